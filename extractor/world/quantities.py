"""Numbers as exactly as they are printed: whether two of them may be one, and how many different ones are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from extractor.marks import Quantity

Look = Callable[[str], object]
"""The value of a field of a fact, by its path."""

_EXACT = (None, "exact")
_UPWARD, _DOWNWARD = ("over",), ("nearly", "up_to")
_ABOUT, _ONE_WAY = Decimal("0.05"), Decimal("0.1")
"""How far from a number, as a part of it, what it is "about" may be; and what is "over" or "nearly" it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A number that a fact tells."""

    field: str
    unit: str
    """What it is compared within."""
    value: str
    low: Decimal
    high: Decimal
    """The number, and the upper end where it is a range."""
    less: Decimal
    """How far below it the number may be that it stands for: for an exact one half of its last printed place."""
    more: Decimal
    """How far above."""
    text: str | None

    @property
    def rank(self) -> tuple[Decimal, Decimal, Decimal, str]:
        """The order in which numbers are compared: the most exact first."""
        return self.less + self.more, self.low, self.high, self.value

    def distance(self, other: Told) -> Decimal:
        """How far they are from each other; 0 where they overlap."""
        return max(self.low - other.high, other.low - self.high, Decimal(0))

    def is_same(self, other: Told) -> bool:
        """Whether the more exact of them, rounded, may be the other."""
        below, above = (self, other) if self.low <= other.low else (other, self)
        return above.low - below.high <= max(below.more, above.less)


def _decimal(value: object) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _room(printed: Decimal, hedge: object) -> tuple[Decimal, Decimal]:
    """How far below and above a printed number that may be which it stands for.

    The last zeros of a hedged one tell nothing, though it is not far.
    """
    half = Decimal(5).scaleb(int(printed.as_tuple().exponent) - 1)
    if hedge in _EXACT or not printed:
        return half, half
    counting = printed.normalize() if printed == printed.to_integral_value() else printed
    place = Decimal(1).scaleb(int(counting.as_tuple().exponent))
    about, far = min(abs(printed) * _ABOUT, place / 2), min(abs(printed) * _ONE_WAY, place)
    if hedge in _UPWARD:
        return Decimal(0), far
    return (far, Decimal(0)) if hedge in _DOWNWARD else (about, about)


def _scale(base: Decimal, printed: Decimal) -> Decimal:
    """The power of ten that leads from the printed number to its value; of a fold the one to percent."""
    if not base or not printed:
        return Decimal(1)
    ratio = abs(base / printed)
    power = Decimal(1).scaleb(ratio.adjusted())
    return power if ratio == power else power * 10


def _told(quantity: Quantity, look: Look) -> Told | None:
    base, printed = _decimal(look(quantity.field)), _decimal(look(quantity.printed))
    if base is None:
        return None
    if printed is None:
        printed = base
    scale = _scale(base, printed)
    less, more = _room(printed, look(quantity.hedge) if quantity.hedge else None)
    most = _decimal(look(quantity.most)) if quantity.most else None
    high = max(base, most * scale) if most is not None else base
    units = [str(unit) for unit in map(look, quantity.unit) if unit is not None][:1]
    kept = [str(look(name)) for name in quantity.kept]
    text = look(quantity.text)
    return Told(
        quantity.of or quantity.field,
        " ".join(units + kept),
        str(look(quantity.field)),
        base,
        high,
        less * scale,
        more * scale,
        str(text) if text is not None else None,
    )


def quantities_of(quantities: Sequence[Quantity], look: Look) -> Iterator[Told]:
    """The numbers that a fact tells."""
    for quantity in quantities:
        told = _told(quantity, look)
        if told:
            yield told


def different(numbers: Sequence[Told]) -> list[Told]:
    """Those of these numbers, all of one unit, that no other one can be: the most exact print of each."""
    if len(numbers) == 1:
        return list(numbers)
    found: list[Told] = []
    for number in sorted(set(numbers), key=lambda one: one.rank):
        if not any(number.is_same(other) for other in found):
            found.append(number)
    return found


def nearest(number: Told, found: Sequence[Told]) -> Told:
    """The one of `different` numbers that this one is."""
    same = [other for other in found if number.is_same(other)]
    return min(same, key=lambda other: (number.distance(other), other.rank))
