"""Days put together to months, quarters or years, so that a timeline has as many columns as can be told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DAY = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?")
_MOST = 36
"""Columns; more are put together."""

Month = int
"""Months since the year 0."""
_SPANS = {1: "month", 3: "quarter", 12: "year", 120: "decade"}


def month_of(day: object) -> Month | None:
    """The month of an ISO day, or of a month or a year; None for what is none."""
    found = _DAY.fullmatch(str(day))
    return int(found[1]) * 12 + int(found[2] or 1) - 1 if found else None


def span_of(months: Sequence[Month]) -> int:
    """How many months make a column."""
    reach = max(months) - min(months) + 1
    return next((span for span in _SPANS if reach / span <= _MOST), 120)


def columns_of(months: Sequence[Month], span: int) -> list[Month]:
    """The first months of all columns, also of those in which nothing is; of a long time only the last."""
    first, last = min(months) // span, max(months) // span
    return [at * span for at in range(max(first, last - 3 * _MOST), last + 1)]


def name_of(month: Month, span: int) -> str:
    """What a column is called.

    >>> [name_of(24363, span) for span in (1, 3, 12, 120)]
    ['2030-04', '2030 Q2', '2030', '2030s']
    """
    year, rest = divmod(month, 12)
    names = {1: f"{year:04}-{rest + 1:02}", 3: f"{year:04} Q{rest // 3 + 1}", 12: f"{year:04}"}
    return names.get(span, f"{year:04}s")


def span_name(span: int) -> str:
    """A column's length in a word."""
    return _SPANS[span]
