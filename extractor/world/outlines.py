"""Facts in outline: no more of them than decides which are one event, kept so that they are grouped without being read.

One more article asks of its neighbours only what is stored here, and reads in full those in events that change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MADE = {
    "event_outline": """CREATE TABLE event_outline (
    block INTEGER NOT NULL, name TEXT NOT NULL, fact_id INTEGER NOT NULL, instead TEXT, low INTEGER, high INTEGER,
    published INTEGER, mark INTEGER, status TEXT NOT NULL, source TEXT NOT NULL, is_known INTEGER NOT NULL,
    article INTEGER, unlike TEXT,
    PRIMARY KEY (block, name, fact_id)
) WITHOUT ROWID""",
    "event_trace": """CREATE TABLE event_trace (
    article_id TEXT NOT NULL PRIMARY KEY, outlines TEXT NOT NULL
) WITHOUT ROWID""",
}
"""Outlines; and for each article the keys of those that were made of it, as its facts may be gone since."""
INSERT = "INSERT INTO event_outline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
Stored = tuple[
    int,
    str,
    int,
    str | None,
    int | None,
    int | None,
    int | None,
    int | None,
    str,
    str,
    bool,
    int | None,
    str | None,
]
"""A row of outlines: the columns in their order."""
_BETWEEN = "\x1f"
_BETWEEN_FIELDS = "\x1e"


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """What decides with which others a fact is one event."""

    fact_id: int
    name: object
    """Who or what it names: a key, or a set of words; None where it names nobody."""
    instead: object
    low: int | None
    high: int | None
    """Its days, counted; both None where it has no date."""
    published: int | None
    """The day on which it was published, of one without a date."""
    mark: int | None
    """Of one without a date its article's original; of one of which too little is known all that it says."""
    status: str
    source: str
    """Who says so: an entity's id or a folded name; empty: the article itself."""
    is_known: bool
    """Whether it says all that must be known before it is one with others."""
    article: int | None
    """The article that tells it, where one that tells two things by two names means two."""
    unlike: tuple[frozenset[str], ...]
    """Of one that may be told from others that name nobody: the words by which it is."""

    @property
    def is_dated(self) -> bool:
        """Whether it says when."""
        return self.low is not None or self.high is not None

    @property
    def days(self) -> tuple[int, int]:
        """Its first and last possible day."""
        first = self.low if self.low is not None else date.min.toordinal()
        return first, self.high if self.high is not None else date.max.toordinal()


def as_text(value: object) -> str | None:
    """A name, or what is told instead of one, as it is stored."""
    if isinstance(value, frozenset):
        return _BETWEEN.join(sorted(map(str, value)))
    return None if value is None else str(value)


@lru_cache(maxsize=16384)
def words_in(text: str) -> frozenset[str]:
    """A set of words that was stored."""
    return frozenset(text.split(_BETWEEN)) if text else frozenset()


def fields_as_text(fields: Iterable[Iterable[str]]) -> str:
    """The words of some fields, as they are stored."""
    return _BETWEEN_FIELDS.join(_BETWEEN.join(sorted(words)) for words in fields)


@lru_cache(maxsize=16384)
def _fields_in(text: str | None) -> tuple[frozenset[str], ...]:
    return tuple(map(words_in, text.split(_BETWEEN_FIELDS))) if text else ()


def outline_of(row: sqlite3.Row, *, are_words: bool) -> Outline:
    """An outline as it was stored; its name and what is told instead are keys, or sets of words."""
    _, name, fact_id, instead, low, high, published, mark, status, source, is_known, article, unlike = tuple(row)[:13]
    name = (words_in(name) if are_words else name) or None
    if are_words and instead is not None:
        instead = words_in(instead)
    rest = low, high, published, mark, status, source, is_known, article
    return Outline(fact_id, name, instead, *rest, _fields_in(unlike))


_NAMES = """WITH RECURSIVE found(name) AS (
    SELECT min(name) FROM event_outline WHERE block = :block
    UNION ALL SELECT (SELECT min(o.name) FROM event_outline o WHERE o.block = :block AND o.name > found.name)
    FROM found WHERE found.name IS NOT NULL)
SELECT name FROM found WHERE name IS NOT NULL"""
_ROWS = """SELECT o.*, e.event_id FROM {} event_outline o ON {} LEFT JOIN event_fact e ON e.fact_id = o.fact_id"""
_IN_BLOCKS = _ROWS.format(
    "(SELECT DISTINCT block FROM dirty WHERE block BETWEEN ? AND ?) d CROSS JOIN", "o.block = d.block"
)
_OF_NAMES = _ROWS.format("json_each(?) j CROSS JOIN", "o.block = ? AND o.name = j.value")


def names_in(database: sqlite3.Connection, block: int) -> Iterator[str]:
    """All names in a block, whatever the number of facts."""
    return (row[0] for row in database.execute(_NAMES, {"block": block}))


def in_blocks(database: sqlite3.Connection, first: int, last: int) -> list[sqlite3.Row]:
    """The outlines in the blocks from one to another that are in the table ``dirty``, block after block."""
    rows = database.execute(_IN_BLOCKS, (first, last)).fetchall()
    rows.sort(key=lambda row: int(row["block"]))
    return rows


def of_names(database: sqlite3.Connection, block: int, names: str) -> list[sqlite3.Row]:
    """The outlines of one block that have one of these names, given as a JSON list."""
    return database.execute(_OF_NAMES, (names, block)).fetchall()
