"""Errands to a provider: what only asks is tried again; what begins something is looked for before it is sent again.

A thing that may have been begun is looked for as long as its beginning may take, as it is paid for each time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import httpx2
import openai

from extractor.errors import OutcomeError, ServiceError, UnavailableError, UnknownError
from extractor.faults import Met, fault_of_api
from extractor.retry import Sleep, is_worth_retrying, retrying
from extractor.settings import Settings
from extractor.standing import NonsenseError

T = TypeVar("T")

_LISTED_IN = 60.0  # seconds; where the service has answered, it is at work no more
_OF_GATEWAYS = {408, 502, 504}  # which answer while the service may still be at work
_LOOKS = (2.0, 4.0, 8.0, 16.0, 32.0)  # seconds between looks; from then on each comes after the last of them


@dataclass(frozen=True, slots=True)
class Errands:
    """Errands to one provider."""

    settings: Settings
    sleep: Sleep

    async def ask(self, ask: Callable[[], Awaitable[T]]) -> T:
        """What asking gives, tried again as the policy has it."""

        async def awaited() -> T:  # the policy knows by its sort that it is to be awaited
            return await ask()

        with self._translated():
            told: T = await retrying(self.settings.attempts, is_worth_retrying, self.sleep)(awaited)
            return told

    async def begin(
        self, send: Callable[[], Awaitable[str]], find: Callable[[], Awaitable[str | None]], within: float = 0.0
    ) -> str:
        """The id of what is begun, once, however often it takes.

        After each time of which it is not known whether it was, it is looked for, for so many seconds. Raises
        ServiceError where it was refused, and nothing was begun; UnavailableError where that is not known.
        """
        doubt: float | None = None

        async def once() -> str:
            nonlocal doubt
            known = await self._sought(find, doubt) if doubt is not None else None
            if known:
                return known
            doubt = within
            try:
                return await send()
            except openai.APIError as error:
                doubt = _doubt_after(error, within)
                raise

        try:
            with self._translated():
                made: str = await retrying(self.settings.attempts, is_worth_retrying, self.sleep)(once)
                return made
        except ServiceError as error:
            if doubt is None:
                raise
            if known := await self._sought(find, 0.0):
                return known
            raise UnavailableError(str(error)) from error

    async def _sought(self, find: Callable[[], Awaitable[str | None]], within: float) -> str | None:
        """What is found, now or within so many seconds."""
        waited, looks = 0.0, 0
        try:
            while (found := await find()) is None and waited < within:
                pause = _LOOKS[min(looks, len(_LOOKS) - 1)]
                await self.sleep(pause)
                waited, looks = waited + pause, looks + 1
        except ServiceError as error:
            raise UnavailableError(f"whether it was begun is not known: {error}") from error
        return found

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """An error of the client becomes one of ours: ServiceError, or UnavailableError for what may pass."""
        place = self.settings.place
        try:
            yield
        except openai.APIError as error:
            if getattr(error, "status_code", None) == 404:
                told = "it knows no such batch, file or endpoint: does it have batches, and is the key the same?"
                raise UnknownError(f"{place}: {told}") from None
            fault = fault_of_api(error, Met(self.settings, self.settings.attempts, has_answered=False))
            if isinstance(fault, OutcomeError) and not isinstance(fault, UnavailableError):
                raise ServiceError(f"{place}: {fault}") from None  # such words are about an article's request
            raise fault from None
        except ValueError as error:
            told = str(error) if isinstance(error, NonsenseError) else "it answers with what is no JSON"
            raise ServiceError(f"{place}: {told}: does it have batches, and is --base-url right?") from None


def _doubt_after(error: openai.APIError, most: float) -> float | None:
    """Seconds for which what may have been begun is to be looked for; None: the service says that it was not."""
    if isinstance(error, openai.APIStatusError):
        if error.status_code < 500 and error.status_code not in {408, 409}:
            return None
        return most if error.status_code in _OF_GATEWAYS else min(most, _LISTED_IN)
    return None if isinstance(error.__cause__, httpx2.ConnectError) else most
