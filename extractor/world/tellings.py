"""The articles that tell of events, each looked up once."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date

_SQL = """SELECT a.published, a.added_at, a.source, c.original_id,
    o.published AS first_published, o.added_at AS first_added
FROM article a LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN article o ON o.id = c.original_id WHERE a.id = ?"""


@dataclass(frozen=True, slots=True)
class Telling:
    """An article, as far as events need to know it."""

    id: str
    seen: str
    """The day of its publication, or that on which it was added."""
    published: int | None
    """The day on which it, or what it is a copy of, was published first, counted."""
    source: str | None
    original: str
    """The earliest article that it is a copy of, or itself."""
    told: str
    """The day on which its original was seen, where that is earlier."""


class Tellings:
    """The articles by their ids."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._found: dict[str, Telling] = {}

    def of(self, article_id: str) -> Telling:
        """The article with this id."""
        found = self._found.get(article_id)
        if found is None:
            found = self._found[article_id] = self._look_up(article_id)
        return found

    def _look_up(self, article_id: str) -> Telling:
        row = self._database.execute(_SQL, (article_id,)).fetchone()
        seen = str(row["published"] or row["added_at"])[:10]
        first = str(row["first_published"] or row["first_added"] or seen)[:10]
        printed = [date.fromisoformat(day).toordinal() for day in (row["published"], row["first_published"]) if day]
        published = min(printed, default=None)
        return Telling(article_id, seen, published, row["source"], row["original_id"] or article_id, min(seen, first))
