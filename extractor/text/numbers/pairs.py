"""Numbers of a sentence that are read together: the ends of a range, the old and the new level."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from extractor.text.numbers.cases import case_of, has_cases_of_a_noun, is_moved_to
from extractor.text.numbers.found import Found
from extractor.text.numbers.frame import Frame, Lead
from extractor.text.numbers.quantity import Quantity, UnreadableError
from extractor.text.numbers.ranges import join
from extractor.text.numbers.reading import SCALES
from extractor.text.numbers.values import values_of

_TOS = frozenset({"to", "up_to_or_to", "rise_to", "fall_to", "reach"})
_FROMS = frozenset({"from", "de"})
_RANGE_ENDS = frozenset({"до", "bis"})
"""What joins a range though each end has its unit: "от 4 млн до 5 млн"."""
_LEVELS = frozenset({"auf"})
"""What never joins a range: "um 3 Mrd. Euro auf 80 Mrd. Euro"."""
_SAME = frozenset({"currency", "percent", "points", "fold", "part", "none", "time", "name"})
"""What is no measure that the old level lends to the new one."""
_ENDS = frozenset(".!?。！？")
_FAR = 24
"""Tokens between the old level and the new one: "from $4bn in the first half of 2022 to"."""


def _is_bare(quantity: Quantity) -> bool:
    return quantity.unit == "none" and quantity.exponent == 0


def _may_join(low: Quantity, high: Quantity) -> bool:
    """Whether two numbers are of one measure, which may be said of one only."""
    if low.high or high.high or "fold" in (low.unit, high.unit) or "part" in (low.unit, high.unit):
        return False
    if low.unit == "none":
        return high.currency is None or high.has_unit_after or low.exponent > 0
    is_same = (low.unit, low.currency) == (high.unit, high.currency)
    return is_same or (low.currency is not None and not low.has_unit_after and high.unit == "none")


class Pairs:
    """The walk along neighbouring numbers that joins what belongs together."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.leads: dict[int, Lead] = {id(one): frame.lead(one) for one in frame.found}
        self.levels: dict[int, str] = {}
        """The numbers that are the "from" or the "to" of a pair."""
        self._join_ranges()
        self._pair_levels()
        self._lend_nouns()
        frame.found = [one for one in frame.found if not self._is_left_bare(one)]
        frame.index()

    def _is_left_bare(self, one: Found) -> bool:
        is_bare = _is_bare(one.quantity) and one.quantity.high is None
        return one.is_passed or (is_bare and one.is_readable and self.leads[id(one)].meaning != "times")

    def _join_ranges(self) -> None:
        kept: list[Found] = []
        for one in self.frame.found:
            low = kept[-1] if kept else None
            if low is not None and self._is_range(low, one):
                self._join(low, one)
            elif low is not None and self._is_compound(low, one):
                self._add(low, one)
            else:
                kept.append(one)
        self.frame.found = kept

    def _join(self, low: Found, high: Found) -> None:
        low.is_readable = low.is_readable and high.is_readable
        low.is_passed = low.is_passed and high.is_passed
        try:
            join(low.quantity, high.quantity)
        except UnreadableError:
            low.is_readable = False
            low.quantity.end = high.end

    def _is_compound(self, high: Found, low: Found) -> bool:
        """Whether the scales of one number are told apart: "21 milyar 500 milyon dolar"."""
        one, other = high.quantity, low.quantity
        is_plain = one.unit == "none" and one.high is None and other.high is None
        return is_plain and high.end == low.start and one.exponent > other.exponent > 0 and high.fold is None

    def _add(self, high: Found, low: Found) -> None:
        one, other = high.quantity, low.quantity
        try:
            number = (_base(one) + _base(other)).scaleb(-one.exponent).normalize()
        except UnreadableError:
            high.is_readable, number = False, Decimal(0)
        languages = one.languages & other.languages
        high.is_readable = high.is_readable and low.is_readable and bool(languages)
        other.start, other.number, other.exponent, other.languages = one.start, number, one.exponent, languages
        high.quantity = other

    def _is_range(self, low: Found, high: Found) -> bool:
        gap = self.frame.tokens.words[low.end : high.start]
        if not 0 < len(gap) <= 3 or low.fold is not None or high.fold is not None:
            return False
        if low.is_passed or high.is_passed or not _may_join(low.quantity, high.quantity):
            return low.is_passed and high.is_passed and gap == ["-"]
        if gap in (["-"], ["~"]):
            return True
        cue = self.frame.starts.get(low.end)
        if cue is None or cue.end != high.start:
            return False
        return self._joins(cue.meaning, low, high)

    def _joins(self, meaning: str, low: Found, high: Found) -> bool:
        lead = self.leads[id(low)].meaning
        word = self.frame.tokens.words[low.end]
        is_bare = _is_bare(low.quantity)
        if word in _LEVELS:
            return False
        if meaning == "and":
            is_or = word in ("or", "или", "либо", "o", "u", "ou", "oder", "veya", "或", "ila", "bzw")
            return lead == "between" or (is_or and is_bare) or (word == "ile" and self._is_between(high))
        if meaning not in ("to", "up_to_or_to"):
            return False
        if lead in _FROMS:
            is_twice = not is_bare and word not in _RANGE_ENDS
            return not is_twice and not self._is_moving(low, high)
        return lead == "between" or not self.frame.move_before(low.start) or (is_bare and lead != "")

    def _is_between(self, high: Found) -> bool:
        return any(one.meaning == "between" for one in self.frame.following(high))

    def _is_moving(self, low: Found, high: Found) -> bool:
        return bool(self.frame.move_before(low.start) or self.frame.move_after(high.end))

    def _pair_levels(self) -> None:
        """Tell the old level from the new one, and share a scale or a unit that only the new one has."""
        told = [one for one in self.frame.found if not one.is_passed]
        for low, high in pairwise(told):
            first, second = self.leads[id(low)], self.leads[id(high)]
            is_from, is_to = first.meaning in _FROMS or self._ends_in_from(first), second.meaning in _TOS
            is_near = high.start - low.end <= _FAR and self.frame.is_same(low.start, high.start, hard=True)
            if self.frame.language == "tr":
                is_from, is_to = case_of(self.frame, low) == "case_from", case_of(self.frame, high) == "case_to"
                is_from = is_to = (is_from and is_to) or has_cases_of_a_noun(self.frame, low, high)
            if is_from and self._is_contrary(low, high, first):
                continue
            if is_from and is_to and is_near and self._share(low.quantity, high.quantity, low):
                self.levels[id(low)], self.levels[id(high)] = "from", "to"

    def _is_contrary(self, low: Found, high: Found, lead: Lead) -> bool:
        """Whether what would be the levels goes the other way than the verb: "a reculé de 3 à 80 milliards"."""
        move = self.frame.move_before(low.start) if self.frame.language == "fr" and lead.meaning == "de" else None
        is_same = (low.quantity.unit, low.quantity.currency) == (high.quantity.unit, high.quantity.currency)
        if move is None or not is_same:
            return False
        try:
            return (_base(high.quantity) - _base(low.quantity)) * self.frame.direction(move) < 0
        except UnreadableError:
            return False

    def _lend_nouns(self) -> None:
        """Let a bare number right after a movement count what the one before it counts: "shrank to 31,700"."""
        told = [one for one in self.frame.found if not one.is_passed]
        for low, high in pairwise(told):
            one, other = low.quantity, high.quantity
            is_open = one.unit == "count" and _is_bare(other) and other.high is None and high.is_readable
            is_beside = is_open and _ENDS.isdisjoint(self.frame.tokens.words[low.end : high.start])
            if is_beside and is_moved_to(self.frame, high, self.leads[id(high)]) and self._is_plausible(one, other):
                other.unit = "count"

    def _ends_in_from(self, lead: Lead) -> bool:
        """Whether the verb has the preposition in it: "went from"."""
        return lead.cue is not None and lead.meaning == "move" and self.frame.tokens.word(lead.cue.end - 1) == "from"

    def _share(self, low: Quantity, high: Quantity, found: Found) -> bool:
        """Whether the two are of one measure; the lower takes what was said of the upper one only."""
        if (low.unit, low.currency) == (high.unit, high.currency) and (low.unit != "none" or low.exponent):
            is_open = low.exponent == 0 < high.exponent and low.currency and not low.has_unit_after
        elif low.unit == "none" and high.unit not in ("fold", "part"):
            low.unit, low.currency = high.unit, high.currency
            is_open = low.exponent == 0
            low.languages &= high.languages
            low.has_unit_after = high.has_unit_after
        elif _is_lent(low, high):
            high.unit = low.unit
            is_open = False
        else:
            return low.unit in ("count", "none") and high.unit in ("count", "none")
        if is_open:
            low.exponent = high.exponent
            found.is_readable = found.is_readable and self._is_plausible(low, high)
        return True

    def _is_plausible(self, low: Quantity, high: Quantity) -> bool:
        """Whether a shared scale gives levels within a hundred times of each other."""
        try:
            ends = [_base(one) for one in (low, high)]
        except UnreadableError:
            return False
        return max(ends) <= 100 * min(ends)


def _is_lent(low: Quantity, high: Quantity) -> bool:
    """Whether the new level is told without the measure of the old one: "from 350,000 units to 400,000"."""
    is_short = high.exponent == 0 < low.exponent  # "from 350 thousand cars to 400"
    return high.unit == "none" and low.unit not in _SAME and not is_short


def _base(quantity: Quantity) -> Decimal:
    value, _, scale = values_of(quantity)
    return value * Decimal(1000 ** SCALES.index(scale))
