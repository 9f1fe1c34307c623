"""Words: a value that the text's own words bear out, and no other value's word nearer by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Verbatim, Worded, Words
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.verify import verify
from tests.makers import AGREEMENT, FIGURE, VISIT, agreement, article, figure, outcome, proved, visit

TRADE = Words(
    {
        "en": {
            "exports": "export*, sold",
            "imports": "import*, sold",
            "aid?": "gave",
            "aid": "grant*",
            "": "export bank",
        },
        "ru": {"exports": "экспорт*"},
        "zh": {"exports": "出口", "imports": "进口"},
    }
)
MARK = Worded(TRADE, of=("amount",), exclusive=("exports", "imports"))

ALONE = {
    "its word": ("exports", "Exports rose.", "verified", None),
    "its word in Russian": ("exports", "Экспорт вырос.", "verified", None),
    "its word in Chinese": ("exports", "出口增长。", "verified", None),
    "a word of several values": ("imports", "They sold wagons.", "verified", None),
    "no word": ("exports", "Wagons rolled.", "doubtful", "no_word"),
    "another's word": ("exports", "Grants rose.", "doubtful", "other_word"),
    "the opposite word": ("exports", "Imports rose.", "refused", "other_word"),
    "the opposite and its own": ("exports", "Imports rose. Exports fell.", "verified", None),
    "a phrase that only keeps others out": ("exports", "The export bank spoke.", "doubtful", "no_word"),
    "in the sentence that is not cited": ("exports", "Wagons rolled. It rained. Exports rose.", "doubtful", "no_word"),
    "a value without phrases": ("other", "Wagons rolled.", "verified", None),
    "a word's part": ("exports", "Reexports rose.", "doubtful", "no_word"),
}


@pytest.mark.parametrize(("value", "text", "verdict", "reason"), ALONE.values(), ids=ALONE.keys())
def test_a_value_is_borne_out_by_its_word(value: str, text: str, verdict: str, reason: str | None) -> None:
    """None, or another's, makes it doubtful; the word of its opposite alone refuses it; no phrases claim nothing."""
    claim = proved(MARK, value, text, (1, 2) if text.count(".") == 2 else (1,))
    assert claim.found.verdict == verdict
    assert claim.found.codes == ([f"field:{reason}"] if reason else [])


BESIDE = {
    "before its number": ("exports", "Exports reached $5 and imports $6.", "$5", "verified"),
    "before the other number": ("exports", "Exports reached $5 and imports $6.", "$6", "doubtful"),
    "the other's before the other number": ("imports", "Exports reached $5 and imports $6.", "$6", "verified"),
    "behind its number": ("exports", "They had $5 of exports and $6 of imports.", "$5", "verified"),
    "behind the other number": ("imports", "They had $5 of exports and $6 of imports.", "$5", "doubtful"),
    "a weak word alone": ("aid", "They gave $5.", "$5", "verified"),
    "a weak word beside another": ("aid", "They gave $5 of exports.", "$5", "doubtful"),
    "Chinese": ("exports", "出口5亿美元，进口6亿美元。", "5亿美元", "verified"),
    "Chinese, crossed": ("imports", "出口5亿美元，进口6亿美元。", "5亿美元", "doubtful"),
}


@pytest.mark.parametrize(("value", "text", "amount", "verdict"), BESIDE.values(), ids=BESIDE.keys())
def test_the_word_is_the_one_that_its_number_belongs_to(value: str, text: str, amount: str, verdict: str) -> None:
    """Exports and imports of one sentence keep their own sums."""
    claim = proved(MARK, value, text, others=(("amount", Verbatim(), amount),))
    assert claim.found.verdict == verdict


def test_the_place_of_the_word_is_told() -> None:
    """A reader is shown what bears the value out; it states nothing of the fact by itself."""
    claim = proved(MARK, "exports", "😀 Kazakh Exports rose.")
    assert outcome(claim) == ("verified", [], ["Exports"])
    assert claim.found.places == []


TITLES = Words({"en": {"minister": "minister", "king": "king"}})
WITHIN = {
    "its word": ("king", "King of Luste", []),
    "another's word": ("king", "Prime Minister", ["field:other_word"]),
    "both": ("king", "King and Prime Minister", []),
    "no word": ("king", "Sailor", []),
    "no title": ("king", None, []),
    "empty": ("king", "", []),
}


@pytest.mark.parametrize(("value", "title", "codes"), WITHIN.values(), ids=WITHIN.keys())
def test_within_a_field_no_word_is_no_fault(value: str, title: str | None, codes: list[str]) -> None:
    """Only another's word contradicts."""
    claim = proved(Worded(TITLES, within=("title",)), value, "A king met a minister.", title=title)
    assert claim.found.codes == codes


DOCUMENTS = Words({"en": {"memo": "memorandum", "contract": "contract"}})
ACTS = Words({"en": {"signed": "signed", "initialled": "initialled", "ended": "terminated"}})
RIVALS = {
    "active": ("They initialled a memorandum and signed a contract.", "memorandum", "initialled", True),
    "active, crossed": ("They initialled a memorandum and signed a contract.", "memorandum", "signed", False),
    "passive": ("A memorandum was initialled and a contract signed.", "contract", "signed", True),
    "passive, crossed": ("A memorandum was initialled and a contract signed.", "contract", "initialled", False),
    "two words of one thing": ("A contract was initialled, then signed.", "contract", "initialled", True),
    "both words of one thing": ("A contract was initialled, then signed.", "contract", "signed", True),
}


