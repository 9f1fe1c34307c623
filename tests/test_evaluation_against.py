"""Two scores side by side: on the screen, as JSON, as a page."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from extractor import cli
from tests.scoring import news, stored, wanted, write_database, write_gold

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Score two databases: one with the visit of the gold, one with nothing."""
    write_gold(tmp_path / "gold", visits=[wanted("visit")], organizations=[wanted("organization")])
    write_database(tmp_path / "a.db", [(news(), [stored("visit")])])
    write_database(tmp_path / "b.db", [(news(), [])])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["extractor", "eval", "gold", "--db", "a.db", "--against", "b.db", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        return int(stop.value.code or 0), printed.out, printed.err

    return command


def test_both_are_in_one_table(say: Say) -> None:
    """A row a kind: what the one found, and then the other."""
    status, out, err = say("--kind", "visit")
    assert (status, err) == (0, "")
    row = next(line for line in out.splitlines() if line.startswith("visit"))
    assert row.split()[1:3] == ["1", "100.0%"]
    assert "0.0%" in row.split()[5:]


def test_json_has_both(say: Say) -> None:
    """Under the names of the options."""
    told = json.loads(say("--json")[1])
    assert told["db"]["kinds"]["visit"]["recall_verified"] == 1.0
    assert told["against"]["kinds"]["all"]["found_verified"] == 0
    assert (told["db"]["db"], told["against"]["db"]) == ("a.db", "b.db")


def test_a_page_has_both_and_is_written_over_neither(say: Say) -> None:
    """Nor over the gold."""
    assert say("--html", "page.html")[0] == 0
    page = Path("page.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "a.db" in page
    assert "b.db" in page
    status, _, err = say("--html", "b.db")
    assert status == 2
    assert "would be written over it" in err
