"""What articles say, where they say it, and what a person decided about it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer
from sqlmodel import Field, SQLModel


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


class DecisionRow(SQLModel, table=True):
    """What a person decided about a fact. It outlives the fact: one that is read anew gets the same decision."""

    __tablename__ = "decision"
    __table_args__ = (Index("decision_article_kind", "article_id", "kind"),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: str = Field(foreign_key="article.id")
    kind: str
    key: str | None
    fact_id: int | None = Field(default=None, index=True)
    """The fact that it holds for now; null where the last reading told no such fact. No reference: facts are written
    anew under their ids."""
    decision: str
    """"accepted", "rejected" or "edited"."""
    told: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    """The fact as the machine had it: the data that were decided about."""
    verdict: str
    codes: str
    """The machine's verdict on it, and its codes."""
    data: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    """The fact as it was edited; null where it was not."""
    note: str | None = None
    at: str
