"""What the reader of sentences promises: every number with its exact reading and the role it plays."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.numbers import Role, Told, cues, numbers_in, read_amount
from extractor.text.numbers.languages import CUES, LANGUAGES
from tests.effort import calls_of


def _table(lines: str) -> list[tuple[str, str]]:
    """The rows "text => expected" of a table."""
    rows = [line.strip().split(" => ") for line in lines.strip().splitlines()]
    return [(text, expected) for text, expected in rows]


def _reading(told: Told) -> str:
    """The change, or else the amount, in one line; "?" where it is not certain."""
    if told.change:
        kind = told.change.kind
        return f"{told.change.value} fold" if kind == "fold" else f"{told.change.value:+} {kind}"
    if told.amount is None or told.role in ("by", "percent", "points", "fold"):
        return "?"
    amount = told.amount
    value = f"{amount.value}..{amount.value_max} {amount.scale}" if amount.value_max else str(amount.base)
    qualifier = "" if amount.qualifier in ("exact", "range") else f" {amount.qualifier}"
    return f"{value} {amount.currency or amount.unit}{qualifier}"


def _said(text: str) -> str:
    """What a text tells: role, piece, reading, whether a level is a share, and the number of its movement."""
    rows = []
    for told in numbers_in(text):
        share = " share" if told.is_share and told.role != "share" else ""
        movement = "" if told.movement is None else f" #{told.movement}"
        rows.append(f"{told.role} [{text[slice(*told.whole)]}] {_reading(told)}{share}{movement}")
    return "; ".join(rows)


ENGLISH = _table("""
    Exports rose 40% from $30bn in 2022 to $43.8bn in 2023. => percent [40%] +40 percent #0; from [$30bn] 30000000000 USD #0; to [$43.8bn] 43800000000 USD #0
    Trade turnover rose 5% to 12%. => percent [5%] +5 percent #0; to [12%] 12 percent #0
    The share of exports rose from 20% to 26%. => from [20%] 20 percent share #0; to [26%] 26 percent share #0
    The company reported 5% growth to $3m. => percent [5%] +5 percent #0; to [$3m] 3000000 USD #0
    Sales were up 12% at $5bn. => percent [12%] +12 percent #0; level [$5bn] 5000000000 USD
    Exports grew more than twofold. => fold [more than twofold] ? #0
    Imports fell to a third of their former level. => to [a third] 0.3333333333333333333333333333 none share #0
    An increase of $2bn to $12bn was recorded. => by [$2bn] +2 absolute #0; to [$12bn] 12000000000 USD #0
    Exports of $5bn, up 12% on 2022, set a record. => level [$5bn] 5000000000 USD #0; percent [12%] +12 percent #0
    It sold goods for $5bn, or 26% of the total. => level [$5bn] 5000000000 USD; share [26%] 26 percent
    From January to May exports were $5bn. => level [$5bn] 5000000000 USD
    Delegates from 12 countries met; goods go to 5 countries. => level [12] 12 count; level [5] 5 count
    Trade rose from $4bn in 2022 to $5bn in 2023. => from [$4bn] 4000000000 USD #0; to [$5bn] 5000000000 USD #0
    Shipments rose from 4 to 5 million tons. => from [4] 4000000 tonne #0; to [5 million tons] 5000000 tonne #0
    The deal is worth between $4bn and $5bn. => level [$4bn and $5bn] 4..5 billion USD
    Exports tripled to $5bn. => fold [tripled] 3 fold #0; to [$5bn] 5000000000 USD #0
    Imports were nearly halved. => fold [nearly halved] ? #0
    China imposed a 5% tariff, and inflation of 8% was seen. => level [5%] 5 percent; level [8%] 8 percent
    Exports rose by $2bn and imports fell 3 percent, to $1.5bn. => by [$2bn] +2 absolute #0; percent [3 percent] -3 percent #1; to [$1.5bn] 1500000000 USD #1
    The figure is $2bn more than in 2022. => by [$2bn] +2 absolute #0
    Exports were $5bn against $4bn a year earlier. => level [$5bn] 5000000000 USD; from [$4bn] 4000000000 USD
    Exports were $5bn, compared with $4bn in 2022. => level [$5bn] 5000000000 USD; from [$4bn] 4000000000 USD
    Oil accounted for 26% of exports. => share [26%] 26 percent
    Two thirds of exports go to China. => share [Two thirds] 0.6666666666666666666666666667 none
    A 3.6-fold increase was seen, to 84.5 million dollars. => fold [3.6-fold] 3.6 fold #0; to [84.5 million dollars] 84500000 USD #0
    They signed 11 documents worth $5 billion, several hundred contracts and 12 agreements over 18 years. => level [11] 11 count; level [$5 billion] 5000000000 USD; level [hundred] ?; level [12] 12 count
    Trade fell by a third to $2bn. => fold [a third] 0.6666666666666666666666666667 fold #0; to [$2bn] 2000000000 USD #0
    On May 5, 2023 at 16:30 the 15th round saw 2½ billion and $7bn. => level [2½ billion] ?; level [$7bn] 7000000000 USD
    Trade, driven by $5bn in deals, was 22.8 billion tenge ($50.4 million). => level [$5bn] 5000000000 USD; level [22.8 billion tenge] 22800000000 KZT; level [$50.4 million] 50400000 USD
    Exports to 5 countries rose 10 percent year-on-year. => level [5] 5 count; percent [10 percent] +10 percent #0
    $31bn in 2023, up from $24bn in 2022 => level [$31bn] 31000000000 USD; from [$24bn] 24000000000 USD #0
    The tax rate was cut to 12% from 15%. => to [12%] 12 percent #0; from [15%] 15 percent #0
    Exports failed to rise by 5%. => percent [5%] ? #0
    GDP grew 5.2 percent in the first quarter, while inflation slowed to 3 percent. => percent [5.2 percent] +5.2 percent #0; to [3 percent] 3 percent #1
    Turkey's trade with Japan reached $5.3 billion last year, up 12 percent from $4.7 billion in 2021. => level [$5.3 billion] 5300000000 USD; percent [12 percent] +12 percent #0; from [$4.7 billion] 4700000000 USD #0
    Bilateral trade fell by 8% year on year to €3.2bn, down from €3.5bn a year earlier. => percent [8%] -8 percent #0; to [€3.2bn] 3200000000 EUR #0; from [€3.5bn] 3500000000 EUR #0
    Exports jumped to a record $12.4 billion from $9.8 billion. => to [$12.4 billion] 12400000000 USD #0; from [$9.8 billion] 9800000000 USD #0
    The value of exports increased 2.5 times to $300 million. => fold [2.5 times] 2.5 fold #0; to [$300 million] 300000000 USD #0
    The two countries aim to raise trade to $10 billion by 2030 from the current $6 billion. => level [two] 2 count; to [$10 billion] 10000000000 USD #0; from [$6 billion] 6000000000 USD #0
    Imports stood at 2.1 million tonnes, 15 percent lower than in 2022. => level [2.1 million tonnes] 2100000 tonne #0; percent [15 percent] -15 percent #0
    Exports to the EU, which account for 41 percent of the total, declined 3.4 percent. => share [41 percent] 41 percent; percent [3.4 percent] -3.4 percent #0
    The tariff was raised from 10% to 25%. => from [10%] 10 percent #0; to [25%] 25 percent #0
    Gas made up a quarter of imports, oil another 30%. => share [a quarter] 0.25 none; share [30%] 30 percent
    Trade turnover increased by nearly a third, reaching 1.2 billion euros. => fold [nearly a third] ? #0; to [1.2 billion euros] 1200000000 EUR #0
    GDP growth was 5.2 percent, above the 5 percent target. => percent [5.2 percent] +5.2 percent #0; from [5 percent] 5 percent #0
    The bank cut its rate by 50 basis points to 4.5%. => by [50 basis points] -50 absolute #0; to [4.5%] 4.5 percent #0
    Its share of the market rose by 3 percentage points to 18 percent. => points [3 percentage points] +3 percentage_points #0; to [18 percent] 18 percent share #0
    India exported goods worth ₹3 crore and Rs 400 crore; Japan ¥500 billion. => level [₹3 crore] 30000000 INR; level [Rs 400 crore] 4000000000 INR; level [¥500 billion] 500000000000 JPY
    About 1,200 companies from 30 countries attended the fair, 20% more than last year. => level [About 1,200] 1200 count about; level [30] 30 count; percent [20%] +20 percent #0
    Coal output dropped 10 million tons to 40 million tons. => by [10 million tons] -10 absolute #0; to [40 million tons] 40000000 tonne #0
    The deficit narrowed to $1.1bn from $1.4bn a year ago. => to [$1.1bn] 1100000000 USD #0; from [$1.4bn] 1400000000 USD #0
    Investment of more than $2 billion created over 5,000 jobs. => level [more than $2 billion] 2000000000 USD over; level [over 5,000] 5000 count over
    It provides a $500 million loan at 3% interest over 10 years. => level [$500 million] 500000000 USD; level [3%] 3 percent
    The company will supply 4 to 5 million tons of LNG annually. => level [4 to 5 million tons] 4..5 million tonne
    Trade was worth $4.5bn, an increase of 18% over 2022 and more than double the 2015 level. => level [$4.5bn] 4500000000 USD #0; percent [18%] +18 percent #0
    Wheat exports plunged 45 per cent, to 1.3m tonnes. => percent [45 per cent] -45 percent #0; to [1.3m tonnes] 1300000 tonne #0
    Mexico sold 300,000 barrels per day at $80 a barrel. => level [300,000 barrels per day] 300000 barrel; level [$80] 80 USD
    Revenue grew from €1.2bn to €1.5bn, or by 25%. => from [€1.2bn] 1200000000 EUR #0; to [€1.5bn] 1500000000 EUR #0; percent [25%] +25 percent #0
    The euro zone bought 60% of that, while China took 15%. => share [60%] 60 percent; level [15%] 15 percent
    Oil prices rose from $70 to $80 a barrel. => from [$70] 70 USD #0; to [$80] 80 USD #0
    Exports to China from 12 countries rose to $5bn from $4bn. => level [12] 12 count; to [$5bn] 5000000000 USD #0; from [$4bn] 4000000000 USD #0
    The number of tourists rose from 1.2 million to 1.5 million. => from [1.2 million] 1200000 none #0; to [1.5 million] 1500000 none #0
    Exports of 5 million tons increased 10%. => level [5 million tons] 5000000 tonne; percent [10%] +10 percent #0
    Trade grew fourfold to $8bn. => fold [fourfold] 4 fold #0; to [$8bn] 8000000000 USD #0
    The volume is three times more than in 2020. => fold [three times] ? #0
    The central bank raised its key rate to 16% from 15%. => to [16%] 16 percent #0; from [15%] 15 percent #0
    Unemployment fell 0.2 points to 4.1%. => by [0.2 points] -0.2 absolute #0; to [4.1%] 4.1 percent #0
    He said exports did not rise 5% but fell 3%. => percent [5%] ? #0; percent [3%] -3 percent #1
    Sales rose above $5bn. => to [above $5bn] 5000000000 USD over #0
    Growth slowed to 3% from 5%. => to [3%] 3 percent #0; from [5%] 5 percent #0
    They invested $24bn over 18 years in 300 projects. => level [$24bn] 24000000000 USD; level [300] 300 count
    Sales totaled $1.2 billion (€1.1 billion), a 15% increase. => level [$1.2 billion] 1200000000 USD; level [€1.1 billion] 1100000000 EUR; percent [15%] +15 percent #0
    Production was cut by half, to 2 million barrels per day. => fold [half] 0.5 fold #0; to [2 million barrels per day] 2000000 barrel #0
    More than 60% of the exports, worth $3bn, went to Asia. => share [More than 60%] 60 percent over; level [$3bn] 3000000000 USD
    GDP shrank 2.1% after growing 3.4% in 2022. => percent [2.1%] -2.1 percent #0; percent [3.4%] +3.4 percent #1
    It plans to invest an additional $2bn, bringing the total to $7bn. => level [$2bn] 2000000000 USD; level [$7bn] 7000000000 USD
    Exports rose to 5.2 million tonnes in January-May 2023 compared with 4.8 million tonnes in the same period of 2022. => to [5.2 million tonnes] 5200000 tonne #0; from [4.8 million tonnes] 4800000 tonne #0
    The surplus widened by $1.2bn to $6.3bn, against $5.1bn a year earlier. => by [$1.2bn] +1.2 absolute #0; to [$6.3bn] 6300000000 USD #0; from [$5.1bn] 5100000000 USD #0
    Foreign trade turnover in the first half of 2023 amounted to $66.9 billion, which is 4.9% higher than in the same period of 2022. => level [$66.9 billion] 66900000000 USD; percent [4.9%] +4.9 percent #0
    The ministers discussed 25 projects worth $1.5bn and agreed to raise trade to $10bn within 5 years. => level [25] 25 count; level [$1.5bn] 1500000000 USD; to [$10bn] 10000000000 USD #0
    Turkey's 5.5 percent growth beat the 5 percent forecast. => percent [5.5 percent] +5.5 percent #0; level [5 percent] 5 percent
    Exports reached $5bn and imports $3bn. => level [$5bn] 5000000000 USD; level [$3bn] 3000000000 USD
    The U.S. imposed 25% tariffs on $50bn of goods. => level [25%] 25 percent; level [$50bn] 50000000000 USD
    Trade increased one and a half times to $3bn. => fold [one and a half times] 1.5 fold #0; to [$3bn] 3000000000 USD #0
    Shipments totalled 12.5 million tonnes, against 11.8 million a year before. => level [12.5 million tonnes] 12500000 tonne; from [11.8 million] 11800000 none
    Profit halved to €40m as revenue slipped 4%. => fold [halved] 0.5 fold #0; to [€40m] 40000000 EUR #0; percent [4%] -4 percent #1
    The country cut imports by $300 million, or 15%, to $1.7 billion. => by [$300 million] -300 absolute #0; percent [15%] -15 percent #0; to [$1.7 billion] 1700000000 USD #0
    Nearly two thirds of the 1,500 workers are women. => share [Nearly two thirds] 0.6666666666666666666666666667 none nearly; level [1,500] 1500 count
    Tea exports fetched $45m, 8% less than the $49m of 2022. => level [$45m] 45000000 USD #0; percent [8%] -8 percent #0; from [$49m] 49000000 USD
    Exports were flat at 3 million tons. => level [3 million tons] 3000000 tonne
    The volume of trade went from $1.1bn to $2.3bn in five years. => from [$1.1bn] 1100000000 USD #0; to [$2.3bn] 2300000000 USD #0
    The ministry expects growth of 4 to 5 percent this year. => percent [4 to 5 percent] ? #0
    Trade was $3bn, which is twice as much as in 2020. => level [$3bn] 3000000000 USD
    The share of renewables is 18%. => share [18%] 18 percent
    He pledged €2bn, up from €1.5bn pledged earlier. => level [€2bn] 2000000000 EUR #0; from [€1.5bn] 1500000000 EUR #0
    Some 40% of its 2 million tons goes abroad. => share [Some 40%] 40 percent about; level [2 million tons] 2000000 tonne
    The duty will rise from 5 to 7.5 percent. => from [5] 5 percent #0; to [7.5 percent] 7.5 percent #0
