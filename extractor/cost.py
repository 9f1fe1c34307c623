"""What a call costs: tokens × price, in exact dollars.

Prices come with `genai-prices`, so they are known without a network; a model it does not know has no price, and its
cost is None, never zero. Prices that the caller gives win.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from genai_prices import Usage as PricedUsage
from genai_prices import calc_price

from extractor.usage import Rates, Usage

_MILLION = Decimal(1_000_000)
_BATCH_SHARE = Decimal("0.5")  # OpenAI's Batch API: half of the price (platform.openai.com/docs/guides/batch)


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of one model."""

    model: str
    """Written ``provider/name``."""
    rates: Rates | None = None
    """Those that the caller gives; cached input costs the same as other input there."""
    is_batch: bool = False

    def of(self, usage: Usage) -> Decimal | None:
        """Dollars for ``usage``; None where no price is known."""
        if self.rates:
            dollars = (usage.input * self.rates.input + usage.output * self.rates.output) / _MILLION
            return dollars * _BATCH_SHARE if self.is_batch else dollars
        provider, _, name = self.model.partition("/")
        tokens = PricedUsage(input_tokens=usage.input, cache_read_tokens=usage.cached, output_tokens=usage.output)
        context = {"processing": "batch"} if self.is_batch else None
        try:
            return calc_price(tokens, model_ref=name, provider_id=provider, price_context=context).total_price
        except LookupError:
            return None
