"""The catalogue: a fault in a schema or a prompt is one clear line, before anything is sent or paid."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, ConfigDict, Field, create_model

from extractor.catalog import Catalog, Kind, load_catalog
from extractor.errors import CatalogError
from extractor.marks import Amount, Computed
from schemas import ALL, Organization, Visit


class Base(BaseModel):
    """What every fact has."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]


class Bare(BaseModel):
    """Nothing at all."""

    model_config = ConfigDict(extra="forbid")


class Open(BaseModel):
    """Forgot to forbid what is not asked."""

    evidence: list[int]


class Knot(Base):
    """Contains itself."""

    knots: list[Knot]


def _schema(name: str = "Toll", base: type[BaseModel] = Base, **annotations: Any) -> type[BaseModel]:
    definitions: dict[str, Any] = {field: (annotation, ...) for field, annotation in annotations.items()}
    return create_model(name, __base__=base, __doc__="A toll.\n\nPaid at a gate.", **definitions)


def _with_default(annotation: Any, default: Any) -> type[BaseModel]:
    definitions: dict[str, Any] = {"field": (annotation, default)}
    return create_model("Toll", __base__=Base, **definitions)


BAD: dict[str, tuple[list[type[BaseModel]], str]] = {
    "no kinds": ([], "no kinds of fact"),
    "a default": ([_with_default(int, 3)], r"Toll \$\.field: not required"),
    "a null default": ([_with_default(int | None, None)], r"Toll \$\.field: not required"),
    "a dict": ([_schema(field=dict[str, int])], "several values are a list"),
    "a tuple": ([_schema(field=tuple[int, str])], "several values are a list"),
    "a long tuple": ([_schema(field=tuple[int, ...])], "several values are a list"),
    "a set": ([_schema(field=set[int])], "several values are a list"),
    "anything": ([_schema(field=Any)], r"Toll \$\.field: no type"),
    "a list of anything": ([_schema(field=list)], r"Toll \$\.field\[\]: no type"),
    "a length": ([_schema(field=Annotated[str, Field(max_length=9)])], r"Toll \$\.field: 'maxLength'"),
    "itself inside": ([Knot], "Knot: a schema may not contain itself"),
    "an open model": ([Open], r"Open \$: additionalProperties is not false \(give the model extra='forbid'\)"),
    "an open model inside": ([_schema(field=list[Open])], r"Toll \$\.field\[\]: additionalProperties is not false"),
    "look-around": ([_schema(field=Annotated[str, Field(json_schema_extra={"pattern": "^(?!x)"})])], "look-around"),
    "no evidence": ([_schema(base=Bare, field=int)], "Toll: no field `evidence: list\\[int\\]`"),
    "evidence in words": ([_schema(base=Bare, evidence=list[str])], "Toll: no field `evidence"),
    "one number of evidence": ([_schema(base=Bare, evidence=int)], "Toll: no field `evidence"),
    "computed from nothing": ([_with_default(Annotated[int | None, Computed("sum_text")], None)], "Toll.field: computed from 'sum_text', which carries no reader mark"),
    "computed from what is not read": ([_with_default(Annotated[int | None, Computed("evidence")], None)], "Toll.field: computed from 'evidence'"),
    "two of one name": ([_schema(), _schema()], "toll: two schemas of one name"),
    "a name in other letters": ([_schema("Zöllner")], "Zöllner: a schema's name is a word of ASCII letters"),
    "a name of other signs": ([_schema("_Toll")], "_Toll: a schema's name is a word of ASCII letters"),
    "an alias": ([_schema(field=Annotated[int, Field(alias="other")])], "Toll: 'other' is an alias"),
}  # fmt: skip


@pytest.mark.parametrize(("schemas", "line"), BAD.values(), ids=BAD.keys())
def test_a_catalogue_with_a_fault_is_refused_in_one_line(schemas: list[type[BaseModel]], line: str) -> None:
    """Named by schema and field; a traceback of a library's is no help to who writes a schema."""
    with pytest.raises(CatalogError, match=line) as caught:
        Catalog("task", tuple(Kind(schema, "guide") for schema in schemas))
    assert "\n" not in str(caught.value)


