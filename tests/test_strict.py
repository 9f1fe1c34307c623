"""The strict subset: what is outside is named, what is inside passes, and nothing is lost on the way to the wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, RootModel, create_model

from extractor.errors import CatalogError
from extractor.marks import Amount, Computed
from extractor.strict import answer_schema, ask_for, violations

TEXT = {"type": "string"}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _nested(levels: int, *, or_null: bool = False) -> dict[str, Any]:
    """A schema of so many levels, the root being the first."""
    if levels == 1:
        return TEXT
    inner = _nested(levels - 1, or_null=or_null)
    return _object(a={"anyOf": [inner, {"type": "null"}]} if or_null else inner)


INSIDE = {
    "a text": _object(a=TEXT),
    "a text or null": _object(a={"anyOf": [TEXT, {"type": "null"}]}),
    "a list of objects": _object(a={"type": "array", "items": _object(b={"type": "integer"}), "minItems": 1, "maxItems": 3}),
    "an enumeration": _object(a={"type": "string", "enum": ["x", "y"]}),
    "a constant": _object(a={"const": 1}),
    "a pattern with groups": _object(a={"type": "string", "pattern": "^(?:a|(b))?$", "format": "date"}),
    "bounds": _object(a={"type": "number", "minimum": 0, "exclusiveMaximum": 9, "multipleOf": 2, "description": "d"}),
    "fields named like keywords": _object(default=TEXT, allOf=TEXT, title=TEXT),
    "ten levels": _nested(10),
    "ten levels, each or null": _nested(10, or_null=True),
    "5,000 properties": _object(**{f"p{n}": TEXT for n in range(5000)}),
    "1,000 enumeration values": _object(a={"enum": list(range(600))}, b={"enum": list(range(400))}),
}  # fmt: skip


@pytest.mark.parametrize("schema", INSIDE.values(), ids=INSIDE.keys())
def test_what_is_inside_the_subset_has_no_violations(schema: dict[str, Any]) -> None:
    """Nothing that OpenAI takes is refused."""
    assert violations(schema) == []


OUTSIDE = {
    "a default": (_object(a=TEXT | {"default": "x"}), "$.a: 'default' is outside the strict subset"),
    "allOf": (_object(a=TEXT | {"allOf": [TEXT]}), "$.a: 'allOf' is outside the strict subset"),
    "oneOf": (_object(a=TEXT | {"oneOf": [TEXT]}), "$.a: 'oneOf' is outside the strict subset"),
    "not": (_object(a=TEXT | {"not": TEXT}), "$.a: 'not' is outside the strict subset"),
    "if": (_object(a=TEXT | {"if": TEXT}), "$.a: 'if' is outside the strict subset"),
    "a tuple": (_object(a={"type": "array", "items": TEXT, "prefixItems": [TEXT]}), "$.a: 'prefixItems' is outside the strict subset"),
    "a set": (_object(a={"type": "array", "items": TEXT, "uniqueItems": True}), "$.a: 'uniqueItems' is outside the strict subset"),
    "a length": (_object(a=TEXT | {"maxLength": 3}), "$.a: 'maxLength' is outside the strict subset"),
    "a reference left": (_object(a=TEXT | {"$ref": "#/$defs/A"}), "$.a: '$ref' is outside the strict subset"),
    "anything": (_object(a={}), "$.a: no type"),
    "an open object": (_object(a={"type": "object", "properties": {}}), "$.a: additionalProperties is not false"),
    "a dict": (_object(a={"type": "object", "additionalProperties": TEXT}), "$.a: additionalProperties is not false"),
    "an optional property": (_object(a=TEXT) | {"required": []}, "$.a: not required"),
    "a list of anything": (_object(a={"type": "array"}), "$.a: an array of anything"),
    "a list of tuples": (_object(a={"type": "array", "items": [TEXT]}), "$.a: an array of anything"),
    "look-ahead": (_object(a=TEXT | {"pattern": "^(?=a)"}), "$.a: look-around in a pattern"),
    "look-ahead, negative": (_object(a=TEXT | {"pattern": "^(?!a)"}), "$.a: look-around in a pattern"),
    "look-behind": (_object(a=TEXT | {"pattern": "(?<=a)b"}), "$.a: look-around in a pattern"),
    "look-behind, negative": (_object(a=TEXT | {"pattern": "(?<!a)b"}), "$.a: look-around in a pattern"),
    "deep inside a list": (_object(a={"type": "array", "items": _object(b=TEXT | {"default": 1})}), "$.a[].b: 'default'"),
    "in the second arm": (_object(a={"anyOf": [{"type": "null"}, TEXT | {"default": 1}]}), "$.a: 'default'"),
    "a list at the root": ({"type": "array", "items": TEXT}, "$: the root is not an object"),
    "a union at the root": ({"anyOf": [_object(a=TEXT)]}, "$: the root is not an object"),
    "eleven levels": (_nested(11), "over 10 levels deep"),
    "5,001 properties": (_object(**{f"p{n}": TEXT for n in range(5001)}), "$: 5001 properties; the most is 5000"),
    "1,001 enumeration values": (_object(a={"enum": list(range(600))}, b={"enum": list(range(401))}), "$: 1001 enumeration values; the most is 1000"),
}  # fmt: skip


@pytest.mark.parametrize(("schema", "line"), OUTSIDE.values(), ids=OUTSIDE.keys())
def test_what_is_outside_the_subset_is_named_with_its_place(schema: dict[str, Any], line: str) -> None:
    """One line, before a service says so with a 400."""
    (found,) = violations(schema)
    assert line in found
    assert "\n" not in found


class Side(BaseModel):
    """A docstring for readers of the code."""

    model_config = ConfigDict(extra="forbid")

    title: str
    kind: Literal["one", "other"]


class Deal(BaseModel):
    """Another one."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    first: Annotated[Side, Field(description="The one that begins.")]
    others: Annotated[list[Side], Field(description="The rest.")]
    amount_text: Annotated[str | None, Amount()]
    value: Annotated[str | None, Computed("amount_text")] = None


