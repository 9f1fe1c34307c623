"""The purse of a job: what is in flight and what is spent are never more than the limit, whatever comes when."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.faults import articles
from benchmarks.provider import Counts, Faults, Plan, Provider, serving
from cassettes.desk import Reply, Request, fault
from extractor import cli
from extractor.api import run_async
from extractor.budget import Budget, Reservation
from extractor.errors import BudgetError, SetupError
from extractor.settings import Settings
from extractor.summary import Summary
from extractor.usage import Rates
from tests import jobs

IN, OUT = Decimal("0.5"), Decimal(2)
WORK = 150


def _run(work: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await work()

    asyncio.run(whole())


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_what_a_call_did_not_need_is_given_back() -> None:
    """After it is settled another of the same size fits."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        budget.settle(await budget.reserve(Decimal(8)), Decimal(2))
        await budget.reserve(Decimal(8))
        assert budget.spent == 2
        assert not budget.is_exhausted

    _run(work)


def test_to_the_last_cent() -> None:
    """What fits exactly fits."""

    async def work() -> None:
        budget = Budget(Decimal("0.3"))
        for _ in range(3):
            budget.settle(await budget.reserve(Decimal("0.1")), Decimal("0.1"))
        assert budget.spent == budget.limit
        with pytest.raises(BudgetError):
            await budget.reserve(Decimal("0.01"))
        assert budget.is_exhausted

    _run(work)


def test_who_does_not_fit_waits_for_those_in_flight_and_keeps_its_place() -> None:
    """A later one that would fit does not pass it; both go when there is room."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        first = await budget.reserve(Decimal(6))
        large = asyncio.create_task(budget.reserve(Decimal(8)))
        small = asyncio.create_task(budget.reserve(Decimal(1)))
        await _turns()
        assert not any(task.done() for task in (large, small))
        budget.settle(first, Decimal(1))
        await _turns()
        assert large.done()
        assert small.done()

    _run(work)


def test_when_nothing_in_flight_could_give_back_there_is_no_call_any_more() -> None:
    """All who wait and do not fit are told so."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        first = await budget.reserve(Decimal(9))
        waiting = [asyncio.create_task(budget.reserve(Decimal(5))) for _ in range(3)]
        await _turns()
        budget.settle(first, Decimal(9))
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [BudgetError] * 3
        assert budget.is_exhausted

    _run(work)


def test_one_that_stops_waiting_lets_those_behind_it_go() -> None:
    """At once, if they want less than it did."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        await budget.reserve(Decimal(6))
        large = asyncio.create_task(budget.reserve(Decimal(8)))
        small = asyncio.create_task(budget.reserve(Decimal(4)))
        await _turns()
        large.cancel()
        await _turns()
        assert large.cancelled()
        assert small.done()

    _run(work)


def test_one_that_is_cancelled_as_it_is_let_go_gives_all_back() -> None:
    """Nothing stays reserved for nobody."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        first = await budget.reserve(Decimal(10))
        waiting = asyncio.create_task(budget.reserve(Decimal(10)))
        await _turns()
        budget.settle(first, Decimal(0))  # lets it go
        waiting.cancel()  # before it hears of it
        await _turns()
        assert waiting.cancelled()
        await budget.reserve(Decimal(10))

    _run(work)


def test_one_that_is_cancelled_as_it_is_refused_is_cancelled() -> None:
    """And gives nothing back, as it had nothing."""

    async def work() -> None:
        budget = Budget(Decimal(10))
        first = await budget.reserve(Decimal(10))
        waiting = asyncio.create_task(budget.reserve(Decimal(10)))
        await _turns()
        budget.settle(first, Decimal(10))
        waiting.cancel()
        await _turns()
        assert waiting.cancelled()
        assert budget.spent == 10

    _run(work)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("reserve"), st.integers(0, 12)),
        st.tuples(st.just("settle"), st.integers(0, 100)),
        st.tuples(st.just("cancel"), st.integers(0, 100)),
        st.tuples(st.just("turn"), st.just(0)),
    ),
    max_size=60,
)


class Purse:
    """A budget to which anything happens, and who waits at it and holds a part of it."""

    def __init__(self, limit: int) -> None:
        self.budget = Budget(Decimal(limit))
        self.tasks: list[asyncio.Task[Reservation]] = []
        self.held: list[Reservation] = []

    async def step(self, what: str, number: int) -> None:
        """Let something happen; where there is nobody to whom it could, the others get their turn."""
        if what == "reserve":
            self.tasks.append(asyncio.create_task(self.budget.reserve(Decimal(number))))
        elif what == "cancel" and self.tasks:
            self.tasks[number % len(self.tasks)].cancel()
        elif what == "settle" and self.held:
            one = self.held.pop(number % len(self.held))
            self.budget.settle(one, one.most * (number % 11) / 10)
        else:
            await self.collect()

    async def collect(self) -> None:
        """Those that have it hold their part."""
        await _turns()
        for task in [task for task in self.tasks if task.done()]:
            self.tasks.remove(task)
            if not task.cancelled() and not task.exception():
                self.held.append(task.result())


