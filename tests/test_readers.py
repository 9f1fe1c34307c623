"""Readers: a copied piece becomes the parts that its mark promises, or nothing."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import marks, readers
from extractor.marks import Amount, Change, Count, Date, Reader
from extractor.readers import Setting, read_copied, read_piece
from extractor.text.numbers import numbers_in
from tests.makers import PUBLISHED

AHEAD = Date("status", ("planned", "invited"))


def read(reader: Reader, piece: str, context: str = "", published: date | None = PUBLISHED, **fact: Any) -> Any:
    """The parts of a piece, read in an article of May 2024."""
    return read_piece(reader, piece, Setting(published, context, fact))


@pytest.mark.parametrize(
    ("reader", "piece"),
    [
        (Amount(), "22.8 billion tenge ($50.4 million)"),
        (Change(), "rose 30 percent"),
        (Count(), "eleven documents"),
        (Date(), "4-5 May 2024"),
    ],
    ids=["amount", "change", "count", "date"],
)
def test_a_reader_gives_the_parts_its_mark_promises(reader: Reader, piece: str) -> None:
    """No more and no fewer than the docstring of the mark lists, so that schemas can rely on it."""
    listed = re.sub(r"\(.*?\)", "", (type(reader).__doc__ or "").partition("Parts: ")[2].partition(".")[0])
    assert set(read(reader, piece)) == {name.strip() for name in listed.split(",")}


def test_every_reader_mark_is_read() -> None:
    """A mark without its reader would fail only on the first article that has such a piece."""
    for reader in (mark for mark in vars(marks).values() if isinstance(mark, type) and issubclass(mark, Reader)):
        if reader is not Reader:
            read(reader(), "words that say nothing")


AMOUNTS: dict[str, tuple[str, dict[str, Any]]] = {
    "money": (
        "nearly $9 billion",
        {"value": Decimal(9), "scale": "billion", "unit": "currency", "currency": "USD", "qualifier": "nearly",
         "base": Decimal(9 * 10**9), "usd": Decimal(9 * 10**9), "value_max": None, "converted": None},
    ),
    "another currency": ("€18 million", {"currency": "EUR", "usd": None, "base": Decimal(18 * 10**6)}),
    "goods": ("1.5 million tons", {"unit": "tonne", "currency": None, "usd": None, "base": Decimal(1_500_000)}),
    "share": ("26 percent", {"unit": "percent", "value": Decimal(26), "usd": None}),
    "range": ("4-5 million tons", {"value": Decimal(4), "value_max": Decimal(5), "qualifier": "range"}),
}  # fmt: skip


@pytest.mark.parametrize(("piece", "expected"), AMOUNTS.values(), ids=AMOUNTS.keys())
def test_an_amount_is_read_into_its_parts(piece: str, expected: dict[str, Any]) -> None:
    """Value, scale, unit, currency and bounds are what the words say."""
    assert {name: read(Amount(), piece)[name] for name in expected} == expected


def test_dollars_in_brackets_are_the_dollars() -> None:
    """The printed currency comes first; its conversion is kept beside it and gives the dollars."""
    parts = read(Amount(), "22.8 billion tenge ($50.4 million)")
    assert (parts["value"], parts["currency"]) == (Decimal("22.8"), "KZT")
    assert parts["usd"] == parts["converted"]["base"] == Decimal(50_400_000)
    assert parts["converted"]["currency"] == "USD"


def test_dollars_before_brackets_are_the_dollars() -> None:
    """A conversion into another currency does not hide them."""
    parts = read(Amount(), "$50.4 million (22.8 billion tenge)")
    assert parts["usd"] == parts["base"] == Decimal(50_400_000)
    assert parts["converted"]["currency"] == "KZT"


def test_money_has_the_same_values_as_the_amount() -> None:
    """The nested form says nothing else than the flat one."""
    parts = read(Amount(), "about €1.5 billion")
    money = parts["money"]
    assert (money["amount"], money["scale"], money["currency"]) == (Decimal("1.5"), "billion", "EUR")
    assert (money["base"], money["qualifier"], money["text"]) == (parts["base"], "about", "about €1.5 billion")


CHANGES: dict[str, tuple[str, str, str, str | None, str | None]] = {
    "rise": ("rose 30 percent", "30", "percent", "30", None),
    "fall": ("fell by 5%", "-5", "percent", "-5", None),
    "fold": ("tripled", "3", "fold", "200", None),
    "absolute": ("rose by $5 million", "5", "absolute", None, None),
    "with a year": ("up 30 percent compared to 2021", "30", "percent", "30", "2021"),
    "with a relative year": ("up 30 percent compared to last year", "30", "percent", "30", "2023"),
}


@pytest.mark.parametrize(("piece", "value", "kind", "percent", "baseline"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_read_with_what_it_is_compared_to(
    piece: str, value: str, kind: str, percent: str | None, baseline: str | None
) -> None:
    """The whole piece is its text; falls are negative; the period is that of the words beside the number."""
    parts = read(Change(), piece)
    change = parts["change"]
    assert change["text"] == piece
    assert (change["value"], change["kind"]) == (Decimal(value), kind)
    assert parts["percent"] == (None if percent is None else Decimal(percent))
    assert change["baseline_period"] == baseline


@pytest.mark.parametrize(
    ("piece", "count", "qualifier"),
    [
        ("eleven documents", 11, "exact"),
        ("over 300 treaties", 300, "over"),
        ("an agreement", 1, "exact"),
        ("a number of agreements", None, None),
        ("several memoranda", None, None),
        ("documents", None, None),
    ],
)
def test_words_without_a_number_are_no_count_and_no_fault(piece: str, count: int | None, qualifier: str | None) -> None:
    """A count always has its parts, so that "a number of" does not make a fact doubtful."""
    assert read(Count(), piece) == {"count": count, "qualifier": qualifier}


DATES: dict[str, tuple[str, Date, dict[str, Any], str, str]] = {
    "a day of this year": ("4 May", AHEAD, {"status": "completed"}, "2024-05-04", "pub_date_year"),
    "a day of last year": ("28 December", AHEAD, {"status": "completed"}, "2023-12-28", "pub_date_year"),
    "ahead": ("28 December", AHEAD, {"status": "planned"}, "2024-12-28", "pub_date_year"),
    "ahead, by another of its values": ("4 May", AHEAD, {"status": "invited"}, "2025-05-04", "pub_date_year"),
    "a mark that never looks ahead": ("28 December", Date(), {"status": "planned"}, "2023-12-28", "pub_date_year"),
    "no such field": ("28 December", AHEAD, {}, "2023-12-28", "pub_date_year"),
    "a field of another type": ("28 December", AHEAD, {"status": None}, "2023-12-28", "pub_date_year"),
    "explicit": ("4 May 2021", AHEAD, {"status": "planned"}, "2021-05-04", "explicit"),
}  # fmt: skip


@pytest.mark.parametrize(("piece", "mark", "fact", "edtf", "basis"), DATES.values(), ids=DATES.keys())
def test_a_missing_year_is_looked_for_where_the_fact_points(
    piece: str, mark: Date, fact: dict[str, Any], edtf: str, basis: str
) -> None:
    """Behind the publication, or ahead of it where the mark's field says so; a printed year is never moved."""
    parts = read(mark, piece, **fact)
    assert (parts["edtf"], parts["basis"]) == (edtf, basis)


