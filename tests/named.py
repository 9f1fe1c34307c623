"""A database whose facts are put in directly, and what it tells of entities."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from extractor.catalog import load_catalog
from extractor.store import Store
from tests import makers

Fact = tuple[str, dict[str, Any]]
"""A kind, and its data."""
CATALOG = load_catalog()
TABLES = {
    "entity": "SELECT id, kind, name, country, type, articles, facts FROM entity ORDER BY id",
    "entity_name": "SELECT entity_id, name, why, article_id, facts FROM entity_name ORDER BY entity_id, name",
    "mention": "SELECT fact_id, field, entity_id, article_id FROM mention ORDER BY fact_id, field",
    "entity_article": "SELECT article_id, entity_id, facts FROM entity_article ORDER BY article_id, entity_id",
}


def visit(name: str | None, country: str | None = "KAZ", **fields: Any) -> Fact:
    """A visit of somebody."""
    return "visit", makers.visit(visitor_name=name, visitor_country=country, **fields)


def body(name: str, country: str | None = "KAZ", **fields: Any) -> Fact:
    """A body that is named."""
    return "organization", makers.organization(name=name, country=country, **fields)


def figure(source: str | None, reporter: str = "KAZ", partner: str | None = "FRA", **fields: Any) -> Fact:
    """A figure and its source."""
    return "trade_figure", makers.figure(attributed_to=source, reporter=reporter, partner=partner, **fields)


def agreement(parties: Iterable[tuple[str, str | None]], signatories: Iterable[str] = (), **fields: Any) -> Fact:
    """An agreement of bodies."""
    listed = [{"name": name, "kind": "organization", "country": country} for name, country in parties]
    return "agreement", makers.agreement(parties=listed, signatories=list(signatories), **fields)


class Desk:
    """An open database."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def put(self, articles: Mapping[str, Iterable[Fact]], verdict: str = "verified", codes: str = "") -> None:
        """Put the facts of some articles in the place of what they had."""
        with self.store._transaction() as write:
            for article, facts in articles.items():
                _write(write, article, facts, verdict, codes)

    def resolve(self, *, rebuild: bool = False) -> None:
        """Bring entities up to date."""
        self.store.world.resolve(rebuild=rebuild)

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        return [tuple(row) for row in self.store._connection.execute(statement)]

    def tables(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that is told of entities, but for the numbers of facts, which hang on the order of arrival."""
        found = {name: self.rows(statement) for name, statement in TABLES.items()}
        key = "SELECT m.article_id, f.key, m.field, m.entity_id FROM mention m JOIN fact f ON f.id = m.fact_id"
        return found | {"mention": sorted(self.rows(key))}

    def entities(self) -> list[set[str]]:
        """The names of each person and organization, in order."""
        found: dict[str, set[str]] = {}
        for entity, name in self.rows(
            "SELECT entity_id, n.name FROM entity_name n JOIN entity e ON e.id = entity_id WHERE kind <> 'country'"
        ):
            found.setdefault(entity, set()).add(name)
        return sorted(found.values(), key=sorted)

    def entity_of(self, name: str) -> str:
        """The entity with this printed name, which must be one."""
        (found,) = {row[0] for row in self.rows("SELECT entity_id, name FROM entity_name") if row[1] == name}
        return str(found)


def _write(write: sqlite3.Connection, article: str, facts: Iterable[Fact], verdict: str, codes: str) -> None:
    write.execute("INSERT OR IGNORE INTO article (id, text, added_at) VALUES (?, '', '2024-01-01')", (article,))
    write.execute(_CALL, (article,))
    (call,) = write.execute("SELECT max(id) FROM call").fetchone()
    write.execute("INSERT OR IGNORE INTO reading VALUES (?, 'visit', '', ?)", (article, call))
    write.execute("DELETE FROM fact WHERE article_id = ?", (article,))
    rows = [
        (article, call, kind, str(number), verdict, codes, json.dumps(data))
        for number, (kind, data) in enumerate(facts)
    ]
    write.executemany(_FACT, rows)
    write.execute("INSERT OR IGNORE INTO unresolved VALUES (?)", (article,))


_CALL = """INSERT INTO call (article_id, kinds, version, model, status, attempts, tokens_in, tokens_cached, tokens_out,
seconds, at) VALUES (?, '', '', '', 'ok', 1, 0, 0, 0, 0, '')"""
_FACT = "INSERT INTO fact (article_id, call_id, kind, key, verdict, codes, data) VALUES (?, ?, ?, ?, ?, ?, ?)"


@contextmanager
def desk(path: Path) -> Iterator[Desk]:
    """A new database."""
    with Store(path, CATALOG) as store:
        yield Desk(store)
