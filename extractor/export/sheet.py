"""Rows as a sheet of Excel.

Everything that an article says is written as a string, so that none is a formula or a link. A number is written as one
where Excel shows all its digits, 15 of them; else it is text. Days are days from 1900 on, where Excel's begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from extractor.dictionary import Column, ColumnType
from extractor.errors import QueryError, SetupError
from extractor.export.cells import Cell, day_of, printable

ROWS = 1_048_576
_COLUMNS = 16_384
_LETTERS = 32_767  # in one cell, counted in UTF-16
_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)  # Excel has a 29 February 1900
_WIDTHS = {"text": 28, "json": 40, "any": 18}


def check_size(columns: int, rows: int) -> None:
    """Raises QueryError for what a sheet cannot hold."""
    if rows >= ROWS or columns > _COLUMNS:
        raise QueryError(
            f"{rows:,} rows of {columns:,} columns: a sheet holds {ROWS - 1:,} rows below its header, and {_COLUMNS:,} "
            "columns; export csv or parquet, or ask for fewer"
        )


def fitting(text: str) -> str:
    """Text that a cell can hold: cut, with an ellipsis, where it is too long."""
    if len(text) * 2 <= _LETTERS or len(text.encode("utf-16-le")) <= _LETTERS * 2:
        return text
    cut = text.encode("utf-16-le")[: (_LETTERS - 1) * 2]
    return cut.decode("utf-16-le", "ignore") + "…"


def number_of(value: Cell, type_: ColumnType) -> float | int | None:
    """The number that Excel shows with all its digits; None where a value is none."""
    if isinstance(value, str) and type_ != "decimal":
        return None
    try:
        exact = Decimal(str(value))
    except InvalidOperation:
        return None
    if not exact.is_finite() or len(exact.normalize().as_tuple().digits) > _DIGITS:
        return float(value) if isinstance(value, float) and isfinite(value) else None
    number = float(exact)
    return number if isfinite(number) and Decimal(repr(number)) == exact else None


@dataclass
class _Sheet:
    """A sheet that is being written, row by row."""

    sheet: Any
    day: Any
    """The format of days."""
    columns: Sequence[Column]
    cut: int = 0
    """How many cells were too long."""

    def write(self, number: int, row: Sequence[Cell]) -> None:
        for index, (column, value) in enumerate(zip(self.columns, row, strict=True)):
            if value is None:
                continue
            if isinstance(value, bool):
                self.sheet.write_boolean(number, index, value)
            elif column.type == "date" and (day := day_of(value)) and day >= _FIRST_DAY:
                self.sheet.write_datetime(number, index, day, self.day)
            elif (found := number_of(value, column.type)) is not None:
                self.sheet.write_number(number, index, found)
            else:
                self._write_text(number, index, value)

    def _write_text(self, number: int, index: int, value: Cell) -> None:
        text = printable(value.hex() if isinstance(value, bytes) else str(value))
        fit = fitting(text)
        self.cut += fit != text
        self.sheet.write_string(number, index, fit)


def write_sheet(path: Path, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    """A header and the rows; the number of cells that had to be cut, as Excel holds no more in one."""
    try:
        import xlsxwriter  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise SetupError("--format xlsx needs xlsxwriter: pip install 'extractor[xlsx]'") from error
    with TemporaryDirectory(prefix="extractor-") as folder:
        book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": folder})
        try:
            cut = _fill(book, name, columns, rows)
        except BaseException:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()  # where it keeps rows until the file is put together
            raise
        book.close()
    return cut


def _fill(book: Any, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    made = _Sheet(book.add_worksheet(name[:31]), day, columns)
    for index, column in enumerate(columns):
        made.sheet.set_column(index, index, _WIDTHS.get(column.type, 12))
        made.sheet.write_string(0, index, fitting(printable(column.name)), bold)
    made.sheet.freeze_panes(1, 0)
    last = 0
    for last, row in enumerate(rows, start=1):
        if last >= ROWS:
            check_size(len(columns), last)
        made.write(last, row)
    made.sheet.autofilter(0, 0, last, max(len(columns) - 1, 0))
    return made.cut
