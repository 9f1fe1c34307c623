"""One pass over a piece: all its quantities, and the words that lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from extractor.text.numbers.currencies import settled
from extractor.text.numbers.measures import quantity_at
from extractor.text.numbers.phrases import Entry
from extractor.text.numbers.quantity import Quantity, UnreadableError
from extractor.text.numbers.ranges import is_joiner, is_range, join
from extractor.text.numbers.reading import Qualifier
from extractor.text.numbers.tokens import Tokens

HEDGES = frozenset({"about", "nearly", "over", "up_to"})
_BASELINES = frozenset({"from", "baseline"})
_OWNER = 6  # words that may stand between "from" and the end of "the same quarter's"


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase around the quantities that tells how to take them; ``end`` is the token after it."""

    start: int
    end: int
    entry: Entry

    @property
    def meaning(self) -> str:
        """Its meaning in the tables."""
        return self.entry.meaning


class Scan:
    """All quantities of a piece, and the phrases around them, found in one pass."""

    def __init__(self, text: str, country: str | None = None) -> None:
        self.tokens = Tokens(text)
        self.country = country
        """Whose currency an open word is, ISO 3166-1 alpha-3."""
        self.quantities: list[Quantity] = []
        self.marks: list[Mark] = []
        self.directions: set[int] = set()
        """The directions of all rises and falls that were told."""
        self.has_aim = False
        self.floor = 0
        self.bracket: Quantity | None = None
        at = 0
        while at < len(self.tokens.words):
            at = self._step(at)

    def _step(self, at: int) -> int:
        """Take in what begins at this token; where the next begins."""
        if quantity := self._quantity_at(at):
            is_label = bool(self.marks) and self.marks[-1].end == at and self.marks[-1].meaning == "label"
            if quantity.unit != "name" and not is_label:
                self._add(quantity)
            return quantity.end
        if found := self.tokens.find("mark", at):
            self._mark(Mark(at, found[1], found[0]))
            return found[1]
        word = self.tokens.word(at)
        scale = self.tokens.meaning("scale", at)
        if self.tokens.find("times", at) or (scale and scale.isdecimal() and len(word) > 2):
            raise UnreadableError  # the hundred of "several hundred"
        if not word[0].isalpha():
            last = self.quantities[-1] if self.quantities else None
            self.bracket = last if word in "([" and last and last.end == at else None
            self.floor = len(self.marks)
        return at + 1

    def _quantity_at(self, at: int) -> Quantity | None:
        """The quantity that begins at this token, its currency settled, if one does."""
        quantity = quantity_at(self.tokens, at)
        if quantity and quantity.currency:
            quantity.currency = settled(quantity.currency, self.country)
            if quantity.currency is None:
                raise UnreadableError
        return quantity

    def _mark(self, mark: Mark) -> None:
        self.marks.append(mark)
        self.has_aim = self.has_aim or mark.meaning == "aim"
        if mark.meaning in ("rise", "fall") or mark.meaning.startswith("own"):
            self.directions.add(-1 if mark.meaning in ("fall", "own 0.5") else 1)

    def _add(self, quantity: Quantity) -> None:
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

    def _lead(self, quantity: Quantity) -> Iterator[tuple[Mark, str]]:
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

    def role(self, quantity: Quantity) -> str:
        """The meaning of the phrase that leads to the quantity, hedges aside: "to", "by", "from"; else empty."""
        skipped = HEDGES | {"filler", "the"}
        return next((meaning for _, meaning in self._lead(quantity) if meaning not in skipped), "")

    def is_baseline(self, quantity: Quantity) -> bool:
        """Whether a change is counted from it: "from $2bn", "against last year's $2bn"."""
        if self.role(quantity) in _BASELINES:
            return True
        owner = self.hedge(quantity)[1] - 1  # the end of "last year's"
        owner -= self.tokens.word(owner) == "s"
        if self.tokens.word(owner) != "'":
            return False
        for at in range(owner - 1, max(owner - _OWNER, 0) - 1, -1):
            if self.tokens.meaning("mark", at) in _BASELINES:
                return True
            if not self.tokens.word(at)[:1].isalnum():
                return False
        return False

    def hedge(self, quantity: Quantity) -> tuple[Qualifier, int, int]:
        """How certain the quantity is, and the tokens from its hedge to its end."""
        said: set[str] = set()
        start, end = quantity.start, quantity.end
        for mark, meaning in self._lead(quantity):
            if meaning in HEDGES or (quantity.high and meaning in ("between", "from_range")):
                start = mark.start
                said.add(meaning)
                if not mark.entry.languages & quantity.languages:
                    raise UnreadableError  # "fast" is nearly in German only
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
            raise UnreadableError
        return cast("Qualifier", plain.pop()), start, end

    def _join_range(self, low: Quantity) -> None:
        """Let the quantity be the lower end of a range where the upper one follows."""
        joiner = self.tokens.find("mark", low.end)
        if joiner is None or not is_joiner(joiner[0].meaning, self.role(low)):
            return
        high = self._quantity_at(joiner[1])
        is_moving = bool(self.directions)
        if high is None or high.unit == "name" or not is_range(low, high, joiner[0].meaning, is_moving=is_moving):
            return
        if self.tokens.word(high.end) == "-" and self.tokens.word(high.end + 1)[:1].isdecimal():
            raise UnreadableError
        join(low, high)

    def _weigh(self, quantity: Quantity) -> None:
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
