"""The command line: what is printed, what is returned, and what is never printed."""

from __future__ import annotations

import asyncio
import csv
import errno
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from benchmarks.provider import Account, Asked, Plan, kinds_in, serving
from cassettes.desk import Desk, Reply, Request, completion, fault
from extractor import cli
from extractor.commands.jobs import stopping_on_interrupt
from tests import jobs

HOSTILE = "\x1b[31mRED\x1b[0m \x9b2J \u202egnorw\u202c [bold]markup[/bold] [link=x]y[/] \u2066iso\u2069 \x07"
ACTING = {"\x1b", "\x9b", "\x07", "\u202e", "\u202c", "\u2066", "\u2069"}


@dataclass(frozen=True)
class Said:
    """What a command said and returned."""

    status: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        """Both streams."""
        return self.out + self.err


Say = Callable[..., Said]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command line in an empty folder with no key in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.endswith(("_API_KEY", "_BASE_URL")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["extractor", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        return Said(int(stop.value.code or 0), printed.out, printed.err)

    return command


@pytest.fixture
def desk() -> Iterator[Desk]:
    """An endpoint that tells one fact of each kind."""
    with Desk(jobs.telling(jobs.whole())) as serving:
        yield serving


def _write(folder: Path, count: int = 2) -> Path:
    news = folder / "news"
    news.mkdir(exist_ok=True)
    for number in range(count):
        (news / f"{number}.txt").write_text(jobs.news(number).text, "utf-8")
    return news


def _to(desk: Desk, *more: str) -> tuple[str, ...]:
    return ("--model", "desk/reader", "--base-url", desk.url, "--published", "2031-05-06", *more)


@pytest.fixture
def filled(say: Say, desk: Desk, tmp_path: Path) -> Say:
    """The same, where ``facts.db`` holds two articles."""
    _write(tmp_path)
    assert say("run", "news", *_to(desk)).status == 0
    return say


# Exit status


def test_a_job_that_is_all_done_exits_0_and_says_what_it_did(say: Say, desk: Desk, tmp_path: Path) -> None:
    """Counts of articles and facts, tokens, cost, and where they are."""
    _write(tmp_path)
    said = say("run", "news", *_to(desk, "--db", "mine.db"))
    assert said.status == 0
    assert "2 articles: 2 read, 0 known already, 0 failed, 0 unreadable" in said.out
    assert "cost unknown" in said.out
    assert said.out.rstrip().endswith("in mine.db")
    assert sorted(line for line in said.err.splitlines() if line.startswith("done ")) == [
        "done     news/0.txt",
        "done     news/1.txt",
    ]
    again = say("run", "news", *_to(desk, "--db", "mine.db"))
    assert (again.status, desk.served) == (0, 2)
    assert "0 read, 2 known already" in again.out


def test_a_job_by_batches_exits_4_while_the_provider_has_them(say: Say, tmp_path: Path) -> None:
    """It says how many, the same command picks them up, and a run that waits is all done at its end."""
    _write(tmp_path)
    with serving(Plan(polls_to_finish=1), lambda asked: json.dumps({kind: [] for kind in kinds_in(asked)})) as provider:
        told = ("run", "news", "--model", "desk/reader", "--base-url", provider.url, "--batch")
        foretold = say(*told, "--dry-run", "--rates", "1/2", "--json")
        first = say(*told)
        assert (first.status, say(*told, "--db", "other.db", "--json").status) == (4, 4)
        assert "2 requests in 1 batch at the provider; the same command picks up what is ready" in first.out
        again = say(*told)
        assert again.status == 0
        assert "2 articles: 2 read, 0 known already, 0 failed" in again.out
        assert provider.counts.requests == 0
    whole = say("run", "news", "--model", "desk/reader", "--base-url", "http://127.0.0.1:9", "--db", "none.db",
                "--dry-run", "--rates", "1/2", "--json")  # fmt: skip
    costs = [Decimal(json.loads(said.out)["expected"]["cost"]) for said in (foretold, whole)]
    assert 2 * costs[0] == costs[1]


def _empty(asked: Asked) -> str:
    return json.dumps({kind: [] for kind in kinds_in(asked)})


def test_a_job_whose_articles_wait_in_batches_exits_4(say: Say, tmp_path: Path) -> None:
    """Also online, where they are passed over; but for the option that asks about them anew."""
    _write(tmp_path)
    with serving(Plan(), _empty) as provider:
        told = ("run", "news", "--model", "desk/reader", "--base-url", provider.url)
        assert say(*told, "--batch").status == 4
        said = say(*told)
        assert said.status == 4
        assert "2 articles in batches at the provider; --batch picks them up" in said.out
        said = say(*told, "--forget-batches")
        assert said.status == 0
        assert "2 articles: 2 read" in said.out


def test_a_job_by_batches_tells_each_look_and_what_was_handed_in_earlier(say: Say, tmp_path: Path) -> None:
    """A line on standard error, and one in the summary; the articles of another path are not counted."""
    _write(tmp_path)
    with serving(Plan(polls_to_finish=2), _empty) as provider:
        told = ("run", "--model", "desk/reader", "--base-url", provider.url, "--batch", "--rates", "1/2")
        assert "batches: 1 handed in; 0 of 2 requests are through" in say(*told, "news").err
        assert "batches: 1 in_progress; 0 of 2 requests are through" in say(*told, "news").err
        said = say(*told, "gone.txt", "--budget", "0", "--json")
        summary = json.loads(said.out)
    assert (summary["articles"], summary["read"], summary["unreadable"]) == (1, 2, 1)
    assert (summary["earlier"]["answers"], summary["earlier"]["cost"]) == (2, summary["cost"])


@pytest.mark.parametrize("more", [[], ["--batch"]], ids=["online", "by batches"])
def test_a_job_that_cannot_go_on_tells_in_json_how_far_it_came(say: Say, tmp_path: Path, more: list[str]) -> None:
    """And why."""
    _write(tmp_path)
    with serving(Plan(account=Account("unauthorized")), _empty) as provider:
        told = ("run", "news", "--model", "desk/reader", "--base-url", provider.url)
        said = say(*told, "--json", *more)
    assert said.status == 2
    summary = json.loads(said.out)
    assert said.err.rstrip().endswith(summary["error"])
    assert "does not accept the key" in summary["error"]
    assert (summary["articles"], summary["read"], summary["batches"]) == (2 if more else 0, 0, 0)


def test_a_full_folder_for_temporary_files_is_named(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not the terminal that is full."""

    class Full(BytesIO):
        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    _write(tmp_path)
    monkeypatch.setattr("extractor.scratch.tempfile.TemporaryFile", Full)
    with serving(Plan(), _empty) as provider:
        said = say("run", "news", "--model", "desk/reader", "--base-url", provider.url, "--batch")
    assert said.status == 2
    assert "cannot be written (No space left on device); TMPDIR names another folder" in said.err


def _nonsense(request: Request) -> Reply:
    return completion(request, "nonsense")


def test_a_job_with_failed_articles_exits_1(say: Say, tmp_path: Path) -> None:
    """It says why, and that they are asked again."""
    _write(tmp_path)
    with Desk(_nonsense) as desk:
        said = say("run", "news", *_to(desk))
    assert said.status == 1
    assert "failed: 2 bad_answer (asked again on the next run)" in said.out
    assert "failed   news/0.txt: the answer is not JSON of the asked shape" in said.err


def test_a_job_with_unreadable_files_exits_1_and_reads_the_others(say: Say, desk: Desk, tmp_path: Path) -> None:
    """One file that is none costs the others nothing."""
    _write(tmp_path, 1)
    said = say("run", "news", "gone.txt", *_to(desk))
    assert said.status == 1
    assert "1 read, 0 known already, 0 failed, 1 unreadable" in said.out
    assert "skipped  gone.txt: there is no such file" in said.err


def _wrong_key(_: Request) -> Reply:
    return fault(401, "invalid_api_key")


def _unknown_model(_: Request) -> Reply:
    return fault(404, "model_not_found")


WRONG: dict[str, tuple[list[str], str]] = {
    "no key": (["run", "news", "--model", "openai/gpt-6-luna"], "no key for OpenAI: set OPENAI_API_KEY, or use a local server"),
    "no model name": (["run", "news", "--model", "zorban"], "write it as provider/model"),
    "an unknown provider": (["run", "news", "--model", "zorban/one"], "--base-url"),
    "a base URL that is none": (["run", "news", "--model", "a/b", "--base-url", "zorban"], "http://"),
    "a day that is none": (["run", "news", "--model", "a/b", "--base-url", "http://127.0.0.1:1", "--published", "4 May"], "YYYY-MM-DD"),
    "an unknown kind": (["run", "news", "--model", "a/b", "--base-url", "http://127.0.0.1:1", "--kind", "war"], "no kind 'war'; there are visit"),
    "schemas that are not there": (["kinds", "--schemas", "zorban_schemas"], "cannot load the schemas of 'zorban_schemas'"),
    "no database": (["query", "SELECT 1"], "there is no database yet; `extractor run` makes one"),
    "no database to show": (["show", "x"], "there is no database yet"),
    "no question": (["query"], "no question"),
    "an unknown option": (["run", "news", "--zorban"], "No such option"),
    "an unknown command": (["zorban"], "No such command"),
    "no paths": (["run"], "Missing argument"),
    "waiting for no batch": (["run", "news", "--wait"], "--wait: it goes with --batch only"),
    "asking anew by batches": (["run", "news", "--batch", "--force"], "leave one of them out"),
    "a concurrency of none": (["run", "news", "--concurrency", "0"], "--concurrency"),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "told"), WRONG.values(), ids=list(WRONG))
def test_wrong_use_exits_2_says_what_to_do_and_makes_nothing(
    say: Say, tmp_path: Path, arguments: list[str], told: str
) -> None:
    """Without a traceback, and without a file."""
    _write(tmp_path)
    said = say(*arguments)
    assert said.status == 2
    assert told in said.err
    assert "Traceback" not in said.everything
    assert [path.name for path in tmp_path.iterdir()] == ["news"]


def test_without_a_key_there_is_one_line(say: Say, tmp_path: Path) -> None:
    """It names the ways to get a model."""
    _write(tmp_path)
    said = say("run", "news", "--model", "openai/gpt-6-luna")
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert all(way in said.err for way in ("OPENAI_API_KEY", "--model ollama/", "--base-url"))


@pytest.mark.parametrize(
    ("reply", "told"),
    [(_wrong_key, "it does not accept the key"), (_unknown_model, "it has no model 'reader'")],
    ids=["wrong key", "unknown model"],
)
def test_a_service_that_refuses_every_call_is_one_line_and_exits_2(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reply: jobs.Maker, told: str
) -> None:
    """Nothing is half written, and the key is not printed."""
    _write(tmp_path)
    monkeypatch.setenv("DESK_API_KEY", jobs.KEY)
    with Desk(reply) as desk:
        said = say("run", "news", *_to(desk, "--concurrency", "1"))
    assert said.status == 2
    assert said.out == ""
    assert [told in line for line in said.err.splitlines()] == [True]
    assert jobs.KEY not in said.everything
    assert jobs.is_sound(tmp_path / "facts.db")
    assert jobs.rows(tmp_path / "facts.db", "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM call)") == [
        (0,)
    ]


def test_a_server_that_is_not_there_is_one_line_and_exits_2(say: Say, tmp_path: Path) -> None:
    """At once, without waiting for it to come."""
    _write(tmp_path)
    with Desk(_nonsense) as gone:
        pass
    said = say("run", "news", *_to(gone))
    assert said.status == 2
    [line] = said.err.splitlines()
    assert "cannot reach" in line
    assert gone.url in line


def test_the_key_comes_from_the_providers_own_variable_and_is_never_shown(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does the address; neither the screen nor the database gets to see the key."""
    _write(tmp_path, 1)
    with Desk(jobs.telling(jobs.whole())) as desk:
        monkeypatch.setenv("DESK_API_KEY", jobs.KEY)
        monkeypatch.setenv("DESK_BASE_URL", desk.url)
        said = say("run", "news", "--model", "desk/reader")
        assert (said.status, desk.served) == (0, 1)
    assert jobs.KEY not in said.everything
    assert not any(jobs.KEY in line for line in jobs.dump(tmp_path / "facts.db"))


# Options of run


def test_the_summary_is_json_for_scripts(say: Say, desk: Desk, tmp_path: Path) -> None:
    """One object on one line, and nothing else on standard output."""
    _write(tmp_path)
    said = say("run", "news", "gone.txt", *_to(desk, "--json"))
    told = json.loads(said.out)
    assert len(said.out.splitlines()) == 1
    assert (told["articles"], told["read"], told["unreadable"], told["stopped"]) == (3, 2, 1, None)
    assert told["facts"]["visit"] == {"verified": 2, "doubtful": 0, "refused": 0}
    assert told["cost"] is None
    assert told["db"] == "facts.db"


def test_one_kind_alone_can_be_looked_for(say: Say, desk: Desk, tmp_path: Path) -> None:
    """Or two of them."""
    _write(tmp_path, 1)
    assert say("run", "news", *_to(desk, "--kind", "visit", "--kind", "agreement")).status == 0
    assert jobs.rows(tmp_path / "facts.db", "SELECT kind FROM fact ORDER BY id") == [("visit",), ("agreement",)]


def test_known_things_fill_in_what_the_files_do_not_say(say: Say, desk: Desk, tmp_path: Path) -> None:
    """Day, language and source."""
    _write(tmp_path, 1)
    say("run", "news", *_to(desk, "--language", "en", "--source", "The Zorban Mail"))
    found = jobs.rows(tmp_path / "facts.db", "SELECT published, language, source, path FROM article")
    assert found == [("2031-05-06", "en", "The Zorban Mail", "news/0.txt")]


def test_force_asks_again(filled: Say, desk: Desk) -> None:
    """About all that is known."""
    said = filled("run", "news", *_to(desk, "--force"))
    assert (said.status, desk.served) == (0, 4)
    assert "2 read, 0 known already" in said.out


def _in_three(request: Request) -> Reply:
    """A service with something to mend and something to glean; it tells what it was asked for by what it tells."""
    lists: dict[str, Any] = request["response_format"]["json_schema"]["schema"]["properties"]
    if any("id" in of["items"]["properties"] for of in lists.values()):
        return jobs.telling({"visit": [jobs.visit(id=1)]})(request)
    if len(request["messages"]) > 2:
        return jobs.telling({"trade_figure": [jobs.another()]})(request)
    return jobs.telling(jobs.whole(visit=[jobs.visit(visitor_name="Nobody Atall")]))(request)


FURTHER = {
    "as it is": ((), ["read", "repair"], (1, 1, 0)),
    "without repair": (("--no-repair",), ["read"], (0, 0, 0)),
    "with gleaning": (("--glean",), ["read", "repair", "glean"], (1, 1, 1)),
    "with gleaning alone": (("--glean", "--no-repair"), ["read", "glean"], (0, 0, 1)),
}


@pytest.mark.parametrize(("options", "purposes", "counts"), FURTHER.values(), ids=list(FURTHER))
def test_what_follows_a_reading_is_chosen(
    say: Say, tmp_path: Path, options: tuple[str, ...], purposes: list[str], counts: tuple[int, int, int]
) -> None:
    """One call, two or three; the summary tells what came of them, and the help how many they may be."""
    (tmp_path / "a.txt").write_text(jobs.news(1, more=jobs.ANOTHER).text)
    with Desk(_in_three) as desk:
        told = json.loads(say("run", "a.txt", *_to(desk, "--json", *options)).out)
    assert [row[0] for row in jobs.rows(tmp_path / "facts.db", "SELECT purpose FROM call")] == purposes
    assert (told["sent_back"], told["mended"], told["gleaned"]) == counts
    assert " ".join(say("run", "--help").out.split()).count("three calls at most") == 1


def test_the_summary_tells_what_was_mended_and_what_is_uncovered(say: Say, tmp_path: Path) -> None:
    """In words, for people; and `show` names the sentences."""
    (tmp_path / "a.txt").write_text(jobs.news(1, more=jobs.ANOTHER).text)
    with Desk(_in_three) as desk:
        lines = say("run", "a.txt", *_to(desk)).out.splitlines()
    assert "1 of 1 refused fact mended" in lines
    assert "that no fact covers" in lines[-1]
    shown = say("show", "a.txt").out
    assert "→ after repair verified visitor_name Ada Quill (was Nobody Atall)" in " ".join(shown.split())
    assert "6 number  $7 million" in shown


def test_files_with_names_that_are_no_text_are_read(say: Say, desk: Desk, tmp_path: Path) -> None:
    """A name in another encoding is no reason to stop."""
    name = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    try:
        with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123 - a Path is text
            file.write(jobs.news(1).text)
    except OSError:
        pytest.skip("this file system takes no such name")
    said = say("run", ".", *_to(desk))
    assert said.status == 0
    assert "Traceback" not in said.everything


# Query


def test_rows_are_printed_as_a_table(filled: Say) -> None:
    """Under the names of their columns."""
    said = filled("query", "SELECT visitor_name, host_country FROM visit LIMIT 1")
    assert said.status == 0
    assert [line.split() for line in said.out.splitlines()] == [
        ["visitor_name", "host_country"],
        ["Ada", "Quill", "VNM"],
    ]
    assert "(no rows)" in filled("query", "SELECT 1 AS one WHERE 0").out


CELLS = "SELECT 'a \"quoted\", thing' AS \"first, column\", 'two\nlines' AS b, NULL AS c, 1.5 AS d, 'Визит 🌍' AS e"


def test_rows_are_printed_as_csv(filled: Say) -> None:
    """With quotes where they are needed, so that it reads back as it was."""
    said = filled("query", CELLS, "--format", "csv")
    assert list(csv.reader(said.out.splitlines(keepends=True))) == [
        ["first, column", "b", "c", "d", "e"],
        ['a "quoted", thing', "two\nlines", "", "1.5", "Визит 🌍"],
    ]


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]], ids=["--json", "--format json"])
def test_rows_are_printed_as_json(filled: Say, option: list[str]) -> None:
    """An array of objects, also of none."""
    expected = {"first, column": 'a "quoted", thing', "b": "two\nlines", "c": None, "d": 1.5, "e": "Визит 🌍"}
    said = filled("query", CELLS, *option)
    assert json.loads(said.out) == [expected]
    assert "Визит 🌍" in said.out
    assert json.loads(filled("query", "SELECT 1 AS one WHERE 0", *option).out) == []
    assert json.loads(filled("query", "SELECT x'00ff' AS b", *option).out) == [{"b": "00ff"}]


