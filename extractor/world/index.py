"""The index that `extractor search` asks: the words of all articles, and of the sentences that kept facts cite.

SQLite's FTS5, without the texts (``content=''``): these stand in ``article``, and what is to be taken out of the index
is made from there again, as an article's text never changes. Tokens are those of ``unicode61 remove_diacritics 2``:
words of any script, without case and accents, as people look for them. A stemmer would know one language only; pieces
of three characters (``trigram``) find no Chinese word of two, and make an index three times the size. Of scripts
without spaces each character is a token, so that a phrase is found there by its characters
(`extractor.text.spacing`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from extractor.catalog import Catalog
from extractor.text.spacing import searchable
from extractor.world.upkeep import Tick

_FTS = "CREATE VIRTUAL TABLE {} USING fts5({}, content='', tokenize='unicode61 remove_diacritics 2')"
_TABLES = {
    "article_words": _FTS.format("article_words", "title, text"),
    "indexed_article": """CREATE TABLE indexed_article (
        id INTEGER PRIMARY KEY, article_id TEXT NOT NULL UNIQUE REFERENCES article (id))""",
    "quote_words": _FTS.format("quote_words", "quote"),
    "quoted_fact": """CREATE TABLE quoted_fact (
        fact_id INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
        quote_id INTEGER NOT NULL REFERENCES indexed_quote (id) ON DELETE CASCADE)""",
    "indexed_quote": """CREATE TABLE indexed_quote (
        id INTEGER PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id), spans TEXT NOT NULL,
        UNIQUE (article_id, spans))""",
}
"""Those of the index. Facts that cite the same sentences share a quote; ``spans`` is where these stand in the text."""
_LAST = "(SELECT a.rowid FROM article a JOIN indexed_article i ON i.article_id = a.id ORDER BY i.id DESC LIMIT 1)"
_NEW = f"SELECT id, title, text FROM article WHERE rowid > coalesce({_LAST}, 0) ORDER BY rowid"  # noqa: S608
_AT_ONCE = 500  # articles
_SOME = "touched t CROSS JOIN {} WHERE t.article_id BETWEEN :first AND :last"
_CITED = f"""SELECT f.id, e.start, e."end", f.article_id
FROM {_SOME.format("fact f ON f.article_id = t.article_id CROSS JOIN evidence e ON e.fact_id = f.id")}
AND f.verdict <> 'refused' AND e.field IS NULL"""  # noqa: S608 - the line above
_KNOWN = f"""SELECT i.article_id, i.spans, i.id
FROM {_SOME.format("indexed_quote i ON i.article_id = t.article_id")}"""  # noqa: S608 - the same
_TEXTS = f"SELECT a.id, a.text FROM {_SOME.format('article a ON a.id = t.article_id')} ORDER BY a.id"  # noqa: S608 - the same
_FORGET = "INSERT INTO quote_words (quote_words, rowid, quote) VALUES ('delete', ?, ?)"

Spans = tuple[tuple[int, int], ...]


class Index:
    """The step that keeps the index. It holds every article of the database, also those that nothing was found in."""

    name = "index"

    def version(self, catalog: Catalog) -> str:  # noqa: ARG002 - the rules are the same whatever the kinds are
        """By which rules words are indexed."""
        return "1"

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Make the tables where there are none yet."""
        if not write.execute("SELECT 1 FROM sqlite_master WHERE name = 'quote_words'").fetchone():
            self.clear(write, catalog)

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:  # noqa: ARG002 - see version
        """Make the tables, empty."""
        for name, statement in _TABLES.items():
            write.execute(f"DROP TABLE IF EXISTS {name}")
            write.execute(statement)
        write.execute("CREATE INDEX quoted_fact_quote ON quoted_fact (quote_id)")

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:  # noqa: ARG002 - see version
        """Index the articles that came, and the quotes of those that were touched."""
        _index_articles(write)
        articles = [article for (article,) in write.execute("SELECT article_id FROM touched ORDER BY article_id")]
        for at in range(0, len(articles), _AT_ONCE):
            some = articles[at : at + _AT_ONCE]
            _index_quotes(write, {"first": some[0], "last": some[-1]})
            tick(at + len(some))


