"""A text cut into the stretches that facts cite, so that each can be marked, and found from its fact.

Offsets in the pages count UTF-16 units, as scripts do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from extractor.console import plain
from extractor.text.fold import Span

MOST_REFERENCES = 6
"""Facts named after a sentence; of the others there is only the number."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A fact as the text sees it."""

    number: int
    """On its page."""
    id: int
    colour: int
    spans: tuple[Span, ...]
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text, cited from end to end by the same facts."""

    number: int
    text: str
    start: int
    """In UTF-16 units."""
    cited: tuple[Cited, ...] = ()
    """The first of the facts that cite it."""
    more: int = 0
    """How many others do."""
    is_missed: bool = False
    """Whether no fact covers it, though it might state one."""
    is_end: bool = False
    """Whether one of its facts' sentences ends here."""

    @property
    def kept(self) -> Cited | None:
        """The fact whose colour it has."""
        return next((one for one in self.cited if one.is_kept), None)


class Segments:
    """A text, cut."""

    def __init__(self, text: str, facts: Sequence[Cited], missed: Iterable[Span] = ()) -> None:
        self._length = len(text)
        self._wide = [at for at, letter in enumerate(text) if letter > "\uffff"] if not text.isascii() else []
        missed = [self._inside(span) for span in missed]
        spans = {fact.number: [self._inside(span) for span in fact.spans] for fact in facts}
        every = [span for of in spans.values() for span in of] + missed
        self._cuts = sorted({0, self._length, *(at for span in every for at in span)})
        begin: dict[int, list[Cited]] = defaultdict(list)
        end: dict[int, list[Cited]] = defaultdict(list)
        for fact in facts:
            for start, stop in set(spans[fact.number]):
                if start < stop:
                    begin[start].append(fact)
                    end[stop].append(fact)
        self.all = tuple(self._sweep(text, begin, end, {span[0] for span in missed}))

    def _inside(self, span: Span) -> Span:
        start, end = (min(max(0, at), self._length) for at in span)
        return start, max(start, end)

    def _sweep(
        self, text: str, begin: dict[int, list[Cited]], end: dict[int, list[Cited]], missed: set[int]
    ) -> Iterable[Segment]:
        """The segments in order; how often a fact that is under way began is counted, as spans may overlap."""
        kept: dict[Cited, int] = {}
        refused: dict[Cited, int] = {}
        for number, (start, stop) in enumerate(zip(self._cuts, self._cuts[1:], strict=False)):
            for fact in end.get(start, ()):
                under = kept if fact.is_kept else refused
                under[fact] -= 1
                if not under[fact]:
                    del under[fact]
            for fact in begin.get(start, ()):
                under = kept if fact.is_kept else refused
                under[fact] = under.get(fact, 0) + 1
            cited = tuple([*islice(kept, MOST_REFERENCES), *islice(refused, MOST_REFERENCES)][:MOST_REFERENCES])
            more = len(kept) + len(refused) - len(cited)
            is_missed = start in missed and not kept
            yield Segment(
                number, plain(text[start:stop]), self.units(start), cited, more, is_missed, bool(end.get(stop))
            )

    def units(self, at: int) -> int:
        """An offset in characters as one in UTF-16 units."""
        return at + bisect_left(self._wide, at)

    def segment_at(self, at: int) -> int:
        """The number of the segment in which a character stands."""
        last = max(0, len(self._cuts) - 2)
        return min(last, max(0, bisect_right(self._cuts, at) - 1))

    def numbers_of(self, spans: Iterable[Span]) -> str:
        """The segments of spans, as ``3-4 7-7``."""
        told = []
        for start, end in sorted(set(map(self._inside, spans))):
            if start < end:
                told.append(f"{self.segment_at(start)}-{self.segment_at(end - 1)}")
        return " ".join(told)