def test_rows_are_printed_as_json_lines(filled: Say) -> None:
    """One object a line."""
    said = filled("query", "SELECT visitor_name FROM visit", "--format", "jsonl")
    assert [json.loads(line) for line in said.out.splitlines()] == [{"visitor_name": "Ada Quill"}] * 2


def test_every_named_question_is_listed_and_answered(filled: Say) -> None:
    """In every format the list parses."""
    listed = json.loads(filled("query", "--list", "--json").out)
    assert len(listed) >= 13
    assert all(question["what it answers"] for question in listed)
    for question in listed:
        assert filled("query", question["name"], "--json").status == 0


def test_a_named_question_takes_its_parameters(filled: Say) -> None:
    """And tells which, where it has no such one."""
    [found] = json.loads(filled("query", "visitors-to-country", "--param", "country=VNM", "--json").out)
    assert (found["visitor"], found["articles"]) == ("Ada Quill", 2)
    assert json.loads(filled("query", "visitors-to-country", "--param", "country=FRA", "--json").out) == []
    said = filled("query", "visitors-to-country", "--param", "land=VNM")
    assert (said.status, said.err) == (
        2,
        "extractor: visitors-to-country takes no parameter 'land'; it takes country, year, status\n",
    )
    assert "write it as name=value" in filled("query", "visitors-to-country", "--param", "VNM").err


