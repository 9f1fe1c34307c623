"""A job by provider batches: half the price, answered within a day.

One pass settles what a job that died left unclear, stores what has been answered, and hands in what is to be asked
next. It can end there: the next run goes on from what is written (`extractor.journal`). Or it waits, and passes again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from extractor.agenda import Agenda, Clock, utc_now
from extractor.article import Article
from extractor.batches import Batches
from extractor.booking import Books
from extractor.catalog import Catalog
from extractor.dispatch import Dispatch
from extractor.drafts import Limits
from extractor.errors import SetupError, SourceError, StoppedError, UnavailableError
from extractor.expectation import Expectation
from extractor.followups import PURPOSES, Followups
from extractor.gathering import Gathering
from extractor.hearing import Hearing
from extractor.model import Model
from extractor.patience import Patience
from extractor.pipeline import Watch
from extractor.purse import Purse
from extractor.reading import Reader
from extractor.returns import Returns
from extractor.selection import Wish
from extractor.store import Store
from extractor.summary import Summary

_FIRST, _LONGEST = 30.0, 300.0  # seconds between two looks
_MOST_MISSED = 20  # looks in a row to which the service gives no answer


def _tell_nobody(_: str) -> None:
    """Nobody looks."""


@dataclass(slots=True)
class BatchJob:
    """One run over many articles, by batches. Its ``patience`` is that of ``batches`` too."""

    catalog: Catalog
    model: Model
    batches: Batches
    store: Store
    wish: Wish = field(default_factory=Wish)
    limits: Limits = field(default_factory=Limits)
    patience: Patience = field(default_factory=Patience)
    summary: Summary = field(default_factory=Summary)
    clock: Clock = utc_now
    tell: Callable[[str], None] = _tell_nobody
    """Told how the batches stand, after each look."""
    _told: set[str] = field(default_factory=set)
    _agenda: Agenda = field(init=False)
    _dispatch: Dispatch = field(init=False)
    _returns: Returns = field(init=False)
    _gathering: Gathering = field(init=False)

    def __post_init__(self) -> None:
        if self.wish.force:
            raise SetupError("--force asks anew in each run, so it does not go with --batch, which takes several")
        model, store, wanted = self.model, self.store, self.wish.purposes
        prices = replace(model.prices, is_batch=True)
        books = Books(prices, store.catalog.versions, self.summary, Expectation(prices))
        reader = Reader(model, store, books)
        followups = Followups(self.catalog, model, store, books, wanted)
        told = replace(followups, catalog=store.catalog, wanted=PURPOSES)
        hearing = Hearing(model, store, books, reader, told, wanted)
        purse = Purse(model.budget, prices, model.settings.max_output_tokens)
        agenda = self._agenda = Agenda(store, purse, self.clock)
        dispatch = self._dispatch = Dispatch(model.settings, self.batches, agenda, self.limits)
        self._returns = Returns(self.batches, agenda, dispatch, hearing, self.summary, self.patience)
        self._gathering = Gathering(
            self.catalog, store, self.wish, reader, followups, hearing, agenda, dispatch, self.patience
        )

    def stop(self) -> None:
        """Hand in no more, and wait no longer; what is at the provider stays there. Any thread may call it."""
        self.patience.stop()

    async def run(self, articles: Iterable[Article | SourceError], *, watch: Watch, wait: bool = False) -> Summary:
        """Make a pass; where it is to ``wait``, one after the other until nothing is left to wait for."""
        source = iter(articles)
        try:
            await self._pass(source, watch)
            if wait:
                await self._wait(source, watch)
            else:
                self._say()
        except StoppedError:
            pass
        except UnavailableError:
            if not self.patience.is_over:
                raise
        finally:
            self._dispatch.close()
            self._count_waiting()
        if self.patience.is_over:
            self.summary.stopped = "interrupted"
        elif self._gathering.held_back == "budget":
            self.summary.stopped = "budget"
        return self.summary

    def _count_waiting(self) -> None:
        live = self.store.journal.live(self.model.settings.name)
        self.summary.batches = len(live)
        self.summary.waiting = sum(map(self.store.journal.waiting, live))
        self.summary.trouble = self._returns.troubles()

    async def _wait(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        seconds, missed = _FIRST, 0
        while not self.patience.is_over:
            if self._returns.awaited():
                self._say(seconds)
                await self.patience(seconds)
            elif self._gathering.held_back or not self._agenda.again:
                return
            seconds = min(seconds * 1.5, _LONGEST)
            try:
                await self._pass(source, watch)
                missed = 0
            except UnavailableError:
                missed += 1
                if missed == _MOST_MISSED or self.patience.is_over:
                    raise

    def _say(self, seconds: float | None = None) -> None:
        """Tell how the batches stand, and when they are looked at next."""
        for trouble in self._returns.troubles():
            if trouble not in self._told:
                self._told.add(trouble)
                self.tell(trouble)
        if told := self._returns.standing():
            self.tell(told if seconds is None else f"{told}; next look in {seconds:.0f} s")

    async def _pass(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        await self._returns.settle()
        await self._returns.look(watch)
        if not self.patience.is_over:
            await self._gathering.collect(source, watch)
