"""The tables of events: for each kind that has some, the columns of its view, and what its facts are together."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from extractor.catalog import Catalog, Kind
from extractor.errors import CatalogError
from extractor.marks import Event

_COMMON = ("verdict", "facts", "articles", "independent", "first_seen", "last_seen", "fact_id")
_OF_A_FACT = ("fact_id", "verdict", "codes", "quote")
_COUNTS = frozenset({"facts", "articles", "independent", "fact_id", "told_values"})


@dataclass(frozen=True)
class Scheme:
    """The table of one kind's events."""

    kind: Kind
    event: Event
    fields: tuple[str, ...]
    """The columns that hold what the fact says that stands for the event."""

    @cached_property
    def own(self) -> tuple[str, ...]:
        """The columns that this kind's declaration asks for."""
        event = self.event
        found = [one.column for one in (event.who, event.sides) if one]
        return (*found, *(("source", "told_values") if event.is_by_source else ()))

    @cached_property
    def computed(self) -> tuple[str, ...]:
        """The columns that hold what all facts of the event are together."""
        return (*_COMMON, *self.own)

    @cached_property
    def statements(self) -> tuple[str, ...]:
        """What makes the table, and its indexes."""
        taken = {*self.fields, "id"}
        for name in self.computed:
            if name in taken:
                raise CatalogError(
                    f"{self.event.table}: a field may not be called {name!r}, each event has that column"
                )
        rest = (f'"{name}" INTEGER' if name in _COUNTS else f'"{name}" TEXT' for name in self.computed)
        columns = ",\n    ".join(['"id" TEXT PRIMARY KEY NOT NULL', *(f'"{name}"' for name in self.fields), *rest])
        return (f'CREATE TABLE "{self.event.table}" (\n    {columns}\n)', *self._indexes())

    def _indexes(self) -> Iterator[str]:
        for names in self.event.indexed:
            columns = ", ".join(f'"{name}"' for name in names)
            yield f'CREATE INDEX "{self.event.table}_{"_".join(names)}" ON "{self.event.table}" ({columns})'

    @cached_property
    def insert(self) -> str:
        """What makes an event's row of the fact that stands for it: ``:id``, ``:status``, and what is computed."""
        status = self.event.status
        said = [f':status AS "{name}"' if name == status else f'"{name}"' for name in self.fields]
        names = ", ".join(f'"{name}"' for name in ("id", *self.fields, *self.computed))
        values = ", ".join([":id", *said, *(f":{name}" for name in self.computed)])
        table, view = self.event.table, self.kind.name
        return f'INSERT OR REPLACE INTO "{table}" ({names}) SELECT {values} FROM "{view}" WHERE fact_id = :fact_id'

    @cached_property
    def date(self) -> str:
        """What gives an event's row the days of another fact, where the one that stands for it has none."""
        names = ", ".join(f'"{name}"' for name in self.fields if name in self._dated)
        says = f'SELECT {names} FROM "{self.kind.name}" WHERE fact_id = :dated_id'
        return f'UPDATE "{self.event.table}" SET ({names}) = ({says}) WHERE id = :id'

    @cached_property
    def _dated(self) -> frozenset[str]:
        """The fields that say when: the days, and all else that follows from the same words."""
        days, computed = self.event.days, dict(self.kind.plan.computed)
        if not days:
            return frozenset()
        sources = {computed[name].source for name in (days.lo, days.hi) if name in computed}
        follow = {name for name, one in computed.items() if one.source in sources}
        return frozenset({days.lo, days.hi} | sources | follow)

    @cached_property
    def delete(self) -> str:
        """What takes an event's row away."""
        return f'DELETE FROM "{self.event.table}" WHERE id = ?'

    def is_made(self, database: sqlite3.Connection) -> bool:
        """Whether the table is there as it should be."""
        sql = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL"
        return {str(row[0]) for row in database.execute(sql, (self.event.table,))} >= set(self.statements)

    def make(self, write: sqlite3.Connection) -> None:
        """Make the table, empty, in the place of the one that is there."""
        write.execute(f'DROP TABLE IF EXISTS "{self.event.table}"')
        for statement in self.statements:
            write.execute(statement)


@contextmanager
def without_indexes(write: sqlite3.Connection, tables: Iterable[str], but: Collection[str]) -> Iterator[None]:
    """Fill empty tables without their indexes, which are then made at once; ``but`` names those that are asked."""
    sql = """SELECT i.name, i.sql FROM json_each(?) j CROSS JOIN sqlite_master i
    ON i.type = 'index' AND i.tbl_name = j.value AND i.sql IS NOT NULL"""
    found = write.execute(sql, (json.dumps(list(tables)),)).fetchall()
    dropped = [(name, made) for name, made in found if name not in but]
    for name, _ in dropped:
        write.execute(f'DROP INDEX "{name}"')
    yield
    for _, made in dropped:
        write.execute(made)


def schemes(database: sqlite3.Connection, catalog: Catalog) -> list[Scheme]:
    """The tables of all kinds that have events; their views are in the database already."""
    found = []
    for kind in catalog.kinds:
        if kind.event:
            names = [str(row[0]) for row in database.execute("SELECT name FROM pragma_table_info(?)", (kind.name,))]
            said = tuple(name for name in names if name not in _OF_A_FACT and not name.startswith("article_"))
            found.append(Scheme(kind, kind.event, said))
    return found
