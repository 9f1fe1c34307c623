"""Figures: a number beside the word for what it counts, its two countries, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.article import Article
from extractor.text.lexicon import Hit
from extractor.text.nearness import distance
from extractor.text.numbers import Told
from patterns.lines import Line, Named, lines_of, values_of
from patterns.telling import date_of, date_text, source_of, status_of
from schemas.words.figures import INDICATORS

SPARE = frozenset({"attributed_to", "period_text", "change_text", "commodity", "partner"})
_PAIRED = ("trade_turnover", "exports", "imports", "trade_balance", "investment")
_MASS = ("tonne", "kilogram", "barrel", "cubic_metre", "teu")
_UNITS = {
    "trade_turnover": ("currency",), "trade_balance": ("currency",), "investment": ("currency",),
    "project_cost": ("currency",), "exports": ("currency", *_MASS), "imports": ("currency", *_MASS),
    "freight_volume": _MASS, "transit_volume": _MASS, "capacity": _MASS, "production": _MASS,
}  # fmt: skip
"""What each indicator is counted in; of those that are not here no figure is told."""
_OF = re.compile(r"\s*(?:worth\s+)?(?:of|in|в виде)\s+(?:\w+\s+){0,2}", re.IGNORECASE)
_ITEM = re.compile(r"(?:^|[,:;]|\band\b|\bby\b|\bwith\b|\bof\b|\bare\b|\bwere\b|\bи\b)\s*((?:[^\W\d_]+[\s-]?){1,3})\s*\(\s*$")
"""The "cut flowers (" before a number in brackets."""
_GOODS = re.compile(r"(?:of|in)\s+((?:(?!goods\b|all\b|the\b|its\b|their\b|which\b|that\b)[a-z]+\s?){1,3}?)\s*(?=\s(?:to|from|rose|fell|were|reached|by|between|has|have|in|and|for|amounted|totalled|came|worth|grew)\b|[,.(]|$)")
_GIVES, _TAKES = {"of", "from", "by", "subject"}, {"to", "in"}
_SIDES = {"exports": (_GIVES, _TAKES), "imports": ({"of", "by", "subject"}, {"from"}), "investment": (_GIVES, _TAKES)}
_BACK = 3  # lines


@dataclass(frozen=True, slots=True)
class Topic:
    """What a line was about, for the lines that follow."""

    line: Line
    indicator: str
    pair: tuple[str | None, str | None]


def _word_of(line: Line, number: Told, topic: Topic | None) -> str | None:
    """The indicator that a number belongs to: of the word right behind it, or the nearest before it."""
    hits = [hit for hit in line.hits(INDICATORS) if values_of(hit)]
    after = [hit for hit in hits if hit.span[0] >= number.span[1]]
    before = [hit for hit in hits if hit.span[1] <= number.span[0]]
    if after and _OF.fullmatch(line.text, number.span[1], after[0].span[0]):
        return _value(line, after[0], number, topic)
    if before and not _is_taken(line, before[-1], number):
        return _value(line, before[-1], number, topic)
    return None


def _is_taken(line: Line, hit: Hit, number: Told) -> bool:
    """Whether another number stands between a word and this one, and neither in brackets nor of one movement."""
    for one in line.numbers:
        is_between = hit.span[1] <= one.span[0] and one.span[1] <= number.span[0]
        is_aside = line.text[: one.span[0]].rstrip().endswith("(")
        is_one = one.movement is not None and one.movement == number.movement
        if is_between and not is_aside and not is_one and one.role in ("level", "to", "from"):
            return True
    return ";" in line.text[hit.span[1] : number.span[0]]


def _value(line: Line, hit: Hit, number: Told, topic: Topic | None) -> str | None:
    unit = number.amount.unit if number.amount else None
    values = [value for value in values_of(hit) if unit is None or unit in _UNITS.get(value, ())]
    if topic and topic.indicator in values:
        return topic.indicator
    return values[0] if len(values) == 1 else None


def _sided(line: Line, sides: tuple[set[str], set[str]], number: Told) -> tuple[str | None, str | None]:
    """Who gives and who takes, as the words around the countries tell it."""
    found: list[str | None] = []
    for own, other in (sides, sides[::-1]):
        fit = [one for one in line.countries if one.relations & own and not one.relations & other and not line.is_source(one.span)]
        near: Named | None = min(fit, key=lambda one: distance(line.text, one.span, number.span), default=None)
        found.append(near.code if near else None)
    return found[0], found[1]


def _pair(line: Line, indicator: str, number: Told) -> tuple[str | None, str | None]:
    if indicator in _SIDES:
        return _sided(line, _SIDES[indicator], number)
    codes = list(dict.fromkeys(one.code for one in line.countries if not line.is_source(one.span)))
    return (codes[0], codes[1]) if len(codes) == 2 else (codes[0] if len(codes) == 1 else None, None)


def _context(lines: Sequence[Line], at: int, pair: tuple[str | None, str | None], topic: Topic | None) -> tuple[tuple[str | None, str | None], list[int]]:
    """The pair filled from what came before, and the lines that tell it."""
    known = {code for code in pair if code}
    if len(known) == 2:
        return pair, []
    behind = [(topic.line, topic.pair)] if topic and at - _BACK <= lines.index(topic.line) else []
    for line in [*lines[max(0, at - 2) : at][::-1], *lines[:1]]:
        codes = list(dict.fromkeys(one.code for one in line.countries))
        if len(set(codes) | known) == 2 and set(codes) - known:
            behind.append((line, (codes[0], codes[1] if len(codes) > 1 else None)))
    for line, told in behind:
        every = {code for code in told if code} | known
        if len(every) == 2:
            if not known:
                return told, [line.number]
            own = pair[0] or next(iter(every - known))
            return (own, next(iter(every - {own}))), [line.number]
    return pair, []


def _label(line: Line, number: Told) -> str | None:
    """What the number is of: the words before its bracket, or behind "exports of"."""
    if item := _ITEM.search(line.text[: number.span[0]]):
        return item[1].strip()
    for hit in line.hits(INDICATORS):
        if hit.span[1] <= number.span[0] and (goods := _GOODS.match(line.text[: number.span[0]], hit.span[1] + 1)):
            return goods[1].strip()
    return None


def _change(line: Line, number: Told) -> str | None:
    same = [one.change for one in line.numbers if one.change and one.movement is not None and one.movement == number.movement]
    return same[0].text if len(same) == 1 and number.role != "from" else None


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The figures of an article."""
    lines, topic = lines_of(article), None
    for at, line in enumerate(lines):
        near = topic if topic and at - lines.index(topic.line) <= _BACK else None
        for number in line.numbers:
            if number.amount is None or number.role not in ("level", "to", "from"):
                continue
            if number.amount in [one.amount.converted for one in line.numbers if one.amount]:
                continue
            is_item = line.text[: number.span[0]].rstrip().endswith("(")
            indicator = _word_of(line, number, near)
            if indicator is None and is_item and near and near.line.paragraph == line.paragraph:
                indicator = near.indicator
            status = status_of(line, number)
            if indicator is None or status is None or number.amount.unit not in _UNITS[indicator]:
                continue
            own = near.pair if is_item and near and near.line is line else _pair(line, indicator, number)
            pair, cited = _context(lines, at, own, near) if indicator in _PAIRED else (own, [])
            if indicator in _PAIRED and (pair[0] is None or pair[0] == pair[1]):
                continue
            if is_item and not cited and near and near.line is not line:
                cited = [near.line.number]
            said = date_of(line, number)
            amount = line.text[slice(*number.whole)]
            if number.amount.converted and (bracket := re.match(r"\s*[(（][^()]*[)）]", line.text[number.whole[1] :])):
                amount += bracket[0]
            yield {
                "evidence": [line.number, *cited],
                "indicator": indicator, "reporter": pair[0], "partner": pair[1],
                "commodity": _label(line, number), "amount_text": amount,
                "change_text": _change(line, number), "period_text": date_text(line, said) if said else None,
                "status": status, "certainty": "possible" if status == "potential" else "certain",
                "attributed_to": source_of(line, number.span),
            }  # fmt: skip
            if not is_item and indicator in _PAIRED:
                topic = near = Topic(line, indicator, pair)
