"""What hinders the batches of a run, and for how long it is borne."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from extractor.agenda import Agenda
from extractor.handed import Batch

_BORNE_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Troubles:
    """The trouble with each batch that has any."""

    agenda: Agenda
    _told: dict[int, str] = field(default_factory=dict)
    _hopeless: set[int] = field(default_factory=set)

    def lines(self) -> list[str]:
        """One line each."""
        return [*self._told.values()]

    def tell(self, batch: Batch, trouble: str) -> None:
        """Note what hinders a batch now."""
        self._told[batch.id] = f"batch {batch.id} ({batch.provider_id or 'of no id yet'}): {trouble}"

    def clear(self, batch: Batch) -> None:
        """Nothing hinders it any more."""
        self._told.pop(batch.id, None)
        self._hopeless.discard(batch.id)
        if batch.short_at is not None:
            self.agenda.store.journal.short(batch, None)

    def is_old(self, batch: Batch) -> bool:
        """Whether a batch has been hindered for too long; the time begins with the first question."""
        now = self.agenda.clock()
        if batch.short_at is None:
            self.agenda.store.journal.short(batch, now)
        return now - (batch.short_at or now) >= _BORNE_FOR

    def lose_sight(self, batch: Batch, trouble: str) -> None:
        """Note that a batch cannot be seen here. After too long it is hopeless; another run may find it."""
        self.tell(batch, trouble)
        if self.is_old(batch):
            self._hopeless.add(batch.id)

    def is_hopeless(self, batch: Batch) -> bool:
        """Whether there is no use in waiting for a batch."""
        return batch.id in self._hopeless
