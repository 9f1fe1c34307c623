"""How a copied piece becomes values: for each reader mark, the parts it is read into.

Parts are plain values (Decimal, date, str, int, or a mapping of these) under the names that `extractor.marks`
promises; a piece that cannot be read gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from extractor import marks
from extractor.text.dates import Direction, read_date
from extractor.text.numbers import Amount, read_amount, read_change, read_count, tells_change_of

Parts = dict[str, Any]
DOUBT = "doubt"
"""The part that says why a reading is doubtful, where it is."""


EXCLUDING = (
    r"(?:not|except(?:ing| for)?|excluding|other than|apart from|aside from|no (?:later|earlier|sooner) than|"
    r"кроме|исключая|за исключением|не(?: позднее| позже| ранее| раньше)?)"
)
"""The words that say of a date that it is not meant, or that another is."""
_EXCLUDES = re.compile(rf"\W*{EXCLUDING}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a piece is read against."""

    published: date | None
    context: str
    """The text of the cited sentences."""
    fact: Mapping[str, Any]
    """The fields the model filled."""


def _money(amount: Amount) -> Parts:
    return {
        "text": amount.text,
        "amount": amount.value,
        "scale": amount.scale,
        "currency": amount.currency,
        "qualifier": amount.qualifier,
        "base": amount.base,
    }


def _dollars(amount: Amount) -> Amount | None:
    both = (amount, amount.converted)
    return next((one for one in both if one is not None and one.currency == "USD"), None)


def _by_country(mark: marks.Amount, piece: str, setting: Setting) -> Amount | None:
    """The amount with the currency of the one country that can be meant; None where none can, or two."""
    hints = (setting.fact.get(field) for field in mark.countries)
    read = [read_amount(piece, country_hint=hint) for hint in hints if isinstance(hint, str)]
    found = [amount for amount in read if amount]
    return found[0] if len({amount.currency for amount in found}) == 1 else None


def _read_amount(mark: marks.Amount, piece: str, setting: Setting) -> Parts | None:
    certain = read_amount(piece)
    amount = certain or _by_country(mark, piece, setting)
    if amount is None or tells_change_of(piece, amount):  # "rose $2 billion": from what, and to what?
        return None
    dollars = _dollars(amount)
    return {
        "value": amount.value,
        "value_max": amount.value_max,
        "scale": amount.scale,
        "unit": amount.unit,
        "currency": amount.currency,
        "qualifier": amount.qualifier,
        "base": amount.base,
        "usd": dollars.base if dollars else None,
        "converted": _money(amount.converted) if amount.converted else None,
        "money": _money(amount),
    } | ({} if certain else {DOUBT: "currency_by_country"})


def _read_change(_: marks.Reader, piece: str, setting: Setting) -> Parts | None:
    change = read_change(piece)
    if change is None:
        return None
    rest = piece.replace(change.text, " ", 1) if change.text != piece else ""
    baseline = read_date(rest, published=setting.published, context=setting.context)
    change_parts = {
        "text": piece,
        "value": change.value,
        "kind": change.kind,
        "scale": change.scale,
        "currency": change.currency,
        "baseline_period": (baseline.start if baseline.end == ".." else baseline.edtf) if baseline else None,
    }
    return {"change": change_parts, "percent": change.percent}


def _read_count(_: marks.Reader, piece: str, __: Setting) -> Parts:
    count = read_count(piece)
    return {"count": count.value if count else None, "qualifier": count.qualifier if count else None}


def _read_date(mark: marks.Date, piece: str, setting: Setting) -> Parts | None:
    if _EXCLUDES.match(piece):
        return None
    status = setting.fact.get(mark.status) if mark.status else None
    direction: Direction = "future" if status in mark.ahead else "nearest" if status in mark.either else "past"
    dated = read_date(piece, published=setting.published, context=setting.context, direction=direction)
    if dated is None:
        return None
    names = ("edtf", "start", "end", "lo", "hi", "precision", "basis", "period_kind")
    return {name: getattr(dated, name) for name in names}


_READERS: Mapping[type[marks.Reader], Callable[[Any, str, Setting], Parts | None]] = {
    marks.Amount: _read_amount,
    marks.Change: _read_change,
    marks.Count: _read_count,
    marks.Date: _read_date,
}


def read_piece(reader: marks.Reader, piece: str, setting: Setting) -> Parts | None:
    """The parts of one copied piece, or None where it cannot be read."""
    try:
        return _READERS[type(reader)](reader, piece, setting)
    except (ArithmeticError, ValueError):  # one number that nobody thought of must not stop the other facts
        return None
