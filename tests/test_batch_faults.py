"""Whatever a provider does to a job by batches: no fact is lost, nothing is paid for twice, and there is a way on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benchmarks.provider import Plan, Provider, serving
from benchmarks.provider.control import Hook
from benchmarks.provider.wire import Reply, Request, error_reply, json_reply
from extractor.batch_job import BatchJob
from extractor.batches import Batches
from extractor.budget import Budget
from extractor.drafts import Limits
from extractor.errors import ExtractorError, ServiceError, UnavailableError
from extractor.model import Model
from extractor.patience import Patience
from extractor.store import Store
from extractor.summary import Summary
from tests import jobs
from tests.batch_runs import NEWS, CrashError, Run, crash, ended, facts, hand_in, tell

GoOn = Callable[[], Awaitable[Reply]]
SOON = timedelta(0)
LONG = [jobs.news(number, more=" ".join([jobs.ANOTHER] * 40)) for number in range(2)]


def _always(reply: Reply) -> Hook:
    async def hook(_: Request, __: GoOn) -> Reply:
        return reply

    return hook


def _edited(edit: Callable[[bytes], bytes], headers: dict[str, str] | None = None) -> Hook:
    async def hook(_: Request, go_on: GoOn) -> Reply:
        return Reply(edit((await go_on()).body), 200, headers or {})

    return hook


NOT_FOUND = _always(error_reply(404, "no"))


# Parts


@pytest.mark.parametrize("later", [None, 300, 900], ids=["whole", "the same", "larger parts"])
@pytest.mark.parametrize("first", [None, 300], ids=["handed in whole", "handed in in parts"])
def test_what_an_answer_is_about_is_what_was_asked(tmp_path: Path, first: int | None, later: int | None) -> None:
    """Parts are put together, and wholes stay whole, however the run that picks them up would ask."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        expected = Run(provider, tmp_path / "online.db", settings={"most_article_tokens": first})
        expected.go_online(LONG)
        asked = provider.counts.requests
        run = Run(provider, tmp_path / "facts.db", settings={"most_article_tokens": first})
        assert hand_in(run, LONG).waiting == asked
        run.settings = {"most_article_tokens": later}
        summary = run.go(LONG)
        assert (summary.read, summary.waiting) == (2, 0)
        assert facts(run.db) == facts(expected.db)
        assert (provider.counts.batches_created, provider.counts.lines_served) == (1, asked)
        assert ended(run.db)


# A provider without batches, or without these


REFUSALS = {
    "no batches at all": ("*", 404),
    "no upload": ("POST files", 400),
    "no batches": ("POST batches", 404),
    "a batch is refused": ("POST batches", 400),
    "no right to it": ("POST batches", 403),
}


