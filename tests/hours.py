"""A clock that only waiting moves: no test takes as long as what it is about."""

from __future__ import annotations

import asyncio


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
