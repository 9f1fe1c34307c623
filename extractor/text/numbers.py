"""Copied pieces of an article read into exact values: amounts, changes and counts.

One pass finds every quantity of a piece and the words that lead to it; the three readers then decide. What has no
certain reading gives None: two amounts that are no range and no bracketed conversion, a currency that the words
leave open, "1.234" where a point may group or divide, words of two languages in one quantity. Rules: domain.md
2.3 and 4; the words: `extractor.text.units`. Nothing is rounded, except a third and what falls threefold (28 digits).

>>> read_amount("22.8 billion tenge ($50.4 million)").converted.base
Decimal('50400000.0')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from math import gcd
from typing import Literal, cast

from extractor.text.units import EVERY, Entry, Tokens

Scale = Literal["one", "thousand", "million", "billion", "trillion"]
Unit = Literal[
    "currency", "percent", "tonne", "kilogram", "cubic_metre", "barrel", "teu", "kwh", "count", "none", "other"
]
Qualifier = Literal["exact", "about", "nearly", "over", "up_to", "range"]
ChangeKind = Literal["percent", "fold", "absolute", "percentage_points"]

_SCALES: tuple[Scale, ...] = ("one", "thousand", "million", "billion", "trillion")
_EXACT = Context(prec=80)  # more than any number that is read can need
_ROUNDED = Context(prec=28)
_CHINESE = "\u3040"  # from here on characters are words without spaces
_LONGEST = 30  # characters of a printed number
_GROUPING = {",": frozenset({"en", "zh"}), ".": frozenset({"de", "es", "tr"})}
"""Who groups thousands with the mark; all others divide with it."""
_GROUPED = re.compile(r"\d{1,3}([ ,.'])\d{3}(?:\1\d{3})*+|\d{1,2}(?:,\d{2}(?!\d))++,\d{3}")  # and the Indian 1,23,456
_HEDGES = frozenset({"about", "nearly", "over", "up_to"})
_PASSED = _HEDGES | {"by", "of", "filler", "the"}
_AFTER_PART = frozenset({"of", "stop", "date", "to", "from", "and", "or", "by", "more", "less"})
_MOVES = {"rise": 1, "up": 1, "more": 1, "fall": -1, "down": -1, "less": -1}
_RELATIVE = frozenset({"percent", "points", "fold", "part"})
_UNITS: dict[str, Unit] = {"time": "other", "points": "other", "part": "none"}
"""Units of the tables that are no units of an amount."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed, what it counts, and how certain its author was."""

    text: str
    """The piece it was read from, as printed, with its hedge and without a bracketed conversion."""
    value: Decimal
    """Before the scale: 461.9 of "461.9 million"; the lower end of a range. Never negative."""
    value_max: Decimal | None
    """The upper end of a range, in the same scale."""
    scale: Scale
    unit: Unit
    """`count` when a noun follows that is no known measure; `other` for measures that are none of these."""
    currency: str | None
    """ISO 4217; set if and only if the unit is `currency`."""
    qualifier: Qualifier
    """`range` if and only if `value_max` is set."""
    converted: Amount | None
    """The amount in another currency that follows in brackets."""

    @property
    def base(self) -> Decimal:
        """The value times its scale, exact: units of currency, tonnes, kWh, percent."""
        return _EXACT.multiply(self.value, Decimal(1000 ** _SCALES.index(self.scale)))


