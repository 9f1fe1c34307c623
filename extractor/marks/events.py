"""When facts of several articles tell of one event: the class variable ``event`` of a schema.

Fields in a model of their own are written with a dot: ``value.base``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Who:
    """Whose event it is: the entity that ``field`` names; where none is known, its surname or folded name."""

    field: str
    instead: str
    """The field that tells it where nobody is named; such a fact joins the one named event of that value that fits."""
    column: str
    """The column of the event's table that has the entity's id."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Whose event it is where several share in it: each element of the list ``field``, in any order."""

    field: str
    name: str
    """In an element: who is named, as an entity, else as a folded name."""
    code: str
    """In an element: the code that stands for it, where it is coded or has no name."""
    coded: tuple[str, str]
    """In an element: a field, and the value that it has where the code is the thing itself."""
    column: str
    """The column of the event's table that has all of their ids, sorted."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two fields of which either may come first, where the field ``by`` has one of ``values``."""

    fields: tuple[str, str]
    by: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What it is called: the words of ``field``, as far as they are not ``plain``; at ``least`` so alike (Dice)."""

    field: str
    instead: str
    """The list that tells it where it is called nothing; such a fact joins the one event of like values that fits."""
    least: float = 0.8
    plain: tuple[str, ...] = ()
    """Words that many things are called by."""


@dataclass(frozen=True, slots=True)
class Days:
    """When it was: from the day in ``lo`` to that in ``hi``."""

    lo: str
    hi: str
    slack: int
    """How many days there may be between two dates of one event."""
    fine: int = 15
    """A stretch of more days does not tell two events apart: it belongs to one if it is the only one in it."""
    reach: int = 180
    """Days of publication before or behind an event in which a fact without a date may belong to it."""
    talks: int = 0
    """How many days there may be between two tellings of what is still to come; less than ``slack``: that many."""
    moves: int = 0
    """Where dates are of statuses: within how many days it may get on to the next; 0: they are of the event."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that articles may tell differently, compared as exactly as it is printed."""

    field: str
    """The exact value."""
    printed: str
    """The number as printed, before its scale."""
    text: str
    """The piece that was copied."""
    unit: tuple[str, ...] = ()
    """Of what it is a number: the first of these fields that says it. Different units are not compared."""
    kept: tuple[str, ...] = ()
    """Fields that must be equal as well for two numbers to be compared."""
    most: str | None = None
    """The upper end of a range, as printed."""
    hedge: str | None = None
    """The field that is not "exact" where the number is not: then its last zeros tell nothing."""
    of: str | None = None
    """The ``field`` of the quantity that this is another telling of, in another unit."""


@dataclass(frozen=True, slots=True)
class Event:
    """What is one event, whatever number of articles tell it. Null is a value like others where fields are equal."""

    table: str
    """The name of the table that has a row for each event."""
    same: tuple[str, ...]
    """Fields that are equal; texts are folded."""
    classes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For some of these, values that stand for one: field → value → class."""
    pair: Pair | None = None
    sides: Sides | None = None
    who: Who | None = None
    like: Likeness | None = None
    days: Days | None = None
    needs: tuple[str | tuple[str, ...], ...] = ()
    """What must be known before facts are one event: each of these, and of several in one tuple at least one."""
    stages: tuple[str, ...] = ()
    """The values of ``status`` as they follow each other."""
    ahead: tuple[str, ...] = ()
    """Those of them that say that it is still to come: such a fact belongs to the next event that comes."""
    status: str = "status"
    values: tuple[Quantity, ...] = ()
    source: str | None = None
    """The field that names who says so."""
    is_by_source: bool = False
    """Whether what two sources say are two events, which may be in conflict."""
    about: tuple[str, ...] = ()
    """The fields that say in words what a conflict is about."""
    indexed: tuple[tuple[str, ...], ...] = ()
    """Columns by which events are looked for."""

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields of the schema that are named, those inside of list elements left out."""
        found = [*self.same, *self.classes, self.status, *self.about]
        found += [name for need in self.needs for name in ((need,) if isinstance(need, str) else need)]
        if self.pair:
            found += [*self.pair.fields, self.pair.by]
        if self.sides:
            found.append(self.sides.field)
        for one in (self.who, self.like):
            found += [one.field, one.instead] if one else []
        if self.days:
            found += [self.days.lo, self.days.hi]
        for value in self.values:
            told = (value.field, value.printed, value.text, value.most, value.hedge, value.of, *value.unit, *value.kept)
            found += [name for name in told if name]
        return tuple(found + ([self.source] if self.source else []))
