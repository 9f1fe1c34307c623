"""Events: what several articles tell is one row, with all the facts that tell it.

Facts that are equal in all that must be equal are a block. For each article whose facts changed, the blocks of what it
told and of what it tells now are grouped anew, whole, so that it does not matter in which order the articles came.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from extractor.catalog import Catalog
from extractor.rows import Row
from extractor.views import view_statements
from extractor.world.conflicts import conflicts, told_values
from extractor.world.grouping import Cluster, clusters
from extractor.world.history import best, history
from extractor.world.members import Member, Reader, Telling, named_in, smallest
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
    "INSERT OR IGNORE INTO dirty SELECT e.block FROM event_article e JOIN touched t ON t.article_id = e.article_id",
    """INSERT OR IGNORE INTO former
        SELECT e.event_id, e.kind FROM event_article e JOIN touched t ON t.article_id = e.article_id""",
    "DELETE FROM event_fact WHERE fact_id IN (SELECT f.id FROM touched t JOIN fact f ON f.article_id = t.article_id)",
)
_LOOSEN = (
    "INSERT OR IGNORE INTO fresh SELECT e.block, e.fact_id FROM former d JOIN event_fact e ON e.event_id = d.event_id"
)
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
_INSERTS = {
    "event_fact": "(:fact_id, :event_id, :kind, :block)",
    "event_article": "(:article_id, :event_id, :kind, :block)",
    "event_status": "(:event_id, :status, :first_seen, :last_seen, :articles)",
    "conflict": "(:conflict_id, :event_id, :value, :kind, :field, :about, :printed, :unit, :source, :articles, "
    ":fact_id, :first_seen, :last_seen)",
}


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _block(key: str) -> int:
    return int(_hash(key), 16) >> 1  # SQLite's integers have a sign


@dataclass(slots=True)
class _Changes:
    """What is to be written of some blocks."""

    gone: dict[str, list[str]] = field(default_factory=dict)
    """For each kind the events that are to be taken away, or written anew."""
    rows: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in _INSERTS})
    events: dict[str, list[Row]] = field(default_factory=dict)
    """For each kind the rows of its own table."""


class Events:
    """The step that finds events."""

    name = "events"

    def version(self, catalog: Catalog) -> str:
        """A digest of all declarations, and of the columns that their tables have."""
        views = view_statements(catalog)
        told = [(kind.name, repr(kind.event), views[kind.name]) for kind in catalog.kinds if kind.event]
        return _hash(_RULES, json.dumps(told))

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
        self._save(_Changes(gone=gone))
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
                found.append((_block(reader.key(json.loads(row["data"]), named_in(row))), row["id"]))
        found.sort()
        self._write.executemany("INSERT INTO fresh (block, fact_id) VALUES (?, ?)", found)
        self._write.execute("INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM fresh")

    def _changes(self, low: int, high: int) -> _Changes:
        changes = _Changes()
        rows = self._write.execute(_IN_BLOCKS, {"low": low, "high": high}).fetchall()
        rows.sort(key=lambda row: (row["block"], row["kind"]))
        for (block, kind), some in groupby(rows, key=lambda row: (row["block"], row["kind"])):
            if kind in self._schemes:
                _Block(self._schemes[kind], self._readers[kind], block, changes).group(list(some), self._tellings)
        return changes

    def _save(self, changes: _Changes) -> None:
        for kind, ids in changes.gone.items():
            gone = [(event_id,) for event_id in ids]
            for statement in _OF_EVENT:
                self._write.executemany(statement, gone)
            if kind in self._schemes:
                self._write.executemany(self._schemes[kind].delete, gone)
        for table, rows in changes.rows.items():
            self._write.executemany(f"INSERT INTO {table} VALUES {_INSERTS[table]}", rows)
        for kind, rows in changes.events.items():
            self._write.executemany(self._schemes[kind].insert, rows)


@dataclass(slots=True)
class _Block:
    """The facts of one kind that are equal in all that must be equal."""

    scheme: Scheme
    reader: Reader
    block: int
    changes: _Changes

    def group(self, rows: Sequence[sqlite3.Row], tellings: Tellings) -> None:
        """Note what of its events is to be written."""
        former: dict[str, set[int]] = {}
        members: list[Member] = []
        for row in rows:
            former.setdefault(row["event_id"], set()).add(-1 if row["is_disputed"] else row["id"])
            members.append(self.reader.member(row, json.loads(row["data"]), tellings.of(row["article_id"])))
        former.pop("", None)  # a conflict is looked at anew: what it is with may have gone
        kept: set[str] = set()
        for cluster in clusters(members, self.reader.event):
            kept |= self._put(cluster, former)
        self.changes.gone.setdefault(self.scheme.kind.name, []).extend(former.keys() - kept)

    def _put(self, cluster: Cluster, former: dict[str, set[int]]) -> set[str]:
        """The events that are as they were; what is to be written of the others, and of all if they are in conflict."""
        events = {self._id(members): members for members in cluster.events}
        same = {
            event_id
            for event_id, members in events.items()
            if former.get(event_id) == {member.fact_id for member in members}
        }
        if len(same) == len(events):
            return same
        told = list(conflicts(events, self.scheme.kind.name)) if cluster.is_known else []
        if told:
            same = set()
            self._put_conflicts(told, min(events))
        for event_id, members in events.items():
            if event_id not in same:
                self._put_event(event_id, members)
        return same

    def _id(self, members: Sequence[Member]) -> str:
        return _hash(self.scheme.kind.name, str(self.block), *smallest(members).claim)

    def _put_conflicts(self, told: Iterable[Row], first: str) -> None:
        rows = self.changes.rows["conflict"]
        rows += [row | {"conflict_id": _hash(first, str(row["conflict_id"]))} for row in told]

    def _put_event(self, event_id: str, members: Sequence[Member]) -> None:
        kind = self.scheme.kind.name
        common: Row = {"event_id": event_id, "kind": kind, "block": self.block}
        articles = {member.article.id: member.article for member in members}
        rows = self.changes.rows
        rows["event_fact"] += [common | {"fact_id": member.fact_id} for member in members]
        rows["event_article"] += [common | {"article_id": article_id} for article_id in articles]
        statuses = history(members, self.reader.event)
        rows["event_status"] += [
            {
                "event_id": event_id,
                "status": one.status,
                "first_seen": one.first_seen,
                "last_seen": one.last_seen,
                "articles": one.articles,
            }
            for one in statuses
        ]
        one = best(members, statuses[0].status)
        row = _row(one, members, articles.values())
        row |= dict(_own(self.scheme, one, members))
        self.changes.events.setdefault(kind, []).append(row | {"id": event_id, "status": statuses[0].status})


def _row(one: Member, members: Sequence[Member], articles: Iterable[Telling]) -> Row:
    seen = sorted(article.seen for article in articles)
    return {
        "verdict": one.verdict,
        "facts": len(members),
        "articles": len(seen),
        "independent": len({member.article.original for member in members}),
        "first_seen": seen[0],
        "last_seen": seen[-1],
        "fact_id": one.fact_id,
    }


def _own(scheme: Scheme, one: Member, members: Sequence[Member]) -> Iterator[tuple[str, str | int | None]]:
    event = scheme.event
    if event.who:
        yield event.who.column, min((member.entity for member in members if member.entity), default=None)
    if event.sides:
        yield event.sides.column, " ".join(side for side in one.sides if not side.startswith("?"))
    if event.is_by_source:
        yield "source", one.source or one.article.source or ""
        yield "told_values", told_values(members)
