"""A block: the facts of one kind that are equal in all that must be equal, and the rows of their events."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extractor.rows import Row
from extractor.world.conflicts import conflicts, told_values
from extractor.world.grouping import Cluster, clusters
from extractor.world.history import best, history
from extractor.world.members import Member, Reader, smallest
from extractor.world.schemes import Scheme
from extractor.world.tellings import Telling, Tellings

INSERTS = {
    "event_fact": "(:fact_id, :event_id, :kind, :block)",
    "event_article": "(:article_id, :event_id, :kind, :block)",
    "event_status": "(:event_id, :status, :first_seen, :last_seen, :articles)",
    "conflict": "(:conflict_id, :event_id, :value, :kind, :field, :about, :printed, :unit, :source, :articles, "
    ":fact_id, :first_seen, :last_seen)",
}
"""The tables that all kinds of events share, with the values of a row."""


def digest(*parts: str) -> str:
    """16 hex digits that these texts have, and hardly any others."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def block_of(key: str) -> int:
    """The number of a block."""
    return int(digest(key), 16) >> 1  # SQLite's integers have a sign


@dataclass(slots=True)
class Changes:
    """What is to be written of some blocks."""

    gone: dict[str, list[str]] = field(default_factory=dict)
    """For each kind the events that are to be taken away, or written anew."""
    rows: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in INSERTS})
    events: dict[str, list[Row]] = field(default_factory=dict)
    """For each kind the rows of its own table."""


@dataclass(slots=True)
class Block:
    """The facts of one kind that are equal in all that must be equal."""

    scheme: Scheme
    reader: Reader
    block: int
    changes: Changes

    def group(self, rows: Sequence[sqlite3.Row], tellings: Tellings) -> None:
        """Note what of its events is to be written."""
        former: dict[str, set[int]] = {}
        members: list[Member] = []
        for row in rows:
            former.setdefault(row["event_id"], set()).add(-1 if row["is_disputed"] else row["id"])
            members.append(self.reader.member(row, json.loads(row["data"]), tellings))
        former.pop("", None)  # a conflict is looked at anew: what it is with may have gone
        kept: set[str] = set()
        for cluster in clusters(members, self.reader.event):
            kept |= self._put(cluster, former)
        self.changes.gone.setdefault(self.scheme.kind.name, []).extend(former.keys() - kept)

    def _put(self, cluster: Cluster, former: dict[str, set[int]]) -> set[str]:
        """The events that are as they were; what is to be written of the others, and of all if they are in conflict."""
        events = {self._id(members): members for members in cluster.events}
        same = {
            event_id
            for event_id, members in events.items()
            if former.get(event_id) == {member.fact_id for member in members}
        }
        if len(same) == len(events):
            return same
        told = list(conflicts(events, self.scheme.kind.name)) if cluster.is_known else []
        if told:
            same = set()
            self._put_conflicts(told, min(events))
        for event_id, members in events.items():
            if event_id not in same:
                self._put_event(event_id, members)
        return same

    def _id(self, members: Sequence[Member]) -> str:
        return digest(self.scheme.kind.name, str(self.block), *smallest(members).claim)

    def _put_conflicts(self, told: Iterable[Row], first: str) -> None:
        rows = self.changes.rows["conflict"]
        rows += [row | {"conflict_id": digest(first, str(row["conflict_id"]))} for row in told]

    def _put_event(self, event_id: str, members: Sequence[Member]) -> None:
        kind = self.scheme.kind.name
        common: Row = {"event_id": event_id, "kind": kind, "block": self.block}
        articles = {member.article.id: member.article for member in members}
        rows = self.changes.rows
        rows["event_fact"] += [common | {"fact_id": member.fact_id} for member in members]
        rows["event_article"] += [common | {"article_id": article_id} for article_id in articles]
        statuses = history(members, self.reader.event)
        rows["event_status"] += [
            {
                "event_id": event_id,
                "status": one.status,
                "first_seen": one.first_seen,
                "last_seen": one.last_seen,
                "articles": one.articles,
            }
            for one in statuses
        ]
        one = best(members, statuses[0].status)
        row = _row(one, members, articles.values())
        row |= dict(_own(self.scheme, one, members))
        self.changes.events.setdefault(kind, []).append(row | {"id": event_id, "status": statuses[0].status})


def _row(one: Member, members: Sequence[Member], articles: Iterable[Telling]) -> Row:
    seen = sorted(article.seen for article in articles)
    return {
        "verdict": one.verdict,
        "facts": len(members),
        "articles": len(seen),
        "independent": len({member.article.original for member in members}),
        "first_seen": seen[0],
        "last_seen": seen[-1],
        "fact_id": one.fact_id,
    }


def _own(scheme: Scheme, one: Member, members: Sequence[Member]) -> Iterator[tuple[str, str | int | None]]:
    event = scheme.event
    if event.who:
        yield event.who.column, min((member.entity for member in members if member.entity), default=None)
    if event.sides:
        yield event.sides.column, " ".join(side for side in one.sides if not side.startswith("?"))
    if event.is_by_source:
        yield "source", one.source or one.article.source or ""
        yield "told_values", told_values(members)