def test_sql_takes_parameters(filled: Say) -> None:
    """So a value needs no quotes, and can hold any sign."""
    sql = "SELECT count(*) AS n FROM visit WHERE visitor_name = :name"
    assert json.loads(filled("query", sql, "--param", "name=Ada Quill", "--json").out) == [{"n": 2}]
    assert json.loads(filled("query", sql, "--param", "name=x' OR 1=1", "--json").out) == [{"n": 0}]
    assert json.loads(filled("query", "SELECT :a AS a", "--param", "a=b=c", "--json").out) == [{"a": "b=c"}]


ODD_QUESTIONS = {
    "an unknown name": ("who-went-where", "no question named 'who-went-where'; `extractor query --list` names them"),
    "no SQL": ("who went where", "query: near"),
    "a write": ("DELETE FROM fact", "query: only reading is allowed"),
    "nothing": ("", "no question named ''"),
}


@pytest.mark.parametrize(("question", "told"), ODD_QUESTIONS.values(), ids=list(ODD_QUESTIONS))
def test_what_is_no_question_is_one_line(filled: Say, question: str, told: str) -> None:
    """And exit status 2."""
    said = filled("query", question)
    assert (said.status, said.out, len(said.err.splitlines())) == (2, "", 1)
    assert told in said.err