@dataclass(frozen=True, slots=True)
class Change:
    """By how much something rose or fell."""

    text: str
    """From the word that tells the direction to the number, or the other way round, as printed."""
    value: Decimal
    """Negative for a fall; for `fold` new/old, always above zero."""
    kind: ChangeKind
    currency: str | None
    """ISO 4217 of an absolute change in money."""
    unit: Unit
    scale: Scale
    """Of an absolute change, else `one`."""

    @property
    def percent(self) -> Decimal | None:
        """The change in percent of the old value; None where the piece does not tell it."""
        if self.kind == "fold":
            return _EXACT.multiply(_EXACT.subtract(self.value, Decimal(1)), Decimal(100))
        return self.value if self.kind == "percent" else None


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something."""

    value: int
    qualifier: Qualifier
    """Never `range`."""


class _UnreadableError(Exception):
    """The piece holds a number that has no certain reading."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A phrase around the quantities that tells how to take them; ``end`` is the token after it."""

    start: int
    end: int
    entry: Entry

    @property
    def meaning(self) -> str:
        return self.entry.meaning


@dataclass(slots=True)
class _Quantity:
    """A number with its measure, as the tokens ``[start:end]``."""

    start: int
    end: int
    number: str | Decimal
    """Printed digits, or the value of number words."""
    languages: frozenset[str] = EVERY
    exponent: int = 0
    unit: str = "none"
    currency: str | None = None
    sign: int = 0
    has_unit_after: bool = False
    """A measure that stands after the number is not shared with a number that follows."""
    is_weak: bool = False
    """A year, a date or a duration: no amount where there is another."""
    is_date: bool = False
    is_after_change: bool = False
    """Whether a rise or a fall was told before."""
    high: _Quantity | None = None
    floor: int = 0
    ceiling: int = 0
    """The marks ``[floor:ceiling]`` lead to it: those since the last punctuation or quantity."""
    converts: _Quantity | None = None

    def take(self, found: tuple[Entry, int]) -> str:
        """Take in the phrase that follows, which must share a language with the rest, and give its meaning."""
        entry, self.end = found
        self.languages &= entry.languages
        if not self.languages or entry.meaning == "?":
            raise _UnreadableError
        return entry.meaning


def _bare(digits: str) -> str:
    return "".join(filter(str.isdecimal, digits))


def _groups_once(mark: str, languages: frozenset[str], *, is_scaled: bool) -> bool:
    """Whether the one mark of "1,234" groups thousands; what the languages at hand read either way is unreadable."""
    grouping, dividing = languages & _GROUPING[mark], languages - _GROUPING[mark]
    if grouping and dividing and (mark == "." or is_scaled):
        raise _UnreadableError
    if not grouping and not is_scaled:
        raise _UnreadableError  # "274.200 tons" is as often a slip for "274,200"
    return bool(grouping)


def _decoded(digits: str, quantity: _Quantity) -> Decimal:
    """The value of printed digits: which mark groups and which divides is told by shape, then by language."""
    marks = {character for character in digits if not character.isdecimal()}
    starts_well = digits[0] != "0" or digits[1:2] in ("", ".", ",")
    if len(digits) > _LONGEST or not starts_well or not marks <= set(" ,.'"):
        raise _UnreadableError
    is_scaled = quantity.exponent > 0 or quantity.unit == "percent"
    mark = digits[-4:-3]
    if not marks or (digits[0] != "0" and _GROUPED.fullmatch(digits)):
        is_open = mark in _GROUPING and len(_bare(digits)) == len(digits) - 1
        if not is_open or _groups_once(mark, quantity.languages, is_scaled=is_scaled):
            return Decimal(_bare(digits))
    if mark == "," and "en" in quantity.languages and digits.count(",") == 1 and digits[0] != "0" and "." not in digits:
        raise _UnreadableError  # "1234,567"
    return _divided(digits, is_measured=is_scaled or quantity.unit not in ("none", "count"))


def _divided(digits: str, *, is_measured: bool) -> Decimal:
    """The value of digits whose last mark divides."""
    whole, mark, part = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    is_grouped = _GROUPED.fullmatch(whole) and mark not in whole
    if not (whole.isdecimal() or is_grouped) or not part.isdecimal():
        raise _UnreadableError
    if mark == "," and not is_grouped and not is_measured:
        raise _UnreadableError  # "1,2" may be two numbers
    return Decimal(f"{_bare(whole)}.{part}")


