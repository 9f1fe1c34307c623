"""The kinds of fact: each a schema, a guide, and the version they make together.

The catalogue is loaded by the names of two packages, so that the engine knows no kind: ``schemas`` has ``ALL``, a
tuple of Pydantic models, and may have a folder ``questions`` of SQL files and ``lookups.sql``, what these look things
up in;
``prompts`` has ``task.md`` and a guide ``<kind>.md`` for each of them, and may have ``repair.md`` and ``glean.md``,
what is said in a second and a third call.
A schema may name the words that tell of such a fact in ``SIGNALS``: for each language code the phrases, with commas
between them, as `extractor.text.lexicon` takes them; and in ``CUES`` those without which an article states none, as
`extractor.text.cues` takes them. In ``NAMES`` it says which of its fields name persons and organizations, in
``event`` when facts of several articles tell of one event (`extractor.marks.Event`), which gives it a table of events.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module, resources
from importlib.resources.abc import Traversable

from pydantic import BaseModel

from extractor import strict
from extractor.errors import CatalogError
from extractor.marks import Amount, Change, Event, RuleMethod, rules_of
from extractor.plan import Plan, plan_of
from extractor.questions import Question, read_question
from extractor.text.cues import Cues, CueTable, faults_of
from extractor.text.lexicon import Lexicon

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_KIND_NAME = re.compile(r"[a-z][a-z0-9_]*")


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Kind:
    """One kind of fact."""

    schema: type[BaseModel]
    guide: str
    """What a model is told about this kind, in Markdown."""

    @cached_property
    def name(self) -> str:
        """The schema's name in snake_case: also the name of its view, its guide and its list in an answer."""
        return _CAMEL.sub("_", self.schema.__name__).lower()

    @cached_property
    def summary(self) -> str:
        """The first line of the schema's docstring."""
        return (self.schema.__doc__ or "").strip().partition("\n")[0]

    @cached_property
    def asked(self) -> strict.JsonSchema:
        """The JSON schema of what a model is asked for, inside the strict subset."""
        return strict.ask_for(self.schema)

    @cached_property
    def plan(self) -> Plan:
        """Which marks stand where."""
        return plan_of(self.schema)

    @cached_property
    def rules(self) -> tuple[RuleMethod, ...]:
        """The cross-field rules."""
        return tuple(rules_of(self.schema))

    @cached_property
    def signals(self) -> Mapping[str, Lexicon]:
        """For each language, by its code, the words that tell of such a fact; empty where the schema names none."""
        named: Mapping[str, str] = getattr(self.schema, "SIGNALS", {})
        return {language: Lexicon({language: phrases}) for language, phrases in named.items()}

    @cached_property
    def cues(self) -> Cues | None:
        """The words and patterns without which an article states no such fact; None where the schema names none."""
        table: CueTable = getattr(self.schema, "CUES", {})
        return Cues(table) if table else None

    @cached_property
    def event(self) -> Event | None:
        """When facts of several articles tell of one event; None where the schema does not say."""
        declared: Event | None = getattr(self.schema, "event", None)
        return declared

    @cached_property
    def reads_numbers(self) -> bool:
        """Whether a fact of this kind holds an amount or a change that code reads."""
        return any(isinstance(reader, (Amount, Change)) for _, reader in self.plan.readers)


@dataclass(frozen=True)
class Catalog:
    """The kinds to look for, and what a model is told whatever the kind."""

    task: str
    kinds: tuple[Kind, ...]
    questions: tuple[Question, ...] = ()
    """Named questions to ask of the results."""
    repair: str = ""
    """What a model is told about facts that were refused; empty: none goes back to it."""
    glean: str = ""
    """What a model is told about sentences that no fact covers; empty: it is not asked about them."""
    lookups: str = ""
    """SQL that makes what the questions look things up in."""
    known: tuple[Kind, ...] = ()
    """Where only some kinds are looked for: all that the schemas have. Views and events are of these."""

    def __post_init__(self) -> None:
        for fault in self._faults():
            raise CatalogError(fault)

    def _faults(self) -> Iterator[str]:
        if not self.kinds:
            yield "no kinds of fact: the schemas' ALL is empty"
        names = [kind.name for kind in self.kinds]
        yield from (f"{name}: two schemas of one name" for name in names if names.count(name) > 1)
        for kind in self.kinds:
            if not _KIND_NAME.fullmatch(kind.name):
                yield f"{kind.schema.__name__}: a schema's name is a word of ASCII letters and digits"
            if not _is_list_of_numbers(kind.asked["properties"].get("evidence", {})):
                yield f"{kind.schema.__name__}: no field `evidence: list[int]`"
            yield from (f"{kind.schema.__name__} {line}" for line in strict.violations(kind.asked))
            yield from _unread_sources(kind)
            yield from _faults_of_event(kind)
            yield from _unknown_names(kind)
            if not _is_text_by_language(getattr(kind.schema, "SIGNALS", {})):
                yield f"{kind.schema.__name__}.SIGNALS: it is a mapping of language codes to phrases"
            yield from (
                f"{kind.schema.__name__}.CUES: {fault}" for fault in faults_of(getattr(kind.schema, "CUES", {}))
            )

    @cached_property
    def versions(self) -> dict[str, str]:
        """For each kind, a hash of all that decides what a model is asked about it."""
        return {
            kind.name: _digest(self.task, kind.guide, json.dumps(kind.asked, sort_keys=True)) for kind in self.kinds
        }

    def of(self, names: Iterable[str]) -> Catalog:
        """The catalogue of these kinds only, in its own order."""
        wanted = set(names)
        if unknown := sorted(wanted - {kind.name for kind in self.kinds}):
            known = ", ".join(kind.name for kind in self.kinds)
            raise CatalogError(f"no kind {unknown[0]!r}; there are {known}")
        found = tuple(kind for kind in self.kinds if kind.name in wanted)
        return replace(self, kinds=found, known=self.whole.kinds)

    @property
    def whole(self) -> Catalog:
        """The catalogue of all kinds, of which this one may be a part."""
        return replace(self, kinds=self.known, known=()) if self.known else self

    def kind(self, schema: type[BaseModel]) -> Kind:
        """The kind that has this schema."""
        for kind in self.kinds:
            if kind.schema is schema:
                return kind
        raise CatalogError(f"{schema.__name__} is no kind of this catalogue")

    @cached_property
    def instructions(self) -> str:
        """The static part of every request: the same bytes for every article, so that providers can cache it."""
        return "\n\n".join([self.task.strip(), *(kind.guide.strip() for kind in self.kinds)])

    @cached_property
    def answer_schema(self) -> strict.JsonSchema:
        """The JSON schema of a whole answer."""
        return strict.answer_schema({kind.name: kind.asked for kind in self.kinds})


