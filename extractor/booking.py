"""What an exchange with a model is booked as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.article import Article, clean
from extractor.cost import Prices
from extractor.errors import OutcomeError
from extractor.expectation import Expectation
from extractor.model import Answer
from extractor.request import Request
from extractor.rows import Exchange
from extractor.summary import Summary
from extractor.wire import call_key


@dataclass(frozen=True, slots=True)
class Call:
    """One call about an article, as it is sent."""

    article: Article
    request: Request
    body: bytes
    purpose: str
    part: str | None
    """The numbers of the sentences that are asked about; None: the article as a whole."""

    @property
    def key(self) -> str:
        """What its exchange is known by."""
        return call_key(self.article, self.body)


@dataclass(frozen=True, slots=True)
class Books:
    """Where the exchanges with one model are priced and added up."""

    prices: Prices
    versions: Mapping[str, str]
    """The version of what is asked about each kind."""
    summary: Summary
    expectation: Expectation

    def expect(self, request: Request) -> None:
        """Add what is expected of a reading to the summary."""
        self.summary.calls += 1
        self.summary.expect(*self.expectation.of(request))

    def book(
        self,
        asked: tuple[str, ...],
        outcome: Answer | OutcomeError,
        *,
        seconds: float,
        purpose: str,
        key: str,
        part: str | None = None,
        batch: int | None = None,
    ) -> Exchange:
        """The exchange about the kinds ``asked``, to be stored; its cost is added to the summary."""
        cost = self.prices.of(outcome.usage)
        self.summary.book(outcome.usage, cost)
        error = outcome if isinstance(outcome, OutcomeError) else None
        return Exchange(
            versions={kind: self.versions[kind] for kind in asked},
            model=self.prices.model,
            status=error.code if error else "ok",
            attempts=outcome.attempts,
            usage=outcome.usage,
            cost=cost,
            seconds=seconds,
            error=str(error) if error else None,
            raw=clean(outcome.raw) if outcome.raw is not None else None,
            purpose=purpose,
            key=key,
            part=part,
            batch=batch,
        )
