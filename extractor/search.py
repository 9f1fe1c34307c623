"""Full-text search over articles and over the sentences that facts cite.

Words are words: each is looked for as it is, all of them have to be there, whatever signs stand in or about them. Words
in quotation marks are looked for side by side, and a ``*`` behind a word stands for any ending.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.article import Article, clean
from extractor.database import Database, Value
from extractor.errors import QueryError
from extractor.text.fold import Span
from extractor.text.spacing import UNSPACED, searchable

_TERM = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»](\*?)|([^\s"“”„«»]+)')
_WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
_MOST_TERMS = 100
_MOST_CHARACTERS = 200_000  # of an article, in which its best sentence is looked for
_HAS_INDEX = "SELECT count(*) FROM sqlite_master WHERE name IN ('article_words', 'quote_words', 'indexed_article')"
_ARTICLES = """SELECT a.id, NULL, NULL, NULL, NULL, a.published, a.source, a.title, a.text
    FROM article_words w JOIN indexed_article i ON i.id = w.rowid JOIN article a ON a.id = i.article_id
    WHERE article_words MATCH :words ORDER BY bm25(article_words, 4.0, 1.0), a.published DESC, a.id LIMIT :limit"""
_FACTS = """SELECT a.id, f.id, f.kind, f.verdict, q.spans, a.published, a.source, a.title, a.text
    FROM quote_words w JOIN indexed_quote q ON q.id = w.rowid JOIN quoted_fact c ON c.quote_id = q.id
    JOIN fact f ON f.id = c.fact_id JOIN article a ON a.id = f.article_id
    WHERE quote_words MATCH :words AND f.verdict <> 'refused'
      AND (:kind IS NULL OR f.kind = :kind) AND (:verdict IS NULL OR f.verdict = :verdict)
    ORDER BY bm25(quote_words), a.published DESC, f.id LIMIT :limit"""
_KINDS = """SELECT DISTINCT f.kind FROM indexed_quote q CROSS JOIN quote_words w ON w.rowid = q.id
    JOIN quoted_fact c ON c.quote_id = q.id JOIN fact f ON f.id = c.fact_id
    WHERE quote_words MATCH :words AND q.article_id = :article AND f.verdict <> 'refused' ORDER BY f.kind"""
"""Crossed, so that the few quotes of the article are looked up in the index, and not all hits in the article."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article, or a fact of one, that holds the words, and the sentence that shows them."""

    article_id: str
    title: str | None
    published: str | None
    source: str | None
    kinds: tuple[str, ...]
    """Of a fact its kind; of an article those of its kept facts whose cited sentences hold the words."""
    sentence: str
    marks: tuple[Span, ...]
    """Where the words stand in the sentence, in order."""
    fact_id: int | None = None
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """Words that are looked for side by side; the last may have any ending where ``is_open``."""

    printed: str
    words: tuple[str, ...]
    is_open: bool

    @property
    def expression(self) -> str:
        """As FTS5 is asked: a string, in which nothing is a sign of its language."""
        return f'"{searchable(self.printed)}"{"*" if self.is_open else ""}'


def search(
    database: Database, words: str, *, kind: str | None = None, verdict: str | None = None, limit: int = 20
) -> list[Hit]:
    """The best hits, best first: articles; with a kind or a verdict, facts of it, by the sentences they cite.

    Raises QueryError for a kind that the database does not know.
    """
    if kind and not list(database.query("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?", (kind,)).rows):
        raise QueryError(f"no kind named {kind!r}; `extractor kinds` names them")
    terms = terms_of(words)
    if not (terms and _is_indexed(database)):
        return []
    given: dict[str, Value] = {
        "words": " ".join(term.expression for term in terms),
        "kind": kind,
        "verdict": verdict,
        "limit": limit,
    }
    table = database.query(_FACTS if kind or verdict else _ARTICLES, given)
    return [_hit(database, row, terms, given) for row in table.rows]


def unresolved(database: Database) -> int:
    """How many articles have facts that are not in the index yet."""
    return int(str(next(database.query("SELECT count(*) FROM unresolved").rows)[0]))


def _is_indexed(database: Database) -> bool:
    return next(database.query(_HAS_INDEX).rows) == (3,)


def terms_of(words: str) -> list[Term]:
    """What is looked for, each once; signs that are no part of a word are passed over."""
    found: dict[Term, None] = {}
    for phrase, star, word in _TERM.findall(clean(words)):
        printed = phrase or word
        pieces = tuple(_folded(piece) for piece in _WORD.findall(printed))
        if pieces:
            found[Term(printed, pieces, bool(star) or word.endswith("*"))] = None
    if len(found) > _MOST_TERMS:
        raise QueryError(f"{len(found)} words: look for {_MOST_TERMS} at most")
    return list(found)


def _folded(text: str) -> str:
    """Without case and accents, as the index has its words."""
    if text.isascii():
        return text.lower()
    plain = (
        c for c in unicodedata.normalize("NFD", searchable(text).casefold().strip()) if not "\u0300" <= c <= "\u036f"
    )
    return unicodedata.normalize("NFC", "".join(plain))


def _hit(database: Database, row: Sequence[Value], terms: Sequence[Term], given: dict[str, Value]) -> Hit:
    article_id, fact, kind, verdict, spans, published, source, title, text = row
    printed = str(text)
    if kind is None:
        ours = {"words": given["words"], "article": article_id}
        kinds = tuple(str(one) for (one,) in database.query(_KINDS, ours).rows)
        article = Article(printed[:_MOST_CHARACTERS])
        sentence, marks = _best([article.print_of(one) for one in article.sentences], terms)
    else:
        kinds = (str(kind),)
        sentence, marks = _best([" … ".join(printed[start:end] for start, end in json.loads(str(spans)))], terms)
    known = (None if value is None else str(value) for value in (title, published, source, verdict))
    title, published, source, verdict = known
    number = fact if isinstance(fact, int) else None
    return Hit(str(article_id), title, published, source, kinds, sentence, marks, number, verdict)


def _best(sentences: Sequence[str], terms: Sequence[Term]) -> tuple[str, tuple[Span, ...]]:
    """The first sentence with the most of the terms, on one line, and where they stand in it."""
    best: tuple[int, str, tuple[Span, ...]] = (-1, "", ())
    for sentence in sentences:
        line = " ".join(sentence.split())
        places = [list(places_of(term, line)) for term in terms]
        count = sum(map(bool, places))
        if count > best[0]:
            best = (count, line, tuple(_united(span for of in places for span in of)))
            if count == len(terms):
                break
    return best[1], best[2]


def _united(spans: Iterator[Span]) -> Iterator[Span]:
    """Spans in order, those that touch as one."""
    last: Span | None = None
    for start, end in sorted(spans):
        if last and start <= last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def places_of(term: Term, text: str) -> Iterator[Span]:
    """Where a term stands in a text."""
    found = list(_WORD.finditer(text))
    folded = [_folded(word[0]) for word in found]
    count = len(term.words)
    for at in range(len(folded) - count + 1):
        here = folded[at : at + count]
        last = here[-1].startswith(term.words[-1]) if term.is_open else here[-1] == term.words[-1]
        if last and here[:-1] == list(term.words[:-1]):
            yield found[at].start(), found[at + count - 1].end()
