"""Figures: a number beside the word for what it counts, its two countries, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extractor.article import Article
from extractor.text.lexicon import Hit
from extractor.text.numbers import Told
from patterns.lines import Line, lines_of, values_of
from patterns.sides import BACK, PAIRED, Topic, filled, told_pair
from patterns.telling import date_of, date_text, source_of, status_of
from schemas.words.figures import INDICATORS

SPARE = frozenset({"attributed_to", "period_text", "change_text", "commodity", "partner"})
_MASS = ("tonne", "kilogram", "barrel", "cubic_metre", "teu")
_UNITS = {
    "trade_turnover": ("currency",), "trade_balance": ("currency",), "investment": ("currency",),
    "project_cost": ("currency",), "exports": ("currency", *_MASS), "imports": ("currency", *_MASS),
    "freight_volume": _MASS, "transit_volume": _MASS, "capacity": _MASS, "production": _MASS,
}  # fmt: skip
"""What each indicator is counted in; of those that are not here no figure is told."""
_IN_NAME = re.compile(
    r"[A-ZА-ЯЁ][\w-]*[\s-]+(?:and\s)?[A-ZА-ЯЁ](?!\w*['’]s)|инвестиционн|(?:\w+\s)?(?:invest|trade|export|import|transit|"
    r"freight|cargo)\w*\s+(?:compan|fund|bank|agenc|author|minist|secretar|offic|forum|climate|project|structure|partner|"
    r"route|mission|treat|agree|contract)"
)
"""Words that name something else: "the Export-Import Bank", "an investment fund"."""
_FOR = re.compile(r"\b(?:for|of|on|in)\s(?:the\s)?$")
_OR = re.compile(r",?\s(?:or|или)\s(?:\w+\s)?$")
_TAKEN_IN = re.compile(r"\b(?:attract|receiv|drew|привлек)\w*", re.IGNORECASE)
_OF = re.compile(r"\s*(?:worth\s+)?(?:of|in)\s+(?:\w+\s+){0,2}", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:^|[,:;]|\b(?:and|by|with|of|are|were|sells|sold|buys|bought|и|приобретали)\b)\s*((?:[^\W\d_]+[\s-]?){1,3})\s*\(\s*$"
    r"|\(\s*$"
)
"""The "cut flowers (" before a number in brackets."""
_STOP = (
    "and|in|of|the|total|overall|bilateral|mutual|foreign|annual|its|their|our|two|own|global|with|by|for|from|to|while|whereas|as|said|"
    "that|all|direct|monthly|net|more|fewer|new|such|whose|which|combined|goods|merchandise|trade|imports|exports|cargo|freight|them|"
    "twice|three|last|this|worth|boxes|record|rising|when|where|after"
)
_VERB = r"(?:to|from|rose|fell|were|was|reached|by|between|has|have|had|in|and|for|amounted|totalled|came|worth|grew)"
_GOODS = re.compile(
    rf"\s(?:of|in)\s(?:[A-Z]\w+\s)?((?:(?!(?:{_STOP}|{_VERB})\b)[a-z]+\s?){{1,3}}?)(?=\s{_VERB}\b|[,.(]|$)"
)
_ONE = rf"(?!(?:{_STOP})\b|\w+ed\b)[a-z]+"
_OF_GOODS = re.compile(
    rf"(?:\s\([^)]*\))?\s(?:worth\s)?of\s(?:[A-Z]\w+\s)?({_ONE}(?:\s{_ONE})?)(?=\s(?:to|from|in|on|last|this|worth|and|by|a|for|during|"
    r"through|between|under)\b|[,.;]|$)"
)
_LEAD = re.compile(rf"(?:^|['’]s?\s|\s)({_ONE}(?:\s{_ONE})?|(?<=^)[A-Z][a-z]+)\s$")
"""The "wheat" before "exports"."""
_NOUN = re.compile(r"(?:exports|imports|sales|purchases|shipments|output|production|supplies)\b")
_LED = re.compile(r"^(?:.*\b(?:by|with|of|from|including|и|и\s)\s)|(?:\s(?:now|alone|also|still))$")
_PART = re.compile(
    r"(?:^|,\s*)((?:[^\W\d_]+\s){1,3})(?:[a-z]+\s){0,5}?(?:accounts?|accounted|makes?|made)\s(?:for|up)\s(?:about\s)?$"
)
_WHOLE = re.compile(r"\s(?:of\s)?((?:of\s)?[^.,;()]{5,80})")


def _words(line: Line) -> list[Hit]:
    """The words of indicators, but for those in names."""
    hits = (hit for hit in line.hits(INDICATORS) if values_of(hit) and not line.is_source(hit.span))
    hits = (hit for hit in hits if not _IN_NAME.match(line.text, hit.span[0]))
    return [
        hit
        for hit in hits
        if not (line.text[slice(*hit.span)].endswith("orted") and _FOR.search(line.text[: hit.span[0]]))
    ]


def _word_of(line: Line, number: Told) -> Hit | None:
    """The word that a number belongs to: the one right behind it, or the nearest before it."""
    hits = _words(line)
    after = [hit for hit in hits if hit.span[0] >= number.span[1]]
    before = [hit for hit in hits if hit.span[1] <= number.span[0] and not _is_taken(line, hit, number)][-1:]
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
            and not (is_few or is_one or is_old or _is_item(line, one))
            and one.role in ("level", "to", "from")
        ):
            return True
    return ";" in line.text[hit.span[1] : number.span[0]]


def _is_item(line: Line, number: Told) -> bool:
    return line.text[: number.whole[0]].endswith("(")


def _value(line: Line, hit: Hit, unit: str | None, topic: Topic | None) -> str | None:
    """The one indicator that a word stands for here."""
    values = [value for value in values_of(hit) if unit is None or unit in _UNITS.get(value, ())]
    if topic and topic.indicator in values:
        return topic.indicator
    if set(values) == {"exports", "imports"} and any(one.span[1] == hit.span[0] - 1 for one in line.countries):
        return "exports"  # "Moroccan shipments"
    return values[0] if len(values) == 1 else None


def _label(line: Line, number: Told) -> str | None:
    """What the number is of: the words before its bracket, behind it, or beside "exports"."""
    before, behind = line.text[: number.whole[0]], _OF_GOODS.match(line.text, number.whole[1])
    if _is_item(line, number):
        item = _ITEM.search(before)
        return _LED.sub("", item[1]).strip() if item and item[1] else None
    if behind:
        return behind[1].strip()
    for hit in reversed([hit for hit in _words(line) if hit.span[1] <= len(before)]):
        if goods := _GOODS.match(before, hit.span[1]):
            return goods[1].strip()
        lead = _LEAD.search(line.text[: hit.span[0]])
        start = max([0, *(one.span[1] for one in line.countries if one.span[1] <= hit.span[0])])
        if lead and lead.start(1) >= start and _NOUN.match(line.text, hit.span[0]):
            return lead[1].strip()
    return None


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


def _share(line: Line, number: Told) -> tuple[Hit, dict[str, Any]] | None:
    """ "Copper made up 79 per cent of the imports": the word of the whole, and what is told of it."""
    part, whole = _PART.search(line.text[: number.whole[0]]), _WHOLE.match(line.text, number.whole[1])
    hits = [hit for hit in _words(line) if whole and whole.start(1) <= hit.span[0] < whole.end(1)]
    return (
        (
            hits[0],
            {
                "commodity": None
                if _NOUN.match(part[1].lower())
                else re.sub(r"\s(?:now|alone|also|still)$", "", part[1].strip()),
                "share_of": whole[1].strip(),
            },
        )
        if part and whole and hits
        else None
    )


def _told(line: Line, number: Told, topic: Topic | None) -> tuple[str, dict[str, Any]] | None:
    """The indicator of a number, and what the line tells of it besides; None for a number of nothing known."""
    if number.role == "share":
        share = _share(line, number)
        indicator = _value(line, share[0], None, topic) if share else None
        return (indicator, share[1]) if share and indicator in ("exports", "imports") else None
    if number.amount is None or number.role not in ("level", "to", "from"):
        return None
    is_item, word = _is_item(line, number), _word_of(line, number)
    indicator = _value(line, word, number.amount.unit, topic) if word else None
    if topic and is_item and (topic.line is line or (word is None and topic.line.paragraph == line.paragraph)):
        indicator = topic.indicator
    if indicator is None or number.amount.unit not in _UNITS[indicator] or _OR.search(line.text[: number.whole[0]]):
        return None
    return indicator, {"commodity": _label(line, number), "change_text": _change(line, number)}


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The figures of an article."""
    lines = lines_of(article)
    topic: Topic | None = None
    for at, line in enumerate(lines):
        topic = topic if topic and at - topic.at <= BACK else None
        converted = [one.amount.converted for one in line.numbers if one.amount and one.amount.converted]
        for number in line.numbers:
            told = None if number.amount in converted else _told(line, number, topic)
            status = status_of(line, number) if told else None
            if told is None or status is None:
                continue
            indicator, fields = told
            is_item = _is_item(line, number) and topic is not None
            own = topic.pair if topic and is_item and topic.line is line else told_pair(line, indicator, number.span)
            pair, cited = (filled(lines, at, own, topic) if indicator in PAIRED else (own, [])) or ((None, None), [])
            if indicator in PAIRED and (pair[0] is None or pair[0] == pair[1]):
                continue
            if indicator == "investment" and (pair[1] is None or _TAKEN_IN.search(line.text)):
                continue  # who invested in it is not told
            said = date_of(line, number) if indicator != "capacity" or status == "target" else None
            yield {
                "evidence": list(dict.fromkeys([line.number, *([topic.line.number] if topic and is_item else []), *cited])),
                "indicator": indicator, "reporter": pair[0], "partner": pair[1], **fields, "status": status,
                "amount_text": _amount(line, number), "period_text": date_text(line, said) if said else None,
                "certainty": "possible" if status == "potential" else "certain",
                "attributed_to": source_of(line, number.span),
            }  # fmt: skip
            if not is_item and number.role != "share" and indicator in PAIRED:
                topic = Topic(line, at, indicator, pair, cited[0] if cited else line.number)
