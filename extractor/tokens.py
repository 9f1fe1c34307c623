"""How many tokens a text is, told without a tokenizer.

Meant is a byte-level BPE of about 200,000 entries, as models of OpenAI have had it since 2024 (o200k). A tokenizer
would be exact for one vendor and has to be downloaded; a budget needs neither.

A text is weighed by the classes of its characters, and the class of a character is told by the first byte that UTF-8
gives it, so that one table of bytes weighs every script. The weights are estimates: rules of thumb (English has four to
five characters a token, up to three digits are one, a CJK character is two thirds of one, a space goes with the word
after it), set so that they come near the counts by language that OpenAI published with that vocabulary. Expect news to
be within a fifth; long words of rare languages, and codes, may be twice as many.
"""

from __future__ import annotations

from collections.abc import Iterable

UNIT = 100
"""What one token weighs."""
_WEIGHTS: tuple[tuple[Iterable[int], int], ...] = (
    (b"abcdefghijklmnopqrstuvwxyz", 23),  # a usual word is one token; names and rare words are several
    (b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", 50),  # begins a name, or stands in an abbreviation or a code
    (b"0123456789", 40),
    (b" ", 4),  # mostly part of the token of the word after it
    (b"\t\n\v\f\r", 55),
    (b"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", 75),
    ((*range(0xC3, 0xCA), 0xE1), 75),  # Latin with diacritics, that of Vietnamese too; Georgian
    ((0xC2, 0xE2, 0xEF), 80),  # signs and dashes, full-width ones too
    ((0xCE, 0xCF, *range(0xD4, 0xD8)), 46),  # Greek, Armenian, Hebrew
    (range(0xD0, 0xD4), 29),  # Cyrillic
    (range(0xD8, 0xDC), 38),  # Arabic
    ((0xE0,), 38),  # Devanagari and the other scripts of India, Thai
    (range(0xE3, 0xEA), 66),  # Kana, CJK
    (range(0xEA, 0xEE), 54),  # Hangul
    (range(0xF0, 0xF8), 200),  # emoji, and what is rare
    (range(0x80, 0xC0), 0),  # the first byte has told of the character
)
"""What a character weighs, by the first byte of its UTF-8."""
_OTHER = 100  # control characters, rare alphabets, combining marks


def _table() -> bytes:
    """The weight of each byte."""
    by_byte = {byte: weight for first_bytes, weight in _WEIGHTS for byte in first_bytes}
    return bytes(by_byte.get(byte, _OTHER) for byte in range(256))


_TABLE = _table()


def weight(text: str) -> int:
    """The expected number of tokens, in hundredths. Weights add up: two texts joined weigh what both weigh."""
    return sum(text.encode("utf-8", "surrogatepass").translate(_TABLE))


def estimate(text: str) -> int:
    """The expected number of tokens; never above `at_most`, nor for two texts joined above what both are expected."""
    return -(-weight(text) // UNIT)


def at_most(text: str) -> int:
    """A number that no byte-level BPE exceeds: each token is at least one byte of UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))
