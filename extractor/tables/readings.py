"""Texts, the exchanges about them, and what became of these."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, text
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


class ReadingRow(SQLModel, table=True):
    """Which call holds the current answer about one kind for one article; while ``key`` stays, none is asked again."""

    __tablename__ = "reading"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: str = Field(foreign_key="article.id", primary_key=True)
    kind: str = Field(primary_key=True)
    key: str
    call_id: int = Field(foreign_key="call.id")


class SkippedRow(SQLModel, table=True):
    """An article that was not asked about, as it holds no cue of the kinds that were wanted."""

    __tablename__ = "skipped"

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    kinds: str
    at: str


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
