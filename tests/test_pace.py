"""The gate: few at first, then as many as the provider bears, and nobody forgotten at it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.provider import Limits
from benchmarks.provider.limits import Limiter
from extractor.errors import StoppedError
from extractor.pace import Pace, Turn
from tests.hours import run_in_no_time
from tests.test_allowance import told

T = TypeVar("T")
Clock = Callable[[], float]


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def _enter(pace: Pace, count: int) -> list[Turn]:
    return [await pace.enter() for _ in range(count)]


class Crowd:
    """More requests than may go, at any time."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.coming: list[asyncio.Task[Turn]] = []

    def _come(self, count: int) -> None:
        self.coming += (asyncio.create_task(self.pace.enter()) for _ in range(count))

    async def round(self) -> int:
        """As many go as may, and all go well; how many that were."""
        self._come(2 * self.pace.ceiling - len(self.coming))
        await _turns()
        gone = [task for task in self.coming if task.done()]
        self.coming = [task for task in self.coming if not task.done()]
        for task in gone:
            self.pace.leave(task.result())
            self.pace.grow()
        return len(gone)

    async def grow(self, level: int) -> None:
        """Until so many may go."""
        while self.pace.level < level:
            await self.round()
        await self.go_home()

    async def go_home(self) -> None:
        """Nobody comes any more, and nobody is there."""
        for task in self.coming:
            task.cancel()
        await asyncio.gather(*self.coming, return_exceptions=True)
        for task in self.coming:
            if not task.cancelled():
                self.pace.leave(task.result())
        self.coming = []


def test_few_at_first_then_twice_as_many_each_round_up_to_the_ceiling() -> None:
    """4, 8, 16 … and never more than the caller allows."""

    async def work(clock: Clock) -> None:
        pace = Pace(50, clock=clock)
        crowd = Crowd(pace)
        assert [await crowd.round() for _ in range(6)] == [4, 8, 16, 32, 50, 50]
        assert pace.report.most == 50

    run_in_no_time(work)


def test_a_ceiling_under_the_start_is_kept_too() -> None:
    """With one in flight the second waits for the first."""

    async def work(clock: Clock) -> None:
        pace = Pace(1, clock=clock)
        crowd = Crowd(pace)
        assert [await crowd.round() for _ in range(2)] == [1, 1]

    run_in_no_time(work)


def test_who_sends_less_than_is_allowed_learns_nothing_of_more() -> None:
    """One request at a time that goes well says nothing of a hundred at once."""

    async def work(clock: Clock) -> None:
        pace = Pace(50, clock=clock)
        for _ in range(20):
            turn = await pace.enter()
            pace.leave(turn)
            pace.grow()
        assert pace.level == 4

    run_in_no_time(work)


def test_one_episode_halves_once_and_from_there_it_grows_by_one_a_round() -> None:
    """All that were sent before the cut are of the same episode, even at the same moment; the next is another."""

    async def work(clock: Clock) -> None:
        pace = Pace(64, clock=clock)
        await Crowd(pace).grow(32)
        turns = await _enter(pace, 32)
        for turn in turns:
            pace.cut(turn, None)
            pace.leave(turn)
        assert pace.level == 16
        crowd = Crowd(pace)
        assert [await crowd.round() for _ in range(3)] == [16, 16, 17]
        await crowd.go_home()
        before = pace.level
        (turn,) = await _enter(pace, 1)
        pace.cut(turn, None)
        assert pace.level == before // 2
        assert pace.report.met == {"throttled": 33}

    run_in_no_time(work)


def test_there_is_always_one() -> None:
    """However often it is cut."""

    async def work(clock: Clock) -> None:
        pace = Pace(64, clock=clock)
        for _ in range(20):
            (turn,) = await _enter(pace, 1)
            pace.cut(turn, None)
            pace.leave(turn)
        assert pace.level == 1
        assert await Crowd(pace).round() == 1

    run_in_no_time(work)


