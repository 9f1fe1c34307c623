"""EDTF: nothing outside the subset passes, and bounds are the real first and last day."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.edtf import EDTF_PATTERN, Part, Precision, bounds, day, parse, precision

READ: dict[str, tuple[str | None, str | None, Precision]] = {
    "2024": ("2024-01-01", "2024-12-31", "year"),
    "0001": ("0001-01-01", "0001-12-31", "year"),
    "9999": ("9999-01-01", "9999-12-31", "year"),
    "2024-02": ("2024-02-01", "2024-02-29", "month"),
    "1900-02": ("1900-02-01", "1900-02-28", "month"),
    "2024-02-13": ("2024-02-13", "2024-02-13", "day"),
    "2024-02-29": ("2024-02-29", "2024-02-29", "day"),
    "2024-33": ("2024-01-01", "2024-03-31", "quarter"),
    "2024-34": ("2024-04-01", "2024-06-30", "quarter"),
    "2024-35": ("2024-07-01", "2024-09-30", "quarter"),
    "2024-36": ("2024-10-01", "2024-12-31", "quarter"),
    "2024-40": ("2024-01-01", "2024-06-30", "half"),
    "2024-41": ("2024-07-01", "2024-12-31", "half"),
    "2023-05~": ("2023-05-01", "2023-05-31", "month"),
    "2023?": ("2023-01-01", "2023-12-31", "year"),
    "2023-05-06%": ("2023-05-06", "2023-05-06", "day"),
    "XXXX": (None, None, "unknown"),
    "XXXX-03-11": (None, None, "day"),
    "XXXX-02-29": (None, None, "day"),
    "XXXX-10": (None, None, "month"),
    "XXXX-35": (None, None, "quarter"),
    "XXXX-40": (None, None, "half"),
    "2022/2026": ("2022-01-01", "2026-12-31", "range"),
    "2024-02-13/2024-02-14": ("2024-02-13", "2024-02-14", "range"),
    "2024-05/2024-05-03": ("2024-05-01", "2024-05-03", "range"),
    "2006~/2024-02-21": ("2006-01-01", "2024-02-21", "range"),
    "2005/..": ("2005-01-01", None, "range"),
    "../2027": (None, "2027-12-31", "range"),
    "XXXX-12-30/XXXX-01-02": (None, None, "range"),
    "XXXX/2024": (None, None, "range"),
    "../XXXX-05": (None, None, "range"),
}
NOT_IN_THE_SUBSET = [
    "", " ", "2024 ", "2024\n", "24", "202", "20244", "-2024", "2024-1", "2024-00", "2024-13", "2024-32", "2024-37",
    "2024-39", "2024-42", "2024-02-00", "2024-02-32", "2024-33-01", "2024-2-3", "2024/", "/2024", "../..", "..", "/",
    "2024/2025/2026", "2024-02-13T10:00", "XXXX-XX", "2024-XX", "199X", "XX24", "20240213", "2024~~", "~2024", "2024–02",
    "٢٠٢٤", "２０２４", "2024/..~", "13.02.2024", "2024-21",
]  # fmt: skip
NOT_IN_THE_CALENDAR = [
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "XXXX-02-30",
    "XXXX-06-31",
    "0000",
    "0000-02",
]
BACKWARDS = ["2024/2023", "2024-02-14/2024-02-13", "2024-06/2024-05-31"]

YEARS = st.integers(1, 9999)
MARKS = st.sampled_from(["", "~", "?", "%"])
PARTS = st.one_of(
    st.builds(Part, YEARS | st.none(), mark=MARKS),
    st.builds(Part, YEARS | st.none(), st.sampled_from([*range(1, 13), 33, 34, 35, 36, 40, 41]), mark=MARKS),
    st.builds(day, st.dates(), MARKS),
)


def _iso(of: date | None) -> str | None:
    return None if of is None else of.isoformat()


@pytest.mark.parametrize(("edtf", "low", "high", "fineness"), [(k, *v) for k, v in READ.items()], ids=list(READ))
def test_bounds_are_the_first_and_the_last_day(
    edtf: str, low: str | None, high: str | None, fineness: Precision
) -> None:
    """Inclusive on both sides, None where a side is open or the year is not known."""
    assert tuple(map(_iso, bounds(edtf))) == (low, high)
    assert precision(edtf) == fineness
    assert re.search(EDTF_PATTERN, edtf)


@pytest.mark.parametrize("text", NOT_IN_THE_SUBSET, ids=ascii)
def test_what_is_not_in_the_subset_is_an_error(text: str) -> None:
    """Other levels of EDTF, other notations and broken ones alike."""
    for read in (parse, bounds, precision):
        with pytest.raises(ValueError, match="not in the EDTF subset"):
            read(text)
    assert not re.fullmatch(EDTF_PATTERN, text)


@pytest.mark.parametrize("text", [*NOT_IN_THE_CALENDAR, *BACKWARDS])
def test_what_is_not_in_the_calendar_is_an_error(text: str) -> None:
    """A day that no such month has, the year nought, and an interval that ends before it begins."""
    with pytest.raises(ValueError, match=r".+"):
        bounds(text)


def test_the_pattern_has_no_look_around() -> None:
    """JSON schemas of model services refuse it."""
    assert "(?" not in EDTF_PATTERN
    assert EDTF_PATTERN.startswith("^")
    assert EDTF_PATTERN.endswith("$")


@pytest.mark.parametrize(
    ("start", "count", "unit", "moved"),
    [
        ("2022-08", 9, "month", "2023-05~"),
        ("2024-01", -1, "month", "2023-12~"),
        ("2024-01-31", 1, "month", "2024-02~"),
        ("2024-02-28", 2, "day", "2024-03-01~"),
        ("2024-01-03", -1, "week", "2023-12-27~"),
        ("2024-02-29", 1, "year", "2025-02~"),
        ("2024-33", -1, "year", "2023-33~"),
        ("2024", 3, "year", "2027~"),
    ],
)
def test_a_part_moves_by_units_of_the_calendar(start: str, count: int, unit: str, moved: str) -> None:
    """The result is as fine as the unit allows, and carries the mark it is given."""
    (part,) = parse(start)
    assert part is not None
    assert str(part.moved(count, unit, "~")) == moved  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "count", "unit"),
    [("2024", 1, "month"), ("2024-02", 1, "day"), ("2024-33", 1, "month"), ("XXXX-02", 1, "month"), ("9999-12-31", 1, "day"),
     ("0001", -1, "year"), ("9999-12", 1, "month")],
)  # fmt: skip
def test_a_part_does_not_move_by_what_it_does_not_know(start: str, count: int, unit: str) -> None:
    """A year has no month to count from, and the calendar has two ends."""
    (part,) = parse(start)
    assert part is not None
    with pytest.raises(ValueError, match=r".+"):
        part.moved(count, unit)  # type: ignore[arg-type]


@given(PARTS)
def test_a_part_is_printed_as_it_is_read(part: Part) -> None:
    """Printing and parsing are inverse."""
    assert parse(str(part)) == (part,)


@given(PARTS, PARTS)
def test_an_interval_holds_both_its_sides(first: Part, last: Part) -> None:
    """Its bounds are the first day of the one and the last of the other, or it is refused."""
    try:
        low, high = bounds(f"{first}/{last}")
    except ValueError:
        assert bounds(str(first))[0] > bounds(str(last))[1]  # type: ignore[operator]
    else:
        known = first.year is not None and last.year is not None
        assert (low, high) == ((bounds(str(first))[0], bounds(str(last))[1]) if known else (None, None))


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """With a ValueError and nothing else."""
    try:
        low, high = bounds(text)
    except ValueError:
        return
    assert low is None or high is None or low <= high


@given(st.dates(min_value=date(1, 1, 2)))
def test_neighbouring_days_make_an_interval_one_way_only(of: date) -> None:
    """The earlier one first."""
    before = of - timedelta(days=1)
    assert bounds(f"{day(before)}/{day(of)}") == (before, of)
    with pytest.raises(ValueError, match="ends before it begins"):
        bounds(f"{day(of)}/{day(before)}")
