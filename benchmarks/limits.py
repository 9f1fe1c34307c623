"""How much of a provider's limit a job uses, and how often it is told that it asks too much.

    python -m benchmarks.limits [SECONDS]

600 requests a minute, of which a second's or five seconds' worth may come at once; as many articles as that is for a
minute. Exit status 1 where under 90 % of the limit is used, or 2 % of the requests are answered 429.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.faults import articles
from benchmarks.provider import Limits, Plan, provider_process
from extractor.api import run_async
from extractor.settings import Settings

PER_MINUTE = 600
LEAST_USED, MOST_REFUSED = 0.90, 0.02
_CASES = ((5.0, 0.05), (1.0, 0.05), (1.0, 1.0))
"""Seconds' worth that may come at once, and seconds that an answer takes."""


def measure(burst: float, latency: float, seconds: float) -> tuple[float, float]:
    """Shares: of the limit that is used, and of the requests that are refused."""
    count = int(PER_MINUTE / 60 * seconds)
    plan = Plan(latency=latency, limits=Limits(requests_per_minute=PER_MINUTE, burst_seconds=burst))
    with tempfile.TemporaryDirectory() as folder, provider_process(plan) as provider:
        settings = Settings(name="fake/model", base_url=provider.url)
        began = time.monotonic()
        summary = asyncio.run(run_async(articles(count), Path(folder) / "facts.db", settings=settings, resolve=False))
        took, counts = time.monotonic() - began, provider.counts()
        assert summary.read == count, summary  # noqa: S101 - a benchmark of nothing is no benchmark
    allowed = PER_MINUTE / 60 * (took + burst)
    used, refused = count / allowed, counts.rate_limited / counts.requests
    pace = summary.pace
    held = ", ".join(f"{cause} {spent:.0f} s" for cause, spent in pace.limited.items() if spent >= 1) if pace else ""
    print(
        f"{burst:.0f} s at once, answers in {latency:g} s: {count:,} articles in {took:.1f} s, {used:.1%} of the limit "
        f"used, {counts.rate_limited} of {counts.requests:,} requests answered 429 ({refused:.2%}); held back: {held}",
        flush=True,
    )
    return used, refused


def main() -> int:
    """Print a line for each case."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    measured = [measure(burst, latency, seconds) for burst, latency in _CASES]
    return int(any(used < LEAST_USED or refused >= MOST_REFUSED for used, refused in measured))


if __name__ == "__main__":
    sys.exit(main())
