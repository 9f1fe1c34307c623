"""One item of an answer, its article, the sentences it cites, and what is found out about it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any

from extractor.article import Article, Sentence
from extractor.marks import Verdict
from extractor.text.fold import Span, find_all, overlap
from extractor.text.names import words
from extractor.text.numbers import Told

_OF = re.compile(r"\s*(?:de|d['’]|of|von|del|di)?\s*", re.IGNORECASE)
"""What a number may have behind it that a piece leaves out: "4 toneladas de"."""
_OF_MONEY = re.compile(
    r"\s*(?:U\.?S\.?\s+)?(?:dollars?|dlrs|euros?|pounds?|yuan|yen|rupees?|долл\w*|рубл\w*|евро|dólares|dolar\w*|avro)?\s*",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[$€£¥₽₹]")
"""A sign that tells the currency, so that its name may be left out: "$5 million US dollars"."""
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
    words: list[Place] = field(default_factory=list)
    """Where the words stand that bear a value out, and the countries; they recur, and state nothing by themselves."""

    def refuses(self, path: str) -> bool:
        """Whether something is wrong with this field already."""
        return self.verdict == "refused" and any(code.startswith(f"{path}:") for code in self.codes)

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
        self.is_ahead = False
        """Whether a date of the fact lies after publication."""
        asked = item["evidence"]
        self.cited = [number for number in dict.fromkeys(asked) if article.sentence(number)]
        if not self.cited:
            self.found.note("evidence:no_such_sentence", "refused")
        elif len(self.cited) < len(set(asked)):
            self.found.note("evidence:no_such_sentence", "doubtful")
        if len(self.cited) > _MOST_CITED:
            self.found.note("evidence:too_many", "doubtful")
        self._stretches = list(self._runs())
        self._cited_first = self._stretches
        self._spans: dict[str, list[Span]] = {}

    def check_citations(self) -> None:
        """Doubt a fact of which nothing stands where it said, though all of it stands elsewhere."""
        spans = [(place.start, place.end) for place in self.found.places]
        if (
            self.found.verdict != "refused"
            and spans
            and not any(low <= start and end <= high for low, high in self._cited_first for start, end in spans)
        ):
            self.found.note("evidence:elsewhere", "doubtful")

    def stretches(self) -> Sequence[Span]:
        """The cited sentences as spans; neighbours are one, so that a piece may run over a wrongly cut sentence."""
        return self._stretches

    def _runs(self) -> Iterator[Span]:
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
        return next(iter(self.spans_of(piece)), None)

    def is_cited(self, span: Span) -> bool:
        """Whether the span stands in the cited sentences."""
        start, end = span
        for low, high in self._stretches:  # noqa: SIM110 - asked of every mention; a generator takes twice as long
            if low <= start and end <= high:
                return True
        return False

    def spans_of(self, piece: str) -> list[Span]:
        """Every place in the cited sentences where a piece stands."""
        if piece not in self._spans:
            folded = self.article.folded
            self._spans[piece] = [span for stretch in self._stretches for span in find_all(piece, folded, stretch)]
        return self._spans[piece]

    def mentions(self, country: str) -> list[Span]:
        """Where the cited sentences name this country."""
        spans = self.article.countries.get(country, [])
        parts = (spans[bisect_left(spans, (low,)) : bisect_left(spans, (high,))] for low, high in self._stretches)
        return [span for part in parts for span in part if self.is_cited(span)]

    def item_at(self, path: str) -> Mapping[str, Any]:
        """The object that a path leads to: the fact for an empty one, or ``parties[0]``."""
        found: Any = self.item
        for name, index in re.findall(r"([^.\[\]]+)(?:\[(\d+)\])?", path):
            found = found[name][int(index)] if index else found[name]
        return found if isinstance(found, Mapping) else {}

    def place_of(self, fields: Iterable[str]) -> Span | None:
        """Where the first of these fields stands that stands somewhere; of a list, its first element."""
        for wanted in fields:
            length = len(wanted)
            for place in chain(self.found.places, self.found.words):
                path = place.field
                if path and path.startswith(wanted) and path[length : length + 1] in ("", "[", "."):
                    return place.start, place.end
        return None

    def anchor_of(self, fields: Iterable[str]) -> Span | None:
        """Like `place_of`; of what stands in several sentences, the place in the one that holds most of the fact."""
        for wanted in fields:
            if first := self.place_of([wanted]):
                value = self.item.get(wanted)
                spans = self.mentions(value) or self.spans_of(value) if isinstance(value, str) else []
                if not spans or spans == [first]:
                    return first
                return max(
                    [first, *spans], key=lambda span: (self._company(span, wanted), -self._solitude(span, wanted))
                )
        return None

    def _solitude(self, span: Span, field: str) -> int:
        """How many characters lie between this place and the nearest other piece of the fact."""
        others = (place for place in self.found.places if place.field != field)
        return min((max(span[0] - place.end, place.start - span[1], 0) for place in others), default=0)

    def _company(self, span: Span, field: str) -> int:
        """How many other pieces of the fact stand in the sentence of this place."""
        sentence = self.article.sentence_at(span[0])
        if sentence is None:
            return 0
        inside = (place.field for place in self.found.places if sentence.start <= place.start < sentence.end)
        return len({other for other in inside if other != field})

    def told(self, field: str) -> tuple[list[Told], bool]:
        """The numbers that the text tells within a field's piece; and whether it begins or ends in the midst of one."""
        place = self.place_of([field])
        sentence = self.article.sentence_at(place[0]) if place else None
        if place is None or sentence is None:
            return [], False
        at = (place[0] - sentence.start, place[1] - sentence.start)
        text = self.article.print_of(sentence)
        near = [one for one in self.article.numbers(sentence) if overlap(one.span, at)]
        rest = _OF_MONEY if _SIGN.search(text, *at) else _OF
        whole = [one for one in near if at[0] <= one.span[0] and rest.fullmatch(text, at[1], max(at[1], one.span[1]))]
        return whole, len(whole) < len(near)

    def is_within_date(self, field: str) -> bool:
        """Whether a field's piece is only a part of what the sentence tells as one date."""
        place = self.place_of([field])
        sentence = self.article.sentence_at(place[0]) if place else None
        if place is None or sentence is None:
            return False
        at = (place[0] - sentence.start, place[1] - sentence.start)
        dates = self.article.dates(sentence.span)
        return any(overlap(said.span, at) and (said.span[0] < at[0] or at[1] < said.span[1]) for said in dates)

    @property
    def sentences(self) -> list[Sentence]:
        """The cited sentences, in the order they were cited."""
        return [self.article.sentences[number - 1] for number in self.cited]

    def cite(self, span: Span) -> None:
        """Cite the sentences over which a span runs too."""
        numbers = (sentence.number for sentence in self.article.touched(span))
        self.cited += [number for number in numbers if number not in self.cited]
        self._stretches = list(self._runs())
        self._spans.clear()

    @cached_property
    def cited_words(self) -> frozenset[str]:
        """All words of the cited sentences, folded."""
        return frozenset(word for low, high in self.stretches() for word in words(self.article.text[low:high]))

    @property
    def article_words(self) -> frozenset[str]:
        """All words of the article, folded."""
        return self.article.words
