"""The kinds of fact as a person reads them, taken from the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.catalog import Catalog, Kind
from extractor.console import print_fitting
from extractor.marks import Mark, Reader


def fields_of(kind: Kind) -> Iterator[dict[str, str]]:
    """For each field: name, what it holds, where it comes from, and how it is described."""
    shapes: dict[str, Any] = kind.schema.model_json_schema(mode="serialization")
    for name, shape in shapes["properties"].items():
        plan = kind.plan.fields.get(name)
        yield {
            "field": name,
            "holds": _holds(shape, shapes.get("$defs", {})),
            "from": _origin(kind, name),
            "proved as": _proof(plan.marks) if plan else "",
            "description": " ".join(str(shape.get("description", "")).split()),
        }


def _holds(shape: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in shape:
        inner = definitions[shape["$ref"].rsplit("/", 1)[-1]]
        return "{" + ", ".join(inner.get("properties", {})) + "}"
    if "anyOf" in shape:
        return ", ".join(_holds(arm, definitions) for arm in shape["anyOf"] if arm.get("type") != "null") + ", or null"
    if "enum" in shape:
        return " | ".join(map(str, shape["enum"]))
    if shape.get("type") == "array":
        return f"list of {_holds(shape['items'], definitions)}"
    return str(shape.get("format") or shape.get("type", ""))


def _origin(kind: Kind, name: str) -> str:
    computed = dict(kind.plan.computed).get(name)
    if computed:
        return f"code, from {computed.source}"
    return "model" if name in kind.asked["properties"] else "code"


def _proof(marks: tuple[Mark, ...]) -> str:
    return ", ".join(type(mark).__name__.lower() for mark in marks if not isinstance(mark, Reader))


def kinds_as_json(catalog: Catalog) -> str:
    """All kinds with their fields, for scripts."""
    told = [
        {
            "kind": kind.name,
            "summary": kind.summary,
            "version": catalog.versions[kind.name],
            "fields": list(fields_of(kind)),
            "signals": dict(getattr(kind.schema, "SIGNALS", {})),
        }
        for kind in catalog.kinds
    ]
    return json.dumps(told, ensure_ascii=False, indent=1)


def print_kinds(catalog: Catalog) -> None:
    """Print each kind as a table of its fields."""
    for kind in catalog.kinds:
        Console(highlight=False).print(Text.assemble((f"\n{kind.name}", "bold"), f"  {kind.summary}"), soft_wrap=True)
        table = Table("field", "from", "holds", box=None, pad_edge=False, header_style="dim")
        for field in fields_of(kind):
            holds = field["description"] or field["holds"]
            if field["description"] and " | " in field["holds"]:
                holds = f"{field['holds']}. {field['description']}"
            table.add_row(Text(field["field"]), Text(field["from"], style="dim"), Text(holds))
        print_fitting(table)
    print(f"\n{uncovered_note(catalog)}")


def uncovered_note(catalog: Catalog) -> str:
    """What is listed as uncovered, in one line."""
    numbers = ["a number with a currency, a unit or a percent sign"] if _reads_numbers(catalog) else []
    telling = [kind.name for kind in catalog.kinds if kind.signals]
    words = [f"a word that tells of a fact ({', '.join(telling)})"] if telling else []
    if not (numbers or words):
        return "Of these kinds nothing is listed as uncovered: none holds an amount or names its SIGNALS."
    return f"A sentence that no fact cites is listed as uncovered where it holds {', or '.join(numbers + words)}."


def _reads_numbers(catalog: Catalog) -> bool:
    return any(kind.reads_numbers for kind in catalog.kinds)
