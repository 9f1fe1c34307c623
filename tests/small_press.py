"""Twelve articles on three visits of one president, as a press would tell them: reprints, a correction, two scripts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cassettes.desk import Reply, Request, completion
from extractor.article import Article
from extractor.catalog import Catalog
from tests import jobs

Told = tuple[str, jobs.Item]
"""A kind, and a fact of it as a model tells it."""
MINISTRY, CUSTOMS = "Ministry of Trade of Kazakhstan", "Customs Service of Vietnam"
PARTIES = [{"name": "Kazakhstan", "kind": "country", "country": "KAZ"}, {"name": "Vietnam", "kind": "country", "country": "VNM"}]  # fmt: skip

_AHEAD = (
    "President Karimbek Satpayev of Kazakhstan will visit Orvane in Vietnam on 4 May 2031. "
    "The streets along the river are being swept, and lanterns hang from every bridge of the old town. "
    "Nobody remembers when so many guests were last expected at the hotel by the station. "
    "A choir of two hundred children has been at its songs since the snow melted. "
    "Bakers promise a cake as long as the pier, and the ferries will run until midnight."
)
_NORTH = (
    "President Karimbek Satpayev of Kazakhstan visited Tessaly in Norway on 10 June 2031. "
    "Rain fell on the harbour all morning, so that the band had to play below the roof of the fish market. "
    "Older fishermen brought out the boats that their grandfathers had rowed in races to the lighthouse. "
    "In the evening the lamps of the town were put out for an hour, to show the guest a northern night. "
    "The library keeps the book in which all guests of the town have written their names."
)
_MAY = (
    "President Karimbek Satpayev of Kazakhstan visited Orvane in Vietnam on 4 May 2031. "
    "Kazakhstan and Vietnam signed a memorandum on mills on 5 May 2031. "
    "The memorandum on mills was signed by Daulet Satpayev. "
    f"Trade turnover of Kazakhstan with Vietnam was $10.2 million in 2030, the {MINISTRY} said. "
    "Those who had come late watched from the roofs."
)
_MENDED = (
    "President Karimbek Satpayev of Kazakhstan visited Orvane in Vietnam on 4 May 2031. "
    f"Trade turnover of Kazakhstan with Vietnam was $10.7 million in 2030, the {MINISTRY} said. "
    "An earlier story of this paper had another number, and the editors regret it."
)
_CUSTOMS = (
    f"Trade turnover of Vietnam with Kazakhstan was $12.4 million in 2030, the {CUSTOMS} said. "
    "How it counts goods that only pass through was not told."
)
_RUSSIAN = (
    "Президент Казахстана Каримбек Сатпаев посетил Вьетнам 4 мая 2031 года. "
    "На набережной играл оркестр, и до полуночи ходили паромы."
)
_AGAIN = "President Karimbek Satpayev of Kazakhstan will visit Orvane in Vietnam on 20 November 2031. It is cold there."
_CAME = (
    "President Karimbek Satpayev of Kazakhstan visited Orvane in Vietnam on 20 November 2031. He wore a coat this time."
)
_LEFT = (
    "The clocks of the town were late, as they are every winter, and nobody at the station seemed to mind. "
    "President Karimbek Satpayev of Kazakhstan visited Orvane in Vietnam on 20 November 2031. "
    "What was left of the snow had been carried to the children behind the theatre."
)


def _went(when: str, sentence: int = 1, **changed: object) -> Told:
    said = {"visitor_name": "Karimbek Satpayev", "visitor_title": "President", "visitor_level": "head_of_state"}
    where = {"visitor_country": "KAZ", "date_text": f"on {when}", "evidence": [sentence]}
    return "visit", jobs.visit(**said, **where) | changed


def _turnover(amount: str, sentence: int, by: str = MINISTRY) -> Told:
    sides = ("KAZ", "VNM") if by == MINISTRY else ("VNM", "KAZ")
    told = {"indicator": "trade_turnover", "reporter": sides[0], "partner": sides[1], "amount_text": amount}
    return "trade_figure", jobs.figure(**told, attributed_to=by, evidence=[sentence])


def _mills() -> Told:
    told = {"title": "memorandum on mills", "subjects": ["industry_mining"], "place": None}
    return "agreement", jobs.agreement(**told, parties=PARTIES, signatories=["Daulet Satpayev"], evidence=[2, 3])


_NORTHERN: jobs.Item = {"host_country": "NOR", "city": "Tessaly"}
_IN_RUSSIAN: jobs.Item = {"visitor_name": "Каримбек Сатпаев", "visitor_title": "Президент", "city": None}
STORIES: tuple[tuple[date, str, str, str, list[Told]], ...] = (
    (date(2031, 4, 28), "Zorban Wire", "Guest", _AHEAD, [_went("4 May 2031", status="planned")]),
    (date(2031, 4, 29), "Estmere Post", "Lanterns", f"ESTMERE, 29 April. {_AHEAD}", [_went("4 May 2031", 2, status="planned")]),
    (date(2031, 4, 29), "Orvane Today", "A long cake", f"(Zorban Wire) – {_AHEAD} More soon.", [_went("4 May 2031", status="planned")]),
    (date(2031, 5, 4), "Вестник", "Визит", _RUSSIAN, [_went("4 May", **_IN_RUSSIAN, date_text="4 мая 2031 года")]),
    (date(2031, 5, 5), "Zorban Mail", "Mills", _MAY, [_went("4 May 2031"), _mills(), _turnover("$10.2 million", 4)]),
    (date(2031, 5, 9), "Zorban Mail", "Corrected", _MENDED, [_went("4 May 2031"), _turnover("$10.7 million", 2)]),
    (date(2031, 5, 7), "Orvane Today", "Counted", _CUSTOMS, [_turnover("$12.4 million", 1, CUSTOMS)]),
    (date(2031, 6, 11), "Zorban Wire", "Rain", _NORTH, [_went("10 June 2031", **_NORTHERN)]),
    (date(2031, 6, 12), "Estmere Post", "Boats", f"TESSALY, 12 June. {_NORTH}", [_went("10 June 2031", 2, **_NORTHERN)]),
    (date(2031, 11, 10), "Zorban Mail", "Again", _AGAIN, [_went("20 November 2031", status="planned")]),
    (date(2031, 11, 21), "Zorban Mail", "A coat", _CAME, [_went("20 November 2031")]),
    (date(2031, 11, 22), "Orvane Today", "Late", _LEFT, [_went("20 November 2031", 2)]),
)  # fmt: skip
"""Day, source, headline, text, and what a model tells of it: the second, third and ninth are reprints."""


def article(number: int) -> Article:
    """One of the twelve."""
    day, source, title, text, _ = STORIES[number]
    return Article.of(text, published=day, source=source, title=title)


def _reply(request: Request) -> Reply:
    """What an article tells, of the kinds that are asked for; its headline may be its first sentence."""
    asked = " ".join(re.findall(r"^\d+\| (.*)$", str(request["messages"][-1]["content"]), re.MULTILINE))
    [(told, first)] = [
        (told, int(asked != text)) for _, _, title, text, told in STORIES if asked in {text, f"{title} {text}"}
    ]
    items: jobs.Items = {kind: [] for kind in jobs.kinds_in(request)}
    for kind, item in told:
        if kind in items:
            items[kind].append(item | {"evidence": [number + first for number in item["evidence"]]})
    return completion(request, json.dumps(items, ensure_ascii=False))


def read(db: Path, numbers: Iterable[int], kinds: Catalog | None = None) -> None:
    """Read some of them, in this order, and nothing else."""
    jobs.read((article(number) for number in numbers), db, jobs.Service(_reply), kinds=kinds)
