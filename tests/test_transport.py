"""What goes wrong on the way is told as httpx2 tells it, and a body arrives whole or not at all."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

import httpx2
import pytest

from extractor.client import BoundedClient

_GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Ratelimit-Limit-Requests: 7\r\n\r\nok"


@contextmanager
def _serving(*replies: bytes | None) -> Iterator[str]:
    """A server that answers each connection so, and hangs up; with None it hangs up at once."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for reply in replies:
                connection, _ = server.accept()
                with connection:
                    while b"\r\n\r\n" not in connection.recv(65536):
                        pass
                    connection.sendall(reply or b"")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"


def _post(url: str, **more: object) -> httpx2.Response:
    async def post() -> httpx2.Response:
        async with BoundedClient(seconds=10.0) as client:
            return await client.post(url, **({"content": b"{}"} | more))  # type: ignore[arg-type]  # what a case gives

    return asyncio.run(post())


BROKEN: dict[str, tuple[bytes | None, type[httpx2.TransportError]]] = {
    "nothing said": (None, httpx2.RemoteProtocolError),
    "half a head": (b"HTTP/1.1 200", httpx2.RemoteProtocolError),
    "no HTTP": (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", httpx2.RemoteProtocolError),
    "half a body": (_GOOD[:-1], httpx2.RemoteProtocolError),
    "a broken chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", httpx2.RemoteProtocolError),
}


@pytest.mark.parametrize(("reply", "expected"), BROKEN.values(), ids=list(BROKEN))
def test_a_connection_that_breaks_is_told_as_one(reply: bytes | None, expected: type[Exception]) -> None:
    """Never as a time-out, nor as an answer."""
    with _serving(reply) as url, pytest.raises(expected):
        _post(url)


def test_who_does_not_listen_is_no_connection() -> None:
    """A refused connection has cost nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(httpx2.ConnectError):
        _post(f"http://127.0.0.1:{port}/v1")


def test_a_name_that_is_none_is_no_connection() -> None:
    """As the network has it, without a network too."""
    with pytest.raises(httpx2.ConnectError):
        _post("http://name.invalid/v1")


def test_an_answer_has_its_status_headers_and_body() -> None:
    """As they were sent."""
    with _serving(_GOOD) as url:
        response = _post(url)
    assert (response.status_code, response.content) == (200, b"ok")
    assert response.headers["x-ratelimit-limit-requests"] == "7"


def test_a_redirection_is_followed() -> None:
    """By httpx2, which is the one that is asked to."""
    with _serving(_GOOD) as there, _serving(f"HTTP/1.1 307 Over\r\nLocation: {there}\r\n\r\n".encode()) as here:
        assert _post(here).content == b"ok"


def _is_whole(request: bytes) -> bool:
    """Whether a request is here with its body, by its length or its last chunk."""
    head, _, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    return len(body) >= int(length[1]) if length else body.endswith(b"0\r\n\r\n")


async def _pieces() -> AsyncIterator[bytes]:
    for piece in (b"a" * 10, b"b" * 10):
        yield piece


BODIES: dict[str, dict[str, Callable[[], object]]] = {
    "bytes": {"content": lambda: b"a" * 10 + b"b" * 10},
    "pieces": {"content": _pieces},
    "a form with a file": {"files": lambda: {"file": ("a.jsonl", b"a" * 10 + b"b" * 10)}},
}


@pytest.mark.parametrize("body", BODIES.values(), ids=list(BODIES))
def test_a_request_is_sent_with_its_body(body: dict[str, Callable[[], object]]) -> None:
    """In one go or piece by piece."""
    heard: list[bytes] = []

    def serve(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            said = b""
            while not _is_whole(said):
                said += connection.recv(65536)
            heard.append(said)
            connection.sendall(_GOOD)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        given = {name: make() for name, make in body.items()} | ({} if "content" in body else {"content": None})
        assert _post(f"http://127.0.0.1:{server.getsockname()[1]}/", **given).content == b"ok"
        thread.join(10)
    assert b"a" * 10 in heard[0]
