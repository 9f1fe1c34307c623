"""One function per mark: does the article bear out what the field says?

Each takes the claim, the field's path, its mark and its value, and leaves on the claim the spans it found, or a code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import chain, islice
from typing import Any

from extractor import marks
from extractor.claim import Claim, Place
from extractor.text.fold import find, find_all
from extractor.text.names import SMALL_WORDS, is_acronym_of, key_of, words
from extractor.text.places import CODES, countries_in

_REACH = 40  # characters
_OFFICE = re.compile(
    r"\b(?:president|minister|premier|chancellor|secretary|governor|director|chair(?:man|woman|person)?|mayor|"
    r"ambassador|speaker|commissioner|chief|envoy|consul|representative|manager|head|leader|prosecutor|"
    r"(?:президент|министр|премьер|директор|губернатор|мэр|председател|глав[аыуе]\b)\w*)\b",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:(?:vice|deputy|former|ex|acting|assistant|под|вице|экс|зам|заместител\w+|бывш\w+)(?:\s+|\s*[-‐‑]\s*)"
    r"|under\s*[-‐‑]\s*)$",
    re.IGNORECASE,
)
"""What stands before an office and makes it another: a vice president is no president."""
_NOT_YET = re.compile(r"[\s‐‑-]+(?:elect|designate)\b", re.IGNORECASE)


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


def _is_capital(found: re.Match[str] | None) -> bool:
    return found is not None and found[1][0].isupper()


def _is_whole_name(name: str, before: str, after: str) -> bool:
    """Whether the name between these words goes on in neither: "O'Quill", "Quill-Smith", "Vice President"."""
    owner, last = re.search(r"(\w+)['’ʼ]$", before), re.match(r"['’ʼ](\w+)", after)
    if (_is_capital(owner) and owner and owner[1] != "L") or (_is_capital(last) and last and last[1] != "S"):
        return False  # but "L'Iran", and "QUILL'S"
    if _OFFICE.search(name) and (_RANK.search(before) or _NOT_YET.match(after)):
        return False
    is_double = _is_capital(re.search(r"(\w+)[-‐‑]$", before)) or _is_capital(re.match(r"[-‐‑](\w+)", after))
    if not is_double or len(words(name)) < 2:  # "Kazakhstan-China talks"
        return True
    return any(end - start == len(name) for _, (start, end) in countries_in(name))  # "Saudi Arabia-China talks"


def _prove_name(claim: Claim, path: str, _: marks.Mark, name: str) -> None:
    folded, text = claim.article.folded, claim.article.text
    cited = (find_all(name, folded, stretch) for stretch in claim.stretches())
    first = None
    found = words(name)
    if SMALL_WORDS.issuperset(found):
        claim.found.note(f"{path}:absent", "refused")
        return
    for start, end in chain(*cited, find_all(name, folded)):
        first = first or (start, end)
        if _is_whole_name(name, text[max(0, start - _REACH) : start], text[end : end + _REACH]):
            claim.found.places.append(Place(path, start, end))
            return
    if first:
        claim.found.places.append(Place(path, *first))
        claim.found.note(f"{path}:cut", "doubtful")
    elif claim.article_words.issuperset(found):
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
    elif span := claim.find_country(code):
        claim.found.countries.append(Place(path, *span))
    else:
        claim.found.note(f"{path}:not_named", "doubtful")


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
