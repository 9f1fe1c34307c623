"""A long article in parts: each is asked on its own, with what stands before it for understanding.

The lines of a part are those of the whole article, with the numbers they have there, so that what is cited means the
same in every part.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise, takewhile

from extractor.article import Article
from extractor.text.sentences import BLANK_LINE
from extractor.tokens import UNIT, estimate, weight

GAP = "…"
"""The line between sentences that do not follow one another; no sentence looks like it, as a number begins each."""
_BEFORE = 2  # sentences shown before a part, besides the headline
_SHARE = 4  # what is shown before a part takes at most one such share of the room
_NEAR = 0.15  # of the size of a part: how far from the ideal place an end of a paragraph is still preferred
_LINE_END = weight("\n")
_GAP_LINE = weight(f"{GAP}\n")


@dataclass(frozen=True, slots=True)
class Part:
    """Some sentences of an article, by their numbers, in the order of the text."""

    own: tuple[int, ...]
    """What the part is about."""
    context: tuple[int, ...] = ()
    """What is shown besides, for understanding."""

    @property
    def shown(self) -> tuple[int, ...]:
        """All that is shown."""
        return tuple(sorted(self.own + self.context))

    @property
    def name(self) -> str:
        """Its own sentences: ``12-40``, or ``3,7-9`` where they do not follow one another."""
        stretches = (f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in _runs(self.own))
        return ",".join(stretches)


def _runs(numbers: Iterable[int]) -> Iterator[list[int]]:
    """The stretches of numbers that follow one another."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _room(most_tokens: int) -> int:
    """What the lines of so many tokens weigh; the last of them has no end."""
    return most_tokens * UNIT + _LINE_END


def _weight_of(article: Article, number: int) -> int:
    """What the line of a sentence weighs, its end included."""
    return weight(article.line(article.sentences[number - 1])) + _LINE_END


def name_of(part: Part, article: Article) -> str | None:
    """The name of a part; None where all of the article is shown."""
    return part.name if len(part.own) + len(part.context) < len(article.sentences) else None


def numbered(article: Article, part: Part) -> str:
    """The lines of a part, as `Article.numbered` has them; ``…`` stands where sentences are left out between them."""
    stretches = ("\n".join(article.line(article.sentences[number - 1]) for number in run) for run in _runs(part.shown))
    return f"\n{GAP}\n".join(stretches)


class _Cut:
    """How an article can be cut; sentences are told by their numbers, sizes are weights of lines."""

    def __init__(self, article: Article, most_tokens: int) -> None:
        self.article = article
        self.last = len(article.sentences)
        self.room = _room(most_tokens)
        self.share = most_tokens * UNIT // _SHARE
        self.lines = [0, *(_weight_of(article, number) for number in range(1, self.last + 1))]
        self.up_to = list(accumulate(self.lines))

    def context(self, first: int, room: int) -> tuple[int, ...]:
        """What is shown before a part that begins here: the headline and those just before, as far as there is room."""
        shown: tuple[int, ...] = ()
        for number in dict.fromkeys([1, *range(first - 1, max(first - 1 - _BEFORE, 0), -1)] if first > 1 else []):
            more = tuple(sorted((*shown, number)))
            if self.weight_before(first, more) <= room:
                shown = more
        return shown

    def weight_before(self, first: int, context: tuple[int, ...]) -> int:
        """What a context weighs before a part that begins here."""
        gaps = sum(1 for one, after in pairwise((*context, first)) if after != one + 1)
        return sum(self.lines[number] for number in context) + gaps * _GAP_LINE

    def reach_of(self, first: int, used: int = 0) -> int:
        """The last sentence of the largest part that begins here, if so much room is used for other things."""
        return max(first, bisect_right(self.up_to, self.up_to[first - 1] + self.room - used) - 1)

    def reach(self, first: int) -> int:
        """The last sentence of the largest part that begins here; a sentence larger than the room is a part too."""
        return self.reach_of(first, self.weight_before(first, self.context(first, self.share)))

    def reached(self) -> list[int]:
        """How far no part, one, two … come at most, up to the end.

        A part may as well end sooner, so k parts can end anywhere from the k-th sentence to there.
        """
        reached = [0]
        while reached[-1] < self.last:
            farthest = 0
            for first in range(reached[-1] + 1, len(reached) - 1, -1):
                if self.reach_of(first) <= farthest:  # nor do those before it reach farther
                    break
                farthest = max(farthest, self.reach(first))
            reached.append(farthest)
        return reached

    def begins_paragraph(self, first: int) -> bool:
        """Whether a blank line stands before this sentence."""
        before, here = self.article.sentences[first - 2 : first]
        return BLANK_LINE.search(self.article.text, before.end, here.start) is not None

    def beginning(self, end: int, parts: int, latest: int) -> int:
        """Where the last of so many parts, which ends here, begins best: so that all of them are of one size."""
        if parts == 1:
            return 1
        size = self.up_to[end]

        def away(first: int) -> int:
            return abs(self.up_to[first - 1] * parts - size * (parts - 1))

        earliest = max(parts, min(end, bisect_left(self.up_to, size - self.room) + 1))
        places = sorted(range(earliest, min(end, latest) + 1), key=away)
        near = takewhile(lambda first: away(first) <= _NEAR * size, places)
        paragraphs = (first for first in near if self.begins_paragraph(first))
        return next(first for first in chain(paragraphs, places) if self.reach(first) >= end)

    def part(self, first: int, end: int) -> Part:
        """The part of these sentences, with what is shown before it."""
        left = self.room - (self.up_to[end] - self.up_to[first - 1])
        return Part(tuple(range(first, end + 1)), self.context(first, min(left, self.share)))


