"""Country codes: exactly those of ISO 3166-1 alpha-3, and the three of trade statistics."""

from __future__ import annotations

import hashlib

import pytest

from extractor.text.places import CODES

USER_ASSIGNED = {"XKX", "EUU", "WLD"}
FROZEN = "c51bfd6b74103286"


def test_there_are_249_countries_and_three_more() -> None:
    """The count of ISO 3166-1 as of 2026, and Kosovo, the European Union and the world."""
    assert len(CODES - USER_ASSIGNED) == 249
    assert CODES >= USER_ASSIGNED


def test_the_table_is_frozen() -> None:
    """A code is added or taken away only together with this line."""
    assert hashlib.sha256(" ".join(sorted(CODES)).encode()).hexdigest()[:16] == FROZEN


def test_codes_are_three_capital_letters() -> None:
    """As ISO writes them, and as the schemas' pattern asks for them."""
    assert all(len(code) == 3 and code.isascii() and code.isalpha() and code.isupper() for code in CODES)


@pytest.mark.parametrize("code", ["YUG", "SUN", "CSK", "DDR", "ZAR", "ANT", "ROM", "TMP", "BUR", "SCG"])
def test_countries_that_are_no_more_have_no_code(code: str) -> None:
    """Withdrawn codes (ISO 3166-3) name nothing that can be visited today."""
    assert code not in CODES


@pytest.mark.parametrize(
    "code", ["ENG", "SCO", "GER", "SUI", "UK", "EU", "EUE", "UNK", "ZZZ", "AAA", "kaz", "", "USA "]
)
def test_what_looks_like_a_code_is_none(code: str) -> None:
    """Olympic codes, alpha-2 codes, lower case, reserved codes and inventions."""
    assert code not in CODES
