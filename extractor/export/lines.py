"""Rows as CSV (RFC 4180) or as JSON lines."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from extractor.export.cells import Cell, as_json, csv_cell

Rows = Iterable[Sequence[Cell]]


def write_csv(file: TextIO, columns: Sequence[str], rows: Rows, *, is_raw: bool = False) -> None:
    """A header and the rows; null and empty text are an empty field."""
    writer = csv.writer(file)
    writer.writerow([csv_cell(name, is_raw=is_raw) for name in columns])
    writer.writerows([csv_cell(value, is_raw=is_raw) for value in row] for row in rows)


def write_jsonl(file: TextIO, columns: Sequence[str], rows: Rows) -> None:
    """An object a line."""
    file.writelines(f"{as_json(columns, row)}\n" for row in rows)
