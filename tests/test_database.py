"""Asking the results can never change them."""

from __future__ import annotations

import math
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import BaseModel, create_model

from extractor.article import Article
from extractor.database import Database, Value
from extractor.errors import QueryError, StoreError
from extractor.layout import LAYOUT
from extractor.store import Exchange, Store
from extractor.usage import Usage
from schemas import Agreement, Organization, TradeFigure, Visit
from tests import jobs

ARTICLE = jobs.news(
    1, title="Premier Ada Quill of Norway", path="news/orvane.txt", source="The Zorban Mail", language="en"
)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database of one article with one fact of each kind, and one that was refused."""
    path = tmp_path / "facts.db"
    items = jobs.whole() | {"visit": [jobs.visit(), jobs.visit(visitor_name="Nobody Atall")]}
    jobs.read([ARTICLE], path, jobs.Service(jobs.telling(items)))
    with Store(path, jobs.catalog()) as store:
        store.world.resolve()
    return path


@pytest.fixture
def database(db: Path) -> Iterator[Database]:
    """The same, open."""
    with Database(db) as opened:
        yield opened


REFUSED = {
    "insert": "INSERT INTO article VALUES ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')",
    "update": "UPDATE fact SET verdict = 'verified'",
    "delete": "DELETE FROM fact",
    "replace": "REPLACE INTO article SELECT * FROM article",
    "returning": "DELETE FROM fact RETURNING id",
    "with delete": "WITH f AS (SELECT 1) DELETE FROM fact",
    "explain insert": "EXPLAIN DELETE FROM fact",
    "drop table": "DROP TABLE fact",
    "drop view": "DROP VIEW visit",
    "create table": "CREATE TABLE t (x)",
    "create temporary table": "CREATE TEMP TABLE t (x)",
    "create temporary view": "CREATE TEMP VIEW t AS SELECT 1",
    "create index": "CREATE INDEX i ON fact (kind)",
    "create trigger": "CREATE TEMP TRIGGER t AFTER INSERT ON fact BEGIN SELECT 1; END",
    "create virtual table": "CREATE VIRTUAL TABLE t USING fts5(x)",
    "alter": "ALTER TABLE fact ADD COLUMN x",
    "attach": "ATTACH '{folder}/new.db' AS other",
    "attach by address": "ATTACH 'file:{folder}/new.db?mode=rwc' AS other",
    "detach": "DETACH main",
    "vacuum": "VACUUM",
    "vacuum into": "VACUUM INTO '{folder}/new.db'",
    "analyze": "ANALYZE",
    "reindex": "REINDEX",
    "journal mode": "PRAGMA journal_mode = DELETE",
    "journal mode told": "PRAGMA journal_mode",
    "user version": "PRAGMA user_version = 9",
    "application id": "PRAGMA application_id = 9",
    "the schema": "UPDATE sqlite_master SET sql = 'CREATE TABLE fact (x)'",
    "the schema by its other name": "UPDATE sqlite_schema SET rootpage = 1",
    "the index's words": "INSERT INTO article_words (rowid, text) VALUES (9, 'x')",
    "the index's command": "INSERT INTO article_words (article_words) VALUES ('optimize')",
    "the index's own table": "DELETE FROM article_words_data",
    "the index": "DROP TABLE article_words",
    "writable schema": "PRAGMA writable_schema = ON",
    "query only": "PRAGMA query_only = OFF",
    "checkpoint": "PRAGMA wal_checkpoint(TRUNCATE)",
    "temporary files": "PRAGMA temp_store_directory = '{folder}'",
    "begin": "BEGIN IMMEDIATE",
    "begin exclusive": "BEGIN EXCLUSIVE",
    "commit": "COMMIT",
    "savepoint": "SAVEPOINT s",
    "extension": "SELECT load_extension('{folder}/new')",
    "file": "SELECT writefile('{folder}/new.db', 'x')",
    "two statements": "SELECT 1; SELECT 2",
    "a second that deletes": "SELECT 1; DELETE FROM fact",
    "nothing": "",
    "white space": " \n ",
    "a semicolon": ";",
    "a comment": "-- SELECT 1",
    "a NUL": "SELECT 1\0",
    "a NUL inside": "SELECT '\0'",
    "a lone surrogate": "SELECT '\ud800'",
    "no SQL": "who went where?",
    "an unknown table": "SELECT * FROM fact_check",
    "an unknown column": "SELECT visitors FROM visit",
    "a parameter that is not given": "SELECT :country",
}  # fmt: skip


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".db-shm"}


@pytest.mark.parametrize("sql", REFUSED.values(), ids=list(REFUSED))
def test_what_is_no_question_is_refused_and_changes_nothing(database: Database, sql: str) -> None:
    """Each is a QueryError of one line; no file is made or changed, and the next question is answered."""
    folder = database.path.parent
    before = _files(folder)
    with pytest.raises(QueryError) as caught:
        list(database.query(sql.replace("{folder}", str(folder))).rows)
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert _files(folder) == before
    assert list(database.query("SELECT count(*) FROM fact").rows) == [(5,)]


ALLOWED: dict[str, tuple[str, tuple[Value, ...]]] = {
    "select": ("SELECT visitor_name FROM visit", ("Ada Quill",)),
    "with": ("WITH v AS (SELECT * FROM visit) SELECT host_country FROM v", ("VNM",)),
    "recursive": ("WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 9) SELECT max(x) FROM n", (9,)),
    "values": ("VALUES (1, 'a')", (1, "a")),
    "trailing semicolon": ("SELECT 1;", (1,)),
    "trailing comment": ("SELECT 1 -- one", (1,)),
    "functions": ("SELECT json_extract(data, '$.city') FROM fact WHERE id = 1", ("Orvane",)),
    "the word delete": ("SELECT 'DELETE FROM fact'", ("DELETE FROM fact",)),
    "the tables' names": ("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'art%'", ("article",)),
    "user version": ("PRAGMA user_version", (LAYOUT,)),
    "integrity": ("PRAGMA integrity_check", ("ok",)),
    "words": ("SELECT rowid FROM article_words WHERE article_words MATCH 'orvane' ORDER BY bm25(article_words)", (1,)),
    "columns of a view": ("PRAGMA table_info(visit)", (0, "fact_id", "INTEGER", 0, None, 0)),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "row"), ALLOWED.values(), ids=list(ALLOWED))
def test_questions_are_answered(database: Database, sql: str, row: tuple[Value, ...]) -> None:
    """Whatever reads is allowed."""
    assert next(database.query(sql).rows) == row


def test_a_plan_can_be_asked_for(database: Database) -> None:
    """EXPLAIN QUERY PLAN tells whether an index is used."""
    assert list(database.query("EXPLAIN QUERY PLAN SELECT * FROM visit").rows)


def test_the_names_of_the_columns_come_with_the_rows(database: Database) -> None:
    """Also where there are no rows; the second of one name is numbered."""
    assert database.query("SELECT visitor_name, 1 AS one FROM visit WHERE 0").columns == ("visitor_name", "one")
    table = database.query("SELECT 1 AS a, 2 AS a")
    assert (table.columns, list(table.rows)) == (("a", "a_2"), [(1, 2)])


def test_rows_are_drawn_as_they_are_read(database: Database) -> None:
    """An endless answer gives its first row at once."""
    rows = database.query("WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x FROM n").rows
    assert (next(rows), next(rows)) == ((1,), (2,))


def test_an_error_in_the_middle_of_the_rows_is_a_query_error(database: Database) -> None:
    """Also what SQLite finds only as it goes."""
    table = database.query("SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1))")
    with pytest.raises(QueryError, match="integer overflow"):
        list(table.rows)


def test_rows_that_are_asked_for_too_late_are_a_query_error(db: Path) -> None:
    """After the database was closed."""
    with Database(db) as database:
        table = database.query("SELECT * FROM fact")
    with pytest.raises(QueryError, match="closed"):
        list(table.rows)


def test_parameters_are_values_never_sql(database: Database) -> None:
    """By name or by place."""
    hostile = "x'; DROP TABLE fact; --"
    assert list(database.query("SELECT :name", {"name": hostile}).rows) == [(hostile,)]
    assert list(database.query("SELECT ?, ?", (1, None)).rows) == [(1, None)]
    with pytest.raises(QueryError):
        database.query("SELECT :name", {"name": "\ud800"})


def test_reading_leaves_the_file_as_it_is(db: Path) -> None:
    """Opening, asking and closing change no byte of the database."""
    before = db.read_bytes()
    with Database(db) as database:
        list(database.query("SELECT * FROM visit").rows)
        list(database.facts(Visit))
    assert db.read_bytes() == before


def test_a_database_in_a_folder_that_cannot_be_written_opens(db: Path) -> None:
    """Results may be handed on on a read-only medium."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "facts.db").write_bytes(db.read_bytes())
        (folder / "facts.db").chmod(0o444)
        with jobs.without_rights(folder, 0o555), Database(folder / "facts.db") as database:
            assert list(database.query("SELECT visitor_name FROM visit").rows) == [("Ada Quill",)]
        assert [path.name for path in folder.iterdir()] == ["facts.db"]
        (folder / "facts.db-wal").touch()  # what a reader of a folder that could be written leaves behind
        with jobs.without_rights(folder, 0o555), Database(folder / "facts.db") as database:
            assert list(database.query("SELECT visitor_name FROM visit").rows) == [("Ada Quill",)]


