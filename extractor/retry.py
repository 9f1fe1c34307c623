"""The one retry policy: what is worth asking again, and after how long."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from email.utils import parsedate_to_datetime

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, wait_random_exponential

Sleep = Callable[[float], Awaitable[None]]

BROKEN = (httpx2.TransportError, httpx2.DecodingError)
"""How a broken connection shows."""

_LONGEST_WAIT = 120.0  # seconds; a server that asks for more is asked again sooner, and may refuse again

SPENT = ("insufficient_quota", "billing_hard_limit_reached")
"""The codes of an account that has nothing left: waiting mends nothing."""


def is_worth_retrying(error: BaseException) -> bool:
    """429, 5xx, time-outs and broken connections; never a spent quota, nor what is no fault of the network."""
    if isinstance(error, openai.APIStatusError):
        if error.code in SPENT:
            return False
        return error.status_code in {408, 409, 429} or error.status_code >= 500
    return isinstance(error, openai.APIConnectionError) and isinstance(error.__cause__, BROKEN)


def asked_wait(error: BaseException | None) -> float | None:
    """Seconds the server asked to wait (RFC 9110, 10.2.3), bounded, or None."""
    asked = _asked_wait(error)
    return None if asked is None else min(asked, _LONGEST_WAIT)


def _asked_wait(error: BaseException | None) -> float | None:
    """Seconds the server asked to wait, or None."""
    if not isinstance(error, openai.APIStatusError):
        return None
    headers = error.response.headers
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        asked = headers.get("retry-after", "")
        if asked.replace(".", "", 1).isdecimal():
            return float(asked)
        answered = parsedate_to_datetime(headers.get("date", ""))
        return max(0.0, (parsedate_to_datetime(asked) - answered).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


_backoff = wait_random_exponential(multiplier=1, max=60)


def _wait(state: RetryCallState) -> float:
    asked = asked_wait(state.outcome.exception() if state.outcome else None)
    return asked if asked is not None else _backoff(state)


def retrying(attempts: int, is_retried: Callable[[BaseException], bool], sleep: Sleep = asyncio.sleep) -> AsyncRetrying:
    """A fresh run of the policy: at most ``attempts`` tries, waiting as the server asks, else longer each time."""
    return AsyncRetrying(
        stop=stop_after_attempt(attempts),
        retry=retry_if_exception(is_retried),
        wait=_wait,
        sleep=sleep,
        reraise=True,
    )
