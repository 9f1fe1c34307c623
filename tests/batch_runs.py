"""What the tests of jobs by batches share: a run of one against the fake provider, and what it leaves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from benchmarks.provider import Asked, Plan, Provider, kinds_in, serving
from extractor.article import Article
from extractor.batch_job import BatchJob
from extractor.batches import Batches
from extractor.budget import Budget
from extractor.drafts import Limits
from extractor.errors import OutcomeError, SourceError
from extractor.model import Model
from extractor.pace import Pace
from extractor.patience import Patience
from extractor.pipeline import Job, Summary
from extractor.selection import Wish
from extractor.settings import Settings
from extractor.store import Store
from tests import jobs

NEWS = [jobs.news(number) for number in range(7)]


def tell(asked: Asked) -> str:
    """One fact of each kind that is asked for, about every article."""
    return json.dumps({kind: jobs.whole().get(kind, []) for kind in kinds_in(asked)})


def tell_wrongly(asked: Asked) -> str:
    """The visit has a wrong name, which the second call mends."""
    items = jobs.whole(visit=[jobs.visit(visitor_name="Nobody Atall")])
    if len(asked["messages"]) > 2:
        return json.dumps({"visit": [{"id": 1, **jobs.visit()}]})
    return json.dumps({kind: items.get(kind, []) for kind in kinds_in(asked)})


@dataclass
class Run:
    """How a job is run."""

    provider: Provider
    db: Path
    wait: bool = True
    limits: Limits = field(default_factory=Limits)
    wish: Wish = field(default_factory=lambda: Wish(repair=False))
    budget: Budget | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    between: timedelta = timedelta(hours=1)
    """How much later than the one before a run begins."""
    slept: list[float] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    """The time, which goes on by waiting only, and from run to run. The provider's own is the real one."""
    failures: list[OutcomeError] = field(default_factory=list)
    summary: Summary = field(default_factory=Summary)
    """Of the last run, also where it came to its end by an error."""

    @property
    def _settings(self) -> Settings:
        base = Settings(name="openai/gpt-4o-mini", api_key=jobs.KEY, base_url=self.provider.url, attempts=3)
        return replace(base, **self.settings)

    async def sleep(self, seconds: float) -> None:
        """Note how long it would have been."""
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)

    async def _pause(self, seconds: float) -> None:
        """Between two attempts."""
        self.now += timedelta(seconds=seconds)

    def watch(self, _: Summary, __: Article | SourceError, failure: OutcomeError | None) -> None:
        """Note what failed."""
        self.failures += [failure] if failure else []

    def go(self, articles: Iterable[Article | SourceError] = NEWS) -> Summary:
        """Run it by batches."""

        async def work() -> Summary:
            patience = Patience(self.sleep)
            async with (
                Model(self._settings, budget=self.budget, sleep=jobs.no_wait) as model,
                Batches(self._settings, sleep=self._pause) as batches,
            ):
                with Store(self.db, jobs.catalog()) as store:
                    job = BatchJob(
                        jobs.catalog(),
                        model,
                        batches,
                        store,
                        self.wish,
                        limits=self.limits,
                        patience=patience,
                        summary=self.summary,
                        clock=lambda: self.now,
                        tell=self.said.append,
                    )
                    return await job.run(articles, watch=self.watch, wait=self.wait)

        self.summary = Summary()
        self.now += self.between
        return asyncio.run(work())

    def go_online(self, articles: Iterable[Article | SourceError] = NEWS) -> Summary:
        """Run it without batches."""

        async def work() -> Summary:
            async with Model(self._settings, pace=Pace(4, sleep=jobs.no_wait), sleep=jobs.no_wait) as model:
                with Store(self.db, jobs.catalog()) as store:
                    return await Job(jobs.catalog(), model, store, self.wish).run(articles, watch=self.watch)

        return asyncio.run(work())


def hand_in(run: Run, articles: Iterable[Article | SourceError] = NEWS) -> Summary:
    """Run a job that does not wait, for the first time."""
    run.wait = False
    summary = run.go(articles)
    assert summary.batches
    return summary


def facts(db: Path) -> list[tuple[Any, ...]]:
    """All facts, and the current readings, whatever call told them."""
    told = jobs.rows(db, "SELECT article_id, kind, verdict, codes, data FROM fact ORDER BY 1, 2, 3, 4, 5")
    return told + jobs.rows(db, "SELECT article_id, kind, key FROM reading ORDER BY 1, 2")


def ended(db: Path) -> bool:
    """Whether nothing waits, all is sound, and no reading was stored twice."""
    waiting = jobs.rows(db, "SELECT key FROM batch_request") + jobs.rows(
        db, "SELECT 1 FROM batch WHERE ended_at IS NULL"
    )
    twice = jobs.rows(db, "SELECT key FROM call WHERE status = 'ok' GROUP BY key HAVING count(*) > 1")
    return jobs.is_sound(db) and not waiting and not twice


def online(tmp_path: Path, answer: Any = tell, **how: Any) -> tuple[Summary, list[tuple[Any, ...]]]:
    """What an undisturbed job online comes to."""
    with serving(Plan(), answer) as provider:
        run = Run(provider, tmp_path / "online.db", **how)
        return run.go_online(), facts(run.db)


class CrashError(Exception):
    """The job dies."""


def crash(monkeypatch: pytest.MonkeyPatch, target: type, name: str, *, after: bool, nth: int = 1) -> None:
    """Let a method fail the first ``nth`` time that it is called, before or after it did its work."""
    real, calls = getattr(target, name), [0]

    def is_now() -> bool:
        calls[0] += 1
        return calls[0] == nth

    async def awaited(*given: Any, **more: Any) -> Any:
        is_it = is_now()
        if is_it and not after:
            raise CrashError
        made = await real(*given, **more)
        if is_it:
            raise CrashError
        return made

    def called(*given: Any, **more: Any) -> Any:
        is_it = is_now()
        if is_it and not after:
            raise CrashError
        made = real(*given, **more)
        if is_it:
            raise CrashError
        return made

    monkeypatch.setattr(target, name, awaited if asyncio.iscoroutinefunction(real) else called)
