"""Tests of extractor.text.language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.language import guess_language, sure_language


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


SURE = {
    "english": ("The minister came to the capital on Monday.", "en"),
    "spanish": ("El ministro llegó el lunes a la capital del país.", "es"),
    "french": ("Le ministre est arrivé lundi dans la capitale du pays.", "fr"),
    "german": ("Der Minister kam am Montag in die Hauptstadt des Landes.", "de"),
    "turkish": ("Bakan pazartesi günü ülkenin başkentine geldi ve bir konuşma yaptı.", "tr"),
    "russian": ("Министр прибыл в столицу в понедельник.", "ru"),
    "chinese": ("部长周一抵达首都。", "zh"),
    "traditional chinese": ("部長週一抵達首都，發表談話。", None),
    "japanese": ("大臣は月曜日に到着した。", None),
    "ukrainian": ("Міністр прибув до столиці в понеділок.", None),
    "bulgarian": ("Министърът пристигна в столицата в понеделник.", None),
    "italian": ("Il ministro è arrivato lunedì nella capitale.", None),
    "portuguese": ("O ministro chegou na segunda-feira à capital e falou sobre as exportações.", None),
    "dutch": ("De minister kwam maandag aan in de hoofdstad van het land.", None),
    "finnish": ("Ministeri saapui maanantaina pääkaupunkiin.", None),
    "romanian": ("Ministrul a sosit luni în capitală și a ținut un discurs.", None),
    "azerbaijani": ("Nazir bazar ertəsi paytaxta gəldi və çıxış etdi.", None),
    "nothing": ("", None),
    "numbers": ("12 345", None),
}


@pytest.mark.parametrize(("text", "language"), SURE.values(), ids=SURE.keys())
def test_a_language_is_sure_or_not_told(text: str, language: str | None) -> None:
    """One of seven, and none where a neighbour is as likely."""
    assert sure_language(text) == language


@given(st.text())
def test_a_sure_language_is_the_guessed_one(text: str) -> None:
    """Or none."""
    assert sure_language(text) in {None, guess_language(text[:600].lower())}
