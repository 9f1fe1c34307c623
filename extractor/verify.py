"""Schemas declare, the engine proves: one fact against one article.

`verify` takes one item of a model's answer and gives it back with a verdict, stable codes, the values that code read
from its copied pieces, and the character spans where each field stands. Only typography is folded (`text.fold`);
no score decides anything. Codes are ``field:reason``, or the code of a schema's rule.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import to_jsonable_python

from extractor.article import Article, clean
from extractor.catalog import Kind
from extractor.claim import Claim, Place
from extractor.marks import Told, Verdict
from extractor.provers import prove, prove_told
from extractor.text.edtf import EDTF_PATTERN
from extractor.text.names import key_of
from extractor.values import compute

_EDTF = re.compile(EDTF_PATTERN)
_DEEPEST = 20  # twice the levels that strict structured output allows


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing an article says, after verification."""

    kind: str
    verdict: Verdict
    codes: tuple[str, ...]
    data: Mapping[str, Any]
    """The schema's fields, asked and computed, as JSON values; the item as it came where it is off the schema."""
    key: str | None
    evidence: tuple[Place, ...]


def _tidied(value: Any, depth: int = 0) -> Any:
    """What an item may not hold is taken out: control characters, lone surrogates, NaN, what lies deeper than any
    schema does; "" is null in some models."""  # fmt: skip
    if isinstance(value, (dict, list)) and depth == _DEEPEST:
        return None
    if isinstance(value, dict):
        return {clean(key): _tidied(element, depth + 1) for key, element in value.items()}
    if isinstance(value, list):
        return [_tidied(element, depth + 1) for element in value]
    if isinstance(value, str):
        text = clean(value)
        return text if text.strip() else None
    return None if isinstance(value, float) and not isfinite(value) else value


def _codes_of(error: ValidationError) -> Iterator[str]:
    """A code for each fault, under the field's path as `Plan.walk` writes it; never a word of the item's."""
    for fault in error.errors(include_url=False, include_context=False, include_input=False):
        steps = fault["loc"][:-1] if fault["type"] == "extra_forbidden" else fault["loc"]
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
        yield f"{path or 'schema'}:{fault['type']}"


def _shape_codes(item: Any, kind: Kind) -> list[str]:
    """What is off the schema in the fields a model was asked for, taken as strictly as JSON is on the wire."""
    if not isinstance(item, dict):
        return ["schema:not_an_object"]
    codes = [f"{name}:not_asked" for name, _ in kind.plan.computed if name in item]
    try:
        kind.schema.model_validate_json(json.dumps(item), strict=True)
    except ValidationError as error:
        codes += _codes_of(error)
    return list(dict.fromkeys(codes))


def _made(claim: Claim, kind: Kind) -> BaseModel:
    """The fact with its computed fields; what its schema does not take of them is left out."""
    asked = {**claim.item, "evidence": claim.cited or claim.item["evidence"]}
    computed = compute(claim, kind)
    try:
        return kind.schema.model_validate(asked | computed)
    except ValidationError as error:
        for code in _codes_of(error):
            claim.found.note(code, "doubtful")
        faulty = {fault["loc"][0] if fault["loc"] else None for fault in error.errors()}
        kept = {} if None in faulty else {name: computed[name] for name in computed if name not in faulty}
        return kind.schema.model_validate(asked | kept)


def _obey_rules(claim: Claim, kind: Kind, fact: BaseModel, but: Container[str]) -> None:
    for rule in kind.rules:
        if rule.code not in but and not rule(fact, claim.article.published):
            claim.found.note(rule.code, rule.verdict)


def _key(fact: BaseModel) -> str | None:
    identity = getattr(fact, "identity", None)
    if identity is None:
        return None
    return "|".join(_key_part(part) for part in identity())


def _key_part(part: object) -> str:
    text = "" if part is None else str(part)
    return text if _EDTF.fullmatch(text) else key_of(text)  # 2023, 2023/.. and ../2023 differ in signs only


@dataclass(frozen=True, slots=True)
class Scope:
    """What of an item is to be proved: its claimed fields, and all rules but those."""

    fields: Container[str]
    but: Container[str]
    """Codes of rules."""


def field_of(path: str) -> str:
    """The field of a schema to which a path leads: ``parties`` of ``parties[0].name``."""
    return path.partition("[")[0].partition(".")[0]


def verify(item: Any, kind: Kind, article: Article, scope: Scope | None = None) -> Fact:
    """Prove one item of an answer against its article. Never raises, whatever an item holds or a schema does.

    With a ``scope``, only a part of it is proved.
    """
    item = _tidied(item)
    try:
        return _verified(item, kind, article, scope)
    except Exception:  # noqa: BLE001 - a schema's validators, rules and identity are its author's, and may raise anything
        return _refused(item, kind, ("schema:raised",))


def _refused(item: Any, kind: Kind, codes: tuple[str, ...]) -> Fact:
    data = item if isinstance(item, dict) else {"item": item}
    return Fact(kind.name, "refused", codes, data, None, ())


def _verified(item: Any, kind: Kind, article: Article, scope: Scope | None) -> Fact:
    if codes := _shape_codes(item, kind):
        return _refused(item, kind, tuple(codes))
    claim = Claim(item, article)
    marked = [one for one in kind.plan.walk(item) if scope is None or field_of(one[0]) in scope.fields]
    prove(claim, marked)
    claim.check_citations()
    fact = _made(claim, kind)
    for path, mark, value in marked:
        if isinstance(mark, Told) and isinstance(value, str):
            prove_told(claim, path, mark, value)
    _obey_rules(claim, kind, fact, scope.but if scope else ())
    sentences = (article.sentences[number - 1] for number in claim.cited)
    places = (*(Place(None, *sentence.span) for sentence in sentences), *claim.found.places, *claim.found.words)
    data = to_jsonable_python(fact)
    return Fact(kind.name, claim.found.verdict, tuple(claim.found.codes), data, _key(fact), places)
