"""What the tests of the score share: small golds, and databases that hold exactly these facts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, SQLModel, create_engine

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.evaluation import Score, evaluate
from extractor.layout import APPLICATION_ID, LAYOUT
from extractor.tables import ArticleRow, CallRow, EvidenceRow, FactRow
from tests.jobs import catalog

Item = dict[str, Any]

TEXT = (
    "Premier Ada Quill of Zorbania arrived in Orvane on 4 May 2031. "
    "Exports to Orvaland grew by 5% to $9.5 million in 2030. "
    "The two signed a memorandum on mills in Orvane on 5 May 2031. "
    "The Zorban Mill Board welcomed it."
)
QUOTES = {
    "visit": "Ada Quill of Zorbania arrived in Orvane",
    "trade_figure": "Exports to Orvaland grew by 5% to $9.5 million",
    "agreement": "signed a memorandum on mills",
    "organization": "The Zorban Mill Board",
}


def visit(**changed: Any) -> Item:
    """A visit as the gold has it."""
    return {
        "visitor_name": "Ada Quill",
        "visitor_title": "Premier",
        "visitor_level": "head_of_government",
        "visitor_country": "NOR",
        "host_country": "VNM",
        "city": "Orvane",
        "met_with": [],
        "visit_type": "unspecified",
        "format": "bilateral",
        "occasion": None,
        "date_text": "on 4 May 2031",
        "start_date": "2031-05-04",
        "end_date": None,
        "status": "completed",
        "attributed_to": None,
        "certainty": "certain",
    } | changed


def agreement(**changed: Any) -> Item:
    """An agreement as the gold has it."""
    return {
        "title": "memorandum on mills",
        "instrument": "memorandum",
        "level": "intergovernmental",
        "parties": [
            {"name": "Norway", "kind": "country", "country": "NOR"},
            {"name": "Vietnam", "kind": "country", "country": "VNM"},
        ],
        "signatories": [],
        "subjects": ["industry_mining"],
        "is_package": False,
        "document_count": None,
        "status": "signed",
        "value": None,
        "date_text": "on 5 May 2031",
        "signed_date": "2031-05-05",
        "place": "Orvane",
        "certainty": "certain",
    } | changed


def figure(**changed: Any) -> Item:
    """A trade figure as the gold has it."""
    return {
        "indicator": "exports",
        "measure": "level",
        "reporter": "NOR",
        "partner": "VNM",
        "scope": None,
        "commodity": None,
        "amount_text": "$9.5 million",
        "value": "9.5",
        "value_max": None,
        "scale": "million",
        "unit": "currency",
        "currency": "USD",
        "qualifier": "exact",
        "converted": None,
        "period_text": "in 2030",
        "period": "2030",
        "status": "actual",
        "change_text": "grew by 5%",
        "change": {"text": "grew by 5%", "value": "5", "kind": "percent", "baseline_period": None},
        "attributed_to": None,
        "certainty": "certain",
    } | changed


def organization(**changed: Any) -> Item:
    """An organization as the gold has it."""
    return {
        "name": "Zorban Mill Board",
        "canonical_name": "Zorban Mill Board",
        "acronym": None,
        "aliases": [],
        "org_type": "government_body",
        "country": "NOR",
        "roles": ["mentioned"],
        "certainty": "certain",
    } | changed


MAKERS = {"visit": visit, "agreement": agreement, "trade_figure": figure, "organization": organization}


def wanted(kind: str, id: str = "1", **told: Any) -> Item:  # noqa: A002 - the name in the format
    """A fact of that kind for a gold file: fields, and ``optional``, ``accept``, ``note``, ``quote`` beside them."""
    about: Item = {name: told.pop(name) for name in ("optional", "accept", "note", "quote") if name in told}
    return {"id": id, **MAKERS[kind](**told), "quote": QUOTES[kind], **about}


def stored(kind: str, verdict: str = "verified", codes: str = "", **told: Any) -> FactRow:
    """A fact of that kind for a database; its article and its evidence are filled in there."""
    data = {**MAKERS[kind](**told), "evidence": [list(QUOTES).index(kind) + 1]}
    return FactRow(article_id="", call_id=1, kind=kind, key=None, verdict=verdict, codes=codes, data=data)


def write_gold(folder: Path, name: str = "news", **lists: Any) -> Path:
    """A gold file for the article in ``<name>.txt``; what it holds beside the seed is given."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps({"seed": f"{name}.txt", "article": {}, **lists}), "utf-8")
    return folder


def write_database(path: Path, articles: Sequence[tuple[Article, Iterable[FactRow]]]) -> Path:
    """A database of these articles and facts, each fact with its first cited sentence as evidence."""
    engine = create_engine(f"sqlite:///{path}")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        session.connection().execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
        session.connection().execute(text(f"PRAGMA user_version = {LAYOUT}"))
        for article, facts in articles:
            session.add(ArticleRow(id=article.id, text=article.text, added_at="", **article.metadata))
            session.add(_call(article))
            session.flush()
            for row in facts:
                row.article_id = article.id
                session.add(row)
                session.flush()
                sentence = article.sentence(row.data.get("evidence", [0])[0])
                if sentence and row.id:
                    session.add(EvidenceRow(fact_id=row.id, field=None, start=sentence.start, end=sentence.end))
        session.commit()
    engine.dispose()
    return path


def _call(article: Article) -> CallRow:
    return CallRow(
        article_id=article.id,
        kinds="",
        version="",
        model="",
        status="ok",
        attempts=1,
        tokens_in=0,
        tokens_cached=0,
        tokens_out=0,
        cost=None,
        seconds=0.0,
        error=None,
        raw=None,
        at="",
    )


def news(name: str = "news", content: str = TEXT, **known: Any) -> Article:
    """The article in ``<name>.txt``."""
    return Article.of(content, path=f"/somewhere/{name}.txt", **known)


def score(
    folder: Path, facts: Iterable[FactRow], *, kinds: Catalog | None = None, content: str = TEXT, **lists: Any
) -> Score:
    """The score of these facts against these lists, of one article."""
    gold = write_gold(folder / "gold", **lists)
    db = write_database(folder / "facts.db", [(news(content=content), facts)])
    return evaluate(gold, db, kinds or catalog())
