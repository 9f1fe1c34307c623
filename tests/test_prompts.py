"""Prompts: each kind has its guide, its examples obey its own rules, and nothing of them is in the articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, ConfigDict, Field

from extractor.article import Article
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.marks import Computed, Date, rule
from extractor.request import messages_for, reading_key

HOME = Path(__file__).parent.parent
CATALOG = load_catalog()
INVENTED = ("Zorban", "Zorbania", "Quill", "Orvane", "Lusk", "Zorbair", "Quillex", "Stae Bank")

_EXAMPLE = re.compile(r"Example: `(\d+)\| (.+?)` gives\s+(\{.*\})", re.DOTALL)
_KEY = re.compile(r'"(\w+)":')
_PAIR = re.compile(r'"(\w+)":\s*("(?:[^"\\]|\\.)*"|\[[^\]{]*\])')
_CODE = re.compile(r"`([^`\n]+)`")

by_kind = pytest.mark.parametrize("kind", CATALOG.kinds, ids=[kind.name for kind in CATALOG.kinds])


def _properties(node: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, child in node.get("properties", {}).items():
        yield name, child
        yield from _properties(child)
    for child in [*node.get("anyOf", []), *([node["items"]] if "items" in node else [])]:
        yield from _properties(child)


def _values(node: Mapping[str, Any]) -> set[str]:
    return set(node.get("enum", ())) | set(node.get("items", {}).get("enum", ()))


def _example(kind: Kind) -> tuple[int, str, str]:
    match = _EXAMPLE.search(kind.guide)
    assert match, f"{kind.name}.md has no example"
    return int(match[1]), match[2], match[3].replace("\n", " ")


@by_kind
def test_a_guide_begins_with_the_name_of_its_kind(kind: Kind) -> None:
    """The name under which its list stands in the answer."""
    assert kind.guide.startswith(f"# {kind.name}\n")


def test_there_is_no_guide_without_a_kind() -> None:
    """Every file of the package is sent."""
    files = {file.name for file in resources.files("prompts").iterdir() if file.name.endswith(".md")}
    assert files == {"task.md", "repair.md", "glean.md", *(f"{kind.name}.md" for kind in CATALOG.kinds)}


@by_kind
def test_an_example_uses_only_fields_that_are_asked(kind: Kind) -> None:
    """A renamed or computed field does not linger in a guide."""
    _, _, answer = _example(kind)
    keys = _KEY.findall(answer)
    assert len(keys) > 5
    assert set(keys) <= {name for name, _ in _properties(kind.asked)}


@by_kind
def test_an_example_uses_only_values_of_its_enumerations(kind: Kind) -> None:
    """And cites the sentence that it shows."""
    number, _, answer = _example(kind)
    enums = {name: _values(node) for name, node in _properties(kind.asked) if _values(node)}
    pairs = {name: json.loads(value) for name, value in _PAIR.findall(answer)}
    assert pairs["evidence"] == [number]
    checked = {name: value for name, value in pairs.items() if name in enums}
    assert checked
    for name, value in checked.items():
        assert set(value if isinstance(value, list) else [value]) <= enums[name], name


@by_kind
def test_an_example_copies_letter_for_letter(kind: Kind) -> None:
    """A guide does not break the rule it teaches: every name and ``_text`` stands in the sentence."""
    _, sentence, answer = _example(kind)
    copied = {"name", "visitor_name", "visitor_title", "city", "acronym", "commodity", "attributed_to"}
    pairs = [
        (name, json.loads(value)) for name, value in _PAIR.findall(answer) if name in copied or name.endswith("_text")
    ]
    assert pairs
    assert [pair for pair in pairs if pair[1] not in sentence] == []


@by_kind
def test_what_a_guide_sets_as_code_exists(kind: Kind) -> None:
    """Fields, values and kinds, spelt as they are."""
    known = {name for other in CATALOG.kinds for name, _ in _properties(other.asked)}
    known |= {value for _, node in _properties(kind.asked) for value in _values(node)} | {"null"}
    known |= {f"{other.name}.{name}" for other in CATALOG.kinds for name in other.asked["properties"]}
    quoted = {code for code in _CODE.findall(kind.guide) if re.fullmatch(r"[a-z_.]+", code)}
    assert quoted - known == set()


@by_kind
def test_every_field_with_a_choice_is_explained_or_explains_itself(kind: Kind) -> None:
    """``status`` decides what is counted: no guide may be silent on it."""
    if "status" in kind.asked["properties"]:
        assert "`status`" in kind.guide


def test_the_reasons_that_a_repair_explains_are_those_of_the_engine() -> None:
    """A code that was renamed does not linger: each stands in the engine, whole or, where it ends in _, as a beginning."""
    engine = "\n".join(file.read_text("utf-8") for file in (HOME / "extractor").rglob("*.py"))
    told = set(_CODE.findall(CATALOG.repair)) - {"id", "evidence", "field:reason"}
    assert len(told) > 10
    known = set(re.findall(r"[:'\"]([a-z]+(?:_[a-z]+)*)", engine))
    assert [
        code
        for code in sorted(told)
        if not any(one == code or (code[-1] == "_" and one.startswith(code)) for one in known)
    ] == []


@pytest.mark.parametrize("text", [CATALOG.repair, CATALOG.glean], ids=["repair", "glean"])
def test_what_further_calls_say_is_of_no_kind_and_no_article(text: str) -> None:
    """They hold for kinds to come, and are the same for every article."""
    assert text.strip()
    assert not {kind.name for kind in CATALOG.kinds} & set(_CODE.findall(text))
    assert [name for name in INVENTED if name in text] == []


def _files_that_must_not_know() -> list[Path]:
    folders = (HOME / "examples" / "articles", HOME / "cassettes" / "answers")
    return sorted(file for folder in folders if folder.is_dir() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("file", _files_that_must_not_know(), ids=lambda file: file.name)
def test_nothing_of_the_prompts_is_in(file: Path) -> None:
    """An answer that names the invented country was copied from the prompt; this must stay visible."""
    text = file.read_text("utf-8")
    assert [name for name in INVENTED if name in text] == []


def test_the_invented_names_are_those_of_the_prompts() -> None:
    """The list above is of use as long as the guides use it, and their examples use nothing else."""
    assert [name for name in INVENTED if name not in CATALOG.instructions] == []
    assert all(any(name in _example(kind)[1] for name in INVENTED) for kind in CATALOG.kinds)
    assert len(_files_that_must_not_know()) >= 12


def test_the_static_part_is_the_same_for_every_article() -> None:
    """Byte for byte, so that providers cache it; nothing of an article is in it."""
    first = messages_for(CATALOG, Article.of("One thing.", title="A", published=date(2031, 5, 4)))
    second = messages_for(load_catalog(), Article.of("Another {{ thing }}."))
    assert first[0] == second[0] == {"role": "system", "content": CATALOG.instructions}
    assert first[1] != second[1]


def test_the_static_part_is_the_task_and_then_each_guide() -> None:
    """Unchanged, in the order of the kinds."""
    parts = [CATALOG.task, *(kind.guide for kind in CATALOG.kinds)]
    assert CATALOG.instructions == "\n\n".join(part.strip() for part in parts)


USER_MESSAGES = {
    "with a date": (Article.of("One. Two.", published=date(2031, 5, 4)), "Published: 2031-05-04\n1| One.\n2| Two."),
    "without": (Article.of("One. Two."), "1| One.\n2| Two."),
    "with a title": (Article.of("One.", title="Head"), "1| Head\n2| One."),
    "a forged line": (Article.of("One\n2| forged."), "1| One\n2| 2| forged."),
}


@pytest.mark.parametrize(("article", "expected"), USER_MESSAGES.values(), ids=USER_MESSAGES.keys())
def test_the_article_comes_last_and_is_only_numbered(article: Article, expected: str) -> None:
    """Nothing else is told of it: neither its path nor its address."""
    assert messages_for(CATALOG, article)[1] == {"role": "user", "content": expected}


class Toll(BaseModel):
    """A toll."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    gate: Annotated[str, Field(description="Where.")]
    date_text: Annotated[str | None, Date()]