@given(STEPS)
def test_never_more_than_the_limit_in_whatever_order(steps: list[tuple[str, int]]) -> None:
    """Spent and reserved stay under the limit; in the end nothing is reserved, and nobody waits for ever."""

    async def work() -> None:
        purse = Purse(20)
        for what, number in steps:
            await purse.step(what, number)
            assert purse.budget.spent + purse.budget._reserved <= purse.budget.limit
        for _ in range(len(steps) + 1):
            await purse.collect()
            while purse.held:
                purse.budget.settle(purse.held.pop(), Decimal(0))
        assert not purse.tasks
        assert purse.budget._reserved == 0

    asyncio.run(work())


def test_a_budget_needs_a_price(tmp_path: Path) -> None:
    """A limit in dollars of what has no known price is refused before anything is asked."""
    service = jobs.Service()
    with pytest.raises(SetupError, match="no price is known"):
        jobs.read([jobs.news(1)], tmp_path / "facts.db", service, model="fake/model", budget=Budget(Decimal(1)))
    assert service.requests == []


def test_a_call_that_may_not_be_sent_again_was_unavailable(tmp_path: Path) -> None:
    """The first attempt is booked and costs nothing, and the article is asked again on the next run."""
    db = tmp_path / "facts.db"
    budget = Budget(Decimal("0.10"))

    def reply(_: Request) -> Reply:
        budget.spent += Decimal("0.09")  # as if others had spent it meanwhile
        return fault(500, "server_error")

    service = jobs.Service(reply)
    summary = jobs.read([jobs.news(1)], db, service, budget=budget, rates=Rates(IN, OUT), attempts=6)
    assert budget.is_exhausted
    assert summary.failed == {"unavailable": 1}
    assert len(service.requests) == 1
    assert jobs.rows(db, "SELECT status, attempts FROM call") == [("unavailable", 1)]
    assert jobs.read([jobs.news(1)], db, jobs.Service()).read == 1


def _settings(provider: Provider, timeout: float = 30.0) -> Settings:
    rates = Rates(IN, OUT)
    return Settings(
        name="fake/model", base_url=provider.url, rates=rates, max_output_tokens=3000, timeout=timeout, attempts=4
    )


def _read(provider: Provider, db: Path, budget: Decimal, timeout: float = 30.0) -> Summary:
    job = run_async(
        articles(WORK), db, settings=_settings(provider, timeout), concurrency=256, budget=budget, repair=False
    )
    return asyncio.run(job)


def _billed(counts: Counts) -> Decimal:
    return Decimal(str(counts.dollars(float(IN), float(OUT))))


def test_over_sockets_nearly_all_is_spent_and_never_more(tmp_path: Path) -> None:
    """The provider bills no more than the budget; the next run goes on with another, and nothing is paid twice."""
    db, budget = tmp_path / "facts.db", Decimal("0.6")
    with serving(Plan(tokens=(50, 3000), seed=3, latency=0.002)) as provider:
        summary = _read(provider, db, budget)
        assert summary.stopped == "budget"
        assert Decimal("0.95") * budget <= _billed(provider.counts) <= budget
        assert summary.cost == _billed(provider.counts)
        assert not summary.failed
        before = summary.read
        summary = _read(provider, db, Decimal(5))
        assert (summary.stopped, summary.known, summary.read) == (None, before, WORK - before)
        assert provider.counts.paid_again == {}


FAULTS = {"hung up": Faults(hung_up=0.2), "half sent": Faults(half_sent=0.2), "broken": Faults(half_sent=0.15, server_error=0.15)}  # fmt: skip


@pytest.mark.usefixtures("no_backoff")
@pytest.mark.parametrize("faults", FAULTS.values(), ids=list(FAULTS))
def test_with_broken_connections_never_more_is_billed(faults: Faults, tmp_path: Path) -> None:
    """An answer that was lost on the way counts as the most that it may have cost."""
    budget = Decimal("0.4")
    with serving(Plan(tokens=(50, 3000), seed=4, faults=faults)) as provider:
        summary = _read(provider, tmp_path / "facts.db", budget)
        assert summary.stopped == "budget"
        assert summary.cost is not None
        assert summary.cost <= _billed(provider.counts) <= budget


@pytest.fixture
def no_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """The policy waits for nothing where the server does not ask for it."""
    monkeypatch.setattr("extractor.retry._backoff", lambda _: 0.0)


@pytest.mark.parametrize("as_json", [False, True], ids=["words", "json"])
def test_the_command_line_says_so(
    as_json: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 3, the words, and how many articles are left."""
    monkeypatch.setenv("COLUMNS", "200")
    source = tmp_path / "news"
    source.mkdir()
    for number, article in enumerate(articles(40)):
        (source / f"{number}.txt").write_text(article.text, encoding="utf-8")
    with serving(Plan(tokens=(50, 3000))) as provider:
        line = ["run", str(source), "--db", str(tmp_path / "facts.db"), "--model", "fake/model", "--no-repair"]
        line += ["--base-url", provider.url, "--rates", f"{IN}/{OUT}", "--budget", "0.10", *["--json"] * as_json]
        monkeypatch.setattr("sys.argv", ["extractor", *line])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        assert stop.value.code == 3
        assert _billed(provider.counts) <= Decimal("0.10")
    said = capsys.readouterr().out
    if as_json:
        told = json.loads(said)
        assert (told["stopped"], told["left"]) == ("budget", 40 - told["articles"])
    else:
        assert "stopped by the budget" in said