@pytest.mark.parametrize(("text", "thing", "status", "is_own"), RIVALS.values(), ids=RIVALS.keys())
def test_a_word_is_of_the_thing_it_stands_nearest_to(text: str, thing: str, status: str, is_own: bool) -> None:
    """What was initialled was not signed."""
    mark = Worded(ACTS, of=("title",), rivals=DOCUMENTS)
    claim = proved(mark, status, text, others=(("title", Verbatim(), thing),))
    assert (claim.found.verdict == "verified") is is_own


def test_a_phrase_may_stand_for_several_values() -> None:
    """In whichever languages, with the values of a shorter stem that it begins with."""
    lexicon = lexicon_of(Words({"en": {"a": "deal", "b": "deal, dealing"}, "de": {"c": "deali*"}}))
    assert [values_of(hit) for hit in lexicon.find("deal dealing dealings")] == [
        frozenset("ab"),
        frozenset("bc"),
        frozenset("c"),
    ]


def test_a_weak_phrase_stands_for_no_value_by_itself() -> None:
    """And one that only keeps others out stands for none at all."""
    lexicon = lexicon_of(Words({"en": {"a?": "maybe", "": "perhaps"}}))
    assert [values_of(hit) for hit in lexicon.find("maybe perhaps")] == [frozenset(), frozenset()]


INDICATORS = {
    "en": ("Kazakh imports from France reached $5 billion.", "$5 billion", "imports"),
    "ru": ("Импорт Казахстана из Франции составил 5 млрд долларов.", "5 млрд долларов", "imports"),
    "es": (
        "Las importaciones de Kazajistán desde Francia sumaron 5 millones de dólares.",
        "5 millones de dólares",
        "imports",
    ),
    "fr": (
        "Les importations du Kazakhstan depuis la France ont atteint 5 millions d’euros.",
        "5 millions d’euros",
        "imports",
    ),
    "de": ("Die Importe Kasachstans aus Frankreich erreichten 5 Millionen Euro.", "5 Millionen Euro", "imports"),
    "tr": ("Kazakistan'ın Fransa'dan ithalatı 5 milyon dolara ulaştı.", "5 milyon dolara", "imports"),
    "zh": ("哈萨克斯坦从法国进口额达50亿美元。", "50亿美元", "imports"),
}


@pytest.mark.parametrize(("text", "amount", "indicator"), INDICATORS.values(), ids=INDICATORS.keys())
def test_imports_are_no_exports_in_any_language(text: str, amount: str, indicator: str) -> None:
    """The true one is verified, the opposite refused, and another indicator not verified."""

    def verdict(claimed: str) -> str:
        return verify(figure(indicator=claimed, amount_text=amount), FIGURE, article(text)).verdict

    assert verdict(indicator) == "verified"
    assert verdict("exports") == "refused"
    assert all(verdict(other) != "verified" for other in ("transit_volume", "production", "tariff", "loan_or_aid"))


SIGNED = {
    "en": "Kazakhstan and France signed a memorandum.",
    "ru": "Казахстан и Франция подписали меморандум.",
    "es": "Kazajistán y Francia firmaron un memorando.",
    "fr": "Le Kazakhstan et la France ont signé un mémorandum.",
    "de": "Kasachstan und Frankreich haben ein Memorandum unterzeichnet.",
    "tr": "Kazakistan ve Fransa mutabakat zaptı imzaladı.",
    "zh": "哈萨克斯坦和法国签署了谅解备忘录。",
}


@pytest.mark.parametrize("text", SIGNED.values(), ids=SIGNED.keys())
def test_a_signed_memorandum_is_one_in_any_language(text: str) -> None:
    """Neither another document nor another status has its word there."""
    of = article(text)

    def verdict(**fields: str) -> str:
        return verify(agreement(instrument="memorandum", status="signed") | fields, AGREEMENT, of).verdict

    assert verdict() == "verified"
    assert all(
        verdict(instrument=one) != "verified" for one in ("protocol", "amendment", "exchange_of_notes", "treaty")
    )
    assert all(verdict(status=one) != "verified" for one in ("ratified", "in_force", "suspended", "terminated"))


OFFICIAL = {
    "en": "Orlo Venn of Kazakhstan paid an official visit to France.",
    "ru": "Министр Казахстана совершил официальный визит во Францию.",
    "es": "El ministro de Kazajistán realizó una visita oficial a Francia.",
    "fr": "Le ministre du Kazakhstan a effectué une visite officielle en France.",
    "de": "Der Minister Kasachstans kam zu einem offiziellen Besuch nach Frankreich.",
    "zh": "哈萨克斯坦部长对法国进行正式访问。",
}


@pytest.mark.parametrize("text", OFFICIAL.values(), ids=OFFICIAL.keys())
def test_an_official_visit_is_no_state_visit(text: str) -> None:
    """Only if that very word is printed."""
    of = article(text)
    verdicts = {
        one: verify(visit(visit_type=one), VISIT, of).verdict
        for one in ("official", "state", "working", "private", "unspecified")
    }
    assert verdicts == {
        "official": "verified",
        "state": "refused",
        "working": "refused",
        "private": "refused",
        "unspecified": "verified",
    }


@given(
    st.text() | st.text(st.sampled_from("exports imports 出口 $5, 6.😀")),
    st.text(),
    st.sampled_from(["exports", "aid", "other", ""]),
)
def test_any_value_of_any_text_is_judged(text: str, piece: str, value: str) -> None:
    """No crash, places inside the text, and the same answer twice."""
    for mark in (MARK, Worded(ACTS, of=("amount",), rivals=DOCUMENTS), Worded(TRADE, within=("amount",))):
        found = [proved(mark, value, text, (1, 2), (("amount", Verbatim(), piece),)).found for _ in range(2)]
        assert found[0] == found[1]
        assert all(0 <= p.start < p.end <= len(text) for p in (*found[0].places, *found[0].words))
