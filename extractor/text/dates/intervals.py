"""Two dates, or a date and its edge, joined into an interval; and two dates that are none."""

from __future__ import annotations

from dataclasses import replace

from extractor.text.dates.literal import year_of
from extractor.text.dates.periods import is_later
from extractor.text.dates.reading import Basis, Found, Item, When
from extractor.text.edtf import Part


def interval(found: Found) -> Item:
    """ "30 December 2023 until 2 January": the year of one side is the other's, or the one next to it."""
    left, right = found.whens
    first, last = left.parts[0], right.parts[0]
    if first is None or last is None:
        return None
    if left.basis is None and right.basis is not None:
        if last.unit is None:
            return None  # "May - 2024" is a month
        first = replace(first, year=last.year and last.year - is_later(first, last))
    elif right.basis is None and left.basis is not None:
        last = replace(last, year=first.year and first.year + is_later(first, last))
    if first.year and last.year and first.within(first.year)[0] > last.within(last.year)[1]:
        return None
    return When((first, last), left.basis or right.basis)


def days_before(found: Found) -> Item:
    """ "4-5 May": the number before the day."""
    last = found.whens[0].parts[0]
    first = last and replace(last, day=found.numbers[0])
    return _adjacent(found, first, last, found.whens[0].basis)


def days_after(found: Found) -> Item:
    """ "May 4-5", with the year after it."""
    basis = found.whens[0].basis
    first = found.whens[0].parts[0]
    if len(found.whens) > 1:
        if basis is not None:
            return None
        year, basis = year_of(found)
        first = first and replace(first, year=year)
    return _adjacent(found, first, first and replace(first, day=found.numbers[0]), basis)


def _adjacent(found: Found, first: Part | None, last: Part | None, basis: Basis | None) -> Item:
    """Two days of one month as an interval; "4 and 6 May" is none."""
    if first is None or last is None or first.day is None or last.day is None or first.day >= last.day:
        return None
    if "&" in found.kinds and "B" not in found.kinds and first.day + 1 != last.day:
        return None
    return When((first, last), basis)


def neighbours(found: Found) -> Item:
    """ "30 April and 1 May", "January and February": an interval only when nothing lies between."""
    when = interval(found)
    if not isinstance(when, When) or when.parts[0] is None or when.parts[1] is None:
        return None
    first, last = when.parts[0], when.parts[1]
    year = first.year or 2000
    next_start = last.within(last.year or year + is_later(first, last))[0].toordinal()
    return when if first.unit and first.within(year)[1].toordinal() + 1 == next_start else None


def since(found: Found) -> Item:
    """ "since 2005"."""
    return found.whens[0]._replace(parts=(found.whens[0].parts[0], None))


def until(found: Found) -> Item:
    """ "until 2030"."""
    return found.whens[0]._replace(parts=(None, found.whens[0].parts[0]))


def as_of(found: Found) -> Item:
    """ "as of 1 July 2023"."""
    return found.whens[0]._replace(kind="point_in_time")


def listed(kinds: str, items: list[Item]) -> list[tuple[str, Item]]:
    """Two dates that are no interval, each by itself: "4 and 6 May", "March and May 2024"."""
    last = items[-1]
    apart = []
    for kind, item in zip(kinds, items, strict=True):
        made: tuple[str, Item] = (kind, item)
        if isinstance(last, When) and isinstance(last.parts[0], Part) and len(last.parts) == 1:
            only = last.parts[0]
            if kind == "n" and isinstance(item, int):
                made = ("D", last._replace(parts=(replace(only, day=item),)) if _is_day(item, only) else None)
            elif isinstance(item, When) and item.basis is None and last.basis == "explicit" and item.parts[0]:
                made = (kind, When((replace(item.parts[0], year=only.year),)) if _has(item.parts[0], only) else item)
        apart.append(made)
    return apart


def _is_day(number: int, like: Part) -> bool:
    try:
        return replace(like, day=number) is not None
    except ValueError:
        return False


def _has(part: Part, like: Part) -> bool:
    try:
        return replace(part, year=like.year) is not None
    except ValueError:
        return False
