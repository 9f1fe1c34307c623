"""What a job will take, told before it: articles, calls, tokens, dollars. No call is made, and nothing is written.

A job tells at its end how far it was from this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.cost import Prices
from extractor.database import Database
from extractor.errors import SourceError
from extractor.expectation import Expectation
from extractor.parts import name_of, parts_of
from extractor.request import reading_request
from extractor.selection import Selection, Wish
from extractor.settings import Settings
from extractor.summary import Summary

Watch = Callable[[Summary, "Article | SourceError", None], None]


class Glance:
    """What is known of articles in a database that is only read; where there is none, nothing is."""

    def __init__(self, database: Database | None) -> None:
        self._database = database

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of an article."""
        rows = self._rows("SELECT published FROM article WHERE id = ? AND published IS NOT NULL", article)
        return date.fromisoformat(rows[0][0]) if rows else None

    def keys_of(self, article: Article) -> Mapping[str, str]:
        """For each kind that was read of an article, the key of its current reading."""
        return {row[0]: row[1] for row in self._rows("SELECT kind, key FROM reading WHERE article_id = ?", article)}

    def is_waiting(self, article: Article, model: str) -> bool:
        """Whether a request about an article waits in a provider batch."""
        sql = """SELECT r.key FROM batch_request r JOIN batch b ON b.id = r.batch_id
            WHERE r.article_id = ? AND b.model = ?"""
        return bool(self._rows(sql, article, model))

    def save_skipped(self, article: Article, kinds: Sequence[str]) -> None:
        """Nothing is written."""

    def _rows(self, sql: str, article: Article, *more: str) -> list[tuple[str, ...]]:
        if self._database is None:
            return []
        return [tuple(map(str, row)) for row in self._database.query(sql, (article.id, *more)).rows]


def forecast(
    articles: Iterable[Article | SourceError],
    catalog: Catalog,
    settings: Settings,
    database: Database | None,
    wish: Wish,
    watch: Watch,
    *,
    is_batch: bool = False,
) -> Summary:
    """What a job over these articles is expected to take; ``read`` counts the articles it would ask about."""
    summary = Summary()
    expectation = Expectation(Prices(settings.name, settings.rates, is_batch))
    selection = Selection(catalog, settings.name, Glance(database), wish, lambda _: False)
    for article in articles:
        chosen = "unreadable" if isinstance(article, SourceError) else selection.choose(article)
        if isinstance(chosen, str):
            summary.pass_over(chosen)
        else:
            asked, keys = chosen
            wanted = catalog.of(keys) if len(keys) < len(catalog.kinds) else catalog
            for part in parts_of(asked, settings.part_tokens):
                request = reading_request(wanted, asked, part if name_of(part, asked) else None)
                summary.expect(*expectation.of(request))
                summary.calls += 1
            summary.articles += 1
            summary.read += 1
        watch(summary, article, None)
    return summary
