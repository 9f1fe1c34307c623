"""What a fake provider is to do: how slowly it answers, what goes wrong and how often, and which limits it keeps."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeVar

from pydantic import ConfigDict, TypeAdapter

T = TypeVar("T")
Final = Literal["completed", "expired", "failed", "cancelled"]
AccountFault = Literal["unauthorized", "no_model", "no_quota"]


def _set(default: T, told: str) -> T:
    """A field of a plan, with what the command line tells of it."""
    made: T = field(default=default, metadata={"help": told})
    return made


class Rates:
    """Rates from 0 to 1 of things that exclude each other."""

    __slots__ = ()
    __pydantic_config__ = ConfigDict(extra="forbid")

    def __post_init__(self) -> None:
        rates = [getattr(self, one.name) for one in fields(self)]  # type: ignore[arg-type]  # each subclass is a dataclass
        if any(rate < 0 for rate in rates) or sum(rates) > 1 + 1e-9:
            raise ValueError(f"rates are shares of one: {self}")

    def drawn(self, chance: random.Random) -> str | None:
        """The name of one of them, or None. Draws one number, whatever comes of it."""
        left = chance.random()
        for one in fields(self):  # type: ignore[arg-type]  # each subclass is a dataclass
            left -= getattr(self, one.name)
            if left < 0:
                return one.name
        return None


@dataclass(frozen=True, slots=True)
class Faults(Rates):
    """What goes wrong with a chat completion."""

    throttled: float = _set(0.0, "429 rate_limit_exceeded, though no limit is reached")
    server_error: float = _set(0.0, "500")
    overloaded: float = _set(0.0, "503")
    hang: float = _set(0.0, "no answer at all; the connection stays open. Billed")
    half_sent: float = _set(0.0, "the connection breaks in the middle of the body. Billed")
    hung_up: float = _set(0.0, "the connection breaks before the answer")
    cut_off: float = _set(0.0, "finish_reason length, JSON cut in the middle. Billed")
    wrong_json: float = _set(0.0, "the content is no JSON. Billed")
    wrong_shape: float = _set(0.0, "the content is JSON that the schema forbids. Billed")
    refusal: float = _set(0.0, "the model declines. Billed")


@dataclass(frozen=True, slots=True)
class LineFaults(Rates):
    """What goes wrong with a line of a batch."""

    error_line: float = _set(0.0, "status 500, in the error file")
    expired: float = _set(0.0, "batch_expired, in the error file")
    missing: float = _set(0.0, "in neither file")
    refusal: float = _set(0.0, "the model declines. Billed")
    cut_off: float = _set(0.0, "finish_reason length, JSON cut in the middle. Billed")
    wrong_json: float = _set(0.0, "the content is no JSON. Billed")


@dataclass(frozen=True, slots=True)
class ControlFaults(Rates):
    """What goes wrong with a request about files or batches."""

    server_error: float = _set(0.0, "500, and nothing is done")
    hung_up: float = _set(0.0, "the connection breaks before the answer, and nothing is done")
    lost_answer: float = _set(0.0, "it is done (the batch is created), but the connection breaks before the answer")
    half_sent: float = _set(0.0, "it is done, but the connection breaks in the middle of the body")


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits that are kept. None: no such limit."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    requests_per_minute: float | None = _set(None, "requests a minute")
    tokens_per_minute: float | None = _set(None, "tokens a minute, prompt and completion")
    burst_seconds: float = _set(60.0, "how much may come at once, as what is allowed in so many seconds")


@dataclass(frozen=True, slots=True)
class Account:
    """A fault of the account: from the ``first`` request on (under /v1, counted from 1) all are refused so."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    fault: AccountFault
    first: int = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """All settings of a fake provider."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    latency: float = _set(0.0, "seconds before an answer")
    jitter: float = _set(0.0, "up to so many seconds more, uniformly")
    seed: int = _set(0, "of all that is drawn")
    tokens: tuple[int, int] | None = _set(None, "completion tokens are drawn from LOW to HIGH, not counted")
    caching: bool = _set(False, "prompts that begin as an earlier one are billed as cached")
    retry_after: float = _set(0.05, "seconds that `throttled` asks to wait")
    port: int = _set(0, "0: any that is free")
    polls_to_finish: int = _set(2, "how often a batch is asked about until it is done")
    outcomes: tuple[Final, ...] = _set((), "final statuses of successive batches; later ones are completed")
    most_bytes: int = _set(200_000_000, "of an uploaded file")
    most_lines: int = _set(50_000, "of an uploaded file")
    faults: Faults = Faults()
    line_faults: LineFaults = LineFaults()
    control_faults: ControlFaults = ControlFaults()
    limits: Limits = Limits()
    account: Account | None = None


_PLAN = TypeAdapter(Plan)


def plan_from(given: dict[str, Any]) -> Plan:
    """A plan from what JSON holds. Raises ValueError for a setting that is none."""
    return _PLAN.validate_python(given)


def plan_as_json(plan: Plan) -> dict[str, Any]:
    """A plan as JSON holds it."""
    told: dict[str, Any] = _PLAN.dump_python(plan, mode="json")
    return told
