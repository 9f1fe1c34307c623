"""Persons: by surname, respelt or inflected, on the right side, with the right office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor import marks
from extractor.claim import Claim, Place
from extractor.provers.names import OFFICE, REACH, prove_name
from extractor.provers.sides import turned
from extractor.provers.vocabulary import lexicon_of
from extractor.text.fold import Span, find
from extractor.text.names import SMALL_WORDS, words
from extractor.text.nearness import distance, nearest
from extractor.text.persons import Person, find_person
from extractor.text.places import countries_in

_SPEAKING = re.compile(
    r"[,”\"»]\s+(?:said|says|told|added|according\s+to|сообщил\w*|заявил\w*|сказал\w*|рассказал\w*|dijo|afirmó|señaló|según|"
    r"a\s+déclaré|a\s+indiqué|a\s+dit|selon|sagte|erklärte|so|laut)\s+(?:\S+\s+){0,6}$",
    re.IGNORECASE,
)
"""What stands before who only tells of it: "…, said Minister"."""
_BEFORE = 12
"""How far "met with" may stand from whom was met."""


def prove_person(claim: Claim, path: str, _: marks.Person, name: str) -> None:
    """The person's surname stands in a cited sentence, with no other given name; no country is a person."""
    if SMALL_WORDS.issuperset(words(name)):
        claim.found.note(f"{path}:absent", "refused")
        return
    spans = claim.spans_of(name) or [
        span for stretch in claim.stretches() for span in _respelt(claim, path, name, stretch)
    ]
    if not spans:
        if not claim.found.refuses(path):
            prove_name(claim, path, marks.Name(), name)
        return
    if any(len(name) == end - start for _, (start, end) in countries_in(name)):
        claim.found.note(f"{path}:no_person", "doubtful")
    claim.found.places.append(Place(path, *spans[0]))
    text = claim.article.text
    if all(_SPEAKING.search(text[max(0, start - REACH) : start]) for start, _ in spans):
        claim.found.note(f"{path}:speaker", "doubtful")


def _respelt(claim: Claim, path: str, name: str, stretch: Span) -> Iterator[Span]:
    """The person in some cited sentences, respelt or inflected, with what is wrong or unproved about the name."""
    person = find_person(name, claim.article.text, stretch)
    if person is None:
        return
    if person.contradicts:
        claim.found.note(f"{path}:other_person", "refused")
        return
    claim.found.note(f"{path}:respelt")
    if not _is_printed_in_full(claim, name, person):
        claim.found.note(f"{path}:given_name", "doubtful")
    yield person.span


def _is_printed_in_full(claim: Claim, name: str, person: Person) -> bool:
    """Whether the article prints the whole name in one place, as it is or respelt; a title is no given name."""
    if len(words(name)) == 1 or find(name, claim.article.folded):
        return True
    everywhere = find_person(name, claim.article.text)
    for found in (person, everywhere):
        printed = claim.article.text[slice(*found.span)] if found else ""
        if len(words(printed)) >= len(words(name)) and not OFFICE.search(printed):
            return True
    return False


def _is_other_side(claim: Claim, mark: marks.Person, span: Span) -> bool:
    """Whether the words before the name tell that it is who was met, or those around it that it is the host."""
    sentence = claim.article.sentence_at(span[0])
    if sentence is None or mark.other is None:
        return False
    text, at = claim.article.print_of(sentence), (span[0] - sentence.start, span[1] - sentence.start)
    before = [hit.span for hit in claim.article.hits(lexicon_of(mark.other), sentence) if hit.span[1] <= at[0]]
    if before and distance(text, before[-1], at) <= _BEFORE:
        return True
    return mark.hosting is not None and turned(claim, mark.hosting, span, most=_BEFORE) is True


def prove_other_side(claim: Claim, path: str, mark: marks.Person, name: str) -> None:
    """Where the name stands nearest to where they went, it is not of whom they met."""
    spans = claim.spans_of(name) or [(place.start, place.end) for place in claim.found.places if place.field == path]
    where = claim.place_of(mark.where)
    if where and (span := nearest(claim.article.text, where, spans)) and _is_other_side(claim, mark, span):
        claim.found.note(f"{path}:other_side", "doubtful")


def prove_office(claim: Claim, path: str, mark: marks.Office, title: str) -> None:
    """The title has the word of an office."""
    if not (OFFICE.search(title) or lexicon_of(mark.words).find(title)):
        claim.found.note(f"{path}:no_office", "doubtful")
