"""Agreements: a document that is signed, initialled or negotiated, and the two sides that the words give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extractor.article import Article
from extractor.text.dates import PLAIN
from extractor.text.fold import Span
from patterns.documents import Document, documents_in
from patterns.lines import Line, lines_of, values_of
from patterns.officials import Register
from patterns.parties import parties_of
from patterns.subjects import SUBJECTS
from patterns.telling import date_text

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
_OTHER = re.compile(
    r"\b(?:amending|under|replac\w+|implementing|extending|within|to)\s(?:the|their|its|an?)\s(?:[\w-]+\s){0,2}$"
)
"""What stands before a document that another one is about."""
_WORTH = re.compile(r"\b(?:worth|valued at|value of|for|на сумму)\s(?:\w+\s){0,2}$")


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
    return any(low <= other.word[0] < high for other in documents_in(line) if other.word != document.word)


def _told(line: Line, document: Document, parties: list[dict[str, Any]], status: str) -> dict[str, Any]:
    dates = [
        said
        for said in line.dates
        if said.role in PLAIN
        and (said.dated.precision != "year" or date_text(line, said) != line.text[slice(*said.span)])
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
        for document in documents_in(line) if verbs else ():
            verb = min(verbs, key=lambda one: max(one.start() - document.span[1], document.span[0] - one.end(), 0))
            status = _status(line, verb)
            gap = line.text[min(verb.end(), document.span[1]) : max(verb.start(), document.span[0])]
            if status is None or re.search(r"[;:]", gap) or _OTHER.search(line.text[: document.span[0]]):
                continue
            if re.search(r",\s(?:and|but|while|which)\s", gap):
                continue
            if "," in gap and _is_nearer(line, verb, document):
                continue
            now, register.last = register.last, before or register.last
            told = parties_of(lines, at, document.span, verb, register, is_contract=document.kind == "contract")
            register.last = now
            if told:
                parties, cited = told
                yield {
                    "evidence": list(dict.fromkeys([line.number, *cited])),
                    "status": status,
                    **_told(line, document, parties, status),
                }
