"""`extractor query`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.commands.options import Db, Prompts, Schemas, load, parameters
from extractor.errors import QueryError

if TYPE_CHECKING:
    from extractor.database import Database

RowFormat = Literal["table", "csv", "json", "jsonl"]
HELP = """Ask the database: a SELECT, or a named question (see --list). Nothing can be written.

Example: `extractor query "SELECT visitor_name, host_country, start_date FROM visit" --db facts.db`
"""


def query(
    question: Annotated[str | None, typer.Argument(metavar="SQL|NAME", help="A SELECT, or the name of one.")] = None,
    db: Db = Path("facts.db"),
    param: Annotated[list[str] | None, typer.Option(help="A parameter, name=value.", metavar="NAME=VALUE")] = None,
    format: Annotated[RowFormat, typer.Option(help="How rows are printed.")] = "table",  # noqa: A002 - the option's name
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    list_them: Annotated[bool, typer.Option("--list", help="List the named questions.")] = False,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Ask the database."""
    from extractor.console import print_table
    from extractor.database import Database, Table

    form = "json" if as_json else format
    named = {known.name: known for known in load(schemas, prompts).questions}
    if list_them:
        told = ((known.name, known.title, " ".join(known.parameters)) for known in named.values())
        print_table(Table(("name", "what it answers", "parameters"), iter(told)), form)
        return
    if question is None:
        raise QueryError("no question: give a SELECT, or a name from --list")
    with Database(db) as database:
        if question in named:
            known = named[question]
            if "event" in known.sql:
                _tell_of_unresolved(database)
            print_table(database.query(known.sql, known.bind(parameters(param))), form)
        elif len(question.split()) > 1:
            print_table(database.query(question, parameters(param)), form)
        else:
            raise QueryError(f"no question named {question!r}; `extractor query --list` names them")


def _tell_of_unresolved(database: Database) -> None:
    """Say on stderr that events are not all there, where they are not."""
    from extractor.console import counted

    ((waiting,),) = database.query("SELECT count(*) FROM unresolved").rows
    if waiting:
        told = f"{counted(int(str(waiting)), 'article')} {'is' if waiting == 1 else 'are'} not resolved yet"
        print(f"{told}; run `extractor resolve`", file=sys.stderr)
