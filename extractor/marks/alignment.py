"""How a score tells which stored fact is which that a person found (`extractor eval`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mirror:
    """One thing told from two sides: exports from A to B are imports of B from A.

    A fact whose ``field`` holds a key of ``values`` is the same as one that holds its value there, with the two fields
    of ``swap`` exchanged.
    """

    field: str
    values: Mapping[str, str]
    swap: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Alignment:
    """When two facts of a schema are one, and how their fields are compared; the class variable ``alignment``.

    Fields in a model of their own are written with a dot: ``change.value``. ``quote`` is not a field: it stands for
    the sentences of both, which agree where they overlap.
    """

    keys: tuple[str | tuple[str, ...], ...] = ()
    """What may not differ where both facts say it; of several in one tuple, one that agrees is enough."""
    names: tuple[str, ...] = ()
    """Fields that name the thing: one name in common, in whichever of them, makes two facts one."""
    hints: tuple[str, ...] = ()
    """What makes it likelier, the more of them agree."""
    least: float = 0.0
    """The share of the hints that must agree."""
    loose: tuple[str, ...] = ()
    """Names told shorter or longer: the words of one stand in the other, or the surname and an initial are the same."""
    products: tuple[tuple[str, str], ...] = ()
    """A number and its scale, compared as one: 2.1 billion is 2,100 million."""
    mirror: Mirror | None = None
    proved: tuple[str, ...] = ()
    """Fields that carry no mark, and make a fact false all the same where they are wrong."""
    judged: tuple[str, ...] = ()
    """Fields that carry a mark, and are a reader's judgement all the same."""
