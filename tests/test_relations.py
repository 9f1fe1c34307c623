"""Relations: which way the grammar points from a country, in seven languages."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.fold import Span
from extractor.text.places import countries_in
from extractor.text.places.relations import relations_of

SENTENCES = {
    "en": """
Exports of [Kazakhstan|of] to [Qatar|to] rose by a third
[Kazakhstan|of]'s exports to [Qatar|to] rose
[Kazakh|of] exports to [Qatar|to] and [Kuwait|to subject] rose
The visit of the President of [Kazakhstan|of] to the [Republic of Korea|to] ended
He flew from [Baku|from] to [Tbilisi|to]
A letter to [Qatar|of]'s Emir
A trip to the [Qatari|to] capital [Doha|to]
Talks in the [Kazakh|in] capital
Shipments to the [Chinese|to] market doubled
Machines built for the [German|to] market
[Kazakhstan|subject] exported wheat to [Iran|to]
[Astana|subject] hosted the Emir of [Qatar|of]
[China|subject] bought gas from [Turkmenistan|from]
The grain was bought by [China|by]
Trade between [China|between] and [Kazakhstan|between] grew
[Kazakhstan|of]'s trade with [China|with] grew
A [Qatar|to]-bound tanker
[Kazakh|of]-made lorries
The [Kazakh|of] side thanked its guests
[Kazakhstan|] was visited by the Emir
The Emir visited [Kazakhstan|] last year
The [UAE|of] President arrived in [Astana|in]
The [China|between]-[Kazakhstan|between] border
In [Astana|in], [China|subject] and [Russia|subject] signed a deal
[Kazakhstan|subject] and [China|subject] signed a deal
In 2023 [China|subject] exported goods
[Qatar|], [Kuwait|] and [Oman|]
Exports to [Kazakhstan|to], [Uzbekistan|to] and [Kyrgyzstan|to]
Wheat from neighbouring northern [Kazakhstan|from]
Goods arrived out of [Turkey|from]
According to [Kazakhstan|], prices fell
For [Qatar|], the deal matters
Exports of the [Kingdom of Saudi Arabia|of] to the [State of Qatar|to]
The [Russian|of] and [Chinese|of] presidents
He said [China|subject] would buy gas
Yesterday [Kazakhstan|subject] signed a deal
[Beijing|subject] has been exporting steel
[Beijing|] has been accused of dumping
[China|subject] will buy more
[China|] will be visited by the king
Investment within [Kenya|in]
A flight into [Nairobi|to]
They headed towards [Kenya|to]
Compared to [Kenya|], growth was slow
Because of [Kenya|], growth was slow
Sanctions on [Iran|]
The ambassador of [France|of] to [Kenya|to]
Minister of Foreign Affairs of the [French Republic|of]
A [Brazil|in of]-based company
A [China|by of]-led bank
In the territory of [Kazakhstan|in of]
In the city of [Almaty|in]
Supplies to [Chinese|to of] buyers
Loans by [German|by of] banks
The delegation from the [Vietnamese|from] side
Exports to [China|to of] companies
Wheat bought by both [Egypt|by] and [Algeria|by]
[Kazakhstan|of]’s envoy went to “[Qatar|to]”
Imports from **[Qatar|from]** rose
Shipments from [Türkiye|from] to the [United States|to] fell
[Germany|subject], [France|subject] and [Italy|subject] signed it
Meanwhile, [Mexico|subject] sold maize to [Japan|to]
The deal that [Japan|subject] signed
A meeting with [Japan|with]
[Japan|subject] is selling cars
Visitors at [Seoul|in]
Cars from [Japan|from], [Germany|from], and the [United States|from subject] sold well
[Qatar|subject] received wheat sent by [Kazakhstan|by]
[Poland|subject] sold [Kenya|] wheat
[Japan|subject] will give [Ghana|] aid
[China|of subject] exports to [Kazakhstan|to] grew
[Georgia|subject] intends to build a dry port
The joint venture with [Kenyan|with of] buyers
Instead of [Peru|], they chose [Chile|]
""",
    "ru": """
