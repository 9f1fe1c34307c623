"""Every expression of time of a sentence, in one pass: where it stands, what it says, and what it is for.

The rules of :mod:`extractor.text.dates.grammar` read the whole sentence as they read a piece; what is left of it then
are its dates, each with its place. What a word beside one makes of it is its role.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date

from extractor.text.dates import cues
from extractor.text.dates.choice import language_of_code, languages_of
from extractor.text.dates.counted import NEAR, Count, from_date, from_nothing, with_event_ahead, with_event_behind
from extractor.text.dates.reading import Asked, Direction, When
from extractor.text.dates.reduction import reduce_row
from extractor.text.dates.resolution import dated_of
from extractor.text.dates.roles import role_of
from extractor.text.dates.said import DateSaid
from extractor.text.dates.settling import settled
from extractor.text.dates.tokens import tokens
from extractor.text.dates.view import View
from extractor.text.dates.vocabulary import Language
from extractor.text.dates.years import prepared
from extractor.text.fold import Span
from extractor.text.language import guess_language


def dates_in(
    text: str, *, published: date | None, direction: Direction = "past", language: str | None = None
) -> tuple[DateSaid, ...]:
    """Every expression of time of a sentence, or of a few, in the order of the text; none overlaps another.

    ``published``, ``direction`` and what is read are those of :func:`read_date`; ``language`` is an ISO 639-1 code,
    told by the words where it is None. Durations ("for two years") and times that are not read ("spring 2024",
    "except 2022") are left out. Linear in the length of the text; no text raises an error.
    """
    day = published and date(published.year, published.month, published.day)
    known = language_of_code(language) or _language_of(text)
    asked = Asked(text, day, "", direction, known)
    row = prepared(text, tokens(text, known), known)
    left = reduce_row(row, asked, is_list_read=True)
    view = View(text, row, left, asked, "".join([token[0] for token in row]))
    return tuple(_so_far(view, _Sentence(view).dates()))


def _language_of(text: str) -> Language:
    best = languages_of(text, "")
    guessed = language_of_code(guess_language(text)) if len(best) > 1 else None
    return guessed if guessed is not None and guessed in best else best[0]


class _Sentence:
    """What is left of a sentence, gone through once."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.found: list[DateSaid] = []
        self.clause = 0
        """Where the clause begins, as an offset in the text."""
        self.is_awaited = False
        """Whether a word of comparison in the clause has no date yet."""

    def dates(self) -> list[DateSaid]:
        """The dates, in the order of the text."""
        waiting: list[Count] = []
        taken = -1
        for at, kind in enumerate(self.view.left.kinds):
            if kind in ".,":
                self._part(at, kind)
            elif kind == "x":
                self.is_awaited = True
            elif kind in "ZV@":
                taken = self._count(Count(at, self.clause, self.is_awaited), waiting, taken)
            elif kind in "DPRC" and at != taken and (said := self._said(at)) is not None:
                self.found.append(said)
                self.is_awaited = False
        self._count_later(waiting)
        self.found.sort(key=lambda said: said.span)
        return self.found

    def _part(self, at: int, kind: str) -> None:
        self.is_awaited = False
        low, high = self.view.extent(at)
        if kind == "." or self.view.text[high : high + 1].isspace():
            self.clause = low

    def _count(self, count: Count, waiting: list[Count], taken: int) -> int:
        """Count, or wait for a date that follows; the place of the date that has become part of another."""
        if ahead := with_event_ahead(self.view, count):
            self.found.append(ahead[0])
            return ahead[1]
        if self.found and (behind := with_event_behind(self.view, count, self.found[-1])):
            self.found[-1] = behind
        elif said := from_date(self.view, count, self.found[: -NEAR - 1 : -1]):
            self.found.append(said)
        else:
            waiting.append(count)
        return taken

    def _count_later(self, waiting: list[Count]) -> None:
        """Counted from a date that follows, or from none."""
        known = list(self.found)
        for count in waiting:
            first = bisect_right(known, self.view.extent(count.at)[1], key=lambda said: said.span[0])
            said = from_date(self.view, count, known[first : first + NEAR]) or from_nothing(self.view, count)
            self.found += [said] if said else []

    def _said(self, at: int) -> DateSaid | None:
        view, item, low = self.view, self.view.left.items[at], self.view.low(at)
        if not isinstance(item, When) or _is_refused(view, at):
            return None
        span = _without_preposition(view, at)
        if _is_abbreviated_name(view, span) or (_is_bare_duration(item) and view.printed[low] in "pgknc"):
            return None
        if item.basis is None and _is_of_another_year(view, at):
            item = item._replace(basis="unresolved")
        role = role_of(view, at, item, span, self.clause, is_awaited=self.is_awaited)
        if role == "baseline" and view.printed[low] in "fS" and item.parts[-1] is None:
            item = item._replace(parts=item.parts[:1])
        dated = dated_of(settled(item, view.asked))
        core = _core(view, at, span)
        if low and role in ("since", "until", "before", "after") and view.printed[low - 1] in "bAGSt":
            span = (min(span[0], view.start(low - 1)), span[1])
        return None if dated is None else DateSaid(span, dated, role, core, None, _counted(view, at))


