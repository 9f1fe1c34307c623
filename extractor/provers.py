"""One function per mark: does the article bear out what the field says?

Each takes the claim, the field's path, its mark and its value, and leaves on the claim the spans it found, or a code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from extractor import marks
from extractor.claim import Claim, Place
from extractor.text.fold import find, find_all
from extractor.text.names import SMALL_WORDS, is_acronym_of, key_of, words
from extractor.text.places import CODES


def _prove_verbatim(claim: Claim, path: str, _: marks.Mark, piece: str) -> None:
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


def _prove_name(claim: Claim, path: str, _: marks.Mark, name: str) -> None:
    span = claim.find_cited(name) or find(name, claim.article.folded)
    found = words(name)
    if span and not SMALL_WORDS.issuperset(found):
        claim.found.places.append(Place(path, *span))
    elif claim.article_words.issuperset(found) and not SMALL_WORDS.issuperset(found):
        claim.found.note(f"{path}:scattered", "doubtful")
    else:
        claim.found.note(f"{path}:absent", "refused")


def _prove_wording(claim: Claim, path: str, _: marks.Mark, label: str) -> None:
    if span := claim.find_cited(label) or find(label, claim.article.folded):
        claim.found.places.append(Place(path, *span))
    elif not (claim.article_words.issuperset(found := words(label)) and found):
        claim.found.note(f"{path}:not_in_the_text", "doubtful")


def _prove_canonical(claim: Claim, path: str, mark: marks.Canonical, name: str) -> None:
    printed, acronym = claim.item.get(mark.printed), claim.item.get(mark.acronym)
    if isinstance(printed, str) and key_of(printed) == key_of(name):
        return
    is_pinned = isinstance(acronym, str) and find(acronym, claim.article.folded) and is_acronym_of(acronym, name)
    if not is_pinned:
        claim.found.note(f"{path}:unproved", "doubtful")


def _prove_country(claim: Claim, path: str, _: marks.Mark, code: str) -> None:
    if code not in CODES:
        claim.found.note(f"{path}:unknown_code", "refused")


_PROVERS: Mapping[type[marks.Mark], Callable[[Claim, str, Any, str], None]] = {
    marks.Verbatim: _prove_verbatim,
    marks.Name: _prove_name,
    marks.Wording: _prove_wording,
    marks.Canonical: _prove_canonical,
    marks.CountryCode: _prove_country,
}


def prove(claim: Claim, path: str, mark: marks.Mark, value: object) -> None:
    """Prove one marked value; marks that only say how a piece is read prove nothing here."""
    if isinstance(value, str) and (prover := _PROVERS.get(type(mark))):
        prover(claim, path, mark, value)
