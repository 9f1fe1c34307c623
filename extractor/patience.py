"""Waiting that ends at once when it is told to."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from extractor.errors import StoppedError
from extractor.retry import Sleep


@dataclass(slots=True)
class Patience:
    """Waits as long as it is asked to, unless it is stopped."""

    sleep: Sleep = asyncio.sleep
    is_over: bool = False
    """Whether it was stopped."""
    _loop: asyncio.AbstractEventLoop | None = None
    _naps: set[asyncio.Future[None]] = field(default_factory=set)

    async def __call__(self, seconds: float) -> None:
        """Wait. Raises StoppedError where it is stopped, before or meanwhile."""
        if self.is_over:
            raise StoppedError("the job is to stop")
        self._loop = asyncio.get_running_loop()
        nap = asyncio.ensure_future(self._nap(seconds))
        self._naps.add(nap)
        try:
            await nap
        except asyncio.CancelledError:
            if self._is_woken():
                raise StoppedError("the job is to stop") from None
            raise
        finally:
            nap.cancel()
            self._naps.discard(nap)

    def stop(self) -> None:
        """Wait no longer, now and from now on. Any thread may call it."""
        self.is_over = True
        if self._loop:
            self._loop.call_soon_threadsafe(self._wake)

    def _is_woken(self) -> bool:
        """Whether the wait was stopped, and not all of the job cancelled."""
        task = asyncio.current_task()
        return self.is_over and not (task and task.cancelling())

    async def _nap(self, seconds: float) -> None:
        await self.sleep(seconds)

    def _wake(self) -> None:
        for nap in self._naps:
            nap.cancel()
