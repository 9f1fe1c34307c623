"""Who is named as a source, and who is only met, visited or spoken of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.attribution import is_source, sources_in

# language | sentence | name | y: the source, n: not
CASES = """
    en|According to the Ministry of Trade, exports rose|Ministry of Trade|y
    en|Exports rose, according to Norstat|Norstat|y
    en|Ada Quill said exports rose|Ada Quill|y
    en|The president, Ada Quill, said exports rose|Ada Quill|y
    en|The president of Ardonia, Ada Quill, announced a visit|Ada Quill|y
    en|The pact with Belmark, said Ada Quill, was signed|Ada Quill|y
    en|Ada Quill noted that Brek Tan said nothing|Brek Tan|y
    es|El presidente, Ada Quill, dijo que las ventas crecieron|Ada Quill|y
    ru|Президент Ардонии, Адам Квел, сообщил о визите|Адам Квел|y
    en|Ada Quill, the finance minister, said Brek Tan would visit Bonn|Brek Tan|n
    en|"Good news," said Ada Quill, who met Brek Tan|Ada Quill|y
    en|"Good news," said Ada Quill, who met Brek Tan|Brek Tan|n
    en|Ardonia's exports rose, said Norstat|Ardonia|n
    en|In Bonn, the minister Ada Quill confirmed the visit|Bonn|n
    en|The president of Ardonia, Ada Quill, announced a visit to Belmark|Belmark|n
    en|Ada Quill will announce the deal on Monday, Norstat reported|Norstat|y
    en|Exports to Belmark, Norstat data showed, rose 5%|Norstat|y
    en|The Lund Institute estimated, citing Norstat, that trade grew|Norstat|y
    ru|Об этом говорится на сайте Норстата|Норстата|n
    ru|Как отметила Ада Квил, экспорт вырос|Ада Квил|y
    ru|Со ссылкой на Норстат пишет газета|Норстат|y
    es|Las ventas a Ardonia crecieron, informó Norstat|Norstat|y
    es|Las ventas a Ardonia crecieron, informó Norstat|Ardonia|n
    es|Ada Quill dijo a Brek Tan que firmó|Brek Tan|n
    fr|Ada Quill a dit à Brek Tan que les ventes ont augmenté|Brek Tan|n
    fr|Les ventes vers l'Ardonie ont augmenté, indique Norstat|Norstat|y
    de|Die Exporte nach Ardonien stiegen, teilte Norstat mit|Norstat|y
    de|Norstat teilte mit, dass die Exporte stiegen|Norstat|y
    tr|Bakan Ada Quill, Brek Tan ile görüştüğünü söyledi|Ada Quill|y
    zh|王部长会见李大使后表示，贸易增长|王部长|y
    zh|根据海关总署的数据，出口增长|海关总署|y
    en|Finance Minister Ada Quill said exports rose|Ada Quill|y
    en|"Exports rose," said Ada Quill|Ada Quill|y
    en|"Exports rose," said Finance Minister Ada Quill on Monday|Ada Quill|y
    en|Ada Quill, who met Brek Tan, said exports rose|Ada Quill|y
    en|Ada Quill, who met Brek Tan, said exports rose|Brek Tan|n
    en|Ada Quill met Brek Tan and said exports rose|Ada Quill|y
    en|Ada Quill met Brek Tan and said exports rose|Brek Tan|n
    en|Ada Quill told Brek Tan that exports rose|Brek Tan|n
    en|Ada Quill, the finance minister, said exports rose|Ada Quill|y
    en|Norstat data show exports rose|Norstat|y
    en|Data from Norstat show exports rose|Norstat|y
    en|Figures released by Norstat put exports at $5bn|Norstat|y
    en|Ada Quill visited Brek Tan in Bonn|Brek Tan|n
    en|Ada Quill visited Brek Tan in Bonn|Ada Quill|n
    en|After meeting Brek Tan, Ada Quill said trade grew|Ada Quill|y
    en|After meeting Brek Tan, Ada Quill said trade grew|Brek Tan|n
    en|Exports rose 5%, Norstat reported on Monday|Norstat|y
    en|The Norstat agency announced that exports to Ardonia grew|Ardonia|n
    en|A spokesman for Norstat said exports rose|Norstat|y
    en|Ada Quill said Brek Tan would visit Bonn|Brek Tan|n
    en|Statistics by Norstat put trade at $5bn|Norstat|y
    en|Ada Quill and Brek Tan said trade grew|Brek Tan|y
    en|Ada Quill claims that Ardonia grew|Ada Quill|y
    ru|По данным Норстата, экспорт вырос|Норстата|y
    ru|Экспорт вырос, сообщил Адам Квил|Адам Квил|y
    ru|Министерство торговли сообщило, что экспорт вырос|Министерство торговли|y
    ru|Министр Адам Квил заявил, что экспорт в Ардонию вырос|Адам Квил|y
    ru|Министр Адам Квил заявил, что экспорт в Ардонию вырос|Ардонию|n
    ru|Адам Квил встретился с Бреком Таном|Бреком Таном|n
    ru|По словам министра Адама Квила, экспорт вырос|Адама Квила|y
    ru|Об этом сообщил министр Адам Квил|Адам Квил|y
    es|Según Norstat, las exportaciones crecieron|Norstat|y
    es|Las exportaciones crecieron, dijo Ada Quill|Ada Quill|y
    es|El ministro Ada Quill dijo que las ventas crecieron|Ada Quill|y
    es|Ada Quill se reunió con Brek Tan y dijo que las ventas crecieron|Brek Tan|n
    es|De acuerdo con datos de Norstat, las ventas crecieron|Norstat|y
    es|Ada Quill visitó a Brek Tan|Brek Tan|n
    fr|Selon Norstat, les exportations ont augmenté|Norstat|y
    fr|Les exportations ont augmenté, a déclaré Ada Quill|Ada Quill|y
    fr|Le ministre Ada Quill a annoncé que les ventes ont augmenté|Ada Quill|y
    fr|Ada Quill a rencontré Brek Tan|Brek Tan|n
    fr|D'après les chiffres de Norstat, les ventes ont augmenté|Norstat|y
    de|Laut Norstat stiegen die Exporte|Norstat|y
    de|Die Exporte stiegen, sagte Ada Quill|Ada Quill|y
    de|Nach Angaben von Norstat stiegen die Exporte|Norstat|y
    de|Ada Quill sagte, die Exporte nach Ardonien seien gestiegen|Ada Quill|y
    de|Ada Quill sagte, die Exporte nach Ardonien seien gestiegen|Ardonien|n
    de|Norstat zufolge stiegen die Exporte|Norstat|y
    de|Ada Quill traf Brek Tan|Brek Tan|n
    tr|Norstat'a göre ihracat arttı|Norstat|y
    tr|Bakan Ada Quill, ihracatın arttığını söyledi|Ada Quill|y
    tr|Ada Quill, Bonn'da ihracatın arttığını açıkladı|Bonn|n
    tr|Ada Quill Brek Tan ile görüştü|Brek Tan|n
    tr|Norstat verilerine göre ihracat arttı|Norstat|y
    zh|据海关总署统计，出口增长5%|海关总署|y
    zh|王部长表示，出口增长5%|王部长|y
    zh|王部长会见了李大使|李大使|n
    zh|海关总署称出口增长|海关总署|y
    zh|王部长与李大使会谈|王部长|n
