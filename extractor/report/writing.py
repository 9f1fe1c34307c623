"""A report written: the overview, the lists, the pairs, the articles; one page at a time, so that none is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.catalog import Catalog
from extractor.database import Database
from extractor.errors import QueryError
from extractor.report.article_page import ArticlePages
from extractor.report.declaration import Declaration, Part
from extractor.report.folder import Folder, page_name
from extractor.report.forms import Shown, Ways, name_of_part, show
from extractor.report.pages import page
from extractor.report.quality import kinds_of, quality_of, tiles_of
from extractor.report.selection import Pair, Site, in_pages, listed, newest, pairs_in

_LIST = 200  # lines of one page of a list
_FEW = 12  # lines of a list on the overview

Progress = Callable[[str, int, int], None]
"""Told what is written, how many pages, and of how many."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How many pages are written at the most; None: all."""

    articles: int | None = 1000
    pairs: int | None = 1000


@dataclass(frozen=True, slots=True)
class Written:
    """How many pages were written."""

    articles: int
    pairs: int
    left_articles: int
    left_pairs: int
    unresolved: int


def write_report(
    database: Database,
    catalog: Catalog,
    declaration: Declaration,
    out: Path,
    extent: Extent = Extent(),
    progress: Progress | None = None,
) -> Written:
    """Write the pages. Raises SetupError where the folder cannot be written, QueryError for a faulty declaration."""
    return _Report(database, catalog, declaration, extent, progress).write(out)


class _Report:
    """One report, while it is written."""

    def __init__(
        self,
        database: Database,
        catalog: Catalog,
        declaration: Declaration,
        extent: Extent,
        progress: Progress | None,
    ) -> None:
        self._database = database
        self._catalog = catalog
        self._declaration = declaration
        self._progress = progress or (lambda *_: None)
        self._kinds = kinds_of(database, [kind.name for kind in catalog.kinds])
        pairs = list(self._pairs())
        self._left_pairs = max(0, len(pairs) - extent.pairs) if extent.pairs is not None else 0
        self._site = Site(database, newest(database, extent.articles), pairs[: extent.pairs])
        self._articles = self._count("article")
        self._unresolved = self._count("unresolved")

    def _count(self, table: str) -> int:
        return next(int(str(row[0])) for row in self._database.query(f"SELECT count(*) FROM {table}").rows)  # noqa: S608 - a table of ours

    def write(self, out: Path) -> Written:
        """Write all pages."""
        site = self._site
        pages = ArticlePages(self._database, self._catalog, self._kinds, site)
        with Folder(out) as folder:
            folder.write("index.html", self._overview())
            self._write_lists(folder)
            for done, pair in enumerate(site.pairs.values(), 1):
                folder.write(pair.path, self._pair(pair))
                self._progress("pairs", done, len(site.pairs))
            for done, article_id in enumerate(site.articles, 1):
                if (article := self._database.article(article_id)) is not None:
                    folder.write(page_name("articles", article_id), pages.page(article_id, article, self._extent()))
                self._progress("articles", done, len(site.articles))
        left = self._articles - len(site.articles)
        return Written(len(site.articles), len(site.pairs), left, self._left_pairs, self._unresolved)

    def _pairs(self) -> Iterator[Pair]:
        question = self._declaration.pairs
        if question is None:
            return
        try:
            table = self._database.query(question.sql, question.bind({}))
        except QueryError as error:
            if not _is_unmade(error):
                raise QueryError(f"report/{question.name}.sql: {error}") from error
            return
        yield from pairs_in(table.rows, table.columns)

    def _shown(self, part: Part, ways: Ways, given: dict[str, str]) -> Shown:
        """A part of a page, or why there is none."""
        question = part.question
        try:
            wanted = {name: value for name, value in given.items() if name in question.parameters}
            table = self._database.query(question.sql, question.bind(wanted))
            rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
            return show(part, rows, ways)
        except QueryError as error:
            if not _is_unmade(error):
                raise QueryError(f"report/{question.name}.sql: {error}") from error
            trouble = "The events are not made yet: `extractor resolve` makes them."
            return Shown(name_of_part(part), question.title, part.form, part.note, trouble=trouble)
        except KeyError as error:
            raise QueryError(f"report/{question.name}.sql: `chart: {part.form}` needs a column {error}") from error

    def _overview(self) -> Iterator[str]:
        ways = self._site.ways("")
        ids = list(self._site.articles)
        told = {
            "tiles": tiles_of(self._database),
            "parts": [self._shown(part, ways, {}) for part in self._declaration.overview],
            "pairs": list(self._site.pairs.values())[:_FEW],
            "all_pairs": len(self._site.pairs),
            "articles": listed(self._database, ids[:_FEW]),
            "page_name": page_name,
            "quality": quality_of(self._database, self._kinds, ways.painter),
            **self._extent(),
        }
        return page("overview.html", told)

    def _extent(self) -> dict[str, Any]:
        return {
            "database": self._database.path.name,
            "paged_articles": len(self._site.articles),
            "known_articles": self._articles,
            "left_pairs": self._left_pairs,
        }

    def _write_lists(self, folder: Folder) -> None:
        ids, pairs = list(self._site.articles), list(self._site.pairs.values())
        for name, number in (("articles", len(ids)), ("pairs", len(pairs))):
            starts = in_pages(number, _LIST)
            for at, first in enumerate(starts):
                told: dict[str, Any] = {"name": name, "number": at + 1, "numbers": len(starts), "page_name": page_name}
                told["articles"] = listed(self._database, ids[first : first + _LIST]) if name == "articles" else []
                told["pairs"] = pairs[first : first + _LIST] if name == "pairs" else []
                folder.write(
                    list_page(name, at + 1), page("list.html", told | self._extent() | {"list_page": list_page})
                )

    def _pair(self, pair: Pair) -> Iterator[str]:
        ways = self._site.ways("../")
        parts = [self._shown(part, ways, {"a": pair.a, "b": pair.b}) for part in self._declaration.pair]
        return page("pair.html", {"pair": pair, "parts": parts, **self._extent()}, root="../")


def list_page(name: str, number: int) -> str:
    """The path of a page of a list."""
    return f"{name}.html" if number == 1 else f"{name}-{number}.html"


def _is_unmade(error: QueryError) -> bool:
    """Whether a question failed because the tables of events, which are made when first filled, are not there."""
    return "no such table" in str(error)
