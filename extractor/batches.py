"""A provider's files and batches, by its own endpoints: requests handed in together, answered within a day.

What begins something is known by its token, a name of our own, under which it is found again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import IO, Any

import httpx2
import openai

from extractor.connection import Transport, connect
from extractor.errands import Errands
from extractor.errors import ServiceError
from extractor.retry import BROKEN, Sleep
from extractor.scratch import Scratch
from extractor.settings import Settings
from extractor.standing import NonsenseError, Page, Standing, id_of, page_of, standing_of

Line = dict[str, Any]

_TAG = "extractor"  # the name under which a batch holds its token
_PAGE = 100
_SLACK = 24 * 60 * 60  # seconds that a provider's clock may be behind ours
_LONGEST = 1800.0  # seconds that a file may take on its way
_MARGIN = 60.0  # seconds that a provider may take to list what it has begun


class Batches:
    """The files and batches of one account. Use it in ``async with``."""

    def __init__(self, settings: Settings, *, transport: Transport | None = None, sleep: Sleep = asyncio.sleep) -> None:
        self._settings = settings
        self._errands = Errands(settings, sleep)
        self._client = connect(settings, transport)
        self._files = connect(replace(settings, timeout=max(settings.timeout, _LONGEST)), transport, streams=True)
        self.unclear = settings.timeout + _MARGIN
        """Seconds after which a batch that was sent, and is not listed, was not begun."""
        self.bad_lines = 0
        """Lines of results that were no JSON object."""

    async def __aenter__(self) -> Batches:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()
        await self._files.close()

    def mark(self, token: str) -> str:
        """What tells the key from another, for a batch of this token, and nothing else of it."""
        return hashlib.sha256(f"{token}:{self._settings.api_key or ''}".encode()).hexdigest()[:16]

    async def upload(self, scratch: Scratch, token: str, since: datetime) -> str:
        """Hand in a file of requests; its id."""

        async def send() -> str:
            file = (f"{token}.jsonl", scratch.read(), "application/jsonl")
            return id_of(await self._files.files.create(file=file, purpose="batch"))

        return await self._errands.begin(send, lambda: self.find_file(token, since))

    async def submit(self, file_id: str, token: str, since: datetime) -> str:
        """Begin the batch of a file; its id. Raises UnavailableError where it is not known whether it was begun."""

        async def send() -> str:
            made = await self._client.batches.create(
                input_file_id=file_id,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={_TAG: token},
            )
            return id_of(made)

        return await self._errands.begin(send, lambda: self.adopt(token, since), self.unclear)

    async def find_file(self, token: str, since: datetime) -> str | None:
        """The id of the file that was handed in under a token, or None; ``since`` is when that was at the earliest."""
        async for file in self._listed(
            lambda after: self._client.files.list(purpose="batch", limit=_PAGE, order="desc", after=after), since
        ):
            if getattr(file, "filename", None) == f"{token}.jsonl":
                return str(file.id)
        return None

    async def find(self, token: str, since: datetime) -> list[str]:
        """The ids of all batches that were begun under a token, the oldest first."""
        found = []
        async for batch in self._listed(lambda after: self._client.batches.list(limit=_PAGE, after=after), since):
            metadata = getattr(batch, "metadata", None)
            if isinstance(metadata, dict) and metadata.get(_TAG) == token:
                found.append(str(batch.id))
        return found[::-1]

    async def adopt(self, token: str, since: datetime) -> str | None:
        """The id of the batch that was begun under a token, or None; of several the others are cancelled."""
        found = await self.find(token, since)
        for extra in found[1:]:
            with suppress(ServiceError):  # one that has ended cannot be
                await self._errands.ask(partial(self._client.batches.cancel, extra))
        return found[0] if found else None

    async def standing(self, provider_id: str) -> Standing:
        """How a batch stands. Raises UnknownError where the provider does not know it."""

        async def retrieve() -> Standing:
            return standing_of(await self._client.batches.retrieve(provider_id))

        return await self._errands.ask(retrieve)

    async def results(self, file_id: str) -> AsyncIterator[Line]:
        """The lines of a file of results, from one fetched whole; what is no JSON object is counted and passed over."""
        with closing(Scratch()) as scratch:
            await self._errands.ask(lambda: self._fetch(file_id, scratch))
            for line in _lines(scratch.read()):
                if line is None:
                    self.bad_lines += 1
                else:
                    yield line

    async def _fetch(self, file_id: str, into: Scratch) -> None:
        into.clear()
        try:
            async with self._files.files.with_streaming_response.content(file_id) as response:
                async for block in response.iter_bytes():
                    into.write(block)
        except BROKEN as error:  # of a body that is read as it comes, the client translates none
            raise openai.APIConnectionError(request=httpx2.Request("GET", self._settings.place)) from error

    async def _listed(self, page_after: Callable[[Any], Awaitable[Any]], since: datetime) -> AsyncIterator[Any]:
        """What is listed, newest first, until it is older than is of use."""
        after: Any = openai.omit

        async def turn() -> Page:
            try:
                return page_of(await page_after(after))
            except AttributeError:  # of the client, where the body is no object
                raise NonsenseError("it answers with what is no list") from None

        while after is not None:
            page = await self._errands.ask(turn)
            for one in page.entries:
                made = getattr(one, "created_at", None)
                if isinstance(made, int) and made < since.timestamp() - _SLACK:
                    return
                yield one
            after = page.last


def _lines(file: IO[bytes]) -> Iterator[Line | None]:
    for text in file:
        try:
            line = json.loads(text)
        except (ValueError, RecursionError):
            line = None
        yield line if isinstance(line, dict) else None
