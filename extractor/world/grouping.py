"""Which facts, alike in all that must be equal, tell of one event. It depends on the set of facts, not their order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from extractor.marks import Event
from extractor.world.members import Member
from extractor.world.outlines import Outline
from extractor.world.quantities import Told, different, nearest
from extractor.world.spans import join, parted
from extractor.world.stretches import Group

Thing = TypeVar("Thing")
Full = Callable[[Outline], Member]
"""Reads all that a fact says."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Facts of one key, whoever says so: an event, or one for each source, which may be in conflict."""

    events: tuple[tuple[Outline, ...], ...]
    is_known: bool
    """Whether enough is known for different values to be a conflict."""


def clusters(members: Sequence[Outline], event: Event, full: Full) -> list[Cluster]:
    """The events of facts that are alike in all fields that must be equal."""
    known = [member for member in members if member.is_known]
    found = [Cluster(_by_source(group.members, event), is_known=True) for group in _named(known, event)]
    unknown = _by_value([member for member in members if not member.is_known], event, full)
    return found + [Cluster(_by_source(group, event), is_known=False) for group in unknown]


def _named(members: Sequence[Outline], event: Event) -> list[Group]:
    """Those that name somebody; then those that name nobody, each with the only one that it can be."""
    named = [member for member in members if member.name]
    groups = [group for one in _classes(named, event) for group in parted(one, event, moves=True)]
    nameless = [member for member in members if not member.name]
    if event.who or event.like:
        groups = _joined_scripts(groups, event)
        nameless = _join_nameless(groups, nameless, event)
    rest = _alike_instead(nameless, event)
    return groups + [group for one in rest for group in parted(one, event, moves=False)]


def _join_nameless(groups: Sequence[Group], members: Sequence[Outline], event: Event) -> list[Outline]:
    days = event.days
    told: dict[object, list[Group]] = {}
    for group in groups:
        for instead in {member.instead for member in group.members}:
            told.setdefault(instead, []).append(group)
    left: list[Outline] = []
    by_instead: dict[object, list[Outline]] = {}
    for member in members:
        by_instead.setdefault(member.instead, []).append(member)
    for instead, alike in by_instead.items():
        near = {id(one): one for other, some in told.items() if _is_like_instead(instead, other, event) for one in some}
        left += join(near.values(), alike, event, days) if days else alike
    return left


def _classes(members: Iterable[Outline], event: Event) -> list[list[Outline]]:
    """Those who are one by name: of one key, or called by words that are like enough, one after the other."""
    by_name: dict[object, list[Outline]] = {}
    for member in members:
        by_name.setdefault(member.name, []).append(member)
    if not event.like:
        return list(by_name.values())
    return _linked(by_name, is_alike(event.like.least))


def _alike_instead(members: Iterable[Outline], event: Event) -> list[list[Outline]]:
    by_instead: dict[object, list[Outline]] = {}
    for member in members:
        by_instead.setdefault(member.instead, []).append(member)
    if not event.like:
        return list(by_instead.values())
    return _linked(by_instead, lambda one, other: _is_like_instead(one, other, event))


def neighbours(names: Iterable[object], told: Iterable[object], event: Event) -> list[object] | None:
    """Those of the names in a block that may be in one event with ``told``, which are among them; None: all may be."""
    all_names = list(names)
    if not all(all_names) or not (event.days and (event.who or event.like)):
        return None
    if not event.like:
        return list(told)
    if len({_script(name) for name in all_names if isinstance(name, frozenset)}) > 1:
        return None
    linked = _linked({name: [name] for name in all_names}, is_alike(event.like.least))
    wanted = set(told)
    return [name for some in linked if not wanted.isdisjoint(some) for name in some]


def _linked(sets: Mapping[object, list[Thing]], is_like: Callable[[object, object], bool]) -> list[list[Thing]]:
    """The sets, those made one whose keys are alike, by way of others too."""
    left = dict.fromkeys(sets)
    by_word: dict[object, list[object]] = {}
    for key in sets:
        for word in _words(key):
            by_word.setdefault(word, []).append(key)
    found: list[list[Thing]] = []
    while left:
        todo, members = [left.popitem()[0]], list[Thing]()
        while todo:
            at = todo.pop()
            members += sets[at]
            near = {key for word in _words(at) for key in by_word[word] if key in left and is_like(at, key)}
            for key in near:
                del left[key]
            todo += near
        found.append(members)
    return found


def _words(key: object) -> Iterable[object]:
    return key or ("",) if isinstance(key, frozenset) else (key,)


def is_alike(least: float) -> Callable[[object, object], bool]:
    """Whether two sets of words are so alike, by Dice's measure; the numbers in them are not to differ."""

    def compare(one: object, other: object) -> bool:
        if not isinstance(one, frozenset) or not isinstance(other, frozenset) or not one or not other:
            return one == other
        if 2 * len(one & other) < least * (len(one) + len(other)):
            return False
        numbers = [any(word[:1].isdigit() for word in words) for words in (one - other, other - one)]
        return not all(numbers)

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


def _by_value(members: Sequence[Outline], event: Event, full: Full) -> list[list[Outline]]:
    """Facts of which too little is known: one where they tell the same number, and there is no more to tell apart."""
    numbers = {} if event.days else {member: full(member).numbers[:1] for member in members}
    units: dict[tuple[str, str], list[Told]] = {}
    for told in numbers.values():
        for number in told:
            units.setdefault((number.field, number.unit), []).append(number)
    leaders = {unit: different(some) for unit, some in units.items()}

    def mark(member: Outline) -> object:
        for number in numbers.get(member, ()):
            return nearest(number, leaders[number.field, number.unit])
        return member.mark

    found: dict[object, list[Outline]] = {}
    for member in members:
        found.setdefault(mark(member), []).append(member)
    return list(found.values())


def _by_source(members: Iterable[Outline], event: Event) -> tuple[tuple[Outline, ...], ...]:
    sources: dict[str, list[Outline]] = {}
    for member in members:
        sources.setdefault(member.source if event.is_by_source else "", []).append(member)
    return tuple(tuple(found) for found in sources.values())
