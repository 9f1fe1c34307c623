"""Numbers as exactly as they are printed: whether two of them may be one, and how many different ones are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from extractor.marks import Quantity

Look = Callable[[str], object]
"""The value of a field of a fact, by its path."""

_EXACT = (None, "exact")


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
    half: Decimal
    """Half of its last printed place."""
    text: str | None

    @property
    def rank(self) -> tuple[Decimal, Decimal, Decimal, str]:
        """The order in which numbers are compared: the most exact first."""
        return self.half, self.low, self.high, self.value

    def distance(self, other: Told) -> Decimal:
        """How far they are from each other; 0 where they overlap."""
        return max(self.low - other.high, other.low - self.high, Decimal(0))

    def is_same(self, other: Told) -> bool:
        """Whether the more exact of them, rounded, may be the other."""
        return self.distance(other) <= max(self.half, other.half)


def _decimal(value: object) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _half_place(printed: Decimal, *, is_hedged: bool) -> Decimal:
    """Half of the last place of a number that counts."""
    exponent = int(printed.as_tuple().exponent)
    if is_hedged and exponent >= 0 and printed:
        exponent = int(printed.normalize().as_tuple().exponent)
    return Decimal(5).scaleb(exponent - 1)


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
    half = _half_place(printed, is_hedged=bool(quantity.hedge) and look(quantity.hedge or "") not in _EXACT) * scale
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
        half,
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
