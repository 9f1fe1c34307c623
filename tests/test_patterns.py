"""The project's own patterns as a whole: how good they are, on any text at all, how long they take, and the door."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import sys
from contextlib import closing
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extractor
from cassettes.recorder import ARTICLES
from extractor import Settings, cli
from extractor.api import run_async
from extractor.article import Article
from extractor.evaluation import Score
from extractor.evaluation.table import percent
from extractor.prefilter import can_state
from extractor.settings import DEFAULT_MODEL
from tests import jobs
from tests.effort import calls_of
from tests.embedded import PUBLISHED
from tests.test_patterns_agreements import TRUE as AGREEMENTS
from tests.test_patterns_figures import TRUE as FIGURES
from tests.test_patterns_organizations import TRUE as ORGANIZATIONS
from tests.test_patterns_visits import TRUE as VISITS

patterns = pytest.importorskip("patterns", reason="there are no patterns here")
GOLD = ARTICLES.parent / "gold"
EVERY = [*AGREEMENTS, *FIGURES, *ORGANIZATIONS, *VISITS]
WORDS = re.findall(r"\S+", " ".join(EVERY))


def _found(article: Article) -> list[tuple[str, Any]]:
    """What the rules of all kinds propose, before anything is proved."""
    return [(kind, item) for kind in jobs.KINDS for item in import_module(f"patterns.{kind}").find(article)]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples, read by patterns."""
    path = tmp_path_factory.mktemp("patterns") / "facts.db"
    asyncio.run(run_async([ARTICLES], path, settings=Settings("patterns")))
    return path


@pytest.fixture(scope="module")
def score(db: Path) -> Score:
    """How good that is."""
    return extractor.evaluate(GOLD, db)


def test_nearly_half_is_found_and_what_is_told_is_so(score: Score) -> None:
    """A baseline that a model has to beat: recall .45 and precision .95 at the least, and hardly a value that is wrong."""
    total = score.total
    assert (total.recall_verified or 0) >= 0.45
    assert (total.precision_verified or 0) >= 0.95
    assert total.false_verified <= 2
    for tally in score.by_kind.values():
        assert (tally.recall_verified or 0) >= 0.3
        assert (tally.precision_verified or 0) >= 0.85


def test_the_score_that_is_told_is_the_score(score: Score) -> None:
    """The line on which a run without a key says how good it is."""
    assert re.findall(r"[\d.]+%", patterns.MEASURED) == [percent(score.total.recall_verified)]


@pytest.mark.parametrize("path", ["nothing-to-find", "injected"], ids=["an opinion", "orders to machines"])
def test_nothing_comes_of_an_opinion_or_of_orders_to_machines(db: Path, path: str) -> None:
    """The one states nothing; of the other no fact holds a word of the hidden instruction."""
    sql = "SELECT f.data FROM fact f JOIN article a ON a.id = f.article_id WHERE a.path LIKE ?"
    facts = [row[0] for row in jobs.rows(db, sql, f"%{path}%")]
    if path == "nothing-to-find":
        assert facts == []
    assert not any(word in fact for fact in facts for word in ("999", "PRK", "Pyongyang", "North Korea"))


@given(st.text(max_size=400))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    """Whatever it holds."""
    _found(Article.of(text, published=PUBLISHED))


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*WORDS, "(", ")", ";", "\n\n", "“", "$5", "7*7", "<!--", "-->"]), max_size=60))
def test_any_mixture_of_telling_words_is_read_and_all_that_is_told_is_verified(words: list[str]) -> None:
    """The reader proves its own facts before it tells them."""
    found = extractor.extract(" ".join(words), model="patterns", published=PUBLISHED, catalog=jobs.catalog())
    assert all(fact.verdict == "verified" for fact in found)


def test_a_text_in_which_a_fact_is_found_is_never_filtered_out() -> None:
    """The cues of --prefilter and those of the patterns are one list: what one passes over, the other does not read."""
    for text in EVERY:
        article = Article.of(text, published=PUBLISHED)
        if extractor.extract(article, model="patterns", catalog=jobs.catalog()):
            assert can_state(article, jobs.catalog().kinds)


@pytest.mark.parametrize(
    "text",
    ["\n\n".join(EVERY), "Ada Quill of Norway and the Bank of Kenya signed 5 million tonnes, ", "(", "a <!-- b "],
    ids=["telling sentences", "a sentence without an end", "brackets", "comments that do not end"],
)
def test_the_work_grows_with_the_text_and_no_faster(text: str) -> None:
    """Four times the text, hardly more than four times the work; 200 KB are read."""
    long, short = text * (200_000 // len(text)), text * (50_000 // len(text))
    articles = [Article.of(one, published=PUBLISHED, language="en") for one in (short, long)]
    calls = [calls_of(partial(_found, article)) for article in articles]
    assert calls[1] < 6 * calls[0]


def _say(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["extractor", *arguments])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    said = capsys.readouterr()
    return int(stop.value.code or 0), said.out, said.err


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "one.txt").write_text(next(iter(FIGURES)))
    return tmp_path


