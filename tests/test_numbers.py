"""What the reader of numbers promises: exact values where the words are certain, None where they are not."""

from __future__ import annotations

import re
from decimal import Context, Decimal, localcontext
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text import numbers, places
from extractor.text.numbers import (
    Amount,
    Change,
    Count,
    currencies,
    is_unsure,
    lexer,
    phrases,
    read_amount,
    read_change,
    read_count,
    tells_change_of,
    values,
)
from tests.effort import calls_of


def _said(amount: Amount | None) -> str | None:
    """An amount in one line: value, scale, currency or unit, qualifier, and what it is converted to."""
    if amount is None:
        return None
    value = f"{amount.value}..{amount.value_max}" if amount.value_max else str(amount.value)
    scale = "" if amount.scale == "one" else f" {amount.scale}"
    qualifier = "" if amount.qualifier == "exact" else f" {amount.qualifier}"
    converted = f" = {_said(amount.converted)}" if amount.converted else ""
    return f"{value}{scale} {amount.currency or amount.unit}{qualifier}{converted}"


def _table(lines: str) -> list[tuple[str, str]]:
    """The rows "text => expected" of a table."""
    rows = [line.strip().split(" => ") for line in lines.strip().splitlines()]
    return [(text, expected) for text, expected in rows]


def _list(lines: str) -> list[str]:
    return [line.strip() for line in lines.strip().splitlines()]