def test_a_sound_schema_makes_a_kind() -> None:
    """Its name, its summary, its question and its marks follow from the schema alone."""
    kind = Kind(_schema("TollGate", amount_text=Annotated[str | None, Amount()]), "guide")
    assert Catalog("task", (kind,)).kinds == (kind,)
    assert (kind.name, kind.summary) == ("toll_gate", "A toll.")
    assert list(kind.asked["properties"]) == ["evidence", "amount_text"]
    assert list(kind.plan.readers) == [("amount_text", Amount())]
    assert kind.rules == ()


NAMES = {"Visit": "visit", "TradeFigure": "trade_figure", "G20Summit": "g20_summit", "Co2Price": "co2_price"}


@pytest.mark.parametrize(("schema", "name"), NAMES.items(), ids=NAMES.keys())
def test_a_kind_is_named_like_its_schema(schema: str, name: str) -> None:
    """In the form that SQL and JSON use."""
    assert Kind(_schema(schema), "").name == name


def test_a_catalogue_of_some_kinds_keeps_its_order() -> None:
    """However they are asked for."""
    catalog = load_catalog()
    chosen = catalog.of(["organization", "visit", "visit"])
    assert [kind.name for kind in chosen.kinds] == ["visit", "organization"]
    assert list(chosen.answer_schema["properties"]) == ["visit", "organization"]
    assert (chosen.task, chosen.questions) == (catalog.task, catalog.questions)


def test_an_unknown_kind_is_told_with_those_there_are() -> None:
    """Who mistypes sees the right name."""
    with pytest.raises(CatalogError, match=r"no kind 'visits'; there are visit, agreement, trade_figure, organization"):
        load_catalog().of(["visit", "visits"])


def test_no_kinds_chosen_is_a_fault() -> None:
    """It would be a call that asks for nothing."""
    with pytest.raises(CatalogError, match="no kinds of fact"):
        load_catalog().of([])


def test_a_kind_is_found_by_its_schema() -> None:
    """Or is none of this catalogue's."""
    catalog = load_catalog()
    assert catalog.kind(Organization).schema is Organization
    with pytest.raises(CatalogError, match="Toll is no kind of this catalogue"):
        catalog.kind(_schema())


def test_the_packages_of_the_project_load() -> None:
    """Every schema with its guide, and the questions by name."""
    catalog = load_catalog()
    assert tuple(kind.schema for kind in catalog.kinds) == ALL
    assert catalog.kind(Visit).guide.startswith("# visit")
    names = [question.name for question in catalog.questions]
    assert names == sorted(names)
    assert len(names) >= 10


SOUND = """
from typing import Annotated
from pydantic import BaseModel, ConfigDict
class {name}(BaseModel):
    "A toll."
    model_config = ConfigDict(extra="forbid")
    evidence: list[int]
ALL = ({name},)
"""
PROMPTS = {"__init__.py": "", "task.md": "Read.", "toll.md": "# toll"}


def _write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path for packages of a test's own."""
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_a_fifth_kind_needs_a_schema_a_guide_and_its_name_in_all(packages: Path) -> None:
    """Packages of one's own load like the project's; `questions` may be left out, or holds SQL only."""
    _write(packages / "toll_schemas", {"__init__.py": SOUND.format(name="Toll")})
    _write(packages / "toll_prompts", PROMPTS)
    catalog = load_catalog("toll_schemas", "toll_prompts")
    assert (catalog.kinds[0].name, catalog.instructions, catalog.questions) == ("toll", "Read.\n\n# toll", ())
    _write(packages / "toll_schemas/questions", {"b.sql": "-- Who?\nSELECT 1", "a.sql": "SELECT 2", "note.txt": "no"})
    questions = load_catalog("toll_schemas", "toll_prompts").questions
    assert [(question.name, question.title) for question in questions] == [("a", "a"), ("b", "Who?")]


