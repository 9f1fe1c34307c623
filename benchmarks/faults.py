"""The fault matrix: a job against a fake provider, of whose requests a fifth go wrong, one fault after another.

    python -m benchmarks.faults [ARTICLES]

A job that leaves articles behind runs again until none is left. Exit status 1 where an article is lost, a fact is
stored twice or is not what an undisturbed job stores, or a request of the provider's stands in no call of the database.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path

from benchmarks.provider import TEXT, Counts, Faults, Limits, Plan, provider_process
from extractor.api import run_async
from extractor.article import Article
from extractor.settings import Settings
from extractor.summary import Summary

SHARE = 0.2
"""Of the requests, that go wrong."""
MOST_RUNS = 20
NAMES = tuple(one.name for one in fields(Faults))
_WIDE = Limits(requests_per_minute=6_000_000)
"""A limit that is never met: a 429 that is made up tells of it, and so holds back no more than itself."""
_FACTS = """SELECT article_id, kind, key, verdict, codes, data, count(*) FROM fact
            GROUP BY article_id, kind, key, verdict, codes, data ORDER BY 1, 2, 3, 6"""

Run = Callable[[list[Article], Path, Settings], Awaitable[Summary]]


def articles(count: int) -> list[Article]:
    """So many articles, each of which states an organization."""
    return [Article.of(TEXT.format(number=number), published=date(2031, 5, 9)) for number in range(count)]


def faults_of(name: str) -> Faults:
    """A fifth of the requests with this fault; "none" of them, or "all" faults at equal shares."""
    if name == "all":
        return Faults(**dict.fromkeys(NAMES, SHARE / len(NAMES)))
    return Faults() if name == "none" else Faults(**{name: SHARE})


def plan_of(name: str, latency: float = 0.0) -> Plan:
    """The plan of a provider with one of the faults, or "all", or "none"."""
    return Plan(latency=latency, faults=faults_of(name), seed=7, retry_after=0.02, limits=_WIDE)


@dataclass(slots=True)
class Outcome:
    """What a database and a provider tell after the last run."""

    runs: int
    lost: int
    """Articles without a reading of each kind."""
    doubled: int
    """Articles and kinds of which there is more than one reading, and facts that are stored twice."""
    facts: list[tuple[object, ...]] = field(repr=False)
    requested: int
    """Requests that came to the provider."""
    booked: int
    """Attempts that stand in the database."""

    def wrongs(self, undisturbed: Outcome) -> list[str]:
        """What is not as it has to be."""
        told = {
            f"{self.lost} articles lost": self.lost,
            f"{self.doubled} stored twice": self.doubled,
            "facts are not those of an undisturbed job": self.facts != undisturbed.facts,
            f"{self.requested} requests, {self.booked} booked": self.requested != self.booked,
        }
        return [what for what, is_wrong in told.items() if is_wrong]


def outcome_of(db: Path, count: int, kinds: int, runs: int, counts: Counts) -> Outcome:
    """What stands in a database after so many runs over so many articles."""
    with closing(sqlite3.connect(db)) as database:
        whole = "SELECT count(*) FROM (SELECT 1 FROM reading GROUP BY article_id HAVING count(DISTINCT kind) = ?)"
        (read,) = database.execute(whole, (kinds,)).fetchone()
        (extra,) = database.execute("SELECT count(*) - count(DISTINCT article_id || kind) FROM reading").fetchone()
        (booked,) = database.execute("SELECT coalesce(sum(attempts), 0) FROM call").fetchone()
        facts = database.execute(_FACTS).fetchall()
    doubled = extra + sum(row[-1] > 1 for row in facts)
    return Outcome(runs, count - read, doubled, facts, counts.requests, booked)


async def run_until_done(run: Run, wanted: list[Article], db: Path, settings: Settings) -> int:
    """Run until nothing fails; how many runs that took."""
    for number in range(1, MOST_RUNS + 1):
        summary = await run(wanted, db, settings)
        if not (summary.failed or summary.put_off or summary.stopped):
            return number
    return MOST_RUNS


async def _run(wanted: list[Article], db: Path, settings: Settings) -> Summary:
    return await run_async(wanted, db, settings=settings, concurrency=64)


def measure(name: str, count: int) -> tuple[Outcome, Counts]:
    """What becomes of so many articles with a fault."""
    with tempfile.TemporaryDirectory() as folder, provider_process(plan_of(name, latency=0.01)) as provider:
        db = Path(folder) / "facts.db"
        settings = Settings(name="fake/model", base_url=provider.url, attempts=6, timeout=1.0)
        runs = asyncio.run(run_until_done(_run, articles(count), db, settings))
        counts = provider.counts()
        return outcome_of(db, count, kinds=4, runs=runs, counts=counts), counts


def main() -> int:
    """Print a line for each fault."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    undisturbed, status = None, 0
    for name in ("none", *NAMES, "all"):
        began = time.monotonic()
        outcome, counts = measure(name, count)
        undisturbed = undisturbed or outcome
        wrongs = outcome.wrongs(undisturbed)
        status |= bool(wrongs)
        failed = outcome.requested - counts.outcomes["ok"]
        print(
            f"{name:>12}  {time.monotonic() - began:6.1f} s  {outcome.runs} runs  {outcome.requested:,} requests, "
            f"{failed:,} went wrong  most in flight {counts.most_in_flight}  {'; '.join(wrongs) or 'all right'}",
            flush=True,
        )
    return status


if __name__ == "__main__":
    sys.exit(main())
