"""What is to be asked becomes batches, and they are handed in: each is written down before it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from extractor.agenda import Agenda
from extractor.batches import Batches
from extractor.drafts import Asked, Draft, Limits
from extractor.errors import ExtractorError, ServiceError
from extractor.handed import Batch, new_token
from extractor.journal import Journal
from extractor.settings import Settings
from extractor.standing import FULL

HeldBack = Literal["budget", "queue"]
_REMEMBERED = timedelta(days=1)  # that the provider's queue was full


@dataclass(slots=True)
class Dispatch:
    """Makes the batches of a run."""

    settings: Settings
    batches: Batches
    agenda: Agenda
    limits: Limits
    own: set[int] = field(default_factory=set)
    """The numbers of the batches that this run has planned."""
    _drafts: dict[bool, Draft] = field(default_factory=dict)
    _room: int | None = None
    """How many more requests the provider's queue takes; None: as many as come."""

    @property
    def _journal(self) -> Journal:
        return self.agenda.store.journal

    def begin(self) -> None:
        """Look how much room there is, before a round of asking."""
        model = self.settings.name
        since = self.agenda.clock() - _REMEMBERED
        room = self._journal.room(model, FULL, since)
        waiting = sum(map(self._journal.waiting, self._journal.live(model)))
        self._room = None if room is None else room - waiting

    def holds(self, asked: Asked) -> bool:
        """Whether a call is in a batch in the making already."""
        draft = self._drafts.get(asked.reading is None)
        return draft is not None and draft.holds(asked.call)

    async def ask(self, asked: Asked) -> HeldBack | None:
        """Put a call into a batch; what holds it back, if anything does."""
        is_reading = asked.reading is None
        draft = self._drafts.get(is_reading)
        if self._room is not None and self._room <= 0:
            return "queue"
        if draft and not draft.has_room(asked):
            await self._hand_in(draft)
            draft = None
        if not self.agenda.purse.reserve(asked.call.key, asked.call.body):
            return "budget"
        draft = draft or self._drafts.setdefault(is_reading, Draft(self.limits))
        self.agenda.store.save_article(asked.call.article)
        draft.add(asked)
        self._room = None if self._room is None else self._room - 1
        return None

    async def hand_in(self) -> None:
        """Hand in all that is to be asked."""
        for draft in [*self._drafts.values()]:
            await self._hand_in(draft)

    async def _hand_in(self, draft: Draft) -> None:
        """Plan a batch, and begin it. One that does not come to its beginning is ended at once."""
        self._drafts = {which: other for which, other in self._drafts.items() if other is not draft}
        token, now = new_token(), self.agenda.clock()
        planned = Batch(0, token, 0, now, self.settings.place, self.batches.mark(token))
        try:
            batch = self._journal.plan(planned, self.settings.name, draft.requests)
            self.own.add(batch.id)
            try:
                file = await self.batches.upload(draft.scratch, token, now)
            except ExtractorError:
                self.agenda.end(batch, "failed", "never submitted")
                raise
            await self.submit(batch, file)
        finally:
            draft.close()

    async def submit(self, batch: Batch, file_id: str) -> None:
        """Begin a batch at the provider; one that it refuses has ended."""
        batch = self._journal.sending(batch, file_id, self.agenda.clock())
        try:
            provider_id = await self.batches.submit(file_id, batch.token, batch.made_at)
        except ServiceError:
            self.agenda.end(batch, "failed", "refused")
            raise
        self._journal.submitted(batch, provider_id)

    def close(self) -> None:
        """Away with what is not handed in."""
        for draft in self._drafts.values():
            draft.close()
