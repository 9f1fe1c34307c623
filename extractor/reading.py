"""The reading of one article: one call, or, where it is longer than a model can answer about at once, one a part."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from extractor.article import Article
from extractor.booking import Books, Call
from extractor.catalog import Catalog
from extractor.door import Door
from extractor.duplicates import Held
from extractor.errors import OutcomeError
from extractor.model import Answer
from extractor.parts import name_of, parts_of
from extractor.request import reading_request
from extractor.rows import Exchange
from extractor.store import Store
from extractor.verify import Fact, verify

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


def read_in(told: tuple[Exchange, Items], catalog: Catalog, article: Article) -> Read:
    """What an answer about the whole of an article comes to."""
    exchange, items = told
    return Read(tuple(Held(fact) for fact in _verified(items, catalog, article)), exchange)


def _told(call: int, items: Items, catalog: Catalog, article: Article) -> list[Held]:
    return [Held(fact, call=call) for fact in _verified(items, catalog, article)]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads articles for a job."""

    model: Door
    store: Store
    books: Books
    force: bool = False
    """Ask again about parts that are answered."""

    async def read(self, catalog: Catalog, article: Article) -> Read:
        """Ask about an article. Raises OutcomeError where it cannot be read; the failed exchange is booked then."""
        calls = self.calls(catalog, article)
        if len(calls) == 1:
            return read_in(await self._ask(calls[0]), catalog, article)
        held: list[Held] = []
        failures: list[OutcomeError] = []
        number = 0
        for call in calls:
            try:
                number, items = await self._part(call)
            except OutcomeError as error:  # costs no other part; the next run asks about this one only
                failures.append(error)
                continue
            held += _told(number, items, catalog, article)
        if failures:
            raise failures[0]
        return Read(tuple(held), number)

    def open_of(self, calls: Sequence[Call]) -> list[Call]:
        """Those of the calls about an article that are to be made: of parts, those that are not answered."""
        return [call for call in calls if len(calls) == 1 or self.store.answer_to(call.key) is None]

    def assembled(self, catalog: Catalog, article: Article, keys: Sequence[str]) -> Read | None:
        """The reading of an article in parts, put together of answers that are booked; None where one is not.

        ``keys`` are those of the calls about all its parts.
        """
        held: list[Held] = []
        number = 0
        for key in keys:
            known = self.store.answer_to(key)
            if known is None:
                return None
            number, raw = known
            held += _told(number, json.loads(raw), catalog, article)
        return Read(tuple(held), number)

    def calls(self, catalog: Catalog, article: Article) -> list[Call]:
        """The calls about an article: one, or one a part."""
        calls = []
        for part in parts_of(article, self.model.settings.part_tokens):
            name = name_of(part, article)
            request = reading_request(catalog, article, part if name else None)
            calls.append(Call(article, request, self.model.body_of(request), "read", name))
        return calls

    async def _part(self, call: Call) -> tuple[int, Items]:
        """The call that answered about a part, and its items; what a former job asked is not asked again."""
        known = None if self.force else self.store.answer_to(call.key)
        if known:
            number, raw = known
            return number, json.loads(raw)
        exchange, items = await self._ask(call)
        return self.store.save_exchange(call.article, exchange), items

    async def _ask(self, call: Call) -> tuple[Exchange, Items]:
        began = time.monotonic()
        book = partial(self.books.book, call.request.kinds, purpose=call.purpose, key=call.key, part=call.part)
        try:
            answer = await self.model.answer(call.request, call.body)
        except OutcomeError as error:
            self.books.expect(call.request)
            self.store.save_exchange(call.article, book(error, seconds=time.monotonic() - began))
            raise
        self.books.expect(call.request)
        return book(answer, seconds=time.monotonic() - began), answer.items
