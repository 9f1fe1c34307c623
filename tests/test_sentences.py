"""Sentences: every letter in exactly one, offsets exact, furniture kept apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
import sentencex
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.sentences import split_sentences

CASES = {
    "abbreviations": (
        "Mr. Orlo met J. Smith. The U.S. envoy left.",
        ["Mr. Orlo met J. Smith.", "The U.S. envoy left."],
    ),
    "decimals": ("Trade rose to $3.2 bn. It fell.", ["Trade rose to $3.2 bn.", "It fell."]),
    "headline without a stop": ("Zorban leader in\n\nHe came.", ["Zorban leader in", "He came."]),
    "May is no abbreviation": ("He came on 4 May. Trade rose.", ["He came on 4 May.", "Trade rose."]),
    "furniture": ("A headline here\n\n0\n214\n\nThe text.", ["A headline here", "0", "214", "The text."]),
    "rules are no sentences": ("One.\n\n* * *\n\nTwo.", ["One.", "Two."]),
    "hard-wrapped": (
        "The ministers signed the long-awaited memorandum\non Tuesday in the presence of the Prime Minister\nof Zorb. Then left.",
        ["The ministers signed the long-awaited memorandum\non Tuesday in the presence of the Prime Minister\nof Zorb.", "Then left."],
    ),
    "hard-wrapped on Windows": (
        "The ministers signed the long-awaited memorandum\r\non Tuesday in the presence of the Prime Minister\r\nof Zorb. Then left.",
        ["The ministers signed the long-awaited memorandum\r\non Tuesday in the presence of the Prime Minister\r\nof Zorb.", "Then left."],
    ),
    "windows line ends": ("Headline one\r\n\r\nFirst. Second.", ["Headline one", "First.", "Second."]),
    "russian": (
        "Встреча прошла 5 мая 2024 г. в Лусте. Объём — 1,2 млрд долл. США.",
        ["Встреча прошла 5 мая 2024 г. в Лусте.", "Объём — 1,2 млрд долл. США."],
    ),
    "chinese": ("贸易额达90亿美元。他离开了。", ["贸易额达90亿美元。", "他离开了。"]),
    "emoji and combining marks": ("Caf\u00e9 😀 one. Cafe\u0301 two.", ["Caf\u00e9 😀 one.", "Cafe\u0301 two."]),
    "nothing": (" \n\t ", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_a_text_is_cut_where_its_sentences_end(text: str, expected: list[str]) -> None:
    """What stands between the offsets is the sentence, to the character."""
    assert [text[start:end] for start, end in split_sentences(text)] == expected


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from([None, "en", "ru", "zh-Hans", "xx", ""]))
def test_every_letter_is_in_exactly_one_sentence(text: str, language: str | None) -> None:
    """No text is lost or told twice, whatever it holds."""
    spans = split_sentences(text, language)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    inside = sum(character.isalnum() for start, end in spans for character in text[start:end])
    assert inside == sum(character.isalnum() for character in text)


@pytest.mark.parametrize("unit", ["(\"'«", "(\"'« word here. ", "「a。", "“A. "])
def test_marks_that_never_close_do_not_take_the_square_of_their_number(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From each the library looks on to the end of what it is given: so many are never given to it at once."""
    given = list[str]()

    def watched(language: str, text: str) -> object:
        given.append(text)
        return sentencex.get_sentence_boundaries(language, text)

    monkeypatch.setattr("extractor.text.sentences.get_sentence_boundaries", watched)
    text = unit * 4000
    spans = split_sentences(text, "en")
    assert len(given) > 1
    assert sum(map(len, given)) < 2 * len(text)
    assert all(sum(map(piece.count, "(\"'«「“")) <= 4000 for piece in given)
    inside = sum(character.isalnum() for start, end in spans for character in text[start:end])
    assert inside == sum(character.isalnum() for character in text)


def test_a_long_paragraph_with_many_quotations_is_cut_where_its_sentences_end() -> None:
    """Where it has to be cut before the library sees it, no sentence is torn."""
    text = '"We sold it," said Mr. Orlo (52). ' * 1500
    assert {text[start:end] for start, end in split_sentences(text, "en")} == {'"We sold it," said Mr. Orlo (52).'}
