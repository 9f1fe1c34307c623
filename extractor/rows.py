"""Between rows of the tables and the values they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from extractor.claim import Place
from extractor.coverage import Uncovered
from extractor.duplicates import Held
from extractor.tables import CallRow, EvidenceRow, FactRow, UncoveredRow
from extractor.usage import Usage
from extractor.verify import Fact


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange with a model, as it is booked."""

    versions: Mapping[str, str]
    """The kinds asked for, each with the version of what was asked about it."""
    model: str
    status: str
    """"ok", or the code of the OutcomeError."""
    attempts: int
    usage: Usage
    cost: Decimal | None
    seconds: float
    error: str | None = None
    raw: str | None = None
    purpose: str = "read"
    """"read", "repair" or "glean"."""


def call_row(exchange: Exchange, article_id: str, now: str) -> CallRow:
    """The row that books an exchange."""
    return CallRow(
        article_id=article_id,
        kinds=",".join(exchange.versions),
        version=",".join(exchange.versions.values()),
        model=exchange.model,
        status=exchange.status,
        attempts=exchange.attempts,
        tokens_in=exchange.usage.input,
        tokens_cached=exchange.usage.cached,
        tokens_out=exchange.usage.output,
        cost=str(exchange.cost) if exchange.cost is not None else None,
        seconds=round(exchange.seconds, 3),
        error=exchange.error,
        raw=exchange.raw,
        at=now,
        purpose=exchange.purpose,
    )


def fact_row(held: Held, article_id: str, call_id: int) -> FactRow:
    """The row of a fact; ``call_id`` is the exchange that told it, if it is not stored yet."""
    fact = held.fact
    return FactRow(
        id=held.id,
        article_id=article_id,
        call_id=held.call or call_id,
        kind=fact.kind,
        key=fact.key,
        verdict=fact.verdict,
        codes=" ".join(fact.codes),
        data=dict(fact.data),
        repairs=held.repairs,
    )


def held_in(row: FactRow, places: tuple[Place, ...]) -> Held:
    """The fact of a row."""
    fact = Fact(row.kind, row.verdict, tuple(row.codes.split()), row.data, row.key, places)  # type: ignore[arg-type]  # the store writes no other verdict
    return Held(fact, row.id, row.call_id, row.repairs)


def evidence_rows(fact: Fact, owner: FactRow) -> Iterator[EvidenceRow]:
    """Where a stored fact stands."""
    assert owner.id is not None  # noqa: S101 - a flushed row has its key; tells the type checker
    for place in fact.evidence:
        yield EvidenceRow(fact_id=owner.id, field=place.field, start=place.start, end=place.end)


def uncovered_row(one: Uncovered, article_id: str) -> UncoveredRow:
    """The row of an uncovered sentence."""
    (start, end), (piece_start, piece_end) = one.span, one.piece
    return UncoveredRow(
        article_id=article_id,
        sentence=one.sentence,
        start=start,
        end=end,
        what=one.what,
        piece_start=piece_start,
        piece_end=piece_end,
    )


def uncovered_in(row: UncoveredRow) -> Uncovered:
    """The uncovered sentence of a row."""
    return Uncovered(row.sentence, (row.start, row.end), row.what, (row.piece_start, row.piece_end))
