"""What is asked, what is read of it on the way, and what comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from extractor.text.dates.vocabulary import Language
from extractor.text.edtf import Part, Precision, Unit

Basis = Literal["explicit", "pub_date_year", "relative_to_pub", "relative_to_event", "unresolved"]
"""What the year, or the whole date, follows from; ``unresolved`` where it is ``XXXX``."""

PeriodKind = Literal[
    "year", "half", "quarter", "month", "ytd", "fiscal_year", "cumulative", "point_in_time", "unspecified"
]
"""What stretch of time a figure with these words is about; days are points in time."""

Direction = Literal["past", "future", "nearest"]
"""Where a missing year or a bare weekday is looked for: ``past`` for what is done, ``future`` for what is planned,
``nearest`` for what may be either (a visit called off): the one that begins nearer to publication, or else the past."""

UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")
"""The units of the calendar, as the words count them."""


@dataclass(frozen=True, slots=True)
class Dated:
    """What the words say, as EDTF, and what it follows from."""

    edtf: str
    start: str
    """The first part of an interval, or the whole; ``..`` where the interval is open."""
    end: str | None
    """The last part of an interval, or ``..``; None for a single day, month, quarter, half or year."""
    lo: date | None
    """The first day, inclusive; None where it is open or the year is not known."""
    hi: date | None
    """The last day, inclusive; None where it is open or the year is not known."""
    precision: Precision
    basis: Basis
    period_kind: PeriodKind


class When(NamedTuple):
    """A date or period that is read, or the two sides of an interval, None for the open one."""

    parts: tuple[Part | None, ...]
    basis: Basis | None = "explicit"
    """None: the words leave out the year."""
    kind: PeriodKind | None = None
    """None: what the parts make it."""


class Shift(NamedTuple):
    """So many units before or after an event, or the same, previous or following unit."""

    number: int
    unit: Unit
    mark: str = ""


Item = int | None | When | Shift
"""What a token is worth: a number, nothing, or what has been read of it and its neighbours."""


class Asked(NamedTuple):
    """The words, and what is known around them."""

    text: str
    published: date | None
    context: str
    direction: Direction
    language: Language


class Found(NamedTuple):
    """What a rule has matched: the kinds of the tokens, their numbers, and what is already read of them."""

    asked: Asked
    kinds: str
    numbers: list[int]
    whens: list[When]


Action = Callable[[Found], Item]
"""What a rule makes of what it has matched. None, or a ValueError, when it cannot be read."""


def nothing(_: Found) -> Item:
    """Words that say nothing of their own."""
    return None


def nothing_more(_: Found) -> Item:
    """Words that say nothing beyond what stands before them: "of the year"."""
    return None


def same(found: Found) -> Item:
    """What is read already."""
    return found.whens[0]


def unresolved(kind: PeriodKind | None = None) -> When:
    """``XXXX``: nothing to count from, but the kind of the period is not lost."""
    return When((Part(None),), "unresolved", kind)