def _index_articles(write: sqlite3.Connection) -> None:
    """Index the words of the articles that came."""
    number = _last(write, "indexed_article")
    new = write.execute(_NEW)
    while some := new.fetchmany(_AT_ONCE):
        numbers = range(number + 1, number + 1 + len(some))
        number += len(some)
        ids = zip(numbers, (article for article, _, _ in some), strict=True)
        write.executemany("INSERT INTO indexed_article (id, article_id) VALUES (?, ?)", ids)
        words = (
            (at, searchable(title or ""), searchable(text)) for at, (_, title, text) in zip(numbers, some, strict=True)
        )
        write.executemany("INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)", words)


def _index_quotes(write: sqlite3.Connection, some: Mapping[str, str]) -> None:
    """Bring the quotes of some articles' kept facts up to date.

    What goes into FTS5 goes there at once: another statement in between would have it write down what it holds.
    """
    told, known = _told(write, some), _known(write, some)
    last = _last(write, "indexed_quote")
    gone: list[tuple[int, str]] = []
    new: list[tuple[int, str, str]] = []
    words: list[tuple[int, str]] = []
    cited: list[tuple[int, int]] = []
    for article, text in write.execute(_TEXTS, some):
        numbers, spans_of = known.get(article, {}), told.get(article, {})
        wanted = dict.fromkeys(spans_of.values())
        gone += [(numbers[spans], _words_in(spans, text)) for spans in numbers.keys() - wanted]
        for spans in wanted:
            if spans not in numbers:
                last += 1
                numbers[spans] = last
                new.append((last, article, _written(spans)))
                words.append((last, _words_in(spans, text)))
        cited += [(fact, numbers[spans]) for fact, spans in spans_of.items()]
    before = [(number,) for numbers in known.values() for number in numbers.values()]
    write.executemany("DELETE FROM quoted_fact WHERE quote_id = ?", before)
    write.executemany("DELETE FROM indexed_quote WHERE id = ?", [(number,) for number, _ in gone])
    write.executemany("INSERT INTO indexed_quote (id, article_id, spans) VALUES (?, ?, ?)", new)
    write.executemany("INSERT INTO quoted_fact (fact_id, quote_id) VALUES (?, ?)", cited)
    write.executemany(_FORGET, gone)
    write.executemany("INSERT INTO quote_words (rowid, quote) VALUES (?, ?)", words)


def _told(write: sqlite3.Connection, some: Mapping[str, str]) -> dict[str, dict[int, Spans]]:
    """For each article the sentences that each of its kept facts cites."""
    found: dict[str, dict[int, Spans]] = {}
    for fact, start, end, article in sorted(map(tuple, write.execute(_CITED, some))):
        cited = found.setdefault(article, {})
        cited[fact] = (*cited.get(fact, ()), (start, end))
    return found


def _known(write: sqlite3.Connection, some: Mapping[str, str]) -> dict[str, dict[Spans, int]]:
    """For each article the quotes that are indexed."""
    found: dict[str, dict[Spans, int]] = {}
    for article, written, number in write.execute(_KNOWN, some):
        found.setdefault(article, {})[tuple((start, end) for start, end in json.loads(written))] = number
    return found


def _last(write: sqlite3.Connection, table: str) -> int:
    (number,) = write.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()  # noqa: S608 - one of ours
    return int(number)


def _written(spans: Spans) -> str:
    return f"[{','.join(f'[{start},{end}]' for start, end in spans)}]"


def _words_in(spans: Spans, text: str) -> str:
    return searchable(" … ".join(text[start:end] for start, end in spans))
