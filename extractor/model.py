"""The only module that asks a model.

Chat Completions of any OpenAI-compatible server. The openai client sends bytes of our own (`extractor.wire`);
instructor's retry loop reads and checks what comes back, around a ``create`` of our own, which costs a fifth of its
whole way (profile: README.md, Benchmarks). Its ``context=`` would render an article as a template, hence never given.
One layer retries: `extractor.retry`. One gate lets requests out: `extractor.pace`; one purse pays: `extractor.budget`.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

import httpx2
import openai
from instructor import Mode, Provider
from instructor.core import InstructorError
from instructor.core.retry import retry_async
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, create_model

from extractor.article import Article
from extractor.budget import Budget, Reservation
from extractor.catalog import Catalog
from extractor.connection import Transport, connect
from extractor.cost import Prices
from extractor.errors import (
    AnswerError,
    CutOffError,
    RefusalError,
    RejectedError,
    SetupError,
    StoppedError,
    UnavailableError,
)
from extractor.faults import Met, fault_of, usage_of
from extractor.pace import Pace, Turn
from extractor.request import Request, reading_request
from extractor.retry import Sleep, asked_wait, is_worth_retrying, retrying
from extractor.settings import Settings
from extractor.usage import Usage
from extractor.wire import Writer

# instructor warns of every failed attempt with the provider's own words, which may hold a part of the key.
logging.getLogger("instructor").setLevel(logging.CRITICAL)

_JSON = {"Content-Type": "application/json"}
_MOST_IN_FLIGHT = 64
Create = Callable[..., Awaitable[ChatCompletion]]


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


def _completion_of(content: bytes) -> ChatCompletion:
    """The completion, not checked; the text as it came where it is no JSON object, for others to find fault with."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    return ChatCompletion.construct(**told) if isinstance(told, dict) else content.decode(errors="replace")  # type: ignore[return-value]  # as the SDK has it


@dataclass(slots=True)
class _Call:
    """One request, however often it is sent."""

    body: bytes
    most: Decimal | None
    """Dollars that it may cost at most each time; None where nobody counts."""
    attempts: int = 0


