"""`extractor review`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from extractor.commands.options import Db, Prompts, Schemas, load

HELP = """Decide about doubtful and refused facts beside their sentences: accept, reject, edit or skip.

A decision is stored at once. It wins over the machine's verdict in every view, and is kept when the article is read
again and the same fact is told. `--gold DIR` writes what is decided as gold files for `extractor eval`.

Example: `extractor review --db facts.db --kind trade_figure`
"""


def review(
    db: Db = Path("facts.db"),
    kind: Annotated[str | None, typer.Option(help="Facts of this kind only.", metavar="KIND")] = None,
    verdict: Annotated[
        Literal["doubtful", "refused"] | None, typer.Option(help="Facts of this verdict only; both by default.")
    ] = None,
    undo: Annotated[
        int | None, typer.Option(help="Forget what was decided about a fact, by its number.", metavar="FACT")
    ] = None,
    gold: Annotated[
        Path | None, typer.Option(help="Write what is decided as gold into this folder, and end.", metavar="DIR")
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Decide about facts."""
    from rich.console import Console

    from extractor.console import counted
    from extractor.database import Database
    from extractor.evaluation.decided import write_gold
    from extractor.review import VERDICTS, Review, open_facts
    from extractor.store import Store

    catalog = load(schemas, prompts)
    if kind:
        catalog.of([kind])
    with Database(db) as database:
        if gold:
            written = write_gold(database, catalog, gold)
            print(f"{counted(written, 'article')} written to {gold}")
            return
        facts = [] if undo is not None else open_facts(database, kind, [verdict] if verdict else VERDICTS)
        with Store(db, catalog) as store:
            if undo is not None:
                fact = store.decisions.undo(undo)
                print(f"fact {undo} is {fact.verdict} again")
            elif facts:
                decided = Review(store, database, catalog, input, Console(highlight=False)).walk(facts)
                print(f"\n{decided} decided, {counted(len(facts) - decided, 'fact')} left")
            else:
                print("nothing to decide about")
            store.world.resolve()
