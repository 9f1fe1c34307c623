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
from extractor.client import BoundedClient
from extractor.errors import AnswerError, CutOffError, OutcomeError, RefusalError, SetupError
from extractor.faults import Met, fault_of, usage_of
from extractor.request import Request, reading_request
from extractor.retry import Sleep, is_worth_retrying, retrying
from extractor.settings import OPENAI, Settings
from extractor.usage import Usage

# instructor warns of every failed attempt with the provider's own words, which may hold a part of the key.
logging.getLogger("instructor").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answered about one article."""

    items: dict[str, list[Any]]
    """For each kind asked, the items as they came: nothing in them is checked yet."""
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
        try:
            self._client = openai.AsyncOpenAI(
                api_key=settings.api_key or "none",
                base_url=settings.url,
                timeout=settings.timeout,
                max_retries=0,
                http_client=BoundedClient(seconds=settings.timeout, transport=transport),
            )
        # An address, a proxy without its package, a certificate file that is not there.
        except (httpx2.InvalidURL, ImportError, OSError, ValueError) as error:
            raise SetupError(f"cannot set up the connection to {settings.place}: {type(error).__name__}") from None
        if settings.url != OPENAI:
            self._client.organization = self._client.project = None  # OpenAI's own, read from its environment
        self._instructor = instructor.from_openai(self._client, mode=instructor.Mode.JSON_SCHEMA)
        self._sleep = sleep
        self._has_answered = False

    async def __aenter__(self) -> Model:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()

    def _parameters(self, request: Request) -> dict[str, Any]:
        is_openai = self.settings.url == OPENAI  # other servers know only the older name of the cap
        cap = "max_completion_tokens" if is_openai else "max_tokens"
        schema = {"name": "reading", "strict": True, "schema": request.schema}
        return {
            "model": self.settings.model,
            cap: self.settings.max_output_tokens,
            "extra_body": {"response_format": {"type": "json_schema", "json_schema": schema}},
        }

    def _without_key(self, text: str) -> str:
        """What a server says, for storing: it may echo the key."""
        return text.replace(self.settings.api_key, "[key]") if self.settings.api_key else text

    def _should_retry(self, error: BaseException) -> bool:
        refused = isinstance(error.__cause__, httpx2.ConnectError) and not self._has_answered
        return is_worth_retrying(error) and not refused

    async def ask(self, catalog: Catalog, article: Article) -> Answer:
        """Ask about all kinds of the catalogue at once; see `answer`."""
        return await self.answer(reading_request(catalog, article))

    async def answer(self, request: Request) -> Answer:
        """Put one request.

        Raises OutcomeError for what is wrong with this exchange, ServiceError for what is wrong with all of them.
        """
        policy = retrying(self.settings.attempts, self._should_retry, self._sleep)
        try:
            reading, completion = await self._instructor.create_with_completion(
                messages=[dict(message) for message in request.messages],  # type: ignore[misc]  # the SDK's union of message types
                response_model=_answer_model(request.kinds),
                max_retries=policy,
                **self._parameters(request),
            )
        except InstructorError as error:
            met = Met(self.settings, _attempts_of(policy), has_answered=self._has_answered)
            fault = fault_of(error, met)
            if isinstance(fault, OutcomeError) and fault.raw:
                fault.raw = self._without_key(fault.raw)
            self._has_answered = self._has_answered or isinstance(fault, (AnswerError, CutOffError, RefusalError))
            raise fault from None  # the provider's words, which a traceback would show, may hold the key
        self._has_answered = True
        raw = self._without_key(completion.choices[0].message.content or "")
        return Answer(dict(reading), raw, usage_of(completion), _attempts_of(policy))
