"""A small world for questions: a dozen articles about two visits, three documents and two ministries' figures."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from cassettes.desk import Reply, Request, completion
from extractor.article import Article
from extractor.store import Store
from tests import jobs

Told = tuple[str, str, jobs.Item]
"""A sentence, the kind of the fact that it states, and that fact as a model tells it; its evidence is added."""
MINISTRY, CUSTOMS = "Ministry of Trade of Norway", "Customs Service of Vietnam"


def _quill(status: str, **changed: object) -> Told:
    said = {
        "planned": "Premier Ada Quill of Norway will visit Orvane in Vietnam on 4 May 2031.",
        "completed": "Premier Ada Quill of Norway visited Orvane in Vietnam on 4 May 2031.",
    }[status]
    return said, "visit", jobs.visit(status=status, date_text="on 4 May 2031", **changed)


def _linh() -> Told:
    said = "President Bao Linh of Vietnam paid a state visit to Tessaly in Norway on 10 June 2030."
    changed = {"visitor_name": "Bao Linh", "visitor_title": "President", "visitor_level": "head_of_state"}
    places = {"visitor_country": "VNM", "host_country": "NOR", "city": "Tessaly", "visit_type": "state"}
    return said, "visit", jobs.visit(**changed, **places, date_text="on 10 June 2030")


def _mills(said: str = "Norway and Vietnam signed a memorandum on mills on 5 May 2031.", **changed: object) -> Told:
    return said, "agreement", jobs.agreement(place=None, subjects=["industry_mining"], **changed)


def _parties(*sides: tuple[str, str, str]) -> list[jobs.Item]:
    return [{"name": name, "kind": kind, "country": country} for name, kind, country in sides]


def _contract() -> Told:
    said = "Norsalt Company of Norway and Orvane Steel of Vietnam signed a contract on salt worth $2 million on 4 May 2031."
    parties = _parties(("Norsalt Company", "organization", "NOR"), ("Orvane Steel", "organization", "VNM"))
    told = {"title": "contract on salt", "instrument": "contract", "level": "commercial", "subjects": ["trade"]}
    when = {"amount_text": "$2 million", "date_text": "on 4 May 2031", "place": None}
    return said, "agreement", jobs.agreement(parties=parties, **told, **when)


def _norsalt() -> Told:
    said = "Norsalt Company is a state company of Norway."
    told = {"name": "Norsalt Company", "org_type": "state_company", "roles": ["mentioned"]}
    return said, "organization", jobs.organization(**told)


def _treaty() -> Told:
    said = "Norway and France will sign a treaty on fish."
    parties = _parties(("Norway", "country", "NOR"), ("France", "country", "FRA"))
    told = {"title": "treaty on fish", "instrument": "treaty", "subjects": ["agriculture_food"], "status": "proposed"}
    return said, "agreement", jobs.agreement(parties=parties, **told, date_text=None, place=None)


def _turnover(amount: str, year: int, by: str, **changed: object) -> Told:
    sides = ("Norway", "NOR", "Vietnam", "VNM") if by == MINISTRY else ("Vietnam", "VNM", "Norway", "NOR")
    said = f"Trade turnover of {sides[0]} with {sides[2]} was {amount} in {year}, the {by} said."
    told = {"indicator": "trade_turnover", "reporter": sides[1], "partner": sides[3], "attributed_to": by}
    return said, "trade_figure", jobs.figure(**told, amount_text=amount, period_text=f"in {year}", **changed)


def _growth() -> Told:
    said = f"Trade turnover of Norway with Vietnam rose 10% in 2031, the {MINISTRY} said."
    told = {"indicator": "trade_turnover", "amount_text": None, "change_text": "rose 10%", "attributed_to": MINISTRY}
    return said, "trade_figure", jobs.figure(**told, period_text="in 2031")


def _salt() -> Told:
    said = f"Exports of salt from Norway to Vietnam were $3 million in 2030, the {MINISTRY} said."
    told = {"commodity": "salt", "amount_text": "$3 million", "attributed_to": MINISTRY}
    return said, "trade_figure", jobs.figure(**told)


def _target() -> Told:
    said = f"Norway and Vietnam want to bring trade to $13 million in 2031, the {MINISTRY} said."
    told = {"indicator": "trade_turnover", "amount_text": "$13 million", "status": "target", "attributed_to": MINISTRY}
    return said, "trade_figure", jobs.figure(**told, period_text="in 2031")


def _freight() -> Told:
    said = f"Freight through the Blue Harbour was 2 million tonnes in March 2031, the {MINISTRY} said."
    told = {"indicator": "freight_volume", "reporter": None, "partner": None, "scope": "Blue Harbour"}
    more = {"amount_text": "2 million tonnes", "period_text": "in March 2031", "attributed_to": MINISTRY}
    return said, "trade_figure", jobs.figure(**told, **more)


ARTICLES: tuple[tuple[date, str, list[Told]], ...] = (
    (date(2030, 6, 11), "The Zorban Mail", [_linh()]),
    (date(2031, 1, 20), "The Zorban Mail", [_turnover("$10 million", 2030, MINISTRY), _salt(), _target()]),
    (date(2031, 2, 2), "Orvane Today", [_turnover("$12 million", 2030, CUSTOMS)]),
    (date(2031, 3, 3), "Orvane Today", [_turnover("$10 million", 2030, MINISTRY), _treaty()]),
    (date(2031, 4, 20), "The Zorban Mail", [_quill("planned"), _freight()]),
    (date(2031, 5, 5), "The Zorban Mail", [_quill("completed"), _contract(), _norsalt()]),
    (date(2031, 5, 6), "Orvane Today", [_quill("completed"), _mills()]),
    (date(2031, 5, 7), "Estmere Post", [_quill("completed"), _mills()]),
    (date(2032, 1, 20), "The Zorban Mail", [_turnover("$11 million", 2031, MINISTRY), _growth()]),
)
_TALK = (
    "Much was said about the weather, too.", "A band played all the evening, and nobody minded the rain.",
    "Older people in the valley remembered other times.", "The hall was full, and the doors were left open.",
    "Nothing else happened in the harbour that week.", "Some thought that it had been a long winter.",
    "The mills stood still, as they do on such days.", "Children waved from the bridge.",
    "The newspapers had little to add.",
)  # fmt: skip
"""One for each article, so that they are no copies of each other."""


def _article(number: int) -> Article:
    day, source, told = ARTICLES[number]
    return Article.of(f"{' '.join(said for said, _, _ in told)} {_TALK[number]}", published=day, source=source)


def _reply(request: Request) -> Reply:
    """What each article tells, of the kinds that are asked for."""
    asked = request["messages"][-1]["content"]
    [told] = [told for number, (_, _, told) in enumerate(ARTICLES) if _TALK[number] in asked]
    items: jobs.Items = {kind: [] for kind in jobs.kinds_in(request)}
    for number, (_, kind, item) in enumerate(told, 1):
        items[kind].append(item | {"evidence": [number]})
    return completion(request, json.dumps(items))


def make(db: Path) -> None:
    """Read all of it into a database, and resolve it."""
    jobs.read(map(_article, range(len(ARTICLES))), db, jobs.Service(_reply))
    with Store(db, jobs.catalog()) as store:
        store.world.resolve()