""")
RUSSIAN = _table("""
    Экспорт вырос на 40% — с 30 млрд долларов в 2022 году до 43,8 млрд долларов в 2023 году. => percent [40%] +40 percent #0; from [30 млрд долларов] 30000000000 USD #0; to [43,8 млрд долларов] 43800000000 USD #0
    Товарооборот увеличился с 4 до 5 млн тонн. => from [4] 4000000 tonne #0; to [5 млн тонн] 5000000 tonne #0
    Доля России составила 26%. => share [26%] 26 percent
    Экспорт составил 5,4 млн тонн против 5,1 млн тонн годом ранее. => level [5,4 млн тонн] 5400000 tonne; from [5,1 млн тонн] 5100000 tonne
    Экспорт вырос вдвое и достиг $3 млрд. => fold [вдвое] 2 fold #0; to [$3 млрд] 3000000000 USD #0
    Торговля выросла в 2,4 раза, до 1,2 млрд долларов. => fold [2,4 раза] 2.4 fold #0; to [1,2 млрд долларов] 1200000000 USD #0
    Импорт сократился на треть. => fold [треть] 0.6666666666666666666666666667 fold #0
    На долю Китая приходится 26% экспорта. => share [26%] 26 percent
    Стороны подписали контракты на 5 млрд долларов. => level [5 млрд долларов] 5000000000 USD
    Это на 5% больше, чем в прошлом году. => percent [5%] +5 percent #0
    Рост составил 30%, инфляция — 5%. => percent [30%] +30 percent #0; level [5%] 5 percent
    Планируется довести товарооборот до 10 млрд долларов. => to [10 млрд долларов] 10000000000 USD #0
    Объем поставок до 15 млн тонн в год, примерно 300 соглашений с 12 странами. => level [до 15 млн тонн] 15000000 tonne up_to; level [примерно 300] 300 count about; level [12] 12 count
    30-процентный рост экспорта отмечен 5 мая 2023 года. => percent [30-процентный] +30 percent #0
    Экспорт снизился более чем на 5% по сравнению с 4 млрд долларов в 2021 году. => percent [более чем на 5%] ? #0; from [4 млрд долларов] 4000000000 USD #0
    С января по май экспорт составил $5 млрд, что на 12% ниже прошлогоднего. => level [$5 млрд] 5000000000 USD; percent [12%] -12 percent #0
    Товарооборот между Россией и Турцией в 2023 году снизился на 17% и составил 56,5 млрд долларов. => percent [17%] -17 percent #0; to [56,5 млрд долларов] 56500000000 USD #0
    Поставки газа выросли более чем в полтора раза — до 20 млрд куб. м. => fold [более чем в полтора раза] ? #0; to [20 млрд куб. м] 20000000000 cubic_metre #0
    Экспорт увеличился на 1,2 млн тонн по сравнению с прошлым годом. => by [1,2 млн тонн] +1.2 absolute #0
    Инфляция замедлилась до 7,4% с 8,1% месяцем ранее. => to [7,4%] 7.4 percent #0; from [8,1%] 8.1 percent #0
    Объем торговли достиг 15 млрд долларов, увеличившись на 12%. => level [15 млрд долларов] 15000000000 USD #0; percent [12%] +12 percent #0
    Доля нефти в экспорте выросла с 20% до 26%. => from [20%] 20 percent share #0; to [26%] 26 percent share #0
    Прирост составил 3,5 процентного пункта, почти 40% экспорта идет в Китай. => points [3,5 процентного пункта] +3.5 percentage_points #0; share [почти 40%] 40 percent nearly
    Около двух третей поставок, или 2 млрд рублей, пришлось на Китай. => share [Около двух третей] 0.6666666666666666666666666667 none about; level [2 млрд рублей] 2000000000 RUB
    Пошлина в 5% вступит в силу 1 января; ставка снижена с 16 до 15%. => level [5%] 5 percent; from [16] 16 percent #0; to [15%] 15 percent #0
    Импорт сократился вдвое, с 10 до 5 млрд рублей, утроился экспорт зерна. => fold [вдвое] 0.5 fold #0; from [10] 10000000000 RUB #0; to [5 млрд рублей] 5000000000 RUB #0; fold [утроился] 3 fold #1
    Стороны договорились увеличить торговлю до 100 млрд долларов к 2030 году. => to [100 млрд долларов] 100000000000 USD #0
    Выручка выросла на четверть, чистая прибыль — на 12%. => fold [четверть] 1.25 fold #0; percent [12%] ? #0
    Экспорт пшеницы вырос с 2,1 млн до 3,4 млн тонн. => from [2,1 млн] 2100000 tonne #0; to [3,4 млн тонн] 3400000 tonne #0
    Объем инвестиций составил около 2 млрд долларов, что вдвое больше, чем годом ранее. => level [около 2 млрд долларов] 2000000000 USD about #0; fold [вдвое] ? #0
    В 2023 году добыча снизилась на 1,5%, до 531 млн тонн. => percent [1,5%] -1.5 percent #0; to [531 млн тонн] 531000000 tonne #0
    Товарооборот превысил 5 млрд долларов, рост на 14%. => level [превысил 5 млрд долларов] 5000000000 USD over #0; percent [14%] +14 percent #0
    Товарооборот вырос с января по май на 14%. => percent [14%] +14 percent #0
    Экспорт упал до 3 млрд с 5 млрд долларов. => to [3 млрд] 3000000000 none #0; from [5 млрд долларов] 5000000000 USD #0
    Россия поставила 300 тыс. тонн зерна, что составляет 26% от общего объема. => level [300 тыс. тонн] 300000 tonne; share [26%] 26 percent
