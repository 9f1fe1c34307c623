"""The reading of one article: one call, or, where it is longer than a model can answer about at once, one a part."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from extractor.article import Article
from extractor.booking import Books
from extractor.catalog import Catalog
from extractor.duplicates import Held
from extractor.errors import OutcomeError
from extractor.model import Answer, Model
from extractor.parts import Part, name_of, parts_of
from extractor.request import reading_request
from extractor.rows import Exchange
from extractor.store import Store
from extractor.verify import Fact, verify
from extractor.wire import call_key

Items = Mapping[str, list[Any]]


def facts_in(answer: Answer, catalog: Catalog, article: Article) -> list[Fact]:
    """Every fact of an answer, each verified by itself."""
    return _verified(answer.items, catalog, article)


def _verified(items: Items, catalog: Catalog, article: Article) -> list[Fact]:
    return [verify(item, kind, article) for kind in catalog.kinds for item in items[kind.name]]


@dataclass(frozen=True, slots=True)
class Read:
    """What came of reading an article."""

    held: tuple[Held, ...]
    """Every fact that was told, those told twice too."""
    exchange: Exchange | int
    """To be stored; the id of the last that is, where each part has one."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads articles for a job."""

    model: Model
    store: Store
    books: Books
    force: bool = False
    """Ask again about parts that are answered."""

    async def read(self, catalog: Catalog, article: Article) -> Read:
        """Ask about an article. Raises OutcomeError where it cannot be read; the failed exchange is booked then."""
        parts = parts_of(article, self.model.settings.part_tokens)
        if len(parts) == 1:
            exchange, items = await self._ask(catalog, article, parts[0])
            return Read(tuple(Held(fact) for fact in _verified(items, catalog, article)), exchange)
        held: list[Held] = []
        failures: list[OutcomeError] = []
        call = 0
        for part in parts:
            try:
                call, items = await self._part(catalog, article, part)
            except OutcomeError as error:  # costs no other part; the next run asks about this one only
                failures.append(error)
                continue
            held += (Held(fact, call=call) for fact in _verified(items, catalog, article))
        if failures:
            raise failures[0]
        return Read(tuple(held), call)

    async def _part(self, catalog: Catalog, article: Article, part: Part) -> tuple[int, Items]:
        """The call that answered about a part, and its items; what a former job asked is not asked again."""
        body = self.model.body_of(reading_request(catalog, article, part))
        known = None if self.force else self.store.answer_to(call_key(article, body))
        if known:
            call, raw = known
            return call, json.loads(raw)
        exchange, items = await self._ask(catalog, article, part)
        return self.store.save_exchange(article, exchange), items

    async def _ask(self, catalog: Catalog, article: Article, part: Part) -> tuple[Exchange, Items]:
        name = name_of(part, article)
        request = reading_request(catalog, article, part if name else None)
        body, began = self.model.body_of(request), time.monotonic()
        book = partial(self.books.book, request.kinds, purpose="read", key=call_key(article, body), part=name)
        self.books.expect(request)
        try:
            answer = await self.model.answer(request, body)
        except OutcomeError as error:
            self.store.save_exchange(article, book(error, seconds=time.monotonic() - began))
            raise
        return book(answer, seconds=time.monotonic() - began), answer.items
