"""`extractor browse`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from extractor.commands.options import Prompts, Schemas, load
from extractor.errors import SetupError

HELP = """Open the database in a web browser, read-only: tables, events, facets, the named questions, and your own SQL.

Nobody but this machine can reach it; Ctrl-C ends it. It needs `pip install 'extractor[browse]'`.

Example: `extractor browse facts.db --open`
"""


def browse(
    db: Annotated[Path, typer.Argument(metavar="FILE", help="The SQLite file.")] = Path("facts.db"),
    port: Annotated[int, typer.Option(help="The port to listen on; 0: any that is free.", min=0, max=65535)] = 8001,
    open_it: Annotated[bool, typer.Option("--open/--no-open", help="Whether to open the web browser.")] = False,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Open the database in a web browser."""
    try:
        from extractor.browse.server import HOST, listen, serve
        from extractor.browse.site import site_of
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "extractor":
            raise
        raise SetupError("browsing needs Datasette: pip install 'extractor[browse]'") from error

    with site_of(db, load(schemas, prompts)) as site, listen(port) as listening:
        address = f"http://{HOST}:{listening.getsockname()[1]}{site.urls.database(site.served_name)}"
        print(f"{db} at {address} (Ctrl-C ends it)", flush=True)
        if open_it:
            webbrowser.open(address)
        serve(site.app(), listening)
