"""The exact values of quantities: which mark of printed digits groups thousands and which divides."""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.text.numbers.quantity import Quantity, UnreadableError
from extractor.text.numbers.reading import SCALES, Scale

GROUPED = re.compile(r"\d{1,3}([ ,.'])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2}(?!\d))+,\d{3}")  # and the Indian 1,23,456
_GROUPING = {",": frozenset({"en", "zh"}), ".": frozenset({"de", "es", "tr"})}
"""Who groups thousands with the mark; all others divide with it."""
_LONGEST = 30  # characters of a printed number


def _bare(digits: str) -> str:
    return "".join(filter(str.isdecimal, digits))


def _groups_once(mark: str, languages: frozenset[str], *, is_scaled: bool) -> bool:
    """Whether the one mark of "1,234" groups thousands; what the languages at hand read either way is unreadable."""
    grouping, dividing = languages & _GROUPING[mark], languages - _GROUPING[mark]
    if grouping and dividing and (mark == "." or is_scaled):
        raise UnreadableError
    if not grouping and not is_scaled:
        raise UnreadableError  # "274.200 tons" is as often a slip for "274,200"
    return bool(grouping)


def _divided(digits: str, *, is_measured: bool) -> Decimal:
    """The value of digits whose last mark divides."""
    whole, mark, part = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    is_grouped = GROUPED.fullmatch(whole) and mark not in whole
    if not (whole.isdecimal() or is_grouped) or not part.isdecimal():
        raise UnreadableError
    if mark == "," and not is_grouped and not is_measured:
        raise UnreadableError  # "1,2" may be two numbers
    return Decimal(f"{_bare(whole)}.{part}")


def _decoded(digits: str, quantity: Quantity) -> Decimal:
    """The value of printed digits: which mark groups and which divides is told by shape, then by language."""
    marks = {character for character in digits if not character.isdecimal()}
    starts_well = digits[0] != "0" or digits[1:2] in ("", ".", ",")
    if len(digits) > _LONGEST or not starts_well or not marks <= set(" ,.'"):
        raise UnreadableError
    is_scaled = quantity.exponent > 0 or quantity.unit == "percent"
    mark = digits[-4:-3]
    if not marks or (digits[0] != "0" and GROUPED.fullmatch(digits)):
        is_open = mark in _GROUPING and len(_bare(digits)) == len(digits) - 1
        if not is_open or _groups_once(mark, quantity.languages, is_scaled=is_scaled):
            return Decimal(_bare(digits))
    if mark == "," and "en" in quantity.languages and digits.count(",") == 1 and digits[0] != "0" and "." not in digits:
        raise UnreadableError  # "1234,567"
    return _divided(digits, is_measured=is_scaled or quantity.unit not in ("none", "count"))


def _times(number: Decimal, power: int) -> Decimal:
    return number * 10**power if power >= 0 else number.scaleb(power)


def values_of(quantity: Quantity) -> tuple[Decimal, Decimal | None, Scale]:
    """The value, the upper end of a range, and their scale."""
    scale = min(quantity.exponent // 3, 4)
    ends = [quantity, quantity.high] if quantity.high else [quantity]
    numbers = [end.number if isinstance(end.number, Decimal) else _decoded(end.number, end) for end in ends]
    values = [_times(number, end.exponent - 3 * scale) for number, end in zip(numbers, ends, strict=True)]
    if quantity.high and not values[0] < values[1]:
        raise UnreadableError
    return values[0], values[1] if quantity.high else None, SCALES[scale]
