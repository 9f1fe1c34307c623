"""The running provider: connections in, replies out."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.provider.answers import Answer, Model, answer_facts
from benchmarks.provider.chat import Chat
from benchmarks.provider.control import Control, Hook
from benchmarks.provider.counts import Counts, counts_as_json
from benchmarks.provider.limits import Clock, Limiter
from benchmarks.provider.plan import Account, Plan, plan_as_json, plan_from
from benchmarks.provider.state import State
from benchmarks.provider.wire import (
    Reply,
    Request,
    error_reply,
    json_reply,
    read_request,
    write_reply,
)

_WAITING = 4096  # connections that wait to be accepted
_READ_AHEAD = 1 << 20  # bytes
_CHAT = "/v1/chat/completions"


class Provider:
    """A fake provider. It runs between `start` and `stop`, in the event loop that these are called in."""

    def __init__(
        self, plan: Plan | None = None, answer: Answer = answer_facts, *, clock: Clock = time.monotonic
    ) -> None:
        plan = plan or Plan()
        chance = random.Random(plan.seed)  # noqa: S311 - no secret is made of it
        self._clock = clock
        self._state = State(plan, chance, Model(answer, chance), Limiter(plan.limits, clock))
        self._chat = Chat(self._state)
        self._folder = TemporaryDirectory(prefix="fake-provider-")
        self._control = Control(self._state, Path(self._folder.name))
        self._connections: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.url = ""
        """The base URL, ending in ``/v1``, once it has started."""

    @property
    def counts(self) -> Counts:
        """All that is counted, as it stands."""
        return self._state.counts

    @property
    def hooks(self) -> dict[str, Hook]:
        """What replies to some requests about files and batches in the place of the provider."""
        return self._control.hooks

    @property
    def plan(self) -> Plan:
        """What it is to do; another plan holds from the next request on."""
        return self._state.plan

    @plan.setter
    def plan(self, plan: Plan) -> None:
        if plan.limits != self._state.plan.limits:
            self._state.limiter = Limiter(plan.limits, self._clock)
        self._state.plan = plan

    @property
    def account(self) -> Account | None:
        """The fault of the account, if it has one."""
        return self._state.plan.account

    @account.setter
    def account(self, account: Account | None) -> None:
        self.plan = replace(self.plan, account=account)

    async def start(self) -> None:
        """Open the port."""
        port = self._state.plan.port
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, backlog=_WAITING, limit=_READ_AHEAD)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def stop(self) -> None:
        """Close the port and all connections, those that hang included."""
        if self._server:
            self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        if self._server:
            await self._server.wait_closed()
        self._folder.cleanup()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - asyncio runs this as a task; tells the type checker
        self._connections.add(task)
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError, asyncio.CancelledError):
            pass  # the client has left, or the provider stops
        finally:
            self._connections.discard(task)
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Read one request and answer it; whether the connection can be used again."""
        request = await read_request(reader)
        if not request.path.startswith("/v1/"):
            return await write_reply(reader, writer, self._aside(request))
        counts = self._state.counts
        counts.calls += 1
        if (request.method, request.path) != ("POST", _CHAT):
            return await write_reply(reader, writer, await self._control.reply(request))
        counts.in_flight += 1
        counts.most_in_flight = max(counts.most_in_flight, counts.in_flight)
        try:
            reply, outcome = await self._chat.reply(request)
            counts.outcomes[outcome] += 1
            return await write_reply(reader, writer, reply)
        finally:
            counts.in_flight -= 1

    def _aside(self, request: Request) -> Reply:
        """What is no part of the wire format: counts, and settings that change while it runs."""
        match request.method, request.path:
            case "GET", "/counts":
                return Reply(counts_as_json(self.counts))
            case "POST", "/control":
                try:
                    self.plan = plan_from(plan_as_json(self.plan) | request.json)
                except (ValueError, TypeError) as error:
                    return error_reply(400, str(error))
                return json_reply(plan_as_json(self.plan))
        return error_reply(404, f"Invalid URL ({request.method} {request.path})")