Экспорт [Казахстана|of] в [Китай|to] вырос
[Казахстан|subject] экспортировал пшеницу в [Иран|to]
Визит президента [Франции|of] в [Казахстан|to] завершён
Поставки из [Казахстана|from] на [китайский|to] рынок
Переговоры прошли в [китайской|in] столице
Переговоры с [Китаем|with]
Торговля между [Россией|between] и [Китаем|between] растёт
Поставки зерна [Китаю|to]
[Китайские|of] инвестиции в экономику [Казахстана|of to]
Нефть экспортирована [Китаем|by]
[Китай|] посетил премьер [Франции|of]
Премьер посетил [США|]
Экспорт [США|of] снизился
[Казахстанско|between]-[китайский|between] форум
Вышли на рынок [Китая|of to]
[Индия|subject] импортировала уголь из [России|from]
Глава МИД [России|of] прибыл в [Пекин|to]
Он вылетел из [Астаны|from]
Торговля [Казахстана|of] с [Китаем|with] и [Россией|with]
[Россия|subject] и [Китай|subject] подписали соглашение
По сравнению с [Китаем|] цены ниже
Поехал на [Украину|to], живёт на [Украине|in]
Завод в [Казахстане|in]
Он вернулся от [Китая|from]
Товары для [Китая|to]
Дорога к [Китаю|to]
Со стороны [Китая|by from] возражений нет
Из-за [Китая|] цены выросли
Через [Казахстан|] идут грузы
Прибыл в [Республику Корея|to]
Живёт в [Республике Корея|in]
Посол [Республики Казахстан|of] в [Японии|in]
Летал в соседний [Узбекистан|to]
Отгрузки в [Узбекистан|to], [Таджикистан|to] и [Киргизию|to]
Вчера [Япония|subject] продала станки
Обвинения против [Ирана|]
Из [германского|from] порта
С [китайской|with] стороной
Помощь [Турции|of to] одобрена
Товарооборот [Казахстана|of] и [Узбекистана|of] вырос
В городе [Ташкенте|in]
Визит в столицу [Италии|of to]
Груз пришёл в порт [Италии|of to]
Приехал в город [Алматы|to]
[Казахстан|subject] экспортировал [Италии|to] нефть
[Италия|subject] купила газ у [Казахстана|from of]
По словам [Китая|], всё хорошо
""",
    "es": """
Las exportaciones de [México|of from] a [China|to] crecieron
[México|subject] exportó maíz a [Estados Unidos|to]
El presidente [chino|of] llegó a [México|to]
Entraron al mercado [chino|to]
El comercio entre [España|between] y [Francia|between] creció
Viajó desde [Perú|from] hacia [Chile|to]
Está en [Bolivia|in] con una delegación
El acuerdo fue firmado por [Brasil|by]
Los vínculos con [Alemania|with]
Vive en la capital [peruana|in]
La visita del presidente de la [República de Corea|of from] al [Reino Unido|to]
Frente a [Brasil|], el peso cayó
Gracias a [Brasil|], el peso subió
Productos procedentes de [Marruecos|from]
El año pasado [Brasil|subject] compró trigo
[Brasil|subject] y [Chile|subject] firmaron un acuerdo
[Brasil|] fue acusado de ello
[Brasil|subject] ha comprado trigo
Para [Brasil|to]
Los ministros de [Perú|of from] y [Bolivia|of from]
Rumbo a [Japón|to]
Según [Japón|], las ventas suben
""",
    "fr": """
Les exportations de la [France|of from] vers la [Chine|to]
La [Chine|subject] a exporté du blé au [Qatar|to in]
Sur le marché [chinois|to in]
Le marché [chinois|of]
Le président [chinois|of] est en [France|to in]
L'[Allemagne|subject] importe du gaz d'[Algérie|of from]
Les échanges entre la [Chine|between] et le [Qatar|between]
Le [Qatar|subject] et la [France|subject] ont signé
Une visite aux [États-Unis|to in]
Un accord avec le [Maroc|with]
Signé par le [Maroc|by]
Dans la capitale [marocaine|in]
Des produits en provenance du [Maroc|from]
À destination de l'[Espagne|to]
Grâce à l'[Espagne|], tout va bien
L’ambassadeur d’[Italie|of from] au [Japon|to in]
La [France|] a été visitée par le roi
Face à la [Chine|], la [France|subject] achètera du blé
La présidente de la [République de Corée|of from]
Depuis [Tokyo|from]
Pour le [Japon|to]
Exportations [françaises|of] vers l'[Italie|to]
""",
    "de": """
[Chinas|of] Exporte nach [Deutschland|to]
[Deutsche|of] Exporte in die [Türkei|to]
Die Exporte der [Türkei|of] in die [USA|to] stiegen
Gespräche in der [chinesischen|in] Hauptstadt
[China|subject] exportierte Autos nach [Deutschland|to]
Der Weg auf den [chinesischen|to] Markt
Der Besuch von Präsident Ruiz in [Deutschland|in]
Waren wurden von [China|of from by] geliefert
Der Export [Chinas|of] nach [Kasachstan|to]
[Kasachstans|of] Präsident reiste nach [China|to]
Lieferungen aus [China|from] und [Russland|from]
Der Handel zwischen [Deutschland|between] und [China|between]
Der Handel mit [Polen|with] wächst
Er lebt in der [Schweiz|in]
Er reist in die [Schweiz|to]
Er ist im [Iran|in]
Laut [China|] sinken die Preise
Lieferungen an [Polen|to]
Der Präsident der [Republik Korea|of] kam
[Polen|subject] kauft Gas aus [Norwegen|from]
[Polen|] wurde besucht
Von [Baku|of from] nach [Tiflis|to]
Der [polnische|of] Außenminister sprach
Seitens [Polens|of] gab es Kritik
Für [Polen|to]
Aus dem benachbarten [Polen|from]
""",
    "tr": """
