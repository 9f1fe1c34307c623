"""Dates: words that say when become EDTF, or nothing, and never a guess."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.dates import Basis, Dated, Direction, PeriodKind, read_date
from extractor.text.edtf import bounds, precision

PUBLISHED = date(2024, 5, 15)  # a Wednesday
MONTHS = ["January", "February", "March", "April", "May", "June", "July"]
MONTHS += ["August", "September", "October", "November", "December"]
MONTHS_RU = ["января", "февраля", "марта", "апреля", "мая", "июня"]
MONTHS_RU += ["июля", "августа", "сентября", "октября", "ноября", "декабря"]

EXPLICIT: dict[str, tuple[str, PeriodKind]] = {
    "13 February 2024": ("2024-02-13", "point_in_time"),
    "February 13, 2024": ("2024-02-13", "point_in_time"),
    "on Feb. 13 2024": ("2024-02-13", "point_in_time"),
    "the 13th of February, 2024": ("2024-02-13", "point_in_time"),
    "SEPT. 3, 2024": ("2024-09-03", "point_in_time"),
    "2024-02-13": ("2024-02-13", "point_in_time"),
    "2024/02/13": ("2024-02-13", "point_in_time"),
    "13/02/2024": ("2024-02-13", "point_in_time"),
    "02/13/2024": ("2024-02-13", "point_in_time"),
    "05/05/2024": ("2024-05-05", "point_in_time"),
    "03.04.2024": ("2024-04-03", "point_in_time"),
    "Friday, 1 March 2024": ("2024-03-01", "point_in_time"),
    "Monday, 1 March 2024": ("2024-03-01", "point_in_time"),  # it was a Friday: the day wins
    "1 March 2024 (Friday)": ("2024-03-01", "point_in_time"),
    "at 10:30 a.m. on 1 March 2024": ("2024-03-01", "point_in_time"),
    "around 1 March 2024": ("2024-03-01~", "point_in_time"),
    "during her two-day visit on 4-5 March 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "March 4-5, 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "4–5 March 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "4/5 March 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "from 4 to 6 March 2024": ("2024-03-04/2024-03-06", "point_in_time"),
    "between March 4 and 6, 2024": ("2024-03-04/2024-03-06", "point_in_time"),
    "March 4 and 5, 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "the 4th and 5th of March 2024": ("2024-03-04/2024-03-05", "point_in_time"),
    "30 April – 2 May 2023": ("2023-04-30/2023-05-02", "point_in_time"),
    "30 April and 1 May 2023": ("2023-04-30/2023-05-01", "point_in_time"),
    "Monday 4 – Friday 8 March 2024": ("2024-03-04/2024-03-08", "point_in_time"),
    "Dec. 30, 2023 – Jan. 2, 2024": ("2023-12-30/2024-01-02", "point_in_time"),
    "December 30 - January 2, 2024": ("2023-12-30/2024-01-02", "point_in_time"),
    "30 December 2023 until 2 January": ("2023-12-30/2024-01-02", "point_in_time"),
    "2024-02-13/2024-02-14": ("2024-02-13/2024-02-14", "point_in_time"),
    "1 January to 30 June 2023": ("2023-01-01/2023-06-30", "ytd"),
    "in January 2024": ("2024-01", "month"),
    "may 2024": ("2024-05", "month"),
    "2024-01": ("2024-01", "month"),
    "late February 2024": ("2024-02~", "month"),
    "in 2023": ("2023", "year"),
    "the year 2023": ("2023", "year"),
    "For the whole of 2024": ("2024", "year"),
    "full-year 2023": ("2023", "year"),
    "for the full year 2023": ("2023", "year"),
    "2023 full-year": ("2023", "year"),
    "calendar 2023": ("2023", "year"),
    "за весь 2023 год": ("2023", "year"),
    "by 2027": ("2027", "year"),
    "by the end of 2027": ("2027", "year"),
    "no later than 2027": ("2027", "year"),
    "by June 2025": ("2025-06", "month"),
    "until 2030": ("../2030", "unspecified"),
    "since 2005": ("2005/..", "cumulative"),
    "the highest since 2005": ("2005/..", "cumulative"),
    "from March 2021": ("2021-03/..", "cumulative"),
    "2022-2026": ("2022/2026", "cumulative"),
    "for 2022–26": ("2022/2026", "cumulative"),
    "from 2022 to 2026": ("2022/2026", "cumulative"),
    "between 2015 and 2020": ("2015/2020", "cumulative"),
    "over the eleven years from 2014 to 2024": ("2014/2024", "cumulative"),
    "in the last 11 years, from 2014 to 2024": ("2014/2024", "cumulative"),
    "over the two years 2022–2024": ("2022/2024", "cumulative"),
    "for three days from 4 to 6 March 2024": ("2024-03-04/2024-03-06", "point_in_time"),
    "over the six months between January and June 2023": ("2023-01/2023-06", "ytd"),
    "in the 1990s": ("1990/1999", "cumulative"),
    "2022/23": ("2022/2023", "fiscal_year"),
    "fiscal year 2022-2023": ("2022/2023", "fiscal_year"),
    "fiscal year 2023": ("2023", "fiscal_year"),
    "FY2023": ("2023", "fiscal_year"),
    "in Japan's fiscal year 2023": ("2023", "fiscal_year"),
    "in the Indian financial year 2024–25": ("2024/2025", "fiscal_year"),
    "India's 2024-25 financial year": ("2024/2025", "fiscal_year"),
    "fiscal 2011-12": ("2011/2012", "fiscal_year"),  # without the word it may be a month
    "first quarter of 2024": ("2024-33", "quarter"),
    "Q1 2024": ("2024-33", "quarter"),
    "2024 Q4": ("2024-36", "quarter"),
    "the 3rd quarter of 2023": ("2023-35", "quarter"),
    "last quarter of 2023": ("2023-36", "quarter"),
    "Q1-Q3 2023": ("2023-33/2023-35", "ytd"),
    "first half of 2023": ("2023-40", "half"),
    "H2 2023": ("2023-41", "half"),
    "January-July 2023": ("2023-01/2023-07", "ytd"),
    "January–December 2023": ("2023-01/2023-12", "year"),
    "January and February 2024": ("2024-01/2024-02", "ytd"),
    "April-June 2023": ("2023-04/2023-06", "cumulative"),
    "November 2023 to February 2024": ("2023-11/2024-02", "cumulative"),
    "in the first seven months of 2023": ("2023-01/2023-07", "ytd"),
    "the first 9 months of 2023": ("2023-01/2023-09", "ytd"),
    "so far in 2023": ("2023", "ytd"),
    "since the beginning of 2024": ("2024", "ytd"),
    "as of 1 July 2023": ("2023-07-01", "point_in_time"),
    "as of the end of 2023": ("2023~", "point_in_time"),
    "early 2025": ("2025~", "year"),
    "late 2024": ("2024~", "year"),
    "mid-2024": ("2024~", "year"),
    "end of 2025": ("2025~", "year"),
    "in 2023, up from 2022": ("2023", "year"),
    "in 2023, compared to January 2022": ("2023", "year"),
    "compared to 2021": ("2021", "year"),
    "up 14 percent in 2023": ("2023", "year"),
    "the G20 summit in 2023": ("2023", "year"),
    "4–5 мая 2023 года": ("2023-05-04/2023-05-05", "point_in_time"),
    "с 30 апреля по 2 мая 2023 г.": ("2023-04-30/2023-05-02", "point_in_time"),
    "во вторник, 4-го июля 2023 года": ("2023-07-04", "point_in_time"),
    "в январе–июле 2023 года": ("2023-01/2023-07", "ytd"),
    "за девять месяцев 2023 года": ("2023-01/2023-09", "ytd"),
    "за первые семь месяцев 2023 года": ("2023-01/2023-07", "ytd"),
    "в 2023 году": ("2023", "year"),
    "за 2023 год": ("2023", "year"),
    "в первом квартале 2024 года": ("2024-33", "quarter"),
    "во II квартале 2023 года": ("2023-34", "quarter"),
    "до конца первого квартала 2025 года": ("../2025-33", "unspecified"),
    "в первом полугодии 2023 года": ("2023-40", "half"),
    "до 2030 года": ("../2030", "unspecified"),
    "к 2030 году": ("2030", "year"),
    "к концу 2025 года": ("2025", "year"),
    "с 2022 по 2026 год": ("2022/2026", "cumulative"),
    "в 1990-х годах": ("1990/1999", "cumulative"),
    "с начала 2024 года": ("2024", "ytd"),
    "в конце 2023 года": ("2023~", "year"),
    "по состоянию на 1 июля 2023 года": ("2023-07-01", "point_in_time"),
    "13 de febrero de 2024": ("2024-02-13", "point_in_time"),
    "del 4 al 6 de mayo de 2024": ("2024-05-04/2024-05-06", "point_in_time"),
    "1er février 2024": ("2024-02-01", "point_in_time"),
    "vom 4. bis 6. März 2024": ("2024-03-04/2024-03-06", "point_in_time"),
    "4-6 Mayıs 2024": ("2024-05-04/2024-05-06", "point_in_time"),
    "2024年2月13日": ("2024-02-13", "point_in_time"),
    "2024年2月13日至14日": ("2024-02-13/2024-02-14", "point_in_time"),
    "mid-fevrier 2024": ("2024-02~", "month"),
    "fe\u0301vrier 2024": ("2024-02", "month"),
}

WITHOUT_A_YEAR: dict[str, tuple[str, str, str]] = {  # in the past, in the future, without a publication date
    "May 4-5": ("2024-05-04/2024-05-05", "2025-05-04/2025-05-05", "XXXX-05-04/XXXX-05-05"),
    "May 15": ("2024-05-15", "2024-05-15", "XXXX-05-15"),
    "May 16": ("2023-05-16", "2024-05-16", "XXXX-05-16"),
    "14-16 May": ("2024-05-14/2024-05-16", "2024-05-14/2024-05-16", "XXXX-05-14/XXXX-05-16"),
    "December 28": ("2023-12-28", "2024-12-28", "XXXX-12-28"),
    "30 December - 2 January": ("2023-12-30/2024-01-02", "2024-12-30/2025-01-02", "XXXX-12-30/XXXX-01-02"),
    "on Tuesday 4 June": ("2023-06-04", "2024-06-04", "XXXX-06-04"),
    "29 February": ("2024-02-29", "2028-02-29", "XXXX-02-29"),
    "in January": ("2024-01", "2025-01", "XXXX-01"),
    "in May": ("2024-05", "2024-05", "XXXX-05"),
    "since June": ("2023-06/..", "2024-06/..", "XXXX-06/.."),
    "the first quarter": ("2024-33", "2025-33", "XXXX-33"),
    "the second quarter": ("2023-34", "2024-34", "XXXX-34"),  # it has not ended
    "first half": ("2023-40", "2024-40", "XXXX-40"),
    "in the first seven months": ("2023-01/2023-07", "2024-01/2024-07", "XXXX-01/XXXX-07"),
    "the first four months of the year": ("2024-01/2024-04", "2025-01/2025-04", "XXXX-01/XXXX-04"),
    "the second half of the year": ("2023-41", "2024-41", "XXXX-41"),
    "January-April": ("2024-01/2024-04", "2025-01/2025-04", "XXXX-01/XXXX-04"),
    "11 марта": ("2024-03-11", "2025-03-11", "XXXX-03-11"),
    "в первом квартале": ("2024-33", "2025-33", "XXXX-33"),
    "за семь месяцев": ("2023-01/2023-07", "2024-01/2024-07", "XXXX-01/XXXX-07"),
    "2月13日": ("2024-02-13", "2025-02-13", "XXXX-02-13"),
}

RELATIVE: dict[str, tuple[str, str, PeriodKind]] = {  # with and without a publication date
    "last year": ("2023", "XXXX", "year"),
    "this year": ("2024", "XXXX", "year"),
    "next year": ("2025", "XXXX", "year"),
    "in the last full year": ("2023", "XXXX", "year"),
    "the past calendar year": ("2023", "XXXX", "year"),
    "last full quarter": ("2024-33", "XXXX", "quarter"),
    "за последний полный год": ("2023", "XXXX", "year"),
    "last month": ("2024-04", "XXXX", "month"),
    "this month": ("2024-05", "XXXX", "month"),
    "next month": ("2024-06", "XXXX", "month"),
    "last week": ("2024-05-06/2024-05-12", "XXXX", "unspecified"),
    "next week": ("2024-05-20/2024-05-26", "XXXX", "unspecified"),
    "last quarter": ("2024-33", "XXXX", "quarter"),
    "next half": ("2024-41", "XXXX", "half"),
    "yesterday": ("2024-05-14", "XXXX", "point_in_time"),
    "today": ("2024-05-15", "XXXX", "point_in_time"),
    "tomorrow": ("2024-05-16", "XXXX", "point_in_time"),
    "on Monday": ("2024-05-13", "XXXX", "point_in_time"),
    "Wednesday": ("2024-05-15", "XXXX", "point_in_time"),
    "Friday evening": ("2024-05-10", "XXXX", "point_in_time"),
    "last Friday": ("2024-05-10", "XXXX", "point_in_time"),
    "next Monday": ("2024-05-20", "XXXX", "point_in_time"),
    "this Friday": ("2024-05-17", "XXXX", "point_in_time"),
    "Monday and Tuesday": ("2024-05-13/2024-05-14", "XXXX", "point_in_time"),
    "last October": ("2023-10", "XXXX-10", "month"),
    "next October": ("2024-10", "XXXX-10", "month"),
    "in October last year": ("2023-10", "XXXX-10", "month"),
    "on 5 March this year": ("2024-03-05", "XXXX-03-05", "point_in_time"),
    "last year's first half": ("2023-40", "XXXX-40", "half"),
    "first seven months of last year": ("2023-01/2023-07", "XXXX-01/XXXX-07", "ytd"),
    "by the end of the year": ("2024", "XXXX", "year"),
    "early next year": ("2025~", "XXXX~", "year"),
    "so far this year": ("2024", "XXXX", "ytd"),
    "this year so far": ("2024", "XXXX", "ytd"),
    "year to date": ("2024", "XXXX", "ytd"),
    "since the start of the year": ("2024", "XXXX", "ytd"),
    "over the previous 18 years": ("2006~/2024-05-15", "XXXX", "cumulative"),
    "in the past six months": ("2023-11~/2024-05-15", "XXXX", "cumulative"),
    "over the last year": ("2023~/2024-05-15", "XXXX", "cumulative"),
    "in the next five years": ("2024-05-15/2029~", "XXXX", "cumulative"),
    "two months ago": ("2024-03~", "XXXX", "month"),
    "three days ago": ("2024-05-12", "XXXX", "point_in_time"),
    "a year ago": ("2023~", "XXXX", "year"),
    "в прошлом году": ("2023", "XXXX", "year"),
    "в этом месяце": ("2024-05", "XXXX", "month"),
    "на прошлой неделе": ("2024-05-06/2024-05-12", "XXXX", "unspecified"),
    "в понедельник": ("2024-05-13", "XXXX", "point_in_time"),
    "в прошлую пятницу": ("2024-05-10", "XXXX", "point_in_time"),
    "вчера": ("2024-05-14", "XXXX", "point_in_time"),
    "с начала года": ("2024", "XXXX", "ytd"),
    "за последние 18 лет": ("2006~/2024-05-15", "XXXX", "cumulative"),
    "к концу года": ("2024", "XXXX", "year"),
}

NOT_READ = [
    "", " ", "soon", "recently", "in recent years", "the visit", "it may", "they march on", "sat down",  # no date words
    "31 February", "30 February 2024", "29 February 2023", "31 April", "2024-13-01", "2024-02-30", "2024-13",
    "May 45", "0 May", "13/13/2024", "Q5 2024", "H3 2023", "2024年2月30日", "31 апреля", "fifth quarter of 2024",  # no such day
    "03/04/2024", "3-4-2024", "13.02.24", "May '24", "2005-06", "4 and 5", "the 4th", "4-5",  # more than one reading
    "in 2022 and 2023", "2022, 2023", "4 May and 6 May 2024", "4, 5 and 6 May", "May 4 and 6", "May or June 2024",
    "5 May 2024 or 6 May 2024", "Monday or 5 May", "January and March 2024", "May - 2024", "2022/2026",  # two dates
    "6-4 May 2024", "4 May 2024 - 4 May 2023", "2026-2022", "5-5 May",  # backwards
    "spring 2024", "in the summer of 2023", "last winter", "летом 2024 года", "the 2023 season", "Q1 summer 2024",  # seasons
    "before 2030", "after the visit in 2022", "ahead of 5 May", "the eve of 5 May", "the day after 5 May 2024",  # not then
    "second half of May 2024", "the last week of May 2024", "the last 3 quarters", "3 quarters", "2 квартала 2024 года",
    "the same month", "the previous year", "the following year", "a same period last year", "the same period last year",
    "the same period of last year", "the corresponding period of the previous year", "last year's comparable period",
    "a similar 11-month period of 2023", "the comparable three months of 2023", "in the equivalent reporting period of 2022",
    "аналогичным периодом прошлого года", "за аналогичный период 2023 года", "с тем же периодом прошлого года",
    "в том же периоде прошлого года", "за такой же период 2023 года", "соответствующего периода предыдущего года",
    "2023年同期", "même période 2023", "the full year", "first six months of 2023 to 2024", "over two years 2023 and 2024",
    "in five years", "in 20 days", "$2024", "2024km", "10,000 in 2023", "2024 million", "1234", "1Q 2024", "every Monday",
    "13 February -", "to 2030", "last fiscal year", "early 1990s", "24", "２",
]  # fmt: skip

ANCHORED: dict[str, tuple[str, str, str]] = {  # words, context, what they say without a publication date
    "months after": ("ten months after the envoy's trip to Lusk in August 2021", "", "2022-06~"),
    "months before": ("two months before the summit of 4 May 2024", "", "2024-03~"),
    "days after": ("two days after the talks of 30 April 2024", "", "2024-05-02"),
    "a year after": ("a year after 2021", "", "2022~"),
    "a day from a month": ("two days after the trip in August 2022", "", "XXXX"),
    "no event": ("two months after the trip", "", "XXXX"),
    "an event without a year": ("two months after the trip in August", "", "XXXX"),
    "event follows in the context": (
        "two months after",
        "She came in June 2020. It was two months after a trip to Orlo in March 2023. It runs for 2024-2028.",
        "2023-05~",
    ),
    "event elsewhere in the context": ("two months after that trip", "The trip to Orlo was in March 2023.", "2023-05~"),
    "two events in the context": ("two months after that trip", "In March 2023. In May 2023.", "XXXX"),
    "compared in the words": ("last year, 40 percent more compared to 2021", "", "2022"),
    "compared before": ("up from 2021 last year", "", "2022"),
    "compared in the context": (
        "last year",
        "Trade grew by a third last year compared with 2021. It fell then.",
        "2022",
    ),
    "from in its sentence": ("Last year", "Last year it rose to $5 million from $3 million in May from 2021.", "2022"),
    "from in another sentence": ("last year", "Last year it rose. He has been minister from 2021.", "XXXX"),
    "from as a range": ("last year", "Last year the plan from 2021 to 2025 was kept.", "XXXX"),
    "compared to two years": ("last year", "More compared to 2021. Less than in 2019.", "XXXX"),
    "same month": ("the same month", "They met in May 2024.", "2024-05"),
    "same day": ("on the same day", "They met on 4 May 2024.", "2024-05-04"),
    "previous year": ("the previous year", "Trade in 2023 doubled.", "2022"),
    "following month": ("the following month", "They met in December 2023.", "2024-01"),
    "a year earlier": ("a year earlier", "Trade in January 2023 doubled.", "2022"),
    "по-русски, после": ("через девять месяцев после поездки в Луск в мае 2022 года", "", "2023-02~"),
    "по-русски, сравнение": ("в прошлом году", "В прошлом году вырос по сравнению с 2021 годом.", "2022"),
}


def _edtf(
    text: str, published: date | None = PUBLISHED, context: str = "", direction: Direction = "past"
) -> str | None:
    dated = read_date(text, published=published, context=context, direction=direction)
    return None if dated is None else dated.edtf


@pytest.mark.parametrize(("text", "edtf", "kind"), [(k, *v) for k, v in EXPLICIT.items()], ids=list(EXPLICIT))
def test_words_that_say_all_need_nothing_else(text: str, edtf: str, kind: PeriodKind) -> None:
    """The publication date changes nothing in them."""
    dated = read_date(text, published=PUBLISHED)
    assert dated is not None
    assert (dated.edtf, dated.period_kind, dated.basis) == (edtf, kind, "explicit")
    assert dated == read_date(text, published=None)


@pytest.mark.parametrize(
    ("text", "past", "future", "alone"), [(k, *v) for k, v in WITHOUT_A_YEAR.items()], ids=list(WITHOUT_A_YEAR)
)
def test_a_missing_year_follows_from_the_publication_date(text: str, past: str, future: str, alone: str) -> None:
    """The last such day until then, the first from then, and XXXX without one."""
    bases: list[Basis | None] = []
    for published, direction, edtf in ((PUBLISHED, "past", past), (PUBLISHED, "future", future), (None, "past", alone)):
        dated = read_date(text, published=published, direction=direction)  # type: ignore[arg-type]
        assert dated is not None
        assert dated.edtf == edtf
        bases.append(dated.basis)
    assert bases == ["pub_date_year", "pub_date_year", "unresolved"]


@pytest.mark.parametrize(("text", "edtf", "alone", "kind"), [(k, *v) for k, v in RELATIVE.items()], ids=list(RELATIVE))
def test_relative_words_count_from_the_publication_date(text: str, edtf: str, alone: str, kind: PeriodKind) -> None:
    """Without one the date is unresolved, but the kind of the period is not lost."""
    dated, undated = read_date(text, published=PUBLISHED), read_date(text, published=None)
    assert dated is not None
    assert undated is not None
    assert (dated.edtf, dated.basis, dated.period_kind) == (edtf, "relative_to_pub", kind)
    assert (undated.edtf, undated.basis, undated.lo, undated.hi) == (alone, "unresolved", None, None)
    assert undated.period_kind in (kind, "unspecified")


@pytest.mark.parametrize("text", NOT_READ, ids=ascii)
@pytest.mark.parametrize("published", [PUBLISHED, None], ids=["published", "undated"])
def test_what_is_not_one_date_is_not_read(text: str, published: date | None) -> None:
    """No such day, two readings, two dates, or no date at all: None, never the publication date."""
    assert read_date(text, published=published) is None


@pytest.mark.parametrize(("text", "context", "edtf"), ANCHORED.values(), ids=ANCHORED.keys())
def test_an_event_in_the_text_is_an_anchor(text: str, context: str, edtf: str) -> None:
    """And only the one event that can be meant."""
    dated = read_date(text, published=None, context=context)
    assert dated is not None
    assert dated.edtf == edtf
    assert dated.basis == ("unresolved" if edtf == "XXXX" else "relative_to_event")


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("the corresponding period of the previous year", "Trade in 2023 doubled."),
        ("in the same period", "From January to May 2023 trade doubled."),
        ("the same month", "They met in May 2024 and in June 2024."),
        ("the same month", "They met in 2024."),
        ("the previous year", "From 2022 to 2026."),
        ("the following year", "In 2023, after 2021."),
    ],
)
def test_the_same_and_the_previous_need_one_anchor(text: str, context: str) -> None:
    """With none, or two, nothing is read, whatever the publication date is."""
    assert _edtf(text, context=context) is None


@pytest.mark.parametrize("published", [PUBLISHED, None], ids=["published", "undated"])
@pytest.mark.parametrize("text", ["a year earlier", "from a year earlier", "up from a year before"])
def test_a_year_earlier_than_nothing_is_no_year(text: str, published: date | None) -> None:
    """It counts from the figure, and not from publication."""
    dated = read_date(text, published=published)
    assert dated is not None
    assert (dated.edtf, dated.basis, dated.period_kind) == ("XXXX", "unresolved", "unspecified")


def test_last_year_is_the_year_before_publication_whatever_it_is_compared_to() -> None:
    """A comparison with years ago is common; it is an anchor only where there is no publication date."""
    assert _edtf("last year, compared to 2019") == "2023"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("last Monday", date(2024, 5, 15)),  # of this week, or of the last one?
        ("next Friday", date(2024, 5, 15)),
        ("last March", date(2024, 5, 15)),
        ("next July", date(2024, 5, 15)),
    ],
)
def test_last_and_next_are_not_read_where_people_disagree(text: str, published: date) -> None:
    """The day in the week of publication, the month within a quarter of it in the same year."""
    dated = read_date(text, published=published)
    assert dated is not None
    assert dated.basis == "unresolved"


@pytest.mark.parametrize(
    ("published", "past", "future"),
    [
        (date(2023, 3, 1), "2020-02-29", "2024-02-29"),
        (date(2024, 2, 28), "2020-02-29", "2024-02-29"),
        (date(2024, 2, 29), "2024-02-29", "2024-02-29"),
        (date(1903, 1, 1), "1896-02-29", "1904-02-29"),
        (date(2097, 1, 1), "2096-02-29", "2104-02-29"),
    ],
)
def test_a_leap_day_is_looked_for_in_leap_years(published: date, past: str, future: str) -> None:
    """Also over a century that has none."""
    assert _edtf("29 February", published) == past
    assert _edtf("29 February", published, direction="future") == future


def test_weekdays_follow_the_direction() -> None:
    """Friday is past in a report and to come in a plan; the day of publication is both."""
    assert _edtf("on Friday", direction="past") == "2024-05-10"
    assert _edtf("on Friday", direction="future") == "2024-05-17"
    assert _edtf("on Wednesday", direction="past") == _edtf("on Wednesday", direction="future") == "2024-05-15"


NEAREST: dict[str, tuple[str, date, str]] = {  # words, publication date, what may be past or to come
    "yesterday": ("on Thursday", date(2024, 5, 17), "2024-05-16"),
    "three days ago": ("on Thursday", date(2024, 5, 19), "2024-05-16"),
    "in three days": ("on Thursday", date(2024, 5, 20), "2024-05-23"),
    "the day itself": ("on Wednesday", PUBLISHED, "2024-05-15"),
    "weekdays": ("Friday and Saturday", PUBLISHED, "2024-05-17/2024-05-18"),
    "days to come": ("on 21-22 January", date(2024, 1, 9), "2024-01-21/2024-01-22"),
    "days gone by": ("on 21-22 January", date(2024, 2, 9), "2024-01-21/2024-01-22"),
    "days of last year": ("December 28", date(2024, 1, 15), "2023-12-28"),
    "over New Year's Eve": ("30 December - 2 January", date(2024, 11, 1), "2024-12-30/2025-01-02"),
    "a month begun": ("in May", PUBLISHED, "2024-05"),
    "a month to come": ("in June", PUBLISHED, "2024-06"),
    "a quarter begun": ("the second quarter", PUBLISHED, "2024-34"),
    "by its first day": ("the second half", date(2024, 1, 10), "2024-41"),
    "a tie": ("on 2 July", date(2024, 1, 1), "2023-07-02"),  # 183 days ago, and 183 ahead
    "a tie but for a day": ("on 2 July", date(2024, 1, 2), "2024-07-02"),
    "the calendar ends": ("on 2 January", date.max, "9999-01-02"),
    "with its year": ("on 4 May 2020", PUBLISHED, "2020-05-04"),
}


@pytest.mark.parametrize(("text", "published", "edtf"), NEAREST.values(), ids=NEAREST.keys())
def test_what_may_be_either_is_the_nearer_one(text: str, published: date, edtf: str) -> None:
    """A visit called off may lie on both sides of publication: its first day is compared, and a tie is past."""
    assert _edtf(text, published, direction="nearest") == edtf


@given(st.dates(), st.dates(date(10, 1, 1), date(9980, 1, 1)))
def test_the_nearer_one_is_the_past_or_the_future_one(of: date, published: date) -> None:
    """And never further from publication than the other."""
    text = f"{MONTHS[of.month - 1]} {of.day}"
    past, future, nearest = (_first_day(text, published, way) for way in ("past", "future", "nearest"))
    assert nearest == (past if published - past <= future - published else future)


def _first_day(text: str, published: date, direction: Direction) -> date:
    dated = read_date(text, published=published, direction=direction)
    assert dated is not None
    assert dated.lo is not None
    return dated.lo


def test_the_ends_of_the_calendar_are_no_error() -> None:
    """What would lie beyond it is not read, or stays without a year."""
    assert _edtf("last year", date.min) is None
    assert _edtf("tomorrow", date.max) is None
    assert _edtf("December 30", date.min) == "XXXX-12-30"
    assert _edtf("January 2", date.max, direction="future") == "XXXX-01-02"


def test_a_time_of_publication_counts_as_its_day() -> None:
    """A datetime is a date."""
    assert _edtf("May 15", datetime(2024, 5, 15, 23, 59)) == "2024-05-15"  # noqa: DTZ001 - only its day is used


@given(st.text(), st.none() | st.dates(), st.text(), st.sampled_from(["past", "future"]))
def test_any_text_is_read_or_refused(text: str, published: date | None, context: str, direction: Direction) -> None:
    """Without an error."""
    _check(read_date(text, published=published, context=context, direction=direction))


VOCABULARY = """
last next this previous same the year month week days first second quarter half of in to - – and , . / from since by
until between so far after before ago compared year's over past for fiscal early end as may May January Feb. December
Monday friday yesterday 1 2 29 31 45 2022 2023 2024 2024-02-13 03/04/2024 2022/23 2022-26 1990s Q1 H2 1st seven a
eighteen год года в прошлом мая с по за месяцев до к начала 2月 13日 2024年 ½ ² ５ X
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS, max_size=9), st.none() | st.dates(), st.lists(WORDS, max_size=12))
def test_any_row_of_date_words_is_read_or_refused(words: list[str], published: date | None, context: list[str]) -> None:
    """Also those that make no sense: bounds are in order and say what the EDTF says, and the same comes out twice."""
    text, around = " ".join(words), " ".join(context)
    dated = read_date(text, published=published, context=around)
    _check(dated)
    assert dated == read_date(text, published=published, context=around)


