"""Requests about files and batches: which is for whom, and what goes wrong with them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.provider.batches import Batches
from benchmarks.provider.chat import refuse
from benchmarks.provider.files import Files
from benchmarks.provider.state import State
from benchmarks.provider.wire import RefusedError, Reply, Request, Sent, error_reply

_Handler = Callable[[Request, str], Awaitable[Reply]]
Hook = Callable[[Request, Callable[[], Awaitable[Reply]]], Awaitable[Reply]]
"""Takes a request, and what would reply to it, and replies in its place."""
_BROKEN: dict[str, Sent] = {"lost_answer": "nothing", "half_sent": "half"}


def _shape_of(request: Request) -> tuple[str, str]:
    """What a request is, such as ``GET files/*/content``, and the id in it."""
    parts = request.path.removeprefix("/v1/").rstrip("/").split("/")
    key = parts[1] if len(parts) > 1 else ""
    parts[1:2] = ["*"] * len(parts[1:2])
    return f"{request.method} {'/'.join(parts)}", key


class Control:
    """The endpoints for files and batches."""

    def __init__(self, state: State, folder: Path) -> None:
        self._state = state
        self.hooks: dict[str, Hook] = {}
        """For shapes of requests, such as ``GET files/*/content``, or ``*`` for all."""
        files = Files(state, folder)
        batches = Batches(state, files)
        self._handlers: dict[str, _Handler] = {
            "POST files": files.upload,
            "GET files": files.list_all,
            "GET files/*": files.retrieve,
            "GET files/*/content": files.fetch,
            "DELETE files/*": files.delete,
            "POST batches": batches.create,
            "GET batches": batches.list_all,
            "GET batches/*": batches.retrieve,
            "POST batches/*/cancel": batches.cancel,
        }

    async def reply(self, request: Request) -> Reply:
        """The reply to a request; a hook's, where there is one for it."""
        hook = self.hooks.get(_shape_of(request)[0]) or self.hooks.get("*")
        return await (hook(request, lambda: self._reply(request)) if hook else self._reply(request))

    async def _reply(self, request: Request) -> Reply:
        """The reply to a request, or as much of it as its fault leaves."""
        counts, plan = self._state.counts, self._state.plan
        shape, key = _shape_of(request)
        if shape not in self._handlers:
            return error_reply(404, f"Invalid URL ({request.method} {request.path})")
        counts.controls[shape] += 1
        try:
            refuse(self._state, "unauthorized")
            fault = plan.control_faults.drawn(self._state.chance)
            if fault:
                counts.control_faults[fault] += 1
            if fault == "server_error":
                return error_reply(500, "The server had an error.", None, "server_error")
            if fault == "hung_up":
                return Reply(sent="nothing")
            reply = await self._handlers[shape](request, key)
        except RefusedError as error:
            return error.reply
        return replace(reply, sent=_BROKEN[fault]) if fault else reply
