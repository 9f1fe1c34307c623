"""What a fake provider counts, so that tests and benchmarks can tell what was asked, and what it would have cost."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter

Asked = Mapping[str, Any]
"""A request for a chat completion, as its JSON."""


@dataclass(slots=True)
class Billed:
    """Tokens that a provider would bill. The cached ones are among those of the prompts."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0

    def add(self, prompt: int, cached: int, completion: int) -> None:
        """One answer more."""
        self.prompt += prompt
        self.cached += cached
        self.completion += completion


@dataclass(slots=True)
class Counts:
    """All that is counted.

    Billed are the outcomes ok, cut_off, wrong_json, wrong_shape, refusal, half_sent and hang: the last two as well,
    though the client never learns what they were.
    """

    calls: int = 0
    """Requests under /v1 of any sort."""
    requests: int = 0
    """Requests for a chat completion."""
    outcomes: Counter[str] = field(default_factory=Counter)
    """How these ended: ok, the name of a fault, rate_limited, unauthorized, no_model, no_quota or bad_request."""
    in_flight: int = 0
    most_in_flight: int = 0
    billed: Billed = field(default_factory=Billed)
    batch_billed: Billed = field(default_factory=Billed)
    asked: Counter[str] = field(default_factory=Counter)
    """How often each question came, as a request or a line of a batch, by its `asked_key`."""
    paid: Counter[str] = field(default_factory=Counter)
    """How often each was billed."""
    controls: Counter[str] = field(default_factory=Counter)
    """Requests about files and batches, such as ``GET batches/*``."""
    control_faults: Counter[str] = field(default_factory=Counter)
    files_uploaded: int = 0
    batches_created: int = 0
    lines_served: int = 0
    line_outcomes: Counter[str] = field(default_factory=Counter)
    """How lines of batches ended: ok, the name of a fault, batch_expired or batch_cancelled."""

    @property
    def rate_limited(self) -> int:
        """Requests that a limit refused."""
        return self.outcomes["rate_limited"]

    @property
    def asked_again(self) -> dict[str, int]:
        """The questions that were asked more than once."""
        return {key: count for key, count in self.asked.items() if count > 1}

    @property
    def paid_again(self) -> dict[str, int]:
        """The questions that were billed more than once."""
        return {key: count for key, count in self.paid.items() if count > 1}

    def dollars(
        self, input_price: float, output_price: float, *, cached_price: float | None = None, batch_share: float = 0.5
    ) -> float:
        """What it would have cost, at prices for a million tokens; batches at a share of them.

        Cached tokens cost as others do, unless they have a price of their own.
        """
        cached = input_price if cached_price is None else cached_price

        def cost(billed: Billed) -> float:
            fresh = billed.prompt - billed.cached
            return (fresh * input_price + billed.cached * cached + billed.completion * output_price) / 1e6

        return cost(self.billed) + batch_share * cost(self.batch_billed)


_COUNTS = TypeAdapter(Counts)


def counts_as_json(counts: Counts) -> bytes:
    """All counts, as JSON."""
    return _COUNTS.dump_json(counts)


def counts_from_json(told: bytes) -> Counts:
    """What `counts_as_json` made."""
    return _COUNTS.validate_json(told)


def asked_key(text: str, messages: int = 2) -> str:
    """The key of a question: a short hash of the first user message, and how many messages the request has."""
    return f"{hashlib.sha256(text.encode(errors='surrogatepass')).hexdigest()[:16]}:{messages}"


def text_of(messages: Sequence[Mapping[str, Any]]) -> str:
    """The last user message of the first turn; empty if there is none."""
    text = ""
    for message in messages:
        if message.get("role") == "assistant":
            break
        if message.get("role") == "user":
            text = str(message.get("content"))
    return text
