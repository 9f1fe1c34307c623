"""Schemas declare, the engine proves: one fact against one article.

`verify` takes one item of a model's answer and gives it back with a verdict, stable codes, the values that code read
from its copied pieces, and the character spans where each field stands. Only typography is folded (`text.fold`);
no score decides anything. Codes are ``field:reason``, or the code of a schema's rule.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import to_jsonable_python

from extractor.article import Article, clean
from extractor.beside import read_with_neighbours
from extractor.catalog import Kind
from extractor.claim import Claim, Place
from extractor.marks import Reader, Verdict
from extractor.provers import prove
from extractor.readers import DOUBT, Parts, Setting, read_piece
from extractor.text.edtf import EDTF_PATTERN
from extractor.text.names import key_of

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


def _read_whole(claim: Claim, source: str, reader: Reader, setting: Setting) -> tuple[Parts, str | None]:
    """The parts of a piece, and a doubt; no parts of what cannot be read, or was copied without what belongs to it."""
    parts = read_piece(reader, claim.item[source], setting)
    if parts is None:
        return {}, "unread"
    span = next(((place.start, place.end) for place in claim.found.places if place.field == source), None)
    if span:
        parts = read_with_neighbours(reader, parts, claim.article.text, span, claim.article.around(span), setting)
    return (parts, parts.get(DOUBT)) if parts is not None else ({}, "cut")


def _compute(claim: Claim, kind: Kind) -> dict[str, Any]:
    """The fields that code computes, read from the copied pieces."""
    context = claim.article.quote(claim.cited)
    setting = Setting(claim.article.published, context, claim.item)
    read: dict[str, Parts] = {}
    for source, reader in kind.plan.readers:
        if isinstance(claim.item.get(source), str):
            parts, doubt = _read_whole(claim, source, reader, setting)
            if doubt:
                claim.found.note(f"{source}:{doubt}", "doubtful")
            read[source] = parts
    values = ((name, read.get(c.source, {}).get(c.part or name)) for name, c in kind.plan.computed)
    return {name: value for name, value in values if value is not None}


def _made(claim: Claim, kind: Kind) -> BaseModel:
    """The fact with its computed fields; what its schema does not take of them is left out."""
    asked = {**claim.item, "evidence": claim.cited or claim.item["evidence"]}
    computed = _compute(claim, kind)
    try:
        return kind.schema.model_validate(asked | computed)
    except ValidationError as error:
        for code in _codes_of(error):
            claim.found.note(code, "doubtful")
        faulty = {fault["loc"][0] if fault["loc"] else None for fault in error.errors()}
        kept = {} if None in faulty else {name: computed[name] for name in computed if name not in faulty}
        return kind.schema.model_validate(asked | kept)


def _obey_rules(claim: Claim, kind: Kind, fact: BaseModel) -> None:
    for rule in kind.rules:
        if not rule(fact, claim.article.published):
            claim.found.note(rule.code, rule.verdict)


def _key(fact: BaseModel) -> str | None:
    identity = getattr(fact, "identity", None)
    if identity is None:
        return None
    return "|".join(_key_part(part) for part in identity())


def _key_part(part: object) -> str:
    text = "" if part is None else str(part)
    return text if re.fullmatch(EDTF_PATTERN, text) else key_of(text)  # 2023, 2023/.. and ../2023 differ in signs only


def verify(item: Any, kind: Kind, article: Article) -> Fact:
    """Prove one item of an answer against its article. Never raises, whatever an item holds or a schema does."""
    item = _tidied(item)
    try:
        return _verified(item, kind, article)
    except Exception:  # noqa: BLE001 - a schema's validators, rules and identity are its author's, and may raise anything
        return _refused(item, kind, ("schema:raised",))


def _refused(item: Any, kind: Kind, codes: tuple[str, ...]) -> Fact:
    data = item if isinstance(item, dict) else {"item": item}
    return Fact(kind.name, "refused", codes, data, None, ())


def _verified(item: Any, kind: Kind, article: Article) -> Fact:
    if codes := _shape_codes(item, kind):
        return _refused(item, kind, tuple(codes))
    claim = Claim(item, article)
    for path, mark, value in kind.plan.walk(item):
        prove(claim, path, mark, value)
    claim.check_citations()
    fact = _made(claim, kind)
    _obey_rules(claim, kind, fact)
    sentences = (article.sentences[number - 1] for number in claim.cited)
    places = (*(Place(None, *sentence.span) for sentence in sentences), *claim.found.places, *claim.found.countries)
    data = to_jsonable_python(fact)
    return Fact(kind.name, claim.found.verdict, tuple(claim.found.codes), data, _key(fact), places)
