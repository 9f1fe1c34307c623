"""What pages are made of: segments of a text, periods, numbers, addresses, pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from extractor.console import plain
from extractor.report.cells import grouped, short, web_address
from extractor.report.periods import columns_of, month_of, name_of, span_of
from extractor.report.pictures import Painter, Plot
from extractor.report.segments import MOST_REFERENCES, Cited, Segments

SPANS = st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=4).map(tuple)


@given(st.text(max_size=50), st.lists(st.tuples(SPANS, st.booleans()), max_size=9), SPANS)
def test_segments_hold_the_whole_text_once(
    text: str, facts: list[tuple[tuple[tuple[int, int], ...], bool]], missed: tuple[tuple[int, int], ...]
) -> None:
    """In order, with offsets in UTF-16 units, and each cited stretch names the facts that cite it."""
    cited = [Cited(number, number, 0, spans, kept) for number, (spans, kept) in enumerate(facts, 1)]
    segments = Segments(text, cited, missed)
    assert "".join(segment.text for segment in segments.all) == plain(text)
    at = 0
    for segment in segments.all:
        assert segment.start == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        here = [one for one in cited if any(low <= at < high for low, high in one.spans)]
        assert set(segment.cited) <= set(here)
        assert len(segment.cited) + segment.more == len(here)
        assert len(segment.cited) == min(len(here), MOST_REFERENCES)
        at += len(segment.text)


@given(st.text(min_size=1, max_size=50), SPANS)
def test_a_fact_names_the_segments_of_its_sentences(text: str, spans: tuple[tuple[int, int], ...]) -> None:
    """All of them and no other."""
    segments = Segments(text, [Cited(1, 1, 0, spans, True)])
    named = set()
    for part in segments.numbers_of(spans).split():
        first, last = map(int, part.split("-"))
        named |= set(range(first, last + 1))
    assert named == {segment.number for segment in segments.all if segment.cited}


PERIODS = {
    "months": (["2030-04-01", "2030-06"], 1, ["2030-04", "2030-05", "2030-06"]),
    "quarters": (["2028-02-01", "2031-06-30"], 3, ["2028 Q1", "2028 Q2"]),
    "years": (["2010", "2031"], 12, ["2010", "2011"]),
    "decades": (["1900", "2031"], 120, ["1900s", "1910s"]),
}


@pytest.mark.parametrize(("days", "span", "first"), PERIODS.values(), ids=list(PERIODS))
def test_days_are_put_together(days: list[str], span: int, first: list[str]) -> None:
    """To as many columns as can be told apart; those in between are there too."""
    months = [month for day in days if (month := month_of(day)) is not None]
    assert span_of(months) == span
    assert [name_of(month, span) for month in columns_of(months, span)][: len(first)] == first


@pytest.mark.parametrize("day", ["XXXX-03-11", "", None, "2030-13", "soon", "99999"])
def test_what_is_no_day_has_no_month(day: str | None) -> None:
    """And is in no column."""
    assert month_of(day) is None


NUMBERS = {
    "small": ("950", "950", "950"),
    "millions": ("9500000", "9,500,000", "9.5M"),
    "decimals": ("1234.50", "1,234.5", "1.23k"),
    "negative": ("-790000000", "-790,000,000", "-790M"),
    "a word": ("half", "half", "half"),
    "long": ("9" * 60, "9" * 60, "9" * 60),
    "infinite": ("Infinity", "Infinity", "Infinity"),
    "null": (None, "", ""),
}


@pytest.mark.parametrize(("value", "long", "brief"), NUMBERS.values(), ids=list(NUMBERS))
def test_numbers_are_readable(value: str | None, long: str, brief: str) -> None:
    """With digits in threes in tables, short on axes; what is no number stays as it is."""
    assert (grouped(value), short(value)) == (long, brief)


ADDRESSES = {
    "web": ("https://news.example/1?a=b", True),
    "script": ("javascript:alert(1)", False),
    "script in capitals": ("JavaScript:alert(1)", False),
    "data": ("data:text/html,<script>1</script>", False),
    "file": ("file:///etc/passwd", False),
    "no host": ("https:alert(1)", False),
    "relative": ("//news.example", False),
    "hidden letters": ("https://news.example/\u202egnp", False),
    "a line end": ("https://news.example/\njavascript:", False),
    "broken": ("https://[", False),
    "none": (None, False),
}


@pytest.mark.parametrize(("url", "is_link"), ADDRESSES.values(), ids=list(ADDRESSES))
def test_only_addresses_of_the_web_are_links(url: str | None, is_link: bool) -> None:
    """And nothing that could run, or be another than it seems."""
    assert web_address(url) == (url if is_link else None)


@given(
    st.sampled_from(["columns", "bars", "lines"]),
    st.lists(st.text(max_size=40), min_size=1, max_size=40),
    st.lists(st.floats(-1e15, 1e15), min_size=1, max_size=3),
)
def test_a_picture_is_drawn_of_any_numbers_and_names(form: str, labels: list[str], numbers: list[float]) -> None:
    """As whole XML with a title and a description, and nothing that is loaded, run or styled."""
    series = tuple((f"series {at}", [number] * len(labels)) for at, number in enumerate(numbers))
    picture = Painter().draw(Plot(form, "A title", "About it", tuple(labels), series))
    for drawn in (picture.wide, picture.narrow):
        if drawn:
            root = etree.fromstring(drawn)
            assert {one.tag for one in root.iter()} <= {"svg", "title", "desc", "g", "rect", "path", "text", "circle"}
            assert not {name for one in root.iter() for name in one.attrib} & {"style", "href", "onclick", "xmlns"}
            assert root.findtext("title") == "A title"
