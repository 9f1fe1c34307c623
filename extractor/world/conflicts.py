"""Different values that are told for one key, side by side with who says so: never averaged, never overwritten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from extractor.rows import Row
from extractor.world.history import best
from extractor.world.members import Member
from extractor.world.quantities import Told, different, nearest

Events = Mapping[str, Sequence[Member]]
"""The facts of each event, by the event's id."""


def told_values(members: Sequence[Member]) -> int:
    """How many different values are told: of what is told most of, and in one unit."""
    return max((len(different(numbers)) for numbers in _units(members).values()), default=0)


def _units(members: Sequence[Member]) -> dict[tuple[str, str], list[Told]]:
    units: dict[tuple[str, str], list[Told]] = {}
    for member in members:
        for number in member.numbers:
            units.setdefault((number.field, number.unit), []).append(number)
    return units


def conflicts(events: Events, kind: str) -> Iterator[Row]:
    """The rows of all conflicts between the facts of some events that are one but for who says so.

    The id of a conflict is still to be made of the ``conflict_id`` here: its field and unit.
    """
    members = [member for found in events.values() for member in found]
    if len(members) < 2:
        return
    for (field, unit), numbers in sorted(_units(members).items()):
        leaders = different(numbers) if len(numbers) > 1 else []
        if len(leaders) > 1:
            for event_id, found in events.items():
                for told, tellers in _tellers(found, field, unit, leaders).items():
                    yield _row(kind, field, unit, event_id, told, tellers)


def _tellers(
    members: Sequence[Member], field: str, unit: str, leaders: Sequence[Told]
) -> dict[Told, list[tuple[Member, Told]]]:
    """For each of the different values, who tells it, and how."""
    tellers: dict[Told, list[tuple[Member, Told]]] = {}
    for member in members:
        for number in member.numbers:
            if (number.field, number.unit) == (field, unit):
                tellers.setdefault(nearest(number, leaders), []).append((member, number))
    return tellers


def _row(kind: str, field: str, unit: str, event_id: str, told: Told, tellers: list[tuple[Member, Told]]) -> Row:
    value = min((number for _, number in tellers), key=lambda number: (number.distance(told), number.rank))
    one = best([member for member, number in tellers if number.value == value.value], "")
    text = next(number.text for member, number in tellers if member is one and number.value == value.value)
    return {
        "conflict_id": f"{field} {unit}",
        "event_id": event_id,
        "value": value.value,
        "kind": kind,
        "field": field,
        "about": one.about,
        "printed": text,
        "unit": unit or None,
        "source": one.source or one.article.source,
        "articles": len({member.article.id for member, _ in tellers}),
        "fact_id": one.fact_id,
        "first_seen": min(member.article.seen for member, _ in tellers),
        "last_seen": max(member.article.seen for member, _ in tellers),
    }
