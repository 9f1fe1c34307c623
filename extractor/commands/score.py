"""`extractor eval`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extractor.commands.options import Db, Json, Prompts, Schemas, load
from extractor.errors import StoreError

if TYPE_CHECKING:
    from extractor.evaluation import Score

HELP = """Score a database against what a careful reader found: recall, precision, right fields, false facts.

With `--against b.db` a second database is scored and both are shown side by side.

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
    against: Annotated[
        Path | None, typer.Option(help="Score this database too, and show both.", metavar="FILE")
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Score a database."""
    from extractor.evaluation import evaluate
    from extractor.evaluation.table import print_score, score_as_json

    catalog = load(schemas, prompts)
    found = evaluate(gold, db, catalog, kind or None)
    if against:
        try:
            other = evaluate(gold, against, catalog, kind or None)
        except StoreError as error:
            raise StoreError(str(error).replace("file with --db", "file with --against")) from None
        _compare(found, other, html, as_json=as_json)
        return
    if html:
        from extractor.evaluation.page import write_page

        write_page(found, html)
    if as_json:
        print(score_as_json(found))
    else:
        print_score(found)


def _compare(one: Score, other: Score, html: Path | None, *, as_json: bool) -> None:
    """Show two scores side by side."""
    from extractor.evaluation.against import comparison_as_json, print_comparison, write_comparison

    if html:
        write_comparison(one, other, html)
    if as_json:
        print(comparison_as_json(one, other))
    else:
        print_comparison(one, other)