MONEY = _table("""
    $2.4 B => 2.4 billion USD
    $2.4B => 2.4 billion USD
    nearly $18 billion => 18 billion USD nearly
    $31 billion => 31 billion USD
    $18 bn => 18 billion USD
    US$1.2 billion => 1.2 billion USD
    U.S. $5 million => 5 million USD
    US $5bn => 5 billion USD
    €3.4m => 3.4 million EUR
    £2bn => 2 billion GBP
    ¥500 billion => 500 billion JPY
    A$5bn => 5 billion AUD
    C$ 5bn => 5 billion CAD
    HK$3.2bn => 3.2 billion HKD
    R$4 bn => 4 billion BRL
    Rs 400 crore => 4000 million INR
    Rs. 5 crore => 50 million INR
    ₹5 lakh => 500 thousand INR
    ₹5 lakh crore => 5 trillion INR
    ₸22.8 billion => 22.8 billion KZT
    5 млрд ₽ => 5 billion RUB
    500 mln dlrs => 500 million USD
    22.8 billion tenge ($50.4 million) => 22.8 billion KZT = 50.4 million USD
    1.26 billion lari (about $450 million) => 1.26 billion GEL = 450 million USD about
    $4.5bn (€4.2bn) => 4.5 billion USD = 4.2 billion EUR
    640 млрд сумов (около 50 млн долларов) => 640 billion UZS = 50 million USD about
    USD 3.2bn => 3.2 billion USD
    USD5m => 5 million USD
    EUR 40 million => 40 million EUR
    RMB 5 billion => 5 billion CNY
    3.2 billion US dollars => 3.2 billion USD
    US$ 5 million US dollars => 5 million USD
    5 billion Mexican pesos => 5 billion MXN
    5 million Kenyan shillings => 5 million KES
    5 Belarusian rubles => 5 BYN
    5 million Hong Kong dollars => 5 million HKD
    two and a half billion dollars => 2.5 billion USD
    half a billion euros => 0.5 billion EUR
    a million dollars => 1 million USD
    up to about $5bn => 5 billion USD up_to
    some $5 billion => 5 billion USD about
    $300+ => 300 USD over
    the $2-billion mark => 2 billion USD
    $5 billion or more => 5 billion USD over
    exceeding 5 billion yuan => 5 billion CNY over
    over the $5 billion agreements => 5 billion USD
    $240,000 => 240000 USD
    €1.234,56 => 1234.56 EUR
    a $5 billion deal => 5 billion USD
    “$18 billion” => 18 billion USD
    $18 billion => 18 billion USD
    5 bil\u00adlion dollars => 5 billion USD
    １２ million dollars => 12 million USD
""")
RANGES = _table("""
    $4.8bn to $8bn => 4.8..8 billion USD range
    $4.8–8 billion => 4.8..8 billion USD range
    between $2 and $3 billion => 2..3 billion USD range
    $2 billion to 3 billion => 2..3 billion USD range
    $800 million to $1.2 billion => 800..1200.0 million USD range
    $3-4bn => 3..4 billion USD range
    one or two billion dollars => 1..2 billion USD range
    4-5 million tons => 4..5 million tonne range
    roughly 4 to 5 million tons => 4..5 million tonne range
    five to seven percent => 5..7 percent range
    5%-6% => 5..6 percent range
    rose 4 to 5 percent => 4..5 percent range
    300 to 400 agreements => 300..400 count range
    от 4 до 5 млн тонн => 4..5 million tonne range
    1,5–2 млрд долларов => 1.5..2 billion USD range
""")
MEASURES = _table("""
    5 billion tonne-kilometres => 5 billion other
    5 bn ton-miles => 5 billion other
    5 млрд тонно-километров => 5 billion other
    274,200 tons => 274200 tonne
    15 000 tonnes => 15000 tonne
    15\u00a0000 tonnes => 15000 tonne
    15\u2009000 tonnes => 15000 tonne
    as much as 6 million tons => 6 million tonne up_to
    2.76 million metric tons => 2.76 million tonne
    6m tons => 6 million tonne
    5 kt => 5 thousand tonne
    1,500 kg => 1500 kilogram
    30 bcm => 30 billion cubic_metre
    30 billion cubic metres => 30 billion cubic_metre
    1.5 million barrels per day => 1.5 million barrel
    600 thousand TEU => 600 thousand teu
    5,000 twenty-foot equivalent units => 5000 teu
    3.5 billion kWh => 3.5 billion kwh
    500 MWh => 500 thousand kwh
    5 thousand MWh => 5 million kwh
    2 GWh => 2 million kwh
    2 TWh => 2 billion kwh
    40 % => 40 percent
    26 per cent => 26 percent
    %30 => 30 percent
    300-megawatt => 300 other
    174 kilometers => 174 other
    12,000 hectares => 12000 other
    5 short tons => 5 other
    3 percentage points => 3 other
    10 million more tons => 10 million tonne
    274 wagons => 274 count
    more than 1,200 students => 1200 count over
    1.2 million new jobs => 1.2 million count
    one hundred and twenty-five agreements => 125 count
    no more than 5 percent => 5 percent up_to
    not less than 5 million tons => 5 million tonne over
    a quarter => 0.25 none
    one million => 1 million none
    six => 6 none
    twelve => 12 none
    1,234.56 => 1234.56 none
    1.234.567 => 1234567 none
    ₹1,23,456 => 123456 INR
    1,2 billion => 1.2 billion none
    3,45 million => 3.45 million none
    0,125 million => 0.125 million none
    1,234 million => 1234 million none
    1.234 billion => 1.234 billion none
    5.000 toneladas => 5000 tonne
    half a dozen deals => 6 count
""")
OTHER_LANGUAGES = _table("""
    1,2 млрд долларов => 1.2 billion USD
    около $1,2 млрд => 1.2 billion USD about
    461,9 млн => 461.9 million none
    15 000 тонн => 15000 tonne
    2,5 млн тонн => 2.5 million tonne
    1,234 млрд тонн => 1.234 billion tonne
    почти 40 % => 40 percent nearly
    более 300 соглашений => 300 count over
    свыше 5 млрд тенге => 5 billion KZT over
    до 15 млн тонн в год => 15 million tonne up_to
    довести торговлю до 1 млрд долларов => 1 billion USD
    порядка 5 тыс. человек => 5 thousand count about
    5 млрд рублей => 5 billion RUB
    5 млн белорусских рублей => 5 million BYN
    5 миллиардов сомов => 5 billion KGS
    2 млрд юаней => 2 billion CNY
    1,2 млрд куб. м => 1.2 billion cubic_metre
    5 млрд кВт·ч => 5 billion kwh
    двести пятьдесят соглашений => 250 count
    полтора миллиарда долларов => 1.5 billion USD
    1 234 567,89 рублей => 1234567.89 RUB
    3,4 Mrd. Euro => 3.4 billion EUR
    fast 3,4 Milliarden Euro => 3.4 billion EUR nearly
    2 Billionen Euro => 2 trillion EUR
    2 mil millones de euros => 2 billion EUR
    3 billones de dólares => 3 trillion USD
    1,5 milliard d'euros => 1.5 billion EUR
    1,5 billion de dollars => 1.5 trillion USD
    4 trilyon TL => 4 trillion TRY
    90亿美元 => 9000 million USD
    约3万亿元 => 3 trillion CNY about
    5千瓦时 => 5 kwh
""")
BESIDE = _table("""
    14 percent in 2023 => 14 percent
    between 2022 and 2023 rose 5 percent => 5 percent
    hitting $31 billion in 2023 => 31 billion USD
    over $24 billion over the past 18 years => 24 billion USD over
    a 10-year, $27 billion deal => 27 billion USD
    $5 billion on May 5, 2023 => 5 billion USD
    $5 billion in the first half of 2023 => 5 billion USD
    $5 billion (2023) => 5 billion USD
    к 2027 году 10 млн тонн => 10 million tonne
    the G20 and its $5bn => 5 billion USD
    the 15th round: $5bn => 5 billion USD
    $2bn a year => 2 billion USD
    250,000 tonnes of ammonia a year for ten years from 2025 => 250000 tonne
    rose 40% to $43.8bn => 43.8 billion USD
    surged 30 percent to $375.3 million => 375.3 million USD
    climbed 27%, to $2.41 billion => 2.41 billion USD
    rose by $2bn to $6bn => 6 billion USD
    tripled, reaching $146 million => 146 million USD
    a three-fold increase in supplies, reaching $84.5 million => 84.5 million USD
    вырос на 30% до $1,2 млрд => 1.2 billion USD
    about 2000 agreements => 2000 count about
""")
REFUSED = _list("""
    $5 million Jamaican dollars
    £5 million Sudanese pounds
    2.4 B
    from $5.1bn to $6bn
    с 4 до 5 млн тонн
    $5bn and $6bn
    $5 billion, or 30 percent
    $375m (30 percent)
    $4.5bn ($4.6bn)
    5 billion (about $6 million)
    30 percent up to $5bn
    3.14 million tons, a 64 % enhance from 2021
    rose 4% to 5%
    1.2.3
    12/03
    24/7
    1/3
    16:30
    5.5.2023
    2024-05-09
    $1bn-$2bn-$3bn
    .5 percent
    007
    5e6
    10^6
    2½ billion
    ½ billion
    5 billion pesos
    5 million pounds
    120 million kroner ($11.2 million)
    2.1 billion dirhams
    1,000 rupees
    Rs 400 billion
    5 billion som
    5 million manat
    5 billion Zimbabwean dollars
    5 billion Lebanese lira
    Z$5bn
    Zim$5bn
    a$5bn
    $5 million AUD
    $5 mil
    $1.2t
    $80 a barrel
    $500 per ton
    $3,000 per container
    5 tons per hectare
    5 m
    50 cents
    5 quadrillion
    100 Mt
    1.234
    1.234 Millionen or million
    1,234 mln
    274.200 tons
    274,200 тонн
    1234,567 tons
    12,34 agreements
    1,2
    12 34
    15 00
    3.5 students
    5 million 200 thousand tonnes
    several billion dollars
    billions of dollars
    tens of millions
    several hundred
    hundred and fifty agreements
    a few hundred thousand tons
    two three
    ten five
    10 to 5 percent
    $900 to $1 billion
    fast 5 billion
    90多亿美元
    G20
    COVID-19
    COP28
    No. 5
    № 5
    Article 5
    5th
    2-й
    5-star
    mid-2023
    in 2023
    2023
    2022-2026
    2024 exports
    May 5
    May 5, 2023
    5 мая
    5月
    a third round
    a third increase
    three quarters
    3.6-fold increase
    3 times
    в 2,4 раза
    -5 percent
    +5%
    600 000 000 000 000 000 000 000 000 000 000 tons
    5 million million million million dollars
    a number of agreements
    dozens of agreements
    a memorandum
    tripled
    $
    percent
""")