def parts_of(article: Article, most_tokens: int) -> tuple[Part, ...]:
    """The fewest parts that are each expected to be at most so many tokens, of one size as far as sentences allow.

    Each sentence is the own one of exactly one part. A part ends rather with a paragraph, if one ends near. It is
    shown after the headline and the two sentences before it, unless they are long. A sentence that is longer than a
    part may be is one by itself. An article without sentences is one part without any.
    """
    if not article.sentences or estimate(article.numbered) <= most_tokens:
        return (Part(tuple(range(1, len(article.sentences) + 1))),)
    cut = _Cut(article, most_tokens)
    reached = cut.reached()
    parts: list[Part] = []
    end = cut.last
    for count in range(len(reached) - 1, 0, -1):
        first = cut.beginning(end, count, reached[count - 1] + 1)
        parts.append(cut.part(first, end))
        end = first - 1
    return tuple(reversed(parts))


def _fitting(article: Article, wanted: Sequence[int], room: int) -> tuple[list[int], int]:
    """Of these sentences those that fit, in order, at least one; and the room that is left."""
    chosen: list[int] = []
    for number in wanted:
        gap = _GAP_LINE if chosen and number != chosen[-1] + 1 else 0
        size = _weight_of(article, number) + gap
        if size <= room:
            chosen.append(number)
            room -= size
    return (chosen, room) if chosen else (list(wanted[:1]), 0)


def excerpt_of(article: Article, sentences: Iterable[int], most_tokens: int) -> Part:
    """The sentences with these numbers, and as many around each of them as may be shown in so many tokens.

    What does not fit is left out, but for one sentence at least; unknown numbers are passed over.
    """
    last = len(article.sentences)
    wanted = sorted({number for number in sentences if 1 <= number <= last})
    own, room = _fitting(article, wanted, _room(most_tokens))
    shown, edge, is_full = set(own), own, False
    while edge and not is_full:
        ring = sorted({near for number in edge for near in (number - 1, number + 1) if 1 <= near <= last} - shown)
        edge = []
        for number in ring:
            closes = number - 1 in shown and number + 1 in shown
            size = _weight_of(article, number) - (_GAP_LINE if closes else 0)
            is_full = is_full or size > room
            if size <= room:
                shown.add(number)
                edge.append(number)
                room -= size
    own = [number for number in wanted if number in shown]
    return Part(tuple(own), tuple(sorted(shown.difference(own))))
