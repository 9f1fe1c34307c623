"""The two sides of a fact: exporter and importer, guest and host; each where its words put it, with its own number."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.text.fold import Span, overlap
from extractor.text.nearness import are_parted, distance

_PLACE = {"to", "in"}
_RESPECTIVELY = re.compile(
    r"\b(?:respectively|соответственно|respectivamente|respectivement|beziehungsweise|jeweils|sırasıyla)\b|分别",
    re.IGNORECASE,
)
_WEAK = {"of", "subject"}
"""Relations that each side may have, by the verb: "Qatar received", "Qatar sold"."""
_AT = {"to", "in", "from"}
_FAR = 30
"""As `extractor.text.nearness` counts: a country nearer than this to a name may be its own."""
_BESIDE = 8
_CLAUSE = 14
"""What a clause of its own adds to a distance, and more."""
_NEVER = 10**6
_MOST = 32
"""Mentions of one country in one sentence that are looked at; no sentence that people write has more."""


def prove_side(claim: Claim, path: str, mark: marks.Side, code: str) -> None:
    """The two countries stand in their sentence as claimed, not the other way round, and with the fact's own number."""
    value = str(claim.item.get(mark.by)) if mark.by else ""
    other = claim.item.get(mark.of)
    seen = _seen(claim, mark, code) if value in mark.own else []
    if value in mark.own and isinstance(other, str) and other != code:
        others = _seen(claim, mark, other)
        claimed = _fit(seen, mark.own, value) + _fit(others, mark.other, value)
        swapped = _fit(others, mark.own, value) + _fit(seen, mark.other, value)
        if swapped > claimed:
            claim.found.note(f"{path}:other_side", "refused" if swapped > 1 else "doubtful")
    elif value in mark.own and _fit(seen, mark.other, value) > 1 + _fit(seen, mark.own, value):
        claim.found.note(f"{path}:other_side", "refused")
    if value in mark.own and other != code and _is_passed_over(claim, mark, value, code, seen):
        claim.found.note(f"{path}:other_country", "doubtful")
    if mark.is_place and not _is_told_as_place(claim, mark, code):
        claim.found.note(f"{path}:no_place", "doubtful")
    if _is_of_another_number(claim, mark, code):
        claim.found.note(f"{path}:of_another_number", "doubtful")


class _Mention(NamedTuple):
    """A place that names a country, and what the words around it say."""

    value: str | None
    """The value of ``by`` whose word stands nearest."""
    relations: frozenset[marks.Relation]
    is_host: bool | None
    """Told by a word of hosting; None where there is none."""


def _seen(claim: Claim, mark: marks.Side, code: str) -> list[_Mention]:
    """The mentions of a country that count: where the fact's own number is told, or near its other pieces."""
    if number := claim.place_of(mark.at):
        sentence = claim.article.sentence_at(number[0])
        spans = _mentions_in(claim, sentence, code) if sentence else []
        others = _numbers_apart(claim, sentence, number)[1] if sentence and len(spans) > 1 else []
        spans = [span for span in spans if not _is_nearer_to_another(claim, span, number, others)] or spans
    else:
        text, near = claim.article.text, [place for field in mark.near if (place := claim.place_of([field]))]
        spans = claim.mentions(code)[:_MOST]
        spans = [span for span in spans if any(distance(text, span, place) <= _FAR for place in near)] or spans
    return [_mention(claim, mark, span) for span in spans]


def _mention(claim: Claim, mark: marks.Side, span: Span) -> _Mention:
    relations = claim.article.relations(span)
    is_host = turned(claim, mark.turned, span) if mark.turned and not relations & _PLACE else None
    return _Mention(_value_beside(claim, mark, span), relations, is_host)


def _fit(seen: Iterable[_Mention], sides: Mapping[str, tuple[marks.Relation, ...]], value: str) -> int:
    """How well the mentions of a country fit a side: 2 for a preposition or a subject, 1 for an owner, 0 for none."""
    best = 0
    for beside, relations, is_host in seen:
        side = set(sides.get(beside or value, sides[value]))
        strength = max((1 if relation in _WEAK else 2 for relation in relations & side), default=0)
        if is_host is not None:
            strength = 2 if is_host == bool(side & _PLACE) else 0
        best = max(best, strength)
    return best


def _is_passed_over(claim: Claim, mark: marks.Side, value: str, code: str, seen: Sequence[_Mention]) -> bool:
    """Whether the number's own sentence names another country where this side stands, and this one not there."""
    number = claim.place_of(mark.at)
    sentence = claim.article.sentence_at(number[0]) if number else None
    if sentence is None:
        return False
    named = claim.article.named_in(sentence)
    others = [spans for other, spans in named.items() if other not in (code, claim.item.get(mark.of))]
    rivals = [span for spans in others for span in spans if _stands_as(claim, span, mark, value)]
    if not rivals or number is None:
        return False
    if code not in named or not _fit(seen, mark.own, value):
        return True
    text = claim.article.text
    own = min(distance(text, span, number) for span in named[code])
    return own - min(distance(text, span, number) for span in rivals) >= _CLAUSE


