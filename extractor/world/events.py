"""Events: what several articles tell is one row, with all the facts that tell it.

Facts that are equal in all that must be equal are a block. For each article whose facts changed, the blocks of what it
told and of what it tells now are grouped anew by outlines of their facts, as far as its facts may be one with them; it
does not matter in which order the articles came. Only events of other facts than before are written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import itemgetter

from extractor.catalog import Catalog
from extractor.views import view_statements
from extractor.world.blocks import INSERTS, Block, Changes
from extractor.world.grouping import neighbours
from extractor.world.members import Member, Reader, digest, named_in, read
from extractor.world.outlines import INSERT, MADE, Outline, Stored, as_text, in_blocks, names_in, of_names, words_in
from extractor.world.schemes import Scheme, schemes, without_indexes
from extractor.world.tellings import Tellings
from extractor.world.upkeep import Tick

_RULES = "3"
"""Another one where the rules of this code changed, so that all events are made anew."""
_BLOCKS = 3_000
"""How many blocks are looked at between two writes."""
_FEW = 200
"""Of no more articles than these, only the neighbours of their facts are read, not their blocks."""
_FACTS = 50_000
"""How many facts are outlined between two writes."""
_NAMED = "(SELECT group_concat(m.field || char(31) || m.entity_id, char(30)) FROM mention m WHERE m.fact_id = f.id)"
_FACT = f"f.id, f.article_id, f.kind, f.key, f.verdict, f.data, {_NAMED} AS named"
_TOUCHED = f"""SELECT {_FACT} FROM touched t CROSS JOIN fact f ON f.article_id = t.article_id
WHERE f.verdict <> 'refused'"""
_LOAD = f"SELECT {_FACT} FROM json_each(?) j CROSS JOIN fact f ON f.id = j.value"
_TRACES = "SELECT r.outlines FROM touched t CROSS JOIN event_trace r ON r.article_id = t.article_id"
_STALE = """SELECT DISTINCT e.event_id, e.kind
FROM touched t CROSS JOIN event_article e ON e.article_id = t.article_id"""
_DISPUTED = "SELECT DISTINCT event_id FROM conflict WHERE event_id IN (SELECT value FROM json_each(?))"
_SET_UP = (
    """CREATE TEMP TABLE IF NOT EXISTS dirty (block INTEGER, name TEXT, kind TEXT, PRIMARY KEY (block, name))
        WITHOUT ROWID""",
    "DELETE FROM dirty",
    """DELETE FROM event_fact
        WHERE fact_id IN (SELECT f.id FROM touched t CROSS JOIN fact f ON f.article_id = t.article_id)""",
)
_PLACE = itemgetter(0, 1, 2)
"""Where an outline is stored: block, name, fact."""
_trace = json.JSONEncoder(separators=(",", ":")).encode
_DIRTY = "INSERT OR IGNORE INTO dirty VALUES (?, ?, ?)"
_EMPTY = f"SELECT {' AND '.join(f'NOT EXISTS (SELECT 1 FROM {table})' for table in ('event_outline', *INSERTS))}"
_ASKED = frozenset({"event_fact_event"})
"""Indexes that lookups ask as events are written."""
_OF_EVENT = tuple(
    f"DELETE FROM {table} WHERE event_id = ?" for table in ("event_fact", "event_article", "event_status", "conflict")
)
_AGAIN = tuple(f"DELETE FROM {table} WHERE event_id = ?" for table in ("event_article", "event_status"))


class Events:
    """The step that finds events."""

    name = "events"

    def __init__(self) -> None:
        self._version: tuple[Catalog, str] | None = None
        """What it is by a catalogue: it is asked for with each article."""

    def version(self, catalog: Catalog) -> str:
        """A digest of all declarations, and of the columns that their tables have."""
        if self._version is None or self._version[0] is not catalog:
            views = view_statements(catalog)
            told = [(kind.name, repr(kind.event), views[kind.name]) for kind in catalog.kinds if kind.event]
            self._version = catalog, digest(_RULES, json.dumps(told))
        return self._version[1]

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make the tables that are not there as they should be; what is known of these kinds is then out of date."""
        others = [scheme for scheme in schemes(write, catalog) if not scheme.is_made(write)]
        for scheme in others:
            scheme.make(write)
        known = {row[0] for row in write.execute("SELECT sql FROM sqlite_master")}
        is_outlined = known.issuperset(MADE.values())
        if not is_outlined:
            _make(write)
        if others or not is_outlined:
            write.execute("DELETE FROM derived WHERE name = ?", (self.name,))
            write.execute("INSERT OR IGNORE INTO unresolved SELECT DISTINCT article_id FROM reading")

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make the tables of events anew, and empty those that they share."""
        for scheme in schemes(write, catalog):
            scheme.make(write)
        _make(write)
        for table in ("event_status", "conflict", "event_article", "event_fact"):
            write.execute(f"DELETE FROM {table}")

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:
        """Group the blocks anew that the touched articles are, or were, in."""
        tables = schemes(write, catalog)
        is_empty = bool(write.execute(_EMPTY).fetchone()[0])
        filled = [*INSERTS, *(scheme.event.table for scheme in tables)] if is_empty else []
        with without_indexes(write, filled, but=_ASKED):
            _Update(write, tables, tick).run()


def _make(write: sqlite3.Connection) -> None:
    for table, statement in MADE.items():
        write.execute(f"DROP TABLE IF EXISTS {table}")
        write.execute(statement)


class _Update:
    def __init__(self, write: sqlite3.Connection, tables: Sequence[Scheme], tick: Tick) -> None:
        self._write = write
        self._schemes = {scheme.kind.name: scheme for scheme in tables}
        self._readers = {scheme.kind.name: Reader(scheme.kind, scheme.event) for scheme in tables}
        self._tellings = Tellings(write)
        self._tick = tick
        self._stale: dict[str, str] = {}
        """The events that touched articles told, and their kinds: until they are written anew, or found gone."""
        self._is_near = False
        """Whether only the neighbours of facts are read."""
        self._ahead: dict[int, sqlite3.Row] = {}
        """The facts of some blocks that are in no event yet, read at once."""

    def run(self) -> None:
        for statement in _SET_UP:
            self._write.execute(statement)
        (articles,) = self._write.execute("SELECT count(*) FROM touched").fetchone()
        self._is_near = articles <= _FEW
        self._stale = {row["event_id"]: row["kind"] for row in self._write.execute(_STALE)}
        self._forget()
        self._place()
        rows = self._write.execute("SELECT block, kind FROM dirty GROUP BY block ORDER BY block")
        kinds = {row["block"]: row["kind"] for row in rows}
        blocks = list(kinds)
        for start in range(0, len(blocks), _BLOCKS):
            some = blocks[start : start + _BLOCKS]
            changes = Changes()
            for block, near in self._near(some, kinds) if self._is_near else self._whole(some):
                self._group(kinds[block], block, near, changes)
            self._ahead = {}
            self._save(changes)
            self._tick(articles * (start + len(some)) // len(blocks))
        gone = Changes()
        for event_id, kind in self._stale.items():
            gone.gone.setdefault(kind, []).append(event_id)
        self._save(gone)

    def _forget(self) -> None:
        """Take away the outlines of what the touched articles told."""
        for (told,) in self._write.execute(_TRACES).fetchall():
            outlines = json.loads(told)
            self._write.executemany(_DIRTY, ((block, name, kind) for kind, block, name, _ in outlines))
            keys = ((block, name, fact_id) for _, block, name, fact_id in outlines)
            self._write.executemany("DELETE FROM event_outline WHERE block = ? AND name = ? AND fact_id = ?", keys)
        self._write.execute("DELETE FROM event_trace WHERE article_id IN (SELECT article_id FROM touched)")

    def _place(self) -> None:
        """Outline all facts that the touched articles tell."""
        facts = (row for row in self._write.execute(_TOUCHED) if row["kind"] in self._readers)
        outlines: list[Stored] = []
        traces: list[tuple[str, str]] = []
        dirty: set[tuple[int, str, str]] = set()
        for article_id, told in groupby(facts, key=lambda row: str(row["article_id"])):
            keys = []
            for row in told:
                one = self._outline(row)
                outlines.append(one)
                keys.append((row["kind"], *one[:3]))
            dirty |= {(block, name if self._is_near else "", kind) for kind, block, name, _ in keys}
            traces.append((article_id, _trace(keys)))
            if len(outlines) >= _FACTS:
                self._keep(outlines, traces)
                outlines, traces = [], []
        self._keep(outlines, traces)
        self._write.executemany(_DIRTY, dirty)

    def _outline(self, row: sqlite3.Row) -> Stored:
        reader = self._readers[row["kind"]]
        return reader.outline(row, read(row["data"]), named_in(row), self._tellings)

    def _keep(self, outlines: list[Stored], traces: Sequence[tuple[str, str]]) -> None:
        outlines.sort(key=_PLACE)
        self._write.executemany(INSERT, outlines)
        self._write.executemany("INSERT INTO event_trace VALUES (?, ?)", traces)

    def _whole(self, blocks: Sequence[int]) -> Iterator[tuple[int, Iterable[sqlite3.Row]]]:
        """For each of these blocks, the outlines of all of its facts."""
        rows = in_blocks(self._write, blocks[0], blocks[-1])
        new = (row["fact_id"] for row in rows if row["event_id"] is None)
        self._ahead = {row["id"]: row for row in self._write.execute(_LOAD, (json.dumps(sorted(islice(new, _FACTS))),))}
        yield from groupby(rows, key=lambda row: int(row["block"]))

    def _near(self, blocks: Sequence[int], kinds: Mapping[int, str]) -> Iterator[tuple[int, Iterable[sqlite3.Row]]]:
        """For each of these blocks, the outlines of facts that may be one with what is told anew, or was."""
        for block in blocks:
            event = self._schemes[kinds[block]].event
            read = words_in if event.like else str
            dirty = {
                read(row["name"]) for row in self._write.execute("SELECT name FROM dirty WHERE block = ?", (block,))
            }
            near = neighbours(dirty.union(map(read, names_in(self._write, block))), dirty, event)
            if near is None:
                yield block, in_blocks(self._write, block, block)
            else:
                yield block, of_names(self._write, block, json.dumps([as_text(name) for name in near]))

    def _group(self, kind: str, number: int, near: Iterable[sqlite3.Row], changes: Changes) -> None:
        scheme, rows = self._schemes[kind], list(near)
        disputed: frozenset[str] = frozenset()
        there = list({row["event_id"] for row in rows if row["event_id"]}) if scheme.event.is_by_source else []
        if there:
            disputed = frozenset(row["event_id"] for row in self._write.execute(_DISPUTED, (json.dumps(there),)))
        Block(scheme, self._readers[kind], number, changes, self._load, self._stale.keys()).group(rows, disputed)

    def _load(self, reader: Reader, facts: Sequence[Outline]) -> dict[int, Member]:
        there = {one.fact_id: self._ahead[one.fact_id] for one in facts if one.fact_id in self._ahead}
        missing = [one.fact_id for one in facts if one.fact_id not in there]
        if missing:
            there |= {row["id"]: row for row in self._write.execute(_LOAD, (json.dumps(missing),))}
        return {one.fact_id: reader.member(there[one.fact_id], one.status, self._tellings) for one in facts}

    def _save(self, changes: Changes) -> None:
        write = self._write
        for kind, ids in changes.gone.items():
            gone = [(event_id,) for event_id in ids]
            for statement in (*_OF_EVENT, self._schemes[kind].delete):
                write.executemany(statement, gone)
        for statement in _AGAIN:
            write.executemany(statement, ((event_id,) for event_id in changes.again))
        write.executemany("DELETE FROM conflict WHERE event_id = ?", ((event_id,) for event_id in changes.disputed))
        changes.rows["event_fact"].sort(key=itemgetter(0))
        changes.rows["event_article"].sort(key=itemgetter(0))
        for table, rows in changes.rows.items():
            write.executemany(f"INSERT OR REPLACE INTO {table} VALUES {INSERTS[table]}", rows)
        for kind, events in changes.events.items():
            write.executemany(self._schemes[kind].insert, events)
            elsewhere = [row for row in events if row["dated_id"] != row["fact_id"]]
            if elsewhere:
                write.executemany(self._schemes[kind].date, elsewhere)
            for row in events:
                self._stale.pop(str(row["id"]), None)
