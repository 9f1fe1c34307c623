"""The calls that may follow a reading: one to mend what was refused, one about what no fact covers.

What is to follow is noted with the stored reading, so that a job that dies in between leaves it to the next run.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from extractor.article import Article
from extractor.booking import Books
from extractor.catalog import Catalog
from extractor.duplicates import Held, united
from extractor.errors import OutcomeError, UnavailableError
from extractor.glean import Glean, glean_of
from extractor.model import Model
from extractor.parts import name_of
from extractor.repair import Heard, Repair, repair_of
from extractor.store import Store, Stored
from extractor.summary import Summary
from extractor.wire import call_key


def counted(held: Iterable[Held]) -> Counter[tuple[str, str]]:
    """The facts by kind and verdict."""
    return Counter((one.fact.kind, one.fact.verdict) for one in held)


@dataclass(frozen=True, slots=True)
class Followups:
    """The further calls of a job."""

    catalog: Catalog
    model: Model
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

    async def follow(self, article: Article, reading: Stored) -> None:
        """Make the calls that are pending after a reading, at most one of each purpose."""
        catalog, room = self.catalog_of(reading.kinds), self.model.settings.part_tokens
        if "repair" in self.wanted and "repair" in reading.pending:
            held = self.store.held_of(article, reading.kinds)
            reading = await self._make(article, reading, "repair", held, repair_of(catalog, article, held, room))
        if "glean" in self.wanted and "glean" in reading.pending:
            held = self.store.held_of(article, reading.kinds)
            further = glean_of(catalog, article, held, reading.missed, room)
            reading = await self._make(article, reading, "glean", held, further)
        self._summary.uncovered += len({one.sentence for one in reading.missed})

    async def _make(
        self, article: Article, reading: Stored, purpose: str, held: Sequence[Held], further: Repair | Glean | None
    ) -> Stored:
        """Make and book one pending call, and give the reading after it; one that got no answer stays pending."""
        settled = replace(reading, pending=tuple(other for other in reading.pending if other != purpose))
        if further is None:
            self.store.save_settled(article, settled)
            return settled
        request, began = further.request, time.monotonic()
        body = self.model.body_of(request)
        book = partial(
            self.books.book,
            request.kinds,
            purpose=purpose,
            key=call_key(article, body),
            part=name_of(further.part, article),
        )
        try:
            answer = await self.model.answer(request, body)
        except OutcomeError as error:
            exchange = book(error, seconds=time.monotonic() - began)
            reading = reading if isinstance(error, UnavailableError) else settled
            self.store.save_settled(article, reading, exchange)
            self._count_failed(further, error)
            return reading
        exchange = book(answer, seconds=time.monotonic() - began)
        heard = further.heard(answer.items)
        now = united([*held, *heard.held], further.catalog.kinds)
        reading = self.store.save_further(article, replace(exchange, error=heard.note), settled, now)
        self._count(further, held, heard, now)
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
