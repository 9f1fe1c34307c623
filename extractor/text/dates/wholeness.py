"""Whether a piece that was copied says what its sentence says there: "2021" is not all of "May 2021"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from extractor.text.dates import cues
from extractor.text.dates.reading import Dated, Direction
from extractor.text.dates.resolution import read_date
from extractor.text.dates.said import PLAIN, DateSaid
from extractor.text.dates.sentence import dates_in
from extractor.text.fold import Span

_SILENT = frozenset(
    f"{lead} ".lstrip()
    for lead in ("", "on", "in", "the", "on the", "in the", "at", "в", "во", "en", "le", "el", "am", "im")
)
"""What may stand before a date in a piece and says nothing."""
_GLUE = frozenset("-‐‑‒–—―−－～~/")


def date_at(
    text: str, span: Span, *, published: date | None, direction: Direction = "past", language: str | None = None
) -> DateSaid | None:
    """The date of the text that the piece at ``span`` is, or is part of; the one it shares most with. None for none."""
    found = _overlapping(dates_in(text, published=published, direction=direction, language=language), span)
    return max(found, key=lambda said: _shared(said.span, span), default=None)


def is_whole(
    text: str, span: Span, *, published: date | None, direction: Direction = "past", language: str | None = None
) -> bool:
    """Whether the piece at ``span``, read by itself, says what the text says there.

    An end of a range that stands whole ("from April to May"), the edge of an open one ("since 2005") and the event that
    another date is counted from are whole; what is cut ("2021" of "May 2021"), excluded ("except 2021") or the edge of
    another time ("pre-2021") is not, nor is a piece that is no date.
    """
    own = read_date(text[span[0] : span[1]], published=published, context=text, direction=direction)
    if own is None:
        return False
    dates = dates_in(text, published=published, direction=direction, language=language)
    return as_whole(own, text, span, dates, published=published, direction=direction) is not None


def as_whole(
    own: Dated, text: str, span: Span, dates: Sequence[DateSaid], *, published: date | None, direction: Direction
) -> Dated | None:
    """What the piece at ``span``, read by itself as ``own``, says among all ``dates`` of its text; None if it is cut.

    It says what it says by itself, but a year of which the text says "so far" is one that has not ended.
    """
    if _is_beside_the_point(text, span):
        return None
    found = _overlapping(dates, span)
    if not found:
        return own if own.edtf == "XXXX" else None  # "for two years"
    same = next((said for said in found if _is_same(own, said, text, span, published, direction)), None)
    if same is None:
        return None
    is_so_far = same.dated.period_kind == "ytd" and same.dated.edtf == own.edtf
    return replace(own, period_kind="ytd") if is_so_far else own


def just_at(text: str, span: Span, dates: Sequence[DateSaid]) -> Dated | None:
    """What the piece at ``span`` says where it is just one of the ``dates`` of its text, so that it need not be read.

    A word before the date that says nothing ("on") may be part of it. None where, read by itself, it may say otherwise.
    """
    found = _overlapping(dates, span)
    if len(found) != 1:
        return None
    said = found[0]
    is_plain = said.role in PLAIN and said.core == said.span and said.anchor is None
    is_sure = is_plain and said.dated.basis in ("explicit", "pub_date_year", "relative_to_pub")
    is_all = span[1] == said.span[1] and all(_is_inside(one, span) for one in (said.span, *said.counted))
    if not (is_sure and is_all and text[span[0] : said.span[0]].lower() in _SILENT):
        return None
    return None if _is_beside_the_point(text, span) else said.dated


def _is_inside(one: Span, other: Span) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _overlapping(dates: Sequence[DateSaid], span: Span) -> list[DateSaid]:
    return [said for said in dates if _shared(said.span, span) > 0]


def _shared(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _is_beside_the_point(text: str, span: Span) -> bool:
    return cues.is_not_later(text[max(0, span[0] - cues.REACH) : span[0]])


def _is_same(own: Dated, said: DateSaid, text: str, span: Span, published: date | None, direction: Direction) -> bool:
    whole = said.dated
    if own.period_kind != whole.period_kind == "fiscal_year":
        return False
    if not all(_is_inside(counted, span) for counted in said.counted):
        return False
    if _is_inside(said.span, span):
        return True  # "for ten years from 2025": nothing of it stands beside the piece
    ends = [_bare(end) for end in (whole.start, whole.end) if end is not None]
    if _bare(own.edtf) == _bare(whole.edtf) or (own.lo is not None and (own.lo, own.hi) == (whole.lo, whole.hi)):
        return True
    if said.anchor is not None and _shared(said.anchor, span) > 0:
        event = read_date(text[slice(*said.anchor)], published=published, context=text, direction=direction)
        return event is not None and event.edtf == own.edtf
    is_glued = text[max(0, span[0] - 1) : span[0]] in _GLUE or text[span[1] : span[1] + 1] in _GLUE
    return len(ends) > 1 and not is_glued and _bare(own.edtf) in ends


def _bare(edtf: str) -> str:
    return "/".join(side.rstrip("~?%") for side in edtf.split("/"))
