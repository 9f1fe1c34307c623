"""How many requests are in flight: as many as the provider bears.

One gate for all requests of a job. It opens for few at first and for twice as many each round; the first 429 halves
that, and from there it grows by one a round (additive increase, multiplicative decrease, as in TCP: RFC 5681). All that
were sent before a cut are one episode, and cut no further. 5xx and time-outs only stop the growth for a while. What
the provider's headers allow (`extractor.allowance`) and the time it asks to wait are kept to before a limit is met.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from extractor.allowance import Allowance
from extractor.errors import StoppedError
from extractor.retry import Sleep

_START = 4
_REST = 1.0  # seconds without growth after a 5xx or a time-out
_MOST_SAMPLES = 512
_SOONER = 0.01  # seconds by which an alarm has to be sooner to be worth another
_STOPPED = "the job is told to stop"


@dataclass(slots=True)
class Report:
    """What a job's pace was."""

    levels: list[tuple[float, int]] = field(default_factory=list)
    """Seconds since the beginning, and how many requests might be in flight from then on."""
    limited: dict[str, float] = field(default_factory=dict)
    """Seconds for which each thing was what held the job back: see `Pace`."""
    met: Counter[str] = field(default_factory=Counter)
    """Answers that slowed the job: "throttled" (429), "troubled" (5xx, time-outs, broken connections)."""
    most: int = 0
    """The most requests that were in flight at once."""

    def note_level(self, seconds: float, level: int) -> None:
        """Note a level; of very many, every second is forgotten."""
        if self.levels and self.levels[-1][1] == level:
            return
        self.levels.append((round(seconds, 3), level))
        if len(self.levels) > _MOST_SAMPLES:
            self.levels[1:-1] = self.levels[1:-1:2]


@dataclass(slots=True, eq=False)
class Turn:
    """One request that may be sent."""

    number: int
    sent: float


@dataclass(slots=True, eq=False)
class _Waiting:
    future: asyncio.Future[Turn]
    tokens: float


