"""What the facts of all articles are about: entities, events, copies. It follows from facts, and can be made anew.

Each event has a table of its own besides, made from its schema's declaration (`extractor.world.schemes`).
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer
from sqlmodel import Field, SQLModel


class UnresolvedRow(SQLModel, table=True):
    """An article whose facts changed since the world was last brought up to date."""

    __tablename__ = "unresolved"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: str = Field(primary_key=True)


class DerivedRow(SQLModel, table=True):
    """By which rules a part of the world was made; where they are others now, it is made anew."""

    __tablename__ = "derived"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: str = Field(primary_key=True)
    version: str


class CopyRow(SQLModel, table=True):
    """An article that is a copy, or nearly, of an earlier one."""

    __tablename__ = "copy"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    original_id: str = Field(foreign_key="article.id", index=True)
    """The earliest of all that are copies of each other."""
    likeness: float
    """Share of the shorter one's shingles that stand in the original as well, or it in them; less where it is a copy of
    a copy."""


class AliasRow(SQLModel, table=True):
    """A line of the user's alias table: two names are one entity, or are not, whatever else speaks for it."""

    __tablename__ = "alias"

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    """"person" or "organization"."""
    name: str
    country: str | None = None
    same_as: str | None = None
    not_same_as: str | None = None
    note: str | None = None


class EntityRow(SQLModel, table=True):
    """One country, person or organization, whatever names it is printed by."""

    __tablename__ = "entity"
    __table_args__ = (Index("entity_kind_country", "kind", "country"), {"sqlite_with_rowid": False})

    id: str = Field(primary_key=True)
    """Of a country its ISO 3166-1 alpha-3 code; of others a hash of what they are known by."""
    kind: str
    """"country", "person" or "organization"."""
    name: str
    """The name it is printed by most, in its fullest form."""
    country: str | None = None
    type: str | None = None
    """Of an organization its type, of a person the level of office, as most facts say it."""
    articles: int = 0
    facts: int = 0


class EntityNameRow(SQLModel, table=True):
    """A name by which an entity is printed, and why it is taken for this entity's."""

    __tablename__ = "entity_name"
    __table_args__ = ({"sqlite_with_rowid": False},)

    entity_id: str = Field(primary_key=True)
    name: str = Field(primary_key=True, index=True)
    why: str
    """The evidence, in words, such as "same folded name and country"."""
    article_id: str | None = None
    """An article that gives the evidence, where one does."""
    facts: int = 0


class MentionRow(SQLModel, table=True):
    """Which entity a field of a kept fact names. Countries are not listed: there the field is the entity's id."""

    __tablename__ = "mention"
    __table_args__ = ({"sqlite_with_rowid": False},)

    fact_id: int = Field(
        sa_column=Column(Integer, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    field: str = Field(primary_key=True)
    """As in ``evidence``: ``visitor_name``, ``parties[0].name``."""
    entity_id: str = Field(index=True)
    article_id: str = Field(index=True)


class EventFactRow(SQLModel, table=True):
    """A kept fact, and the event that it tells of."""

    __tablename__ = "event_fact"
    __table_args__ = (Index("event_fact_event", "event_id"),)

    fact_id: int | None = Field(
        default=None,
        sa_column=Column(Integer, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True, nullable=False),
    )
    event_id: str
    kind: str
    block: int = Field(index=True)
    """A hash of what is equal in all facts that may be one: these are looked at together."""


class EventArticleRow(SQLModel, table=True):
    """An article that tells of an event. It stays until the world is brought up to date, also where its fact went."""

    __tablename__ = "event_article"
    __table_args__ = (Index("event_article_event", "event_id"), {"sqlite_with_rowid": False})

    article_id: str = Field(primary_key=True)
    event_id: str = Field(primary_key=True)
    kind: str
    block: int
    """That of its facts, which are to be looked at anew also where this one's fact went."""


class EventStatusRow(SQLModel, table=True):
    """A status that articles gave an event, in the order of their days."""

    __tablename__ = "event_status"
    __table_args__ = ({"sqlite_with_rowid": False},)

    event_id: str = Field(primary_key=True)
    status: str = Field(primary_key=True)
    first_seen: str
    last_seen: str
    articles: int


class ConflictRow(SQLModel, table=True):
    """One of several values that are told for one key. The rows of one conflict share their ``conflict_id``."""

    __tablename__ = "conflict"
    __table_args__ = ({"sqlite_with_rowid": False},)

    conflict_id: str = Field(primary_key=True)
    event_id: str = Field(primary_key=True, index=True)
    value: str = Field(primary_key=True)
    """As the schema's field has it: an exact decimal."""
    kind: str
    field: str
    """The field whose values differ, such as ``value_base``."""
    about: str
    """The key in words, such as ``trade_turnover KAZ UZB 2023``."""
    printed: str | None = None
    unit: str | None = None
    source: str | None = None
    articles: int
    fact_id: int
    first_seen: str
    last_seen: str