def test_sql_may_be_written_over_several_lines(filled: Say) -> None:
    """White space of any sort makes it SQL."""
    assert json.loads(filled("query", "SELECT\n1\nAS\tone", "--json").out) == [{"one": 1}]


# Show, kinds, help


def _id(number: int) -> str:
    return jobs.news(number).id


def test_an_article_is_shown_by_id_path_or_title(filled: Say) -> None:
    """With its facts below their sentences."""
    for wanted in (_id(1), _id(1)[:8], "news/1.txt"):
        said = filled("show", wanted)
        assert said.status == 0
        assert "This is report number 1." in said.out
        lines = [line.strip() for line in said.out.splitlines()]
        at = lines.index("1 Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031.")
        assert lines[at + 1].startswith("verified visit  visitor_name Ada Quill")


def test_an_article_that_is_not_one_is_told(filled: Say) -> None:
    """None, or the ids of those that are meant."""
    said = filled("show", "jungle")
    assert (said.status, said.err) == (2, "extractor: no article in facts.db for 'jungle'\n")
    said = filled("show", ".txt")
    assert (said.status, said.out) == (2, "")
    assert "2 articles in facts.db for '.txt'" in said.err
    assert _id(0) in said.err
    assert _id(1) in said.err


def test_an_article_is_shown_as_json(filled: Say) -> None:
    """Its sentences and its facts, for scripts."""
    told = json.loads(filled("show", _id(1), "--json").out)
    assert (told["id"], told["path"], told["published"]) == (_id(1), "news/1.txt", "2031-05-06")
    assert [fact["kind"] for fact in told["facts"]] == list(jobs.KINDS)
    assert told["sentences"][1]["text"] == "Exports of Norway to Vietnam were $9.5 million in 2030."