@pytest.mark.parametrize(("shape", "status"), REFUSALS.values(), ids=list(REFUSALS))
def test_what_the_provider_refuses_is_no_dead_end(tmp_path: Path, shape: str, status: int) -> None:
    """It is an error in one line each time, and the articles wait for nothing: a run online reads them."""
    with serving(Plan(), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        provider.hooks[shape] = _always(error_reply(status, "no"))
        for _ in range(2):
            with pytest.raises(ServiceError):
                run.go()
        assert (run.summary.batches, run.summary.waiting) == (0, 0)
        assert run.go_online().read == 7
        assert ended(run.db)


def _of_first(hook: Hook, last: str) -> Hook:
    async def chosen(request: Request, go_on: GoOn) -> Reply:
        return await (hook(request, go_on) if f"/{last}" in request.path else go_on())

    return chosen


async def _without_first(_: Request, go_on: GoOn) -> Reply:
    listed = json.loads((await go_on()).body)
    listed["data"] = [one for one in listed["data"] if one["id"] != "batch_fake1"]
    return json_reply(listed)


def test_a_batch_that_is_unknown_keeps_none_of_the_others(tmp_path: Path) -> None:
    """It is named; after an hour, where the provider lists others and not it, its articles are asked about anew."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", limits=Limits(requests=4), between=SOON)
        hand_in(run)
        provider.hooks["GET batches/*"] = _of_first(NOT_FOUND, "batch_fake1")
        provider.hooks["GET batches"] = _without_first
        summary = run.go()
        assert (summary.read, summary.waiting, summary.batches) == (3, 4, 1)
        assert "(batch_fake1): the provider does not know it" in summary.trouble[0]
        run.between = timedelta(hours=1)
        assert "4 requests are asked again" in run.go().trouble[0]
        summary = run.go()
        assert (summary.read, summary.waiting, summary.trouble) == (4, 0, [])
        assert ended(run.db)


LASTING: dict[str, tuple[dict[str, Hook], dict[str, Any]]] = {
    "it is listed": ({}, {}),
    "nothing can be listed": ({"GET batches": NOT_FOUND}, {}),
    "another key": ({"GET batches": _without_first}, {"api_key": "sk-another-0123456789"}),
}


@pytest.mark.parametrize(("hooks", "settings"), LASTING.values(), ids=list(LASTING))
def test_a_batch_that_may_be_there_is_not_paid_for_again(
    tmp_path: Path, hooks: dict[str, Hook], settings: dict[str, Any]
) -> None:
    """Where it is not sure that the provider lost it, it is kept, and picked up when it is known again."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run)
        run.settings = settings
        provider.hooks.update(hooks | {"GET batches/*": NOT_FOUND})
        for _ in range(3):
            summary = run.go()
            assert (summary.waiting, len(summary.trouble)) == (7, 1)
        run.wait = True  # and it is waited for no longer than an hour
        assert run.go().waiting == 7
        run.settings = {}
        provider.hooks.clear()
        assert run.go().read == 7
        assert provider.counts.batches_created == 1


def test_results_that_are_gone_are_asked_for_anew_after_an_hour(tmp_path: Path) -> None:
    """No other batch waits for that."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", limits=Limits(requests=4), between=SOON)
        hand_in(run)
        provider.hooks["GET files/*/content"] = _of_first(NOT_FOUND, "file-fake3")
        summary = run.go()
        assert (summary.read, summary.waiting) == (3, 4)
        assert "its file file-fake3 is not there; it is looked at again" in summary.trouble[0]
        run.between = timedelta(hours=1)
        run.wait = True
        summary = run.go()
        assert (summary.read, summary.waiting) == (4, 0)
        assert "4 requests are asked again" in summary.trouble[0]
        assert ended(run.db)


# Batches of which it is not known whether they were begun


def _begun_late(provider: Provider, looks: int, times: int = 1) -> None:
    """The answer to beginning a batch is lost, and it is begun only after so many looks at the list."""
    begin: list[GoOn] = []
    seen = [0]

    async def create(_: Request, go_on: GoOn) -> Reply:
        begin.extend([go_on] * times)
        return Reply(sent="nothing")

    async def listed(_: Request, go_on: GoOn) -> Reply:
        seen[0] += 1
        while seen[0] > looks and begin:
            await begin.pop()()
        return await go_on()

    provider.hooks.update({"POST batches": create, "GET batches": listed})


def test_a_batch_that_is_begun_slowly_is_begun_once(tmp_path: Path) -> None:
    """It is looked for as long as beginning it may take, before it is sent again."""
    with serving(Plan(), tell) as provider:
        _begun_late(provider, 6)
        run = Run(provider, tmp_path / "facts.db")
        assert run.go().read == 7
        assert (provider.counts.batches_created, provider.counts.controls["POST batches"]) == (1, 1)
        assert not provider.counts.paid_again


def test_of_several_batches_of_one_token_one_is_kept(tmp_path: Path) -> None:
    """The others are cancelled."""
    with serving(Plan(), tell) as provider:
        _begun_late(provider, 1, times=2)
        run = Run(provider, tmp_path / "facts.db")
        assert run.go().read == 7
        assert (provider.counts.batches_created, provider.counts.controls["POST batches/*/cancel"]) == (2, 1)
        assert not provider.counts.paid_again


def test_a_batch_that_was_just_sent_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run killed while it begins one leaves it to the next, which does not begin another at once."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False, between=SOON)
        with monkeypatch.context() as patch:
            crash(patch, Batches, "submit", after=False)
            with pytest.raises(CrashError):
                run.go()
        _begun_late(provider, 10**6)
        summary = run.go()
        assert (summary.waiting, provider.counts.batches_created) == (7, 0)
        assert "not known yet whether it was begun" in summary.trouble[0]
        provider.hooks.clear()
        run.between = timedelta(hours=1)
        summary = run.go()
        assert (summary.read, summary.trouble) == (7, [])
        assert (provider.counts.batches_created, provider.counts.files_uploaded) == (1, 1)
        assert ended(run.db)


@pytest.mark.parametrize("is_known", [True, False], ids=["submitted", "not known"])
def test_a_batch_stays_where_it_was_handed_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_known: bool
) -> None:
    """A run at another address asks nothing that waits there, says where it is, and does not wait for it."""
    with serving(Plan(polls_to_finish=1), tell) as provider, serving(Plan(), tell) as other:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        with monkeypatch.context() as patch, suppress(CrashError):
            if not is_known:
                crash(patch, Batches, "submit", after=True)
            run.go()
        run.provider, run.wait = other, True
        summary = run.go()
        assert (summary.waiting, summary.batches, other.counts.batches_created) == (7, 1, 0)
        assert summary.trouble == [f"1 of the batches are at {provider.url}: give it as --base-url"]
        run.provider = provider
        assert (run.go().read, provider.counts.batches_created) == (7, 1)
        assert ended(run.db)


@pytest.mark.parametrize("status", [500, 503, 504])
def test_a_provider_that_cannot_begin_a_batch_now_is_not_waited_for_long(tmp_path: Path, status: int) -> None:
    """What it answers with an error it is not still at work at; a gateway may be wrong about that."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False, between=SOON)
        provider.hooks["POST batches"] = _always(error_reply(status, "no", None, "server_error"))
        before = run.now
        with pytest.raises(UnavailableError):
            run.go()
        assert (run.now - before < timedelta(minutes=5)) is (status != 504)
        provider.hooks.clear()
        run.between = timedelta(hours=1)
        assert run.go().read == 7
        assert provider.counts.batches_created == 1


def test_a_trouble_that_passed_is_forgotten(tmp_path: Path) -> None:
    """Another, hours later, is borne for an hour anew."""
    with serving(Plan(polls_to_finish=2), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run)
        troubles = []
        for hooks in ({"GET batches/*": NOT_FOUND}, {}, {"GET files/*/content": NOT_FOUND}, {}):
            provider.hooks.clear()
            provider.hooks.update(hooks)
            troubles.append(len(run.go().trouble))
        assert troubles == [1, 0, 1, 0]
        assert provider.counts.batches_created == 1
        assert ended(run.db)


# Results


def _cut(body: bytes) -> bytes:
    return body[:-50]


async def _without_output(_: Request, go_on: GoOn) -> Reply:
    told = json.loads((await go_on()).body)
    return json_reply(told | {"output_file_id": None})


SHORT: dict[str, dict[str, Hook]] = {
    "no file yet": {"GET batches/*": _without_output},
    "empty": {"GET files/*/content": _edited(lambda _: b"")},
    "cut": {"GET files/*/content": _edited(_cut)},
    "cut between lines": {"GET files/*/content": _edited(lambda body: body[: body.rindex(b"\n", 0, -1) + 1])},
    "no gzip": {"GET files/*/content": _edited(lambda _: b"no gzip at all", {"content-encoding": "gzip"})},
}


@pytest.mark.parametrize("hooks", SHORT.values(), ids=list(SHORT))
def test_results_that_are_not_all_there_are_looked_at_again(tmp_path: Path, hooks: dict[str, Hook]) -> None:
    """What was answered is paid for, so it is not asked again at once."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", between=SOON)
        hand_in(run)
        provider.hooks.update(hooks)
        first = run.go()
        assert first.read < 7
        assert len(first.trouble) == 1
        provider.hooks.clear()
        assert first.read + run.go().read == 7
        assert not provider.counts.paid_again
        assert ended(run.db)


@pytest.mark.parametrize("hooks", SHORT.values(), ids=list(SHORT))
def test_results_that_never_come_are_told_and_asked_for_anew(tmp_path: Path, hooks: dict[str, Hook]) -> None:
    """After an hour of looking."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run)
        provider.hooks.update(hooks)
        run.go()
        summary = run.go()
        assert "asked again" in summary.trouble[0]
        assert provider.counts.batches_created == 2
        provider.hooks.clear()
        run.wait = True
        run.go()
        assert len(jobs.rows(run.db, "SELECT DISTINCT article_id FROM reading")) == 7
        assert ended(run.db)


def _first_line(change: Callable[[Any], object]) -> Hook:
    def edit(body: bytes) -> bytes:
        lines = [json.loads(line) for line in body.splitlines()]
        change(lines[0])
        return b"".join(json.dumps(line).encode() + b"\n" for line in lines)

    return _edited(edit)


ODD: dict[str, Callable[[Any], object]] = {
    "an id that is no letter": lambda line: line.update(custom_id="\ud800"),
    "an id of nobody": lambda line: line.update(custom_id="f" * 32),
    "no id": lambda line: line.update(custom_id=["x"]),
    "a list for a code": lambda line: line["response"].update(status_code=400, body={"error": {"code": ["x"]}}),
    "an object for a code": lambda line: line.update(response=None, error={"code": {"a": 1}}),
    "a list for an error": lambda line: line.update(response=None, error=[1]),
    "a status of words": lambda line: line["response"].update(status_code="200"),
    "choices of words": lambda line: line["response"]["body"].update(choices="abc"),
    "no usage": lambda line: line["response"]["body"].update(usage="x"),
}


@pytest.mark.parametrize("change", ODD.values(), ids=list(ODD))
def test_an_odd_line_costs_no_other(tmp_path: Path, change: Callable[[Any], object]) -> None:
    """A server may tell anything; the rest is stored, and the article is read by the next run at last."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run)
        provider.hooks["GET files/*/content"] = _first_line(change)
        assert run.go().read >= 6
        provider.hooks.clear()
        run.wait = True
        run.go()
        assert len(jobs.rows(run.db, "SELECT DISTINCT article_id FROM reading")) == 7
        assert ended(run.db)


NONSENSE = {
    "a page": (b"<html>hi</html>", "text/html"),
    "an empty object": (b"{}", "application/json"),
    "a list": (b"[]", "application/json"),
    "null": (b"null", "application/json"),
    "a string": (b'"s"', "application/json"),
    "cut": (b'{"id":', "application/json"),
    "a number for an id": (b'{"id":5,"status":["x"],"errors":"e"}', "application/json"),
    "an empty id": (b'{"id":"","status":null,"errors":{"data":[{"code":[1]}]}}', "application/json"),
    "an odd status": (b'{"id":"b","status":"lost","errors":{"data":[{"code":[1]}]}}', "application/json"),
}
PLACES = ["POST files", "POST batches", "GET batches/*", "GET batches"]


@pytest.mark.parametrize("shape", PLACES)
@pytest.mark.parametrize(("body", "kind"), NONSENSE.values(), ids=list(NONSENSE))
def test_a_reply_that_is_none_is_one_clear_error(tmp_path: Path, shape: str, body: bytes, kind: str) -> None:
    """Once the provider talks sense again, the same command goes on, and nothing is begun twice."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", wait=False)
        provider.hooks[shape] = _always(Reply(body, headers={"content-type": kind}))
        if shape == "GET batches":
            provider.hooks["POST batches"] = _always(Reply(sent="nothing"))
        with suppress(ExtractorError):
            [run.go() for _ in range(2)]
        provider.hooks.clear()
        while run.go().waiting:
            pass
        assert len(jobs.rows(run.db, "SELECT DISTINCT article_id FROM reading")) == 7
        assert not provider.counts.paid_again
        assert jobs.is_sound(run.db)


