"""The jobs that `extractor run` wires: online, by batches, or a forecast of either."""

# ruff: noqa: PLC0415 - imports inside functions, for the time --help takes

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.commands.telling import tell

if TYPE_CHECKING:
    from extractor.article import Article
    from extractor.catalog import Catalog
    from extractor.console import Watcher
    from extractor.errors import SourceError
    from extractor.selection import Wish
    from extractor.settings import Settings
    from extractor.store import Store
    from extractor.summary import Summary


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read, by whom, into what, and what it may cost."""

    articles: Iterator[Article | SourceError]
    catalog: Catalog
    wanted: Catalog
    """The kinds to look for, of those of the catalogue."""
    settings: Settings
    db: Path
    wish: Wish
    limit: Decimal | None
    concurrency: int
    summary: Summary
    """What the job has done so far, also where it came to its end by an error."""
    forget: bool = False
    """Ask anew about what waits in batches."""
    end_source: Callable[[], None] | None = None
    """Ends the source of the articles, where it may wait for somebody."""

    async def run(self, watcher: Watcher) -> Summary:
        """Ask request by request."""
        from extractor.budget import Budget
        from extractor.door import open_door
        from extractor.pace import Pace
        from extractor.pipeline import Job
        from extractor.store import Store

        budget = Budget(self.limit) if self.limit is not None else None
        async with open_door(self.settings, self.catalog, pace=Pace(self.concurrency), budget=budget) as model:
            with Store(self.db, self.catalog) as store:
                self._forget(store)
                job = Job(self.wanted, model, store, self.wish, self.summary, end_source=self.end_source)
                with stopping_on_interrupt(job.stop):
                    return await job.run(self.articles, watch=watcher)

    async def run_by_batches(self, watcher: Watcher, *, wait: bool) -> Summary:
        """Ask by the provider's batches."""
        from extractor.batch_job import BatchJob
        from extractor.batches import Batches
        from extractor.budget import Budget
        from extractor.model import Model
        from extractor.patience import Patience
        from extractor.store import Store

        patience = Patience()
        budget = Budget(self.limit) if self.limit is not None else None
        async with Model(self.settings, budget=budget) as model, Batches(self.settings, sleep=patience) as batches:
            with Store(self.db, self.catalog) as store:
                self._forget(store)
                job = BatchJob(
                    self.wanted,
                    model,
                    batches,
                    store,
                    self.wish,
                    patience=patience,
                    summary=self.summary,
                    tell=watcher.say,
                )
                with stopping_on_interrupt(job.stop, *filter(None, [self.end_source])):
                    return await job.run(self.articles, watch=watcher, wait=wait)

    def _forget(self, store: Store) -> None:
        if self.forget:
            store.journal.forget(self.settings.name)

    def resolve(self) -> None:
        """Bring entities and events up to date; outside of any event loop, so that Ctrl-C is heard at once."""
        from extractor.errors import LostKindsError
        from extractor.progress import stepping
        from extractor.store import Store

        try:
            with Store(self.db, self.catalog) as store, stepping() as progress:
                store.world.resolve(progress)
        except LostKindsError as error:  # the facts are stored all the same
            tell(f"not resolved: {error}")

    def foretell(self, watcher: Watcher, *, is_batch: bool) -> Summary:
        """Count what the job is expected to take. Nothing is asked, nothing written."""
        from extractor.database import Database
        from extractor.forecast import forecast
        from extractor.layout import layout_of

        with Database(self.db, may_be_older=True) if layout_of(self.db) else nullcontext() as database:
            return forecast(self.articles, self.wanted, self.settings, database, self.wish, watcher, is_batch=is_batch)


@contextmanager
def stopping_on_interrupt(*stops: Callable[[], object]) -> Iterator[None]:
    """On the first Ctrl-C, or SIGTERM, finish what is in flight; on the second stop where it stands.

    A signal handler of Python, not of the event loop: it is heard also while known articles are passed over.
    """

    def interrupted(_: int, __: object) -> None:
        restore()
        for stop in stops:
            stop()
        tell("stopping: finishing what is in flight; Ctrl-C again to stop at once")

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    before = {number: signal.signal(number, interrupted) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        restore()
