"""What an event is by all of its facts together: its statuses in the order of days, and the fact that stands for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.marks import Event
from extractor.world.members import Member


@dataclass(frozen=True, slots=True)
class Status:
    """A status that articles give an event."""

    status: str
    first_seen: str
    last_seen: str
    articles: int


def history(members: Iterable[Member], event: Event) -> list[Status]:
    """The statuses of an event, the latest first. A copy tells what its original told, when that did."""
    told: dict[str, set[tuple[str, str]]] = {}
    for member in members:
        told.setdefault(member.status, set()).add((member.article.told, member.article.id))
    found = [Status(status, min(seen)[0], max(seen)[0], len(seen)) for status, seen in told.items()]
    order = {status: index for index, status in enumerate(event.stages)}
    done = [order.get(one.status, -1) for one in found if one.status in event.done]
    last = max(done, default=-1)
    kept = [one.last_seen for one in found if order.get(one.status, -1) <= last and one.status not in event.off]

    def key(one: Status) -> tuple[str, int, str]:
        """What took place is as new as anything that was before it and is told again."""
        seen = max(kept) if done and order.get(one.status) == last else one.last_seen
        return seen, order.get(one.status, -1), one.status

    return sorted(found, key=key, reverse=True)


def dated(one: Member, members: Sequence[Member], latest: str) -> Member:
    """The fact that says when an event was: the one that stands for it, or else the best of those that have a date."""
    if one.is_dated:
        return one
    return best([member for member in members if member.is_dated] or [one], latest)


def best(members: Sequence[Member], latest: str) -> Member:
    """The fact that stands for an event: the best verdict, the latest status, the fullest, the earliest article."""
    if len(members) == 1:  # most events have one: it need not be read in full
        return members[0]
    return min(
        members,
        key=lambda one: (one.rank, one.status != latest, -one.fullness, one.article.seen, one.claim),
    )
