"""Entities: countries by their code, persons and organizations by their names in all articles."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from extractor.catalog import Catalog
from extractor.text.places.codes import CODES
from extractor.world import aliases, portraits
from extractor.world.forms import NAMES, TABLES, Forms
from extractor.world.mentions import SELECT_FACTS, Declared, Told
from extractor.world.name_grouping import Grouping, Moved
from extractor.world.upkeep import Tick

_RULES = "2"
"""Changes where the rules below, or those of names and evidence, change what is made of the same facts."""
_TEMPORARY = (
    """CREATE TEMP TABLE IF NOT EXISTS named (
    fact_id INTEGER, field TEXT, form_id INTEGER, article_id TEXT)""",
    "CREATE TEMP TABLE IF NOT EXISTS counted (article_id TEXT, entity_id TEXT, facts INTEGER)",
    "DELETE FROM named",
    "DELETE FROM counted",
)
_OURS = "article_id IN (SELECT article_id FROM touched)"
_MENTION = """INSERT INTO mention (fact_id, field, entity_id, article_id)
SELECT n.fact_id, n.field, f.entity_id, n.article_id FROM named n JOIN name_form f ON f.id = n.form_id"""
_COUNT = """INSERT INTO entity_article (article_id, entity_id, facts)
SELECT article_id, entity_id, facts FROM counted UNION ALL
SELECT n.article_id, f.entity_id, count(DISTINCT n.fact_id) FROM named n JOIN name_form f ON f.id = n.form_id
GROUP BY n.article_id, f.entity_id"""
_SUM = f"SELECT entity_id, count(*), sum(facts) FROM entity_article WHERE {_OURS} GROUP BY entity_id"  # noqa: S608 - a constant
_BATCH = 1_000  # articles
_ROOM = "PRAGMA cache_size = -65536"  # KiB; indexes are filled in no order


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
        for statement in _TEMPORARY:
            write.execute(statement)
        declared = Declared(catalog)
        forms = Forms(write)
        articles = [row[0] for row in write.execute("SELECT article_id FROM touched ORDER BY article_id")]
        if len(articles) > _BATCH:
            write.execute(_ROOM)
        for number, (article_id, told) in enumerate(_read(write, declared, articles), 1):
            forms.book(article_id, told)
            _hold(write, article_id, told, forms)
            if number % _BATCH == 0:
                tick(number)
        grouping = Grouping(write, aliases.AliasTable(aliases.stored(write)), declared.families)
        moved = list(grouping.regroup(forms.close()))
        for article_id, told in list(_read(write, declared, _wake(write, moved, frozenset(articles)))):
            _hold(write, article_id, told, forms)
        before = _sums(write)
        write.execute(f"DELETE FROM mention WHERE {_OURS}")  # noqa: S608 - a constant
        write.execute(f"DELETE FROM entity_article WHERE {_OURS}")  # noqa: S608 - a constant
        write.execute(_MENTION)
        write.execute(_COUNT)
        changes = _changes(before, _sums(write))
        renamed = {one.before for one in moved if one.before} | {one.after for one in moved}
        renamed |= forms.left | set(_entities_of(write, forms.relinked))
        looked = renamed | changes.keys() | set(_entities_of(write, forms.changed))
        portraits.redraw(write, looked, renamed, changes)
        tick(len(articles))


def _read(write: sqlite3.Connection, declared: Declared, articles: Iterable[str]) -> Iterator[tuple[str, Told]]:
    for article_id in articles:
        yield article_id, declared.told(write.execute(SELECT_FACTS, (article_id,)).fetchall())


def _hold(write: sqlite3.Connection, article_id: str, told: Told, forms: Forms) -> None:
    """Keep for later what each field of an article's facts names, and the countries."""
    rows = [(one.fact_id, one.field, forms.id_of(one.form), article_id) for one in told.mentions]
    write.executemany("INSERT INTO named VALUES (?, ?, ?, ?)", rows)
    countries = Counter(code for _, code in set(told.countries) if code in CODES)
    counted = [(article_id, code, facts) for code, facts in countries.items()]
    write.executemany("INSERT INTO counted VALUES (?, ?, ?)", counted)


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


def _sums(write: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    return {entity: (articles, facts) for entity, articles, facts in write.execute(_SUM)}


def _changes(before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """For each entity how many articles and facts there are more."""
    found = {}
    for entity in before.keys() | after.keys():
        (articles, facts), (now, more) = before.get(entity, (0, 0)), after.get(entity, (0, 0))
        if (now, more) != (articles, facts):
            found[entity] = (now - articles, more - facts)
    return found


def _entities_of(write: sqlite3.Connection, forms: Iterable[int]) -> Iterator[str]:
    for number in forms:
        row = write.execute("SELECT entity_id FROM name_form WHERE id = ?", (number,)).fetchone()
        if row:
            yield row[0]
