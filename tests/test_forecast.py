"""What a job will take, told before it: as much as the job itself then expects, without a call, a file or a key."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from benchmarks.provider import Plan, serving
from cassettes.desk import Reply, Request, fault
from extractor import cli
from extractor.article import Article
from extractor.database import Database
from extractor.errors import SourceError
from extractor.forecast import forecast
from extractor.selection import Wish
from extractor.settings import DEFAULT_MODEL, Settings
from extractor.summary import Summary
from tests import jobs

MODEL = "openai/gpt-4o-mini"
LONG = " ".join(f"In report {number} Premier Ada Quill praised the mills of Orvane at length." for number in range(40))


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database may be."""
    return tmp_path / "facts.db"


def _foretold(
    articles: Sequence[Article | SourceError], db: Path, *, model: str = MODEL, wish: Wish | None = None, **more: Any
) -> Summary:
    settings = Settings(name=model, **more)
    with Database(db) if db.exists() else nullcontext() as database:
        return forecast(articles, jobs.catalog(), settings, database, wish or Wish(), jobs.ignore)


def _same(foretold: Summary, summary: Summary) -> bool:
    """Whether a job expected what was foretold of it."""
    return (foretold.calls, foretold.expected, foretold.expected_cost, foretold.read) == (
        summary.calls,
        summary.expected,
        summary.expected_cost,
        summary.articles - summary.known - summary.skipped - summary.unreadable,
    )


def _news(count: int) -> list[Article]:
    return [jobs.news(number) for number in range(count)]


def test_a_job_expects_what_was_foretold_of_it(db: Path) -> None:
    """To the token and to the cent; nothing was there before, and nothing came of the forecast."""
    foretold = _foretold(_news(5), db)
    assert not db.exists()
    assert foretold.expected_cost
    assert (foretold.articles, foretold.read, foretold.calls) == (5, 5, 5)
    assert _same(foretold, jobs.read(_news(5), db, jobs.Service()))


def test_known_articles_are_not_counted(db: Path) -> None:
    """Nor is one that comes twice, or cannot be read."""
    jobs.read(_news(3), db, jobs.Service())
    articles: list[Article | SourceError] = [*_news(5), jobs.news(4), SourceError("news/9.txt", "is empty")]
    foretold = _foretold(articles, db)
    assert (foretold.articles, foretold.known, foretold.read, foretold.unreadable) == (7, 4, 2, 1)
    assert _same(foretold, jobs.read(articles, db, jobs.Service()))
    assert _foretold(articles, db).expected_cost == 0


def test_one_kind_that_is_new_is_counted_alone(db: Path) -> None:
    """Another guide to visits: only visits are asked for again."""
    jobs.read(_news(2), db, jobs.Service(), kinds=jobs.changed("visit"))
    foretold = _foretold(_news(2), db)
    assert _same(foretold, jobs.read(_news(2), db, jobs.Service()))
    assert 0 < foretold.expected.input < _foretold(_news(2), db, wish=Wish(force=True)).expected.input


def test_force_counts_all(db: Path) -> None:
    """As if nothing were known."""
    jobs.read(_news(2), db, jobs.Service())
    foretold = _foretold(_news(2), db, wish=Wish(force=True))
    assert foretold.read == 2
    assert _same(foretold, jobs.read(_news(2), db, jobs.Service(), force=True))


def test_what_the_prefilter_passes_over_is_counted(db: Path) -> None:
    """As skipped, and as in the job that follows."""
    articles = [*_news(2), Article.of("The cat sat there. It slept.", published=jobs.PUBLISHED)]
    foretold = _foretold(articles, db, wish=Wish(prefilter=True))
    assert (foretold.read, foretold.skipped) == (2, 1)
    assert not db.exists()
    assert _same(foretold, jobs.read(articles, db, jobs.Service(), prefilter=True))


def test_a_long_article_is_as_many_calls_as_it_has_parts(db: Path) -> None:
    """And those parts that a former job asked are not counted again."""
    articles = [Article.of(LONG, published=jobs.PUBLISHED)]
    foretold = _foretold(articles, db, most_article_tokens=200)
    assert foretold.calls > 2
    asked = 0

    def second_fails(request: Request) -> Reply:
        nonlocal asked
        asked += 1
        return fault(400, "context_length_exceeded") if asked == 2 else jobs.telling({})(request)

    summary = jobs.read(articles, db, jobs.Service(second_fails), most_article_tokens=200)
    assert summary.failed == {"rejected": 1}
    assert _same(foretold, summary)
    rest = _foretold(articles, db, most_article_tokens=200)
    assert rest.calls == 1
    assert _same(rest, jobs.read(articles, db, jobs.Service(jobs.telling({})), most_article_tokens=200))


def test_an_unknown_price_is_no_price(db: Path) -> None:
    """Tokens are told all the same."""
    foretold = _foretold(_news(1), db, model="openai/zorban-1")
    assert foretold.expected_cost is None
    assert foretold.expected.input > 0


Say = Callable[..., str]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command line with two articles in the folder and no key in the environment; what it prints."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.endswith(("_API_KEY", "_BASE_URL")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "200")
    (tmp_path / "news").mkdir()
    for number in range(2):
        (tmp_path / "news" / f"{number}.txt").write_text(jobs.news(number).text, "utf-8")

    def command(*arguments: str, status: int = 0) -> str:
        monkeypatch.setattr("sys.argv", ["extractor", "run", "news", "--published", "2031-05-06", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        assert int(stop.value.code or 0) == status, printed.err
        return printed.out

    return command


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_no_key_is_needed_and_no_file_appears(say: Say, tmp_path: Path) -> None:
    """With a model of OpenAI, which could not be asked without a key."""
    before = _files(tmp_path)
    said = say("--dry-run", "--model", DEFAULT_MODEL)
    assert "2 articles: 2 to ask about (2 calls), 0 known already" in said
    assert "no call was made" in said
    assert _files(tmp_path) == before


@pytest.mark.parametrize("more", [("--json",), ()], ids=["json", "words"])
def test_of_a_database_nothing_changes_and_nobody_is_asked(more: tuple[str, ...], say: Say, tmp_path: Path) -> None:
    """Not a byte of it, and no file beside it; the provider hears nothing."""
    with serving(Plan()) as provider:
        line = ("--model", "fake/model", "--base-url", provider.url)
        say(*line)
        (tmp_path / "news" / "3.txt").write_text(jobs.news(3).text, "utf-8")
        before, asked = _files(tmp_path), provider.counts.calls
        said = say(*line, "--dry-run", *more)
        assert _files(tmp_path) == before
        assert provider.counts.calls == asked
    if more:
        told = json.loads(said)
        assert (told["dry_run"], told["read"], told["known"], told["expected"]["cost"]) == (True, 1, 2, None)
    else:
        assert "1 to ask about (1 call), 2 known already" in said
        assert "no price for this model" in said


def test_the_figures_of_the_command_are_those_of_the_job_that_follows(say: Say) -> None:
    """As JSON, side by side."""
    with serving(Plan()) as provider:
        line = ("--model", "fake/model", "--base-url", provider.url, "--rates", "1/2", "--json", "--prefilter")
        foretold, done = json.loads(say(*line, "--dry-run")), json.loads(say(*line))
    assert foretold["expected"] == done["expected"]
    assert foretold["expected"]["cost"] is not None
    assert foretold["calls"] == done["calls"] == 2
