"""Stretches of days, with the facts that tell of them: what events are made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from extractor.world.outlines import Outline

Thing = TypeVar("Thing")
Span = tuple[int, int]
Clump = tuple[int, int, list[Thing]]
"""The first and last day of a stretch, and what lies in it or near it."""


@dataclass(slots=True)
class Core:
    """A stretch of days, and the facts that tell of it."""

    low: int
    high: int
    members: list[Outline]

    def gap(self, low: int, high: int) -> int:
        """Days between it and another stretch; none or less where they meet."""
        return max(self.low - high, low - self.high)


@dataclass(slots=True)
class Group:
    """The facts of one event."""

    cores: list[Core]
    late: list[Outline] = field(default_factory=list)
    """Those that joined it as the only one that fits."""

    @property
    def members(self) -> list[Outline]:
        """All of its facts."""
        return [member for core in self.cores for member in core.members] + self.late

    def gap(self, low: int, high: int) -> int:
        """Days between its days and these."""
        return min((core.gap(low, high) for core in self.cores), default=0)


def clumped(things: Iterable[Thing], days: Callable[[Thing], Span], slack: int) -> Iterator[Clump[Thing]]:
    """The things by stretches of days, each with all that lie within the slack of it: those that most others meet.

    Where several do, the one that has most within the slack, and the earliest. It follows from the set of things.
    """
    by_days: dict[Span, list[Thing]] = {}
    for thing in things:
        by_days.setdefault(days(thing), []).append(thing)
    chain: dict[Span, list[Thing]] = {}
    end = 0
    for span in sorted(by_days):
        if chain and span[0] - end > slack:
            yield from _clumps(chain, slack)
            chain = {}
        end = max(end, span[1]) if chain else span[1]
        chain[span] = by_days[span]
    yield from _clumps(chain, slack)


def _clumps(left: dict[Span, list[Thing]], slack: int) -> Iterator[Clump[Thing]]:
    """The clumps of a chain, whose stretches are in order."""
    longest = max((high - low for low, high in left), default=0)
    while left:
        spans = list(left)
        close = {span: _near(span, spans, slack, longest) for span in spans}
        core = max(spans, key=lambda span: _weight(span, close[span], left))
        yield *core, [thing for span in close[core] for thing in left.pop(span)]


def _near(span: Span, spans: Sequence[Span], slack: int, longest: int) -> list[Span]:
    """Those of the spans, which are in order and none longer, that lie within the slack of one."""
    low, high = span[0] - slack, span[1] + slack
    some = spans[bisect_left(spans, (low - longest, 0)) : bisect_left(spans, (high + 1, 0))]
    return [other for other in some if other[1] >= low]


def _weight(span: Span, close: Sequence[Span], things: Mapping[Span, Sequence[object]]) -> tuple[int, int, int, int]:
    met = [other for other in close if other[0] <= span[1] and other[1] >= span[0]]
    told, near = (sum(len(things[other]) for other in some) for some in (met, close))
    return told, near, -span[0], -span[1]


def united(sets: Sequence[list[Outline]], mark: Callable[[Outline], Hashable]) -> list[list[Outline]]:
    """The sets, those made one that have a mark in common."""
    parent = list(range(len(sets)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    first: dict[Hashable, int] = {}
    for index, members in enumerate(sets):
        for member in members:
            parent[root(index)] = root(first.setdefault(mark(member), index))
    found: dict[int, list[Outline]] = {}
    for index, members in enumerate(sets):
        found.setdefault(root(index), []).extend(members)
    return list(found.values())
