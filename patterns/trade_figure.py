"""Figures: a number beside the word for what it counts, its two countries, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractor.article import Article
from extractor.text.dates import DateSaid
from extractor.text.lexicon import Hit
from extractor.text.numbers import Told
from patterns.bounds import is_apart, is_other, is_rate
from patterns.goods import is_item, label_of, share_of, words_of
from patterns.lines import Line, lines_of, values_of
from patterns.sides import BACK, PAIRED, Pair, Topic, filled, told_pair
from patterns.telling import date_of, date_text, source_of, status_of

SPARE = frozenset({"attributed_to", "period_text", "change_text", "commodity", "partner"})
_MASS = ("tonne", "kilogram", "barrel", "cubic_metre", "teu")
_UNITS = {
    "trade_turnover": ("currency",), "trade_balance": ("currency",), "investment": ("currency",),
    "project_cost": ("currency",), "exports": ("currency", *_MASS), "imports": ("currency", *_MASS),
    "freight_volume": _MASS, "transit_volume": _MASS, "capacity": _MASS, "production": _MASS,
}  # fmt: skip
"""What each indicator is counted in; of those that are not here no figure is told."""
_OR = re.compile(r",?\s(?:or|или)\s(?:\w+\s)?$")
_TAKEN_IN = re.compile(r"\b(?:attract|receiv|drew|привлек)\w*", re.IGNORECASE)
_AGREED = re.compile(
    r"\b(?:contract|agreement|deal|memorandum|concession|pact|договор|соглашени\w+|контракт)\b", re.IGNORECASE
)
_WORKS = re.compile(
    r"\b(?:project|plant|bridge|rail|line|pipeline|port|terminal|station|road|highway|dam|canal|refinery|construct|cluster|"
    r"corridor|airport|school|проект|завод|строительств|мост|кластер|дорог)",
    re.IGNORECASE,
)
"""What costs that are told are of: works, not a house that somebody bought."""
_NEAR = 12
"""Characters."""
_OF = re.compile(r"\s*(?:worth\s+)?(?:of|in)\s+(?:\w+\s+){0,2}", re.IGNORECASE)


def _word_of(line: Line, number: Told) -> Hit | None:
    """The word that a number belongs to: the one right behind it, or the nearest before it."""
    hits = words_of(line)
    after = [hit for hit in hits if hit.span[0] >= number.span[1]]
    before = [hit for hit in hits if hit.span[1] <= number.span[0] and not _is_taken(line, hit, number)][-1:]
    before = [hit for hit in before if not is_apart(line, hit.span, number.span)]
    is_behind = after and _OF.fullmatch(line.text, number.span[1], after[0].span[0])
    if is_behind and not (before and "capacity" in values_of(before[0])):
        return after[0]
    return before[0] if before else None


def _is_taken(line: Line, hit: Hit, number: Told) -> bool:
    """Whether another number stands between a word and this one, neither in brackets nor of the same movement."""
    for one in line.numbers:
        is_between = hit.span[1] <= one.span[0] and one.span[1] <= number.span[0]
        is_few = one.amount is not None and one.amount.unit in ("count", "none") and one.amount.base < 10
        is_one = one.movement is not None and one.movement == number.movement
        is_old = number.role == "from" and one.role in ("level", "to")  # "reached $5bn, up from $4bn"
        if (
            is_between
            and not (is_few or is_one or is_old or is_item(line, one))
            and one.role in ("level", "to", "from")
        ):
            return True
    return ";" in line.text[hit.span[1] : number.span[0]]


def _value(line: Line, hit: Hit, unit: str | None, topic: Topic | None) -> str | None:
    """The one indicator that a word stands for here."""
    values = [value for value in values_of(hit) if unit is None or unit in _UNITS.get(value, ())]
    if topic and topic.indicator in values:
        return topic.indicator
    if set(values) == {"exports", "imports"} and any(one.span[1] == hit.span[0] - 1 for one in line.countries):
        return "exports"  # "Moroccan shipments"
    return values[0] if len(values) == 1 else None


def _amount(line: Line, number: Told) -> str:
    """The words of the amount, with what it is in another currency."""
    bracket = re.match(r"\s*[(（][^()]*[)）]", line.text[number.whole[1] :])
    return line.text[slice(*number.whole)] + (
        bracket[0] if bracket and number.amount and number.amount.converted else ""
    )


def _change(line: Line, number: Told) -> str | None:
    same = [
        one.change
        for one in line.numbers
        if one.change and one.movement is not None and one.movement == number.movement
    ]
    return same[0].text if len(same) == 1 and number.role != "from" else None


def _told(line: Line, number: Told, topic: Topic | None) -> tuple[str, dict[str, Any]] | None:
    """The indicator of a number, and what the line tells of it besides; None for a number of nothing known."""
    if number.role == "share":
        share = share_of(line, number)
        indicator = _value(line, share[0], None, topic) if share else None
        return (indicator, share[1]) if share and indicator in ("exports", "imports") else None
    if number.amount is None or number.role not in ("level", "to", "from") or is_other(line, number.whole):
        return None
    is_listed, word = is_item(line, number), _word_of(line, number)
    indicator = _value(line, word, number.amount.unit, topic) if word else None
    if topic and is_listed and (topic.line is line or (word is None and topic.line.paragraph == line.paragraph)):
        indicator = topic.indicator
    if indicator is None or number.amount.unit not in _UNITS[indicator] or _OR.search(line.text[: number.whole[0]]):
        return None
    if is_rate(line, number.whole, is_capacity=indicator == "capacity"):
        return None
    return indicator, {"commodity": label_of(line, number), "change_text": _change(line, number)}


def _pair(
    lines: Sequence[Line], at: int, number: Told, topic: Topic | None, told: tuple[str, dict[str, Any]]
) -> tuple[Pair, list[int]] | None:
    """The two countries of a figure, and the lines before that tell them; None where it is not clear."""
    line, (indicator, fields) = lines[at], told
    is_listed = is_item(line, number) and topic is not None
    own = topic.pair if topic and is_listed and topic.line is line else told_pair(line, indicator, number.span)
    if own is None or indicator not in PAIRED:
        return (own, []) if own else None
    is_part = bool(fields.get("commodity")) and not is_listed
    found = filled(lines, at, own, topic, indicator, is_part=is_part)
    return None if found is None or found[0][0] is None or found[0][0] == found[0][1] else found


def _is_vague(line: Line, indicator: str, pair: Pair, status: str) -> bool:
    """Whether a figure is left open in what is most of it: whose production, what works, who invests."""
    if indicator == "production":
        return pair[0] is None
    if indicator == "investment":  # what is agreed on is not yet invested; who invested in it is not told
        is_agreed = status == "actual" and _AGREED.search(line.text)
        return pair[1] is None or bool(_TAKEN_IN.search(line.text) or is_agreed)
    return indicator == "project_cost" and not _WORKS.search(line.text)


def _when(line: Line, number: Told, indicator: str, status: str) -> DateSaid | None:
    """The date of a figure; beside what works cost, a date further off is mostly that of their opening."""
    said = date_of(line, number) if indicator != "capacity" or status == "target" else None
    is_far = said and indicator == "project_cost" and abs(said.span[0] - number.whole[1]) > _NEAR
    return None if is_far else said


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The figures of an article."""
    lines = lines_of(article)
    topic: Topic | None = None
    for at, line in enumerate(lines):
        topic = topic if topic and at - topic.at <= BACK else None
        converted = [one.amount.converted for one in line.numbers if one.amount and one.amount.converted]
        for number in line.numbers:
            told = None if number.amount in converted else _told(line, number, topic)
            status = status_of(line, number, is_capacity=told[0] == "capacity") if told else None
            if told is None or status is None:
                continue
            found = _pair(lines, at, number, topic, told)
            if found is None or _is_vague(line, told[0], found[0], status):
                continue
            (indicator, fields), (pair, cited) = told, found
            is_listed = is_item(line, number) and topic is not None
            said = _when(line, number, indicator, status)
            yield {
                "evidence": list(dict.fromkeys([line.number, *([topic.line.number] if topic and is_listed else []), *cited])),
                "indicator": indicator, "reporter": pair[0], "partner": pair[1], **fields, "status": status,
                "amount_text": _amount(line, number), "period_text": date_text(line, said) if said else None,
                "certainty": "possible" if status == "potential" else "certain",
                "attributed_to": source_of(line, number.span),
            }  # fmt: skip
            if not is_listed and number.role != "share" and indicator in PAIRED:
                topic = Topic(line, at, indicator, pair, cited[0] if cited else line.number)
