"""The way of an article: read, asked, verified, mended once, stored; for one article and for many.

The one place that fans out. Articles are drawn from their source only when a worker is free, so memory does not grow
with the job; each is stored before the next is drawn, so a job that dies loses only what was in flight.

A reading is stored as soon as it is verified, with a note of the calls that are to follow it. A job that dies before
those leaves the note, and the next run makes them: the reading is never paid for twice.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from extractor.article import Article
from extractor.booking import Books
from extractor.catalog import Catalog
from extractor.door import Door
from extractor.errors import OutcomeError, ServiceError, SourceError, StoppedError
from extractor.expectation import Expectation
from extractor.followups import Followups
from extractor.garbage import collected_seldom
from extractor.reading import Reader
from extractor.selection import Chosen, Selection, Wish
from extractor.store import Store, Stored
from extractor.summary import Summary

__all__ = ["Job", "Summary", "Watch", "Wish"]

Watch = Callable[[Summary, "Article | SourceError", "OutcomeError | None"], None]
"""Called after each article, with what became of it."""
_TURN = 0.02  # seconds of drawing known articles, after which who waits for an answer gets a turn


@dataclass(slots=True)
class Job:
    """One run over many articles."""

    catalog: Catalog
    model: Door
    store: Store
    wish: Wish = field(default_factory=Wish)
    summary: Summary = field(default_factory=Summary)
    end_source: Callable[[], object] | None = None
    """Tells the source of the articles that nothing more is drawn, where it may wait for somebody."""
    _stopping: bool = False
    _fault: ServiceError | None = None
    _loop: asyncio.AbstractEventLoop | None = None
    _drawing: asyncio.Lock = field(default_factory=asyncio.Lock)
    _reader: Reader = field(init=False)
    _followups: Followups = field(init=False)
    _selection: Selection = field(init=False)

    def __post_init__(self) -> None:
        books = Books(self.model.prices, self.catalog.versions, self.summary, Expectation(self.model.prices))
        self._reader = Reader(self.model, self.store, books, self.wish.force)
        self._followups = Followups(self.catalog, self.model, self.store, books, self.wish.purposes)
        self._selection = Selection(self.catalog, self.model.settings.name, self.store, self.wish, self._is_open)

    def _is_open(self, article: Article) -> bool:
        return bool(self._followups.left_open(article))

    def stop(self) -> None:
        """Draw no more articles, and send no more; what is in flight is finished and stored. Any thread may call it."""
        self._stopping = True
        if self.end_source:
            self.end_source()
        if self._loop:
            self._loop.call_soon_threadsafe(self.model.pace.stop)

    async def run(self, articles: Iterable[Article | SourceError], *, watch: Watch) -> Summary:
        """Read all articles, as many at a time as the model's pace allows.

        What is wrong with one article is counted and the others go on. A JobError stops the job. Where it is the
        service's, what is in flight is paid for already: it is finished and stored first.
        """
        self._loop = asyncio.get_running_loop()
        source = iter(articles)
        try:
            with collected_seldom():
                async with asyncio.TaskGroup() as group:
                    for _ in range(self.model.pace.ceiling):
                        group.create_task(self._work(source, watch))
        except BaseExceptionGroup as group_error:
            raise _first(group_error) from group_error
        finally:
            self._loop = None
            self.summary.pace = self.model.pace.close()
        if self._fault:
            raise self._fault
        return self.summary

    async def _work(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        while drawn := await self._draw(source, watch):
            article, keys = drawn
            try:
                failure = await (self._read(article, keys) if keys else self._resume(article))
            except StoppedError:
                self._note_stop()
                continue
            except ServiceError as error:
                self._fault = self._fault or error
                self.stop()
                return
            self.summary.articles += 1
            watch(self.summary, article, failure)

    async def _draw(self, source: Iterator[Article | SourceError], watch: Watch) -> Chosen | None:
        """The next article that needs a call; None where there is none, or the job is to stop."""
        async with self._drawing:
            began = time.monotonic()
            while True:
                article = None if self.summary.stopped else await self._next(source)
                if article is None and not (self._stopping and self.end_source):  # else the source was told to end
                    return None
                if article is None or self._stopping or self._is_broke():
                    self._note_stop()
                    return None
                chosen = "unreadable" if isinstance(article, SourceError) else self._selection.choose(article)
                if not isinstance(chosen, str):
                    return chosen
                self.summary.pass_over(chosen)
                watch(self.summary, article, None)
                if time.monotonic() - began > _TURN:
                    await asyncio.sleep(0)
                    began = time.monotonic()

    async def _next(self, source: Iterator[Article | SourceError]) -> Article | SourceError | None:
        """The next of the source; answers are heard meanwhile where it may take long."""
        return next(source, None) if self.end_source is None else await asyncio.to_thread(next, source, None)

    def _is_broke(self) -> bool:
        return self.model.budget is not None and self.model.budget.is_exhausted

    def _note_stop(self) -> None:
        """Note why the job ends before its articles do; the first reason stays."""
        self.summary.stopped = self.summary.stopped or ("budget" if self._is_broke() else "interrupted")
        if self.end_source:
            self.end_source()

    async def _read(self, article: Article, keys: dict[str, str]) -> OutcomeError | None:
        """One article: asked, verified, stored, and what follows."""
        catalog = self._followups.catalog_of(keys)
        try:
            read = await self._reader.read(catalog, article)
        except OutcomeError as error:
            self.summary.failed[error.code] += 1
            return error
        reading = self._followups.conclude(article, keys, (read.held, read.exchange))
        self._selection.settle(article)
        await self._follow(article, reading)
        return None

    async def _resume(self, article: Article) -> None:
        """What a former job left open of an article: no reading, only what follows it."""
        for reading in self._followups.left_open(article):
            await self._follow(article, reading)
        self.summary.known += 1

    async def _follow(self, article: Article, reading: Stored) -> None:
        """The calls that follow a reading; those that are not made any more stay noted for the next run."""
        try:
            await self._followups.follow(article, reading)
        except StoppedError:
            self.summary.put_off += 1
            self._note_stop()


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group that is no group itself: workers stopped by another's error raise none."""
    for error in group.exceptions:
        return _first(error) if isinstance(error, BaseExceptionGroup) else error
    return group
