"""What a call is expected to take, before it is made.

Input is estimated by its characters (`extractor.tokens`), and an answer takes about as many tokens as the article it is
about (measured on `examples/`: 1.05). What providers give for less from their caches, and the further calls that
follow some readings, are not in it.
"""

from __future__ import annotations

import json
from decimal import Decimal

from extractor.cost import Prices
from extractor.request import Request
from extractor.tokens import estimate
from extractor.usage import Usage

_ANSWER = 1.05  # tokens of an answer for each of the article


class Expectation:
    """Expects something of calls to one model."""

    def __init__(self, prices: Prices) -> None:
        self._prices = prices
        self._static: tuple[object, int] = (None, 0)

    def of(self, request: Request) -> tuple[Usage, Decimal | None]:
        """The tokens and the dollars of one reading; None where no price is known."""
        if not self._prices.counts_tokens:
            return Usage(), self._prices.of(Usage())
        article = estimate(request.messages[1]["content"])
        usage = Usage(self._static_tokens(request) + article, 0, round(article * _ANSWER))
        return usage, self._prices.of(usage)

    def _static_tokens(self, request: Request) -> int:
        """Those of what is the same for every article."""
        if self._static[0] is not request.schema:
            tokens = estimate(request.messages[0]["content"]) + estimate(json.dumps(request.schema))
            self._static = (request.schema, tokens)
        return self._static[1]
