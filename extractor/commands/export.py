"""`extractor export`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import sys
from contextlib import nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.commands.options import Db, Prompts, Schemas, load, parameters
from extractor.commands.telling import tell, tell_if_old
from extractor.errors import QueryError

if TYPE_CHECKING:
    from extractor.dictionary import Dictionary
    from extractor.export.writing import Progress

FileFormat = Literal["csv", "jsonl", "parquet", "xlsx"]
HELP = """Export facts, events, entities or the answer to a question as CSV, JSON lines, Parquet or an Excel sheet.

WHAT is a kind of fact, another table or view, a named question, or a SELECT. `--all DIR` writes all of it as a data
package: CSV files and `datapackage.json`, which describes every column.

Example: `extractor export trade_figure --db facts.db --out figures.xlsx`
"""
_FORMATS: dict[str, FileFormat] = {".csv": "csv", ".jsonl": "jsonl", ".parquet": "parquet", ".xlsx": "xlsx"}


def export(  # noqa: PLR0913 - one parameter an option
    what: Annotated[str | None, typer.Argument(metavar="WHAT", help="A kind, a table, a question or a SELECT.")] = None,
    db: Db = Path("facts.db"),
    format: Annotated[FileFormat | None, typer.Option(help="By default as --out ends, else csv.")] = None,  # noqa: A002 - the option's name
    out: Annotated[Path | None, typer.Option(help="The file to write; csv and jsonl are else printed.")] = None,
    param: Annotated[list[str] | None, typer.Option(help="A parameter, name=value.", metavar="NAME=VALUE")] = None,
    everything: Annotated[
        Path | None, typer.Option("--all", help="A folder for a data package.", metavar="DIR")
    ] = None,
    text: Annotated[bool, typer.Option(help="With --all: whether the articles' texts are in it.")] = True,
    raw: Annotated[bool, typer.Option("--raw", help="CSV with cells that a spreadsheet takes for formulas.")] = False,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Export rows."""
    from extractor.database import Database
    from extractor.dictionary import Dictionary
    from extractor.progress import stepping

    if (what is None) == (everything is None):
        raise QueryError("name what to export (a kind, a table, a question, a SELECT), or give --all DIR")
    if everything and (out or format or param):
        raise QueryError("--all writes a folder of CSV files; it goes with neither --out, --format nor --param")
    catalog = load(schemas, prompts)
    bar = stepping() if sys.stderr.isatty() and (out or everything) else nullcontext()  # it would print stdout's rows
    with Database(db) as database, bar as progress:
        if everything:
            _export_all(Dictionary(database, catalog), everything, text, raw, progress)
        elif what:
            _export_one(Dictionary(database, catalog), what, (format, out), parameters(param), raw, progress)


def _export_all(dictionary: Dictionary, folder: Path, text: bool, raw: bool, progress: Progress | None) -> None:
    from extractor.console import counted
    from extractor.export.package import write_package

    tell_if_old(dictionary.database)
    written = write_package(dictionary, folder, with_text=text, is_raw=raw, progress=progress)
    print(f"{counted(written, 'table')} in {folder}")


def _form_of(out: Path | None) -> FileFormat:
    """The format that the name of a file tells."""
    if out is None or out.is_dir():  # a folder is complained of where it is to be written
        return "csv"
    if out.suffix.lower() not in _FORMATS:
        raise QueryError(f"--out {out}: its ending tells no format; end it in {', '.join(_FORMATS)}, or give --format")
    return _FORMATS[out.suffix.lower()]


def _export_one(
    dictionary: Dictionary,
    what: str,
    wanted: tuple[FileFormat | None, Path | None],
    given: dict[str, str],
    raw: bool,
    progress: Progress | None,
) -> None:
    from extractor.export.source import find_source
    from extractor.export.writing import write_file, write_lines

    form, out = wanted
    out = None if out == Path("-") else out
    form = form or _form_of(out)
    if out is None and form in {"parquet", "xlsx"}:
        raise QueryError(f"--format {form} is no text: name a file with --out")
    with dictionary.database.snapshot():
        source = find_source(dictionary, what, given)
        if source.is_of_world:
            tell_if_old(dictionary.database)
        if out is None:
            if isinstance(sys.stdout, TextIOWrapper):
                sys.stdout.reconfigure(encoding="utf-8", newline="")
            write_lines(sys.stdout, source, form, is_raw=raw, progress=progress)
            return
        cut = write_file(out, source, form, is_raw=raw, progress=progress)
    if cut:
        cells = "1 cell is" if cut == 1 else f"{cut:,} cells are"
        tell(f"{cells} cut at the 32,767 characters of Excel; csv and parquet have them whole")
