"""Tests of extractor.text.lexicon: phrases of many languages, found once, where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.lexicon import Lexicon

LEXICON = Lexicon({"done": "signed, подписа*, 签署", "ahead": "will sign, plan* to, doesn't"}, {"visit": "co-operat*"})


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
        pytest.param("Co-operation, cooperation", [("visit", "Co-operation")], id="a_hyphen_parts_words"),
    ],
)
def test_a_phrase_is_found_where_it_stands(text: str, found: list[tuple[str, str]]) -> None:
    """With its meaning, as the text prints it."""
    assert [(hit.meaning, text[slice(*hit.span)]) for hit in LEXICON.find(text)] == found


@given(st.text())
def test_any_text_is_searched(text: str) -> None:
    """Spans lie inside the text, in order, and never overlap."""
    at = 0
    for hit in LEXICON.find(text):
        assert at <= hit.span[0] < hit.span[1] <= len(text)
        at = hit.span[1]
