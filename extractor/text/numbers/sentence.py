"""Every number of a sentence and the role it plays there, read in one pass.

Years, dates, clock times, ordinals, labels ("Article 5"), durations ("18 years") and bare numbers are not told; "5
times" is told where something rises, falls or is compared. A number that cannot be read for certain is told without
an amount, so that nothing is proved by it.

>>> [(told.role, str(told.amount.base)) for told in numbers_in("Exports rose 40% from $30bn to $43.8bn.")]
[('percent', '40'), ('from', '30000000000'), ('to', '43800000000')]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import cast

from extractor.text.fold import Span
from extractor.text.numbers.cues import Cue, language_of
from extractor.text.numbers.found import Finder, Found
from extractor.text.numbers.frame import Frame
from extractor.text.numbers.hints import may_tell_number
from extractor.text.numbers.measures import unit_of
from extractor.text.numbers.parts import Part, Role
from extractor.text.numbers.quantity import ROUNDED, Quantity, UnreadableError
from extractor.text.numbers.reading import EXACT, SCALES, Amount, Change, ChangeKind, Qualifier
from extractor.text.numbers.roles import Roles
from extractor.text.numbers.tokens import Tokens
from extractor.text.numbers.values import values_of

_CHANGES = frozenset({"by", "percent", "points", "fold"})
_KINDS: dict[str, ChangeKind] = {"by": "absolute", "percent": "percent", "points": "percentage_points"}
_FARTHEST = 20
_FAR = 3  # tokens between a level and the movement that is told right after it: "$5bn, up 12%"


@dataclass(frozen=True, slots=True)
class Told:
    """A number that a sentence tells."""

    span: Span
    """From the currency sign, the first digit or number word to the end of its unit, currency or scale."""
    whole: Span
    """With its hedge in front or behind."""
    amount: Amount | None
    """None where it cannot be read for certain, and for folds, which are no amounts."""
    role: Role
    change: Change | None
    """Signed; None where it is hedged, denied, of an unknown direction, or may mean two things ("3 times more")."""
    movement: int | None
    """Shared by all numbers of one told movement: "rose 40% from $30bn to $43.8bn"."""
    is_hedged: bool
    is_share: bool
    """Whether it is a part of a whole, in percent or as a fraction, whatever its role: "its share rose to 26%"."""


def _qualifier(quantity: Quantity, hedges: tuple[str, ...]) -> Qualifier:
    if quantity.high:
        return "range"
    plain = set(hedges) - {"about"} or set(hedges) or {"exact"}
    if len(plain) > 1:
        raise UnreadableError
    return cast("Qualifier", plain.pop())


class _Reader:
    """The numbers of one text, made into what is told."""

    def __init__(self, finder: Finder) -> None:
        self.frame = Frame(finder)
        self.roles = Roles(self.frame)
        self.numbers = list(zip(self.frame.found, self.roles.parts, strict=True))

    def told(self) -> Iterator[Told]:
        """What is told, in order."""
        movements = self._movements()
        for index, (one, part) in enumerate(self.numbers):
            if part.role == "level" and one.quantity.unit == "fold":
                continue  # "met five times"
            start = min(self.roles.pairs.leads[id(one)].start, one.start)
            yield Told(
                span=self._span(one.start, one.end),
                whole=self._span(start, max(part.end, one.end)),
                amount=self._amount(index),
                role=part.role,
                change=self._change(one, part),
                movement=movements[index],
                is_hedged=self._is_hedged(one, part),
                is_share=part.is_share,
            )

    def _span(self, start: int, end: int) -> Span:
        spans = self.frame.tokens.spans
        return spans[start][0], spans[end - 1][1]

    def _is_hedged(self, one: Found, part: Part) -> bool:
        return bool(part.hedges) or one.quantity.high is not None or self._is_move_hedged(part)

    def _is_move_hedged(self, part: Part) -> bool:
        """Whether a hedge leads to what tells the change: "nearly a 5% rise" has it before the number."""
        if part.role not in _CHANGES or part.move is None:
            return False
        cue = self.frame.ends.get(part.move.start)
        return cue is not None and cue.meaning in ("nearly", "about", "over", "up_to")

    def _amount(self, index: int) -> Amount | None:
        one, part = self.numbers[index]
        try:
            return self._read(one, part, self._conversion(index))
        except (UnreadableError, ArithmeticError, ValueError):
            return None

    def _read(self, one: Found, part: Part, converted: Amount | None) -> Amount:
        quantity = one.quantity
        if not one.is_readable or quantity.sign or quantity.unit == "fold" or one.fold is not None:
            raise UnreadableError
        value, value_max, scale = values_of(quantity)
        if quantity.unit == "count" and value * 1000 ** SCALES.index(scale) % 1:
            raise UnreadableError
        start = min(self.roles.pairs.leads[id(one)].start, one.start)
        return Amount(
            text=self.frame.tokens.printed(start, max(part.end, one.end)),
            value=value,
            value_max=value_max,
            scale=scale,
            unit=unit_of(quantity),
            currency=quantity.currency,
            qualifier=_qualifier(quantity, part.hedges),
            converted=converted,
        )

    def _conversion(self, index: int) -> Amount | None:
        """The sum in another currency that follows in brackets."""
        if index + 1 == len(self.numbers):
            return None
        one, (other, part) = self.numbers[index][0], self.numbers[index + 1]
        own, foreign = one.quantity.currency, other.quantity.currency
        lead = self.roles.pairs.leads[id(other)]
        is_bracketed = lead.at - 1 == one.end and self.frame.tokens.word(one.end) in ("(", "[", "（")
        if not (own and foreign and own != foreign and is_bracketed):
            return None
        try:
            return self._read(other, part, None)
        except UnreadableError:
            return None

    def _change(self, one: Found, part: Part) -> Change | None:
        """The signed change; None for what is no change, or not for certain."""
        is_open = part.is_open and part.role == "fold"
        if part.role not in _CHANGES or not part.direction or is_open or not one.is_readable:
            return None
        at = part.move.start if part.move else one.start
        is_denied = self.frame.is_denied(min(at, one.start)) or self.frame.is_denied(at)
        if self._is_hedged(one, part) or is_denied or one.quantity.sign * part.direction < 0:
            return None
        try:
            return self._told_change(one, part)
        except (UnreadableError, ArithmeticError, ValueError):
            return None

    def _told_change(self, one: Found, part: Part) -> Change:
        start, end = self._reach(one, part)
        text = self.frame.tokens.printed(start, end)
        quantity = one.quantity
        if one.fold is not None:
            return Change(text, one.fold, "fold", None, "none", "one")
        value, _, scale = values_of(quantity)
        if part.role == "fold":
            if quantity.unit == "part":
                value = 1 + value * part.direction
            elif part.direction < 0:
                value = ROUNDED.divide(Decimal(1), value)
            if value <= 0:
                raise UnreadableError
            return Change(text, value, "fold", None, "none", "one")
        kind = _KINDS[part.role]
        return Change(text, value * part.direction, kind, quantity.currency, unit_of(quantity), scale)

    def _reach(self, one: Found, part: Part) -> tuple[int, int]:
        """The tokens from the word that tells the direction to the number, or the other way round."""
        if part.move is None:
            return one.start, one.end
        return min(part.move.start, one.start), max(part.move.end, one.end)

    def _movements(self) -> list[int | None]:
        """A running number for each movement, None for what is part of none."""
        found: list[int | None] = []
        last: Cue | None = None
        count = -1
        for index, (_, part) in enumerate(self.numbers):
            if part.move is None or part.role in ("level", "share"):
                found.append(None)
                continue
            if last is None or not self._is_one(last, part.move):
                count += 1
                self._take_level_before(index, count, part.move, found)
            last = part.move
            found.append(count)
        return found

    def _take_level_before(self, index: int, count: int, move: Cue, found: list[int | None]) -> None:
        """Let a level share the movement that follows it behind a comma: "$5bn, up 12%"."""
        if not index or found[index - 1] is not None:
            return
        one, part = self.numbers[index - 1]
        gap = self.frame.tokens.words[one.end : move.start]
        is_beside = 0 < move.start - one.end <= _FAR and gap[0] in (",", "，")
        if part.role == "level" and is_beside:
            found[index - 1] = count

    def _is_one(self, one: Cue, other: Cue) -> bool:
        """Whether two words tell the same movement: both ways alike, in one clause or one in apposition."""
        if one.start == other.start:
            return True
        frame = self.frame
        ways = {frame.direction(one), frame.direction(other)} - {0}
        if len(ways) > 1 or not frame.is_same(one.start, other.start, hard=True):
            return False
        if frame.is_same(one.start, other.start):
            return True
        return self._has_no_subject(other)

    def _has_no_subject(self, move: Cue) -> bool:
        """Whether nothing but cues and numbers stands between the last comma, or "and", and this movement."""
        frame, at = self.frame, move.start
        while at > 0 and move.start - at < _FARTHEST and frame.is_same(at - 1, move.start):
            at -= 1
            if not (frame.is_known[at] or not frame.tokens.words[at][0].isalpha()):
                return False
        return move.start - at < _FARTHEST


def numbers_in(text: str) -> tuple[Told, ...]:
    """Every number of a sentence, or of several, in order, with its role. Linear in the length of the text."""
    if not may_tell_number(text):
        return ()
    with localcontext(EXACT):
        finder = Finder(Tokens(text, is_sentence=True), language_of(text))
        if all(one.is_passed for one in finder.found):
            return ()
        return tuple(_Reader(finder).told())
