"""The tables of events: there from the start, with the columns of their kind, for a fifth kind as for the others."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from pydantic import BaseModel, ConfigDict

from extractor.catalog import Catalog, Kind
from extractor.errors import CatalogError
from extractor.layout import LAYOUT, STEPS
from extractor.marks import Days, Event, Quantity
from extractor.store import Store
from extractor.views import view_statements
from tests import jobs
from tests.happenings import Story, count, resolve, visit, world_of

COMMON = ["verdict", "facts", "articles", "independent", "first_seen", "last_seen", "fact_id"]
BEHIND = ("fact_id", "verdict", "codes", "quote")
TABLES = {
    "visit": ("visit_event", ["visitor"]),
    "agreement": ("agreement_event", ["party_ids"]),
    "trade_figure": ("figure_series", ["source", "told_values"]),
}


class Flood(BaseModel):
    """A river out of its bed."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    river: str | None
    status: str
    day: str | None
    level: str | None

    event: ClassVar = Event(
        table="flood_event",
        same=("river",),
        days=Days("day", "day", slack=1),
        needs=("river",),
        values=(Quantity("level", "level", "level"),),
    )


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _columns(db: Path, table: str) -> list[str]:
    return [name for (name,) in jobs.rows(db, "SELECT name FROM pragma_table_info(?)", table)]


def _floods(schema: type[BaseModel] = Flood) -> Catalog:
    return replace(jobs.catalog(), kinds=(*jobs.catalog().kinds, Kind(schema, "")))


@pytest.mark.parametrize(("kind", "table", "own"), [(kind, *rest) for kind, rest in TABLES.items()], ids=list(TABLES))
def test_an_event_has_the_columns_of_its_kinds_view(db: Path, kind: str, table: str, own: list[str]) -> None:
    """In their order, between its id and what its facts are together."""
    Store(db, jobs.catalog()).__exit__()
    said = [name for name in _columns(db, kind) if name not in BEHIND and not name.startswith("article_")]
    assert _columns(db, table) == ["id", *said, *COMMON, *own]
    assert count(db, table) == 0


def test_the_representative_says_what_the_event_is(db: Path) -> None:
    """The best verdict before the latest status before the fullest; its values are those of its view."""
    stories = [
        Story(1, [visit(city=None, status="planned")], "2031-05-01"),
        Story(2, [visit(met_with=["Bo Lind"])], "2031-05-05"),
        Story(3, [visit()], "2031-05-04"),
    ]
    resolve(db, [stories])
    names = [name for name in _columns(db, "visit") if name not in BEHIND and not name.startswith("article_")]
    listed = ", ".join(f'"{name}"' for name in names)
    fact = jobs.rows(db, f"SELECT {listed} FROM visit WHERE fact_id = 2")  # noqa: S608 - names of columns
    assert jobs.rows(db, f"SELECT {listed} FROM visit_event") == fact  # noqa: S608 - as above
    assert jobs.rows(db, "SELECT met_with, status, facts FROM visit_event") == [("Bo Lind", "completed", 3)]


def test_an_older_database_is_brought_up_to_date(db: Path) -> None:
    """What it holds is grouped by the next run, as if it had been read by this layout."""
    resolve(db, [[Story(1, [visit()]), Story(2, [visit()])]])
    made = jobs.rows(db, "SELECT id, articles FROM visit_event")
    with closing(sqlite3.connect(db)) as old:
        names = "SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"
        kept = {"article", "call", "reading", "skipped", "uncovered", "fact", "evidence"}
        for (name,) in old.execute(names).fetchall():
            if name not in kept:
                old.execute(f'DROP TABLE "{name}"')
        for statement in STEPS[2][:5]:  # what waits in batches, as that layout had it
            old.execute(statement)
        old.execute(f"PRAGMA user_version = {LAYOUT - 1}")
        old.commit()
    with Store(db, jobs.catalog()) as store:
        assert count(db, "visit_event") == 0
        assert world_of(store).resolve() == 2
    assert jobs.rows(db, "SELECT id, articles FROM visit_event") == made


def test_a_fifth_kind_has_its_own_table(db: Path) -> None:
    """The declaration in its schema is all that it takes; the events of the others stay the same."""
    resolve(db, [[Story(1, [visit()])]])
    before = jobs.rows(db, "SELECT id FROM visit_event")
    facts = [{"evidence": [1], "river": "Orv", "status": "over", "day": "2031-05-04", "level": level} for level in "34"]
    stories = [Story(number, [("flood", fact)]) for number, fact in enumerate(facts, 2)]
    resolve(db, [stories], kinds=_floods())
    assert jobs.rows(db, "SELECT river, status, articles FROM flood_event") == [("Orv", "over", 2)]
    assert jobs.rows(db, "SELECT kind, value FROM conflict ORDER BY value") == [("flood", "3"), ("flood", "4")]
    assert jobs.rows(db, "SELECT id FROM visit_event") == before


def test_a_declaration_that_changed_makes_the_events_anew(db: Path) -> None:
    """Its table gets the new columns as soon as the database is opened, its rows when it is brought up to date."""

    class Other(Flood):
        event: ClassVar = replace(Flood.event, days=None)

    Other.__name__ = "Flood"
    facts = [
        {"evidence": [1], "river": "Orv", "status": "over", "day": day, "level": None}
        for day in ("2031-05-04", "2031-07-04")
    ]
    resolve(db, [[Story(n, [("flood", fact)]) for n, fact in enumerate(facts)]], kinds=_floods())
    assert count(db, "flood_event") == 2
    resolve(db, [[]], kinds=_floods(Other))
    assert count(db, "flood_event") == 1


FAULTS = {
    "no such field": (replace(Flood.event, same=("rivers",)), "there is no field 'rivers'"),
    "no Event": ("flood_event", "Flood.event is no Event"),
    "no name for a table": (replace(Flood.event, table="Flood event"), "a table is named by small ASCII letters"),
    "a table's name": (replace(Flood.event, table="fact"), "there is a table or view 'fact' already"),
    "another event's": (replace(Flood.event, table="visit_event"), "there is a table or view 'visit_event' already"),
    "a view's name": (
        replace(Flood.event, table="visit_met_with"),
        "there is a table or view 'visit_met_with' already",
    ),
}


@pytest.mark.parametrize(("event", "told"), FAULTS.values(), ids=list(FAULTS))
def test_a_wrong_declaration_is_one_clear_error(event: object, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said when the catalogue is loaded, or the views are made, and never by SQLite."""
    monkeypatch.setattr(Flood, "event", event)
    with pytest.raises(CatalogError, match=told):
        view_statements(_floods())


def test_a_field_that_every_event_has_is_one_clear_error(db: Path) -> None:
    """A schema cannot call a field as a column of all events is called."""

    class Lake(Flood):
        articles: str | None
        event: ClassVar = replace(Flood.event, table="lake_event")

    with pytest.raises(CatalogError, match="a field may not be called 'articles'"):
        Store(db, _floods(Lake))
    Store(db, jobs.catalog()).__exit__()  # the lock is free again
