"""What the lines of a batch's results come to: each is booked and stored as its answer would be online."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from extractor.article import Article
from extractor.booking import Books
from extractor.errors import OutcomeError, UnavailableError
from extractor.faults import fault_of_line
from extractor.followups import PURPOSES, Due, Followups
from extractor.handed import Batch, Waiting
from extractor.model import Answer, Model
from extractor.reading import Reader, read_in
from extractor.rows import Exchange
from extractor.store import Store, Stored

Line = Mapping[str, Any]
_LATE = {"batch_expired", "batch_cancelled"}
_KEY = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a line that changed something, or was not tried, came to."""

    key: str
    article: Article | None = None
    """None: it was not tried."""
    exchange: Exchange | None = None
    failure: OutcomeError | None = None
    """What went wrong with its article in this run."""
    is_lost: bool = False
    """Whether it came to no answer, and may when it is asked again."""
    spent: Decimal | None = Decimal(0)
    """Dollars that it took; None: it does not tell."""


def is_answer(line: Line) -> bool:
    """Whether a line holds an answer, whatever it is."""
    response = line.get("response")
    return isinstance(response, dict) and response.get("status_code") == 200


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

    async def hear(self, line: Line, batch: Batch) -> Heard | None:
        """Store a line; one that is of no request that waits in this batch was stored before, and is passed over."""
        key = line.get("custom_id")
        asked = self.store.journal.request(key) if isinstance(key, str) and _KEY.fullmatch(key) else None
        article = self.store.article(asked.article_id) if asked and asked.batch == batch.id else None
        if asked is None or article is None:
            return None
        told = _told(line)
        if told is None:
            return Heard(asked.key)
        status, code, body = told
        try:
            if status != 200 or not isinstance(body, dict):
                raise fault_of_line(status, code)
            outcome: Answer | OutcomeError = await self.model.answer_in(tuple(asked.versions), body)
        except OutcomeError as error:
            error.attempts = 1
            outcome = error
        exchange = self._booked(asked, outcome)
        failure = None
        if isinstance(outcome, OutcomeError):
            failure = self._miss(article, asked, outcome, exchange)
        else:
            self._keep(article, asked, outcome, exchange)
        spent = Decimal(0) if status != 200 else exchange.cost if exchange.usage.input else None
        return Heard(asked.key, article, exchange, failure, isinstance(outcome, UnavailableError), spent)

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

    def _miss(self, article: Article, asked: Waiting, error: OutcomeError, exchange: Exchange) -> OutcomeError | None:
        """Book what came to no answer; what may pass is asked again in the next batch, and is no failure yet."""
        due = self._due(article, asked)
        if due and not isinstance(error, UnavailableError):
            self._finish(self.followups.miss(due, error, exchange))
            return None
        self.store.save_exchange(article, exchange)
        if asked.purpose != "read" or isinstance(error, UnavailableError):
            return None
        self.give_up(article, error)
        return error

    def _keep(self, article: Article, asked: Waiting, answer: Answer, exchange: Exchange) -> None:
        if asked.purpose == "read":
            self._read(article, asked, exchange, answer.items)
        elif due := self._due(article, asked):
            self._finish(self.followups.hear(due, answer.items, exchange))
        else:
            self.store.save_exchange(article, replace(exchange, error="what it was about has changed since"))

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
        if asked.part is None and not asked.siblings:
            read = read_in((exchange, {kind: list(items[kind]) for kind in known}), catalog, article)
            self._finish(self.followups.conclude(article, keys, (read.held, read.exchange)))
            return
        self.store.save_exchange(article, exchange)
        parts = asked.siblings or [call.key for call in self.reader.calls(catalog, article)]  # as layout 3 had it
        if assembled := self.reader.assembled(catalog, article, parts):
            self._finish(self.followups.conclude(article, keys, (assembled.held, assembled.exchange)))


def _told(line: Line) -> tuple[object, str | None, object] | None:
    """Status, code and body of a line; None where it was not tried, and is not billed."""
    response, error = line.get("response"), line.get("error")
    if isinstance(response, dict):
        body = response.get("body")
        return response.get("status_code"), _code_of(body.get("error") if isinstance(body, dict) else None), body
    code = _code_of(error)
    return None if code in _LATE else (None, code, None)


def _code_of(fault: object) -> str | None:
    """The code of a fault; a server may tell anything."""
    code = fault.get("code") if isinstance(fault, dict) else None
    return code if isinstance(code, str) else None
