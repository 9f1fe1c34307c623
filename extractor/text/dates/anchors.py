"""Words that count from an event in the text: two months after the trip, the same month, a year earlier."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.text.dates.grammar import SAME_UNIT, SHIFTED
from extractor.text.dates.reading import Asked, Item, Shift, When, unresolved
from extractor.text.dates.reduction import reduced
from extractor.text.dates.settling import settled
from extractor.text.edtf import Part

_UNKNOWN = Part(None)


def _sides(context: str, asked: Asked) -> Iterator[tuple[str, Part]]:
    """Every date that a context gives, as its kind and its parts, up to the first that stays without a year."""
    kinds, items, _ = reduced(context, asked)
    for kind, item in zip(kinds, items, strict=True):
        if isinstance(item, When):
            for part in settled(item, asked).parts:
                if part is not None and part.year is not None:
                    yield kind, part
        elif kind == ".":
            yield kind, _UNKNOWN


def moved(event: Part, shift: Shift) -> Part:
    """So many units from an event, no finer than they are. ValueError when the event is coarser, or not known."""
    fields = {"year": 1, "month": 2}.get(shift.unit, 3)
    whole = (event.year, event.unit, event.day)[:fields]
    if None in whole:
        raise ValueError("no event to count from, or one that is too coarse")
    year, unit, in_month = (*whole, None, None)[:3]
    return Part(year, unit, in_month).moved(shift.number, shift.unit, shift.mark)


def _event(shift: Shift, asked: Asked) -> Part:
    """When the event was that the words refer to: the date that follows them in their sentence of the context, or
    the only one that the context gives. ValueError when there is none, or not one."""
    rest = asked.context.partition(asked.text)[2] if asked.text in asked.context and shift.mark else ""
    kind, part = next(_sides(rest, asked), (".", _UNKNOWN))
    if kind in "DP":
        return part
    fields = {"year": 1, "month": 2}.get(shift.unit, 3)
    found = {
        (part.year, part.unit, part.day)[:fields] for _, part in _sides(asked.context, asked) if part.year is not None
    }
    whole = [fields_of_one for fields_of_one in found if None not in fields_of_one]
    if len(whole) != 1:
        raise ValueError("no event to count from, or more than one")
    year, unit, in_month = (*whole[0], None, None)[:3]
    return Part(year, unit, in_month)


def from_event(kinds: str, items: list[Item], asked: Asked) -> When | None:
    """ "two months after the trip in March 2023", and "the same month" with the month in the context."""
    found = SHIFTED.fullmatch(kinds) or SAME_UNIT.fullmatch(kinds)
    if found is None:
        return None
    shift = next(item for item in items if isinstance(item, Shift))
    inside = items[found.start(1)] if found.re is SHIFTED and found[1] else None
    try:
        anchor = settled(inside, asked).parts[0] if isinstance(inside, When) else _event(shift, asked)
        part = anchor.moved(shift.number, shift.unit, shift.mark) if anchor is not None else _UNKNOWN
    except ValueError:
        return unresolved("unspecified") if found.re is SHIFTED else None
    return When((part,), "relative_to_event")
