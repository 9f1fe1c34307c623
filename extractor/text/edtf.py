"""Dates as text that says no more than is known: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).

``2024``, ``2024-02``, ``2024-02-13``; the quarters ``2024-33`` to ``-36`` and the halves ``2024-40``, ``-41``
(sub-year groupings of level 2); ``XXXX`` where the year is not known; a trailing ``~`` for about, ``?`` for
uncertain, ``%`` for both; and the intervals ``a/b``, ``../b`` and ``a/..``. Years are of the proleptic
Gregorian calendar, as in :mod:`datetime`, and a qualifier never widens the bounds.

>>> bounds("2024-33")
(datetime.date(2024, 1, 1), datetime.date(2024, 3, 31))
>>> bounds("../2027")
(None, datetime.date(2027, 12, 31))
>>> precision("XXXX-03-11")
'day'
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "quarter", "half", "year", "range", "unknown"]
"""How finely a date is given: ``range`` for any interval, ``unknown`` for the bare ``XXXX``."""

Unit = Literal["day", "week", "month", "year"]
"""A unit of the calendar that a date can be moved by."""

Bounds = tuple[date | None, date | None]
"""The first and the last day, both inclusive; None on a side that is open, and on both where the year is ``XXXX``."""

_PART = "(XXXX|[0-9]{4})(-((0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|3[3-6]|4[01]))?[~?%]?"

EDTF_PATTERN = rf"^({_PART}|\.\./{_PART}|{_PART}/({_PART}|\.\.))$"
"""The subset as one regular expression, without look-around; it lets pass the days that no month has (31 April)."""

OPEN = ".."
"""The open side of an interval."""

_WHOLE = re.compile(EDTF_PATTERN)
_FIELDS = re.compile(r"(XXXX|[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?([~?%]?)")
_LEAP_YEAR = 2000  # where the year is not known, 29 February may be meant
_MONTHS = {None: (1, 12), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
_MONTHS |= {month: (month, month) for month in range(1, 13)}


@dataclass(frozen=True, slots=True)
class Part:
    """A day, month, quarter, half or year: what stands on one side of an interval, or alone.

    Raises ValueError when it is not in the calendar, so that every Part is real.
    """

    year: int | None
    """1 to 9999; None is ``XXXX``."""
    unit: int | None = None
    """Month 1 to 12, quarter 33 to 36, half 40 or 41; None for the whole year."""
    day: int | None = None
    """1 to 31, and only in a month."""
    mark: str = ""
    """``~``, ``?``, ``%`` or nothing."""

    def __post_init__(self) -> None:
        if self.unit not in _MONTHS or (self.day is not None and not 1 <= (self.unit or 0) <= 12):
            raise ValueError(f"no such part of a year: {self.unit}, day {self.day}")
        self.within(_LEAP_YEAR if self.year is None else self.year)

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        unit = "" if self.unit is None else f"-{self.unit:02d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return f"{year}{unit}{day}{self.mark}"

    def within(self, year: int) -> tuple[date, date]:
        """Its first and last day in a year of the caller's. ValueError when that year has no such day."""
        low, high = _MONTHS[self.unit]
        return date(year, low, self.day or 1), date(year, high, self.day or monthrange(year, high)[1])

    def in_year(self, year: int) -> Part:
        """The same day, month, quarter or half of another year. ValueError when that year has no such day."""
        return Part(year, self.unit, self.day, self.mark)

    def moved(self, count: int, unit: Unit, mark: str = "") -> Part:
        """The part ``count`` units later (earlier when negative), as fine as the unit allows, with a mark of its own.

        ValueError when the part is coarser than the unit, its year is not known, or the calendar ends.
        """
        if self.year is None or (unit != "year" and not 1 <= (self.unit or 0) <= 12):
            raise ValueError(f"{self} cannot be moved by a {unit}")
        if unit == "year":
            return Part(self.year + count, self.unit, None, mark)
        if unit == "month":
            year, month = divmod(self.year * 12 + (self.unit or 0) - 1 + count, 12)
            return Part(year, month + 1, None, mark)
        if self.day is None:
            raise ValueError(f"{self} cannot be moved by a {unit}")
        first, _ = self.within(self.year)
        return day(date.fromordinal(first.toordinal() + count * (7 if unit == "week" else 1)), mark)


def day(of: date, mark: str = "") -> Part:
    """A day of the calendar as a part."""
    return Part(of.year, of.month, of.day, mark)


def parse(edtf: str) -> tuple[Part | None, ...]:
    """The parts of a text in the subset: one, or the two sides of an interval with None for the open one.

    ValueError for what is not in the subset, is not in the calendar, or ends before it begins.
    """
    if not _WHOLE.fullmatch(edtf):
        raise ValueError(f"not in the EDTF subset: {edtf[:40]!r}")
    parts = tuple(None if side == OPEN else _part(side) for side in edtf.split("/"))
    low, high = _bounds(parts)
    if low is not None and high is not None and low > high:
        raise ValueError(f"an interval that ends before it begins: {edtf}")
    return parts


def bounds(edtf: str) -> Bounds:
    """The first and the last day of a text in the subset, both inclusive. ValueError as for :func:`parse`."""
    return _bounds(parse(edtf))


def precision(edtf: str) -> Precision:
    """How finely a text in the subset says when. ValueError as for :func:`parse`."""
    return precision_of(parse(edtf))


def precision_of(parts: tuple[Part | None, ...]) -> Precision:
    """As :func:`precision`, of what is parsed already."""
    part = parts[0]
    if len(parts) > 1 or part is None:
        return "range"
    if part.unit is None:
        return "unknown" if part.year is None else "year"
    if part.unit <= 12:
        return "month" if part.day is None else "day"
    return "quarter" if part.unit <= 36 else "half"


def _part(text: str) -> Part:
    found = _FIELDS.fullmatch(text)
    if found is None:
        raise ValueError(f"not in the EDTF subset: {text!r}")
    year, unit, day_of_month, mark = found.groups()
    return Part(
        None if year == "XXXX" else int(year),
        int(unit) if unit else None,
        int(day_of_month) if day_of_month else None,
        mark,
    )


def _bounds(parts: tuple[Part | None, ...]) -> Bounds:
    low = high = None
    for part in parts:
        if part is not None and part.year is None:
            return None, None
    if parts[0] is not None and parts[0].year is not None:
        low = parts[0].within(parts[0].year)[0]
    if parts[-1] is not None and parts[-1].year is not None:
        high = parts[-1].within(parts[-1].year)[1]
    return low, high