def test_what_is_said_in_further_calls_may_be_left_out(packages: Path) -> None:
    """Without repair.md nothing goes back to a model, without glean.md it is not asked again; both are no question."""
    _write(packages / "gate_schemas", {"__init__.py": SOUND.format(name="Gate")})
    bare = {"__init__.py": "", "task.md": "Read.", "gate.md": "# gate"}
    _write(packages / "gate_prompts", bare)
    _write(packages / "gate_more", bare | {"repair.md": "Mend.", "glean.md": "Look."})
    without, with_them = (load_catalog("gate_schemas", name) for name in ("gate_prompts", "gate_more"))
    assert (without.repair, without.glean) == ("", "")
    assert (with_them.repair, with_them.glean) == ("Mend.", "Look.")
    assert with_them.of(["gate"]).repair == "Mend."
    assert with_them.versions == without.versions
    assert with_them.instructions == without.instructions


@pytest.mark.parametrize("kind", load_catalog().kinds, ids=lambda kind: kind.name)
def test_words_that_signal_a_fact_are_found_by_language(kind: Kind) -> None:
    """Each table finds something of its own; a kind may have none."""
    for language, lexicon in kind.signals.items():
        phrases = kind.schema.SIGNALS[language]  # type: ignore[attr-defined]  # has signals, so has SIGNALS
        assert lexicon.find(phrases.split(",")[0].replace("*", ""))


UNLOADABLE: dict[str, tuple[Mapping[str, str | bytes] | None, Mapping[str, str | bytes] | None, str]] = {
    "schemas that are nowhere": (None, PROMPTS, "cannot load the schemas of 's{n}': No module named 's{n}'"),
    "schemas that import nothing": ({"__init__.py": "import nowhere_at_all"}, PROMPTS, "cannot load the schemas of 's{n}': No module named 'nowhere_at_all'"),
    "no ALL": ({"__init__.py": ""}, PROMPTS, "cannot load the schemas of 's{n}': module 's{n}' has no attribute 'ALL'"),
    "an ALL that is no list": ({"__init__.py": "ALL = 3"}, PROMPTS, "cannot load the schemas of 's{n}': 'int' object is not iterable"),
    "an ALL of something else": ({"__init__.py": "ALL = ['Toll']"}, PROMPTS, "s{n}.ALL: 'Toll' is no Pydantic model"),
    "an empty ALL": ({"__init__.py": "ALL = ()"}, PROMPTS, "no kinds of fact: the schemas' ALL is empty"),
    "prompts that are nowhere": ({"__init__.py": SOUND.format(name="Toll")}, None, "cannot import 'p{n}': No module named 'p{n}'"),
    "no guide": ({"__init__.py": SOUND.format(name="Gate")}, PROMPTS, "cannot read gate.md: FileNotFoundError"),
    "no task": ({"__init__.py": SOUND.format(name="Toll")}, {"__init__.py": "", "toll.md": "x"}, "cannot read task.md: FileNotFoundError"),
    "a guide in another encoding": ({"__init__.py": SOUND.format(name="Toll")}, PROMPTS | {"toll.md": b"\xff"}, "cannot read toll.md: UnicodeDecodeError"),
    "a question in another encoding": ({"__init__.py": SOUND.format(name="Toll"), "questions/q.sql": b"\xff"}, PROMPTS, "cannot read q.sql: UnicodeDecodeError"),
}  # fmt: skip


@pytest.mark.parametrize("number", range(len(UNLOADABLE)), ids=UNLOADABLE.keys())
def test_packages_that_cannot_be_loaded_are_told_in_one_line(packages: Path, number: int) -> None:
    """Which file or name is missing, and no traceback."""
    schemas, prompts, line = list(UNLOADABLE.values())[number]
    for package, files in ((f"s{number}", schemas), (f"p{number}", prompts)):
        if files is not None:
            _write(packages / package, files)
    with pytest.raises(CatalogError) as caught:
        load_catalog(f"s{number}", f"p{number}")
    assert str(caught.value) == line.format(n=number)


@pytest.mark.parametrize("name", ["", ".relative"], ids=["empty", "relative"])
def test_a_name_that_is_no_package_is_a_fault(name: str) -> None:
    """Also as the prompts."""
    with pytest.raises(CatalogError):
        load_catalog(name)
    with pytest.raises(CatalogError):
        load_catalog("schemas", name)
