"""What a call costs: tokens × price, in exact dollars.

Prices come with `genai-prices`, so they are known without a network; a model it does not know has no price, and its
cost is None, never zero. Prices that the caller gives win.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from genai_prices import Usage as PricedUsage
from genai_prices import calc_price

from extractor.usage import Rates, Usage

_MILLION = Decimal(1_000_000)
_SOME = 1000
_FIRST_TIER = 30_000
"""Tokens of input below which no listed model has a higher price for long requests."""
_BATCH_SHARE = Decimal("0.5")  # OpenAI's Batch API: half of the price (platform.openai.com/docs/guides/batch)


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of one model."""

    model: str
    """Written ``provider/name``."""
    rates: Rates | None = None
    """Those that the caller gives; cached input costs the same as other input there."""
    is_batch: bool = False
    counts_tokens: bool = True
    """Whether the model reads and writes tokens; rules do not."""

    def of(self, usage: Usage) -> Decimal | None:
        """Dollars for ``usage``; None where no price is known."""
        if self.rates:
            dollars = (usage.input * self.rates.input + usage.output * self.rates.output) / _MILLION
            return dollars * _BATCH_SHARE if self.is_batch else dollars
        if usage.input >= _FIRST_TIER:
            return _listed(self.model, usage, is_batch=self.is_batch)
        each = _each(self.model, is_batch=self.is_batch)
        if each is None:
            return None
        read, cached, written = each
        return (usage.input - usage.cached) * read + usage.cached * cached + usage.output * written


def _listed(model: str, usage: Usage, *, is_batch: bool) -> Decimal | None:
    provider, _, name = model.partition("/")
    tokens = PricedUsage(input_tokens=usage.input, cache_read_tokens=usage.cached, output_tokens=usage.output)
    context = {"processing": "batch"} if is_batch else None
    try:
        return calc_price(tokens, model_ref=name, provider_id=provider, price_context=context).total_price
    except LookupError:
        return None


@lru_cache(maxsize=64)
def _each(model: str, *, is_batch: bool) -> tuple[Decimal, Decimal, Decimal] | None:
    """Dollars for a token of new input, cached input and output; looked up once, as that takes 0.1 ms."""
    some = (Usage(_SOME), Usage(_SOME, cached=_SOME), Usage(output=_SOME))
    read, cached, written = (_listed(model, usage, is_batch=is_batch) for usage in some)
    return (
        None if read is None or cached is None or written is None else (read / _SOME, cached / _SOME, written / _SOME)
    )
