"""The sentences of an article that tell something, with what the text modules find in each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from extractor.article import Article, Sentence
from extractor.marks import Words
from extractor.text.attribution import sources_in
from extractor.text.dates import DateSaid
from extractor.text.factuality import Stance, stances_at
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Hit, Lexicon
from extractor.text.numbers import Told
from extractor.text.places import Relation
from patterns.doubts import HIDDEN, TO_MACHINES, denies_reports, is_doubted

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
_DATELINE = re.compile(
    r"[^\na-zа-яё]{3,40}(?:,\s[^–—\n-]{2,30}?)?(?:\s*\([^)\n]{2,40}\)|\.?\s*/[^/\n]{2,40}/\.?)?\s*[:–—-]?\s"
)
"""The "LISBON, May 4 (Wire) - " with which a report begins."""


_LONGEST = 2000
"""Characters of a sentence; nobody writes longer ones, and patterns that look back would take long."""


class Named(NamedTuple):
    """A mention of a country in a line."""

    code: str
    span: Span
    relations: frozenset[Relation]


def words_in(listed: str) -> frozenset[str]:
    """Words that are listed with spaces between."""
    return frozenset(listed.split())


@cache
def lexicon(words: Words, tongue: str) -> Lexicon:
    """The phrases of a table in one language, each with all the values it stands for, ``a|b``."""
    meant: dict[str, set[str]] = {}
    for value, listed in words.tables.get(tongue, {}).items():
        for phrase in listed.split(","):
            meant.setdefault(" ".join(phrase.split()).casefold(), set()).add(value)
    stems = [phrase[:-1] for phrase in meant if phrase.endswith("*") and " " not in phrase]
    for phrase, values in meant.items():
        if " " not in phrase:
            values.update(*(meant[f"{stem}*"] for stem in stems if phrase.startswith(stem)))
    return Lexicon(*({"|".join(sorted(values)): phrase} for phrase, values in meant.items()))


def values_of(hit: Hit) -> frozenset[str]:
    """The values that a phrase surely stands for."""
    return frozenset(value for value in hit.meaning.split("|") if value and not value.endswith("?"))


@cache
def _any_of(pieces: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(piece.replace("?", " ")) for piece in pieces.split()))


class Line:
    """A sentence with offsets into itself."""

    def __init__(self, article: Article, sentence: Sentence, paragraph: int) -> None:
        self.article, self.sentence, self.paragraph = article, sentence, paragraph
        self.number, self.start = sentence.number, sentence.start
        self.text = article.print_of(sentence)
        self.tongue = article.tongue
        head = _DATELINE.match(self.text)
        self.body = head.end() if head else 0
        """Where what it says begins."""

    @cached_property
    def countries(self) -> Sequence[Named]:
        """The countries that it names, in order, without those of a dateline."""
        spans = [(code, span) for code, spans in self.article.named_in(self.sentence).items() for span in spans]
        named = [
            Named(code, (span[0] - self.start, span[1] - self.start), self.article.relations(span))
            for code, span in spans
        ]
        return sorted((one for one in named if one.span[0] >= self.body), key=lambda one: one.span)

    @cached_property
    def numbers(self) -> Sequence[Told]:
        """The numbers that it tells."""
        return self.article.numbers(self.sentence)

    @cached_property
    def dates(self) -> Sequence[DateSaid]:
        """The dates that it says, without that of a dateline."""
        return [said for said in self.article.dates(self.sentence.span) if said.span[0] >= self.body]

    def has(self, pieces: str) -> bool:
        """Whether one of these pieces of words stands in it (``?`` is a space): to be asked before a costly pattern."""
        return _any_of(pieces).search(self.text) is not None

    def hits(self, words: Words) -> Sequence[Hit]:
        """The phrases of a table that stand in it, but for those that stand for nothing."""
        found = self.article.hits(lexicon(words, self.tongue), self.sentence)
        return [hit for hit in found if hit.meaning and hit.span[0] >= self.body]

    def stances(self, span: Span) -> frozenset[Stance]:
        """How it tells what stands there."""
        return stances_at(self.text, span, self.tongue)

    @cached_property
    def sources(self) -> Sequence[Span]:
        """Where it names who says so."""
        return [span for source in sources_in(self.text, self.tongue) for span in source.named]

    def is_source(self, span: Span) -> bool:
        """Whether a place belongs to the name of who says so."""
        return any(overlap(span, named) for named in self.sources)


def _untold(article: Article) -> list[Span]:
    """What is hidden, or said to machines, by paragraphs."""
    cuts = [0, *(found.end() for found in _PARAGRAPH.finditer(article.text)), len(article.text)]
    told = [found.span() for found in HIDDEN.finditer(article.text)]
    hits = iter(TO_MACHINES.find(article.text))
    hit = next(hits, None)
    for start, end in pairwise(cuts):
        while hit and hit.span[0] < start:
            hit = next(hits, None)
        if hit and hit.span[0] < end:
            told.append((start, end))
    return sorted(told)


def _lines(article: Article) -> Iterator[Line]:
    untold, at, paragraph, before = _untold(article), 0, 0, 0
    for sentence in article.sentences:
        if _PARAGRAPH.search(article.text, before, sentence.start):
            paragraph += 1
        before = sentence.end
        while at < len(untold) and untold[at][1] <= sentence.start:
            at += 1
        is_told = at == len(untold) or sentence.end <= untold[at][0]
        if is_told and sentence.end - sentence.start <= _LONGEST:
            yield Line(article, sentence, paragraph)


@lru_cache(maxsize=2)  # one reading serves all kinds
def lines_of(article: Article) -> tuple[Line, ...]:
    """The sentences that tell something, in order, without those that are doubted there."""
    lines = tuple(_lines(article))
    following = (*(line.text if line.paragraph == before.paragraph else "" for before, line in pairwise(lines)), "")
    denied = {line.paragraph for line in lines if denies_reports(line.text)}
    return tuple(
        line
        for line, after in zip(lines, following, strict=False)
        if line.paragraph not in denied and not is_doubted(line.text, after)
    )
