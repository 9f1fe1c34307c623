"""What the tests of jobs share: invented articles, canned answers, and a model service without a network."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import httpx2

from cassettes.desk import Reply, Request, completion
from extractor.article import Article
from extractor.budget import Budget
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.errors import OutcomeError, SourceError
from extractor.model import Model
from extractor.pace import Pace
from extractor.pipeline import Job, Summary
from extractor.selection import Wish
from extractor.settings import Settings
from extractor.store import Store

Item = dict[str, Any]
Items = dict[str, list[Item]]
Maker = Callable[[Request], Reply]

PUBLISHED = date(2031, 5, 6)
KINDS = ("visit", "agreement", "trade_figure", "organization")
KEY = "sk-invented-0123456789"


ANOTHER = "Exports of Norway to Vietnam in 2029 were $7 million."
"""A further sentence for an article, which states a further figure."""


def news(number: int = 1, published: date | None = PUBLISHED, *, more: str = "", **known: Any) -> Article:
    """An article; those of different numbers differ in their fifth sentence only, so one answer fits them all."""
    text = (
        "Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031. "
        "Exports of Norway to Vietnam were $9.5 million in 2030. "
        "Norway and Vietnam signed a memorandum on mills in Orvane on 5 May 2031. "
        "The Zorban Mill Board was quoted by reporters of Norway and Vietnam. "
        f"This is report number {number}. {more}"
    )
    return Article.of(text, published=published, **known)


def visit(**changed: Any) -> Item:
    """A visit as a model tells it."""
    return {
        "evidence": [1],
        "visitor_name": "Ada Quill",
        "visitor_title": "Premier",
        "visitor_level": "head_of_government",
        "visitor_country": "NOR",
        "host_country": "VNM",
        "city": "Orvane",
        "met_with": [],
        "visit_type": "unspecified",
        "format": "bilateral",
        "occasion": None,
        "date_text": "4 May 2031",
        "status": "completed",
        "attributed_to": None,
        "certainty": "certain",
    } | changed


def agreement(**changed: Any) -> Item:
    """An agreement as a model tells it."""
    return {
        "evidence": [3],
        "title": "memorandum on mills",
        "instrument": "memorandum",
        "level": "intergovernmental",
        "parties": [
            {"name": "Norway", "kind": "country", "country": "NOR"},
            {"name": "Vietnam", "kind": "country", "country": "VNM"},
        ],
        "signatories": [],
        "subjects": ["industry_mining", "trade"],
        "count_text": None,
        "status": "signed",
        "amount_text": None,
        "date_text": "on 5 May 2031",
        "term_text": None,
        "place": "Orvane",
        "occasion": None,
        "attributed_to": None,
        "certainty": "certain",
    } | changed


def figure(**changed: Any) -> Item:
    """A trade figure as a model tells it."""
    return {
        "evidence": [2],
        "indicator": "exports",
        "reporter": "NOR",
        "partner": "VNM",
        "scope": None,
        "commodity": None,
        "amount_text": "$9.5 million",
        "change_text": None,
        "period_text": "in 2030",
        "status": "actual",
        "share_of": None,
        "part_of": None,
        "attributed_to": None,
        "certainty": "certain",
    } | changed


def organization(**changed: Any) -> Item:
    """An organization as a model tells it."""
    return {
        "evidence": [4],
        "name": "Zorban Mill Board",
        "usual_name": None,
        "name_is_garbled": False,
        "acronym": None,
        "aliases": [],
        "org_type": "government_body",
        "country": "NOR",
        "parent": None,
        "roles": ["mentioned", "quoted_affiliation"],
        "certainty": "certain",
    } | changed


def another() -> Item:
    """The figure of `ANOTHER`, where that is the sixth sentence."""
    return figure(evidence=[6], amount_text="$7 million", period_text="in 2029")


def whole(**changed: list[Item]) -> Items:
    """One fact of each kind, or others in their place; it fits every article of `news`."""
    return {
        "visit": [visit()],
        "agreement": [agreement()],
        "trade_figure": [figure()],
        "organization": [organization()],
    } | changed


def kinds_in(request: Request) -> list[str]:
    """The kinds that a request asks for."""
    return list(request["response_format"]["json_schema"]["schema"]["properties"])


def telling(items: Items) -> Maker:
    """A service that tells these items, of the kinds it is asked for, about every article."""

    def reply(request: Request) -> Reply:
        told = {kind: items.get(kind, []) for kind in kinds_in(request)}
        return completion(request, json.dumps(told, ensure_ascii=False))

    return reply


async def no_wait(_: float) -> None:
    """Wait for nothing."""


class Service:
    """A model service without a network: keeps what it was asked, and counts what it had in hand at once."""

    def __init__(self, reply: Maker | None = None) -> None:
        self.reply = reply or telling(whole())
        self.requests: list[Request] = []
        self.in_hand = 0
        self.most_in_hand = 0

    async def meet(self) -> None:
        """What happens between a request and its reply; by default the others get their turn."""
        await asyncio.sleep(0)

    async def _handle(self, request: httpx2.Request) -> httpx2.Response:
        asked: Request = json.loads(request.content)
        self.requests.append(asked)
        self.in_hand += 1
        self.most_in_hand = max(self.most_in_hand, self.in_hand)
        try:
            await self.meet()
            given = self.reply(asked)
        finally:
            self.in_hand -= 1
        headers = {"content-type": "application/json", **given.headers}
        return httpx2.Response(given.status, content=json.dumps(given.body), headers=headers)  # as ASCII: any string

    def model(
        self, name: str = "openai/gpt-4o-mini", concurrency: int = 1, budget: Budget | None = None, **more: Any
    ) -> Model:
        """A model that this service answers for; ``more`` are its settings."""
        settings = replace(Settings(name=name, api_key=KEY, attempts=2), **more)
        pace, transport = Pace(concurrency, sleep=no_wait), httpx2.MockTransport(self._handle)
        return Model(settings, pace=pace, budget=budget, transport=transport, sleep=no_wait)

    @property
    def asked_texts(self) -> list[str]:
        """The user messages, in the order they came."""
        return [request["messages"][-1]["content"] for request in self.requests]


@cache
def catalog() -> Catalog:
    """The project's own catalogue."""
    return load_catalog()