def test_the_kinds_are_described_with_all_their_fields(say: Say) -> None:
    """For people and for scripts; no database is needed."""
    told = json.loads(say("kinds", "--json").out)
    printed = say("kinds").out
    assert [kind["kind"] for kind in told] == list(jobs.KINDS)
    for kind in jobs.catalog().kinds:
        fields = {*kind.schema.model_fields, *kind.schema.model_computed_fields}
        [one] = [one for one in told if one["kind"] == kind.name]
        assert {field["field"] for field in one["fields"]} == fields
        assert all(f"\n{name} " in printed for name in fields)


@pytest.mark.parametrize("command", ["run", "query", "show", "kinds"])
def test_every_command_has_help_with_an_example(say: Say, command: str) -> None:
    """And the program as a whole names them."""
    said = say(command, "--help")
    assert said.status == 0
    assert f"extractor {command}" in said.out[said.out.index("Example") :]
    assert command in say("--help").out


# Hostile articles


def test_hostile_text_is_printed_inert(say: Say, tmp_path: Path) -> None:
    """In progress, tables and articles no character acts on the terminal, and no markup is obeyed."""
    news = tmp_path / "news"
    news.mkdir()
    article = f"{HOSTILE} came. {jobs.news(1).text}"
    record = {"text": article, "title": f"Title {HOSTILE}", "url": f"https://example.org/{HOSTILE}", "source": HOSTILE}
    (news / "a.jsonl").write_text(json.dumps(record), "utf-8")
    (news / "[bold]b \x1b[31m.txt").write_text(article, "utf-8")
    (news / "\x1b]0;c\x07.txt").write_bytes(b"")
    items = {
        "visit": [
            jobs.visit(visitor_name=HOSTILE, evidence=[1]),
            jobs.visit(visitor_name=None, occasion=HOSTILE, evidence=[1, 2, 3]),
        ]
    }
    with Desk(jobs.telling(items)) as desk:
        everything = say("run", "news", *_to(desk)).everything
    assert "news/[bold]b" in everything
    ids = [row[0] for row in jobs.rows(tmp_path / "facts.db", "SELECT id FROM article")]
    assert len(ids) == 2
    for number in ids:
        shown = say("show", number)
        assert shown.status == 0
        assert "[bold]markup[/bold] [link=x]y[/]" in " ".join(shown.out.split())
        everything += shown.everything
    everything += say("query", "SELECT * FROM visit").everything + say("query", "SELECT * FROM quarantine").everything
    everything += say("query", "SELECT text, title, url, source FROM article").everything
    everything += say("show", "came").everything
    assert "[bold]markup[/bold]" in everything
    assert ACTING.isdisjoint(everything)


