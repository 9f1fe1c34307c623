"""What a job will take, told before it: articles, calls, tokens, dollars. No call is made, and nothing is written.

A job tells at its end how far it was from this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.database import Database
from extractor.embedded import prices_of
from extractor.errors import SourceError
from extractor.expectation import Expectation
from extractor.parts import name_of, parts_of
from extractor.request import reading_request
from extractor.selection import Selection, Wish
from extractor.settings import Settings
from extractor.summary import Summary
from extractor.wire import Writer, call_key

Watch = Callable[[Summary, "Article | SourceError", None], None]
_FIRST_WITH_BATCHES = 3
"""The layout from which on a database knows the keys of calls, and batches."""


class Glance:
    """What is known of articles in a database that is only read; where there is none, nothing is."""

    def __init__(self, database: Database | None) -> None:
        self._database = database
        self._has_batches = bool(database and database.layout and database.layout >= _FIRST_WITH_BATCHES)

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of an article."""
        rows = self._rows("SELECT published FROM article WHERE id = ? AND published IS NOT NULL", article.id)
        return date.fromisoformat(rows[0][0]) if rows else None

    def keys_of(self, article: Article) -> Mapping[str, str]:
        """For each kind that was read of an article, the key of its current reading."""
        return {row[0]: row[1] for row in self._rows("SELECT kind, key FROM reading WHERE article_id = ?", article.id)}

    def has_answer_to(self, key: str) -> bool:
        """Whether a former job has the answer that is known by this key."""
        return self._has_batches and bool(
            self._rows("SELECT id FROM call WHERE key = ? AND status = 'ok' LIMIT 1", key)
        )

    def is_waiting(self, article: Article, model: str) -> bool:
        """Whether a request about an article waits in a provider batch."""
        sql = """SELECT r.key FROM batch_request r JOIN batch b ON b.id = r.batch_id
            WHERE r.article_id = ? AND b.model = ?"""
        return self._has_batches and bool(self._rows(sql, article.id, model))

    def save_skipped(self, article: Article, kinds: Sequence[str]) -> None:
        """Nothing is written."""

    def _rows(self, sql: str, *sought: str) -> list[tuple[str, ...]]:
        if self._database is None:
            return []
        return [tuple(map(str, row)) for row in self._database.query(sql, sought).rows]


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
    expectation = Expectation(prices_of(settings, is_batch=is_batch))
    glance, writer = Glance(database), Writer(settings)
    selection = Selection(catalog, settings.name, glance, wish, lambda _: False)
    for article in articles:
        chosen = "unreadable" if isinstance(article, SourceError) else selection.choose(article)
        if isinstance(chosen, str):
            summary.pass_over(chosen)
        else:
            asked, keys = chosen
            wanted = catalog.of(keys) if len(keys) < len(catalog.kinds) else catalog
            parts = parts_of(asked, settings.part_tokens)
            for part in parts:
                request = reading_request(wanted, asked, part if name_of(part, asked) else None)
                if len(parts) > 1 and not wish.force and glance.has_answer_to(call_key(asked, writer.body_of(request))):
                    continue
                summary.expect(*expectation.of(request))
                summary.calls += 1
            summary.articles += 1
            summary.read += 1
        watch(summary, article, None)
    return summary
