"""Which two countries a figure is about: as its own line tells it, or the lines before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.text.fold import Span
from extractor.text.nearness import distance
from patterns.lines import Line, Named

Pair = tuple[str | None, str | None]
"""Reporter and partner."""
_GIVES, _TAKES = {"of", "from", "by", "subject"}, {"to", "in"}
_SIDES = {"exports": (_GIVES, _TAKES), "imports": ({"of", "by", "subject"}, {"from"}), "investment": (_GIVES, _TAKES)}
_MOSTLY = re.compile(
    r"\b(?:mainly|mostly|chiefly|largely|(?:most|much|half|part)\sof\s(?:it|them|which|that)\b)[^,;]*$"
)
"""What stands before one of several countries: "most of it to Germany"."""
PAIRED = ("trade_turnover", "trade_balance", *_SIDES)
"""The indicators that two countries make."""
BACK = 3
"""For how many lines what was told holds."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a line was about, for the lines that follow."""

    line: Line
    at: int
    indicator: str
    pair: Pair
    told: int
    """The number of the line that names the pair."""


def _own(line: Line) -> list[Named]:
    return [
        one
        for one in line.countries
        if not (line.is_source(one.span) or _MOSTLY.search(line.text[max(0, one.span[0] - 40) : one.span[0]]))
    ]


def _nearest(line: Line, named: Sequence[Named], number: Span) -> str | None:
    near = min(named, key=lambda one: distance(line.text, one.span, number), default=None)
    return near.code if near else None


def _sided(line: Line, indicator: str, number: Span) -> Pair:
    """Who gives and who takes, as the words around the countries tell it."""
    gives, takes = _SIDES[indicator]
    given = _nearest(line, [one for one in _own(line) if one.relations & gives and not one.relations & takes], number)
    taken = _nearest(line, [one for one in _own(line) if one.relations & takes and not one.relations & gives], number)
    subjects = [one.code for one in _own(line) if "subject" in one.relations]
    if given and not taken and subjects:
        given = subjects[0]
        if indicator == "imports":  # "Uganda bought $5m worth of Kenyan goods"
            rest = [one.code for one in _own(line) if "of" in one.relations and one.code != given]
        else:  # "Poland sold Kenya wheat"
            rest = [one.code for one in _own(line) if not one.relations and one.code != given]
        taken = rest[0] if rest else None
    return given, taken


def told_pair(line: Line, indicator: str, number: Span) -> Pair:
    """The pair as far as the line itself tells it."""
    if indicator in _SIDES:
        return _sided(line, indicator, number)
    codes = list(dict.fromkeys(one.code for one in _own(line)))
    if indicator == "production":
        return codes[0] if len(codes) == 1 else None, None
    return (
        (codes[0], codes[1] if len(codes) == 2 else None)
        if indicator in PAIRED and 0 < len(codes) < 3
        else (None, None)
    )


def filled(
    lines: Sequence[Line], at: int, pair: Pair, topic: Topic | None, indicator: str
) -> tuple[Pair, list[int]] | None:
    """The pair with what came before, and the lines that tell it; None where it may be another."""
    named = {one.code for one in _own(lines[at])}
    known = {code for code in pair if code}
    if not known and indicator != "trade_turnover":  # which of two exports to the other, no pair of names tells
        return (topic.pair, [topic.told]) if topic and topic.indicator in _SIDES and not named else None
    if len(known) == 2:
        return pair, []
    if len(named) > 1 and not (topic and named == set(topic.pair) and known):
        return None
    for number, every in [(0, named), *_before(lines, at, topic)]:
        if len(every | known) == 2 and (number or len(named) == 2):
            if not known and topic and set(topic.pair) == every:
                return topic.pair, [number]
            own = pair[0] or next(iter(sorted(every - known)))
            return (own, next(iter((every | known) - {own}))), [number] if number else []
    return pair, []


def _before(lines: Sequence[Line], at: int, topic: Topic | None) -> list[tuple[int, set[str]]]:
    """The lines that may tell the pair, with what they name: the topic's, the two before, the first."""
    found = [(topic.told, {code for code in topic.pair if code})] if topic else []
    near = [*reversed(lines[max(0, at - 2) : at]), *lines[: min(at, 1)]]
    return found + [(line.number, {one.code for one in _own(line)}) for line in near]