ONE_OF_A_SCALE = _table("""
    eine Milliarde Euro => 1 billion EUR
    rund eine Milliarde Euro => 1 billion EUR about
    einer Million Tonnen => 1 million tonne
    eine Billion Euro => 1 trillion EUR
    un millón de toneladas => 1 million tonne
    más de un millón de toneladas => 1 million tonne over
    un billón de dólares => 1 trillion USD
    un milliard d'euros => 1 billion EUR
    un million de tonnes => 1 million tonne
    plus d'un milliard d'euros => 1 billion EUR over
    près d'un million de tonnes => 1 million tonne nearly
    bir milyon ton => 1 million tonne
    yaklaşık bir milyar dolar => 1 billion USD about
    миллион тонн => 1 million tonne
    миллиард долларов => 1 billion USD
    более миллиона тонн => 1 million tonne over
    одного миллиона тонн => 1 million tonne
    2,5 миллиона тонн => 2.5 million tonne
    четверть миллиарда долларов => 0.25 billion USD
    тысяча тонн => 1 thousand tonne
    a million tonnes => 1 million tonne
    one million tonnes => 1 million tonne
    一百万吨 => 1000 thousand tonne
    两百万吨 => 2000 thousand tonne
    一百二十万吨 => 1200 thousand tonne
    一百零五吨 => 105 tonne
    一亿元 => 100 million CNY
    十万吨 => 100 thousand tonne
    5亿美元以上 => 500 million USD over
    in a fifth round, $5bn => 5 billion USD
""")

NOT_ONE_OF_A_SCALE = _list("""
    Millionen Euro
    millones de dólares
    миллионов долларов
    百万吨
    yirmi bir milyon ton
    on bir milyon ton
    treinta y un millones de toneladas
    vingt et un millions de tonnes
    два с половиной миллиона тонн
    второй миллион тонн
    22 (двадцать два) миллиона тонн
    三点五亿元
    一亿两千
    一百五吨
    五六百万元
    第一百万吨
    数十家企业
    十几家公司
    百分之五
    三分之一个百分点
    eine halbe Million Tonnen
""")