# Whole processes


def _environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_BASE_URL"))}
    return kept | more


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a command line as a process; none outlives its test."""
    started: list[subprocess.Popen[str]] = []

    def command(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-W", "error", "-m", "extractor.cli", *arguments],
            cwd=tmp_path,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield command
    for process in started:
        process.kill()
        with process:
            pass


def test_help_answers_without_the_heavy_modules(tmp_path: Path) -> None:
    """None of what talks, stores or reads pages is imported for it (typer itself imports pydantic)."""
    code = (
        "import sys; sys.argv = ['extractor', 'run', '--help']\n"
        "from extractor.cli import main\n"
        "try: main()\n"
        "finally: print({'openai', 'sqlmodel', 'sqlalchemy', 'instructor', 'trafilatura', 'extractor.catalog'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.stdout.splitlines()[-1] == "set()"
    assert "--concurrency" in ran.stdout


@pytest.mark.usefixtures("filled")
def test_a_reader_that_goes_away_is_no_error(start: Start) -> None:
    """As in ``| head -1``: what is left is not printed, and nothing is complained of."""
    sql = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 99999) SELECT x FROM n"
    for question in (sql, "SELECT 1 AS one"):
        process = start("query", question, "--format", "jsonl")
        assert process.stdout is not None
        assert process.stderr is not None
        if question is sql:
            assert json.loads(process.stdout.readline()) == {"x": 1}
        process.stdout.close()
        assert process.stderr.read() == ""
        process.stderr.close()
        process.wait(30)


class Held:
    """A reply that is kept back until it is let go; it counts who asked."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.asked: list[str] = []
        self.reached = threading.Event()
        self.let_go = threading.Event()
        self._told = jobs.telling(jobs.whole())

    def __call__(self, request: Request) -> Reply:
        """Answer, from the ``at``-th request on only after it was let go."""
        self.asked.append(request["messages"][-1]["content"])
        if len(self.asked) >= self.at:
            self.reached.set()
            self.let_go.wait(30)
        return self._told(request)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_job_finishes_what_is_in_flight_and_goes_on_next_time(
    say: Say, start: Start, tmp_path: Path, number: signal.Signals
) -> None:
    """It says so, exits with 130, and the next run asks for the rest only."""
    _write(tmp_path, 12)
    held = Held(4)
    with Desk(held) as desk:
        process = start("run", "news", "--concurrency", "2", *_to(desk))
        assert process.stderr is not None
        assert held.reached.wait(30)
        process.send_signal(number)
        lines = iter(process.stderr.readline, "")
        assert any(line.startswith("stopping: finishing what is in flight") for line in lines)
        held.let_go.set()
        out, err = process.communicate(timeout=30)
        assert process.returncode == 130
        done = len(held.asked)
        assert f"stopped before the end, {12 - done} articles left; the same command goes on from here" in out
        assert "Traceback" not in err
        assert 4 <= done <= 5
        assert jobs.rows(tmp_path / "facts.db", "SELECT count(*) FROM call WHERE status = 'ok'") == [(done,)]
        said = say("run", "news", *_to(desk))
    assert (said.status, len(held.asked), len(set(held.asked))) == (0, 12, 12)
    assert f"{12 - done} read, {done} known already" in said.out


