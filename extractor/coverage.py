"""What may have been missed: sentences that no kept fact cites, though they hold a number or a telling word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractor.article import Article, Sentence
from extractor.catalog import Kind
from extractor.text.fold import Span
from extractor.text.lexicon import Lexicon
from extractor.text.numbers.hints import may_tell_measure

MOST = 200
"""Rows of one article. A page of statistics holds thousands of numbers, and nobody reads a list of them."""
_Words = Sequence[tuple[str, Sequence[Lexicon]]]
"""The names of kinds, and the words that each is told with."""
_BARE = ("none", "count")
"""The units of numbers that may count anything."""


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A sentence that no kept fact cites, and why one might have."""

    sentence: int
    span: Span
    """The sentence, as offsets into the article's text."""
    what: str
    """``number``, or the name of the kind that a word tells of."""
    piece: Span
    """The number or the word."""


def _lexicons(kind: Kind, language: str) -> Iterable[Lexicon]:
    """Those of the article's language; of all, where it is one that the schema has no words for."""
    known = kind.signals.get(language)
    return [known] if known else kind.signals.values()


def _number_in(article: Article, sentence: Sentence) -> Span | None:
    """The first number with a currency, a unit or a percent sign, or a fold, with offsets into the sentence."""
    if not may_tell_measure(article.print_of(sentence)):
        return None
    told = (one for one in article.numbers(sentence) if one.amount is None or one.amount.unit not in _BARE)
    return min((one.span for one in told), default=None)


def _signs(article: Article, sentence: Sentence, words: _Words) -> Iterator[tuple[str, Span]]:
    """The first word of each kind in a sentence, with offsets into the sentence."""
    for name, lexicons in words:
        hits = [hits[0].span for lexicon in lexicons if (hits := article.hits(lexicon, sentence))]
        if hits:
            yield name, min(hits)


def uncovered(article: Article, kinds: Sequence[Kind], cited: Iterable[Span]) -> list[Uncovered]:
    """For each sentence outside the spans ``cited``: the first number in it, and the first word of each kind.

    Numbers are looked for if one of the kinds holds any. In the order of the text; at most `MOST`.
    """
    words = [(kind.name, lexicons) for kind in kinds if (lexicons := [*_lexicons(kind, article.tongue)])]
    reads_numbers = any(kind.reads_numbers for kind in kinds)
    covered = {sentence.number for span in cited for sentence in article.touched(span)}
    found: list[Uncovered] = []
    for sentence in article.sentences:
        if sentence.number in covered:
            continue
        signs = [*_signs(article, sentence, words)]
        if reads_numbers and (number := _number_in(article, sentence)):
            signs = [("number", number), *signs]
        for what, (start, end) in sorted(signs, key=lambda sign: sign[1]):
            piece = (sentence.start + start, sentence.start + end)
            found.append(Uncovered(sentence.number, sentence.span, what, piece))
        if len(found) >= MOST:
            break
    return found[:MOST]
