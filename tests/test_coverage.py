"""What no fact covers is listed, so that a person can look."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from extractor.article import Article
from extractor.catalog import Catalog, Kind
from extractor.coverage import MOST, uncovered
from extractor.errors import CatalogError
from extractor.marks import Amount, Verbatim
from tests import jobs


class Toll(BaseModel):
    """A sum of money, and words that tell of it."""

    model_config = ConfigDict(extra="forbid")
    SIGNALS: ClassVar[Mapping[str, str]] = {"en": "toll*, must pay", "ru": "пошлин*", "es": "peaje*", "zh": "通行费"}

    evidence: list[int]
    amount_text: Annotated[str | None, Verbatim(), Amount()]


class Gate(BaseModel):
    """A thing without numbers, and words that tell of it."""

    model_config = ConfigDict(extra="forbid")
    SIGNALS: ClassVar[Mapping[str, str]] = {"en": "gate*"}

    evidence: list[int]


class Silent(BaseModel):
    """Neither numbers nor words."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]


TOLL, GATE, SILENT = (Kind(schema, "guide") for schema in (Toll, Gate, Silent))


def _found(
    text: str, *kinds: Kind, cited: tuple[int, ...] = (), language: str | None = None
) -> list[tuple[int, str, str]]:
    article = Article.of(text, language=language)
    spans = [article.sentences[number - 1].span for number in cited]
    return [(one.sentence, one.what, article.text[slice(*one.piece)]) for one in uncovered(article, kinds, spans)]


SENTENCES: dict[str, tuple[str, list[tuple[int, str, str]]]] = {
    "a sum of money": ("They gave $18 bn.", [(1, "number", "$18 bn")]),
    "percent": ("It rose by 40% at once.", [(1, "number", "40%")]),
    "a unit": ("They shipped 5.1 million tons.", [(1, "number", "5.1 million tons")]),
    "a fold": ("It tripled.", [(1, "number", "tripled")]),
    "a year is none": ("It was in 2023.", []),
    "a date is none": ("It was on 4 May 2031.", []),
    "a time is none": ("It was at 15:30.", []),
    "a count of things is none": ("They met 12 people.", []),
    "the first number only": ("They gave $1 bn and $2 bn.", [(1, "number", "$1 bn")]),
    "a word": ("Drivers must pay at noon.", [(1, "toll", "must pay")]),
    "a word and a number, in order": ("A toll of $5.", [(1, "toll", "toll"), (1, "number", "$5")]),
    "Russian": ("Введена пошлина в 461,9 млн долларов.", [(1, "toll", "пошлина"), (1, "number", "461,9 млн долларов")]),
    "Spanish": ("El peaje de la autopista es de 3 millones de euros.", [(1, "toll", "peaje"), (1, "number", "3 millones de euros")]),
    "Chinese": ("通行费达90亿美元。", [(1, "toll", "通行费"), (1, "number", "90亿美元")]),
    "nothing": ("They met.", []),
    "no text": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=list(SENTENCES))
def test_a_sentence_is_listed_for_a_number_or_a_word(text: str, expected: list[tuple[int, str, str]]) -> None:
    """A number with currency, unit or percent, or the first word of each kind."""
    assert _found(text, TOLL) == expected


def test_what_a_fact_cites_is_covered() -> None:
    """The sentence as a whole, whatever else it holds."""
    text = "They gave $1 bn. They took $2 bn. They kept $3 bn."
    assert [number for number, _, _ in _found(text, TOLL, cited=(2,))] == [1, 3]
    assert _found(text, TOLL, cited=(1, 2, 3)) == []


def test_a_span_over_several_sentences_covers_them_all() -> None:
    """Also where the sentences were cut otherwise when the fact was stored."""
    article = Article.of("They gave $1 bn. They took $2 bn. They kept $3 bn.")
    assert uncovered(article, [TOLL], [(5, 20)])[0].sentence == 3


def test_numbers_are_looked_for_where_a_kind_holds_any() -> None:
    """Who asks for gates alone is not told of sums."""
    text = "The gate cost $5 million. A toll is due."
    assert _found(text, GATE) == [(1, "gate", "gate")]
    assert _found(text, SILENT) == []
    assert _found(text, GATE, TOLL) == [(1, "gate", "gate"), (1, "number", "$5 million"), (2, "toll", "toll")]


def test_words_are_those_of_the_articles_language() -> None:
    """Told or guessed; all of them, where the schema has none of that language."""
    assert _found("A toll.", TOLL, language="en-GB") == [(1, "toll", "toll")]
    assert _found("A toll.", TOLL, language="ru") == []
    assert _found("A toll.", TOLL, language="fi") == [(1, "toll", "toll")]