def test_an_interrupt_is_heard_while_more_is_waited_for(start: Start, desk: Desk, tmp_path: Path) -> None:
    """What came in by then is answered meanwhile, and stored."""
    process = start("run", "-", "--format", "jsonl", *_to(desk))
    assert process.stdin is not None
    assert process.stderr is not None
    print(json.dumps({"text": jobs.news(1).text}), file=process.stdin, flush=True)
    assert process.stderr.readline().startswith("done")
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert "Traceback" not in process.stderr.read()
    assert jobs.rows(tmp_path / "facts.db", "SELECT count(*) FROM article") == [(1,)]


def test_a_second_interrupt_stops_at_once(start: Start, tmp_path: Path) -> None:
    """Without waiting for the answer, with a word of it in JSON, without a traceback, and without a half-stored article."""
    _write(tmp_path, 4)
    held = Held(2)
    with Desk(held) as desk:
        process = start("run", "news", "--concurrency", "1", "--json", *_to(desk))
        assert process.stderr is not None
        assert held.reached.wait(30)
        process.send_signal(signal.SIGINT)
        assert any(line.startswith("stopping") for line in iter(process.stderr.readline, ""))
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        held.let_go.set()
    assert process.returncode == 130
    assert "Traceback" not in err
    assert json.loads(out)["error"] == "interrupted"
    assert jobs.rows(tmp_path / "facts.db", "SELECT count(*) FROM article") == [(1,)]
    assert jobs.is_sound(tmp_path / "facts.db")


def test_an_interrupt_is_heard_while_known_articles_are_passed_over() -> None:
    """They need no call, so the event loop has no turn between them."""

    class Known:
        """A job of which nothing is asked of the network."""

        stopped = False

        def stop(self) -> None:
            self.stopped = True

    async def work() -> bool:
        job = Known()
        before = signal.getsignal(signal.SIGINT)
        with stopping_on_interrupt(job.stop):
            signal.raise_signal(signal.SIGINT)
            heard = job.stopped
        assert signal.getsignal(signal.SIGINT) is before
        return heard

    assert asyncio.run(work())


# What hostile surroundings do.


class Deaf:
    """A stream whose reader went away."""

    def write(self, _: str) -> int:
        """Fail."""
        raise BrokenPipeError

    def flush(self) -> None:
        """Fail."""
        raise BrokenPipeError


