"""Pieces cut too short: a sum without its sign, scale or other end is not what the article says."""

from __future__ import annotations

import pytest

from extractor import marks
from extractor.beside import read_with_neighbours
from extractor.readers import Setting, read_piece
from extractor.text.numbers import numbers_in
from extractor.verify import Fact, verify
from tests.makers import AGREEMENT, FIGURE, agreement, article, figure

CUT = [
    ("amount_text", "$18", "worth $18 billion"),
    ("amount_text", "18 billion", "worth €18 billion"),
    ("amount_text", "18 billion", "worth EUR 18 billion"),
    ("amount_text", "18", "worth 18 billion euros"),
    ("amount_text", "18 billion", "18 billion US dollars"),
    ("amount_text", "$5 million", "sold HK$5 million"),
    ("amount_text", "$5 million", "sold A$5 million"),
    ("amount_text", "6 billion", "of $5-6 billion"),
    ("amount_text", "$5", "of $5-6 billion"),
    ("amount_text", "$5", "of $5 to 6 billion"),
    ("amount_text", "1.2", "of 1.2 million tons"),
    ("amount_text", "1.2 million", "of 1.2 million tons"),
    ("amount_text", "five tons", "of twenty-five tons"),
    ("amount_text", "hundred tons", "of three hundred tons"),
    ("amount_text", "million tons", "of two million tons"),
    ("amount_text", "$5", "a loan of $5bn today"),
    ("amount_text", "30", "up by 30 percent"),
    ("change_text", "rose 30", "exports rose 30 percent"),
    ("amount_text", "4 billion", "of 1/4 billion"),
    ("amount_text", "90", "贸易额达90亿美元。"),
    ("amount_text", "90亿", "贸易额达90亿美元。"),
    ("amount_text", "1,2 млрд", "до 1,2 млрд долл. США"),
    ("amount_text", "22.8 billion", "22.8 billion tenge"),
    ("period_text", "May 4", "on May 4, 2022 he"),
    ("period_text", "May 4", "on May 4-5 he"),
    ("period_text", "5 May", "on 4-5 May he"),
    ("period_text", "January", "in January 2022 it"),
    ("period_text", "2023", "in 2021-2023 it"),
    ("period_text", "2021", "in 2021–2023 it"),
    ("period_text", "5月4日", "2022年5月4日"),
    ("period_text", "first quarter", "in the first quarter of 2022"),
    ("period_text", "4 мая", "4 мая 2022 года"),
    ("amount_text", "5 percent", "of -5 percent"),
    ("amount_text", "300", "over 300 tons"),
    ("count_text", "five documents", "signed twenty-five documents"),
    ("count_text", "11", "signed 11 thousand documents"),
    ("count_text", "300 treaties", "has over 300 treaties"),
    ("amount_text", "5 billion", "of $.5 billion"),
    ("amount_text", "5 million tonnes", "of 1٫5 million tonnes"),
    ("amount_text", "$5 billion", "of −$5 billion"),
    ("amount_text", "$5 billion", "of -$5 billion"),
    ("amount_text", "$5 billion", "of minus $5 billion"),
    ("amount_text", "$5 billion", "a negative $5 billion"),
    ("amount_text", "£5 billion", "of E£5 billion"),
    ("amount_text", "$5 million", "of $5 million Jamaican dollars"),
    ("amount_text", "$5 million", "of $5 million Jamaican."),
    ("amount_text", "$5 million", "of $5 million Jamaican in aid"),
    ("amount_text", "five million dollars", "of two hundred and five million dollars"),
    ("amount_text", "five million dollars", "of one thousand two hundred and five million dollars"),
    ("amount_text", "a million tonnes", "three quarters of a million tonnes"),
    ("amount_text", "$5", "of $5 hundred million"),
    ("amount_text", "$2.4", "of $2.4 B in aid"),
    ("amount_text", "5 billion tonne", "of 5 billion tonne-kilometres"),
    ("amount_text", "$2 billion", "exports rose by $2 billion in 2023"),
    ("amount_text", "rose $2 billion", "exports rose $2 billion in 2023"),
    ("count_text", "two agreements", "signed a hundred and two agreements"),
    ("count_text", "two agreements", "signed one hundred two agreements"),
    ("count_text", "13 agreements", "signed 12-13 agreements"),
    ("count_text", "13 agreements", "signed 12–13 agreements"),
    ("count_text", "13 agreements", "signed 12 or 13 agreements"),
    ("count_text", "20 agreements", "signed G20 agreements"),
    ("change_text", "rose 5%", "exports rose 5%-7% in 2023"),
    ("change_text", "rise by 5%", "exports failed to rise by 5% in 2023"),
    ("change_text", "failed to rise by 5%", "exports failed to rise by 5% in 2023"),
    ("change_text", "rise by 5%", "exports, which fail to rise by 5%"),
    ("change_text", "rise by 5%", "exports have yet to rise by 5%"),
    ("change_text", "rising by 5%", "instead of rising by 5%, exports"),
    ("change_text", "rise by 5%", "exports did not rise by 5%"),
    ("change_text", "rise by 5%", "exports didn’t rise by 5%"),
    ("change_text", "rose 5%", "exports never rose 5%"),
    ("change_text", "вырос на 5%", "экспорт не вырос на 5%"),
    ("change_text", "не вырос на 5%", "экспорт не вырос на 5%"),
    ("change_text", "a rise of 5%", "it halted a rise of 5%"),
    ("change_text", "doubled", "exports nearly doubled"),
    ("change_text", "nearly doubled", "exports nearly doubled"),
    ("change_text", "doubled", "exports more than doubled"),
    ("change_text", "fell 5%", "exports almost fell 5%"),
    ("change_text", "rose 5%", "exports rose 5% or more"),
    ("amount_text", "$2 billion", "exports were $2 billion higher than in 2022"),
    ("amount_text", "2 млрд долларов", "экспорт увеличился на 2 млрд долларов"),
    ("amount_text", "2 milliards d’euros", "les ventes ont progressé de 2 milliards d’euros"),
    ("amount_text", "2 Milliarden Euro", "die Exporte sind um 2 Milliarden Euro gestiegen"),
    ("amount_text", "5 percent", "exports, 5 percent more than in 2022, were good"),
    ("change_text", "rose 5%", "exports hardly rose 5%"),
    ("period_text", "4 May", "on 4 May last year he"),
    ("period_text", "May", "in May last year it"),
    ("period_text", "4 мая", "4 мая прошлого года он"),
    ("period_text", "May", "in May, a year earlier, it"),
    ("period_text", "2021", "in FY2021 it"),
    ("period_text", "2021", "in fiscal 2021 it"),
    ("period_text", "2021", "in H1 2021 it"),
    ("period_text", "2021", "in January-May 2021 it"),
    ("period_text", "2021", "in January to May 2021 it"),
    ("period_text", "2021", "in the first quarter of 2021 it"),
    ("period_text", "May 2021", "on 4 May 2021 it"),
    ("period_text", "2022", "at pre-2022 levels"),
    ("period_text", "yesterday", "the day before yesterday he"),
    ("period_text", "Friday", "on Friday of last week he"),
    ("period_text", "Friday", "on Friday last week he"),
    ("period_text", "Friday", "on Friday two weeks ago he"),
    ("period_text", "2022", "no later than 2022 it"),
    ("period_text", "in 2022", "not in 2022 but later"),
    ("period_text", "not in 2022", "not in 2022 but later"),
    ("period_text", "except 2022", "each year except 2022"),
    ("period_text", "2022", "each year except 2022"),
    ("period_text", "other than in 2022", "other than in 2022 it"),
    ("period_text", "2022", "other than in 2022 it"),
    ("period_text", "кроме 2021 года", "кроме 2021 года"),
    ("period_text", "2021", "кроме 2021 года"),
]
WHOLE = [
    ("amount_text", "$375.3 million", "rose 30 percent to $375.3 million in 2023"),
    ("amount_text", "5 million tons", "rose from 4 to 5 million tons"),
    ("amount_text", "4 million tons", "from 4 million tons to 5 million tons"),
    ("amount_text", "$5 billion", "rose from $5 billion to $6 billion"),
    ("amount_text", "$6 billion", "rose from $5 billion to $6 billion"),
    ("amount_text", "$24bn", "invested $24bn over 18 years"),
    ("amount_text", "$5 billion", "exports of $5 billion (€4.6 billion) in 2023"),
    ("amount_text", "11", "signed 11 documents worth $5 billion"),
    ("amount_text", "$5 million", "boats ($5 million) and sugar ($3 million)"),
    ("amount_text", "$3 million", "boats ($5 million), sugar ($3 million), tea"),
    ("amount_text", "26 percent", "make up 26 percent of exports"),
    ("amount_text", "5 million", "5 million of 8 million tons"),
    ("change_text", "rose 30 percent", "rose 30 percent to $5 billion in 2023"),
    ("change_text", "fell by 5%", "fell by 5% compared to 2021"),
    ("change_text", "tripled", "exports tripled to $5 billion"),
    ("period_text", "2023", "in 2023, January was best"),
    ("period_text", "in 2023", "in 2023 and 2024 it"),
    ("period_text", "last year", "last year, on May 4 it"),
    ("period_text", "on 4 May", "on 4 May 2 ships came"),
    ("period_text", "January", "since January exports of 2021 wines"),
    ("period_text", "in March", "in March to $5 million"),
    ("amount_text", "200 tons", "In 2023, 200 tons were"),
    ("amount_text", "$5 million", "up to 2023 $5 million was"),
    ("amount_text", "90亿美元", "贸易额达90亿美元。"),
    ("amount_text", "1,2 млрд долл. США", "до 1,2 млрд долл. США в 2023"),
    ("amount_text", "$80", "sold at $80 a barrel"),
    ("amount_text", "5 million tons", "5 million tons a year"),
    ("period_text", "first quarter of 2023", "in the first quarter of 2023, on 5 May"),
    ("period_text", "2022", "up from $24bn in 2022 to $31bn in 2023"),
    ("amount_text", "$24bn", "$31bn in 2023, up from $24bn in 2022"),
    ("amount_text", "$31bn", "$31bn in 2023, up from $24bn in 2022"),
    ("amount_text", "5 млн тонн", "вырос с 4 до 5 млн тонн"),
    ("amount_text", "5 Mrd. Euro", "stieg von 4 Mrd. Euro auf 5 Mrd. Euro"),
    ("amount_text", "438亿美元", "出口从300亿美元增至438亿美元"),
    ("change_text", "增长40%", "出口增长40%,从300亿美元增至438亿美元"),
    ("change_text", "yüzde 40 arttı", "ihracat yüzde 40 arttı"),
    ("period_text", "13 February", "from 13 February 2 days"),
    ("amount_text", "461.9 million", "of 461.9 million, or 5 percent"),
    ("period_text", "Monday", "on Monday, the minister said May 4 was"),
    ("period_text", "May", "By May 2 of 5 were"),
    ("amount_text", "$1bn", "could reach $1bn by 2027"),
    ("amount_text", "nine days", "dropped to nine days from fifteen"),
    ("count_text", "11", "signed 11 documents worth $5 billion"),
    ("count_text", "several", "signed several of 12 documents"),
    ("count_text", "11", "11 documents in G20 talks"),
    ("amount_text", "about 850,000 tonnes", "held up at about 850,000 tonnes in 2023"),
    ("amount_text", "$5 billion", "rose 5% to $5 billion"),
    ("amount_text", "$5 billion", "exports rose above $5 billion"),
    ("amount_text", "$5 billion", "they wrapped up $5 billion in deals"),
    ("amount_text", "$5 billion", "growing exports worth $5 billion"),
    ("amount_text", "5 млрд долларов", "рост экспорта составил 5 млрд долларов"),
    ("count_text", "five agreements", "signed three declarations and five agreements"),
    ("period_text", "2023", "from January 2022 to 2023 it"),
    ("period_text", "May", "from April to May it"),
    ("period_text", "end of 2023", "by the end of 2023"),
    ("period_text", "4 May 2024", "on Saturday, 4 May 2024, he"),
    ("amount_text", "$5 million", "a $5 million Jamaican loan"),
    ("amount_text", "$5 million", "of $5 million US dollars"),
    ("amount_text", "$5 billion", "the deal—$5 billion—was signed"),
    ("amount_text", "half of $5 million", "half of $5 million"),
    ("change_text", "rose 5%", "it was not alone, exports rose 5%"),
    ("change_text", "rose 5%", "exports not only rose 5%"),
    ("change_text", "doubled", "exports doubled to more than $5 billion"),
    ("period_text", "May", "in May, the year’s best month"),
    ("period_text", "4 May", "on 4 May this year he"),
    ("period_text", "Friday", "on Friday, last week’s talks"),
    ("period_text", "2022", "the year 2022 it"),
    ("period_text", "2022", "not signed, in 2022 it"),
    ("period_text", "2023年", "在2023年签署"),
]


