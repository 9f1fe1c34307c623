"""What is told while it is still to come: it belongs to the next event that comes, by the same name.

A proposal, the talks about it and a signing that is announced are one as long as articles do not fall silent about
them; what follows next is what became of them. Nothing that came before can be.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extractor.marks import Days
from extractor.world.outlines import Outline
from extractor.world.stretches import Core, Group, united


def with_ahead(groups: list[Group], members: Sequence[Outline], days: Days) -> list[Group]:
    """The events of one name, with what was told of each while it was still to come."""
    coming = sorted(((day, group) for group in groups if (day := _day_of(group)) is not None), key=lambda one: one[0])
    ends = [day for day, _ in coming]
    left = [[member] for member in members if _told_on(member) is None]
    if len(groups) == 1:
        groups[0].late += [member for alone in left for member in alone]
        left = []
    for following, run in _runs(members, ends, days):
        fits = following < len(ends) and ends[following] - _last(run) <= _reach(run, days)
        if fits and ends.count(ends[following]) == 1:
            _add(coming[following][1], run)
        else:
            left.append(run)
    return groups + [_add(Group([]), run) for run in united(left, lambda one: one.mark or one.fact_id)]


def _day_of(group: Group) -> int | None:
    """The day by which it had come."""
    if group.cores:
        return min(group.cores, key=lambda core: (core.low, core.high)).high
    return min((member.published for member in group.late if member.published is not None), default=None)


def _told_on(member: Outline) -> int | None:
    """The first day that it tells of, or else that on which it was told."""
    return member.days[0] if member.low is not None else member.high if member.is_dated else member.published


def _runs(members: Sequence[Outline], ends: Sequence[int], days: Days) -> list[tuple[int, list[Outline]]]:
    """What is told without a long silence, and without a coming between; with the number of that which comes next."""
    told = [(day, member) for member in members if (day := _told_on(member)) is not None]
    runs: list[tuple[int, list[Outline]]] = []
    before = 0
    for day, member in sorted(told, key=lambda one: one[0]):
        following = bisect_left(ends, day - days.slack)
        if runs and runs[-1][0] == following and day - before <= max(days.talks, days.slack):
            runs[-1][1].append(member)
        else:
            runs.append((following, [member]))
        before = day
    return runs


def _last(run: Sequence[Outline]) -> int:
    return max(day for member in run if (day := _told_on(member)) is not None)


def _reach(run: Sequence[Outline], days: Days) -> int:
    """Within how many days what was told is to come: as an event gets on, where a date is told."""
    return max(days.moves, days.reach) if any(member.is_dated for member in run) else days.reach


def _add(group: Group, run: Sequence[Outline]) -> Group:
    group.cores += [Core(*member.days, [member]) for member in run if member.is_dated]
    group.late += [member for member in run if not member.is_dated]
    return group
