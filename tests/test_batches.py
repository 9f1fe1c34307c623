"""The provider's files and batches: what is begun is begun once, and what is asked is asked until it is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx2
import pytest

from benchmarks.provider import Account, ControlFaults, Plan, Provider, serving
from extractor.batches import Batches
from extractor.errands import Errands
from extractor.errors import ExtractorError, ServiceError, UnavailableError
from extractor.scratch import Scratch
from extractor.settings import Settings
from extractor.standing import Standing
from tests import jobs

T = TypeVar("T")
NOW = datetime.now(UTC)
BODY = {"model": "fake", "messages": [{"role": "user", "content": "Zorban"}]}
LINE = {"custom_id": "one", "method": "POST", "url": "/v1/chat/completions", "body": BODY}


@asynccontextmanager
async def _batches(url: str, transport: httpx2.AsyncBaseTransport | None = None) -> AsyncIterator[Batches]:
    settings = Settings(name="openai/fake", api_key=jobs.KEY, base_url=url, attempts=4)
    async with Batches(settings, transport=transport, sleep=jobs.no_wait) as batches:
        yield batches


def _do(provider: Provider, work: Callable[[Batches], Awaitable[T]]) -> T:
    async def done() -> T:
        async with _batches(provider.url) as batches:
            return await work(batches)

    return asyncio.run(done())


@pytest.fixture
def file() -> Iterator[Scratch]:
    """A file of one request."""
    with closing(Scratch()) as scratch:
        scratch.write(json.dumps(LINE).encode() + b"\n")
        yield scratch


def test_a_batch_is_handed_in_found_and_answered(file: Scratch) -> None:
    """By its token; there is nothing under another."""

    async def work(batches: Batches) -> None:
        uploaded = await batches.upload(file, "token-a", NOW)
        assert await batches.find_file("token-a", NOW) == uploaded
        assert await batches.find("token-a", NOW) == []
        batch = await batches.submit(uploaded, "token-a", NOW)
        assert (await batches.find("token-a", NOW), await batches.find("token-b", NOW)) == ([batch], [])
        assert await batches.find_file("token-b", NOW) is None
        assert not (await batches.standing(batch)).has_ended
        state = await batches.standing(batch)
        assert (state.status, state.has_ended, len(state.files)) == ("completed", True, 1)
        lines = [line async for line in batches.results(state.files[0])]
        assert [(line["custom_id"], line["response"]["status_code"]) for line in lines] == [("one", 200)]

    with serving(Plan()) as provider:
        _do(provider, work)


def test_all_pages_are_looked_through(file: Scratch) -> None:
    """The first of many batches is found, unless it is older than what is looked for can be."""

    async def work(batches: Batches) -> None:
        uploaded = await batches.upload(file, "file", NOW)
        first, *_ = [await batches.submit(uploaded, f"token-{number}", NOW) for number in range(205)]
        assert await batches.find("token-0", NOW) == [first]
        assert await batches.find("token-0", NOW + timedelta(days=2)) == []

    with serving(Plan()) as provider:
        _do(provider, work)
        assert provider.counts.controls["GET batches"] == 4


@pytest.mark.parametrize("fault", ["lost_answer", "half_sent"])
def test_what_was_begun_is_not_begun_again(file: Scratch, fault: str) -> None:
    """Its answer was lost on the way, so it is looked up."""
    with serving(Plan()) as provider:
        uploaded = _do(provider, lambda batches: batches.upload(file, "token", NOW))
        calm = provider.plan

        def upset(_: object) -> Any:
            """Only the first request meets the fault."""
            provider.plan = calm
            return jobs.no_wait(0)

        async def work(batches: Batches) -> str:
            batches._errands = Errands(batches._settings, upset)
            provider.plan = Plan(control_faults=ControlFaults(**{fault: 1.0}))
            return await batches.submit(uploaded, "token", NOW)

        assert _do(provider, work) == "batch_fake1"
        assert (provider.counts.batches_created, provider.counts.controls["POST batches"]) == (1, 1)


def _state(batches: Batches) -> Awaitable[Standing]:
    return batches.standing("batch_unheard_of")


FAULTS: dict[str, tuple[Plan, type[ExtractorError], str]] = {
    "wrong key": (Plan(account=Account("unauthorized")), ServiceError, "does not accept the key"),
    "unheard of": (Plan(), ServiceError, "it knows no such batch"),
    "down": (Plan(control_faults=ControlFaults(server_error=1.0)), UnavailableError, "HTTP 500"),
    "broken": (Plan(control_faults=ControlFaults(hung_up=1.0)), UnavailableError, "connection broke"),
}


@pytest.mark.parametrize(("plan", "expected", "told"), FAULTS.values(), ids=list(FAULTS))
def test_what_goes_wrong_is_told_as_ours(plan: Plan, expected: type[ExtractorError], told: str) -> None:
    """In our own words; what may pass is tried as often as is set."""
    with serving(plan) as provider:
        with pytest.raises(expected, match=told) as caught:
            _do(provider, _state)
        assert provider.counts.calls == (4 if expected is UnavailableError else 1)
        assert jobs.KEY not in str(caught.value)


def test_nobody_there_is_told() -> None:
    """A provider that is gone cannot be reached."""

    async def work() -> None:
        async with _batches("http://127.0.0.1:9/v1") as batches:
            await batches.find("token", NOW)

    with pytest.raises(ServiceError, match="cannot reach"):
        asyncio.run(work())


def _serving_file(content: bytes) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda _: httpx2.Response(200, content=content))


def test_lines_of_results_end_where_json_lines_end_and_bad_ones_are_counted() -> None:
    """A line separator of Unicode is a letter of a text; what is no object is passed over."""
    good = json.dumps({"custom_id": "a", "told": "one\u2028two\x85"}, ensure_ascii=False)
    content = f'{good}\n\n{{"half": \n[1]\nnull\n{"[" * 100_000}\n\ufeff{{}}\n{good}'.encode()

    async def work() -> None:
        async with _batches("http://localhost/v1", _serving_file(content)) as batches:
            told = [line async for line in batches.results("file")]
            assert [line.get("told") for line in told] == ["one\u2028two\x85", None, "one\u2028two\x85"]
            assert batches.bad_lines == 5

    asyncio.run(work())


def test_results_may_be_larger_than_an_answer() -> None:
    """A file of a whole batch is read piece by piece, past the bound for one answer."""
    content = json.dumps({"custom_id": "a" * 1_000_000}).encode() + b"\n"

    async def work() -> int:
        async with _batches("http://localhost/v1", _serving_file(content * 40)) as batches:
            return len([line async for line in batches.results("file")])

    assert asyncio.run(work()) == 40


@pytest.mark.parametrize("code", ["token_limit_exceeded", jobs.KEY, None, 7])
def test_of_a_failed_batch_only_a_known_code_is_told(code: Any) -> None:
    """A server may put anything there."""
    body = {"id": "b", "object": "batch", "status": "failed", "errors": {"data": [{"code": code, "message": "?"}]}}
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=body))

    async def work() -> Standing:
        async with _batches("http://localhost/v1", transport) as batches:
            return await batches.standing("b")

    assert asyncio.run(work()) == Standing("failed", (), code if code == "token_limit_exceeded" else None)
