"""The pairs that are worth most."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation.assignment import assign

WORTHS = st.integers(0, 4).flatmap(
    lambda rows: st.integers(0, 4).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(-1, 5), min_size=columns, max_size=columns), min_size=rows, max_size=rows
        )
    )
)


def _most(worth: list[list[int]]) -> int:
    """The best sum, by trying all."""
    columns = len(worth[0]) if worth else 0
    places = [*range(columns), *[-1] * len(worth)]
    ways = set(permutations(places, len(worth)))
    sums: list[int] = [sum(max(worth[row][column], 0) for row, column in enumerate(way) if column >= 0) for way in ways]
    return max(sums)


@given(WORTHS)
def test_no_other_pairs_are_worth_more(worth: list[list[int]]) -> None:
    """Exact, against all ways to pair; each row and column once at the most; nothing that is worth nothing."""
    pairs = assign(worth)
    assert sum(worth[row][column] for row, column in pairs) == _most(worth)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(worth[row][column] > 0 for row, column in pairs)


@pytest.mark.parametrize(
    ("worth", "pairs"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([[]], [], id="nobody on the other side"),
        pytest.param([[3, 2], [2, 0]], [(0, 1), (1, 0)], id="the best single pair is left for more in all"),
        pytest.param([[1.0], [1.5], [0.2]], [(1, 0)], id="more rows than columns"),
    ],
)
def test_pairs_are_chosen_for_the_sum(worth: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    """Not one after another."""
    assert assign(worth) == pairs
