"""Whatever goes wrong with a fifth of the requests: nothing is lost, doubled, or spent without a note of it."""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks.faults import NAMES, Outcome, articles, outcome_of, plan_of, run_until_done
from benchmarks.provider import serving
from extractor.article import Article
from extractor.model import Model
from extractor.pace import Pace
from extractor.pipeline import Job
from extractor.settings import Settings
from extractor.store import Store
from extractor.summary import Summary
from tests import jobs

COUNT = 60


async def _run(wanted: list[Article], db: Path, settings: Settings) -> Summary:
    """One run that waits for nothing but the provider."""
    async with Model(settings, pace=Pace(64, sleep=jobs.no_wait)) as model:
        with Store(db, jobs.catalog()) as store:
            return await Job(jobs.catalog(), model, store).run(wanted, watch=jobs.ignore)


def _outcome(name: str, db: Path) -> Outcome:
    with serving(plan_of(name)) as provider:
        timeout = 0.5 if name in {"hang", "all"} else 30.0
        settings = Settings(name="fake/model", base_url=provider.url, attempts=6, timeout=timeout)
        runs = asyncio.run(run_until_done(_run, articles(COUNT), db, settings))
        return outcome_of(db, COUNT, len(jobs.KINDS), runs, provider.counts)


@cache
def _undisturbed() -> Outcome:
    with TemporaryDirectory() as folder:
        return _outcome("none", Path(folder) / "facts.db")


@pytest.mark.parametrize("name", [*NAMES, "all"])
def test_a_fault_of_a_fifth_of_the_requests_costs_nothing_but_requests(name: str, tmp_path: Path) -> None:
    """In the end each article is read once, the facts are those of an undisturbed job, and each request is booked."""
    outcome = _outcome(name, tmp_path / "facts.db")
    assert outcome.wrongs(_undisturbed()) == []
    assert outcome.requested > COUNT
    assert jobs.is_sound(tmp_path / "facts.db")


def test_the_matrix_sees_what_is_wrong() -> None:
    """An outcome that lost an article, stored twice, or left a request out of the books is not all right."""
    sound = Outcome(1, 0, 0, [("a",)], 5, 5)
    assert sound.wrongs(sound) == []
    assert len(Outcome(1, 1, 2, [("b",)], 6, 5).wrongs(sound)) == 4
