"""Small builders that several tests share: a valid item of each kind, a kind without a guide, an article."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel

from extractor.article import Article
from extractor.catalog import Kind
from schemas import Agreement, Organization, TradeFigure, Visit

Item = dict[str, Any]
PUBLISHED = date(2024, 5, 9)
WELCOMED = " Kazakhstan and France welcomed it."
"""A last sentence that names the countries of these items."""


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
            {"name": None, "kind": "country", "country": "KAZ"},
            {"name": None, "kind": "country", "country": "FRA"},
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
