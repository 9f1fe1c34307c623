"""A job by provider batches: half the price, answered within a day.

One pass settles what a job that died left unclear, stores what has been answered, and hands in what is to be asked
next. It can end there: the next run goes on from what is written (`extractor.journal`). Or it waits, and passes again.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain

from extractor.article import Article
from extractor.batches import Batches
from extractor.booking import Books
from extractor.budget import Reservation
from extractor.catalog import Catalog
from extractor.drafts import Asked, Draft, Limits
from extractor.errors import ServiceError, SetupError, SourceError, UnavailableError
from extractor.expectation import Expectation
from extractor.followups import PURPOSES, Followups
from extractor.hearing import Hearing
from extractor.journal import Batch
from extractor.model import Model
from extractor.pipeline import Watch
from extractor.reading import Reader
from extractor.retry import Sleep
from extractor.selection import Selection, Wish
from extractor.store import Store
from extractor.summary import Summary
from extractor.usage import Usage

_FIRST, _LONGEST = 30.0, 300.0  # seconds between two looks
_PASSING = {"token_limit_exceeded"}
_MOST_ASKED = 3
_MOST_MISSED = 20  # looks in a row to which the service gives no answer


@dataclass(slots=True)
class BatchJob:
    """One run over many articles, by batches."""

    catalog: Catalog
    model: Model
    batches: Batches
    store: Store
    wish: Wish = field(default_factory=Wish)
    limits: Limits = field(default_factory=Limits)
    sleep: Sleep = asyncio.sleep
    summary: Summary = field(default_factory=Summary)
    _stopping: bool = False
    _pause: asyncio.Future[None] | None = None
    _loop: asyncio.AbstractEventLoop | None = None
    _again: dict[str, Article | None] = field(default_factory=dict)
    """Articles of which something was answered, lost or held back: more may be to ask about them; None: as stored."""
    _asked: Counter[str] = field(default_factory=Counter)
    """How often each call was made in this run, by its key."""
    _seen: set[int] = field(default_factory=set)
    _drafts: dict[bool, Draft] = field(default_factory=dict)
    _set_aside: dict[int, Reservation] = field(default_factory=dict)
    """For each batch of this run, what it may cost."""
    _held_back: bool = False
    """Whether something was not asked, as the budget did not allow for it."""
    _reader: Reader = field(init=False)
    _followups: Followups = field(init=False)
    _hearing: Hearing = field(init=False)

    def __post_init__(self) -> None:
        if self.wish.force:
            raise SetupError("--force asks anew in each run, so it does not go with --batch, which takes several")
        prices = replace(self.model.prices, is_batch=True)
        books = Books(prices, self.store.catalog.versions, self.summary, Expectation(prices))
        self._reader = Reader(self.model, self.store, books)
        self._followups = Followups(self.catalog, self.model, self.store, books, self.wish.purposes)
        told = replace(self._followups, catalog=self.store.catalog, wanted=PURPOSES)
        self._hearing = Hearing(self.model, self.store, books, self._reader, told, self.wish.purposes)

    def stop(self) -> None:
        """Hand in no more, and wait no longer; what is at the provider stays there. Any thread may call it."""
        self._stopping = True
        if self._loop:
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        if self._pause:
            self._pause.cancel()

    async def run(self, articles: Iterable[Article | SourceError], *, watch: Watch, wait: bool = False) -> Summary:
        """Make a pass; where it is to ``wait``, one after the other until nothing is left to wait for."""
        self._loop = asyncio.get_running_loop()
        source = iter(articles)
        try:
            await self._pass(source, watch)
            await self._wait(source, watch) if wait else None
        finally:
            for draft in self._drafts.values():
                draft.close()
            live = self.store.journal.live(self.model.settings.name)
            self.summary.batches = len(live)
            self.summary.waiting = sum(map(self.store.journal.waiting, live))
        if self._stopping:
            self.summary.stopped = "interrupted"
        elif self._held_back:
            self.summary.stopped = "budget"
        return self.summary

    async def _wait(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        seconds, missed = _FIRST, 0
        while not self._stopping:
            if self.store.journal.live(self.model.settings.name):
                await self._sleep(seconds)
            elif self._held_back or not self._again:
                return
            seconds = min(seconds * 1.5, _LONGEST)
            try:
                await self._pass(source, watch)
                missed = 0
            except UnavailableError:
                missed += 1
                if missed == _MOST_MISSED:
                    raise

    async def _sleep(self, seconds: float) -> None:
        self._pause = asyncio.ensure_future(self._slept(seconds))
        try:
            await self._pause
        except asyncio.CancelledError:
            if not self._stopping:
                raise
        finally:
            self._pause = None

    async def _slept(self, seconds: float) -> None:
        await self.sleep(seconds)

    async def _settle(self) -> None:
        """Find out what became of batches that were planned: one that was submitted is adopted, others never were."""
        for batch in self.store.journal.live(self.model.settings.name):
            if batch.provider_id is None:
                found = await self.batches.find(batch.token, batch.made_at)
                if found is None:
                    file = await self.batches.find_file(batch.token, batch.made_at)
                    found = await self.batches.submit(file, batch.token, batch.made_at) if file else None
                if found is None:
                    self._lose(self.store.journal.ended(batch, "failed", "never submitted"))
                    self._give_back(batch, Decimal(0))
                else:
                    self.store.journal.submitted(batch, None, found)

    async def _pass(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        await self._settle()
        for batch in self.store.journal.live(self.model.settings.name):
            if batch.provider_id:
                await self._look(batch, batch.provider_id, watch)
        if not self._stopping:
            await self._collect(source, watch)

    async def _look(self, batch: Batch, provider_id: str, watch: Watch) -> None:
        """Store what a batch has come to, if it has ended."""
        state = await self.batches.state(provider_id)
        if not state.has_ended:
            return
        before = self.summary.cost
        for file in state.files:
            async for line in self.batches.results(file):
                article, failure = await self._hearing.hear(line, batch)
                if article:
                    self._again[article.id] = None
                    self._see(article)
                    watch(self.summary, article, failure)
        is_failed = state.status == "failed"
        self._lose(self.store.journal.ended(batch, "failed" if is_failed else "done", state.error))
        self._give_back(batch, (self.summary.cost or Decimal(0)) - (before or Decimal(0)))
        if is_failed and state.error not in _PASSING:
            raise ServiceError(f"{self.model.settings.place}: it refuses the batch ({state.error or 'no code'})")

    def _give_back(self, batch: Batch, spent: Decimal) -> None:
        """Book what a batch of this run did cost, and give back the rest of what it might have."""
        if self.model.budget and (set_aside := self._set_aside.pop(batch.id, None)):
            self.model.budget.settle(set_aside, spent)

    def _lose(self, articles: Iterable[str]) -> None:
        self._again |= dict.fromkeys(articles)

    def _see(self, article: Article) -> bool:
        """Count an article; whether it is the first time in this run."""
        number = int(article.id, 16)
        is_new = number not in self._seen
        self._seen.add(number)
        self.summary.articles += is_new
        return is_new

    async def _collect(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        """Hand in what is to be asked now: of the source, and of the articles of which more may be to ask."""
        self._held_back = False
        selection = Selection(self.catalog, self.model.settings.name, self.store, self.wish, self._is_open)
        for article in chain(self._more(), source):
            if isinstance(article, SourceError):
                self.summary.pass_over("unreadable")
                watch(self.summary, article, None)
                continue
            await self._consider(article, selection, watch)
            if self._held_back or self._stopping:
                break
        for draft in [*self._drafts.values()]:
            await self._hand_in(draft)

    def _more(self) -> Iterator[Article | SourceError]:
        for key in [*self._again]:
            if article := self._again.pop(key) or self.store.article(key):
                yield article

    def _is_open(self, article: Article) -> bool:
        return bool(self._followups.left_open(article))

    async def _consider(self, article: Article, selection: Selection, watch: Watch) -> None:
        chosen = selection.choose(article)
        if isinstance(chosen, str):
            if int(article.id, 16) not in self._seen or chosen == "skipped":
                self._seen.add(int(article.id, 16))
                self.summary.pass_over(chosen)
                watch(self.summary, article, None)
            return
        article, keys = chosen
        if self._hearing.has_failed(article):
            return
        if self._see(article) and not keys:
            self.summary.known += 1
        asked = self._reading(article, keys) if keys else self._further(article)
        if keys and any(map(self._is_worn, asked)):
            error = UnavailableError("no answer came with any batch")
            self._hearing.give_up(article, error)
            watch(self.summary, article, error)
            return
        self._again[article.id] = article  # until all of it is in a batch
        for one in asked:
            if not await self._ask(one):
                self._held_back = True
                return
        if not keys or not self._is_open(article):  # else it was put together just now, and its calls follow
            del self._again[article.id]

    def _is_worn(self, asked: Asked) -> bool:
        """Whether a call was made so often in this run that it is left to the next."""
        return self._asked[asked.call.key] >= _MOST_ASKED

    def _reading(self, article: Article, keys: dict[str, str]) -> list[Asked]:
        catalog = self._followups.catalog_of(keys)
        calls = self._reader.open_calls(catalog, article)
        if not calls and (read := self._reader.assembled(catalog, article)):  # a job died just before this
            self._followups.conclude(article, keys, (read.held, read.exchange))
        return [Asked(call, catalog.versions, keys) for call in calls]

    def _further(self, article: Article) -> list[Asked]:
        """The next call of each reading that has one pending."""
        found = []
        for reading in self._followups.left_open(article):
            for purpose in PURPOSES:
                if due := self._followups.due(article, reading, purpose):
                    one = Asked(due.call, self.catalog.versions, {}, reading.call)
                    if self._is_worn(one):
                        self.summary.put_off += 1
                    else:
                        found.append(one)
                    break
        return found

    async def _ask(self, asked: Asked) -> bool:
        """Put a call into a batch; False where the budget does not allow for it."""
        is_reading = asked.reading is None
        draft = self._drafts.get(is_reading)
        if draft and draft.holds(asked.call):
            return True
        if draft and not draft.has_room(asked):
            await self._hand_in(draft)
            draft = None
        draft = draft or self._drafts.setdefault(is_reading, Draft(self.limits))
        if self.model.budget:
            usage = Usage(input=len(asked.call.body), output=self.model.settings.max_output_tokens)
            most = self._reader.books.prices.of(usage) or Decimal(0)
            if not self.model.budget.reserve_now(most, draft.most):
                return False
        self.store.save_article(asked.call.article)
        draft.add(asked)
        self._asked[asked.call.key] += 1
        if is_reading:
            self._reader.books.expect(asked.call.request)
        return True

    async def _hand_in(self, draft: Draft) -> None:
        """Plan a batch, and submit it."""
        self._drafts = {which: other for which, other in self._drafts.items() if other is not draft}
        try:
            if draft.requests:
                batch = self.store.journal.plan(self.model.settings.name, draft.requests)
                self._set_aside[batch.id] = draft.most
                file = await self.batches.upload(draft.written(), batch.token, batch.made_at)
                provider_id = await self.batches.submit(file, batch.token, batch.made_at)
                self.store.journal.submitted(batch, file, provider_id)
        finally:
            draft.close()
