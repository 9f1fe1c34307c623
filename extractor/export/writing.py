"""A source written in one of the formats, to a file or to a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, TextIO, TypeVar

from extractor.errors import QueryError
from extractor.export.landing import landing
from extractor.export.lines import write_csv, write_jsonl
from extractor.export.parquet import write_parquet
from extractor.export.sheet import check_size, write_sheet
from extractor.export.source import Source

FileFormat = Literal["csv", "jsonl", "parquet", "xlsx"]
Progress = Callable[[str, int, int], None]
"""Told the name of a table, how many of its rows are written, and how many there are."""
Row = TypeVar("Row")

_BETWEEN = 1000  # rows


def watched(rows: Iterable[Row], name: str, total: int, progress: Progress | None) -> Iterator[Row]:
    """The same rows, of which some are told."""
    done = 0
    for done, row in enumerate(rows, start=1):
        yield row
        if progress and done % _BETWEEN == 0:
            progress(name, done, total)
    if progress:
        progress(name, done, max(total, done))


def write_lines(file: TextIO, source: Source, form: FileFormat, *, is_raw: bool, progress: Progress | None) -> None:
    """Write CSV or JSON lines."""
    rows = watched(source.rows(), source.name, source.count() if progress else 0, progress)
    if form == "jsonl":
        write_jsonl(file, source.names, rows)
    else:
        write_csv(file, source.names, rows, is_raw=is_raw)


def write_file(
    out: Path, source: Source, form: FileFormat, *, is_raw: bool = False, progress: Progress | None = None
) -> int:
    """Write a file, all or nothing; the number of cells that had to be cut (xlsx only)."""
    if out.exists() and out.samefile(source.database.path):
        raise QueryError(f"{out}: that is the database itself; name another file with --out")
    with landing(out) as beside:
        if form in {"csv", "jsonl"}:
            with beside.open("w", encoding="utf-8", newline="") as file:
                write_lines(file, source, form, is_raw=is_raw, progress=progress)
            return 0
        total = source.count() if progress or form == "xlsx" else 0
        if form == "xlsx":
            check_size(len(source.columns), total)
            return write_sheet(
                beside, source.name, source.columns, watched(source.rows(), source.name, total, progress)
            )
        settled = source.settled()
        write_parquet(beside, settled.columns, watched(settled.rows(), source.name, total, progress))
    return 0
