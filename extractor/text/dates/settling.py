"""A missing year, found from the publication date.

The past reading is the last such day until publication, the future one the first from it. A day, month or interval
that has begun counts as past; a quarter, a half or the months of a year so far only when they have ended, for nothing
is reported of them before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from extractor.text.dates.periods import is_later, period_kind
from extractor.text.dates.reading import Asked, Direction, When


def settled(when: When, asked: Asked) -> When:
    """With the year that the direction asks for; unresolved without a publication date."""
    published = asked.published
    if when.basis is not None:
        return when
    if published is None:
        return when._replace(basis="unresolved")
    readings = [reading for look in _LOOKS[asked.direction] if (reading := look(when, published)) is not None]
    return min(
        readings,  # the past is the first, and wins a tie
        key=lambda reading: abs((_days(reading)[0] - published).days),
        default=when._replace(basis="unresolved"),
    )


def _past(when: When, published: date) -> When | None:
    edge = -1 if period_kind(when.parts) in ("quarter", "half", "ytd") else 0
    years = range(published.year, published.year - 9, -1)
    return next((dated for dated in _dated(when, years) if _days(dated)[edge] <= published), None)


def _future(when: When, published: date) -> When | None:
    years = range(published.year - 1, published.year + 9)
    return next((dated for dated in _dated(when, years) if _days(dated)[-1] >= published), None)


_LOOKS: dict[Direction, tuple[Callable[[When, date], When | None], ...]] = {
    "past": (_past,),
    "future": (_future,),
    "nearest": (_past, _future),
}


def _dated(when: When, years: Iterable[int]) -> Iterator[When]:
    """Put in each of the years that have such days: not 29 February in most, and nothing beyond the calendar."""
    for year in years:
        try:
            yield _starting(when, year)
        except ValueError:
            continue


def _starting(when: When, year: int) -> When:
    """Put in one year; an interval over New Year's Eve ends in the next."""
    start = next(part for part in when.parts if part is not None)
    parts = tuple(part and part.in_year(year + is_later(start, part)) for part in when.parts)
    return when._replace(parts=parts, basis="pub_date_year")


def _days(when: When) -> list[date]:
    return [edge for part in when.parts if part and part.year for edge in part.within(part.year)]
