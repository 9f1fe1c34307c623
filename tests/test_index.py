"""The index holds the words of all articles and of the sentences that kept facts cite, and nothing that is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.article import Article
from extractor.database import Database
from extractor.store import Store
from extractor.text.spacing import searchable, spaced
from tests import jobs

FACTS = "SELECT count(*) FROM quote_words JOIN quoted_fact ON quote_id = quote_words.rowid WHERE quote_words MATCH ?"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _resolve(path: Path, *, rebuild: bool = False) -> None:
    with Store(path, jobs.catalog()) as store:
        store.world.resolve(rebuild=rebuild)


def _articles_with(path: Path, words: str) -> list[str]:
    sql = """SELECT article_id FROM article_words JOIN indexed_article i ON i.id = article_words.rowid
        WHERE article_words MATCH ? ORDER BY 1"""
    return [article for (article,) in jobs.rows(path, sql, words)]


def _contents(path: Path) -> list[list[tuple[object, ...]]]:
    facts = "SELECT fact_id, article_id, spans FROM quoted_fact JOIN indexed_quote q ON q.id = quote_id ORDER BY 1"
    return [jobs.rows(path, facts), jobs.rows(path, "SELECT article_id FROM indexed_article ORDER BY 1")]


def _check(path: Path) -> None:
    """SQLite's own check of both indexes, and of the references beside them."""
    with Store(path, jobs.catalog()) as store, store._transaction() as write:
        for name in ("article_words", "quote_words"):
            write.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")  # noqa: S608 - the names above
    assert jobs.is_sound(path)


def test_articles_and_quotes_are_indexed(path: Path) -> None:
    """An article by its title and text; a fact by its sentence, not by the others of its article."""
    article = jobs.news(1, title="Premier Ada Quill", more="Rain fell.")
    jobs.read([article], path, jobs.Service())
    _resolve(path)
    assert _articles_with(path, "rain") == _articles_with(path, "title : premier") == [article.id]
    assert jobs.rows(path, FACTS, "mills") == [(1,)]
    assert jobs.rows(path, FACTS, "rain") == [(0,)]
    _check(path)


def test_an_article_that_nothing_was_asked_about_is_indexed(path: Path) -> None:
    """With the next that is resolved."""
    skipped = Article.of("A quiet day in Bergen, says the harbour master.")
    with Store(path, jobs.catalog()) as store:
        store.save_article(skipped)
    jobs.read([jobs.news(1)], path, jobs.Service())
    _resolve(path)
    assert _articles_with(path, "harbour") == [skipped.id]


def test_refused_facts_are_not_indexed(path: Path) -> None:
    """What is in quarantine is no hit."""
    items = {"visit": [jobs.visit(visitor_name="Nobody Atall")]}
    jobs.read([jobs.news(1)], path, jobs.Service(jobs.telling(items)))
    _resolve(path)
    assert jobs.rows(path, FACTS, "arrived") == [(0,)]


def test_facts_of_one_sentence_share_its_words(path: Path) -> None:
    """Three facts about one sentence are one entry of the index."""
    items = {"visit": [jobs.visit()], "organization": [jobs.organization()], "trade_figure": [jobs.figure()]}
    items["agreement"] = [jobs.agreement(), jobs.agreement(instrument="agreement", title=None)]
    jobs.read([jobs.news(1)], path, jobs.Service(jobs.telling(items)))
    _resolve(path)
    ((facts, quotes),) = jobs.rows(path, "SELECT count(*), count(DISTINCT quote_id) FROM quoted_fact")
    assert facts > quotes


def test_what_is_read_anew_takes_the_place_of_what_was(path: Path) -> None:
    """The words of a quote that no fact cites any more are gone, and the index is sound."""
    jobs.read([jobs.news(1), jobs.news(2)], path, jobs.Service())
    _resolve(path)
    items = jobs.whole(agreement=[])
    jobs.read([jobs.news(1)], path, jobs.Service(jobs.telling(items)), kinds=jobs.changed("agreement"), force=True)
    assert jobs.rows(path, FACTS, "mills") == [(1,)]  # gone with the facts, before anything is resolved
    _resolve(path)
    assert jobs.rows(path, FACTS, "mills") == [(1,)]
    assert jobs.rows(path, "SELECT count(*) FROM quote_words WHERE quote_words MATCH 'mills'") == [(1,)]
    _check(path)


def test_made_anew_it_is_the_same(path: Path) -> None:
    """Whatever came in which order."""
    for number in (3, 1, 2):
        jobs.read([jobs.news(number)], path, jobs.Service())
        _resolve(path)
    before = _contents(path)
    _resolve(path, rebuild=True)
    assert _contents(path) == before
    _check(path)


def test_no_text_is_stored_twice(path: Path) -> None:
    """The index has no table of contents: what is shown is taken from the articles."""
    jobs.read([jobs.news(1)], path, jobs.Service())
    _resolve(path)
    assert not jobs.rows(
        path, "SELECT name FROM sqlite_master WHERE name IN ('article_words_content', 'quote_words_content')"
    )


def test_it_outlives_a_vacuum(path: Path) -> None:
    """Which may number the rows of a table anew that has no number of its own."""
    articles = [jobs.news(number, title=f"Title{number}") for number in range(5)]
    jobs.read(articles, path, jobs.Service())
    _resolve(path)
    jobs.rows(path, "VACUUM")
    jobs.read([jobs.news(9, title="Title9")], path, jobs.Service())
    _resolve(path)
    assert [_articles_with(path, f"Title{number}") for number in (3, 9)] == [
        [articles[3].id],
        [jobs.news(9, title="Title9").id],
    ]


def test_a_reader_that_was_open_while_it_was_made_anew_goes_on(path: Path) -> None:
    """SQLite opens the index once more where its schema changed, which has to be allowed."""
    jobs.read([jobs.news(1)], path, jobs.Service())
    _resolve(path)
    sql = "SELECT count(*) FROM article_words WHERE article_words MATCH 'mills'"
    with Database(path) as database:
        assert list(database.query(sql).rows) == [(1,)]
        _resolve(path, rebuild=True)
        assert list(database.query(sql).rows) == [(1,)]


SPACED = {
    "latin": ("gas 2031", "gas 2031"),
    "han": ("天然gas", " 天  然 gas"),
    "korean, which has spaces": ("가스관 건설", "가스관 건설"),
    "russian": ("ёлка", "елка"),
    "turkish": ("ışık", "işik"),
    "empty": ("", ""),
}


@pytest.mark.parametrize(("text", "expected"), SPACED.values(), ids=list(SPACED))
def test_texts_as_they_are_indexed(text: str, expected: str) -> None:
    """Scripts without spaces get some, and letters alike are one."""
    assert searchable(text) == expected
    assert spaced(text).replace(" ", "") == text.replace(" ", "")
