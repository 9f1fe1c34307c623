"""From a schema to a view that reads like a table a person made.

One view a kind, one more for each of its list fields, and ``quarantine``. There ``mended_as`` is the fact that a repair
made of a refused one, and ``repairs`` the refused fact that was to be mended by this one, which is refused too.

Decimals appear twice: under their own name as a number, so that comparing and ordering do what they say, and exactly,
as text, under ``<name>_exact``.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from sqlmodel import SQLModel

from extractor import tables  # noqa: F401 - its import makes the tables known
from extractor.catalog import Catalog, Kind
from extractor.errors import CatalogError

_QUOTE = """(SELECT group_concat(sentence, ' … ') FROM (
      SELECT replace(replace(substr(a.text, e.start + 1, e.end - e.start), char(13), ''), char(10), ' ') AS sentence
      FROM evidence e WHERE e.fact_id = f.id AND e.field IS NULL ORDER BY e.start))"""
_BEHIND = (
    ("verdict", "f.verdict"),
    ("codes", "f.codes"),
    ("quote", _QUOTE),
    ("article_id", "f.article_id"),
    ("article_title", "a.title"),
    ("article_published", "a.published"),
    ("article_source", "a.source"),
    ("article_url", "a.url"),
)
_TABLES = frozenset(SQLModel.metadata.tables) | {"quarantine"}

Columns = list[tuple[str, str]]


def singular(name: str) -> str:
    """The name of one of many, for English plurals: parties, aliases, roles; other names stay.

    >>> [singular(name) for name in ("parties", "aliases", "roles", "met_with")]
    ['party', 'alias', 'role', 'met_with']
    """
    for ending, instead in (("ies", "y"), ("ses", "s"), ("xes", "x"), ("ches", "ch"), ("ss", "ss"), ("s", "")):
        if name.endswith(ending):
            return name[: -len(ending)] + instead
    return name


def _bare(annotation: Any) -> Any:
    """A type without its metadata and without None."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        arms = [arm for arm in get_args(annotation) if arm is not type(None)]
        return _bare(arms[0]) if len(arms) == 1 else str
    return annotation


def _types_of(model: type[BaseModel]) -> Iterator[tuple[str, Any]]:
    """The fields of a model, stored and computed, with their bare types."""
    for name in (*model.model_fields, *model.model_computed_fields):
        if not name.isidentifier():
            raise CatalogError(f"{model.__name__}: a field is named by letters, digits and _, not {name!r}")
    for name, info in model.model_fields.items():
        yield name, _bare(info.annotation)
    for name, computed in model.model_computed_fields.items():
        yield name, _bare(computed.return_type)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _columns_of(name: str, kind: Any, json: str, path: str) -> Columns:
    """The columns of one field of type ``kind`` that stands at ``path`` of the expression ``json``."""
    value = f"json_extract({json}, '{path}')"
    if kind is Decimal:
        return [(name, f"CAST({value} AS NUMERIC)"), (f"{name}_exact", value)]
    if get_origin(kind) is list:
        element = _bare(get_args(kind)[0])
        one = "value"
        if _is_model(element):
            parts = ", ".join(f"json_extract(value, '$.{part}')" for part, _ in _types_of(element))
            one = f"coalesce({parts}, '')"
        return [(name, f"(SELECT group_concat({one}, '; ') FROM json_each({json}, '{path}'))")]
    if _is_model(kind):
        inner = (_columns_of(f"{name}_{part}", of, json, f"{path}.{part}") for part, of in _types_of(kind))
        return [column for columns in inner for column in columns]
    return [(name, value)]


def _view(name: str, columns: Columns, source: str, kind: str) -> str:
    names = [column.lower() for column, _ in columns]  # SQLite does not tell capitals apart
    if twice := sorted({column for column in names if names.count(column) > 1}):
        raise CatalogError(f"view {name}: a field may not be called {twice[0]!r}, the view has that column already")
    selected = ",\n    ".join(f'{sql} AS "{column}"' for column, sql in columns)
    return (  # no value of an article or a model is in it: names come from schemas and are checked by the catalogue
        f'CREATE VIEW "{name}" AS SELECT\n    {selected}\n'
        f"FROM fact f JOIN article a ON a.id = f.article_id{source}\nWHERE f.kind = '{kind}' AND f.verdict <> 'refused'"
    )


def _views_of(kind: Kind) -> Iterator[tuple[str, str]]:
    columns: Columns = [("fact_id", "f.id")]
    fields = dict(_types_of(kind.schema))
    for name, of in fields.items():
        if name == "evidence":
            continue
        found = _columns_of(name, of, "f.data", f"$.{name}")
        columns += [
            column for column in found if column[0] == name or column[0] not in fields
        ]  # change.text is change_text
        if get_origin(of) is list:
            yield _list_view(kind, name, _bare(get_args(of)[0]))
    yield kind.name, _view(kind.name, [*columns, *_BEHIND], "", kind.name)


def _list_view(kind: Kind, field: str, element: Any) -> tuple[str, str]:
    name = f"{kind.name}_{singular(field)}"
    columns: Columns = [("fact_id", "f.id"), ("position", "j.key + 1")]
    if _is_model(element):
        for part, of in _types_of(element):
            columns += _columns_of(part, of, "j.value", f"$.{part}")
    else:
        columns.append((singular(field), "j.value"))
    return name, _view(name, [*columns, *_BEHIND], f", json_each(f.data, '$.{field}') j", kind.name)


_QUARANTINE = f"""CREATE VIEW "quarantine" AS SELECT
    f.id AS fact_id, f.kind AS kind, f.codes AS codes, f.data AS data,
    (SELECT min(m.id) FROM fact m WHERE m.repairs = f.id AND m.verdict <> 'refused') AS mended_as, f.repairs AS repairs,
    {_QUOTE} AS quote,
    f.article_id AS article_id, a.title AS article_title, a.published AS article_published,
    a.source AS article_source, a.url AS article_url
FROM fact f JOIN article a ON a.id = f.article_id WHERE f.verdict = 'refused'"""


def view_statements(catalog: Catalog) -> dict[str, str]:
    """For each view, by name, its CREATE statement. Raises CatalogError where two would have one name."""
    statements = {"quarantine": _QUARANTINE}
    taken = set(_TABLES)
    for kind in catalog.kinds:
        if kind.event:
            if kind.event.table in taken:
                raise CatalogError(f"{kind.schema.__name__}: there is a table or view {kind.event.table!r} already")
            taken.add(kind.event.table)
    for kind in catalog.kinds:
        for name, statement in _views_of(kind):
            if name in statements or name in taken or re.match("sqlite_", name):
                raise CatalogError(f"{kind.schema.__name__}: there is a table or view {name!r} already")
            statements[name] = statement
    return statements
