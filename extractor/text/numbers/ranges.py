"""Ranges: two quantities that are one, as in "4 to 5 million tons" and "between $2 and $3 billion"."""

from __future__ import annotations

from extractor.text.numbers.quantity import Quantity, UnreadableError


def is_joiner(word: str, role: str) -> bool:
    """Whether a word joins the ends of a range whose lower end has this role: "from" joins with no "to"."""
    wanted = {"joiner": role, "or": role, "to": "" if role == "from" else role, "and": "between"}
    wanted["up_to_or_to"] = "from_range"
    return wanted.get(word) == role


def is_range(low: Quantity, high: Quantity, joiner: str, *, is_moving: bool) -> bool:
    """Whether two quantities with a joiner between them are a range; ``is_moving``: a rise or a fall was told."""
    is_same = (low.unit, low.currency) == (high.unit, high.currency)
    if joiner == "to" and is_moving and low.unit != "none":
        if is_same and low.currency is None:
            raise UnreadableError  # "rose 4% to 5%": to that level, or by that range
        return is_same and not low.has_unit_after and low.exponent == 0 < high.exponent
    if low.unit == "none":
        return high.currency is None or high.has_unit_after
    return is_same or (low.currency is not None and not low.has_unit_after and high.unit == "none")


def join(low: Quantity, high: Quantity) -> None:
    """Let the lower end be the range, and share what was said of one end only."""
    if low.exponent == 0 and not low.has_unit_after:
        low.exponent = high.exponent
    low.languages &= high.languages
    if not low.languages:
        raise UnreadableError
    low.unit, low.currency = (high.unit, high.currency) if low.unit == "none" else (low.unit, low.currency)
    low.high, low.end = high, high.end
    high.unit, high.languages = low.unit, low.languages
