"""`extractor kinds`."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

from extractor.commands.options import Json, Prompts, Schemas, load


def kinds(schemas: Schemas = "schemas", prompts: Prompts = "prompts", as_json: Json = False) -> None:
    """Describe the kinds of fact: their fields, what is asked and what is computed. Example: `extractor kinds`."""
    from extractor.describe import kinds_as_json, print_kinds

    catalog = load(schemas, prompts)
    if as_json:
        print(kinds_as_json(catalog))
    else:
        print_kinds(catalog)
