"""The desk: what it says over HTTP is what the SDK understands as OpenAI's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import openai
import pytest

from cassettes.desk import Desk, Reply, Request, by_article, completion, fault, in_order

ASKED: Any = {
    "type": "json_schema",
    "json_schema": {"name": "reading", "schema": {"type": "object", "properties": {"visit": {}, "agreement": {}}}},
}
ANSWER = {"visit": [{"evidence": [1]}], "organization": [{"name": "Überbank"}], "agreement": []}


@contextmanager
def _client(desk: Desk) -> Iterator[openai.OpenAI]:
    with desk, openai.OpenAI(api_key="none", base_url=desk.url, max_retries=0, timeout=10) as client:
        yield client


def _ask(client: openai.OpenAI, text: str = "1| One.") -> openai.types.chat.ChatCompletion:
    return client.chat.completions.create(
        model="recorded/reader",
        messages=[{"role": "system", "content": "Read."}, {"role": "user", "content": text}],
        response_format=ASKED,
    )


def test_a_completion_is_one_to_the_sdk() -> None:
    """Content, end, model and usage are where a client looks for them, in any alphabet."""
    with _client(Desk(lambda request: completion(request, "Überbank 谢谢"))) as client:
        answer = _ask(client)
    choice = answer.choices[0]
    assert (choice.message.content, choice.message.refusal, choice.finish_reason) == ("Überbank 谢谢", None, "stop")
    assert (answer.model, answer.object) == ("recorded/reader", "chat.completion")
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


def test_usage_is_four_characters_a_token() -> None:
    """Of what is asked, the schema included, and of what is said."""
    request: Request = {"model": "m", "messages": [{"content": "x" * 400}], "response_format": {"a": "y" * 400}}
    usage = completion(request, "z" * 40).body["usage"]
    assert usage["completion_tokens"] == 10
    assert 200 <= usage["prompt_tokens"] <= 215
    assert usage["total_tokens"] == usage["prompt_tokens"] + 10


ENDS = {
    "a refusal": (None, "stop", "I cannot help."),
    "cut off": ('{"visit":[', "length", None),
    "filtered": (None, "content_filter", None),
}


@pytest.mark.parametrize(("content", "finish", "refusal"), ENDS.values(), ids=ENDS.keys())
def test_an_unhappy_end_is_told_as_openai_tells_it(content: str | None, finish: str, refusal: str | None) -> None:
    """By the reason it finished for, or in the field for refusals."""
    with _client(Desk(lambda request: completion(request, content, finish=finish, refusal=refusal))) as client:
        choice = _ask(client).choices[0]
    assert (choice.message.content, choice.finish_reason, choice.message.refusal) == (content, finish, refusal)


FAULTS: dict[str, tuple[Reply, type[openai.APIStatusError]]] = {
    "400": (fault(400, "context_length_exceeded"), openai.BadRequestError),
    "401": (fault(401, "invalid_api_key"), openai.AuthenticationError),
    "404": (fault(404, "model_not_found"), openai.NotFoundError),
    "429": (fault(429, "rate_limit_exceeded", retry_after="7"), openai.RateLimitError),
    "500": (fault(500, "server_error"), openai.InternalServerError),
}


@pytest.mark.parametrize(("reply", "error"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_an_error_of_the_sdk(reply: Reply, error: type[openai.APIStatusError]) -> None:
    """With its code, its status and its headers."""
    with _client(Desk(lambda _: reply)) as client, pytest.raises(error) as caught:
        _ask(client)
    assert caught.value.code == reply.body["error"]["code"]
    assert caught.value.status_code == reply.status
    assert caught.value.response.headers.get("retry-after") == ("7" if reply.status == 429 else None)


def test_a_prepared_answer_belongs_to_its_article() -> None:
    """Whatever the prompt; kinds that are not asked are left out, and the rest stays letter for letter."""
    with _client(Desk(by_article({"1| One.": json.dumps(ANSWER)}))) as client:
        content = _ask(client).choices[0].message.content
    assert content == '{"visit":[{"evidence":[1]}],"agreement":[]}'


def test_an_article_without_a_prepared_answer_is_refused() -> None:
    """Never another's answer, and never an empty one that would look like nothing found."""
    desk = Desk(by_article({"1| One.": json.dumps(ANSWER)}))
    with _client(desk) as client, pytest.raises(openai.BadRequestError) as caught:
        _ask(client, "1| Two.")
    assert caught.value.code == "no_prepared_answer"


def test_what_is_asked_in_a_further_turn_is_answered_with_nothing() -> None:
    """Nobody has prepared it: every list that is asked for is there, and empty."""
    first, last = {"role": "user", "content": "1| One."}, {"role": "user", "content": "1: city:absent"}
    schema: dict[str, object] = {"properties": {"visit": {}, "fee": {}}}
    request: Request = {"messages": [{}, first, {}, last], "response_format": {"json_schema": {"schema": schema}}}
    reply = by_article({"1| One.": json.dumps(ANSWER)})(request)
    assert json.loads(reply.body["choices"][0]["message"]["content"]) == {"visit": [], "fee": []}


def test_replies_are_given_in_order_on_one_connection() -> None:
    """A fault first, then an answer, as a retry meets them; each request served is counted."""
    desk = Desk(in_order([lambda _: fault(503, "busy"), lambda request: completion(request, "second")]))
    with _client(desk) as client:
        with pytest.raises(openai.InternalServerError):
            _ask(client)
        assert _ask(client).choices[0].message.content == "second"
    assert desk.served == 2


def test_many_are_served_at_once() -> None:
    """Each gets its own answer."""
    texts = [f"1| {number}." for number in range(20)]
    desk = Desk(lambda request: completion(request, request["messages"][-1]["content"]))
    with _client(desk) as client, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda text: _ask(client, text).choices[0].message.content, texts))
    assert answers == texts


def test_the_desk_is_on_loopback_only_and_gone_afterwards() -> None:
    """Nobody else can ask it, and its port is free again."""
    with Desk(lambda request: completion(request, "x")) as desk:
        url = desk.url
    assert url.startswith("http://127.0.0.1:")
    client = openai.OpenAI(api_key="none", base_url=url, max_retries=0, timeout=10)
    with client, pytest.raises(openai.APIConnectionError):
        _ask(client)
