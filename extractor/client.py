"""An HTTP client that gives up on an answer that takes too long as a whole, or grows too large."""

from __future__ import annotations

import asyncio
from itertools import cycle
from typing import Any
from urllib.request import getproxies

import httpx2
import openai

MOST_BYTES = 32_000_000
"""The largest body that is read, after decoding: a hundred times the longest answer a model may give."""

_LIMITS = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
"""How many requests are in flight is decided elsewhere (`extractor.pace`); each keeps its connection."""
_POOLS = 16
_OF_THE_BODY_AS_SENT = {"content-encoding", "content-length", "transfer-encoding"}


class TooLargeError(Exception):
    """A body went past MOST_BYTES; a compressed one may be small on the wire and endless here."""


class SpreadTransport(httpx2.AsyncBaseTransport):
    """Several pools of connections that take turns.

    A pool looks at each of its connections for each request: measured, with 256 in flight that takes 1.3 ms of CPU a
    request from one pool, and 0.2 ms from sixteen.
    """

    def __init__(self) -> None:
        certificates = httpx2.create_ssl_context()  # read once for all, as that takes 20 ms
        self._pools = [httpx2.AsyncHTTPTransport(verify=certificates, limits=_LIMITS) for _ in range(_POOLS)]
        self._turns = cycle(self._pools)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send it from the pool whose turn it is."""
        return await next(self._turns).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.aclose()


class BoundedClient(openai.DefaultAsyncHttpxClient):
    """httpx's own time-outs are for one read, so a server that drips bytes would hold an article for ever."""

    def __init__(
        self, *, seconds: float, transport: httpx2.AsyncBaseTransport | None = None, streams: bool = False
    ) -> None:
        if transport is None and not getproxies():  # the way through a proxy is httpx's own
            transport = SpreadTransport()
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
