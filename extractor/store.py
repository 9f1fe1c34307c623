"""The only writer: one SQLite file, one transaction an article.

Write-ahead logging keeps readers going while a job writes, and a killed job leaves whole articles only.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout
from sqlmodel import Session, col, delete, select

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.claim import Place
from extractor.coverage import Uncovered, uncovered
from extractor.duplicates import Held
from extractor.errors import StoreError
from extractor.layout import layout_of
from extractor.opening import opened, translated
from extractor.rows import Exchange, call_row, evidence_rows, fact_row, held_in, uncovered_in, uncovered_row
from extractor.tables import ArticleRow, CallRow, EvidenceRow, FactRow, ReadingRow, UncoveredRow
from extractor.views import view_statements

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
        statements = view_statements(catalog)
        self.path = path
        self._catalog = catalog
        layout_of(path)
        if not path.parent.is_dir():
            raise StoreError(f"{path}: there is no folder {path.parent}; make it first")
        self._lock = FileLock(f"{path.resolve()}.lock", timeout=0)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreError(f"{path}: another run is writing it") from error
        except OSError as error:
            raise StoreError(f"{path}: cannot be written ({error.strerror or error})") from error
        try:
            self._engine = opened(path, statements)
        except BaseException:
            self._lock.release()
            raise

    def __enter__(self) -> Store:
        self._session = Session(self._engine, autoflush=False)
        with translated(self.path):
            pending = select(CallRow.article_id, CallRow.pending).where(col(CallRow.pending).is_not(None))
            self._open: dict[str, frozenset[str]] = {}
            for article, purposes in self._session.exec(pending):
                self._open_up(article, _purposes(purposes or ""))
            self._session.rollback()
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()
        self._engine.dispose()
        self._lock.release()

    def keys_of(self, article: Article) -> dict[str, str]:
        """For each kind that was read of this article, the key of its current reading."""
        with translated(self.path):
            rows = self._session.exec(
                select(ReadingRow.kind, ReadingRow.key).where(ReadingRow.article_id == article.id)
            ).all()
            self._session.rollback()
        return dict(rows)

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of this article, or None."""
        with translated(self.path):
            day = self._session.exec(select(ArticleRow.published).where(ArticleRow.id == article.id)).first()
            self._session.rollback()
        return date.fromisoformat(day) if day else None

    def save_reading(
        self,
        article: Article,
        exchange: Exchange,
        keys: Mapping[str, str],
        held: Sequence[Held],
        pending: Sequence[str] = (),
    ) -> Stored:
        """Book an answered exchange and put its facts in the place of the older ones of these kinds, all or nothing.

        ``pending`` are the purposes of the calls that are to follow; a later run makes those that this one does not.
        """
        with self._transaction() as session:
            call = self._book(session, article, exchange)
            for kind, key in keys.items():
                session.merge(ReadingRow(article_id=article.id, kind=kind, key=key, call_id=call))
            return self._put(session, article, Stored(call, tuple(keys), tuple(pending), ()), held, call)

    def save_further(self, article: Article, exchange: Exchange, reading: Stored, held: Sequence[Held]) -> Stored:
        """Book an exchange that followed a reading, and put all the facts of its kinds as they are now, all or nothing.

        Those that are stored keep their ids. What is still pending is told by ``reading``.
        """
        with self._transaction() as session:
            return self._put(session, article, reading, held, self._book(session, article, exchange))

    def save_settled(self, article: Article, reading: Stored, exchange: Exchange | None = None) -> None:
        """Note what of a reading is still pending, and book an exchange that came to nothing. No fact changes."""
        with self._transaction() as session:
            if exchange:
                self._book(session, article, exchange)
            _put_pending(session, reading)

    def _put(self, session: Session, article: Article, reading: Stored, held: Sequence[Held], call: int) -> Stored:
        """Facts, their evidence, what they leave uncovered, and what is pending, where there is a need of it."""
        kinds = col(FactRow.kind).in_(reading.kinds)
        session.exec(delete(FactRow).where(col(FactRow.article_id) == article.id, kinds))
        held = sorted(held, key=lambda one: (one.id is None, one.repairs is not None))  # referred to before referring
        rows = [fact_row(one, article.id, call) for one in held]
        session.add_all(rows)
        session.flush()
        session.add_all(row for one, owner in zip(held, rows, strict=True) for row in evidence_rows(one.fact, owner))
        session.flush()
        missed = self._list_uncovered(session, article)
        is_needed = {"glean": bool(missed) or "repair" in reading.pending}
        pending = tuple(step for step in reading.pending if is_needed.get(step, True))
        reading = Stored(reading.call, reading.kinds, pending, missed)
        _put_pending(session, reading)
        if pending:
            self._open_up(article.id, frozenset(pending))
        return reading

    def _list_uncovered(self, session: Session, article: Article) -> tuple[Uncovered, ...]:
        """List anew what no kept fact of the article covers, whichever call told it."""
        read = set(session.exec(select(ReadingRow.kind).where(ReadingRow.article_id == article.id)))
        cited = (
            select(EvidenceRow.start, EvidenceRow.end)
            .join(FactRow, col(FactRow.id) == col(EvidenceRow.fact_id))
            .where(FactRow.article_id == article.id, FactRow.verdict != "refused", col(EvidenceRow.field).is_(None))
        )
        kinds = [kind for kind in self._catalog.kinds if kind.name in read]
        missed = tuple(uncovered(article, kinds, ((start, end) for start, end in session.exec(cited))))
        session.exec(delete(UncoveredRow).where(col(UncoveredRow.article_id) == article.id))
        session.add_all(uncovered_row(one, article.id) for one in missed)
        return missed

    def _open_up(self, article: str, pending: frozenset[str]) -> None:
        self._open[article] = pending | self._open.get(article, frozenset())

    def open_of(self, article: Article, wanted: Container[str]) -> list[Stored]:
        """The current readings of this article after which a call of a wanted purpose may still follow."""
        if not any(purpose in wanted for purpose in self._open.get(article.id, ())):  # almost always
            return []
        with translated(self.path):
            rows = self._session.exec(
                select(CallRow.id, CallRow.pending, ReadingRow.kind)
                .join(ReadingRow, col(ReadingRow.call_id) == col(CallRow.id))
                .where(ReadingRow.article_id == article.id, col(CallRow.pending).is_not(None))
                .order_by(col(CallRow.id))
            ).all()
            listed = select(UncoveredRow).where(UncoveredRow.article_id == article.id).order_by(col(UncoveredRow.id))
            missed = tuple(map(uncovered_in, self._session.exec(listed))) if rows else ()
            self._session.rollback()
        kinds: dict[tuple[int, str], list[str]] = {}
        for call, pending, kind in rows:
            kinds.setdefault((call or 0, pending or ""), []).append(kind)
        return [Stored(call, tuple(of), tuple(pending.split()), missed) for (call, pending), of in kinds.items()]

    def held_of(self, article: Article, kinds: Sequence[str]) -> list[Held]:
        """The stored facts of these kinds, in the order in which they were stored."""
        with translated(self.path):
            ours = (FactRow.article_id == article.id, col(FactRow.kind).in_(kinds))
            rows = self._session.exec(select(FactRow).where(*ours).order_by(col(FactRow.id))).all()
            places: dict[int, list[Place]] = {}
            found = select(EvidenceRow).join(FactRow, col(FactRow.id) == col(EvidenceRow.fact_id)).where(*ours)
            for row in self._session.exec(found.order_by(col(EvidenceRow.id))):
                places.setdefault(row.fact_id, []).append(Place(row.field, row.start, row.end))
            held = [held_in(row, tuple(places.get(row.id or 0, ()))) for row in rows]
            self._session.rollback()
            self._session.expunge_all()
        return held

    def save_failure(self, article: Article, exchange: Exchange) -> None:
        """Book an exchange that failed. What was known of the article before stays."""
        with self._transaction() as session:
            self._book(session, article, exchange)

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with translated(self.path):
            try:
                yield self._session
                self._session.commit()
            finally:
                self._session.rollback()
                self._session.expunge_all()

    def _book(self, session: Session, article: Article, exchange: Exchange) -> int:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        _put_article(session, article, now)
        call = call_row(exchange, article.id, now)
        session.add(call)
        session.flush()
        assert call.id is not None  # noqa: S101 - a flushed row has its key; tells the type checker
        return call.id


def _put_article(session: Session, article: Article, now: str) -> None:
    """Add the article; of one that is known, only the day of publication changes: dates follow from it."""
    row = session.get(ArticleRow, article.id)
    if row is None:
        session.add(ArticleRow(id=article.id, text=article.text, added_at=now, **article.metadata))
        session.flush()
    else:
        row.published = article.metadata["published"]


@cache
def _purposes(pending: str) -> frozenset[str]:
    """The purposes that a row tells; of a hundred thousand rows there are three sets."""
    return frozenset(pending.split())


def _put_pending(session: Session, reading: Stored) -> None:
    row = session.get(CallRow, reading.call)
    if row is not None:
        row.pending = " ".join(reading.pending) or None
