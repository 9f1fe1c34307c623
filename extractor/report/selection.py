"""Which pages there are, so that links lead to pages that are written, and what a row's ids lead to."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from extractor.console import plain
from extractor.database import Database, Value
from extractor.report.cells import Link
from extractor.report.folder import page_name
from extractor.report.forms import Ways

MOST_LINKS = 20
"""Articles named in one cell; of the others there is the number."""
_START = "substr(a.text, 1, 200)"
TITLE = f"coalesce(a.title, trim(substr({_START}, 1, instr({_START} || char(10), char(10)) - 1)))"
"""SQL for what an article is called: its title, or else its first line."""
_NEWEST_FIRST = "ORDER BY coalesce(published, substr(added_at, 1, 10)) DESC, id"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two countries, or whatever `pairs.sql` pairs, that have a page."""

    a: str
    b: str
    a_name: str
    b_name: str
    numbers: tuple[tuple[str, Value], ...]
    """What is counted of it, by name."""

    @property
    def path(self) -> str:
        """Its page."""
        return page_name("pairs", f"{self.a}-{self.b}")


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as lists have it."""

    id: str
    title: str
    day: str
    source: str
    verified: int
    doubtful: int
    refused: int


class Site:
    """The pages that are written, and the ways to them."""

    def __init__(self, database: Database, articles: Iterable[str], pairs: Iterable[Pair]) -> None:
        self._database = database
        self.articles = dict.fromkeys(articles)
        self.pairs = {(pair.a, pair.b): pair for pair in pairs}

    def article(self, article_id: str, root: str, fact_id: int | None = None) -> str | None:
        """The way to an article's page, and to a fact on it; None where it has no page."""
        if article_id not in self.articles:
            return None
        return root + page_name("articles", article_id) + (f"#fact-{fact_id}" if fact_id is not None else "")

    def pair(self, one: str, other: str, root: str) -> str | None:
        """The way to the page of a pair, in whichever order it is named; None where it has none."""
        pair = self.pairs.get((one, other)) or self.pairs.get((other, one))
        return root + pair.path if pair else None

    def ways(self, root: str) -> Ways:
        """The ways from a page."""
        return Ways(
            lambda events: self._tellers(events, root),
            lambda article: tuple(self._named(article, root)),
            lambda one, other: self.pair(one, other, root),
        )

    def _tellers(self, events: Sequence[str], root: str) -> dict[str, tuple[Link, ...]]:
        """For each event the first articles that tell of it, each with its fact, and how many more there are."""
        sql = f"""SELECT e.event_id, f.article_id, min(f.id), coalesce(a.source, {TITLE}), coalesce(a.published, '')
            FROM json_each(?) j JOIN event_fact e ON e.event_id = j.value
            JOIN fact f ON f.id = e.fact_id JOIN article a ON a.id = f.article_id
            GROUP BY e.event_id, f.article_id ORDER BY e.event_id, a.published, f.article_id"""  # noqa: S608 - written above
        links: dict[str, list[Link]] = defaultdict(list)
        for event, article, fact, name, day in self._database.query(sql, (json.dumps(list(events)),)).rows:
            told = f"{plain(name)} {plain(day)}".strip()
            links[str(event)].append(Link(told, self.article(str(article), root, int(str(fact)))))
        return {event: tuple(_few(every)) for event, every in links.items()}

    def _named(self, article_id: str, root: str) -> Iterator[Link]:
        sql = f"SELECT {TITLE} FROM article a WHERE a.id = ?"  # noqa: S608 - written above
        for (name,) in self._database.query(sql, (article_id,)).rows:
            yield Link(plain(name), self.article(article_id, root))


def _few(links: list[Link]) -> Iterator[Link]:
    yield from links[:MOST_LINKS]
    if len(links) > MOST_LINKS:
        yield Link(f"and {len(links) - MOST_LINKS:,} more", None)


def newest(database: Database, most: int | None) -> list[str]:
    """The ids of the latest articles."""
    sql = f"SELECT id FROM article {_NEWEST_FIRST} LIMIT ?"  # noqa: S608 - written above
    return [str(row[0]) for row in database.query(sql, (-1 if most is None else most,)).rows]


def listed(database: Database, ids: Sequence[str]) -> list[Listed]:
    """Articles as lists have them, in the order of their ids here."""
    counts = ", ".join(
        f"(SELECT count(*) FROM fact f WHERE f.article_id = a.id AND f.verdict = '{verdict}')"  # noqa: S608 - written here
        for verdict in ("verified", "doubtful", "refused")
    )
    sql = f"""SELECT a.id, {TITLE}, coalesce(a.published, ''), coalesce(a.source, ''), {counts}
        FROM json_each(?) wanted JOIN article a ON a.id = wanted.value ORDER BY wanted.key"""  # noqa: S608 - written here
    return [
        Listed(str(article_id), plain(title), plain(day), plain(source), *(int(str(number)) for number in numbers))
        for article_id, title, day, source, *numbers in database.query(sql, (json.dumps(list(ids)),)).rows
    ]


def pairs_in(rows: Iterable[tuple[Value, ...]], columns: tuple[str, ...]) -> Iterator[Pair]:
    """The pairs that the rows of ``pairs.sql`` name, each once."""
    seen = set()
    for row in rows:
        told = dict(zip(columns, row, strict=True))
        a, b = plain(told.pop("a")), plain(told.pop("b"))
        names = plain(told.pop("a_name", None) or a), plain(told.pop("b_name", None) or b)
        if (a, b) not in seen and (b, a) not in seen:
            seen.add((a, b))
            yield Pair(a, b, *names, tuple(told.items()))


def in_pages(number: int, size: int) -> list[int]:
    """Where the pages of a long list begin; one page where there is nothing."""
    return list(chain([0], range(size, number, size)))