def test_a_page_of_numbers_is_cut_short() -> None:
    """No article has more rows than anybody reads."""
    assert len(_found("It rose by 5% then. " * 3 * MOST, TOLL)) == MOST


def test_pieces_stand_where_they_are_said_to() -> None:
    """Offsets into the text as given, after an emoji, a no-break space and a CRLF."""
    text = "🌍🌍 They gave €3.4m.\r\nIt is e\u0301te\u0301.\u00a0The toll is here."
    assert [piece for _, _, piece in _found(text, TOLL)] == ["€3.4m", "toll"]


@given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=4))
def test_any_text_is_looked_through(text: str, cited: list[tuple[int, int]]) -> None:
    """No crash, spans inside the text and inside their sentences, the same each time."""
    article = Article.of(text)
    spans = [(min(pair), max(pair)) for pair in cited]
    found = uncovered(article, [TOLL, GATE], spans)
    assert found == uncovered(Article.of(text), [TOLL, GATE], spans)
    for one in found:
        sentence = article.sentence(one.sentence)
        assert sentence
        assert sentence.span == one.span
        assert one.span[0] <= one.piece[0] < one.piece[1] <= one.span[1]


NO_SIGNALS = {"a text": "toll", "a list": ["toll"], "lists": {"en": ["toll"]}, "numbers": {1: "toll"}}


@pytest.mark.parametrize("signals", NO_SIGNALS.values(), ids=list(NO_SIGNALS))
def test_signals_that_are_none_are_a_fault_of_the_catalogue(signals: object) -> None:
    """Told when it is loaded, not in the middle of a job."""
    schema = type(
        "Bad", (Silent,), {"__doc__": "Bad.", "SIGNALS": signals, "__annotations__": {"SIGNALS": ClassVar[object]}}
    )
    with pytest.raises(CatalogError, match=r"Bad\.SIGNALS"):
        Catalog("task", (Kind(schema, "guide"),))


# In a job


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _news() -> Article:
    return jobs.news(1, more="A road of 300 km cost 25 million euros.")


def _rows(db: Path) -> list[tuple[object, ...]]:
    sql = """SELECT u.sentence, u.what, substr(a.text, u.piece_start + 1, u.piece_end - u.piece_start),
        substr(a.text, u.start + 1, u."end" - u.start) FROM uncovered u JOIN article a ON a.id = u.article_id"""
    return jobs.rows(db, sql)


def test_a_job_lists_and_counts_what_is_uncovered(db: Path) -> None:
    """With the sentence and the piece; what a kept fact cites is not in it."""
    items = jobs.whole()
    summary = jobs.read([_news()], db, jobs.Service(jobs.telling(items)))
    numbers = [row for row in _rows(db) if row[1] == "number"]
    assert numbers == [(6, "number", "300 km", "A road of 300 km cost 25 million euros.")]
    assert summary.uncovered == len({row[0] for row in _rows(db)})


def test_a_refused_fact_covers_nothing(db: Path) -> None:
    """A doubtful one does."""
    items = jobs.whole(trade_figure=[jobs.figure(amount_text="$8 million")])
    jobs.read([jobs.news(1)], db, jobs.Service(jobs.telling(items)))
    assert [row[2] for row in _rows(db) if row[1] == "number"] == ["$9.5 million"]


def test_kinds_read_one_after_the_other_cover_together(db: Path) -> None:
    """Numbers are missed only once a kind that holds them is read, and what any kind cites is covered."""
    jobs.read([_news()], db, jobs.Service(jobs.telling(jobs.whole())), kinds=jobs.catalog().of(["organization"]))
    assert [row for row in _rows(db) if row[1] == "number"] == []
    jobs.read([_news()], db, jobs.Service(jobs.telling({})), kinds=jobs.catalog().of(["trade_figure"]))
    assert [row[0] for row in _rows(db) if row[1] == "number"] == [2, 6]
    jobs.read(
        [_news()], db, jobs.Service(jobs.telling(jobs.whole())), kinds=jobs.catalog().of(["trade_figure"]), force=True
    )
    assert [row[0] for row in _rows(db) if row[1] == "number"] == [6]


def test_an_article_read_again_has_its_list_made_anew(db: Path) -> None:
    """Not one more beside the other."""
    jobs.read([_news()], db, jobs.Service(jobs.telling(jobs.whole())))
    before = _rows(db)
    jobs.read([_news()], db, jobs.Service(jobs.telling(jobs.whole())), force=True)
    assert _rows(db) == before
    assert jobs.is_sound(db)
