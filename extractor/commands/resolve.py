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

Example: `extractor resolve --db facts.db`
"""


def resolve(
    db: Db = Path("facts.db"),
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Make all of it anew; the result is the same.")] = False,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Bring entities and events up to date."""
    from extractor.console import counted
    from extractor.layout import layout_of
    from extractor.progress import stepping
    from extractor.store import Store

    catalog = load(schemas, prompts)
    if layout_of(db) is None:
        raise StoreError(f"{db}: there is no database yet; `extractor run` makes one")
    with Store(db, catalog) as store, stepping() as progress:
        changed = store.world.resolve(progress, rebuild=rebuild)
    print(f"{counted(changed, 'article')} resolved in {db}" if changed else f"{db}: nothing had changed")
