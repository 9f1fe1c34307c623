"""`extractor report` on the command line: what it prints, and what it refuses in one line."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from extractor import cli
from tests import reports
from tests.scoring import news, stored, write_database


def _say(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["extractor", "report", *arguments])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    return int(stop.value.code or 0)


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with two articles, in the folder where the commands are given."""
    monkeypatch.chdir(tmp_path)
    return reports.world(tmp_path / "facts.db", reports.mixed())


def test_the_pages_are_written(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the overview is named, to be opened."""
    assert _say(monkeypatch, "--db", str(db), "--out", "pages") == 0
    printed = capsys.readouterr()
    assert printed.out == "2 article pages, 0 pair pages: open pages/index.html\n"
    assert printed.err == ""
    assert (tmp_path / "pages" / "index.html").is_file()


def test_what_is_left_out_is_told(
    db: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the option that writes it, and with what is not resolved yet."""
    reports.changed(db, "INSERT INTO unresolved SELECT id FROM article")
    assert _say(monkeypatch, "--articles", "1") == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("1 article page (of 2; --articles all writes more), 0 pair pages: open report/")
    assert printed.err == "2 articles are not resolved yet; run `extractor resolve`\n"
    assert _say(monkeypatch, "--articles", "all", "--pairs", "all") == 0
    assert capsys.readouterr().out.startswith("2 article pages, ")


def _foreign(db: Path) -> None:
    db.unlink()
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()


def _earlier(db: Path) -> None:
    reports.changed(db, "PRAGMA user_version = 1")


def _none(db: Path) -> None:
    db.unlink()


REFUSED = {
    "no database": (_none, (), "there is no database yet"),
    "another program's": (_foreign, (), "extractor"),
    "an earlier layout": (_earlier, (), "layout"),
    "a number of articles": (lambda _: None, ("--articles", "-1"), "--articles '-1': write a number, or all"),
    "a number of pairs": (lambda _: None, ("--pairs", "many"), "--pairs 'many': write a number, or all"),
    "a folder of others": (lambda _: None, ("--out", "."), "holds other files; name a new or empty folder"),
}


@pytest.mark.parametrize(("make", "arguments", "line"), REFUSED.values(), ids=list(REFUSED))
def test_what_cannot_be_is_told_in_one_line(
    db: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    make: object,
    arguments: tuple[str, ...],
    line: str,
) -> None:
    """And no folder is made for it."""
    make(db)  # type: ignore[operator]  # one of the functions above
    assert _say(monkeypatch, "--db", str(db), *arguments) == 2
    printed = capsys.readouterr()
    assert printed.err.count("\n") == 1
    assert line in printed.err
    assert not Path("report").exists()


def test_a_folder_that_cannot_be_written_is_told(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a file stands in its way."""
    (tmp_path / "file").write_text("x")
    assert _say(monkeypatch, "--db", str(db), "--out", "file/pages") == 2
    assert "file/pages: cannot be written" in capsys.readouterr().err


def test_a_report_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Over the first, of another database, and nothing of the first is left."""
    first = reports.world(tmp_path / "first.db", reports.mixed())
    second = write_database(tmp_path / "second.db", [(news("x"), [stored("visit")])])
    monkeypatch.chdir(tmp_path)
    assert _say(monkeypatch, "--db", str(first)) == 0
    assert _say(monkeypatch, "--db", str(second)) == 0
    assert "1 article page" in capsys.readouterr().out
    assert len(list((tmp_path / "report" / "articles").iterdir())) == 1
