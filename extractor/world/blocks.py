"""A block: the facts of one kind that are equal in all that must be equal, and the rows of their events."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.rows import Row
from extractor.world.conflicts import conflicts, told_values
from extractor.world.grouping import Cluster, clusters
from extractor.world.history import best, dated, history
from extractor.world.members import Member, Reader, digest, smallest
from extractor.world.outlines import Outline, outline_of
from extractor.world.schemes import Scheme
from extractor.world.tellings import Telling

INSERTS = {
    "event_fact": "(?, ?, ?, ?)",
    "event_article": "(?, ?, ?, ?)",
    "event_status": "(?, ?, ?, ?, ?)",
    "conflict": "(:conflict_id, :event_id, :value, :kind, :field, :about, :printed, :unit, :source, :articles, "
    ":fact_id, :first_seen, :last_seen)",
}
"""The tables that all kinds of events share, with the values of a row."""
Load = Callable[[Reader, Sequence[Outline]], Mapping[int, Member]]
"""Reads facts in full."""


@dataclass(slots=True)
class Changes:
    """What is to be written of some blocks."""

    gone: dict[str, list[str]] = field(default_factory=dict)
    """For each kind the events that are to be taken away."""
    again: list[str] = field(default_factory=list)
    """The events of which the rows in shared tables are to be written anew, where they have some."""
    disputed: list[str] = field(default_factory=list)
    """The events whose conflicts are to be written anew."""
    rows: dict[str, list[Row | tuple[str | int, ...]]] = field(default_factory=lambda: {table: [] for table in INSERTS})
    events: dict[str, list[Row]] = field(default_factory=dict)
    """For each kind the rows of its own table."""


@dataclass(slots=True)
class Block:
    """The facts of one kind that are equal in all that must be equal, or of these all that may be one with some."""

    scheme: Scheme
    reader: Reader
    number: int
    changes: Changes
    load: Load
    stale: Collection[str]
    """Events that are to be written anew whatever facts they have."""
    _found: dict[int, Member] = field(default_factory=dict)
    _former: dict[str, set[int]] = field(default_factory=dict)
    _events: dict[int, str] = field(default_factory=dict)
    """For the first fact of each event there is, its id."""

    def group(self, rows: Iterable[sqlite3.Row], disputed: frozenset[str]) -> None:
        """Note what of its events is to be written. A conflict is looked at anew: what it is with may have gone."""
        event = self.scheme.event
        outlines = []
        for row in rows:
            outlines.append(outline_of(row, are_words=bool(event.like)))
            if row["event_id"] is not None:
                self._former.setdefault(row["event_id"], set()).add(row["fact_id"])
        self._events = {min(facts): event_id for event_id, facts in self._former.items() if event_id not in self.stale}
        if not self._former:
            self._read(outlines)  # all are new: that is one look
        kept: set[str] = set()
        for cluster in clusters(outlines, event, self._full):
            kept |= self._put(cluster, disputed)
        self.changes.gone.setdefault(self.scheme.kind.name, []).extend(self._former.keys() - kept)

    def _full(self, one: Outline) -> Member:
        return self._read([one])[0]

    def _read(self, outlines: Iterable[Outline]) -> list[Member]:
        wanted = list(outlines)
        missing = [one for one in wanted if one.fact_id not in self._found]
        if missing:
            self._found.update(self.load(self.reader, missing))
        return [self._found[one.fact_id] for one in wanted]

    def _same(self, outlines: Sequence[Outline]) -> str | None:
        """The event that has these facts, and is up to date."""
        facts = {one.fact_id for one in outlines}
        event_id = self._events.get(min(facts))
        return event_id if event_id and self._former[event_id] == facts else None

    def _put(self, cluster: Cluster, disputed: frozenset[str]) -> set[str]:
        """Note what is to be written of the events of a cluster; the ids that they have."""
        same = {self._same(outlines): outlines for outlines in cluster.events}
        changed = [outlines for outlines in cluster.events if self._same(outlines) is None]
        same.pop(None, None)
        if not changed and disputed.isdisjoint(same):
            return {event_id for event_id in same if event_id}
        event = self.scheme.event
        is_compared = bool(event.values) and cluster.is_known
        if is_compared:
            self._read(one for outlines in cluster.events for one in outlines)
        events = {self._id(members): members for members in map(self._read, changed)}
        for event_id, members in events.items():
            self._put_event(event_id, members)
        if is_compared:
            events |= {event_id: self._read(outlines) for event_id, outlines in same.items() if event_id}
            self._put_conflicts(events)
            return set(events)
        return events.keys() | {event_id for event_id in same if event_id}

    def _id(self, members: Sequence[Member]) -> str:
        return digest(self.scheme.kind.name, str(self.number), *smallest(members).claim)

    def _put_conflicts(self, events: Mapping[str, Sequence[Member]]) -> None:
        first = min(events)
        self.changes.disputed += [one for one in events if one in self._former or one in self.stale]
        self.changes.rows["conflict"] += [
            row | {"conflict_id": digest(first, str(row["conflict_id"]))}
            for row in conflicts(events, self.scheme.kind.name)
        ]

    def _put_event(self, event_id: str, members: Sequence[Member]) -> None:
        kind = self.scheme.kind.name
        common = event_id, kind, self.number
        articles = {member.article.id: member.article for member in members}
        if event_id in self._former or event_id in self.stale:
            self.changes.again.append(event_id)
        had = self._former.get(event_id, set())
        rows = self.changes.rows
        rows["event_fact"] += [(one.fact_id, *common) for one in members if one.fact_id not in had]
        rows["event_article"] += [(article_id, *common) for article_id in articles]
        statuses = history(members, self.scheme.event)
        rows["event_status"] += [
            (event_id, one.status, one.first_seen, one.last_seen, one.articles) for one in statuses
        ]
        one = best(members, statuses[0].status)
        row = _row(one, members, articles.values())
        row["dated_id"] = dated(one, members, statuses[0].status).fact_id
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