""")
SPANISH = _table("""
    Las exportaciones crecieron un 12% hasta 5.000 millones de dólares. => percent [12%] +12 percent #0; to [5.000 millones de dólares] 5000000000 USD #0
    Las exportaciones pasaron de 4.000 a 5.000 millones de dólares. => from [4.000] 4000000000 USD #0; to [5.000 millones de dólares] 5000000000 USD #0
    El comercio aumentó en 2.000 millones de euros, frente a 4.000 millones en 2022. => by [2.000 millones de euros] +2000 absolute #0; from [4.000 millones] 4000000000 none #0
    Las ventas se duplicaron hasta alcanzar 1.200 millones de euros. => fold [duplicaron] 2 fold #0; to [1.200 millones de euros] 1200000000 EUR #0
    El petróleo representó el 26% del total de las exportaciones. => share [26%] 26 percent
    Una caída del 12% en las importaciones, que sumaron 200 mil toneladas. => percent [12%] -12 percent #0; level [200 mil toneladas] 200000 tonne
    Las importaciones se redujeron a la mitad el 5 de mayo de 2023. => to [la mitad] 0.5 none #0
    Cerca de 300 empresas de 12 países firmaron acuerdos por 3 millones de euros, un 5% más que en 2022. => level [Cerca de 300] 300 count about; level [12] 12 count; level [3 millones de euros] 3000000 EUR; percent [5%] +5 percent #0
    Las ventas subieron de 3,2 a 4,1 millones de toneladas, un 28% más. => from [3,2] 3200000 tonne #0; to [4,1 millones de toneladas] 4100000 tonne #0; percent [28%] +28 percent #0
    Las importaciones cayeron más del 10% hasta los 800 millones de euros. => percent [más del 10%] ? #0; to [800 millones de euros] 800000000 EUR #0
    México exportó 3,5 millones de barriles, lo que representa un tercio de la producción. => level [3,5 millones de barriles] 3500000 barrel; share [un tercio] 0.3333333333333333333333333333 none
    El déficit se redujo en 500 millones de dólares respecto a 2022. => by [500 millones de dólares] -500 absolute #0
    La cuota de mercado pasó del 20% al 26%. => from [20%] 20 percent share #0; to [26%] 26 percent share #0
    El arancel del 5% afecta a 12 países desde el 1 de enero de 2024. => level [5%] 5 percent; level [12] 12 count
    Las reservas bajaron a 32.000 millones de dólares desde 35.000 millones. => to [32.000 millones de dólares] 32000000000 USD #0; from [35.000 millones] 35000000000 none #0
    Las exportaciones de carne sumaron 1.500 millones de dólares, un alza del 8%. => level [1.500 millones de dólares] 1500000000 USD #0; percent [8%] +8 percent #0
    El 40% de las exportaciones va a China. => share [40%] 40 percent
    El comercio bilateral superó los 5.000 millones de dólares. => level [superó los 5.000 millones de dólares] 5000000000 USD over
