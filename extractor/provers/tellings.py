"""Whether the text tells a thing as done, as to come, or as not so."""

from __future__ import annotations

import re

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.vocabulary import lexicon_of
from extractor.text.factuality import stances_at
from extractor.text.fold import Span

_HEDGED = {"possible", "conditional"}
_PART = re.compile(r"[;:；：]\s*(?=\D)")
"""What stands before such a sign tells nothing of what stands behind it."""


def prove_hedged(claim: Claim, path: str, mark: marks.Hedged, value: str) -> None:
    """What is told as fact is sure; less than sure is what the words hedge."""
    if value == mark.sure:
        return
    if any(claim.article.hits(lexicon_of(mark.words), sentence) for sentence in claim.sentences):
        return
    for sentence in claim.sentences:
        places = [place for place in claim.found.places if sentence.start <= place.start < sentence.end]
        for place in places:
            at = (place.start - sentence.start, min(place.end, sentence.end) - sentence.start)
            if stances_at(claim.article.print_of(sentence), at, claim.article.tongue) & _HEDGED:
                return
    claim.found.note(f"{path}:unhedged", "doubtful")


def _is_called_off(claim: Claim, words: marks.Words | None, sentence: Sentence, at: Span, is_done: bool) -> bool:
    """Whether the same part of the sentence has a word of denial, or, of what is done, of calling off."""
    text = claim.article.print_of(sentence)
    for hit in claim.article.hits(lexicon_of(words), sentence) if words else ():
        is_apart = _PART.search(text, min(hit.span[1], at[1]), max(hit.span[0], at[0]))
        if not is_apart and (is_done or hit.meaning == "denied"):
            return True
    return False


def prove_told(claim: Claim, path: str, mark: marks.Told, value: str) -> None:
    """At the fact's own pieces the words tell it as its status says."""
    if value not in mark.done + mark.ahead:
        return
    if any(claim.item.get(name) == other for name, other in mark.unless):
        return
    place = claim.anchor_of(mark.of)
    sentence = claim.article.sentence_at(place[0]) if place else None
    if place is None or sentence is None:
        return
    at = (place[0] - sentence.start, min(place[1], sentence.end) - sentence.start)
    text = claim.article.print_of(sentence)
    start = max((found.end() for found in _PART.finditer(text, 0, at[0])), default=0)
    stances = stances_at(text[start:], (at[0] - start, at[1] - start), claim.article.tongue)
    has_word = claim.place_of([path]) is not None
    verdict: marks.Verdict = "refused" if has_word or path not in mark.of else "doubtful"
    if "negated" in stances and not (value in mark.ahead and has_word):  # negotiations that are not concluded
        claim.found.note(f"{path}:denied", verdict)
    elif value in mark.done and stances:
        claim.found.note(f"{path}:not_done", verdict)
    elif (value in mark.done or not has_word) and _is_called_off(claim, mark.against, sentence, at, value in mark.done):
        claim.found.note(f"{path}:called_off", "doubtful")
    elif value in mark.ahead and not stances and not claim.is_ahead and not has_word:
        claim.found.note(f"{path}:told_as_done", "doubtful")
