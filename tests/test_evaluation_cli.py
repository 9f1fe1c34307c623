"""`extractor eval`: what is printed, what is written, what is returned."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import extractor
from extractor import cli
from tests.jobs import catalog
from tests.scoring import news, stored, wanted, write_database, write_gold

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command line in a folder with a gold and a database."""
    write_gold(tmp_path / "gold", visits=[wanted("visit")], organizations=[wanted("organization")])
    write_database(tmp_path / "facts.db", [(news(), [stored("visit")])])
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE zorban (name)")
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["extractor", "eval", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        return int(stop.value.code or 0), printed.out, printed.err

    return command


def test_a_score_is_printed_and_a_bad_one_is_no_error(say: Say) -> None:
    """As tables."""
    status, out, err = say("gold")
    assert (status, err) == (0, "")
    assert "recall" in out
    assert "false" in out
    assert "50.0%" in out


def test_json_is_all_that_is_printed_where_it_is_asked_for(say: Say) -> None:
    """With a page beside it."""
    status, out, _ = say("gold/news.json", "--db", "facts.db", "--json", "--html", "page.html")
    assert status == 0
    assert json.loads(out)["all"]["recall"] == 0.5
    assert Path("page.html").read_text("utf-8").startswith("<!doctype html>")


def test_one_kind_can_be_scored_alone(say: Say) -> None:
    """The others are neither missed nor counted."""
    told = json.loads(say("gold", "--kind", "visit", "--json")[1])
    assert (list(told["kinds"]), told["all"]["recall"]) == (["visit"], 1.0)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        pytest.param(("gone",), "gone: no such file or folder", id="no gold"),
        pytest.param((".",), "no gold in it", id="a folder without gold"),
        pytest.param(("facts.db",), "cannot be read as gold", id="a file that is no gold"),
        pytest.param(("gold", "--db", "gone.db"), "there is no database yet", id="no database"),
        pytest.param(("gold", "--db", "gold/news.json"), "not a SQLite database", id="a file that is no database"),
        pytest.param(("gold", "--db", "other.db"), "name another file with --db", id="another program's database"),
        pytest.param(
            ("gold", "--against", "other.db"),
            "name another file with --against",
            id="another program's to compare with",
        ),
        pytest.param(("gold", "--kind", "vist"), "no kind 'vist'; there are visit", id="no such kind"),
        pytest.param(("gold", "--html", "gone/page.html"), "cannot be written", id="no folder for the page"),
        pytest.param(("gold", "--html", "facts.db"), "name another file", id="the page over the database"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(say: Say, arguments: tuple[str, ...], reason: str) -> None:
    """On the error stream; nothing is printed on the other."""
    status, out, err = say(*arguments)
    assert (status, out) == (2, "")
    assert reason in err
    assert len(err.splitlines()) == 1


def test_the_same_is_there_from_python(say: Say) -> None:
    """Under public names, with the project's own kinds."""
    assert say("gold")[0] == 0
    found = extractor.evaluate("gold", "facts.db")
    assert isinstance(found, extractor.Score)
    assert found.total.recall == extractor.evaluate(Path("gold"), Path("facts.db"), catalog()).total.recall == 0.5
