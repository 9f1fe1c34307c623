"""The columns of a view, described from the fields of its schema, and of the engine's tables, from their docstrings."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from sqlmodel import SQLModel

from extractor.catalog import Kind
from extractor.dictionary.common import DAYS, MOMENTS, OF_EVENTS, OF_VIEWS
from extractor.marks import CountryCode, Event
from extractor.plan import Plan
from extractor.views import bare, is_model, singular, types_of

ColumnType = Literal["text", "integer", "number", "decimal", "boolean", "date", "moment", "json", "any"]
"""``decimal`` is text that is an exact decimal; ``any`` is what a query computes."""

_PLAIN: Mapping[object, ColumnType] = {bool: "boolean", int: "integer", float: "number", date: "date"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, a view or an answer."""

    name: str
    type: ColumnType = "text"
    description: str = ""
    choices: tuple[str, ...] = ()
    """The values there are, where the schema lists them."""
    is_country: bool = False
    """Whether its values are the codes of countries."""
    is_entity: bool = False
    """Whether its values are the ids of entities, with spaces between several; or, where none is known, words."""
    is_read: bool = True
    """Whether a model reads it from the article; other columns are computed, or say where the fact is from."""


def _line(text: object) -> str:
    return " ".join(str(text or "").split())


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _descriptions(model: type[BaseModel]) -> Mapping[str, str]:
    infos: dict[str, Any] = {**model.model_fields, **model.model_computed_fields}
    return {name: _line(info.description) for name, info in infos.items()}


def _columns_of(name: str, of: Any, told: str, plan: Plan | None, *, is_read: bool) -> Iterator[Column]:
    """The columns that a field has in a view (`extractor.views`)."""
    if of is Decimal:
        yield Column(name, "number", told, is_read=is_read)
        yield Column(f"{name}_exact", "decimal", _joined(told, f"The exact decimal behind {name}."), is_read=is_read)
    elif get_origin(of) is list:
        yield Column(name, "text", _joined(told, "Several are joined by '; '."), is_read=is_read)
    elif is_model(of):
        inner = _descriptions(of)
        for part, inside in types_of(of):
            below = plan.fields.get(part) if plan else None
            yield from _columns_of(f"{name}_{part}", inside, inner[part] or told, below, is_read=is_read)
    elif get_origin(of) is Literal:
        choices = tuple(map(str, get_args(of)))
        yield Column(name, "text", told or f"One of {', '.join(choices)}.", choices, is_read=is_read)
    else:
        is_country = plan is not None and plan.mark(CountryCode) is not None
        yield Column(name, _PLAIN.get(of, "text"), told, is_country=is_country, is_read=is_read)


def columns_of_fields(model: type[BaseModel], plan: Plan | None) -> dict[str, Column]:
    """By name, the columns that the fields of a model have in a view, in its order."""
    fields, told = dict(types_of(model)), _descriptions(model)
    found: dict[str, Column] = {}
    for name, of in fields.items():
        below = plan.fields.get(name) if plan else None
        is_read = name in model.model_fields and (below is None or below.is_asked)
        for column in _columns_of(name, of, told[name], below, is_read=is_read):
            if column.name == name or column.name not in fields:
                found[column.name] = column
    found.pop("evidence", None)
    return found


def columns_of_kind(kind: Kind) -> dict[str, Column]:
    """By name, the columns of a kind's view."""
    return _COMMON | columns_of_fields(kind.schema, kind.plan)


def lists_of(kind: Kind) -> Iterator[tuple[str, str, dict[str, Column]]]:
    """The views of a kind's list fields: name, what a row is, and the columns by name."""
    told = _descriptions(kind.schema)
    for field, of in types_of(kind.schema):
        if get_origin(of) is not list or field == "evidence":
            continue
        element, place = bare(get_args(of)[0]), kind.plan.fields.get(field)
        items = place.items if place else None
        if is_model(element):
            columns, summary = columns_of_fields(element, items), _line(element.__doc__)
        else:
            one = _columns_of(singular(field), element, told[field], items, is_read=True)
            columns, summary = {column.name: column for column in one}, told[field]
        yield f"{kind.name}_{singular(field)}", summary or f"The {field} of each {kind.name}.", _COMMON | columns


def _column(name: str, type_: ColumnType, told: str) -> Column:
    return Column(name, type_, told, is_read=False)


_COMMON = {name: _column(name, *rest) for name, rest in OF_VIEWS.items()}
_OF_EVENTS = {name: _column(name, *rest) for name, rest in OF_EVENTS.items()}


def columns_of_event(kind: Kind, event: Event) -> dict[str, Column]:
    """By name, the columns of the table of a kind's events."""
    found = columns_of_kind(kind) | _OF_EVENTS
    if event.status in found:
        latest = _joined(found[event.status].description, "The latest that its articles tell.")
        found[event.status] = replace(found[event.status], description=latest)
    if event.who:
        told = f"Which entity {event.who.field} names; null where none is known."
        found[event.who.column] = _entity(event.who.column, told)
    if event.sides:
        told = f"The {event.sides.field}, sorted: the entity of each, a country's code, or a name as it is compared."
        found[event.sides.column] = _entity(event.sides.column, told)
    if event.is_by_source:
        told = f"Who tells it: the entity that {event.source} names, else that name as it is compared, else the outlet."
        found["source"] = _entity("source", told)
        found["told_values"] = _column("told_values", "integer", "How many different values are told for it.")
    return found


def _entity(name: str, told: str) -> Column:
    return Column(name, "text", told, is_entity=True, is_read=False)


@cache
def _docstrings(row: type[SQLModel]) -> Mapping[str, str]:
    """What stands below each field in the source of a class; nothing where there is no source."""
    try:
        body = ast.parse(textwrap.dedent(inspect.getsource(row))).body[0]
    except (OSError, TypeError):
        return {}
    lines = body.body if isinstance(body, ast.ClassDef) else []
    told = {}
    for line, below in pairwise(lines):
        match line, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=text)):
                told[name] = _line(text)
    return told


def columns_of_row(row: type[SQLModel]) -> dict[str, Column]:
    """By name, the columns of one of the engine's tables."""
    told, found = _docstrings(row), {}
    for name, info in row.model_fields.items():
        of = bare(info.annotation)
        plain: ColumnType = "json" if get_origin(of) is dict else _PLAIN.get(of, "text")
        type_: ColumnType = "date" if name in DAYS else "moment" if name in MOMENTS else plain
        found[name] = _column(name, type_, told.get(name, ""))
    return found
