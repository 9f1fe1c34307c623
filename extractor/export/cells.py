"""One value as it stands in a file.

A spreadsheet takes a CSV cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and an article may say
``=HYPERLINK(…)``. Text that begins so gets an apostrophe in front, and text that begins with apostrophes before such a
sign one more: whoever takes one apostrophe off such a cell has the text again. Plain numbers are left as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from math import isfinite

from extractor.database import Value

Cell = Value | bool

_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*(?:[eE][+-]?\d+)?%?", re.ASCII)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def printable(text: str) -> str:
    """Text with U+FFFD for control characters, NUL and lone surrogates; tabs and ends of lines stay."""
    return text if text.isprintable() else _UNPRINTABLE.sub("\ufffd", text)


def encodable(text: str) -> str:
    """Text that UTF-8 can hold."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def csv_cell(value: Cell, *, is_raw: bool = False) -> Cell:
    """A value for ``csv.writer``: text harmless unless it is wanted as it is, bytes as digits, true and false."""
    if isinstance(value, str):
        return printable(value) if is_raw else guarded(printable(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.hex() if isinstance(value, bytes) else value


def json_cell(value: Cell) -> Cell:
    """What JSON can hold: bytes as hexadecimal digits; infinity, which it does not know, as null."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, bytes):
        return value.hex()
    return None if isinstance(value, float) and not isfinite(value) else value


def as_json(columns: Iterable[str], row: Iterable[Cell]) -> str:
    """A row as a JSON object on one line."""
    values = (json_cell(value) for value in row)
    return json.dumps(dict(zip(map(encodable, columns), values, strict=True)), ensure_ascii=False)


def day_of(value: Cell) -> date | None:
    """The day that a text is, as YYYY-MM-DD; None where it is none."""
    if not (isinstance(value, str) and _DAY.fullmatch(value)):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def with_truths(row: Sequence[Value], truths: Sequence[int]) -> Sequence[Cell]:
    """A row with true and false for 1 and 0 in these columns."""
    cells: list[Cell] = list(row)
    for index in truths:
        if cells[index] in (0, 1):
            cells[index] = bool(cells[index])
    return cells
