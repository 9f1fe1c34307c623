"""Facts of one name, taken apart by when it was: dated exactly, dated roughly, and not dated at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from extractor.marks import Days, Event
from extractor.world.ahead import with_ahead
from extractor.world.calendars import Calendar
from extractor.world.outlines import Outline
from extractor.world.stretches import Core, Group, clumped, united

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


Fits = Callable[[Group, Outline], bool]
"""Whether a fact may belong to a group, as far as its days do not tell."""


def join(
    groups: Iterable[Group], members: Iterable[Outline], event: Event, days: Days, fits: Fits | None = None
) -> list[Outline]:
    """Put each fact to the one group that fits, if it is one; those that are left.

    First those that say that it took place: nothing that comes before that belongs to it, if it is told later.
    """
    groups, members = list(groups), list(members)
    done = [member for member in members if member.status in event.done]
    rest = [member for member in members if member.status not in event.done]
    left = _join(groups, done, event, days, fits)
    over = {id(group): _over_on(group, event, days) for group in groups} if rest and event.done else {}

    def may_belong(group: Group, member: Outline) -> bool:
        if fits and not fits(group, member):
            return False
        stage, day = over.get(id(group), (-1, 0))
        return (
            member.is_dated
            or _stage(member, event) > stage
            or (member.published is not None and member.published <= day)
        )

    return left + _join(groups, rest, event, days, may_belong)


def _stage(member: Outline, event: Event) -> int:
    return event.stages.index(member.status) if member.status in event.stages else len(event.stages)


def _over_on(group: Group, event: Event, days: Days) -> tuple[int, int]:
    """How far an event has got that took place, and the day by which it had."""
    done = [member for member in group.members if member.status in event.done]
    stage = max((_stage(member, event) for member in done), default=-1)
    dated = [member.days for member in done if member.is_dated]
    if exact := [high for low, high in dated if high - low < days.fine]:
        return stage, max(exact)
    told = [high for _, high in dated] or [member.published for member in done if member.published is not None]
    return stage, min(told, default=_ALWAYS)


def _join(
    groups: Iterable[Group], members: Iterable[Outline], event: Event, days: Days, fits: Fits | None
) -> list[Outline]:
    calendar = Calendar(
        (core.low, core.high, group) for group in groups for core in group.cores or [Core(0, _ALWAYS, [])]
    )
    joined: list[tuple[Group, Outline]] = []
    left = []
    for member in members:
        fitting: dict[int, Group] = {}
        for group in calendar.meeting(*_wanted(member, days, is_ahead=member.status in event.ahead)):
            if id(group) not in fitting and (fits is None or fits(group, member)):
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
    cores = [Core(*clump) for clump in clumped(exact, lambda member: member.days, days.slack)]
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
    published = [member for member in left if member.published is not None]
    sets = [found for *_, found in clumped(published, lambda one: (one.published or 0,) * 2, days.slack)]
    sets += [[member] for member in left if member.published is None]
    return groups + [Group([], late=found) for found in united(sets, lambda member: member.mark)]
