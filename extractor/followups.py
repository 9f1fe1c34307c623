"""The calls that may follow a reading: one to mend what was refused, one about what no fact covers.

What is to follow is noted with the stored reading, so that a job that dies in between leaves it to the next run.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from extractor.article import Article
from extractor.booking import Books, Call
from extractor.catalog import Catalog
from extractor.door import Door
from extractor.duplicates import Held, united
from extractor.errors import OutcomeError, UnavailableError
from extractor.glean import Glean, glean_of
from extractor.parts import name_of
from extractor.repair import Heard, Repair, repair_of
from extractor.rows import Exchange
from extractor.store import Store, Stored
from extractor.summary import Summary

PURPOSES = ("repair", "glean")
"""Of further calls, in the order in which they are made."""


def counted(held: Iterable[Held]) -> Counter[tuple[str, str]]:
    """The facts by kind and verdict."""
    return Counter((one.fact.kind, one.fact.verdict) for one in held)


@dataclass(frozen=True, slots=True)
class Due:
    """A further call that is pending."""

    call: Call
    reading: Stored
    held: Sequence[Held]
    """The facts of the reading, as they are stored."""
    further: Repair | Glean


def _without(reading: Stored, purpose: str) -> Stored:
    return replace(reading, pending=tuple(other for other in reading.pending if other != purpose))


def _settled(reading: Stored, purpose: str, wanted: Iterable[str]) -> Stored:
    """A reading after which no call of a purpose is due: it is no longer pending, if it was wanted."""
    return _without(reading, purpose) if purpose in wanted else reading


@dataclass(frozen=True, slots=True)
class Followups:
    """The further calls of a job."""

    catalog: Catalog
    model: Door
    store: Store
    books: Books
    wanted: tuple[str, ...]
    """The purposes of the calls to make: "repair", "glean", both, or none."""

    @property
    def _summary(self) -> Summary:
        return self.books.summary

    def catalog_of(self, kinds: Iterable[str]) -> Catalog:
        """The catalogue of these kinds."""
        names = set(kinds)
        return self.catalog if len(names) == len(self.catalog.kinds) else self.catalog.of(names)

    def after(self, article: Article, held: Sequence[Held]) -> list[str]:
        """The purposes of the calls that may follow a reading, in this run or, where it does not want them, a later."""
        can = {"repair": repair_of(self.catalog, article, held) is not None, "glean": bool(self.catalog.glean.strip())}
        return [purpose for purpose, is_one in can.items() if is_one]

    def left_open(self, article: Article) -> list[Stored]:
        """The readings after which this job is to make a call that a former one did not want or come to."""
        return [
            reading
            for reading in self.store.open_of(article, self.wanted)
            if set(self.catalog.versions).issuperset(reading.kinds) and set(self.wanted) & set(reading.pending)
        ]

    def due(self, article: Article, reading: Stored, purpose: str) -> Due | None:
        """The call of a purpose that is pending after a reading, and wanted; one that has nothing to ask is settled."""
        if purpose not in self.wanted or purpose not in reading.pending:
            return None
        catalog, room = self.catalog_of(reading.kinds), self.model.settings.part_tokens
        held = self.store.held_of(article, reading.kinds)
        further = (
            repair_of(catalog, article, held, room)
            if purpose == "repair"
            else glean_of(catalog, article, held, reading.missed, room)
        )
        if further is None:
            self.store.save_settled(article, _without(reading, purpose))
            return None
        request = further.request
        part = name_of(further.part, article)
        return Due(Call(article, request, self.model.body_of(request), purpose, part), reading, held, further)

    async def follow(self, article: Article, reading: Stored) -> None:
        """Make the calls that are pending after a reading, at most one of each purpose."""
        for purpose in PURPOSES:
            due = self.due(article, reading, purpose)
            reading = await self._make(due) if due else _settled(reading, purpose, self.wanted)
        self._summary.uncovered += len({one.sentence for one in reading.missed})

    async def _make(self, due: Due) -> Stored:
        """Make and book one pending call, and give the reading after it."""
        call, began = due.call, time.monotonic()
        book = partial(self.books.book, call.request.kinds, purpose=call.purpose, key=call.key, part=call.part)
        try:
            answer = await self.model.answer(call.request, call.body)
        except OutcomeError as error:
            return self.miss(due, error, book(error, seconds=time.monotonic() - began))
        return self.hear(due, answer.items, book(answer, seconds=time.monotonic() - began))

    def miss(self, due: Due, error: OutcomeError, exchange: Exchange) -> Stored:
        """Book a call that failed, and give the reading after it; one that got no answer stays pending."""
        is_open = isinstance(error, UnavailableError)
        reading = due.reading if is_open else _without(due.reading, due.call.purpose)
        self.store.save_settled(due.call.article, reading, exchange)
        self._count_failed(due.further, error)
        return reading

    def hear(self, due: Due, items: Mapping[str, Sequence[Any]], exchange: Exchange) -> Stored:
        """Book a call that was answered, with what it changes, and give the reading after it."""
        heard = due.further.heard(items)
        now = united([*due.held, *heard.held], due.further.catalog.kinds)
        settled = _without(due.reading, due.call.purpose)
        reading = self.store.save_further(due.call.article, replace(exchange, error=heard.note), settled, now)
        self._count(due.further, due.held, heard, now)
        return reading

    def conclude(self, article: Article, keys: dict[str, str], read: tuple[Sequence[Held], Exchange | int]) -> Stored:
        """Store what reading an article came to: all that was told, and the exchange that told it."""
        told, exchange = read
        held = united(told, self.catalog_of(keys).kinds)
        reading = self.store.save_reading(article, exchange, keys, held, self.after(article, held))
        self._summary.read += 1
        self._summary.duplicates += len(told) - len(held)
        self._summary.facts.update(counted(held))
        return reading

    def _count_failed(self, further: Repair | Glean, error: OutcomeError) -> None:
        summary = self._summary
        summary.further_failed[f"{further.purpose} {error.code}"] += 1
        summary.put_off += isinstance(error, UnavailableError)
        summary.sent_back += len(further.failing) if isinstance(further, Repair) else 0

    def _count(self, further: Repair | Glean, held: Sequence[Held], heard: Heard, now: Sequence[Held]) -> None:
        summary = self._summary
        summary.facts.update(counted(now))
        summary.facts.subtract(counted(held))
        summary.duplicates += len(held) + len(heard.held) - len(now)
        if isinstance(further, Repair):
            summary.sent_back += len(further.failing)
            summary.mended += sum(one.is_kept for one in heard.held)
        else:
            summary.gleaned += sum(one.is_kept for one in now) - sum(one.is_kept for one in held)
