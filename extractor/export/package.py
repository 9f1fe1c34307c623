"""A whole database as a data package (Frictionless Data Package 2.0): CSV a table, and ``datapackage.json``."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any
from uuid import uuid4

from extractor.dictionary import Column, Dictionary, TableEntry
from extractor.errors import StoreError
from extractor.export.source import Source
from extractor.export.writing import Progress, write_lines
from extractor.layout import LAYOUT

Json = dict[str, Any]

DESCRIPTION = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/"
_ENGINE = ("evidence", "copy", "entity", "entity_name", "mention", "event_fact", "event_article", "event_status",
           "conflict", "quarantine", "article")  # fmt: skip
_PART = ".part-"
_TYPES: Mapping[str, Json] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "decimal": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "date"},
    "moment": {"type": "datetime", "format": "any"},
    "json": {"type": "object"},
    "any": {"type": "any"},
}


def tables_of(dictionary: Dictionary, *, with_text: bool) -> list[TableEntry]:
    """What goes into a package, in its order: facts, events, and what they rest on; not the job's own records."""
    known = dictionary.tables
    engine = [known[name] for name in _ENGINE if name in known]
    chosen = [*dictionary.of_role("kind"), *dictionary.of_role("list"), *dictionary.of_role("event"), *engine]
    return chosen if with_text else [_without_text(entry) for entry in chosen]


def _without_text(entry: TableEntry) -> TableEntry:
    if entry.name != "article":
        return entry
    return replace(entry, columns=tuple(column for column in entry.columns if column.name != "text"))


def write_package(
    dictionary: Dictionary, folder: Path, *, with_text: bool = True, is_raw: bool = False, progress: Progress | None
) -> int:
    """Write the package, all or nothing, instead of a former one; the number of its tables.

    What a person added to the former description (a licence, sources, a title) and other files stay.
    """
    former = _former(folder)
    is_new = not folder.exists()
    part = folder / f"{_PART}{uuid4().hex[:8]}"
    try:
        part.mkdir(parents=True)
        with dictionary.database.snapshot():
            entries = tables_of(dictionary, with_text=with_text)
            resources = [_write_table(part, entry, dictionary, entries, is_raw, progress) for entry in entries]
        told = json.dumps(former | _package(dictionary, resources, is_raw), ensure_ascii=False, indent=2)
        (part / DESCRIPTION).write_text(f"{told}\n", "utf-8")
        _move(part, folder, [*(resource["path"] for resource in resources), DESCRIPTION], former)
    except OSError as error:
        raise StoreError(f"{folder}: cannot be written ({error.strerror or error})") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        if is_new and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return len(resources)


def _former(folder: Path) -> Json:
    """The description of the package that is there; empty where there is none. Raises StoreError for anything else."""
    try:
        if not folder.exists() or all(path.name.startswith(_PART) for path in folder.iterdir()):
            return {}
        told = json.loads((folder / DESCRIPTION).read_text("utf-8"))
    except (OSError, ValueError):
        told = None
    if isinstance(told, dict) and "extractor" in told:
        return told
    raise StoreError(f"{folder}: neither new, nor empty, nor a former package of extractor's; name another folder")


def _move(part: Path, folder: Path, names: list[str], former: Json) -> None:
    """Put the new files in the place of the old ones, the description last."""
    for name in names:
        (part / name).replace(folder / name)
    listed = former.get("resources")
    for resource in listed if isinstance(listed, list) else []:
        path = str(resource.get("path")) if isinstance(resource, dict) else ""
        if path.endswith(".csv") and path not in names and Path(path).name == path:
            (folder / path).unlink(missing_ok=True)


def _write_table(
    part: Path,
    entry: TableEntry,
    dictionary: Dictionary,
    among: list[TableEntry],
    is_raw: bool,
    progress: Progress | None,
) -> Json:
    columns = ", ".join(f'"{name}"' for name in entry.names)
    sql = entry.sql.replace("SELECT *", f"SELECT {columns}", 1)
    source = Source(dictionary.database, entry.name, entry.columns, sql, {})
    path = part / f"{entry.name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        write_lines(file, source, "csv", is_raw=is_raw, progress=progress)
    with path.open("rb") as written:
        digest = hashlib.file_digest(written, "sha256").hexdigest()
    return {
        "name": entry.name,
        "type": "table",
        "path": path.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "description": entry.summary,
        "schema": _schema(entry, among),
    }


def _schema(entry: TableEntry, among: list[TableEntry]) -> Json:
    known = {other.name: other.names for other in among}
    references = [
        {
            "fields": [reference.column],
            "reference": {"resource": reference.table, "fields": [reference.to]},
        }
        for reference in entry.references
        if reference.to in known.get(reference.table, ())
    ]
    return {
        "$schema": f"{_PROFILE}tableschema.json",
        "fields": [_field(column) for column in entry.columns],
        **({"primaryKey": list(entry.key)} if entry.key else {}),
        **({"foreignKeys": references} if references else {}),
        "missingValues": [""],
    }


def _field(column: Column) -> Json:
    return {
        "name": column.name,
        **_TYPES.get(column.type, {"type": "string"}),
        **({"description": column.description} if column.description else {}),
        **({"constraints": {"enum": list(column.choices)}} if column.choices else {}),
    }


def _package(dictionary: Dictionary, resources: list[Json], is_raw: bool) -> Json:
    return {
        "$schema": f"{_PROFILE}datapackage.json",
        "resources": resources,
        "extractor": {
            "version": version("extractor"),
            "layout": LAYOUT,
            "kinds": dictionary.catalog.versions,
            "guarded": not is_raw,
        },
    }
