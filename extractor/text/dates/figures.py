"""Figures as tokens: numbers with what is written to them, days and pairs of years in figures, Chinese numerals."""

from __future__ import annotations

import re
from datetime import date

from extractor.text.dates.vocabulary import COMMON, Language, Token

_DECADES = frozenset({"s", "-е", "-х"})
_HAN_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}


def number(digits: str, suffix: str, language: Language) -> list[Token]:
    """A year, a decade, a number of one or two digits, or a unit after its number; else unreadable."""
    suffix = suffix.strip().casefold()
    kind = "#"
    if len(digits) == 4 and 1500 <= int(digits) < 2200:
        decade = (suffix in _DECADES or (suffix == "er" and language is not COMMON)) and int(digits) % 10 == 0
        kind = "K" if decade else "y" if suffix == "年" or suffix in language.ordinals else "#"
    elif len(digits) <= 2:
        kind = "n" if suffix in language.ordinals else "#"
        if suffix == "月" and 1 <= int(digits) <= 12:
            kind = "m"
    if kind != "#":
        return [(kind, int(digits))]
    if suffix in language.words and len(digits) in (1, 2, 4):
        return [*number(digits, "", language), *(language.words[suffix] or (("_", None),))]
    return [("#", None)]


def han_number(digits: str, suffix: str, language: Language) -> list[Token]:
    """A Chinese numeral: of a day, month or year as in figures, or a number in words.

    >>> from extractor.text.dates.vocabulary import WITHOUT_SPACES
    >>> han_number("二〇二四", "年", WITHOUT_SPACES), han_number("十二", "月", WITHOUT_SPACES)
    ([('y', 2024)], [('m', 12)])
    """
    if len(digits) > 4:
        return [("#", None)]
    tens, ten, ones = digits.rpartition("十")
    if ten:
        value = _positional(tens or "一") * 10 + _positional(ones or "〇") if len(tens) < 2 and len(ones) < 2 else 100
    else:
        value = _positional(digits)
    if suffix in ("月", "日", "号") or (suffix == "年" and len(digits) == 4):
        return number(str(value), suffix, language)
    unit = language.words.get(suffix, ())
    return [("c", value) if 0 < value < 100 else ("#", None), *unit]


def _positional(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 10 + _HAN_DIGITS.get(digit, 0)
    return value


def day(found: re.Match[str]) -> Token:
    """A day in figures, when only one day can be meant: points stand between day, month and year in this order."""
    first, second, third = found["date"].split(found["mark"])
    if len(first) == 4:
        year, month, in_month = int(first), int(second), int(third)
    elif len(third) == 4:
        year, month, in_month = int(third), int(second), int(first)
        if found["mark"] != "." and in_month <= 12 and month != in_month:
            if month <= 12:
                return "#", None
            month, in_month = in_month, month  # the American order
    else:
        return "#", None
    try:
        return "D", date(year, month, in_month).toordinal()
    except ValueError:
        return "#", None


def short_day(found: re.Match[str]) -> list[Token]:
    """The ``30.4.`` of ``30.4.-2.5.2024``: a day and a month."""
    in_month, month = (int(part) for part in found["short"].split(".")[:2])
    return [("n", in_month), ("m", month)] if 1 <= month <= 12 else [("#", None)]


def pair(found: re.Match[str]) -> Token:
    """``2024-02``, ``2022-26`` or ``2022/23``, or ``2005-06`` that may be a month or two years.

    The value is the year times 100 and the two figures.
    """
    year, short = int(found["pair"][:4]), int(found["pair"][5:])
    if "/" in found["pair"]:
        return "j", year * 100 + short
    if short <= year % 100:
        return "I", year * 100 + short
    return ("X" if short <= 12 else "i"), year * 100 + short


def code(found: re.Match[str]) -> Token:
    """``Q1`` to ``Q4``, ``H1`` and ``H2``, as EDTF numbers them."""
    base, parts = (33, 4) if found["code"][0] in "Qq" else (40, 2)
    part = int(found["code"][1])
    return ("q", base + part - 1) if 1 <= part <= parts else ("#", None)
