"""Waiting ends at once when it is told to."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from extractor.errors import StoppedError
from extractor.patience import Patience


async def _for_ever(_: float) -> None:
    await asyncio.Event().wait()


def test_who_is_not_stopped_waits_to_the_end() -> None:
    """As long as it was asked to."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    asyncio.run(Patience(sleep)(12.5))
    assert waited == [12.5]


def test_all_who_wait_are_woken_and_nobody_waits_after_that() -> None:
    """From another thread too."""

    async def work() -> list[object]:
        patience = Patience(_for_ever)
        naps = [asyncio.ensure_future(patience(1)) for _ in range(3)]
        await asyncio.sleep(0)
        await asyncio.to_thread(patience.stop)
        told: list[object] = [*await asyncio.gather(*naps, return_exceptions=True)]
        with pytest.raises(StoppedError):
            await patience(1)
        return told

    assert all(isinstance(one, StoppedError) for one in asyncio.run(work()))


@pytest.mark.parametrize("is_stopped", [True, False], ids=["stopped before", "not stopped"])
def test_who_is_cancelled_is_cancelled(*, is_stopped: bool) -> None:
    """The second Ctrl-C ends the job where it stands; that is no orderly stop."""

    async def work() -> bool:
        patience = Patience(_for_ever)
        nap = asyncio.ensure_future(patience(1))
        await asyncio.sleep(0)
        nap.cancel()
        patience.is_over = is_stopped
        with suppress(asyncio.CancelledError):
            await nap
        return nap.cancelled()

    assert asyncio.run(work())