"""


def _cases() -> list[object]:
    rows = [line.strip().split("|") for line in CASES.strip().splitlines()]
    return [pytest.param(*row, id=f"{row[0]}: {row[1]} [{row[2]}]") for row in rows]


@pytest.mark.parametrize(("language", "sentence", "name", "expected"), _cases())
def test_who_says_it_is_the_source_and_nobody_else(language: str, sentence: str, name: str, expected: str) -> None:
    """The subject of a verb of saying, or the name after "according to" and its kin."""
    start = sentence.index(name)
    assert is_source(sentence, (start, start + len(name)), language) is (expected == "y")


PROSE = """Ada Quill said told , ( ) . who met and according to Norstat “ ” по данным сообщил según dijo selon laut zufolge göre dedi 据 表示 说 😀"""
WORDS = st.sampled_from(PROSE.split())
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join))


@given(TEXTS, st.sampled_from(["en", "ru", "es", "fr", "de", "tr", "zh", "fi", None]))
def test_every_span_is_inside_the_text_and_the_same_each_time(text: str, language: str | None) -> None:
    """No text breaks the reader."""
    sources = sources_in(text, language)
    for source in sources:
        for start, end in (source.cue, *source.named):
            assert 0 <= start < end <= len(text)
    assert sources_in(text, language) == sources


@given(TEXTS, st.integers(0, 90), st.integers(0, 90))
def test_any_place_of_a_text_can_be_asked_for(text: str, first: int, second: int) -> None:
    """Also one where no word stands."""
    assert is_source(text, (min(first, second), max(first, second))) in {True, False}


def test_a_source_gives_its_cue_and_its_stretch() -> None:
    """With its title and its apposition."""
    text = "Finance Minister Ada Quill, an economist, said exports rose"
    (source,) = sources_in(text, "en")
    assert text[slice(*source.cue)] == "said"
    assert [text[slice(*span)] for span in source.named] == ["Finance Minister Ada Quill", "an economist"]


def test_a_text_without_a_source_has_none() -> None:
    """A meeting is no statement."""
    assert sources_in("Ada Quill met Brek Tan in Bonn", "en") == ()
