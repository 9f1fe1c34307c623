"""Tests of extractor.text.language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Two ministers", "en", id="english"),
        pytest.param("Два министра", "ru", id="cyrillic"),
        pytest.param("两国部长", "zh", id="chinese"),
        pytest.param("دو وزیر", "ar", id="arabic"),
        pytest.param("会談をした", "ja", id="kana_among_ideographs"),
        pytest.param("", "en", id="nothing"),
        pytest.param("Las exportaciones subieron un 5 % en 2023", "es", id="spanish"),
        pytest.param("Les exportations ont augmenté de 5 % en 2023", "fr", id="french"),
        pytest.param("Der Handel stieg im Jahr 2023 um 5 Prozent", "de", id="german"),
        pytest.param("İhracat 2023 yılında yüzde 5 arttı", "tr", id="turkish"),
        pytest.param("The talks in Rio de Janeiro and La Paz", "en", id="names_do_not_decide"),
    ],
)
def test_script_and_small_words_tell_the_language(text: str, language: str) -> None:
    """One sentence is enough."""
    assert guess_language(text) == language


@given(st.text())
def test_any_text_has_a_usual_language(text: str) -> None:
    """Two letters, whatever it holds."""
    assert len(guess_language(text)) == 2
