"""Facts of one name, taken apart by when it was: dated exactly, dated roughly, and not dated at all."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from extractor.marks import Days, Event
from extractor.world.calendars import Calendar
from extractor.world.members import Member

_ALWAYS = date.max.toordinal()


@dataclass(slots=True)
class Core:
    """A stretch of days, and the facts that tell of it."""

    low: int
    high: int
    members: list[Member]

    def gap(self, low: int, high: int) -> int:
        """Days between it and another stretch; none or less where they meet."""
        return max(self.low - high, low - self.high)


@dataclass(slots=True)
class Group:
    """The facts of one event."""

    cores: list[Core]
    late: list[Member] = field(default_factory=list)
    """Those that joined it as the only one that fits."""

    @property
    def members(self) -> list[Member]:
        """All of its facts."""
        return [member for core in self.cores for member in core.members] + self.late

    def gap(self, low: int, high: int) -> int:
        """Days between its days and these."""
        return min((core.gap(low, high) for core in self.cores), default=0)


def _wanted(member: Member, days: Days) -> tuple[int, int]:
    """The days in which the event of a fact must be: its own, or, as far as it has none, around its publication."""
    if member.is_dated:
        low, high = member.days
        slack = days.slack if high - low < days.fine else 0
        return low - slack, high + slack
    day = member.article.published
    return (0, _ALWAYS) if day is None else (day - days.reach, day + days.reach)


def parted(members: Sequence[Member], event: Event, *, moves: bool) -> list[Group]:
    """The events of facts that are told apart by their days only.

    With ``moves``, the dates are those of a status, where the schema says so, and an event gets on from one to another.
    """
    days = event.days
    if days is None:
        return [Group([Core(0, 0, list(members))])] if members else []
    dated = [member for member in members if member.is_dated]
    is_moving = moves and days.moves
    groups = _in_stages(dated, event, days) if is_moving else [Group([core]) for core in _cores(dated, days)]
    return _with_undated(groups, [member for member in members if not member.is_dated], days)


def join(groups: Iterable[Group], members: Iterable[Member], days: Days) -> list[Member]:
    """Put each fact to the one group that fits, if it is one; those that are left."""
    calendar = Calendar(
        (core.low, core.high, group) for group in groups for core in group.cores or [Core(0, _ALWAYS, [])]
    )
    joined: list[tuple[Group, Member]] = []
    left = []
    for member in members:
        fitting: dict[int, Group] = {}
        for group in calendar.meeting(*_wanted(member, days)):
            fitting[id(group)] = group
            if len(fitting) > 1:
                break
        if len(fitting) == 1:
            joined += [(group, member) for group in fitting.values()]
        else:
            left.append(member)
    for group, member in joined:  # when all have been looked at: none may decide about another
        group.late.append(member)
    return left


def _cores(members: Sequence[Member], days: Days) -> list[Core]:
    """Stretches of days: exact dates that meet, and rough ones in which there is no more than one of these."""
    exact = [member for member in members if member.days[1] - member.days[0] < days.fine]
    cores = _chained(exact, days.slack)
    rough: dict[tuple[int, int], list[Member]] = {}
    for member in members:
        if member.days[1] - member.days[0] >= days.fine:
            rough.setdefault(member.days, []).append(member)
    for low, high in sorted(rough, key=lambda span: (span[1] - span[0], span)):
        meeting = [core for core in cores if core.gap(low, high) <= 0]
        if len(meeting) == 1:
            meeting[0].members += rough[low, high]
        else:
            cores.append(Core(low, high, rough[low, high]))
    return cores


def _chained(members: Sequence[Member], slack: int) -> list[Core]:
    cores: list[Core] = []
    for member in sorted(members, key=lambda one: one.days):
        low, high = member.days
        if cores and low - cores[-1].high <= slack:
            cores[-1].members.append(member)
            cores[-1].high = max(high, cores[-1].high)
        else:
            cores.append(Core(low, high, [member]))
    return cores


def _in_stages(members: Sequence[Member], event: Event, days: Days) -> list[Group]:
    """Stretches of each status; one gets on from another that is earlier, if either is the only one for the other."""
    by_status: dict[str, list[Member]] = {}
    for member in members:
        by_status.setdefault(member.status, []).append(member)
    order = {status: index for index, status in enumerate(event.stages)}
    groups: list[Group] = []
    for status in sorted(by_status, key=lambda one: (order.get(one, len(order)), one)):
        cores = _cores(by_status[status], days)
        before = [[group for group in groups if _leads(group, core, days)] for core in cores]
        wanted = [id(group) for leading in before for group in leading]
        for core, leading in zip(cores, before, strict=True):
            if len(leading) == 1 and wanted.count(id(leading[0])) == 1:
                leading[0].cores.append(core)
            else:
                groups.append(Group([core]))
    return groups


def _leads(group: Group, core: Core, days: Days) -> bool:
    is_before = min(one.low for one in group.cores) <= core.high + days.slack
    return is_before and group.gap(core.low, core.high) <= days.moves


def _with_undated(groups: list[Group], members: Sequence[Member], days: Days) -> list[Group]:
    """A fact without a date belongs to the one event that fits; others to each other, published together."""
    left = join(groups, members, days)
    published = sorted((m for m in left if m.article.published is not None), key=lambda m: m.article.published or 0)
    sets: list[list[Member]] = []
    last = 0
    for member in published:
        day = member.article.published or 0
        if sets and day - last <= days.slack:
            sets[-1].append(member)
        else:
            sets.append([member])
        last = day
    sets += [[member] for member in left if member.article.published is None]
    return groups + [Group([], late=found) for found in united(sets, lambda member: member.article.original)]


def united(sets: Sequence[list[Member]], mark: Callable[[Member], Hashable]) -> list[list[Member]]:
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
    found: dict[int, list[Member]] = {}
    for index, members in enumerate(sets):
        found.setdefault(root(index), []).extend(members)
    return list(found.values())
