"""The embedded reader: rules instead of a model, behind the same door, so that all that follows is the same code.

The rules are loaded by the name of their package (``--model patterns``, or ``patterns/PACKAGE`` for another one): a
module a kind, named like it, with ``find(article)``, which gives facts as a model would tell them, with those fields
only that it knows, and ``SPARE``, the fields that a fact is true without. A kind without a module has none.

What a rule proposes is verified here, and told only if it is proved: a guess that fails is no statement of anybody's,
and nothing of the text is lost with it. A spare field that is not proved is left out, and the rest tried again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from importlib import import_module, resources
from importlib.machinery import PathFinder
from importlib.util import find_spec
from typing import Any, Protocol, cast

from extractor.article import Article
from extractor.budget import Budget
from extractor.catalog import Catalog, Kind
from extractor.checking import neutral_item
from extractor.cost import Prices
from extractor.errors import CatalogError, SetupError
from extractor.model import Answer
from extractor.pace import Pace
from extractor.prefilter import stated_in
from extractor.request import Request
from extractor.settings import Settings
from extractor.usage import Rates, Usage
from extractor.verify import field_of, verify

_TRIES = 3
_HARMLESS = ("by_context", "moved", "respelt")
"""Codes that doubt nothing."""
_NOTHING = Rates(Decimal(0), Decimal(0))


def prices_of(settings: Settings, *, is_batch: bool = False) -> Prices:
    """What these settings cost: rules nothing."""
    if settings.is_embedded:
        return Prices(settings.name, _NOTHING, counts_tokens=False)
    return Prices(settings.name, settings.rates, is_batch)


class Rules(Protocol):
    """The module of one kind."""

    SPARE: frozenset[str]

    def find(self, article: Article) -> Iterable[Mapping[str, Any]]:
        """What the article may state; ``evidence`` at least is in each."""


def package_of(settings: Settings) -> str:
    """The package of the rules that these settings name."""
    return settings.model or settings.provider


def is_there(settings: Settings) -> bool:
    """Whether the package of the rules can be found."""
    return _is_package(package_of(settings))


def _is_package(name: str) -> bool:
    """Whether a package can be found by this name. Nothing is imported, as that would run it."""
    top, *further = name.split(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return False
    for at in range(len(further)):
        if spec is None or spec.submodule_search_locations is None:
            return False
        spec = PathFinder.find_spec(".".join([top, *further[: at + 1]]), spec.submodule_search_locations)
    return spec is not None and spec.submodule_search_locations is not None


def score_of(settings: Settings) -> str:
    """What the package says of how good it is; empty where it says nothing."""
    return str(getattr(import_module(package_of(settings)), "MEASURED", ""))


def _sources(package: str) -> dict[str, str]:
    """The text of each module of the package, by its name."""
    if not _is_package(package):
        raise SetupError(f"cannot load the patterns of {package!r}: there is no package of this name")
    try:
        files = sorted(resources.files(package).iterdir(), key=lambda file: file.name)
        return {file.name[:-3]: file.read_text("utf-8") for file in files if file.name.endswith(".py")}
    except (ImportError, OSError, TypeError, ValueError) as error:
        raise SetupError(f"cannot load the patterns of {package!r}: {error}") from error


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def versioned(catalog: Catalog, settings: Settings) -> Catalog:
    """The catalogue as this reader is asked about it: its versions are those of the rules, and nothing follows."""
    sources = _sources(package_of(settings))
    names = {kind.name for kind in catalog.kinds}
    shared = _digest(*(text for name, text in sources.items() if name not in names))
    kinds = tuple(replace(kind, guide=_digest(sources.get(kind.name, ""))) for kind in catalog.kinds)
    return replace(catalog, task=shared, kinds=kinds, repair="", glean="")


def _rules_of(package: str, kind: str) -> Rules | None:
    name = f"{package}.{kind}"
    try:
        return cast("Rules", import_module(name))
    except ModuleNotFoundError as error:
        if error.name == name:
            return None
        raise CatalogError(f"cannot load {name}: {error}") from error
    except ImportError as error:
        raise CatalogError(f"cannot load {name}: {error}") from error


class Embedded:
    """Reads articles by rules. It asks nobody, costs nothing, and is never wrong about the network."""

    def __init__(self, settings: Settings, catalog: Catalog) -> None:
        settings.check()
        self.settings = settings
        self.prices = prices_of(settings)
        self.pace = Pace(1)
        self.budget: Budget | None = None
        self.catalog = catalog
        package = package_of(settings)
        self._version = _digest(*_sources(package).values()).encode()
        self._rules = {kind.name: _rules_of(package, kind.name) for kind in catalog.kinds}

    async def __aenter__(self) -> Embedded:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is open."""

    @cached_property
    def _kinds(self) -> Mapping[str, Kind]:
        return {kind.name: kind for kind in self.catalog.kinds}

    def body_of(self, request: Request) -> bytes:
        """What a request is known by; nothing is sent."""
        published = request.article.published if request.article else None
        return b"\0".join([self._version, str(published).encode(), *(name.encode() for name in request.kinds)])

    async def answer(self, request: Request, body: bytes | None = None) -> Answer:  # noqa: ARG002 - as of a model
        """What the rules find in the article of a request, proved."""
        article = request.article
        items: dict[str, list[Any]] = {name: [] for name in request.kinds}
        if article:
            for kind in stated_in(article, [self._kinds[name] for name in request.kinds]):
                items[kind.name] = list(self._found(kind, article))
        return Answer(items, json.dumps(items, ensure_ascii=False), Usage(), attempts=1)

    def _found(self, kind: Kind, article: Article) -> Iterator[dict[str, Any]]:
        rules = self._rules.get(kind.name)
        if rules is None:
            return
        empty = neutral_item(kind)
        for told in rules.find(article):
            if item := _proved({**empty, **told}, kind, article, rules.SPARE):
                yield item


def _proved(item: dict[str, Any], kind: Kind, article: Article, spare: frozenset[str]) -> dict[str, Any] | None:
    """The item as far as it is proved; None where what is left of it is not."""
    for _ in range(_TRIES):
        fact = verify(item, kind, article)
        if fact.verdict == "verified":
            return item
        codes = (code.partition(":") for code in fact.codes)
        doubted = {field_of(path) for path, _, reason in codes if reason not in _HARMLESS} & spare
        if not doubted:
            return None
        item = item | {name: value for name, value in neutral_item(kind).items() if name in doubted}
    return None
