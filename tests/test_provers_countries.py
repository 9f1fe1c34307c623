"""Countries: named where the fact stands, on the right side of it, and with the right number, name or place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import CountryCode, CountryOrBody, Name, PlaceIn
from extractor.text.places import CODES
from extractor.text.places.languages import LANGUAGES
from extractor.verify import verify
from tests.makers import FIGURE, VISIT, Item, Outcome, article, figure, outcome, proved, visit

TEXT = "Zorban Rail (ZR) sold 40 wagons. Orlo Venn, its head, came to Luste."


def first_names() -> dict[str, str]:
    """The first name of each country in the English table."""
    names: dict[str, str] = {}
    for line in LANGUAGES["en"].strip().splitlines():
        code, _, listed = line.partition(" ")
        names.setdefault(code, listed.partition("|")[0].partition(",")[0].strip().removeprefix("…"))
    return names


ENGLISH = first_names()


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_country_in_use_has_a_code(code: str) -> None:
    """All of the table passes, with the place of its name, where the text names the country."""
    claim = proved(CountryCode(), code, f"Orlo Venn left {ENGLISH[code]} on Monday.")
    assert outcome(claim) == ("verified", [], [ENGLISH[code]])
    assert (claim.found.words[0].start, claim.found.places) == (15, [])


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_country_is_proved_by_a_text_that_does_not_name_it(code: str) -> None:
    """Nobody can know it from there; the fact is kept as doubtful, and no place is made up."""
    assert outcome(proved(CountryCode(), code, TEXT)) == ("doubtful", ["field:not_named"], [])


NOT_CITED = ["field:not_cited"]
COUNTRIES: dict[str, tuple[str, str, tuple[int, ...], Outcome]] = {
    "in the cited sentence": ("NOR", "Norway sold 40 wagons. It rained.", (1,), ("verified", [], ["Norway"])),
    "in a later sentence": ("NOR", "It rained. Norway was glad.", (1,), ("doubtful", NOT_CITED, [])),
    "in a later one, twice": ("NOR", "It rained. Oslo and Norway. Bergen.", (1,), ("doubtful", NOT_CITED, [])),
    "rather where it is cited": ("NOR", "Norway is cold. He left Oslo for Bergen.", (2,), ("verified", [], ["Oslo"])),
    "in one of those cited": ("NOR", "Norway. It rained. He left. Oslo.", (4, 2), ("verified", [], ["Oslo"])),
    "by its people": ("VNM", "The Vietnamese envoy came.", (1,), ("verified", [], ["Vietnamese"])),
    "in capitals": ("NOR", "NORWAY SELLS WAGONS", (1,), ("verified", [], ["NORWAY"])),
    "after an emoji": ("NOR", "👩‍🚀🇫🇷 😀 Norway!", (1,), ("verified", [], ["Norway"])),
    "in Russian": ("NOR", "Премьер Норвегии прибыл во Вьетнам.", (1,), ("verified", [], ["Норвегии"])),
    "in Russian, by its people": ("VNM", "Вьетнамский премьер уехал.", (1,), ("verified", [], ["Вьетнамский"])),
    "in Russian, nowhere": ("KAZ", "Премьер Норвегии прибыл во Вьетнам.", (1,), ("doubtful", ["field:not_named"], [])),
    "in Spanish": ("DEU", "Alemania vendió vagones.", (1,), ("verified", [], ["Alemania"])),
    "in French": ("DEU", "L’Allemagne a vendu des wagons.", (1,), ("verified", [], ["Allemagne"])),
    "in German": ("DEU", "Deutschland verkaufte Wagen.", (1,), ("verified", [], ["Deutschland"])),
    "in Turkish": ("DEU", "Almanya vagon sattı.", (1,), ("verified", [], ["Almanya"])),
    "in Chinese": ("VNM", "挪威首相访问越南。他离开了。", (1,), ("verified", [], ["越南"])),
    "in Chinese, with another": ("KAZ", "他离开了。中哈贸易额达90亿美元。", (2,), ("verified", [], ["中哈"])),
    "in Chinese, nowhere": ("KAZ", "挪威首相访问越南。", (1,), ("doubtful", ["field:not_named"], [])),
    "nowhere, but another": ("FRA", "Norway sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "only as a code": ("NOR", "NOR sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "a part of another name": ("NER", "Nigeria sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "named with a code that is none": ("YUG", "Yugoslavia (YUG) sold it.", (1,), ("refused", ["field:unknown_code"], [])),
}  # fmt: skip


@pytest.mark.parametrize(("code", "text", "evidence", "expected"), COUNTRIES.values(), ids=COUNTRIES.keys())
def test_a_country_is_named_where_it_is_cited(
    code: str, text: str, evidence: tuple[int, ...], expected: Outcome
) -> None:
    """In any of the languages; no sentence is added for it."""
    claim = proved(CountryCode(), code, text, evidence)
    assert outcome(claim) == expected
    assert claim.cited == list(evidence)


CONTEXT = {
    "the sentence before": ("Norway is busy. It sold 40 wagons.", (2,), "by_context"),
    "the first sentence": ("Norway is busy. It rained. It sold 40 wagons.", (3,), "by_context"),
    "one among others before": ("Norway met Chile. It sold 40 wagons.", (2,), "not_cited"),
    "another in between": ("Norway is busy. Chile rests. It sold 40 wagons.", (3,), "not_cited"),
    "the other one is cited": ("Norway met Chile. It sold Chile 40 wagons.", (2,), "by_context"),
    "only afterwards": ("It sold 40 wagons. Norway is busy.", (1,), "not_cited"),
    "Russian": ("Норвегия занята. Она продала 40 вагонов.", (2,), "by_context"),
    "Chinese": ("挪威很忙。该国售出40节车厢。", (2,), "by_context"),
}


@pytest.mark.parametrize(("text", "evidence", "reason"), CONTEXT.values(), ids=CONTEXT.keys())
def test_a_country_that_only_the_context_names_is_taken_from_there(
    text: str, evidence: tuple[int, ...], reason: str
) -> None:
    """Where no other country stands there; the code says so, and no sentence is cited for it."""
    claim = proved(CountryCode(), "NOR", text, evidence)
    assert claim.found.codes == [f"field:{reason}"]
    assert claim.found.verdict == ("verified" if reason == "by_context" else "doubtful")
    assert claim.cited == list(evidence)


@pytest.mark.parametrize("code", ["YUG", "SUN", "ZZZ", "UKX", "kaz", "KA", "", "KAZ ", "🇫🇷", "K" * 10_000])
def test_any_other_code_is_refused(code: str) -> None:
    """No country is made up, revived or respelt."""
    assert outcome(proved(CountryCode(), code, TEXT)) == ("refused", ["field:unknown_code"], [])


OWNERS = {
    "its own": ("CHL", "Chile's Mining Board and Peru's Salt Office signed.", "Mining Board", True),
    "the other's": ("PER", "Chile's Mining Board and Peru's Salt Office signed.", "Mining Board", False),
    "of": ("PER", "The Mining Board of Chile and the Salt Office of Peru signed.", "Salt Office", True),
    "of, the other's": ("CHL", "The Mining Board of Chile and the Salt Office of Peru signed.", "Salt Office", False),
    "the only one": ("CHL", "The Mining Board signed in Chile.", "Mining Board", True),
    "Russian": ("PER", "Горный совет Чили и Соляное бюро Перу подписали.", "Соляное бюро", True),
    "Russian, the other's": ("CHL", "Горный совет Чили и Соляное бюро Перу подписали.", "Соляное бюро", False),
}


@pytest.mark.parametrize(("code", "text", "name", "is_own"), OWNERS.values(), ids=OWNERS.keys())
def test_a_body_is_of_the_country_that_stands_nearest(code: str, text: str, name: str, is_own: bool) -> None:
    """Peru's office is not Chile's."""
    claim = proved(CountryCode(near="name"), code, text, others=(("name", Name(), name),))
    assert claim.found.codes == ([] if is_own else ["field:of_another"])


KINDS = {
    "a country": ("Kazakhstan", "country", "KAZ", None),
    "a country with its form": ("Republic of Kazakhstan", "country", "KAZ", None),
    "a country called a body": ("Kazakhstan", "organization", "KAZ", "other_kind"),
    "a body": ("Zorban Rail", "organization", "KAZ", None),
    "a body called a country": ("Zorban Rail", "country", "KAZ", "other_kind"),
    "a body with a country's name": ("Kazakhstan Railways", "organization", "KAZ", None),
    "another country's code": ("Kazakhstan", "country", "FRA", "other_country"),
    "a country without a code": ("Kazakhstan", "country", None, None),
    "Russian": ("Казахстан", "country", "KAZ", None),
    "Chinese": ("哈萨克斯坦", "country", "KAZ", None),
    "Turkish": ("Kazakistan", "organization", "KAZ", "other_kind"),
    "unnamed": (None, "unnamed", "KAZ", None),
}


@pytest.mark.parametrize(("name", "value", "code", "reason"), KINDS.values(), ids=KINDS.keys())
def test_a_name_tells_whether_it_is_a_countrys(
    name: str | None, value: str, code: str | None, reason: str | None
) -> None:
    """A country is no body, a body is no country, and Kazakhstan is not France."""
    claim = proved(CountryOrBody(), value, TEXT, name=name, country=code)
    assert claim.found.codes == ([f"field:{reason}"] if reason else [])
    assert claim.found.verdict == ("refused" if reason == "other_country" else "doubtful" if reason else "verified")


PLACES = {
    "in": ("Luste", "They signed it in Luste.", "FRA", "verified"),
    "to": ("Luste", "He came to Luste.", "FRA", "verified"),
    "no place": ("Luste", "Luste, an old man, signed it.", "FRA", "doubtful"),
    "a city of the country": ("Paris", "They signed it in Paris.", "FRA", "verified"),
    "a city of another": ("Paris", "They signed it in Paris.", "KAZ", "refused"),
    "a city of another, Russian": ("Париже", "Они подписали его в Париже.", "KAZ", "refused"),
    "a city of the country, Russian": ("Париже", "Они подписали его в Париже.", "FRA", "verified"),
    "a city of the country, Chinese": ("巴黎", "双方在巴黎签署协议。", "FRA", "verified"),
    "without a country": ("Paris", "They signed it in Paris.", None, "verified"),
    "Spanish": ("Luste", "Firmaron el acuerdo en Luste.", None, "verified"),
    "French": ("Luste", "Ils ont signé l'accord à Luste.", None, "verified"),
    "German": ("Luste", "Sie unterzeichneten das Abkommen in Luste.", None, "verified"),
}


@pytest.mark.parametrize(("name", "text", "code", "verdict"), PLACES.values(), ids=PLACES.keys())
def test_a_place_is_told_as_one_and_lies_in_its_country(name: str, text: str, code: str | None, verdict: str) -> None:
    """Paris is in France; an old man is no place."""
    assert proved(PlaceIn("where"), name, text, where=code).found.verdict == verdict


TRADE = {
    "en exports": ("exports", "Kazakh exports to France reached $5 billion in 2023."),
    "en sold": ("exports", "Kazakhstan sold France $5 billion of oil in 2023."),
    "en imports": ("imports", "Kazakh imports from France reached $5 billion in 2023."),
    "en bought": ("imports", "Kazakhstan bought $5 billion of goods from France in 2023."),
    "en invested": ("investment", "Kazakhstan invested $5 billion in France in 2023."),
    "ru": ("exports", "Экспорт Казахстана во Францию достиг 5 млрд долларов в 2023 году."),
    "ru imports": ("imports", "Импорт Казахстана из Франции достиг 5 млрд долларов в 2023 году."),
    "es": ("exports", "Las exportaciones de Kazajistán a Francia sumaron 5.000 millones de dólares en 2023."),
    "fr": ("exports", "Les exportations du Kazakhstan vers la France ont atteint 5 milliards de dollars en 2023."),
    "de": ("exports", "Die Exporte Kasachstans nach Frankreich erreichten 2023 5 Milliarden Dollar."),
    "tr": ("exports", "Kazakistan'ın Fransa'ya ihracatı 2023'te 5 milyar dolara ulaştı."),
    "zh": ("exports", "2023年哈萨克斯坦对法国出口额达50亿美元。"),
}
AMOUNTS = ["$5 billion", "5 млрд долларов", "5.000 millones de dólares", "5 milliards de dollars",
           "5 Milliarden Dollar", "5 milyar dolara", "50亿美元"]  # fmt: skip


def traded(indicator: str, text: str, reporter: str, partner: str) -> Item:
    """A figure of $5 billion, as the text prints it."""
    amount = next(amount for amount in AMOUNTS if amount in text)
    return figure(indicator=indicator, reporter=reporter, partner=partner, amount_text=amount)


@pytest.mark.parametrize(("indicator", "text"), TRADE.values(), ids=TRADE.keys())
def test_who_sells_and_who_buys_is_as_the_words_say(indicator: str, text: str) -> None:
    """The right way round it is verified, and never the other way round."""
    right = verify(traded(indicator, text, "KAZ", "FRA"), FIGURE, article(text))
    assert (right.verdict, right.codes) == ("verified", ())
    wrong = verify(traded(indicator, text, "FRA", "KAZ"), FIGURE, article(text))
    assert wrong.verdict != "verified"
    assert {"reporter:other_side", "partner:other_side"} & set(wrong.codes)


VISITS = {
    "en": "Orlo Venn of Kazakhstan visited France on 4 May.",
    "en, came to": "The Kazakh minister, Orlo Venn, came to France on 4 May.",
    "en, hosted": "France hosted Orlo Venn of Kazakhstan on 4 May.",
    "ru": "Министр Казахстана Орло Венн прибыл во Францию 4 мая.",
    "es": "El ministro de Kazajistán, Orlo Venn, llegó a Francia el 4 de mayo.",
    "fr": "Le ministre du Kazakhstan Orlo Venn est arrivé en France le 4 mai.",
    "de": "Der Minister Kasachstans, Orlo Venn, reiste am 4. Mai nach Frankreich.",
    "zh": "哈萨克斯坦部长5月4日抵达法国。",
}


@pytest.mark.parametrize("text", VISITS.values(), ids=VISITS.keys())
def test_who_goes_and_where_is_as_the_words_say(text: str) -> None:
    """A guest's country is no host's."""
    right = verify(visit(visitor_country="KAZ", host_country="FRA"), VISIT, article(text))
    assert (right.verdict, right.codes) == ("verified", ())
    wrong = verify(visit(visitor_country="FRA", host_country="KAZ"), VISIT, article(text))
    assert wrong.verdict != "verified"


SEVERAL = "In 2023 Kazakhstan exported $9.5 billion to Italy and $1 billion to Greece."
NUMBERS = {
    "the first": ("$9.5 billion", "ITA", True),
    "the first, crossed": ("$9.5 billion", "GRC", False),
    "the second": ("$1 billion", "GRC", True),
    "the second, crossed": ("$1 billion", "ITA", False),
}


@pytest.mark.parametrize(("amount", "partner", "is_own"), NUMBERS.values(), ids=NUMBERS.keys())
def test_a_number_is_of_the_country_beside_it(amount: str, partner: str, is_own: bool) -> None:
    """Greece is not given Italy's."""
    fact = verify(figure(amount_text=amount, partner=partner), FIGURE, article(SEVERAL))
    assert (fact.verdict == "verified") is is_own
    assert any(code.endswith(":of_another_number") for code in fact.codes) is not is_own


@given(
    st.text() | st.text(st.sampled_from("Kazakhstan 法国中 Франция.\r\n\u00a0😀\u200f")),
    st.sampled_from(sorted(CODES)),
    st.text(),
)
def test_any_country_in_any_text_is_proved_or_not(text: str, code: str, name: str) -> None:
    """No crash, places inside the text, and the same answer twice."""
    for mark in (CountryCode(), CountryCode(near="other"), CountryOrBody("other", "other"), PlaceIn("other")):
        found = [proved(mark, code, text, (1, 2), (("other", Name(), name),)).found for _ in range(2)]
        assert found[0] == found[1]
        assert all(0 <= p.start < p.end <= len(text) for p in (*found[0].places, *found[0].words))
