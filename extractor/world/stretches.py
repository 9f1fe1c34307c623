"""Stretches of days, with the facts that tell of them: what events are made of."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from extractor.world.outlines import Outline


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