""")
FRENCH = _table("""
    Les exportations ont augmenté de 12 % pour atteindre 5 milliards de dollars. => percent [12 %] +12 percent #0; to [5 milliards de dollars] 5000000000 USD #0
    Les échanges sont passés de 4 à 5 milliards de dollars. => from [4] 4000000000 USD #0; to [5 milliards de dollars] 5000000000 USD #0
    Les importations se sont élevées à 3 milliards d'euros, contre 4 milliards un an plus tôt. => level [3 milliards d'euros] 3000000000 EUR; from [4 milliards] 4000000000 none
    Le commerce a doublé pour atteindre 1,2 milliard d'euros, soit 26 % du total. => fold [doublé] 2 fold #0; to [1,2 milliard d'euros] 1200000000 EUR #0; share [26 %] 26 percent
    Une hausse de 5 % des exportations, à 3 millions de tonnes. => percent [5 %] +5 percent #0; to [3 millions de tonnes] 3000000 tonne #0
    Le pétrole représentait 26 % des exportations. => share [26 %] 26 percent
    Les ventes ont progressé de 2 milliards d'euros, en hausse de 12 % sur un an. => by [2 milliards d'euros] +2 absolute #0; percent [12 %] +12 percent #0
    Environ 300 entreprises de 12 pays, deux tiers des importations, ont reculé d'un tiers. => level [Environ 300] 300 count about; level [12] 12 count; share [deux tiers] 0.6666666666666666666666666667 none; fold [un tiers] 0.6666666666666666666666666667 fold #0
    Le chiffre d'affaires a bondi de 30 % à 1,3 milliard d'euros. => percent [30 %] +30 percent #0; to [1,3 milliard d'euros] 1300000000 EUR #0
    Les exportations ont reculé de 3,2 % par rapport à 2022, à 450 000 tonnes. => percent [3,2 %] -3.2 percent #0; to [450 000 tonnes] 450000 tonne #0
    La part du gaz est passée de 20 % à 26 % des importations. => from [20 %] 20 percent share #0; to [26 %] 26 percent share #0
    Le déficit s'est réduit à 2 milliards d'euros, contre 3,5 milliards en 2022. => to [2 milliards d'euros] 2000000000 EUR #0; from [3,5 milliards] 3500000000 none #0
    Plus de 1 200 entreprises ont signé des contrats d'une valeur de 500 millions de dollars. => level [Plus de 1 200] 1200 count over; level [500 millions de dollars] 500000000 USD
    L'inflation a ralenti à 3 %, après 4 % en mai. => to [3 %] 3 percent #0; from [4 %] 4 percent #0
    Les échanges ont plus que doublé, soit 5 % de plus que prévu. => fold [plus que doublé] ? #0; percent [5 %] +5 percent #0
    La production a chuté de moitié, à 2 millions de barils. => fold [de moitié] 0.5 fold #0; to [2 millions de barils] 2000000 barrel #0
    Les exportations de blé ont progressé de 15 %, passant de 2 à 2,3 millions de tonnes. => percent [15 %] +15 percent #0; from [2] 2000000 tonne #0; to [2,3 millions de tonnes] 2300000 tonne #0
    40 % des exportations vont vers la Chine. => share [40 %] 40 percent
""")
GERMAN = _table("""
    Die Exporte stiegen um 12,5 Prozent auf 5 Mrd. Dollar. => percent [12,5 Prozent] +12.5 percent #0; to [5 Mrd. Dollar] 5000000000 USD #0
    Die Ausfuhren sind von 4 auf 5 Milliarden Euro gestiegen. => from [4] 4000000000 EUR #0; to [5 Milliarden Euro] 5000000000 EUR #0
    Der Handel belief sich auf 5 Mrd. Euro gegenüber 4 Mrd. Euro im Vorjahr. => level [5 Mrd. Euro] 5000000000 EUR; from [4 Mrd. Euro] 4000000000 EUR
    Der Anteil lag bei 26 Prozent; ein Drittel der Exporte ging nach China. => share [26 Prozent] 26 percent; share [ein Drittel] 0.3333333333333333333333333333 none
    Die Importe haben sich auf 3 Mio. Tonnen verdoppelt, ein Plus von 5 Prozent. => to [3 Mio. Tonnen] 3000000 tonne #0; fold [verdoppelt] 2 fold #0; percent [5 Prozent] +5 percent #0
    Das sind 2 Milliarden Euro mehr als 2022. => by [2 Milliarden Euro] +2 absolute #0
    Die Exporte sind um 5 Prozent gesunken, nach 4 Mrd. Euro am 5. Mai 2022. => percent [5 Prozent] -5 percent #0; from [4 Mrd. Euro] 4000000000 EUR #0
    Ein Anstieg von 5 Prozent wurde gemeldet, rund 300 Firmen aus 12 Ländern, Zoll von 5 Prozent. => percent [5 Prozent] +5 percent #0; level [rund 300] 300 count about; level [12] 12 count; level [5 Prozent] 5 percent
    Der Umsatz wuchs um 3,5 Prozent auf 1,2 Milliarden Euro. => percent [3,5 Prozent] +3.5 percent #0; to [1,2 Milliarden Euro] 1200000000 EUR #0
    Die Importe fielen von 10 Mrd. Euro auf 8 Mrd. Euro. => from [10 Mrd. Euro] 10000000000 EUR #0; to [8 Mrd. Euro] 8000000000 EUR #0
    Der Anteil stieg von 20 auf 26 Prozent. => from [20] 20 percent share #0; to [26 Prozent] 26 percent share #0
    Die Inflation sank auf 3,2 Prozent, nach 3,8 Prozent im Mai. => to [3,2 Prozent] 3.2 percent #0; from [3,8 Prozent] 3.8 percent #0
    Der Export legte um mehr als 10 Prozent zu und erreichte 5 Mrd. Euro. => percent [mehr als 10 Prozent] ? #0; to [5 Mrd. Euro] 5000000000 EUR #0
    Die Ausfuhren gingen um 5 Prozent zurück. => percent [5 Prozent] -5 percent #0
    Das Handelsvolumen betrug 3 Mrd. US-Dollar, 12 Prozent weniger als 2022. => level [3 Mrd. US-Dollar] 3000000000 USD #0; percent [12 Prozent] -12 percent #0
    Die Exporte nach China sanken um ein Drittel auf 2 Mrd. Euro. => fold [ein Drittel] 0.6666666666666666666666666667 fold #0; to [2 Mrd. Euro] 2000000000 EUR #0
    40 Prozent der Exporte gehen nach China. => share [40 Prozent] 40 percent
    Der Umsatz betrug 5 Mrd. Euro, ein Anstieg um 8 Prozent gegenüber 2022. => level [5 Mrd. Euro] 5000000000 EUR #0; percent [8 Prozent] +8 percent #0
    Das Volumen stieg auf 3 Mrd. Euro nach 2,5 Mrd. Euro im Vorjahr. => to [3 Mrd. Euro] 3000000000 EUR #0; from [2,5 Mrd. Euro] 2500000000 EUR #0
""")
TURKISH = _table("""
    İhracat yüzde 40 arttı ve 30 milyar dolardan 43,8 milyar dolara yükseldi. => percent [yüzde 40] +40 percent #0; from [30 milyar dolardan] 30000000000 USD #0; to [43,8 milyar dolara] 43800000000 USD #0
    Ticaret 4 milyardan 5 milyar dolara çıktı. => from [4 milyardan] 4000000000 USD #0; to [5 milyar dolara] 5000000000 USD #0
    İhracat geçen yıla göre yüzde 12,5 artarak 5 milyar dolar oldu. => percent [yüzde 12,5] +12.5 percent #0; level [5 milyar dolar] 5000000000 USD
    Petrol ihracatın yüzde 26'sını oluşturdu. => share [yüzde 26] 26 percent
    Payı yüzde 20'den yüzde 26'ya yükseldi. => from [yüzde 20] 20 percent share #0; to [yüzde 26] 26 percent share #0
    İthalat 2 milyar dolar azaldı, 12 ülkeden 300 firma katıldı. => by [2 milyar dolar] -2 absolute #0; level [12] 12 count; level [300] 300 count
    Dış ticaret hacmi 1,2 milyar dolara ulaştı. => level [1,2 milyar dolara] 1200000000 USD
    İhracat 4 milyar dolardan fazla, yaklaşık 5 milyon ton oldu. => level [4 milyar dolardan fazla] 4000000000 USD over; level [yaklaşık 5 milyon ton] 5000000 tonne about
    İhracat iki katına çıktı, ithalat yüzde 5 düştü. => fold [iki katına] 2 fold #0; percent [yüzde 5] -5 percent #1
    Yüzde 5'lik artışla 3 milyon tona yükseldi. => percent [Yüzde 5] +5 percent #0; to [3 milyon tona] 3000000 tonne #0
    Türkiye'nin ihracatı yüzde 5,2 artışla 21 milyar 500 milyon dolara yükseldi. => percent [yüzde 5,2] +5.2 percent #0; to [21 milyar 500 milyon dolara] 21500000000 USD #0
    İhracat, geçen yılın aynı ayına göre yüzde 3 azalarak 18,5 milyar dolara geriledi. => percent [yüzde 3] -3 percent #0; to [18,5 milyar dolara] 18500000000 USD #0
    İki ülke arasındaki ticaret hacmi 10 milyar doları aştı. => level [10 milyar doları aştı] 10000000000 USD over
    Ticaret hacmini 5 milyar dolardan 10 milyar dolara çıkarmayı hedefliyoruz. => from [5 milyar dolardan] 5000000000 USD #0; to [10 milyar dolara] 10000000000 USD #0
    İhracatın yüzde 40'ı AB'ye yapıldı. => share [yüzde 40] 40 percent
    Enflasyon yüzde 5 oldu, faiz yüzde 8'den yüzde 10'a çıkarıldı. => level [yüzde 5] 5 percent; from [yüzde 8] 8 percent #0; to [yüzde 10] 10 percent #0
    Üretim 2 milyon ton artarak 12 milyon tona ulaştı. => by [2 milyon ton] +2 absolute #0; to [12 milyon tona] 12000000 tonne #0
    İthalat, 2022'deki 4 milyar dolara karşılık 5 milyar dolar oldu. => from [4 milyar dolara] 4000000000 USD; level [5 milyar dolar] 5000000000 USD
    İhracat 4-5 milyar dolar arasında, fuara 300 şirket katıldı. => level [4-5 milyar dolar] 4..5 billion USD; level [300] 300 count
    İhracat 2022'de 4 milyar dolarken 2023'te 5 milyar dolara çıktı. => from [4 milyar dolarken] 4000000000 USD #0; to [5 milyar dolara] 5000000000 USD #0
    Ticaret hacmi yüzde 15 artışla 3,2 milyar dolara ulaştı. => percent [yüzde 15] +15 percent #0; to [3,2 milyar dolara] 3200000000 USD #0
    Üretim yarı yarıya azaldı. => fold [yarı yarıya] 0.5 fold #0
    İhracatta yüzde 12'lik düşüş yaşandı. => percent [yüzde 12] -12 percent #0
    İhracat 3 milyar dolardan 2 milyar dolara geriledi. => from [3 milyar dolardan] 3000000000 USD #0; to [2 milyar dolara] 2000000000 USD #0
""")
CHINESE = _table("""
    出口增长40%,从300亿美元增至438亿美元。 => percent [40%] +40 percent #0; from [300亿美元] 30000000000 USD #0; to [438亿美元] 43800000000 USD #0
    贸易额从40亿增至50亿美元。 => from [40亿] 4000000000 USD #0; to [50亿美元] 5000000000 USD #0
    中国占出口的26%,同比增长12%。 => share [26%] 26 percent; percent [12%] +12 percent #0
    出口额达50亿美元,比上年增长5%。 => level [50亿美元] 5000000000 USD; percent [5%] +5 percent #0
    进口增加20亿美元,达到120亿美元。 => by [20亿美元] +2000 absolute #0; to [120亿美元] 12000000000 USD #0
    2023年1月至5月,双方签署12项协议,总额约90亿美元。 => level [12项] 12 count; level [约90亿美元] 9000000000 USD about
    贸易额下降5%至12亿美元。 => percent [5%] -5 percent #0; to [12亿美元] 1200000000 USD #0
    出口额翻了一番,占比从20%上升到26%。 => fold [翻了一番] 2 fold #0; from [20%] 20 percent share #0; to [26%] 26 percent share #0
    比去年的40亿美元增加了10亿美元。 => from [40亿美元] 4000000000 USD #0; by [10亿美元] +1000 absolute #0
    关税为5%,出口5万吨,12%的增长。 => level [5%] 5 percent; level [5万吨] 50000 tonne; percent [12%] +12 percent #0
    前5个月,中国进出口总值16.77万亿元,同比增长4.7%。 => level [16.77万亿元] 16770000000000 CNY #0; percent [4.7%] +4.7 percent #0
    对东盟出口1.2万亿元,增长8.1%,占外贸总值的15.8%。 => level [1.2万亿元] 1200000000000 CNY #0; percent [8.1%] +8.1 percent #0; share [15.8%] 15.8 percent
    贸易额由2013年的40亿美元增长到2023年的120亿美元,增长了2倍。 => from [40亿美元] 4000000000 USD #0; to [120亿美元] 12000000000 USD #0; fold [2倍] ? #0
    失业率从5%下降到4.5%,下降0.5个百分点。 => from [5%] 5 percent #0; to [4.5%] 4.5 percent #0; points [0.5个百分点] -0.5 percentage_points #0
    两国签署了价值约50亿美元的30项协议。 => level [约50亿美元] 5000000000 USD about; level [30项] 30 count
    进口额减少3亿美元,降至20亿美元。 => by [3亿美元] -300 absolute #0; to [20亿美元] 2000000000 USD #0
    出口量是去年的3倍,超过500万吨。 => fold [3倍] ?; level [超过500万吨] 5000000 tonne over
    贸易额比2022年增加了近三分之一。 => fold [近三分之一] ? #0
    产量同比下降5.2%至300万吨,低于去年的320万吨。 => percent [5.2%] -5.2 percent #0; to [300万吨] 3000000 tonne #0; from [320万吨] 3200000 tonne #0
    去年双边贸易额达到120亿美元,较2021年增长20%。 => level [120亿美元] 12000000000 USD; percent [20%] +20 percent #0
    进口从50万吨减少到30万吨。 => from [50万吨] 500000 tonne #0; to [30万吨] 300000 tonne #0
    其中40%的出口产品销往中国。 => share [40%] 40 percent
    两国贸易额突破100亿美元大关。 => level [突破100亿美元] 10000000000 USD over
    出口同比下降三分之一,降至20亿元。 => fold [三分之一] 0.6666666666666666666666666667 fold #0; to [20亿元] 2000000000 CNY #0
""")

MOVED = _table("""
    Exporte sanken, während die Einfuhren von dort um 3,1 Mrd. Euro auf 80,2 Mrd. Euro zurückgingen. => by [3,1 Mrd. Euro] -3.1 absolute #0; to [80,2 Mrd. Euro] 80200000000 EUR #0
    Die Ausfuhren sind um 12 Prozent auf 5 Mrd. Euro gestiegen. => percent [12 Prozent] +12 percent #0; to [5 Mrd. Euro] 5000000000 EUR #0
    Der Export ist von 4 auf 5 Mio. Tonnen gewachsen. => from [4] 4000000 tonne #0; to [5 Mio. Tonnen] 5000000 tonne #0
    Die Importe, die um 2 Mrd. Euro auf 8 Mrd. Euro abnahmen, kamen aus China. => by [2 Mrd. Euro] -2 absolute #0; to [8 Mrd. Euro] 8000000000 EUR #0
    Die Ausfuhren gingen um 5 Prozent auf 3 Mrd. Euro zurück. => percent [5 Prozent] -5 percent #0; to [3 Mrd. Euro] 3000000000 EUR #0
    İthalat 3,1 milyar avro azalarak 80,2 milyar avroya geriledi. => by [3,1 milyar avro] -3.1 absolute #0; to [80,2 milyar avroya] 80200000000 EUR #0
    в то время как импорт сократился на 3,1 млрд евро до 80,2 млрд евро => by [3,1 млрд евро] -3.1 absolute #0; to [80,2 млрд евро] 80200000000 EUR #0
    mientras que las importaciones cayeron en 3.100 millones de euros hasta 80.200 millones de euros => by [3.100 millones de euros] -3100 absolute #0; to [80.200 millones de euros] 80200000000 EUR #0
    tandis que les importations ont reculé de 3,1 milliards d'euros à 80,2 milliards d'euros => by [3,1 milliards d'euros] -3.1 absolute #0; to [80,2 milliards d'euros] 80200000000 EUR #0
    while imports from there fell by 3.1 billion euros to 80.2 billion euros => by [3.1 billion euros] -3.1 absolute #0; to [80.2 billion euros] 80200000000 EUR #0
    而从那里的进口减少31亿欧元至802亿欧元 => by [31亿欧元] -3100 absolute #0; to [802亿欧元] 80200000000 EUR #0
    Der Export stieg auf eine Milliarde Euro. => to [eine Milliarde Euro] 1000000000 EUR #0
    Deutschland lieferte eine Million Tonnen Weizen. => level [eine Million Tonnen] 1000000 tonne
    El país exportó un millón de toneladas de trigo. => level [un millón de toneladas de] 1000000 tonne
    Las exportaciones subieron a un millón de toneladas. => to [un millón de toneladas] 1000000 tonne #0
    Les exportations ont atteint un milliard d'euros. => level [un milliard d'euros] 1000000000 EUR
    Le pays a exporté un million de tonnes de blé. => level [un million de tonnes de] 1000000 tonne
    İhracat bir milyon tona ulaştı. => level [bir milyon tona] 1000000 tonne
    Türkiye bir milyon ton buğday ihraç etti. => level [bir milyon ton] 1000000 tonne
    Казахстан экспортировал миллион тонн пшеницы. => level [миллион тонн] 1000000 tonne
    Экспорт вырос до миллиарда долларов. => to [миллиарда долларов] 1000000000 USD #0
    Экспорт вырос до миллиона тонн. => to [миллиона тонн] 1000000 tonne #0
    出口小麦一百万吨。 => level [一百万吨] 1000000 tonne
    出口增至一百万吨。 => to [一百万吨] 1000000 tonne #0
    出口增至一亿美元。 => to [一亿美元] 100000000 USD #0
    Exports reached a million tonnes. => level [a million tonnes] 1000000 tonne
    Exports rose to one billion dollars. => to [one billion dollars] 1000000000 USD #0
    Output has since crept up to nearly 19,500 tonnes. => to [nearly 19,500 tonnes] 19500 tonne nearly #0
    Trade inched up to just over $5bn. => to [just over $5bn] 5000000000 USD over #0
    Exports edged up to 5.6 million tonnes. => to [5.6 million tonnes] 5600000 tonne #0
    Exports edged down to nearly 5.6 million tonnes. => to [nearly 5.6 million tonnes] 5600000 tonne nearly #0
    Deliveries crept up to 92,400 vehicles. => to [92,400] 92400 count #0
    Sales went up to at least 3 million tonnes. => to [to at least 3 million tonnes] 3000000 tonne over #0
    Storage can hold up to 5 million tonnes. => level [5 million tonnes] 5000000 tonne
    Die Ausfuhren stiegen auf knapp 19.500 Tonnen. => to [knapp 19.500 Tonnen] 19500 tonne nearly #0
    Die Ausfuhren kletterten auf gut 5 Mrd. Euro. => to [gut 5 Mrd. Euro] 5000000000 EUR over #0
    Экспорт поднялся до почти 19,5 тыс. тонн. => to [почти 19,5 тыс. тонн] 19500 tonne nearly #0
    Экспорт вырос почти до 19,5 тыс. тонн. => to [почти до 19,5 тыс. тонн] 19500 tonne nearly #0
    Las exportaciones subieron hasta casi 19.500 toneladas. => to [casi 19.500 toneladas] 19500 tonne nearly #0
    Las exportaciones subieron ligeramente hasta algo más de 5.000 millones de dólares. => to [algo más de 5.000 millones de dólares] 5000000000 USD over #0
    Les exportations ont grimpé à près de 19 500 tonnes. => to [près de 19 500 tonnes] 19500 tonne nearly #0
    Les exportations ont légèrement augmenté jusqu'à un peu plus de 5 milliards d'euros. => to [un peu plus de 5 milliards d'euros] 5000000000 EUR over #0
    İhracat yaklaşık 19.500 tona çıktı. => to [yaklaşık 19.500 tona] 19500 tonne about #0
    İhracat 5 milyar doların biraz üzerine çıktı. => to [5 milyar doların biraz üzerine] 5000000000 USD over #0
    出口升至近19500吨。 => to [近19500吨] 19500 tonne nearly #0
    出口小幅增至略高于50亿美元。 => to [略高于50亿美元] 5000000000 USD over #0
    The market shrank by a fifth, to €34m. => fold [a fifth] 0.8 fold #0; to [€34m] 34000000 EUR #0
    Output dropped by a fifth to 1.1 million tonnes. => fold [a fifth] 0.8 fold #0; to [1.1 million tonnes] 1100000 tonne #0
    Output fell by a third to 1.1 million tonnes. => fold [a third] 0.6666666666666666666666666667 fold #0; to [1.1 million tonnes] 1100000 tonne #0
    Output fell by two fifths to 1.1 million tonnes. => fold [two fifths] 0.6 fold #0; to [1.1 million tonnes] 1100000 tonne #0
    Output rose by a tenth to 1.1 million tonnes. => fold [a tenth] 1.1 fold #0; to [1.1 million tonnes] 1100000 tonne #0
    Output fell a sixth to 1.1 million tonnes. => fold [a sixth] 0.8333333333333333333333333333 fold #0; to [1.1 million tonnes] 1100000 tonne #0
    Las exportaciones se redujeron en una quinta parte hasta 34 millones de euros. => fold [una quinta parte] 0.8 fold #0; to [34 millones de euros] 34000000 EUR #0
    Las exportaciones cayeron un tercio, hasta 34 millones de euros. => fold [un tercio] 0.6666666666666666666666666667 fold #0; to [34 millones de euros] 34000000 EUR #0
    Экспорт сократился на треть до 34 млн евро. => fold [треть] 0.6666666666666666666666666667 fold #0; to [34 млн евро] 34000000 EUR #0
    Экспорт сократился на пятую часть, до 34 млн евро. => fold [пятую часть] 0.8 fold #0; to [34 млн евро] 34000000 EUR #0
    Экспорт сократился на четверть до 34 млн евро. => fold [четверть] 0.75 fold #0; to [34 млн евро] 34000000 EUR #0
    Die Ausfuhren sind um ein Drittel auf 34 Mio. Euro gesunken. => fold [ein Drittel] 0.6666666666666666666666666667 fold #0; to [34 Mio. Euro] 34000000 EUR #0
    Die Ausfuhren sanken um ein Fünftel auf 34 Mio. Euro. => fold [ein Fünftel] 0.8 fold #0; to [34 Mio. Euro] 34000000 EUR #0
    Les exportations ont baissé d'un tiers, à 34 millions d'euros. => fold [un tiers] 0.6666666666666666666666666667 fold #0; to [34 millions d'euros] 34000000 EUR #0
    Les exportations ont baissé d'un cinquième, à 34 millions d'euros. => fold [un cinquième] 0.8 fold #0; to [34 millions d'euros] 34000000 EUR #0
    İhracat üçte bir azaldı. => fold [üçte bir] 0.6666666666666666666666666667 fold #0
    İhracat üçte bir azalarak 34 milyon avroya geriledi. => fold [üçte bir] 0.6666666666666666666666666667 fold #0; to [34 milyon avroya] 34000000 EUR #0
    İhracat beşte bir oranında azalarak 34 milyon avroya geriledi. => fold [beşte bir] 0.8 fold #0; to [34 milyon avroya] 34000000 EUR #0
    出口减少三分之一。 => fold [三分之一] 0.6666666666666666666666666667 fold #0
    出口减少三分之一，至3400万欧元。 => fold [三分之一] 0.6666666666666666666666666667 fold #0; to [3400万欧元] 34000000 EUR #0
    出口减少五分之一至3400万欧元。 => fold [五分之一] 0.8 fold #0; to [3400万欧元] 34000000 EUR #0
    出口减少了五分之二。 => fold [五分之二] 0.6 fold #0
    İhracat 2,5 katına çıkarak 5 milyar dolara ulaştı. => fold [2,5 katına] 2.5 fold #0; to [5 milyar dolara] 5000000000 USD #0
    İhracat 2,5 katına çıktı. => fold [2,5 katına] 2.5 fold #0
    İhracat iki katına çıktı. => fold [iki katına] 2 fold #0
    İhracat iki katına çıkarak 5 milyar dolara ulaştı. => fold [iki katına] 2 fold #0; to [5 milyar dolara] 5000000000 USD #0
    İhracat ikiye katlandı. => fold [ikiye katlandı] 2 fold #0
    İhracat 2,5 kat arttı. => fold [2,5 kat] ? #0
    Üretim 810 bin adetten 952 bin adede yükseldi. => from [810 bin] 810000 count #0; to [952 bin] 952000 count #0
    Üretim 810 bin adetten 952 bin adede çıktı. => from [810 bin] 810000 count #0; to [952 bin] 952000 count #0
    Üretim 350 bin otomobilden 400 bin otomobile yükseldi. => from [350 bin] 350000 count #0; to [400 bin] 400000 count #0
    Output rose from 350,000 units to 400,000. => from [350,000] 350000 count #0; to [400,000] 400000 count #0
    Output rose from 350,000 units to 400,000 units. => from [350,000] 350000 count #0; to [400,000] 400000 count #0
    Производство выросло с 350 тысяч автомобилей до 400 тысяч. => from [350 тысяч] 350000 count #0; to [400 тысяч] 400000 count #0
    Производство выросло с 350 тысяч до 400 тысяч автомобилей. => from [350 тысяч] 350000 count #0; to [400 тысяч] 400000 count #0
    Производство выросло с 350 тыс. автомобилей до 400 тыс. => from [350 тыс.] 350000 count #0; to [400 тыс] 400000 count #0
    Die Produktion stieg von 350.000 Fahrzeugen auf 400.000. => from [350.000] 350000 count #0; to [400.000] 400000 count #0
    Die Produktion stieg von 350.000 auf 400.000 Fahrzeuge. => from [350.000] 350000 count #0; to [400.000] 400000 count #0
    La producción subió de 350.000 vehículos a 400.000. => from [350.000] 350000 count #0; to [400.000] 400000 count #0
    La production est passée de 350 000 véhicules à 400 000. => from [350 000] 350000 count #0; to [400 000] 400000 count #0
    产量从35万辆增至40万辆。 => from [35万辆] 350000 count #0; to [40万辆] 400000 count #0
    产量从35万辆增至40万。 => from [35万辆] 350000 count #0; to [40万] 400000 count #0
    Exports from Japan rose to 92,400 vehicles, whereas those from South Korea shrank to 31,700. => to [92,400] 92400 count #0; to [31,700] 31700 count #1
    Imports from Japan fell to 92,400 vehicles, while those from South Korea rose by 31,700. => to [92,400] 92400 count #0; by [31,700] +31700 absolute #1
    Der Export aus Japan stieg auf 92.400 Fahrzeuge, während der aus Südkorea auf 31.700 sank. => to [92.400] 92400 count #0; to [31.700] 31700 count #1
    Экспорт из Японии вырос до 92 400 автомобилей, тогда как из Кореи сократился до 31 700. => to [92 400] 92400 count #0; to [31 700] 31700 count #1
    Las exportaciones de Japón subieron a 92.400 vehículos, mientras que las de Corea cayeron a 31.700. => to [92.400] 92400 count #0; to [31.700] 31700 count #1
    Les exportations du Japon ont grimpé à 92 400 véhicules, tandis que celles de Corée ont chuté à 31 700. => to [92 400] 92400 count #0; to [31 700] 31700 count #1
    日本出口增至92400辆，而韩国出口降至31700。 => to [92400辆] 92400 count #0; to [31700] 31700 count #1
    Exports rose to 92,400 vehicles in 2023, and the index fell to 317. => to [92,400] 92400 count #0
    Omani investors sank 150 million rials ($390 million) into Tanzanian ports. => level [150 million rials] ?; level [$390 million] 390000000 USD
    Investment rose to 150 million rials ($390 million). => to [150 million rials] ? #0; level [$390 million] 390000000 USD
    两国签署了十二项合作文件。 => level [十二项] 12 count
    双方签署八份文件。 => level [八份] 8 count
    出口一亿两千万吨。 => level [一亿两千万吨] 120000000 tonne
    İhracat yüzde 5 artarak bir milyar doların üzerine çıktı. => percent [yüzde 5] +5 percent #0; to [bir milyar doların üzerine] 1000000000 USD over #0
    İhracat 5 milyar doları aştı. => level [5 milyar doları aştı] 5000000000 USD over
    Экспорт составил два с половиной миллиона тонн. => level [миллиона тонн] ?
    Экспорт составил более миллиарда долларов. => level [более миллиарда долларов] 1000000000 USD over
    Les exportations ont dépassé un milliard d'euros. => level [dépassé un milliard d'euros] 1000000000 EUR over
    Les exportations s'élèvent à plus d'un milliard d'euros. => level [plus d'un milliard d'euros] 1000000000 EUR over
    Der Export betrug mehr als eine Milliarde Euro, eine Firma kam. => level [mehr als eine Milliarde Euro] 1000000000 EUR over
    Shares sank 5% as the economy slid into recession. => percent [5%] -5 percent #0
    Omani investors sank $390 million into ports. => level [$390 million] 390000000 USD
    Oil prices sank $2 to $70. => by [$2] -2 absolute #0; to [$70] 70 USD #0
    Güney Kore'den yapılan ihracat geçen yıl 92.400 araca yükselirken, Japonya için 31.700'e geriledi. => to [92.400] 92400 count #0; to [31.700] 31700 count #1
    Der Anteil fiel auf 20 Prozent, während der Export, der um 5 Prozent zunahm, auf 3 Mrd. Euro stieg. => to [20 Prozent] 20 percent share #0; percent [5 Prozent] +5 percent #1; to [3 Mrd. Euro] 3000000000 EUR #1
    Ein Fünftel der Exporte ging nach China. => share [Ein Fünftel] 0.2 none
    Un tercio de las exportaciones va a China. => share [Un tercio] 0.3333333333333333333333333333 none
    Пятая часть экспорта идет в Китай. => share [Пятая часть] 0.2 none
    五分之一的出口销往中国。 => share [五分之一] 0.2 none
    Exports in a fifth round rose 5 percent. => percent [5 percent] +5 percent #0
    Die Exporte fielen, wie berichtet, um 5 Prozent auf eine Million Tonnen. => percent [5 Prozent] -5 percent #0; to [eine Million Tonnen] 1000000 tonne #0
    Trade rose from 4 million tonnes to 5 million. => from [4 million tonnes] 4000000 tonne #0; to [5 million] 5000000 tonne #0
    Exports rose from 350,000 tonnes to 400,000. => from [350,000 tonnes] 350000 tonne #0; to [400,000] 400000 tonne #0