def _fits(total: Decimal, added: Decimal) -> bool:
    """Whether "twenty" may be followed by "five", or "hundred" by "twenty"."""
    if added < 10:
        return total % 10 == 0 and total % 100 != 10
    return added < 100 and total % 100 == 0


def _worded(tokens: Tokens, at: int) -> _Quantity | None:
    """Number words: "six", "one hundred and twenty-five", the "a" of "a million"."""
    found = tokens.find("number", at) or _one(tokens, at)
    if not found:
        return None
    quantity = _Quantity(at, at, Decimal(0))
    total = Decimal(quantity.take(found))
    while True:
        and_ = tokens.find("mark", quantity.end)
        is_and = and_ is not None and and_[0].meaning == "and" and total % 100 == 0
        more = tokens.find("number", and_[1] if and_ and is_and else quantity.end)
        times = tokens.find("times", quantity.end)
        if times and total < 100:
            total *= Decimal(quantity.take(times))
        elif times:
            raise _UnreadableError
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


def _half_of(tokens: Tokens, at: int) -> _Quantity | None:
    """The "half a" of "half a billion" and "half a dozen"."""
    part = tokens.find("part", at)
    whole = part and part[0].meaning == "2" and _one(tokens, part[1])
    if not whole:
        return None
    quantity = _Quantity(at, whole[1], Decimal("0.5"), whole[0].languages)
    if times := tokens.find("times", quantity.end):
        quantity.number = Decimal(quantity.take(times)) / 2
    return quantity


def _part(tokens: Tokens, at: int) -> _Quantity | None:
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
    return _Quantity(at, part[1], _ROUNDED.divide(Decimal(count), Decimal(whole)), part[0].languages, unit="part")


def _folded(tokens: Tokens, at: int) -> _Quantity | None:
    found = tokens.find("folds", at)
    return _Quantity(at, found[1], Decimal(found[0].meaning), found[0].languages, unit="fold") if found else None


def _digits(tokens: Tokens, at: int, *, is_prefixed: bool) -> _Quantity | None:
    """Printed digits, unless they belong to a name: "G20", "COVID-19", "No. 5", "p.5"."""
    if not tokens.word(at)[:1].isdecimal():
        return None
    before = tokens.word(at - 1)
    if not is_prefixed and tokens.is_glued(at):
        is_cut = before in (".", "-") and tokens.is_glued(at - 1) and tokens.word(at - 2)[:1].isalpha()
        if is_cut or (before[:1].isalpha() and before < _CHINESE):
            return None
        if before in (".", ",", "/"):
            raise _UnreadableError
    after = tokens.word(at + 1)
    if tokens.is_glued(at + 1) and after < _CHINESE and (after[0].isnumeric() or after in "^*×="):
        raise _UnreadableError  # 2½, 10^6
    return _Quantity(at, at + 1, tokens.word(at))


def _number(tokens: Tokens, at: int, *, is_prefixed: bool) -> _Quantity | None:
    quantity = _digits(tokens, at, is_prefixed=is_prefixed)
    quantity = quantity or _half_of(tokens, at) or _part(tokens, at) or _folded(tokens, at) or _worded(tokens, at)
    and_ = tokens.find("mark", quantity.end) if quantity else None
    half = and_ and and_[0].meaning == "and" and tokens.find("article", and_[1])
    part = half and tokens.find("part", half[1])
    if quantity and part and part[0].meaning in ("2", "4"):  # two and a half
        if quantity.unit == "part" or (isinstance(quantity.number, str) and not quantity.number.isdecimal()):
            raise _UnreadableError
        quantity.number = Decimal(quantity.number) + 1 / Decimal(quantity.take(part))
    return quantity


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
        if tokens.is_glued(at) and tokens.word(at - 1).isalpha() and tokens.word(at - 1) < _CHINESE:
            raise _UnreadableError  # some other country's dollar
        return found[0].meaning, found[1]
    letters = tokens.printed(at, at + 1)
    if letters.isupper() and (tokens.is_glued(at + 1) or len(letters) > 1):
        return found[0].meaning, found[1]
    return None


