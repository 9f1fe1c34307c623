"""What headers tell of limits: kept to, never waited for too long, and never a trap."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.allowance import Allowance, seconds_of

DURATIONS = {
    "1s": 1.0,
    "6m0s": 360.0,
    "120ms": 0.12,
    "1h2m3.5s": 3723.5,
    "250us": 250e-6,
    "7µs": 7e-6,
    "3ns": 3e-9,
    "12": 12.0,
    "0.5": 0.5,
    " 2s ": 2.0,
    "99999999h": 86_400.0,
    "1e99": 86_400.0,
    "": None,
    "s": None,
    "-1s": None,
    "-1": None,
    "nan": None,
    "inf": None,
    "1s later": None,
    "soon": None,
}


@pytest.mark.parametrize(("text", "seconds"), DURATIONS.items(), ids=list(DURATIONS))
def test_durations(text: str, seconds: float | None) -> None:
    """As Go writes them, or plain; bounded; all else is none."""
    assert seconds_of(text) == (pytest.approx(seconds) if seconds is not None else None)


def told(limit: object, left: object, reset: object = None, name: str = "requests") -> dict[str, str]:
    """The headers of an answer."""
    values = {"limit": limit, "remaining": left, "reset": reset}
    return {f"x-ratelimit-{what}-{name}": str(value) for what, value in values.items() if value is not None}


def _heard(limit: object, left: object, reset: object = None, now: float = 0.0) -> Allowance:
    allowance = Allowance("requests")
    allowance.hear(told(limit, left, reset), 1, now)
    return allowance


def test_a_provider_that_tells_nothing_allows_all() -> None:
    """Nobody waits for a limit that nobody told."""
    assert Allowance("tokens").wait_for(1e9, 0.0) == 0.0


def test_what_is_left_may_be_sent_and_the_next_waits_for_its_share() -> None:
    """Ten are left of 600 a minute: ten go, the eleventh waits a tenth of a second."""
    allowance = _heard(600, 10, "59s")
    for number in range(2, 12):
        assert allowance.wait_for(1.0, 0.0) == 0.0
        allowance.send(number, 1.0, 0.0)
    assert allowance.wait_for(1.0, 0.0) == pytest.approx(0.1, rel=0.01)
    assert allowance.wait_for(1.0, 0.11) == 0.0


def test_a_limit_for_longer_than_a_minute_is_told_by_the_time_until_it_is_whole() -> None:
    """Of 200 a day nothing is left: the next waits for as long as anybody does."""
    assert _heard(200, 0, "24h").wait_for(1.0, 0.0) == 120.0


def test_a_small_burst_is_not_taken_for_a_fast_limit() -> None:
    """A provider that lets ten through at once is whole again in a tenth of a second, and allows 600 a minute still."""
    allowance = _heard(600, 9, "100ms")
    for number in range(2, 12):
        allowance.send(number, 1.0, 0.0)
    assert allowance.wait_for(1.0, 0.0) == pytest.approx(0.2, rel=0.01)


def test_more_than_the_limit_is_sent_when_all_of_it_is_free() -> None:
    """It can never fit, and the provider will say so."""
    assert _heard(100, 100).wait_for(500.0, 0.0) == 0.0
    assert _heard(100, 50, "30s").wait_for(500.0, 0.0) == pytest.approx(30.0)


def test_older_news_is_passed_over() -> None:
    """An answer that comes late tells what was, not what is."""
    allowance = Allowance("requests")
    allowance.hear(told(600, 0), 5, 0.0)
    allowance.hear(told(600, 600), 4, 0.0)
    assert allowance.wait_for(1.0, 0.0) > 0


def test_what_was_sent_after_the_news_counts_still() -> None:
    """The answer to the first request knows nothing of the third."""
    allowance = Allowance("requests")
    for number in (1, 2, 3):
        allowance.send(number, 1.0, 0.0)
    allowance.hear(told(600, 1), 2, 0.0)
    assert allowance.wait_for(1.0, 0.0) > 0
    allowance.hear(told(600, 1), 3, 0.0)
    assert allowance.wait_for(1.0, 0.0) == 0.0


def test_old_news_binds_nobody() -> None:
    """Two minutes after the last word a request may find out what is allowed."""
    allowance = _heard(600, 0, "24h")
    assert allowance.wait_for(1.0, 119.0) == pytest.approx(1.0)
    assert allowance.wait_for(1.0, 120.0) == 0.0


def test_no_more_is_free_than_ever_was() -> None:
    """A provider of 600 a minute that lets ten through at once does so after a minute of silence too."""
    allowance = _heard(600, 9, "100ms")
    for number in range(2, 11):
        assert allowance.wait_for(1.0, 60.0) == 0.0
        allowance.send(number, 1.0, 60.0)
    assert allowance.wait_for(1.0, 60.0) == pytest.approx(0.1, rel=0.01)


def test_what_is_sent_while_the_answer_is_on_its_way_is_refilled() -> None:
    """Of ten a second, ten were sent in each of three seconds: nearly as many as before may go."""
    allowance = _heard(600, 9, "100ms")
    for number in range(2, 32):
        allowance.send(number, 1.0, (number - 1) / 10)
    assert allowance.wait_for(7.0, 3.0) == 0.0


def test_what_is_sent_is_not_kept_for_ever() -> None:
    """Where a provider falls silent, memory does not grow with the job."""
    allowance = _heard(600, 10)
    for number in range(2, 50_000):
        allowance.send(number, 1.0, 0.0)
    assert len(allowance._sent) <= 10_000


ODD = st.one_of(
    st.text(max_size=12),
    st.integers(-5, 10**17).map(str),
    st.floats(allow_nan=True).map(str),
    st.builds(lambda number, unit: f"{number}{unit}", st.integers(0, 10**14), st.sampled_from(["ms", "s", "m", "h"])),
    st.sampled_from(["0", "1", "0s", "²", "٣", "1e400", "-0", "+1", " 7 "]),
)


@given(ODD, ODD, ODD, st.lists(st.floats(0, 1e9), max_size=5), st.floats(0, 1e9), st.floats(0, 1000))
def test_whatever_headers_say_a_wait_is_finite_and_bounded(
    limit: str, left: str, reset: str, sent: list[float], amount: float, later: float
) -> None:
    """From nothing to two minutes, and nothing once the news is that old."""
    allowance = Allowance("requests")
    allowance.hear(told(limit, left, reset), 1, 0.0)
    for number, one in enumerate(sent, 2):
        allowance.send(number, one, 0.0)
    wait = allowance.wait_for(amount, later)
    assert isfinite(wait)
    assert 0.0 <= wait <= 120.0
    assert later < 120.0 or wait == 0.0
