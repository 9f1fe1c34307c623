"""What the parts of one running provider share."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from benchmarks.provider.answers import Completion, Model
from benchmarks.provider.counts import Asked, Counts, asked_key, text_of
from benchmarks.provider.limits import Limiter
from benchmarks.provider.plan import Plan


@dataclass(slots=True)
class State:
    """The plan, which may be replaced while the provider runs, and what came of it so far."""

    plan: Plan
    chance: random.Random
    model: Model
    limiter: Limiter
    counts: Counts = field(default_factory=Counts)

    def is_refused(self, *faults: str) -> str | None:
        """The fault of the account, if it is one of these and has begun."""
        account = self.plan.account
        begun = account is not None and self.counts.calls >= account.first
        return account.fault if account and begun and account.fault in faults else None

    def pay(self, asked: Asked, completion: Completion, *, in_batch: bool = False) -> None:
        """Bill an answer."""
        billed = self.counts.batch_billed if in_batch else self.counts.billed
        billed.add(completion.prompt, completion.cached, completion.completion)
        self.counts.paid[key_of(asked)] += 1


def key_of(asked: Asked) -> str:
    """The key under which a question is counted."""
    return asked_key(text_of(asked["messages"]), len(asked["messages"]))
