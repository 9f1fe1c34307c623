"""The way of an article: read, asked, verified, mended once, stored; for one article and for many.

The one place that fans out. Articles are drawn from their source only when a worker is free, so memory does not grow
with the job; each is stored before the next is drawn, so a job that dies loses only what was in flight.

A reading is stored as soon as it is verified, with a note of the calls that are to follow it. A job that dies before
those leaves the note, and the next run makes them: the reading is never paid for twice.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from extractor.article import Article
from extractor.booking import Books
from extractor.catalog import Catalog
from extractor.duplicates import Held, united
from extractor.errors import OutcomeError, SourceError
from extractor.followups import Followups, counted
from extractor.model import Answer, Model
from extractor.request import reading_key
from extractor.store import Store
from extractor.summary import Summary
from extractor.verify import Fact, verify

__all__ = ["Job", "Summary", "Watch", "facts_in"]

Watch = Callable[[Summary, "Article | SourceError", "OutcomeError | None"], None]
"""Called after each article, with what became of it."""


def facts_in(answer: Answer, catalog: Catalog, article: Article) -> list[Fact]:
    """Every fact of an answer, each verified by itself."""
    return [verify(item, kind, article) for kind in catalog.kinds for item in answer.items[kind.name]]


@dataclass(slots=True)
class Job:
    """One run over many articles."""

    catalog: Catalog
    model: Model
    store: Store
    force: bool = False
    """Ask again for what is known."""
    repair: bool = True
    """Let facts that were refused for a mendable reason go back to the model, once an article."""
    glean: bool = False
    """Ask once more about sentences that no fact covers, once an article."""
    summary: Summary = field(default_factory=Summary)
    _stopping: bool = False
    _books: Books = field(init=False)
    _followups: Followups = field(init=False)

    def __post_init__(self) -> None:
        self._books = Books(self.model.settings.name, self.catalog.versions, self.summary)
        wanted = tuple(name for name, is_wanted in (("repair", self.repair), ("glean", self.glean)) if is_wanted)
        self._followups = Followups(self.catalog, self.model, self.store, self._books, wanted)

    def stop(self) -> None:
        """Draw no more articles; those in flight are finished and stored."""
        self._stopping = True

    async def run(self, articles: Iterable[Article | SourceError], *, concurrency: int, watch: Watch) -> Summary:
        """Read all articles, at most ``concurrency`` at a time.

        What is wrong with one article is counted and the others go on. A JobError stops the job; what is answered
        by then is stored.
        """
        drawn = self._draw(iter(articles), watch)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(concurrency):
                    group.create_task(self._work(drawn, watch))
        except BaseExceptionGroup as group_error:
            raise _first(group_error) from group_error
        return self.summary

    def _draw(
        self, articles: Iterator[Article | SourceError], watch: Watch
    ) -> Iterator[tuple[Article, dict[str, str]]]:
        """The articles that need a call, with the reading key of each kind to ask for; none if only a call follows."""
        drawn: set[int] = set()  # a text that comes twice in one run is asked about once
        for article in articles:
            if self._stopping:
                self.summary.interrupted = True
                return
            self.summary.articles += 1
            if isinstance(article, SourceError):
                self.summary.unreadable += 1
                watch(self.summary, article, None)
                continue
            article = self._as_known(article)  # noqa: PLW2901 - the same article, dated as it is known
            keys = self._keys_to_ask(article)
            is_open = not keys and bool(self._followups.left_open(article))
            if int(article.id, 16) in drawn or not (keys or is_open):
                self.summary.known += 1
                watch(self.summary, article, None)
                continue
            drawn.add(int(article.id, 16))
            yield article, keys

    def _as_known(self, article: Article) -> Article:
        """The article with the day of publication that is known of it: of two that are told, the first stays."""
        if self.force:
            return article
        known = self.store.published_of(article)
        return replace(article, published=known) if known and known != article.published else article

    def _keys_to_ask(self, article: Article) -> dict[str, str]:
        name = self.model.settings.name
        keys = {kind: reading_key(version, name, article) for kind, version in self.catalog.versions.items()}
        known = {} if self.force else self.store.keys_of(article)
        return {kind: key for kind, key in keys.items() if known.get(kind) != key}

    async def _work(self, drawn: Iterator[tuple[Article, dict[str, str]]], watch: Watch) -> None:
        for article, keys in drawn:
            failure = await (self._read(article, keys) if keys else self._resume(article))
            watch(self.summary, article, failure)

    async def _read(self, article: Article, keys: Mapping[str, str]) -> OutcomeError | None:
        """One article: asked, verified, stored, and what follows."""
        catalog, asked = self._followups.catalog_of(keys), tuple(keys)
        began = time.monotonic()
        try:
            answer = await self.model.ask(catalog, article)
        except OutcomeError as error:
            self.store.save_failure(article, self._books.book(asked, error, time.monotonic() - began, "read"))
            self.summary.failed[error.code] += 1
            return error
        told = [Held(fact) for fact in facts_in(answer, catalog, article)]
        held = united(told, catalog.kinds)
        exchange = self._books.book(asked, answer, time.monotonic() - began, "read")
        reading = self.store.save_reading(article, exchange, keys, held, self._followups.after(article, held))
        self.summary.read += 1
        self.summary.duplicates += len(told) - len(held)
        self.summary.facts.update(counted(held))
        await self._followups.follow(article, reading)
        return None

    async def _resume(self, article: Article) -> None:
        """What a former job left open of an article: no reading, only what follows it."""
        self.summary.known += 1
        for reading in self._followups.left_open(article):
            await self._followups.follow(article, reading)


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group that is no group itself: workers stopped by another's error raise none."""
    for error in group.exceptions:
        return _first(error) if isinstance(error, BaseExceptionGroup) else error
    return group