def _is_list_of_numbers(node: strict.JsonSchema) -> bool:
    return node.get("type") == "array" and node["items"].get("type") == "integer"


def _is_text_by_language(named: object) -> bool:
    if not isinstance(named, Mapping):
        return False
    return all(isinstance(part, str) for language_and_phrases in named.items() for part in language_and_phrases)


def _unread_sources(kind: Kind) -> Iterator[str]:
    """Computed fields whose source is not read by code."""
    from_readers = {name for name, _ in kind.plan.readers}
    for name, computed in kind.plan.computed:
        if computed.source not in from_readers:
            yield f"{kind.schema.__name__}.{name}: computed from {computed.source!r}, which carries no reader mark"


def _faults_of_event(kind: Kind) -> Iterator[str]:
    """Fields of an event that the schema has not, and a table that cannot be named so."""
    event: object = getattr(kind.schema, "event", None)
    name = kind.schema.__name__
    if event is None:
        return
    if not isinstance(event, Event):
        yield f"{name}.event is no Event"
        return
    if not _KIND_NAME.fullmatch(event.table):
        yield f"{name}.event: a table is named by small ASCII letters, digits and _, not {event.table!r}"
    known = {*kind.schema.model_fields, *kind.schema.model_computed_fields}
    unknown = sorted({path for path in event.fields if path.partition(".")[0] not in known})
    yield from (f"{name}.event: there is no field {path!r}" for path in unknown)


def _unknown_names(kind: Kind) -> Iterator[str]:
    """Fields in which a schema says that something is named, and that it does not have."""
    for named in getattr(kind.schema, "NAMES", ()):
        for written in (named.field, *named.also, *named.presumed):
            place: Plan | None = kind.plan
            for part in written.replace("[]", ".[]").split("."):
                place = place and (place.items if part == "[]" else place.fields.get(part))
            if place is None:
                yield f"{kind.schema.__name__}.NAMES: there is no field {written!r}"


def _text_of(folder: Traversable, name: str) -> str:
    try:
        return folder.joinpath(name).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogError(f"cannot read {name}: {error.__class__.__name__}") from error


def _text_if_any(folder: Traversable, name: str) -> str:
    return _text_of(folder, name) if folder.joinpath(name).is_file() else ""


def _import_folder(package: str) -> Traversable:
    try:
        return resources.files(package)
    except (ImportError, TypeError, ValueError) as error:
        raise CatalogError(f"cannot import {package!r}: {error}") from error


def _questions_in(package: str) -> Iterator[Question]:
    folder = _import_folder(package).joinpath("questions")
    if folder.is_dir():
        files = sorted(folder.iterdir(), key=lambda file: file.name)
        yield from (
            read_question(file.name[:-4], _text_of(folder, file.name)) for file in files if file.name.endswith(".sql")
        )


def load_catalog(schemas: str = "schemas", prompts: str = "prompts") -> Catalog:
    """The catalogue made of two importable packages, named. Raises CatalogError with the first fault found."""
    try:
        all_schemas = tuple(import_module(schemas).ALL)
    except (Exception, SystemExit) as error:
        expected = isinstance(error, (ImportError, AttributeError, TypeError, ValueError))
        told = error if expected else f"{type(error).__name__}: {error}"
        raise CatalogError(f"cannot load the schemas of {schemas!r}: {told}") from error
    folder = _import_folder(prompts)
    kinds = []
    for schema in all_schemas:
        if not (isinstance(schema, type) and issubclass(schema, BaseModel)):
            raise CatalogError(f"{schemas}.ALL: {schema!r} is no Pydantic model")
        kinds.append(Kind(schema, _text_of(folder, f"{Kind(schema, '').name}.md")))
    return Catalog(
        _text_of(folder, "task.md"),
        tuple(kinds),
        tuple(_questions_in(schemas)),
        _text_if_any(folder, "repair.md"),
        _text_if_any(folder, "glean.md"),
        _text_if_any(_import_folder(schemas), "lookups.sql"),
    )
