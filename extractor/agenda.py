"""What a run by batches is to come back to: articles of which more may be to ask, and requests that came to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal

from extractor.article import Article
from extractor.handed import Batch
from extractor.purse import Purse
from extractor.store import Store

Clock = Callable[[], datetime]
_MOST_LOST = 3


def utc_now() -> datetime:
    """The time."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Agenda:
    """What a run is to come back to."""

    store: Store
    purse: Purse
    clock: Clock = utc_now
    again: dict[str, Article | None] = field(default_factory=dict)
    """Articles of which something was answered, lost or held back: more may be to ask about them; None: as stored."""
    answered: set[int] = field(default_factory=set)
    """Articles of which something came in this run."""
    _lost: Counter[str] = field(default_factory=Counter)
    """How often a call came to nothing in this run, by its key."""
    _untried: set[str] = field(default_factory=set)

    def articles(self) -> Iterator[Article]:
        """Those to come back to; they are taken off."""
        for key in [*self.again]:
            if article := self.again.pop(key) or self.store.article(key):
                yield article

    def lose(self, key: str) -> None:
        """Note that a call came to nothing, though it was tried."""
        self._lost[key] += 1

    def is_worn(self, key: str) -> bool:
        """Whether a call came to nothing so often in this run that it is left to the next."""
        return self._lost[key] >= _MOST_LOST

    def pass_by(self, key: str) -> None:
        """Note that a request was not tried, and cost nothing."""
        self._untried.add(key)

    def end(
        self, batch: Batch, state: Literal["done", "failed"], error: str | None = None, *, was_run: bool = False
    ) -> int:
        """Note that a batch has ended. What it leaves unanswered is to be asked again; how many requests that are."""
        left = self.store.journal.ended(batch, state, error, self.clock())
        for key, article in left:
            self.purse.settle(key, None if was_run and key not in self._untried else Decimal(0))
            self._untried.discard(key)
            self.again.setdefault(article)
            self._lost[key] += was_run
        return len(left)
