"""What a careful reader found in some articles, read from JSON files, one an article.

    {"seed": "article.txt", "article": {…}, "visits": [{"id": "v1", …the schema's fields…, "quote": "…",
     "optional": false, "note": "…", "accept": {"city": [null], "value.qualifier": ["about"], "commodity": ["*"]}}]}

A list is called like its kind, or by its plural; lists that are missing are empty. ``accept`` names further right
values of a field, of one in a model of its own by its path; ``"*"`` is any value at all, and for a field that is a list
each alternative is a whole list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import NoneType
from typing import Any

from extractor.article import clean
from extractor.catalog import Catalog, Kind
from extractor.errors import SetupError
from extractor.views import singular

ANYTHING = "*"
_ABOUT = frozenset({"id", "optional", "note", "accept", "quote"})


@dataclass(frozen=True, slots=True)
class GoldFact:
    """One fact that the reader found."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    """The schema's fields, as JSON values."""
    quote: str = ""
    optional: bool = False
    """Whether leaving it out is no fault."""
    accept: Mapping[str, tuple[Any, ...]] | None = None
    note: str = ""

    def accepted(self, path: str) -> tuple[Any, ...]:
        """Further right values of the field at this path."""
        return (self.accept or {}).get(path, ())


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """All that the reader found in one article, and what tells which article that is."""

    file: str
    seed: str
    title: str
    url: str
    facts: tuple[GoldFact, ...]
    unknown: tuple[str, ...] = ()
    """Lists of facts of kinds that the catalogue does not have."""


def read_gold(path: Path, catalog: Catalog) -> list[GoldArticle]:
    """The gold in a folder, or in one file. Raises SetupError, with one line, where there is none."""
    if not path.exists():
        raise SetupError(f"{path}: no such file or folder")
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    if not files:
        raise SetupError(f"{path}: no gold in it, that is, no file NAME.json")
    return [_read_file(file, catalog.kinds) for file in files]


def _read_file(file: Path, kinds: Iterable[Kind]) -> GoldArticle:
    try:
        told = json.loads(file.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or f"no JSON: {error}"
        raise SetupError(f"{file}: cannot be read as gold ({reason})") from error
    if not isinstance(told, dict):
        raise SetupError(f"{file}: no gold: an object with a list for each kind is expected")
    lists = {name: value for name, value in told.items() if isinstance(value, list)}
    if not lists and "seed" not in told:
        raise SetupError(f"{file}: no gold: no list of facts in it, and no seed")
    homes = _homes(file, told, kinds)
    facts = [fact for name, kind in homes.items() for fact in _facts(file, name, kind, lists[name])]
    about = told.get("article")
    known = about if isinstance(about, dict) else {}
    seed = _text(told.get("seed")) or f"{file.stem}."
    unknown = tuple(name for name, value in lists.items() if name not in homes and value)
    return GoldArticle(file.name, seed, _text(known.get("title")), _text(known.get("url")), tuple(facts), unknown)


def _homes(file: Path, told: Mapping[str, Any], kinds: Iterable[Kind]) -> dict[str, Kind]:
    """The kinds whose lists a gold has, by the names of the lists."""
    homes: dict[str, Kind] = {}
    for kind in kinds:
        names = [name for name in told if kind.name in (name, singular(name), name.removesuffix("s"))]
        if len(names) > 1:
            raise SetupError(f"{file}: no gold: {names[0]} and {names[1]} are of one kind")
        if names and not isinstance(told[names[0]], list):
            raise SetupError(f"{file}: no gold: {names[0]} is no list")
        homes.update(dict.fromkeys(names, kind))
    return homes


def _check(file: Path, place: str, kind: Kind, item: object) -> None:
    """What is misspelt would be passed over, and the score be another."""
    if not isinstance(item, dict):
        raise SetupError(f"{file}: no gold: {place} is no object")
    if not isinstance(item.get("accept", {}), (dict, NoneType)):
        raise SetupError(f"{file}: no gold: accept of {place} is no object of lists")
    if not isinstance(item.get("optional", False), (bool, NoneType)):
        raise SetupError(f"{file}: no gold: optional of {place} is neither true nor false")
    known = {*kind.schema.model_fields, *kind.schema.model_computed_fields}
    named = [*(name for name in item if name not in _ABOUT), *map(_root, item.get("accept") or ())]
    if unknown := [name for name in named if name not in known]:
        raise SetupError(f"{file}: no gold: {place}: {kind.name} has no field {unknown[0]!r}")


def _root(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _facts(file: Path, name: str, kind: Kind, items: list[Any]) -> Iterator[GoldFact]:
    seen: set[str] = set()
    for number, item in enumerate(items, 1):
        _check(file, f"{name}[{number - 1}]", kind, item)
        own = _text(item.get("id"))
        if own and own in seen:
            raise SetupError(f"{file}: no gold: {name}[{number - 1}] has the id of another, {own!r}")
        seen.add(own)
        fields = {field: value for field, value in item.items() if field not in _ABOUT}
        yield GoldFact(
            kind.name,
            own or f"{name} {number}",
            fields,
            _text(item.get("quote")),
            optional=item.get("optional") is True,
            accept=_accepted(item.get("accept") or {}),
            note=_text(item.get("note")),
        )


def _accepted(told: Mapping[str, Any]) -> Mapping[str, tuple[Any, ...]]:
    return {path: tuple(values) if isinstance(values, list) else (values,) for path, values in told.items()}


def _text(value: object) -> str:
    return clean(str(value)) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
