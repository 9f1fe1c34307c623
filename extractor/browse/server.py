"""The pages served, on this machine only, until somebody interrupts it."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

from extractor.errors import SetupError

HOST = "127.0.0.1"
_NAMES = {HOST.encode(), b"localhost"}

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Scope], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


def only_local(app: App) -> App:
    """The same for requests that name this machine; a page elsewhere whose own name now leads here gets nothing."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        named = {value.split(b":")[0] for name, value in scope.get("headers", ()) if name == b"host"}
        if scope["type"] != "http" or named <= _NAMES:
            await app(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 421, "headers": [(b"content-type", b"text/plain")]})
        await send({"type": "http.response.body", "body": b"this is 127.0.0.1"})

    return answer


def listen(port: int) -> socket.socket:
    """A socket that nobody beyond this machine reaches. Raises SetupError where the port is not to be had."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()  # whoever is told the address may come at once
    except (OSError, OverflowError) as error:
        listening.close()
        reason = getattr(error, "strerror", None) or error
        raise SetupError(f"cannot listen on port {port} ({reason}); choose another with --port") from error
    return listening


def serve(app: App, listening: socket.socket) -> None:
    """Answer until interrupted, by Ctrl-C or SIGTERM."""
    config = uvicorn.Config(only_local(app), log_level="warning", lifespan="on", timeout_graceful_shutdown=2)
    uvicorn.Server(config).run(sockets=[listening])