def test_trouble_rests_the_growth_and_cuts_nothing() -> None:
    """For five seconds after a 5xx or a time-out the level stays; then it grows on."""

    async def work(clock: Clock) -> None:
        pace = Pace(64, clock=clock)
        await Crowd(pace).grow(8)
        pace.rest()
        crowd = Crowd(pace)
        assert [await crowd.round() for _ in range(3)] == [8, 8, 8]
        await asyncio.sleep(5.1)
        assert [await crowd.round() for _ in range(2)] == [8, 16]
        assert pace.report.met == {"troubled": 1}

    run_in_no_time(work)


def test_retry_after_closes_the_gate_for_all() -> None:
    """Nobody goes before its end; then all that may."""

    async def work(clock: Clock) -> list[float]:
        pace = Pace(8, clock=clock)
        (turn,) = await _enter(pace, 1)
        pace.cut(turn, 30.0)
        pace.leave(turn)
        went: list[float] = []

        async def send() -> None:
            turn = await pace.enter()
            went.append(clock())
            pace.leave(turn)

        await asyncio.gather(*(send() for _ in range(6)))
        return went

    assert run_in_no_time(work) == [pytest.approx(30.0, abs=0.1)] * 6


def test_a_longer_retry_after_that_comes_later_holds_for_those_who_wait_already() -> None:
    """The first alarm lets nobody through a gate that is closed for longer since."""

    async def work(clock: Clock) -> float:
        pace = Pace(8, clock=clock)
        first, second = await _enter(pace, 2)
        pace.cut(first, 1.0)
        pace.leave(first)
        waiting = asyncio.create_task(pace.enter())
        await _turns()
        pace.cut(second, 60.0)
        pace.leave(second)
        await waiting
        return clock()

    assert run_in_no_time(work) == pytest.approx(60.0, abs=0.1)


def test_an_alarm_that_found_nobody_lets_nobody_in_later() -> None:
    """Who waited is gone; what the provider asks for later holds for the next."""

    async def work(clock: Clock) -> float:
        pace = Pace(8, clock=clock)
        first, second = await _enter(pace, 2)
        pace.cut(first, 1.0)
        pace.leave(first)
        waiting = asyncio.create_task(pace.enter())
        await _turns()
        waiting.cancel()
        await asyncio.sleep(2)
        pace.cut(second, 10.0)
        pace.leave(second)
        await pace.enter()
        return clock()

    assert run_in_no_time(work) == pytest.approx(12.0, abs=0.1)


def test_who_may_go_sooner_than_the_one_before_does_not_wait_for_its_alarm() -> None:
    """A large request waits a minute for its tokens; it gives up, and the small one behind it goes at once."""

    async def work(clock: Clock) -> float:
        pace = Pace(8, clock=clock)
        (turn,) = await _enter(pace, 1)
        pace.leave(turn, told(6000, 0, "60s", "tokens"))
        large = asyncio.create_task(pace.enter(5000))
        await _turns()
        large.cancel()
        await pace.enter(100)
        return clock()

    assert run_in_no_time(work) == pytest.approx(1.0, abs=0.1)


def test_waiting_that_takes_no_time_by_the_clock_was_waiting_all_the_same() -> None:
    """A clock that stands still keeps nobody for ever."""

    async def no_wait(_: float) -> None:
        await asyncio.sleep(0)

    async def work(_own: Clock) -> None:
        pace = Pace(8, clock=lambda: 0.0, sleep=no_wait)
        (turn,) = await _enter(pace, 1)
        pace.cut(turn, 30.0)
        pace.leave(turn, told(60, 0, "60s"))
        for _ in range(20):
            pace.leave(await pace.enter())

    run_in_no_time(work)


async def _drive(
    pace: Pace, limits: Limits, clock: Clock, *, count: int, tokens: int, seconds: float
) -> tuple[Counter[str], float]:
    """Put so many requests to an account with these limits; how they were answered, and for how long it took."""
    limiter, answered, left = Limiter(limits, clock), Counter[str](), count

    async def work() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            turn = await pace.enter(tokens)
            excess = limiter.charge(tokens)
            headers = limiter.headers
            await asyncio.sleep(seconds)
            if excess:
                left += 1
                answered[excess.what] += 1
                pace.cut(turn, excess.wait)
                pace.leave(turn, headers)
            else:
                answered["ok"] += 1
                pace.leave(turn, headers)
                pace.grow()

    began = clock()
    await asyncio.gather(*(work() for _ in range(pace.ceiling)))
    return answered, clock() - began


