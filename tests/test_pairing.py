"""Which date belongs to which number, or verb."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.dates import DateSaid, dates_in
from extractor.text.fold import Span
from extractor.text.pairing import AnchorRole, belongs

PUBLISHED = date(2024, 5, 15)
NUMBER = re.compile(
    r"yüzde \d+|[$€]?\d[\d.,]*\d?\s?(?:%|bn\b|m\b|billion|million|млрд|mil millones|milliards|Milliarden|milyar|亿美元)"
)
VERB = re.compile(r"\b(?:met|signed|visited|left|enter|established|raised|прибыл|подписал)\b")

PAIRS = [  # a text with the anchor in angle brackets, and its date
    ("Exports rose to <$5bn> in 2023 from $4bn in 2022.", "2023"),
    ("Exports rose to $5bn in 2023 from <$4bn> in 2022.", "2022"),
    ("Exports rose <25%> to $5bn in 2023 from $4bn in 2022.", "2023"),
    ("Exports reached <$5bn> in 2023, up from $4bn a year earlier, and are to reach $9bn by 2030.", "2023"),
    ("Exports reached $5bn in 2023, up from <$4bn> a year earlier, and are to reach $9bn by 2030.", "a year earlier"),
    ("Exports reached $5bn in 2023, up from $4bn a year earlier, and are to reach <$9bn> by 2030.", "by 2030"),
    ("In 2021, 2022 and 2023 exports were <$1bn>, $2bn and $3bn respectively.", "2021"),
    ("In 2021, 2022 and 2023 exports were $1bn, <$2bn> and $3bn respectively.", "2022"),
    ("In 2021, 2022 and 2023 exports were $1bn, $2bn and <$3bn>.", "2023"),
    ("In 2023 exports were <$5bn>, while imports reached $3bn.", "2023"),
    ("In 2023 exports were $5bn, while imports reached <$3bn>.", "2023"),
    ("It was <signed> on 5 May for 2024-2028.", "5 May"),
    ("Trade, <$5bn> in 2023, fell 12% in the first quarter of 2024.", "2023"),
    ("Trade, $5bn in 2023, fell <12%> in the first quarter of 2024.", "first quarter of 2024"),
    ("The programme for 2022-2026 was <signed> in August 2022.", "August 2022"),
    ("Exports rose <12%> to $5bn in 2023, the highest since 2005.", "2023"),
    ("Exports rose <12%> in 2023 compared with 2022.", "2023"),
    ("Compared with 2022, exports rose <12%> in 2023.", "2023"),
    ("Exports were <$5bn> in 2023 and $4bn in 2022.", "2023"),
    ("Exports were $5bn in 2023 and <$4bn> in 2022.", "2022"),
    ("In 2022 exports were <$4bn> and in 2023 $5bn.", "2022"),
    ("In 2022 exports were $4bn and in 2023 <$5bn>.", "2023"),
    ("Exports grew 12% in January-July. They reached <$5bn>.", "January-July"),
    ("Exports were <$5bn> in 2022. In 2023 they were $6bn, and imports $3bn.", "2022"),
    ("Exports were $5bn in 2022. In 2023 they were $6bn, and imports <$3bn>.", "2023"),
    ("Exports rose <5%>, the ministry said on Monday, to $5bn in 2023.", "2023"),
    ("On Monday the ministry said exports were <$5bn> in 2023.", "2023"),
    ("They <met> in 2022 and signed the deal in May 2023.", "2022"),
    ("They met in 2022 and <signed> the deal in May 2023.", "May 2023"),
    ("Exports rose from $4bn to <$5bn> in 2023.", "2023"),
    ("Exports to Turkey in 2023 amounted to <$5bn>, and in January-March 2024 to $1bn.", "2023"),
    ("Exports to Turkey in 2023 amounted to $5bn, and in January-March 2024 to <$1bn>.", "January-March 2024"),
    ("Exports amounted to $5bn in 2023; in 2022 they were <$4bn>.", "2022"),
    ("It will invest <$5bn> by 2030, including $1bn in 2025.", "by 2030"),
    ("It will invest $5bn by 2030, including <$1bn> in 2025.", "2025"),
    ("By 2030, trade is to reach <$9bn>, up from $5bn in 2023.", "By 2030"),
    ("By 2030, trade is to reach $9bn, up from <$5bn> in 2023.", "2023"),
    ("It gave $5m in 2022, <$6m> in 2023 and $7m in 2024.", "2023"),
    ("Exports (<$5bn> in 2023) are to double to $10bn by 2030.", "2023"),
    ("Exports ($5bn in 2023) are to double to <$10bn> by 2030.", "by 2030"),
    ("He visited in March 2023, <signed> it on 5 May 2023 and left a month later.", "5 May 2023"),
    ("The deal <signed> on 5 May 2023 will enter into force on 1 January 2024.", "5 May 2023"),
    ("The deal signed on 5 May 2023 will <enter> into force on 1 January 2024.", "1 January 2024"),
    ("They <met> on Monday to discuss the 2024-2028 programme.", "Monday"),
    ("Relations, <established> in 1992, were raised in 2023.", "1992"),
    ("Relations, established in 1992, were <raised> in 2023.", "2023"),
    ("Since 2005, trade has grown <300%>.", "Since 2005"),
    ("Trade was $5bn in 2023. It was $4bn in 2022. Imports were <$3bn>.", "2022"),
    ("In 2023, trade was $5bn. China bought goods worth <$2bn>. It sold $3bn.", "2023"),
    ("Against <$4bn> in 2022, exports in 2023 were $5bn.", "2022"),
    ("Against $4bn in 2022, exports in 2023 were <$5bn>.", "2023"),
    ("Exports in 2023 were up <5%> on 2022 at $5bn.", "2023"),
    ("The loan was raised from $5m in 2021 to <$8m> in 2023.", "2023"),
    ("Turkey, which sold <$4bn> in 2022, sold $5bn in 2023.", "2022"),
    ("Turkey, which sold $4bn in 2022, sold <$5bn> in 2023.", "2023"),
    ("Last year trade was <$5bn>, and this year it is to be $6bn.", "Last year"),
    ("Last year trade was $5bn, and this year it is to be <$6bn>.", "this year"),
    ("Sales of <$5bn> and profits of $1bn were reported for 2023.", "2023"),
    ("In the first half of 2024, exports grew 5% to $3bn and imports fell <2%> to $2bn.", "first half of 2024"),
    ("В 2023 году экспорт вырос до <5 млрд> с 4 млрд в 2022 году.", "2023 году"),
    ("В 2023 году экспорт вырос до 5 млрд с <4 млрд> в 2022 году.", "2022 году"),
    ("В 2022 году экспорт составил <4 млрд>, а в 2023 году — 5 млрд.", "2022 году"),
    ("В 2022 году экспорт составил 4 млрд, а в 2023 году — <5 млрд>.", "2023 году"),
    ("Экспорт в 2023 году составил 5 млрд, импорт <3 млрд>, к 2030 году он достигнет 9 млрд.", "2023 году"),
    ("Экспорт в 2023 году составил 5 млрд, импорт 3 млрд, к 2030 году он достигнет <9 млрд>.", "к 2030 году"),
    ("Оборот за январь-июль 2024 года вырос на <12%> и достиг 5 млрд, сообщили 4 мая.", "январь-июль 2024 года"),
    ("За 2023 год оборот вырос на <12%> по сравнению с 2022 годом и составил 5 млрд.", "2023 год"),
    ("Если в 2022 году экспорт составлял 4 млрд, то в 2023 году он достиг <5 млрд>.", "2023 году"),
    ("К 2030 году оборот достигнет <9 млрд>, тогда как в 2023 году он составил 5 млрд.", "К 2030 году"),
    ("Соглашение на 2024-2028 годы <подписано> 5 мая.", "5 мая"),
    ("Министр <прибыл> 4 мая и подписал соглашение 5 мая.", "4 мая"),
    ("Министр прибыл 4 мая и <подписал> соглашение 5 мая.", "5 мая"),
    ("В 2022 и 2023 годах экспорт составил 4 млрд и <5 млрд> соответственно.", "2023 годах"),
    ("В 2023 году оборот составил 5 млрд. Экспорт вырос до <3 млрд>.", "2023 году"),
    ("Экспорт достиг 5 млрд против <4 млрд> годом ранее.", "годом ранее"),
    ("En 2023 las exportaciones llegaron a <5 mil millones>, el mayor nivel desde 2005.", "2023"),
    ("El comercio pasó de <4 mil millones> en 2022 a 5 mil millones en 2023.", "2022"),
    ("El comercio pasó de 4 mil millones en 2022 a <5 mil millones> en 2023.", "2023"),
    ("Las exportaciones de 2023 fueron de 5 mil millones, un <5%> más que en 2022.", "2023"),
    ("Para 2030 el comercio alcanzará <9 mil millones>, frente a 5 mil millones en 2023.", "Para 2030"),
    ("Para 2030 el comercio alcanzará 9 mil millones, frente a <5 mil millones> en 2023.", "2023"),
    ("Los países <firmaron> en mayo de 2023 el acuerdo para 2024-2028.", "mayo de 2023"),
    ("En 2022 y 2023 sumaron 4 mil millones y <5 mil millones>, respectivamente.", "2023"),
    (
        "Elles ont atteint <5 milliards> en 2023, contre 4 milliards un an plus tôt, et doivent atteindre 9 milliards d'ici 2030.",
        "2023",
    ),
    (
        "Elles ont atteint 5 milliards en 2023, contre <4 milliards> un an plus tôt, et doivent atteindre 9 milliards d'ici 2030.",
        "un an plus tôt",
    ),
    (
        "Elles ont atteint 5 milliards en 2023, contre 4 milliards un an plus tôt, et doivent atteindre <9 milliards> d'ici 2030.",
        "d'ici 2030",
    ),
    ("Le commerce est passé de <4 milliards> en 2022 à 5 milliards en 2023.", "2022"),
    ("En 2023, les échanges ont atteint <5 milliards>, leur plus haut niveau depuis 2005.", "2023"),
    ("L'accord a été <signé> le 5 mai 2023 pour 2024-2028.", "5 mai 2023"),
    (
        "Au premier semestre 2024, elles ont augmenté de 5 %, tandis que les importations ont reculé de <2 %>.",
        "premier semestre 2024",
    ),
    ("Die Exporte stiegen 2023 von <4 Milliarden> im Jahr 2022 auf 5 Milliarden Euro.", "2022"),
    ("Die Exporte stiegen 2023 von 4 Milliarden im Jahr 2022 auf <5 Milliarden> Euro.", "2023"),
    ("Im Jahr 2023 betrugen die Exporte 5 Milliarden, während die Importe <3 Milliarden> erreichten.", "2023"),
    ("Bis 2030 soll der Handel <9 Milliarden> erreichen; 2023 waren es 5 Milliarden.", "Bis 2030"),
    ("Der Handel erreichte 2023 <5 Milliarden>, den höchsten Stand seit 2005.", "2023"),
    ("Im ersten Halbjahr 2024 waren es 3 Milliarden, nach <2 Milliarden> im Vorjahreszeitraum.", "Vorjahreszeitraum"),
    ("2022'de <4 milyar> olan ihracat 2023'te 5 milyar dolara çıktı.", "2022"),
    ("2022'de 4 milyar olan ihracat 2023'te <5 milyar> dolara çıktı.", "2023"),
    ("İhracat 2022'deki <4 milyar> dolardan 2023'te 5 milyar dolara yükseldi.", "2022'deki"),
    ("2023 yılında hacim <5 milyar> dolar oldu, 2030'a kadar 10 milyar dolar hedefleniyor.", "2023 yılında"),
    ("2023 yılında hacim 5 milyar dolar oldu, 2030'a kadar <10 milyar> dolar hedefleniyor.", "2030'a kadar"),
    ("2023'te ihracat 2022'ye göre <yüzde 12> artarak 5 milyar dolar oldu.", "2023"),
    ("2022'de ihracat 4 milyar dolardı. 2023'te 5 milyar dolara çıktı. İthalat <3 milyar> dolar oldu.", "2023"),
    ("2022 ve 2023'te ihracat sırasıyla <4 milyar> ve 5 milyar dolar oldu.", "2022"),
    ("2023年出口额为50亿美元，进口额为<30亿美元>，比2022年增长5%。", "2023年"),
    ("出口额从2022年的<40亿美元>增至2023年的50亿美元，到2030年将达到90亿美元。", "从2022年"),
    ("出口额从2022年的40亿美元增至2023年的<50亿美元>，到2030年将达到90亿美元。", "2023年"),
    ("出口额从2022年的40亿美元增至2023年的50亿美元，到2030年将达到<90亿美元>。", "到2030年"),
    ("2022年和2023年出口额分别为40亿美元和<50亿美元>。", "2023年"),
    ("2022年出口额为<40亿美元>，2023年为50亿美元。", "2022年"),
    ("2023年贸易额达50亿美元，为2005年以来最高，较2022年增长<12%>。", "2023年"),
    ("到2030年，贸易额将达到90亿美元，2023年为<50亿美元>。", "2023年"),
    ("2024年上半年，出口同比增长<5%>，达30亿美元。", "2024年上半年"),
    ("双方于2023年5月<签署>了2024年至2028年的计划。", "2023年5月"),
    ("Remittances fell from $2.1 billion in 2022 to <$1.8 billion> in 2023, and to $400 million in 2024.", "2023"),
    ("Remittances fell from <$2.1 billion> in 2022 to $1.8 billion in 2023, and to $400 million in 2024.", "2022"),
    ("Trade stood at <$10.5 billion> in 2022 before falling to $8 billion in 2023.", "2022"),
    ("Turnover was $2 billion, which is 15% more than in 2023 (<$1.7 billion>).", "than in 2023"),
    ("Exports fell 3% in April, after a <2%> rise in March.", "March"),
    ("The bank lent $5 billion in 2020, <$6 billion> a year later and $8 billion in 2022.", "a year later"),
    (
        "Since the start of the year it sold $5 billion, compared with <$4 billion> over the same period in 2023.",
        "2023",
    ),
    ("In 2020 and 2021, it lost $1 billion and <$2 billion>. Last year, it earned $3 billion.", "2021"),
    ("В 2023 году оборот составил 10 млрд, что на 12% больше, чем в 2022 году (<9 млрд>).", "2022 году"),
    ("За пять месяцев экспорт вырос на 12%; за аналогичный период прошлого года — на <5%>.", "прошлого года"),
    ("Объем с 2005 года превысил 10 млрд, из них <2 млрд> — в прошлом году.", "прошлом году"),
    (
        "El año pasado fueron <5 mil millones>, frente a los 4 mil millones de 2022, y este año serán 6 mil millones.",
        "año pasado",
    ),
    (
        "Le volume est passé de 3 milliards en 2019 à <5 milliards> l'an dernier et doit atteindre 9 milliards en 2030.",
        "an dernier",
    ),
    ("Nach <4 Milliarden> Euro im Jahr 2022 stieg der Umsatz im vergangenen Jahr auf 5 Milliarden Euro.", "2022"),
    ("2023年投资额为50亿美元，比上年增长<10%>，其中一季度为10亿美元。", "2023年"),
    ("İhracat nisanda yüzde 5, yılın ilk dört ayında <yüzde 12> arttı.", "yılın ilk dört ayında"),
]


def marked(text: str) -> tuple[str, Span, list[Span], tuple[DateSaid, ...]]:
    """The text without the brackets, what stood in them, the other numbers or verbs, and the dates."""
    start, end = text.index("<"), text.index(">") - 1
    plain = text.replace("<", "").replace(">", "")
    pattern = NUMBER if re.search(r"\d", plain[start:end]) else VERB
    others = [found.span() for found in pattern.finditer(plain) if found.span() != (start, end)]
    return plain, (start, end), others, dates_in(plain, published=PUBLISHED)


@pytest.mark.parametrize(("text", "printed"), PAIRS)
def test_a_number_has_its_date_and_no_other(text: str, printed: str) -> None:
    """Of all the dates of the text, this one belongs to it."""
    plain, anchor, others, dates = marked(text)
    mine = [one for one in dates if belongs(plain, anchor, others, one, dates)]
    assert [plain[slice(*one.span)] for one in mine] == [printed]


@pytest.mark.parametrize(
    ("text", "role", "printed", "wanted"),
    [
        ("Exports rose <12%> compared with 2022.", "percent", "compared with 2022", False),
        ("Exports rose by <$1bn> from 2022.", "by", "from 2022", False),
        ("It rose from <$4bn> in 2022 to $5bn in 2023.", "from", "2022", True),
        ("It rose from <$4bn> in 2022 to $5bn in 2023.", "from", "2023", False),
        ("It rose to <$5bn> in 2023 from $4bn in 2022.", "to", "2022", False),
        ("It rose to <$5bn> in 2023 from $4bn in 2022.", "to", "2023", True),
        ("It rose from <$4bn> to $5bn in 2023.", "from", "2023", False),
        ("In 2023 it rose from <$4bn> to $5bn.", "from", "2023", None),
        ("In 2023 it rose from $4bn to <$5bn>.", "to", "2023", True),
        ("Exports hit <$5bn>, the highest since 2005.", "level", "since 2005", False),
        ("Экспорт достиг <5 млрд>, это максимум с 2005 года.", "level", "с 2005 года", False),
        ("出口额达<50亿美元>，为2005年以来最高。", "level", "2005年以来", False),
        ("Exports were <$5bn>. In 2022 they were $4bn.", "level", "2022", None),
        ("It was <signed> before 2020.", None, "before 2020", None),
        ("Exports rose <5%>, the ministry said on Monday.", "percent", "Monday", False),
    ],
)
def test_what_a_number_is_in_a_change_tells_its_date(
    text: str, role: AnchorRole | None, printed: str, wanted: bool | None
) -> None:
    """The start of a change has the date compared with, and the change has it as its baseline only."""
    plain, anchor, others, dates = marked(text)
    (one,) = [one for one in dates if plain[slice(*one.span)] == printed]
    assert belongs(plain, anchor, others, one, dates, role=role) is wanted


PIECES = st.sampled_from(
    ["in 2023 ", "from ", "$4bn ", "$5bn ", "5% ", "to ", ", ", ". In ", "2022 ", "by 2030 ", "since 2005 ", "and ", "while ", "а ",
     "respectively ", "compared with 2022 ", "a year earlier ", "the ministry said on Monday ", "2023'te ", "比2022年", "，", "。", "分别"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=16).map("".join) | st.text(), st.sampled_from([None, "from", "to", "by"]))
def test_any_row_of_numbers_and_dates_is_paired_or_not(text: str, role: AnchorRole | None) -> None:
    """Without an error, and the same each time."""
    dates = dates_in(text, published=PUBLISHED)
    numbers = [found.span() for found in NUMBER.finditer(text)] or [(0, len(text))]
    for anchor in numbers:
        for one in dates:
            told = belongs(text, anchor, numbers, one, dates, role=role)
            assert told in (True, False, None)
            assert told == belongs(text, anchor, numbers, one, dates, role=role)


def test_a_long_text_takes_time_in_proportion() -> None:
    """One pair of 64,000 words."""
    text = "Exports rose 5% in 2023 from $4bn in 2022. " * 7_000
    dates = dates_in(text, published=PUBLISHED)
    numbers = [found.span() for found in NUMBER.finditer(text)]
    began = time.process_time()
    belongs(text, numbers[-1], numbers, dates[-1], dates)
    assert time.process_time() - began < 5