@pytest.mark.parametrize(("text", "expected"), ONE_OF_A_SCALE, ids=lambda one: one)
def test_one_of_a_scale_is_read_in_words(text: str, expected: str) -> None:
    """With its article, in Russian without one, and in the number words of Chinese."""
    assert _said(read_amount(text)) == expected


@pytest.mark.parametrize("text", NOT_ONE_OF_A_SCALE, ids=lambda one: one)
def test_the_end_of_a_higher_number_is_not_one_of_a_scale(text: str) -> None:
    """Nor a plural without a number, an ordinal, or a vague number."""
    assert read_amount(text) is None


@pytest.mark.parametrize(("text", "expected"), [*MONEY, *RANGES, *MEASURES, *OTHER_LANGUAGES], ids=lambda one: one)
def test_amount_is_read_exactly(text: str, expected: str) -> None:
    """Every supported form gives its value, scale, unit and qualifier as printed."""
    assert _said(read_amount(text)) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE, ids=lambda one: one)
def test_amount_is_told_from_what_stands_beside_it(text: str, expected: str) -> None:
    """Years, dates, durations, names and a change before a level are not the amount."""
    assert _said(read_amount(text)) == expected


@pytest.mark.parametrize("text", REFUSED, ids=lambda one: one)
def test_uncertain_amount_is_refused(text: str) -> None:
    """What has no reading, or more than one, is None."""
    assert read_amount(text) is None


HINTED = _table("""
    NOR 120 million kroner ($11.2 million) => 120 million NOK = 11.2 million USD
    DNK 120 million kroner => 120 million DKK
    SWE 2 billion kronor => 2 billion SEK
    SWE 2 billion kroner => None
    ISL 5 million crowns => 5 million ISK
    MAR 2.1 billion dirhams => 2.1 billion MAD
    ARE 2.1 billion dirhams => 2.1 billion AED
    IND 1,000 rupees => 1000 INR
    PAK Rs 400 billion => 400 billion PKR
    PAK Rs 400 crore => 4000 million PKR
    USA Rs 400 crore => 4000 million INR
    LKA over 5 to 6 million rupees => 5..6 million LKR range
    MEX between 2 and 3 billion pesos => 2..3 billion MXN range
    CHL $5 million (4.5 billion pesos) => 5 million USD = 4.5 billion CLP
    TUN 5 million dinars => 5 million TND
    CHE 5 million francs => 5 million CHF
    SEN 5 billion francs => 5 billion XOF
    CMR 5 billion CFA francs => 5 billion XAF
    CHE 5 billion CFA francs => 5 billion XOF
    CHE 5 billion francs CFA => 5 billion XOF
    FRA 5 million francs => None
    EGY 5 million pounds => 5 million EGP
    GBR 5 million pounds => 5 million GBP
    GBR 5 million pounds of beef => None
    DEU 5 million pounds => None
    KEN 500 million shillings => 500 million KES
    SAU 3 billion riyals => 3 billion SAR
    OMN 3 million rials => 3 million OMR
    PRK 5 billion won => 5 billion KPW
    KOR 5 billion won => 5 billion KRW
    NOR 5 billion won => 5 billion KRW
    AZE 5 million manat => 5 million AZN
    TKM 5 млн манатов => 5 million TMT
    KGZ 5 billion som => 5 billion KGS
    UZB 5 billion som => 5 billion UZS
    KAZ 5 billion sum => 5 billion UZS
    ROU 5 million lei => 5 million RON
    NOR 5 млн крон => 5 million NOK
    PHL 5 billion Mexican pesos => 5 billion MXN
    MEX 500 million pesos argentinos => None
    MEX 500 millones de pesos argentinos => 500 million ARS
    IND 5 billion Zimbabwean rupees => None
    AUS $5 million => 5 million USD
    AUS 5 million dollars => 5 million USD
    MEX 50 cents => None
    XXX 5 billion pesos => None
    nor 120 million kroner => None
""")


@pytest.mark.parametrize(("text", "expected"), HINTED, ids=lambda one: one)
def test_country_settles_a_shared_currency_word(text: str, expected: str) -> None:
    """Only the country's own currency, only where the word can mean it, and never against what the text says."""
    country, _, piece = text.partition(" ")
    assert str(_said(read_amount(piece, country_hint=country))) == expected


@pytest.mark.parametrize("word", [key for key, entry in phrases.PHRASES["currency"].items() if entry.meaning[0] == "?"])
def test_shared_currency_word_is_open_without_a_country(word: str) -> None:
    """What needs a country is None without one."""
    assert read_amount(f"5 million {word.rstrip('*')}") is None


