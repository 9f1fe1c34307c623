"""The only writer: one SQLite file, one transaction an article.

Write-ahead logging keeps readers going while a job writes, and a killed job leaves whole articles only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from extractor import statements
from extractor.article import Article
from extractor.catalog import Catalog
from extractor.coverage import Uncovered, uncovered
from extractor.decisions import Decisions
from extractor.duplicates import Held
from extractor.errors import StoreError
from extractor.journal import Journal
from extractor.layout import layout_of
from extractor.opening import opened, translated
from extractor.rows import (
    Exchange,
    Row,
    article_in,
    article_row,
    call_row,
    evidence_rows,
    fact_row,
    held_in,
    reading_row,
    uncovered_in,
    uncovered_row,
)
from extractor.views import view_statements
from extractor.world import Alias, World, replace_aliases, steps

__all__ = ["Exchange", "Store", "Stored"]


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored reading, and what is open about it."""

    call: int
    kinds: tuple[str, ...]
    pending: tuple[str, ...]
    """The purposes of the calls that are to follow, in order."""
    missed: tuple[Uncovered, ...]
    """The sentences of the article that no kept fact covers."""


class Store:
    """An open database that one job at a time writes. Use it in ``with``."""

    def __init__(self, path: Path, catalog: Catalog) -> None:
        catalog = catalog.whole  # views and events stay whole in a run that looks for one kind only
        views = view_statements(catalog)
        self.path = path
        self.catalog = catalog
        layout_of(path)
        self._lock = FileLock(f"{path.resolve()}.lock", timeout=0)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreError(f"{path}: another run is writing it") from error
        except OSError as error:
            raise StoreError(f"{path}: cannot be written ({error.strerror or error})") from error
        try:
            self._connection = opened(path, views)
        except BaseException:
            self._lock.release()
            raise
        self._identity = self._identity_now()
        self.journal = Journal(path, self._connection, self._transaction)
        """What is written of provider batches."""
        self.decisions = Decisions(self._connection, self._transaction, catalog, self._note_change)
        """What a person decided about facts."""
        self.world = World(path, self._connection, self._transaction, catalog, *steps())
        """What the facts of all articles are about."""
        try:
            self.world.prepare()
        except BaseException:
            self.__exit__()
            raise

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._lock.release()

    def _identity_now(self) -> tuple[int, int] | None:
        """What tells the file at the path from any other; None where there is none."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _select(self, statement: str, article: Article | None = None) -> list[sqlite3.Row]:
        with translated(self.path):
            return self._connection.execute(statement, {"article_id": article.id} if article else {}).fetchall()

    def article(self, article_id: str) -> Article | None:
        """The article with this id, or None."""
        with translated(self.path):
            row = self._connection.execute(statements.SELECT_ARTICLE, {"article_id": article_id}).fetchone()
        return article_in(row) if row else None

    def save_article(self, article: Article) -> None:
        """Keep the text of an article that is to be asked about later."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._transaction() as write:
            write.execute(statements.INSERT_ARTICLE, article_row(article, now))

    def is_waiting(self, article: Article, model: str) -> bool:
        """Whether a request about this article waits in a provider batch."""
        return self.journal.is_waiting(article.id, model)

    def keys_of(self, article: Article) -> dict[str, str]:
        """For each kind that was read of this article, the key of its current reading."""
        return {row["kind"]: row["key"] for row in self._select(statements.SELECT_KEYS, article)}

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of this article, or None."""
        days = [day for (day,) in self._select(statements.SELECT_PUBLISHED, article) if day]
        return date.fromisoformat(days[0]) if days else None

    def save_reading(
        self,
        article: Article,
        exchange: Exchange | int,
        keys: Mapping[str, str],
        held: Sequence[Held],
        pending: Sequence[str] = (),
    ) -> Stored:
        """Book an answered exchange and put its facts in the place of the older ones of these kinds, all or nothing.

        Of an article that was read in parts, all of which are booked, ``exchange`` is the id of the last. ``pending``
        are the purposes of the calls that are to follow; a later run makes those that this one does not.
        """
        with self._transaction() as write:
            call = exchange if isinstance(exchange, int) else self._book(write, article, exchange)
            write.execute(statements.DELETE_SKIPPED, {"article_id": article.id})
            readings = [reading_row(article.id, kind, key, call) for kind, key in keys.items()]
            write.executemany(statements.INSERT_READING, readings)
            return self._put(write, article, Stored(call, tuple(keys), tuple(pending), ()), held, call)

    def save_further(self, article: Article, exchange: Exchange, reading: Stored, held: Sequence[Held]) -> Stored:
        """Book an exchange that followed a reading, and put all the facts of its kinds as they are now, all or nothing.

        Those that are stored keep their ids. What is still pending is told by ``reading``.
        """
        with self._transaction() as write:
            return self._put(write, article, reading, held, self._book(write, article, exchange))

    def save_settled(self, article: Article, reading: Stored, exchange: Exchange | None = None) -> None:
        """Note what of a reading is still pending, and book an exchange that came to nothing. No fact changes."""
        with self._transaction() as write:
            if exchange:
                self._book(write, article, exchange)
            _put_pending(write, reading)

    def _put(
        self, write: sqlite3.Connection, article: Article, reading: Stored, held: Sequence[Held], call: int
    ) -> Stored:
        """Facts, their evidence, what they leave uncovered, and what is pending, where there is a need of it."""
        replaced = [{"article_id": article.id, "kind": kind} for kind in reading.kinds]
        write.executemany(statements.DELETE_FACTS, replaced)
        evidence: list[Row] = []
        for one in sorted(held, key=lambda one: (one.id is None, one.repairs is not None)):  # referred to, referring
            number = _insert(write, statements.INSERT_FACT, fact_row(one, article.id, call))
            evidence += evidence_rows(one.fact, number)
        write.executemany(statements.INSERT_EVIDENCE, evidence)
        self.decisions.reapply(write, article, reading.kinds)
        missed = self._note_change(write, article)
        is_needed = {"glean": bool(missed) or "repair" in reading.pending}
        pending = tuple(step for step in reading.pending if is_needed.get(step, True))
        reading = Stored(reading.call, reading.kinds, pending, missed)
        _put_pending(write, reading)
        return reading

    def _note_change(self, write: sqlite3.Connection, article: Article) -> tuple[Uncovered, ...]:
        """The article's facts are others now: what they leave uncovered, and that the world has to look at them."""
        write.execute(statements.INSERT_UNRESOLVED, {"article_id": article.id})
        return self._list_uncovered(write, article)

    def _list_uncovered(self, write: sqlite3.Connection, article: Article) -> tuple[Uncovered, ...]:
        """List anew what no kept fact of the article covers, whichever call told it."""
        ours = {"article_id": article.id}
        read = {kind for kind, _ in write.execute(statements.SELECT_KEYS, ours)}
        kinds = [kind for kind in self.catalog.kinds if kind.name in read]
        cited = write.execute(statements.SELECT_CITED, ours).fetchall()
        missed = tuple(uncovered(article, kinds, ((start, end) for start, end in cited)))
        write.execute(statements.DELETE_UNCOVERED, ours)
        write.executemany(statements.INSERT_UNCOVERED, [uncovered_row(one, article.id) for one in missed])
        return missed

    def open_of(self, article: Article, wanted: Container[str]) -> list[Stored]:
        """The current readings of this article after which a call of a wanted purpose may still follow."""
        kinds: dict[tuple[int, str], list[str]] = {}
        for call, pending, kind in self._select(statements.SELECT_OPEN, article):
            if any(purpose in wanted for purpose in pending.split()):
                kinds.setdefault((call, pending), []).append(kind)
        missed = tuple(map(uncovered_in, self._select(statements.SELECT_UNCOVERED, article))) if kinds else ()
        return [Stored(call, tuple(of), tuple(pending.split()), missed) for (call, pending), of in kinds.items()]

    def held_of(self, article: Article, kinds: Sequence[str]) -> list[Held]:
        """The stored facts of these kinds, in the order in which they were stored."""
        evidence: dict[int, list[sqlite3.Row]] = {}
        for row in self._select(statements.SELECT_EVIDENCE, article):
            evidence.setdefault(row["fact_id"], []).append(row)
        facts = self._select(statements.SELECT_FACTS, article)
        return [held_in(row, evidence.get(row["id"], ())) for row in facts if row["kind"] in kinds]

    def answer_to(self, key: str) -> tuple[int, str] | None:
        """The id and the words of an answer that is booked under this key; None where there is none."""
        with translated(self.path):
            row = self._connection.execute(statements.SELECT_ANSWER, {"key": key}).fetchone()
        return (row["id"], row["raw"]) if row and row["raw"] is not None else None

    def save_exchange(self, article: Article, exchange: Exchange) -> int:
        """Book an exchange that failed, or was about a part. What was known of the article before stays."""
        with self._transaction() as write:
            return self._book(write, article, exchange)

    def save_skipped(self, article: Article, kinds: Sequence[str]) -> None:
        """Note that the article was not asked about these kinds, as it holds no cue of any."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._transaction() as write:
            write.execute(statements.INSERT_ARTICLE, article_row(article, now))
            row = {"article_id": article.id, "kinds": ",".join(kinds), "at": now}
            write.execute(statements.INSERT_SKIPPED, row)

    def save_aliases(self, lines: Sequence[Alias]) -> bool:
        """Put these lines in the place of the alias table, for `World.resolve`; whether they are others than before."""
        with self._transaction() as write:
            return replace_aliases(write, lines)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if self._identity_now() != self._identity:  # SQLite would go on writing a file that nobody can open any more
            raise StoreError(f"{self.path}: the file is gone, or another is in its place")
        with translated(self.path):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.commit()
            except BaseException:
                self._connection.rollback()
                raise

    def _book(self, write: sqlite3.Connection, article: Article, exchange: Exchange) -> int:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        write.execute(statements.INSERT_ARTICLE, article_row(article, now))
        if exchange.batch is not None:  # what came with a batch waits there no more: neither lost nor doubled
            write.execute(statements.DELETE_REQUEST, {"key": exchange.key})
        return _insert(write, statements.INSERT_CALL, call_row(exchange, article.id, now))


def _insert(write: sqlite3.Connection, statement: str, row: Row) -> int:
    """Insert a row, and give the id that it has."""
    number = write.execute(statement, row).lastrowid
    assert number is not None  # noqa: S101 - an inserted row has its id; tells the type checker
    return number


def _put_pending(write: sqlite3.Connection, reading: Stored) -> None:
    row = {"call_id": reading.call, "pending": " ".join(reading.pending) or None}
    write.execute(statements.UPDATE_PENDING, row)
