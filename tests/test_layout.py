"""No other file than a database of this layout is ever touched."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from extractor.database import Database
from extractor.errors import StoreError
from extractor.layout import APPLICATION_ID, LAYOUT, check_layout
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
    "an older layout": (_other_layout(LAYOUT - 1), "made by an older extractor"),
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
