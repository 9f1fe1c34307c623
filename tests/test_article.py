"""Articles: harmless characters, an id of the content, and sentences that no text can forge."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.article import Article, Sentence, clean
from extractor.text.lexicon import Lexicon

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


def test_a_nul_tears_no_word() -> None:
    """ASCII has it as a filler, which may be left out; other control characters stand for a space."""
    assert Article.of("Or\0lo met\0 Zo\x0brb.\0").text == "Orlo met Zo rb."


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (None, None, "text: a str is wanted, not NoneType"),
        (b"Orlo", None, "text: a str is wanted, not bytes"),
        ("Orlo", "2031-05-06", "published: a date is wanted"),
    ],
    ids=["no text", "bytes", "a day as text"],
)
def test_what_is_no_text_or_no_day_is_told(text: Any, published: Any, told: str) -> None:
    """Where it is given, not where it first is used."""
    with pytest.raises(TypeError, match=told):
        Article.of(text, published=published)


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


NEWS = Article.of(
    "😀 Norway sold $5 bn in 2023.\r\n\r\nChile\u00a0bought\u00a040 wagons on 4 May. It rained.",
    published=date(2024, 5, 9),
)


@pytest.mark.parametrize(
    ("word", "number"), [("Norway", 1), ("2023.", 1), ("Chile", 2), ("May", 2), ("It", 3), ("rained.", 3)]
)
def test_a_character_stands_in_its_sentence(word: str, number: int) -> None:
    """From its first to its last."""
    start = NEWS.text.index(word)
    for offset in (start, start + len(word) - 1):
        sentence = NEWS.sentence_at(offset)
        assert sentence is not None
        assert sentence.number == number


@pytest.mark.parametrize("offset", [-1, NEWS.text.index("\r\n"), len(NEWS.text), 10**9])
def test_what_stands_between_sentences_is_in_none(offset: int) -> None:
    """Nor what stands outside of the text."""
    assert NEWS.sentence_at(offset) is None


def test_a_span_touches_the_sentences_over_which_it_runs() -> None:
    """One, several or none; around it they are one span, and a span in none is its own."""
    text = NEWS.text
    inside, over = (text.index("sold"), text.index("bn")), (text.index("2023"), text.index("bought"))
    between = (text.index("\r\n"), text.index("\r\n") + 2)
    assert [[one.number for one in NEWS.touched(span)] for span in (inside, over, between)] == [[1], [1, 2], []]
    assert NEWS.around(inside) == NEWS.sentences[0].span
    assert NEWS.around(over) == (NEWS.sentences[0].start, NEWS.sentences[1].end)
    assert NEWS.around(between) == between


TRADE = Lexicon({"trade": "sold, bought"})


def test_what_is_read_of_a_sentence_has_its_offsets() -> None:
    """Numbers, phrases and dates are where the sentence prints them, whatever stands before it; read once."""
    for sentence, number, phrase, day in zip(
        NEWS.sentences[:2], ["$5 bn", "40 wagons"], ["sold", "bought"], ["2023", "4 May"], strict=True
    ):
        printed = NEWS.print_of(sentence)
        assert next(printed[slice(*told.span)] for told in NEWS.numbers(sentence)) in number
        assert [printed[slice(*hit.span)] for hit in NEWS.hits(TRADE, sentence)] == [phrase]
        assert [day in printed[slice(*said.span)] for said in NEWS.dates(sentence.span)] == [True]
        assert NEWS.numbers(sentence) is NEWS.numbers(sentence)
        assert NEWS.hits(TRADE, sentence) is NEWS.hits(TRADE, sentence)
        assert NEWS.dates(sentence.span) is NEWS.dates(sentence.span)


FIRST, SECOND = Lexicon({"a": "sold"}), Lexicon({"b": "Norway"})


def test_each_lexicon_has_its_own_hits() -> None:
    """Two tables of one article are not mixed up."""
    for _ in range(2):
        assert [hit.meaning for hit in NEWS.hits(FIRST, NEWS.sentences[0])] == ["a"]
        assert [hit.meaning for hit in NEWS.hits(SECOND, NEWS.sentences[0])] == ["b"]


def test_countries_are_where_the_text_names_them() -> None:
    """By their codes."""
    named = {code: [NEWS.text[slice(*span)] for span in spans] for code, spans in NEWS.countries.items()}
    assert named == {"NOR": ["Norway"], "CHL": ["Chile"]}


@pytest.mark.parametrize(
    ("text", "language", "tongue"),
    [
        ("They met.", "de_AT", "de"),
        ("They met.", "PT-BR", "pt"),
        ("Министры встретились и подписали соглашение.", None, "ru"),
        ("双方签署了协议。", None, "zh"),
        ("They met and signed it in the city.", None, "en"),
        ("Los ministros firmaron el acuerdo en la ciudad.", None, "es"),
        ("Les ministres ont signé l’accord dans la ville.", None, "fr"),
        ("Die Minister haben das Abkommen in der Stadt unterzeichnet.", None, "de"),
        ("Bakanlar şehirde anlaşmayı imzaladı ve bir açıklama yaptı.", None, "tr"),
    ],
)
def test_the_tongue_is_the_language_told_or_guessed(text: str, language: str | None, tongue: str) -> None:
    """Two letters, without country."""
    assert Article.of(text, language=language).tongue == tongue


@given(st.text(), st.integers(-2, 200), st.integers(0, 50))
def test_any_span_of_any_text_has_its_sentences(text: str, start: int, size: int) -> None:
    """The sentence of an offset holds it, and what is touched overlaps the span."""
    article = Article.of(text)
    sentence = article.sentence_at(start)
    assert sentence is None or sentence.start <= start < sentence.end
    if size and start >= 0:
        assert all(one.start < start + size and start < one.end for one in article.touched((start, start + size)))


def test_countries_and_their_relations_are_known_by_sentence() -> None:
    """As they stand in the text, and as often as they are asked for."""
    article = Article.of("Exports to France rose. Kazakhstan and France signed.")
    first, second = article.sentences
    assert article.named_in(first) == {"FRA": [(11, 17)]}
    assert article.named_in(second) == {"FRA": [(39, 45)], "KAZ": [(24, 34)]}
    article.named_in(first).clear()
    assert article.named_in(first) == {"FRA": [(11, 17)]}
    assert article.relations((11, 17)) == article.relations((11, 17)) == {"to"}


def test_the_words_and_numbers_of_an_article_are_its_own() -> None:
    """Words are folded; numbers have offsets into their stretch."""
    article = Article.of("Exports rose. They reached $5bn.")
    assert article.words == {"exports", "rose", "they", "reached", "5bn"}
    assert article.numbers(article.sentences[1]) is article.numbers_of(article.sentences[1].span)
    assert [told.span for told in article.numbers_of((14, 32))] == [(13, 17)]


@given(st.text(st.sampled_from("sold Norway.5 \u00ad\u200b\n。卖"), max_size=40))
def test_hits_are_those_of_the_sentence_alone(text: str) -> None:
    """Though most sentences are not searched to the end."""
    article = Article.of(text)
    for sentence in article.sentences:
        for lexicon in (FIRST, SECOND):
            assert article.hits(lexicon, sentence) == lexicon.find(article.print_of(sentence))
