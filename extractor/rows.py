"""Between rows of the tables and the values they hold."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from extractor.article import Article
from extractor.claim import Place
from extractor.coverage import Uncovered
from extractor.duplicates import Held
from extractor.usage import Usage
from extractor.verify import Fact

json_of = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
"""A value as it is stored."""
Row = dict[str, str | int | float | None]
"""A row to be written: the value of each column."""


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
    key: str | None = None
    """A hash of what was asked."""
    part: str | None = None
    """The numbers of the sentences that were asked about; None: the article as a whole."""
    batch: int | None = None
    """The id of the provider batch that it came with."""


def article_row(article: Article, now: str) -> Row:
    """The row of an article."""
    return {"id": article.id, "text": article.text, "added_at": now, **article.metadata}


def article_in(row: sqlite3.Row) -> Article:
    """The article of a row."""
    day = date.fromisoformat(row["published"]) if row["published"] else None
    rest = (row[name] for name in ("language", "source", "url", "path"))
    return Article(row["text"], row["title"], day, *rest)


def reading_row(article_id: str, kind: str, key: str, call_id: int) -> Row:
    """The row that says which call holds the current answer about a kind."""
    return {"article_id": article_id, "kind": kind, "key": key, "call_id": call_id}


def call_row(exchange: Exchange, article_id: str, now: str) -> Row:
    """The row that books an exchange; what is to follow it is not known yet."""
    return {
        "article_id": article_id,
        "kinds": ",".join(exchange.versions),
        "version": ",".join(exchange.versions.values()),
        "model": exchange.model,
        "status": exchange.status,
        "attempts": exchange.attempts,
        "tokens_in": exchange.usage.input,
        "tokens_cached": exchange.usage.cached,
        "tokens_out": exchange.usage.output,
        "cost": str(exchange.cost) if exchange.cost is not None else None,
        "seconds": round(exchange.seconds, 3),
        "error": exchange.error,
        "raw": exchange.raw,
        "at": now,
        "purpose": exchange.purpose,
        "pending": None,
        "key": exchange.key,
        "part": exchange.part,
        "batch_id": exchange.batch,
    }


def fact_row(held: Held, article_id: str, call_id: int) -> Row:
    """The row of a fact; ``call_id`` is the exchange that told it, if it is not stored yet."""
    fact = held.fact
    return {
        "id": held.id,
        "article_id": article_id,
        "call_id": held.call or call_id,
        "kind": fact.kind,
        "key": fact.key,
        "verdict": fact.verdict,
        "codes": " ".join(fact.codes),
        "data": json_of(dict(fact.data)),
        "repairs": held.repairs,
    }


def evidence_rows(fact: Fact, fact_id: int) -> Iterator[Row]:
    """Where a stored fact stands."""
    for place in fact.evidence:
        yield {"fact_id": fact_id, "field": place.field, "start": place.start, "end": place.end}


def held_in(row: sqlite3.Row, evidence: Iterable[sqlite3.Row]) -> Held:
    """The fact of a row, with where it stands."""
    places = tuple(Place(one["field"], one["start"], one["end"]) for one in evidence)
    fact = Fact(row["kind"], row["verdict"], tuple(row["codes"].split()), json.loads(row["data"]), row["key"], places)
    return Held(fact, row["id"], row["call_id"], row["repairs"])


def uncovered_row(one: Uncovered, article_id: str) -> Row:
    """The row of an uncovered sentence."""
    (start, end), (piece_start, piece_end) = one.span, one.piece
    return {
        "article_id": article_id,
        "sentence": one.sentence,
        "start": start,
        "end": end,
        "what": one.what,
        "piece_start": piece_start,
        "piece_end": piece_end,
    }


def uncovered_in(row: sqlite3.Row) -> Uncovered:
    """The uncovered sentence of a row."""
    piece = (row["piece_start"], row["piece_end"])
    return Uncovered(row["sentence"], (row["start"], row["end"]), row["what"], piece)
