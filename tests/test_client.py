"""The client: an answer is read within the time and the size allowed, or not at all."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator

import httpx2
import pytest

from extractor import Article, Model, Settings, load_catalog
from extractor.client import MOST_BYTES, BoundedClient, TooLargeError
from extractor.errors import AnswerError, UnavailableError

URL = "http://zorb.example/v1"


class Dripping(httpx2.AsyncByteStream):
    """A body that never ends, byte by byte, and waits for ever after the first."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b" "
        await asyncio.Event().wait()


def _get(response: httpx2.Response, seconds: float = 5.0) -> httpx2.Response:
    async def get() -> httpx2.Response:
        transport = httpx2.MockTransport(lambda _: response)
        async with BoundedClient(seconds=seconds, transport=transport) as client:
            return await client.get(URL)

    return asyncio.run(get())


def test_a_body_is_read_as_it_is() -> None:
    """Decoded, with its status and its headers."""
    packed = httpx2.Response(
        200, content=gzip.compress(b"{}"), headers={"content-encoding": "gzip", "retry-after": "7"}
    )
    response = _get(packed)
    assert (response.status_code, response.content, response.headers["retry-after"]) == (200, b"{}", "7")


def test_a_body_that_drips_is_cut_off() -> None:
    """The time is for the whole answer, not for one read."""
    with pytest.raises(httpx2.ReadTimeout):
        _get(httpx2.Response(200, stream=Dripping()), seconds=0.01)


def test_a_body_that_swells_is_cut_off() -> None:
    """A few bytes on the wire may be gigabytes here."""
    bomb = gzip.compress(b" " * (MOST_BYTES + 1))
    with pytest.raises(TooLargeError):
        _get(httpx2.Response(200, content=bomb, headers={"content-encoding": "gzip"}))


@pytest.mark.parametrize(
    ("response", "seconds", "error"),
    [
        (httpx2.Response(200, stream=Dripping()), 0.01, UnavailableError),
        (httpx2.Response(200, content=b" " * (MOST_BYTES + 1)), 30.0, AnswerError),
    ],
    ids=["dripping", "swelling"],
)
def test_an_answer_out_of_bounds_is_the_outcome_of_its_article(
    response: httpx2.Response, seconds: float, error: type[Exception]
) -> None:
    """The job goes on; what is too large once is not asked for again at once."""
    requests: list[httpx2.Request] = []

    def serve(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return response

    async def ask() -> None:
        settings = Settings(name="zorb/m", base_url=URL, timeout=seconds, attempts=1)
        async with Model(settings, transport=httpx2.MockTransport(serve)) as model:
            await model.ask(load_catalog(), Article.of("Trade rose."))

    with pytest.raises(error):
        asyncio.run(ask())
    assert len(requests) == 1
