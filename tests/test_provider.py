"""The fake provider: what it serves over a socket is what OpenAI's own client understands, and what it counts is so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx2
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.provider import (
    TEXT,
    Account,
    Asked,
    Faults,
    Limits,
    Plan,
    Provider,
    asked_key,
    provider_process,
    serving,
)
from benchmarks.provider.__main__ import plan_of
from benchmarks.provider.counts import counts_as_json, counts_from_json
from benchmarks.provider.limits import Bucket, duration_text
from benchmarks.provider.plan import plan_as_json, plan_from


def _asked(text: str = TEXT, kinds: tuple[str, ...] = ("visit", "organization"), **more: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {kind: {"type": "array"} for kind in kinds}}
    return {
        "model": "fake",
        "messages": [{"role": "system", "content": "Read."}, {"role": "user", "content": text}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}},
    } | more


def _tell(asked: Asked) -> str:
    return json.dumps({"told": asked["messages"][-1]["content"]})


@contextmanager
def _client(provider: Provider) -> Iterator[openai.OpenAI]:
    with (
        httpx2.Client(trust_env=False) as http,
        openai.OpenAI(base_url=provider.url, api_key="sk-invented", max_retries=0, http_client=http) as client,
    ):
        yield client


@contextmanager
def _http(provider: Provider, seconds: float = 5.0) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=provider.url, trust_env=False, timeout=seconds) as http:
        yield http


def _ask(http: httpx2.Client, text: str = TEXT, **more: Any) -> httpx2.Response:
    return http.post("chat/completions", json=_asked(text, **more))


def test_openais_own_client_understands_a_completion() -> None:
    """With what was told, and what it is billed as."""
    with serving(answer=_tell) as provider, _client(provider) as client:
        asked = _asked("Zorban 你好", max_completion_tokens=3)
        done = client.chat.completions.create(**asked)
        assert done.choices[0].message.content == json.dumps({"told": "Zorban 你好"})
        told = json.dumps([asked["messages"], asked["response_format"]], ensure_ascii=False, separators=(",", ":"))
        assert done.usage is not None
        assert (done.usage.prompt_tokens, done.usage.completion_tokens) == (len(told) // 4, 3)
        assert provider.counts.billed.prompt == len(told) // 4
        assert provider.counts.outcomes == {"ok": 1}


def test_by_default_the_fact_of_the_benchmarks_is_told() -> None:
    """Of the kinds asked for, and in the first turn only."""
    with serving() as provider, _http(provider) as http:
        first = _asked()
        told = [http.post("chat/completions", json=asked).json() for asked in (first, _further(first))]
        facts = [json.loads(one["choices"][0]["message"]["content"]) for one in told]
        assert [fact["name"] for fact in facts[0]["organization"]] == ["Zorban Customs Office"]
        assert facts[1] == {"visit": [], "organization": []}
        assert provider.counts.asked == {asked_key(TEXT): 1, asked_key(TEXT, 4): 1}


def _further(asked: dict[str, Any]) -> dict[str, Any]:
    turn = [{"role": "assistant", "content": "{}"}, {"role": "user", "content": "Mend."}]
    return asked | {"messages": [*asked["messages"], *turn]}


def test_a_connection_is_used_again_and_a_body_may_come_in_chunks() -> None:
    """Both are HTTP/1.1, and clients do both."""
    with serving() as provider, _http(provider) as http:
        for _ in range(3):
            body = iter([json.dumps(_asked()).encode()[:10], json.dumps(_asked()).encode()[10:]])
            assert http.post("chat/completions", content=body).status_code == 200
        assert len(provider._connections) == 1


BAD = {"no JSON": b"{", "no object": b"[]", "no messages": b'{"messages":[]}', "no message": b'{"messages":[1]}'}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
def test_what_is_no_request_is_refused(body: bytes) -> None:
    """And not billed."""
    with serving() as provider, _http(provider) as http:
        assert http.post("chat/completions", content=body).status_code == 400
        assert provider.counts.outcomes == {"bad_request": 1}
        assert http.get("models").status_code == 404
        assert not provider.counts.paid


STATUSES = {"throttled": 429, "server_error": 500, "overloaded": 503}


@pytest.mark.parametrize(("fault", "status"), STATUSES.items(), ids=STATUSES.keys())
def test_a_fault_may_be_a_status(fault: str, status: int) -> None:
    """Which is counted, and not billed."""
    with serving(Plan(faults=Faults(**{fault: 1.0}))) as provider, _http(provider) as http:
        answer = _ask(http)
        assert (answer.status_code, provider.counts.outcomes, provider.counts.paid) == (status, {fault: 1}, {})
        if fault == "throttled":
            assert answer.json()["error"]["code"] == "rate_limit_exceeded"
            assert (answer.headers["retry-after-ms"], answer.headers["retry-after"]) == ("50", "1")
            assert answer.headers["x-ratelimit-remaining-requests"] == "0"


BREAKS = {
    "hang": (httpx2.ReadTimeout, 1),
    "half_sent": (httpx2.RemoteProtocolError, 1),
    "hung_up": (httpx2.RemoteProtocolError, 0),
}


@pytest.mark.parametrize(("fault", "told"), BREAKS.items(), ids=BREAKS.keys())
def test_a_fault_may_be_a_broken_connection(fault: str, told: tuple[type[Exception], int]) -> None:
    """What had been answered is billed, though the client never learns what it was."""
    error, paid = told
    with serving(Plan(faults=Faults(**{fault: 1.0}))) as provider:
        with _http(provider, 0.2) as http, pytest.raises(error):
            _ask(http)
        assert provider.counts.outcomes == {fault: 1}
        assert sum(provider.counts.paid.values()) == paid


def test_a_provider_stops_though_a_request_hangs() -> None:
    """The client learns that the connection is closed."""
    with (
        serving(Plan(faults=Faults(hang=1.0))) as provider,
        _http(provider, 0.1) as http,
        pytest.raises(httpx2.ReadTimeout),
    ):
        _ask(http)
    with pytest.raises(httpx2.ConnectError):
        httpx2.post(f"{provider.url}/chat/completions", json=_asked(), trust_env=False)


def _choice(**faults: float) -> tuple[Any, Provider]:
    with serving(Plan(faults=Faults(**faults)), _tell) as provider, _client(provider) as client:
        return client.chat.completions.create(**_asked()).choices[0], provider


def test_a_fault_may_be_what_the_model_says() -> None:
    """Cut off, no JSON, of a wrong shape, or a refusal; each is billed."""
    whole = _tell(_asked())
    choice, provider = _choice(cut_off=1.0)
    assert (choice.finish_reason, choice.message.content) == ("length", whole[: len(whole) // 2])
    assert sum(provider.counts.paid.values()) == 1
    choice, _ = _choice(wrong_shape=1.0)
    assert json.loads(choice.message.content) == {"facts": []}
    choice, _ = _choice(wrong_json=1.0)
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(choice.message.content)
    choice, _ = _choice(refusal=1.0)
    assert choice.message.content is None
    assert choice.message.refusal


def test_faults_come_as_often_as_planned_and_as_drawn_before() -> None:
    """The same seed draws the same faults."""
    plan = Plan(faults=Faults(server_error=0.3, refusal=0.2), seed=7)
    drawn = []
    for _ in range(2):
        with serving(plan) as provider, _http(provider) as http:
            drawn.append(
                [(one.status_code, one.text.count('"refusal": "')) for one in (_ask(http) for _ in range(200))]
            )
    assert drawn[0] == drawn[1]
    assert 40 <= drawn[0].count((500, 0)) <= 80
    assert 25 <= drawn[0].count((200, 1)) <= 55


def test_rates_are_shares_of_one() -> None:
    """More than all, or less than none, is a mistake."""
    for rates in ({"hang": 0.6, "refusal": 0.6}, {"hang": -0.1}):
        with pytest.raises(ValueError, match="shares of one"):
            Faults(**rates)


ACCOUNT = {
    "unauthorized": (401, "invalid_api_key"),
    "no_model": (404, "model_not_found"),
    "no_quota": (429, "insufficient_quota"),
}


@pytest.mark.parametrize("fault", ACCOUNT)
def test_an_account_may_fail_while_a_job_runs(fault: Any) -> None:
    """From one request on, until it is mended; set from within, or from another process."""
    with serving() as provider, _http(provider) as http:
        provider.account = Account(fault, first=2)
        answers = [_ask(http) for _ in range(3)]
        assert [one.status_code for one in answers] == [200, *[ACCOUNT[fault][0]] * 2]
        assert answers[1].json()["error"]["code"] == ACCOUNT[fault][1]
        control = provider.url.replace("/v1", "/control")
        assert http.post(control, json={"account": None}).json()["account"] is None
        assert _ask(http).status_code == 200
        http.post(control, json={"account": {"fault": fault}})
        assert _ask(http).status_code == ACCOUNT[fault][0]
        assert http.post(control, json={"account": {"fault": "unheard of"}}).status_code == 400
        assert provider.counts.outcomes == {"ok": 2, fault: 3}


class Clock:
    """A clock that stands."""

    now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_requests_over_a_limit_are_refused_until_there_is_room() -> None:
    """And each answer tells where the account stands, as OpenAI words it."""
    clock = Clock()
    plan = Plan(limits=Limits(requests_per_minute=60, burst_seconds=2.0))
    with serving(plan, clock=clock) as provider, _http(provider) as http:
        answers = [_ask(http) for _ in range(3)]
        assert [one.status_code for one in answers] == [200, 200, 429]
        told = [one.headers["x-ratelimit-remaining-requests"] for one in answers]
        assert (told, answers[0].headers["x-ratelimit-reset-requests"]) == (["1", "0", "0"], "1s")
        assert answers[0].headers["x-ratelimit-limit-requests"] == "60"
        assert (answers[2].headers["retry-after-ms"], answers[2].headers["retry-after"]) == ("1000", "1")
        assert answers[2].json()["error"]["code"] == "rate_limit_exceeded"
        clock.now += 1.0
        assert [_ask(http).status_code for _ in range(2)] == [200, 429]
        assert provider.counts.rate_limited == 2


def test_tokens_over_a_limit_are_refused_until_there_is_room() -> None:
    """Those of the prompt and of the answer; one request that is larger than the limit never passes."""
    clock = Clock()
    plan = Plan(limits=Limits(tokens_per_minute=6000, burst_seconds=60.0), tokens=(4000, 4000))
    with serving(plan, clock=clock) as provider, _http(provider) as http:
        answers = [_ask(http) for _ in range(2)]
        assert [one.status_code for one in answers] == [200, 429]
        used = answers[0].json()["usage"]["total_tokens"]
        assert answers[0].headers["x-ratelimit-remaining-tokens"] == str(6000 - used)
        assert int(answers[1].headers["retry-after-ms"]) == (2 * used - 6000) * 10
        large = _ask(http, "long " * 6000)
        assert (large.status_code, "retry-after-ms" in large.headers) == (429, False)


@given(st.floats(1, 1e6), st.floats(0.1, 60), st.lists(st.tuples(st.floats(0, 100), st.floats(0, 1e4))))
def test_a_bucket_gives_no_more_than_it_may(per_minute: float, burst: float, steps: list[tuple[float, float]]) -> None:
    """In any time: what it held at first, and what came in since; and it waits no longer than it must."""
    clock = Clock()
    bucket, given_out, began = Bucket(per_minute, burst, clock), 0.0, clock.now
    for pause, amount in steps:
        clock.now += pause
        wait = bucket.wait(amount)
        if wait == 0:
            bucket.take(amount)
            given_out += amount
        elif amount <= bucket.capacity:
            clock.now += wait * 1.001 + 1e-6
            assert bucket.wait(amount) == 0
        allowed = bucket.capacity + per_minute / 60 * (clock.now - began)
        assert given_out <= allowed * 1.0001 + 1e-6


DURATIONS = {0.0: "0s", 0.0001: "1ms", 0.12: "120ms", 1.0: "1s", 8.64: "8.64s", 60.0: "1m0s", 360.0: "6m0s"} | {
    3661.5: "1h1m1.5s"
}


@pytest.mark.parametrize(("seconds", "text"), DURATIONS.items(), ids=DURATIONS.values())
def test_a_duration_is_written_as_go_writes_it(seconds: float, text: str) -> None:
    """That is how x-ratelimit-reset headers look."""
    assert duration_text(seconds) == text


def test_a_prompt_that_began_as_an_earlier_one_is_cached() -> None:
    """Where the plan says so: in steps of 128 tokens, from 1,024 on, as OpenAI does; and cheaper."""
    with serving(Plan(caching=True)) as provider, _http(provider) as http:
        system = {"role": "system", "content": "Read with care. " * 300}
        asked = [_asked() | {"messages": [system, {"role": "user", "content": text}]} for text in ("one", "two")]
        usage = [http.post("chat/completions", json=one).json()["usage"] for one in asked]
        cached = [one["prompt_tokens_details"]["cached_tokens"] for one in usage]
        assert cached == [0, 1152]
        billed = provider.counts.billed
        assert (billed.prompt, billed.cached) == (sum(one["prompt_tokens"] for one in usage), 1152)
        plain, cheaper = (provider.counts.dollars(1.0, 0.0, cached_price=price) for price in (None, 0.1))
        assert plain - cheaper == pytest.approx(1152 * 0.9 / 1e6)


def test_questions_asked_or_paid_twice_are_told() -> None:
    """By the text and the turn, so that a test can tell what a job did again."""
    with serving(Plan(faults=Faults(server_error=1.0))) as provider, _http(provider) as http:
        _ask(http, "one")
        provider.plan = replace(provider.plan, faults=Faults())
        for text in ("one", "two", "two"):
            _ask(http, text)
        assert provider.counts.asked_again == {asked_key("one"): 2, asked_key("two"): 2}
        assert provider.counts.paid_again == {asked_key("two"): 2}
        assert counts_from_json(counts_as_json(provider.counts)) == provider.counts


def test_a_plan_goes_through_json_and_the_command_line() -> None:
    """Each setting by its name; one that is none is refused."""
    plan = Plan(latency=0.5, tokens=(1, 2), faults=Faults(hang=0.1), limits=Limits(requests_per_minute=5.0))
    plan = replace(plan, outcomes=("expired",), account=Account("no_quota", 3))
    assert plan_from(json.loads(json.dumps(plan_as_json(plan)))) == plan
    line = "--latency 0.5 --tokens 1 2 --hang 0.1 --requests-per-minute 5 --outcomes expired --account no_quota"
    assert plan_of([*line.split(), "--account-first", "3"]) == plan
    for wrong in ({"latencies": 1}, {"faults": {"hang": 2.0}}, {"faults": {"hangs": 0.1}}):
        with pytest.raises(ValueError, match=r"hang|latencies"):
            plan_from(wrong)


def test_a_provider_runs_in_a_process_of_its_own() -> None:
    """It is asked, counted and changed from outside, and ends with the block."""
    with provider_process(Plan(seed=3)) as remote, httpx2.Client(base_url=remote.url, trust_env=False) as http:
        assert _ask(http).status_code == 200
        remote.change(account={"fault": "no_quota"})
        assert _ask(http).status_code == 429
        assert remote.counts().outcomes == {"ok": 1, "no_quota": 1}
