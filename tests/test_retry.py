"""The retry policy: as long as the server asks, else longer each time, and never for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.retry import is_worth_retrying, retrying

REQUEST = httpx2.Request("POST", "http://model.example/v1/chat/completions")


def _answered(status: int, code: object = None, **headers: str) -> openai.APIStatusError:
    given_headers = {name.replace("_", "-"): value for name, value in headers.items()}
    response = httpx2.Response(status, headers=given_headers, request=REQUEST)
    return openai.APIStatusError("made up", response=response, body={"code": code})


def _broken(cause: Exception | None, kind: type[openai.APIConnectionError] = openai.APIConnectionError) -> Exception:
    error = kind(request=REQUEST)
    error.__cause__ = cause
    return error


def _waits(error: Exception, attempts: int = 2) -> list[float]:
    """How long each wait is, if every try ends with ``error``."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def fail() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        asyncio.run(_run(retrying(attempts, is_worth_retrying, sleep), fail))
    assert caught.value is error
    return waits


async def _run(policy: Any, call: Callable[[], Any]) -> None:
    await policy(call)


WORTH = {
    "408": _answered(408),
    "409": _answered(409),
    "429": _answered(429, "rate_limit_exceeded"),
    "429 with a list for a code": _answered(429, ["insufficient_quota"]),
    "500": _answered(500),
    "502": _answered(502),
    "503": _answered(503),
    "504": _answered(504),
    "529": _answered(529),
    "a time-out": _broken(httpx2.ReadTimeout("slow"), openai.APITimeoutError),
    "a broken connection": _broken(httpx2.ReadError("reset")),
    "a refused connection": _broken(httpx2.ConnectError("refused")),
    "a protocol error": _broken(httpx2.RemoteProtocolError("half a body")),
    "a broken encoding": _broken(httpx2.DecodingError("no gzip")),
}
WORTHLESS = {
    "400": _answered(400),
    "401": _answered(401),
    "403": _answered(403),
    "404": _answered(404),
    "413": _answered(413),
    "422": _answered(422),
    "a spent quota": _answered(429, "insufficient_quota"),
    "a missing cassette": _broken(KeyError("no such exchange")),
    "a connection error without a cause": _broken(None),
    "endless redirects": _broken(httpx2.TooManyRedirects("round and round")),
    "a bug": ValueError("ours"),
}


@pytest.mark.parametrize("error", WORTH.values(), ids=WORTH.keys())
def test_what_may_pass_is_tried_again(error: Exception) -> None:
    """As often as allowed, the first try included; then the error itself is raised."""
    assert len(_waits(error, attempts=4)) == 3


@pytest.mark.parametrize("error", WORTHLESS.values(), ids=WORTHLESS.keys())
def test_what_will_not_pass_is_not_tried_again(error: Exception) -> None:
    """It would cost time, or money, for the same answer."""
    assert _waits(error, attempts=4) == []


@pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), SystemExit()], ids=repr)
def test_who_stops_the_program_is_obeyed(error: BaseException) -> None:
    """An interruption is no fault of the network."""
    assert not is_worth_retrying(error)


DATE = "Sun, 04 May 2031 10:00:00 GMT"
ASKED: dict[str, tuple[dict[str, str], float]] = {
    "seconds": ({"retry_after": "7"}, 7.0),
    "none": ({"retry_after": "0"}, 0.0),
    "fractions": ({"retry_after": "1.5"}, 1.5),
    "milliseconds": ({"retry_after_ms": "250"}, 0.25),
    "milliseconds before seconds": ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
    "negative milliseconds": ({"retry_after_ms": "-250"}, 0.0),
    "a time of day": ({"retry_after": "Sun, 04 May 2031 10:00:30 GMT", "date": DATE}, 30.0),
    "a time of day in another zone": ({"retry_after": "Sun, 04 May 2031 12:00:30 +0200", "date": DATE}, 30.0),
    "a time of day that is past": ({"retry_after": "Sun, 04 May 2031 09:00:00 GMT", "date": DATE}, 0.0),
    "more than two minutes": ({"retry_after": "86400"}, 120.0),
    "a day, as a time": ({"retry_after": "Mon, 05 May 2031 10:00:00 GMT", "date": DATE}, 120.0),
    "a number without end": ({"retry_after": "9" * 400}, 120.0),
}


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("headers", "seconds"), ASKED.values(), ids=ASKED.keys())
def test_a_server_is_given_the_time_it_asks_for(headers: dict[str, str], seconds: float, status: int) -> None:
    """To the millisecond, each time anew, but never longer than two minutes."""
    assert _waits(_answered(status, **headers), attempts=3) == [seconds, seconds]


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chance always chooses the longest wait it may."""
    monkeypatch.setattr("random.uniform", lambda _, high: high)


UNSAID: dict[str, dict[str, str]] = {
    "nothing": {},
    "a time without the server's clock": {"retry_after": "Sun, 04 May 2031 10:00:30 GMT"},
    "a time without a zone": {"retry_after": "Sun, 04 May 2031 10:00:30 -0000", "date": DATE},
    "a zone off the earth": {"retry_after": "Sun, 04 May 2031 10:00:30 +99999999999999", "date": DATE},
    "words": {"retry_after": "soon"},
    "less than nothing": {"retry_after": "-7"},
    "words for milliseconds": {"retry_after_ms": "soon"},
}


@pytest.mark.usefixtures("longest")
@pytest.mark.parametrize("headers", UNSAID.values(), ids=UNSAID.keys())
def test_a_server_that_asks_for_no_time_is_given_longer_each_time(headers: dict[str, str]) -> None:
    """Doubling up to a minute."""
    assert _waits(_answered(503, **headers), attempts=9) == [1, 2, 4, 8, 16, 32, 60, 60]


def test_waits_without_a_time_asked_are_scattered() -> None:
    """A thousand clients that were refused together do not come back together."""
    assert len({_waits(_answered(503))[0] for _ in range(20)}) > 10


@given(
    st.sampled_from(["retry_after", "retry_after_ms", "date"]),
    st.text(st.characters(max_codepoint=126, min_codepoint=32)),
)
def test_whatever_a_header_says_the_wait_is_bounded(name: str, value: str) -> None:
    """No header stops the program or puts it to sleep for a day."""
    (wait,) = _waits(_answered(503, **({"retry_after": DATE, "date": DATE} | {name: value})))
    assert 0 <= wait <= 120


@given(st.floats())
def test_whatever_number_a_header_says_the_wait_is_bounded(number: float) -> None:
    """Infinities and numbers that are none included."""
    for name in ("retry_after", "retry_after_ms"):
        (wait,) = _waits(_answered(429, **{name: str(number)}))
        assert 0 <= wait <= 120


def test_a_single_attempt_never_waits() -> None:
    """Who wants no retry gets none."""
    assert _waits(_answered(503), attempts=1) == []