# Money


def test_an_answer_that_does_not_tell_what_it_took_has_taken_the_most(tmp_path: Path) -> None:
    """Nothing of the budget is given back for it; for what was not run, all is."""
    with serving(Plan(), tell) as provider:
        run = Run(provider, tmp_path / "facts.db", budget=Budget(Decimal("0.02")))
        provider.hooks["GET files/*/content"] = _edited(lambda body: body.replace(b'"usage"', b'"no_usage"'))
        summary = run.go()
        assert summary.stopped == "budget"
        assert 0 < summary.read < 7
        assert run.budget is not None
        assert Decimal("0.01") < run.budget.spent <= run.budget.limit
    with serving(Plan(outcomes=("expired", "failed", "cancelled")), tell) as provider:
        run = Run(provider, tmp_path / "other.db", budget=Budget(Decimal("0.02")))
        assert run.go().read == 7
        assert run.budget is not None
        assert run.budget._reserved == 0


def test_what_earlier_runs_handed_in_is_told_on_its_own(tmp_path: Path) -> None:
    """It is in the cost of the run that picks it up, and no matter of its budget."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run, NEWS[:4])
        run.wait, run.budget = True, Budget(Decimal("0.02"))
        summary = run.go()
        assert summary.earlier == 4
        assert summary.cost
        assert summary.earlier_cost
        assert run.budget.spent == summary.cost - summary.earlier_cost > 0


# Counts, progress, interrupts


def test_articles_of_other_sources_are_not_counted(tmp_path: Path) -> None:
    """What they came to is; the articles of a run are those that it was given."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        hand_in(run)
        summary = run.go([jobs.news(99)])
        assert (summary.articles, summary.read, summary.known) == (1, 7, 0)
        run.go([])
        summary = run.go([jobs.news(99), NEWS[0]])
        assert (summary.articles, summary.known) == (2, 2)


