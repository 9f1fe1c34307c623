"""The page of one article: its text with the sentences that are cited, and its facts, field by field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.console import VERDICTS
from extractor.database import Database
from extractor.report.facts import Field, Told, facts_of
from extractor.report.pages import page
from extractor.report.segments import Cited, Segments
from extractor.report.selection import TITLE, Site

_COLOURS = 8


class ArticlePages:
    """Makes the pages of articles."""

    def __init__(self, database: Database, catalog: Catalog, kinds: Sequence[str], site: Site) -> None:
        self._database = database
        self._site = site
        self._colours = {kind: number % _COLOURS for number, kind in enumerate(kinds)}
        self._computed = {
            kind.name: {name for name, _ in kind.plan.computed} | set(kind.schema.model_computed_fields)
            for kind in catalog.kinds
        }

    def page(self, article_id: str, article: Article, common: Mapping[str, Any]) -> Iterator[str]:
        """The page, in pieces."""
        facts = list(enumerate(facts_of(self._database, article_id, article.text), 1))
        cited = [
            Cited(number, fact.id, self._colours.get(fact.kind, 0), fact.spans, fact.is_kept) for number, fact in facts
        ]
        sql = 'SELECT start, "end" FROM uncovered WHERE article_id = ? ORDER BY start'
        missed = [(int(str(start)), int(str(end))) for start, end in self._database.query(sql, (article_id,)).rows]
        segments = Segments(article.text, cited, missed)
        told = {
            "article": article,
            "title": article.title or article.text.strip().partition("\n")[0][:200] or article_id,
            "original": self._original(article_id),
            "segments": segments,
            "kept": [(number, fact) for number, fact in facts if fact.is_kept],
            "refused": [(number, fact) for number, fact in facts if not fact.is_kept],
            "mended": {fact.repairs: (number, fact.id) for number, fact in facts if fact.repairs is not None},
            "by_kind": _tally([fact.kind for _, fact in facts], self._colours),
            "by_verdict": _tally([fact.verdict for _, fact in facts], VERDICTS),
            "missed": [segment for segment in segments.all if segment.is_missed],
            "colours": self._colours,
            "by_code": self._by_code,
            "site": self._site,
        }
        return page("article.html", {**told, **common}, root="../", script="article.js" if facts else None)

    def _by_code(self, fact: Told) -> tuple[list[Field], list[Field]]:
        """The fields that were asked for, and those that code computed from them."""
        computed = self._computed.get(fact.kind, set())
        asked: list[Field] = []
        made: list[Field] = []
        for one in fact.fields:
            (made if re.split(r"[.\[]", one.name, maxsplit=1)[0] in computed else asked).append(one)
        return asked, made

    def _original(self, article_id: str) -> tuple[str, str] | None:
        """Of a copy, the article that it is a copy of, with its title."""
        sql = f"""SELECT c.original_id, {TITLE} FROM copy c
            JOIN article a ON a.id = c.original_id WHERE c.article_id = ?"""  # noqa: S608 - written there
        for original, title in self._database.query(sql, (article_id,)).rows:
            return str(original), str(title)
        return None


def _tally(values: Sequence[str], order: Sequence[str] | Mapping[str, int]) -> list[tuple[str, int]]:
    """How often each value is there, in this order, without those that are not."""
    return [(one, values.count(one)) for one in order if one in values]
