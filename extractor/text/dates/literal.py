"""What words say by themselves: days, months, quarters, years, decades, and the numbers of units.

A year that is missing stays so, for :mod:`extractor.text.dates.settling` to find.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.text.dates.reading import UNITS, Basis, Found, Item, PeriodKind, Shift, When, unresolved
from extractor.text.edtf import Part


def year_of(found: Found) -> tuple[int | None, Basis | None]:
    """The year among what is read already, and what it follows from; the missing year when there is none."""
    if not found.whens:
        return None, None
    part = found.whens[-1].parts[0]
    return (part.year if part is not None else None), found.whens[-1].basis


def day_first(found: Found) -> Item:
    """ "4 May", "4 May 2024"."""
    year, basis = year_of(found)
    return When((Part(year, found.numbers[1], found.numbers[0]),), basis)


def month_first(found: Found) -> Item:
    """ "May 4", "May 4, 2024"."""
    year, basis = year_of(found)
    month, in_month = found.numbers
    return When((Part(year, month, in_month),), basis)


def part_of_year(found: Found) -> Item:
    """A month, or a quarter or half as EDTF numbers it."""
    year, basis = year_of(found)
    return When((Part(year, found.numbers[0]),), basis)


def numbered_part(found: Found) -> Item:
    """ "first quarter", "2nd half", and "last quarter of 2024"."""
    number, base = found.numbers
    parts = 4 if base == 33 else 2
    number = parts if found.kinds[0] == "r" and number == -1 else number
    if not 1 <= number <= parts:
        return None
    return part_of_year(found._replace(numbers=[base + number - 1]))


def first_months(found: Found) -> Item:
    """ "in the first seven months of 2024": the year to date."""
    first, count = found.numbers[0] if len(found.numbers) > 2 else 1, found.numbers[-2]
    if first != 1:
        return None
    year, basis = year_of(found)
    return When((Part(year, 1), Part(year, count)), basis)


def first_quarters(found: Found) -> Item:
    """ "in the first three quarters of 2024": the year to date."""
    first, count = found.numbers[:2]
    if first != 1 or not 1 < count <= 4:
        return None
    year, basis = year_of(found)
    return When((Part(year, 33), Part(year, 32 + count)), basis)


def duration(_: Found) -> Item:
    """ "for two years", nobody says which."""
    return unresolved("cumulative")


def fiscal(found: Found) -> Item:
    """ "fiscal year 2023", and the two years of "2022/23"."""
    years = [part.year or 0 for when in found.whens for part in when.parts if part is not None]
    for pair in (number for number in found.numbers if number > 9):
        years = [pair // 100, pair // 100 + 1]
        if years[1] % 100 != pair % 100:
            return None
    if len(years) == 2 and years[1] != years[0] + 1:
        return None
    basis = found.whens[-1].basis if found.whens else "explicit"
    return When(tuple(Part(year or None) for year in years), basis, "fiscal_year")


def short_pair(found: Found) -> Item:
    """ "2022-26"."""
    year, short = divmod(found.numbers[0], 100)
    kind: PeriodKind | None = "unspecified" if short == year % 100 + 1 else None  # of a fiscal year or of two years
    return When((Part(year), Part(year - year % 100 + short)), kind=kind)


def figures(found: Found) -> Item:
    """ "2024-02"."""
    return When((Part(*divmod(found.numbers[0], 100)),))


def decade(found: Found) -> Item:
    """ "the 1990s"."""
    first = found.numbers[0]
    return When((Part(first), Part(first + 9)))


def shift(found: Found) -> Item:
    """ "two months after", "a year earlier"."""
    count, unit, sign = found.numbers
    approximate = found.kinds[-1] == "A" and unit != 0
    return Shift(count * sign, UNITS[unit], "~" if approximate else "")


def same_unit(found: Found) -> Item:
    """ "the same month", "the previous year"."""
    return Shift(found.numbers[0], UNITS[found.numbers[1]])


def about(found: Found) -> Item:
    """ "early 2025", "around 1 March"."""
    when = found.whens[0]
    return when._replace(parts=tuple(part and replace(part, mark="~") for part in when.parts))


def so_far(found: Found) -> Item:
    """ "so far in 2024": only of a whole year."""
    part = found.whens[0].parts[0]
    return found.whens[0]._replace(kind="ytd") if part is not None and part.unit is None else None
