"""A clock that only waiting moves: no test takes as long as what it is about."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Hours:
    """A clock, and the waiting that moves it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        """The time, in seconds."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Wait, and remember how long."""
        self.waits.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class _Jumps(selectors.DefaultSelector):
    """Waits for nothing: time is what it would have waited for."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What is ready; where nothing is, time goes on."""
        ready: list[tuple[selectors.SelectorKey, int]] = super().select(0)
        if not ready and timeout is None:
            raise AssertionError("everybody waits, and for nothing that will come")
        if not ready and timeout:
            self.now += timeout
        return ready


def run_in_no_time(work: Callable[[Callable[[], float]], Coroutine[Any, Any, T]]) -> T:
    """What ``work`` comes to on an event loop whose time only waiting moves, for all who wait at once.

    It is given the clock of that loop. Where everybody waits for ever it is an error.
    """
    jumps = _Jumps()

    def loop() -> asyncio.AbstractEventLoop:
        made = asyncio.SelectorEventLoop(jumps)
        made.time = lambda: jumps.now  # type: ignore[method-assign]  # its time is this one
        return made

    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(work(lambda: jumps.now))
