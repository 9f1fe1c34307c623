"""The SQL that the store runs, made once from the tables.

It is text with named parameters, for the driver itself: through SQLAlchemy a look-up takes four times as long, 16 µs
instead of 4, and a job makes a dozen of them an article.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import BindParameter, ClauseElement, Table, bindparam, delete, func, literal_column, select, update
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from extractor.tables import (
    ArticleRow,
    BatchRequestRow,
    BatchRow,
    CallRow,
    EvidenceRow,
    FactRow,
    ReadingRow,
    SkippedRow,
    UncoveredRow,
    UnresolvedRow,
)

_DIALECT = sqlite.dialect(paramstyle="named")
_ARTICLE, _CALL, _READING, _FACT, _EVIDENCE, _UNCOVERED, _SKIPPED, _BATCH, _REQUEST, _UNRESOLVED = (
    SQLModel.metadata.tables[str(row.__tablename__)]
    for row in (
        ArticleRow,
        CallRow,
        ReadingRow,
        FactRow,
        EvidenceRow,
        UncoveredRow,
        SkippedRow,
        BatchRow,
        BatchRequestRow,
        UnresolvedRow,
    )
)
_OF: BindParameter[str] = bindparam("article_id")


def _sql(statement: ClauseElement, given: Sequence[str] | None = None) -> str:
    """The text of a statement, which names its parameters; ``given`` are the columns that it sets."""
    return str(statement.compile(dialect=_DIALECT, column_keys=given))


def _insert(into: Table, *, is_numbered: bool = True) -> str:
    """An insert of whole rows; SQLite gives them their ids, unless they are ``is_numbered`` by themselves."""
    given = [column.name for column in into.columns if is_numbered or column.name != "id"]
    return _sql(sqlite.insert(into), given)


def _insert_article() -> str:
    """Of an article that is known only the day of publication changes: dates follow from it."""
    insert = sqlite.insert(_ARTICLE)
    told = insert.excluded.published
    known = insert.on_conflict_do_update(
        index_elements=["id"], set_={"published": told}, where=_ARTICLE.c.published.is_distinct_from(told)
    )
    return _sql(known, [column.name for column in _ARTICLE.columns])


def _insert_reading() -> str:
    """The current reading of a kind takes the place of the one before."""
    insert = sqlite.insert(_READING)
    changed = {"key": insert.excluded.key, "call_id": insert.excluded.call_id}
    known = insert.on_conflict_do_update(index_elements=["article_id", "kind"], set_=changed)
    return _sql(known, [column.name for column in _READING.columns])


def _insert_skipped() -> str:
    """An article that is skipped again is skipped for what is wanted now."""
    insert = sqlite.insert(_SKIPPED)
    changed = {"kinds": insert.excluded.kinds, "at": insert.excluded["at"]}
    known = insert.on_conflict_do_update(index_elements=["article_id"], set_=changed)
    return _sql(known, [column.name for column in _SKIPPED.columns])


INSERT_ARTICLE = _insert_article()
INSERT_READING = _insert_reading()
INSERT_CALL = _insert(_CALL, is_numbered=False)
INSERT_FACT = _insert(_FACT)
INSERT_EVIDENCE = _insert(_EVIDENCE, is_numbered=False)
INSERT_UNCOVERED = _insert(_UNCOVERED, is_numbered=False)

UPDATE_PENDING = _sql(update(_CALL).where(_CALL.c.id == bindparam("call_id")), ["pending"])
DELETE_FACTS = _sql(delete(_FACT).where(_FACT.c.article_id == _OF, _FACT.c.kind == bindparam("kind")))
DELETE_UNCOVERED = _sql(delete(_UNCOVERED).where(_UNCOVERED.c.article_id == _OF))

SELECT_PUBLISHED = _sql(select(_ARTICLE.c.published).where(_ARTICLE.c.id == _OF))
SELECT_ANSWER = _sql(
    select(_CALL.c.id, _CALL.c.raw)
    .where(_CALL.c.key == bindparam("key"), _CALL.c.status == literal_column("'ok'"))
    .order_by(_CALL.c.id.desc())
)
INSERT_UNRESOLVED = _sql(sqlite.insert(_UNRESOLVED).on_conflict_do_nothing(), ["article_id"])
INSERT_SKIPPED = _insert_skipped()
DELETE_SKIPPED = _sql(delete(_SKIPPED).where(_SKIPPED.c.article_id == _OF))
SELECT_KEYS = _sql(select(_READING.c.kind, _READING.c.key).where(_READING.c.article_id == _OF))
SELECT_OPEN = _sql(
    select(_CALL.c.id, _CALL.c.pending, _READING.c.kind)
    .join(_READING, _READING.c.call_id == _CALL.c.id)
    .where(_CALL.c.article_id == _OF, _READING.c.article_id == _OF, _CALL.c.pending.is_not(None))
    .order_by(_CALL.c.id)
)
SELECT_FACTS = _sql(select(_FACT).where(_FACT.c.article_id == _OF).order_by(_FACT.c.id))
SELECT_EVIDENCE = _sql(
    select(_EVIDENCE)
    .join(_FACT, _FACT.c.id == _EVIDENCE.c.fact_id)
    .where(_FACT.c.article_id == _OF)
    .order_by(_EVIDENCE.c.id)
)
SELECT_CITED = _sql(
    select(_EVIDENCE.c.start, _EVIDENCE.c.end)
    .join(_FACT, _FACT.c.id == _EVIDENCE.c.fact_id)
    .where(_FACT.c.article_id == _OF, _FACT.c.verdict != literal_column("'refused'"), _EVIDENCE.c.field.is_(None))
)
SELECT_UNCOVERED = _sql(select(_UNCOVERED).where(_UNCOVERED.c.article_id == _OF).order_by(_UNCOVERED.c.id))

_OF_BATCH: BindParameter[int] = bindparam("batch_id")
INSERT_BATCH = _insert(_BATCH, is_numbered=False)
INSERT_REQUEST = _insert(_REQUEST)
UPDATE_SENT = _sql(update(_BATCH).where(_BATCH.c.id == _OF_BATCH), ["file_id", "sent_at"])
UPDATE_SUBMITTED = _sql(update(_BATCH).where(_BATCH.c.id == _OF_BATCH), ["state", "provider_id"])
UPDATE_SHORT = _sql(update(_BATCH).where(_BATCH.c.id == _OF_BATCH), ["short_at"])
UPDATE_ENDED = _sql(update(_BATCH).where(_BATCH.c.id == _OF_BATCH), ["state", "error", "ended_at"])
DELETE_REQUEST = _sql(delete(_REQUEST).where(_REQUEST.c.key == bindparam("key")))
DELETE_REQUESTS = _sql(delete(_REQUEST).where(_REQUEST.c.batch_id == _OF_BATCH))
SELECT_ARTICLE = _sql(select(_ARTICLE).where(_ARTICLE.c.id == _OF))
SELECT_LIVE = _sql(
    select(_BATCH).where(_BATCH.c.model == bindparam("model"), _BATCH.c.ended_at.is_(None)).order_by(_BATCH.c.id)
)
SELECT_REQUEST = _sql(select(_REQUEST).where(_REQUEST.c.key == bindparam("key")))
SELECT_REQUESTS = _sql(select(_REQUEST.c.key, _REQUEST.c.article_id).where(_REQUEST.c.batch_id == _OF_BATCH))
COUNT_REQUESTS = _sql(select(func.count()).select_from(_REQUEST).where(_REQUEST.c.batch_id == _OF_BATCH))
SELECT_ENDED = _sql(
    select(_BATCH.c.requests, _BATCH.c.error)
    .where(_BATCH.c.model == bindparam("model"), _BATCH.c.ended_at >= bindparam("since"))
    .order_by(_BATCH.c.id)
)
SELECT_WAITING = _sql(
    select(_REQUEST.c.key)
    .join(_BATCH, _BATCH.c.id == _REQUEST.c.batch_id)
    .where(_REQUEST.c.article_id == _OF, _BATCH.c.model == bindparam("model"))
)
