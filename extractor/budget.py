"""Money is reserved before it is spent: what a call may cost at most, and afterwards what it did cost.

So the sum is never more than the limit, whatever is in flight. A call that does not fit waits while others may still
give back what they do not need; when nothing is in flight that could, there is no call any more.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal

from extractor.errors import BudgetError


@dataclass(slots=True, eq=False)
class Reservation:
    """Dollars that a call may cost at most."""

    most: Decimal


@dataclass(slots=True, eq=False)
class Budget:
    """The dollars of one job."""

    limit: Decimal
    spent: Decimal = Decimal(0)
    """Dollars of calls that are over. Of one whose answer was lost on the way: the most it may have cost."""
    is_exhausted: bool = False
    """Whether a call was refused: the next articles would be too."""
    _reserved: Decimal = Decimal(0)
    _waiting: deque[tuple[Reservation, asyncio.Future[None]]] = field(default_factory=deque)

    async def reserve(self, most: Decimal) -> Reservation:
        """Set aside what a call may cost at most. Raises BudgetError where it cannot be had any more."""
        reservation = Reservation(most)
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((reservation, future))
        self._grant()
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled() and not future.exception():
                self.settle(reservation, Decimal(0))
            else:
                self._grant()  # who waits behind it may want less
            raise
        return reservation

    def reserve_now(self, most: Decimal, onto: Reservation) -> bool:
        """Add to what is set aside, without waiting for what others may give back; whether it can be had."""
        if self.spent + self._reserved + most > self.limit:
            return False
        self._reserved += most
        onto.most += most
        return True

    def settle(self, reservation: Reservation, cost: Decimal) -> None:
        """Book what the call did cost, and give back the rest."""
        self._reserved -= reservation.most
        self.spent += cost
        self._grant()

    def _grant(self) -> None:
        """Let go all who wait, in order, as far as the money goes."""
        while self._waiting:
            reservation, future = self._waiting[0]
            if future.done():  # cancelled while it waited
                self._waiting.popleft()
            elif self.spent + self._reserved + reservation.most <= self.limit:
                self._waiting.popleft()
                self._reserved += reservation.most
                future.set_result(None)
            elif self._reserved:
                return
            else:
                self._waiting.popleft()
                self.is_exhausted = True
                future.set_exception(BudgetError(f"the budget of ${self.limit} does not allow for another call"))
