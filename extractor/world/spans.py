"""Facts of one name, taken apart by when it was: dated exactly, dated roughly, and not dated at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from extractor.marks import Days, Event
from extractor.world.ahead import with_ahead
from extractor.world.calendars import Calendar
from extractor.world.outlines import Outline
from extractor.world.stretches import Core, Group, united

_ALWAYS = date.max.toordinal()


def _wanted(member: Outline, days: Days, *, is_ahead: bool) -> tuple[int, int]:
    """The days in which the event of a fact must be: its own, or, as far as it has none, around its publication."""
    if member.is_dated:
        low, high = member.days
        slack = days.slack if high - low < days.fine else 0
        return low - slack, high + slack
    day = member.published
    if day is None:
        return 0, _ALWAYS
    return day - (days.slack if is_ahead else days.reach), day + days.reach


def parted(members: Sequence[Outline], event: Event, *, moves: bool) -> list[Group]:
    """The events of facts that are told apart by their days only.

    With ``moves``, the dates are those of a status, where the schema says so, and an event gets on from one to another.
    """
    days = event.days
    if days is None:
        return [Group([Core(0, 0, list(members))])] if members else []
    to_come = [member for member in members if moves and member.status in event.ahead]
    there = [member for member in members if not moves or member.status not in event.ahead]
    dated = [member for member in there if member.is_dated]
    is_moving = moves and days.moves
    groups = _in_stages(dated, event, days) if is_moving else [Group([core]) for core in _cores(dated, days)]
    groups = _with_undated(groups, [member for member in there if not member.is_dated], event, days)
    return with_ahead(groups, to_come, days) if to_come else groups


def join(groups: Iterable[Group], members: Iterable[Outline], event: Event, days: Days) -> list[Outline]:
    """Put each fact to the one group that fits, if it is one; those that are left."""
    calendar = Calendar(
        (core.low, core.high, group) for group in groups for core in group.cores or [Core(0, _ALWAYS, [])]
    )
    joined: list[tuple[Group, Outline]] = []
    left = []
    for member in members:
        fitting: dict[int, Group] = {}
        for group in calendar.meeting(*_wanted(member, days, is_ahead=member.status in event.ahead)):
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


def _cores(members: Sequence[Outline], days: Days) -> list[Core]:
    """Stretches of days: exact dates that meet, and rough ones in which there is no more than one of these."""
    exact = [member for member in members if member.days[1] - member.days[0] < days.fine]
    cores = _chained(exact, days.slack)
    rough: dict[tuple[int, int], list[Outline]] = {}
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


def _chained(members: Sequence[Outline], slack: int) -> list[Core]:
    cores: list[Core] = []
    for member in sorted(members, key=lambda one: one.days):
        low, high = member.days
        if cores and low - cores[-1].high <= slack:
            cores[-1].members.append(member)
            cores[-1].high = max(high, cores[-1].high)
        else:
            cores.append(Core(low, high, [member]))
    return cores


def _in_stages(members: Sequence[Outline], event: Event, days: Days) -> list[Group]:
    """Stretches of each status; one gets on from another that is earlier, if either is the only one for the other."""
    by_status: dict[str, list[Outline]] = {}
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


def _with_undated(groups: list[Group], members: Sequence[Outline], event: Event, days: Days) -> list[Group]:
    """A fact without a date belongs to the one event that fits; others to each other, published together."""
    left = join(groups, members, event, days)
    published = sorted((m for m in left if m.published is not None), key=lambda m: m.published or 0)
    sets: list[list[Outline]] = []
    last = 0
    for member in published:
        day = member.published or 0
        if sets and day - last <= days.slack:
            sets[-1].append(member)
        else:
            sets.append([member])
        last = day
    sets += [[member] for member in left if member.published is None]
    return groups + [Group([], late=found) for found in united(sets, lambda member: member.mark)]