def _take_scales(tokens: Tokens, quantity: _Quantity) -> bool:
    """Take "million", "mln.", "lakh crore"; whether a lone letter was among them, which needs a measure to be sure."""
    is_letter = False
    while found := tokens.find("scale", quantity.end):
        unit = tokens.find("unit", quantity.end)
        if unit and unit[1] > found[1]:
            break
        kind, _, power = quantity.take(found).rpartition(" ")
        is_letter = is_letter or bool(kind)
        quantity.exponent += int(power)
        if quantity.exponent > 15:
            raise _UnreadableError
        if (
            len(tokens.word(quantity.end - 1)) <= 4
            and tokens.word(quantity.end) == "."
            and tokens.is_glued(quantity.end)
        ):
            quantity.end += tokens.word(quantity.end + 1) != ""
    return is_letter


def _take_currency(tokens: Tokens, quantity: _Quantity, at: int) -> bool:
    """Take the currency after the number, which must not contradict the one before it; whether there is one."""
    word, unit = tokens.find("currency", at), tokens.find("unit", at)
    code = tokens.code(at)
    symbol = tokens.find("symbol", at)
    if word and not (unit and unit[1] > word[1]):
        code = quantity.take(word)
    elif code:
        quantity.end = at + 1
    elif symbol and not tokens.word(symbol[1])[:1].isdecimal():
        code = quantity.take(symbol)
    if code and quantity.currency not in (None, code):
        raise _UnreadableError
    quantity.currency = code or quantity.currency
    return code is not None


def _take_measure(tokens: Tokens, quantity: _Quantity) -> None:
    neutral = tokens.find("neutral", quantity.end)
    at = neutral[1] if neutral else quantity.end
    unit = tokens.find("unit", at)
    if _take_currency(tokens, quantity, at):
        quantity.has_unit_after = True
    elif unit and not (quantity.currency and unit[0].meaning == "time"):
        name, _, power = quantity.take(unit).partition("+")
        quantity.exponent += int(power or 0)
        if quantity.currency or quantity.unit != "none":
            raise _UnreadableError
        quantity.unit = name
        quantity.has_unit_after = True
    elif quantity.currency is None and quantity.unit == "none":
        quantity.unit = _noun(tokens, quantity.end)
        quantity.has_unit_after = quantity.unit != "none"
    if quantity.currency:
        quantity.unit = "currency"


def _noun(tokens: Tokens, at: int) -> str:
    """What a word that is no measure makes of the number before it; no measure may follow in the same breath."""
    if not tokens.word(at)[:1].isalpha() or tokens.find("mark", at):
        return "none"
    if tokens.word(at) >= _CHINESE:
        raise _UnreadableError
    for later in range(at + 1, at + 4):
        if not tokens.word(later)[:1].isalpha() or tokens.find("mark", later):
            break
        unit = tokens.find("unit", later)
        if unit and unit[0].meaning == "time":
            return "time"
        if unit or tokens.find("currency", later) or tokens.find("scale", later):
            raise _UnreadableError  # a peso of a country we do not know, a kind of ton that is none
    return "count"


def _refuse_rates(tokens: Tokens, quantity: _Quantity) -> None:
    """Refuse "$80 a barrel" and "5 tons per hectare"; "a year" and "per day" are left to the reader of periods."""
    rate = tokens.find("rate", quantity.end)
    if rate is None:
        return
    unit = tokens.find("unit", rate[1])
    is_time = unit is not None and unit[0].meaning == "time"
    if not is_time and (unit or rate[0].meaning == "per"):
        raise _UnreadableError


