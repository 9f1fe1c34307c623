"""The only module that talks to a model.

Chat Completions of any OpenAI-compatible server, through instructor, with a strict JSON schema on the wire.
instructor 1.17 sends no ``strict`` of its own (its issues #909, #2025), hence ``extra_body``; its ``context=`` would
render an article as a template, hence never given. One layer retries: `extractor.retry`.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import httpx2
import instructor
import openai
from instructor.core import InstructorError
from pydantic import BaseModel, create_model
from tenacity import AsyncRetrying

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.errors import (
    AnswerError,
    CutOffError,
    OutcomeError,
    RefusalError,
    RejectedError,
    ServiceError,
    UnavailableError,
)
from extractor.request import messages_for
from extractor.retry import BROKEN, Sleep, is_worth_retrying, retrying
from extractor.settings import OPENAI, Settings
from extractor.usage import Usage

_POLICY_CODES = {"content_policy_violation", "content_filter"}

# instructor warns of every failed attempt with the provider's own words, which may hold a part of the key.
logging.getLogger("instructor").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answered about one article."""

    items: dict[str, list[Any]]
    """For each kind asked, the facts as they came: nothing in them is checked yet."""
    raw: str
    usage: Usage
    attempts: int


@lru_cache(maxsize=64)
def _answer_model(kinds: tuple[str, ...]) -> type[BaseModel]:
    """What instructor validates: only the root. Facts are validated one by one, later, so that one costs no other."""
    fields: dict[str, Any] = dict.fromkeys(kinds, (list[Any], ...))
    return create_model("Reading", **fields)


def _attempts_of(policy: AsyncRetrying) -> int:
    return int(policy.statistics.get("attempt_number", 1))


def _usage_of(completion: Any) -> Usage:
    usage = getattr(completion, "usage", None)
    if usage is None:
        return Usage()
    details = usage.prompt_tokens_details
    cached = (details.cached_tokens or 0) if details else 0
    read = usage.prompt_tokens or 0
    return Usage(read, min(cached, read), usage.completion_tokens or 0)


def _code_of(error: openai.APIError) -> str:
    """The provider's code where it is a plain word, as servers may put anything there; else nothing."""
    code: object = error.code
    return code if isinstance(code, str) and code.isidentifier() else ""


class Model:
    """A model that can be asked about articles. Close it, or use it in ``async with``.

    ``transport`` replaces the network and ``sleep`` the waiting, for tests.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        settings.check()
        self.settings = settings
        self._client = openai.AsyncOpenAI(
            api_key=settings.api_key or "none",
            base_url=settings.url,
            timeout=settings.timeout,
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(transport=transport) if transport else None,
        )
        self._instructor = instructor.from_openai(self._client, mode=instructor.Mode.JSON_SCHEMA)
        self._sleep = sleep
        self._has_answered = False

    async def __aenter__(self) -> Model:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()

    def _parameters(self, catalog: Catalog) -> dict[str, Any]:
        cap = (
            "max_completion_tokens" if self.settings.url == OPENAI else "max_tokens"
        )  # servers other than OpenAI's know the old
        schema = {"name": "reading", "strict": True, "schema": catalog.answer_schema}
        return {
            "model": self.settings.model,
            cap: self.settings.max_output_tokens,
            "extra_body": {"response_format": {"type": "json_schema", "json_schema": schema}},
        }

    def _should_retry(self, error: BaseException) -> bool:
        refused = isinstance(error.__cause__, httpx2.ConnectError) and not self._has_answered
        return is_worth_retrying(error) and not refused

    async def ask(self, catalog: Catalog, article: Article) -> Answer:
        """Ask about all kinds of the catalogue at once.

        Raises OutcomeError for what is wrong with this exchange, ServiceError for what is wrong with all of them.
        """
        policy = retrying(self.settings.attempts, self._should_retry, self._sleep)
        try:
            reading, completion = await self._instructor.create_with_completion(
                messages=messages_for(catalog, article),  # type: ignore[arg-type]  # the SDK's union of message types
                response_model=_answer_model(tuple(kind.name for kind in catalog.kinds)),
                max_retries=policy,
                **self._parameters(catalog),
            )
        except InstructorError as error:
            raise self._translated(error, _attempts_of(policy)) from error
        self._has_answered = True
        raw = completion.choices[0].message.content or ""
        return Answer(dict(reading), raw, _usage_of(completion), _attempts_of(policy))

    def _translated(self, error: InstructorError, attempts: int) -> OutcomeError | ServiceError:
        cause = error.__cause__
        if isinstance(cause, openai.APIError):
            return self._translated_service(cause, attempts)
        completion = getattr(error, "last_completion", None)
        self._has_answered = True
        if isinstance(completion, str):  # a page of HTML, say: the SDK gives what is not JSON as it came
            return AnswerError("the answer is no chat completion", raw=completion, attempts=attempts)
        choices = getattr(completion, "choices", None)
        choice = choices[0] if choices else None
        raw = choice.message.content if choice and choice.message else None
        raw = raw if isinstance(raw, str) or raw is None else str(raw)
        rest: dict[str, Any] = {"raw": raw, "attempts": attempts, "usage": _usage_of(completion)}
        if choice and choice.message and choice.message.refusal:
            return RefusalError("the model declined to answer", **rest | {"raw": choice.message.refusal})
        if choice and choice.finish_reason == "content_filter":
            return RefusalError("the provider's filter withheld the answer", **rest)
        if choice and choice.finish_reason == "length":
            return CutOffError(f"the answer was cut off at {rest['usage'].output} tokens", **rest)
        return AnswerError("the answer is not JSON of the asked shape", **rest)

    def _translated_service(self, error: openai.APIError, attempts: int) -> OutcomeError | ServiceError:
        """Never with the provider's own words, which may hold a part of the key."""
        where, name = self.settings.url, self.settings.name
        if isinstance(error, openai.APIConnectionError):
            if isinstance(error, openai.APITimeoutError):
                return UnavailableError(f"no answer in {self.settings.timeout:g} s", attempts=attempts)
            if isinstance(error.__cause__, BROKEN) and not isinstance(error.__cause__, httpx2.ConnectError):
                return UnavailableError("the connection broke", attempts=attempts)
            return ServiceError(f"cannot reach {where}: is the server running, and the address right?")
        status, code = getattr(error, "status_code", None), _code_of(error)
        if code == "insufficient_quota":
            return ServiceError(f"{where}: the account's quota is spent")
        told = {
            401: "it does not accept the key: check OPENAI_API_KEY",
            403: f"the key may not use {name}",
            404: f"it has no model {name.partition('/')[2]!r}: check --model and --base-url",
        }
        if status in told:
            return ServiceError(f"{where}: {told[status]}")
        if code in _POLICY_CODES:
            return RefusalError("the provider's filter refused the article", attempts=attempts)
        if code == "context_length_exceeded":
            return RejectedError("the article is longer than the model can read", attempts=attempts)
        if status is not None and not is_worth_retrying(error):
            if self._has_answered:
                return RejectedError(f"the service refused the request (HTTP {status})", attempts=attempts)
            return ServiceError(f"{where}: it refuses the request (HTTP {status}, {code or 'no code'})")
        return UnavailableError(f"the service kept failing (HTTP {status})", attempts=attempts)