def _check(dated: Dated | None) -> None:
    if dated is None:
        return
    assert bounds(dated.edtf) == (dated.lo, dated.hi)
    assert precision(dated.edtf) == dated.precision
    assert dated.edtf == dated.start + (f"/{dated.end}" if dated.end is not None else "")
    assert dated.lo is None or dated.hi is None or dated.lo <= dated.hi
    assert (dated.basis == "unresolved") <= (dated.lo is None and dated.hi is None)


YEARS_READ = st.dates(date(1500, 1, 1), date(2199, 12, 31))


@given(YEARS_READ, st.none() | st.dates())
def test_every_print_of_a_day_is_that_day(of: date, published: date | None) -> None:
    """In both orders, in figures and in words."""
    month, month_ru = MONTHS[of.month - 1], MONTHS_RU[of.month - 1]
    for text in (
        f"{of.day} {month} {of.year}",
        f"{month} {of.day}, {of.year}",
        f"on {month[:3]} {of.day} {of.year}",
        f"{of.day} {month_ru} {of.year} года",
        f"{of.year}年{of.month}月{of.day}日",
        f"{of.day:02d}.{of.month:02d}.{of.year}",
        of.isoformat(),
    ):
        dated = read_date(text, published=published)
        assert dated is not None
        assert (dated.lo, dated.hi, dated.edtf, dated.basis) == (of, of, of.isoformat(), "explicit")


