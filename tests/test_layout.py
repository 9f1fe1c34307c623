"""No other file than a database of this layout is ever touched."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from extractor.database import Database
from extractor.errors import StoreError
from extractor.forecast import Glance
from extractor.layout import APPLICATION_ID, LAYOUT, STEPS, check_layout
from extractor.store import Store
from tests import jobs


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder below one that anybody may enter, unlike pytest's."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def _sqlite(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _other_layout(number: int) -> Callable[[Path], None]:
    return lambda path: _sqlite(
        path, "CREATE TABLE t (x)", f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {number}"
    )


STRANGERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "an older layout": (_other_layout(0), "made by an older extractor"),
    "a newer layout": (_other_layout(LAYOUT + 1), "made by a newer extractor"),
    "another program's database": (lambda path: _sqlite(path, "CREATE TABLE t (x)"), "not one of extractor's"),
    "another program's with our number": (
        lambda path: _sqlite(path, "CREATE TABLE t (x)", f"PRAGMA user_version = {LAYOUT}"),
        "not one of extractor's",
    ),
    "a text": (lambda path: path.write_text("Zorbania\n" * 20), "not a SQLite database"),
    "a short text": (lambda path: path.write_text("Zorbania"), "not a SQLite database"),
    "the beginning of a database": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a SQLite database"),
    "a folder": (lambda path: path.mkdir(), "cannot be read"),
    "a pipe": (os.mkfifo, "not a regular file"),
}
OPENERS: dict[str, Callable[[Path], object]] = {
    "reader": Database,
    "writer": lambda path: Store(path, jobs.catalog()),
}


def _content(folder: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.mark.parametrize("opened", OPENERS.values(), ids=list(OPENERS))
@pytest.mark.parametrize(("make", "told"), STRANGERS.values(), ids=list(STRANGERS))
def test_a_strange_file_is_one_clear_error_and_stays_as_it_is(
    tmp_path: Path, make: Callable[[Path], object], told: str, opened: Callable[[Path], object]
) -> None:
    """Neither reading nor writing touches what is no database of this layout, nor leaves a file beside it."""
    path = tmp_path / "facts.db"
    make(path)
    before = _content(tmp_path)
    with pytest.raises(StoreError, match=told) as caught:
        opened(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert _content(tmp_path) == before


@pytest.mark.parametrize("opened", OPENERS.values(), ids=list(OPENERS))
@pytest.mark.parametrize("name", ["x" * 300, "a\0b"], ids=["too long", "with NUL"])
def test_an_impossible_name_is_one_clear_error(tmp_path: Path, name: str, opened: Callable[[Path], object]) -> None:
    """What cannot be the name of a file is a StoreError too."""
    with pytest.raises(StoreError, match="cannot be read"):
        opened(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_one_clear_error_and_no_lock_is_left_beside_it() -> None:
    """What is written there would be lost."""
    for opened in OPENERS.values():
        with pytest.raises(StoreError, match="not a regular file"):
            opened(Path(os.devnull))


@pytest.mark.parametrize("folder", ["no", "no/such"], ids=["one missing", "two missing"])
def test_a_missing_folder_is_one_clear_error_and_is_not_made(tmp_path: Path, folder: str) -> None:
    """A misspelt folder does not come into being."""
    with pytest.raises(StoreError, match="there is no folder"):
        Store(tmp_path / folder / "facts.db", jobs.catalog())
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_one_clear_error(tmp_path: Path) -> None:
    """A file has no files in it."""
    (tmp_path / "file").write_text("Zorbania")
    with pytest.raises(StoreError, match="cannot be read"):
        Store(tmp_path / "file" / "facts.db", jobs.catalog())


def test_a_folder_that_cannot_be_written_is_one_clear_error(folder: Path) -> None:
    """Without the right to write there is one line, and no file."""
    jobs.catalog()
    with jobs.without_rights(folder, 0o555), pytest.raises(StoreError, match="cannot be written"):
        Store(folder / "facts.db", jobs.catalog())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("opened", OPENERS.values(), ids=list(OPENERS))
def test_a_folder_that_cannot_be_entered_is_one_clear_error(folder: Path, opened: Callable[[Path], object]) -> None:
    """A database that may not even be looked for is no traceback."""
    jobs.catalog()
    with jobs.without_rights(folder, 0o000), pytest.raises(StoreError, match="cannot be read"):
        opened(folder / "facts.db")


def test_a_new_database_says_whose_it_is(tmp_path: Path) -> None:
    """The file carries the application id and the number of its layout."""
    path = tmp_path / "facts.db"
    assert not check_layout(path)
    with Store(path, jobs.catalog()):
        pass
    assert check_layout(path)
    assert jobs.rows(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert jobs.rows(path, "PRAGMA user_version") == [(LAYOUT,)]


def test_an_empty_file_is_no_database_yet(tmp_path: Path) -> None:
    """What `touch` makes, a run fills."""
    path = tmp_path / "facts.db"
    path.touch()
    assert not check_layout(path)
    with pytest.raises(StoreError, match="there is no database yet"):
        Database(path)
    with Store(path, jobs.catalog()):
        pass
    assert check_layout(path)


FIRST_LAYOUT = """
CREATE TABLE article (id VARCHAR NOT NULL, title VARCHAR, published VARCHAR, language VARCHAR, source VARCHAR,
    url VARCHAR, path VARCHAR, text VARCHAR NOT NULL, added_at VARCHAR NOT NULL, PRIMARY KEY (id));
