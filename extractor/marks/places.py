"""How countries and places are proved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from extractor.marks.base import Mark, Words

Relation = Literal["to", "from", "in", "of", "with", "between", "by", "subject"]
"""How a country stands in its sentence, `extractor.text.places`."""


@dataclass(frozen=True, slots=True)
class CountryCode(Mark):
    """An ISO 3166-1 alpha-3 code in use (or XKX, EUU, WLD); any other refuses the fact.

    A cited sentence names the country, by name, demonym, capital or city. Where the sentence before, or else the
    article's first, names it as the only other country, it is taken from there (code ``by_context``); else the fact is
    doubtful, and so it is where another country stands nearer to the name in the field ``near`` of the same model.
    """

    near: str | None = None


@dataclass(frozen=True, slots=True)
class CountryOrBody(Mark):
    """Whether the name in the field ``name`` is a country's (the value ``country``); the words decide."""

    name: str = "name"
    code: str = "country"
    country: str = "country"


@dataclass(frozen=True, slots=True)
class PlaceIn(Mark):
    """A place: where no "in" or "to" stands before one that is not known, the fact is doubtful.

    One that is known to lie in another country than the field ``country`` says refuses it.
    """

    country: str | None = None
    of: tuple[str, ...] = ()
    """What happened there: a place behind a semicolon, or behind who said so, is doubted."""


@dataclass(frozen=True, slots=True)
class Side(Mark):
    """On which side of the thing a country is: the relations of which one bears it out, and those that deny it.

    ``of`` is the field of the other side. The relations hang on the field ``by``, where it is given: value → relations;
    for a value that is not there, and under "" for all, nothing is asked. The phrases of ``turned`` ("hosted",
    "received") turn the sides: who stands before them is not who goes but to whom.
    """

    of: str
    own: Mapping[str, tuple[Relation, ...]] = field(hash=False)
    other: Mapping[str, tuple[Relation, ...]] = field(hash=False)
    by: str | None = None
    words: Words | None = None
    """The words of the values of ``by``: a country beside another value's word stands as that value has it."""
    turned: Words | None = None
    at: tuple[str, ...] = ()
    """The fields whose number is the country's: another's makes the fact doubtful."""
    is_place: bool = False
    """Whether it must be told as a place: one of which no mention is, is doubted ("spoke with the King of Norway")."""
    places: tuple[str, ...] = ()
    """The fields that hold a place in it, which will do as well."""
    near: tuple[str, ...] = ()
    """The fields near whose pieces the countries are looked for."""
