"""The way of many articles: bounded, lazy, and no one's failure another's."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from cassettes.desk import Reply, Request, completion, fault
from extractor.article import Article
from extractor.cost import Prices
from extractor.errors import OutcomeError, ServiceError, SourceError
from extractor.pipeline import Job, Summary
from extractor.reading import facts_in
from extractor.store import Store
from extractor.usage import Usage
from tests import jobs


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


class Crowded(jobs.Service):
    """A service that keeps requests until as many as are wanted are in hand, or no more can come."""

    def __init__(self, wanted: int) -> None:
        super().__init__()
        self.wanted = wanted
        self.full = asyncio.Event()

    async def meet(self) -> None:
        """Wait for the others."""
        if self.in_hand >= self.wanted:
            self.full.set()
        await self.full.wait()
        await asyncio.sleep(0)


@pytest.mark.parametrize("concurrency", [1, 3, 4])
def test_as_many_requests_as_allowed_are_in_flight_and_never_more(db: Path, concurrency: int) -> None:
    """The service, which answers nobody before so many have come, is answered for; one more never comes."""
    service = Crowded(concurrency)
    summary = jobs.read([jobs.news(number) for number in range(20)], db, service, concurrency=concurrency)
    assert (summary.read, service.most_in_hand) == (20, concurrency)


def test_more_workers_than_articles_do_no_harm(db: Path) -> None:
    """They have nothing to do."""
    assert jobs.read([jobs.news(1)], db, jobs.Service(), concurrency=50).read == 1
    assert jobs.read([], db, jobs.Service(), concurrency=50) == Summary()


class Endless:
    """More articles than anybody reads here, and how many of them were drawn."""

    def __init__(self) -> None:
        self.drawn = 0

    def __iter__(self) -> Iterator[Article]:
        for number in range(200):
            self.drawn += 1
            yield jobs.news(number)


def test_articles_are_drawn_as_they_are_read(db: Path) -> None:
    """A source without end is no trouble: it can be stopped, and no more was drawn than could be read."""
    source, service = Endless(), jobs.Service()
    seen: list[int] = []

    async def work() -> Summary:
        async with service.model(concurrency=3) as model:
            with Store(db, jobs.catalog()) as store:
                job = Job(jobs.catalog(), model, store)

                def watch(summary: Summary, _: object, __: object) -> None:
                    seen.append(source.drawn - summary.read)
                    if summary.read == 10:
                        job.stop()

                return await job.run(source, watch=watch)

    summary = asyncio.run(work())
    assert summary.stopped == "interrupted"
    assert max(seen) <= 3
    assert 10 <= summary.read <= 12  # what was in flight is finished
    assert summary.read == len(service.requests) == jobs.rows(db, "SELECT count(*) FROM article")[0][0]


def test_a_job_that_is_over_can_be_told_to_stop(db: Path) -> None:
    """A Ctrl-C in the moment after it finds no event loop any more, and does no harm."""

    async def work() -> Job:
        async with jobs.Service().model() as model:
            with Store(db, jobs.catalog()) as store:
                job = Job(jobs.catalog(), model, store)
                await job.run([jobs.news(1)], watch=jobs.ignore)
                return job

    asyncio.run(work()).stop()


def test_a_job_that_is_not_stopped_was_not_interrupted(db: Path) -> None:
    """It came to the end of its articles."""
    assert not jobs.read([jobs.news(1)], db, jobs.Service()).stopped


def _failing(*numbers: int) -> jobs.Maker:
    """A service that answers with nonsense for these reports."""
    told = jobs.telling(jobs.whole())

    def reply(request: Request) -> Reply:
        text = request["messages"][-1]["content"]
        if any(f"number {number}." in text for number in numbers):
            return completion(request, "nonsense")
        return told(request)

    return reply


@pytest.mark.parametrize("concurrency", [1, 4])
def test_the_failure_of_one_article_stops_no_other(db: Path, concurrency: int) -> None:
    """It is counted, its siblings are read, and only it is asked again."""
    articles = [jobs.news(number) for number in range(6)]
    summary = jobs.read(articles, db, jobs.Service(_failing(0, 3)), concurrency=concurrency)
    assert (summary.articles, summary.read, summary.failed) == (6, 4, {"bad_answer": 2})
    again = jobs.Service()
    summary = jobs.read(articles, db, again, concurrency=concurrency)
    assert (summary.known, summary.read) == (4, 2)
    assert sorted(text[-2] for text in again.asked_texts) == ["0", "3"]


def test_one_bad_fact_costs_neither_its_siblings_nor_its_article(db: Path) -> None:
    """Each fact is verified by itself."""
    items = jobs.whole() | {"visit": [jobs.visit(), {"evidence": "?"}, jobs.visit(visitor_name="Nobody Atall")]}
    summary = jobs.read([jobs.news(1)], db, jobs.Service(jobs.telling(items)))
    assert (summary.facts["visit", "verified"], summary.facts["visit", "refused"]) == (1, 2)
    assert summary.facts["agreement", "verified"] == 1
    assert summary.failed == {}


SERVICE_FAULTS = {"wrong key": (401, "invalid_api_key"), "no such model": (404, "model_not_found"), "spent quota": (429, "insufficient_quota")}  # fmt: skip


@pytest.mark.parametrize(("status", "code"), SERVICE_FAULTS.values(), ids=list(SERVICE_FAULTS))
@pytest.mark.parametrize("concurrency", [1, 4])
def test_what_is_wrong_with_all_calls_stops_the_job_and_keeps_what_is_answered(
    db: Path, status: int, code: str, concurrency: int
) -> None:
    """No further article is drawn; the next run asks for the rest only."""
    served = itertools.count()
    told = jobs.telling(jobs.whole())
    service = jobs.Service(lambda request: told(request) if next(served) < 3 else fault(status, code))
    articles = [jobs.news(number) for number in range(20)]
    with pytest.raises(ServiceError):
        jobs.read(articles, db, service, concurrency=concurrency)
    assert len(service.requests) <= 3 + concurrency
    assert jobs.rows(db, "SELECT count(*), min(status), max(status) FROM call") == [(3, "ok", "ok")]
    assert jobs.is_sound(db)
    rest = jobs.Service()
    assert jobs.read(articles, db, rest, concurrency=concurrency).known == 3
    assert len(rest.requests) == 17


def test_what_is_in_flight_when_the_service_fails_is_stored(db: Path) -> None:
    """It is paid for: no answer is thrown away that comes after the fault."""
    served = itertools.count()
    told = jobs.telling(jobs.whole())

    class Late(jobs.Service):
        """The first request it refuses at once, the others it answers a while later."""

        async def meet(self) -> None:
            for _ in range(0 if len(self.requests) == 1 else 50):
                await asyncio.sleep(0)

    service = Late(lambda request: fault(401, "invalid_api_key") if next(served) == 0 else told(request))
    with pytest.raises(ServiceError):
        jobs.read([jobs.news(number) for number in range(20)], db, service, concurrency=4)
    assert len(service.requests) == 4
    assert jobs.rows(db, "SELECT count(*), min(status) FROM call") == [(3, "ok")]


def test_answers_are_heard_while_the_source_waits(db: Path) -> None:
    """As when somebody writes to standard input, slowly; and the end of it is asked for when the job is to stop."""
    may_go_on, ended = threading.Event(), threading.Event()

    def source() -> Iterator[Article]:
        yield jobs.news(1)
        assert may_go_on.wait(30)  # set by the watcher: the first is answered while the second is waited for
        yield jobs.news(2)
        assert ended.wait(30)

    async def work() -> Summary:
        async with jobs.Service().model(concurrency=2) as model:
            with Store(db, jobs.catalog()) as store:
                job = Job(jobs.catalog(), model, store, end_source=ended.set)

                def watch(summary: Summary, *_: object) -> None:
                    may_go_on.set()
                    if summary.read == 2:
                        job.stop()

                return await job.run(source(), watch=watch)

    assert asyncio.run(work()).read == 2


def test_an_error_of_the_watcher_stops_the_job_with_that_error(db: Path) -> None:
    """No group of errors comes out: the first one does."""

    class WatchError(Exception):
        """What the watcher raises."""

    def watch(_: Summary, __: object, ___: object) -> None:
        raise WatchError

    async def work() -> None:
        async with jobs.Service().model(concurrency=3) as model:
            with Store(db, jobs.catalog()) as store:
                articles = [jobs.news(number) for number in range(5)]
                await Job(jobs.catalog(), model, store).run(articles, watch=watch)

    with pytest.raises(WatchError):
        asyncio.run(work())
    assert jobs.is_sound(db)


def test_the_watcher_is_called_once_for_each_article(db: Path) -> None:
    """With what became of it: read, failed, unreadable, known, or a second print of another."""
    error = SourceError("news/9.txt", "is empty")
    articles: list[Article | SourceError] = [jobs.news(0), jobs.news(1), error, jobs.news(0), jobs.news(2)]
    jobs.read([jobs.news(2)], db, jobs.Service())
    seen: list[tuple[int, Article | SourceError, str | None]] = []

    def watch(summary: Summary, article: Article | SourceError, failure: OutcomeError | None) -> None:
        seen.append((summary.articles, article, failure.code if failure else None))

    async def work() -> Summary:
        async with jobs.Service(_failing(1)).model() as model:
            with Store(db, jobs.catalog()) as store:
                return await Job(jobs.catalog(), model, store).run(articles, watch=watch)

    summary = asyncio.run(work())
    assert seen == [
        (1, jobs.news(0), None),
        (2, jobs.news(1), "bad_answer"),
        (3, error, None),
        (4, jobs.news(0), None),
        (5, jobs.news(2), None),
    ]
    assert (summary.articles, summary.read, summary.known, summary.unreadable) == (5, 1, 2, 1)
    assert summary.failed == {"bad_answer": 1}


def _usage(request: Request, usage: dict[str, object], content: str | None) -> Reply:
    reply = completion(request, content)
    return Reply(200, {**reply.body, "usage": usage})


def test_the_summary_counts_exactly(db: Path) -> None:
    """Facts by kind and verdict, tokens, and dollars to the last digit: the sum of what stands in the database."""
    spent = {
        "prompt_tokens": 1000,
        "completion_tokens": 70,
        "total_tokens": 1070,
        "prompt_tokens_details": {"cached_tokens": 640},
    }
    told = _failing(2)
    service = jobs.Service(
        lambda request: _usage(request, spent, told(request).body["choices"][0]["message"]["content"])
    )
    summary = jobs.read([jobs.news(number) for number in range(3)], db, service)
    one = Prices("openai/gpt-4o-mini").of(Usage(1000, 640, 70))
    assert one is not None
    assert one > 0
    assert summary.usage == Usage(3000, 1920, 210)
    assert summary.cost == 3 * one
    assert summary.facts == {(kind, "verified"): 2 for kind in jobs.KINDS}
    costs = [Decimal(row[0]) for row in jobs.rows(db, "SELECT cost FROM call")]
    assert costs == [one] * 3
    sums = "SELECT sum(tokens_in), sum(tokens_cached), sum(tokens_out) FROM call"
    assert jobs.rows(db, sums) == [(3000, 1920, 210)]


def test_an_unknown_price_is_no_price(db: Path) -> None:
    """Never zero: neither in the summary nor in the database."""
    summary = jobs.read([jobs.news(1)], db, jobs.Service(), model="openai/zorban-1")
    assert summary.cost is None
    assert jobs.rows(db, "SELECT cost FROM call") == [(None,)]


def test_every_item_of_an_answer_becomes_a_fact() -> None:
    """In the order of the kinds, and of the answer."""

    async def work() -> list[str]:
        items = jobs.whole() | {"visit": [jobs.visit(), jobs.visit(city=None)]}
        async with jobs.Service(jobs.telling(items)).model() as model:
            answer = await model.ask(jobs.catalog(), jobs.news(1))
            return [fact.kind for fact in facts_in(answer, jobs.catalog(), jobs.news(1))]

    assert asyncio.run(work()) == ["visit", "visit", "agreement", "trade_figure", "organization"]
