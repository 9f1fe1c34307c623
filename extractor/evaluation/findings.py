"""What there is to say of one article: each miss and false fact beside its sentence, and the fields that differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from extractor.article import Article
from extractor.evaluation.alignment import Pair, fields_in
from extractor.evaluation.comparison import Data
from extractor.evaluation.gold import GoldFact
from extractor.evaluation.markup import (
    differences,
    folded,
    merged,
    paragraphs,
    plain_table,
    quotation,
    safe,
    shown,
    spaced,
    with_marks,
)
from extractor.evaluation.results import Result, ScoredArticle, Stray
from extractor.evaluation.stored import StoredFact, sentences_of
from extractor.evaluation.values import is_silent
from extractor.text.fold import Span, find

_LONGEST_LABEL = 5  # parts


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say of an article, as HTML; a grave one is a miss, or a verified fact that is false."""

    html: str
    is_grave: bool


def findings_of(scored: ScoredArticle) -> list[Finding]:
    """The findings of one article, the grave ones first."""
    found = [finding for result in scored.results for finding in _Telling(result, scored.article).findings()]
    return sorted(found, key=lambda finding: not finding.is_grave)


class _Telling:
    """Puts one result into words."""

    def __init__(self, result: Result, article: Article | None) -> None:
        self.result = result
        self.article = article

    def findings(self) -> Iterator[Finding]:
        for gold in self.result.missed:
            yield self._missed(gold)
        for stray in self.result.strays:
            yield self._stray(stray)
        for pair in self.result.pairs:
            if pair.stored.verdict != "verified" or any(one.outcome != "right" for one in pair.fields):
                yield self._pair(pair)

    def _missed(self, gold: GoldFact) -> Finding:
        lost = next((pair for pair in self.result.lost if pair.gold is gold), None)
        label = "missed, in quarantine" if lost else "missed"
        table = differences(lost.fields, "refused") if lost else folded("its fields", plain_table(gold.fields, "gold"))
        remarks = [f"Refused: {_codes(lost.stored)}"] if lost else []
        body = [self._gold_sentence(gold), *paragraphs([*remarks, _note(gold)]), table]
        return self._finding(label, "bad", f"{gold.id}: {self._label(gold.fields)}", body, is_grave=True)

    def _stray(self, stray: Stray) -> Finding:
        fact, near = stray.fact, stray.nearest
        is_false = fact.verdict == "verified"
        label = "said twice" if stray.is_duplicate else "not in the gold"
        remarks = [f"Doubted: {_codes(fact)}"] if not is_false else []
        if near and stray.is_duplicate:
            remarks.append(f"Another fact stands for the gold's <code>{safe(near.gold.id)}</code> already.")
        elif near:
            remarks.append(f"Beside it, the gold fact most like it: <code>{safe(near.gold.id)}</code>.")
        table = differences(near.fields, "stored") if near else plain_table(fact.data, "stored")
        body = [self._stored_sentence(fact), *paragraphs(remarks), table]
        label = f"{label}, yet verified" if is_false else label
        return self._finding(label, "bad" if is_false else "warn", self._label(fact.data), body, is_grave=is_false)

    def _pair(self, pair: Pair) -> Finding:
        is_false = bool(pair.false_fields) and pair.stored.verdict == "verified"
        is_doubtful = pair.stored.verdict != "verified"
        label = "wrong value, yet verified" if is_false else "doubtful" if is_doubtful else "a field differs"
        remarks = [f"Doubted: {_codes(pair.stored)}"] if is_doubtful else []
        body = [
            self._stored_sentence(pair.stored, pair.gold),
            *paragraphs([*remarks, _note(pair.gold)]),
            differences(pair.fields, "stored"),
        ]
        title = f"{pair.gold.id}: {self._label(pair.gold.fields)}"
        return self._finding(label, "bad" if is_false else "warn", title, body, is_grave=is_false)

    def _finding(self, label: str, mood: str, title: str, body: Iterable[str], *, is_grave: bool) -> Finding:
        kind = spaced(self.result.kind)
        head = f'<h4><span class="badge {mood}">{label}</span> {kind} <small dir="auto">{safe(title)}</small></h4>'
        return Finding(f'<article class="finding">{head}{"".join(body)}</article>', is_grave)

    def _label(self, data: Data) -> str:
        """What tells the fact from others, in a few words: what the schema aligns it by."""
        alignment = self.result.alignment
        scales = dict(alignment.products)
        parts = []
        for name in dict.fromkeys(fields_in(alignment)):
            value = data.get(name)
            if not is_silent(value) and not isinstance(value, bool):
                scale = data.get(scales.get(name, ""))
                parts.append(f"{value} {scale}" if scale and scale != "one" else _short(value))
        return " · ".join(dict.fromkeys(parts[:_LONGEST_LABEL]))

    def _gold_sentence(self, gold: GoldFact) -> str:
        span = find(gold.quote, self.article.folded) if self.article else None
        if self.article is None or span is None:
            return quotation([f"<mark>{safe(gold.quote)}</mark>"]) if gold.quote else ""
        return self._sentences([span], [span])

    def _stored_sentence(self, fact: StoredFact, gold: GoldFact | None = None) -> str:
        """The cited sentences, and the gold's where it is another."""
        span = find(gold.quote, self.article.folded) if gold and self.article else None
        return self._sentences([*fact.sentences, *([span] if span else [])], fact.pieces)

    def _sentences(self, spans: Iterable[Span], marked: Iterable[Span]) -> str:
        if self.article is None:
            return ""
        pieces = merged(marked)
        text = self.article.text
        return quotation([with_marks(text, sentence, pieces) for sentence in sentences_of(self.article, spans)])


def _short(value: Any) -> str:
    """A value in a label: of each model the first thing that it says."""
    if isinstance(value, list):
        return ", ".join(_short(one) for one in value)
    if isinstance(value, dict):
        return next((shown(one) for one in value.values() if not is_silent(one)), "")
    return shown(value)


def _codes(fact: StoredFact) -> str:
    return ", ".join(f"<code>{safe(code)}</code>" for code in fact.codes.split()) or "no reason stored"


def _note(gold: GoldFact) -> str:
    return f"The reader’s note: {safe(gold.note)}" if gold.note else ""
