"""From the words to their date: what the rules leave, settled, as EDTF."""

from __future__ import annotations

from datetime import date

from extractor.text.dates.anchors import from_event
from extractor.text.dates.choice import languages_of
from extractor.text.dates.grammar import COMPARED, ONE
from extractor.text.dates.periods import period_kind
from extractor.text.dates.reading import Asked, Dated, Direction, When
from extractor.text.dates.reduction import reduced
from extractor.text.dates.settling import settled
from extractor.text.edtf import OPEN, Bounds, Part, precision_of


def read_date(text: str, *, published: date | None, context: str = "", direction: Direction = "past") -> Dated | None:
    """What words such as "May 4-5", "last year" or "в январе–июле 2024 года" say, or None.

    ``published`` is the day of publication, in the proleptic Gregorian calendar; it gives a missing year and what
    relative words count from, and never stands in for a date that is not there. ``context`` is the text around
    the words, where an anchor may stand; ``direction`` is where a missing year is looked for. Relative words
    without anything to count from give ``XXXX``, so that the kind of the period is not lost. None for words that
    are not read, days that do not exist, two dates that are no interval, and words that say different things in the
    languages that they may be of, which the context does not tell either. No text raises an error; the time
    is linear in the lengths of the text and of the context.
    """
    day = published and date(published.year, published.month, published.day)
    languages = languages_of(text, context)
    readings = {_read(Asked(text, day, context, direction, language)) for language in languages}
    return readings.pop() if len(readings) == 1 else None


def _read(asked: Asked) -> Dated | None:
    """In one language."""
    kinds, items, _ = reduced(asked.text, asked)
    found = ONE.fullmatch(kinds) or COMPARED.fullmatch(kinds)
    when = items[found.start(1)] if found else from_event(kinds, items, asked)
    if not isinstance(when, When):
        return None
    return dated_of(settled(when, asked))


def dated_of(when: When) -> Dated | None:
    """With its bounds; None when it ends before it begins."""
    sides = [OPEN if part is None else str(part) for part in when.parts]
    edtf = "/".join(sides)
    if any(part is not None and part.day == 0 for part in when.parts):
        return None
    lo, hi = _bounds(when.parts)
    if lo is not None and hi is not None and lo > hi:
        return None
    return Dated(
        edtf=edtf,
        start=sides[0],
        end=sides[1] if len(sides) > 1 else None,
        lo=lo,
        hi=hi,
        precision=precision_of(when.parts),
        basis=when.basis or "unresolved",
        period_kind=when.kind or period_kind(when.parts),
    )


def _bounds(parts: tuple[Part | None, ...]) -> Bounds:
    """As :func:`extractor.text.edtf.bounds`, of what is parsed already."""
    first, last = parts[0], parts[-1]
    if any(part is not None and part.year is None for part in parts):
        return None, None
    lo = first.within(first.year)[0] if first is not None and first.year is not None else None
    return lo, (last.within(last.year)[1] if last is not None and last.year is not None else None)
