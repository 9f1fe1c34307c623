"""The root of all marks, and what several of them hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

Verdict = Literal["verified", "doubtful", "refused"]
"""``verified``: every mark proved; ``doubtful``: kept, unproved but not contradicted; ``refused``: not kept."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The root of all marks."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The phrases that stand for each value of a field: language → value → phrases, with commas between them.

    ``memorand*`` is every word that begins so; one phrase may stand for several values. The phrases of ``"value?"``
    bear the value out only where no other word does, those of ``""`` stand for none. Matched are the phrases of all
    languages; the language (BCP 47) only tells a reader of the table what is whose.
    """

    tables: Mapping[str, Mapping[str, str]]

    @property
    def values(self) -> frozenset[str]:
        """The values that have phrases."""
        return _values_of(self)


@cache
def _values_of(words: Words) -> frozenset[str]:
    return frozenset(value.rstrip("?") for table in words.tables.values() for value in table)
