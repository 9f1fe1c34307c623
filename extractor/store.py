"""The only writer: one SQLite file, one transaction an article.

Write-ahead logging keeps readers going while a job writes, and a killed job leaves whole articles only.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, col, create_engine, delete, select

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.errors import StoreError
from extractor.layout import APPLICATION_ID, LAYOUT, check_layout
from extractor.tables import ArticleRow, CallRow, EvidenceRow, FactRow, ReadingRow
from extractor.usage import Usage
from extractor.verify import Fact
from extractor.views import view_statements


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange with a model, as it is booked."""

    versions: Mapping[str, str]
    """The kinds asked for, each with the version of what was asked about it."""
    model: str
    status: str
    """"ok", or the code of the OutcomeError."""
    attempts: int
    usage: Usage
    cost: Decimal | None
    seconds: float
    error: str | None = None
    raw: str | None = None


def _prepare_connection(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA busy_timeout = 30000")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """A lower error becomes a StoreError: disk full, file gone, locked by somebody else."""
    try:
        yield
    except (DatabaseError, OSError) as error:
        reason = getattr(error, "orig", None) or error
        raise StoreError(f"{path}: cannot be written ({reason})") from error


class Store:
    """An open database that one job at a time writes. Use it in ``with``."""

    def __init__(self, path: Path, catalog: Catalog) -> None:
        statements = view_statements(catalog)
        self.path = path
        exists = check_layout(path)
        if not path.parent.is_dir():
            raise StoreError(f"{path}: there is no folder {path.parent}; make it first")
        self._lock = FileLock(f"{path.resolve()}.lock", timeout=0)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreError(f"{path}: another run is writing it") from error
        except OSError as error:
            raise StoreError(f"{path}: cannot be written ({error.strerror or error})") from error
        self._engine = self._opened(exists=exists, statements=statements)

    def _opened(self, *, exists: bool, statements: Mapping[str, str]) -> Engine:
        address = URL.create("sqlite", database=str(self.path.resolve()))
        engine = create_engine(address, poolclass=StaticPool, json_serializer=_json)
        event.listen(engine, "connect", _prepare_connection)
        try:
            with _translated(self.path), engine.connect() as connection:
                connection.exec_driver_sql("BEGIN IMMEDIATE")  # a job killed here leaves no half-made database
                if not exists:
                    SQLModel.metadata.create_all(connection)
                    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                    connection.exec_driver_sql(f"PRAGMA user_version = {LAYOUT}")
                _make_views(connection, statements)
                connection.commit()
                connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        except BaseException:
            engine.dispose()
            self._lock.release()
            raise
        return engine

    def __enter__(self) -> Store:
        self._session = Session(self._engine, autoflush=False)
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()
        self._engine.dispose()
        self._lock.release()

    def keys_of(self, article: Article) -> dict[str, str]:
        """For each kind that was read of this article, the key of its current reading."""
        with _translated(self.path):
            rows = self._session.exec(
                select(ReadingRow.kind, ReadingRow.key).where(ReadingRow.article_id == article.id)
            ).all()
            self._session.rollback()
        return dict(rows)

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of this article, or None."""
        with _translated(self.path):
            day = self._session.exec(select(ArticleRow.published).where(ArticleRow.id == article.id)).first()
            self._session.rollback()
        return date.fromisoformat(day) if day else None

    def save_reading(
        self, article: Article, exchange: Exchange, keys: Mapping[str, str], facts: Sequence[Fact]
    ) -> None:
        """Book an answered exchange and put its facts in the place of the older ones of these kinds, all or nothing."""
        with self._transaction() as session:
            call = self._book(session, article, exchange)
            for kind, key in keys.items():
                session.exec(delete(FactRow).where(col(FactRow.article_id) == article.id, col(FactRow.kind) == kind))
                session.merge(ReadingRow(article_id=article.id, kind=kind, key=key, call_id=call))
            rows = [_fact_row(fact, article.id, call) for fact in facts]
            session.add_all(rows)
            session.flush()
            session.add_all(row for fact, owner in zip(facts, rows, strict=True) for row in _evidence(fact, owner))

    def save_failure(self, article: Article, exchange: Exchange) -> None:
        """Book an exchange that failed. What was known of the article before stays."""
        with self._transaction() as session:
            self._book(session, article, exchange)

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with _translated(self.path):
            try:
                yield self._session
                self._session.commit()
            finally:
                self._session.rollback()
                self._session.expunge_all()

    def _book(self, session: Session, article: Article, exchange: Exchange) -> int:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        _put_article(session, article, now)
        call = CallRow(
            article_id=article.id,
            kinds=",".join(exchange.versions),
            version=",".join(exchange.versions.values()),
            model=exchange.model,
            status=exchange.status,
            attempts=exchange.attempts,
            tokens_in=exchange.usage.input,
            tokens_cached=exchange.usage.cached,
            tokens_out=exchange.usage.output,
            cost=str(exchange.cost) if exchange.cost is not None else None,
            seconds=round(exchange.seconds, 3),
            error=exchange.error,
            raw=exchange.raw,
            at=now,
        )
        session.add(call)
        session.flush()
        assert call.id is not None  # noqa: S101 - a flushed row has its key; tells the type checker
        return call.id


def _make_views(connection: Connection, statements: Mapping[str, str]) -> None:
    """Make the views that the schemas ask for. What is there already, or is another's, stays untouched."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'view'").all()
    known = {str(row[0]): str(row[1]) for row in rows}
    for name, statement in statements.items():
        if known.get(name) == statement:
            continue
        if name in known:
            connection.exec_driver_sql(f'DROP VIEW "{name}"')
        connection.exec_driver_sql(statement)


def _put_article(session: Session, article: Article, now: str) -> None:
    """Add the article; of one that is known, only the day of publication changes: dates follow from it."""
    row = session.get(ArticleRow, article.id)
    if row is None:
        session.add(ArticleRow(id=article.id, text=article.text, added_at=now, **article.metadata))
        session.flush()
    else:
        row.published = article.metadata["published"]


def _fact_row(fact: Fact, article_id: str, call_id: int) -> FactRow:
    return FactRow(
        article_id=article_id,
        call_id=call_id,
        kind=fact.kind,
        key=fact.key,
        verdict=fact.verdict,
        codes=" ".join(fact.codes),
        data=dict(fact.data),
    )


def _evidence(fact: Fact, owner: FactRow) -> Iterator[EvidenceRow]:
    assert owner.id is not None  # noqa: S101 - a flushed row has its key; tells the type checker
    for place in fact.evidence:
        yield EvidenceRow(fact_id=owner.id, field=place.field, start=place.start, end=place.end)
