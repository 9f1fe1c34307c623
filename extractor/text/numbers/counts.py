"""Counts: how many documents, wagons or people a piece tells."""

from __future__ import annotations

from decimal import localcontext

from extractor.text.numbers.amounts import told_amount
from extractor.text.numbers.quantity import UnreadableError
from extractor.text.numbers.reading import EXACT, Count
from extractor.text.numbers.scan import Scan
from extractor.text.numbers.tokens import Tokens


def _is_single(tokens: Tokens) -> bool:
    """Whether the piece names one thing with an indefinite article."""
    if not tokens.find("indefinite", 0) or not tokens.word(1)[:1].isalpha():
        return False
    others = range(1, len(tokens.words))
    return not any(tokens.find("vague", at) or (tokens.find("indefinite", at + 1) and at > 1) for at in others)


def _count(scan: Scan) -> Count | None:
    if not scan.quantities:
        return Count(1, "exact") if _is_single(scan.tokens) else None
    amount = told_amount(scan)
    if amount.unit not in ("count", "none") or amount.value_max or amount.base % 1:
        return None
    return Count(int(amount.base), amount.qualifier)


def read_count(text: str) -> Count | None:
    """How many documents, wagons or people a piece tells; "an agreement" is one, "a number of agreements" is None."""
    try:
        with localcontext(EXACT):
            return _count(Scan(text))
    except UnreadableError:
        return None
