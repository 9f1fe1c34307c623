"""Agreements: a document that is signed, initialled or negotiated, and the two sides that the words give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from extractor.article import Article
from extractor.text.dates import PLAIN
from extractor.text.fold import Span
from patterns.lines import Line, lines_of, values_of
from patterns.officials import Register
from patterns.parties import parties_of
from patterns.telling import date_text
from schemas.words.agreements import INSTRUMENTS, SUBJECTS

SPARE = frozenset({"amount_text", "date_text", "place", "title"})
_TELLS = {
    "initialled": r"initiall?ed|initiall?ing|парафировали",
    "signed": r"sign|signs|signed|signing|inked|concluded|подписа\w+|заключили",
    "ratified": r"ratified|ratifies|ratification|ратифиц\w+",
    "negotiating": r"negotiat(?:es|ed|ing|ions?)|in talks|переговор\w*",
}
_VERB = re.compile(
    "|".join(rf"(?P<{status}>(?<!\bthe\s(?=signed))\b(?:{words})\b)" for status, words in _TELLS.items()), re.IGNORECASE
)
_STEMS = "sign Sign nitiall inked conclud atif egotiat in?talks подпис парафир заключ ереговор"
"""What each of these words holds."""
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
_OTHER = re.compile(
    r"\b(?:amending|under|replac\w+|implementing|extending|within|on|to)\s(?:the|their|its|an?)\s(?:[\w-]+\s){0,2}$"
)
"""What stands before a document that another one is about."""
_WORTH = re.compile(r"\b(?:worth|valued at|value of|for|на сумму)\s(?:\w+\s){0,2}$")


class Document(NamedTuple):
    """A document, or several, that a line names."""

    kind: str
    word: Span
    span: Span
    title: str | None
    several: str | None
    """The words that say that it is several."""


def _documents(line: Line) -> Iterator[Document]:
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


def _status(line: Line, verb: re.Match[str]) -> str | None:
    """How far a document has come; None where it is denied, or may be."""
    stances = line.stances(verb.span())
    told = next(name for name, text in verb.groupdict().items() if text)
    if told == "negotiating":
        return None if stances - {"negated"} or (stances and "concluded" not in line.text) else told
    return None if stances - {"future"} else "proposed" if stances else told


def _gap(one: Span, other: Span) -> Span:
    """What stands between two places."""
    return min(one[1], other[1]), max(one[0], other[0])


def _is_nearer(line: Line, verb: re.Match[str], document: Document) -> bool:
    """Whether another document stands between this one and the verb."""
    low, high = _gap(verb.span(), document.span)
    return any(low <= other.word[0] < high for other in _documents(line) if other.word != document.word)


def _told(line: Line, document: Document, parties: list[dict[str, Any]], status: str) -> dict[str, Any]:
    dates = [
        said
        for said in line.dates
        if said.role in PLAIN
        and not line.is_source(said.span)
        and not re.search(r"[;:]", line.text[slice(*_gap(said.span, document.span))])
    ]
    sums = [
        one for one in line.numbers if one.amount and one.amount.currency and _WORTH.search(line.text[: one.whole[0]])
    ]
    subjects = {
        value
        for one in line.hits(SUBJECTS)
        if document.span[0] <= one.span[0] < document.span[1]
        for value in values_of(one)
    }
    places = [
        one
        for one in line.countries
        if "in" in one.relations
        and one.span[0] >= document.word[0]
        and "," not in line.text[document.span[1] : one.span[0]]
    ]
    is_of_states = all(side["kind"] == "country" for side in parties) and document.kind != "contract"
    is_commercial = "commercial" in line.text[slice(*document.span)] or document.kind == "contract"
    return {
        "instrument": document.kind, "parties": parties, "title": document.title, "count_text": document.several,
        "subjects": sorted(subjects)[:3],
        "level": "commercial" if is_commercial else "intergovernmental" if is_of_states else "unspecified",
        "date_text": date_text(line, dates[0]) if len(dates) == 1 and status != "negotiating" else None,
        "amount_text": line.text[slice(*sums[0].whole)] if len(sums) == 1 else None,
        "place": line.text[slice(*places[0].span)] if places and status != "negotiating" else None,
    }  # fmt: skip


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The agreements of an article."""
    lines, register = lines_of(article), Register()
    for at, line in enumerate(lines):
        before = register.last
        register.note(line)
        verbs = list(_VERB.finditer(line.text, line.body)) if line.has(_STEMS) else []
        for document in _documents(line) if verbs else ():
            verb = min(verbs, key=lambda one: max(one.start() - document.span[1], document.span[0] - one.end(), 0))
            status = _status(line, verb)
            gap = line.text[min(verb.end(), document.span[1]) : max(verb.start(), document.span[0])]
            if status is None or re.search(r"[;:]", gap) or _OTHER.search(line.text[: document.span[0]]):
                continue
            if "," in gap and _is_nearer(line, verb, document):
                continue
            now, register.last = register.last, before or register.last
            told = parties_of(lines, at, document.span, verb, register)
            register.last = now
            if told:
                parties, cited = told
                yield {
                    "evidence": list(dict.fromkeys([line.number, *cited])),
                    "status": status,
                    **_told(line, document, parties, status),
                }
