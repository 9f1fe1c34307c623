"""Words that count from the day of publication: last year, on Friday, two months ago.

Without a publication date they are unresolved. The numbers of a rule's match come in the order of the words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractor.text.dates.baselines import compared_years
from extractor.text.dates.reading import UNITS, Direction, Found, Item, PeriodKind, When, unresolved
from extractor.text.edtf import Part, Unit, day


def _on_day_of_publication(published: date, unit: Unit) -> Part:
    part = day(published)
    return part if unit in ("day", "week") else replace(part, day=None, unit=part.unit if unit == "month" else None)


def relative_year(found: Found) -> Item:
    """ "last year", or the year of "the end of the year"; without publication, the one after the year compared to."""
    count = found.numbers[0] if len(found.numbers) > 1 else 0
    published = found.asked.published
    if published is not None:
        return When((Part(published.year + count),), "relative_to_pub")
    anchors = (
        compared_years(found.asked.text, found.asked.context, found.asked.language) if count == -1 else frozenset()
    )
    if len(anchors) == 1:
        return When((Part(min(anchors) + 1),), "relative_to_event")
    return unresolved()


def relative_month(found: Found) -> Item:
    """ "last month", or the month of "the end of the month"."""
    if found.asked.published is None:
        return unresolved("month")
    count = found.numbers[0] if len(found.numbers) > 1 else 0
    return When((_on_day_of_publication(found.asked.published, "month").moved(count, "month"),), "relative_to_pub")


def relative_week(found: Found) -> Item:
    """Monday to Sunday, the week of ISO 8601."""
    if found.asked.published is None:
        return unresolved("unspecified")
    monday = day(found.asked.published).moved(found.numbers[0] * 7 - found.asked.published.weekday(), "day")
    return When((monday, monday.moved(6, "day")), "relative_to_pub", "unspecified")


def day_of_week(found: Found) -> Item:
    """ "上周五", Friday of last week, whatever day it is."""
    if found.asked.published is None:
        return unresolved("point_in_time")
    week, _, weekday_of_it = found.numbers
    ahead = week * 7 + weekday_of_it - found.asked.published.weekday()
    return When((day(found.asked.published).moved(ahead, "day"),), "relative_to_pub")


def day_in_week(found: Found) -> Item:
    """ "Friday last week"."""
    wanted, week = found.numbers[0], found.numbers[1]
    return day_of_week(found._replace(numbers=[week, 0, wanted]))


def weekday_ago(found: Found) -> Item:
    """ "Friday two weeks ago"."""
    wanted, count, _ = found.numbers
    return day_of_week(found._replace(numbers=[-count, 0, wanted]))


def relative_part(found: Found) -> Item:
    """ "last quarter", "this half"."""
    count, base = found.numbers
    kind: PeriodKind = "quarter" if base == 33 else "half"
    if found.asked.published is None:
        return unresolved(kind)
    in_year = 4 if base == 33 else 2
    now = found.asked.published.year * in_year + (found.asked.published.month - 1) * in_year // 12
    year, part = divmod(now + count, in_year)
    return When((Part(year, base + part),), "relative_to_pub")


def named_month(found: Found) -> Item:
    """ "last October": not read when the year has seen one within a quarter, and either may be meant."""
    count, month = found.numbers
    published = found.asked.published
    if published is None:
        return When((Part(None, month),), "unresolved")
    beyond = (month - published.month) * count
    if count and 0 < beyond <= 3:
        return When((Part(None, month),), "unresolved")
    year = published.year + (count if beyond <= 0 else 0)
    return When((Part(year, month),), "relative_to_pub")


def day_word(found: Found) -> Item:
    """ "yesterday"."""
    if found.asked.published is None:
        return unresolved("point_in_time")
    return When((day(found.asked.published).moved(found.numbers[0], "day"),), "relative_to_pub")


def weekday(found: Found) -> Item:
    """ "Friday", "last Friday": the latter is not read when that day is in the week of publication."""
    published = found.asked.published
    if published is None:
        return unresolved("point_in_time")
    count, wanted = found.numbers if len(found.numbers) > 1 else (None, found.numbers[0])
    ahead = wanted - published.weekday()  # in the week of publication
    if count is None:
        ahead = _toward(ahead, found.asked.direction)
    elif count:
        if ahead * count > 0:
            return unresolved("point_in_time")
        ahead += 7 * count
    elif found.asked.direction == "future" and published.weekday() == 6:
        ahead %= 7  # on a Sunday, the week to come
    return When((day(published).moved(ahead, "day"),), "relative_to_pub")


def _toward(ahead: int, direction: Direction) -> int:
    """The days to a weekday in the week until publication, in the week from then, or in the nearer of them."""
    past, future = -(-ahead % 7), ahead % 7
    if direction == "nearest":
        return future if future < -past else past
    return future if direction == "future" else past


def weekdays(found: Found) -> Item:
    """ "Monday and Tuesday", as an interval."""
    first, last = found.numbers
    start = weekday(found._replace(numbers=[first]))
    if not isinstance(start, When) or start.parts[0] is None or start.parts[0].year is None:
        return start
    return start._replace(parts=(start.parts[0], start.parts[0].moved((last - first) % 7, "day")))


def rolling(found: Found) -> Item:
    """ "over the previous 18 years": to the day of publication, or from it."""
    sign, *counts, unit = found.numbers
    of_event = "s" in found.kinds and sign > 0  # "the following two years"
    if sign == 0 or of_event or found.asked.published is None:
        return unresolved("cumulative")
    count = counts[0] if counts else 1
    far = _on_day_of_publication(found.asked.published, UNITS[unit]).moved(sign * count, UNITS[unit], "~")
    near = day(found.asked.published)
    return When((far, near) if sign < 0 else (near, far), "relative_to_pub", "cumulative")


def ago(found: Found) -> Item:
    """ "two months ago": about then, in days exactly."""
    count, unit = found.numbers
    if found.asked.published is None:
        return unresolved("unspecified")
    now = _on_day_of_publication(found.asked.published, UNITS[unit])
    return When((now.moved(-count, UNITS[unit], "~" if unit else ""),), "relative_to_pub")
