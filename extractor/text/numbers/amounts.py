"""Amounts: the one number with a unit or a currency that a piece tells."""

from __future__ import annotations

from decimal import localcontext

from extractor.text.numbers.measures import unit_of
from extractor.text.numbers.quantity import RELATIVE, Quantity, UnreadableError
from extractor.text.numbers.reading import EXACT, SCALES, Amount
from extractor.text.numbers.scan import Scan
from extractor.text.numbers.values import values_of


def _level(scan: Scan) -> Quantity:
    """The one quantity of the piece that is an amount, or of "rose 40% to $43.8bn" the level."""
    amounts = [one for one in scan.quantities if not one.is_weak and not one.converts]
    amounts = amounts or [one for one in scan.quantities if not any(other.is_date for other in scan.quantities)]
    if len(amounts) == 2:
        change, level = amounts
        is_change = change.unit in RELATIVE or scan.role(change) == "by"
        if level.is_after_change and is_change and scan.role(change) != "from" and scan.role(level) in ("to", "level"):
            return level
    if len(amounts) != 1:
        raise UnreadableError
    return amounts[0]


def _amount(scan: Scan, quantity: Quantity) -> Amount:
    if quantity.sign or quantity.unit == "fold":
        raise UnreadableError
    value, value_max, scale = values_of(quantity)
    if quantity.unit == "count" and value * 1000 ** SCALES.index(scale) % 1:
        raise UnreadableError
    conversions = [one for one in scan.quantities if one.converts is quantity and not one.is_weak]
    if len(conversions) > 1:
        raise UnreadableError
    qualifier, start, end = scan.hedge(quantity)
    return Amount(
        text=scan.tokens.printed(start, end),
        value=value,
        value_max=value_max,
        scale=scale,
        unit=unit_of(quantity),
        currency=quantity.currency,
        qualifier=qualifier,
        converted=_amount(scan, conversions[0]) if conversions else None,
    )


def told_amount(scan: Scan) -> Amount:
    """The one amount of a piece; UnreadableError where there is none for certain."""
    return _amount(scan, _level(scan))


def read_amount(text: str, *, country_hint: str | None = None) -> Amount | None:
    """The one amount that a piece tells; None where it tells none, several, or one that cannot be read for certain.

    A single number is read whatever role it has in its sentence: "rose by $2bn" is $2bn. A year, a date or a duration
    beside an amount is passed over. A word that several currencies share, as "kroner", is the one of the country
    ``country_hint`` (ISO 3166-1 alpha-3) where that can be meant, else the piece is unreadable.
    """
    try:
        with localcontext(EXACT):
            return told_amount(Scan(text, country_hint))
    except UnreadableError:
        return None
