"""One claim against one text, without a model: does the text bear out these fields?

>>> from extractor.checking import check
>>> check("trade_figure", {"amount_text": "$5 bn", "value": "5"}, "Exports fell from $6 bn to $5 bn.").verdict
'verified'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any, get_args

from extractor import marks
from extractor.article import Article
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.errors import SetupError
from extractor.strict import JsonSchema
from extractor.verify import Fact, Scope, verify

_NEUTRAL = ("unspecified", "unknown", "none", "other", "mentioned")
_MOST_TRIED = 60
_ORDER = get_args(marks.Verdict)


def _neutral(node: JsonSchema, root: JsonSchema) -> Any:
    """A value of this schema that says as little as one can."""
    if "$ref" in node:
        return _neutral(root["$defs"][node["$ref"].rpartition("/")[2]], root)
    arms = node.get("anyOf", [node])
    if any(arm.get("type") == "null" for arm in arms):
        return None
    if "enum" in node:
        return next((value for value in _NEUTRAL if value in node["enum"]), node["enum"][0])
    return {"array": [], "boolean": False, "string": "", "integer": 0, "number": 0}.get(str(node.get("type")))


def neutral_item(kind: Kind) -> dict[str, Any]:
    """An item of this kind that says as little as one can, and cites nothing."""
    return {name: _neutral(node, kind.asked) for name, node in kind.asked["properties"].items()}


def _item(kind: Kind, claim: Mapping[str, Any], article: Article) -> dict[str, Any]:
    """The claim with all that it leaves open, citing every sentence where it cites none."""
    item = neutral_item(kind)
    item["evidence"] = [sentence.number for sentence in article.sentences]
    return item | {name: value for name, value in claim.items() if name in kind.asked["properties"]}


def _same(claimed: object, found: object) -> bool:
    if isinstance(claimed, Mapping) and isinstance(found, Mapping):
        return all(_same(value, found.get(name)) for name, value in claimed.items())
    if claimed == found or str(claimed) == str(found):
        return True
    try:
        return Decimal(str(claimed)) == Decimal(str(found))
    except InvalidOperation:
        return False


def _judged(item: dict[str, Any], kind: Kind, article: Article, claim: Mapping[str, Any]) -> Fact:
    neutral = verify(_item(kind, {"evidence": item["evidence"]}, article), kind, article)
    fact = verify(item, kind, article, Scope(claim.keys() | {"evidence"}, neutral.codes))
    computed = {name for name, _ in kind.plan.computed} | set(kind.schema.model_computed_fields)
    wrong = [name for name in claim if name in computed and not _same(claim[name], fact.data.get(name))]
    if not wrong:
        return fact
    return replace(fact, verdict="refused", codes=(*fact.codes, *(f"{name}:differs" for name in wrong)))


def _pieces(kind: Kind, source: str, article: Article) -> Iterator[str]:
    """The pieces of a text that the field ``source`` might copy."""
    reader = kind.plan.fields[source].mark(marks.Reader)
    for sentence in article.sentences:
        text = article.print_of(sentence)
        if isinstance(reader, (marks.Amount, marks.Count)):
            yield from (text[slice(*told.whole)] for told in article.numbers(sentence))
        elif isinstance(reader, marks.Change):
            yield from (told.change.text for told in article.numbers(sentence) if told.change)


def _sources(kind: Kind, claim: Mapping[str, Any]) -> list[str]:
    """The pieces that a claim leaves open though it says what they are read as."""
    wanted = (computed.source for name, computed in kind.plan.computed if name in claim)
    return [source for source in dict.fromkeys(wanted) if source not in claim]


def _filled(claims: Iterable[dict[str, Any]], kind: Kind, source: str, article: Article) -> Iterator[dict[str, Any]]:
    for claim in claims:
        for piece in _pieces(kind, source, article):
            yield claim | {source: piece}


def check(
    kind: str,
    claim: Mapping[str, Any],
    text: str | Article,
    *,
    published: date | None = None,
    language: str | None = None,
    catalog: Catalog | None = None,
) -> Fact:
    """Whether a text bears out a claim: any fields of a kind, asked or computed; only these are judged.

    ``evidence`` may name sentences, from 1; without it all are cited. A computed field that the words do not make is
    refused (``value:differs``). Raises CatalogError for a kind, SetupError for a field that does not exist.
    """
    catalog = catalog or load_catalog()
    chosen = catalog.of([kind]).kinds[0]
    known = set(chosen.schema.model_fields) | set(chosen.schema.model_computed_fields)
    if unknown := sorted(claim.keys() - known):
        raise SetupError(f"{kind} has no field {unknown[0]!r}")
    article = text if isinstance(text, Article) else Article.of(text, published=published, language=language)
    claims: Iterable[dict[str, Any]] = [dict(claim)]
    for source in _sources(chosen, claim):
        claims = _filled(claims, chosen, source, article)
    tried = [_judged(_item(chosen, one, article), chosen, article, one) for one in islice(claims, _MOST_TRIED)]
    return min(tried or [_judged(_item(chosen, claim, article), chosen, article, claim)], key=_rank)


def _rank(fact: Fact) -> int:
    return _ORDER.index(fact.verdict)
