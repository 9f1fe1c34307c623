"""Tables as pages show them: cells with a text, perhaps links, perhaps a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit

from extractor.console import plain
from extractor.database import Value

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SCALES = ((Decimal(10) ** 12, "T"), (Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "k"))
_MOST_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page."""

    text: str
    href: str | None
    """None where that page is not written: the text alone is shown."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    text: str = ""
    href: str | None = None
    links: tuple[Link, ...] = ()
    more: tuple[Link, ...] = ()
    """Further links, which are shown when they are asked for."""
    mark: str = ""
    """A class that the style knows: a verdict, ``conflict``, ``h1`` … ``h5``."""
    is_number: bool = False
    title: str = ""
    """The text in full, where a short one is shown."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the heads of its columns, and its rows, of which the first cell is the head."""

    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: int = 0
    """Rows that are not shown, as there are too many."""


def exact(value: object) -> Decimal | None:
    """A value as a number, where it is one."""
    text = str(value)
    if isinstance(value, bool) or value is None or len(text) > _MOST_DIGITS:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def grouped(value: object) -> str:
    """A number with its digits in threes; anything else as it is."""
    text = plain(value)
    if not _NUMBER.fullmatch(text) or len(text) > _MOST_DIGITS:
        return text
    whole, point, rest = text.partition(".")
    rest = rest.rstrip("0")
    return f"{int(whole):,}{point if rest else ''}{rest}"


def short(value: object) -> str:
    """A number in few characters, for an axis: 9.5M.

    >>> [short(number) for number in (0, 950, 9_500_000, 1_250_000_000, "x")]
    ['0', '950', '9.5M', '1.25B', 'x']
    """
    number = exact(value)
    if number is None:
        return plain(value)
    for scale, letter in _SCALES:
        if abs(number) >= scale:
            return f"{(number / scale).quantize(Decimal('0.01')).normalize():f}{letter}"
    return f"{number.quantize(Decimal('0.01')).normalize():f}"


def worded(name: str) -> str:
    """A name of a column, a kind or a value of an enumeration as words."""
    return plain(name).replace("_", " ")


def cell(value: Value, *, is_count: bool = False) -> Cell:
    """A cell that shows a value."""
    if isinstance(value, (int, float)):
        return Cell(grouped(value) if is_count or abs(value) >= 10_000 else plain(value), is_number=True)
    return Cell(plain(value))


def head(name: str, rows: Sequence[Sequence[Cell]], at: int) -> Cell:
    """The head of a column: to the right where all below it are numbers."""
    return Cell(worded(name), is_number=bool(rows) and all(row[at].is_number or not row[at].text for row in rows))


def web_address(url: str | None) -> str | None:
    """An address that a link may lead to, or None: a page of the web, and nothing that could run."""
    if not url or plain(url) != url or any(map(str.isspace, url)):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
