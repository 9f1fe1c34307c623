"""Rows as Parquet.

An exact decimal is a string: its digits are whatever an article printed, and a Parquet decimal has one scale for the
whole column, which would depend on the rows and differ from file to file. The number for computing stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

from extractor.dictionary import Column, ColumnType
from extractor.errors import QueryError, SetupError
from extractor.export.cells import Cell, day_of, encodable

_ROWS = 8192  # in memory at once


def _text(value: Cell) -> str:
    return encodable(value) if isinstance(value, str) else value.hex() if isinstance(value, bytes) else str(value)


def _integer(value: Cell) -> int:
    if isinstance(value, int):
        return value
    raise ValueError


def _number(value: Cell) -> float:
    if isinstance(value, (int, float)):
        return float(value)
    raise ValueError


def _truth(value: Cell) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError


def _day(value: Cell) -> object:
    day = day_of(value)
    if day is None:
        raise ValueError
    return day


_READERS: Mapping[ColumnType, tuple[str, Callable[[Cell], object]]] = {
    "integer": ("int64", _integer),
    "number": ("float64", _number),
    "boolean": ("bool_", _truth),
    "date": ("date32", _day),
}
_TEXT = ("string", _text)


def write_parquet(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """All rows, some thousands at a time. Raises QueryError for a value that is not of its column's type."""
    try:
        import pyarrow as arrow  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415 - the same
    except ModuleNotFoundError as error:
        raise SetupError("--format parquet needs pyarrow: pip install 'extractor[parquet]'") from error
    forms = [_READERS.get(column.type, _TEXT) for column in columns]
    fields = [
        arrow.field(column.name, getattr(arrow, form)(), metadata={"description": column.description})
        for column, (form, _) in zip(columns, forms, strict=True)
    ]
    schema = arrow.schema(fields, metadata={"extractor": version("extractor")})
    drawn = iter(rows)
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := list(islice(drawn, _ROWS)):
            arrays: list[Any] = [
                arrow.array(_values(column, read, (row[index] for row in batch)), field.type)
                for index, (column, (_, read), field) in enumerate(zip(columns, forms, fields, strict=True))
            ]
            writer.write_batch(arrow.record_batch(arrays, schema=schema))


def _values(column: Column, read: Callable[[Cell], object], values: Iterable[Cell]) -> list[object]:
    found = []
    for value in values:
        try:
            found.append(None if value is None else read(value))
        except ValueError:
            raise QueryError(
                f"{column.name}: {str(value)[:80]!r} is no {column.type}, it was stored under another form of the "
                "schema; run the job again, or export it as csv"
            ) from None
    return found
