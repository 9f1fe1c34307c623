"""The JSON schema that goes on the wire, inside OpenAI's strict subset.

Strict structured outputs take an object at the root; every property required; ``additionalProperties: false``;
a union with null for what may be absent; no ``default``; no look-around in a ``pattern``; no allOf, not, if,
dependentRequired; at most 5,000 properties, 10 levels and 1,000 enumeration values
(OpenAI, Structured Outputs guide, "Supported schemas").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.errors import PydanticUserError

from extractor.errors import CatalogError
from extractor.plan import plan_of

JsonSchema = dict[str, Any]

_KEYWORDS = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const"} | {
    "description", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems",
}  # fmt: skip
_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_MOST_PROPERTIES = 5000
_MOST_LEVELS = 10
_MOST_ENUM_VALUES = 1000


def ask_for(schema: type[BaseModel]) -> JsonSchema:
    """The JSON schema of one fact: the fields a model is asked for, references put in place, titles left out."""
    try:
        full = schema.model_json_schema()
    except PydanticUserError as error:
        raise CatalogError(f"{schema.__name__}: a field has no JSON schema: {error.message}") from error
    asked: JsonSchema = _put_in_place(full, full.get("$defs", {}), ())
    plan = plan_of(schema)
    properties: JsonSchema = asked.get("properties", {})
    if renamed := sorted(properties.keys() - plan.fields.keys()):
        raise CatalogError(f"{schema.__name__}: {renamed[0]!r} is an alias; a field has one name")
    asked["properties"] = {name: value for name, value in properties.items() if plan.fields[name].is_asked}
    asked["required"] = [name for name in asked.get("required", []) if name in asked["properties"]]
    return asked


def _put_in_place(node: Any, definitions: Mapping[str, Any], above: tuple[str, ...]) -> Any:
    if isinstance(node, list):
        return [_put_in_place(element, definitions, above) for element in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = str(node["$ref"]).rsplit("/", 1)[-1]
        if name in above:
            raise CatalogError(f"{name}: a schema may not contain itself")
        rest = {key: value for key, value in node.items() if key not in {"$ref", "title"}}
        placed: JsonSchema = _put_in_place(definitions[name], definitions, (*above, name))
        return placed | rest  # its description is the field's own
    is_object = node.get("type") == "object"
    left_out = {"$defs", "title"} | ({"description"} if is_object else set())  # an object's is the code's docstring
    copy = {key: value for key, value in node.items() if key not in left_out}
    if "properties" in copy:
        copy["properties"] = {
            name: _put_in_place(value, definitions, above) for name, value in copy["properties"].items()
        }
    inner = ("items", "anyOf", "oneOf", "allOf", "prefixItems", "additionalProperties")
    return copy | {key: _put_in_place(copy[key], definitions, above) for key in inner if key in copy}


def answer_schema(kinds: Mapping[str, JsonSchema]) -> JsonSchema:
    """The JSON schema of a whole answer: for each kind, by its name, a list of facts."""
    return {
        "type": "object",
        "properties": {name: {"type": "array", "items": fact} for name, fact in kinds.items()},
        "required": list(kinds),
        "additionalProperties": False,
    }


def violations(schema: JsonSchema) -> list[str]:
    """What in ``schema`` is outside the strict subset, one line each; empty when all is inside."""
    found = list(_violations(schema, "$", 1))
    if schema.get("type") != "object":
        found.append("$: the root is not an object")
    counts = _counts(schema)
    found += [f"$: {n} {what}; the most is {most}" for what, n, most in counts if n > most]
    return found


def _counts(schema: JsonSchema) -> list[tuple[str, int, int]]:
    nodes = list(_nodes(schema))
    return [
        ("properties", sum(len(node.get("properties", ())) for node in nodes), _MOST_PROPERTIES),
        ("enumeration values", sum(len(node.get("enum", ())) for node in nodes), _MOST_ENUM_VALUES),
    ]


def _children(node: JsonSchema) -> Iterator[tuple[str, JsonSchema]]:
    for name, child in node.get("properties", {}).items():
        yield f".{name}", child
    if isinstance(node.get("items"), dict):
        yield "[]", node["items"]
    for arm in node.get("anyOf", []):
        yield "", arm


def _nodes(node: JsonSchema) -> Iterator[JsonSchema]:
    yield node
    for _, child in _children(node):
        yield from _nodes(child)


def _violations(node: JsonSchema, path: str, level: int) -> Iterator[str]:
    for keyword in sorted(node.keys() - _KEYWORDS):
        yield f"{path}: {keyword!r} is outside the strict subset"
    if not {"type", "anyOf", "enum", "const"} & set(node):
        yield f"{path}: no type"
    if node.get("type") == "object":
        if node.get("additionalProperties") is not False:
            yield f"{path}: additionalProperties is not false (give the model extra='forbid')"
        for name in sorted(set(node.get("properties", {})) - set(node.get("required", []))):
            yield f"{path}.{name}: not required (a field that is asked has no default; let it be null)"
    if node.get("type") == "array" and not isinstance(node.get("items"), dict):
        yield f"{path}: an array of anything"
    if any(sign in str(node.get("pattern", "")) for sign in _LOOK_AROUND):
        yield f"{path}: look-around in a pattern"
    if level > _MOST_LEVELS:
        yield f"{path}: over {_MOST_LEVELS} levels deep"
        return
    for step, child in _children(node):
        yield from _violations(child, path + step, level + (step != ""))
