"""In which language a text is, where it matters: languages share words ("hier", "mai", "son", "an", "bis")."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.text.dates.lexemes import lexemes
from extractor.text.dates.vocabulary import BETWEEN_SPACES, COMMON, WITHOUT_SPACES, Language, folded

_CHINESE = len(BETWEEN_SPACES)
_EVERY = (*BETWEEN_SPACES, WITHOUT_SPACES)
_OF_CODE = {"en": COMMON, "ru": COMMON, "zh": WITHOUT_SPACES} | dict(
    zip(("es", "fr", "de", "tr"), BETWEEN_SPACES[1:], strict=True)
)


def language_of_code(code: str | None) -> Language | None:
    """The language of an ISO 639-1 code, None where it has no table."""
    return _OF_CODE.get((code or "").split("-")[0].lower())


@lru_cache(maxsize=64)
def languages_of(text: str, context: str) -> tuple[Language, ...]:
    """The language that knows the most words of a text; where more of them do, the one that knows the most of the
    context. English and Russian come first; of the others there may be more than one, which must read alike."""
    best = _best(text, tuple(range(len(_EVERY))))
    if len(best) > 1 and context:
        best = _best(context, best)
    if best[0] == 0:
        return (COMMON,)
    return tuple(_EVERY[at] for at in best)


def _is_chinese(found: re.Match[str]) -> bool:
    return found.lastgroup in ("han", "counted", "unknown") or (found["suffix"] or " ")[-1] in "年月日号"


@lru_cache(maxsize=8192)
def _votes_of(printed: str) -> tuple[tuple[int, int], ...]:
    """For which languages a word speaks, by their places, and how much."""
    word = folded(printed[:40]).replace("’", "'")
    votes = []
    for at, language in enumerate(BETWEEN_SPACES):
        of_it = word if word in language.own else word.lstrip("'")
        if of_it in language.own:
            votes.append((at, 2 if language.words.get(of_it) else 1))
    return tuple(votes)


def _best(text: str, among: tuple[int, ...]) -> tuple[int, ...]:
    counts = _counts(text)
    most = max(counts[at] for at in among)
    return tuple(at for at in among if counts[at] == most)


@lru_cache(maxsize=64)
def _counts(text: str) -> tuple[int, ...]:
    """How many words of a text speak for each language."""
    counts = [0] * len(_EVERY)
    for found in lexemes(text):
        if found.lastgroup in ("plain", "word", "name", "ending"):
            for at, vote in _votes_of(found[0]):
                counts[at] += vote
        elif _is_chinese(found):
            counts[_CHINESE] += 1
    return tuple(counts)