def test_countries_and_codes_of_shared_words_are_known() -> None:
    """Every shared word of the tables has its countries, by ISO 3166-1, and three letters of ISO 4217 for each."""
    meanings = [entry.meaning for role in ("currency", "prefix") for entry in phrases.PHRASES[role].values()]
    assert {meaning.partition("?")[2] for meaning in meanings} - {""} == set(currencies.SHARED)
    for countries in currencies.SHARED.values():
        assert set(countries) <= places.CODES
        assert all(re.fullmatch("[A-Z]{3}", code) for code in countries.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    _table("""
    it cost 22.8 billion tenge ($50.4 million) => 22.8 billion tenge
    came to nearly $18 billion, he said => nearly $18 billion
    between $2 and $3 billion => between $2 and $3 billion
    1.5 million barrels per day => 1.5 million barrels per day
    с января до 15 млн тонн => до 15 млн тонн
    """),
)
def test_text_of_amount_is_what_it_was_read_from(text: str, expected: str) -> None:
    """The piece begins at the hedge and ends with the unit."""
    amount = read_amount(text)
    assert amount is not None
    assert amount.text == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("461.9 million", "461900000"), ("₹5 lakh crore", "5000000000000"), ("2 TWh", "2000000000")]
)
def test_base_is_exact_in_any_decimal_context(text: str, expected: str) -> None:
    """A caller's rounding context does not reach the values."""
    with localcontext(Context(prec=2)):
        amount = read_amount(text)
        assert amount is not None
        assert amount.base == Decimal(expected)


CHANGES = _table("""
    not only rose 5% => 5 percent
    surged 30 percent => 30 percent
    surged 30 percent to $375.3 million => 30 percent
    a 147 % rise from January 2023 => 147 percent
    a 65 % enhance from 2022 => 65 percent
    grew by a staggering 90 percent => 90 percent
    growing by 14 percent so far => 14 percent
    growing by 40 percent compared to 2021 => 40 percent
    climbed 27%, to $2.41 billion => 27 percent
    10 percent more than in 2023 => 10 percent
    30 percent year-on-year growth => 30 percent
    an increase of 20 percent => 20 percent
    increased last year by 30 percent => 30 percent
    rose 5 percent in the first 9 months of 2023 => 5 percent
    up 12.5% => 12.5 percent
    +14% => 14 percent
    fell 12.5% => -12.5 percent
    -12.5% => -12.5 percent
    a 12 percent drop => -12 percent
    20 percent lower => -20 percent
    tripled => 3 fold
    has tripled => 3 fold
    doubled to $6bn => 2 fold
    halved => 0.5 fold
    3.6-fold increase => 3.6 fold
    a three-fold increase => 3 fold
    fell by half => 0.5 fold
    rose by a quarter => 1.25 fold
    increased 2.4 times => 2.4 fold
    fell fivefold => 0.2 fold
    down 3 percentage points => -3 percentage_points
    a 5 percentage point drop => -5 percentage_points
    rose by $2bn => 2 absolute billion USD
    a $2bn increase => 2 absolute billion USD
    fell by 274,200 tons => -274200 absolute one tonne
    rose by 20 flights => 20 absolute one count
    вырос на 30% => 30 percent
    рост составил 30% => 30 percent
    30-процентный рост => 30 percent
    снизился на 12,5% => -12.5 percent
    на 20% меньше => -20 percent
    вырос в 2,4 раза => 2.4 fold
    в 2,4 раза больше => 2.4 fold
    увеличился вдвое => 2 fold
    сократился вдвое => 0.5 fold
    увеличился в полтора раза => 1.5 fold
    вырос на $2 млрд => 2 absolute billion USD
    stieg um 12,5 Prozent => 12.5 percent
    aumentó un 30% => 30 percent
    hausse de 14% => 14 percent
    增长30% => 30 percent
    against 3,500 tonnes in 2022, an increase of 20 percent => 20 percent
    up 9 percent from the first quarter’s €5.3 billion => 9 percent
    up 9 percent from last year's nearly €5.3 billion => 9 percent
    fell 9 percent compared with the previous three months’ €5.3 billion => -9 percent
    rose by 30 percent contrasted with $2 million in 2020 => 30 percent
    rose 30 percent compared to $2 million => 30 percent
    20 percent lower against about 3,500 tonnes => -20 percent
    increased compared to last year by 30 percent => 30 percent
    doubled versus $2 million in 2020 => 2 fold
    would like the figure to double => 2 fold
    agreed to double bilateral trade to $10 billion by 2030 => 2 fold
    trade will triple by 2030 => 3 fold
    plans to halve imports => 0.5 fold
    unchanged => 0 percent
    unchanged from 2022 => 0 percent
    exports were unchanged => 0 percent
    imports were flat at $3.2 billion => 0 percent
    remained flat compared with the year before => 0 percent
    stayed unchanged at about 5 percent => 0 percent
""")
NO_CHANGE = _list("""
    fell 0 times
    fell 0-fold
    down 0.0-fold
    снизился в 0 раз
    failed to rise by 5%
    has yet to rise by 5%
    instead of rising by 5%
    didn’t rise by 5%
    never rose 5%
    не вырос на 5%
    halted a rise of 5%
    nearly doubled
    more than doubled
    doubled or more
    fell less than 5%
    rose by about 5%
    nearly a 5% rise
    почти удвоился
    rose to $375m
    rose to a staggering 90 percent
    the share rose to 30 percent
    growth reached 30 percent
    rose from $5bn to $6bn
    up from over $24 billion in 2022
    up to 14 percent
    make up 26 percent of exports
    made up 30 percent
    account for 26 percent of the increase
    exports rose, with 26 percent of them going to China
    30 percent
    $2bn
    3.6-fold
    3 times more
    rose 30 percent and fell 5 percent
    rose 30 percent, or $2bn
    growth slowed by 5 percent
    did not rise by 30 percent
    rose by 4-5 percent
    rose -5%
    tripled and then halved
    rose in 2023
    double taxation agreement
    вырос до $2 млрд
    доля составила 26%
    увеличился с 5 до 6 млн
    exports grew
    fell by 1.2.3 percent
    dropped to nine days from fifteen
    against 3,500 tonnes in 2022
    up from the first quarter’s €5.3 billion
    up 9 percent from Spain, the firm’s €5.3 billion
    lost a third of its value
    rose to double digits
    an agreement to double taxation relief
    will double down on trade
    a deal not to double tariffs
    held up
    flat steel
    were flat products
    the rules are largely unchanged
    exports were almost unchanged
    not unchanged
    were flat to slightly lower
    exports were unchanged while imports rose
    exports were unchanged and imports fell 5 percent
""")