""")
"""The same said in seven languages: by and to, one of a scale, "crept up to", fractions, folds, counts."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [*ENGLISH, *RUSSIAN, *SPANISH, *FRENCH, *GERMAN, *TURKISH, *CHINESE, *MOVED],
    ids=lambda one: one[:60],
)
def test_every_number_has_its_role(text: str, expected: str) -> None:
    """All numbers of a sentence, in order, with role, exact reading, hedge and movement."""
    assert _said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose to 92.",
        "Exports rose to 92,400 vehicles in 2023, and the index fell to 317.",
        "Exports rose to 92,400 vehicles. The index fell to 31,700.",
        "Exports rose to 92,400 vehicles, with the index at 31,700.",
    ],
)
def test_a_bare_number_counts_only_what_moved_beside_it(text: str) -> None:
    """Another sentence, another size, or no movement right before it: it stays untold."""
    assert all(text[slice(*told.span)] == "92,400" for told in numbers_in(text))


def test_a_fall_that_is_an_investment_is_none() -> None:
    """A currency that only the country settles has its span and its role, so that a caller may read it by country."""
    text = "Omani investors sank some 150 million rials ($390 million) into Tanzanian ports."
    first, _ = numbers_in(text)
    assert (first.role, first.amount, first.is_hedged) == ("level", None, True)
    assert text[slice(*first.whole)] == "some 150 million rials"
    amount = read_amount(text[slice(*first.whole)], country_hint="OMN")
    assert amount is not None
    assert (amount.currency, int(amount.base), amount.qualifier) == ("OMR", 150_000_000, "about")


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2023 at 16:30 he came.",
        "In 2023, after 18 years, the 15th round of the G20 was held.",
        "Article 5 and No. 7 were signed on 12/03.",
        "5 мая 2023 года в 16:30 прошла 15-я встреча.",
        "El 5 de mayo de 2023, tras 18 años, llegó.",
        "Le 5 mai 2023, après 18 ans, il est venu.",
        "Am 5. Mai 2023, nach 18 Jahren, kam er.",
        "5 Mayıs 2023 tarihinde, 18 yıl sonra geldi.",
        "2023年5月5日,第15届会议举行,历时3天。",
        "两国数十家企业、十几家公司参加第十二次会议，一九九八年，三点五亿元。",
        "They met five times in 2022-2023.",
    ],
)
def test_dates_durations_and_ordinals_are_not_told(text: str) -> None:
    """They are no amounts."""
    assert numbers_in(text) == ()


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("It had 2½ billion, then $5bn.", [False, True]),
        ("Billions of dollars and 300 tons.", [False, True]),
        ("120 million kroner went to 12 firms.", [False, True]),
        ("Z$5bn and €3bn.", [False, True]),
        ("About 1.2.3 percent of it, or $7m.", [False, True]),
    ],
)
def test_what_cannot_be_read_hides_no_other_number(text: str, readable: list[bool]) -> None:
    """It is told without an amount."""
    assert [told.amount is not None for told in numbers_in(text)] == readable


