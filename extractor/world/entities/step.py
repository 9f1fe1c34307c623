"""Entities: countries by their code, persons and organizations by their names in all articles."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator

from extractor.catalog import Catalog
from extractor.world.entities import aliases, portraits
from extractor.world.entities.forms import Forms
from extractor.world.entities.grouping import Grouping, Moved
from extractor.world.entities.held import Held
from extractor.world.entities.mentions import SELECT_FACTS, Declared
from extractor.world.entities.tables import NAMES, TABLES
from extractor.world.entities.told import Told
from extractor.world.upkeep import Tick

_RULES = "1"
"""Changes where the rules below, or those of names and evidence, change what is made of the same facts."""
_BATCH = 1_000  # articles


class Entities:
    """The step that tells which names are one's."""

    name = "entities"

    def version(self, catalog: Catalog) -> str:
        """The rules, and what the schemas declare."""
        declared = Declared(catalog)
        told = f"{_RULES} {declared.names!r} {declared.countries!r}"
        return hashlib.sha256(told.encode()).hexdigest()[:12]

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Nothing: its tables are of the layout."""

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:  # noqa: ARG002 - the form of every step
        """Make the tables of printed names, and empty them and those of entities."""
        for statement in TABLES:
            write.execute(statement)
        for table in (*NAMES, "mention", "entity_name", "entity"):
            write.execute(f"DELETE FROM {table}")  # noqa: S608 - the names are constants

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:
        """Tell whom and what the articles in ``touched`` name; those of names that moved are added to it."""
        declared = Declared(catalog)
        forms = Forms(write)
        held = Held()
        articles = [row[0] for row in write.execute("SELECT article_id FROM touched ORDER BY article_id")]
        for number, (article_id, told) in enumerate(_read(write, declared, articles), 1):
            forms.book(article_id, told)
            held.put(article_id, told, forms)
            if number % _BATCH == 0:
                tick(number)
        grouping = Grouping(write, aliases.AliasTable(aliases.stored(write)), declared.families)
        moved = list(grouping.regroup(forms.close()))
        for article_id, told in list(_read(write, declared, _wake(write, moved, frozenset(articles)))):
            held.put(article_id, told, forms)
        changes = held.write(write)
        renamed = {one.before for one in moved if one.before} | {one.after for one in moved}
        renamed |= forms.left | set(_entities_of(write, forms.relinked))
        looked = renamed | changes.keys() | set(_entities_of(write, forms.changed))
        portraits.redraw(write, looked, renamed, changes)
        tick(len(articles))


def _read(write: sqlite3.Connection, declared: Declared, articles: Iterable[str]) -> Iterator[tuple[str, Told]]:
    cursor = write.cursor()
    cursor.row_factory = None
    for article_id in articles:
        yield article_id, declared.told(cursor.execute(SELECT_FACTS, (article_id,)).fetchall())


def _wake(write: sqlite3.Connection, moved: Iterable[Moved], known: frozenset[str]) -> list[str]:
    """Add the articles of the forms that went from one entity to another to those that are touched."""
    found: set[str] = set()
    for form in moved:
        if form.before is not None and form.before != form.after:
            rows = write.execute("SELECT article_id FROM name_article WHERE form_id = ?", (form.id,))
            found.update(row[0] for row in rows)
    woken = sorted(found - known)
    write.executemany("INSERT OR IGNORE INTO touched VALUES (?)", [(one,) for one in woken])
    return woken


def _entities_of(write: sqlite3.Connection, forms: Iterable[int]) -> Iterator[str]:
    for number in forms:
        row = write.execute("SELECT entity_id FROM name_form WHERE id = ?", (number,)).fetchone()
        if row:
            yield row[0]
