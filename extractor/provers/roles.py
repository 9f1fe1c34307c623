"""What part a number plays in its sentence: the level, the old level, the change, the share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor import marks
from extractor.claim import Claim
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.readers import CHANGES
from extractor.text.fold import overlap
from extractor.text.names import words
from extractor.text.nearness import are_parted, distance
from extractor.text.numbers import Told

_OWNER = re.compile(r"([^\W\d_]+)\s*[(（]\W*$")
_FAR = 24
"""As `extractor.text.nearness` counts: beyond it a number and its thing stand in clauses of their own."""
_WORTH = re.compile(
    r"\s+(?:worth|valued\s+at|for|of|на\s+сумму|стоимостью|por\s+valor\s+de|por|d['’]un\s+montant\s+de|de|pour|im\s+Wert\s+von|über)\s+"
    r"(?:\w+\s+)?",
    re.IGNORECASE,
)
_NEVER = 10**6
_APART = re.compile(r"[;；]|[.!?。]\s")
_REACH = 40  # characters


def _told(claim: Claim, fields: tuple[str, ...] | list[str]) -> Iterator[Told]:
    """The numbers of the piece of the first of these fields that stands somewhere."""
    place = claim.place_of(fields)
    sentence = claim.article.sentence_at(place[0]) if place else None
    if place and sentence:
        at = (place[0] - sentence.start, place[1] - sentence.start)
        yield from (told for told in claim.article.numbers(sentence) if overlap(told.span, at))


def prove_amount(claim: Claim, path: str, mark: marks.Amount, _: str) -> None:
    """The number is what stands or was reached, not a change, a share or what it was before."""
    roles = {told.role for told in _told(claim, [path])}
    if not roles:
        if claim.place_of([path]):
            claim.found.note(f"{path}:no_number", "doubtful")
        return
    if f"{path}:moved" in claim.found.codes:
        claim.found.note(f"{path}:not_cited", "doubtful")
    if mark.labels and _is_of_a_part(claim, path, mark.labels):
        claim.found.note(f"{path}:of_a_part", "doubtful")
    if roles <= CHANGES:
        claim.found.note(f"{path}:is_change", "refused")
    if mark.share and not claim.item.get(mark.share) and roles == {"share"}:
        claim.found.note(f"{path}:is_share", "refused")
    if mark.change and roles == {"from"}:
        _doubt_baseline(claim, path, mark)
    is_package = mark.whole is not None and claim.item.get(mark.whole) is not None
    if mark.of and mark.heads and not is_package and _is_of_another_thing(claim, path, mark.of, mark.heads):
        claim.found.note(f"{path}:of_another", "doubtful")


def _is_of_a_part(claim: Claim, path: str, labels: tuple[str, ...]) -> bool:
    """Whether the number stands in brackets behind a word that no label of the fact holds: "led by boats ($22m)"."""
    place = claim.place_of([path])
    owner = _OWNER.search(claim.article.text[max(0, place[0] - _REACH) : place[0]]) if place else None
    if owner is None:
        return False
    said = {word for label in labels for word in words(str(claim.item.get(label) or ""))}
    return not said & set(words(owner[1]))


def _doubt_baseline(claim: Claim, path: str, mark: marks.Amount) -> None:
    """An old level is a fact of its own, but only with its own date and without the change that led away from it."""
    if mark.change and claim.item.get(mark.change):
        claim.found.note(f"{path}:is_baseline", "refused")
    elif mark.period and not claim.item.get(mark.period):
        claim.found.note(f"{path}:is_baseline", "doubtful")


def _is_of_another_thing(claim: Claim, path: str, field: str, words: marks.Words) -> bool:
    thing, number = claim.place_of([field]), claim.place_of([path])
    sentence = claim.article.sentence_at(number[0]) if number else None
    if not (thing and number and sentence and sentence.start <= thing[0] < sentence.end):
        return False
    text = claim.article.print_of(sentence)
    head = (thing[0] - sentence.start, thing[1] - sentence.start)
    at = (number[0] - sentence.start, number[1] - sentence.start)
    hits = claim.article.hits(lexicon_of(words), sentence)
    meant = {value for hit in hits if overlap(hit.span, head) for value in values_of(hit)}
    heads = [hit.span for hit in hits if values_of(hit) and not values_of(hit) & meant and not overlap(hit.span, head)]
    others = [told.span for told in claim.article.numbers(sentence) if not overlap(told.span, at)]
    own, rival = distance(text, head, at), min((distance(text, other, at) for other in heads), default=_NEVER)
    brings_in = [head for head in heads if head[1] <= at[0] and _WORTH.fullmatch(text, head[1], at[0])]
    if brings_in and not _WORTH.fullmatch(text, head[1], max(head[1], at[0])):
        return True  # "a memorandum on tea and a contract worth $5bn"
    is_apart = bool(_APART.search(text, min(head[1], at[1]), max(head[0], at[0])))
    return is_apart or are_parted(text, head, at, heads, others) or (own >= _FAR and 2 * rival < own)


def prove_change(claim: Claim, path: str, mark: marks.Change, _: str) -> None:
    """The number is a change, and of the movement that reached the fact's level."""
    if f"{path}:moved" in claim.found.codes:
        claim.found.note(f"{path}:not_cited", "doubtful")
    told = list(_told(claim, [path]))
    roles = {one.role for one in told}
    if roles and not roles & CHANGES:
        is_share = "share" in roles
        claim.found.note(f"{path}:{'is_share' if is_share else 'is_level'}", "refused")
    moved = {one.movement for one in told if one.role in CHANGES} - {None}
    reached = {one.movement for one in _told(claim, [mark.of])} - {None} if mark.of else set()
    if moved and reached and not moved & reached:
        claim.found.note(f"{path}:of_another_number", "doubtful")