def test_a_span_ends_with_the_unit_and_the_whole_takes_the_hedge() -> None:
    """Neither takes the brackets."""
    text = "Worth almost $5 billion (€4.6 billion) or 300 tons or more."
    told = numbers_in(text)
    assert [text[slice(*one.span)] for one in told] == ["$5 billion", "€4.6 billion", "300 tons"]
    assert [text[slice(*one.whole)] for one in told] == ["almost $5 billion", "€4.6 billion", "300 tons or more"]
    assert told[0].amount is not None
    assert told[0].amount.converted == told[1].amount


FORMS = {
    "Trade reached {} last year.": [
        "${n}.{d}bn", "US$ {n}.{d} billion", "{n}.{d} billion dollars", "USD {n}.{d} billion", "{n}.{d}bn US dollars",
    ],
    "Товарооборот достиг {} в прошлом году.": ["{n},{d} млрд долларов", "${n},{d} млрд", "{n},{d} миллиарда долларов"],
    "Der Handel erreichte {} im vergangenen Jahr.": ["{n},{d} Mrd. Dollar", "{n},{d} Milliarden Dollar"],
    "Le commerce a atteint {} l'an dernier.": ["{n},{d} milliards de dollars", "{n} {d}00 millions de dollars"],
    "El comercio alcanzó {} el año pasado.": ["{n}.{d}00 millones de dólares", "{n},{d} mil millones de dólares"],
    "Ticaret hacmi {} oldu.": ["{n},{d} milyar dolar", "{n},{d} milyar ABD doları", "{n}.{d}00 milyon dolar"],
    "贸易额达{},创历史新高。": ["{n}{d}亿美元", "{n}{d}0000万美元"],
}  # fmt: skip
PRINTED = [(carrier, form) for carrier, forms in FORMS.items() for form in forms]


