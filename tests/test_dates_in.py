"""Every date of a sentence: where it stands, what it says, and what it is for."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.dates import Direction, date_at, dates_in, is_whole, just_at, read_date
from extractor.text.fold import find, fold

PUBLISHED = date(2024, 5, 15)  # a Wednesday

SAID: dict[
    str, list[tuple[str, str]]
] = {  # a sentence, and its dates: as printed, with EDTF, role and perhaps the kind
    # English
    "Exports rose to $5bn in the first quarter of 2024.": [("first quarter of 2024", "2024-33 at")],
    "Exports rose to $5bn in 2023 from $4bn in 2022.": [("2023", "2023 at"), ("2022", "2022 baseline")],
    "Exports fell to $4bn from nearly $5bn in 2022.": [("2022", "2022 baseline")],
    "Exports were up 5% on 2021.": [("2021", "2021 baseline")],
    "Exports rose 5% from 2022.": [("from 2022", "2022 baseline")],
    "Exports were 5% higher than in 2021.": [("than in 2021", "2021 baseline")],
    "Exports were 3% above 2019.": [("2019", "2019 baseline")],
    "Trade is 5% down compared with 2022.": [("compared with 2022", "2022 baseline")],
    "Exports were $4bn against $3bn in the same period of 2023.": [("2023", "2023 baseline")],
    "Exports rose 5% in 2023 from a year earlier.": [("2023", "2023 at"), ("a year earlier", "2022 baseline")],
    "Exports rose 5% year-on-year in January-April 2024.": [
        ("year-on-year", "2023 baseline"),
        ("January-April 2024", "2024-01/2024-04 at"),
    ],
    "Trade has grown since 2005.": [("since 2005", "2005/.. since")],
    "Exports hit $5bn, the highest since 2005.": [("since 2005", "2005/.. since")],
    "Tariffs apply from March 2025.": [("from March 2025", "2025-03/.. since")],
    "Trade is to reach $9bn by 2030.": [("by 2030", "2030 until")],
    "Trade is to reach $9bn by the end of 2030.": [("by the end of 2030", "2030 until")],
    "The plan runs until May 2027.": [("until May 2027", "../2027-05 until")],
    "It must be signed no later than 2026.": [("later than 2026", "2026 until")],
    "It was founded before 1990.": [("before 1990", "1990 before")],
    "After 2025 it will fall.": [("After 2025", "2025 after")],
    "It was signed on 5 May for 2024-2028.": [("5 May", "2024-05-05 at"), ("2024-2028", "2024/2028 span")],
    "The plan for 2023-2027 was agreed between 2020 and 2022.": [
        ("2023-2027", "2023/2027 span"),
        ("between 2020 and 2022", "2020/2022 span"),
    ],
    "In 2022 and 2023 it fell.": [("2022", "2022 at"), ("2023", "2023 at")],
    "In 2021, 2022 and 2024 it fell.": [("2021", "2021 at"), ("2022", "2022 at"), ("2024", "2024 at")],
    "They met in January and March 2024.": [("January", "2024-01 at"), ("March 2024", "2024-03 at")],
    "They met on 4 and 6 May 2024.": [("4", "2024-05-04 at"), ("6 May 2024", "2024-05-06 at")],
    "They met on 4-5 May 2024.": [("4-5 May 2024", "2024-05-04/2024-05-05 at")],
    "The fair is open 28 December - 3 January.": [("28 December - 3 January", "2023-12-28/2024-01-03 at")],
    "So far, exports this year rose.": [("this year", "2024 at ytd")],
    "Exports in 2024 so far were $5bn.": [("2024 so far", "2024 at ytd")],
    "Exports this year have, to date, grown.": [("this year", "2024 at ytd")],
    "Year to date, trade fell.": [("Year to date", "2024 at ytd")],
    "Earlier this month they met.": [("Earlier this month", "2024-05 at")],
    "Later this year they will meet.": [("Later this year", "2024 at")],
    "He came yesterday.": [("yesterday", "2024-05-14 at")],
    "He came the day before yesterday.": [("day before yesterday", "2024-05-13 at")],
    "He came on Friday last week.": [("Friday last week", "2024-05-10 at")],
    "He came on Friday two weeks ago.": [("Friday two weeks ago", "2024-05-03 at")],
    "He came on Monday, 4 March 2024.": [("Monday, 4 March 2024", "2024-03-04 at")],
    "In fiscal 2023/24 it fell.": [("fiscal 2023/24", "2023/2024 at fiscal_year")],
    "In FY2023 it fell.": [("FY2023", "2023 at fiscal_year")],
    "In the first seven months of the year it fell.": [("first seven months of the year", "2023-01/2023-07 at ytd")],
    "In the first three quarters of 2023 it fell.": [("first three quarters of 2023", "2023-33/2023-35 at ytd")],
    "Nine months after August 2022 they met.": [("Nine months after August 2022", "2023-05~ at")],
    "Nine months after the trip in August 2022 they met.": [
        ("Nine months after the trip in August 2022", "2023-05~ at")
    ],
    "They met in August 2022 and, nine months later, signed.": [
        ("August 2022", "2022-08 at"),
        ("nine months later", "2023-05 at"),
    ],
    "They may sign it, and may meet again.": [],
    "They march on, and he may come.": [],
    "In May they may sign it.": [("May", "2024-05 at")],
    "It sold 2,000 tons and 2000 vehicles.": [],
    "More than 2000 companies came in 2000.": [("2000", "2000 at")],
    "It paid $2024 and $2,023.": [],
    "It rose for two years and lasted 18 months.": [],
    "Each year except 2022 it rose.": [],
    "It was not in 2022 but later.": [],
    "It is back at pre-2022 levels.": [],
    "In the summer of 2023 it fell.": [],
    "It was 3 of 5. May 2023 was better.": [("May 2023", "2023-05 at")],
    "Jan Novak of The Sun met Mar Lopez.": [],
    "Over the next five years it will grow.": [("next five years", "2024-05-15/2029~ span")],
    "A year ago it was $4bn.": [("A year ago", "2023~ at")],
    "It was $4bn last year, compared with $3bn in 2021.": [("last year", "2023 at"), ("2021", "2021 baseline")],
    "As of 1 July 2023 it held $5bn.": [("As of 1 July 2023", "2023-07-01 at")],
    "In late 2022 and early 2024 it fell.": [("late 2022", "2022~ at"), ("early 2024", "2024~ at")],
    # Russian
    "В 2023 году экспорт вырос до 5 млрд с 4 млрд в 2022 году.": [
        ("2023 году", "2023 at"),
        ("2022 году", "2022 baseline"),
    ],
    "По сравнению с 2022 годом он вырос.": [("По сравнению с 2022 годом", "2022 baseline")],
    "Он вырос на 5% к уровню 2022 года.": [("2022 года", "2022 baseline")],
    "Это больше, чем в 2022 году.": [("2022 году", "2022 baseline")],
    "Экспорт составил 5 млрд против 4 млрд в 2022 году.": [("2022 году", "2022 baseline")],
    "В 2023 году он составил 5 млрд против 4 млрд годом ранее.": [
        ("2023 году", "2023 at"),
        ("годом ранее", "2022 baseline"),
    ],
    "Это максимум с 2005 года.": [("с 2005 года", "2005/.. since")],
    "К 2030 году он достигнет 9 млрд.": [("К 2030 году", "2030 until")],
    "К концу 2025 года он вырастет.": [("К концу 2025 года", "2025 until")],
    "Программа действует до 2030 года.": [("до 2030 года", "../2030 until")],
    "После 2025 года он упадет.": [("После 2025 года", "2025 after")],
    "С января по июль 2024 года он вырос.": [("С января по июль 2024 года", "2024-01/2024-07 at ytd")],
    "С начала года он вырос.": [("С начала года", "2024 at ytd")],
    "На сегодняшний день экспорт в 2024 году вырос.": [("2024 году", "2024 at ytd")],
    "За первые семь месяцев года он вырос.": [("первые семь месяцев года", "2023-01/2023-07 at ytd")],
    "В первом полугодии 2023 г. Экспорт вырос.": [("первом полугодии 2023 г", "2023-40 at")],
    "Выставка пройдет 28 декабря – 3 января 2025 г.": [("28 декабря – 3 января 2025 г", "2024-12-28/2025-01-03 at")],
    "Он прибыл вчера, а не в понедельник прошлой недели.": [("вчера", "2024-05-14 at")],
    "Год назад было 4 млрд.": [("Год назад", "2023~ at")],
    "Через девять месяцев после визита в августе 2022 года они встретились.": [
        ("девять месяцев после визита в августе 2022 года", "2023-05~ at")
    ],
    "Продано 2000 тонн, пришло 1500 человек.": [],
    "Кроме 2021 года, он рос всегда.": [],
    "Летом 2023 года он упал.": [],
    "Ранее в этом месяце они встретились.": [("Ранее в этом месяце", "2024-05 at")],
    "В 2023/24 финансовом году он упал.": [("2023/24 финансовом году", "2023/2024 at fiscal_year")],
    "На 2023-2027 годы выделено 5 млрд.": [("2023-2027 годы", "2023/2027 span")],
    # Spanish
    "Las exportaciones subieron un 5% en 2023 frente a 2022.": [
        ("2023", "2023 at"),
        ("frente a 2022", "2022 baseline"),
    ],
    "Sumaron 5 mil millones, un 5% más que en 2022.": [("2022", "2022 baseline")],
    "El comercio pasó de 4 mil millones en 2022 a 5 mil millones en 2023.": [
        ("2022", "2022 baseline"),
        ("2023", "2023 at"),
    ],
    "En 2023 fueron 5 mil millones, frente a 4 mil millones un año antes.": [
        ("2023", "2023 at"),
        ("un año antes", "2022 baseline"),
    ],
    "Es el máximo desde 2005.": [("desde 2005", "2005/.. since")],
    "Para 2030 llegarán a 9 mil millones.": [("Para 2030", "2030 until")],
    "El plan dura hasta mayo de 2027.": [("hasta mayo de 2027", "../2027-05 until")],
    "Antes de 2020 era menor.": [("Antes de 2020", "2020 before")],
    "En los siete primeros meses del año subieron.": [("siete primeros meses del año", "2023-01/2023-07 at ytd")],
    "En lo que va de año subieron.": [("En lo que va de año", "2024 at ytd")],
    "Las exportaciones en 2024 subieron hasta ahora.": [("2024", "2024 at ytd")],
    "La feria es del 28 de diciembre al 3 de enero.": [("28 de diciembre al 3 de enero", "2023-12-28/2024-01-03 at")],
    "Creció un 5% interanual en el primer semestre de 2023.": [
        ("interanual", "2022 baseline"),
        ("primer semestre de 2023", "2023-40 at"),
    ],
    "Firmaron el 5 de mayo el plan para 2024-2028.": [("5 de mayo", "2024-05-05 at"), ("2024-2028", "2024/2028 span")],
    "Nueve meses después del viaje de agosto de 2022 firmaron.": [
        ("Nueve meses después del viaje de agosto de 2022", "2023-05~ at")
    ],
    "El ministro llegó ayer y se fue el viernes de la semana pasada.": [
        ("ayer", "2024-05-14 at"),
        ("viernes de la semana pasada", "2024-05-10 at"),
    ],
    "Vendió 2.000 toneladas a 2000 empresas.": [],
    "En el ejercicio fiscal 2023 bajó.": [("ejercicio fiscal 2023", "2023 at fiscal_year")],
    # French
    "Les exportations ont atteint 5 milliards en 2023, contre 4 milliards en 2022.": [
        ("2023", "2023 at"),
        ("2022", "2022 baseline"),
    ],
    "En 2023, elles ont augmenté de 5 % par rapport à 2022.": [
        ("2023", "2023 at"),
        ("par rapport à 2022", "2022 baseline"),
    ],
    "C'est plus qu'en 2022.": [("2022", "2022 baseline")],
    "C'est le plus haut niveau depuis 2005.": [("depuis 2005", "2005/.. since")],
    "Elles doivent atteindre 9 milliards d'ici 2030.": [("d'ici 2030", "2030 until")],
    "Le plan court jusqu'en 2030.": [("jusqu'en 2030", "../2030 until")],
    "Avant 2020, c'était moins.": [("Avant 2020", "2020 before")],
    "Depuis le début de l'année, elles ont augmenté.": [("Depuis le début de l'année", "2024 at ytd")],
    "Jusqu'à présent, elles ont augmenté cette année.": [("cette année", "2024 at ytd")],
    "Au cours des sept premiers mois de l'année, elles ont augmenté.": [
        ("sept premiers mois de l'année", "2023-01/2023-07 at ytd")
    ],
    "La foire a lieu du 30 avril au 2 mai.": [("30 avril au 2 mai", "2024-04-30/2024-05-02 at")],
    "La foire a lieu du 28 décembre au 3 janvier.": [("28 décembre au 3 janvier", "2023-12-28/2024-01-03 at")],
    "Neuf mois après la visite d'août 2022, ils ont signé.": [("Neuf mois après la visite d'août 2022", "2023-05~ at")],
    "L'accord a été signé le 5 mai pour 2024-2028.": [("5 mai", "2024-05-05 at"), ("2024-2028", "2024/2028 span")],
    "Le ministre est arrivé hier.": [("hier", "2024-05-14 at")],
    "L'exercice 2023/24 a été bon pour 2000 entreprises.": [("exercice 2023/24", "2023/2024 at fiscal_year")],
    # German
    "Die Exporte stiegen 2023 gegenüber 2022 um 5 Prozent.": [("2023", "2023 at"), ("gegenüber 2022", "2022 baseline")],
    "Die Exporte stiegen von 4 Milliarden im Jahr 2022 auf 5 Milliarden im Jahr 2023.": [
        ("2022", "2022 baseline"),
        ("2023", "2023 at"),
    ],
    "Im ersten Quartal 2024 waren es 3 Milliarden, nach 2 Milliarden im Vorjahreszeitraum.": [
        ("ersten Quartal 2024", "2024-33 at"),
        ("Vorjahreszeitraum", "2023 baseline"),
    ],
    "Das ist der höchste Stand seit 2005.": [("seit 2005", "2005/.. since")],
    "Bis 2030 soll er 9 Milliarden erreichen.": [("Bis 2030", "../2030 until")],
    "Der Plan läuft bis Mai 2027.": [("bis Mai 2027", "../2027-05 until")],
    "Vor 2020 war der Export kleiner.": [("Vor 2020", "2020 before")],
    "Nach 2025 sinkt er.": [("Nach 2025", "2025 after")],
    "Ab 2025 gelten Zölle.": [("Ab 2025", "2025/.. since")],
    "Im laufenden Jahr stiegen sie bisher.": [("laufenden Jahr", "2024 at ytd")],
    "Bisher stiegen die Exporte in diesem Jahr.": [("diesem Jahr", "2024 at ytd")],
    "In den ersten sieben Monaten des Jahres stiegen sie.": [
        ("ersten sieben Monaten des Jahres", "2023-01/2023-07 at ytd")
    ],
    "Die Messe ist vom 30.4.-2.5.2024 offen.": [("30.4.-2.5.2024", "2024-04-30/2024-05-02 at")],
    "Die Messe ist vom 28. Dezember bis 3. Januar offen.": [("28. Dezember bis 3. Januar", "2023-12-28/2024-01-03 at")],
    "Neun Monate nach dem Besuch im August 2022 kamen sie.": [
        ("Neun Monate nach dem Besuch im August 2022", "2023-05~ at")
    ],
    "Er kam gestern und am Freitag vergangener Woche.": [
        ("gestern", "2024-05-14 at"),
        ("Freitag vergangener Woche", "2024-05-10 at"),
    ],
    "Im Geschäftsjahr 2023/24 kamen 2000 Unternehmen.": [("Geschäftsjahr 2023/24", "2023/2024 at fiscal_year")],
    # Turkish
    "İhracat 2023 yılında 2022'ye göre yüzde 5 arttı.": [
        ("2023 yılında", "2023 at"),
        ("2022'ye göre", "2022 baseline"),
    ],
    "İhracat 2022'ye kıyasla arttı.": [("2022'ye kıyasla", "2022 baseline")],
    "İhracat geçen yılın aynı dönemine göre yüzde 5 arttı.": [("geçen yılın", "2023 baseline")],
    "İhracat 2022'deki 4 milyar dolardan 2023'te 5 milyar dolara çıktı.": [
        ("2022'deki", "2022 baseline"),
        ("2023", "2023 at"),
    ],
    "Bu, 2005'ten beri en yüksek düzey.": [("2005'ten beri", "2005/.. since")],
    "2030'a kadar 9 milyar dolara çıkacak.": [("2030'a kadar", "../2030 until")],
    "2020'den önce daha azdı.": [("2020", "2020 before")],
    "2025'ten sonra azalacak.": [("2025", "2025 after")],
    "Yılbaşından bu yana ihracat arttı.": [("Yılbaşından bu yana", "2024 at ytd")],
    "İhracat bu yıl şimdiye kadar arttı.": [("bu yıl şimdiye kadar", "2024 at ytd")],
    "Yılın ilk yedi ayında ihracat arttı.": [("Yılın ilk yedi ayında", "2023-01/2023-07 at ytd")],
    "Fuar 28 Aralık - 3 Ocak tarihlerinde açık.": [("28 Aralık - 3 Ocak", "2023-12-28/2024-01-03 at")],
    "Ağustos 2022'deki ziyaretten dokuz ay sonra imzalandı.": [
        ("Ağustos 2022'deki ziyaretten dokuz ay sonra", "2023-05~ at")
    ],
    "Bakan dün geldi, pazartesi günü dönecek.": [("dün", "2024-05-14 at"), ("pazartesi günü", "2024-05-13 at")],
    "2023/24 mali yılında 2000 şirket geldi.": [("2023/24 mali yılında", "2023/2024 at fiscal_year")],
    # Chinese
    "2023年出口额比2022年增长5%。": [("2023年", "2023 at"), ("比2022年", "2022 baseline")],
    "与2022年相比，出口增长5%。": [("与2022年相比", "2022 baseline")],
    "2024年前4个月，出口同比增长5%。": [("2024年前4个月", "2024-01/2024-04 at ytd"), ("同比", "2023 baseline")],
    "比去年同期增长5%。": [("比去年", "2023 baseline")],
    "出口额从2022年的40亿美元增至2023年的50亿美元。": [("从2022年", "2022 baseline"), ("2023年", "2023 at")],
    "自2005年以来增长三倍。": [("自2005年以来", "2005/.. since")],
    "为2005年以来最高。": [("2005年以来", "2005/.. since")],
    "到2030年将达到90亿美元。": [("到2030年", "2030 until")],
    "2020年前较低，2025年后将下降。": [("2020年", "2020 before"), ("2025年", "2025 after")],
    "今年以来出口增长。": [("今年以来", "2024 at ytd")],
    "展会于12月28日至1月3日举行。": [("12月28日至1月3日", "2023-12-28/2024-01-03 at")],
    "他昨天抵达，上周五离开。": [("昨天", "2024-05-14 at"), ("上周五", "2024-05-10 at")],
    "2000家企业售出2000吨。": [],
    "2022年8月访问后九个月，双方签署协议。": [("2022年8月访问后九个月", "2023-05~ at")],
    "2023财年出口下降。": [("2023财年", "2023 at fiscal_year")],
    "2024年上半年，进口额为30亿美元。": [("2024年上半年", "2024-40 at")],
}

UNDATED: dict[str, list[tuple[str, str]]] = {  # the same without a publication date
    "On 11 March they met.": [("11 March", "XXXX-03-11 unresolved")],
    "11 марта они встретились.": [("11 марта", "XXXX-03-11 unresolved")],
    "El 11 de marzo se reunieron.": [("11 de marzo", "XXXX-03-11 unresolved")],
    "Ils se sont réunis le 11 mars à Paris.": [("11 mars", "XXXX-03-11 unresolved")],
    "Sie trafen sich am 11. März in der Stadt.": [("11. März", "XXXX-03-11 unresolved")],
    "Bakanlar 11 Mart'ta bir araya geldi.": [("11 Mart", "XXXX-03-11 unresolved")],
    "3月11日双方会谈。": [("3月11日", "XXXX-03-11 unresolved")],
    "Last year it rose compared to 2021.": [
        ("Last year", "2022 relative_to_event"),
        ("compared to 2021", "2021 explicit"),
    ],
    "В прошлом году он вырос по сравнению с 2021 годом.": [
        ("прошлом году", "2022 relative_to_event"),
        ("по сравнению с 2021 годом", "2021 explicit"),
    ],
    "El año pasado creció en comparación con 2021.": [
        ("año pasado", "2022 relative_to_event"),
        ("en comparación con 2021", "2021 explicit"),
    ],
    "Im vergangenen Jahr stieg er gegenüber 2021.": [
        ("vergangenen Jahr", "2022 relative_to_event"),
        ("gegenüber 2021", "2021 explicit"),
    ],
    "L'an dernier, ils ont augmenté par rapport à 2021.": [
        ("an dernier", "2022 relative_to_event"),
        ("par rapport à 2021", "2021 explicit"),
    ],
    "Yesterday it rose.": [("Yesterday", "XXXX unresolved")],
    "So far this year it rose.": [("So far this year", "XXXX unresolved")],
}

CUT = [
    ("2021", "in May 2021 it"),
    ("May", "in May 2021 it"),
    ("Monday", "on Monday last week he"),
    ("2023", "back at pre-2023 levels"),
    ("2023", "in FY 2023 it"),
    ("2023", "each year except 2023"),
    ("2023", "two years before 2023 it"),
    ("August 2022", "nine months after August 2022 it"),
    ("5 May", "on 4-5 May he"),
    ("2023", "in 2021-2023 it"),
    ("2021", "in January to May 2021 it"),
    ("2023", "no later than 2023 it"),
    ("Friday", "on Friday two weeks ago he"),
    ("May", "in May, a year earlier, it"),
    ("yesterday", "the day before yesterday he"),
    ("2023", "не в 2023 году, а позже"),
    ("2023", "летом 2023 года он"),
    ("мая", "5 мая 2023 года"),
    ("понедельник", "в понедельник на прошлой неделе он"),
    ("2023", "en mayo de 2023 firmaron"),
    ("viernes", "el viernes de la semana pasada llegó"),
    ("2023", "sauf en 2023, ils ont augmenté"),
    ("mai", "le 5 mai 2023 il est arrivé"),
    ("2023", "im ersten Quartal 2023 stieg es"),
    ("Freitag", "am Freitag vergangener Woche kam er"),
    ("2023", "Mayıs 2023'te geldi"),
    ("5月", "2023年5月4日签署"),
    ("2023年", "2023年5月签署"),
]
WHOLE = [
    ("May 2021", "in May 2021 it"),
    ("2021", "since 2021 it"),
    ("2030", "by 2030 it will"),
    ("in 2023", "in 2023 and 2024 it"),
    ("2023", "from January 2022 to 2023 it"),
    ("May", "from April to May it"),
    ("4 May 2024", "on Saturday, 4 May 2024, he"),
    ("end of 2023", "by the end of 2023"),
    ("August 2022", "nine months after the trip in August 2022 they"),
    ("this year", "so far, exports this year rose"),
    ("2022", "up from $24bn in 2022 to $31bn in 2023"),
    ("in 2023", "in 2023, January was best"),
    ("мае 2023 года", "в мае 2023 года он"),
    ("2030 года", "до 2030 года он"),
    ("2022", "en 2022 y 2023 subieron"),
    ("2030", "d'ici 2030, ils doivent"),
    ("2023", "im Jahr 2023 stieg der Export"),
    ("2023", "2023'te ihracat arttı"),
    ("2023年", "2023年出口增长"),
]


@pytest.mark.parametrize(("text", "said"), SAID.items(), ids=list(SAID))
def test_a_sentence_tells_all_its_dates(text: str, said: list[tuple[str, str]]) -> None:
    """And no others."""
    found = dates_in(text, published=PUBLISHED)
    read = [(text[slice(*one.span)], f"{one.dated.edtf} {one.role} {one.dated.period_kind}") for one in found]
    assert [printed for printed, _ in read] == [printed for printed, _ in said]
    for (_, reading), (_, wanted) in zip(read, said, strict=True):
        assert f"{reading} ".startswith(f"{wanted} ")


@pytest.mark.parametrize(("text", "said"), UNDATED.items(), ids=list(UNDATED))
def test_without_a_publication_date_nothing_is_taken_for_it(text: str, said: list[tuple[str, str]]) -> None:
    """What the text does not tell stays ``XXXX``."""
    found = dates_in(text, published=None)
    assert [(text[slice(*one.span)], f"{one.dated.edtf} {one.dated.basis}") for one in found] == said


@pytest.mark.parametrize(("piece", "text"), CUT)
@pytest.mark.parametrize("published", [PUBLISHED, None], ids=["published", "undated"])
def test_a_piece_that_is_cut_is_not_whole(piece: str, text: str, published: date | None) -> None:
    """Its sentence says something else there."""
    span = find(piece, fold(text))
    assert span is not None
    assert not is_whole(text, span, published=published)


@pytest.mark.parametrize(("piece", "text"), WHOLE)
@pytest.mark.parametrize("published", [PUBLISHED, None], ids=["published", "undated"])
def test_a_piece_that_says_what_its_sentence_says_is_whole(piece: str, text: str, published: date | None) -> None:
    """Whatever stands around it."""
    span = find(piece, fold(text))
    assert span is not None
    assert is_whole(text, span, published=published)


def test_the_date_at_a_piece_is_the_one_that_it_is_part_of() -> None:
    """None where no date stands."""
    text = "It rose in May 2021 and fell in 2023."
    said = date_at(text, (15, 19), published=None)
    assert said is not None
    assert (said.dated.edtf, said.span) == ("2021-05", (11, 19))
    assert date_at(text, (0, 7), published=None) is None


def test_the_language_may_be_given() -> None:
    """Where the words do not tell it."""
    assert dates_in("hier", published=PUBLISHED, language="fr")[0].dated.edtf == "2024-05-14"
    assert dates_in("hier", published=PUBLISHED, language="de") == ()


def test_a_sentence_is_read_in_the_direction_asked() -> None:
    """As a piece is."""
    (said,) = dates_in("They will meet on 4 March.", published=PUBLISHED, direction="future")
    assert said.dated == read_date("4 March", published=PUBLISHED, direction="future")


VOCABULARY = """
last this next year years month May January 4 5 2022 2023 2024 $5bn % from to in of and , . - since by until before after
ago earlier so far except summer year-on-year compared with highest the a two first quarter half FY 2000 companies
года году мае с по к до кроме прошлом годом ранее mayo desde hasta para año pasado mai depuis jusqu'en d'ici Mai seit bis
Vorjahr 2023'te 2022'ye göre kadar önce yılında 2023年 5月 4日 比 同比 以来 后 ； 。 😀 \u00a0
"""
WORDS = st.sampled_from(VOCABULARY.split())
TEXTS = st.one_of(st.text(), st.lists(WORDS, max_size=14).map(" ".join), st.lists(WORDS, max_size=9).map("".join))


@given(TEXTS, st.none() | st.dates(), st.sampled_from(["past", "future", "nearest"]))
def test_any_text_has_dates_inside_it(text: str, published: date | None, direction: Direction) -> None:
    """In order, none over another, the same each time, and never an error."""
    found = dates_in(text, published=published, direction=direction)
    end = 0
    for said in found:
        low, high = said.span
        assert end <= low < high <= len(text)
        assert low <= said.core[0] <= said.core[1] <= high
        end = high
        assert said == date_at(text, said.span, published=published, direction=direction)
    assert found == dates_in(text + "", published=published, direction=direction)


@given(TEXTS, st.integers(0, 40), st.integers(1, 20), st.none() | st.dates())
def test_any_piece_is_whole_or_not(text: str, start: int, length: int, published: date | None) -> None:
    """Without an error."""
    span = (min(start, len(text)), min(start + length, len(text)))
    assert is_whole(text, span, published=published) in (True, False)


@pytest.mark.parametrize(
    "piece",
    ["Exports rose 5% in 2023 from $4bn in 2022. ", "so far ", "two months after ", "year-on-year ", "from $4bn ", "2022 and ",
     "а в 2022 году с 4 млрд ", "2022'ye göre ", "比2022年", "in May, a year earlier, ", "except ", ". ", "x 2024 ", "4 May - "],
    ids=ascii,
)  # fmt: skip
def test_a_long_text_takes_time_in_proportion(piece: str) -> None:
    """64,000 words within seconds: the dates, and one that is asked for."""
    text = piece * (64_000 // max(1, len(piece.split())))
    began = time.process_time()
    dates_in(text, published=PUBLISHED)
    is_whole(text, (0, 4), published=PUBLISHED)
    assert time.process_time() - began < 20


JUST = {
    "a year": ("2023", "It rose to $5bn in 2023.", "2023"),
    "with a word that says nothing": ("on 4 May", "He came on 4 May to talk.", "2024-05-04"),
    "counted from publication": ("last year", "It rose last year.", "2023"),
    "a cut one": ("2021", "It rose in May 2021.", None),
    "with another word": ("since 2021", "It rose since 2021.", None),
    "no later than": ("2022", "no later than 2022 it", None),
    "two": ("2022 and 2023", "in 2022 and 2023 it", None),
    "none": ("it", "in 2022 it", None),
}


@pytest.mark.parametrize(("piece", "text", "edtf"), JUST.values(), ids=list(JUST))
def test_what_is_just_a_date_of_its_sentence_need_not_be_read(piece: str, text: str, edtf: str | None) -> None:
    """It says what the sentence says there, which is what it says by itself."""
    span = (text.index(piece), text.index(piece) + len(piece))
    found = just_at(text, span, dates_in(text, published=PUBLISHED))
    assert (found and found.edtf) == edtf
    assert found is None or found == read_date(piece, published=PUBLISHED, context=text)


def test_a_weekday_before_a_number_that_is_no_day_is_a_date() -> None:
    """ "On Friday 80 men", but "Friday 4 May"."""
    found = dates_in("On Friday 80 men came, and on Saturday, 4 May, 90.", published=PUBLISHED)
    assert [said.dated.edtf for said in found] == ["2024-05-10", "2024-05-04"]


def test_an_apposition_about_an_event_leaves_a_date_its_year() -> None:
    """ "In May, a year earlier" is of another year, "on 4 May, a month after the talks" is not."""
    near, far = (
        dates_in(text, published=PUBLISHED)[0].dated.edtf
        for text in ("He came on 4 May, a month after his visit.", "He came on 4 May, a year earlier.")
    )
    assert (near, far) == ("2024-05-04", "XXXX-05-04")
