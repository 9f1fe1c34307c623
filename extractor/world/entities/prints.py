"""A name as it is printed, but for typography."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from extractor.text.fold import fold
from extractor.text.names import words

LONGEST = 300
"""Letters; a longer name is known by its print alone."""


@lru_cache(maxsize=65536)
def print_of(name: str) -> str:
    """A name as it is printed, without case, typography and punctuation: what a line of the alias table is about.

    >>> print_of("“KazMunayGas”  JSC")
    'kazmunaygas jsc'
    """
    found = " ".join(words(name)) or fold(name).text.strip()
    if len(found) <= LONGEST:
        return found
    return f"{found[:64]}… {hashlib.sha256(found.encode()).hexdigest()[:16]}"