def test_without_publication_the_year_stays_unknown() -> None:
    """No date is taken for the day of publication, nor for today."""
    parts = read(Date(), "4 May", published=None)
    assert (parts["edtf"], parts["lo"], parts["hi"], parts["basis"]) == ("XXXX-05-04", None, None, "unresolved")


def test_a_date_is_read_with_what_stands_around_it() -> None:
    """The cited sentences are where an event may stand from which the words count."""
    context = "It came two months after the summit in March 2023."
    parts = read(Date(), "two months after the summit", context=context)
    assert (parts["edtf"][:7], parts["basis"]) == ("2023-05", "relative_to_event")


@pytest.mark.parametrize(
    ("reader", "piece"),
    [
        (Amount(), "a lot of money"),
        (Amount(), "$5 million and $6 million"),
        (Amount(), "3 dollars of dollars 4"),
        (Change(), "rose to $5 million"),
        (Change(), "30 percent"),
        (Amount(), "rose $2 billion"),
        (Amount(), "rose by nearly $2 billion"),
        (Change(), "fell 0 times"),
        (Change(), "nearly doubled"),
        (Date(), "not in 2022"),
        (Date(), "No later than 2022"),
        (Date(), "except 2022"),
        (Date(), "other than in 2022"),
        (Date(), "кроме 2021 года"),
        (Date(), "не позднее 2021 года"),
        (Date(), "soon"),
        (Date(), "31 February 2024"),
    ],
)
def test_what_has_no_certain_reading_has_no_parts(reader: Reader, piece: str) -> None:
    """None, never a part of a reading."""
    assert read(reader, piece) is None


@pytest.mark.parametrize("error", [DivisionByZero, InvalidOperation, OverflowError, ValueError])
def test_an_error_of_a_reader_is_no_reading(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    """One piece that nobody thought of takes no other fact with it."""

    def fails(_: str) -> None:
        raise error

    monkeypatch.setattr(readers, "read_count", fails)
    assert read(Count(), "eleven documents") is None


@given(
    st.sampled_from([Amount(), Change(), Count(), AHEAD]),
    st.text() | st.text(st.sampled_from("0123456789.,-%$€ abMmay'up½一")),
    st.text(max_size=30),
    st.sampled_from([None, PUBLISHED, date.min, date.max]),
)
def test_no_piece_breaks_a_reader(reader: Reader, piece: str, context: str, published: date | None) -> None:
    """Whatever a model copies, in whatever article: parts or None."""
    parts = read(reader, piece, context, published, status="planned")
    assert parts is None or all(isinstance(name, str) for name in parts)


COPIED = {
    "a sum": (Amount(), "$5 million", "Exports came to $5 million in 2023.", "$5 million"),
    "a sum in the model's own print": (Amount(), "$5 million", "Exports came to $5\u00a0million.", "$5\u00a0million"),
    "a change": (Change(), "rose 30 percent", "Exports rose 30 percent to $5bn.", "rose 30 percent"),
    "a range": (Amount(), "$5-6 million", "Exports came to $5-6 million.", "$5-6 million"),
    "an old level": (Amount(), "4 million", "Exports rose from 4 million to 5 million tons.", "4 million"),
    "what was cut": (Amount(), "$5", "Exports came to $5 million.", "$5"),
    "a bare number": (Amount(), "300", "They bought 300 buses.", "300"),
    "a rise that is no level": (Amount(), "$2bn", "Exports rose by $2bn.", "$2bn"),
}


@pytest.mark.parametrize(("reader", "piece", "text", "printed"), COPIED.values(), ids=list(COPIED))
def test_a_piece_that_is_just_a_number_of_its_sentence_reads_the_same(
    reader: Reader, piece: str, text: str, printed: str
) -> None:
    """So it need not be read by itself; what may read otherwise is left to be read."""
    at = (text.index(printed), text.index(printed) + len(printed))
    setting = Setting(PUBLISHED, text, {})
    copied = read_copied(reader, numbers_in(text), piece, at, setting)
    if list(COPIED.values()).index((reader, piece, text, printed)) < 3:
        assert copied == read_piece(reader, piece, setting)
    else:
        assert copied is None
