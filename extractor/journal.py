"""What is written of provider batches, so that a job that dies at any moment leaves none unknown, and none paid twice.

A batch is planned with all its requests before anything of it is sent. A request goes in the transaction that books
its answer (`Store`); those that are left when a batch has ended came to nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from extractor import statements
from extractor.handed import Batch, Waiting, batch_in, moment, request_row, waiting_in
from extractor.opening import translated
from extractor.rows import Row


class Journal:
    """The rows of batches in the database of a store, which hands out its transactions."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        transaction: Callable[[], AbstractContextManager[sqlite3.Connection]],
    ) -> None:
        self._path = path
        self._connection = connection
        self._transaction = transaction

    def plan(self, batch: Batch, model: str, requests: Sequence[Waiting]) -> Batch:
        """Note a batch that is about to be sent, and all that is in it, or nothing; the batch with its number."""
        row: Row = dict.fromkeys(("file_id", "provider_id", "error", "ended_at", "sent_at", "short_at"))
        row |= {"token": batch.token, "model": model, "state": "planned", "requests": len(requests)}
        row |= {"place": batch.place, "mark": batch.mark, "made_at": moment(batch.made_at)}
        with self._durably() as write:
            number = write.execute(statements.INSERT_BATCH, row).lastrowid
            assert number is not None  # noqa: S101 - an inserted row has its id; tells the type checker
            write.executemany(statements.INSERT_REQUEST, (request_row(one, number) for one in requests))
        return replace(batch, id=number, requests=len(requests))

    def sending(self, batch: Batch, file_id: str, at: datetime) -> Batch:
        """Note that a batch of this file is about to be begun at the provider."""
        with self._durably() as write:
            write.execute(statements.UPDATE_SENT, {"batch_id": batch.id, "file_id": file_id, "sent_at": moment(at)})
        return replace(batch, file_id=file_id, sent_at=at)

    def submitted(self, batch: Batch, provider_id: str) -> None:
        """Note that a batch is at the provider."""
        row = {"batch_id": batch.id, "state": "submitted", "provider_id": provider_id}
        with self._durably() as write:
            write.execute(statements.UPDATE_SUBMITTED, row)

    def short(self, batch: Batch, at: datetime | None) -> None:
        """Note since when a batch, or all of what it came to, cannot be had; None: it can."""
        with self._transaction() as write:
            write.execute(statements.UPDATE_SHORT, {"batch_id": batch.id, "short_at": moment(at) if at else None})

    def ended(
        self, batch: Batch, state: Literal["done", "failed"], error: str | None, at: datetime
    ) -> list[tuple[str, str]]:
        """Note that a batch has ended; the requests that came to nothing, by key and article, which wait no more."""
        row = {"batch_id": batch.id, "state": state, "error": error, "ended_at": moment(at)}
        with self._transaction() as write:
            left = [(key, article) for key, article in write.execute(statements.SELECT_REQUESTS, row)]
            write.execute(statements.DELETE_REQUESTS, row)
            write.execute(statements.UPDATE_ENDED, row)
        return left

    def forget(self, model: str) -> None:
        """End all batches of a model, whatever they may come to."""
        for batch in self.live(model):
            self.ended(batch, "failed", "forgotten", datetime.now(UTC))

    def room(self, model: str, full: str, since: datetime) -> int | None:
        """How many requests the provider's queue takes, after the batches that ended since; None: it has refused none.

        Half of those in a batch that it refused with the code ``full``, and twice as many after each that went well.
        """
        room = None
        for requests, error in self._select(statements.SELECT_ENDED, {"model": model, "since": moment(since)}):
            if error == full:
                room = max(1, min(requests, room or requests) // 2)
            elif room and not error:
                room *= 2
        return room

    def live(self, model: str) -> list[Batch]:
        """The batches of a model that have not ended, the oldest first."""
        rows = self._select(statements.SELECT_LIVE, {"model": model})
        return [batch_in(row) for row in rows]

    def waiting(self, batch: Batch) -> int:
        """How many requests of a batch are not answered yet."""
        return int(self._select(statements.COUNT_REQUESTS, {"batch_id": batch.id})[0][0])

    def request(self, key: str) -> Waiting | None:
        """The request with this key that is not answered yet, or None."""
        rows = self._select(statements.SELECT_REQUEST, {"key": key})
        return waiting_in(rows[0]) if rows else None

    def is_waiting(self, article_id: str, model: str) -> bool:
        """Whether a request about an article waits in a batch of a model."""
        return bool(self._select(statements.SELECT_WAITING, {"article_id": article_id, "model": model}))

    @contextmanager
    def _durably(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is on the disk when it is over: what is begun at the provider outlives a power cut."""
        self._connection.execute("PRAGMA synchronous = FULL")
        try:
            with self._transaction() as write:
                yield write
        finally:
            self._connection.execute("PRAGMA synchronous = NORMAL")

    def _select(self, statement: str, given: Mapping[str, str | int]) -> list[sqlite3.Row]:
        with translated(self._path):
            return self._connection.execute(statement, given).fetchall()
