"""What is written of provider batches, so that a job that dies at any moment leaves none unknown, and none paid twice.

A batch is planned with all its requests before anything of it is sent. A request goes in the transaction that books
its answer (`Store`); those that are left when a batch has ended came to nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Literal

from extractor import statements
from extractor.opening import translated
from extractor.rows import Row


@dataclass(frozen=True, slots=True)
class Batch:
    """A provider batch that has not ended."""

    id: int
    token: str
    """A name of our own, by which it is found at the provider."""
    requests: int
    made_at: datetime
    provider_id: str | None = None
    """None where it is not known whether it was submitted."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request of a batch that is not answered yet."""

    key: str
    article_id: str
    purpose: str
    versions: Mapping[str, str]
    """The kinds asked for, each with the version of what is asked about it."""
    reading_keys: Mapping[str, str]
    """For each kind, what becomes the key of its reading; empty where it follows one."""
    part: str | None
    call: int | None
    """Of a repair or glean: the reading that it follows."""
    batch: int = 0


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

    def plan(self, model: str, requests: Sequence[Waiting]) -> Batch:
        """Note a batch that is about to be sent, and all that is in it, or nothing."""
        now, token = _now(), f"extractor-{token_hex(16)}"
        row: Row = dict.fromkeys(("file_id", "provider_id", "error", "ended_at"))
        row |= {"token": token, "model": model, "state": "planned", "requests": len(requests)}
        with self._transaction() as write:
            number = write.execute(statements.INSERT_BATCH, row | {"made_at": now.isoformat()}).lastrowid
            assert number is not None  # noqa: S101 - an inserted row has its id; tells the type checker
            write.executemany(statements.INSERT_REQUEST, (_request_row(one, number) for one in requests))
        return Batch(number, token, len(requests), now)

    def submitted(self, batch: Batch, file_id: str | None, provider_id: str) -> None:
        """Note that a batch is at the provider."""
        row = {"batch_id": batch.id, "state": "submitted", "file_id": file_id, "provider_id": provider_id}
        with self._transaction() as write:
            write.execute(statements.UPDATE_SUBMITTED, row)

    def ended(self, batch: Batch, state: Literal["done", "failed"], error: str | None = None) -> list[str]:
        """Note that a batch has ended; the articles whose requests came to nothing, which wait no more."""
        row = {"batch_id": batch.id, "state": state, "error": error, "ended_at": _now().isoformat()}
        with self._transaction() as write:
            left = [article for (article,) in write.execute(statements.SELECT_REQUESTS, row)]
            write.execute(statements.DELETE_REQUESTS, row)
            write.execute(statements.UPDATE_ENDED, row)
        return list(dict.fromkeys(left))

    def live(self, model: str) -> list[Batch]:
        """The batches of a model that have not ended, the oldest first."""
        rows = self._select(statements.SELECT_LIVE, {"model": model})
        return [_batch_in(row) for row in rows]

    def waiting(self, batch: Batch) -> int:
        """How many requests of a batch are not answered yet."""
        return len(self._select(statements.SELECT_REQUESTS, {"batch_id": batch.id}))

    def request(self, key: str) -> Waiting | None:
        """The request with this key that is not answered yet, or None."""
        rows = self._select(statements.SELECT_REQUEST, {"key": key})
        return _waiting_in(rows[0]) if rows else None

    def is_waiting(self, article_id: str, model: str) -> bool:
        """Whether a request about an article waits in a batch of a model."""
        return bool(self._select(statements.SELECT_WAITING, {"article_id": article_id, "model": model}))

    def _select(self, statement: str, given: Mapping[str, str | int]) -> list[sqlite3.Row]:
        with translated(self._path):
            return self._connection.execute(statement, given).fetchall()


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _joined(words: Iterable[str]) -> str:
    return ",".join(words)


def _request_row(one: Waiting, batch: int) -> Row:
    return {
        "key": one.key,
        "batch_id": batch,
        "article_id": one.article_id,
        "purpose": one.purpose,
        "kinds": _joined(one.versions),
        "versions": _joined(one.versions.values()),
        "reading_keys": _joined(one.reading_keys.values()),
        "part": one.part,
        "call_id": one.call,
    }


def _waiting_in(row: sqlite3.Row) -> Waiting:
    kinds = row["kinds"].split(",")
    keys = row["reading_keys"].split(",") if row["reading_keys"] else []
    return Waiting(
        row["key"],
        row["article_id"],
        row["purpose"],
        dict(zip(kinds, row["versions"].split(","), strict=True)),
        dict(zip(kinds, keys, strict=True)) if keys else {},
        row["part"],
        row["call_id"],
        row["batch_id"],
    )


def _batch_in(row: sqlite3.Row) -> Batch:
    made = datetime.fromisoformat(row["made_at"])
    return Batch(row["id"], row["token"], row["requests"], made, row["provider_id"])
