"""Roles: the level, the old level, the change and the share of one sentence are not taken for each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Amount, Change, Verbatim, Words
from extractor.verify import verify
from tests.makers import AGREEMENT, FIGURE, agreement, article, figure, proved

MOVED = {
    "en": ("Kazakh exports to France rose by $2 billion to $5 billion in 2023.", "$5 billion", "$2 billion"),
    "en, percent": ("Kazakh exports to France rose 40 percent to $5 billion in 2023.", "$5 billion", "40 percent"),
    "en, from": ("Kazakh exports to France rose by $2 billion from $3 billion to $5 billion.", "$5 billion", "$2 billion"),
    "ru": ("Экспорт Казахстана во Францию вырос на 2 млрд долларов до 5 млрд долларов.", "5 млрд долларов", "2 млрд долларов"),
    "es": ("Las exportaciones de Kazajistán a Francia subieron un 40 % hasta 5.000 millones de dólares.", "5.000 millones de dólares", "40 %"),
    "fr": ("Les exportations du Kazakhstan vers la France ont progressé de 40 % à 5 milliards de dollars.", "5 milliards de dollars", "40 %"),
    "de": ("Die Exporte Kasachstans nach Frankreich stiegen um 2 Milliarden Dollar auf 5 Milliarden Dollar.", "5 Milliarden Dollar", "2 Milliarden Dollar"),
    "tr": ("Kazakistan'ın Fransa'ya ihracatı yüzde 40 artarak 5 milyar dolara ulaştı.", "5 milyar dolara", "yüzde 40"),
    "zh": ("哈萨克斯坦对法国出口额增长40%，达到50亿美元。", "50亿美元", "40%"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "level", "change"), MOVED.values(), ids=MOVED.keys())
def test_a_change_is_no_level(text: str, level: str, change: str) -> None:
    """What was reached is the amount; by how much it moved is refused as one."""
    right = verify(figure(amount_text=level), FIGURE, article(text))
    assert (right.verdict, right.codes) == ("verified", ())
    wrong = verify(figure(amount_text=change), FIGURE, article(text))
    assert wrong.verdict != "verified"
    assert wrong.verdict == "refused" or wrong.data["value"] is None


CHANGES = {
    "rose": ("Kazakh exports to France rose 40 percent to $5 billion.", "rose 40 percent", "verified"),
    "ru": ("Экспорт Казахстана во Францию вырос на 40 % до 5 млрд долларов.", "вырос на 40 %", "verified"),
    "fr": ("Les exportations du Kazakhstan vers la France ont progressé de 40 %.", "progressé de 40 %", "verified"),
    "de": ("Die Exporte Kasachstans nach Frankreich stiegen um 40 Prozent.", "stiegen um 40 Prozent", "verified"),
    "zh": ("哈萨克斯坦对法国出口额增长40%。", "增长40%", "verified"),
    "a level": ("Kazakh exports to France reached $5 billion.", "$5 billion", "refused"),
    "a share": ("France took 40 percent of Kazakh exports.", "40 percent", "refused"),
}


@pytest.mark.parametrize(("text", "change", "verdict"), CHANGES.values(), ids=CHANGES.keys())
def test_a_level_and_a_share_are_no_change(text: str, change: str, verdict: str) -> None:
    """Nothing moved there."""
    fact = verify(figure(change_text=change), FIGURE, article(text))
    assert fact.verdict == verdict, fact.codes


def test_a_change_goes_with_the_level_that_it_led_to() -> None:
    """Of two movements in one sentence each has its own."""
    text = article(
        "Kazakh exports to France rose 40 percent to $5 billion and Kazakh imports from France fell 10 percent to $3 billion."
    )

    def verdict(amount: str, change: str) -> str:
        return verify(figure(amount_text=amount, change_text=change), FIGURE, text).verdict

    assert verdict("$5 billion", "rose 40 percent") == "verified"
    assert verdict("$5 billion", "fell 10 percent") != "verified"


ROSE = article("Kazakh exports to France rose by $2 billion from $3 billion in 2022 to $5 billion in 2023.")
BASELINES = {
    "the level reached": ({"amount_text": "$5 billion", "period_text": "in 2023"}, "verified"),
    "the old one with its date": ({"amount_text": "$3 billion", "period_text": "in 2022"}, "verified"),
    "the old one without a date": ({"amount_text": "$3 billion"}, "doubtful"),
    "the old one with the change": ({"amount_text": "$3 billion", "change_text": "rose by $2 billion", "period_text": "in 2022"}, "refused"),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "verdict"), BASELINES.values(), ids=BASELINES.keys())
def test_an_old_level_is_a_fact_only_with_its_own_date(fields: dict[str, str], verdict: str) -> None:
    """From and to are not taken for each other."""
    fact = verify(figure(**fields), FIGURE, ROSE)
    assert fact.verdict == verdict, fact.codes


@pytest.mark.parametrize(("amount", "period"), [("$3 billion", "in 2023"), ("$5 billion", "in 2022")])
def test_a_level_is_never_verified_with_the_date_of_the_other(amount: str, period: str) -> None:
    """Neither the old one nor the new one."""
    assert verify(figure(amount_text=amount, period_text=period), FIGURE, ROSE).verdict != "verified"


SHARES = {
    "a share as one": ("France took 40 percent of Kazakh exports.", "40 percent", "Kazakh exports", True),
    "a share as a level": ("France took 40 percent of Kazakh exports.", "40 percent", None, False),
    "a level as a share": ("Kazakh exports to France reached $5 billion.", "$5 billion", "Kazakh exports", False),
}


@pytest.mark.parametrize(("text", "amount", "whole", "is_so"), SHARES.values(), ids=SHARES.keys())
def test_a_share_is_a_share_of_something(text: str, amount: str, whole: str | None, is_so: bool) -> None:
    """If and only if the fact says of what."""
    fact = verify(figure(amount_text=amount, share_of=whole), FIGURE, article(text))
    assert (fact.verdict == "verified") is is_so, fact.codes


def test_a_number_in_brackets_is_of_the_word_before_them() -> None:
    """The boats' sum is not that of all exports."""
    text = article("Kazakh exports to France were led by boats ($22m) and sugar ($13m).")
    assert verify(figure(amount_text="$22m", commodity="boats"), FIGURE, text).verdict == "verified"
    assert verify(figure(amount_text="$22m"), FIGURE, text).verdict != "verified"
    assert verify(figure(amount_text="$22m", commodity="sugar"), FIGURE, text).verdict != "verified"


