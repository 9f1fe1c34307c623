"""A provider's files and batches, by its own endpoints: requests handed in together, answered within a day.

What only asks is retried by the one policy. What begins something is never sent again blindly: where it is not known
whether it was done, it is looked up first by its token, a name of our own.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, TypeVar

import httpx2
import openai

from extractor.connection import Transport, connect
from extractor.errors import ServiceError
from extractor.faults import Met, fault_of_api
from extractor.retry import Sleep, is_worth_retrying, retrying
from extractor.settings import Settings

T = TypeVar("T")
Line = dict[str, Any]

_TAG = "extractor"  # the name under which a batch holds its token
_PAGE = 100
_SLACK = 24 * 60 * 60  # seconds that a provider's clock may be behind ours
_LONGEST = 1800.0  # seconds that a file may take on its way
_ENDED = {"completed", "expired", "cancelled", "failed"}
_TOLD_CODES = {"token_limit_exceeded", "model_not_found", "invalid_json_line", "duplicate_custom_id", "invalid_url",
               "invalid_request", "missing_required_parameter", "empty_file", "mismatched_model",
               "billing_hard_limit_reached"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """How a batch stands at the provider."""

    status: str
    files: tuple[str, ...] = ()
    """The files with its answers and its errors."""
    error: str | None = None
    """Of a failed one: the provider's code, where it is one that is known."""

    @property
    def has_ended(self) -> bool:
        """Whether nothing more comes."""
        return self.status in _ENDED


class Batches:
    """The files and batches of one account. Use it in ``async with``."""

    def __init__(self, settings: Settings, *, transport: Transport | None = None, sleep: Sleep = asyncio.sleep) -> None:
        self._settings = settings
        self._sleep = sleep
        self._client = connect(settings, transport)
        self._files = connect(replace(settings, timeout=max(settings.timeout, _LONGEST)), transport, streams=True)
        self.bad_lines = 0
        """Lines of results that were no JSON object."""

    async def __aenter__(self) -> Batches:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()
        await self._files.close()

    async def upload(self, path: Path, token: str, since: datetime) -> str:
        """Hand in a file of requests; its id."""

        async def send() -> str:
            with path.open("rb") as file:
                made = await self._files.files.create(
                    file=(f"{token}.jsonl", file, "application/jsonl"), purpose="batch"
                )
            return made.id

        return await self._once(send, lambda: self.find_file(token, since))

    async def submit(self, file_id: str, token: str, since: datetime) -> str:
        """Begin the batch of a file; its id."""

        async def send() -> str:
            made = await self._client.batches.create(
                input_file_id=file_id,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={_TAG: token},
            )
            return made.id

        return await self._once(send, lambda: self.find(token, since))

    async def find_file(self, token: str, since: datetime) -> str | None:
        """The id of the file that was handed in under a token, or None; ``since`` is when that was at the earliest."""
        async for file in self._listed(
            lambda after: self._client.files.list(purpose="batch", limit=_PAGE, order="desc", after=after), since
        ):
            if file.filename == f"{token}.jsonl":
                return str(file.id)
        return None

    async def find(self, token: str, since: datetime) -> str | None:
        """The id of the batch that was begun under a token, or None; ``since`` is when that was at the earliest."""
        async for batch in self._listed(lambda after: self._client.batches.list(limit=_PAGE, after=after), since):
            if (batch.metadata or {}).get(_TAG) == token:
                return str(batch.id)
        return None

    async def state(self, provider_id: str) -> State:
        """How a batch stands."""
        told = await self._asked(lambda: self._client.batches.retrieve(provider_id))
        files = tuple(file for file in (told.output_file_id, told.error_file_id) if file)
        errors = (told.errors.data or []) if told.errors else []
        codes = [error.code for error in errors if error.code in _TOLD_CODES]
        return State(told.status, files, codes[0] if codes else None)

    async def results(self, file_id: str) -> AsyncIterator[Line]:
        """The lines of a file of results, from one fetched whole; what is no JSON object is counted and passed over."""
        with TemporaryFile() as file:
            await self._asked(lambda: self._fetch(file_id, file))
            file.seek(0)
            for line in _lines(file):
                if line is None:
                    self.bad_lines += 1
                else:
                    yield line

    async def _fetch(self, file_id: str, into: IO[bytes]) -> None:
        into.seek(0)
        into.truncate()
        try:
            async with self._files.files.with_streaming_response.content(file_id) as response:
                async for block in response.iter_bytes():
                    into.write(block)
        except httpx2.TransportError as error:  # of a body that is read as it comes, the client translates none
            raise openai.APIConnectionError(request=error.request) from error

    async def _listed(self, page_after: Callable[[Any], Awaitable[Any]], since: datetime) -> AsyncIterator[Any]:
        """What is listed, newest first, until it is older than is of use."""
        after: Any = openai.omit
        while True:
            page = await self._asked(partial(page_after, after))
            for one in page.data:
                if one.created_at < since.timestamp() - _SLACK:
                    return
                yield one
            if not page.has_more or not page.data:
                return
            after = page.data[-1].id

    async def _asked(self, ask: Callable[[], Awaitable[T]]) -> T:
        """What asking gives, tried again as the policy has it."""

        async def awaited() -> T:  # the policy knows by its sort that it is to be awaited
            return await ask()

        async with self._translated():
            told: T = await retrying(self._settings.attempts, is_worth_retrying, self._sleep)(awaited)
            return told

    async def _once(self, send: Callable[[], Awaitable[str]], find: Callable[[], Awaitable[str | None]]) -> str:
        """The id of what is begun, once, however often it takes; before each further time it is looked up."""
        is_again = False

        async def begin() -> str:
            nonlocal is_again
            known = await find() if is_again else None
            is_again = True
            return known or await send()

        async with self._translated():
            made: str = await retrying(self._settings.attempts, is_worth_retrying, self._sleep)(begin)
            return made

    @asynccontextmanager
    async def _translated(self) -> AsyncIterator[None]:
        """An error of the client becomes one of ours: ServiceError, or UnavailableError for what may pass."""
        try:
            yield
        except openai.APIError as error:
            if getattr(error, "status_code", None) == 404:
                told = "it knows no such batch, file or endpoint: does it have batches, and is the key the same?"
                raise ServiceError(f"{self._settings.place}: {told}") from None
            raise fault_of_api(error, Met(self._settings, self._settings.attempts, has_answered=False)) from None


def _lines(file: IO[bytes]) -> Iterator[Line | None]:
    for text in file:
        try:
            line = json.loads(text)
        except (ValueError, RecursionError):
            line = None
        yield line if isinstance(line, dict) else None
