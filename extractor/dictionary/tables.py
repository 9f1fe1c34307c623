"""The tables and views that a database has, each with what it holds, its key, and what it points to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sqlmodel import SQLModel

from extractor import tables
from extractor.catalog import Catalog, Kind
from extractor.database import Database
from extractor.dictionary.columns import (
    Column,
    ColumnType,
    columns_of_event,
    columns_of_kind,
    columns_of_row,
    lists_of,
)
from extractor.tables import world

Role = Literal["kind", "list", "event", "engine", "other"]
_ROWS: Mapping[str, type[SQLModel]] = {
    str(row.__tablename__): row for row in (getattr(tables, name) for name in tables.__all__)
}
_WORLD = frozenset(name for name, row in _ROWS.items() if row.__module__ == world.__name__)
_DECLARED: Mapping[str, ColumnType] = {"INTEGER": "integer", "REAL": "number", "NUMERIC": "number", "TEXT": "text"}
_KEPT = "What the engine looks things up in; it follows from the other tables, and is made anew with them."
_REFUSED = "Facts that the proof refused, and what became of them."


@dataclass(frozen=True, slots=True)
class Reference:
    """A column whose values are another table's."""

    column: str
    table: str
    to: str


@dataclass(frozen=True, slots=True)
class TableEntry:
    """One table or view."""

    name: str
    role: Role
    summary: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    is_view: bool
    references: tuple[Reference, ...] = ()
    kind: str | None = None
    """The kind of fact that it shows."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)

    @property
    def sql(self) -> str:
        """All of it, in the order of its key."""
        order = ", ".join(f'"{name}"' for name in self.key)
        return f'SELECT * FROM "{_quoted(self.name)}"' + (f" ORDER BY {order}" if order else "")  # noqa: S608 - names only

    @property
    def follows_from_facts(self) -> bool:
        """Whether it is of the world across articles, which `extractor resolve` brings up to date."""
        return self.role == "event" or self.name in _WORLD


def _quoted(name: str) -> str:
    return name.replace('"', '""')


@dataclass(frozen=True)
class Dictionary:
    """What there is in a database. A kind's own description wins; what nobody describes has its names only."""

    database: Database
    catalog: Catalog

    @cached_property
    def tables(self) -> Mapping[str, TableEntry]:
        """Every table and view by name, but for those that an index keeps: kinds first, then the others by name."""
        listed = sorted((str(row[1]), str(row[2])) for row in self.database.query("PRAGMA table_list").rows)
        named = [(name, form) for name, form in listed if form in {"table", "view"} and not name.startswith("sqlite_")]
        found = {name: self._entry(name, is_view=form == "view") for name, form in named}
        kinds = [kind.name for kind in self.catalog.kinds if kind.name in found]
        return {name: found[name] for name in [*kinds, *(name for name in found if name not in kinds)]}

    def of_role(self, *roles: Role) -> list[TableEntry]:
        """The tables and views of these roles."""
        return [entry for entry in self.tables.values() if entry.role in roles]

    @cached_property
    def _views(self) -> Mapping[str, tuple[Role, str, Kind, Mapping[str, Column]]]:
        """The views of kinds, and of their lists."""
        known: dict[str, tuple[Role, str, Kind, Mapping[str, Column]]] = {}
        for kind in self.catalog.kinds:
            known[kind.name] = ("kind", kind.summary, kind, columns_of_kind(kind))
            for name, summary, columns in lists_of(kind):
                known[name] = ("list", summary, kind, columns)
        return known

    def _entry(self, name: str, *, is_view: bool) -> TableEntry:
        shape = list(self.database.query(f'PRAGMA table_info("{_quoted(name)}")').rows)
        names = tuple(str(column[1]) for column in shape)
        declared = {str(column[1]): _DECLARED.get(str(column[2]).upper(), "any") for column in shape}
        keys = sorted((int(str(column[5])), str(column[1])) for column in shape if column[5])
        key = tuple(column for _, column in keys)
        if is_view:
            key = tuple(column for column in ("fact_id", "position") if column in names)
        role, summary, kind, known = self._known(name, is_view=is_view)
        columns = tuple(known.get(column, Column(column, declared[column], is_read=False)) for column in names)
        references = tuple(self._references(name, names, is_view=is_view))
        return TableEntry(name, role, summary, columns, key, is_view, references, kind.name if kind else None)

    def _known(self, name: str, *, is_view: bool) -> tuple[Role, str, Kind | None, Mapping[str, Column]]:
        if is_view and name in self._views:
            return self._views[name]
        if is_view and name == "quarantine":
            return "engine", _REFUSED, None, columns_of_kind(self.catalog.kinds[0])
        if name in _ROWS:
            row = _ROWS[name]
            return "engine", " ".join((row.__doc__ or "").split()), None, columns_of_row(row)
        for kind in self.catalog.kinds:
            if kind.event and kind.event.table == name:
                summary = f"Each {kind.name} once, whatever number of articles tell of it. {kind.summary}"
                return "event", summary, kind, columns_of_event(kind, kind.event)
        return "other", "" if is_view else _KEPT, None, {}

    def _references(self, name: str, names: tuple[str, ...], *, is_view: bool) -> Iterator[Reference]:
        if is_view:
            if "article_id" in names:
                yield Reference("article_id", "article", "id")
            if name in self._views and self._views[name][0] == "list":
                yield Reference("fact_id", self._views[name][2].name, "fact_id")
            return
        for row in self.database.query(f'PRAGMA foreign_key_list("{_quoted(name)}")').rows:
            yield Reference(str(row[3]), str(row[2]), str(row[4] or "id"))
