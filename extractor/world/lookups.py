"""What questions look things up in: indexes and small tables beside those of events, declared by the schemas in SQL.

The file `lookups.sql` beside the schemas makes indexes, tables, and triggers that fill these as events are written,
so that SQLite itself keeps them up to date.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence

from extractor.catalog import Catalog
from extractor.errors import CatalogError
from extractor.world.upkeep import Tick

_MADE = re.compile(r"CREATE (TABLE|INDEX|TRIGGER|VIEW) (\w+)(?:[^(]*?\bON (\w+))?")


def statements_in(sql: str) -> Iterator[str]:
    """The statements of a file, one after the other, without the comment lines between them.

    Raises CatalogError where the last one is not finished.
    """
    held = ""
    for line in sql.splitlines():
        if held or (line.strip() and not line.lstrip().startswith("--")):
            held += f"{line}\n"
            if sqlite3.complete_statement(held):
                yield held.strip().removesuffix(";")
                held = ""
    if held:
        raise CatalogError(f"lookups.sql: no end of {held.splitlines()[0]!r}")


def _made_by(statement: str) -> tuple[str, str]:
    """What kind of thing a statement makes, and its name."""
    found = _MADE.match(statement)
    if found is None:
        raise CatalogError(f"lookups.sql: {statement.splitlines()[0]!r} makes no table, index, trigger or view")
    return found[1], found[2]


class Lookups:
    """The step that makes them. There is nothing to bring up to date, as triggers do it."""

    name = "lookups"

    def version(self, catalog: Catalog) -> str:
        """A digest of the file."""
        return hashlib.sha256(catalog.lookups.encode()).hexdigest()[:12]

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make them where they are not there; what is in the tables of events already is then to be written again."""
        statements = _possible(write, catalog)
        known = {row[0] for row in write.execute("SELECT sql FROM sqlite_master")}
        if not known.issuperset(statements):
            _make(write, statements)
            write.execute("DELETE FROM derived WHERE name = ?", (self.name,))
            write.execute("INSERT OR IGNORE INTO unresolved SELECT DISTINCT article_id FROM reading")

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make them anew: the tables of events are empty."""
        _make(write, _possible(write, catalog))

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:
        """Nothing: each was written together with its event."""


def _possible(write: sqlite3.Connection, catalog: Catalog) -> list[str]:
    """The statements about tables that there are: a catalogue may have some of the kinds only."""
    there = {row[0] for row in write.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = []
    for statement in statements_in(catalog.lookups):
        kind, name = _made_by(statement)
        about = _MADE.match(statement)
        if kind == "TABLE" or (about and about[3] in there):
            found.append(statement)
            there |= {name} if kind == "TABLE" else set()
    return found


def _make(write: sqlite3.Connection, statements: Sequence[str]) -> None:
    for kind, name in map(_made_by, statements):
        write.execute(f'DROP {kind} IF EXISTS "{name}"')
    for statement in statements:
        write.execute(statement)
