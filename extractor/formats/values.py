"""Single values of metadata: read for certain, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from extractor.article import clean

MAX_LINE = 1000
"""The longest title, name or address. What is longer is something else in the wrong place, and is left out."""

T = TypeVar("T")
_SPACES = re.compile(r"\s+")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{1,8})*)")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_MONTH_NUMBERS = {form: n for n, name in enumerate(_MONTHS, 1) for form in (name, name[:3])} | {"sept": 9}
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]+)\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_TIME = r"(?:[t, ] ?(?:at )?[0-9]{1,2}:[0-9]{2}.*)?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
_DATES = [
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"{_YEAR}([-/.])(?P<month>[0-9]{{1,2}})\2(?P<day>[0-9]{{1,2}})(?:{_TIME}|z|[+-][0-9]{{2}}:?[0-9]{{2}})",
        r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?:t[0-9]{4,6}(?:\D.*)?)?",
        rf"{_WEEKDAY}{_DAY}[ -]{_MONTH},?[ -]{_YEAR}{_TIME}",
        rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}{_TIME}",
    )
]


def parse_date(value: object) -> date | None:
    """The date that metadata gives, as it is written whatever the time zone; None if it cannot be read for certain.

    Read are ISO 8601, YYYYMMDD, RFC 2822 and English dates that spell the month. Not read are 03/04/2024, which is
    two dates, and seconds since 1970, which are a number like any other.
    """
    if isinstance(value, int) and 0 < value < 10**8:
        value = str(value)
    written = (one_line(value) or "").lower()
    match = next(filter(None, (pattern.fullmatch(written) for pattern in _DATES)), None)
    if match is None:
        return None
    month = match["month"]
    number = int(month) if month.isdecimal() else _MONTH_NUMBERS.get(month, 0)
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def first(values: Iterable[T | None]) -> T | None:
    """The first value that is one."""
    return next((value for value in values if value is not None), None)


def prose(value: object) -> str | None:
    """A string that is not blank, as it is."""
    return value if isinstance(value, str) and value.strip() else None


def one_line(value: object) -> str | None:
    """A string as one line of clean text; None for what is no string, is empty or is too long to be a name."""
    if not isinstance(value, str) or len(value) > MAX_LINE:
        return None
    return _SPACES.sub(" ", clean(value)).strip() or None


def name_of(value: object) -> str | None:
    """A name, or the name of a thing that has one: ``{"name": …}``, as in schema.org and news feeds."""
    return one_line(value.get("name") if isinstance(value, dict) else value)


def language_tag(value: object) -> str | None:
    """A BCP 47 tag, or what differs from one in the underscore of a locale: ``en_GB``."""
    match = _LANGUAGE.fullmatch((one_line(value) or "").replace("_", "-"))
    return match[1].lower() + match[2] if match else None


def address(value: object) -> str | None:
    """A web address; nothing else is safe to be made a link."""
    line = one_line(value) or ""
    return line if _URL.fullmatch(line) else None