def test_each_look_is_told(tmp_path: Path) -> None:
    """How the batches stand, and when the next look is."""
    with serving(Plan(polls_to_finish=3), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        run.go()
        assert run.said == [
            "batches: 1 handed in; 0 of 7 requests are through; next look in 30 s",
            "batches: 1 in_progress; 0 of 7 requests are through; next look in 45 s",
            "batches: 1 finalizing; 0 of 7 requests are through; next look in 68 s",
        ]


TROUBLES = {
    "throttled": error_reply(429, "no", "rate_limit_exceeded", "requests", {"retry-after": "60"}),
    "down": error_reply(500, "no", None, "server_error"),
}


@pytest.mark.parametrize("reply", TROUBLES.values(), ids=list(TROUBLES))
@pytest.mark.parametrize("shape", ["GET batches/*", "POST files", "POST batches"])
def test_an_interrupt_is_heard_between_attempts(tmp_path: Path, shape: str, reply: Reply) -> None:
    """Waiting for a service that does not answer ends at once, in order; nothing is begun twice after that."""
    with serving(Plan(polls_to_finish=1), tell) as provider:
        run = Run(provider, tmp_path / "facts.db")
        if shape == "GET batches/*":
            hand_in(run)
        provider.hooks[shape] = _always(reply)

        async def work() -> Summary:
            async def for_ever(_: float) -> None:
                job.stop()
                await asyncio.Event().wait()

            patience = Patience(for_ever)
            async with Model(run._settings) as model, Batches(run._settings, sleep=patience) as batches:
                with Store(run.db, jobs.catalog()) as store:
                    job = BatchJob(jobs.catalog(), model, batches, store, run.wish, patience=patience)
                    return await job.run(NEWS, watch=run.watch, wait=True)

        assert asyncio.run(work()).stopped == "interrupted"
        provider.hooks.clear()
        run.wait = True
        assert run.go().read == 7
        assert provider.counts.batches_created == 1
        assert ended(run.db)