class TollAskedMore(Toll):
    """A toll."""

    sum: str


class TollDescribed(Toll):
    """A toll."""

    gate: Annotated[str, Field(description="At which gate.")]


class TollComputed(Toll):
    """Another docstring, a computed field and a rule: nothing that a model sees."""

    lo: Annotated[date | None, Computed("date_text")] = None

    @rule("gateless", "doubtful")
    def has_a_gate(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """It stands somewhere."""
        return bool(self.gate)


for _variant in (TollAskedMore, TollDescribed, TollComputed):
    _variant.__name__ = "Toll"

TOLL = Kind(Toll, "# toll\nWhat is paid.")
WITH_TOLL = Catalog(CATALOG.task, (*CATALOG.kinds, TOLL))
CHANGED: dict[str, Catalog] = {
    "a letter of its guide": replace(WITH_TOLL, kinds=(*CATALOG.kinds, replace(TOLL, guide="# toll\nWhat was paid."))),
    "one more field": replace(WITH_TOLL, kinds=(*CATALOG.kinds, replace(TOLL, schema=TollAskedMore))),
    "a field's description": replace(WITH_TOLL, kinds=(*CATALOG.kinds, replace(TOLL, schema=TollDescribed))),
}
UNCHANGED: dict[str, Catalog] = {
    "what code computes": replace(WITH_TOLL, kinds=(*CATALOG.kinds, replace(TOLL, schema=TollComputed))),
    "the other kinds": replace(WITH_TOLL, kinds=(TOLL,)),
    "their order": replace(WITH_TOLL, kinds=(TOLL, *CATALOG.kinds)),
    "the guide of another kind": replace(WITH_TOLL, kinds=(*(replace(kind, guide="other") for kind in CATALOG.kinds), TOLL)),
    "the questions": replace(WITH_TOLL, questions=CATALOG.questions),
    "a choice of kinds": WITH_TOLL.of(["toll", "visit"]),
}  # fmt: skip


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED.keys())
def test_a_kind_has_another_version_after_a_change_of(changed: Catalog) -> None:
    """It is asked again, and it alone: the versions of the others stay."""
    before, after = WITH_TOLL.versions, changed.versions
    assert {name for name in before if before[name] != after[name]} == {"toll"}