def _moved(change: Change | None) -> str | None:
    if change is None:
        return None
    measure = f" {change.scale} {change.currency or change.unit}" if change.kind == "absolute" else ""
    return f"{change.value} {change.kind}{measure}"


@pytest.mark.parametrize(("text", "expected"), CHANGES, ids=lambda one: one)
def test_change_is_read_with_its_direction(text: str, expected: str) -> None:
    """Falls are negative, folds are new over old."""
    assert _moved(read_change(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    _table("""
    fell by a fifth => 0.8 fold
    dropped by a fifth to 1.1 million tonnes => 0.8 fold
    shrank by two fifths => 0.6 fold
    rose by a tenth => 1.1 fold
    se redujo en un tercio => 0.6666666666666666666666666667 fold
    cayeron una quinta parte => 0.8 fold
    сократился на треть => 0.6666666666666666666666666667 fold
    вырос на четверть => 1.25 fold
    um ein Drittel gesunken => 0.6666666666666666666666666667 fold
    stieg um ein Fünftel => 1.2 fold
    a baissé d'un tiers => 0.6666666666666666666666666667 fold
    üçte bir azaldı => 0.6666666666666666666666666667 fold
    减少三分之一 => 0.6666666666666666666666666667 fold
    2,5 katına çıkarak => 2.5 fold
    iki katına çıktı => 2 fold
    ikiye katlandı => 2 fold
    yüzde 5 arttı => 5 percent
    """),
    ids=lambda one: one,
)
def test_fractions_and_folds_are_changes_in_every_language(text: str, expected: str) -> None:
    """A fraction is what is gone or gained; "katına" is the new level over the old one."""
    assert _moved(read_change(text)) == expected


@pytest.mark.parametrize(
    "text",
    _list("""
    fell by nearly a fifth
    se redujo en casi un tercio
    сократился почти на треть
    не сократился на треть
    fast um ein Drittel gesunken
    nicht um ein Drittel gesunken
    a baissé de près d'un tiers
    n'a pas baissé d'un tiers
    neredeyse üçte bir azaldı
    减少近三分之一
    减少三分之一以上
    未减少三分之一
    2,5 kat arttı
    """),
    ids=lambda one: one,
)
def test_hedged_denied_or_open_fraction_is_no_change(text: str) -> None:
    """A change has no qualifier, and "2,5 kat arttı" may mean 3.5 times."""
    assert read_change(text) is None


@pytest.mark.parametrize("text", NO_CHANGE, ids=lambda one: one)
def test_level_share_or_uncertain_change_is_refused(text: str) -> None:
    """What tells a level, a share, two changes or no direction is no change."""
    assert read_change(text) is None


@pytest.mark.parametrize(
    ("text", "percent"),
    [("surged 30 percent", "30"), ("3.6-fold increase", "260"), ("halved", "-50"), ("rose by $2bn", None)],
)
def test_percent_follows_from_change(text: str, percent: str | None) -> None:
    """Percent as is, a fold as (fold - 1) x 100, nothing from an absolute change."""
    change = read_change(text)
    assert change is not None
    assert change.percent == (None if percent is None else Decimal(percent))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rose $2 billion", True),
        ("rose by nearly $2 billion", True),
        ("$2 billion higher", True),
        ("fell 2 billion tons", False),
        ("rose to $2 billion", False),
        ("rose by $1 billion to $2 billion", False),
        ("rose above $2 billion", False),
        ("dropped below $2 billion", False),
        ("worth $2 billion", False),
        ("make up $2 billion", False),
        ("tripled to $2 billion", False),
    ],
)
def test_a_change_is_told_from_a_level(text: str, expected: bool) -> None:
    """The same sum is what was added, or what there was."""
    amount = read_amount("$2 billion")
    assert amount is not None
    assert tells_change_of(text, amount) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("exports failed to ", "", True),
        ("exports have yet to ", "", True),
        ("экспорт не ", "", True),
        ("exports didn’t ", "", True),
        ("exports more than ", "", True),
        ("nearly a ", "", True),
        ("exports ", " or more", True),
        ("exports ", " or so much", False),
        ("not in Luste, exports ", "", False),
        ("exports not only ", "", False),
        ("it was no surprise that exports ", "", False),
        ("imports did not fall and exports ", "", False),
        ("no less a man than he said that exports ", "", False),
        ("", "", False),
    ],
)
def test_a_denied_or_hedged_change_is_unsure(before: str, after: str, expected: bool) -> None:
    """The few words around it are what tells."""
    assert is_unsure(before, after) is expected


