"""A job with a budget: how much of it is billed, with 256 requests in flight and answers of 50 to 3,000 tokens.

    python -m benchmarks.budget [DOLLARS]

Once with a sound provider, and with connections that break before and within answers. Exit status 1 where more than the
budget is billed, where a sound provider bills less than 95 % of it, where something is paid twice, or where the next
run, with another budget, does not go on to the end.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from benchmarks.faults import articles
from benchmarks.provider import Counts, Faults, Plan, Remote, provider_process
from extractor.api import run_async
from extractor.settings import Settings
from extractor.summary import Summary
from extractor.usage import Rates

INPUT, OUTPUT = 0.5, 2.0
MOST_TOKENS = 3_000
LEAST_SHARE = Decimal("0.95")
_PER_DOLLAR = 220
"""Articles for which a dollar does not suffice."""
CASES = {
    "sound": Faults(),
    "hung up": Faults(hung_up=0.2),
    "half sent": Faults(half_sent=0.2),
    "hanging": Faults(hang=0.1),
}


def billed(counts: Counts) -> Decimal:
    """Dollars that the provider bills."""
    return Decimal(str(counts.dollars(INPUT, OUTPUT)))


def _read(provider: Remote, db: Path, count: int, budget: Decimal) -> Summary:
    rates = Rates(Decimal(str(INPUT)), Decimal(str(OUTPUT)))
    settings = Settings(
        name="fake/model", base_url=provider.url, rates=rates, max_output_tokens=MOST_TOKENS, timeout=4.0
    )
    return asyncio.run(run_async(articles(count), db, settings=settings, concurrency=256, budget=budget))


def measure(name: str, budget: Decimal) -> list[str]:
    """Print what is billed with these faults, and return what is wrong with that."""
    count = int(_PER_DOLLAR * budget)
    latency = 1.0 if name == "sound" else 0.2  # a second: so that 256 are in flight
    plan = Plan(tokens=(50, MOST_TOKENS), latency=latency, seed=11, faults=CASES[name])
    with tempfile.TemporaryDirectory() as folder, provider_process(plan) as provider:
        db = Path(folder) / "facts.db"
        first = _read(provider, db, count, budget)
        counts = provider.counts()
        share = billed(counts) / budget
        print(
            f"{name:>10}  {first.read:,} of {count:,} articles  billed ${billed(counts):.4f} of ${budget} "
            f"({share:.1%})  most in flight {counts.most_in_flight}  stopped: {first.stopped}",
            flush=True,
        )
        provider.change(faults={})
        second = _read(provider, db, count, budget * 5)
        told = {
            "more than the budget is billed": share > 1,
            "too little of the budget is spent": name == "sound" and share < LEAST_SHARE,
            "not stopped by the budget": first.stopped != "budget",
            "something was paid twice": name in {"sound", "hung up"} and bool(provider.counts().paid_again),
            "the next run does not go on": second.known != first.read or second.known + second.read != count,
        }
    return [what for what, is_wrong in told.items() if is_wrong]


def main() -> int:
    """Print a line for each case."""
    budget = Decimal(sys.argv[1]) if len(sys.argv) > 1 else Decimal(5)
    status = 0
    for name in CASES:
        wrongs = measure(name, budget)
        status |= bool(wrongs)
        for wrong in wrongs:
            print(f"{'':>10}  {wrong}", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
