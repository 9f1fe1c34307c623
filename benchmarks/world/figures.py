"""The figures of a world: for one pair and year two ministries have two numbers, and tell them year after year."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from zlib import crc32

from benchmarks.world.names import Cast, Country
from benchmarks.world.telling import MONTHS, Data, Told, key
from schemas import TradeFigure

GOODS = ("salt", "timber", "grain", "copper", "tea", "machinery", "cotton", "fish", "paper", "fertilizer", "uranium",
         "coal", "cars", "sugar", "steel")  # fmt: skip
CORRIDORS = ("Middle Corridor", "Northern Route", "Southern Gateway", "Blue Harbour", "Silk Line", "Amber Road",
             "Port of Estmere", "Dry Port Orvane")  # fmt: skip
_FIRST_YEAR = 2014
_FIGURE = TradeFigure(
    evidence=[1], indicator="exports", reporter=None, partner=None, scope=None, commodity=None, amount_text=None,
    change_text=None, period_text=None, status="actual", share_of=None, part_of=None, attributed_to=None,
    certainty="certain",
).model_dump(mode="json")  # fmt: skip


def _noise(*parts: str | int) -> float:
    """Between 0 and 1, and always the same for the same."""
    return crc32("|".join(map(str, parts)).encode()) / 2**32


def _level(year: int, *parts: str | int) -> float:
    """Million dollars, or thousand tonnes: of each pair another, and growing."""
    size = 40 * 80 ** _noise(*parts)
    return size * 1.08 ** (year - _FIRST_YEAR) * (0.9 + 0.2 * _noise(year, *parts))


def _amount(millions: float, unit: str) -> Data:
    """A number as it is printed, and what code reads in it."""
    tenths = round(millions * 10)
    value = f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
    base = str(tenths * 100_000)
    is_money = unit == "currency"
    return {
        "amount_text": f"${value} million" if is_money else f"{value} million tonnes",
        "value": value,
        "scale": "million",
        "unit": unit,
        "currency": "USD" if is_money else None,
        "value_base": base,
        "usd_value": base if is_money else None,
    }


def _change(old: float, new: float) -> Data:
    tenths = round((new / old - 1) * 1000) or 1
    whole, part = divmod(abs(tenths), 10)
    number = f"{whole}.{part}" if part else str(whole)
    text, value = f"{'rose' if tenths > 0 else 'fell'} {number}%", number if tenths > 0 else f"-{number}"
    change = {
        "text": text, "value": value, "kind": "percent", "scale": "one", "currency": None, "baseline_period": None,
    }  # fmt: skip
    return {"change_text": text, "change": change, "change_pct": value}


def _year(year: int) -> Data:
    return {
        "period_text": f"in {year}", "period": str(year), "period_kind": "year", "date_lo": f"{year}-01-01",
        "date_hi": f"{year}-12-31", "date_basis": "explicit",
    }  # fmt: skip


def _month(year: int, month: int) -> Data:
    first = date(year, month, 1)
    last = (first.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
    return {
        "period_text": f"in {MONTHS[month - 1]} {year}", "period": f"{first:%Y-%m}", "period_kind": "month",
        "date_lo": str(first), "date_hi": str(last), "date_basis": "explicit",
    }  # fmt: skip


_PIECES = ("amount_text", "change_text", "period_text", "attributed_to")


def _told(sentence: str, told: Data) -> Told:
    data = _FIGURE | told
    data["measure"] = "level" if data["amount_text"] else "change"
    pair = (data["reporter"], data["partner"])
    if data["indicator"] == "trade_turnover":
        pair = (min(pair, key=str), max(pair, key=str))
    rest = (data[name] for name in ("scope", "commodity", "period", "status", "attributed_to"))
    known_by = key(data["indicator"], data["measure"], *pair, *rest)
    return Told("trade_figure", sentence, data, {name: data[name] for name in _PIECES if data[name]}, known_by)


Side = tuple[Country, Country]
"""Whose statistics speak, and of trade with whom."""
_VERBS = ("the {body} said", "the {body} reported", "according to the {body}")


class Statistics:
    """Who publishes which number."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def _source(self, pair: Side, chance: random.Random) -> tuple[str, str]:
        body = self._cast.ministries[pair[0].code][chance.random() < 0.15].name
        return body, chance.choice(_VERBS).format(body=body)

    def turnover(self, pair: Side, year: int, chance: random.Random) -> Told:
        """Of all goods, with its growth or without; of each side another number, and sometimes put right later."""
        one, other = pair
        body, said = self._source(pair, chance)
        known = sorted((one.code, other.code))
        new, old = (_level(of, *known) * (0.8 + 0.5 * _noise(body)) for of in (year, year - 1))
        if chance.random() < 0.03:
            new *= 1.1
        told = {"indicator": "trade_turnover", "reporter": one.code, "partner": other.code, "attributed_to": body}
        told |= _year(year)
        kind = chance.random()
        change = _change(old, new)
        if kind < 0.25:
            change = _change(old, new * (0.98 + 0.04 * chance.random()))
            told |= change
            sentence = f"Trade between {one.name} and {other.name} {change['change_text']} in {year}, {said}."
        elif kind < 0.5:
            told |= change | _amount(new, "currency")
            moved = f"{change['change_text']} to {told['amount_text']}"
            sentence = f"Trade turnover between {one.name} and {other.name} {moved} in {year}, {said}."
        else:
            told |= _amount(new, "currency")
            sentence = f"Trade turnover of {one.name} with {other.name} was {told['amount_text']} in {year}, {said}."
        return _told(sentence, told)

    def exports(self, pair: Side, year: int, chance: random.Random) -> Told:
        """Of all goods or of one, out or in."""
        one, other = pair
        body, said = self._source(pair, chance)
        good = chance.choice((None, *GOODS))
        indicator = chance.choices(("exports", "imports"), (2, 1))[0]
        millions = _level(year, indicator, one.code, other.code, good or "") / (1 if good is None else 12)
        told = _amount(millions, "currency") | _year(year)
        told |= {"indicator": indicator, "reporter": one.code, "partner": other.code, "attributed_to": body}
        told |= {"commodity": good, "part_of": indicator if good else None}
        of_good = f" of {good}" if good else ""
        way = f"{one.name} to {other.name}" if indicator == "exports" else f"{one.name} from {other.name}"
        verb = chance.choice(("were", "came to", "stood at"))
        sentence = f"{indicator.title()}{of_good} of {way} {verb} {told['amount_text']} in {year}, {said}."
        return _told(sentence, told)

    def target(self, pair: Side, year: int, chance: random.Random) -> Told:
        """What turnover is to be in five years' time."""
        one, other = pair
        body = self._cast.ministries[one.code][0].name
        known = sorted((one.code, other.code))
        ahead = year // 5 * 5 + 5
        millions = round(_level(ahead, *known) * chance.choice((0.9, 1.2)), -1)
        told = {"indicator": "trade_turnover", "reporter": one.code, "partner": other.code, "status": "target"}
        told |= _amount(millions, "currency") | _year(ahead) | {"attributed_to": body}
        sides = f"{one.name} and {other.name}"
        return _told(f"{sides} want to bring trade to {told['amount_text']} in {ahead}, the {body} said.", told)

    def freight(self, pair: Side, year: int, chance: random.Random) -> Told:
        """What went through a corridor in a month."""
        corridor, month = chance.choice(CORRIDORS), chance.randint(1, 12)
        body, said = self._source(pair, chance)
        tonnes = _level(year, corridor, month) / 100
        told = {"indicator": "freight_volume", "scope": corridor, "attributed_to": body}
        told |= _amount(tonnes, "tonne") | _month(year, month)
        when = told["period_text"]
        return _told(f"Freight through the {corridor} was {told['amount_text']} {when}, {said}.", told)

    def any(self, pair: Side, published: date, chance: random.Random) -> Told:
        """One figure that an article of this day tells."""
        year = published.year - chance.choices((1, 2, 3), (7, 2, 1))[0]
        makers: list[Callable[[Side, int, random.Random], Told]] = [
            self.turnover, self.exports, self.target, self.freight,
        ]  # fmt: skip
        make = chance.choices(makers, (4, 4, 1, 1))[0]
        return make(pair if chance.random() < 0.6 else (pair[1], pair[0]), year, chance)
