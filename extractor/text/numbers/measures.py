"""Quantities: a number with the scale, the unit or the currency around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from extractor.text.numbers.lexer import CHINESE
from extractor.text.numbers.numerals import number_at
from extractor.text.numbers.phrases import may_begin
from extractor.text.numbers.quantity import Quantity, UnreadableError
from extractor.text.numbers.reading import Unit
from extractor.text.numbers.tokens import Tokens

_UNITS: Mapping[str, Unit] = {"time": "other", "points": "other", "part": "none"}
"""Units of the tables that are no units of an amount."""


def _prefix(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """What stands before a number: a currency, or the percent sign of Turkish; and where the number begins."""
    if code := tokens.code(at):
        return code, at + 1
    if found := tokens.find("prefix", at):
        return found[0].meaning, found[1] + (tokens.word(found[1]) == ".")
    found = tokens.find("symbol", at)
    if found is None:
        return None
    if found[1] - at == 1:
        if tokens.is_glued(at) and tokens.word(at - 1).isalpha() and tokens.word(at - 1) < CHINESE:
            raise UnreadableError  # some other country's dollar
        return found[0].meaning, found[1]
    letters = tokens.printed(at, at + 1)
    if letters.isupper() and (tokens.is_glued(at + 1) or len(letters) > 1):
        return found[0].meaning, found[1]
    return None


def _take_scales(tokens: Tokens, quantity: Quantity) -> bool:
    """Take "million", "mln.", "lakh crore"; whether a lone letter was among them, which needs a measure to be sure.

    What is a word in one language and slang in another, as "mil", needs a measure behind it.
    """
    is_letter = False
    needs_more = False
    while found := tokens.find("scale", quantity.end):
        unit = tokens.find("unit", quantity.end)
        if unit and unit[1] > found[1]:
            break
        kind, _, power = quantity.take(found).rpartition(" ")
        is_letter = is_letter or kind == "letter"
        needs_more = kind == "word"
        quantity.exponent += int(power)
        if quantity.exponent > 15:
            raise UnreadableError
        if (
            len(tokens.word(quantity.end - 1)) <= 4
            and tokens.word(quantity.end) == "."
            and tokens.is_glued(quantity.end)
        ):
            quantity.end += tokens.word(quantity.end + 1) != ""
    if needs_more and quantity.currency and not tokens.find("currency", quantity.end):
        raise UnreadableError
    return is_letter


def _take_currency(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """Take the currency after the number, which must not contradict the one before it; whether there is one."""
    word, unit = tokens.find("currency", at), tokens.find("unit", at)
    code = tokens.code(at)
    symbol = tokens.find("symbol", at)
    if word and not (unit and unit[1] > word[1]):
        code = quantity.take(word)
        if code == "?pound" and tokens.meaning("mark", quantity.end) == "of":
            raise UnreadableError  # pounds of beef
    elif code:
        quantity.end = at + 1
    elif symbol and not tokens.word(symbol[1])[:1].isdecimal():
        code = quantity.take(symbol)
    if code and quantity.currency not in (None, code):
        raise UnreadableError
    quantity.currency = code or quantity.currency
    return code is not None


def _take_measure(tokens: Tokens, quantity: Quantity) -> None:
    neutral = tokens.find("neutral", quantity.end)
    at = neutral[1] if neutral else quantity.end
    unit = tokens.find("unit", at)
    if _take_currency(tokens, quantity, at):
        quantity.has_unit_after = True
    elif quantity.currency and _is_of_another_country(tokens, at):
        raise UnreadableError
    elif unit and not (quantity.currency and unit[0].meaning == "time"):
        name, _, power = quantity.take(unit).partition("+")
        quantity.exponent += int(power or 0)
        if quantity.currency or quantity.unit != "none":
            raise UnreadableError
        quantity.unit = name
        quantity.has_unit_after = True
    elif quantity.currency is None and quantity.unit == "none":
        quantity.unit = _noun(tokens, quantity.end)
        quantity.has_unit_after = quantity.unit != "none"
    if quantity.currency:
        quantity.unit = "currency"


def _is_of_another_country(tokens: Tokens, at: int) -> bool:
    """Whether the sign before the number is a dollar or a pound that the words after it name: "$5 Jamaican dollars"."""
    for later in range(at + 1, at + 3):
        if not tokens.word(later - 1)[:1].isalpha() or tokens.find("mark", later - 1):
            return False
        currency = tokens.meaning("currency", later)
        if currency == "USD" or (currency and currency[0] == "?" and len(currency) > 1):
            return True
    return False


def _noun(tokens: Tokens, at: int) -> str:
    """What a word that is no measure makes of the number before it; no measure may follow in the same breath."""
    if not tokens.word(at)[:1].isalpha() or tokens.find("mark", at):
        return "none"
    if tokens.word(at) >= CHINESE:
        if tokens.is_sentence:
            return "none"
        raise UnreadableError
    for later in range(at + 1, at + (2 if tokens.is_sentence else 4)):
        if not tokens.word(later)[:1].isalpha() or tokens.find("mark", later):
            break
        unit = tokens.find("unit", later)
        if unit and unit[0].meaning == "time":
            return "time"
        if unit or tokens.find("currency", later) or tokens.find("scale", later):
            raise UnreadableError  # a peso of a country we do not know, a kind of ton that is none
    return "count"


def _refuse_rates(tokens: Tokens, quantity: Quantity) -> None:
    """Refuse "$80 a barrel" and "5 tons per hectare"; "a year" and "per day" are left to the reader of periods."""
    rate = None if tokens.is_sentence else tokens.find("rate", quantity.end)
    if rate is None:
        return
    unit = tokens.find("unit", rate[1])
    is_time = unit is not None and unit[0].meaning == "time"
    if not is_time and (unit or rate[0].meaning == "per"):
        raise UnreadableError


def quantity_at(tokens: Tokens, at: int) -> Quantity | None:
    """The quantity that begins at this token, if one does."""
    if not may_begin(tokens.word(at)):
        return None
    sign = {"+": 1, "-": -1}.get(tokens.word(at), 0)
    if sign and (tokens.is_glued(at) or not tokens.is_glued(at + 1)):
        return None
    prefix = _prefix(tokens, at + abs(sign))
    quantity = number_at(tokens, prefix[1] if prefix else at + abs(sign), is_prefixed=prefix is not None)
    if quantity is None:
        return None
    quantity.start, quantity.sign = at, sign
    if prefix:
        quantity.unit = "percent" if prefix[0] == "percent" else quantity.unit
        quantity.currency = None if prefix[0] == "percent" else prefix[0]
    is_letter = _take_scales(tokens, quantity)
    if prefix and "?" in prefix[0] and quantity.exponent % 3 == 0:
        quantity.currency = prefix[0][prefix[0].index("?") :]  # "Rs" alone is Indian only where it counts crores
    noun_at = quantity.end
    _take_measure(tokens, quantity)
    _refuse_rates(tokens, quantity)
    if is_letter and quantity.unit in ("none", "count"):
        raise UnreadableError  # 5 m: million or metres
    if quantity.unit == "count" and isinstance(quantity.number, str) and _is_joined(tokens, noun_at):
        quantity.unit = "name"  # 15th, 5-star
    return quantity


def _is_joined(tokens: Tokens, at: int) -> bool:
    return tokens.is_glued(at) and tokens.word(at) < CHINESE


def unit_of(quantity: Quantity) -> Unit:
    """The unit of the quantity as a reader gives it."""
    return _UNITS.get(quantity.unit, cast("Unit", quantity.unit))
