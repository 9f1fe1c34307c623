"""What becomes of batches at the provider: those of which it is not known whether they were begun, and the others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from extractor.agenda import Agenda
from extractor.batches import Batches
from extractor.dispatch import Dispatch
from extractor.errors import ServiceError, UnavailableError, UnknownError
from extractor.handed import Batch
from extractor.hearing import Heard, Hearing, is_answer
from extractor.journal import Journal
from extractor.patience import Patience
from extractor.pipeline import Watch
from extractor.standing import FULL, Standing
from extractor.summary import Summary
from extractor.troubles import Troubles


@dataclass(slots=True)
class Returns:
    """Looks at the batches of a model, and stores what comes back."""

    batches: Batches
    agenda: Agenda
    dispatch: Dispatch
    hearing: Hearing
    summary: Summary
    patience: Patience
    _seen: dict[int, Standing] = field(default_factory=dict)
    _trouble: Troubles = field(init=False)

    def __post_init__(self) -> None:
        self._trouble = Troubles(self.agenda)

    @property
    def _journal(self) -> Journal:
        return self.agenda.store.journal

    def live(self) -> list[Batch]:
        """The batches that can be looked at here: those that were handed in at this address."""
        settings = self.dispatch.settings
        return [batch for batch in self._journal.live(settings.name) if batch.place in (None, settings.place)]

    def awaited(self) -> bool:
        """Whether a batch can be looked at here, and something may come of it."""
        return any(not self._trouble.is_hopeless(batch) for batch in self.live())

    def standing(self) -> str:
        """How the batches stood when they were looked at, on one line; empty where there are none."""
        live = self.live()
        seen = [self._seen[batch.id] for batch in live if batch.id in self._seen]
        told = Counter({"handed in": len(live) - len(seen)} if len(live) > len(seen) else {})
        told.update(one.status for one in seen)
        if not live:
            return ""
        statuses = ", ".join(f"{count} {status}" for status, count in told.most_common())
        done = sum((one.completed or 0) + (one.failed or 0) for one in seen)
        return f"batches: {statuses}; {done:,} of {sum(batch.requests for batch in live):,} requests are through"

    async def settle(self) -> None:
        """Find out what became of batches that were planned: some were never sent, of others it is not known."""
        for batch in self._journal.live(self.dispatch.settings.name):
            if batch.provider_id is None and batch.sent_at is None:
                self.agenda.end(batch, "failed", "never submitted")
        for batch in self.live():
            if batch.provider_id is None:
                await self._settle(batch)

    async def _settle(self, batch: Batch) -> None:
        """One that was begun is adopted. One that surely was not, as its time is over, is sent again."""
        try:
            found = await self.batches.adopt(batch.token, batch.made_at)
        except UnknownError:  # a provider that has no list has no batches
            found = None
        if found:
            self._journal.submitted(batch, found)
            self._trouble.clear(batch)
            return
        assert batch.sent_at is not None  # noqa: S101 - those that were not sent have ended; tells the type checker
        is_young = self.agenda.clock() - batch.sent_at < timedelta(seconds=self.batches.unclear)
        if is_young:
            self._trouble.tell(batch, "it is not known yet whether it was begun")
        elif not self._is_ours(batch):
            self._trouble.lose_sight(batch, "it was handed in with another key, and cannot be found with this one")
        elif batch.file_id is None:
            self.agenda.end(batch, "failed", "never submitted")
        else:
            await self.dispatch.submit(batch, batch.file_id)

    def _is_ours(self, batch: Batch) -> bool:
        """Whether a batch was handed in with the key that is used now."""
        return batch.mark in (None, self.batches.mark(batch.token))

    async def look(self, watch: Watch) -> None:
        """Store what has come. What is wrong with one batch keeps none of the others."""
        failures: list[ServiceError | UnavailableError] = []
        for batch in self.live():
            if batch.provider_id and not self.patience.is_over:
                try:
                    await self._look(batch, batch.provider_id, watch)
                except (ServiceError, UnavailableError) as error:
                    failures.append(error)
                    if isinstance(error, UnavailableError):
                        break
        if failures:
            raise failures[0]

    async def _look(self, batch: Batch, provider_id: str, watch: Watch) -> None:
        try:
            standing = self._seen[batch.id] = await self.batches.standing(provider_id)
        except UnknownError:
            await self._miss(batch, provider_id)
            return
        if not standing.has_ended:
            self._trouble.clear(batch)
            return
        missing = await self._hear(batch, standing, watch)
        missing = missing if self._journal.waiting(batch) else None
        if missing and not self._trouble.is_old(batch):
            self._trouble.tell(batch, f"{missing}; it is looked at again")
            return
        self._trouble.clear(batch)
        is_failed = standing.status == "failed"
        error = standing.error or missing
        left = self.agenda.end(batch, "failed" if is_failed else "done", error, was_run=not is_failed)
        if missing:
            self._trouble.tell(batch, f"{missing}; {left:,} requests are asked again")
        if is_failed and standing.error != FULL:
            place = self.dispatch.settings.place
            raise ServiceError(f"{place}: it refuses the batch ({standing.error or 'no code'})")

    async def _miss(self, batch: Batch, provider_id: str) -> None:
        """A batch that the provider does not know, though it was handed in there."""
        try:
            found = await self.batches.adopt(batch.token, batch.made_at)
        except UnknownError:
            self._trouble.lose_sight(batch, "the provider knows neither it nor any other: --forget-batches asks anew")
            return
        if found and found != provider_id:
            self._journal.submitted(batch, found)
        elif not self._is_ours(batch):
            self._trouble.lose_sight(batch, "the provider does not know it, and it was handed in with another key")
        elif found:
            self._trouble.lose_sight(batch, "the provider lists it, and does not know it")
        elif not self._trouble.is_old(batch):
            self._trouble.tell(batch, "the provider does not know it; it is looked for again")
        else:
            left = self.agenda.end(batch, "failed", "unknown at the provider", was_run=True)
            self._trouble.tell(batch, f"the provider knows it no more; {left:,} requests are asked again")

    async def _hear(self, batch: Batch, standing: Standing, watch: Watch) -> str | None:
        """Store the lines of a batch; what hinders it, where not all are there."""
        bad, heard, answered, missing = self.batches.bad_lines, 0, 0, None
        for file in standing.files:
            try:
                async for line in self.batches.results(file):
                    heard, answered = heard + 1, answered + is_answer(line)
                    self._take(await self.hearing.hear(line, batch), batch, watch)
            except UnknownError:
                missing = f"its file {file} is not there"
            except UnavailableError:
                missing = f"its file {file} cannot be fetched"
        if self.batches.bad_lines > bad:
            return missing or f"{self.batches.bad_lines - bad:,} lines of its results are broken"
        return missing or ("not all of its results are there" if standing.is_short(heard, answered) else None)

    def _take(self, heard: Heard | None, batch: Batch, watch: Watch) -> None:
        """Count what a line came to."""
        if heard is None:
            return
        if heard.article is None or heard.exchange is None:
            self.agenda.pass_by(heard.key)
            return
        self.agenda.purse.settle(heard.key, heard.spent)
        self.agenda.again[heard.article.id] = None
        self.agenda.answered.add(int(heard.article.id, 16))
        if heard.is_lost:
            self.agenda.lose(heard.key)
        if batch.id not in self.dispatch.own:
            self.summary.hear_late(heard.exchange.cost)
        watch(self.summary, heard.article, heard.failure)

    def troubles(self) -> list[str]:
        """What hinders batches, and those that cannot be looked at here, one line each."""
        live = self._journal.live(self.dispatch.settings.name)
        places = Counter(batch.place for batch in live if batch.place not in (None, self.dispatch.settings.place))
        elsewhere = (f"{count} of the batches are at {place}: give it as --base-url" for place, count in places.items())
        return [*self._trouble.lines(), *elsewhere]
