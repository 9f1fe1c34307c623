"""What the lines of a batch's results come to: each is booked and stored as its answer would be online."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from extractor.article import Article
from extractor.booking import Books
from extractor.errors import OutcomeError, UnavailableError
from extractor.faults import fault_of_line
from extractor.followups import PURPOSES, Due, Followups
from extractor.journal import Batch, Waiting
from extractor.model import Answer, Model
from extractor.reading import Reader, read_in
from extractor.rows import Exchange
from extractor.store import Store, Stored

Line = Mapping[str, Any]
Heard = tuple[Article | None, OutcomeError | None]
"""The article of a line that changed something, and what went wrong with it."""
_LATE = {"batch_expired", "batch_cancelled"}


@dataclass(frozen=True, slots=True)
class Hearing:
    """Hears the results of batches."""

    model: Model
    store: Store
    books: Books
    reader: Reader
    followups: Followups
    """Of all kinds and purposes, as a request may have been handed in for others than are wanted now."""
    wanted: tuple[str, ...] = PURPOSES
    """The purposes that are wanted now."""
    _failed: set[int] = field(default_factory=set)

    def has_failed(self, article: Article) -> bool:
        """Whether the reading of an article failed in this run, and is left to the next."""
        return int(article.id, 16) in self._failed

    def give_up(self, article: Article, error: OutcomeError) -> None:
        """Count an article as failed, once."""
        if not self.has_failed(article):
            self._failed.add(int(article.id, 16))
            self.books.summary.failed[error.code] += 1

    async def hear(self, line: Line, batch: Batch) -> Heard:
        """Store a line; one that is of no request that waits in this batch was stored before, and is passed over."""
        key = line.get("custom_id")
        asked = self.store.journal.request(key) if isinstance(key, str) else None
        if asked is None or asked.batch != batch.id:
            return None, None
        article = self.store.article(asked.article_id)
        told = _told(line)
        if article is None or told is None:
            return None, None
        status, code, body = told
        try:
            if status != 200 or not isinstance(body, dict):
                raise fault_of_line(status, code)
            answer = await self.model.answer_in(tuple(asked.versions), body)
        except OutcomeError as error:
            error.attempts = 1
            return article, self._miss(article, asked, error)
        return article, self._keep(article, asked, answer)

    def _booked(self, asked: Waiting, outcome: Answer | OutcomeError) -> Exchange:
        known = replace(self.books, versions=asked.versions)  # those it was asked with
        return known.book(
            tuple(asked.versions),
            outcome,
            seconds=0,
            purpose=asked.purpose,
            key=asked.key,
            part=asked.part,
            batch=asked.batch,
        )

    def _miss(self, article: Article, asked: Waiting, error: OutcomeError) -> OutcomeError | None:
        """Book what came to no answer; what may pass is asked again in the next batch, and is no failure yet."""
        exchange, due = self._booked(asked, error), self._due(article, asked)
        if due and not isinstance(error, UnavailableError):
            self._finish(self.followups.miss(due, error, exchange))
            return None
        self.store.save_exchange(article, exchange)
        if asked.purpose != "read" or isinstance(error, UnavailableError):
            return None
        self.give_up(article, error)
        return error

    def _keep(self, article: Article, asked: Waiting, answer: Answer) -> OutcomeError | None:
        exchange = self._booked(asked, answer)
        if asked.purpose == "read":
            self._read(article, asked, exchange, answer.items)
        elif due := self._due(article, asked):
            self._finish(self.followups.hear(due, answer.items, exchange))
        else:
            self.store.save_exchange(article, replace(exchange, error="what it was about has changed since"))
        return None

    def _finish(self, reading: Stored) -> None:
        """Count what is left uncovered, where no call is to follow."""
        if not set(self.wanted) & set(reading.pending):
            self.books.summary.uncovered += len({one.sentence for one in reading.missed})

    def _due(self, article: Article, asked: Waiting) -> Due | None:
        """The pending call that a request was; None where it is none, or another would be made now."""
        if asked.purpose == "read":
            return None
        for reading in self.store.open_of(article, (asked.purpose,)):
            if reading.call == asked.call and set(reading.kinds) <= set(self.followups.catalog.versions):
                due = self.followups.due(article, reading, asked.purpose)
                return due if due and due.call.key == asked.key else None
        return None

    def _read(self, article: Article, asked: Waiting, exchange: Exchange, items: Mapping[str, Sequence[Any]]) -> None:
        known = [kind for kind in asked.reading_keys if kind in self.followups.catalog.versions]
        if not known:
            self.store.save_exchange(article, exchange)
            return
        catalog = self.followups.catalog_of(known)
        keys = {kind: asked.reading_keys[kind] for kind in known}
        if not self.reader.is_in_parts(article):
            read = read_in((exchange, {kind: list(items[kind]) for kind in known}), catalog, article)
            self._finish(self.followups.conclude(article, keys, (read.held, read.exchange)))
            return
        self.store.save_exchange(article, exchange)
        if assembled := self.reader.assembled(catalog, article):
            self._finish(self.followups.conclude(article, keys, (assembled.held, assembled.exchange)))


def _told(line: Line) -> tuple[object, object, object] | None:
    """Status, code and body of a line; None where it was not tried, and is not billed."""
    response, error = line.get("response"), line.get("error")
    if isinstance(response, dict):
        body = response.get("body")
        fault = body.get("error") if isinstance(body, dict) else None
        return response.get("status_code"), fault.get("code") if isinstance(fault, dict) else None, body
    code = error.get("code") if isinstance(error, dict) else None
    return None if code in _LATE else (None, code, None)
