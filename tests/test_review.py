"""A walk through what the machine could not prove."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from rich.console import Console

from extractor import review as reviewing
from extractor.database import Database
from extractor.evaluation import evaluate
from extractor.evaluation.decided import write_gold
from extractor.review import Review, open_facts
from extractor.store import Store
from tests import jobs
from tests.test_decisions import ITEMS

Walk = Callable[..., str]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database with one article, of which a fact is doubtful and two are refused."""
    path = tmp_path / "facts.db"
    jobs.read([jobs.news(1, path="A [bold]name\x1b[31m.txt")], path, jobs.Service(jobs.telling(ITEMS)))
    return path


@pytest.fixture
def walk(db: Path) -> Walk:
    """Go through what is open with these answers; what was shown."""

    def go(*answers: str) -> str:
        waiting, shown = iter(answers), io.StringIO()

        def ask(_: str) -> str:
            answer = next(waiting, None)
            if answer is None:
                raise EOFError
            return answer

        with Database(db) as database, Store(db, jobs.catalog()) as store:
            console = Console(file=shown, width=200, highlight=False)
            Review(store, database, jobs.catalog(), ask, console).walk(open_facts(database))
        return shown.getvalue()

    return go


def _decided(db: Path) -> list[tuple[str, str]]:
    return jobs.rows(db, "SELECT kind, decision FROM decision ORDER BY kind")


def test_a_fact_stands_below_its_sentences_with_what_is_wrong(walk: Walk) -> None:
    """The sentences around them too; a hostile title is text."""
    shown = walk()
    assert "1 of 3" in shown
    assert "A [bold]name [31m.txt · 2031-05-06" in shown
    assert "▸  1 Premier Ada Quill of Norway arrived in Orvane" in shown
    assert "   2 Exports of Norway to Vietnam" in shown
    assert "3 Norway and Vietnam signed" not in shown
    assert "doubtful visit" in shown
    assert "no_host_country" in shown


def test_each_answer_does_what_it_says(walk: Walk, db: Path) -> None:
    """Stored at once: leaving later loses nothing."""
    walk("a", "s", "r", "q")
    assert _decided(db) == [("trade_figure", "rejected"), ("visit", "accepted")]
    with Database(db) as database:
        assert len(open_facts(database)) == 1


def test_an_edited_fact_is_shown_as_it_became(walk: Walk, db: Path) -> None:
    """Numbers are computed; a field that is none is asked for again."""
    shown = walk("s", "s", "e", "amount = 9", 'amount_text = "$9.5 million"', "", "q")
    assert "one of: amount_text" in shown
    assert _decided(db) == [("trade_figure", "edited")]
    assert jobs.rows(db, "SELECT value_exact FROM trade_figure") == [("9.5",)]


def test_an_edit_that_the_machine_does_not_prove_is_asked_about(walk: Walk, db: Path) -> None:
    """Without a yes it is not kept; a date that cannot be read would be lost unseen."""
    walk("e", "host_country = VNM", "date_text = 31 February 2030", "", "n", "q")
    assert _decided(db) == []
    walk("e", "host_country = VNM", "date_text = 31 February 2030", "", "y", "q")
    assert _decided(db) == [("visit", "edited")]


def test_a_code_of_no_country_is_not_kept(walk: Walk, db: Path) -> None:
    """Nobody can vouch for it."""
    assert "cannot be kept" in walk("e", "host_country = ZZZ", "", "y", "q")
    assert _decided(db) == []


def test_wrong_citations_are_put_right(walk: Walk, db: Path) -> None:
    """What the copied pieces stand in is cited."""
    walk("e", "host_country = VNM", "evidence = [99999]", "", "y", "q")
    assert jobs.rows(db, "SELECT json_extract(data, '$.evidence') FROM fact WHERE codes LIKE '%edited%'") == [("[1]",)]


def test_a_lone_surrogate_is_no_traceback(walk: Walk, db: Path) -> None:
    """It is taken out, as of a model's answer."""
    walk("e", 'visitor_name = "\\ud800"', "host_country = VNM", "", "y", "q")
    assert _decided(db) == [("visit", "edited")]


def test_an_undone_decision_is_asked_for_again(walk: Walk, db: Path) -> None:
    """And what is no answer is explained."""
    shown = walk("a", "u", "r", "what?", "q")
    assert "s  skip: decide another time" in shown
    assert _decided(db) == [("visit", "rejected")]


def test_what_cannot_be_kept_is_said_and_asked_for_again(walk: Walk, db: Path) -> None:
    """It is off the schema."""
    shown = walk("s", "a", "r")
    assert "not of the form of visit" in shown
    assert _decided(db) == [("visit", "rejected")]


def test_nothing_typed_is_no_edit(walk: Walk, db: Path) -> None:
    """It is asked again what to do."""
    walk("e", "", "q")
    assert _decided(db) == []


@pytest.mark.parametrize(
    ("kind", "verdicts", "count"),
    [
        (None, ("doubtful", "refused"), 3),
        ("visit", ("doubtful", "refused"), 2),
        (None, ("doubtful",), 1),
        ("agreement", ("refused",), 0),
    ],
    ids=["all", "of a kind", "of a verdict", "none"],
)
def test_what_is_open_can_be_narrowed(db: Path, kind: str | None, verdicts: tuple[str, ...], count: int) -> None:
    """To a kind, and to a verdict."""
    with Database(db) as database:
        assert len(open_facts(database, kind, verdicts)) == count


def test_a_refused_fact_that_a_repair_mended_is_not_open(db: Path) -> None:
    """It stands in quarantine for the record only."""
    [(fact_id,)] = jobs.rows(db, "SELECT id FROM fact WHERE kind = 'trade_figure'")
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE fact SET repairs = ? WHERE kind = 'agreement'", (fact_id,))
        connection.commit()
    with Database(db) as database:
        assert fact_id not in {fact for fact, _ in open_facts(database)}


def test_decisions_are_gold_for_the_score(walk: Walk, db: Path, tmp_path: Path) -> None:
    """The database in which they hold has no false fact by it, and finds all that must be found."""
    walk("a", "r", "e", "amount_text = $9.5 million", "")
    gold = tmp_path / "gold"
    with Database(db) as database:
        assert write_gold(database, jobs.catalog(), gold) == 1
    assert [path.name for path in gold.iterdir()] == [f"{jobs.news(1).id}.json"]
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(jobs.rows(db, "SELECT id FROM fact WHERE kind = 'agreement'")[0][0], "rejected")
    with Database(db) as database:
        write_gold(database, jobs.catalog(), gold)
    score = evaluate(gold, db, jobs.catalog(), None)
    assert score.total.counts["missed"] == 0
    assert score.total.counts["false_unmatched"] == score.total.counts["false_values"] == 0


def test_the_words_of_the_prompt_are_the_answers() -> None:
    """Nothing is offered that is not understood."""
    offered = {part[1] for part in reviewing._PROMPT.split() if part.startswith("[")}
    assert offered == {"a", "r", "e", "s", "u", "q"}
