"""What the requests in batches may cost, set aside one by one, until each tells what it did."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from extractor.budget import Budget, Reservation
from extractor.cost import Prices
from extractor.usage import Usage


@dataclass(frozen=True, slots=True)
class Purse:
    """The budget of a run, if there is one, and what of it the run's own requests hold."""

    budget: Budget | None
    prices: Prices
    longest: int
    """Tokens that an answer may have."""
    _held: dict[str, Reservation] = field(default_factory=dict)

    def reserve(self, key: str, body: bytes) -> bool:
        """Set aside what a request may cost at most; whether it can be had."""
        if self.budget is None:
            return True
        held = Reservation(Decimal(0))
        if not self.budget.reserve_now(self.prices.of(Usage(len(body), output=self.longest)) or Decimal(0), held):
            return False
        self._held[key] = held
        return True

    def settle(self, key: str, spent: Decimal | None) -> None:
        """Book what a request of this run did cost; all that was set aside where that is not known (None)."""
        held = self._held.pop(key, None)
        if self.budget and held:
            self.budget.settle(held, held.most if spent is None else spent)
