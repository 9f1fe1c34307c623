"""Requests that were handed in together, and are answered within a day."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class BatchRow(SQLModel, table=True):
    """One provider batch: requests that were handed in together, and are answered within a day."""

    __tablename__ = "batch"
    __table_args__ = (
        Index("batch_live", "model", sqlite_where=text("ended_at IS NULL")),
        Index("batch_ended", "model", "ended_at", sqlite_where=text("ended_at IS NOT NULL")),
    )

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
    place: str | None = None
    """The address that it was handed in at."""
    mark: str | None = None
    """What tells the key that it was handed in with from another, and nothing else of it."""
    sent_at: str | None = None
    """When it was last sent; null: it was not."""
    short_at: str | None = None
    """Since when it, or all of what it came to, cannot be had."""


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
    siblings: str | None = None
    """Of a part of an article: the keys of the requests about all its parts, in order, with commas between them."""