def _quantity(tokens: Tokens, at: int) -> _Quantity | None:
    """The quantity that begins at this token, if one does."""
    sign = {"+": 1, "-": -1}.get(tokens.word(at), 0)
    if sign and (tokens.is_glued(at) or not tokens.is_glued(at + 1)):
        return None
    prefix = _prefix(tokens, at + abs(sign))
    quantity = _number(tokens, prefix[1] if prefix else at + abs(sign), is_prefixed=prefix is not None)
    if quantity is None:
        return None
    quantity.start, quantity.sign = at, sign
    if prefix:
        quantity.unit = "percent" if prefix[0] == "percent" else quantity.unit
        quantity.currency = None if prefix[0] == "percent" else prefix[0].rstrip("?")
    is_letter = _take_scales(tokens, quantity)
    if prefix and prefix[0].endswith("?") and quantity.exponent % 3 == 0:
        raise _UnreadableError  # "Rs" is Indian where it counts crores
    noun_at = quantity.end
    _take_measure(tokens, quantity)
    _refuse_rates(tokens, quantity)
    if is_letter and quantity.unit in ("none", "count"):
        raise _UnreadableError  # 5 m: million or metres
    if quantity.unit == "count" and isinstance(quantity.number, str) and _is_joined(tokens, noun_at):
        quantity.unit = "name"  # 15th, 5-star
    return quantity


def _is_joined(tokens: Tokens, at: int) -> bool:
    return tokens.is_glued(at) and tokens.word(at) < _CHINESE


# --- a piece -----------------------------------------------------------------------------------------------------


