"""What a word beside a date makes of it: compared with, since, until, before, after, or then."""

from __future__ import annotations

from extractor.text.dates import cues
from extractor.text.dates.periods import period_kind
from extractor.text.dates.reading import When
from extractor.text.dates.said import Role
from extractor.text.dates.view import View
from extractor.text.fold import Span

_LOCATIVES = ("te", "ta", "de", "da")
"""Turkish: "2023'te 38 milyon tondan 41 milyon tona" is then; "2022'deki 4 milyar dolardan" is compared with."""


def role_of(view: View, at: int, item: When, core: Span, clause: int, *, is_awaited: bool) -> Role:
    """What the date at a place is for; ``clause`` is where its clause begins, ``is_awaited``: "against" is in it."""
    low = view.low(at)
    before = view.text[max(clause, core[0] - cues.REACH, 0) : core[0]]
    if view.left.kinds[at] == "C":
        return _edge(view, view.printed[low], core, before)
    if item.parts[0] is None or (low and _is_last_possible(view, low, before, is_interval=len(item.parts) > 1)):
        return "until"
    if low and view.printed[low - 1] == "S":
        return "since"  # "since the 1990s"
    if role := _not_then(view, at, core[0]):
        return role
    end = view.extent(at)[1]
    after = view.text[end : end + cues.REACH // 2]
    if is_awaited or cues.is_counted_from(before, after) or _is_compared(item, before):
        return "baseline"
    is_then = view.text[core[1] : end].endswith(_LOCATIVES)
    if (cues.is_compared_after(after) and not is_then) or _is_of_other_period(view, at):
        return "baseline"
    if len(item.parts) == 1 or item.parts[-1] is None or item.kind == "fiscal_year":
        return "at"
    return "span" if (item.kind or period_kind(item.parts)) == "cumulative" else "at"


def _not_then(view: View, at: int, start: int) -> Role | None:
    """What "before", "after" and "vor" make of the date that follows them, or that they follow."""
    low = view.low(at)
    kind, value, span = view.row[low - 1] if low else ("", None, (0, 0))
    if kind == "A" and span[0] < start:
        return "before" if (value or 0) < 0 else "after"
    if kind == "G" and span[1] <= start:
        return "before"
    return _followed(view, at) if view.asked.language.has_events_first else None


def _edge(view: View, first: str, core: Span, before: str) -> Role:
    if first == "x":
        return "baseline"
    printed = view.text[core[0] : core[1]]
    lead = before + printed.split(" ")[0] + " "
    if printed[:1] in "从由自":
        return "baseline" if cues.is_grown_from(view.text[core[1] : core[1] + 16]) and printed[:1] != "自" else "since"
    return "baseline" if cues.is_compared(lead) and first == "f" else "since"


def _is_last_possible(view: View, low: int, before: str, *, is_interval: bool) -> bool:
    if view.printed[low - 1] == "t" and not is_interval:
        return before.rstrip().casefold().endswith(" through")
    if view.printed[low - 1] == "b":
        if is_interval:
            return False  # "para 2024-2028"
        at = view.row[low - 1][2][0]
        if view.text[at] in "至到":
            return view.text[max(0, at - 1)] not in "增升降减涨跌达"
        return not before.rstrip().casefold().endswith("pour") and not _is_past_mark(before)
    return cues.is_not_later(before)


def _is_past_mark(before: str) -> bool:
    """Whether "к" says "against": "на 5% к 2022 году"."""
    return before.rstrip().endswith(" к") and "%" in before[-24:]


def _is_of_other_period(view: View, at: int) -> bool:
    """Whether a period of it is meant that another is like: "the same period of 2023", "2023年同期"."""
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(view.left.kinds) and view.left.kinds[beside] == "#":
            low = view.left.extents[beside][0]
            start = view.row[low][2][0]
            if view.printed[low] in "Js" or view.text[start : start + 2] == "同期":
                return True
    return False


def _is_compared(item: When, before: str) -> bool:
    part = item.parts[0]
    is_day = part is not None and part.day is not None
    return not is_day and len(item.parts) == 1 and cues.is_compared(before)


def _followed(view: View, at: int) -> Role | None:
    """What stands after a date in Turkish and Chinese: "2030'dan önce", "2023年后"."""
    after = view.left.kinds[at + 1 : at + 3]
    if after[:1] == "A" and view.row[view.left.extents[at + 1][0]][2][0] <= view.extent(at)[1] + 1:
        return "before" if (view.row[view.left.extents[at + 1][0]][1] or 0) < 0 else "after"
    if after in ("#G", "#A") and view.printed[view.left.extents[at + 1][0]] == "#":
        return "before" if after == "#G" else "after"
    return None
