"""Limits per minute, as token buckets that fill up continuously."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.provider.plan import Limits

Clock = Callable[[], float]


class Bucket:
    """A bucket that holds at most ``capacity``, and is filled at ``rate`` a second."""

    def __init__(self, per_minute: float, burst_seconds: float, clock: Clock) -> None:
        self.limit = per_minute
        self.rate = per_minute / 60
        self.capacity = self.rate * burst_seconds
        self._held = self.capacity
        self._clock = clock
        self._seen = clock()

    @property
    def held(self) -> float:
        """What is in it now."""
        now = self._clock()
        self._held = min(self.capacity, self._held + self.rate * (now - self._seen))
        self._seen = now
        return self._held

    def wait(self, amount: float) -> float:
        """Seconds until ``amount`` is in it; infinite where it never will be."""
        return math.inf if amount > self.capacity + 1e-9 else max(0.0, (amount - self.held - 1e-9) / self.rate)

    def take(self, amount: float) -> None:
        """Take ``amount`` out, which is in it."""
        self._held = self.held - amount

    @property
    def reset(self) -> float:
        """Seconds until it is full."""
        return (self.capacity - self.held) / self.rate


def duration_text(seconds: float) -> str:
    """A duration as Go, and so OpenAI, writes it: ``120ms``, ``1.5s``, ``6m0s``. To the millisecond, rounded up."""
    thousandths = math.ceil(round(seconds * 1000, 6))
    if thousandths < 1000:
        return f"{thousandths}ms" if thousandths else "0s"
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    told = f"{rest / 1000:.3f}".rstrip("0").rstrip(".") + "s"
    return f"{hours}h{minutes}m{told}" if hours else f"{minutes}m{told}" if minutes else told


def wait_headers(seconds: float) -> dict[str, str]:
    """How a server asks to wait."""
    thousandths = math.ceil(round(seconds * 1000, 6))
    return {"retry-after-ms": str(thousandths), "retry-after": str(math.ceil(thousandths / 1000))}


@dataclass(frozen=True, slots=True)
class Excess:
    """A request over a limit."""

    what: str
    """``requests`` or ``tokens``."""
    limit: float
    wait: float
    """Seconds; infinite for a request that is larger than the bucket."""


class Limiter:
    """The limits of an account."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        given = {"requests": limits.requests_per_minute, "tokens": limits.tokens_per_minute}
        self._buckets = {
            what: Bucket(limit, limits.burst_seconds, clock) for what, limit in given.items() if limit is not None
        }

    def charge(self, tokens: int) -> Excess | None:
        """Charge one request, once and for all; or, where that is over a limit, nothing."""
        amounts = {"requests": 1, "tokens": tokens}
        for what, bucket in self._buckets.items():
            if wait := bucket.wait(amounts[what]):
                return Excess(what, bucket.limit, wait)
        for what, bucket in self._buckets.items():
            bucket.take(amounts[what])
        return None

    @property
    def headers(self) -> dict[str, str]:
        """Where the account stands."""
        told: dict[str, str] = {}
        for what, bucket in self._buckets.items():
            told[f"x-ratelimit-limit-{what}"] = str(int(bucket.limit))
            told[f"x-ratelimit-remaining-{what}"] = str(int(max(0.0, bucket.held)))
            told[f"x-ratelimit-reset-{what}"] = duration_text(bucket.reset)
        return told