@pytest.mark.parametrize(("text", "baseline"), [("a 147 % rise from January 2023", " from January 2023")])
def test_text_of_change_leaves_the_baseline(text: str, baseline: str) -> None:
    """The rest of the piece is left to the reader of dates."""
    change = read_change(text)
    assert change is not None
    assert text.partition(change.text)[2] == baseline


@pytest.mark.parametrize(
    ("text", "expected"),
    _table("""
    six memorandums => 6 exact
    eight memoranda of understanding in 2023 => 8 exact
    around 300 agreements => 300 about
    round 300 bilateral agreements => 300 about
    more than a dozen documents => 12 over
    two dozen contracts => 24 exact
    a hundred agreements => 100 exact
    a total of six agreements => 6 exact
    over 1,000 students => 1000 over
    a memorandum => 1 exact
    an agreement => 1 exact
    a third agreement => 1 exact
    one declaration => 1 exact
    шесть меморандумов => 6 exact
    пакет из девяти документов => 9 exact
    около трёхсот соглашений => 300 about
    1 500 автобусов => 1500 exact
    ein Abkommen => 1 exact
    5份协议 => 5 exact
    八份文件 => 8 exact
    签署5项协议 => 5 exact
    两国签署了十二项合作文件 => 12 exact
    二十三份文件 => 23 exact
    约三十份文件 => 30 about
    eine Million Menschen => 1000000 exact
    миллион человек => 1000000 exact
    """),
    ids=lambda one: one,
)
def test_count_is_read(text: str, expected: str) -> None:
    """Words and digits count things."""
    count = read_count(text)
    assert count is not None
    assert f"{count.value} {count.qualifier}" == expected


@pytest.mark.parametrize(
    "text",
    _list("""
    a number of agreements
    a package of agreements
    a memorandum and an agreement
    dozens of agreements
    hundreds of agreements
    several agreements
    the agreement
    six or seven agreements
    300 to 400 agreements
    12 of the 15 agreements
    two agreements and three contracts
    5 million tons
    $5 million
    30 percent
    18 years
    300 km
    5.5 agreements
    2023
    a 2023 agreement
    deux cents accords
    三国
    第八份文件
    五六份文件
    十几份文件
    """),
    ids=lambda one: one,
)
def test_uncertain_count_is_refused(text: str) -> None:
    """What counts nothing, or not for certain, is None."""
    assert read_count(text) is None


PIECES = st.lists(
    st.sampled_from(
        [
            "0",
            "1",
            "2.5",
            "1,2",
            "15",
            "000",
            "2023",
            "$",
            "€",
            "US$",
            "million",
            "bn",
            "млрд",
            "k",
            "m",
            "t",
            "%",
            "percent",
            "tons",
            "dollars",
            "pesos",
            "from",
            "to",
            "by",
            "-",
            "–",
            "(",
            ")",
            ".",
            ",",
            "/",
            "and",
            "or",
            "between",
            "a",
            "half",
            "third",
            "hundred",
            "dozen",
            "two",
            "rose",
            "fell",
            "up",
            "doubled",
            "nearly",
            "over",
            "до",
            "на",
            "в",
            "раза",
            "亿",
            "美元",
            "+",
            "x",
            "times",
            "fold",
            "nearly",
            "not",
            "May",
            "per",
        ]
    ),
    max_size=12,
)