class Pace:
    """The gate.

    What holds a job back is one of: "ceiling" (the caller's), "growing" (the level is still rising), "throttling" (it
    was cut), "retry-after", "requests", "tokens" (the provider's limits), "work" (nothing waits).
    """

    def __init__(
        self, ceiling: int, *, clock: Callable[[], float] = time.monotonic, sleep: Sleep = asyncio.sleep
    ) -> None:
        self.ceiling = ceiling
        self.report = Report()
        self._level = float(min(_START, ceiling))
        self._is_cut = False
        self._clock = clock
        self._sleep = sleep
        self._allowances = (Allowance("requests"), Allowance("tokens"))
        self._waiting: deque[_Waiting] = deque()
        self._alarm: asyncio.Task[None] | None = None
        self._due = self._waited_until = float("-inf")
        self._is_stopped = asyncio.Event()
        self._in_flight = self._numbers = 0
        self._closed_until = self._rests_until = float("-inf")
        self._last_of_episode = 0
        self._began = self._marked = clock()
        self._cause = "work"
        self.report.note_level(0.0, self.level)

    @property
    def level(self) -> int:
        """How many requests may be in flight."""
        return max(1, int(self._level))

    async def enter(self, tokens: float = 0.0) -> Turn:
        """Wait for a turn to send one request of about so many tokens. Every turn is ended by `leave`.

        Raises StoppedError where there will be none.
        """
        if self._is_stopped.is_set():
            raise StoppedError(_STOPPED)
        one = _Waiting(asyncio.get_running_loop().create_future(), tokens)
        self._waiting.append(one)
        self._let_in()
        try:
            return await one.future
        except asyncio.CancelledError:
            if one.future.cancelled() or not one.future.done():
                self._waiting = deque(other for other in self._waiting if other is not one)
                self._let_in()
            elif not one.future.exception():
                self.leave(one.future.result())
            raise

    def leave(self, turn: Turn, headers: Mapping[str, str] | None = None) -> None:
        """The request is answered, or came to nothing; ``headers`` are those of its answer."""
        self._in_flight -= 1
        for allowance in self._allowances:
            allowance.hear(headers or {}, turn.number, turn.sent)
        self._let_in()

    async def pause(self, seconds: float) -> None:
        """Wait before a request is sent again; not for long once there are no more turns."""
        waits = [asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._is_stopped.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def stop(self) -> None:
        """Let nobody in any more; who waits is told so."""
        self._is_stopped.set()
        while self._waiting:
            one = self._waiting.popleft()
            if not one.future.done():
                one.future.set_exception(StoppedError(_STOPPED))

    def grow(self) -> None:
        """A request went well."""
        if self._now() < self._rests_until or self._in_flight + len(self._waiting) + 1 < self.level:
            return
        self._set_level(self._level + (1.0 / self._level if self._is_cut else 1.0))

    def rest(self) -> None:
        """A request failed for no fault of the pace."""
        self.report.met["troubled"] += 1
        self._rests_until = self._now() + _REST

    def cut(self, turn: Turn, wait: float | None) -> None:
        """A request was refused as one too many; the provider asks to wait so many seconds, or says nothing."""
        self.report.met["throttled"] += 1
        self._closed_until = max(self._closed_until, self._now() + (wait or 0.0))
        if turn.number > self._last_of_episode:
            self._last_of_episode = self._numbers
            self._is_cut = True
            self._set_level(self._level / 2)

    def close(self) -> Report:
        """What the pace was, at the end of a job."""
        self._mark(self._cause)
        if self._alarm:
            self._alarm.cancel()
        return self.report

    def _set_level(self, level: float) -> None:
        self._level = min(max(level, 1.0), float(self.ceiling))
        self.report.note_level(self._clock() - self._began, self.level)
        self._let_in()

    def _let_in(self) -> None:
        """Let in all that may be sent now, in order, and see to it that the next is let in when it may be."""
        cause, wait = "work", 0.0
        while self._waiting:
            cause, wait = self._obstacle(self._waiting[0].tokens)
            if cause:
                break
            one = self._waiting.popleft()
            if not one.future.done():
                one.future.set_result(self._turn(one.tokens))
            cause = "work"
        self._mark(cause)
        if wait:
            self._set_alarm(wait)

    def _now(self) -> float:
        """The time; never before what was waited for, whatever a clock says."""
        return max(self._clock(), self._waited_until)

    def _set_alarm(self, wait: float) -> None:
        """Look again after so many seconds, unless that is done before anyway."""
        due = self._now() + wait
        if self._alarm and not self._alarm.done():
            if due > self._due - _SOONER:
                return
            self._alarm.cancel()
        self._due = due
        self._alarm = asyncio.get_running_loop().create_task(self._let_in_at(due, wait))

    def _obstacle(self, tokens: float) -> tuple[str, float]:
        """What holds the next request back, if anything, and for how many seconds, if time alone cures it."""
        if self._in_flight >= self.level:
            at_ceiling = self.level >= self.ceiling
            return ("ceiling" if at_ceiling else "throttling" if self._is_cut else "growing"), 0.0
        now = self._now()
        if now < self._closed_until:
            return "retry-after", self._closed_until - now
        requests, spent = self._allowances
        waits = ((requests.wait_for(1.0, now), requests.name), (spent.wait_for(tokens, now), spent.name))
        longest, name = max(waits)
        return (name, longest) if longest else ("", 0.0)

    def _turn(self, tokens: float) -> Turn:
        now = self._now()
        self._in_flight += 1
        self._numbers += 1
        self.report.most = max(self.report.most, self._in_flight)
        for allowance, amount in zip(self._allowances, (1.0, tokens), strict=True):
            allowance.send(self._numbers, amount, now)
        return Turn(self._numbers, now)

    async def _let_in_at(self, due: float, wait: float) -> None:
        await self._sleep(wait)
        self._alarm, self._waited_until = None, max(self._waited_until, due)
        self._let_in()

    def _mark(self, cause: str) -> None:
        """Book the time since the last mark for what held the job back then."""
        now = self._clock()
        self.report.limited[self._cause] = self.report.limited.get(self._cause, 0.0) + now - self._marked
        self._marked, self._cause = now, cause