def test_a_database_that_is_being_written_is_read(db: Path) -> None:
    """A reader sees what is stored up to now, and then what has come."""
    with Store(db, jobs.catalog()) as store, Database(db) as database:
        assert list(database.query("SELECT count(*) FROM article").rows) == [(1,)]
        jobs_before = next(database.query("SELECT count(*) FROM call").rows)
        store.save_exchange(jobs.news(2), _exchange())
        assert list(database.query("SELECT count(*) FROM article").rows) == [(2,)]
        assert next(database.query("SELECT count(*) FROM call").rows) != jobs_before


def _exchange() -> Exchange:
    return Exchange({"visit": "v1"}, "desk/reader", "refusal", 1, Usage(), None, 0.1, "no", "no")


def test_a_broken_database_is_one_clear_error(db: Path) -> None:
    """What was cut short or overwritten is told in one line."""
    content = db.read_bytes()
    db.write_bytes(content[:100] + b"\xff" * 4096)
    with pytest.raises(StoreError, match="cannot be read"):
        Database(db)


def test_a_name_with_signs_of_an_address_opens(db: Path, tmp_path: Path) -> None:
    """No character of a path means something else."""
    odd = tmp_path / "a?mode=rwc#%41 🌍.db"
    odd.write_bytes(db.read_bytes())
    with Database(odd) as database:
        assert next(database.query("SELECT count(*) FROM fact").rows) == (5,)


