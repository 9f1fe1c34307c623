"""When two values are one: names, dates, numbers with their scale, words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation import values

TEXTS = st.text(max_size=20)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("The Ministry of Économie", "ministry of economie", True, id="folded"),
        pytest.param("Ministry of Trade", "Ministry of Trade and Integration", False, id="part of a longer name"),
        pytest.param("Türkiye", "Turkey", True, id="a country's two names"),
        pytest.param("Узбекистан", "Uzbekistan", True, id="a country's name in two languages"),
        pytest.param("Norway", "Norwegian customs", False, id="a country and a body of it"),
        pytest.param("Norway", "Sweden", False, id="two countries"),
    ],
)
def test_names_are_one_folded_or_as_one_country(one: str, other: str, same: bool) -> None:
    """Two prints of one name, or two names of one country."""
    assert values.is_same_name(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Haugland", "Sindre Haugland", True, id="surname alone"),
        pytest.param("Xi", "Xi Jinping", True, id="surname first"),
        pytest.param("Sheikh Tamim bin Hamad Al-Thani", "Tamim bin Hamad Al Thani", True, id="with a title"),
        pytest.param("S. Haugland", "Sindre Haugland", True, id="initial"),
        pytest.param("Mohamed Salah", "Muhammad Salah", True, id="another transliteration of the first name"),
        pytest.param("Ilham Aliyev", "Heydar Aliyev", False, id="another person of the surname"),
        pytest.param("Ada Quill", "Ada Brook", False, id="first name alone"),
        pytest.param("", "Ada Quill", False, id="nothing"),
    ],
)
def test_loose_names_may_be_told_shorter(one: str, other: str, same: bool) -> None:
    """All words of the one stand in the other, or surname and initial are the same; in either order."""
    assert values.is_loosely_same_name(one, other) is same
    assert values.is_loosely_same_name(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("On Tuesday", "Tuesday", True, id="a word more"),
        pytest.param("May 13–15", "on May 13-15", True, id="dash"),
        pytest.param("120\u00a0million kroner", "120 million kroner ($11.2 million)", True, id="with its conversion"),
        pytest.param("5 million", "15 million", False, id="other digits"),
        pytest.param("Atlantic salmon", "salmon", True, id="shorter label"),
        pytest.param("footwear", "furniture", False, id="another label"),
        pytest.param("деятельность портов", "портов", True, id="cyrillic"),
        pytest.param("双边贸易额", "贸易额", True, id="no spaces are written"),
        pytest.param("…", "—", True, id="signs only"),
    ],
)
def test_pieces_are_compared_by_their_words(one: str, other: str, same: bool) -> None:
    """Not by their exact extent; but digits differ or do not."""
    assert values.is_same_wording(one, other) is same


@pytest.mark.parametrize(
    ("stored", "wanted", "right"),
    [
        pytest.param("2024-05-13", "2024-05-13", True, id="same day"),
        pytest.param("2024-05-13", "2024-05-14", False, id="another day"),
        pytest.param("2024-05", "2024-05-13", True, id="coarser"),
        pytest.param("2024-05-13", "2024-05", False, id="finer than the gold"),
        pytest.param("2023-04-10", "2023-04~", False, id="finer than about a month"),
        pytest.param("2023-04~", "2023-04", True, id="about"),
        pytest.param("2024-02-13/2024-02-14", "2024-02-14", True, id="interval with the day"),
        pytest.param("2024-02-13/2024-02-14", "2024-02-15", False, id="interval without it"),
        pytest.param("2024-33", "2024-01/2024-03", True, id="a quarter for its months"),
        pytest.param("2024-01/2024-03", "2024-33", True, id="months for their quarter"),
        pytest.param("2024-02/2024-03", "2024-33", False, id="months of a quarter"),
        pytest.param("../2027", "2027", True, id="open before"),
        pytest.param("2028/..", "2027", False, id="open after"),
        pytest.param("XXXX-10-07", "XXXX-10-07", True, id="no year on either side"),
        pytest.param("XXXX-10-07", "2024-10-07", True, id="year left open"),
        pytest.param("XXXX-10-08", "2024-10-07", False, id="year left open, another day"),
        pytest.param("2024-10-07", "XXXX-10-07", False, id="a year that the gold does not know"),
        pytest.param("XXXX-02-29", "2023-02", False, id="a day that the year has not"),
    ],
)
def test_a_date_is_right_if_it_may_be_the_golds_and_is_no_finer(stored: str, wanted: str, right: bool) -> None:
    """The rule of the gold: ranges intersect, and precision is not finer."""
    assert values.is_right_date(stored, wanted) is right


@pytest.mark.parametrize(
    ("value", "scale", "product"),
    [
        pytest.param("2.1", "billion", Decimal(2_100_000_000), id="billion"),
        pytest.param("2100", "million", Decimal(2_100_000_000), id="million"),
        pytest.param("-790", None, Decimal(-790), id="negative, no scale"),
        pytest.param(0.5, "one", Decimal("0.5"), id="a JSON number"),
        pytest.param(11, None, Decimal(11), id="an integer"),
        pytest.param("about 5", "one", None, id="no number"),
        pytest.param("5", "lakh", None, id="no scale that is known"),
        pytest.param(True, None, None, id="a truth value is no number"),
        pytest.param(None, "one", None, id="null"),
    ],
)
def test_a_number_counts_with_its_scale(value: object, scale: object, product: Decimal | None) -> None:
    """2.1 billion is 2,100 million."""
    assert values.product_of(value, scale) == product


@given(TEXTS, TEXTS)
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    """No text stops a comparison; each text is the same as itself."""
    for compare in (values.is_same_name, values.is_loosely_same_name, values.is_same_wording):
        assert compare(one, other) in (True, False)
        assert compare(one, one)
    assert values.is_date(one) in (True, False)


@given(st.one_of(TEXTS, st.none(), st.booleans(), st.integers(), st.floats()), st.one_of(TEXTS, st.none()))
def test_any_value_can_be_taken_for_a_number(value: object, scale: object) -> None:
    """What is none gives none."""
    assert values.product_of(value, scale) is None or isinstance(values.product_of(value, scale), Decimal)