class _Scan:
    """All quantities of a piece, and the phrases around them, found in one pass."""

    def __init__(self, text: str) -> None:
        self.tokens = Tokens(text)
        self.quantities: list[_Quantity] = []
        self.marks: list[_Mark] = []
        self.directions: set[int] = set()
        self.has_aim = False
        self.floor = 0
        self.bracket: _Quantity | None = None
        at = 0
        while at < len(self.tokens.words):
            at = self._step(at)

    def _step(self, at: int) -> int:
        if quantity := _quantity(self.tokens, at):
            is_label = bool(self.marks) and self.marks[-1].end == at and self.marks[-1].meaning == "label"
            if quantity.unit != "name" and not is_label:
                self._add(quantity)
            return quantity.end
        if found := self.tokens.find("mark", at):
            self.marks.append(_Mark(at, found[1], found[0]))
            self.has_aim = self.has_aim or found[0].meaning == "aim"
            if found[0].meaning in ("rise", "fall") or found[0].meaning.startswith("own"):
                self.directions.add(-1 if found[0].meaning in ("fall", "own 0.5") else 1)
            return found[1]
        word = self.tokens.word(at)
        scale = self.tokens.find("scale", at)
        if self.tokens.find("times", at) or (scale and scale[0].meaning.isdecimal() and len(word) > 2):
            raise _UnreadableError  # the hundred of "several hundred"
        if not word[0].isalpha():
            last = self.quantities[-1] if self.quantities else None
            self.bracket = last if word in "([" and last and last.end == at else None
            self.floor = len(self.marks)
        return at + 1

    def _add(self, quantity: _Quantity) -> None:
        quantity.floor, quantity.ceiling = self.floor, len(self.marks)
        quantity.is_after_change = bool(self.directions) or self.has_aim
        self._join_range(quantity)
        self._weigh(quantity)
        main = self.bracket
        if main and main.currency and quantity.currency and main.currency != quantity.currency:
            quantity.converts = main
        self.quantities.append(quantity)
        if not quantity.is_weak:
            self.floor = len(self.marks)

    def _lead(self, quantity: _Quantity) -> Iterator[tuple[_Mark, str]]:
        """The phrases that touch the quantity from before, nearest first, and what each means there."""
        at = quantity.start
        for mark in (self.marks[index] for index in range(quantity.ceiling - 1, quantity.floor - 1, -1)):
            if mark.end != at:
                return
            at = mark.start
            if mark.meaning == "up_to_or_to":  # the "до" of "вырос до" and of "способен переваливать до"
                yield mark, "to" if quantity.is_after_change else "up_to"
            else:
                yield mark, mark.meaning

    def role(self, quantity: _Quantity) -> str:
        """The meaning of the phrase that leads to the quantity, hedges aside: "to", "by", "from"; else empty."""
        skipped = _HEDGES | {"filler", "the"}
        return next((meaning for _, meaning in self._lead(quantity) if meaning not in skipped), "")

    def hedge(self, quantity: _Quantity) -> tuple[Qualifier, int, int]:
        """How certain the quantity is, and the tokens from its hedge to its end."""
        said: set[str] = set()
        start, end = quantity.start, quantity.end
        for mark, meaning in self._lead(quantity):
            if meaning in _HEDGES or (quantity.high and meaning in ("between", "from_range")):
                start = mark.start
                said.add(meaning)
                if not mark.entry.languages & quantity.languages:
                    raise _UnreadableError  # "fast" is nearly in German only
            elif meaning != "filler":
                break
        after = self.tokens.find("mark", end)
        if after and after[0].meaning == "over_after" and not self.tokens.word(after[1])[:1].isdecimal():
            said.add("over")
            end = after[1]
        if quantity.high:
            return "range", start, end
        plain = said - {"about"} or said or {"exact"}
        if len(plain) > 1:
            raise _UnreadableError
        return cast("Qualifier", plain.pop()), start, end

    def _join_range(self, low: _Quantity) -> None:
        """Let "4 to 5 million tons" and "between $2 and $3 billion" be one quantity."""
        joiner = self.tokens.find("mark", low.end)
        role = self.role(low)
        wanted = {"joiner": role, "or": role, "to": "" if role == "from" else role, "and": "between"}
        wanted["up_to_or_to"] = "from_range"
        if joiner is None or wanted.get(joiner[0].meaning) != role:
            return
        high = _quantity(self.tokens, joiner[1])
        if high is None or high.unit == "name" or not self._may_end(low, high, joiner[0].meaning):
            return
        if self.tokens.word(high.end) == "-" and self.tokens.word(high.end + 1)[:1].isdecimal():
            raise _UnreadableError
        if low.exponent == 0 and not low.has_unit_after:
            low.exponent = high.exponent
        low.languages &= high.languages
        if not low.languages:
            raise _UnreadableError
        low.unit, low.currency = (high.unit, high.currency) if low.unit == "none" else (low.unit, low.currency)
        low.high, low.end = high, high.end
        high.unit, high.languages = low.unit, low.languages

    def _may_end(self, low: _Quantity, high: _Quantity, joiner: str) -> bool:
        is_same = (low.unit, low.currency) == (high.unit, high.currency)
        if joiner == "to" and self.directions and low.unit != "none":
            if is_same and low.currency is None:
                raise _UnreadableError  # "rose 4% to 5%": to that level, or by that range
            return is_same and not low.has_unit_after and low.exponent == 0 < high.exponent
        if low.unit == "none":
            return high.currency is None or high.has_unit_after
        return is_same or (low.currency is not None and not low.has_unit_after and high.unit == "none")

    def _weigh(self, quantity: _Quantity) -> None:
        """Tell dates and durations from amounts: what may be a year is one unless its measure or a hedge says no."""
        number = quantity.number
        quantity.is_weak = quantity.unit == "time"
        if quantity.exponent or quantity.unit not in ("none", "count", "time") or not isinstance(number, str):
            return
        is_year = len(number) == 4 and number.isdecimal() and 1900 <= int(number) <= 2100
        is_counted = quantity.unit == "count" and number.endswith("00") and self.hedge(quantity)[0] != "exact"
        after = self.tokens.find("mark", quantity.end)
        is_by_month = self.role(quantity) == "month" or (after is not None and after[0].meaning == "month")
        quantity.is_date = (is_year and not is_counted) or (is_by_month and len(number) < 3)
        quantity.is_weak = quantity.is_weak or quantity.is_date


