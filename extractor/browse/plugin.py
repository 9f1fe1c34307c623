"""What Datasette asks for each cell that it shows; cells of other sites than ours stay as they are."""

from __future__ import annotations

from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from markupsafe import Markup

from extractor.browse.links import Links


@hookimpl  # type: ignore[untyped-decorator]  # datasette ships no types
def render_cell(
    row: Any, value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> Markup | None:
    """The HTML of a cell with links, all of it escaped, or None where it stays as it is."""
    links = getattr(datasette, "links", None)
    if not isinstance(links, Links) or value is None or isinstance(value, dict):  # a dict is linked already
        return None
    found = links.to(table, column, value, dict(zip(row.keys(), tuple(row), strict=True)))
    root = datasette.urls.database(database)
    anchors = [Markup('<a href="{}/{}">{}</a>').format(root, path, text) for path, text in found]
    return Markup(" · ").join(anchors) if anchors else None
