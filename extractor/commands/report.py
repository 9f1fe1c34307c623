"""`extractor report`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from extractor.commands.options import Db, Prompts, Schemas, load
from extractor.errors import SetupError

HELP = """Write pages to look at: an overview, a page for each pair of countries, a page for each article.

They are static, need no network, and open from the file system: DIR/index.html. An existing DIR must be empty, or an
earlier report. Example: `extractor report --db facts.db --out report`
"""


def report(
    db: Db = Path("facts.db"),
    out: Annotated[Path, typer.Option(help="The folder for the pages.", metavar="DIR")] = Path("report"),
    articles: Annotated[
        str, typer.Option(help="Pages of articles at the most, the latest first; or all.", metavar="N|all")
    ] = "1000",
    pairs: Annotated[
        str, typer.Option(help="Pages of pairs at the most, the fullest first; or all.", metavar="N|all")
    ] = "1000",
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Write the pages."""
    from extractor.console import counted
    from extractor.database import Database
    from extractor.progress import stepping
    from extractor.report import Extent, write_report
    from extractor.report.declaration import load_declaration

    extent = Extent(_number(articles, "--articles"), _number(pairs, "--pairs"))
    catalog = load(schemas, prompts)
    with Database(db) as database, stepping() as progress:
        written = write_report(database, catalog, load_declaration(schemas), out, extent, progress)
    if written.unresolved:
        told = "article is" if written.unresolved == 1 else "articles are"
        print(f"{written.unresolved:,} {told} not resolved yet; run `extractor resolve`", file=sys.stderr)
    left = f" (of {written.articles + written.left_articles:,}; --articles all writes more)"
    print(
        f"{counted(written.articles, 'article page')}{left if written.left_articles else ''}, "
        f"{counted(written.pairs, 'pair page')}: open {out / 'index.html'}"
    )


def _number(text: str, option: str) -> int | None:
    """How many pages an option asks for; None for all."""
    if text == "all":
        return None
    if not (text.isascii() and text.isdecimal()) or len(text) > 9:
        raise SetupError(f"{option} {text!r}: write a number, or all")
    return int(text)