def changed(name: str) -> Catalog:
    """The project's catalogue with another guide to one kind."""
    kinds = (
        Kind(kind.schema, f"{kind.guide}\nOnce more." if kind.name == name else kind.guide) for kind in catalog().kinds
    )
    return replace(catalog(), kinds=tuple(kinds))


def ignore(_: Summary, __: Article | SourceError, ___: OutcomeError | None) -> None:
    """Watch nothing."""


def read(  # noqa: PLR0913 - one parameter an option
    articles: Iterable[Article | SourceError],
    db: Path,
    service: Service,
    *,
    kinds: Catalog | None = None,
    force: bool = False,
    concurrency: int = 1,
    model: str = "openai/gpt-4o-mini",
    repair: bool = False,
    glean: bool = False,
    prefilter: bool = False,
    budget: Budget | None = None,
    **settings: Any,
) -> Summary:
    """One run of a job; without the calls that may follow a reading, unless they are wanted."""

    async def work() -> Summary:
        wish = Wish(force=force, repair=repair, glean=glean, prefilter=prefilter)
        async with service.model(model, concurrency, budget, **settings) as asked:
            with Store(db, kinds or catalog()) as store:
                return await Job(kinds or catalog(), asked, store, wish).run(articles, watch=ignore)

    return asyncio.run(work())


def resolve(db: Path, *, rebuild: bool = False) -> int:
    """Bring entities and events up to date, as the command does after a job."""
    with Store(db, catalog()) as store:
        return store.world.resolve(rebuild=rebuild)


def rows(db: Path, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
    """The answer of the database to a question."""
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql, parameters).fetchall()


def dump(db: Path) -> list[str]:
    """All that a database holds, as SQL."""
    with closing(sqlite3.connect(db)) as connection:
        return list(connection.iterdump())


def is_sound(db: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file and its references."""
    return rows(db, "PRAGMA integrity_check") == [("ok",)] and not rows(db, "PRAGMA foreign_key_check")


@contextmanager
def without_rights(folder: Path, mode: int) -> Iterator[None]:
    """While it lasts ``folder`` has these rights, and, where the tests run as root, nobody's user asks for them."""
    user = os.geteuid()
    folder.chmod(mode)
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
        folder.chmod(0o700)
