"""A job by batches comes to what a job online comes to, at half the price, whatever dies or fails on the way."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benchmarks.provider import Account, Asked, ControlFaults, LineFaults, Plan, kinds_in, serving
from extractor.batch_job import BatchJob
from extractor.batches import Batches
from extractor.budget import Budget
from extractor.drafts import Limits
from extractor.errors import ServiceError, SetupError
from extractor.journal import Journal
from extractor.model import Model
from extractor.patience import Patience
from extractor.pipeline import Summary
from extractor.selection import Wish
from extractor.store import Store
from tests import jobs
from tests.batch_runs import NEWS, CrashError, Run, crash, ended, facts, online, tell, tell_wrongly


@pytest.mark.parametrize(
    ("limits", "batches"),
    [(Limits(), 1), (Limits(requests=3), 3), (Limits(bytes=1), 7)],
    ids=["one", "by requests", "by bytes"],
)
def test_a_job_by_batches_equals_one_online_at_half_the_price(tmp_path: Path, limits: Limits, batches: int) -> None:
    """Same facts, same counts; split as the provider's limits have it."""
    summary, told = online(tmp_path)
    with serving(Plan(), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", limits=limits)
        found = run.go()
        assert facts(run.db) == told
        assert ended(run.db)
        assert (found.articles, found.read, found.facts) == (7, 7, summary.facts)
        assert (found.waiting, found.batches, found.stopped) == (0, 0, None)
        assert summary.cost
        assert found.cost == summary.cost / 2
        assert (provider.counts.batches_created, provider.counts.requests) == (batches, 0)
        assert jobs.rows(run.db, "SELECT count(DISTINCT batch_id) FROM call") == [(batches,)]
        assert run.go().known == 7


def test_without_waiting_the_same_command_picks_up_what_is_ready(tmp_path: Path) -> None:
    """It tells what is at the provider; meanwhile a run online does not ask about it either."""
    with serving(Plan(polls_to_finish=2), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        first = run.go()
        assert (first.articles, first.read, first.waiting, first.batches) == (7, 0, 7, 1)
        plain = run.go_online([*NEWS, jobs.news(7)])
        assert (plain.waiting, plain.read, provider.counts.requests) == (7, 1, 1)
        assert (run.go().waiting, run.go().read, run.go().known) == (7, 7, 7)
        assert provider.counts.batches_created == 1
        assert ended(run.db)


LINES = {name: LineFaults(**{name: 0.5}) for name in ("error_line", "expired", "missing")}


@pytest.mark.parametrize("faults", LINES.values(), ids=list(LINES))
def test_lines_without_an_answer_are_asked_again(tmp_path: Path, faults: LineFaults) -> None:
    """Nothing is lost and nothing doubled, by runs that do not wait."""
    _, told = online(tmp_path)
    with serving(Plan(line_faults=faults, polls_to_finish=1, seed=3), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        while (summary := run.go()).waiting:
            assert provider.counts.batches_created < 20
        assert provider.counts.batches_created > 1
        assert summary.failed == {}
        assert facts(run.db) == told
        assert not provider.counts.paid_again
        assert ended(run.db)


@pytest.mark.parametrize("faults", [LineFaults(missing=1.0), LineFaults(error_line=1.0)], ids=["missing", "error"])
def test_what_is_never_answered_is_left_to_the_next_run(tmp_path: Path, faults: LineFaults) -> None:
    """Three times in one run, and it is told as failed."""
    with serving(Plan(line_faults=faults), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        summary = run.go()
        assert (summary.failed, provider.counts.batches_created) == ({"unavailable": 7}, 3)
        assert {error.code for error in run.failures} == {"unavailable"}
        provider.plan = Plan()
        assert run.go().read == 7
        assert ended(run.db)


@pytest.mark.parametrize("fault", ["refusal", "cut_off", "wrong_json"])
def test_an_answer_that_is_none_fails_its_article(tmp_path: Path, fault: str) -> None:
    """As online: it is booked with its cost, and asked again by the next run only."""
    with serving(Plan(line_faults=LineFaults(**{fault: 1.0})), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        summary = run.go()
        assert (summary.articles, summary.read, sum(summary.failed.values())) == (7, 0, 7)
        assert provider.counts.batches_created == 1
        assert summary.cost
        assert len(run.failures) == 7
        provider.plan = Plan()
        assert run.go().read == 7
        assert ended(run.db)


def test_repairs_are_a_second_smaller_batch(tmp_path: Path) -> None:
    """The same facts as online, mended."""
    how: dict[str, Any] = {"wish": Wish(repair=True)}
    summary, told = online(tmp_path, tell_wrongly, **how)
    with serving(Plan(), tell_wrongly) as provider:
        run = Run(provider, tmp_path / "facts.db", **how)
        found = run.go()
        assert facts(run.db) == told
        assert (found.sent_back, found.mended, found.facts) == (7, 7, summary.facts)
        assert summary.cost
        assert found.cost == summary.cost / 2
        assert provider.counts.batches_created == 2
        assert ended(run.db)


def test_gleanings_follow_repairs(tmp_path: Path) -> None:
    """Three batches, and the facts of three calls online."""
    how: dict[str, Any] = {"wish": Wish(repair=True, glean=True)}
    articles = [jobs.news(number, more=jobs.ANOTHER) for number in range(3)]

    def answer(asked: Asked) -> str:
        if len(asked["messages"]) > 2 and "visit" in kinds_in(asked) and len(kinds_in(asked)) > 1:
            return json.dumps({kind: [jobs.another()] if kind == "trade_figure" else [] for kind in kinds_in(asked)})
        return tell_wrongly(asked)

    with serving(Plan(), answer) as provider:
        expected = Run(provider, tmp_path / "online.db", **how)
        summary = expected.go_online(articles)
        run = Run(provider, tmp_path / "facts.db", **how)
        found = run.go(articles)
        assert facts(run.db) == facts(expected.db)
        assert (found.gleaned, found.uncovered) == (summary.gleaned, summary.uncovered)
        assert found.gleaned == 3
        assert provider.counts.batches_created == 3


@pytest.mark.parametrize("faults", [LineFaults(), LineFaults(missing=0.4)], ids=["all well", "some are missing"])
def test_a_long_article_is_put_together_when_all_its_parts_are_answered(tmp_path: Path, faults: LineFaults) -> None:
    """Parts that are answered are not asked again."""
    articles = [jobs.news(number, more=" ".join([jobs.ANOTHER] * 40)) for number in range(2)]
    how: dict[str, Any] = {"settings": {"most_article_tokens": 300}}
    with serving(Plan(), tell) as provider:
        expected = Run(provider, tmp_path / "online.db", **how)
        expected.go_online(articles)
    with serving(Plan(line_faults=faults, polls_to_finish=1, seed=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False, **how)
        while run.go(articles).waiting:
            assert provider.counts.batches_created < 20
        assert facts(run.db) == facts(expected.db)
        assert jobs.rows(run.db, "SELECT count(*) > 2 FROM call WHERE part IS NOT NULL") == [(1,)]
        assert ended(run.db)


CRASHES: dict[str, tuple[type, str, bool, int]] = {
    "before the plan": (Journal, "plan", False, 1),
    "after the plan": (Journal, "plan", True, 1),
    "after the upload": (Batches, "upload", True, 1),
    "before submitting": (Batches, "submit", False, 1),
    "after submitting": (Batches, "submit", True, 1),
    "before it is sent": (Journal, "sending", False, 1),
    "when it is to be sent": (Journal, "sending", True, 1),
    "before it is noted": (Journal, "submitted", False, 1),
    "after it is noted": (Journal, "submitted", True, 1),
    "at the second batch": (Batches, "submit", True, 2),
    "looking": (Batches, "standing", True, 1),
    "before a result": (Store, "save_reading", False, 3),
    "after a result": (Store, "save_reading", True, 3),
    "before a repair": (Store, "save_further", False, 2),
    "after a repair": (Store, "save_further", True, 2),
    "before the end": (Journal, "ended", False, 1),
    "after the end": (Journal, "ended", True, 1),
}


@pytest.mark.parametrize("wait", [True, False], ids=["waiting", "not waiting"])
@pytest.mark.parametrize(("target", "name", "after", "nth"), CRASHES.values(), ids=list(CRASHES))
def test_a_job_that_dies_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: type, name: str, *, after: bool, nth: int, wait: bool
) -> None:
    """Nothing is submitted twice, nothing is lost, and nothing is stored twice."""
    how: dict[str, Any] = {"wish": Wish(repair=True), "limits": Limits(requests=4)}
    _, told = online(tmp_path, tell_wrongly, **how)
    with serving(Plan(polls_to_finish=1), tell_wrongly) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=wait, **how)
        with monkeypatch.context() as patch:
            crash(patch, target, name, after=after, nth=nth)
            with pytest.raises(CrashError):
                [run.go() for _ in range(10)]
        while run.go().waiting:
            pass
        assert facts(run.db) == told
        assert ended(run.db)
        assert not provider.counts.paid_again
        assert not provider.counts.asked_again


FAULTS = {name: ControlFaults(**{name: 0.35}) for name in ("server_error", "hung_up", "lost_answer", "half_sent")}


@pytest.mark.parametrize("seed", [1, 2, 5])
@pytest.mark.parametrize("faults", FAULTS.values(), ids=list(FAULTS))
def test_a_shaky_provider_is_asked_nothing_twice(tmp_path: Path, faults: ControlFaults, seed: int) -> None:
    """What was begun, though its answer was lost, is looked up and not begun again."""
    _, told = online(tmp_path)
    with serving(Plan(control_faults=faults, seed=seed), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", limits=Limits(requests=2), settings={"attempts": 12})
        summary = run.go()
        assert sum(provider.counts.control_faults.values())
        assert (summary.read, facts(run.db)) == (7, told)
        assert provider.counts.batches_created == 4
        assert not provider.counts.asked_again
        assert ended(run.db)


def test_a_budget_holds_back_what_might_cost_more(tmp_path: Path) -> None:
    """A run that does not wait submits what fits, at worst; one that waits goes on with what is given back."""
    with serving(Plan(), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False, budget=Budget(Decimal("0.02")))
        summary = run.go()
        assert summary.stopped == "budget"
        assert 0 < summary.waiting < 7
        waiting = Run(provider, tmp_path / "waiting.db", budget=Budget(Decimal("0.02")))
        summary = waiting.go()
        assert (summary.read, summary.stopped) == (7, None)
        poor = Run(provider, tmp_path / "poor.db", budget=Budget(Decimal("0.001")))
        summary = poor.go()
        assert (summary.read, summary.stopped, summary.batches) == (0, "budget", 0)


def test_a_batch_that_cannot_be_taken_now_is_planned_anew(tmp_path: Path) -> None:
    """The provider's queue was full: half as much is handed in, and what is not waits; no article fails for it."""
    with serving(Plan(outcomes=("failed",)), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        assert run.go().read == 7
        assert jobs.rows(run.db, "SELECT state, error, requests FROM batch") == [
            ("failed", "token_limit_exceeded", 7),
            ("done", None, 3),
            ("done", None, 4),
        ]
    with serving(Plan(outcomes=("failed",) * 9), tell) as provider:
        run = Run(provider, tmp_path / "full.db")
        summary = run.go()
        assert (summary.read, summary.failed) == (7, {})
        sizes = [row[0] for row in jobs.rows(run.db, "SELECT requests FROM batch")]
        assert sizes == [7, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4]


def test_a_full_queue_is_remembered_from_run_to_run(tmp_path: Path) -> None:
    """Runs that do not wait hand in half as much too, and all is read in the end."""
    with serving(Plan(outcomes=("failed",) * 3, polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        sizes = []
        while (summary := run.go()).waiting:
            sizes.append(summary.waiting)
        assert sizes == [7, 3, 1, 1, 2, 4]
        assert not summary.failed
        assert ended(run.db)


@pytest.mark.parametrize("outcome", ["expired", "cancelled"])
def test_what_a_batch_that_ended_early_left_is_asked_again(tmp_path: Path, outcome: Any) -> None:
    """What it did answer is kept."""
    _, told = online(tmp_path)
    with serving(Plan(outcomes=(outcome,)), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        assert (run.go().read, provider.counts.batches_created) == (7, 2)
        assert facts(run.db) == told
        assert not provider.counts.paid_again


ACCOUNTS = {"unauthorized": "does not accept the key", "no_model": "refuses the batch", "no_quota": "quota is spent"}


@pytest.mark.parametrize(("fault", "told"), ACCOUNTS.items(), ids=list(ACCOUNTS))
def test_what_is_wrong_with_all_is_told_in_one_line(tmp_path: Path, fault: Any, told: str) -> None:
    """And when it is put right, the same command goes on."""
    with serving(Plan(account=Account(fault)), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        with pytest.raises(ServiceError, match=told):
            run.go()
        provider.plan = Plan()
        assert run.go().read == 7
        assert ended(run.db)
        assert not provider.counts.paid_again


def test_waiting_grows_longer(tmp_path: Path) -> None:
    """From half a minute to five."""
    with serving(Plan(polls_to_finish=12), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        run.go()
        assert (run.slept[0], run.slept[-1]) == (30, 300)
        assert run.slept == sorted(run.slept)


def test_asking_anew_goes_not_with_batches(tmp_path: Path) -> None:
    """Each of the runs would ask anew."""
    with serving(Plan(), tell) as provider, pytest.raises(SetupError, match="--force"):
        Run(provider, tmp_path / "facts.db", wish=Wish(force=True)).go()


def test_a_job_that_is_stopped_while_it_waits_leaves_its_batches(tmp_path: Path) -> None:
    """It wakes at once, says what is at the provider, and the next run goes on from there."""
    with serving(Plan(polls_to_finish=50), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")

        async def work() -> Summary:
            async with Model(run._settings) as model, Batches(run._settings) as batches:
                with Store(run.db, jobs.catalog()) as store:

                    async def for_ever(_: float) -> None:
                        job.stop()
                        await asyncio.Event().wait()

                    job = BatchJob(jobs.catalog(), model, batches, store, run.wish, patience=Patience(for_ever))
                    return await job.run(NEWS, watch=run.watch, wait=True)

        summary = asyncio.run(work())
        assert (summary.stopped, summary.waiting, summary.batches) == ("interrupted", 7, 1)
        assert run.go().read == 7
        assert provider.counts.batches_created == 1


def test_an_answer_to_a_repair_that_no_longer_fits_changes_nothing(tmp_path: Path) -> None:
    """The article was read anew in between, by hand: the answer is booked, and the repair is asked for as it is now."""
    with serving(Plan(polls_to_finish=1), tell_wrongly) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False, wish=Wish(repair=True))
        run.go(NEWS[:1])
        assert run.go(NEWS[:1]).waiting == 1
        with closing(sqlite3.connect(run.db)) as connection:
            connection.execute("UPDATE fact SET codes = 'visitor_name:other' WHERE verdict = 'refused'")
            connection.commit()
        summary = run.go(NEWS[:1])
        assert (summary.mended, summary.waiting) == (0, 1)
        assert jobs.rows(run.db, "SELECT error FROM call WHERE purpose = 'repair'")[0][0].endswith("changed since")
        assert run.go(NEWS[:1]).mended == 1
        assert ended(run.db)