def _times(number: Decimal, power: int) -> Decimal:
    return number * 10**power if power >= 0 else number.scaleb(power)


def _values(quantity: _Quantity) -> tuple[Decimal, Decimal | None, Scale]:
    """The value, the upper end of a range, and their scale."""
    scale = min(quantity.exponent // 3, 4)
    ends = [quantity, quantity.high] if quantity.high else [quantity]
    numbers = [end.number if isinstance(end.number, Decimal) else _decoded(end.number, end) for end in ends]
    values = [_times(number, end.exponent - 3 * scale) for number, end in zip(numbers, ends, strict=True)]
    if quantity.high and not values[0] < values[1]:
        raise _UnreadableError
    return values[0], values[1] if quantity.high else None, _SCALES[scale]


def _level(scan: _Scan) -> _Quantity:
    """The one quantity of the piece that is an amount, or of "rose 40% to $43.8bn" the level."""
    amounts = [one for one in scan.quantities if not one.is_weak and not one.converts]
    amounts = amounts or [one for one in scan.quantities if not any(other.is_date for other in scan.quantities)]
    if len(amounts) == 2:
        change, level = amounts
        is_change = change.unit in _RELATIVE or scan.role(change) == "by"
        if level.is_after_change and is_change and scan.role(change) != "from" and scan.role(level) in ("to", "level"):
            return level
    if len(amounts) != 1:
        raise _UnreadableError
    return amounts[0]


def _amount(scan: _Scan, quantity: _Quantity) -> Amount:
    if quantity.sign or quantity.unit == "fold":
        raise _UnreadableError
    value, value_max, scale = _values(quantity)
    if quantity.unit == "count" and value * 1000 ** _SCALES.index(scale) % 1:
        raise _UnreadableError
    conversions = [one for one in scan.quantities if one.converts is quantity and not one.is_weak]
    if len(conversions) > 1:
        raise _UnreadableError
    qualifier, start, end = scan.hedge(quantity)
    return Amount(
        text=scan.tokens.printed(start, end),
        value=value,
        value_max=value_max,
        scale=scale,
        unit=_UNITS.get(quantity.unit, cast("Unit", quantity.unit)),
        currency=quantity.currency,
        qualifier=qualifier,
        converted=_amount(scan, conversions[0]) if conversions else None,
    )


def read_amount(text: str) -> Amount | None:
    """The one amount that a piece tells; None where it tells none, several, or one that cannot be read for certain.

    A single number is read whatever role it has in its sentence: "rose by $2bn" is $2bn. A year, a date or a duration
    beside an amount is passed over.
    """
    try:
        with localcontext(_EXACT):
            scan = _Scan(text)
            return _amount(scan, _level(scan))
    except _UnreadableError:
        return None


def read_count(text: str) -> Count | None:
    """How many documents, wagons or people a piece tells; "an agreement" is one, "a number of agreements" is None."""
    try:
        with localcontext(_EXACT):
            return _count(_Scan(text))
    except _UnreadableError:
        return None


def _count(scan: _Scan) -> Count | None:
    if not scan.quantities:
        return Count(1, "exact") if _is_single(scan.tokens) else None
    amount = _amount(scan, _level(scan))
    if amount.unit not in ("count", "none") or amount.value_max or amount.base % 1:
        return None
    return Count(int(amount.base), amount.qualifier)


def _is_single(tokens: Tokens) -> bool:
    """Whether the piece names one thing with an indefinite article."""
    if not tokens.find("indefinite", 0) or not tokens.word(1)[:1].isalpha():
        return False
    others = range(1, len(tokens.words))
    return not any(tokens.find("vague", at) or (tokens.find("indefinite", at + 1) and at > 1) for at in others)


def _before(scan: _Scan, quantity: _Quantity) -> tuple[int, int] | None:
    """The direction that a phrase before the quantity gives it, and where that phrase begins."""
    at, skipped, is_by = quantity.start, 0, False
    for index in range(quantity.ceiling - 1, max(quantity.floor, quantity.ceiling - 8) - 1, -1):
        mark = scan.marks[index]
        skipped += at - mark.end
        at = mark.start
        allowed = 6 if is_by else 2 if quantity.unit in _RELATIVE and mark.meaning not in ("up", "down", "of") else 0
        if skipped > allowed:
            return None
        if mark.meaning in _MOVES:
            return _MOVES[mark.meaning], at
        is_by = is_by or mark.meaning == "by"
        is_passed = mark.meaning in _PASSED or (is_by and mark.meaning in ("stop", "month"))
        if not is_passed and not (mark.meaning == "date" and (is_by or quantity.unit == "fold")):
            return None
    return None


def _after(scan: _Scan, quantity: _Quantity) -> tuple[int, int] | None:
    """The direction that a phrase right after the quantity gives it, and where that phrase ends."""
    at = quantity.end
    for _ in range(4):
        found = scan.tokens.find("mark", at)
        if found and found[0].meaning in _HEDGES:
            found = scan.tokens.find("mark", at, longest=1)  # more than
        if found is None:
            return None
        if found[0].meaning in _MOVES:
            is_open = quantity.unit == "fold" and found[0].meaning in ("more", "less") and "en" in quantity.languages
            return None if is_open else (_MOVES[found[0].meaning], found[1])
        if found[0].meaning != "filler":
            return None
        at = found[1]
    return None


def _moved(scan: _Scan, quantity: _Quantity) -> Change:
    """The change that a quantity tells together with the direction beside it."""
    before, after = _before(scan, quantity), _after(scan, quantity)
    directions = {one[0] for one in (before, after) if one} or ({quantity.sign} - {0})
    if len(directions | scan.directions | ({quantity.sign} - {0})) != 1 or not directions or quantity.high:
        raise _UnreadableError
    direction = directions.pop()
    value, _, scale = _values(quantity)
    start, end = before[1] if before else quantity.start, after[1] if after else quantity.end
    text = scan.tokens.printed(min(start, scan.hedge(quantity)[1]), end)
    if quantity.unit == "part":
        return Change(text, 1 + value * direction, "fold", None, "none", "one")
    if quantity.unit == "fold":
        value = value if direction > 0 else _ROUNDED.divide(Decimal(1), value)
        return Change(text, value, "fold", None, "none", "one")
    unit = _UNITS.get(quantity.unit, cast("Unit", quantity.unit))
    kinds: dict[str, ChangeKind] = {"percent": "percent", "points": "percentage_points"}
    return Change(text, value * direction, kinds.get(quantity.unit, "absolute"), quantity.currency, unit, scale)


def read_change(text: str) -> Change | None:
    """The one rise or fall that a piece tells, by how much; None where only a level is told ("rose to $5bn").

    "Tripled" and "в 2,4 раза" are folds, so is "fell by half" (0.5); "3 times more" is None, as it may mean four.
    """
    try:
        with localcontext(_EXACT):
            return _told(_Scan(text))
    except _UnreadableError:
        return None


def _told(scan: _Scan) -> Change | None:
    levels = {"to", "level", "from", "from_range", "between", "date"}
    told = [one for one in scan.quantities if not one.is_weak and not one.converts]
    told = [one for one in told if one.unit == "fold" or scan.role(one) not in levels]
    own = [mark for mark in scan.marks if mark.meaning.startswith("own")]
    if len(told) + len(own) != 1 or any(mark.meaning == "not" for mark in scan.marks):
        return None
    if told:
        return _moved(scan, told[0])
    if len(scan.directions) != 1:
        return None
    text = scan.tokens.printed(own[0].start, own[0].end)
    return Change(text, Decimal(own[0].meaning.removeprefix("own ")), "fold", None, "none", "one")
