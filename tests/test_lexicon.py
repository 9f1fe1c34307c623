"""Tests of extractor.text.lexicon: phrases of many languages, found once, where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.lexicon import Lexicon, words_with_spans

LEXICON = Lexicon(
    {"done": "signed, подписа*, 签署", "ahead": "will sign, plan* to, doesn't"}, {"visit": "co-operat*, state _ visit*"}
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("They SIGNED it.", [("done", "SIGNED")], id="case_is_folded"),
        pytest.param("designed, signedly", [], id="never_a_part_of_a_word"),
        pytest.param("подписано", [("done", "подписано")], id="a_stem_takes_the_whole_word"),
        pytest.param("They will sign", [("ahead", "will sign")], id="the_longest_phrase_wins"),
        pytest.param("They will then sign", [], id="a_phrase_has_no_gaps"),
        pytest.param("planning to", [("ahead", "planning to")], id="a_stem_may_begin_a_phrase"),
        pytest.param("双方签署了", [("done", "签署")], id="an_ideograph_is_a_word"),
        pytest.param("It doesn’t", [("ahead", "doesn’t")], id="typography_is_folded"),
        pytest.param("a state and official visit, state visit", [], id="a_gap_is_of_one_word"),
        pytest.param("the State’s visit", [("visit", "State’s visit")], id="a_gap_takes_any_word"),
        pytest.param("Co-operation, cooperation", [("visit", "Co-operation")], id="a_hyphen_parts_words"),
    ],
)
def test_a_phrase_is_found_where_it_stands(text: str, found: list[tuple[str, str]]) -> None:
    """With its meaning, as the text prints it."""
    assert [(hit.meaning, text[slice(*hit.span)]) for hit in LEXICON.find(text)] == found


TRICKY = Lexicon({"in force": "in force, force", "many": "a b c, a b", "late": "b c d", "stem": "re*, region*", "whole": "region"},
                 {"gap": "visit _ _ to, _ summit", "zh": "签署, 签署了备忘录", "percent": "5 %"})  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a b d a b c d", ["many", "many"], id="the_longest_that_stands_wins_and_is_not_begun_again"),
        pytest.param("region regional re", ["whole", "stem", "stem"], id="a_whole_word_before_its_stem"),
        pytest.param("visit at last to, visit to", ["gap"], id="gaps_are_words"),
        pytest.param("the big summit", [], id="a_phrase_never_begins_with_a_gap"),
        pytest.param("双方签署了备忘录,签署了", ["zh", "zh"], id="ideographs_are_words_and_the_longest_wins"),
        pytest.param("in\u00a0force IN\r\nFORCE “in” force", ["in force"] * 3, id="whatever_stands_between_words"),
        pytest.param("in. force", ["in force"], id="even_a_stop"),
        pytest.param("grew 5%, 5 %", ["percent", "percent"], id="a_sign_is_a_word"),
        pytest.param("E\u0301cole", [], id="a_mark_is_a_part_of_its_letter"),
        pytest.param("😀force👍🏽", ["in force"], id="a_picture_is_no_letter"),
        pytest.param("\u200fforce\u200f", ["in force"], id="a_direction_mark_is_no_letter"),
        pytest.param("f" * 10_000, [], id="a_word_of_any_length"),
    ],
)
def test_the_longest_phrase_is_found_once(text: str, found: list[str]) -> None:
    """From left to right, and none begins inside another."""
    assert [hit.meaning for hit in TRICKY.find(text)] == found


@pytest.mark.parametrize("listed", ["", " , ,", "—", "*", "“”"], ids=repr)
def test_a_table_without_words_finds_nothing(listed: str) -> None:
    """An empty phrase is none, not every place."""
    assert Lexicon({"x": listed}).find("any text — * at all, “”") == ()


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("visite d'État", "une visite d’État"),
        ("in Kraft", "IN KRAFT"),
        ("soğuk", "SOĞUK"),
        ("ратифи*", "РАТИФИЦИРОВАНО"),
        ("café", "cafe\u0301"),
        ("straße", "STRASSE"),
        ("co-operat*", "co‑operation"),
        ("décidé*", "de\u0301cide\u0301es"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_phrase_is_found_in_any_print(phrase: str, text: str) -> None:
    """Case, apostrophes, hyphens, composed and decomposed letters make no difference."""
    assert [hit.meaning for hit in Lexicon({"x": phrase}).find(text)] == ["x"]


def test_words_that_are_cut_already_are_searched_alike() -> None:
    """A caller may cut a text once for several tables."""
    text = "😀 They will sign; plans to co-operate. 双方签署"
    assert LEXICON.find_among(words_with_spans(text)) == LEXICON.find(text)
    assert LEXICON.find_among([]) == ()


def test_what_was_found_before_is_found_again() -> None:
    """What a lexicon remembers changes no answer."""
    assert [LEXICON.find("planning to sign, signed") for _ in range(3)] == [
        LEXICON.find("planning to sign, signed")
    ] * 3


@given(st.text(st.sampled_from("ab 签署了in force.,%5😀\u0301\u00ad")), st.text(st.sampled_from("ab c签")))
def test_a_text_put_before_another_moves_what_is_found(text: str, before: str) -> None:
    """A phrase hangs on nothing but its own words: what is found in a text is found behind a sentence, too."""
    head = f"{before} zzz "
    alone = [(hit.meaning, (hit.span[0] + len(head), hit.span[1] + len(head))) for hit in TRICKY.find(text)]
    behind = [(hit.meaning, hit.span) for hit in TRICKY.find(head + text) if hit.span[0] >= len(head)]
    assert behind == alone


@given(st.text())
def test_any_text_is_searched(text: str) -> None:
    """Spans lie inside the text, in order, and never overlap."""
    at = 0
    for hit in LEXICON.find(text):
        assert at <= hit.span[0] < hit.span[1] <= len(text)
        at = hit.span[1]


@given(st.text(st.sampled_from("ab cregion 签署了in force.,%5😀\u0301\u00ad\u200b\u2009\n")), st.booleans())
def test_a_phrase_may_stand_wherever_one_does(text: str, is_new: bool) -> None:
    """Told by the pieces between spaces, of an empty memory and of one that knows other texts."""
    lexicon = Lexicon({"in": "in force", "many": "a b"}, {"zh": "签署", "stem": "regi*"}) if is_new else TRICKY
    assert lexicon.may_stand(text.split()) or not lexicon.find(text)
    assert lexicon.may_stand(text.split()) or not lexicon.find(text)


def test_where_no_phrase_may_stand_is_told() -> None:
    """By the first words of the phrases; figures too, which are not remembered."""
    assert [LEXICON.may_stand(["They", "sat", "12", "days", "in", "2023."]) for _ in range(2)] == [False, False]
    assert LEXICON.may_stand(["(signed)"])