@given(st.one_of(st.text(max_size=200), PIECES.map(" ".join), PIECES.map("".join)))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text is an error, and what is read keeps the rules of its fields."""
    amount, change, count = read_amount(text), read_change(text), read_count(text)
    for one in (amount, amount.converted if amount else None):
        if one is not None:
            assert (one.unit == "currency") == (one.currency is not None)
            assert (one.qualifier == "range") == (one.value_max is not None)
            assert one.value_max is None or one.value < one.value_max
            assert one.unit in get_args(numbers.Unit)
            assert one.value >= 0
            assert one.text in text
    assert change is None or change.text in text
    assert change is None or change.kind != "fold" or change.value > 0
    assert count is None or (isinstance(count, Count) and count.value >= 0 and count.qualifier != "range")


SCALES = {"": "one", " thousand": "thousand", " million": "million", "bn": "billion", " trillion": "trillion"}


@given(
    st.decimals(min_value=0, max_value=899, places=2, allow_nan=False),
    st.sampled_from(list(SCALES)),
    st.sampled_from([("$", "", "USD"), ("", " tenge", "KZT"), ("EUR ", "", "EUR")]),
    st.sampled_from(
        [("", "exact"), ("nearly ", "nearly"), ("over ", "over"), ("about ", "about"), ("up to ", "up_to")]
    ),
)
def test_printed_money_comes_back(
    value: Decimal, scale: str, currency: tuple[str, str, str], hedge: tuple[str, str]
) -> None:
    """What is printed in a supported form is read as what it was, digit for digit."""
    amount = read_amount(f"{hedge[0]}{currency[0]}{value}{scale}{currency[1]}")
    assert amount is not None
    assert (str(amount.value), amount.scale, amount.currency) == (str(value), SCALES[scale], currency[2])
    assert amount.qualifier == hedge[1]


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([("{:,}", ","), ("{:_}", " "), ("{:_}", "\u00a0")]))
def test_grouped_digits_come_back(value: int, form: tuple[str, str]) -> None:
    """Thousands grouped by comma, space or no-break space are one number."""
    printed = form[0].format(value).replace("_", form[1])
    assert _said(read_amount(f"{printed} tons")) in (f"{value} tonne", f"{value} tonne".replace(",", ""))


@given(PIECES.map(" ".join))
def test_digits_of_value_stand_in_the_text(text: str) -> None:
    """Without number words and folded units, no digit is computed."""
    amount = read_amount(text)
    words = re.search(r"half|third|hundred|dozen|two|\ba\b|亿", text)
    if amount is not None and words is None and amount.value_max is None:
        assert re.sub(r"\D", "", str(amount.value)) in re.sub(r"\D", "", text)


def _calls(text: str) -> int:
    """How many function calls reading a text takes."""
    return calls_of(lambda: (read_amount(text), read_change(text), read_count(text)))


HOSTILE = [
    "1 ",
    "1 000 ",
    "1.",
    "5-",
    "5 billion ",
    "from 2001 ",
    "about ",
    "a ",
    "$",
    "(5 usd ",
    "two ",
    "one hundred ",
]


@pytest.mark.parametrize(
    "unit",
    [
        *HOSTILE,
        "and a half ",
        "一",
        "一万",
        "十",
        "миллион ",
        "eine million ",
        "увеличился на ",
        "x",
        "in 2001 rose by ",
        "万",
        "½",
        "million ",
    ],
)
def test_work_grows_with_the_length_of_the_text(unit: str) -> None:
    """Twice a hostile text takes at most about twice the calls, so nothing is super-linear."""
    assert _calls(unit * 400) <= 2.2 * _calls(unit * 200) + 100


@pytest.mark.parametrize("pattern", [lexer.PATTERN, values.GROUPED])
def test_no_pattern_backtracks(pattern: re.Pattern[str]) -> None:
    """A repeated character is possessive; a repeated group is not, for that fails before Python 3.11.5 (gh-106052),
    and begins with what its last character cannot be."""
    assert not re.findall(r"(?<![\\+*?})])[*+](?!\+)", pattern.pattern)
    assert not re.findall(r"\)[*+?]\+", pattern.pattern)


def test_every_meaning_of_the_tables_is_known() -> None:
    """A unit of a table is a unit of an amount, or one of those that the reader turns into one or refuses."""
    names = {entry.meaning.partition("+")[0] for entry in phrases.PHRASES["unit"].values()}
    assert names <= {*get_args(numbers.Unit), "time", "fold", "points", "?"}
    codes = {entry.meaning for role in ("currency", "symbol") for entry in phrases.PHRASES[role].values()}
    assert all(re.fullmatch(r"([A-Z]{3})?(\?[a-z]*)?", code) for code in codes)