[Çin|of]'in [Almanya|to]'ya ihracatı arttı
[Kazakistan|subject] [Çin|to]'e petrol ihraç etti
[Çin|of] Cumhurbaşkanı [Ankara|to]'ya geldi
[Türkiye|of]'nin [Almanya|from]'dan ithalatı
[Çin|between] ile [Kazakistan|between] arasında ticaret büyüyor
[Çin|to] ve [Rusya|to]'ya ihracat
[Alman|to] pazarına giriş
[Alman|in] pazarında rekabet
[Almanya|with] ile ticaret
Anlaşma [Almanya|by] tarafından imzalandı
Heyet [Japonya|in]'da
Heyet [Japonya|from]’dan geldi
[Japonya|]'ya göre fiyatlar düştü
[Japonya|]'dan sonra sıra onda
[Japonya|with]'yla ticaret
[Fransız|of] şirketleri geldi
[Rusya|subject], [Çin|to]'e ulaştı; [Mısır|to] için üretim
[Mısır|of] ekonomisi büyüdü
[Mısır|] ve [Japonya|]
[Mısır|of in]'ın başkentinde
[Kazakistan|of]’ın ihracatı
""",
    "zh": """
[中国|subject]向[哈萨克斯坦|to]出口小麦
[中国|subject]对[哈萨克斯坦|to]出口增长
[中国|of]外长访问[越南|to]
来自[中国|from of]的进口
代表团在[阿斯塔纳|in]
与[中国|with of]的贸易
[中哈|between]贸易
[中国|between]与[哈萨克斯坦|between]之间的贸易
货物由[中国|by]出口
[哈萨克斯坦|of]总统抵达[北京|to]
[日本|of]的出口
从[德国|from]进口汽车
代表团赴[越南|to]
进入[中国|to]市场
他被[法国|by]邀请
[法国|] 、无
根据[法国|of]政府的数据
2023年[德国|subject]从[法国|from]进口
[德国|subject]将购买天然气
昨日,[日本|subject]宣布
[日本|]被指责
訪問[越南|to]
對[日本|to]出口
运往[韩国|to]的货物
他离开[韩国|from]
同[韩国|with]签署协议
赴[意大利|to]和[法国|with to]访问
从[意大利|from]、[法国|from]进口
""",
}
EXTRA: dict[str, set[str]] = {
    "运往韩国的货物": {"of"},
    "Rusya, Çin'e ulaştı; Mısır için üretim": {"to"},
}
"""What may be added to the expected relations where the grammar allows a second reading."""
_MARK = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def unmarked(sentence: str) -> tuple[str, list[tuple[Span, frozenset[str]]]]:
    """A sentence without its marks, and where its mentions stand with what they are expected to be."""
    text, at, cases = "", 0, []
    for found in _MARK.finditer(sentence):
        text += sentence[at : found.start()]
        cases.append(((len(text), len(text) + len(found[1])), frozenset(found[2].split())))
        text, at = text + found[1], found.end()
    return text + sentence[at:], cases


CASES = [
    pytest.param(language, *case, id=f"{language}: {case[0]} [{case[0][slice(*case[1])]}]")
    for language, listed in SENTENCES.items()
    for sentence in listed.strip().splitlines()
    for text, found in [unmarked(sentence)]
    for case in [(text, span, expected) for span, expected in found]
]


def test_there_are_cases_enough() -> None:
    """At least two hundred mentions, at least half of them not in English."""
    others = sum(case.values[0] != "en" for case in CASES)
    assert len(CASES) >= 200
    assert others * 2 >= len(CASES)


@pytest.mark.parametrize(("language", "text", "span", "expected"), CASES)
def test_a_mention_has_the_relations_of_its_grammar(
    language: str, text: str, span: Span, expected: frozenset[str]
) -> None:
    """Told by prepositions, cases, suffixes and the place before a verb; the language is told or guessed."""
    assert span in [found for _, found in countries_in(text)], "no mention"
    allowed = expected | EXTRA.get(text, set())
    told = relations_of(text, span, language)
    assert expected <= told | EXTRA.get(text, set())
    assert told <= allowed


@pytest.mark.parametrize(("language", "text", "span", "expected"), CASES)
def test_a_long_text_changes_nothing(language: str, text: str, span: Span, expected: frozenset[str]) -> None:
    """What stands paragraphs away is not looked at."""
    before, after = "Nothing more was said.\r\n\r\n" * 40, "\n\nNothing more was said." * 40
    told = relations_of(before + text + after, (span[0] + len(before), span[1] + len(before)), language)
    assert told == relations_of(text, span, language), expected


@pytest.mark.parametrize(
    ("text", "piece", "expected"),
    [
        pytest.param("Las ventas de la empresa a Bolivia", "Bolivia", {"to"}, id="es by small words"),
        pytest.param("Kasachstan verkauft nach Polen Gas", "Polen", {"to"}, id="de"),
        pytest.param("Almanya'ya ihracat", "Almanya", {"to"}, id="tr by the table that prints it"),
        pytest.param("вылетел в Пекин", "Пекин", {"to"}, id="ru by script"),
        pytest.param("He said 访问越南", "越南", {"to"}, id="zh in English"),
        pytest.param("Из Doha он вылетел", "Doha", set(), id="Latin in Russian"),
    ],
)
def test_the_language_is_guessed(text: str, piece: str, expected: set[str]) -> None:
    """By the script of the mention, the small words of the text, or the table that alone prints the name."""
    start = text.index(piece)
    assert relations_of(text, (start, start + len(piece))) == expected


def test_a_language_without_a_table_tells_nothing() -> None:
    """Nothing is told by the rules of another language."""
    assert relations_of("eksport do Kazachstanu to Qatar", (26, 31), "pl") == frozenset()


def test_typography_changes_nothing() -> None:
    """Curly apostrophes, no-break spaces, line ends, composed and decomposed accents, soft hyphens."""
    for text in ("exports to\u00a0Qatar", "exports to\r\nQatar", "exports to \u200bQatar", "exports t\u00ado Qatar"):
        assert relations_of(text, (text.index("Qatar"), len(text))) == {"to"}
    assert relations_of("a\u0300 Qatar", (3, 8), "fr") == relations_of("\u00e0 Qatar", (2, 7), "fr") == {"to", "in"}


@given(
    st.text(),
    st.integers(-2, 40),
    st.integers(-2, 40),
    st.sampled_from([None, "en", "ru", "es", "fr", "de", "tr", "zh", "ja", ""]),
)
def test_no_text_and_no_span_breaks_it(text: str, start: int, end: int, language: str | None) -> None:
    """Any text, any span, any language; the same each time."""
    assert relations_of(text, (start, end), language) == relations_of(text, (start, end), language)


_PIECES = st.sampled_from(
    [
        "of",
        "to",
        "in",
        "by",
        "with",
        "and",
        "or",
        ",",
        ".",
        "'",
        "'s",
        "-",
        "’",
        '"',
        "(",
        "the",
        "der",
        "die",
        "des",
        "в",
        "из",
        "с",
        "и",
        "между",
        "а",
        "de",
        "la",
        "du",
        "y",
        "et",
        "l'",
        "ve",
        "ile",
        "'ya",
        "'dan",
        "和",
        "与",
        "对",
        "的",
        "从",
        "Qatar",
        "Kazakh",
        "Китай",
        "Китая",
        "китайский",
        "Chinas",
        "Çin",
        "中国",
        "中哈",
        "capital",
        "market",
        "столица",
        "was",
        "exported",
        "экспортировал",
        "\n\n",
        "\xad",
    ]
)


@given(st.lists(_PIECES, max_size=25), st.sampled_from(["", " "]))
def test_no_pile_of_words_breaks_it(pieces: list[str], gap: str) -> None:
    """Words of all the tables in any order, each mention in every language."""
    text = gap.join(pieces)
    for _, span in countries_in(text):
        for language in (None, "en", "ru", "es", "fr", "de", "tr", "zh"):
            assert relations_of(text, span, language) == relations_of(text, span, language)


def test_a_mention_costs_the_same_in_a_long_text() -> None:
    """A window is looked at, not the text: a thousand times the text is not twice the time."""
    short = "exports of wheat to Qatar rose. " * 4
    long = short * 1000

    def seconds(text: str, start: int) -> float:
        span = (text.index("Qatar", start), text.index("Qatar", start) + 5)
        best = 1.0
        for _ in range(5):
            begun = time.process_time()
            for _ in range(200):
                relations_of(text, span)
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(long, len(long) // 2) < 5 * seconds(short, 0)