def fact_of(field: str, piece: str, text: str) -> Fact:
    """A figure, or an agreement, of which one piece was copied, and that names no country."""
    if field == "count_text":
        return verify(agreement(count_text=piece, parties=[]), AGREEMENT, article(text))
    return verify(figure(reporter=None, partner=None, **{field: piece}), FIGURE, article(text))


@pytest.mark.parametrize(("field", "piece", "text"), CUT)
def test_a_piece_that_is_cut_is_not_verified(field: str, piece: str, text: str) -> None:
    """Read with the words beside it, it says something else."""
    fact = fact_of(field, piece, text)
    assert fact.verdict != "verified"
    assert {f"{field}:{reason}" for reason in ("cut", "absent", "unread")} & set(fact.codes)


@pytest.mark.parametrize(("field", "piece", "text"), WHOLE)
def test_a_piece_that_is_whole_is_not_doubted(field: str, piece: str, text: str) -> None:
    """Whatever other numbers and dates stand beside it."""
    assert f"{field}:cut" not in fact_of(field, piece, text).codes


@pytest.mark.parametrize(
    ("piece", "text", "qualifier"),
    [
        ("$9 billion", "exports worth nearly $9 billion", "nearly"),
        ("300 tons", "exports of 300 tons or more", "over"),
        ("31.5 billion tenge ($66 million)", "exports estimated at 31.5 billion tenge ($66 million)", "about"),
        ("$9 billion", "exports worth $9 billion", "exact"),
        ("1,2 млрд долларов", "экспорт вырос до 1,2 млрд долларов", "exact"),
        ("$9 billion", "exports worth up to $9 billion", "up_to"),
    ],
)
def test_a_hedge_that_was_left_out_is_taken_in(piece: str, text: str, qualifier: str) -> None:
    """The number is the same, and how exact it is the sentence says."""
    fact = fact_of("amount_text", piece, text)
    assert (fact.verdict, fact.data["qualifier"]) == ("verified", qualifier)


