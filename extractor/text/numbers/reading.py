"""What a piece is read into: an amount, a change or a count."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Literal

Scale = Literal["one", "thousand", "million", "billion", "trillion"]
Unit = Literal[
    "currency", "percent", "tonne", "kilogram", "cubic_metre", "barrel", "teu", "kwh", "count", "none", "other"
]
Qualifier = Literal["exact", "about", "nearly", "over", "up_to", "range"]
ChangeKind = Literal["percent", "fold", "absolute", "percentage_points"]

SCALES: tuple[Scale, ...] = ("one", "thousand", "million", "billion", "trillion")
"""Each a thousand times the one before."""
EXACT = Context(prec=80)
"""More digits than any number that is read can need."""


def _plain(number: Decimal) -> Decimal:
    """The same number, whole where it is whole: 2100000000, not 2100000000.0."""
    return number.to_integral_value() if number == number.to_integral_value() else number


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
        return _plain(EXACT.multiply(self.value, Decimal(1000 ** SCALES.index(self.scale))))


@dataclass(frozen=True, slots=True)
class Change:
    """By how much something rose or fell."""

    text: str
    """From the word that tells the direction to the number, or the other way round, as printed."""
    value: Decimal
    """Negative for a fall, zero for what is unchanged; for `fold` new/old, always above zero."""
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
            return EXACT.multiply(EXACT.subtract(self.value, Decimal(1)), Decimal(100))
        return self.value if self.kind == "percent" else None


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something."""

    value: int
    qualifier: Qualifier
    """Never `range`."""