CREATE TABLE call (id INTEGER NOT NULL, article_id VARCHAR NOT NULL, kinds VARCHAR NOT NULL, version VARCHAR NOT NULL,
    model VARCHAR NOT NULL, status VARCHAR NOT NULL, attempts INTEGER NOT NULL, tokens_in INTEGER NOT NULL,
    tokens_cached INTEGER NOT NULL, tokens_out INTEGER NOT NULL, cost VARCHAR, seconds FLOAT NOT NULL, error VARCHAR,
    raw VARCHAR, at VARCHAR NOT NULL, PRIMARY KEY (id), FOREIGN KEY(article_id) REFERENCES article (id));
CREATE INDEX ix_call_article_id ON call (article_id);
CREATE TABLE reading (article_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, key VARCHAR NOT NULL,
    call_id INTEGER NOT NULL, PRIMARY KEY (article_id, kind), FOREIGN KEY(article_id) REFERENCES article (id),
    FOREIGN KEY(call_id) REFERENCES call (id)) WITHOUT ROWID;
CREATE TABLE fact (id INTEGER NOT NULL, article_id VARCHAR NOT NULL, call_id INTEGER NOT NULL, kind VARCHAR NOT NULL,
    "key" VARCHAR, verdict VARCHAR NOT NULL, codes VARCHAR NOT NULL, data JSON NOT NULL, PRIMARY KEY (id),
    FOREIGN KEY(article_id) REFERENCES article (id), FOREIGN KEY(call_id) REFERENCES call (id));