@given(st.integers(min_value=1, max_value=99), st.integers(min_value=1, max_value=9), st.sampled_from(PRINTED))
def test_printed_money_comes_back_from_a_sentence(whole: int, tenths: int, form: tuple[str, str]) -> None:
    """Every supported form of every language is read as what it was."""
    text = form[0].format(form[1].format(n=whole, d=tenths))
    told = numbers_in(text)
    assert [(one.amount.base, one.amount.currency) for one in told if one.amount] == [
        (Decimal(10 * whole + tenths) * 10**8, "USD")
    ]
    assert [one.role for one in told] == ["level"]


@given(
    st.integers(min_value=1000, max_value=999_999),
    st.sampled_from(
        [
            ("Shipments came to {} tons.", ","),
            ("Поставки составили {} тонн за год.", " "),
            ("Поставки составили {} тонн за год.", "\u00a0"),
            ("Las ventas fueron de {} toneladas.", "."),
            ("Les ventes ont atteint {} tonnes.", " "),
            ("Die Lieferungen lagen bei {} Tonnen.", "."),
            ("Geçen yıl sevkiyat {} ton oldu.", "."),
            ("出口{}吨。", ""),
        ]
    ),
)
def test_grouped_tons_come_back_from_a_sentence(value: int, form: tuple[str, str]) -> None:
    """Thousands are grouped as the language groups them."""
    told = numbers_in(form[0].format(f"{value:,}".replace(",", form[1])))
    assert [(one.amount.base, one.amount.unit) for one in told if one.amount] == [(Decimal(value), "tonne")]


