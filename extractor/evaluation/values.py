"""When two single values are the same: names, numbers, dates, and words copied from a text."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from extractor.text import edtf
from extractor.text.names import key_of
from extractor.text.numbers.reading import SCALES
from extractor.text.places import countries_in

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_DIGITS = re.compile(r"\d+")
_RANKS = {"day": 0, "month": 1, "quarter": 2, "half": 3, "year": 4, "unknown": 5}
_UNKNOWN = "XXXX"
_LEAP_YEAR = 2000  # where the year is not known, 29 February may be meant


def is_silent(value: object) -> bool:
    """Whether a value says nothing: null, an empty text or list, a year that is not known."""
    return value is None or value in ("", [], _UNKNOWN)


def number_of(value: object) -> Decimal | None:
    """A JSON number, or a text that is one in plain digits."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip()
    try:
        return Decimal(text) if isinstance(value, float) or _NUMBER.fullmatch(text) else None
    except InvalidOperation:
        return None


def product_of(value: object, scale: object) -> Decimal | None:
    """A number times its scale; no scale is one."""
    number = number_of(value)
    if number is None or (scale is not None and scale not in SCALES):
        return None
    return number * 1000 ** SCALES.index(scale) if scale is not None else number


def is_same_name(one: str, other: str) -> bool:
    """Whether two names are one, folded; or both are a country's, and of the same country."""
    return key_of(one) == key_of(other) or _country(one) == _country(other) != ""


@lru_cache(maxsize=4096)
def _country(name: str) -> str:
    found = list(countries_in(name.strip()))
    return found[0][0] if len(found) == 1 and found[0][1] == (0, len(name.strip())) else ""


def is_loosely_same_name(one: str, other: str) -> bool:
    """Whether the words of one name all stand in the other, or they share the last word and the first letter."""
    if is_same_name(one, other):
        return True
    left, right = key_of(one).split(), key_of(other).split()
    if not left or not right:
        return False
    is_shorter = set(left) <= set(right) or set(right) <= set(left)
    return is_shorter or (left[-1] == right[-1] and left[0][0] == right[0][0])


def is_same_wording(one: str, other: str) -> bool:
    """Whether two labels or copied pieces are of the same words: one holds the other, or they share half of theirs.

    The digits of one all stand in the other.
    """
    if not (_digits(one) <= _digits(other) or _digits(other) <= _digits(one)):
        return False
    left, right = key_of(one), key_of(other)
    if not left or not right:
        return left == right
    if not _digits(one) and not _digits(other) and (left in right or right in left):  # also where no spaces are written
        return True
    words, others = set(left.split()), set(right.split())
    return words <= others or others <= words or 4 * len(words & others) >= len(words) + len(others)


def _digits(text: str) -> set[str]:
    return set(_DIGITS.findall(text))


def is_date(value: object) -> bool:
    """Whether it is a text of our subset of EDTF."""
    try:
        return isinstance(value, str) and bool(edtf.parse(value))
    except ValueError:
        return False


def is_right_date(stored: str, wanted: str) -> bool:
    """Whether two EDTF texts may mean one day, and ``stored`` is no finer than ``wanted``; or mean the same days."""
    if None not in edtf.bounds(wanted) and edtf.bounds(stored) == edtf.bounds(wanted):
        return True
    if _fineness(stored) < _fineness(wanted) or (_UNKNOWN in wanted and _UNKNOWN not in stored):
        return False
    year = next((part.year for part in edtf.parse(wanted) if part and part.year), _LEAP_YEAR)
    return _intersect(stored.replace(_UNKNOWN, f"{year:04d}"), wanted.replace(_UNKNOWN, f"{year:04d}"))


def _intersect(one: str, other: str) -> bool:
    try:
        (low, high), (first, last) = edtf.bounds(one), edtf.bounds(other)
    except ValueError:  # 29 February of a year that has none
        return False
    return (low is None or last is None or low <= last) and (high is None or first is None or first <= high)


def _fineness(text: str) -> int:
    """How fine a date is, days first; of an interval, its finer side."""
    return min(_RANKS[edtf.precision(side)] for side in text.split("/") if side != edtf.OPEN)
