"""The year that a figure is compared to: an anchor for "last year" in a text without a publication date."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.text.dates.tokens import tokens
from extractor.text.dates.vocabulary import Language

_BASELINES = (
    re.compile(r"x[fS]?[mMn,]*(y)"),
    re.compile(r"rY[^.rY]*f(y)(?![-tT])"),
    re.compile(r"f(y)(?![-tT])[^.rf]*rY"),
)


@lru_cache(maxsize=8)
def compared_years(text: str, context: str, language: Language) -> frozenset[int]:
    """The years that "last year" is compared to: "compared to 2021" anywhere, "from 2021" in its own sentence."""
    years: set[int] = set()
    for row in (tokens(text, language), tokens(context, language)):
        kinds = "".join([token[0] for token in row])
        for pattern in _BASELINES:
            years.update(row[found.start(1)][1] or 0 for found in pattern.finditer(kinds))
    return frozenset(years)
