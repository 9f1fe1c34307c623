"""Events: what several articles tell is one row, with all the facts that tell it.

Facts that are equal in all that must be equal are a block. For each article whose facts changed, the blocks of what it
told and of what it tells now are grouped anew, whole, so that it does not matter in which order the articles came.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import groupby

from extractor.catalog import Catalog
from extractor.views import view_statements
from extractor.world.blocks import INSERTS, Block, Changes, block_of, digest
from extractor.world.members import Reader, named_in
from extractor.world.schemes import Scheme, schemes
from extractor.world.tellings import Tellings
from extractor.world.upkeep import Tick

_RULES = "1"
"""Another one where the rules of this code changed, so that all events are made anew."""
_BLOCKS = 400
"""How many blocks are looked at between two writes."""
_NAMED = "(SELECT group_concat(m.field || char(31) || m.entity_id, char(30)) FROM mention m WHERE m.fact_id = f.id)"
_FACT = f"f.id, f.article_id, f.kind, f.key, f.verdict, f.data, {_NAMED} AS named"
_TOUCHED = f"""SELECT {_FACT} FROM touched t CROSS JOIN fact f ON f.article_id = t.article_id
WHERE f.verdict <> 'refused'"""
_SET_UP = (
    """CREATE TEMP TABLE IF NOT EXISTS fresh (block INTEGER, fact_id INTEGER, PRIMARY KEY (block, fact_id))
        WITHOUT ROWID""",
    "CREATE TEMP TABLE IF NOT EXISTS dirty (block INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS former (event_id TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID",
    "DELETE FROM fresh",
    "DELETE FROM dirty",
    "DELETE FROM former",
    """INSERT OR IGNORE INTO dirty
        SELECT e.block FROM touched t CROSS JOIN event_article e ON e.article_id = t.article_id""",
    """INSERT OR IGNORE INTO former
        SELECT e.event_id, e.kind FROM touched t CROSS JOIN event_article e ON e.article_id = t.article_id""",
    """DELETE FROM event_fact
        WHERE fact_id IN (SELECT f.id FROM touched t CROSS JOIN fact f ON f.article_id = t.article_id)""",
)
_LOOSEN = """INSERT OR IGNORE INTO fresh
    SELECT e.block, e.fact_id FROM former d CROSS JOIN event_fact e ON e.event_id = d.event_id"""
"""Facts of other articles in events that the touched ones told."""
_IN_BLOCKS = f"""SELECT d.block, '' AS event_id, 0 AS is_disputed, {_FACT}
FROM dirty d CROSS JOIN fresh e ON e.block = d.block CROSS JOIN fact f ON f.id = e.fact_id
WHERE d.block BETWEEN :low AND :high
UNION ALL SELECT d.block, e.event_id, EXISTS (SELECT 1 FROM conflict c WHERE c.event_id = e.event_id), {_FACT}
FROM dirty d CROSS JOIN event_fact e ON e.block = d.block CROSS JOIN fact f ON f.id = e.fact_id
WHERE d.block BETWEEN :low AND :high"""
_OF_EVENT = tuple(
    f"DELETE FROM {table} WHERE event_id = ?" for table in ("event_fact", "event_article", "event_status", "conflict")
)


class Events:
    """The step that finds events."""

    name = "events"

    def version(self, catalog: Catalog) -> str:
        """A digest of all declarations, and of the columns that their tables have."""
        views = view_statements(catalog)
        told = [(kind.name, repr(kind.event), views[kind.name]) for kind in catalog.kinds if kind.event]
        return digest(_RULES, json.dumps(told))

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make the tables that are not there as they should be; what is known of these kinds is then out of date."""
        others = [scheme for scheme in schemes(write, catalog) if not scheme.is_made(write)]
        for scheme in others:
            scheme.make(write)
        if others:
            write.execute("DELETE FROM derived WHERE name = ?", (self.name,))
            write.execute("INSERT OR IGNORE INTO unresolved SELECT DISTINCT article_id FROM reading")

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make the tables of events anew, and empty those that they share."""
        for scheme in schemes(write, catalog):
            scheme.make(write)
        for table in ("event_status", "conflict", "event_article", "event_fact"):
            write.execute(f"DELETE FROM {table}")

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:
        """Group the blocks anew that the touched articles are, or were, in."""
        _Update(write, schemes(write, catalog), tick).run()


class _Update:
    def __init__(self, write: sqlite3.Connection, tables: Sequence[Scheme], tick: Tick) -> None:
        self._write = write
        self._schemes = {scheme.kind.name: scheme for scheme in tables}
        self._readers = {scheme.kind.name: Reader(scheme.kind, scheme.event) for scheme in tables}
        self._tellings = Tellings(write)
        self._tick = tick

    def run(self) -> None:
        for statement in _SET_UP:
            self._write.execute(statement)
        self._place()
        self._write.execute(_LOOSEN)
        former = self._write.execute("SELECT event_id, kind FROM former").fetchall()
        gone: dict[str, list[str]] = {}
        for event_id, kind in former:
            gone.setdefault(kind, []).append(event_id)
        self._save(Changes(gone=gone))
        blocks = [row[0] for row in self._write.execute("SELECT block FROM dirty ORDER BY block")]
        (articles,) = self._write.execute("SELECT count(*) FROM touched").fetchone()
        for start in range(0, len(blocks), _BLOCKS):
            some = blocks[start : start + _BLOCKS]
            self._save(self._changes(some[0], some[-1]))
            self._tick(articles * (start + len(some)) // len(blocks))

    def _place(self) -> None:
        """Find the blocks of all facts that the touched articles tell."""
        found: list[tuple[int, int]] = []
        for row in self._write.execute(_TOUCHED):
            reader = self._readers.get(row["kind"])
            if reader:
                found.append((block_of(reader.key(json.loads(row["data"]), named_in(row))), row["id"]))
        found.sort()
        self._write.executemany("INSERT INTO fresh (block, fact_id) VALUES (?, ?)", found)
        self._write.execute("INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM fresh")

    def _changes(self, low: int, high: int) -> Changes:
        changes = Changes()
        rows = self._write.execute(_IN_BLOCKS, {"low": low, "high": high}).fetchall()
        rows.sort(key=lambda row: (row["block"], row["kind"]))
        for (block, kind), some in groupby(rows, key=lambda row: (row["block"], row["kind"])):
            if kind in self._schemes:
                Block(self._schemes[kind], self._readers[kind], block, changes).group(list(some), self._tellings)
        return changes

    def _save(self, changes: Changes) -> None:
        for kind, ids in changes.gone.items():
            gone = [(event_id,) for event_id in ids]
            for statement in _OF_EVENT:
                self._write.executemany(statement, gone)
            if kind in self._schemes:
                self._write.executemany(self._schemes[kind].delete, gone)
        for table, rows in changes.rows.items():
            self._write.executemany(f"INSERT INTO {table} VALUES {INSERTS[table]}", rows)
        for kind, rows in changes.events.items():
            self._write.executemany(self._schemes[kind].insert, rows)
