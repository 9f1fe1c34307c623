"""Tests of extractor.text.numbers.hints: where it says that no number is told, the reader finds none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.numbers import Told, numbers_in, sentence
from extractor.text.numbers.cues import cues_that_tell
from extractor.text.numbers.hints import may_tell_measure, may_tell_number
from extractor.text.numbers.phrases import PHRASES

_CUES = sorted({phrase.replace("*", "") for phrase in cues_that_tell(("",))})
_WORDS = sorted({phrase.replace("*", "") for known in PHRASES.values() for phrase in known})
_PLAIN = [
    "The talks",
    "went on,",
    "торговля",
    "l’accord",
    "der Handel",
    "ticaret",
    "贸易",
    "a",
    "un",
    "p.a.",
    "-",
    "(",
    "up to",
]
_FIGURES = ["5", "２０", "½", "m³", "²", "٣", "+", "$", "A$", "US$", "%", "№"]


def _read(text: str) -> tuple[Told, ...]:
    """The numbers of a text as they are read without a look for hints."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentence, "may_tell_number", lambda _: True)
        return numbers_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The talks went on for some time", False, id="words_alone"),
        pytest.param("A third round of talks", True, id="an_ordinal_may_be_a_fraction"),
        pytest.param("It fell by half", True, id="a_fraction"),
        pytest.param("Выпуск удвоился", True, id="a_fold"),
        pytest.param("In 2023", True, id="figures"),
        pytest.param("２０２３", True, id="figures_of_full_width"),
        pytest.param("十二项", True, id="ideographs"),
        pytest.param("the A$ rate", True, id="a_sign_of_money"),
        pytest.param("M.l.n. of tons", True, id="an_acronym"),
        pytest.param("Mil\u00adlions fled", True, id="a_soft_hyphen"),
        pytest.param("", False, id="nothing"),
        pytest.param("Paid per tonne", False, id="a_unit_alone"),
    ],
)
def test_a_text_hints_at_its_numbers(text: str, expected: bool) -> None:
    """Though some hint at one that is none; twice, as words are remembered."""
    assert [may_tell_number(text), may_tell_number(text)] == [expected, expected]


def test_no_phrase_tells_a_number_unhinted() -> None:
    """Every phrase of every table, alone and where it would tell how much: the tables and the hints are one."""
    for phrase in [*_WORDS, *_CUES]:
        for text in (phrase, f"rose {phrase} million tons", f"a {phrase} of dollars"):
            assert may_tell_number(text) or _read(text) == (), text


@given(
    st.lists(st.sampled_from(_WORDS) | st.sampled_from(_CUES) | st.sampled_from(_PLAIN + _FIGURES), max_size=8),
    st.sampled_from(["", " "]),
)
def test_what_is_not_hinted_at_is_not_told(words: list[str], space: str) -> None:
    """Whatever words stand together."""
    text = space.join(words)
    assert numbers_in(text) == _read(text)


def _has_measure(text: str) -> bool:
    """Whether a number of the text is no bare one."""
    return any(one.amount is None or one.amount.unit not in ("none", "count") for one in numbers_in(text))


def test_no_phrase_tells_a_measure_unhinted() -> None:
    """Every phrase of every table, alone and where it would tell how much or of what."""
    for phrase in [*_WORDS, *_CUES]:
        for text in (phrase, f"rose {phrase} million tons", f"rose 5 {phrase}", f"{phrase} 5"):
            assert may_tell_measure(text) or not _has_measure(text), text


@given(
    st.lists(st.sampled_from(_WORDS) | st.sampled_from(_CUES) | st.sampled_from(_PLAIN + _FIGURES), max_size=8),
    st.sampled_from(["", " "]),
)
def test_a_measure_that_is_not_hinted_at_is_not_told(words: list[str], space: str) -> None:
    """Whatever words stand together."""
    text = space.join(words)
    assert may_tell_measure(text) or not _has_measure(text)


@given(st.text(max_size=30))
def test_any_text_without_a_hint_has_no_number(text: str) -> None:
    """Characters of any script."""
    assert numbers_in(text) == _read(text)


def test_sentences_of_news_read_alike_without_hints() -> None:
    """Without their figures, so that words alone tell."""
    for file in sorted((Path(__file__).parent / "torture").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            printed = json.loads(line)["text"]
            assert may_tell_measure(printed) or not _has_measure(printed)
            text = "".join(character for character in printed if not character.isdecimal())
            assert numbers_in(text) == _read(text)
