"""The grammar of numbers: printed digits, number words, fractions and folds."""

from __future__ import annotations

from decimal import Decimal
from math import gcd

from extractor.text.numbers.lexer import CHINESE
from extractor.text.numbers.phrases import Entry
from extractor.text.numbers.quantity import ROUNDED, Quantity, UnreadableError
from extractor.text.numbers.singles import ideographs_at, single_at
from extractor.text.numbers.tokens import Tokens

_AFTER_PART = frozenset({
    "of", "stop", "baseline", "date", "to", "from", "and", "or", "by", "more", "less"
})  # fmt: skip
"""What may follow a fraction that stands for itself."""


def _fits(total: Decimal, added: Decimal) -> bool:
    """Whether "twenty" may be followed by "five", or "hundred" by "twenty"."""
    if added < 10:
        return total % 10 == 0 and total % 100 != 10
    return added < 100 and total % 100 == 0


def _worded(tokens: Tokens, at: int) -> Quantity | None:
    """Number words: "six", "one hundred and twenty-five", the "a" of "a million"."""
    found = tokens.find("number", at) or _one(tokens, at)
    if not found:
        return None
    quantity = Quantity(at, at, Decimal(0))
    total = Decimal(quantity.take(found))
    while True:
        and_ = tokens.find("mark", quantity.end)
        is_and = and_ is not None and and_[0].meaning == "and" and total % 100 == 0
        more = tokens.find("number", and_[1] if and_ and is_and else quantity.end)
        times = tokens.find("times", quantity.end)
        if times and total < 100:
            total *= Decimal(quantity.take(times))
        elif times:
            raise UnreadableError
        elif more and _fits(total, Decimal(more[0].meaning)):
            total += Decimal(quantity.take(more))
        else:
            quantity.number = total
            return quantity


def _one(tokens: Tokens, at: int) -> tuple[Entry, int] | None:
    """The article of "a dozen" and "a million"."""
    article = tokens.find("article", at)
    if article is None:
        return None
    scale = tokens.find("scale", article[1])
    return article if tokens.find("times", article[1]) or (scale and scale[0].meaning.isdecimal()) else None


def _half_of(tokens: Tokens, at: int) -> Quantity | None:
    """The "half a" of "half a billion" and "half a dozen"."""
    part = tokens.find("part", at)
    whole = part and part[0].meaning == "2" and _one(tokens, part[1])
    if not whole:
        return None
    quantity = Quantity(at, whole[1], Decimal("0.5"), whole[0].languages)
    if times := tokens.find("times", quantity.end):
        quantity.number = Decimal(quantity.take(times)) / 2
    return quantity


def _part(tokens: Tokens, at: int) -> Quantity | None:
    """A fraction that stands for itself: "a third", "two thirds", "half of"; never the ordinal of "a third round"."""
    first = tokens.find("number", at) or tokens.find("article", at)
    part = tokens.find("part", first[1] if first else at)
    if part is None:
        return None
    after = tokens.find("mark", part[1])
    if tokens.word(part[1])[:1].isalpha() and (after is None or after[0].meaning not in _AFTER_PART):
        return None
    count, whole = int(Decimal(first[0].meaning)) if first else 1, int(part[0].meaning)
    if count >= whole or gcd(count, whole) > 1 or (first is None and whole != 2):
        return None
    return Quantity(at, part[1], ROUNDED.divide(Decimal(count), Decimal(whole)), part[0].languages, unit="part")


def _folded(tokens: Tokens, at: int) -> Quantity | None:
    found = tokens.find("folds", at)
    return Quantity(at, found[1], Decimal(found[0].meaning), found[0].languages, unit="fold") if found else None


def _fraction(tokens: Tokens, at: int) -> Quantity | None:
    """A fraction that a table has whole: "un tercio", "üçte bir"."""
    found = tokens.find("fraction", at)
    if found is None:
        return None
    part, _, whole = found[0].meaning.partition("/")
    return Quantity(at, found[1], ROUNDED.divide(Decimal(part), Decimal(whole)), found[0].languages, unit="part")


def _digits(tokens: Tokens, at: int, *, is_prefixed: bool) -> Quantity | None:
    """Printed digits, unless they belong to a name: "G20", "COVID-19", "No. 5", "p.5"."""
    if not tokens.word(at)[:1].isdecimal():
        return None
    before = tokens.word(at - 1)
    if not is_prefixed and tokens.is_glued(at):
        is_cut = before in (".", "-") and tokens.is_glued(at - 1) and tokens.word(at - 2)[:1].isalpha()
        if is_cut or (before[:1].isalpha() and before < CHINESE):
            return None
        is_list = before == "," and tokens.is_sentence and not tokens.word(at - 2)[:1].isdecimal()
        if before in (".", ",", "/") and not is_list:
            raise UnreadableError
    after = tokens.word(at + 1)
    if tokens.is_glued(at + 1) and after < CHINESE and (after[0].isnumeric() or after in "^*×="):
        raise UnreadableError  # 2½, 10^6
    return Quantity(at, at + 1, tokens.word(at))


_READERS = (
    ("part", _half_of), ("part", _part), ("number", _part), ("article", _part), ("folds", _folded),
    ("fraction", _fraction), ("one", single_at), ("alone", single_at), ("numeral", ideographs_at),
    ("number", _worded), ("article", _worded),
)  # fmt: skip
"""The readers of number words by the role of the first word; the first that reads one is right."""


def number_at(tokens: Tokens, at: int, *, is_prefixed: bool) -> Quantity | None:
    """The number that begins at this token, if one does; ``is_prefixed``: a currency stands before it."""
    quantity = _digits(tokens, at, is_prefixed=is_prefixed)
    if quantity is None and tokens.word(at)[:1].isalnum():
        quantity = next((one for role, read in _READERS if tokens.has(role, at) and (one := read(tokens, at))), None)
    and_ = tokens.find("mark", quantity.end) if quantity else None
    half = and_ and and_[0].meaning == "and" and tokens.find("article", and_[1])
    part = half and tokens.find("part", half[1])
    if quantity and part and part[0].meaning in ("2", "4"):  # two and a half
        if quantity.unit == "part" or (isinstance(quantity.number, str) and not quantity.number.isdecimal()):
            raise UnreadableError
        quantity.number = Decimal(quantity.number) + 1 / Decimal(quantity.take(part))
    return quantity
