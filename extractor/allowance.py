"""What a provider still allows of one thing, requests or tokens, as the headers of its answers tell it.

``x-ratelimit-limit-…``, ``-remaining-…`` and ``-reset-…`` as OpenAI sends them: what may be spent, what is left of it,
and the time until nothing of it is spent, in Go's form (``1s``, ``6m0s``, ``120ms``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite

_STEP = re.compile(r"(\d{1,12}(?:\.\d{1,12})?)(ms|us|µs|ns|[hms])")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_PERIOD = 60.0  # seconds; limits are for a minute where a provider does not tell otherwise
_LONGEST = 86_400.0
_STALE = 120.0
"""Seconds after which old news binds nobody; the next answer tells what is allowed now."""
_MOST_SENT = 10_000


def seconds_of(text: str) -> float | None:
    """Seconds of a duration as Go writes it, or of a plain number; None where it is neither."""
    text = text.strip()
    steps = _STEP.findall(text)
    if steps and "".join(number + unit for number, unit in steps) == text:
        return min(sum(float(number) * _SECONDS[unit] for number, unit in steps), _LONGEST)
    try:
        seconds = float(text)
    except ValueError:
        return None
    return min(seconds, _LONGEST) if isfinite(seconds) and seconds >= 0 else None


def _number(text: str | None) -> float | None:
    return float(text) if text is not None and text.isascii() and text.isdecimal() and len(text) < 16 else None


@dataclass(slots=True)
class Allowance:
    """One of the two things; a provider that tells nothing allows all."""

    name: str
    """"requests" or "tokens"."""
    limit: float | None = None
    """What the provider allows for a period; None where it does not tell."""
    _left: float = 0.0
    _at: float = 0.0
    """When that was left."""
    _most: float = 0.0
    """The most that was ever left: a provider may let less come at once than it allows for a period."""
    _rate: float = 0.0
    _heard: int = 0
    _heard_at: float = 0.0
    _sent: list[tuple[int, float, float]] = field(default_factory=list)
    """What was sent after the request whose answer was heard last: its number, how much, and when."""

    def hear(self, headers: Mapping[str, str], number: int, sent: float) -> None:
        """Take what the answer to the request with this number tells; older news than what is known is passed over.

        A provider tells what was left when the request came, however long its answer then took.
        """
        limit, left = (_number(headers.get(f"x-ratelimit-{what}-{self.name}")) for what in ("limit", "remaining"))
        if not limit or left is None or number < self._heard:
            return
        reset = seconds_of(headers.get(f"x-ratelimit-reset-{self.name}", "")) or 0.0
        spent, usual = max(limit - left, 0.0), limit / _PERIOD
        self._rate = min(spent / reset, usual) if spent and reset else usual
        self.limit, self._heard, self._heard_at = limit, number, sent
        self._left, self._at = min(left, limit), sent
        self._most = max(self._most, self._left)
        self._sent = [one for one in self._sent if one[0] > number]
        for _, amount, at in self._sent:
            self._spend(amount, at)

    def send(self, number: int, amount: float, now: float) -> None:
        """Note that a request is sent."""
        self._sent.append((number, amount, now))
        self._spend(amount, now)
        if len(self._sent) > _MOST_SENT:  # nothing is told any more, so nothing is ever crossed out
            del self._sent[: _MOST_SENT // 2]

    def wait_for(self, amount: float, now: float) -> float:
        """Seconds until so much may be sent; 0 if it may now. More than the limit is sent when all of it is free."""
        if self.limit is not None and now - self._heard_at >= _STALE:
            self.limit = None
        if self.limit is None:
            return 0.0
        lacking = min(amount, self.limit) - self._free(amount, now)
        return min(lacking / self._rate, _STALE - (now - self._heard_at)) if lacking > 1e-9 else 0.0

    def _free(self, amount: float, now: float) -> float:
        """What is left by now, as far as so much is of interest."""
        return min(self._left + self._rate * max(now - self._at, 0.0), max(self._most, amount))

    def _spend(self, amount: float, now: float) -> None:
        self._left, self._at = self._free(amount, now) - amount, max(now, self._at)
