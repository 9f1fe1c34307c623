"""What a person decides about facts. It wins over the machine's verdict, and outlives the reading it was made of.

A decision is written into the fact itself, so that every view, event and question has it without a join; what the
machine had is kept with the decision. A fact that is read anew, and says the same, gets the same decision.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Container, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from pydantic import ValidationError

from extractor.article import Article
from extractor.catalog import Catalog, Kind
from extractor.duplicates import is_same
from extractor.errors import DecisionError
from extractor.repair import asked_fields
from extractor.rows import article_in, evidence_rows, json_of
from extractor.verify import Fact, verify

Verb = Literal["accepted", "rejected", "edited"]
VERBS: tuple[Verb, ...] = ("accepted", "rejected", "edited")
_CODES = {verb: f"{verb}_by_review" for verb in VERBS}
_NEVER = (":no_such_sentence", ":unknown_code")
"""What no person can vouch for: a fact that cites nothing, a code that stands for nothing."""
_BY_REVIEW = frozenset(_CODES.values())

_UPDATE_FACT = "UPDATE fact SET verdict = :verdict, codes = :codes, data = :data, key = :key WHERE id = :id"
_DELETE_EVIDENCE = "DELETE FROM evidence WHERE fact_id = ?"
_INSERT_EVIDENCE = 'INSERT INTO evidence (fact_id, field, start, "end") VALUES (:fact_id, :field, :start, :end)'
_INSERT = """INSERT INTO decision (article_id, kind, key, fact_id, decision, told, verdict, codes, data, note, at)
VALUES (:article_id, :kind, :key, :fact_id, :decision, :told, :verdict, :codes, :data, :note, :at)"""
_UPDATE = "UPDATE decision SET decision = :decision, data = :data, note = :note, at = :at WHERE id = :id"
_RENEW = """UPDATE decision SET fact_id = :fact_id, told = :told, verdict = :verdict, codes = :codes, key = :key
WHERE id = :id"""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what the machine had, and what is to be instead."""

    id: int
    fact_id: int | None
    verb: Verb
    machine: Fact
    """Without where it stands."""
    edited: Mapping[str, Any] | None
    """The item as it was edited; None where it was not."""
    note: str | None


@dataclass(frozen=True, slots=True)
class _Stored:
    """A fact as it is stored now."""

    id: int
    article: Article
    kind: Kind
    fact: Fact
    """Without where it stands."""


def _decision_in(row: sqlite3.Row) -> Decision:
    machine = Fact(row["kind"], row["verdict"], tuple(row["codes"].split()), json.loads(row["told"]), row["key"], ())
    edited = json.loads(row["data"]) if row["data"] else None
    return Decision(row["id"], row["fact_id"], row["decision"], machine, edited, row["note"])


def _fact_in(row: sqlite3.Row) -> Fact:
    return Fact(row["kind"], row["verdict"], tuple(row["codes"].split()), json.loads(row["data"]), row["key"], ())


def _is_decided(fact: Fact) -> bool:
    return not _BY_REVIEW.isdisjoint(fact.codes)