def test_without_a_key_and_a_model_it_reads_and_says_so_on_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its score, and how to use a model; the facts are stored."""
    status, out, err = _say(monkeypatch, capsys, "run", "news")
    first = err.splitlines()[0]
    assert status == 0
    assert all(told in first for told in (patterns.MEASURED, "OPENAI_API_KEY", "--model"))
    assert "1 article: 1 read" in out
    assert jobs.rows(folder / "facts.db", "SELECT model, cost FROM call") == [("patterns", "0")]


def test_where_a_model_has_read_nothing_is_read_unasked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The facts of a model are not replaced because a key is missing."""
    jobs.read([jobs.news()], folder / "facts.db", jobs.Service())
    status, _, err = _say(monkeypatch, capsys, "run", "news")
    assert (status, len(err.splitlines())) == (2, 1)
    assert "no key for OpenAI" in err
    assert "a model has read into facts.db, and `--model patterns` would replace its facts" in err
    status, out, err = _say(monkeypatch, capsys, "run", "news", "--dry-run")
    assert (status, DEFAULT_MODEL in err, "before what the service caches" in out) == (0, True, True)


WHO_READ = {
    "a model": ("UPDATE call SET model = 'desk/reader'", True),
    "a provider of nearly that name": ("UPDATE call SET model = 'patternsX/reader'", True),
    "a model that is waited for": ("INSERT INTO batch_request SELECT 'k', 1, id, 'read', '', '', '', NULL, NULL, NULL FROM article", True),
    "these rules": ("SELECT 1", False),
    "other rules": ("UPDATE call SET model = 'patterns/other'", False),
}  # fmt: skip


@pytest.mark.parametrize(("done", "is_model"), WHO_READ.values(), ids=list(WHO_READ))
def test_what_a_model_told_is_not_replaced_without_a_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], done: str, is_model: bool
) -> None:
    """Not at all unasked; where it is asked for, one line says it."""
    _say(monkeypatch, capsys, "run", "news")
    with closing(sqlite3.connect(folder / "facts.db")) as database, database:
        database.execute(done)
    assert _say(monkeypatch, capsys, "run", "news")[0] == (2 if is_model else 0)
    status, _, err = _say(monkeypatch, capsys, "run", "news", "--model", "patterns")
    assert status == 0
    assert ("a model has read into facts.db: its facts of these articles are replaced" in err) == is_model


def test_schemas_that_lack_a_kind_of_the_world_are_told_and_their_facts_stored(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run has done what it was to do: its exit status is its own."""
    (folder / "zorban_few").mkdir()
    (folder / "zorban_few" / "__init__.py").write_text("from schemas import Visit\n\nALL = (Visit,)\n")
    monkeypatch.syspath_prepend(folder)
    assert _say(monkeypatch, capsys, "run", "news")[0] == 0
    status, out, err = _say(monkeypatch, capsys, "run", "news", "--schemas", "zorban_few", "--force")
    assert (status, "1 article: 1 read" in out) == (0, True)
    assert "not resolved: facts.db: its entities and events are of agreement, organization, trade_figure too" in err


def test_a_file_that_is_no_database_is_told_before_who_reads(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, and it is about the file."""
    (folder / "facts.db").write_text("Zorbania\n" * 20)
    status, _, err = _say(monkeypatch, capsys, "run", "news")
    assert (status, err) == (2, "extractor: facts.db: not a SQLite database\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--batch",), "--batch: patterns asks no provider"),
        (("--base-url", "http://localhost:1"), "--base-url: patterns asks no server"),
    ],
    ids=["batches", "an address"],
)
def test_what_it_cannot_do_is_one_line(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    told: str,
) -> None:
    """And exit status 2."""
    status, _, err = _say(monkeypatch, capsys, "run", "news", "--model", "patterns", *arguments)
    assert (status, len(err.splitlines())) == (2, 1)
    assert told in err
    assert not (folder / "facts.db").exists()


def test_a_dry_run_costs_nothing_and_a_budget_of_nothing_is_enough(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Gleaning is nothing it does, and no fault either."""
    for model in (("--model", "patterns"), ()):
        status, out, _ = _say(monkeypatch, capsys, "run", "news", *model, "--dry-run")
        assert (status, out.splitlines()[0]) == (0, "1 article: 1 to read by patterns, 0 known already, 0 unreadable")
        assert "it costs nothing" in out
        assert not any(word in out for word in ("call", "token", "$", "caches"))
    assert not (folder / "facts.db").exists()
    status, out, _ = _say(monkeypatch, capsys, "run", "news", "--model", "patterns", "--budget", "0", "--glean")
    assert (status, "1 read" in out) == (0, True)


def test_the_day_of_publication_is_part_of_what_is_read() -> None:
    """ "Last year" is another year then."""
    text = "Exports of copper from Chile to Japan reached $4.5 billion last year."
    periods = [
        extractor.extract(text, model="patterns", published=date(year, 5, 9), catalog=jobs.catalog())[0].data["period"]
        for year in (2021, 2024)
    ]
    assert periods == ["2020", "2023"]


@pytest.mark.parametrize("torn", ["Ke\0nya", "Kenya\0", "\0Kenya"])
def test_a_nul_loses_no_fact(torn: str) -> None:
    """Wherever it stands."""
    text = f"{torn} and Uganda signed a memorandum on trade on Monday."
    assert len(extractor.extract(text, model="patterns", catalog=jobs.catalog())) == 1
