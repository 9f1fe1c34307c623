"""Tokens without a tokenizer: an estimate that adds up, and a bound that holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.tokens import UNIT, at_most, estimate, weight
from tests import effort

ANY = st.text(st.characters())  # lone surrogates too

SCRIPTS: dict[str, tuple[str, float, float]] = {
    "English": ("The minister of trade met her colleague on Tuesday and promised to open a second bridge next spring.", 4.0, 5.0),
    "English with figures": ("Trade rose by 12.5% to $3.4 bn in 2031, from $2.9 bn in 2030, customs data show.", 2.3, 3.5),
    "capitals and digits": ("QX7Z9K2LM4PA8RT1", 1.5, 2.6),
    "Spanish": ("El ministro de Comercio se reunió con su colega y prometió abrir otro puente en la próxima primavera.", 3.5, 4.6),
    "German": ("Die Ministerin für Handel traf am Dienstag ihren Kollegen und versprach, eine zweite Brücke zu öffnen.", 3.3, 4.6),
    "Turkish": ("Ticaret bakanı salı günü meslektaşıyla görüştü ve ikinci köprüyü açmaya söz verdi.", 2.3, 3.6),
    "Vietnamese": ("Bộ trưởng thương mại đã gặp đồng nghiệp hôm thứ Ba và hứa mở cây cầu thứ hai.", 2.2, 3.4),
    "Russian": ("Министр торговли встретилась с коллегой во вторник и пообещала открыть второй мост весной.", 3.0, 4.2),
    "Greek": ("Η υπουργός εμπορίου συνάντησε τον συνάδελφό της την Τρίτη και υποσχέθηκε μια γέφυρα.", 2.0, 3.0),
    "Arabic": ("التقت وزيرة التجارة بزميلها يوم الثلاثاء ووعدت بافتتاح جسر ثان في الربيع المقبل.", 2.3, 3.4),
    "Hebrew": ("שרת המסחר נפגשה עם עמיתה ביום שלישי והבטיחה לפתוח גשר שני באביב הבא.", 1.9, 3.0),
    "Hindi": ("व्यापार मंत्री ने मंगलवार को अपने सहयोगी से मुलाकात की और दूसरा पुल खोलने का वादा किया।", 2.4, 3.4),
    "Chinese": ("贸易部长周二会见了她的同事，并承诺明年春天开通第二座大桥。", 1.2, 1.8),
    "Japanese": ("貿易相は火曜日に同僚と会談し、来年の春に二つ目の橋を開通させると約束した。", 1.2, 1.8),
    "Korean": ("통상부 장관은 화요일에 동료를 만나 내년 봄에 두 번째 다리를 열겠다고 약속했다.", 1.7, 2.7),
    "emoji": ("😀🚀🌍🎉", 0.4, 1.0),
}  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_token_is_as_many_characters_as_its_script_has(text: str, low: float, high: float) -> None:
    """Between the bounds that are known for each."""
    assert low <= len(text) / estimate(text) <= high


FEW = {
    "nothing": ("", 0, 0),
    "a letter": ("a", 1, 1),
    "a euro sign": ("€", 1, 3),
    "an emoji": ("🌍", 2, 4),
    "half an emoji": ("\ud83c", 1, 3),
    "NUL": ("\0", 1, 1),
}


@pytest.mark.parametrize(("text", "expected", "most"), FEW.values(), ids=FEW.keys())
def test_few_characters_are_few_tokens(text: str, expected: int, most: int) -> None:
    """None for no text, and at least one for any other."""
    assert (estimate(text), at_most(text)) == (expected, most)


@given(ANY)
def test_no_estimate_is_above_the_bound(text: str) -> None:
    """Nor is it none where there is text."""
    assert (len(text) > 0) <= estimate(text) <= at_most(text) <= 4 * len(text)


@given(ANY, ANY)
def test_weights_add_up(one: str, other: str) -> None:
    """So that joining two texts never makes more tokens than both, and never less than one of them."""
    assert weight(one + other) == weight(one) + weight(other)
    assert max(estimate(one), estimate(other)) <= estimate(one + other) <= estimate(one) + estimate(other)
    assert at_most(one + other) == at_most(one) + at_most(other)


@given(ANY)
def test_an_estimate_is_the_weight_in_whole_tokens(text: str) -> None:
    """Rounded up."""
    assert UNIT * (estimate(text) - 1) < weight(text) <= UNIT * estimate(text)


@pytest.mark.parametrize("text", ["a", "ж", "\ud83c", " "], ids=ascii)
def test_a_long_text_takes_no_more_calls_than_a_short_one(text: str) -> None:
    """Its characters are weighed by a table, not one by one."""
    assert effort.calls_of(lambda: estimate(text * 100_000)) == effort.calls_of(lambda: estimate(text))
