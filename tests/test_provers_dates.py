"""Dates: each belongs to its own number, act or place, and not to another of its sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Date, Verbatim
from extractor.verify import verify
from tests.makers import AGREEMENT, FIGURE, VISIT, agreement, article, figure, proved, visit

YEARS = {
    "en": ("Kazakh exports to France were $5 billion in 2023 and $4 billion in 2022.", "$5 billion", "in 2023", "in 2022"),
    "en, second": ("Kazakh exports to France were $5 billion in 2023 and $4 billion in 2022.", "$4 billion", "in 2022", "in 2023"),
    "en, years first": ("In 2022 Kazakh exports to France were $4 billion, and in 2023 $5 billion.", "$5 billion", "in 2023", "In 2022"),
    "ru": ("Экспорт Казахстана во Францию составил 5 млрд долларов в 2023 году и 4 млрд долларов в 2022 году.", "5 млрд долларов", "в 2023 году", "в 2022 году"),
    "fr": ("Les exportations du Kazakhstan vers la France ont atteint 5 millions d’euros en 2023 et 4 millions d’euros en 2022.", "5 millions d’euros", "en 2023", "en 2022"),
    "es": ("Las exportaciones de Kazajistán a Francia fueron de 5 millones de euros en 2023 y 4 millones de euros en 2022.", "5 millones de euros", "en 2023", "en 2022"),
    "de": ("Die Exporte Kasachstans nach Frankreich betrugen 5 Millionen Euro im Jahr 2023 und 4 Millionen Euro im Jahr 2022.", "5 Millionen Euro", "im Jahr 2023", "im Jahr 2022"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "amount", "own", "other"), YEARS.values(), ids=YEARS.keys())
def test_a_number_has_its_own_year(text: str, amount: str, own: str, other: str) -> None:
    """The year of the other number refuses the fact."""
    right = verify(figure(amount_text=amount, period_text=own), FIGURE, article(text))
    assert (right.verdict, right.codes) == ("verified", ())
    wrong = verify(figure(amount_text=amount, period_text=other), FIGURE, article(text))
    assert (wrong.verdict, wrong.codes) == ("refused", ("period_text:of_another",))


SHARED = {
    "en": ("In 2023 Kazakh exports to France reached $5 billion and imports $4 billion.", "$5 billion", "In 2023"),
    "zh": ("2023年哈萨克斯坦对法国出口额达50亿美元。", "50亿美元", "2023年"),
    "tr": ("Kazakistan'ın Fransa'ya ihracatı 2023 yılında 5 milyar dolara ulaştı.", "5 milyar dolara", "2023 yılında"),
    "sentence before": ("2023 was good. Kazakh exports to France reached $5 billion.", "$5 billion", "2023"),
}


@pytest.mark.parametrize(("text", "amount", "period"), SHARED.values(), ids=SHARED.keys())
def test_one_date_is_of_all_that_has_no_other(text: str, amount: str, period: str) -> None:
    """A year told once goes with each number that has none of its own."""
    of = article(text)
    numbers = [sentence.number for sentence in of.sentences][::-1]
    fact = verify(figure(evidence=numbers, amount_text=amount, period_text=period), FIGURE, of)
    assert (fact.verdict, fact.codes) == ("verified", ())


def test_a_date_of_another_sentence_is_doubted_where_this_one_has_its_own() -> None:
    """What is told right here counts."""
    text = article("2022 was good. Kazakh exports to France reached $5 billion in 2023.")
    fact = verify(figure(evidence=[2, 1], amount_text="$5 billion", period_text="2022"), FIGURE, text)
    assert (fact.verdict, fact.codes) == ("doubtful", ("period_text:of_another",))


ACTS = {
    "signed": ("signed", "on 5 May 2024", True),
    "signed, on the other day": ("signed", "in March 2024", False),
    "initialled": ("initialled", "in March 2024", True),
    "initialled, on the other day": ("initialled", "on 5 May 2024", False),
}


@pytest.mark.parametrize(("status", "day", "is_own"), ACTS.values(), ids=ACTS.keys())
def test_an_act_has_its_own_day(status: str, day: str, is_own: bool) -> None:
    """What was initialled in March was signed in May."""
    text = article("Kazakhstan and France initialled the agreement in March 2024 and signed it on 5 May 2024.")
    fact = verify(agreement(status=status, date_text=day), AGREEMENT, text)
    assert (fact.verdict == "verified") is is_own, fact.codes


PLACES = {
    "the first": ("FRA", "on 2 May", True),
    "the first, on the other day": ("FRA", "on 4 May", False),
    "the second": ("ITA", "on 4 May", True),
    "the second, on the other day": ("ITA", "on 2 May", False),
}


@pytest.mark.parametrize(("host", "day", "is_own"), PLACES.values(), ids=PLACES.keys())
def test_a_place_has_its_own_day(host: str, day: str, is_own: bool) -> None:
    """Of two stops each has its day."""
    text = article("Orlo Venn of Kazakhstan arrived in France on 2 May, then went on by train to Italy on 4 May.")
    fact = verify(visit(visitor_name="Orlo Venn", host_country=host, date_text=day), VISIT, text)
    assert (fact.verdict == "verified") is is_own, fact.codes


@pytest.mark.parametrize("piece", ["in 2023", "", "x" * 10_000, "\u202ein 2023", "😀"])
def test_a_date_that_stands_nowhere_is_of_nothing(piece: str) -> None:
    """That it does not stand there is told by another mark."""
    assert proved(Date(of=("amount",)), piece, "They sold $5 of it.").found.codes == []


@given(
    st.text()
    | st.lists(
        st.sampled_from(["$5", "in 2023", "on 4 May", "and", "2022年", "в 2021 году", ".", ",", "\r\n", "😀", "France"])
    ).map(" ".join),
    st.data(),
)
def test_any_date_of_any_text_is_judged(text: str, data: st.DataObject) -> None:
    """No crash, and the same answer twice."""
    cuts = [data.draw(st.integers(0, len(text))) for _ in range(2)]
    date, amount = (text[cut : cut + data.draw(st.integers(0, 12))] for cut in cuts)
    others = (("amount", Verbatim(), amount), ("field", Verbatim(), date))
    for mark in (Date(of=("amount",)), Date(of=("amount",), places=True)):
        found = [proved(mark, date, text, (1, 2), others).found for _ in range(2)]
        assert found[0] == found[1]
