"""The engine's own tables. Facts keep their schema once, in Pydantic; here they are JSON, and `views` show them."""

from __future__ import annotations

from extractor.tables.batches import BatchRequestRow, BatchRow
from extractor.tables.facts import DecisionRow, EvidenceRow, FactRow
from extractor.tables.readings import ArticleRow, CallRow, ReadingRow, SkippedRow, UncoveredRow
from extractor.tables.world import (
    AliasRow,
    ConflictRow,
    CopyRow,
    DerivedRow,
    EntityNameRow,
    EntityRow,
    EventArticleRow,
    EventFactRow,
    EventStatusRow,
    MentionRow,
    UnresolvedRow,
)

__all__ = [
    "AliasRow",
    "ArticleRow",
    "BatchRequestRow",
    "BatchRow",
    "CallRow",
    "ConflictRow",
    "CopyRow",
    "DecisionRow",
    "DerivedRow",
    "EntityNameRow",
    "EntityRow",
    "EventArticleRow",
    "EventFactRow",
    "EventStatusRow",
    "EvidenceRow",
    "FactRow",
    "MentionRow",
    "ReadingRow",
    "SkippedRow",
    "UncoveredRow",
    "UnresolvedRow",
]
