"""The examples, read from the recorded answers: each article springs its trap, and the database tells what is so."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from cassettes.recorder import ARTICLES
from cassettes.tape import DESK_MODEL, DESK_URL, tape
from extractor import Database, Settings, Summary
from extractor.api import run_async
from schemas import ALL, Visit


def _run(db: Path) -> Summary:
    with tape("examples"):
        return asyncio.run(run_async([ARTICLES], db, settings=Settings(name=DESK_MODEL, base_url=DESK_URL)))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The examples in a database."""
    db = tmp_path_factory.mktemp("examples") / "facts.db"
    summary = _run(db)
    assert summary.read == len(list(ARTICLES.iterdir()))
    assert not summary.failed
    with Database(db) as opened:
        yield opened


def _rows(database: Database, sql: str, *parameters: str) -> list[tuple[object, ...]]:
    return list(database.query(sql, parameters).rows)


def test_the_same_job_again_asks_nothing(tmp_path: Path) -> None:
    """Every article is known the second time; the tape has no second exchange to give."""
    _run(tmp_path / "facts.db")
    again = asyncio.run(
        run_async([ARTICLES], tmp_path / "facts.db", settings=Settings(name=DESK_MODEL, base_url=DESK_URL))
    )
    assert (again.known, again.read) == (len(list(ARTICLES.iterdir())), 0)


@pytest.mark.parametrize("kind", ["visit", "agreement", "trade_figure", "organization"])
def test_every_kind_is_found(database: Database, kind: str) -> None:
    """Each view has verified facts, each with its sentences."""
    rows = _rows(database, f"SELECT quote FROM {kind} WHERE verdict = 'verified'")  # noqa: S608 - the kinds above
    assert len(rows) > 10
    assert all(quote for (quote,) in rows)


def test_the_text_with_nothing_to_find_gives_nothing(database: Database) -> None:
    """An opinion states no facts of the four kinds."""
    sql = "SELECT count(*) FROM fact f JOIN article a ON a.id = f.article_id WHERE a.path LIKE '%nothing-to-find%'"
    assert _rows(database, sql) == [(0,)]


def test_an_instruction_hidden_in_an_article_is_not_obeyed(database: Database) -> None:
    """What the hidden text orders to report is in no fact, kept or refused."""
    sql = "SELECT data FROM fact WHERE data LIKE '%999%' OR data LIKE '%Pyongyang%' OR data LIKE '%central bank%'"
    assert _rows(database, sql) == []


def test_a_missing_year_follows_from_the_publication_date(database: Database) -> None:
    """Days in May, told in May 2024, are of 2024; days in November, told in May, of the year before."""
    sql = """SELECT host_country, start_date, end_date, date_basis FROM visit
        WHERE article_title LIKE 'Norway and Vietnam%' ORDER BY start_date"""
    assert _rows(database, sql) == [
        ("NOR", "2023-11-23", "2023-11-25", "pub_date_year"),
        ("VNM", "2024-05-13", "2024-05-15", "pub_date_year"),
    ]


def test_without_a_publication_date_the_year_stays_unknown(database: Database) -> None:
    """XXXX is an answer; today's year is not."""
    sql = "SELECT DISTINCT start_date, date_lo FROM visit WHERE article_id IN (SELECT id FROM article WHERE path LIKE '%lisbon%') AND host_country = 'PRT'"
    assert _rows(database, sql) == [("XXXX-10-07", None)]


def test_what_did_not_happen_is_kept_as_such(database: Database) -> None:
    """Planned, invited, postponed and cancelled visits are facts of their own, never completed ones."""
    sql = """SELECT status, count(*) FROM visit
        WHERE article_id IN (SELECT id FROM article WHERE path LIKE '%nairobi%') GROUP BY status ORDER BY status"""
    expected = [("cancelled", 1), ("completed", 2), ("invited", 1), ("planned", 1), ("postponed", 1)]
    assert _rows(database, sql) == expected


def test_a_meeting_in_a_third_country_is_a_visit_there(database: Database) -> None:
    """Two leaders meet in Lisbon: nobody has been to the other's country for it, and a call is no visit."""
    sql = """SELECT DISTINCT visitor_country, host_country FROM visit
        WHERE article_id IN (SELECT id FROM article WHERE path LIKE '%lisbon%') AND visitor_level LIKE 'head%' ORDER BY 1"""
    assert _rows(database, sql) == [("CHL", "PRT"), ("EST", "PRT")]


def test_a_package_is_told_from_its_members(database: Database) -> None:
    """Eleven documents are one package with its hedge, and five named members beside it."""
    sql = """SELECT is_package, document_count, value_base, value_qualifier FROM agreement
        WHERE article_title LIKE 'Emirati%' AND is_package"""
    assert _rows(database, sql) == [(1, 11, 3_400_000_000, "nearly")]


def test_two_currencies_are_one_figure(database: Database) -> None:
    """The printed currency is the value, the bracketed dollars its conversion."""
    sql = "SELECT value_base, currency, usd_value FROM trade_figure WHERE currency = 'GEL'"
    assert _rows(database, sql) == [(1_260_000_000, "GEL", 450_000_000)]


def test_a_target_never_stands_among_the_actual(database: Database) -> None:
    """No actual figure lies after its article's publication."""
    sql = "SELECT count(*) FROM trade_figure WHERE status = 'actual' AND date_lo > article_published"
    assert _rows(database, sql) == [(0,)]


def test_every_span_holds_what_the_field_says(database: Database) -> None:
    """Offsets are exact in every article, the Russian one and the page of HTML too."""
    sql = """SELECT json_extract(f.data, '$.' || e.field), substr(a.text, e.start + 1, e."end" - e.start)
        FROM evidence e JOIN fact f ON f.id = e.fact_id JOIN article a ON a.id = f.article_id
        WHERE e.field LIKE '%_text'"""
    rows = _rows(database, sql)
    assert len(rows) > 150
    assert [row for row in rows if str(row[0]).casefold().split() != str(row[1]).casefold().split()] == []


def test_facts_come_back_as_the_schemas_objects(database: Database) -> None:
    """Every stored fact validates again, and carries its proof."""
    for schema in ALL:
        assert all(isinstance(found.value, schema) for found in database.facts(schema))
    first = next(database.facts(Visit))
    assert first.spans
    assert first.quote