LIMITS = {
    "requests, a minute at once": (Limits(requests_per_minute=600), 1500, 10),
    "requests, five seconds at once": (Limits(requests_per_minute=600, burst_seconds=5), 600, 10),
    "requests, a second at once": (Limits(requests_per_minute=600, burst_seconds=1), 600, 10),
    "tokens": (Limits(tokens_per_minute=60_000), 1500, 100),
    "tokens, five seconds at once": (Limits(tokens_per_minute=60_000, burst_seconds=5), 600, 100),
    "both": (Limits(requests_per_minute=600, tokens_per_minute=60_000), 1500, 100),
}


@pytest.mark.parametrize("latency", [0.05, 0.3, 1.0, 3.0])
@pytest.mark.parametrize(("limits", "count", "tokens"), LIMITS.values(), ids=list(LIMITS))
def test_limits_are_used_and_hardly_met(limits: Limits, count: int, tokens: int, latency: float) -> None:
    """At least nine tenths of what the account allows once it has grown, and under two in a hundred refused."""

    async def work(clock: Clock) -> tuple[Counter[str], float]:
        pace = Pace(64, clock=clock)
        answered, took = await _drive(pace, limits, clock, count=count, tokens=tokens, seconds=latency)
        return answered, took - pace.close().limited["growing"]

    answered, seconds = run_in_no_time(work)
    per_second = 10
    allowed = per_second * (seconds - latency + limits.burst_seconds)
    assert answered["ok"] == count
    assert count >= 0.9 * allowed
    assert answered.total() - count < 0.02 * count


def test_without_headers_a_limit_is_found_by_being_met() -> None:
    """A provider that tells nothing but 429 is used all the same."""

    async def work(clock: Clock) -> float:
        pace = Pace(64, clock=clock)
        limiter, done = Limiter(Limits(requests_per_minute=600, burst_seconds=1), clock), 0

        async def send() -> None:
            nonlocal done
            while clock() < 60:
                turn = await pace.enter()
                excess = limiter.charge(1)
                await asyncio.sleep(0.3)
                if excess:
                    pace.cut(turn, None)
                else:
                    pace.grow()
                    done += 1
                pace.leave(turn)

        await asyncio.gather(*(send() for _ in range(64)))
        return done / 600

    assert run_in_no_time(work) > 0.5


def test_who_stops_waiting_leaves_no_hole() -> None:
    """In the middle, at the head, and in the moment when it is let in."""

    async def work(clock: Clock) -> None:
        pace = Pace(1, clock=clock)
        (turn,) = await _enter(pace, 1)
        waiting = [asyncio.create_task(pace.enter()) for _ in range(4)]
        await _turns()
        waiting[1].cancel()
        waiting[0].cancel()
        await _turns()
        pace.leave(turn)  # lets in the third
        waiting[2].cancel()  # which does not hear of it
        await _turns()
        pace.leave(await waiting[3])
        assert await Crowd(pace).round() == 1

    run_in_no_time(work)


def test_stop_releases_all_who_wait_and_all_who_come() -> None:
    """At the gate, and between two attempts; what is in flight is finished."""

    async def work(clock: Clock) -> None:
        pace = Pace(1, clock=clock)
        (turn,) = await _enter(pace, 1)
        waiting = [asyncio.create_task(pace.enter()) for _ in range(3)]
        pausing = asyncio.create_task(pace.pause(1000))
        await _turns()
        pace.stop()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [StoppedError] * 3
        await pausing
        assert clock() == 0.0
        with pytest.raises(StoppedError):
            await pace.enter()
        pace.leave(turn)

    run_in_no_time(work)


def test_who_is_cancelled_while_it_is_stopped_is_cancelled() -> None:
    """The cancellation is not swallowed by the word that there are no more turns."""

    async def work(clock: Clock) -> None:
        pace = Pace(1, clock=clock)
        await pace.enter()
        waiting = asyncio.create_task(pace.enter())
        await _turns()
        pace.stop()
        waiting.cancel()
        await _turns()
        assert waiting.cancelled()

    run_in_no_time(work)