def test_what_was_cut_has_no_value() -> None:
    """A sum without its sign is kept as text, and no number is read from it."""
    fact = fact_of("amount_text", "$5 million", "sold HK$5 million")
    assert (fact.verdict, fact.codes) == ("doubtful", ("amount_text:cut",))
    assert (fact.data["value"], fact.data["currency"], fact.data["amount_text"]) == (None, None, "$5 million")


@pytest.mark.parametrize("piece", ["$43.8bn", "$30bn", "rose 40%"])
def test_a_sentence_that_was_read_before_gives_the_same(piece: str) -> None:
    """A caller may keep what a sentence tells."""
    text = "First. Exports rose 40% from $30bn to $43.8bn."
    within, start = (7, len(text)), text.index(piece)
    reader = marks.Change() if piece.startswith("rose") else marks.Amount()
    setting = Setting(None, text, {})
    parts = read_piece(reader, piece, setting)
    assert parts is not None
    span, told = (start, start + len(piece)), numbers_in(text[7:])
    kept = read_with_neighbours(reader, parts, text, span, within, setting, told=told)
    assert kept == read_with_neighbours(reader, parts, text, span, within, setting) == parts


def test_a_year_told_so_far_has_not_ended() -> None:
    """Though the words that say so stand beyond the piece."""
    fact = fact_of("period_text", "in 2024", "exports in 2024 rose by 5% so far")
    assert (fact.data["period"], fact.data["period_kind"]) == ("2024", "ytd")
