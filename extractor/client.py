"""An HTTP client that gives up on an answer that takes too long as a whole, or grows too large."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.request import getproxies

import httpx2
import openai

from extractor.transport import PooledTransport

MOST_BYTES = 32_000_000
"""The largest body that is read, after decoding: a hundred times the longest answer a model may give."""

_LIMITS = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
"""How many requests are in flight is decided elsewhere (`extractor.pace`); each keeps its connection."""
_OF_THE_BODY_AS_SENT = {"content-encoding", "content-length", "transfer-encoding"}


class TooLargeError(Exception):
    """A body went past MOST_BYTES; a compressed one may be small on the wire and endless here."""


class BoundedClient(openai.DefaultAsyncHttpxClient):
    """httpx's own time-outs are for one read, so a server that drips bytes would hold an article for ever."""

    def __init__(
        self, *, seconds: float, transport: httpx2.AsyncBaseTransport | None = None, streams: bool = False
    ) -> None:
        if transport is None and not getproxies():  # the way through a proxy is httpx's own
            transport = PooledTransport()
        super().__init__(timeout=seconds, transport=transport, limits=_LIMITS)
        self._seconds = seconds
        self._streams = streams

    async def send(self, request: httpx2.Request, *, stream: bool = False, **rest: Any) -> httpx2.Response:
        """The response with its body, within the time and the size allowed; a stream where one ``streams``."""
        if stream and self._streams:
            return await super().send(request, stream=True, **rest)
        try:
            async with asyncio.timeout(self._seconds):
                response = await super().send(request, stream=True, **rest)
                try:
                    body = await _body_of(response)
                finally:
                    await response.aclose()
        except TimeoutError:
            raise httpx2.ReadTimeout("the whole answer took too long", request=request) from None
        kept = [(name, value) for name, value in response.headers.items() if name not in _OF_THE_BODY_AS_SENT]
        return httpx2.Response(response.status_code, headers=kept, content=body, request=request)


async def _body_of(response: httpx2.Response) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        if size > MOST_BYTES:
            raise TooLargeError
        chunks.append(chunk)
    return b"".join(chunks)
