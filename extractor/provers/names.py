"""Names: whole where they stand, with the name they go with, and what else the thing is called."""

from __future__ import annotations

import re
from itertools import chain

from extractor import marks
from extractor.claim import Claim, Place
from extractor.text.fold import find, find_all
from extractor.text.names import SMALL_WORDS, is_acronym_of, key_of, words
from extractor.text.nearness import distance, nearest
from extractor.text.places import countries_in

REACH = 40  # characters
FARTHEST = 24
"""How far an office may stand from its holder, as `extractor.text.nearness` counts."""
OFFICE = re.compile(
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
_BODY = re.compile(
    r"(?:the\s+)?(?:ministry|department|committee|commission|council|chamber|agency|board|office|министерств\w+|"
    r"комитет\w*|ministerio|secretaría|ministère|ministerium|bundesministerium)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\s+(?:and|y|e|et|und|ve|и|&)\s+(?:of\s+|the\s+|de\s+)?(?=[A-ZА-ЯЁ])[\w-]+(?!['’]|\s+(?:of|Bank|Ministry))"
)
"""The "and Industry" that "Ministry of Trade" was copied without."""
_BESIDE = re.compile(r"[\s\"'“”‘’«»]*(?:[(（,，–—-]\s*(?:\w+\s+){0,3})?[\"'“‘«]?")
"""What may stand between a name and another one of the same body: "the Stae Bank (or SBZ"."""
_USUAL = ("usual_name", "acronym")


_OWNER, _POSSESSED = re.compile(r"\b(\w+)['’ʼ]$"), re.compile(r"['’ʼ](\w+)")
_JOINED, _JOINING = re.compile(r"\b(\w+)[-‐‑]$"), re.compile(r"[-‐‑](\w+)")


def _is_capital(found: re.Match[str] | None) -> bool:
    return found is not None and found[1][0].isupper()


def _is_whole_name(name: str, before: str, after: str) -> bool:
    """Whether the name between these words goes on in neither: "O'Quill", "Quill-Smith", "Vice President"."""
    owner, last = _OWNER.search(before), _POSSESSED.match(after)
    if (_is_capital(owner) and owner and owner[1] != "L") or (_is_capital(last) and last and last[1] != "S"):
        return False  # but "L'Iran", and "QUILL'S"
    if OFFICE.search(name) and (_RANK.search(before) or _NOT_YET.match(after)):
        return False
    if _BODY.match(name) and _GOES_ON.match(after):
        return False
    is_double = _is_capital(_JOINED.search(before)) or _is_capital(_JOINING.match(after))
    if not is_double or len(words(name)) < 2:  # "Kazakhstan-China talks"
        return True
    return any(end - start == len(name) for _, (start, end) in countries_in(name))  # "Saudi Arabia-China talks"


def prove_name(claim: Claim, path: str, mark: marks.Name, name: str) -> None:
    """The name stands whole in a cited sentence; elsewhere, or in pieces, it is doubted."""
    folded, text = claim.article.folded, claim.article.text
    cited = (find_all(name, folded, stretch) for stretch in claim.stretches())
    first = None
    found = words(name)
    if SMALL_WORDS.issuperset(found):
        claim.found.note(f"{path}:absent", "refused")
        return
    for start, end in chain(*cited, find_all(name, folded)):
        first = first or (start, end)
        if _is_whole_name(name, text[max(0, start - REACH) : start], text[end : end + REACH]):
            claim.found.places.append(Place(path, start, end))
            if not (mark.anywhere or claim.is_cited((start, end))):
                claim.found.note(f"{path}:not_cited", "doubtful")
            return
    if first:
        claim.found.places.append(Place(path, *first))
        claim.found.note(f"{path}:cut", "doubtful")
    elif claim.article_words.issuperset(found):
        claim.found.note(f"{path}:scattered", "doubtful")
    else:
        claim.found.note(f"{path}:absent", "refused")


def prove_neighbour(claim: Claim, path: str, mark: marks.Name, name: str) -> None:
    """The name stands whole where it stands nearest to the one that it goes with."""
    beside = claim.place_of([mark.near]) if mark.near else None
    if beside is None:
        return
    text = claim.article.text
    spans = [span for stretch in claim.stretches() for span in find_all(name, claim.article.folded, stretch)]
    if span := nearest(text, beside, spans):
        start, end = span
        is_apart = claim.article.sentence_at(beside[0]) == claim.article.sentence_at(start)
        if is_apart and distance(text, beside, span) > FARTHEST:
            claim.found.note(f"{path}:of_another", "doubtful")
        elif not _is_whole_name(name, text[max(0, start - REACH) : start], text[end : end + REACH]):
            claim.found.note(f"{path}:cut", "doubtful")


def prove_other_name(claim: Claim, path: str, mark: marks.OtherName, name: str) -> None:
    """A second name stands in the article, and something ties it to the first."""
    prove_name(claim, path, marks.Name(anywhere=True), name)
    first = str(claim.item.get(mark.of) or "")
    others = [first, *(str(claim.item[key]) for key in _USUAL if claim.item.get(key) and not path.startswith(key))]
    shared = set(words(name)) & set(words(first)) - SMALL_WORDS
    if shared or any(is_acronym_of(name, other) for other in others) or key_of(name) in map(key_of, others):
        return
    folded, text = claim.article.folded, claim.article.text
    firsts, seconds = list(find_all(first, folded)), list(find_all(name, folded))
    if not any(_BESIDE.fullmatch(text, min(a[1], b[1]), max(a[0], b[0])) for a in firsts[:50] for b in seconds[:50]):
        claim.found.note(f"{path}:untied", "doubtful")


def prove_canonical(claim: Claim, path: str, mark: marks.Canonical, name: str) -> None:
    """The usual name is the printed one, or an acronym pins it."""
    printed, acronym = claim.item.get(mark.printed), claim.item.get(mark.acronym)
    if isinstance(printed, str) and key_of(printed) == key_of(name):
        return
    is_pinned = isinstance(acronym, str) and find(acronym, claim.article.folded) and is_acronym_of(acronym, name)
    if not is_pinned:
        claim.found.note(f"{path}:unproved", "doubtful")
