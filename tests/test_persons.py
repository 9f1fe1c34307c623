"""Persons: a claimed name is proved by its surname, in any script, spelling and case, and by nobody else's."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.persons import find_person

FULL = """
Kassym-Jomart Tokayev | Касым-Жомарт Токаев прибыл | Касым-Жомарт Токаев
Касым-Жомарт Токаев | Kassym-Jomart Tokayev arrived | Kassym-Jomart Tokayev
Xi Jinping | Си Цзиньпин прибыл | Си Цзиньпин
Li Qiang | встреча с Ли Цяном | Ли Цяном
Ding Xuexiang | Дин Сюэсян прибыл | Дин Сюэсян
Zhao Leji | Чжао Лэцзи прибыл | Чжао Лэцзи
He Lifeng | Хэ Лифэн прибыл | Хэ Лифэн
Hu Jintao | Ху Цзиньтао прибыл | Ху Цзиньтао
Olaf Scholz | Олаф Шольц прибыл | Олаф Шольц
Shavkat Mirziyoyev | Шавкат Мирзиёев прибыл | Шавкат Мирзиёев
Sadyr Japarov | Садыр Жапаров прибыл | Садыр Жапаров
Hakan Fidan | Хакан Фидан прибыл | Хакан Фидан
Jens Stoltenberg | Йенс Столтенберг | Йенс Столтенберг
Yevgeny Primakov | Evgeniy Primakov said | Evgeniy Primakov
Tamim bin Hamad Al Thani | Sheikh Tamim bin Hamad Al-Thani | Tamim bin Hamad Al-Thani
Tamim Al-Thani | Тамим бин Хамад аль-Тани | Тамим бин Хамад аль-Тани
Sheikh Tamim bin Hamad Al-Thani | Tamim bin Hamad Al Thani said | Tamim bin Hamad Al Thani
Viktor Orbán | Orbán Viktor said | Orbán Viktor
Orbán Viktor | Viktor Orban said | Viktor Orban
Vladimir Putin | Владимир Владимирович Путин сказал | Владимир Владимирович Путин
Путин Владимир | встреча с Владимиром Путиным | Владимиром Путиным
Tokayev, Kassym-Jomart | Kassym-Jomart Tokayev said | Kassym-Jomart Tokayev
V. Putin | Vladimir Putin said | Vladimir Putin
Jean-Yves Le Drian | the envoy Jean-Yves Le Drian said | Jean-Yves Le Drian
Ursula von der Leyen | EU chief Ursula von der Leyen said | Ursula von der Leyen
Sergei Lavrov | Russian Foreign Minister Sergey Lavrov said | Sergey Lavrov
Heydar Aliyev | Ilham Aliyev is the son of Heydar Aliyev, he said | Heydar Aliyev
Recep Tayyip Erdoğan | RECEP TAYYIP ERDOGAN spoke | RECEP TAYYIP ERDOGAN
Mevlut Cavusoglu | Mevlüt Çavuşoğlu konuştu | Mevlüt Çavuşoğlu
President Xi Jinping | Xi Jinping spoke | Xi Jinping
Қасым-Жомарт Тоқаев | Касым-Жомарт Токаев сказал | Касым-Жомарт Токаев
习近平 | 中国国家主席习近平抵达 | 习近平
王毅 | 王毅外长访问 | 王毅
卡西姆-若马尔特·托卡耶夫 | 卡西姆-若马尔特·托卡耶夫总统 | 托卡耶夫
Giorgia Meloni | Джорджа Мелони сказала | Джорджа Мелони
Lula | Лулой доволен | Лулой
Modi | Modi's visit | Modi
"""
SURNAME = """
Kassym-Jomart Tokayev | President Tokayev's visit | Tokayev
Kassym-Jomart Tokayev | Tokaev said | Tokaev
Kassym-Jomart Tokayev | mit Tokajew | Tokajew
Sergey Lavrov | с Лавровым | Лавровым
Sergey Lavrov | Лаврову | Лаврову
Sergey Lavrov | о Лаврове | Лаврове
Sergey Lavrov | Außenminister Lawrow sagte | Lawrow
Sergey Lavrov | Russia's Lavrov said | Lavrov
Sergey Lavrov | In Baku Lavrov met them | Lavrov
Sergey Lavrov | министр Лавров сказал | Лавров
Volodymyr Zelenskyy | Зеленского | Зеленского
Volodymyr Zelenskyy | Зеленскому | Зеленскому
Volodymyr Zelensky | Zelenskyy said | Zelenskyy
Volodymyr Zelensky | Zelenskiy said | Zelenskiy
Recep Tayyip Erdoğan | Erdogan said | Erdogan
Recep Tayyip Erdoğan | Эрдогану | Эрдогану
Recep Tayyip Erdoğan | Erdoğan'la görüştü | Erdoğan
Recep Tayyip Erdoğan | Erdoğan’ın ziyareti | Erdoğan
Emmanuel Macron | Макроном | Макроном
Emmanuel Macron | Macron'un ziyareti | Macron
Emmanuel Macron | Der Besuch Macrons | Macrons
Emmanuel Macron | die Reise Macrons | Macrons
Olaf Scholz | Scholz' Reise | Scholz
Vladimir Putin | В. Путин | В. Путин
Vladimir Putin | V. Putin said | V. Putin
Vladimir Putin | “Putin” said | Putin
Vladimir Putin | **Putin** said | Putin
Vladimir Putin | Yesterday Putin spoke | Putin
Vladimir Putin | Вчера Путин сказал | Путин
Vladimir Putin | Kremlin Says Putin Will Visit Beijing | Putin
Xi Jinping | President Xi met them | Xi
Xi Jinping | Xi and Putin met | Xi
Xi Jinping | Xi J. spoke | Xi
Tamim bin Hamad Al Thani | Sheikh Tamim arrived | Tamim
Mohammed bin Salman | bin Salman said | Salman
Luiz Inácio Lula da Silva | Lula said | Lula
Luiz Inácio Lula da Silva | da Silva said | Silva
Narendra Modi | Modi said | Modi
Pedro Sánchez Pérez-Castejón | Sánchez dijo | Sánchez
Andrés Manuel López Obrador | López Obrador dijo | López Obrador
Ursula von der Leyen | von der Leyen said | Leyen
Abdel Fattah el-Sisi | Al-Sisi said | Sisi
Abdel Fattah el-Sisi | ас-Сиси | Сиси
Frank-Walter Steinmeier | Штайнмайер прибыл | Штайнмайер
Friedrich Merz | Мерц прибыл | Мерц
Mehmet Şimşek | Шимшек | Шимшек
Mehmet Şimşek | Simsek said | Simsek
Annalena Baerbock | Außenministerin Baerbock sagte | Baerbock
Joe Biden | Joseph R. Biden said | Joseph R. Biden
Михаил Мишустин | Мишустина | Мишустина
Лев Толстой | Толстого | Толстого
Gurbanguly Berdimuhamedow | Бердымухамедов | Бердымухамедов
Alexander Lukashenko | Лукашенко | Лукашенко
Dmitry Medvedev | Medwedew | Medwedew
Volodymyr Zelensky | Wladimir Selenski und Zelensky | Zelensky
Nguyen Phu Trong | Mr Trong said | Trong
Kim Jong Un | Kim's sister | Kim
Ban Ki-moon | Mr Ban said | Ban
Thomas Müller | Mueller said | Mueller
Mary O'Brien | Ms O’Brien said | O’Brien
Ivan Ivanov | Иванова | Иванова
Shinzo Abe | Синдзо Абэ сказал | Синдзо Абэ
Warren Miller | Уоррен Миллер сказал | Уоррен Миллер
习近平 | 会见习主席 | 习
卡西姆-若马尔特·托卡耶夫 | 托卡耶夫总统 | 托卡耶夫
"""
OTHERS = """
Heydar Aliyev | Ilham Aliyev arrived
Heydar Aliyev | the envoy of Ilham Aliyev arrived
Ilham Aliyev | the Heydar Aliyev centre
Гейдар Алиев | Ильхам Алиев прибыл
Heydar Aliyev | Ильхам Алиев прибыл
Xi Jinping | Xi Mingze went
Li Qiang | Premier Li Keqiang said
Li Qiang | Jet Li said
Kim Jong Un | Kim Yo Jong said
Kim Jong Un | Kim Jong Nam died
Joe Biden | Hunter Biden said
George Bush | Laura Bush said
Hillary Clinton | Bill Clinton said
Nursultan Nazarbayev | they met Dariga Nazarbayev there
卡西姆·托卡耶夫 | 叶尔兰·托卡耶夫到
"""
NOWHERE = """
Karimov | Kerimov said
Petrov | Petrenko said
Li | Lee said
Wang | Wan said
Kim | Kin said
Mirzoyev | Mirziyoyev said
Mirziyoyev | Мирзоев сказал
Kidan | Fidan said
Fidan | Kidan said
Ivanov | Petrov said
Wu | Hu said
Chen | Cheng said
Zhang | Zhan said
Lin | Ling said
Jan | Jang said
Hassan | Hussein said
Salman | Sulaiman said
Nazarov | Nazarbayev said
Karimov | Karimli said
Sharif | Sharipov said
Schmidt | Schmitz said
Lavrov | Lavrin said
Mishustin | Mushustin said
Park | Pak said
Xi Jinping | Mingze said
Donald John Trump | John said
Vladimir Putin | Vladimir said
Vladimir Vladimirovich Putin | Vladimirovich said
Putin | Putinism is a word, computing another
Putin | putin
Abe | Abel said
习近平 | 李强抵达
Sarkozy | Саркисян
"""
SAME = """
Aliyev | Aliev | Alyev | Алиев
Tokayev | Tokaev | Токаев
Zelenskyy | Zelensky | Zelenskiy | Зеленский
Yeltsin | Eltsin | Ельцин
Khamenei | Hamenei | Хаменеи
Gorbachev | Gorbachyov | Горбачёв
Vasilyev | Vasiliev | Васильев
Matviyenko | Matvienko | Матвиенко
Dostoyevsky | Dostoevsky | Достоевский
Shoigu | Schoigu | Шойгу
Akhmetov | Ahmetov | Ахметов
Solovyov | Solovyev | Соловьёв
Iusupov | Yusupov | Jusupov | Юсупов
"""


def table(listed: str) -> list[list[str]]:
    """The lines of a table as lists of cells."""
    return [line.split(" | ") for line in listed.strip().splitlines()]


def cases(listed: str) -> list[object]:
    """A table as the cases of a test."""
    return [pytest.param(*row, id=" in ".join(row[:2])) for row in table(listed)]


def test_there_are_cases_enough() -> None:
    """At least a hundred and twenty."""
    assert sum(len(table(listed)) for listed in (FULL, SURNAME, OTHERS, NOWHERE, SAME)) >= 120


@pytest.mark.parametrize(("name", "text", "printed"), cases(FULL))
def test_a_name_that_is_printed_is_proved_in_full(name: str, text: str, printed: str) -> None:
    """In another script, case, order or spelling, with its titles and particles or without."""
    found = find_person(name, text)
    assert found is not None
    assert (text[slice(*found.span)], found.is_full, found.contradicts) == (printed, True, False)


@pytest.mark.parametrize(("name", "text", "printed"), cases(SURNAME))
def test_a_surname_proves_its_person(name: str, text: str, printed: str) -> None:
    """Nothing is said against it by titles, initials, opening words, countries or headlines; it is not the full name."""
    found = find_person(name, text)
    assert found is not None
    assert (text[slice(*found.span)], found.is_full, found.contradicts) == (printed, False, False)


@pytest.mark.parametrize(("name", "text"), cases(OTHERS))
def test_another_given_name_is_somebody_else(name: str, text: str) -> None:
    """A given name that is neither a title nor an initial nor a spelling of the claimed one contradicts."""
    found = find_person(name, text)
    assert found is not None
    assert found.contradicts


@pytest.mark.parametrize(("name", "text"), cases(NOWHERE))
def test_what_looks_alike_proves_nothing(name: str, text: str) -> None:
    """Another surname, a given name alone, a part of a word, a word without its capital."""
    assert find_person(name, text) is None


@pytest.mark.parametrize("spellings", [pytest.param(row, id=row[0]) for row in table(SAME)])
def test_spellings_of_one_surname_prove_one_another(spellings: list[str]) -> None:
    """Whichever is claimed, whichever is printed."""
    for claimed in spellings:
        for printed in spellings:
            found = find_person(claimed, f"— {printed} —")
            assert found is not None, (claimed, printed)
            assert found.is_full


def test_a_place_that_agrees_outweighs_others() -> None:
    """Two persons of one surname in one text: each is found where the text prints the claimed one."""
    text = "He thanked Ilham Aliyev in the house of Heydar Aliyev. Aliyev smiled."
    for name in ("Ilham Aliyev", "Heydar Aliyev"):
        found = find_person(name, text)
        assert found is not None
        assert text[slice(*found.span)] == name


def test_the_place_is_within_and_the_name_anywhere() -> None:
    """``within`` limits the span; what is full is asked of the whole text."""
    text = "Ilham Aliyev came. Later Aliyev left. Putin stayed."
    within = (text.index("Later"), text.index(" Putin"))
    found = find_person("Ilham Aliyev", text, within)
    assert found is not None
    assert (text[slice(*found.span)], found.is_full) == ("Aliyev", True)
    assert found.span[0] > within[0]
    assert find_person("Vladimir Putin", text, within) is None
    other = find_person("Heydar Aliyev", text, (0, 18))
    assert other is not None
    assert other.contradicts


@pytest.mark.parametrize(
    "text", ["Lav\u00adrov said", "Lavrov\u200b said", "\u200fLavrov\u00a0said", "x\r\nLavrov\r\nsaid", "🙂Lavrov🙂"]
)
def test_typography_hides_nobody(text: str) -> None:
    """Soft hyphens, zero-width marks, no-break spaces, line ends, emoji."""
    assert find_person("Sergey Lavrov", text) is not None


def test_composition_hides_nobody() -> None:
    """Accents composed and decomposed."""
    assert find_person("Orba\u0301n", "Orb\u00e1n") is not None
    assert find_person("Orb\u00e1n", "Orba\u0301n") is not None


@pytest.mark.parametrize("name", ["", " ", "—", "123", "'s", "·", "\u0301"])
def test_no_name_is_nowhere(name: str) -> None:
    """What has no letters names nobody."""
    assert find_person(name, "Lavrov 123 — 's · said") is None


_WORDS = st.sampled_from(
    [
        "Aliyev",
        "Ilham",
        "Heydar",
        "Xi",
        "Jinping",
        "Лавров",
        "Лаврова",
        "Си",
        "bin",
        "al",
        "Al-",
        "O'",
        ".",
        ",",
        "-",
        "'",
        "президент",
        "President",
        "习近平",
        "·",
        "托卡耶夫",
        "主席",
        "V.",
        "İ",
        "ß",
        "́",
        "Владимирович",
        "Kim",
        "Jong",
        "Un",
        "von",
        "der",
        "Leyen",
        "\n\n",
        "🙂",
        "Sheikh",
        "Lula",
    ]
)
_TEXTS = st.one_of(st.text(), st.lists(_WORDS, max_size=20).map(" ".join), st.lists(_WORDS, max_size=12).map("".join))


@given(_TEXTS, _TEXTS, st.one_of(st.none(), st.tuples(st.integers(-3, 60), st.integers(-3, 60))))
def test_no_text_breaks_it(name: str, text: str, within: tuple[int, int] | None) -> None:
    """Any name, any text, any limits: the span is inside the text and not empty, and the same each time."""
    found = find_person(name, text, within)
    assert found == find_person(name, text, within)
    if found is not None:
        assert 0 <= found.span[0] < found.span[1] <= len(text)


@given(st.lists(st.sampled_from("Ilham Heydar Aliyev Xi Jinping Jens Stoltenberg Narendra Modi".split()), min_size=1, max_size=3, unique=True))  # fmt: skip  # noqa: SIM905 - prose
def test_a_name_proves_itself(words: list[str]) -> None:
    """A name that is printed as it is claimed is found in full."""
    name = " ".join(words)
    found = find_person(name, f"we met {name} there")
    assert found is not None
    assert found.is_full
    assert not found.contradicts


def test_many_names_of_a_long_text_cost_little() -> None:
    """An article is made ready once: its length is paid for once, not for each name."""
    text = "The minister said that the Lavrov plan of Heydar Aliyev would not be signed this year in Baku. " * 300
    begun = time.process_time()
    find_person("Ilham Aliyev", text, (0, 200))
    first = time.process_time() - begun
    begun = time.process_time()
    for _ in range(20):
        find_person("Sergey Lavrov", text, (0, 200))
    assert time.process_time() - begun < 20 * max(first, 0.001)
