"""Parts of the calendar side by side: which comes first, and what kind of period they make."""

from __future__ import annotations

from extractor.text.dates.reading import PeriodKind
from extractor.text.edtf import Part


def is_later(first: Part, last: Part) -> bool:
    """Whether the first stands later in a year than the last."""
    return first.within(2000)[0] > last.within(2000)[1]


def period_kind(parts: tuple[Part | None, ...]) -> PeriodKind:
    """What stretch of time a single part, or the two sides of an interval, are."""
    first, last = parts[0], parts[-1]
    if first is None or last is None:
        return "unspecified" if first is None else "cumulative"
    if len(parts) == 1:
        return _kind_of_one(first)
    if first.day and last.day:
        return _kind_of_days(first, last)
    if first.unit in (1, 33) and first.year == last.year and not (first.day or last.day):
        return "year" if last.unit in (12, 36) else "ytd"
    return "cumulative"


def _kind_of_one(part: Part) -> PeriodKind:
    if part.unit is None or part.day is not None:
        return "year" if part.unit is None else "point_in_time"
    return "month" if part.unit <= 12 else "quarter" if part.unit <= 36 else "half"


def _kind_of_days(first: Part, last: Part) -> PeriodKind:
    days = (last.within(last.year or 2000)[0] - first.within(first.year or 2000)[0]).days
    if days % 366 > 31:
        return "ytd" if (first.unit, first.day) == (1, 1) and days < 366 else "cumulative"
    return "point_in_time"
