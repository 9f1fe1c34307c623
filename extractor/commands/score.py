"""`extractor eval`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extractor.commands.options import Db, Json, Prompts, Schemas, load

HELP = """Score a database against what a careful reader found: recall, precision, right fields, false facts.

GOLD_DIR holds one JSON file an article, as `examples/gold` does. Example: `extractor eval examples/gold --db facts.db`
"""


def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="A folder of gold files, or one of them.")],
    db: Db = Path("facts.db"),
    as_json: Json = False,
    html: Annotated[
        Path | None, typer.Option(help="Write a page with each miss and each false fact.", metavar="FILE")
    ] = None,
    kind: Annotated[
        list[str] | None, typer.Option(help="Score this kind only; may be repeated.", metavar="KIND")
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Score a database."""
    from extractor.evaluation import evaluate
    from extractor.evaluation.table import print_score, score_as_json

    catalog = load(schemas, prompts)
    found = evaluate(gold, db, catalog, kind or None)
    if html:
        from extractor.evaluation.page import write_page

        write_page(found, html)
    if as_json:
        print(score_as_json(found))
    else:
        print_score(found)
