"""`extractor show`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extractor.commands.options import Db, Json
from extractor.errors import QueryError

HELP = """Show one article, the facts beside the sentences that state them, and below what was refused or missed.

ARTICLE is (the beginning of) an id, or a part of a path or a title. Example: `extractor show hanoi --db facts.db`
"""


def show(
    article: Annotated[str, typer.Argument(help="Its id, or a part of its path or title.")],
    db: Db = Path("facts.db"),
    as_json: Json = False,
) -> None:
    """Show one article and its facts."""
    from extractor.database import Database
    from extractor.show import article_as_json, facts_of, missed_of, print_article

    with Database(db) as database:
        found = database.find_articles(article)
        if len(found) != 1:
            told = f"{len(found)} articles" if found else "no article"
            raise QueryError(f"{told} in {db} for {article!r}" + (f": {', '.join(found)}" if found else ""))
        text = database.article(found[0])
        facts, missed = facts_of(database, found[0]), missed_of(database, found[0])
    if text is not None:
        if as_json:
            print(article_as_json(text, facts, missed))
        else:
            print_article(text, facts, missed)
