"""What the tests of the report share: a small world of invented facts, and what its pages are declared to show."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from lxml import html
from sqlalchemy import create_engine, text
from sqlmodel import Session

from extractor.article import Article
from extractor.database import Database
from extractor.questions import read_question
from extractor.report import Extent, Written, write_report
from extractor.report.declaration import Declaration, Part, read_part
from extractor.tables import ConflictRow, EventFactRow, EvidenceRow, FactRow, UncoveredRow
from tests.jobs import catalog
from tests.scoring import news, stored, write_database

Page = Any
"""A parsed page; lxml ships no types."""

TIMES = """-- Visits over time
-- chart: timeline
-- By the day they began.
SELECT json_extract(data, '$.start_date') AS day, verdict AS series, count(*) AS number
FROM fact WHERE kind = 'visit' GROUP BY 1, 2"""
MATRIX = """-- Who visited whom
-- chart: matrix
SELECT json_extract(data, '$.visitor_country') AS "row", json_extract(data, '$.host_country') AS "column",
       count(*) AS number, 'The Kingdom' AS row_name
FROM fact WHERE kind = 'visit' GROUP BY 1, 2"""
BARS = """-- Agreements by sector
-- chart: bars
SELECT j.value AS label, verdict AS series, count(*) AS number
FROM fact, json_each(data, '$.subjects') j WHERE kind = 'agreement' GROUP BY 1, 2"""
BESIDE = """-- Side by side
-- chart: beside
SELECT json_extract(data, '$.indicator') AS "row", json_extract(data, '$.attributed_to') AS "column",
       json_extract(data, '$.amount_text') AS value, e.event_id, c.value IS NOT NULL AS conflict
FROM fact f LEFT JOIN event_fact e ON e.fact_id = f.id LEFT JOIN conflict c ON c.event_id = e.event_id
WHERE f.kind = 'trade_figure'"""
LINES = """-- By year
-- chart: lines
-- :a  one country
-- :b  the other
SELECT json_extract(data, '$.currency') AS panel, json_extract(data, '$.period') AS x,
       json_extract(data, '$.indicator') AS series, json_extract(data, '$.value') AS number
FROM fact WHERE kind = 'trade_figure' AND :a < :b ORDER BY 1, 2"""
TABLE = """-- Visits
-- chart: table
-- :a  one country
SELECT json_extract(data, '$.visitor_name') AS visitor, verdict, article_id, 1 AS conflict
FROM fact WHERE kind = 'visit' AND json_extract(data, '$.visitor_country') = :a"""
PAIRS = """-- Which pairs?
SELECT DISTINCT json_extract(data, '$.visitor_country') AS a, json_extract(data, '$.host_country') AS b,
       'The Kingdom' AS a_name, 3 AS visits, 1 AS conflicts FROM fact WHERE kind = 'visit'"""


def declared() -> Declaration:
    """Pages that show each form once."""
    overview = [read_part(f"overview/{at}-part", sql) for at, sql in enumerate((TIMES, MATRIX, BARS, BESIDE))]
    pair = [read_part(f"pair/{at}-part", sql) for at, sql in enumerate((LINES, TABLE))]
    return Declaration(tuple(overview), tuple(pair), read_question("pairs", PAIRS))


def part(sql: str) -> Declaration:
    """An overview of one part."""
    one: Part = read_part("overview/1-one", sql)
    return Declaration((one,))


def mixed() -> list[tuple[Article, list[FactRow]]]:
    """Two articles: facts of all kinds and verdicts, one repaired, and two sources that differ."""
    figures = [
        stored("trade_figure", attributed_to=source, amount_text=f"${value} million", value=value, period=period)
        for source, value, period in (("Ministry A", "9.5", "2029"), ("Ministry B", "7", "2030"))
    ]
    mended = stored("visit", "verified", "city:changed", city="Orvane")
    mended.repairs = 1
    first = [
        stored("visit", "refused", "city:absent", city="Nowhere"),
        mended,
        stored("agreement", "doubtful", "parties[0].name:absent fewer_than_two_parties"),
        *figures,
    ]
    for row in first:
        row.data = {**row.data, "evidence": [row.data["evidence"][0] + 1]}  # the title is the first sentence
    second = [stored("visit", visitor_name="Xa Qi", visitor_country="SWE", start_date="2031-06-01")]
    return [
        (news("one", title="Quill visits Orvane", published=None, url="https://news.example/1"), first),
        (news("two", "Xa Qi of Sweden came to Vietnam on 1 June 2031. Trade was $3 million."), second),
    ]


def world(path: Path, articles: Iterable[tuple[Article, list[FactRow]]]) -> Path:
    """A database of these articles; each field that stands in its sentence has its place, and figures are in conflict."""
    articles = list(articles)
    texts = {article.id: article.text for article, _ in articles}
    write_database(path, articles)
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        facts = session.connection().execute(text("SELECT id, article_id, kind FROM fact")).all()
        spans = {
            row[0]: (row[1], row[2])
            for row in session.connection().execute(text('SELECT fact_id, start, "end" FROM evidence'))
        }
        for fact_id, article_id, kind in facts:
            session.add(EventFactRow(fact_id=fact_id, event_id=f"{kind}-1", kind=kind, block=0))
            row = session.get(FactRow, fact_id)
            low, high = spans.get(fact_id, (0, 0))
            for name, value in (row.data if row else {}).items():
                at = texts[article_id].find(value, low, high) if isinstance(value, str) and value else -1
                if at >= 0:
                    session.add(EvidenceRow(fact_id=fact_id, field=name, start=at, end=at + len(value)))
            if kind == "trade_figure":
                session.merge(_conflict(fact_id))
        for article, _ in articles:
            last = article.sentences[-1]
            session.add(
                UncoveredRow(
                    article_id=article.id,
                    sentence=last.number,
                    start=last.start,
                    end=last.end,
                    what="number",
                    piece_start=last.start,
                    piece_end=last.end,
                )
            )
        session.commit()
    engine.dispose()
    return path


def _conflict(fact_id: int) -> ConflictRow:
    return ConflictRow(
        conflict_id="c", event_id="trade_figure-1", value="9.5", kind="trade_figure", field="value", about="exports",
        articles=1, fact_id=fact_id, first_seen="2031-05-06", last_seen="2031-05-06",
    )  # fmt: skip


def written(db: Path, out: Path, declaration: Declaration | None = None, extent: Extent | None = None) -> Written:
    """The report of a database."""
    with Database(db) as database:
        return write_report(database, catalog(), declaration or declared(), out, extent or Extent())


def pages(out: Path) -> dict[str, Page]:
    """All pages, parsed, by their path."""
    return {str(path.relative_to(out)): parsed(path) for path in sorted(out.rglob("*.html"))}


def parsed(path: Path) -> Page:
    """One page."""
    return html.document_fromstring(path.read_text("utf-8"))


def said(page: Page) -> str:
    """What is read on a page, in one line."""
    for one in page.xpath("//style | //script"):
        one.drop_tree()
    return " ".join(" ".join(page.itertext()).split())


def changed(db: Path, sql: str, rows: Iterable[tuple[object, ...]] = ((),)) -> None:
    """Change a database by hand."""
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.executemany(sql, rows)
