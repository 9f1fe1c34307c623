"""What a person sees while a job runs and after it."""

from __future__ import annotations

import io
import json
from collections import Counter
from decimal import Decimal

import pytest

from extractor.console import (
    Watcher,
    counted,
    dollars,
    plain,
    print_table,
)
from extractor.database import Table, Value
from extractor.errors import AnswerError, SourceError
from extractor.pipeline import Summary
from extractor.tally import print_summary, summary_as_json
from extractor.usage import Usage
from tests import jobs


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


PLAIN = {
    "nothing": (None, ""),
    "a number": (1.5, "1.5"),
    "words": ("Zorbania & co", "Zorbania & co"),
    "another script": ("Зорбания — 🌍", "Зорбания — 🌍"),
    "markup stays words": ("[bold]a[/bold]", "[bold]a[/bold]"),
    "line ends stay": ("a\nb", "a\nb"),
    "an escape": ("\x1b[31ma", " [31ma"),
    "an eight-bit escape": ("\x9b31ma", " 31ma"),
    "a carriage return": ("safe\revil", "safe evil"),
    "a bell, a backspace": ("a\x07\x08b", "a  b"),
    "an override of direction": ("a\u202eb\u2066c\u200fd", "a b c d"),
    "an invisible letter": ("a\u200bb\ufeffc", "a b c"),
    "a tag": ("a\U000e0041b", "a b"),
    "a lone surrogate": ("a\ud800b", "a b"),
}


@pytest.mark.parametrize(("value", "shown"), PLAIN.values(), ids=list(PLAIN))
def test_a_value_is_shown_as_harmless_text(value: object, shown: str) -> None:
    """Nothing in it acts on the terminal, or hides what stands there."""
    assert plain(value) == shown


def test_numbers_come_with_their_noun() -> None:
    """One article, and a thousand."""
    assert [counted(number, "article") for number in (0, 1, 2, 1000)] == [
        "0 articles",
        "1 article",
        "2 articles",
        "1,000 articles",
    ]


def test_an_unknown_cost_is_no_zero() -> None:
    """It is said to be unknown."""
    assert dollars(Decimal("0.12345")) == "$0.1234"
    assert dollars(None) == "cost unknown"


def _after_all(stream: io.StringIO) -> None:
    summary = Summary()
    with Watcher(4, stream) as watch:
        for happened in (None, AnswerError("the answer is [red]no[/red] JSON\x1b[2J")):
            summary.articles += 1
            watch(summary, jobs.news(summary.articles, path=f"news/[b]{summary.articles}\x1b[31m.txt"), happened)
        summary.articles += 1
        watch(summary, SourceError("gone\x07.txt", "is [i]empty[/i]"), None)
        summary.articles += 1
        watch(summary, jobs.news(4), None)


def test_progress_elsewhere_than_on_a_terminal_is_a_line_an_article() -> None:
    """With its path, or its id where it has none; and what went wrong."""
    stream = io.StringIO()
    _after_all(stream)
    assert stream.getvalue().splitlines() == [
        "done     news/[b]1 [31m.txt",
        "failed   news/[b]2 [31m.txt: the answer is [red]no[/red] JSON [2J",
        "skipped  gone .txt: is [i]empty[/i]",
        f"done     {jobs.news(4).id}",
    ]


def test_progress_on_a_terminal_is_a_bar_and_what_went_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for what failed, none for what is done; names are no markup."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    stream = Terminal()
    _after_all(stream)
    shown = stream.getvalue()
    assert "4/4" in shown
    assert "0 facts · 0 tokens · $0.0000" in shown
    assert "failed   news/[b]2 [31m.txt: the answer is [red]no[/red] JSON [2J" in shown
    assert "skipped  gone .txt: is [i]empty[/i]" in shown
    assert "done " not in shown
    assert "\x07" not in shown


def _summary() -> Summary:
    return Summary(
        articles=1204,
        known=1000,
        read=200,
        failed=Counter({"refusal": 2, "cut_off": 1}),
        unreadable=1,
        facts=Counter({("visit", "verified"): 1500, ("visit", "refused"): 2, ("fee", "doubtful"): 3}),
        usage=Usage(1_000_000, 900_000, 50_000),
        cost=Decimal("1.23456"),
        stopped="interrupted",
        left=7,
    )


def test_the_summary_says_it_all(capsys: pytest.CaptureFixture[str]) -> None:
    """Articles, facts by kind and verdict, tokens, dollars, failures, and where to go on."""
    print_summary(_summary(), 12.34, "facts.db")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1,204 articles: 200 read, 1,000 known already, 3 failed, 1 unreadable"
    assert [line.split() for line in lines[1:4]] == [
        ["kind", "verified", "doubtful", "refused"],
        ["visit", "1,500", "0", "2"],
        ["fee", "0", "3", "0"],
    ]
    assert lines[4:] == [
        "1,000,000 tokens in (900,000 cached), 50,000 out · $1.2346 · 12.3 s",
        "failed: 2 refusal, 1 cut_off (asked again on the next run)",
        "stopped before the end, 7 articles left; the same command goes on from here",
        "in facts.db",
    ]


