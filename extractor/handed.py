"""A provider batch and its requests, as they are written down, and their rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex

from extractor.rows import Row


@dataclass(frozen=True, slots=True)
class Batch:
    """A provider batch that has not ended."""

    id: int
    token: str
    """A name of our own, by which it is found at the provider."""
    requests: int
    made_at: datetime
    place: str | None = None
    """The address that it was handed in at; None: it is not known."""
    mark: str | None = None
    """What tells the key that it was handed in with from another."""
    provider_id: str | None = None
    """None where it is not known whether it was submitted."""
    file_id: str | None = None
    sent_at: datetime | None = None
    """When it was last sent; None: it was not."""
    short_at: datetime | None = None
    """Since when it, or all of what it came to, cannot be had."""


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
    siblings: tuple[str, ...] = ()
    """Of a part of an article: the keys of the requests about all its parts, in order."""
    batch: int = 0


def new_token() -> str:
    """A name for a batch that no other has."""
    return f"extractor-{token_hex(16)}"


def moment(at: datetime) -> str:
    """A moment as it is written."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _at(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def _joined(words: Iterable[str]) -> str:
    return ",".join(words)


def request_row(one: Waiting, batch: int) -> Row:
    """The row of a request in a batch."""
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
        "siblings": _joined(one.siblings) or None,
    }


def waiting_in(row: sqlite3.Row) -> Waiting:
    """The request of a row."""
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
        tuple(row["siblings"].split(",")) if row["siblings"] else (),
        row["batch_id"],
    )


def batch_in(row: sqlite3.Row) -> Batch:
    """The batch of a row."""
    return Batch(
        row["id"],
        row["token"],
        row["requests"],
        datetime.fromisoformat(row["made_at"]),
        row["place"],
        row["mark"],
        row["provider_id"],
        row["file_id"],
        _at(row["sent_at"]),
        _at(row["short_at"]),
    )
