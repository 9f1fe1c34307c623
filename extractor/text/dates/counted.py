"""Dates of a sentence that are counted from another of it: "a year earlier", "nine months after the trip in 2022"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from extractor.text.dates import cues
from extractor.text.dates.anchors import moved
from extractor.text.dates.reading import Dated, Shift, When
from extractor.text.dates.resolution import dated_of
from extractor.text.dates.said import PLAIN, DateSaid, Role
from extractor.text.dates.view import View
from extractor.text.edtf import Part

NEAR = 10
"""How many tokens, or dates, away an event is looked for."""


class Count(NamedTuple):
    """Words that count, not yet counted: where they stand among what is left, and what stands around them."""

    at: int
    clause: int
    """Where their clause begins in the text."""
    is_awaited: bool
    """Whether a word of comparison before them has no date yet."""


def with_event_ahead(view: View, count: Count) -> tuple[DateSaid, int] | None:
    """ "nine months after the trip in August 2022": the date, and the place of the event's, which is part of it."""
    at = count.at
    if not _is_after_event(view, at) or (place := _event_ahead(view, at)) is None:
        return None
    event = view.when(place)
    dated = _moved(view, at, event.parts[0] if event else None)
    if dated is None:
        return None
    (start, end), anchor = view.extent(at), view.extent(place)
    span = (start, max(end, anchor[1]))
    return DateSaid(span, dated, "at", span, None if place == at + 1 else anchor), place


def with_event_behind(view: View, count: Count, last: DateSaid) -> DateSaid | None:
    """ "Ağustos 2022'deki ziyaretten dokuz ay sonra": the same, where the event comes first and is the last date."""
    if not _is_after_event(view, count.at) or not _is_event_behind(view, count.at, last):
        return None
    dated = _moved(view, count.at, _part_of(last))
    span = (last.span[0], view.extent(count.at)[1])
    return None if dated is None else DateSaid(span, dated, "at", span, last.core)


def from_date(view: View, count: Count, among: Iterable[DateSaid]) -> DateSaid | None:
    """Counted from the first of these dates that can be counted from."""
    at = count.at
    span = view.extent(at)
    for said in among:
        dated = _moved(view, at, _part_of(said)) if said.role in PLAIN else None
        if dated is not None:
            core = (span[1], span[1]) if view.left.kinds[at] == "@" and view.left.items[at] is None else span
            return DateSaid(span, dated, _role_of_counted(view, at, count.clause, is_awaited=count.is_awaited), core)
    return None


def from_nothing(view: View, count: Count) -> DateSaid | None:
    """ "a year earlier" than nobody says."""
    dated = dated_of(When((Part(None),), "unresolved", "unspecified"))
    if dated is None or view.left.kinds[count.at] != "Z":
        return None
    span = view.extent(count.at)
    return DateSaid(span, dated, _role_of_counted(view, count.at, count.clause, is_awaited=count.is_awaited), span)


def _is_after_event(view: View, at: int) -> bool:
    return view.left.kinds[at] == "Z" and view.printed[view.left.extents[at][1] - 1] == "A"


def _event_ahead(view: View, at: int) -> int | None:
    for place in range(at + 1, min(at + NEAR, len(view.left.kinds))):
        kind = view.left.kinds[place]
        if kind in "DP":
            return place
        if kind not in "?JOQcok":
            return None
    return None


def _is_event_behind(view: View, at: int, last: DateSaid) -> bool:
    place = at - 1
    while place >= 0 and at - place < NEAR and view.left.kinds[place] in "?f":
        place -= 1
    is_near = place >= 0 and view.left.kinds[place] in "DP" and last.span[1] >= view.extent(place)[1]
    return is_near and view.asked.language.has_events_first


def _role_of_counted(view: View, at: int, clause: int, *, is_awaited: bool) -> Role:
    start = view.extent(at)[0]
    kind, low = view.left.kinds[at], view.left.extents[at][0]
    before = view.text[max(clause, start - 40) : start]
    if (
        kind == "@"
        or is_awaited
        or before[-1:] in tuple("比较")
        or cues.is_compared(before)
        or cues.is_counted_from(before)
    ):
        return "baseline"
    near = view.printed[max(0, low - 4) : low]
    item = view.left.items[at]
    if isinstance(item, Shift) and item.number > 0:
        return "at"
    is_year = view.printed[low : view.left.extents[at][1]].count("Y") > 0
    if is_year and (any(mark in near for mark in "fx") or (kind == "Z" and any(mark in near for mark in "#n"))):
        return "baseline"
    return "at"


def _moved(view: View, at: int, event: Part | None) -> Dated | None:
    """The date so many units from an event; None where the event is too coarse, or not known."""
    item = view.left.items[at]
    shift = item if isinstance(item, Shift) else Shift(-1, "year")
    if event is None or event.year is None:
        return None
    try:
        part = moved(event, shift)
    except ValueError:
        return None
    return dated_of(When((part,), "relative_to_event"))


def _part_of(said: DateSaid) -> Part | None:
    """The day, month or year that one counts from: the first of a date."""
    text = said.dated.start.rstrip("~?%")
    pieces = text.split("-")
    if not pieces[0].isdecimal():
        return None
    year, unit, day, *_ = (*map(int, pieces), None, None)
    return Part(year, unit, day)
