"""All numbers of a sentence with their measures; one that cannot be read does not hide the others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from extractor.text.numbers.cues import Cue, find_cues
from extractor.text.numbers.currencies import settled
from extractor.text.numbers.lexer import CHINESE
from extractor.text.numbers.measures import quantity_at
from extractor.text.numbers.phrases import EVERY, may_matter, roles_of
from extractor.text.numbers.quantity import ROUNDED, Quantity, UnreadableError
from extractor.text.numbers.tokens import Tokens

_MEASURES = frozenset({"scale", "currency", "unit", "symbol", "times"})
_NUMBERED = re.compile(r"\d+[:/]\d+(?:[:/]\d+)?|\d+\.\d+\.\d+")
"""A clock time, a date or a ratio in digits."""
_LONGEST = 6  # tokens of a measure that cannot be read
_NAMES = frozenset({"第"})
"""What makes an ordinal of the number after it."""
_SAYS_NOTHING = frozenset({
    "filler", "whole", "tariff", "more", "less", "aside", "from_range", "case_of", "share", "noun_from", "noun_to"
})  # fmt: skip
"""Cues that may be what a number counts."""


@dataclass(slots=True)
class Found:
    """A number of a sentence."""

    quantity: Quantity
    is_readable: bool = True
    fold: Decimal | None = None
    """What a word of its own tells: 3 of "tripled"."""
    is_passed: bool = False
    """A year, a date, a duration, an ordinal or a bare number: no number that is told."""

    @property
    def start(self) -> int:
        """Its first token."""
        return self.quantity.start

    @property
    def end(self) -> int:
        """The token after it."""
        return self.quantity.end


class Finder:
    """One walk along the tokens of a sentence."""

    def __init__(self, tokens: Tokens, language: str) -> None:
        self.tokens = tokens
        self.language = language
        self.cues = cues = find_cues(tokens, language)
        self.starts: Mapping[int, Cue] = {cue.start: cue for cue in cues}
        self.ends: Mapping[int, Cue] = {cue.end: cue for cue in cues}
        self.found: list[Found] = []
        free, label = 0, -1
        period = {at for cue in cues if cue.meaning == "period" for at in range(cue.start, cue.end)}
        told = {cue.start for cue in cues if cue.meaning.startswith(("own ", "part "))}
        for at, matters in enumerate(map(may_matter, tokens.words)):
            if not (matters or at in told) or at < free or at in period:
                continue
            one = self._found_at(at)
            if one is None:
                mark = tokens.find("mark", at) if "mark" in roles_of(tokens.words[at]) else None
                if mark and mark[0].meaning == "label":
                    label = mark[1]
                continue
            if label != at and tokens.word(at - 1) not in _NAMES:
                self.found.append(one)
            free = max(one.end, at + 1)

    def _found_at(self, at: int) -> Found | None:
        cue = self.starts.get(at)
        if cue and cue.meaning.startswith(("own ", "part ")):
            return self._told_by_cue(cue)
        try:
            quantity = quantity_at(self.tokens, at)
        except UnreadableError:
            return self._unreadable(at)
        if quantity is None:
            return self._told_by_word(at)
        if quantity.currency:
            quantity.currency = settled(quantity.currency, None)
            if quantity.currency is None:
                return Found(quantity, is_readable=False)
        self._narrow(quantity)
        self._count_nothing(quantity)
        return Found(quantity, is_passed=self._is_passed(quantity))

    def _told_by_cue(self, cue: Cue) -> Found:
        kind, _, meaning = cue.meaning.partition(" ")
        quantity = Quantity(cue.start, cue.end, Decimal(0), frozenset({self.language}))
        if kind == "own":
            quantity.unit = "fold"
            return Found(quantity, fold=Decimal(meaning))
        part, _, whole = meaning.partition("/")
        quantity.unit, quantity.number = "part", ROUNDED.divide(Decimal(part), Decimal(whole))
        return Found(quantity)

    def _told_by_word(self, at: int) -> Found | None:
        """What a word tells without a number: "tripled"; the "billions" of "billions of dollars" is unreadable."""
        word = self.tokens.words[at]
        roles = roles_of(word)
        if "mark" in roles and (mark := self.tokens.find("mark", at)) and mark[0].meaning.startswith("own "):
            if self.language not in mark[0].languages:
                return None
            quantity = Quantity(at, mark[1], Decimal(0), mark[0].languages, unit="fold")
            return Found(quantity, fold=Decimal(mark[0].meaning.removeprefix("own ")))
        if len(word) < 3 or word >= CHINESE or not ("scale" in roles or "times" in roles):
            return None
        scale = self.tokens.find("scale", at)
        if (scale and scale[0].meaning.isdecimal()) or self.tokens.find("times", at):
            return self._unreadable(at)
        return None

    def _unreadable(self, at: int) -> Found:
        """A number that has no certain reading, with what looks like its measure."""
        tokens, end = self.tokens, at
        while end < at + 3 and not (tokens.word(end)[:1].isdecimal() or "number" in roles_of(tokens.word(end))):
            end += 1
        if end == at + 3 or end >= len(tokens.words):
            end = at
        digits = tokens.words[end]
        end += 1
        while end < min(at + _LONGEST, len(tokens.words)):
            word = tokens.words[end]
            is_measure = not _MEASURES.isdisjoint(roles_of(word))
            if not is_measure and not (tokens.is_glued(end) and (word[0].isnumeric() or word in "^*×=")):
                break
            end += 1
        is_name = _NUMBERED.fullmatch(digits) is not None and end == at + 1
        return Found(Quantity(at, end, Decimal(0), EVERY), is_readable=False, is_passed=is_name)

    def _narrow(self, quantity: Quantity) -> None:
        """Let the language of the sentence settle which mark groups digits; English papers use both."""
        if self.language != "en" and self.language in quantity.languages:
            quantity.languages = frozenset({self.language})

    def _count_nothing(self, quantity: Quantity) -> None:
        """Unsay that a cue is what the number counts."""
        cue = self.starts.get(quantity.end)
        if quantity.unit == "count" and self.tokens.find("indefinite", quantity.end):
            quantity.unit = "none"
        is_classified = self.tokens.meaning("unit", quantity.end - 1) == "count"  # 辆
        if quantity.unit == "count" and cue and cue.meaning not in _SAYS_NOTHING and not is_classified:
            quantity.unit = "none"

    def _is_passed(self, quantity: Quantity) -> bool:
        if quantity.unit in ("time", "name"):
            return True
        number = quantity.number
        if quantity.exponent or quantity.unit not in ("none", "count") or not isinstance(number, str):
            return False
        if _NUMBERED.fullmatch(number):
            return True
        return self._is_year(quantity, number) or self._is_day(quantity, number)

    def _is_year(self, quantity: Quantity, number: str) -> bool:
        if len(number) != 4 or not number.isdecimal() or not 1900 <= int(number) <= 2100:
            return False
        before = self.ends.get(quantity.start)
        is_hedged = before is not None and before.meaning in ("about", "nearly", "over", "up_to")
        return not (quantity.unit == "count" and number.endswith("00") and is_hedged)

    def _is_day(self, quantity: Quantity, number: str) -> bool:
        end = quantity.end + (self.tokens.word(quantity.end) == ".")
        beside = (self.ends.get(quantity.start), self.starts.get(end))
        is_by_month = any(cue and cue.meaning == "month" for cue in beside)
        after = self.tokens.find("mark", quantity.end)
        is_by_month = is_by_month or (after is not None and after[0].meaning == "month" and self.language != "en")
        return is_by_month and len(number) < 3 and quantity.unit in ("none", "count")
