"""From articles to one world, through every step that the store has: what several tell is one, and what is not is not."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import StoreError
from extractor.store import Store
from tests import happenings, jobs, small_press

ALL = range(len(small_press.STORIES))
NAMED = "SELECT e.id, e.kind, e.name, e.country, n.name FROM entity e LEFT JOIN entity_name n ON n.entity_id = e.id"
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of all twelve articles, read in one run."""
    path = tmp_path_factory.mktemp("press") / "facts.db"
    small_press.read(path, ALL)
    jobs.resolve(path)
    return path


_WHOLE = {
    "copy": "SELECT * FROM copy ORDER BY 1",
    "entity": "SELECT * FROM entity ORDER BY 1",
    "entity_name": "SELECT * FROM entity_name ORDER BY 1, 2",
    "mention": """SELECT m.article_id, f.kind, f.data, m.field, m.entity_id FROM mention m JOIN fact f ON f.id = m.fact_id
        ORDER BY 1, 2, 3, 4""",
    "agreement_event_party": "SELECT * FROM agreement_event_party ORDER BY 1, 2",
    "quotes": """SELECT q.article_id, q.spans, count(*) FROM quoted_fact f JOIN indexed_quote q ON q.id = f.quote_id
        GROUP BY 1, 2 ORDER BY 1, 2""",
}


def _world(db: Path) -> Rows:
    """All that follows from facts, without the numbers that these got as they came."""
    return happenings.world(db) | {name: jobs.rows(db, sql) for name, sql in _WHOLE.items()}


def test_each_visit_is_one_event(press: Path) -> None:
    """Whoever tells it, and in whatever script; reprints are articles, and not independent ones."""
    sql = """SELECT host_country, date_lo, status, articles, independent, first_seen, last_seen FROM visit_event
        ORDER BY date_lo"""
    assert jobs.rows(press, sql) == [
        ("VNM", "2031-05-04", "completed", 6, 4, "2031-04-28", "2031-05-09"),
        ("NOR", "2031-06-10", "completed", 2, 1, "2031-06-11", "2031-06-12"),
        ("VNM", "2031-11-20", "completed", 3, 3, "2031-11-10", "2031-11-22"),
    ]
    assert jobs.rows(press, "SELECT DISTINCT verdict FROM visit_event") == [("verified",)]
    assert jobs.is_sound(press)


def test_reprints_are_copies_of_the_first_and_nothing_else_is(press: Path) -> None:
    """Under another headline and dateline."""
    ids = [small_press.article(number).id for number in ALL]
    found = jobs.rows(press, "SELECT article_id, original_id FROM copy")
    assert sorted((ids.index(one), ids.index(other)) for one, other in found) == [(1, 0), (2, 0), (8, 7)]


def test_the_visitor_is_one_person_and_of_his_name_is_another(press: Path) -> None:
    """In Latin and Cyrillic letters; another given name is another person."""
    persons: dict[str, set[str]] = {}
    for entity, kind, _, _, name in jobs.rows(press, NAMED):
        if kind == "person":
            persons.setdefault(entity, set()).add(name)
    assert sorted(persons.values(), key=sorted) == [{"Daulet Satpayev"}, {"Karimbek Satpayev", "Каримбек Сатпаев"}]
    visitors = jobs.rows(
        press, "SELECT DISTINCT v.visitor, e.name, e.country FROM visit_event v JOIN entity e ON e.id = v.visitor"
    )
    [(visitor, name, country)] = visitors
    assert persons[visitor] == {"Karimbek Satpayev", "Каримбек Сатпаев"}
    assert (name, country) == ("Karimbek Satpayev", "KAZ")


def test_bodies_and_countries_are_those_that_are_named(press: Path) -> None:
    """And each once."""
    found = {(kind, entity if kind == "country" else name) for entity, kind, name, _, _ in jobs.rows(press, NAMED)}
    assert {name for kind, name in found if kind == "organization"} == {small_press.MINISTRY, small_press.CUSTOMS}
    assert {code for kind, code in found if kind == "country"} == {"KAZ", "NOR", "VNM"}


def test_two_ministries_are_one_conflict(press: Path) -> None:
    """With the number that one of them corrected; nothing is averaged, and each says who told it and when."""
    told = """SELECT e.name, c.printed, c.articles, c.first_seen FROM conflict c LEFT JOIN entity e ON e.id = c.source
        ORDER BY c.first_seen"""
    assert jobs.rows(press, told) == [
        (small_press.MINISTRY, "$10.2 million", 1, "2031-05-05"),
        (small_press.CUSTOMS, "$12.4 million", 1, "2031-05-07"),
        (small_press.MINISTRY, "$10.7 million", 1, "2031-05-09"),
    ]
    assert jobs.rows(press, "SELECT count(DISTINCT conflict_id) FROM conflict") == [(1,)]
    series = "SELECT e.name, s.told_values, s.articles FROM figure_series s JOIN entity e ON e.id = s.source ORDER BY 2"
    assert jobs.rows(press, series) == [(small_press.CUSTOMS, 1, 1), (small_press.MINISTRY, 2, 2)]


@pytest.mark.parametrize("size", [1, 3, 5, 12])
def test_neither_order_nor_batches_matter(db: Path, press: Path, size: int) -> None:
    """One by one or all at once, in any order, and made anew from nothing: the same rows."""
    numbers = list(ALL)
    random.Random(size).shuffle(numbers)  # noqa: S311 - the same order each time
    for start in range(0, len(numbers), size):
        small_press.read(db, numbers[start : start + size])
        jobs.resolve(db)
    expected = _world(press)
    assert _world(db) == expected
    jobs.resolve(db, rebuild=True)
    assert _world(db) == expected


def test_a_run_for_one_kind_leaves_the_others_as_they_are(db: Path, press: Path) -> None:
    """It opens the database with some kinds only: what is known of all stays, and is not made anew."""
    visits = jobs.catalog().of(["visit"])
    small_press.read(db, ALL[:-1])
    jobs.resolve(db)
    small_press.read(db, ALL[-1:], visits)
    with Store(db, visits) as store:
        assert store.world.resolve() == 1
        assert store.world.resolve() == 0
    assert _world(db) == _world(press)
    assert jobs.resolve(db) == 0


def test_a_database_that_begins_with_one_kind_gets_the_others(db: Path, press: Path) -> None:
    """In whatever order they are asked about."""
    small_press.read(db, ALL, jobs.catalog().of(["visit"]))
    with Store(db, jobs.catalog().of(["visit"])) as store:
        store.world.resolve()
    assert happenings.count(db, "visit_event") == 3
    small_press.read(db, ALL)
    jobs.resolve(db)
    assert _world(db) == _world(press)


def test_schemas_without_a_kind_do_not_take_its_events_away(db: Path, press: Path) -> None:
    """They say so, and change nothing, until all is to be made anew; with the kind again it is as it was."""
    small_press.read(db, ALL)
    jobs.resolve(db)
    fewer = replace(jobs.catalog(), kinds=tuple(kind for kind in jobs.catalog().kinds if kind.name != "agreement"))
    with Store(db, fewer) as store:
        with pytest.raises(StoreError, match="its entities and events are of agreement too"):
            store.world.resolve()
        assert _world(db) == _world(press)
        store.world.resolve(rebuild=True)
        assert store.world.resolve() == 0
    assert happenings.count(db, "visit_event") == 3
    jobs.resolve(db)
    assert _world(db) == _world(press)