@given(YEARS_READ, st.integers(1, 200))
def test_every_print_of_an_interval_is_that_interval(first: date, days: int) -> None:
    """Across months and years."""
    last = first + timedelta(days=days)
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    left, right = (f"{of.day} {MONTHS[of.month - 1]}" for of in (first, last))
    if last.year < 2200:
        assert _edtf(f"from {left} {first.year} to {right} {last.year}") == edtf
        assert _edtf(f"{left} – {right} {last.year}") == edtf
    if first.month == last.month:
        assert _edtf(f"{MONTHS[first.month - 1]} {first.day}-{last.day}, {first.year}") == edtf


@given(st.dates(), st.dates(date(10, 1, 1), date(9980, 1, 1)))
def test_a_day_without_a_year_is_the_nearest_one(of: date, published: date) -> None:
    """Not after publication in the past, not before it in the future, and never another day."""
    text = f"{MONTHS[of.month - 1]} {of.day}"
    past, future = (read_date(text, published=published, direction=way) for way in ("past", "future"))
    assert past is not None
    assert future is not None
    assert past.lo is not None
    assert future.lo is not None
    assert past.lo <= published <= future.lo
    assert past.edtf[4:] == future.edtf[4:] == f"-{of.month:02d}-{of.day:02d}"
    assert future.lo.year - past.lo.year <= (1 if text != "February 29" else 8)


@pytest.mark.parametrize(
    "piece",
    ["1", "a", "й", "\u0301", "last year ", "compared to ", "x 2024 ", "May 4 ", "4-", "from ", "from 2021 last ", "2024 ",
     "since 2005 ", "the same month ", "two months after ", " ", "- ", "$", "'", "1.", "1:", "9 May - ", "年", ". ", ","],
    ids=ascii,
)  # fmt: skip
def test_a_long_text_takes_no_more_than_linear_time(piece: str) -> None:
    """A hundred thousand characters of anything, in the words and around them, are read within seconds."""
    text = (piece * 100_000)[:100_000]
    began = time.process_time()
    read_date(text, published=None, context=text)
    read_date("last year", published=None, context=text)
    read_date("two months after", published=None, context=text)
    assert time.process_time() - began < 10
