"""Costs: exact to the last digit, and unknown rather than zero."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.cost import Prices, _listed
from extractor.settings import DEFAULT_MODEL
from extractor.usage import Rates, Usage

LUNA = "openai/gpt-6-luna"
# Dollars for a million tokens, below the tier for long requests: 0.10 in, 0.01 in from the cache, 0.50 out.
COSTS = {
    "read": (Usage(input=1), "0.0000001"),
    "read from the cache": (Usage(input=1, cached=1), "0.00000001"),
    "written": (Usage(output=1), "0.0000005"),
    "a typical article": (Usage(input=3_217, cached=2_944, output=731), "0.00042224"),
    "cached tokens are part of the input": (Usage(input=10_000, cached=4_000, output=1_000), "0.00114"),
    "nothing": (Usage(), "0"),
}


@pytest.mark.parametrize(("usage", "dollars"), COSTS.values(), ids=COSTS.keys())
def test_a_price_is_exact(usage: Usage, dollars: str) -> None:
    """Tokens times price, in decimals, without a float on the way."""
    price = Prices(LUNA).of(usage)
    assert isinstance(price, Decimal)
    assert price == Decimal(dollars)


SMALL = st.integers(0, 1000)


@given(SMALL, SMALL, SMALL)
def test_the_price_of_two_exchanges_is_the_sum_of_their_prices(read: int, cached: int, written: int) -> None:
    """Down to the last digit, so that a budget adds up."""
    one, two = Usage(read + cached, cached, written), Usage(read, 0, 1)
    prices = [Prices(LUNA).of(usage) for usage in (one, two)]
    assert Prices(LUNA).of(one + two) == sum(price or Decimal(0) for price in prices)


UNPRICED = [
    "openai/no-such-model",
    "ollama/qwen3",
    "ollama/gpt-4o",
    "vllm/gpt-6-luna",
    "recorded/reader",
    "acme/a/b",
    "openai/",
    "gpt-6-luna",
    "",
]


@pytest.mark.parametrize("model", UNPRICED)
def test_a_model_without_a_known_price_costs_none(model: str) -> None:
    """Never zero, which would look like a gift, and never another provider's price."""
    assert Prices(model).of(Usage(1000, 0, 1000)) is None


def test_the_default_model_has_a_price() -> None:
    """Who changes nothing sees what it costs."""
    assert Prices(DEFAULT_MODEL).of(Usage(1000, 0, 1000))


@given(st.integers(0, 60_000), st.integers(0, 60_000), st.integers(0, 20_000), st.booleans())
def test_a_price_that_is_looked_up_once_is_the_listed_one(read: int, cached: int, written: int, is_batch: bool) -> None:
    """Below the first tier and above it, and at batch prices too."""
    usage = Usage(read, min(cached, read), written)
    assert Prices(LUNA, is_batch=is_batch).of(usage) == _listed(LUNA, usage, is_batch=is_batch)


def test_a_batch_costs_half() -> None:
    """By the list, and by rates of one's own."""
    usage = Usage(1_000, 0, 1_000)
    for rates in (None, Rates(Decimal("0.1"), Decimal("0.5"))):
        whole, half = Prices(LUNA, rates).of(usage), Prices(LUNA, rates, is_batch=True).of(usage)
        assert whole is not None
        assert half == whole / 2


def test_rates_of_ones_own_win_over_the_list() -> None:
    """For a model that is listed, and for one that is not."""
    rates = Rates(Decimal(2), Decimal(3))
    assert Prices(LUNA, rates).of(Usage(1_000_000, 0, 1_000_000)) == Decimal(5)
    assert Prices("vllm/any", rates).of(Usage(500_000, 0, 0)) == Decimal(1)
