"""Lookups: what questions look things up in is declared in SQL, and made beside the tables of events."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from extractor.catalog import Catalog
from extractor.errors import CatalogError
from extractor.store import Store
from extractor.world.lookups import statements_in
from tests import jobs, small_world

SQL = """-- Of what?
CREATE TABLE seen (id TEXT);  -- kept;

-- Another; with a semicolon
CREATE TRIGGER see AFTER INSERT ON visit_event BEGIN
    INSERT INTO seen VALUES (NEW.id);
END;
"""


def test_statements_are_told_apart() -> None:
    """Also where a trigger holds others; comments between them are left out."""
    table, trigger = statements_in(SQL.replace("  -- kept;", ""))
    assert table == "CREATE TABLE seen (id TEXT)"
    assert trigger.startswith("CREATE TRIGGER see AFTER")
    assert trigger.endswith("END")
    assert list(statements_in("")) == []


FAULTS = {
    "no end": ("CREATE TABLE seen (id TEXT)\n", "lookups.sql: no end of 'CREATE TABLE seen (id TEXT)'"),
    "another thing": ("DROP TABLE fact;\n", "lookups.sql: 'DROP TABLE fact' makes no table, index, trigger or view"),
}


@pytest.mark.parametrize(("sql", "line"), FAULTS.values(), ids=FAULTS.keys())
def test_what_cannot_be_made_is_told(tmp_path: Path, sql: str, line: str) -> None:
    """Before anything is written."""
    with pytest.raises(CatalogError) as caught:
        Store(tmp_path / "facts.db", replace(jobs.catalog(), lookups=sql))
    assert str(caught.value) == line


def _with(sql: str) -> Catalog:
    return replace(jobs.catalog(), lookups=sql)


def test_the_table_of_parties_is_kept_with_its_agreements(tmp_path: Path) -> None:
    """Two rows for each document of two, with country and day; none is left of one that went."""
    db = tmp_path / "facts.db"
    small_world.make(db)
    told = "SELECT name, kind, country, signed_lo FROM agreement_event_party ORDER BY name"
    assert jobs.rows(db, told) == [
        ("France", "country", "FRA", None),
        ("Norsalt Company", "organization", "NOR", "2031-05-04"),
        ("Norway", "country", "NOR", None),
        ("Norway", "country", "NOR", "2031-05-05"),
        ("Orvane Steel", "organization", "VNM", "2031-05-04"),
        ("Vietnam", "country", "VNM", "2031-05-05"),
    ]
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("DELETE FROM agreement_event WHERE title = 'treaty on fish'")
    assert jobs.rows(db, "SELECT count(*) FROM agreement_event_party") == [(4,)]


def test_the_same_rows_are_made_anew(tmp_path: Path) -> None:
    """A rebuild gives what there was."""
    db = tmp_path / "facts.db"
    small_world.make(db)
    before = jobs.rows(db, "SELECT * FROM agreement_event_party")
    with Store(db, jobs.catalog()) as store:
        store.world.resolve(rebuild=True)
    assert jobs.rows(db, "SELECT * FROM agreement_event_party") == before


def test_another_file_makes_events_anew(tmp_path: Path) -> None:
    """A trigger that is new sees all events; one that is there already changes nothing."""
    db, sql = tmp_path / "facts.db", SQL.replace("  -- kept;", "")
    small_world.make(db)
    with Store(db, _with(sql)) as store:
        assert store.world.resolve() == len(small_world.ARTICLES)
    assert jobs.rows(db, "SELECT count(*) FROM seen") == [(2,)]
    with Store(db, _with(sql)) as store:
        assert store.world.resolve() == 0
