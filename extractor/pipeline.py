"""The way of an article: read, asked, verified, stored; for one article and for many.

The one place that fans out. Articles are drawn from their source only when a worker is free, so memory does not grow
with the job; each is stored before the next is drawn, so a job that dies loses only what was in flight.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from extractor.article import Article, clean
from extractor.catalog import Catalog
from extractor.cost import price_of
from extractor.errors import OutcomeError, SourceError
from extractor.model import Answer, Model
from extractor.request import reading_key
from extractor.store import Exchange, Store
from extractor.usage import Usage
from extractor.verify import Fact, verify


@dataclass(slots=True)
class Summary:
    """What a job has done so far."""

    articles: int = 0
    """Articles seen, whatever became of them."""
    known: int = 0
    """Articles that needed no call: everything asked of them was in the database."""
    read: int = 0
    """Articles answered and stored."""
    failed: Counter[str] = field(default_factory=Counter)
    """Articles whose exchange failed, by outcome code; they are asked again on the next run."""
    unreadable: int = 0
    """Files and records that are no readable article."""
    facts: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Facts by (kind, verdict)."""
    usage: Usage = field(default_factory=Usage)
    cost: Decimal | None = Decimal(0)
    """Dollars; None as soon as one exchange has no known price."""
    interrupted: bool = False
    """Whether the job was told to stop before its articles were through."""

    def book(self, usage: Usage, cost: Decimal | None) -> None:
        """Add what one exchange cost."""
        self.usage += usage
        self.cost = self.cost + cost if self.cost is not None and cost is not None else None


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
    summary: Summary = field(default_factory=Summary)
    _stopping: bool = False

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
        """The articles that need a call, with the reading key of each kind to ask for."""
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
            if not keys or int(article.id, 16) in drawn:
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
            failure = await self._read(article, keys)
            watch(self.summary, article, failure)

    async def _read(self, article: Article, keys: Mapping[str, str]) -> OutcomeError | None:
        """One article: asked, verified, stored."""
        catalog = self.catalog if len(keys) == len(self.catalog.kinds) else self.catalog.of(keys)
        began = time.monotonic()
        try:
            answer = await self.model.ask(catalog, article)
        except OutcomeError as error:
            self.store.save_failure(article, self._exchange(keys, error, time.monotonic() - began))
            self.summary.failed[error.code] += 1
            return error
        facts = facts_in(answer, catalog, article)
        self.store.save_reading(article, self._exchange(keys, answer, time.monotonic() - began), keys, facts)
        self.summary.read += 1
        self.summary.facts.update((fact.kind, fact.verdict) for fact in facts)
        return None

    def _exchange(self, keys: Mapping[str, str], outcome: Answer | OutcomeError, seconds: float) -> Exchange:
        cost = price_of(self.model.settings.name, outcome.usage)
        self.summary.book(outcome.usage, cost)
        error = outcome if isinstance(outcome, OutcomeError) else None
        return Exchange(
            versions={kind: self.catalog.versions[kind] for kind in keys},
            model=self.model.settings.name,
            status=error.code if error else "ok",
            attempts=outcome.attempts,
            usage=outcome.usage,
            cost=cost,
            seconds=seconds,
            error=str(error) if error else None,
            raw=clean(outcome.raw) if outcome.raw is not None else None,
        )


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group that is no group itself: workers stopped by another's error raise none."""
    for error in group.exceptions:
        return _first(error) if isinstance(error, BaseExceptionGroup) else error
    return group