WORTH = "Kazakhstan and France signed a memorandum on tea worth $3 million and a contract worth $5 billion."
WORTHS = {"its own": ("contract", "verified"), "another's": ("memorandum", "doubtful")}


@pytest.mark.parametrize(("instrument", "verdict"), WORTHS.values(), ids=WORTHS.keys())
def test_a_worth_is_of_the_thing_beside_it(instrument: str, verdict: str) -> None:
    """The memorandum is not worth what the contract is."""
    item = agreement(instrument=instrument, status="signed", amount_text="$5 billion")
    fact = verify(item, AGREEMENT, article(WORTH))
    assert fact.verdict == verdict, fact.codes


@pytest.mark.parametrize("piece", ["a lot", "many", "several"])
def test_what_holds_no_number_is_no_amount(piece: str) -> None:
    """It stands there, and is doubted."""
    claim = proved(Amount(), piece, f"They sold {piece} of it.", others=(("field", Verbatim(), piece),))
    assert (claim.found.verdict, claim.found.codes) == ("doubtful", ["field:no_number"])


@pytest.mark.parametrize("piece", ["$5", "", "x" * 10_000, "\u202e5", "😀"])
def test_what_stands_nowhere_has_no_role(piece: str) -> None:
    """That it does not stand there is told by another mark."""
    for mark in (Amount(), Change()):
        assert proved(mark, piece, "They sold it.").found.codes == []


@given(
    st.text() | st.lists(st.sampled_from(["rose", "from $3", "to $5", "by 40%", "(", ")", "of exports", "-", "90亿", "\r\n", "😀"])).map(" ".join),
    st.data(),
)  # fmt: skip
def test_any_number_of_any_text_has_a_role_or_none(text: str, data: st.DataObject) -> None:
    """No crash, and the same answer twice."""
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : start + data.draw(st.integers(0, 12))]
    heads = Words({"en": {"exports": "exports"}})
    for mark in (Amount(of="field", heads=heads, change="c", share="s", period="p", labels=("c",)), Change(of="field")):
        found = [proved(mark, piece, text, (1, 2), (("field", Verbatim(), piece),)).found for _ in range(2)]
        assert found[0] == found[1]
