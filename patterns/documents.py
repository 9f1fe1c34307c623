"""The documents that a line names: what sort, by what title, and whether it is one or several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.text.fold import Span
from patterns.lines import Line, values_of
from schemas.words.agreements import INSTRUMENTS

_KINDS = (
    "memorandum", "protocol", "treaty", "joint_statement", "declaration", "programme", "amendment", "agreement", "contract",
)  # fmt: skip
"""The documents that are told; of several that a word may mean, the first."""
_NO_DOCUMENT = re.compile(
    r"(?:deal|plan|order|tender|concession|statement|amending|amended|amends|arrange|understand|partner|pact|program|roadmap)",
    re.IGNORECASE,
)
"""Words that mean a document too seldom."""
_WHAT = (
    r"(?P<what>(?P<any>documents|документ(?:а|ов|ы))|memorand(?:a|ums)|agreements|contracts|protocols|MoUs|меморандум(?:а|ов|ы)|"
    r"соглашени(?:я|й))\b(?P<more>\sand\s(?:memorand|agreement|contract|protocol)\w+)?"
)
_COUNTED = re.compile(
    r"(?P<count>(?:\b(?:about|around|nearly|over|some|almost|more\sthan|около|более)\s)?\b(?:\d+|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|\w+teen|several|dozens\sof|a\snumber\sof|a\sseries\sof|a\spackage\sof|"
    rf"пакет\sиз\s\w+|два|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|ряд))\s(?:(?!of\b|them\b)[\w-]+\s){{0,2}}?{_WHAT}",
    re.IGNORECASE,
)
_PLURAL = re.compile(rf"(?P<count>)\b{_WHAT}")
_TITLE = re.compile(
    r"(?:\s(?:on|of|for|about|о|об|по|на)\s[^.,;()“”]{3,90}?)?(?=\s(?:that|which|will|was|were|has|with|between|worth|"
    r"in\s[A-ZА-ЯЁ]|at|during|after|while|until|и\s\w+)\b|[.,;()“”]|$)"
)
_LEADING = re.compile(
    r"(?:\b(?!(?:a|an|the|signed|inked|of|with|on|and|or|to|its|their|third|second|first|new|this|that|said|is|was|initialled|"
    r"concluded|by|sign|signing|million|billion|thousand|under|them|their)\b)[a-z]+\s){1,3}$"
)


class Document(NamedTuple):
    """A document, or several, that a line names."""

    kind: str
    word: Span
    span: Span
    title: str | None
    several: str | None
    """The words that say that it is several."""


def documents_in(line: Line) -> Iterator[Document]:
    """The documents of a line, in its order."""
    end = -1
    every = [*_COUNTED.finditer(line.text, line.body), *_PLURAL.finditer(line.text, line.body)]
    for one in every:
        if one["any"] and one["count"]:
            start = one.start("count")
            yield Document("mixed", one.span("what"), (start, one.end()), None, line.text[start : one.end("what")])
    for hit in line.hits(INSTRUMENTS):
        values = values_of(hit)
        kind = next((kind for kind in _KINDS if kind in values), None)
        if kind is None or hit.span[0] < end or _NO_DOCUMENT.match(line.text, hit.span[0]):
            continue
        several = next((one for one in every if one.start("what") <= hit.span[0] < one.end()), None)
        if several:
            start = several.start("count") if several["count"] else several.start("what")
            end = several.end()
            yield Document("mixed" if several["more"] else kind, hit.span, (start, end), None, line.text[start:end])
            continue
        leading, behind = _LEADING.search(line.text[: hit.span[0]]), _TITLE.match(line.text, hit.span[1])
        span = (leading.start() if leading else hit.span[0], behind.end() if behind else hit.span[1])
        if any(said.span[0] < span[1] and hit.span[1] <= said.span[0] for said in line.dates):
            span = (span[0], hit.span[1])  # "the agreement on Wednesday"
        end = span[1]
        yield Document(kind, hit.span, span, line.text[slice(*span)], None)
