"""Small builders that several tests share: a valid item of each kind, a kind without a guide, an article, a claim."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel

from extractor.article import Article
from extractor.catalog import Kind
from extractor.claim import Claim
from extractor.marks import Mark, Verdict
from extractor.provers import prove
from schemas import Agreement, Organization, TradeFigure, Visit

Item = dict[str, Any]
Marked = tuple[str, Mark, object]
"""A field's path, one of its marks, and its value."""
Outcome = tuple[Verdict, list[str], list[str]]
"""Verdict, codes, and the text at each place."""
PUBLISHED = date(2024, 5, 9)
EXPORTS = "Kazakh exports to France: "
"""The head of a sentence that bears out what the figure below claims, its kind and its countries."""


def kind(schema: type[BaseModel]) -> Kind:
    """The kind of a schema; its guide is empty, as nothing is asked here."""
    return Kind(schema, "")


VISIT = kind(Visit)
AGREEMENT = kind(Agreement)
FIGURE = kind(TradeFigure)
ORGANIZATION = kind(Organization)


def article(text: str, published: date | None = PUBLISHED, language: str | None = None) -> Article:
    """An article published on a Thursday."""
    return Article.of(text, published=published, language=language)


def figure(**fields: Any) -> Item:
    """A trade figure that claims nothing but its kind; tests fill in what they are about."""
    return {
        "evidence": [1],
        "indicator": "exports",
        "reporter": "KAZ",
        "partner": "FRA",
        "scope": None,
        "commodity": None,
        "amount_text": None,
        "change_text": None,
        "period_text": None,
        "status": "actual",
        "share_of": None,
        "part_of": None,
        "attributed_to": None,
        "certainty": "certain",
    } | fields


def visit(**fields: Any) -> Item:
    """A visit of nobody in particular."""
    return {
        "evidence": [1],
        "visitor_name": None,
        "visitor_title": None,
        "visitor_level": "unknown",
        "visitor_country": "KAZ",
        "host_country": "FRA",
        "city": None,
        "met_with": [],
        "visit_type": "unspecified",
        "format": "bilateral",
        "occasion": None,
        "date_text": None,
        "status": "completed",
        "attributed_to": None,
        "certainty": "certain",
    } | fields


def agreement(**fields: Any) -> Item:
    """A proposed agreement of two unnamed sides."""
    return {
        "evidence": [1],
        "title": None,
        "instrument": "agreement",
        "level": "unspecified",
        "parties": [
            {"name": None, "kind": "unnamed", "country": "KAZ"},
            {"name": None, "kind": "unnamed", "country": "FRA"},
        ],
        "signatories": [],
        "subjects": ["trade"],
        "count_text": None,
        "status": "proposed",
        "amount_text": None,
        "date_text": None,
        "term_text": None,
        "place": None,
        "occasion": None,
        "attributed_to": None,
        "certainty": "certain",
    } | fields


def organization(**fields: Any) -> Item:
    """A body that must be given a name which the article prints."""
    return {
        "evidence": [1],
        "name": "Zorban Rail",
        "usual_name": None,
        "name_is_garbled": False,
        "acronym": None,
        "aliases": [],
        "org_type": "company",
        "country": None,
        "parent": None,
        "roles": ["mentioned"],
        "certainty": "certain",
    } | fields


def proved(
    mark: Mark, value: object, text: str, evidence: tuple[int, ...] = (1,), others: tuple[Marked, ...] = (), **item: Any
) -> Claim:
    """A claim of which one field, ``field``, and the fields of ``others`` were proved."""
    told = {path: other for path, _, other in others}
    claim = Claim({"evidence": list(evidence), "field": value} | told | item, article(text))
    prove(claim, [*others, ("field", mark, value)])
    return claim


def outcome(claim: Claim) -> Outcome:
    """What was found out, and what the article prints where the field stands."""
    text = claim.article.text
    places = (*claim.found.places, *claim.found.words)
    return claim.found.verdict, claim.found.codes, [text[p.start : p.end] for p in places if p.field == "field"]