class Decisions:
    """The decisions in the database of a store, which hands out its transactions.

    The store is told by ``changed`` of each article whose facts are others now.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        transaction: Callable[[], AbstractContextManager[sqlite3.Connection]],
        catalog: Catalog,
        changed: Callable[[sqlite3.Connection, Article], object],
    ) -> None:
        self._connection = connection
        self._transaction = transaction
        self._kinds = {kind.name: kind for kind in catalog.kinds}
        self._changed = changed

    def decide(
        self, fact_id: int, verb: Verb, *, edited: Mapping[str, Any] | None = None, note: str | None = None
    ) -> Fact:
        """Accept a fact, reject it, or put an ``edited`` item in its place; the fact as it is from now on.

        An edited item is what a model would have told: code computes the rest. Raises DecisionError where there is no
        such fact, or it is not of its schema's form.
        """
        stored = self._stored(fact_id)
        if edited is not None:
            edited = asked_fields(verify(dict(edited), stored.kind, stored.article), stored.kind)  # tidied
        known = self._of_fact(fact_id)
        machine = known.machine if known else stored.fact
        now = datetime.now(UTC).isoformat(timespec="seconds")
        row: dict[str, Any] = {
            "article_id": stored.article.id,
            "kind": machine.kind,
            "key": machine.key,
            "fact_id": fact_id,
            "decision": verb,
            "told": json_of(dict(machine.data)),
            "verdict": machine.verdict,
            "codes": " ".join(machine.codes),
            "data": json_of(dict(edited)) if edited is not None else None,
            "note": note,
            "at": now,
        }
        decision = Decision(known.id if known else 0, fact_id, verb, machine, edited, note)
        fact = self._decided(decision, stored)
        with self._transaction() as write:
            write.execute(_UPDATE, row | {"id": known.id}) if known else write.execute(_INSERT, row)
            _put(write, fact_id, fact)
            self._changed(write, stored.article)
        return fact

    def weigh(self, fact_id: int, edited: Mapping[str, Any]) -> Fact:
        """What the machine makes of an edited item. Nothing is written."""
        stored = self._stored(fact_id)
        return verify(dict(edited), stored.kind, stored.article)

    def undo(self, fact_id: int) -> Fact:
        """Forget what was decided about a fact: it is again what the machine had."""
        stored, known = self._stored(fact_id), self._of_fact(fact_id)
        if known is None:
            raise DecisionError(f"fact {fact_id}: nothing is decided about it")
        with self._transaction() as write:
            write.execute("DELETE FROM decision WHERE id = ?", (known.id,))
            _put(write, fact_id, _placed(known.machine, stored))
            self._changed(write, stored.article)
        return known.machine

    def reapply(self, write: sqlite3.Connection, article: Article, kinds: Container[str]) -> None:
        """Decide about facts that were read anew as it was decided before, inside a transaction of the store."""
        rows = write.execute("SELECT * FROM decision WHERE article_id = ? ORDER BY id", (article.id,)).fetchall()
        for decision in (_decision_in(row) for row in rows if row["kind"] in kinds and row["kind"] in self._kinds):
            told = self._told_now(write, article, self._kinds[decision.machine.kind])
            if any(one.id == decision.fact_id and _is_decided(one.fact) for one in told):
                continue  # written anew as it was, after a further call
            again = (one for one in told if not _is_decided(one.fact) and is_same(one.fact, decision.machine, one.kind))
            self._renew(write, decision, next(again, None))

    def _renew(self, write: sqlite3.Connection, decision: Decision, stored: _Stored | None) -> None:
        """Let a decision hold for a fact that was read anew; for none where it was not told again."""
        try:
            fact = self._decided(replace(decision, machine=stored.fact), stored) if stored else None
        except DecisionError:  # the schema is another now; the decision waits until it fits again
            fact = None
        if stored is None or fact is None:
            write.execute("UPDATE decision SET fact_id = NULL WHERE id = ?", (decision.id,))
            return
        machine = stored.fact
        _put(write, stored.id, fact)
        row = {"id": decision.id, "fact_id": stored.id, "told": json_of(dict(machine.data)), "key": machine.key}
        write.execute(_RENEW, row | {"verdict": machine.verdict, "codes": " ".join(machine.codes)})

    def _told_now(self, write: sqlite3.Connection, article: Article, kind: Kind) -> list[_Stored]:
        sql = "SELECT * FROM fact WHERE article_id = ? AND kind = ? ORDER BY id"
        rows = write.execute(sql, (article.id, kind.name)).fetchall()
        return [_Stored(row["id"], article, kind, _fact_in(row)) for row in rows]

    def _stored(self, fact_id: int) -> _Stored:
        row = self._connection.execute("SELECT * FROM fact WHERE id = ?", (fact_id,)).fetchone()
        if row is None:
            raise DecisionError(f"fact {fact_id}: there is none with this number")
        if row["kind"] not in self._kinds:
            raise DecisionError(f"fact {fact_id}: the schemas have no kind {row['kind']!r}")
        about = self._connection.execute("SELECT * FROM article WHERE id = ?", (row["article_id"],)).fetchone()
        return _Stored(fact_id, article_in(about), self._kinds[row["kind"]], _fact_in(row))

    def _of_fact(self, fact_id: int) -> Decision | None:
        row = self._connection.execute("SELECT * FROM decision WHERE fact_id = ?", (fact_id,)).fetchone()
        return _decision_in(row) if row else None

    def _decided(self, decision: Decision, stored: _Stored) -> Fact:
        """The fact that a decision makes of what the machine had."""
        told, code = decision.machine, _CODES[decision.verb]
        if decision.edited is not None:
            told = verify(dict(decision.edited), stored.kind, stored.article)
        elif decision.verb == "accepted":
            told = _placed(told, stored)
        if decision.verb == "rejected":
            return replace(_placed(told, stored), verdict="refused", codes=(*told.codes, code))
        if not _has_form(told, stored.kind) or any(code.endswith(_NEVER) for code in told.codes):
            raise DecisionError(f"not of the form of {told.kind}, so it cannot be kept: {' '.join(told.codes)}")
        return replace(told, verdict="verified", codes=(*told.codes, code))


def _has_form(fact: Fact, kind: Kind) -> bool:
    """Whether a fact can be read as its schema's, as the views and the Python door do."""
    derived = set(kind.schema.model_computed_fields)
    try:
        kind.schema.model_validate({name: value for name, value in fact.data.items() if name not in derived})
    except ValidationError:
        return False
    return True


def _placed(fact: Fact, stored: _Stored) -> Fact:
    """What the machine had, with where it stands."""
    return replace(fact, evidence=verify(asked_fields(fact, stored.kind), stored.kind, stored.article).evidence)


def _put(write: sqlite3.Connection, fact_id: int, fact: Fact) -> None:
    row = {"id": fact_id, "verdict": fact.verdict, "codes": " ".join(fact.codes), "key": fact.key}
    write.execute(_UPDATE_FACT, row | {"data": json_of(dict(fact.data))})
    write.execute(_DELETE_EVIDENCE, (fact_id,))
    write.executemany(_INSERT_EVIDENCE, list(evidence_rows(fact, fact_id)))
