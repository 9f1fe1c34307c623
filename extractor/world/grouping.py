"""Which facts, alike in all that must be equal, tell of one event. It depends on the set of facts, not their order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.marks import Event
from extractor.world.members import Member
from extractor.world.quantities import Told, different, nearest
from extractor.world.spans import Group, join, parted, united


@dataclass(frozen=True, slots=True)
class Cluster:
    """Facts of one key, whoever says so: an event, or one for each source, which may be in conflict."""

    events: tuple[tuple[Member, ...], ...]
    is_known: bool
    """Whether enough is known for different values to be a conflict."""


def clusters(members: Sequence[Member], event: Event) -> list[Cluster]:
    """The events of facts that are alike in all fields that must be equal."""
    known = [member for member in members if member.is_known]
    found = [Cluster(_by_source(group.members, event), is_known=True) for group in _named(known, event)]
    unknown = _by_value([member for member in members if not member.is_known], event)
    return found + [Cluster(_by_source(group, event), is_known=False) for group in unknown]


def _named(members: Sequence[Member], event: Event) -> list[Group]:
    """Those that name somebody; then those that name nobody, each with the only one that it can be."""
    named = [member for member in members if member.name]
    groups = [group for one in _classes(named, event) for group in parted(one, event, moves=True)]
    nameless = [member for member in members if not member.name]
    if event.who or event.like:
        groups = _joined_scripts(groups, event)
        nameless = _join_nameless(groups, nameless, event)
    rest = _alike_instead(nameless, event)
    return groups + [group for one in rest for group in parted(one, event, moves=False)]


def _join_nameless(groups: Sequence[Group], members: Sequence[Member], event: Event) -> list[Member]:
    days = event.days
    told: dict[object, list[Group]] = {}
    for group in groups:
        for instead in {member.instead for member in group.members}:
            told.setdefault(instead, []).append(group)
    left: list[Member] = []
    by_instead: dict[object, list[Member]] = {}
    for member in members:
        by_instead.setdefault(member.instead, []).append(member)
    for instead, alike in by_instead.items():
        near = {id(one): one for other, some in told.items() if _is_like_instead(instead, other, event) for one in some}
        left += join(near.values(), alike, days) if days else alike
    return left


def _classes(members: Iterable[Member], event: Event) -> list[list[Member]]:
    """Those who are one by name: of one key, or called by words that are like enough, one after the other."""
    by_name: dict[object, list[Member]] = {}
    for member in members:
        by_name.setdefault(member.name, []).append(member)
    if not event.like:
        return list(by_name.values())
    return _linked(by_name, is_alike(event.like.least))


def _alike_instead(members: Iterable[Member], event: Event) -> list[list[Member]]:
    by_instead: dict[object, list[Member]] = {}
    for member in members:
        by_instead.setdefault(member.instead, []).append(member)
    if not event.like:
        return list(by_instead.values())
    return _linked(by_instead, lambda one, other: _is_like_instead(one, other, event))


def _linked(sets: dict[object, list[Member]], is_like: Callable[[object, object], bool]) -> list[list[Member]]:
    """The sets, those made one whose keys are alike, by way of others too."""
    keys = list(sets)
    left = set(range(len(keys)))
    found = []
    while left:
        todo, members = [left.pop()], []
        while todo:
            at = todo.pop()
            members += sets[keys[at]]
            near = [other for other in left if is_like(keys[at], keys[other])]
            left.difference_update(near)
            todo += near
        found.append(members)
    return found


def is_alike(least: float) -> Callable[[object, object], bool]:
    """Whether two sets of words are so alike, by Dice's measure; the numbers in them are not to differ."""

    def compare(one: object, other: object) -> bool:
        if not isinstance(one, frozenset) or not isinstance(other, frozenset):
            return one == other
        if not one or not other:
            return one == other
        if 2 * min(len(one), len(other)) < least * (len(one) + len(other)):
            return False
        differing = one ^ other
        if any(word[:1].isdigit() for word in differing & one) and any(
            word[:1].isdigit() for word in differing & other
        ):
            return False
        return 2 * len(one & other) >= least * (len(one) + len(other))

    return compare


def _is_like_instead(one: object, other: object, event: Event) -> bool:
    return is_alike(event.like.least)(one, other) if event.like else one == other


@lru_cache(maxsize=4096)
def _script(words: frozenset[str]) -> str:
    letters = [unicodedata.name(c, "").split(" ")[0] for word in words for c in word if c.isalpha()]
    return max(sorted(set(letters)), key=letters.count, default="")


def _script_of(group: Group) -> str:
    return max(_script(member.name) for member in group.members if isinstance(member.name, frozenset))


def _joined_scripts(groups: list[Group], event: Event) -> list[Group]:
    """What is called by words of two scripts is one, if days and the rest fit, and either fits no other."""
    days = event.days
    if not event.like or not days or len(groups) < 2:
        return groups
    scripts = [_script_of(group) for group in groups]
    if len(set(scripts)) < 2:
        return groups

    def is_one(at: int, to: int) -> bool:
        one, other = groups[at], groups[to]
        if scripts[at] == scripts[to] or not one.cores or not other.cores:
            return False
        met = any(
            one.gap(core.low, core.high) <= days.slack for core in other.cores if core.high - core.low < days.fine
        )
        topics = {m.instead for m in one.members}, {m.instead for m in other.members}
        return met and any(a and _is_like_instead(a, b, event) for a in topics[0] for b in topics[1])

    near = [[to for to in range(len(groups)) if is_one(at, to)] for at in range(len(groups))]
    gone: set[int] = set()
    for at, fitting in enumerate(near):
        if len(fitting) == 1 and at < fitting[0] and near[fitting[0]] == [at]:
            groups[at].cores += groups[fitting[0]].cores
            groups[at].late += groups[fitting[0]].late
            gone.add(fitting[0])
    return [group for at, group in enumerate(groups) if at not in gone]


def _by_value(members: Sequence[Member], event: Event) -> list[list[Member]]:
    """Facts of which too little is known: one where they tell the same number, and there is no more to tell apart."""
    if event.days:
        return united([[member] for member in members], lambda member: member.claim)
    units: dict[tuple[str, str], list[Told]] = {}
    for member in members:
        for number in member.numbers[:1]:
            units.setdefault((number.field, number.unit), []).append(number)
    leaders = {unit: different(numbers) for unit, numbers in units.items()}

    def mark(member: Member) -> object:
        for number in member.numbers[:1]:
            return nearest(number, leaders[number.field, number.unit])
        return member.claim

    found: dict[object, list[Member]] = {}
    for member in members:
        found.setdefault(mark(member), []).append(member)
    return list(found.values())


def _by_source(members: Iterable[Member], event: Event) -> tuple[tuple[Member, ...], ...]:
    sources: dict[str, list[Member]] = {}
    for member in members:
        sources.setdefault(member.source if event.is_by_source else "", []).append(member)
    return tuple(tuple(found) for found in sources.values())
