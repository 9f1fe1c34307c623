"""Bodies: a name with capitals whose head says what it is ("Kenya Revenue Authority"), or words that introduce it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extractor.article import Article
from extractor.text.fold import Span
from patterns.bodies import (
    BEFORE,
    BEHIND,
    CAPITAL,
    IGOS,
    INTRODUCING,
    JOINT,
    OF_STATE,
    RUSSIAN,
    STAGED,
    STATES_OWN,
    STOPS,
    type_of,
)
from patterns.lines import Line, lexicon, lines_of, values_of
from schemas.words.organizations import TYPES

SPARE = frozenset({"acronym", "roles", "country"})
_SMALL = r"(?:of\sthe|for\sthe|of|for|on|and|&|the)"
_NAME = re.compile(rf"(?<![\w’'-]){CAPITAL}(?:\s(?:{_SMALL}\s)?{CAPITAL}){{1,9}}(?![\w-])")
_ACRONYM = re.compile(r"\s\(([A-Z]{2,10})\)")
_ACRONYM_BEFORE = re.compile(r"\b([A-Z]{3,10})\s\((?:the\s)?$")
_GOES_ON = re.compile(r"(?:,\s[A-Z]\w+)*,?\s(?:and|&)\s[A-Z]\w+(?=\s\()|,\s[A-Z]\w+,?\sand\s[A-Z]")
"""The rest of "Ministry of Economy, Trade and Industry"."""
_DAY = re.compile(
    r"\s(?:on|in)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*.*$"
)
_LAST = re.compile(rf"\sand\s(?:the\s)?{CAPITAL}(?:\s{CAPITAL})*$")
_OFFICES = re.compile(
    r"\b(?:President|Ministers?|Director|Secretary|Chair\w*|Ambassador|Prime|Chief|Deputy|Mr|Mrs|Sheikh|King|Prince|Memorandum|"
    r"Avenue|Street|Road|Square|Airport|Bridge|Corridor|Initiative|Route|River|Province|Cup|Days?|Desk|Bureau|Forum|Summit)\b"
)
_OPENING = re.compile(r"(?:The|A|An|In|At|On|As|But|And|For|From|When|While|If|Its|Their|His|Her|Both|Per|By|Like)\s")
_PERSON_OF = re.compile(r"(.+?)\s(?:of|for)\sthe\s")
_NO_STATES = ("WLD", "EUU")
_MEMBER = re.compile(
    r"\b(?:join(?:ed|s|ing)?|members? of|membership (?:of|in)|belongs? to|acceded to|состоят в|вступил\w* в)\s(?:\w+\s){0,6}$"
)


def _country_of(line: Line, span: Span) -> str | None:
    """The one country that stands in a name or right before it: "Zambia’s finance ministry"."""
    named = [one for one in line.countries if one.code not in _NO_STATES]
    inside = {one.code for one in named if span[0] <= one.span[0] and one.span[1] <= span[1]}
    near = [one for one in named if re.fullmatch(r"(?:['’]s?)?\s", line.text[one.span[1] : span[0]])]
    codes = inside or {one.code for one in near}
    return codes.pop() if len(codes) == 1 else None


def _body(line: Line, span: Span, kind: str, acronym: str | None = None) -> dict[str, Any]:
    """What is told of a body that stands there."""
    is_measured = any(one.amount and one.amount.unit not in ("count", "none") for one in line.numbers)
    roles = ["data_source"] if is_measured and line.is_source(span) else []
    country = None if kind in ("igo", "joint_body") else _country_of(line, span)
    return {
        "evidence": [line.number], "name": line.text[slice(*span)], "org_type": kind, "country": country, "acronym": acronym,
        "roles": roles or (["membership"] if _MEMBER.search(line.text[: span[0]]) else []),
    }  # fmt: skip


def _is_title(line: Line) -> bool:
    """Whether it is a headline in which every word has a capital."""
    if line.text.rstrip()[-1:] in ".!?…":
        return False
    words = [word for word in line.text.split() if word[:1].isalpha() and len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def _named(line: Line) -> Iterator[dict[str, Any]]:
    for found in _NAME.finditer(line.text, line.body):
        opening, last = _OPENING.match(found[0]), _LAST.search(found[0])
        start, end = found.start() + (opening.end() if opening else 0), found.end()
        if last and any(found.start() + last.start() < one.span[0] < end for one in line.countries):
            end = found.start() + last.start()  # "the Bank of India and Zambia"
        if day := _DAY.search(line.text[start:end]):
            end = start + day.start()
        if based := re.match(r"\w+-based\s", line.text[start:end]):
            start += based.end()
        if (owner := _PERSON_OF.match(line.text[start:end])) and not type_of(owner[1], is_national=False):
            start += owner.end()
        name = line.text[start:end]
        if _GOES_ON.match(line.text, end):
            continue
        after, before = _ACRONYM.match(line.text, end), _ACRONYM_BEFORE.search(line.text[:start])
        acronym = after[1] if after else before[1] if before else None
        kind = (
            "igo"
            if acronym in IGOS
            else type_of(name, is_national=_country_of(line, (start, end)) is not None)
            if name
            else None
        )
        is_quoted = line.text[max(0, start - 1) : start] in ('"', "“", "«") and line.text[end : end + 1] in (
            '"',
            "”",
            "»",
        )
        if is_quoted or re.match(
            r"\s(?:[A-Z]\w+\s)?(?:holiday|run|cup|pub|party|band|tour)\b", line.text[end:], re.IGNORECASE
        ):
            continue
        if kind and " " in name and not _OFFICES.search(name):
            yield _body(line, (start, end), kind, acronym)


def _introduced(line: Line) -> Iterator[dict[str, Any]]:
    """Those that plain words name: "Indonesia’s trade ministry", "the export agency Apex", "Vind, a developer"."""
    for found in OF_STATE.finditer(line.text, line.body) if line.has(STATES_OWN) else ():
        stop = STOPS.match(found[0] + " ")
        start = found.start() + (stop.end() if stop and stop.end() < len(found[0]) else 0)
        nation = [one for one in line.countries if one.span[1] == start - 1 and line.text[start - 1] == " "]
        span = (nation[0].span[0] if nation else start, found.end())
        kind = str(found.lastgroup)
        if " " in line.text[slice(*span)] and (
            _country_of(line, span) or (kind == "ministry" and line.is_source(span))
        ):
            yield _body(line, span, kind)
    for pattern in (BEFORE, BEHIND) if line.has(INTRODUCING) else ():
        for found in pattern.finditer(line.text, line.body):
            kind = next(name for name, value in found.groupdict().items() if value and name != "name")
            near = line.text[max(0, found.start() - 30) : found.end()]
            codes = {one.code for one in line.countries if found.start() - 30 <= one.span[0] < found.end()}
            if not _OFFICES.search(near):
                yield {**_body(line, found.span("name"), kind), "country": codes.pop() if len(codes) == 1 else None}
    for found in JOINT.finditer(line.text, line.body):
        yield _body(line, found.span(), "joint_body")


def _russian(line: Line) -> Iterator[dict[str, Any]]:
    for found in RUSSIAN.finditer(line.text):
        kinds = {value for hit in lexicon(TYPES, "ru").find(found[1]) for value in values_of(hit)}
        kind = kinds.pop() if len(kinds) == 1 else "igo" if found[1].startswith("Организаци") else None
        if kind:
            yield _body(line, found.span(1), kind, found[2])


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The bodies of an article, each once."""
    seen: set[str] = set()
    for line in lines_of(article):
        if _is_title(line):
            continue
        for told in (*_named(line), *_introduced(line), *_russian(line)):
            if told["name"] not in seen and not STAGED.search(line.text):
                seen.add(told["name"])
                yield told