@pytest.mark.parametrize("stream", [None, Deaf()], ids=["closed", "broken"])
def test_an_interrupt_is_heeded_where_nobody_listens(monkeypatch: pytest.MonkeyPatch, stream: Deaf | None) -> None:
    """The job is told to stop before anything is said, and what cannot be said is no fault of it."""
    stopped: list[bool] = []
    monkeypatch.setattr(sys, "stderr", stream)
    with stopping_on_interrupt(lambda: stopped.append(True)):
        signal.raise_signal(signal.SIGINT)
    assert stopped == [True]


@pytest.mark.parametrize("stream", [None, Deaf()], ids=["closed", "broken"])
def test_an_error_has_its_status_where_nobody_listens(
    say: Say, monkeypatch: pytest.MonkeyPatch, stream: Deaf | None
) -> None:
    """And standard output stays what scripts read."""
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", stream)
        said = say("query", "SELECT 1", "--db", "none.db")
    assert (said.status, said.out) == (2, "")


RATES = {"huge": "1e999999/1", "long": "1/1e400000", "fine": "1e-30/1", "negative": "-1/1", "no number": "nan/1"}


@pytest.mark.parametrize("rates", RATES.values(), ids=list(RATES))
def test_rates_that_are_no_dollars_are_one_line(say: Say, tmp_path: Path, rates: str) -> None:
    """Not a traceback of the decimal arithmetic, nor a million digits."""
    _write(tmp_path, 1)
    said = say("run", "news", "--dry-run", "--rates", rates)
    assert said.status == 2
    assert "write dollars, for example 5.00" in said.err


def test_one_kind_alone_leaves_the_views_of_the_others(filled: Say, desk: Desk, tmp_path: Path) -> None:
    """Narrowing what is asked narrows nothing that is there."""
    _write(tmp_path, 3)
    assert filled("run", "news", *_to(desk, "--kind", "visit")).status == 0
    assert filled("query", "targets").status == 0
    assert filled("query", "SELECT count(*) FROM agreement", "--format", "csv").out.split() == ["count(*)", "2"]


@pytest.mark.parametrize("day", ["2031-W19-4", "", "6 May 2031", "2031-02-30"])
def test_a_day_is_written_one_way(say: Say, tmp_path: Path, day: str) -> None:
    """And another way is not taken for something else."""
    _write(tmp_path)
    said = say("run", "news", "--model", "ollama/x", "--published", day)
    assert (said.status, "YYYY-MM-DD" in said.err) == (2, True)


@pytest.mark.parametrize("address", ["http://[::1", "http://x:abc/", "http://user:5ecret@localhost:1/v1", "ftp://x/v1"])
def test_an_odd_address_is_one_line_without_its_password(say: Say, tmp_path: Path, address: str) -> None:
    """Whether it is wrong, or only leads nowhere."""
    _write(tmp_path)
    said = say("run", "news", "--model", "x/y", "--base-url", address)
    assert (said.status, said.err.count("extractor: ")) == (2, 1)
    assert "5ecret" not in said.everything
    assert "Traceback" not in said.everything


def test_folders_beside_the_articles_are_not_taken_for_our_packages(tmp_path: Path) -> None:
    """A user's folder may well be called schemas."""
    (tmp_path / "schemas.py").write_text("raise SystemExit('not ours')", "utf-8")
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "__init__.py").write_text("", "utf-8")
    entry = "import sys; sys.path[:] = [p for p in sys.path if p]; from extractor.cli import main; main()"
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-c", entry, "kinds", "--json"], cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    out, _ = process.communicate(timeout=60)
    assert (process.returncode, len(json.loads(out))) == (0, 4)


@pytest.mark.usefixtures("filled")
def test_an_endless_question_can_be_stopped(start: Start) -> None:
    """Ctrl-C is heard inside SQLite."""
    process = start(
        "query", "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, count(*) FROM n"
    )
    assert process.stderr is not None
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(2)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert "Traceback" not in process.stderr.read()


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_letters_that_a_terminal_lacks_stop_nothing(tmp_path: Path, encoding: str) -> None:
    """They are printed as escapes."""
    done = subprocess.run(
        [sys.executable, "-m", "extractor.cli", "query", "SELECT 'Токаев' AS name"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, b"\\u0422" in done.stdout) == (0, True)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", ">/dev/full"])
def test_streams_that_are_closed_end_in_no_traceback(tmp_path: Path, streams: str) -> None:
    """As daemons and full disks have them."""
    done = subprocess.run(  # noqa: S603 - our own command
        ["/bin/sh", "-c", f"{sys.executable} -m extractor.cli query 'SELECT 1 AS one' {streams}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.returncode == (2 if "full" in streams else 0)
