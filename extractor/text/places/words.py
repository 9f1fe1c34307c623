"""A text as words: what counts as one, and what its prints have in common."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_INSIDE = "\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff"  # combining accents, and what carries no letter
WORD = re.compile(
    rf"[A-Za-z]+(?![^\W\d_]|[{_INSIDE}])"  # nothing but the short way of the last line
    rf"|(?P<han>[{_HAN}][{_HAN}（）()]*)"
    rf"|[^\W\d_{_HAN}](?:[^\W\d_{_HAN}]|[{_INSIDE}])*"
)
"""A run of Chinese characters (group ``han``), or a word of letters."""
SPLIT = re.compile(f"({WORD.pattern.replace('?P<han>', '?:')})")
"""The same, for cutting a text into gaps and words by turns."""
GAP = re.compile(r"[^\S\n]?\r?\n?[^\S\n]*|[^\S\n]?[-‐‑‒–—―−&][^\S\n]?|['’‘ʼ`´]|,[^\S\n](?=and )")
"""What may stand between two words of one phrase; after an initial or an abbreviation also a point."""
POINT = re.compile(r"\.[^\S\n]?")
"""What may stand between initials ("U.S.") and after an abbreviation ("St. Lucia")."""

_IS_HAN = re.compile(f"[{_HAN}]")
_FOLDED = {ord("ё"): "е", 0x307: None} | dict.fromkeys([0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF])
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ə": "e"})


@lru_cache(maxsize=32768)
def key_of(word: str) -> str:
    """What all prints of a word have in common: no case, accents composed, Turkish i and Russian ё made plain.

    >>> key_of("TÜRKİYE"), key_of("Kyrgyz")
    ('türkiye', 'kyrgyz')
    """
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.casefold()).translate(_FOLDED)


def is_han(character: str) -> bool:
    """Whether a run of Chinese characters begins with this one."""
    return "\u3400" <= character <= "\ufaff" and _IS_HAN.match(character) is not None


def plain(key: str) -> str:
    """A key of Latin letters without its accents: how it is printed where they cannot be typed."""
    parts = unicodedata.normalize("NFD", key.translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))
