"""`extractor search`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from extractor.commands.options import Db
from extractor.commands.query import RowFormat

HELP = """Find articles by their words, best first, each with the sentence that holds most of them.

All the words have to be there, without regard to case and accents; "words in quotation marks" side by side; `pipe*` is
any word that begins so. With --kind or --verdict, what is found is facts, by the sentences that they cite.

Example: `extractor search "gas pipeline" --kind agreement --db facts.db`
"""


def search(
    words: Annotated[str, typer.Argument(help="What to look for.")],
    db: Db = Path("facts.db"),
    kind: Annotated[str | None, typer.Option(help="Only facts of this kind.", metavar="KIND")] = None,
    verdict: Annotated[
        Literal["verified", "doubtful"] | None, typer.Option(help="Only facts with this verdict.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="So many hits at most.")] = 20,
    format: Annotated[RowFormat, typer.Option(help="How hits are printed.")] = "table",  # noqa: A002 - the option's name
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Find articles or facts by their words."""
    from extractor.console import counted
    from extractor.database import Database
    from extractor.hits import print_hits
    from extractor.search import search as found_in
    from extractor.search import unresolved

    with Database(db) as database:
        if missing := unresolved(database):
            told = f"{counted(missing, 'article')} {'is' if missing == 1 else 'are'} not resolved yet"
            print(f"{told}; run `extractor resolve`", file=sys.stderr)
        hits = found_in(database, words, kind=kind, verdict=verdict, limit=limit)
    print_hits(hits, "json" if as_json else format)
