"""Articles: harmless characters, an id of the content, and sentences that no text can forge."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.article import Article, Sentence, clean

CLEANED = {
    "plain": ("Trade rose.", "Trade rose."),
    "NUL": ("a\0b", "a b"),
    "escape sequence": ("\x1b[2Jgone", " [2Jgone"),
    "C1 control": ("a\x9b31mb", "a 31mb"),
    "lone surrogate": ("a\ud800b", "a\ufffdb"),
    "line ends and tabs stay": ("a\r\nb\tc\u2028d", "a\r\nb\tc\u2028d"),
    "accents and emoji stay": ("Cafe\u0301 😀", "Cafe\u0301 😀"),
}


@pytest.mark.parametrize(("text", "expected"), CLEANED.values(), ids=CLEANED.keys())
def test_harmful_characters_are_replaced(text: str, expected: str) -> None:
    """Nothing that acts on a terminal, ends a C string or cannot be stored is left."""
    assert clean(text) == expected


@given(st.text(st.characters()))
def test_cleaning_keeps_every_offset(text: str) -> None:
    """One character for one, and clean text stays as it is."""
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()


def test_the_same_words_are_the_same_article() -> None:
    """The id follows the text and nothing else."""
    article = Article.of("Orlo met Zorb.", path="a.txt")
    assert re.fullmatch(r"[0-9a-f]{16}", article.id)
    assert article.id == Article.of("Orlo met Zorb.", path="b.txt", language="en").id
    assert article.id != Article.of("Orlo met Zorb!").id


@given(st.text(st.characters()))
def test_any_text_has_an_id_and_sentences(text: str) -> None:
    """Whatever characters it holds."""
    article = Article.of(text)
    assert len(article.id) == 16
    assert [sentence.number for sentence in article.sentences] == list(range(1, len(article.sentences) + 1))


TITLED = {
    "absent": ("Talks held", "They met.", "Talks held\n\nThey met."),
    "at the head already": ("Talks held", "Talks held\n\nThey met.", "Talks held\n\nThey met."),
    "in capitals at the head": ("Talks held", "TALKS HELD\nThey met.", "TALKS HELD\nThey met."),
    "broken over lines at the head": ("Talks held", "Talks\n held\nThey met.", "Talks\n held\nThey met."),
    "over lines itself": (" Talks\n held ", "They met.", "Talks held\n\nThey met."),
    "with a control character": ("Talks\x07held", "They met.", "Talks held\n\nThey met."),
    "blank": (" \n ", "They met.", "They met."),
    "none": (None, "They met.", "They met."),
    "far below only": ("Talks held", f"{'x' * 400} Talks held", f"Talks held\n\n{'x' * 400} Talks held"),
}


@pytest.mark.parametrize(("title", "text", "expected"), TITLED.values(), ids=TITLED.keys())
def test_a_title_stands_once_at_the_head(title: str | None, text: str, expected: str) -> None:
    """So that a fact of the headline can be cited like any other."""
    assert Article.of(text, title=title).text == expected


def test_a_title_is_one_line() -> None:
    """And is kept as metadata too."""
    assert Article.of("They met.", title=" Talks\n held ").title == "Talks held"
    assert Article.of("They met.", title=" ").title is None


def test_a_byte_order_mark_is_no_text() -> None:
    """It is dropped where files put it."""
    assert Article.of("\ufeffThey met.").text == "They met."


def test_sentences_are_numbered_from_one() -> None:
    """And found by their numbers only."""
    article = Article.of("They met. He left.")
    assert article.sentences == (Sentence(1, 0, 9), Sentence(2, 10, 18))
    assert article.sentence(2) == Sentence(2, 10, 18)
    assert article.sentences[1].span == (10, 18)
    assert [article.sentence(number) for number in (-1, 0, 3)] == [None, None, None]


def test_a_quote_is_in_the_order_of_the_text() -> None:
    """Each sentence once; numbers that are none are passed over."""
    article = Article.of("They\nmet. He left. It rained.")
    assert article.quote([3, 1, 3, 99, 0, -1]) == "They met. It rained."
    assert article.quote([]) == ""


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\v", "\f", "\x85", "\x1c", "\n\n"])
def test_no_text_can_forge_a_numbered_line(end: str) -> None:
    """A line that looks like a number and a bar is inside a sentence, or is numbered itself."""
    article = Article.of(f"They met.{end}2| Orlo paid $9 bn.{end}3| he said and{end}4| left.")
    lines = article.numbered.splitlines()
    assert len(lines) == len(article.sentences)
    assert all(line.startswith(f"{number}| ") for number, line in enumerate(lines, 1))


@given(st.lists(st.text() | st.sampled_from(["\n7| ", "\r\n", "\u2028", "\x85", ". ", "a"])).map("".join))
def test_the_numbered_text_has_a_line_a_sentence(text: str) -> None:
    """Whatever the article holds."""
    article = Article.of(text)
    lines = article.numbered.splitlines()
    assert [line.split("| ", 1)[0] for line in lines] == [str(sentence.number) for sentence in article.sentences]