def _is_told_as_place(claim: Claim, mark: marks.Side, code: str) -> bool:
    """Whether some mention may be where somebody goes: "in", "to", the host, or the bare object of a verb."""
    if any(claim.place_of([field]) for field in mark.places):
        return True
    for span in claim.mentions(code):
        relations = claim.article.relations(span)
        if not relations or relations & _AT or (mark.turned and turned(claim, mark.turned, span)):
            return True
    return not claim.mentions(code)


def _mentions_in(claim: Claim, sentence: Sentence, code: str) -> list[Span]:
    """The first mentions of a country in a sentence that are cited."""
    found = claim.article.named_in(sentence).get(code, [])[:_MOST]
    return [span for span in found if claim.is_cited(span)]


def _is_nearer_to_another(claim: Claim, span: Span, number: Span, others: Sequence[Span]) -> bool:
    """Whether one of the other numbers, told in their order, stands clearly nearer to a mention than the fact's own."""
    text = claim.article.text
    at = bisect_left(others, span)
    least = min((distance(text, span, other) for other in others[max(0, at - 1) : at + 1]), default=_NEVER)
    return 2 * least < distance(text, span, number)


def _numbers_apart(claim: Claim, sentence: Sentence, number: Span) -> tuple[list[Span], list[Span]]:
    """The numbers of a sentence: those of the fact's own piece, and those of no movement of theirs."""
    told = claim.article.numbers(sentence)
    spans = [(one.span[0] + sentence.start, one.span[1] + sentence.start) for one in told]
    mine = {one.movement for one, span in zip(told, spans, strict=True) if overlap(span, number)} - {None}
    pairs = list(zip(told, spans, strict=True))
    own = [span for _, span in pairs if overlap(span, number)]
    return own, [span for one, span in pairs if not overlap(span, number) and one.movement not in mine]


def _has_its_own(claim: Claim, span: Span, number: Span, others: list[Span]) -> bool:
    """Whether another number stands between a number and a country, right before it: "12 tons, 9 of them to Italy"."""
    between = [other for other in others if number[1] <= other[0] and other[1] <= span[0]]
    return any(distance(claim.article.text, span, other) <= _BESIDE for other in between)


def _value_beside(claim: Claim, mark: marks.Side, span: Span) -> str | None:
    """The value of ``by`` whose word stands nearest: "exports to Poland rose while imports from there fell"."""
    sentence = claim.article.sentence_at(span[0])
    if mark.words is None or sentence is None:
        return None
    at = (span[0] - sentence.start, span[1] - sentence.start)
    hits = [hit for hit in claim.article.hits(lexicon_of(mark.words), sentence) if values_of(hit) & mark.own.keys()]
    text = claim.article.print_of(sentence)
    nearest = min(hits, key=lambda hit: distance(text, hit.span, at), default=None)
    values = values_of(nearest) if nearest else frozenset()
    return next(iter(values)) if len(values) == 1 else None


def turned(claim: Claim, words: marks.Words, span: Span, most: int = _FAR) -> bool | None:
    """Whether a word of hosting makes the place the host's (True) or the guest's; None where there is none."""
    sentence = claim.article.sentence_at(span[0])
    hits = claim.article.hits(lexicon_of(words), sentence) if sentence else ()
    if sentence is None or not hits:
        return None
    at = (span[0] - sentence.start, span[1] - sentence.start)
    text = claim.article.print_of(sentence)
    hit = min(hits, key=lambda hit: distance(text, hit.span, at))
    if distance(text, hit.span, at) > most:
        return None
    return (at[1] <= hit.span[0]) == (hit.meaning == "hosted")


def _stands_as(claim: Claim, span: Span, mark: marks.Side, value: str) -> bool:
    """Whether a mention of another country stands as this side does: "Estonia's sales" where Chile's are meant."""
    value = _value_beside(claim, mark, span) or value
    own, other = set(mark.own[value]), set(mark.other[value])
    relations = claim.article.relations(span)
    return bool(relations & own) and not relations & other


def _is_of_another_number(claim: Claim, mark: marks.Side, code: str) -> bool:
    """Whether the words give the country another number of the sentence, and the number another country."""
    number = claim.place_of(mark.at)
    sentence = claim.article.sentence_at(number[0]) if number else None
    if number is None or sentence is None:
        return False
    named = claim.article.named_in(sentence)
    own, partner = named.pop(code, [])[:_MOST], named.pop(str(claim.item.get(mark.of)), [])[:_MOST]
    mine, others = _numbers_apart(claim, sentence, number)
    value = str(claim.item.get(mark.by)) if mark.by else ""
    rivals = [span for spans in named.values() for span in spans[:_MOST]]
    if value in mark.own:
        rivals = [span for span in (*rivals, *partner) if _stands_as(claim, span, mark, value)]
    if _RESPECTIVELY.search(claim.article.text, sentence.start, sentence.end) and own:
        places, numbers = (
            sorted([own[-1], *rivals]),
            sorted([*others, *mine]),
        )
        return len(places) == len(numbers) and places.index(own[-1]) != [
            overlap(span, number) for span in numbers
        ].index(True)
    if own and all(_has_its_own(claim, span, number, others) for span in own):
        return True
    return bool(own) and all(are_parted(claim.article.text, span, number, rivals, others) for span in own)
