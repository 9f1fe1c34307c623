"""Copied pieces, and labels made of the article's words."""

from __future__ import annotations

import re
from itertools import islice

from extractor import marks
from extractor.claim import Claim, Place
from extractor.provers.vocabulary import lexicon_of
from extractor.text.fold import Span, find, find_all, overlap
from extractor.text.names import words

_OF_IT = re.compile(r"\s*(?:worth\s+)?(?:of|in|de|d['’]|en|an|von)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""The "of" of "$22m of boats": the number before it is the label's."""
_OWNED = re.compile(
    r"\s*(?:[(:–—]|-\s|worth\s|valued\s+at\s|на\s+сумму|на\s|por\s+valor\s+de\s|por\s|d['’]une\s+valeur\s+de\s|pour\s|"
    r"im\s+Wert\s+von\s|für\s)\s*(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""The bracket of "boats ($22m)": the number after it is the label's."""


_WORDS = re.compile(r"\w+|[.;,]")
_FARTHEST = 3
"""Words that may stand between a count and what is counted."""


def prove_verbatim(claim: Claim, path: str, _: marks.Mark, piece: str) -> None:
    """The piece stands in a cited sentence; one that stands exactly once elsewhere is moved there."""
    span = claim.find_cited(piece)
    if span is None:
        everywhere = list(islice(find_all(piece, claim.article.folded), 2))
        if len(everywhere) != 1:
            claim.found.note(f"{path}:{'not_cited' if everywhere else 'absent'}", "refused")
            return
        span = everywhere[0]
        claim.cite(span)
        claim.found.note(f"{path}:moved")
    claim.found.places.append(Place(path, *span))


def prove_wording(claim: Claim, path: str, _: marks.Wording, label: str) -> None:
    """The label stands in the cited sentences, or its words do."""
    if span := claim.find_cited(label):
        claim.found.places.append(Place(path, *span))
        return
    found = words(label)
    if found and claim.cited_words.issuperset(found):
        return
    if span := find(label, claim.article.folded):
        claim.found.places.append(Place(path, *span))
    is_there = span or (found and claim.article_words.issuperset(found))
    claim.found.note(f"{path}:{'not_cited' if is_there else 'not_in_the_text'}", "doubtful")


def prove_label(claim: Claim, path: str, mark: marks.Wording, label: str) -> None:
    """The words tie the label to no other number than the fact's own: "boats ($22m) and sugar ($13m)"."""
    anchor = claim.place_of(mark.of)
    sentence = claim.article.sentence_at(anchor[0]) if anchor else None
    if anchor is None or sentence is None:
        return
    numbers = [
        (start + sentence.start, end + sentence.start)
        for start, end in (told.span for told in claim.article.numbers(sentence))
    ]
    labels = list(find_all(label, claim.article.folded, sentence.span))
    owners = [_owners(claim.article.text, span, numbers) for span in labels]
    is_own = any(not tied or any(overlap(owner, anchor) for owner in tied) for tied in owners)
    if owners and not is_own:
        claim.found.note(f"{path}:of_another_number", "doubtful")


def prove_counted(claim: Claim, path: str, mark: marks.Count, _: str) -> None:
    """What is counted stands in the piece or right behind it: "eight memoranda", not "8 billion"."""
    if f"{path}:moved" in claim.found.codes:
        claim.found.note(f"{path}:not_cited", "doubtful")
    place = claim.place_of([path])
    sentence = claim.article.sentence_at(place[0]) if place else None
    if mark.words is None or place is None or sentence is None:
        return
    start, end = place[0] - sentence.start, place[1] - sentence.start
    text = claim.article.print_of(sentence)
    hits = [hit for hit in claim.article.hits(lexicon_of(mark.words), sentence) if hit.span[0] >= start]
    if not any(len(_WORDS.findall(text, end, hit.span[0])) <= _FARTHEST for hit in hits):
        claim.found.note(f"{path}:other_thing", "doubtful")


def _owners(text: str, label: Span, numbers: list[Span]) -> list[Span]:
    """The numbers that the words right beside a label tie it to: "4 tonnes of rice worth $2"."""
    after = next((span for span in numbers if span[0] >= label[1]), None)
    before = next((span for span in reversed(numbers) if span[1] <= label[0]), None)
    tied = [before] if before and _OF_IT.fullmatch(text, before[1], label[0]) else []
    return tied + ([after] if after and _OWNED.fullmatch(text, label[1], after[0]) else [])
