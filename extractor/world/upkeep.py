"""How the world is kept up to date: which articles are to be looked at, and the steps that do it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Protocol, runtime_checkable

from extractor.catalog import Catalog
from extractor.errors import LostKindsError
from extractor.opening import translated

Progress = Callable[[str, int, int], None]
"""Told the name of a step, how many articles it is through with, and of how many."""
Tick = Callable[[int], None]
"""Told how many articles a step is through with."""
_KINDS = "kinds"
"""Under this name `derived` has the kinds of fact that the world was made of."""
Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]

_TOUCHED = """PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE IF NOT EXISTS touched (article_id TEXT PRIMARY KEY) WITHOUT ROWID"""
"""What SQLite notes to undo one statement stays in memory: in a file it is twenty times as much as the rows."""
_MANY = 1_000  # articles
_ROOM = -131_072  # KiB, negative as SQLite wants it


class Step(Protocol):
    """One part of the world. The rows that it keeps follow from facts, and from steps before it."""

    name: str

    def version(self, catalog: Catalog) -> str:
        """By which rules its rows are made: where it changes, they are made anew."""

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make its tables, where it has some of its own, and empty them all."""

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:
        """Bring its rows up to date for the articles in the table ``touched``.

        It adds articles to it of which later steps have to look at the facts again, as what they name changed.
        """


@runtime_checkable
class Prepared(Protocol):
    """A step that makes tables of its own, which the layout does not know."""

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make them where they are not there as they should be, so that an empty database can be asked."""


class World:
    """The entities and events in the database of a store, which hands out its transactions."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, transaction: Transaction, catalog: Catalog, *steps: Step
    ) -> None:
        self._path = path
        self._connection = connection
        self._transaction = transaction
        self._catalog = catalog
        self._steps: Sequence[Step] = steps

    @cached_property
    def _versions(self) -> dict[str, str]:
        versions = {step.name: step.version(self._catalog) for step in self._steps}
        return versions | {_KINDS: " ".join(sorted(kind.name for kind in self._catalog.kinds))}

    def prepare(self) -> None:
        """Make the tables that steps have of their own, where they are not there yet."""
        with self._transaction() as write:
            for step in self._steps:
                if isinstance(step, Prepared):
                    step.prepare(write, self._catalog)

    def resolve(self, progress: Progress | None = None, *, rebuild: bool = False) -> int:
        """Bring entities and events up to date, all or nothing; the number of articles whose facts had changed.

        With ``rebuild``, and where the rules are others than those by which they were made, from nothing. Raises
        LostKindsError, without ``rebuild``, for a catalogue that lacks a kind of which they were made.
        """
        with translated(self._path):
            for statement in _TOUCHED.split(";"):  # outside the transaction, in which no pragma is heard
                self._connection.execute(statement)
        with self._transaction() as write:
            write.execute("DELETE FROM touched")
            made_by = {row["name"]: row["version"] for row in write.execute("SELECT name, version FROM derived")}
            if not rebuild:
                self._check_kinds(made_by.get(_KINDS, ""))
            if rebuild or made_by != self._versions:
                self._clear(write)
                write.execute("INSERT INTO touched SELECT DISTINCT article_id FROM reading")
            else:
                write.execute("INSERT INTO touched SELECT article_id FROM unresolved")
            changed = _count(write)
            with _room_for(write, changed):
                for step in self._steps if changed or rebuild else ():
                    total = _count(write)
                    step.update(write, self._catalog, _ticker(progress, step.name, total))
                write.execute("DELETE FROM unresolved")
        return changed

    def _check_kinds(self, before: str) -> None:
        """Raise LostKindsError where some are missing: what is known of these would be lost, and made anew later."""
        lost = sorted(set(before.split()) - set(self._versions[_KINDS].split()))
        if lost:
            raise LostKindsError(
                f"{self._path}: its entities and events are of {', '.join(lost)} too, and these schemas are not; "
                "they stay as they are: `extractor resolve --rebuild` makes them of the other kinds alone"
            )

    def _clear(self, write: sqlite3.Connection) -> None:
        for step in self._steps:
            step.clear(write, self._catalog)
        write.execute("DELETE FROM derived")
        write.executemany("INSERT INTO derived (name, version) VALUES (?, ?)", self._versions.items())


@contextmanager
def _room_for(write: sqlite3.Connection, articles: int) -> Iterator[None]:
    """For very many articles 128 MiB of pages may be held: they are written in no order of their keys."""
    if articles <= _MANY:
        yield
        return
    (before,) = write.execute("PRAGMA cache_size").fetchone()
    write.execute(f"PRAGMA cache_size = {_ROOM}")
    try:
        yield
    finally:
        write.execute(f"PRAGMA cache_size = {before}")
        write.execute("PRAGMA shrink_memory")


def _count(write: sqlite3.Connection) -> int:
    (number,) = write.execute("SELECT count(*) FROM touched").fetchone()
    return int(number)


def _ticker(progress: Progress | None, name: str, total: int) -> Tick:
    def tick(done: int) -> None:
        if progress:
            progress(name, done, total)

    return tick
