"""What two texts have in common: their shingles, runs of four words, and the numbers that stand between like words.

Words are compared without case, punctuation and typography; of scripts without spaces each character is a word. Only
the head of a very long text is looked at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from zlib import crc32

from extractor.text.spacing import UNSPACED

_MOST_CHARACTERS = 60_000  # some 10,000 words, of which nobody reprints half and alters the rest
_WORDS = 4  # in a shingle: a name or a turn of phrase has fewer, a quotation of one sentence gives a few dozen
SKETCH = 24
"""So many hashes are kept of a text at most."""
FEWEST = 4
"""A text with fewer shingles is neither copy nor original: too little to tell by."""
SHARED_LEAST = 3
"""So many of the hashes for which one of them stands two texts share that are looked at more closely."""
_ENOUGH = 6
"""So many of their least hashes are common to two texts that may be copies.

Where half of the shingles are common, 24 least hashes have 12 in common on average, and fewer than 6 once in 300; where
six tenths are, once in 10,000. Of texts with fewer shingles all hashes are there, and more than half are to be common.
"""
_MORE_OF_LONGER = 0.5
_LEAST_OF_SHORTER = 0.6
_SHORT = 60
"""Of a text with fewer shingles one long sentence is more than half: it is a copy of what is hardly any other text."""
_LEAST_OF_SHORT = 0.8

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_TOKEN = re.compile(rf"\d+(?:[.,٫٬]\d+)*|[{UNSPACED}]|[^\W\d_{UNSPACED}]+")
_ASCII_TOKEN = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*", re.ASCII)  # the same of folded ASCII, in half the time
_LAST_DAY = 31


@dataclass(frozen=True)
class Print:
    """What of a text is compared with others."""

    shingles: frozenset[int]
    """Their hashes, the same on any machine."""
    read: Callable[[], str] = field(compare=False, repr=False)
    """The text."""

    @cached_property
    def numbers(self) -> Mapping[str, frozenset[str]]:
        """The numbers that stand between the same words; years and days of a month, which tell little, left out.

        They are found when they are asked for: of most texts the shingles tell enough.
        """
        return _numbers(_words(self.read()))


def print_of(text: str) -> Print:
    """What of a text is compared with others. Linear in its length."""
    return Print(_shingles(_words(text)), lambda: text)


def sketch_of(one: Print) -> list[int]:
    """The least hashes of a text's shingles, in order. Empty where there are too few shingles."""
    return sorted(one.shingles)[:SKETCH] if len(one.shingles) >= FEWEST else []


def _words(text: str) -> list[str]:
    head = text[:_MOST_CHARACTERS]
    if head.isascii():
        return _ASCII_TOKEN.findall(head.lower())
    head = unicodedata.normalize("NFKC", _UNSEEN.sub("", head.encode(errors="replace").decode()))
    return _TOKEN.findall(head.casefold())


def _shingles(words: list[str]) -> frozenset[int]:
    encoded = " ".join(words).encode().split(b" ")
    runs = zip(*(encoded[at:] for at in range(_WORDS)), strict=False)
    return frozenset(map(crc32, map(b" ".join, runs)))


def _numbers(words: list[str]) -> dict[str, frozenset[str]]:
    shown = ["#" if word[0].isdecimal() else word for word in words]
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        if shown[at] == "#" and _tells(word):
            found.setdefault(" ".join(shown[max(0, at - 2) : at + 3]), set()).add(word)
    return {between: frozenset(told) for between, told in found.items()}


def _tells(number: str) -> bool:
    """Whether a number is neither like a year nor like a day of a month: these change with the dateline."""
    if not number.isdecimal() or len(number) > _WORDS:
        return True
    return int(number) > _LAST_DAY and not (len(number) == len("2031") and number[:2] in ("19", "20"))


def likeness(one: Print, other: Print) -> float:
    """The share of the shorter one's shingles that stand in the other too."""
    least = min(len(one.shingles), len(other.shingles))
    return len(one.shingles & other.shingles) / least if least else 0.0


def may_be_copies(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts with these sketches are worth a closer look."""
    return len(one & other) >= min(_ENOUGH, max(len(one), len(other)) // 2 + 1)


def are_copies(one: Print, other: Print) -> bool:
    """Whether one of two texts is a copy of the other, shortened, headed or added to.

    More than half of the longer one's shingles stand in the shorter one, and six tenths of the shorter one's in the
    longer. So no text is a copy of two that have nothing in common, and a round-up does not make its pieces one. And
    of the numbers that both print between the same words most are the same: a release for another month is no copy.
    Of a short text and another eight tenths of either stand in the other: a sentence that they share is not enough.
    """
    short, long = sorted((len(one.shingles), len(other.shingles)))
    if short < FEWEST or short <= _MORE_OF_LONGER * long:
        return False
    common = len(one.shingles & other.shingles)
    if short < _SHORT and common < _LEAST_OF_SHORT * long:
        return False
    return common > _MORE_OF_LONGER * long and common >= _LEAST_OF_SHORTER * short and not _is_reissue(one, other)


def _is_reissue(one: Print, other: Print) -> bool:
    """Whether between the same words they print other numbers, at least as many as they print alike."""
    like, unlike = set[str](), set[str]()
    for between in one.numbers.keys() & other.numbers.keys():
        here, there = one.numbers[between], other.numbers[between]
        (like if here & there else unlike).update(min(here, there, key=sorted))
    return 0 < len(unlike - like) >= len(like)
