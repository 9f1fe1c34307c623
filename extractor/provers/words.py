"""Values that the words of the text bear out: "exports", "a memorandum", "state visit"."""

from __future__ import annotations

from collections.abc import Sequence

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim, Place
from extractor.provers.vocabulary import PART, governing, in_part, lexicon_of, values_of, weak_values_of
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Hit, Lexicon
from extractor.text.nearness import distance

_BESIDE = 24
"""As `extractor.text.nearness` counts."""


def _distance(hit: Hit, anchor: Span) -> int:
    return max(hit.span[0] - anchor[1], anchor[0] - hit.span[1], 0)


class _Asked:
    """A value, the words that may bear it out, and where they are looked for."""

    def __init__(self, claim: Claim, mark: marks.Worded, value: str) -> None:
        self.claim = claim
        self.mark = mark
        self.is_package = mark.whole is not None and claim.item.get(mark.whole) is not None
        self.value = value
        self.lexicon = lexicon_of(mark.words)
        self.anchor = claim.place_of(mark.of)

    def hits(self, sentence: Sentence) -> list[Hit]:
        return [hit for hit in self.claim.article.hits(self.lexicon, sentence) if values_of(hit)]

    def touching(self, sentence: Sentence, hit: Hit) -> Hit | None:
        """A word of the value's own that stands right beside another: the "transit" of "transit shipments"."""
        text = self.claim.article.print_of(sentence)
        own = (other for other in self.hits(sentence) if self.own(other))
        return next((other for other in own if not distance(text, other.span, hit.span)), None)

    def weak_in_part(self, sentence: Sentence, anchor: Span) -> Hit | None:
        """A phrase that will do, where the anchor's part of the sentence has no better one."""
        text, at = self.claim.article.print_of(sentence), (anchor[0] - sentence.start, anchor[1] - sentence.start)
        inside = in_part(text, self.claim.article.hits(self.lexicon, sentence), at)
        if any(values_of(hit) for hit in inside):
            return None
        return next((hit for hit in inside if self.value in weak_values_of(hit)), None)

    def weak(self, sentence: Sentence) -> Hit | None:
        hits = self.claim.article.hits(self.lexicon, sentence)
        return next((hit for hit in hits if self.value in weak_values_of(hit)), None)

    def own(self, hit: Hit) -> bool:
        return self.value in values_of(hit)

    def beside(self, sentence: Sentence, anchor: Span) -> Hit | None:
        """The word in a sentence that the place belongs to."""
        hits = self.hits(sentence)
        at = (anchor[0] - sentence.start, anchor[1] - sentence.start)
        told = self.claim.article.numbers(sentence)
        own = next((one for one in told if overlap(one.span, at)), None)
        if own is None:
            return min(hits, key=lambda hit: (_distance(hit, at), not self.own(hit)), default=None)
        others = [one.span for one in told if one is not own and (own.movement is None or one.movement != own.movement)]
        return governing(self.claim.article.print_of(sentence), hits, at, others, self.own)

    def deny(self, path: str, hit: Hit) -> None:
        """Another value's word stands where this one's should."""
        exclusive = frozenset(self.mark.exclusive)
        is_there = any(self.own(other) for sentence in self.claim.sentences for other in self.hits(sentence))
        is_refused = self.value in exclusive and values_of(hit) <= exclusive and not is_there
        self.claim.found.note(f"{path}:other_word", "refused" if is_refused else "doubtful")

    def keep(self, path: str, sentence: Sentence, hit: Hit) -> None:
        start, end = hit.span
        self.claim.found.words.append(Place(path, sentence.start + start, sentence.start + end))


def prove_worded(claim: Claim, path: str, mark: marks.Worded, value: str) -> None:
    """The word nearest to the fact's own pieces is the value's, and no other value's."""
    if value not in mark.words.values:
        return
    if mark.within:
        _prove_within(claim, path, mark, value)
        return
    asked = _Asked(claim, mark, value)
    sentence = claim.article.sentence_at(asked.anchor[0]) if asked.anchor else None
    if asked.anchor and sentence and mark.rivals:
        _prove_among(asked, path, sentence, lexicon_of(mark.rivals))
        return
    if asked.anchor and sentence and (weak := asked.weak_in_part(sentence, asked.anchor)):
        asked.keep(path, sentence, weak)
        return
    if asked.anchor and sentence and (hit := asked.beside(sentence, asked.anchor)):
        own = hit if asked.own(hit) else asked.touching(sentence, hit)
        if own:
            asked.keep(path, sentence, own)
        else:
            asked.deny(path, hit)
        return
    if sentence and (hit := asked.weak(sentence)):
        asked.keep(path, sentence, hit)
        return
    _prove_anywhere(asked, path)


