"""The rules: which kinds of words, side by side, say what.

A text is a string of kinds, one letter for a token, that the rules make shorter in the order in which they stand.
These letters come of words (:mod:`extractor.text.dates.languages`) and figures (:mod:`extractor.text.dates.figures`):

======  =========================  ======  ==========================  ======  ============================
``m``   month 1–12 (``M``: "may")  ``r``   last, this, next            ``b``   by
``w``   weekday, Monday 0          ``s``   previous, same, following   ``T``   until
``n``   number of 1–2 digits       ``l``   past, coming                ``S``   since
``c``   number in words            ``v``   yesterday, today            ``f``   from
``o``   ordinal in words           ``A``   before -1, after 1          ``B``   between
``y``   year                       ``L``   earlier -1, later 1         ``t``   to
``D``   day, as its ordinal        ``G``   ago                         ``a``   as of
``I``   2024-02; ``i`` 2022-26     ``e``   early, late; ``E`` start    ``x``   compared to
``X``   2005-06, one or the other  ``H``   about                       ``p``   over; ``g`` for; ``k`` "за"
``j``   2022/23                    ``z``   so far                      ``F``   fiscal
``K``   decade                     ``h``   quarter 33, half 40         ``J``   corresponding, similar
``q``   Q1, H1 as EDTF codes       ``u``   ``h`` that may be counted   ``O``   period
``Q``   full, whole                ``_``   left out of the row         ``?``   any other word
``dWNY``  day, week, month, year   ``-/,.&``  as printed, "and"        ``#``   what makes a date unreadable
``@``   year on year               ``!``   no date with it: "except"   ``7``   quarters
======  =========================  ======  ==========================  ======  ============================

Four letters are gone when the words stand in the order of the grammar (:mod:`extractor.text.dates.order`): ``U``, days
to years in the plural, which need a number ("últimos años" says not how many); ``%``, a weekday in a week that is said,
which stays after ``rW``; and ``<`` and ``>``, words whose place decides, as the table of their language says.

And these of the rules: ``y`` year, ``P`` another period, ``D`` day, ``R`` what joins no further, ``C`` what a figure
is compared to or lasts since, ``Z`` what an event is needed for, ``V`` the same, previous or following unit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.text.dates import intervals, literal, relative
from extractor.text.dates.reading import Action, nothing, nothing_more, same


class Rule(NamedTuple):
    """Wherever the pattern matches, one token of the new kind stands for it, or none when the kind is empty."""

    pattern: re.Pattern[str]
    kind: str
    action: Action


_IN_ORDER: tuple[tuple[str, str, Action], ...] = (
    # Words beside the point: "a two-day visit", "the full year 2023", "over the eleven years from 2014 to 2024".
    (r"[nc]-[dWNY]", "?", nothing),
    (r"[rl]Q-?Y", "y", relative.relative_year),
    (r"Q-?(?=Y)|(?<=r)Q-?(?=[NWhu])", "", nothing),
    (r"[pgk]?[rsl]?(?<!o)[nc](?:[dWNY],?(?=[fSB][yDmMqn,]{1,4}[-tT&][yDmMqn])|Y,?(?=y-y))", "", nothing),
    # Another period, that is not said: "the corresponding period of last year", "the comparable three months of 2023".
    (r"[Js][?JQncdWNY]{0,3}O|J[nc][dWNY]", "#", nothing),
    # So many units: "over the last 18 years", "two months ago", "a year after".
    (r"[pgk]?(?:[rs][nc]|l[nc]?)[dWNY]|pr[dWNY]", "R", relative.rolling),
    (r"w[nc]WG", "D", relative.weekday_ago),
    (r"[nc][dWNY]G", "P", relative.ago),
    (r"[nc][dWNY][AL]", "Z", literal.shift),
    (r"L(?=r[dWNYm])", "", nothing),  # "earlier this month"
    # Counted from publication: "last year", "the end of the month", "this week", "next quarter", "yesterday".
    (r"rY|(?<=[eE])Y|(?<!y)Y(?=z)|(?<=z)Y", "y", relative.relative_year),
    (r"r[hu],?y", "P", literal.numbered_part),
    (r"rN|(?<=[eE])N", "P", relative.relative_month),
    (r"rW%", "D", relative.day_of_week),
    (r"wrW", "D", relative.day_in_week),
    (r"rW", "R", relative.relative_week),
    (r"r[hu]", "P", relative.relative_part),
    (r"v", "D", relative.day_word),
    # Years and months by the words for them: "2023 год", "the first seven months of 2024", "for two years".
    (r"yY", "y", same),
    (r"(?<=[Nhu])-?Y(?!y)", "", nothing_more),  # "of the year": which, is not said
    (r"(?:k?o[nc]N|k[nc]N|[nc]N(?=,?y))(?:,?y)?", "R", literal.first_months),
    (r"k?o[nc]7(?:,?y)?", "R", literal.first_quarters),
    (r"[pgk][nc][dWNY]", "R", literal.duration),
    (r"s[dNY]", "V", literal.same_unit),
    # Fiscal years: "fiscal year 2022-2023", "FY2023", "the 2024-25 financial year", "2022/23".
    (r"FY?(?:y[-/]y|[yjiX])|[yjiX]FY?|j|y/y", "R", literal.fiscal),
    (r"Yy", "y", same),
    (r"N(?=m)", "", nothing),
    # Parts of a year: "first half of 2023", "Q1 2024", "2022-26", "2024-02", "the 1990s".
    (r"(?:[on]h|ou)(?=[mM])", "#", nothing),  # "the second half of May"
    (r"(?:[on]h|ou)(?:,?y)?|y(?:[on]h|ou)", "P", literal.numbered_part),
    (r"q(?:,?y)?|yq", "P", literal.part_of_year),
    (r"i", "R", literal.short_pair),
    (r"I", "P", literal.figures),
    (r"[eEH]-?K", "#", nothing),
    (r"KY?", "R", literal.decade),
    # Days and months: "last October", "Friday, 4 May", "May 4, 2024", "May 2024", "on Friday".
    (r"rm(?!,?[ny])", "P", relative.named_month),
    (r"w,?(?=n[^.?#]{0,12}[mMD])", "", nothing),  # not "on Friday 80 men"
    (r"n[mM](?:,?y)?", "D", literal.day_first),
    (r"y?[mM]n(?:,?y)?", "D", literal.month_first),
    (r"[mM],?y|m|y[mM]", "P", literal.part_of_year),
    (r"r?w(?:[-&t]w)?,?(?=D)", "", nothing),
    (r"(?<=D),?w", "", nothing_more),
    (r"rw", "D", relative.weekday),
    (r"w[-&t]w", "R", relative.weekdays),
    (r"w", "D", relative.weekday),
    # Not quite: "by the end of 2027", "since the beginning of 2024", "late 2024", "around 1 March", "so far in 2023".
    (r"(?<=[bT])[eE]-?(?=[yP])", "", nothing),
    (r"[Sf]Ey", "R", literal.so_far),
    (r"[eEH]-?[yP]", "P", literal.about),
    (r"HD", "D", literal.about),
    (r"z,?y|y,?z", "R", literal.so_far),
    # Two that make one: "May 4-5, 2024", "from 4 to 6 March", "between 2015 and 2020", "30 April and 1 May".
    (r"B?D[-t&T]n(?:,?y)?", "R", intervals.days_after),
    (r"Bn[&]D|[fS]?n[-t&T/]D", "R", intervals.days_before),
    (r"y", "P", same),
    (r"B[DP]&[DP]|[fS]?[DP][-tT/][DP]", "R", intervals.interval),
    (r"[DP]&[DP]", "R", intervals.neighbours),
    # With an edge: "compared to 2021", "since 2005", "until 2030", "as of 1 July 2023".
    (r"x[fS]?[DPR]", "C", same),
    (r"[fS][DP]", "C", intervals.since),
    (r"T[DP]", "R", intervals.until),
    (r"a[DP]", "R", intervals.as_of),
)
RULES = tuple(Rule(re.compile(pattern), kind, action) for pattern, kind, action in _IN_ORDER)

# What may stand around a date and say nothing about it.
_WORD = "[?JOQ@]"
_BESIDE = rf"{_WORD}|[,.&cobpgkalefrME]|t(?={_WORD})|(?<={_WORD})-(?={_WORD})"

ONE = re.compile(rf"(?:C|{_BESIDE})*([DPR])(?:C|{_BESIDE})*")
"""One date, whatever it is compared to."""
COMPARED = re.compile(rf"(?:{_BESIDE})*(C)(?:{_BESIDE})*")
"""Nothing but what is compared to, or since when."""
SHIFTED = re.compile(rf"(?:{_BESIDE})*Z(?:{_BESIDE})*(?:([DP])(?:{_BESIDE})*)?")
"""Counted from an event, whose date may follow: "two months after the trip in March 2023"."""
SAME_UNIT = re.compile(rf"(?:{_BESIDE})*V(?:{_BESIDE})*")
"""The same, previous or following unit, of an event in the context."""
