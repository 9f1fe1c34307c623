"""What an exchange with a model is booked as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.article import clean
from extractor.cost import price_of
from extractor.errors import OutcomeError
from extractor.model import Answer
from extractor.rows import Exchange
from extractor.summary import Summary


@dataclass(frozen=True, slots=True)
class Books:
    """Where the exchanges with one model are priced and added up."""

    model: str
    versions: Mapping[str, str]
    """The version of what is asked about each kind."""
    summary: Summary

    def book(self, asked: tuple[str, ...], outcome: Answer | OutcomeError, seconds: float, purpose: str) -> Exchange:
        """The exchange about the kinds ``asked``, to be stored; its cost is added to the summary."""
        cost = price_of(self.model, outcome.usage)
        self.summary.book(outcome.usage, cost)
        error = outcome if isinstance(outcome, OutcomeError) else None
        return Exchange(
            versions={kind: self.versions[kind] for kind in asked},
            model=self.model,
            status=error.code if error else "ok",
            attempts=outcome.attempts,
            usage=outcome.usage,
            cost=cost,
            seconds=seconds,
            error=str(error) if error else None,
            raw=clean(outcome.raw) if outcome.raw is not None else None,
            purpose=purpose,
        )
