"""`extractor resolve`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extractor.commands.options import Db, Prompts, Schemas, load
from extractor.errors import StoreError

HELP = """Bring entities and events up to date: which names are one person, which facts of several articles one event.

`extractor run` does it at its end; this does it after a run that was interrupted, or anew from nothing.

`--aliases` puts the lines of a CSV file in the place of the alias table, which has the last word. Its columns are

kind: person or organization; name: as it is printed, whatever the case; country: ISO alpha-3, or empty for any;
same_as: the other name, where both are one; not_same_as: the other name, where they are not (this undoes a merge, and
wins over all evidence); note: why. A line fills same_as or not_same_as. A file with the first line alone empties it.

Example: `extractor resolve --db facts.db --aliases aliases.csv`
"""


def resolve(
    db: Db = Path("facts.db"),
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Make all of it anew; the result is the same.")] = False,
    aliases: Annotated[
        Path | None,
        typer.Option("--aliases", help="CSV: kind,name,country,same_as,not_same_as,note.", metavar="FILE"),
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Bring entities and events up to date."""
    from extractor.console import counted
    from extractor.layout import layout_of
    from extractor.progress import stepping
    from extractor.store import Store
    from extractor.world import read_aliases

    catalog = load(schemas, prompts)
    if layout_of(db) is None:
        raise StoreError(f"{db}: there is no database yet; `extractor run` makes one")
    lines = read_aliases(aliases) if aliases else None
    with Store(db, catalog) as store, stepping() as progress:
        if lines is not None:
            store.save_aliases(lines)
        changed = store.world.resolve(progress, rebuild=rebuild)
    print(f"{counted(changed, 'article')} resolved in {db}" if changed else f"{db}: nothing had changed")
