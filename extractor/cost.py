"""What a call costs: tokens × price, in exact dollars.

Prices come with `genai-prices`, so they are known without a network; a model it does not know has no price, and its
cost is None, never zero.
"""

from __future__ import annotations

from decimal import Decimal

from genai_prices import Usage as PricedUsage
from genai_prices import calc_price

from extractor.usage import Usage


def price_of(model: str, usage: Usage) -> Decimal | None:
    """Dollars for ``usage`` of ``model``, written ``provider/name``; None where no price is known."""
    provider, _, name = model.partition("/")
    tokens = PricedUsage(input_tokens=usage.input, cache_read_tokens=usage.cached, output_tokens=usage.output)
    try:
        return calc_price(tokens, model_ref=name, provider_id=provider).total_price
    except LookupError:
        return None