def _core(view: View, at: int, span: Span) -> Span:
    """The date without "since", "compared with", on whichever side they stand."""
    low, high = view.left.extents[at]
    start, end = span
    while view.printed[low] in "xSfTa" and view.start(low) == start and view.row[low][2][1] < end:
        low += 1
        start = view.start(low)
    if view.printed[low] in "xSTa" and view.row[low][2][1] == end and low + 1 < high:
        end = max(token[2][1] for token in view.row[low + 1 : high])  # "2022'ye göre"
    return start, end


def _counted(view: View, at: int) -> tuple[Span, ...]:
    low, high = view.left.extents[at]
    spans = [token[2] for token in view.row[low:high] if token[0] in "rslGALv" and token[1] != 0]
    if _is_of_another_year(view, at):
        spans.append(view.extent(at + 1 + (view.left.kinds[at + 1] == ",")))
    return tuple(spans)


def _is_abbreviated_name(view: View, span: Span) -> bool:
    """Whether it is but "Sun", "Jan" or "Mar", which are other words and names."""
    printed = view.text[span[0] : span[1]]
    is_short = len(printed) <= 4 and printed.lower() in view.asked.language.abbreviations
    return is_short and printed.lower() != "may" and view.text[span[1] : span[1] + 1] != "."


def _is_of_another_year(view: View, at: int) -> bool:
    after = view.left.kinds[at + 1 : at + 4]
    if after[:2] != ",Z":
        return after[:1] in ("V", "Z")
    is_of_event = after[2:] == "?" and view.printed[view.left.extents[at + 2][1] - 1] == "A"  # ", a month after the"
    return after[2:] in (",", ".", "", "?") and not is_of_event


def _is_refused(view: View, at: int) -> bool:
    """Whether words beside it make it another time, or none: "except 2022", "summer of 2023", "pre-2022"."""
    kinds = view.left.kinds
    if kinds[max(0, at - 1) : at] in ("!", "7") or kinds[max(0, at - 2) : at] == "!-" or kinds[at + 1 : at + 2] == "!":
        return True
    start = view.extent(at)[0]
    return cues.is_edged(view.text[max(0, start - 8) : start])


def _without_preposition(view: View, at: int) -> Span:
    low, high = view.left.extents[at]
    start, end = view.extent(at)
    return (view.row[low + 1][2][0] if view.printed[low] in "pgk" and low + 1 < high else start), end


def _is_bare_duration(item: When) -> bool:
    part = item.parts[0]
    return len(item.parts) == 1 and item.kind == "cumulative" and part is not None and part.year is None


def _so_far(view: View, found: list[DateSaid]) -> list[DateSaid]:
    """The dates, and "so far" told of the only year of its clause, wherever it stands in it."""
    kinds = view.left.kinds
    if "z" not in kinds:
        return found
    made = list(found)
    years: list[int] = []
    place, is_said = 0, False
    for at in range(len(kinds) + 1):
        if at < len(kinds) and kinds[at] != ".":
            is_said = is_said or kinds[at] == "z"
            continue
        end = view.extent(at)[0] if at < len(kinds) else len(view.text)
        while place < len(made) and made[place].span[0] < end:
            if made[place].role == "at" and made[place].dated.period_kind in ("year", "ytd"):
                years.append(place)
            place += 1
        if is_said and len(years) == 1:
            said = made[years[0]]
            made[years[0]] = replace(said, dated=replace(said.dated, period_kind="ytd"))
        years, is_said = [], False
    return made