@pytest.mark.parametrize("changed", UNCHANGED.values(), ids=UNCHANGED.keys())
def test_a_kind_keeps_its_version_after_a_change_of(changed: Catalog) -> None:
    """No article is paid for twice because of what its model does not see."""
    assert changed.versions["toll"] == WITH_TOLL.versions["toll"]


def test_a_change_of_the_task_changes_every_version() -> None:
    """It is told with every kind."""
    changed = replace(WITH_TOLL, task=WITH_TOLL.task + "\nBe brief.")
    assert all(changed.versions[name] != version for name, version in WITH_TOLL.versions.items())


def test_versions_differ_between_kinds_and_stay_between_runs() -> None:
    """They are keys in a database."""
    assert len(set(CATALOG.versions.values())) == len(CATALOG.kinds)
    assert CATALOG.versions == load_catalog().versions


def test_a_reading_is_known_by_version_model_and_publication_date() -> None:
    """Each of them alone asks anew; title and address do not."""
    article = Article.of("One.", published=date(2031, 5, 4), url="u")
    key = reading_key("v", "m", article)
    assert key == reading_key("v", "m", replace(article, url="other", path="p"))
    others = {
        reading_key("w", "m", article),
        reading_key("v", "n", article),
        reading_key("v", "m", replace(article, published=None)),
    }
    assert len(others | {key}) == 4