SIDE = _object(title=TEXT, kind={"type": "string", "enum": ["one", "other"]})


def test_a_question_is_self_contained_and_bare() -> None:
    """References in place, titles and docstrings out, descriptions of fields kept, computed fields not asked."""
    assert ask_for(Deal) == _object(
        evidence={"type": "array", "items": {"type": "integer"}},
        first=SIDE | {"description": "The one that begins."},
        others={"type": "array", "items": SIDE, "description": "The rest."},
        amount_text={"anyOf": [TEXT, {"type": "null"}]},
    )


def test_an_answer_has_one_list_a_kind() -> None:
    """In the catalogue's order, each required."""
    answer = answer_schema({"b": SIDE, "a": _object(x=TEXT)})
    assert list(answer["properties"]) == answer["required"] == ["b", "a"]
    assert answer["properties"]["b"] == {"type": "array", "items": SIDE}
    assert violations(answer) == []


class Ring(BaseModel):
    """Contains itself."""

    inner: list[Ring]


class Egg(BaseModel):
    """Contains what contains it."""

    hens: list[Hen]


class Hen(BaseModel):
    """The other half."""

    egg: Egg | None


class Unfinished(BaseModel):
    """Names a type that is nowhere."""

    field: Nowhere  # type: ignore[name-defined]  # noqa: F821 - the fault that is tried


class Call(BaseModel):
    """Holds what JSON cannot."""

    field: Callable[[], int]


class Renamed(BaseModel):
    """Says another name on the wire."""

    field: Annotated[int, Field(alias="other")]


IMPOSSIBLE: dict[str, tuple[type[BaseModel], str]] = {
    "itself": (Ring, "Ring: a schema may not contain itself"),
    "each other": (Egg, "a schema may not contain itself"),
    "an undefined type": (Unfinished, "Unfinished: a field has no JSON schema: .*`Nowhere`"),
    "a function": (Call, "Call: a field has no JSON schema"),
    "an alias": (Renamed, "Renamed: 'other' is an alias"),
    "a dict": (create_model("Map", field=(dict[str, int], ...)), "several values are a list"),
    "a tuple": (create_model("Pair", field=(tuple[int, str], ...)), "several values are a list"),
}


@pytest.mark.parametrize(("schema", "line"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_cannot_be_asked_is_refused_in_one_line(schema: type[BaseModel], line: str) -> None:
    """Never a traceback of Pydantic's, nor a link to its pages."""
    with pytest.raises(CatalogError, match=line) as caught:
        ask_for(schema)
    assert "\n" not in str(caught.value)


def test_a_root_that_is_no_object_has_no_fields() -> None:
    """The catalogue then misses its evidence, and says so."""
    assert violations(ask_for(RootModel[list[int]])) == ["$: the root is not an object"]
