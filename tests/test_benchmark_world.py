"""The world of the benchmark: its facts are those that the verifier tells, and all is measured."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from benchmarks.world import __main__ as world
from benchmarks.world.articles import FACTS, Press
from benchmarks.world.asking import TYPICAL
from benchmarks.world.filling import fill
from extractor.verify import verify
from tests import jobs

REPORTS = list(islice(Press(0).reports(), 40))


def test_every_fact_is_what_the_verifier_makes_of_its_sentence() -> None:
    """Field for field, verified, with the same key: the benchmark's database is like one that was read."""
    kinds = {kind.name: kind for kind in jobs.catalog().kinds}
    for report in REPORTS:
        for number, told in enumerate(report.told):
            kind = kinds[told.kind]
            asked = {name: told.data[name] for name, field in kind.schema.model_fields.items() if field.is_required()}
            item = asked | {"evidence": [report.first + number]}
            fact = verify(item, kind, report.article)
            assert (fact.verdict, fact.codes) == ("verified", ()), told.sentence
            assert fact.data == told.data | {"evidence": item["evidence"]}
            assert fact.key == told.key


def test_each_article_tells_twelve_facts_and_the_same_in_every_run() -> None:
    """Some are copies of others; all four kinds are told."""
    assert {len(report.told) for report in REPORTS} == {FACTS}
    assert {told.kind for report in REPORTS for told in report.told} == set(jobs.KINDS)
    assert [report.article.id for report in islice(Press(0).reports(), 40)] == [one.article.id for one in REPORTS]
    assert any("This report is of the" in report.article.text for report in REPORTS)
    assert next(iter(Press(1).reports())).article.id != REPORTS[0].article.id


def test_a_filled_database_is_a_sound_one(tmp_path: Path) -> None:
    """With a call and the readings of each article, its indexes, and evidence that stands in the text."""
    db = tmp_path / "facts.db"
    fill(db, REPORTS, jobs.catalog(), lambda _: None)
    assert jobs.is_sound(db)
    counts = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM fact), (SELECT count(*) FROM unresolved)"
    assert jobs.rows(db, counts) == [(40, 40 * FACTS, 40)]
    assert jobs.rows(db, "SELECT count(*) FROM sqlite_master WHERE name = 'ix_evidence_fact_id'") == [(1,)]
    pieces = """SELECT count(*) FROM evidence e JOIN fact f ON f.id = e.fact_id JOIN article a ON a.id = f.article_id
        WHERE e.field = 'amount_text' AND substr(a.text, e.start + 1, e."end" - e.start) <> f.data ->> '$.amount_text'"""
    assert jobs.rows(db, pieces) == [(0,)]


def test_typical_parameters_are_those_that_questions_take() -> None:
    """There are some for every question."""
    questions = {question.name: question for question in jobs.catalog().questions}
    assert TYPICAL.keys() == questions.keys()
    for name, given in TYPICAL.items():
        assert questions[name].bind(given).keys() >= given.keys()


def test_all_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each step of the way, and one for each question; a world so small is not judged."""
    assert world.main(["--articles", "60", "--markdown"]) == 0
    printed = capsys.readouterr().out
    assert "60 articles, 720 facts" in printed
    assert "one more article" in printed
    rows = [line.strip("| ").split(" | ") for line in printed.splitlines() if line.startswith("| `")]
    assert [row[0].strip("`") for row in rows] == sorted(TYPICAL)