CREATE INDEX fact_kind_verdict ON fact (kind, verdict);
CREATE INDEX fact_article_kind ON fact (article_id, kind);
CREATE INDEX ix_fact_call_id ON fact (call_id);
CREATE INDEX ix_fact_key ON fact ("key");
CREATE TABLE evidence (id INTEGER NOT NULL, fact_id INTEGER NOT NULL, field VARCHAR, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(fact_id) REFERENCES fact (id) ON DELETE CASCADE);
CREATE INDEX ix_evidence_fact_id ON evidence (fact_id);
INSERT INTO article VALUES ('a1', NULL, NULL, NULL, NULL, NULL, NULL, 'Old news.', '2026-01-01');
INSERT INTO call VALUES (1, 'a1', 'visit', 'v', 'm', 'ok', 1, 1, 0, 1, NULL, 0.1, NULL, '{}', '2026-01-01');
INSERT INTO reading VALUES ('a1', 'visit', 'k', 1);
INSERT INTO fact VALUES (1, 'a1', 1, 'visit', NULL, 'refused', 'city:absent', '{"evidence": [1]}');
INSERT INTO evidence VALUES (1, 1, NULL, 0, 9);
PRAGMA application_id = 1178682196;
PRAGMA user_version = 1;
"""
"""A database as version 0.1.0 left it, but for its views."""


def _of_the_first_layout(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FIRST_LAYOUT)


def _of_layout(number: int, path: Path) -> None:
    _of_the_first_layout(path)
    _sqlite(path, *(step for older in range(1, number) for step in STEPS[older]), f"PRAGMA user_version = {number}")


def _columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    tables = [row[0] for row in jobs.rows(path, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    sql = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'
    columns = {table: jobs.rows(path, sql, table) for table in tables}
    return columns | {"indexes": jobs.rows(path, "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY 1")}


@pytest.mark.parametrize("number", range(1, LAYOUT))
def test_the_next_run_brings_an_older_database_up_to_date(tmp_path: Path, number: int) -> None:
    """It has the columns, tables and indexes of a new one; what stood in it stands in it, and nothing is pending."""
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    _of_layout(number, old)
    with Store(old, jobs.catalog()), Store(new, jobs.catalog()):
        pass
    assert _columns(old) == _columns(new)
    assert check_layout(old)
    assert jobs.is_sound(old)
    assert jobs.rows(old, "SELECT id, purpose, pending FROM call") == [(1, "read", None)]
    assert jobs.rows(old, "SELECT fact_id, codes, mended_as, repairs FROM quarantine") == [
        (1, "city:absent", None, None)
    ]
    with Database(old) as database:
        assert database.query("SELECT count(*) FROM evidence").rows.__next__() == (1,)


def test_of_a_batch_of_layout_3_it_is_not_known_whether_it_was_sent(tmp_path: Path) -> None:
    """So it is looked for before it is sent again; its place is any."""
    path = tmp_path / "facts.db"
    _of_layout(3, path)
    planned = "INSERT INTO batch (token, model, state, requests, made_at) VALUES ('t', 'm', 'planned', 1, '2026-01-01')"
    _sqlite(path, planned)
    with Store(path, jobs.catalog()) as store:
        (batch,) = store.journal.live("m")
    assert (batch.sent_at, batch.place, batch.mark) == (batch.made_at, None, None)


@pytest.mark.parametrize("number", range(1, LAYOUT))
def test_an_older_database_is_read_as_it_is_where_that_is_asked_for(tmp_path: Path, number: int) -> None:
    """What a job would take can be told before it is brought up to date."""
    path = tmp_path / "facts.db"
    _of_layout(number, path)
    before = _content(tmp_path)
    with Database(path, may_be_older=True) as database:
        glance = Glance(database)
        told = (glance.keys_of(jobs.news()), glance.is_waiting(jobs.news(), "m"), glance.has_answer_to("k"))
        assert told == ({}, False, False)
    assert _content(tmp_path) == before


def test_an_older_database_is_not_changed_by_reading(tmp_path: Path) -> None:
    """It is told how it comes up to date, and stays as it is."""
    path = tmp_path / "facts.db"
    _of_the_first_layout(path)
    before = _content(tmp_path)
    with pytest.raises(StoreError, match=r"`extractor resolve --db .*` brings it up to date"):
        Database(path)
    assert _content(tmp_path) == before


def test_an_update_that_fails_changes_nothing(tmp_path: Path) -> None:
    """All of it or none: a file that is not what its number says stays as it is."""
    path = tmp_path / "facts.db"
    _other_layout(1)(path)
    with pytest.raises(StoreError, match=r"cannot be written \(no such table: call\)"):
        Store(path, jobs.catalog())
    assert jobs.rows(path, "SELECT name FROM sqlite_master") == [("t",)]
    assert jobs.rows(path, "PRAGMA user_version") == [(1,)]
