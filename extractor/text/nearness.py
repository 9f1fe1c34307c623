"""What belongs together in a sentence: how far two places are apart, and whether each has a nearer partner.

The distance of two places is counted in words; what parts clauses counts as several. A head (a country, a document)
and a piece (a number, a date) are taken apart only where both have a nearer partner: "9.5 billion to Italy and one
billion to Greece" does not give Greece the 9.5 billion, but "in 2023 exports and imports rose" gives both the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from extractor.text.fold import Span

_WORDS = (
    (re.compile(r"[\u3040-\u9fff]"), 1),
    (re.compile(r"(?:[^\W\d_\u3040-\u9fff]++|[\u0300-\u036f])+|\d+"), 2),
    (
        re.compile(
            r"\b(?:while|whereas|but|which|who|whom|where|that|after|before|а|но|который|которая|которое|которого|которой|"
            r"которые|где|тогда|mientras|pero|que|quien|cuando|tandis|mais|qui|dont|où|während|aber|der|die|das|wobei|"
            r"ise|ancak|iken)\b|而|但|则|其中",
            re.IGNORECASE,
        ),
        8,
    ),
    (re.compile(r"\b(?:and|y|e|et|und|и|ve|ile)\b|和|及", re.IGNORECASE), 3),
)
"""What words add to the distance of two places that they stand between."""
_COMMA = re.compile(r"[,，、(（)）]")
_STOP = re.compile(r"[;；:：—–!?。.](?!\w)")
_RUN = re.compile(r"[\w\u0300-\u036f]+")
_FARTHEST = 600  # characters


def distance(text: str, one: Span, other: Span) -> int:
    """How far two places of a text are apart; 0 where they touch or overlap."""
    low, high = min(one[1], other[1]), max(one[0], other[0])
    if high - low > _FARTHEST:
        return high - low
    if low >= high:
        return 0
    return _cost_between(text[low:high])


@lru_cache(maxsize=2048)  # of at most `_FARTHEST` characters each
def _cost_between(gap: str) -> int:
    """What stands between two places adds to their distance; the same two are asked for many times."""
    marks = 6 * len(_COMMA.findall(gap)) + 16 * len(_STOP.findall(gap))
    return marks + sum(map(_cost_of, _RUN.findall(gap)))


@lru_cache(maxsize=4096)  # of at most `_FARTHEST` characters each
def _cost_of(run: str) -> int:
    """What a run of letters and digits adds to a distance."""
    return sum(cost * len(pattern.findall(run)) for pattern, cost in _WORDS)


def nearest(text: str, place: Span, others: Iterable[Span]) -> Span | None:
    """Of several places the one nearest to a place, the first of equals; None where there are none."""
    return min(others, key=lambda other: distance(text, place, other), default=None)


def are_parted(text: str, head: Span, piece: Span, heads: Iterable[Span], pieces: Iterable[Span]) -> bool:
    """Whether a head and a piece belong to others: each has a partner that is nearer."""
    own = distance(text, head, piece)
    return any(distance(text, other, piece) < own for other in heads) and any(
        distance(text, head, other) < own for other in pieces
    )
