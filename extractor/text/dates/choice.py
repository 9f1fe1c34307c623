"""In which language a text is, where it matters: languages share words ("hier", "mai", "son", "an", "bis")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extractor.text.dates.lexemes import lexemes
from extractor.text.dates.vocabulary import BETWEEN_SPACES, COMMON, WITHOUT_SPACES, Language, folded


def languages_of(text: str, context: str) -> tuple[Language, ...]:
    """The language that knows the most words of a text; where more of them do, the one that knows the most of the
    context. English and Russian come first; of the others there may be more than one, which must read alike."""
    best = _best(text, [*range(len(BETWEEN_SPACES) + 1)])
    if len(best) > 1 and context:
        best = _best(context, best)
    if best[0] == 0:
        return (COMMON,)
    return tuple((*BETWEEN_SPACES, WITHOUT_SPACES)[at] for at in best)


def _is_chinese(found: re.Match[str]) -> bool:
    return found.lastgroup in ("han", "counted", "unknown") or (found["suffix"] or " ")[-1] in "年月日号"


def _best(text: str, among: Iterable[int]) -> list[int]:
    votes = dict.fromkeys(among, 0)
    for found in lexemes(text):
        if found.lastgroup in ("word", "name", "ending"):
            word = folded(found[0]).replace("’", "'")
            for at, language in enumerate(BETWEEN_SPACES):
                of_it = word if word in language.own else word.lstrip("'")
                if at in votes and of_it in language.own:
                    votes[at] += 2 if language.words.get(of_it) else 1
        elif len(BETWEEN_SPACES) in votes and _is_chinese(found):
            votes[len(BETWEEN_SPACES)] += 1
    most = max(votes.values())
    return [at for at, count in votes.items() if count == most]
