"""Filling a database with reports: as rows in the real tables, many at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

from benchmarks.world.articles import Report
from extractor.catalog import Catalog
from extractor.store import Store

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_AT = "2027-01-01T00:00:00+00:00"
_MANY = 2_000
_DOUBTFUL, _REFUSED = 17, 71
"""Of so many facts one."""
_ARTICLES = """INSERT INTO article (id, title, published, language, source, url, path, text, added_at)
    VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, ?)"""
_CALLS = """INSERT INTO call (id, article_id, kinds, version, model, status, attempts, tokens_in, tokens_cached,
    tokens_out, cost, seconds, at, purpose, key) VALUES (?, ?, ?, ?, 'openai/gpt-4o-mini', 'ok', 1, 3000, 2000, 900,
    '0.00084', 4.2, ?, 'read', ?)"""
_READINGS = "INSERT INTO reading (article_id, kind, key, call_id) VALUES (?, ?, ?, ?)"
_FACTS = "INSERT INTO fact (id, article_id, call_id, kind, key, verdict, codes, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_EVIDENCE = 'INSERT INTO evidence (fact_id, field, start, "end") VALUES (?, ?, ?, ?)'
_UNRESOLVED = "INSERT INTO unresolved (article_id) VALUES (?)"
Row = tuple[object, ...]


class Filler:
    """Writes reports into a database that a store has made, after what is there already."""

    def __init__(self, connection: sqlite3.Connection, catalog: Catalog) -> None:
        self._connection = connection
        self._versions = catalog.versions
        (self._call,) = connection.execute("SELECT coalesce(max(id), 0) FROM call").fetchone()
        (self._fact,) = connection.execute("SELECT coalesce(max(id), 0) FROM fact").fetchone()

    def write(self, reports: Sequence[Report]) -> None:
        """Write these reports, in one transaction."""
        write, kinds, version = self._connection, ",".join(self._versions), ",".join(self._versions.values())
        articles: list[Row] = []
        calls: list[Row] = []
        readings: list[Row] = []
        facts: list[Row] = []
        evidence: list[Row] = []
        for report in reports:
            article, self._call = report.article, self._call + 1
            told = (article.id, article.title, str(article.published), article.language, article.source)
            articles.append((*told, article.text, _AT))
            calls.append((self._call, article.id, kinds, version, _AT, article.id))
            readings += [(article.id, kind, article.id, self._call) for kind in self._versions]
            for number in range(len(report.told)):
                self._fact += 1
                facts.append(_fact(self._fact, self._call, report, number))
                evidence += _evidence(self._fact, report, number)
        with write:
            write.executemany(_ARTICLES, articles)
            write.executemany(_CALLS, calls)
            write.executemany(_READINGS, readings)
            write.executemany(_FACTS, facts)
            write.executemany(_EVIDENCE, evidence)
            write.executemany(_UNRESOLVED, ((row[0],) for row in articles))


def _fact(fact_id: int, call: int, report: Report, number: int) -> Row:
    told = report.told[number]
    verdict, codes = "verified", ""
    if fact_id % _REFUSED == 0:
        verdict, codes = "refused", "evidence:out_of_range"
    elif fact_id % _DOUBTFUL == 0:
        verdict, codes = "doubtful", "certainty:unhedged"
    data = _json(told.data | {"evidence": [report.first + number]})
    return fact_id, report.article.id, call, told.kind, told.key, verdict, codes, data


def _evidence(fact_id: int, report: Report, number: int) -> Iterator[Row]:
    told, start = report.told[number], report.starts[number]
    yield fact_id, None, start, start + len(told.sentence)
    for field, piece in told.pieces.items():
        at = start + told.sentence.find(piece)
        yield fact_id, field, at, at + len(piece)


def fill(path: Path, reports: Iterable[Report], catalog: Catalog, tick: Callable[[int], None]) -> None:
    """Make a database with these reports in it. Its indexes are made last, which is faster."""
    with Store(path, catalog):
        pass
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        indexes = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        filler, source = Filler(connection, catalog), iter(reports)
        while many := list(islice(source, _MANY)):
            filler.write(many)
            tick(len(many))
        for _, sql in indexes:
            connection.execute(sql)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