def _prove_among(asked: _Asked, path: str, sentence: Sentence, things: Lexicon) -> None:
    """A word of the value's stands nearer to the fact's own thing than to another."""
    assert asked.anchor is not None  # noqa: S101 - the caller has looked; tells the type checker
    text, article = asked.claim.article.print_of(sentence), asked.claim.article
    anchor = (asked.anchor[0] - sentence.start, asked.anchor[1] - sentence.start)
    others = [hit.span for hit in article.hits(things, sentence) if values_of(hit)]
    others = [span for span in others if not overlap(span, anchor)]
    every = asked.hits(sentence)
    own = [hit for hit in every if asked.own(hit)]
    own.sort(key=lambda hit: distance(text, anchor, hit.span))
    has_rivals = len({hit.meaning for hit in every}) > 1
    for hit in own:
        is_nearest = all(distance(text, anchor, hit.span) <= distance(text, other, hit.span) for other in others)
        is_same_part = not PART.search(text, min(hit.span[1], anchor[1]), max(hit.span[0], anchor[0]))
        is_free = not has_rivals or asked.is_package
        if is_nearest or (is_same_part and is_free) or anchor == _in_order(hit, every, [anchor, *others]):
            asked.keep(path, sentence, hit)
            return
    if own:
        asked.claim.found.note(f"{path}:unclear", "doubtful")
    else:
        _prove_anywhere(asked, path)


def _in_order(hit: Hit, hits: Sequence[Hit], things: Sequence[Span]) -> Span | None:
    """The thing of a word where words and things alternate: "terminated a pact and suspended a treaty"."""
    is_active = hits[0].span[0] < min(things)[0]
    before = [thing for thing in things if thing[1] <= hit.span[0]]
    after = [thing for thing in things if thing[0] >= hit.span[1]]
    return min(after, default=None) if is_active else max(before, default=None)


def _prove_anywhere(asked: _Asked, path: str) -> None:
    """The value's word stands in a cited sentence: of several before the fact's own, in the last that has any."""
    sentences = asked.claim.sentences
    if asked.anchor:
        before = [sentence for sentence in sentences if sentence.start <= asked.anchor[0] and asked.hits(sentence)]
        sentences = [max(before, key=lambda sentence: sentence.start)] if before else sentences
    every = [(sentence, hit) for sentence in sentences for hit in asked.hits(sentence)]
    for sentence, hit in every:
        if asked.own(hit):
            asked.keep(path, sentence, hit)
            return
    if every:
        asked.deny(path, every[0][1])
    else:
        asked.claim.found.note(f"{path}:no_word", "doubtful")


def _prove_within(claim: Claim, path: str, mark: marks.Worded, value: str) -> None:
    printed = " ".join(str(claim.item[name]) for name in mark.within if claim.item.get(name))
    hits = [hit for hit in lexicon_of(mark.words).find(printed) if values_of(hit)]
    hits = hits or _right_before(claim, mark)
    if any(value in values_of(hit) for hit in hits):
        return
    if hits:
        claim.found.note(f"{path}:other_word", "doubtful")
    elif value in mark.needed and not _stands_beside(claim, mark, value):
        claim.found.note(f"{path}:no_word", "doubtful")


def _right_before(claim: Claim, mark: marks.Worded) -> list[Hit]:
    """The words right before the pieces that it goes with: the "Minister" of "Minister Quill"."""
    place = claim.place_of(mark.of)
    sentence = claim.article.sentence_at(place[0]) if place else None
    if place is None or sentence is None:
        return []
    text, start = claim.article.print_of(sentence), place[0] - sentence.start
    hits = claim.article.hits(lexicon_of(mark.words), sentence)
    return [hit for hit in hits if values_of(hit) and hit.span[1] <= start and not text[hit.span[1] : start].strip()]


def _stands_beside(claim: Claim, mark: marks.Worded, value: str) -> bool:
    """Whether a word of the value's stands right beside the pieces it is looked for in: "the bank Halyk"."""
    place = claim.place_of(mark.within)
    sentence = claim.article.sentence_at(place[0]) if place else None
    if place is None or sentence is None:
        return False
    at, text = (place[0] - sentence.start, place[1] - sentence.start), claim.article.print_of(sentence)
    hits = claim.article.hits(lexicon_of(mark.words), sentence)
    return any(value in values_of(hit) and distance(text, hit.span, at) <= _BESIDE for hit in hits)
