"""The engine's own tables. Facts keep their schema once, in Pydantic; here they are JSON, and `views` show them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, text
from sqlmodel import Field, SQLModel


class ArticleRow(SQLModel, table=True):
    """A text."""

    __tablename__ = "article"

    id: str = Field(primary_key=True)
    title: str | None
    published: str | None
    language: str | None
    source: str | None
    url: str | None
    path: str | None
    text: str
    added_at: str


class CallRow(SQLModel, table=True):
    """One exchange with a model, also one that failed."""

    __tablename__ = "call"
    __table_args__ = (Index("call_pending", "article_id", sqlite_where=text("pending IS NOT NULL")),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    kinds: str
    version: str
    model: str
    status: str
    attempts: int
    tokens_in: int
    tokens_cached: int
    tokens_out: int
    cost: str | None
    seconds: float
    error: str | None
    raw: str | None
    at: str
    purpose: str = Field(default="read", sa_column=Column(String, nullable=False, server_default="read"))
    """"read" for the one that reads an article, "repair" and "glean" for those that may follow."""
    pending: str | None = None
    """Of a reading: the purposes of the calls that are still to follow, with spaces between them."""
    key: str | None = Field(default=None, index=True)
    """A hash of what was asked, to the byte: the same question has the same key."""
    part: str | None = None
    """The numbers of the sentences that were asked about; null: the article as a whole."""
    batch_id: int | None = Field(default=None, foreign_key="batch.id", index=True)
    """The provider batch that the exchange came with."""


class BatchRow(SQLModel, table=True):
    """One provider batch: requests that were handed in together, and are answered within a day."""

    __tablename__ = "batch"
    __table_args__ = (Index("batch_live", "model", sqlite_where=text("ended_at IS NULL")),)

    id: int | None = Field(default=None, primary_key=True)
    token: str = Field(unique=True)
    """A name of our own, by which it is found at the provider even where the answer to handing it in was lost."""
    model: str
    state: str
    """"planned", "submitted", "done" or "failed"."""
    requests: int
    file_id: str | None = None
    provider_id: str | None = None
    error: str | None = None
    made_at: str
    ended_at: str | None = None


class BatchRequestRow(SQLModel, table=True):
    """One request of a provider batch that is not answered yet. Its key is its ``custom_id``."""

    __tablename__ = "batch_request"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: str = Field(primary_key=True)
    batch_id: int = Field(foreign_key="batch.id", index=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    purpose: str
    kinds: str
    versions: str
    reading_keys: str
    """For each kind, with commas between them, what becomes the key of its reading."""
    part: str | None = None
    call_id: int | None = None
    """Of a repair or glean: the reading that it follows."""


class SkippedRow(SQLModel, table=True):
    """An article that was not asked about, as it holds no cue of the kinds that were wanted."""

    __tablename__ = "skipped"

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    kinds: str
    at: str


class ReadingRow(SQLModel, table=True):
    """Which call holds the current answer about one kind for one article; while ``key`` stays, none is asked again."""

    __tablename__ = "reading"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: str = Field(foreign_key="article.id", primary_key=True)
    kind: str = Field(primary_key=True)
    key: str
    call_id: int = Field(foreign_key="call.id")


class FactRow(SQLModel, table=True):
    """One thing an article says, with its verdict; a refused one is in quarantine."""

    __tablename__ = "fact"
    __table_args__ = (Index("fact_kind_verdict", "kind", "verdict"), Index("fact_article_kind", "article_id", "kind"))

    id: int | None = Field(default=None, primary_key=True)
    article_id: str = Field(foreign_key="article.id")
    call_id: int = Field(foreign_key="call.id", index=True)
    kind: str
    key: str | None = Field(index=True)
    verdict: str
    codes: str
    data: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    repairs: int | None = Field(
        default=None, sa_column=Column(Integer, ForeignKey("fact.id", ondelete="SET NULL"), index=True)
    )
    """The refused fact that this one is instead of."""


class EvidenceRow(SQLModel, table=True):
    """Where one field of a fact stands in its article's text; field null: the fact as a whole."""

    __tablename__ = "evidence"

    id: int | None = Field(default=None, primary_key=True)
    fact_id: int = Field(
        sa_column=Column(Integer, ForeignKey("fact.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    field: str | None
    start: int
    end: int


class UncoveredRow(SQLModel, table=True):
    """A sentence that no kept fact cites, though it holds a number or a word that tells of one."""

    __tablename__ = "uncovered"

    id: int | None = Field(default=None, primary_key=True)
    article_id: str = Field(foreign_key="article.id", index=True)
    sentence: int
    start: int
    end: int
    what: str
    """"number", or the name of a kind."""
    piece_start: int
    piece_end: int