def test_a_pause_lasts_as_long_as_it_is_to() -> None:
    """While there are turns."""

    async def work(clock: Clock) -> float:
        await Pace(1, clock=clock).pause(7)
        return clock()

    assert run_in_no_time(work) == pytest.approx(7)


class Journey:
    """A pace to which anything happens, and who waits at it and is in flight."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.waiting: list[asyncio.Task[Turn]] = []
        self.in_flight: list[Turn] = []

    async def step(self, what: str, number: int) -> None:
        """Let something happen; where there is nobody to whom it could, nothing does."""
        if what == "go":
            self.waiting.append(asyncio.create_task(self.pace.enter(number)))
        elif what == "time":
            await asyncio.sleep(number)
        elif what == "cancel" and self.waiting:
            self.waiting[number % len(self.waiting)].cancel()
        elif self.in_flight and what != "cancel":
            self._answer(what, self.in_flight.pop(number % len(self.in_flight)), number)
        await self.collect()

    def _answer(self, what: str, turn: Turn, number: int) -> None:
        if what == "cut":
            self.pace.cut(turn, number or None)
        if what == "rest":
            self.pace.rest()
        self.pace.leave(turn)
        if what == "well":
            self.pace.grow()

    async def collect(self) -> None:
        """Those that are let in are in flight."""
        await _turns()
        for task in [task for task in self.waiting if task.done()]:
            self.waiting.remove(task)
            if not task.cancelled():
                self.in_flight.append(task.result())
        assert len(self.in_flight) <= self.pace.ceiling

    async def end(self) -> None:
        """All that are in flight end, and so does all waiting."""
        while self.waiting or self.in_flight:
            while self.in_flight:
                self.pace.leave(self.in_flight.pop())
            await asyncio.sleep(1)
            await self.collect()


@settings(max_examples=50)
@given(st.lists(st.tuples(st.sampled_from(["go", "well", "cut", "rest", "cancel", "time"]), st.integers(0, 20))))
def test_whatever_comes_the_level_holds_and_the_report_adds_up(steps: list[tuple[str, int]]) -> None:
    """Never more in flight than the ceiling; all who stay are let in; seconds held back are those that passed."""

    async def work(clock: Clock) -> None:
        journey = Journey(Pace(6, clock=clock))
        for what, number in steps:
            await journey.step(what, number)
        await journey.end()
        report = journey.pace.close()
        assert sum(report.limited.values()) == pytest.approx(clock())
        assert all(1 <= level <= 6 for _, level in report.levels)
        assert [at for at, _ in report.levels] == sorted(at for at, _ in report.levels)

    run_in_no_time(work)


def test_the_report_tells_what_held_the_job_back() -> None:
    """Retry-After for as long as it was; the limit of requests after that; the ceiling where that was it."""

    async def work(clock: Clock) -> dict[str, float]:
        pace = Pace(2, clock=clock)
        first, second = await _enter(pace, 2)
        waiting = asyncio.create_task(pace.enter())
        await asyncio.sleep(3)  # the ceiling
        pace.cut(first, 10.0)
        pace.leave(first)
        pace.leave(second, told(60, 0, "60s"))
        turn = await waiting
        await asyncio.sleep(5)  # nothing waits
        pace.leave(turn)
        return pace.close().limited

    limited = run_in_no_time(work)
    assert limited["ceiling"] == pytest.approx(3, abs=0.1)
    assert limited["retry-after"] == pytest.approx(10, abs=0.1)
    assert limited["work"] == pytest.approx(5, abs=0.1)
    assert sum(limited.values()) == pytest.approx(18, abs=0.1)


def test_of_very_many_levels_some_are_kept() -> None:
    """The first and the last among them."""

    async def work(clock: Clock) -> None:
        pace = Pace(64, clock=clock)
        for number in range(5000):
            pace.report.note_level(float(number), number % 7)
        levels = pace.report.levels
        assert len(levels) <= 512
        assert (levels[0], levels[-1]) == ((0.0, 4), (4999.0, 4999 % 7))

    run_in_no_time(work)
