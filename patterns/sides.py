"""Which two countries a figure is about: as its own line tells it, or the lines before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

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
_COMPARED = re.compile(
    r"\b(?:than|like|unlike|as|(?:that|those)\sof|compared\s(?:with|to)|ahead\sof|behind|after|overt\w+|below|above)\s(?:[a-z]+\s){0,2}$"
)
"""What stands before a country that is only compared."""
_LISTED = re.compile(r"\W*(?:(?:and|or|&|и)\s(?:the\s)?)?|\W*(?:and|or|&|и)\s(?:to|from|in|with)\s(?:the\s)?")
"""What stands between two countries that share a figure."""
_BACK_TO = re.compile(
    r"\b(?:bilateral|mutual|reciprocal|two-way|between\s(?:the\stwo|them|both)|(?:the|both|of\sthe|their)\s(?:two\s)?"
    r"(?:countries|sides|nations|neighbou?rs|states|partners)|each\sother|in\sreturn|the\sother\s(?:way|direction))\b"
    r"|\b(?:двусторонн|взаимн|товарооборот|обе\sстраны|двух\sстран|двумя\sстранами|между\sстранами|между\sними)",
    re.IGNORECASE,
)
"""What takes up the two countries of which was told."""
_GENERAL = re.compile(
    r"\b(?:total|overall|global|worldwide|all|world|international|national|entire|whole|общ(?:ий|его|ая|ее)|миров\w+|все(?:го|х)?)\b(?!\s(?:of\sit|but))",
    re.IGNORECASE,
)
"""What is no figure of two countries."""
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
        if not (
            line.is_source(one.span)
            or one.code == "WLD"
            or _MOSTLY.search(line.text[max(0, one.span[0] - 40) : one.span[0]])
            or _COMPARED.search(line.text[max(0, one.span[0] - 40) : one.span[0]])
        )
    ]


def _is_shared(line: Line, named: Sequence[Named]) -> bool:
    """Whether another country stands right beside one in a role: "to Sudan and Chad"."""
    return any(
        one in named and one.code != other.code and _LISTED.fullmatch(line.text, one.span[1], other.span[0])
        for one, other in pairwise(line.countries)
        if one.span[1] <= other.span[0]
    )


def _nearest(line: Line, named: Sequence[Named], number: Span) -> str | None:
    near = min(named, key=lambda one: distance(line.text, one.span, number), default=None)
    return near.code if near else None


def _sided(line: Line, indicator: str, number: Span) -> Pair | None:
    """Who gives and who takes, as the words around the countries tell it; None where several do."""
    gives, takes = _SIDES[indicator]
    givers = [one for one in _own(line) if one.relations & gives and not one.relations & takes]
    takers = [one for one in _own(line) if one.relations & takes and not one.relations & gives]
    if _is_shared(line, givers) or _is_shared(line, takers):
        return None
    given, taken = _nearest(line, givers, number), _nearest(line, takers, number)
    subjects = [one for one in _own(line) if "subject" in one.relations and not one.relations & takes]
    if given and not taken and subjects:
        given, end = subjects[0].code, subjects[0].span[1]
        if indicator == "imports":  # "Uganda bought $5m worth of Kenyan goods"
            rest = [one.code for one in _own(line) if "of" in one.relations and one.code != given and one.span[0] > end]
        else:  # "Poland sold Kenya wheat"
            rest = [one.code for one in _own(line) if not one.relations and one.code != given and one.span[0] > end]
        taken = rest[0] if rest else None
    return given, taken


def told_pair(line: Line, indicator: str, number: Span) -> Pair | None:
    """The pair as far as the line itself tells it; None where it tells of others too."""
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
    lines: Sequence[Line], at: int, pair: Pair, topic: Topic | None, indicator: str, *, is_part: bool
) -> tuple[Pair, list[int]] | None:
    """The pair with what came before, and the lines that tell it; None where it may be another.

    A line that does not refer back to the two countries, that tells of all, or of goods of its own (``is_part``), says
    itself whose its figure is, or is not told.
    """
    line = lines[at]
    named = {one.code for one in _own(line)}
    known = {code for code in pair if code}
    if len(known) == 2:
        return pair, []
    is_back, is_general = _BACK_TO.search(line.text) is not None, _GENERAL.search(line.text) is not None
    if not known and indicator != "trade_turnover":  # which of two exports to the other, no pair of names tells
        is_same = topic is not None and topic.indicator == indicator and topic.line.paragraph == line.paragraph
        is_same = is_same and line.tongue == "en"
        is_same = is_same or (topic is not None and topic.at == at - 1 and None not in topic.pair)
        is_kept = topic is not None and not named and not is_part and not is_general and (is_back or is_same)
        return (topic.pair, [topic.told]) if topic and is_kept else None
    if not is_back or is_general or is_part:
        return (pair, []) if pair[0] and not (indicator not in _SIDES and _is_partner(line, pair[0])) else None
    if len(named) > 1 and not (topic and named == set(topic.pair) and known):
        return None
    for number, every in [(0, named), *_before(lines, at, topic)]:
        if len(every | known) == 2 and (number or len(named) == 2):
            if not known and topic and set(topic.pair) == every:
                return topic.pair, [number]
            own = pair[0] or next(iter(sorted(every - known)))
            return (own, next(iter((every | known) - {own}))), [number] if number else []
    return (pair, []) if indicator in _SIDES else None


def _is_partner(line: Line, code: str) -> bool:
    """Whether a country is the other side of a trade whose own side is not told: "trade with Chad"."""
    return any(
        one.code == code and re.search(r"\b(?:with|с|со)\s(?:the\s)?$", line.text[: one.span[0]]) for one in _own(line)
    )


def _before(lines: Sequence[Line], at: int, topic: Topic | None) -> list[tuple[int, set[str]]]:
    """The lines that may tell the pair, with what they name: the topic's, the two before, the first."""
    found = [(topic.told, {code for code in topic.pair if code})] if topic else []
    near = [*reversed(lines[max(0, at - 2) : at]), *lines[: min(at, 1)]]
    return found + [(line.number, {one.code for one in _own(line)}) for line in near]