def test_facts_come_back_as_objects_with_their_places(database: Database) -> None:
    """The typed object, verdict, sentence, and for each proved field its characters in the article."""
    [found] = database.facts(Visit)
    assert (found.value.visitor_name, found.value.start_date) == ("Ada Quill", "2031-05-04")
    assert found.value == Visit.model_validate(jobs.visit()).model_copy(update=dict(found.value))
    assert (found.verdict, found.codes, found.article_id) == ("verified", (), ARTICLE.id)
    assert found.quote == "Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031."
    pieces = {name: ARTICLE.text[start:end] for name, (start, end) in found.spans.items()}
    assert pieces == {
        "visitor_name": "Ada Quill",
        "visitor_title": "Premier",
        "city": "Orvane",
        "date_text": "4 May 2031",
        "visitor_country": "Norway",
        "host_country": "Vietnam",
    }


@pytest.mark.parametrize("schema", [Visit, Agreement, TradeFigure, Organization])
def test_facts_of_every_kind_come_back(database: Database, schema: type[BaseModel]) -> None:
    """Computed fields, lists, nested values and decimals make no difference."""
    [found] = database.facts(schema)
    assert isinstance(found.value, schema)
    assert found.verdict == "verified"
    assert all(ARTICLE.text[start:end] for start, end in found.spans.values())


def test_facts_of_one_article_can_be_asked_for(db: Path) -> None:
    """And an unknown article has none."""
    jobs.read([jobs.news(2)], db, jobs.Service())
    with Database(db) as database:
        assert [found.article_id for found in database.facts(Visit)] == [ARTICLE.id, jobs.news(2).id]
        assert [found.article_id for found in database.facts(Visit, article_id=jobs.news(2).id)] == [jobs.news(2).id]
        assert list(database.facts(Visit, article_id="nothing")) == []


def test_facts_of_another_form_of_the_schema_are_one_clear_error(database: Database) -> None:
    """The way out is said."""
    other = create_model("Visit", evidence=(list[int], ...), mood=(str, ...))
    with pytest.raises(StoreError, match="run the job again"):
        list(database.facts(other))


def test_facts_of_a_kind_that_is_not_there_are_one_clear_error(database: Database) -> None:
    """No such kind was ever looked for."""
    with pytest.raises(QueryError, match="no such table: fee"):
        list(database.facts(create_model("Fee", evidence=(list[int], ...))))


def test_an_article_comes_back_as_it_was(database: Database) -> None:
    """Text, day and all; an unknown one is None."""
    assert database.article(ARTICLE.id) == ARTICLE
    assert database.article("nothing") is None


FOUND = {
    "its id": (ARTICLE.id, True),
    "the beginning of its id": (ARTICLE.id[:6], True),
    "too little of its id": (ARTICLE.id[:3], False),
    "its path": ("news/orvane.txt", True),
    "the end of its path": ("orvane.txt", True),
    "a part of its title": ("quill of", True),
    "another word": ("jungle", False),
    "wildcards": ("%%%%%%", False),
    "nothing": ("", False),
}


@pytest.mark.parametrize(("wanted", "is_found"), FOUND.values(), ids=list(FOUND))
def test_an_article_is_found_by(database: Database, wanted: str, is_found: bool) -> None:
    """Id, path or title."""
    assert database.find_articles(wanted) == ([ARTICLE.id] if is_found else [])


def test_a_whole_id_means_one_article_though_another_has_it_in_its_title(db: Path) -> None:
    """The exact one wins."""
    jobs.read([Article.of("Zorbania is far.", title=f"About {ARTICLE.id}")], db, jobs.Service(jobs.telling({})))
    with Database(db) as database:
        assert database.find_articles(ARTICLE.id) == [ARTICLE.id]
        assert len(database.find_articles(ARTICLE.id[:8])) == 2


def test_numbers_of_sqlite_come_as_they_are(database: Database) -> None:
    """Also those that JSON does not know."""
    assert next(database.query("SELECT 9e999, x'00ff', 0.5").rows) == (math.inf, b"\x00\xff", 0.5)


def test_the_database_is_closed_at_the_end(db: Path) -> None:
    """Nothing holds the file after ``with``."""
    with Database(db) as database:
        pass
    with pytest.raises(QueryError, match="closed"):
        database.query("SELECT 1")
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
