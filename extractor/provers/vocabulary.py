"""The words of a table: what they stand for, and which of them a number of the same sentence belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from extractor import marks
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Hit, Lexicon
from extractor.text.nearness import distance

PART = re.compile(r"[;；]")
"""What parts a sentence."""
_CLAUSE = re.compile(r"[,;，；]")
_BETWEEN = "|"
_OF_IT = re.compile(
    r"[\s\"'“”’]*(?:(?:worth\s+of|worth|of|in|de|d['’]|en|an|von|的|на)\s*(?:(?!while|and|but)\w+\s+){0,2})?",
    re.IGNORECASE,
)
"""What may stand between "$5bn" and "in exports"."""


@cache
def lexicon_of(words: marks.Words) -> Lexicon:
    """The phrases of all languages; the meaning of a phrase is all its values, `values_of`."""
    values: dict[str, set[str]] = {}
    for table in words.tables.values():
        for value, listed in table.items():
            for phrase in listed.split(","):
                values.setdefault(" ".join(phrase.lower().split()), set()).add(value)
    stems = [phrase[:-1] for phrase in values if phrase.endswith("*") and " " not in phrase]
    for phrase in values:
        for stem in stems:
            if " " not in phrase and phrase != f"{stem}*" and phrase.startswith(stem):
                values[phrase] |= values[f"{stem}*"]
    return Lexicon({_BETWEEN.join(sorted(meant)): "" for meant in values.values()}, *_tables(values))


def _tables(values: dict[str, set[str]]) -> list[dict[str, str]]:
    return [{_BETWEEN.join(sorted(meant)): phrase} for phrase, meant in values.items()]


def values_of(hit: Hit) -> frozenset[str]:
    """The values that a phrase stands for; none for one that only keeps others from being read into it."""
    return _told(hit.meaning)[0]


def weak_values_of(hit: Hit) -> frozenset[str]:
    """The values that a phrase may stand for where nothing else does."""
    return _told(hit.meaning)[1]


@cache  # as many as the tables have phrases
def _told(meaning: str) -> tuple[frozenset[str], frozenset[str]]:
    """The values of a meaning, sure ones and weak ones ("value?")."""
    values = [value for value in meaning.split(_BETWEEN) if value]
    sure = frozenset(value for value in values if not value.endswith("?"))
    return sure, frozenset(value[:-1] for value in values if value.endswith("?"))


def _is_taken(hit: Hit, anchor: Span, numbers: Sequence[Span]) -> bool:
    """Whether another number stands between the word and the place."""
    low, high = min(hit.span[1], anchor[1]), max(hit.span[0], anchor[0])
    return any(low <= start and end <= high for start, end in numbers)


def governing(
    text: str, hits: Sequence[Hit], anchor: Span, numbers: Sequence[Span], is_own: Callable[[Hit], bool]
) -> Hit | None:
    """The word that a number belongs to: in its piece, right behind it, before it, behind it in its sentence."""
    inside = [hit for hit in hits if overlap(hit.span, anchor)]
    hits = in_part(text, hits, anchor)
    after = [hit for hit in hits if hit.span[0] >= anchor[1]]
    before = [hit for hit in reversed(hits) if hit.span[1] <= anchor[0]]
    if own_inside := [hit for hit in inside if is_own(hit)]:
        return own_inside[0]
    if after and _OF_IT.fullmatch(text, anchor[1], after[0].span[0]):
        own = [hit for hit in before[:1] if is_own(hit) and not is_own(after[0])]
        return own[0] if own and not _is_taken(own[0], anchor, numbers) else after[0]
    free = [hit for hit in (*before, *after) if not _is_taken(hit, anchor, numbers)]
    if free and before and free[0] is before[0]:
        rival = next((hit for hit in after if hit in free), None)
        if (
            rival
            and not _CLAUSE.search(text, anchor[1], rival.span[0])
            and 2 * distance(text, anchor, rival.span) < distance(text, anchor, free[0].span)
        ):
            return rival  # "some 2.7 million tons were transit"
    return next(iter((*free, *inside, *before, *after)), None)


def in_part(text: str, hits: Sequence[Hit], anchor: Span) -> Sequence[Hit]:
    """The words of the anchor's own part of a sentence cut by semicolons, where it has some."""
    cuts = [found.end() for found in PART.finditer(text)]
    start = max((cut for cut in cuts if cut <= anchor[0]), default=0)
    end = min((cut for cut in cuts if cut >= anchor[1]), default=len(text))
    return [hit for hit in hits if start <= hit.span[0] < end] or hits
