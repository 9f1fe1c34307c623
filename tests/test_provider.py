"""The fake provider: what it serves over a socket is what OpenAI's own client understands, and what it counts is so."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
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
    ControlFaults,
    Faults,
    Limits,
    LineFaults,
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
from benchmarks.provider.wire import Request, form_of


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


def _lines(count: int = 4, **more: Any) -> bytes:
    lines = (
        {
            "custom_id": f"one-{number}",
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": _asked(f"text {number}", **more),
        }
        for number in range(count)
    )
    return b"\n".join(json.dumps(line).encode() for line in lines)


def _begin(client: openai.OpenAI, content: bytes, **metadata: str) -> openai.types.Batch:
    file = client.files.create(file=("zorban.jsonl", content), purpose="batch")
    return client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h", metadata=metadata
    )


def _end(client: openai.OpenAI, key: str) -> openai.types.Batch:
    while (batch := client.batches.retrieve(key)).status not in {"completed", "failed", "expired", "cancelled"}:
        assert batch.status in {"in_progress", "finalizing"}
    return batch


def _read(client: openai.OpenAI, key: str | None) -> dict[str, Any]:
    if key is None:
        return {}
    lines = [json.loads(line) for line in client.files.content(key).content.splitlines()]
    return {line["custom_id"]: line for line in lines}


def _run(
    plan: Plan, content: bytes | None = None
) -> tuple[openai.types.Batch, dict[str, Any], dict[str, Any], Provider]:
    """One batch: how it ends, its output and its errors, and the provider."""
    with serving(plan, _tell) as provider, _client(provider) as client:
        batch = _end(client, _begin(client, _lines() if content is None else content).id)
        return batch, _read(client, batch.output_file_id), _read(client, batch.error_file_id), provider


def test_files_are_kept_listed_and_deleted() -> None:
    """Byte for byte, the newest first, page by page."""
    content = b"\r\n--\r\n\r\n\x00 \xe4\xbd\xa0\n"
    with serving() as provider, _client(provider) as client:
        made = [client.files.create(file=(f"{name}.jsonl", content), purpose="batch") for name in "abc"]
        other = client.files.create(file=("d.txt", b""), purpose="user_data")
        assert client.files.content(made[0].id).content == content
        one = client.files.retrieve(made[0].id)
        assert (one.filename, one.bytes, one.purpose) == ("a.jsonl", len(content), "batch")
        assert client.files.retrieve(other.id).bytes == 0
        page = client.files.list(purpose="batch", limit=2)
        assert [file.filename for file in page.data] == ["c.jsonl", "b.jsonl"]
        assert [file.filename for file in page] == ["c.jsonl", "b.jsonl", "a.jsonl"]
        assert client.files.delete(made[1].id).deleted
        assert [file.filename for file in client.files.list(purpose="batch")] == ["c.jsonl", "a.jsonl"]
        with pytest.raises(openai.NotFoundError):
            client.files.content(made[1].id)
        with pytest.raises(openai.BadRequestError):
            client.files.list(after="file-unheard-of")
        assert provider.counts.files_uploaded == 4
        assert provider.counts.controls["DELETE files/*"] == 1


LARGE: dict[str, tuple[bytes, bool]] = {
    "as many bytes as may be": (b"x" * 100, True),
    "a byte too many": (b"x" * 101, False),
    "as many lines as may be": (b"x\nx\nx\n", True),
    "as many lines, the last without an end": (b"x\nx\nx", True),
    "a line too many": (b"x\nx\nx\nx", False),
}


@pytest.mark.parametrize(("content", "is_kept"), LARGE.values(), ids=LARGE.keys())
def test_a_file_over_a_limit_is_refused(content: bytes, is_kept: bool) -> None:
    """With status 400, and not kept."""
    with serving(Plan(most_bytes=100, most_lines=3)) as provider, _client(provider) as client:
        if is_kept:
            client.files.create(file=content, purpose="batch")
        else:
            with pytest.raises(openai.BadRequestError):
                client.files.create(file=content, purpose="batch")
        assert provider.counts.files_uploaded == len(list(client.files.list())) == is_kept


def test_what_is_no_form_is_refused() -> None:
    """A file and its purpose are needed."""
    with serving() as provider, _http(provider) as http:
        assert http.post("files", content=b"x").status_code == 400
        assert http.post("files", files={"file": b"x"}).status_code == 400


def test_a_batch_goes_on_each_time_it_is_asked_about() -> None:
    """Not by a clock, and not by being listed."""
    with serving(Plan(polls_to_finish=4), _tell) as provider, _client(provider) as client:
        first = _begin(client, _lines(), job="zorban")
        assert (first.status, first.metadata) == ("validating", {"job": "zorban"})
        assert [batch.status for batch in client.batches.list()] == ["validating"]
        told = [client.batches.retrieve(first.id) for _ in range(5)]
        assert [one.status for one in told] == ["in_progress", "in_progress", "finalizing", "completed", "completed"]
        counts = told[-1].request_counts
        assert counts is not None
        assert (counts.total, counts.completed, counts.failed) == (4, 4, 0)
        assert told[-1].completed_at
        assert told[-1].error_file_id is None


def test_batches_are_listed_newest_first() -> None:
    """Page by page."""
    with serving() as provider, _client(provider) as client:
        made = [_begin(client, _lines(1)).id for _ in range(5)]
        page = client.batches.list(limit=2)
        assert ([batch.id for batch in page.data], page.has_more) == ([made[4], made[3]], True)
        assert [batch.id for batch in page] == made[::-1]
        assert provider.counts.batches_created == 5


def test_a_batch_is_answered_as_completions_are() -> None:
    """By the same model, at the same count of tokens, in another order."""
    batch, output, errors, provider = _run(Plan(), _lines(40))
    assert sorted(output) == sorted(f"one-{number}" for number in range(40))
    assert list(output) != sorted(output, key=lambda name: int(name.split("-")[1]))
    assert errors == {}
    response = output["one-7"]["response"]
    completion = openai.types.chat.ChatCompletion.model_validate(response["body"])
    assert response["status_code"] == 200
    assert completion.choices[0].message.content == _tell(_asked("text 7"))
    with serving(Plan(), _tell) as plain, _http(plain) as http:
        assert _ask(http, "text 7").json()["usage"] == response["body"]["usage"]
    assert (provider.counts.lines_served, provider.counts.asked[asked_key("text 7")]) == (40, 1)
    billed = provider.counts.batch_billed
    assert billed.prompt == sum(line["response"]["body"]["usage"]["prompt_tokens"] for line in output.values())
    assert provider.counts.dollars(2.0, 0.0) == billed.prompt / 1e6
    assert batch.usage is None


WRONG: dict[str, tuple[bytes, str, int | None]] = {
    "a duplicate": (_lines(2) + b"\n" + _lines(1), "duplicate_custom_id", 3),
    "no JSON": (_lines(1) + b"\n{", "invalid_json_line", 2),
    "no name": (b'{"custom_id": ""}', "missing_required_parameter", 1),
    "another endpoint": (_lines(1).replace(b"/v1/chat/completions", b"/v1/embeddings"), "invalid_url", 1),
    "no request": (_lines(1, messages=[]), "invalid_request", 1),
    "nothing": (b"", "empty_file", None),
}


@pytest.mark.parametrize(("content", "code", "line"), WRONG.values(), ids=WRONG.keys())
def test_a_batch_with_a_wrong_line_fails(content: bytes, code: str, line: int | None) -> None:
    """As a whole, and tells where."""
    batch, output, errors, provider = _run(Plan(), content)
    assert (batch.status, output, errors, provider.counts.lines_served) == ("failed", {}, {}, 0)
    assert batch.errors is not None
    assert [(error.code, error.line) for error in batch.errors.data or []] == [(code, line)]


LINE_FAULTS: dict[str, Callable[[dict[str, Any], dict[str, Any]], bool]] = {
    "error_line": lambda output, errors: not output and errors["one-0"]["response"]["status_code"] == 500,
    "expired": lambda output, errors: not output and errors["one-0"]["error"]["code"] == "batch_expired",
    "missing": lambda output, errors: not output and not errors,
    "refusal": lambda output, _: bool(output["one-0"]["response"]["body"]["choices"][0]["message"]["refusal"]),
    "cut_off": lambda output, _: output["one-0"]["response"]["body"]["choices"][0]["finish_reason"] == "length",
    "wrong_json": lambda output, _: output["one-0"]["response"]["body"]["choices"][0]["message"]["content"][0] == "H",
}


@pytest.mark.parametrize(("fault", "is_told"), LINE_FAULTS.items(), ids=LINE_FAULTS.keys())
def test_a_line_of_a_batch_may_fail(fault: str, is_told: Callable[[dict[str, Any], dict[str, Any]], bool]) -> None:
    """In the file that OpenAI tells it in, or in none."""
    batch, output, errors, provider = _run(Plan(line_faults=LineFaults(**{fault: 1.0})))
    assert batch.status == "completed"
    assert is_told(output, errors)
    assert provider.counts.line_outcomes.total() == 4
    assert bool(provider.counts.batch_billed.prompt) is bool(output)


ENDS = {
    "completed": (4, None),
    "expired": (2, "batch_expired"),
    "cancelled": (2, "batch_cancelled"),
    "failed": (0, None),
}


@pytest.mark.parametrize(("outcome", "told"), ENDS.items(), ids=ENDS.keys())
def test_a_batch_may_end_otherwise(outcome: Any, told: tuple[int, str | None]) -> None:
    """With the answers that it has, and an error for each that it has not."""
    answered, code = told
    batch, output, errors, provider = _run(Plan(outcomes=(outcome,)))
    assert (batch.status, len(output)) == (outcome, answered)
    assert {line["error"]["code"] for line in errors.values()} == ({code} if code else set())
    assert not set(output) & set(errors)
    assert provider.counts.lines_served == answered
    assert (batch.errors is not None) is (outcome == "failed")


def test_a_batch_can_be_cancelled() -> None:
    """Until it has ended."""
    with serving(answer=_tell) as provider, _client(provider) as client:
        keys = [_begin(client, _lines()).id for _ in range(2)]
        client.batches.retrieve(keys[1])
        for key, answered in zip(keys, (0, 2), strict=True):
            assert client.batches.cancel(key).status == "cancelling"
            batch = client.batches.retrieve(key)
            assert (batch.status, len(_read(client, batch.output_file_id))) == ("cancelled", answered)
            with pytest.raises(openai.ConflictError):
                client.batches.cancel(key)


REFUSED: dict[str, dict[str, Any]] = {
    "no such file": {"input_file_id": "file-unheard-of"},
    "another endpoint": {"endpoint": "/v1/embeddings"},
    "too much metadata": {"metadata": {str(number): "x" for number in range(17)}},
    "a long value": {"metadata": {"job": "x" * 513}},
}


@pytest.mark.parametrize("changed", REFUSED.values(), ids=REFUSED.keys())
def test_a_batch_that_cannot_begin_is_refused(changed: dict[str, Any]) -> None:
    """At once."""
    with serving() as provider, _client(provider) as client, _http(provider) as http:
        key = client.files.create(file=_lines(), purpose="batch").id
        asked = {"input_file_id": key, "endpoint": "/v1/chat/completions", "completion_window": "24h"} | changed
        assert http.post("batches", json=asked).status_code in {400, 404}
        assert http.get("batches/batch_unheard_of").status_code == 404
        assert provider.counts.batches_created == 0


def test_an_answer_about_a_batch_may_be_lost() -> None:
    """The file is kept and the batch is begun, though the client never learns of it."""
    with serving() as provider, _client(provider) as client:
        file = client.files.create(file=_lines(), purpose="batch")
        provider.plan = replace(provider.plan, control_faults=ControlFaults(lost_answer=1.0))
        with pytest.raises(openai.APIConnectionError):
            client.files.create(file=_lines(), purpose="batch")
        with pytest.raises(openai.APIConnectionError):
            client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
        provider.plan = replace(provider.plan, control_faults=ControlFaults())
        assert len(list(client.files.list())) == 2
        assert [batch.input_file_id for batch in client.batches.list()] == [file.id]
        assert provider.counts.control_faults == {"lost_answer": 2}


@pytest.mark.parametrize("fault", ["server_error", "hung_up"])
def test_a_request_about_a_batch_may_fail(fault: str) -> None:
    """Then nothing is done."""
    with serving(Plan(control_faults=ControlFaults(**{fault: 1.0}))) as provider, _client(provider) as client:
        with pytest.raises((openai.InternalServerError, openai.APIConnectionError)):
            client.files.create(file=_lines(), purpose="batch")
        provider.plan = Plan()
        assert not list(client.files.list())


def test_a_download_may_break_off() -> None:
    """In its middle, which the client notices by the length."""
    with serving() as provider, _client(provider) as client:
        file = client.files.create(file=_lines(), purpose="batch")
        provider.plan = Plan(control_faults=ControlFaults(half_sent=1.0))
        with pytest.raises(openai.APIConnectionError):
            client.files.content(file.id)


def test_a_fault_of_the_account_reaches_batches() -> None:
    """A wrong key reaches everything, a spent quota what costs, a missing model the lines."""
    with serving() as provider, _client(provider) as client:
        batch = _begin(client, _lines())
        provider.account = Account("no_quota")
        with pytest.raises(openai.RateLimitError):
            _begin(client, _lines())
        assert client.batches.retrieve(batch.id).status == "in_progress"
        provider.account = Account("unauthorized")
        with pytest.raises(openai.AuthenticationError):
            client.batches.list()
        provider.account = Account("no_model")
        failed = _end(client, _begin(client, _lines()).id)
        assert failed.errors is not None
        assert [error.code for error in failed.errors.data or []] == ["model_not_found"]


@given(st.binary(max_size=200), st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_a_form_is_read_as_it_was_written(content: bytes, name: str) -> None:
    """Whatever bytes are in the file."""
    sent = httpx2.Request("POST", "http://zorb.example", data={"purpose": "batch"}, files={"file": (name, content)})
    form = form_of(Request("POST", "/v1/files", {}, dict(sent.headers), sent.read()))
    assert (form["file"].filename, bytes(form["file"].content)) == (name, content)
    assert bytes(form["purpose"].content) == b"batch"


def test_an_answer_may_hold_any_string() -> None:
    """Half of a pair of surrogates included, in a reply and in a file."""
    half = json.loads('"\\ud800"')
    with serving(answer=lambda _: half) as provider, _http(provider) as http, _client(provider) as client:
        assert _ask(http).json()["choices"][0]["message"]["content"] == half
        batch = _end(client, _begin(client, _lines(1)).id)
        line = _read(client, batch.output_file_id)["one-0"]
        assert line["response"]["body"]["choices"][0]["message"]["content"] == half
