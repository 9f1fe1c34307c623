"""One item of an answer, its article, the sentences it cites, and what is found out about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from extractor.article import Article
from extractor.marks import Verdict
from extractor.text.fold import Span, find
from extractor.text.names import words

_MOST_CITED = 3
_ORDER: tuple[Verdict, ...] = ("verified", "doubtful", "refused")


@dataclass(frozen=True, slots=True)
class Place:
    """Where one field of a fact stands in the article's text; field None stands for the whole fact."""

    field: str | None
    start: int
    end: int


@dataclass(slots=True)
class Findings:
    """What is found out about one fact, as it is found out."""

    verdict: Verdict = "verified"
    codes: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    """Where the copied pieces stand."""
    countries: list[Place] = field(default_factory=list)
    """Where the countries of the fact are named; they recur all over an article, and state nothing by themselves."""

    def note(self, code: str, verdict: Verdict = "verified") -> None:
        """Add a code; the verdict becomes no better than this one."""
        if code not in self.codes:
            self.codes.append(code)
        self.verdict = max(self.verdict, verdict, key=_ORDER.index)


class Claim:
    """One item, its article, and the sentences it cites."""

    def __init__(self, item: Mapping[str, Any], article: Article) -> None:
        self.item = item
        self.article = article
        self.found = Findings()
        asked = item["evidence"]
        self.cited = [number for number in dict.fromkeys(asked) if article.sentence(number)]
        if not self.cited:
            self.found.note("evidence:no_such_sentence", "refused")
        elif len(self.cited) < len(set(asked)):
            self.found.note("evidence:no_such_sentence", "doubtful")
        if len(self.cited) > _MOST_CITED:
            self.found.note("evidence:too_many", "doubtful")
        self._cited_first = list(self.stretches())

    def check_citations(self) -> None:
        """Doubt a fact of which nothing stands where it said, though all of it stands elsewhere."""
        spans = [(place.start, place.end) for place in self.found.places]
        if (
            self.found.verdict != "refused"
            and spans
            and not any(low <= start and end <= high for low, high in self._cited_first for start, end in spans)
        ):
            self.found.note("evidence:elsewhere", "doubtful")

    def stretches(self) -> Iterator[Span]:
        """The cited sentences as spans; neighbours are one, so that a piece may run over a wrongly cut sentence."""
        run: list[int] = []
        for number in sorted(self.cited):
            if run and number != run[-1] + 1:
                yield self._hull(run)
                run = []
            run.append(number)
        if run:
            yield self._hull(run)

    def _hull(self, run: list[int]) -> Span:
        return self.article.sentences[run[0] - 1].start, self.article.sentences[run[-1] - 1].end

    def find_cited(self, piece: str) -> Span | None:
        """Where the piece stands in the cited sentences."""
        found = (find(piece, self.article.folded, stretch) for stretch in self.stretches())
        return next((span for span in found if span), None)

    def find_country(self, code: str) -> Span | None:
        """Where the country is named: in the cited sentences, else first in the article."""
        spans = self.article.countries.get(code, ())
        cited = list(self.stretches())
        inside = (span for span in spans if any(low <= span[0] and span[1] <= high for low, high in cited))
        return next(inside, spans[0] if spans else None)

    def cite(self, span: Span) -> None:
        """Cite the sentences over which a span runs too."""
        touched = (s.number for s in self.article.sentences if s.start < span[1] and span[0] < s.end)
        self.cited += [number for number in touched if number not in self.cited]

    @cached_property
    def article_words(self) -> frozenset[str]:
        """All words of the article, folded."""
        return frozenset(words(self.article.text))
