"""How a copied piece becomes values: for each reader mark, the parts it is read into.

Parts are plain values (Decimal, date, str, int, or a mapping of these) under the names that `extractor.marks`
promises; a piece that cannot be read gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from extractor import marks
from extractor.text.dates import Dated, Direction, read_date
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Lexicon
from extractor.text.numbers import Amount, Change, Told, read_amount, read_change, read_count, tells_change_of

Parts = dict[str, Any]
CHANGES = frozenset({"by", "percent", "points", "fold"})
"""The roles of numbers that say by how much something moved."""
DOUBT = "doubt"
"""The part that says why a reading is doubtful, where it is."""


_EXCLUDING = (
    r"(?:not|except(?:ing| for)?|excluding|other than|apart from|aside from|no (?:later|earlier|sooner) than|"
    r"кроме|исключая|за исключением|не(?: позднее| позже| ранее| раньше)?)"
)
"""The words that say of a date that it is not meant, or that another is."""
_EXCLUDES = re.compile(rf"\W*{_EXCLUDING}\b", re.IGNORECASE)


_TIMES = Lexicon(
    {
        "time": "day*, week*, month*, quarter, quarters, year*, decade*, centur*, spring, summer, autumn, winter, "
        "recent*, lately, now, eve, season*, дн*, день, недел*, месяц*, квартал*, год*, лет, десятилети*, накануне, "
        "весн*, летом, осен*, зим*, día*, semana*, mes, meses, trimestre*, año*, década*, víspera, primavera, verano, "
        "otoño, invierno, jour*, semaine*, mois, année*, an, ans, décennie*, veille, printemps, été, automne, hiver, "
        "Tag*, Woche*, Monat*, Quartal*, Jahr*, Jahrzehnt*, Vortag, Frühjahr, Frühling, Sommer, Herbst, Winter, gün*, "
        "hafta*, "
        "ay, ayın*, çeyrek*, yıl*, ilkbahar*, bahar*, yaz, sonbahar*, kış*, 年, 月, 日, 周, 季, 近期, 前夕"
    }
)
_YEAR = re.compile(r"\d{3}")


def is_vague_time(piece: str) -> bool:
    """Whether a piece tells a time that has no place in the calendar: "over the past decade", "накануне"."""
    return bool(_TIMES.find(piece)) and not _YEAR.search(piece)


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
    return _amount_parts(amount) | ({} if certain else {DOUBT: "currency_by_country"})


def _amount_parts(amount: Amount) -> Parts:
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
    }


def _read_change(_: marks.Reader, piece: str, setting: Setting) -> Parts | None:
    change = read_change(piece)
    return _change_parts(change, piece, setting) if change else None


def _change_parts(change: Change, piece: str, setting: Setting) -> Parts:
    rest = piece.replace(change.text, " ", 1) if change.text != piece else ""
    baseline = read_date(rest, published=setting.published, context=setting.context) if rest else None
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


_DATE_PARTS = ("edtf", "start", "end", "lo", "hi", "precision", "basis", "period_kind")


def direction_of(mark: marks.Date, fact: Mapping[str, Any]) -> Direction:
    """On which side of publication a date of this fact lies."""
    status = fact.get(mark.status) if mark.status else None
    return "future" if status in mark.ahead else "nearest" if status in mark.either else "past"


def _read_date(mark: marks.Date, piece: str, setting: Setting) -> Parts | None:
    if _EXCLUDES.match(piece):
        return None
    direction = direction_of(mark, setting.fact)
    dated = read_date(piece, published=setting.published, context=setting.context, direction=direction)
    if dated and direction == "future" and dated.start == ".." and dated.end and mark.of:  # "bis 2030", as "by 2030"
        dated = read_date(dated.end, published=setting.published, context="by the end of the year") or dated
    return date_parts(dated) if dated else None


def date_parts(dated: Dated) -> Parts:
    """The parts of a date, under the names of its attributes."""
    return {name: getattr(dated, name) for name in _DATE_PARTS}


_READERS: Mapping[type[marks.Reader], Callable[[Any, str, Setting], Parts | None]] = {
    marks.Amount: _read_amount,
    marks.Change: _read_change,
    marks.Count: _read_count,
    marks.Date: _read_date,
}


_SHARING = CHANGES | {"from"}
"""The roles of numbers that are read with more than their own words: "rose $2bn", "from 4 to 5 million tons"."""
_BARE = ("none", "count", "other")
"""Units that the words after a piece may change."""


def read_copied(reader: marks.Reader, told: Sequence[Told], piece: str, at: Span, setting: Setting) -> Parts | None:
    """The parts of a piece that is just what its sentence tells there, so that it need not be read by itself.

    ``told`` are the numbers of the sentence, ``at`` is where the piece stands in it. None where the two may differ.
    """
    here = [one for one in told if overlap(one.span, at)]
    if len(here) != 1:
        return None
    one = here[0]
    if isinstance(reader, marks.Change) and one.change and one.change.text == piece:
        return _change_parts(one.change, piece, setting)
    amount = one.amount if isinstance(reader, marks.Amount) and at == one.span else None
    if amount is None or amount.converted or amount.value_max or amount.unit in _BARE or one.role in _SHARING:
        return None
    return _amount_parts(replace(amount, text=piece))


def read_told(reader: marks.Reader, told: Sequence[Told], piece: str, setting: Setting) -> Parts | None:
    """The parts of the one number that a sentence tells at the place of a piece; None where there is not one."""
    if isinstance(reader, marks.Change):
        changes = [one.change for one in told if one.change]
        return _change_parts(changes[0], piece, setting) if len(changes) == 1 else None
    amounts = [one.amount for one in told if one.amount and one.role not in CHANGES]
    if amounts and amounts[0].converted in amounts[1:]:
        amounts.remove(amounts[0].converted)
    if len(amounts) != 1:
        return None
    if isinstance(reader, marks.Count):
        is_whole = amounts[0].unit in ("count", "none") and amounts[0].value_max is None and not amounts[0].base % 1
        return {"count": int(amounts[0].base), "qualifier": amounts[0].qualifier} if is_whole else None
    return _amount_parts(amounts[0]) if isinstance(reader, marks.Amount) else None


def read_piece(reader: marks.Reader, piece: str, setting: Setting) -> Parts | None:
    """The parts of one copied piece, or None where it cannot be read."""
    try:
        return _READERS[type(reader)](reader, piece, setting)
    except (ArithmeticError, ValueError):  # one number that nobody thought of must not stop the other facts
        return None
