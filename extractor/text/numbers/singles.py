"""One of a scale in words, "eine Milliarde", "миллион", and the number words of Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from extractor.text.numbers.quantity import Quantity, UnreadableError
from extractor.text.numbers.tokens import Tokens

_COUNTING = ("number", "tens", "part", "times", "scale")
"""Roles of the words that make a higher number, or a part, of the "one" behind them."""
_NO_NUMBER_BEFORE = frozenset("第数几之点多余上")
"""What makes an ordinal, a fraction or a vague number of a Chinese numeral behind it."""
_NO_COUNT = frozenset({"国"})
"""Classifiers with which a numeral is as often a name: "两国" is "both", "三国" a time."""


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether the word before is a number, or the end of one: "yirmi bir milyon", "с половиной миллиона"."""
    before = tokens.word(at - 1)
    is_end = before in (")", "]") or (before in ("-", "/") and tokens.is_glued(at))
    return before[:1].isnumeric() or is_end or any(tokens.find(role, at - 1) for role in _COUNTING)


def single_at(tokens: Tokens, at: int) -> Quantity | None:
    """One of a scale: "eine Milliarde", "un millón", "bir milyon", "миллион", as the tables of its language say."""
    article = tokens.find("one", at)
    scale = tokens.find("single", article[1]) if article else tokens.find("alone", at)
    if scale is None or _is_counted(tokens, at):
        return None
    languages = scale[0].languages & article[0].languages if article else scale[0].languages
    return Quantity(at, scale[1], Decimal(1), languages, exponent=int(scale[0].meaning)) if languages else None


def _numerals(tokens: Tokens, at: int) -> Iterator[int]:
    while found := tokens.find("numeral", at):
        yield int(found[0].meaning)
        at = found[1]


def _value(numerals: list[int]) -> int | None:
    """The value of 一百零五 and 十二; None for 五六 (five or six), 一九九八 (a year) and 一百五 (colloquial)."""
    total, digit, lowest, is_zero = 0, 0, 10000, False
    for numeral in numerals:
        if numeral == 0:
            if digit or is_zero or not total:
                return None
            is_zero = True
        elif numeral < 10:
            if digit:
                return None
            digit = numeral
        else:
            digit = digit or int(numeral == 10 and not total)
            if not digit or numeral >= lowest:
                return None
            total, digit, lowest, is_zero = total + digit * numeral, 0, numeral, False
    if (digit and total and lowest > 10 and not is_zero) or (is_zero and not digit):
        return None
    return total + digit


def _is_measured(tokens: Tokens, at: int) -> bool:
    """Whether a scale, a unit, a classifier or a currency begins here."""
    if tokens.find("scale", at) or tokens.find("currency", at):
        return True
    return tokens.meaning("unit", at) not in (None, "?") and tokens.word(at) not in _NO_COUNT


def ideographs_at(tokens: Tokens, at: int) -> Quantity | None:
    """Chinese number words with their scale, unit or classifier: 八份, 十二项, 一百万; never those of a name: 一带."""
    before = tokens.word(at - 1)
    if not tokens.find("numeral", at) or before in _NO_NUMBER_BEFORE:
        return None
    if tokens.find("numeral", at - 1) or before[:1].isdecimal():
        return None
    numerals = list(_numerals(tokens, at))
    value, end = _value(numerals), at + len(numerals)
    if not value:
        return None
    quantity = Quantity(at, end, Decimal(value), frozenset({"zh"}))
    scale = tokens.find("scale", end)
    if scale:
        more = list(_numerals(tokens, scale[1]))
        if more and not (_value(more) and _is_measured(tokens, scale[1] + len(more))):
            raise UnreadableError  # 一亿两千
        return quantity
    return quantity if value > 1 and _is_measured(tokens, end) else None