def test_the_summary_tells_what_followed_the_readings(capsys: pytest.CaptureFixture[str]) -> None:
    """How many refused facts were mended, what was told twice, what failed, and what may have been missed."""
    summary = Summary(
        articles=9, read=9, sent_back=5, mended=3, gleaned=2, duplicates=1004, uncovered=14,
        further_failed=Counter({"repair bad_answer": 1, "glean refusal": 2}),
    )  # fmt: skip
    print_summary(summary, 0.1, "facts.db")
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == (
        "3 of 5 refused facts mended · 2 gleaned · 1,004 told twice, stored once · "
        "further calls failed: 2 glean refusal, 1 repair bad_answer"
    )
    assert lines[-1].startswith("14 sentences that no fact covers")
    told = json.loads(summary_as_json(summary, 0, "facts.db"))
    names = ("sent_back", "mended", "gleaned", "duplicates", "uncovered")
    assert [told[name] for name in names] == [5, 3, 2, 1004, 14]
    assert told["further_failed"] == {"repair bad_answer": 1, "glean refusal": 2}


def test_one_refused_fact_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    """In the singular, mended or not."""
    print_summary(Summary(sent_back=1), 0.1, "facts.db")
    assert capsys.readouterr().out.splitlines()[1] == "0 of 1 refused fact mended"


def test_the_summary_of_a_quiet_job_is_short(capsys: pytest.CaptureFixture[str]) -> None:
    """No table of nothing, and no failures."""
    print_summary(Summary(articles=1, known=1), 0.1, "facts.db")
    assert capsys.readouterr().out.splitlines() == [
        "1 article: 0 read, 1 known already, 0 failed, 0 unreadable",
        "0 tokens in (0 cached), 0 out · $0.0000 · 0.1 s",
        "in facts.db",
    ]


def test_the_summary_as_json_keeps_every_digit() -> None:
    """The cost is text, exact; what is not known is null."""
    told = json.loads(summary_as_json(_summary(), 12.3456, "facts.db"))
    assert told == {
        "db": "facts.db",
        "articles": 1204,
        "read": 200,
        "known": 1000,
        "skipped": 0,
        "waiting": 0,
        "batches": 0,
        "failed": {"refusal": 2, "cut_off": 1},
        "unreadable": 1,
        "facts": {
            "visit": {"verified": 1500, "doubtful": 0, "refused": 2},
            "fee": {"verified": 0, "doubtful": 3, "refused": 0},
        },
        "duplicates": 0,
        "sent_back": 0,
        "mended": 0,
        "gleaned": 0,
        "further_failed": {},
        "put_off": 0,
        "uncovered": 0,
        "tokens_in": 1_000_000,
        "tokens_cached": 900_000,
        "tokens_out": 50_000,
        "cost": "1.23456",
        "seconds": 12.346,
        "calls": 0,
        "expected": {"tokens_in": 0, "tokens_out": 0, "cost": "0"},
        "pace": None,
        "earlier": {"answers": 0, "cost": "0"},
        "trouble": [],
        "error": None,
        "stopped": "interrupted",
        "left": 7,
    }
    assert json.loads(summary_as_json(Summary(cost=None), 0, "facts.db"))["cost"] is None


def _printed(capsys: pytest.CaptureFixture[str], form: str, columns: tuple[str, ...], *rows: tuple[Value, ...]) -> str:
    print_table(Table(columns, iter(rows)), form)
    return capsys.readouterr().out


def test_a_table_in_a_pipe_is_never_folded_or_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """A long sentence stays on its line, so that grep finds it."""
    long = "Zorbania " * 100
    lines = _printed(capsys, "table", ("quote", "n"), (long, 1), ("short", 22)).splitlines()
    assert len(lines) == 3
    assert long.strip() in lines[1]
    assert not any(line.endswith(" ") for line in lines)


def test_numbers_stand_right_and_words_left(capsys: pytest.CaptureFixture[str]) -> None:
    """So that digits stand below digits."""
    lines = _printed(capsys, "table", ("word", "number"), ("a", 1), ("bbb", -22.5), ("c", None)).splitlines()
    assert lines == ["word  number", "a          1", "bbb    -22.5", "c"]


@pytest.mark.parametrize("form", ["table", "csv", "json", "jsonl"])
def test_markup_is_text_in_every_form(capsys: pytest.CaptureFixture[str], form: str) -> None:
    """Brackets are brackets."""
    assert "[bold]a[/bold] [/] :smile:" in _printed(capsys, form, ("[i]c[/i]",), ("[bold]a[/bold] [/] :smile:",))


def test_hostile_cells_and_names_are_inert_in_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a value nor the name of a column acts on the terminal."""
    shown = _printed(capsys, "table", ("c\x1b[2J",), ("a\x1b[31m\u202eb",))
    assert not {"\x1b", "\u202e"} & set(shown)


def test_infinity_is_no_number_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    """What JSON does not know is null, so that every reader reads it."""

    def refuse(name: str) -> None:
        raise AssertionError(name)

    for form in ("json", "jsonl"):
        shown = _printed(capsys, form, ("a", "b"), (float("inf"), 1.5))
        found = json.loads(shown, parse_constant=refuse)
        assert found in ([{"a": None, "b": 1.5}], {"a": None, "b": 1.5})
