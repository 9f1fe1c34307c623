"""What a database holds of one article: the text, and every fact, kept or refused.

The article of a gold file is the one whose file bears the name that ``seed`` gives; else the one with its URL or its
title; else the one in which all of its quotes stand. Of several that one is taken in which most of the quotes stand;
one in which none of them stands is another text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from extractor.article import Article
from extractor.database import Database
from extractor.evaluation.gold import GoldArticle
from extractor.text.fold import Span, find

KEPT = ("verified", "doubtful")


@dataclass(frozen=True, slots=True)
class StoredFact:
    """One fact of the database."""

    id: int
    kind: str
    verdict: str
    codes: str
    data: Mapping[str, Any]
    sentences: tuple[Span, ...]
    """The sentences that state it, as character offsets into the article's text."""
    pieces: tuple[Span, ...]
    """Where its proved fields stand."""

    @property
    def is_kept(self) -> bool:
        """Whether it is a row of its kind's view."""
        return self.verdict in KEPT


def stored_facts(database: Database, article_id: str) -> list[StoredFact]:
    """All facts of one article, in the order they were stored."""
    sql = """SELECT f.id, e.field IS NULL, e.start, e."end" FROM evidence e JOIN fact f ON f.id = e.fact_id
        WHERE f.article_id = ? ORDER BY e.start"""
    places: dict[tuple[Any, bool], list[Span]] = {}
    for fact_id, is_whole, start, end in database.query(sql, (article_id,)).rows:
        places.setdefault((fact_id, bool(is_whole)), []).append((int(str(start)), int(str(end))))
    rows = database.query(
        "SELECT id, kind, verdict, codes, data FROM fact WHERE article_id = ? ORDER BY id", (article_id,)
    )
    return [
        StoredFact(
            int(str(fact_id)),
            str(kind),
            str(verdict),
            str(codes),
            _object(str(data)),
            tuple(places.get((fact_id, True), ())),
            tuple(places.get((fact_id, False), ())),
        )
        for fact_id, kind, verdict, codes, data in rows.rows
    ]


def _object(data: str) -> Mapping[str, Any]:
    found = json.loads(data)
    return found if isinstance(found, dict) else {}


def count_articles(database: Database) -> int:
    """How many articles the database has."""
    return sum(int(str(row[0])) for row in database.query("SELECT count(*) FROM article").rows)


def find_article(database: Database, gold: GoldArticle) -> Article | None:
    """The article that a gold file is about, or None."""
    quotes = [fact.quote for fact in gold.facts if fact.quote]
    for candidates in (_named(database, gold.seed), _known_as(database, gold)):
        best = max(candidates, key=lambda article: _standing(quotes, article), default=None)
        if best and (not quotes or _standing(quotes, best)):
            return best
    if not quotes:
        return None
    texts = (database.article(str(row[0])) for row in database.query("SELECT id FROM article ORDER BY id").rows)
    return next((article for article in texts if article and _standing(quotes, article) == len(quotes)), None)


def _named(database: Database, name: str) -> list[Article]:
    """The articles of files with this name; one that ends in a point may have any ending."""
    name = name.replace("\\", "/").rpartition("/")[2]
    sql = "SELECT id, path FROM article WHERE instr(path, ?) > 0 ORDER BY id"
    rows = database.query(sql, (name,)).rows
    names = ((str(row[0]), str(row[1]).replace("\\", "/").rpartition("/")[2]) for row in rows)
    wanted = [found for found, file in names if file == name or (name.endswith(".") and file.startswith(name))]
    return _articles(database, wanted)


def _known_as(database: Database, gold: GoldArticle) -> list[Article]:
    for column, value in (("url", gold.url), ("title", gold.title)):
        rows = database.query(f"SELECT id FROM article WHERE {column} = ? ORDER BY id", (value,)).rows if value else ()  # noqa: S608 - the two words above
        if found := _articles(database, [str(row[0]) for row in rows]):
            return found
    return []


def _articles(database: Database, ids: Iterable[str]) -> list[Article]:
    return [article for article in map(database.article, ids) if article]


def _standing(quotes: Iterable[str], article: Article) -> int:
    return sum(find(quote, article.folded) is not None for quote in quotes)


def sentences_of(article: Article, facts: Iterable[Span]) -> Iterator[Span]:
    """The sentences of the article that these spans touch, in order."""
    spans = list(facts)
    for sentence in article.sentences:
        if any(sentence.start < end and start < sentence.end for start, end in spans):
            yield sentence.span
