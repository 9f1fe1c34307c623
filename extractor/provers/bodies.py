"""Bodies: no persons, and owned by whom they are said to be."""

from __future__ import annotations

import re

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.names import REACH
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.text.fold import Span
from extractor.text.lexicon import Lexicon
from extractor.text.nearness import distance
from extractor.text.places import countries_in

_OFFICE_AFTER = re.compile(
    r",\s+(?:its|the|his|her|a|an|chief|deputy|vice)\s+(?:\w+\s+){0,2}(?:president|minister|executive|director|chair\w*|head|chief|"
    r"secretary|manager|spokes\w+|officer|governor|founder)\b",
    re.IGNORECASE,
)
_OFFICE_BEFORE = re.compile(
    r"\b(?:president|minister|director|chair(?:man|woman)|secretary|ceo|governor|ambassador|spokes\w+|министр|президент|директор)\s+$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s\s+(?:[\w-]+\s+){0,2}")
_BETWEEN = re.compile(
    r"[\s\"“”«»„]*(?:(?:the|la|le|les|el|los|las|dem|den|des|der)\s|l['’])?[\s\"“”«»„]*", re.IGNORECASE
)
"""What may stand between "during" and a name."""
_OWNED = 40
_NEXT = 6
"""How far "a subsidiary of" may stand from the owner."""


def prove_body(claim: Claim, path: str, mark: marks.Body, name: str) -> None:
    """The name is not one that only stands as a person's ("said Ada Quill, its chief executive"), or an event's."""
    if any(len(name) == end - start for code, (start, end) in countries_in(name) if code != "EUU"):
        claim.found.note(f"{path}:a_country", "doubtful")
    spans, text = claim.spans_of(name), claim.article.text
    if spans and all(
        _OFFICE_AFTER.match(text, end) or _OFFICE_BEFORE.search(text[max(0, start - REACH) : start])
        for start, end in spans
    ):
        claim.found.note(f"{path}:a_person", "doubtful")
    if mark.gatherings and mark.during and lexicon_of(mark.gatherings).find(name):
        during = lexicon_of(mark.during)
        if spans and all(_takes_place(claim, during, span) for span in spans):
            claim.found.note(f"{path}:an_event", "doubtful")


def _takes_place(claim: Claim, during: Lexicon, span: Span) -> bool:
    """Whether the text tells a name as something that takes place: "during NAME"."""
    sentence = claim.article.sentence_at(span[0])
    if sentence is None:
        return False
    text, start = claim.article.text, sentence.start
    for hit in claim.article.hits(during, sentence):
        gap = (hit.span[1] + start, span[0]) if "before" in values_of(hit) else (span[1], hit.span[0] + start)
        if gap[0] <= gap[1] and _BETWEEN.fullmatch(text, *gap):
            return True
    return False


def prove_owned(claim: Claim, path: str, mark: marks.Owner, name: str) -> None:
    """Words tell that the other body belongs to this one: "a subsidiary of NAME", "NAME's"."""
    body = claim.item.get(mark.of)
    own = claim.spans_of(body) if isinstance(body, str) else []
    for span in claim.spans_of(name):
        sentence = claim.article.sentence_at(span[0])
        if sentence and any(_is_owned(claim, mark, sentence, span, other) for other in own):
            return
    claim.found.note(f"{path}:no_owner", "doubtful")


def _is_owned(claim: Claim, mark: marks.Owner, sentence: Sentence, owner: Span, body: Span) -> bool:
    text = claim.article.text
    if distance(text, owner, body) > _OWNED:
        return False
    if owner[1] <= body[0] and _POSSESSIVE.fullmatch(text, owner[1], body[0]):
        return True
    if body[0] >= owner[1] and distance(text, owner, body) > _NEXT:
        return False
    hits = claim.article.hits(lexicon_of(mark.words), sentence)
    ends = (sentence.start + hit.span[1] for hit in hits)
    return any(owner[0] - end >= 0 and distance(text, (end, end), owner) <= _NEXT for end in ends)