@pytest.mark.parametrize(
    ("piece", "base"),
    [("₹3 crore", 30_000_000), ("Rs 3 crore", 30_000_000), ("₹5 lakh", 500_000), ("₹1,23,456", 123_456)],
)
def test_indian_scales_come_back_from_a_sentence(piece: str, base: int) -> None:
    """Lakh and crore are scales, and their grouping is read."""
    (told,) = numbers_in(f"The scheme costs {piece} in all.")
    assert told.amount is not None
    assert told.amount.base == base
    assert told.amount.currency == "INR"


WORDS = [
    "5", "1.2", "1,2", "15", "2023", "$", "€", "bn", "million", "млрд", "долларов", "тонн", "%", "percent", "tons", "from",
    "to", "by", "of", "-", "–", "(", ")", ".", ",", "/", "and", "or", "between", "a", "half", "third", "hundred", "rose",
    "fell", "up", "doubled", "nearly", "share", "вырос", "на", "с", "до", "в", "раза", "от", "增至", "从", "亿", "美元", "占",
    "yüzde", "milyar", "dolara", "arttı", "dan", "'", "um", "auf", "Mrd.", "gestiegen", "de", "à", "milliards", "un", "tiers",
    "eine", "Million", "millón", "bir", "milyon", "миллион", "треть", "一", "百", "十", "二", "万", "份", "sank", "into", "katına",
    "adetten", "adede", "çıktı", "vehicles", "um", "fifth",
    "más", "que", "not", "May", "+", "×", "½", ";",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
)


@given(TEXTS)
def test_any_text_is_told(text: str) -> None:
    """No text is an error; spans are inside the text and in order; fields keep their rules; twice gives the same."""
    told = numbers_in(text)
    assert told == numbers_in(text)
    end = 0
    for one in told:
        assert 0 <= one.whole[0] <= one.span[0] < one.span[1] <= one.whole[1] <= len(text)
        assert end <= one.span[0]
        end = one.span[1]
        assert one.role in get_args(Role)
        assert one.change is None or (one.role in ("by", "percent", "points", "fold") and not one.is_hedged)
        assert one.amount is None or one.amount.value >= 0
        assert one.amount is None or one.is_hedged == (one.amount.qualifier != "exact") or one.role != "level"


def _calls(text: str) -> int:
    """How many function calls reading a text takes."""
    return calls_of(lambda: numbers_in(text))


HOSTILE = ["1 ", "5-", "from 5 ", "about ", "a ", "$", "(5 usd ", "two ", "rose ", "5% ", "rose 5% and ", "the 's ", "亿",
           "一万", "одну треть ", "sank $5 (", "rose to 5 tons, ", "eine Million ", "un millón de ", "от ", "5% of ", "1.", "'",
           "mehr als ", "more than 5 tons to "]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_the_length_of_a_sentence(unit: str) -> None:
    """Twice a hostile text takes at most about twice the calls."""
    numbers_in(unit * 400)
    assert _calls(unit * 400) <= 2.2 * _calls(unit * 200) + 200


def test_every_language_has_cues() -> None:
    """And no meaning of a cue is the slip of a pen: another language says it too, or the code names it."""
    assert set(CUES) == set(LANGUAGES)
    for table in CUES.values():
        assert {"about", "over", "rise", "fall", "share", "baseline", "and"} - {"baseline"} <= set(table)
    assert {"rise", "fall", "gain", "loss"} <= cues.MOVES
