"""Plans: every mark is found wherever it stands, under the path that SQLite gives the same place."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, create_model
from typing_extensions import TypeAliasType

from extractor.errors import CatalogError
from extractor.marks import Amount, Computed, CountryCode, Date, Name, Verbatim
from extractor.plan import plan_of
from schemas import ALL

Code = Annotated[str, CountryCode()]
Alias = TypeAliasType("Alias", Annotated[str, Name()])


class Leaf(BaseModel):
    """The innermost."""

    word: Annotated[str | None, Verbatim()]
    codes: list[Code]


class Branch(BaseModel):
    """In the middle."""

    leaf: Leaf | None
    leaves: list[Leaf] | None


class Tree(BaseModel):
    """Marks at every depth."""

    title: Annotated[str | None, Name(), Verbatim()]
    plain: int
    branches: list[Branch]
    grid: list[list[Annotated[str, Name()]]]
    amount_text: Annotated[str | None, Amount()]
    date_text: Annotated[str | None, Verbatim(), Date()]
    value: Annotated[str | None, Computed("amount_text")] = None
    lo: Annotated[str | None, Computed("date_text", "lo")] = None


VALUE = {
    "title": "T",
    "plain": 1,
    "branches": [
        {"leaf": None, "leaves": [{"word": "a", "codes": ["KAZ", "CHN"]}]},
        {"leaf": {"word": None, "codes": []}, "leaves": None},
        {"leaf": {"word": "b", "codes": ["XKX"]}, "leaves": []},
    ],
    "grid": [[], ["x", "y"]],
    "amount_text": None,
}


def test_marks_are_found_at_any_depth_with_their_paths() -> None:
    """Lists of models, lists of lists and optional models; nulls and absent fields are passed over."""
    assert [(path, mark, value) for path, mark, value in plan_of(Tree).walk(VALUE)] == [
        ("title", Name(), "T"),
        ("title", Verbatim(), "T"),
        ("branches[0].leaves[0].word", Verbatim(), "a"),
        ("branches[0].leaves[0].codes[0]", CountryCode(), "KAZ"),
        ("branches[0].leaves[0].codes[1]", CountryCode(), "CHN"),
        ("branches[2].leaf.word", Verbatim(), "b"),
        ("branches[2].leaf.codes[0]", CountryCode(), "XKX"),
        ("grid[1][0]", Name(), "x"),
        ("grid[1][1]", Name(), "y"),
    ]


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5)
LEAVES = st.fixed_dictionaries({"word": st.none() | WORDS, "codes": st.lists(WORDS, max_size=3)})
BRANCHES = st.fixed_dictionaries({"leaf": st.none() | LEAVES, "leaves": st.none() | st.lists(LEAVES, max_size=3)})
TREES = st.fixed_dictionaries(
    {
        "title": st.none() | WORDS,
        "branches": st.lists(BRANCHES, max_size=3),
        "grid": st.lists(st.lists(WORDS, max_size=3), max_size=3),
        "date_text": st.none() | WORDS,
    }
)


@given(TREES)
def test_paths_are_those_of_json_extract(tree: dict[str, object]) -> None:
    """What stands at a path in Python stands there in the database."""
    found = [(path, value) for path, _, value in plan_of(Tree).walk(tree)]
    with closing(sqlite3.connect(":memory:")) as database:
        for path, value in found:
            row = database.execute("SELECT json_extract(?, '$.' || ?)", (json.dumps(tree), path)).fetchone()
            assert row == (value,)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*Tree.model_fields, "leaf", "leaves", "codes"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JSON)
def test_a_value_of_another_shape_is_walked_without_harm(value: object) -> None:
    """What a model answers is walked before it is checked."""
    assert all(found is not None for _, _, found in plan_of(Tree).walk(value))


def test_what_is_computed_is_not_asked() -> None:
    """And everything else is."""
    assert [name for name, plan in plan_of(Tree).fields.items() if not plan.is_asked] == ["value", "lo"]


def test_readers_and_computed_fields_are_listed_with_their_marks() -> None:
    """How each piece is read, and what is made of it."""
    plan = plan_of(Tree)
    assert list(plan.readers) == [("amount_text", Amount()), ("date_text", Date())]
    assert list(plan.computed) == [("value", Computed("amount_text")), ("lo", Computed("date_text", "lo"))]


def test_a_mark_is_found_by_its_type() -> None:
    """Or it is not there."""
    assert plan_of(Tree).fields["date_text"].mark(Verbatim) == Verbatim()
    assert plan_of(Tree).fields["plain"].mark(Verbatim) is None


SAME = {
    "inside the union": Annotated[str, Name()] | None,
    "around the union": Annotated[str | None, Name()],
    "null first": None | Annotated[str, Name()],
    "a named type": Alias | None,
    "annotated twice": Annotated[Annotated[str, Name()], "a comment"],
    "beside a literal": Annotated[Literal["a"], Name()],
}


@pytest.mark.parametrize("annotation", SAME.values(), ids=SAME.keys())
def test_a_mark_counts_wherever_it_is_written(annotation: Any) -> None:
    """No way to write an optional field loses its proof."""
    schema = create_model("Written", field=(annotation, ...))
    assert [path for path, _, _ in plan_of(schema).walk({"field": "a"})] == ["field"]


CONTAINERS = {
    "tuple": tuple[Annotated[str, Name()], ...],
    "set": set[Annotated[str, Name()]],
    "dict": dict[str, Annotated[str, Name()]],
    "inside a list": list[tuple[int, int]],
}


@pytest.mark.parametrize("annotation", CONTAINERS.values(), ids=CONTAINERS.keys())
def test_a_container_that_would_hide_its_marks_is_refused(annotation: Any) -> None:
    """Several values are a list: of no other type are the elements walked."""
    schema = create_model("Hiding", field=(annotation, ...))
    with pytest.raises(CatalogError, match="several values are a list"):
        plan_of(schema)


@pytest.mark.parametrize("schema", ALL, ids=lambda schema: schema.__name__)
def test_every_field_of_a_schema_has_a_place_in_its_plan(schema: type[BaseModel]) -> None:
    """None is lost, and their order stays."""
    assert list(plan_of(schema).fields) == list(schema.model_fields)
