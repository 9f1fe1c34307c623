"""A number with its measure, while it is being read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

from extractor.text.numbers.phrases import EVERY, Entry

RELATIVE = frozenset({"percent", "points", "fold", "part"})
"""The units of a quantity that tells how much of another."""
ROUNDED = Context(prec=28)
"""For thirds, which have no last digit."""


class UnreadableError(Exception):
    """The piece holds a number that has no certain reading."""


@dataclass(slots=True)
class Quantity:
    """A number with its measure, as the tokens ``[start:end]``."""

    start: int
    end: int
    number: str | Decimal
    """Printed digits, or the value of number words."""
    languages: frozenset[str] = EVERY
    exponent: int = 0
    unit: str = "none"
    currency: str | None = None
    """A code, or what the tables give for a word that several currencies share."""
    sign: int = 0
    has_unit_after: bool = False
    """A measure that stands after the number is not shared with a number that follows."""
    is_weak: bool = False
    """A year, a date or a duration: no amount where there is another."""
    is_date: bool = False
    is_after_change: bool = False
    """Whether a rise or a fall was told before."""
    high: Quantity | None = None
    """The upper end of a range."""
    floor: int = 0
    ceiling: int = 0
    """The marks ``[floor:ceiling]`` lead to it: those since the last punctuation or quantity."""
    converts: Quantity | None = None
    """The quantity before the brackets in which it stands."""

    def take(self, found: tuple[Entry, int]) -> str:
        """Take in the phrase that follows, which must share a language with the rest, and give its meaning."""
        entry, self.end = found
        self.languages &= entry.languages
        if not self.languages or entry.meaning == "?":
            raise UnreadableError
        return entry.meaning
