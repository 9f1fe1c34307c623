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
_CITED = """SELECT id, json_group_array(json_array(start, "end")) FROM (
    SELECT f.id, e.start, e."end" FROM fact f CROSS JOIN evidence e ON e.fact_id = f.id AND e.field IS NULL
    WHERE f.article_id = ? AND f.verdict <> 'refused' ORDER BY f.id, e.start) GROUP BY id ORDER BY id"""


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
        for article_id, title, text in write.execute(_NEW):
            number = write.execute("INSERT INTO indexed_article (article_id) VALUES (?)", (article_id,)).lastrowid
            words = (number, searchable(title or ""), searchable(text))
            write.execute("INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)", words)
        for done, (article_id,) in enumerate(write.execute("SELECT article_id FROM touched ORDER BY article_id"), 1):
            _index_quotes(write, article_id)
            tick(done)


def _index_quotes(write: sqlite3.Connection, article_id: str) -> None:
    """Bring the quotes of an article's kept facts up to date."""
    told = dict(write.execute(_CITED, (article_id,)).fetchall())
    numbers = _quotes_of(write, article_id)
    (text,) = write.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
    for spans in numbers.keys() - set(told.values()):
        gone = (numbers.pop(spans), _words_of(spans, text))
        write.execute("INSERT INTO quote_words (quote_words, rowid, quote) VALUES ('delete', ?, ?)", gone)
        write.execute("DELETE FROM indexed_quote WHERE id = ?", gone[:1])
    for spans in dict.fromkeys(told.values()):
        if spans not in numbers:
            sql = "INSERT INTO indexed_quote (article_id, spans) VALUES (?, ?) RETURNING id"
            ((numbers[spans],),) = write.execute(sql, (article_id, spans)).fetchall()
            row = (numbers[spans], _words_of(spans, text))
            write.execute("INSERT INTO quote_words (rowid, quote) VALUES (?, ?)", row)
    mine = "SELECT id FROM indexed_quote WHERE article_id = ?"
    write.execute(f"DELETE FROM quoted_fact WHERE quote_id IN ({mine})", (article_id,))  # noqa: S608 - the line above
    rows = [(fact, numbers[spans]) for fact, spans in told.items()]
    write.executemany("INSERT INTO quoted_fact (fact_id, quote_id) VALUES (?, ?)", rows)


def _quotes_of(write: sqlite3.Connection, article_id: str) -> dict[str, int]:
    rows = write.execute("SELECT spans, id FROM indexed_quote WHERE article_id = ?", (article_id,))
    return {spans: number for spans, number in rows}  # noqa: C416 - a Row is no tuple


def _words_of(spans: str, text: str) -> str:
    return searchable(" … ".join(text[start:end] for start, end in json.loads(spans)))