class Model:
    """A model that can be asked about articles. Close it, or use it in ``async with``.

    ``pace`` lets requests out and ``budget`` pays for them; they may be shared by several. ``transport`` replaces the
    network and ``sleep`` the waiting, for tests.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        pace: Pace | None = None,
        budget: Budget | None = None,
        transport: Transport | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.settings = settings
        self.prices = Prices(settings.name, settings.rates)
        if budget and self.prices.of(Usage()) is None:
            raise SetupError(
                f"a budget for {settings.name}, of which no price is known: give it with --rates INPUT/OUTPUT, "
                "in dollars for a million tokens"
            )
        self._client = connect(settings, transport)
        self.pace = pace or Pace(_MOST_IN_FLIGHT, sleep=sleep)
        self.budget = budget
        self._writer = Writer(settings)
        self._usual_output = 1000.0  # tokens; what the next answer is guessed to take, from those before
        self._has_answered = False
        self._refused = 0

    async def __aenter__(self) -> Model:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()

    def _without_key(self, content: bytes) -> bytes:
        """What a server says, before anything of it is read or stored: it may echo the key."""
        return content.replace(self.settings.api_key.encode(), b"[key]") if self.settings.api_key else content

    def _should_retry(self, error: BaseException) -> bool:
        refused = isinstance(error.__cause__, httpx2.ConnectError) and not self._has_answered
        return is_worth_retrying(error) and not refused

    async def ask(self, catalog: Catalog, article: Article) -> Answer:
        """Ask about all kinds of the catalogue at once; see `answer`."""
        return await self.answer(reading_request(catalog, article))

    def body_of(self, request: Request) -> bytes:
        """A request as it is sent."""
        return self._writer.body_of(request)

    def worst_cost(self, body: bytes) -> Decimal | None:
        """Dollars that a request may cost at most: no token is less than a byte, and the answer ends at its cap."""
        return self.prices.of(Usage(input=len(body), output=self.settings.max_output_tokens))

    async def answer(self, request: Request, body: bytes | None = None) -> Answer:
        """Put one request; ``body`` is the same as bytes, where they are made already.

        Raises OutcomeError for what is wrong with this exchange, ServiceError for what is wrong with all of them,
        StoppedError where it was not sent, as the job is to stop or the budget does not allow for it.
        """
        body = body or self.body_of(request)
        call = _Call(body, self.worst_cost(body) if self.budget else None)
        return await self._heard(request.kinds, call, lambda **_: self._post(call))

    async def answer_in(self, kinds: tuple[str, ...], completion: Mapping[str, Any]) -> Answer:
        """The answer in a chat completion that is here already, as `answer` would give it."""

        async def create(**_: object) -> ChatCompletion:
            return ChatCompletion.construct(**completion)

        return await self._heard(kinds, _Call(b"", None, attempts=1), create)

    async def _heard(self, kinds: tuple[str, ...], call: _Call, create: Create) -> Answer:
        """What ``create`` gives, tried again as the policy has it, read and checked."""
        try:
            reading: Any = await retry_async(
                func=create,
                response_model=_answer_model(kinds),
                args=(),
                kwargs={"messages": []},  # what a re-ask would be added to; ours is a call of its own (`repair`)
                max_retries=retrying(self.settings.attempts, self._should_retry, self.pace.pause),
                mode=Mode.JSON_SCHEMA,
                provider=Provider.OPENAI,
            )
        except InstructorError as error:
            if isinstance(error.__cause__, StoppedError):
                if not call.attempts:
                    raise error.__cause__ from None
                raise UnavailableError("the job ended before it was asked again", attempts=call.attempts) from None
            met = Met(self.settings, call.attempts, has_answered=self._has_answered, refused=self._refused)
            fault = fault_of(error, met)
            self._refused += isinstance(fault, RejectedError)
            self._has_answered = self._has_answered or isinstance(fault, (AnswerError, CutOffError, RefusalError))
            raise fault from None  # the provider's words, which a traceback would show, may hold the key
        self._has_answered, self._refused = True, 0
        completion = reading._raw_response  # noqa: SLF001 - where instructor puts it
        raw = completion.choices[0].message.content or ""
        return Answer(dict(reading), raw, usage_of(completion), call.attempts)

    async def _post(self, call: _Call) -> ChatCompletion:
        """Send a request once, when its turn has come and there is money for it."""
        reservation = await self.budget.reserve(call.most) if self.budget and call.most is not None else None
        cost: Decimal | None = Decimal(0)
        try:
            turn = await self.pace.enter(len(call.body) / 4 + self._usual_output)
            call.attempts += 1
            cost = None  # from here on it may be billed, whether the answer comes or not
            headers: Mapping[str, str] = {}
            try:
                response = await self._client.post(
                    "/chat/completions", cast_to=httpx2.Response, content=call.body, options={"headers": _JSON}
                )
                headers = response.headers
            except openai.APIStatusError as error:
                headers, cost = error.response.headers, Decimal(0)
                self._slow_down(turn, error)
                raise
            except openai.APIConnectionError as error:
                cost = Decimal(0) if isinstance(error.__cause__, httpx2.ConnectError) else None
                self.pace.rest()
                raise
            finally:
                self.pace.leave(turn, headers)
            completion = _completion_of(self._without_key(response.content))
            cost = self._take_note(completion)
            return completion
        finally:
            self._settle(reservation, cost)

    def _slow_down(self, turn: Turn, error: openai.APIStatusError) -> None:
        if error.status_code == 429:
            self.pace.cut(turn, asked_wait(error))
        elif is_worth_retrying(error):
            self.pace.rest()

    def _take_note(self, completion: ChatCompletion) -> Decimal | None:
        """Learn from an answer; its cost, or None where it does not say what it took."""
        usage = usage_of(completion)
        self.pace.grow()
        if not usage.input:
            return None
        self._usual_output += (usage.output - self._usual_output) / 8
        return self.prices.of(usage)

    def _settle(self, reservation: Reservation | None, cost: Decimal | None) -> None:
        if self.budget and reservation:
            self.budget.settle(reservation, reservation.most if cost is None else cost)
