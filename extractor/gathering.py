"""What is to be asked now, of the articles of a source and of those that a run comes back to, goes into batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from extractor.agenda import Agenda
from extractor.article import Article
from extractor.catalog import Catalog
from extractor.dispatch import Dispatch, HeldBack
from extractor.drafts import Asked
from extractor.errors import SourceError, UnavailableError
from extractor.followups import PURPOSES, Followups
from extractor.hearing import Hearing
from extractor.patience import Patience
from extractor.pipeline import Watch
from extractor.reading import Reader
from extractor.selection import Selection, Wish
from extractor.store import Store
from extractor.summary import Summary


@dataclass(slots=True)
class Gathering:
    """Finds what is to be asked."""

    catalog: Catalog
    store: Store
    wish: Wish
    reader: Reader
    followups: Followups
    hearing: Hearing
    agenda: Agenda
    dispatch: Dispatch
    patience: Patience
    held_back: HeldBack | None = None
    """Why something was not asked."""
    _given: set[int] = field(default_factory=set)
    """Articles that the source gave."""

    @property
    def _summary(self) -> Summary:
        return self.reader.books.summary

    async def collect(self, source: Iterator[Article | SourceError], watch: Watch) -> None:
        """Hand in what is to be asked now: of the articles to come back to, and of the source."""
        self.held_back = None
        self.dispatch.begin()
        model = self.dispatch.settings.name
        selection = Selection(self.catalog, model, self.store, self.wish, self._is_open)
        for article in self.agenda.articles():
            if not await self._consider(article, selection, watch):
                break
        else:
            await self._draw(source, selection, watch)
        await self.dispatch.hand_in()

    async def _draw(self, source: Iterator[Article | SourceError], selection: Selection, watch: Watch) -> None:
        for article in source:
            if isinstance(article, SourceError):
                self._summary.pass_over("unreadable")
                watch(self._summary, article, None)
            elif not await self._consider(article, selection, watch, is_given=True):
                return

    async def _consider(self, article: Article, selection: Selection, watch: Watch, *, is_given: bool = False) -> bool:
        """Put what is to be asked about an article into a batch; whether the next one may be considered."""
        chosen = selection.choose(article)
        self._summary.articles += is_given
        number = int(article.id, 16)
        is_news = is_given and (number in self._given or number not in self.agenda.answered)
        self._given |= {number} if is_given else set()
        if isinstance(chosen, str):
            if is_news or chosen == "skipped":
                setattr(self._summary, chosen, getattr(self._summary, chosen) + 1)
                watch(self._summary, article, None)
            return True
        article, keys = chosen
        if not self.hearing.has_failed(article):
            self._summary.known += is_news and not keys
            await self._ask(article, keys, watch)
        return not (self.held_back or self.patience.is_over)

    async def _ask(self, article: Article, keys: dict[str, str], watch: Watch) -> None:
        asked = self._reading(article, keys) if keys else self._further(article)
        if keys and any(self.agenda.is_worn(one.call.key) for one in asked):
            error = UnavailableError("no answer came with any batch")
            self.hearing.give_up(article, error)
            watch(self._summary, article, error)
            return
        self.agenda.again[article.id] = article  # until all of it is in a batch
        for one in asked:
            if is_new := not self.dispatch.holds(one):
                self.held_back = await self.dispatch.ask(one)
            if self.held_back:
                return
            if is_new and one.reading is None:
                self.reader.books.expect(one.call.request)
        if not keys or not self._is_open(article):  # else it was put together just now, and its calls follow
            del self.agenda.again[article.id]

    def _is_open(self, article: Article) -> bool:
        return bool(self.followups.left_open(article))

    def _reading(self, article: Article, keys: dict[str, str]) -> list[Asked]:
        catalog = self.followups.catalog_of(keys)
        calls = self.reader.calls(catalog, article)
        siblings = tuple(call.key for call in calls) if len(calls) > 1 else ()
        to_ask = self.reader.open_of(calls)
        if not to_ask and (read := self.reader.assembled(catalog, article, siblings)):  # a job died just before this
            self.followups.conclude(article, keys, (read.held, read.exchange))
        return [Asked(call, catalog.versions, keys, siblings=siblings) for call in to_ask]

    def _further(self, article: Article) -> list[Asked]:
        """The next call of each reading that has one pending."""
        found = []
        for reading in self.followups.left_open(article):
            for purpose in PURPOSES:
                if due := self.followups.due(article, reading, purpose):
                    if self.agenda.is_worn(due.call.key):
                        self._summary.put_off += 1
                    else:
                        found.append(Asked(due.call, self.catalog.versions, {}, reading.call))
                    break
        return found
