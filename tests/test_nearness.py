"""Nearness: what belongs together in a sentence, counted in words and clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.fold import Span
from extractor.text.nearness import are_parted, distance, nearest


def span(text: str, piece: str) -> Span:
    """Where a piece stands."""
    return text.index(piece), text.index(piece) + len(piece)


def apart(text: str, one: str, other: str) -> int:
    """How far two pieces of a text are apart."""
    return distance(text, span(text, one), span(text, other))


NEARER = {
    "fewer words": ("A one two B three C", "A", "B", "C"),
    "no comma": ("B one two A, C", "A", "B", "C"),
    "no clause": ("B one two three A; C", "A", "B", "C"),
    "no new sentence": ("B one two three four A. C", "A", "B", "C"),
    "no but": ("B one two A but C", "A", "B", "C"),
    "no relative": ("B one two A which C", "A", "B", "C"),
    "no но": ("B one two A но C", "A", "B", "C"),
    "no mientras": ("B one two A mientras C", "A", "B", "C"),
    "no tandis": ("B one two A tandis C", "A", "B", "C"),
    "no während": ("B one two A während C", "A", "B", "C"),
    "no ancak": ("B one two A ancak C", "A", "B", "C"),
    "no 但": ("B一二三A但C", "A", "B", "C"),
    "no Chinese comma": ("B一二三A，C", "A", "B", "C"),
    "and costs little": ("B and A one two three C", "A", "B", "C"),
    "long words are words": ("A internationalisation B one two C", "A", "B", "C"),
}


@pytest.mark.parametrize(("text", "place", "near", "far"), NEARER.values(), ids=NEARER.keys())
def test_words_part_and_clauses_part_more(text: str, place: str, near: str, far: str) -> None:
    """What stands in the same clause is nearer, in any of the languages."""
    at = [(text.index(place), text.index(place) + 1), span(text, near), span(text, far)]
    assert distance(text, at[0], at[1]) < distance(text, at[0], at[2])
    assert nearest(text, at[0], [at[2], at[1]]) == at[1]


@pytest.mark.parametrize("between", ["", " ", "\u00a0", "\r\n", "\u200f", "😀", "“"])
def test_what_touches_is_not_apart(between: str) -> None:
    """Spaces, marks and pictures are no words."""
    assert apart(f"a{between}b", "a", "b") == 0


def test_a_decimal_point_ends_no_clause() -> None:
    """Nor do the separators of a number."""
    assert apart("a 1.5 b", "a", "b") < apart("a one. two b", "a", "b")


def test_what_overlaps_is_not_apart() -> None:
    """One inside the other, either way."""
    assert distance("one two three", (0, 13), (4, 7)) == distance("one two three", (4, 7), (0, 13)) == 0


def test_the_first_of_equals_is_nearest_and_none_of_none() -> None:
    """The answer never hangs on anything but the order given."""
    text = "a x b"
    assert nearest(text, (2, 3), [(4, 5), (0, 1)]) == (4, 5)
    assert nearest(text, (2, 3), [(0, 1), (4, 5)]) == (0, 1)
    assert nearest(text, (2, 3), []) is None


def parted(text: str, head: str, piece: str, heads: list[str], pieces: list[str]) -> bool:
    """`are_parted`, by what stands in the text."""
    return are_parted(
        text,
        span(text, head),
        span(text, piece),
        [span(text, one) for one in heads],
        [span(text, one) for one in pieces],
    )


ITALY = "9.5 billion to Italy and one billion to Greece"
PARTED = {
    "another's": (ITALY, "Greece", "9.5 billion", ["Italy"], ["one billion"], True),
    "its own": (ITALY, "Greece", "one billion", ["Italy"], ["9.5 billion"], False),
    "one piece for two heads": ("in 2023 exports and imports rose", "imports", "2023", ["exports"], [], False),
    "one head for two pieces": ("Italy bought 5 in 2022 and 6 in 2023", "Italy", "6", [], ["5"], False),
    "alone": (ITALY, "Greece", "9.5 billion", [], [], False),
    "Russian": ("9 млрд в Италию и 1 млрд в Грецию", "Грецию", "9 млрд", ["Италию"], ["1 млрд"], True),
    "Chinese": ("对意大利90亿，对希腊10亿", "希腊", "90亿", ["意大利"], ["10亿"], True),
}


@pytest.mark.parametrize(("text", "head", "piece", "heads", "pieces", "expected"), PARTED.values(), ids=PARTED.keys())
def test_two_are_parted_only_where_both_have_a_nearer_partner(
    text: str, head: str, piece: str, heads: list[str], pieces: list[str], expected: bool
) -> None:
    """A year told once goes with all, two numbers go with two countries."""
    assert parted(text, head, piece, heads, pieces) is expected


@given(st.text(max_size=900), st.data())
def test_any_two_places_of_any_text_have_a_distance(text: str, data: st.DataObject) -> None:
    """Never negative, the same in both directions, nothing from itself, and more the more stands between."""
    cuts = sorted(data.draw(st.integers(0, len(text))) for _ in range(6))
    one, two, three = (cuts[0], cuts[1]), (cuts[2], cuts[3]), (cuts[4], cuts[5])
    assert distance(text, one, two) == distance(text, two, one) >= 0
    assert distance(text, one, one) == 0
    assert nearest(text, one, [two, three]) in {two, three}
    assert are_parted(text, one, two, [], [three]) is False


@pytest.mark.parametrize("size", [1_000, 100_000])
def test_what_is_farther_than_a_sentence_is_far(size: int) -> None:
    """Farther than anything within a sentence, and the farther the more stands between."""
    text = "word " * size
    far = distance(text, (0, 4), (5 * size - 5, 5 * size - 1))
    assert far >= 5 * size - 9 > distance(text, (0, 4), (500, 504)) > 0


@pytest.mark.parametrize(
    ("between", "cost"),
    [
        pytest.param(" one two ", 4, id="words"),
        pytest.param(" 5bn ", 4, id="a number and its scale"),
        pytest.param(", and x", 6 + 2 + 3 + 2, id="a comma and an and"),
        pytest.param(". While", 16 + 2 + 8, id="a stop and another clause"),
        pytest.param(" 3.5 ", 4, id="a point inside a number"),
        pytest.param("和中国", 3 + 3, id="ideographs"),
        pytest.param(" o\u0301t ", 2, id="a word with a combining accent"),
        pytest.param(" " + "a" * 50 + " ", 2, id="a very long word"),
    ],
)
def test_what_stands_between_adds_up(between: str, cost: int) -> None:
    """Words by their length of one, marks and joints by what they part."""
    text = f"A{between}B"
    assert distance(text, (0, 1), (len(text) - 1, len(text))) == cost
