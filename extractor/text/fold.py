"""Typography folded away, offsets kept.

Two prints of one text differ in quotation marks, dashes, spaces, case and in how an accent is composed
(Unicode canonical equivalence, UAX #15). These differences, and no others, are folded before a piece is
looked for, and what is found is given in the offsets of the text as it stands.

>>> text = fold("He said: “We’re\\u00a0done” – and left.")
>>> find('"we\\'re done" -', text)
(9, 23)
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]
"""Half-open character offsets ``(start, end)`` into a text; never negative, ``None`` where nothing was found."""


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


_QUOTES = dict.fromkeys("‘’‚‛′´`ʼʻ＇", "'") | dict.fromkeys("“”„‟″«»＂〝〞‹›", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SAME = _QUOTES | _DASHES
_DIVIDERS = frozenset(".,·٫٬")
"""What divides a number or groups its digits, in Arabic too."""
_CLOSERS = frozenset(".\"')]%")
"""What may stand before a point that ends a sentence, though the space after it is missing."""
_DROPPED = frozenset({"Cf"})  # soft hyphens, zero-width and direction marks carry no letter


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, the offset it had in the original."""

    text: str
    offsets: Sequence[int]
    """One more than the folded characters: the last is the length of the original."""

    def span(self, start: int, end: int) -> Span:
        """The original offsets of the folded slice ``[start:end]``, which must not be empty."""
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) in _DROPPED:
        return ""
    same = _SAME.get(character)
    return same if same is not None else unicodedata.normalize("NFD", character.casefold())


_ASCII = {code: _fold_character(chr(code)) for code in range(128)}
_RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_MORE_SPACES = re.compile("(?<= ) +")


def fold(text: str) -> Folded:
    """Fold a text; runs of white space become one space. Linear in its length."""
    plain, offsets = _folded(text)
    if "  " not in plain:
        return Folded(plain, offsets)
    pieces: list[str] = []
    kept: list[int] = []
    at = 0
    for spaces in _MORE_SPACES.finditer(plain):
        pieces.append(plain[at : spaces.start()])
        kept += offsets[at : spaces.start()]
        at = spaces.end()
    return Folded("".join([*pieces, plain[at:]]), [*kept, *offsets[at:]])


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text folded character by character, and the offsets of what they became; ASCII in one go."""
    if text.isascii():
        return text.translate(_ASCII), range(len(text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    for run in _RUN.finditer(text):
        printed = run[0]
        if printed.isascii():
            pieces.append(printed.translate(_ASCII))
            offsets += range(*run.span())
            continue
        for offset, character in enumerate(printed, run.start()):
            piece = _fold_character(character)
            pieces.append(piece)
            offsets += [offset] * len(piece)
    offsets.append(len(text))
    return "".join(pieces), offsets


def _is_cased(character: str) -> bool:
    return character.lower() != character.upper()


def _joins(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word or number, so that no piece may end between them."""
    if left.isascii() and right.isascii():
        return (left.isalpha() and right.isalpha()) or (left.isdecimal() and right.isdecimal())
    if left.isnumeric() and right.isnumeric():  # also "十一", and the half of "5½"
        return True
    if unicodedata.category(right).startswith("M"):
        return True
    return _is_cased(left) and _is_cased(right)


def _is_inside_number(text: str, at: int) -> bool:
    """Whether the character at ``at`` divides a number or groups its digits: "1.25", "11,234", "1 200", "1'200"."""
    before, after = text[max(0, at - 4) : at], text[at + 1 : at + 5]
    if not (before[-1:].isdecimal() and after[:1].isdecimal()):
        return False
    is_group = len(after) > 2 and after[:3].isdecimal() and not after[3:].isdecimal()
    return text[at] in _DIVIDERS or (text[at] in " '" and is_group and not (len(before) > 3 and before.isdecimal()))


def _is_after_bare_point(text: str, at: int) -> bool:
    """Whether the digit at ``at`` follows a point that has no digit before it: ".5", "$.5"; not "Rs.5", "...5"."""
    before = text[max(0, at - 2) : at - 1]
    return text[at].isdecimal() and text[at - 1] in _DIVIDERS and not (before.isalpha() or before in _CLOSERS)


def _cuts(text: str, at: int) -> bool:
    """Whether a piece that begins or ends at ``at`` would cut a word or a number in two."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    if not (left.isdecimal() or right.isdecimal()):
        return _joins(left, right)
    is_inside = _is_inside_number(text, at) or _is_inside_number(text, at - 1) or _is_after_bare_point(text, at)
    return is_inside or _joins(left, right)


@lru_cache(maxsize=1024)
def _wanted(piece: str) -> str:
    """A piece as it is looked for: most are looked for in several places."""
    return fold(piece).text.strip()


def find_all(piece: str, text: Folded, within: Span | None = None) -> Iterator[Span]:
    """Every place where ``piece`` stands whole in ``text``, in order, as original offsets.

    Never a part of a longer word or number: "4" is not found in "40", "1.2" not in "1.25", "200" not in "1 200".
    ``within`` limits the search to a span of the original text. An empty piece stands nowhere.
    """
    wanted = _wanted(piece)
    if not wanted:
        return
    offsets, printed = text.offsets, text.text
    low = bisect_left(offsets, within[0]) if within else 0
    high = bisect_left(offsets, within[1]) if within else len(printed)
    start = printed.find(wanted, low, high)
    while start >= 0:
        end = start + len(wanted)
        if not _cuts(printed, start) and not _cuts(printed, end):
            yield text.span(start, end)
        start = printed.find(wanted, start + 1, high)
        if 0 <= start < end:  # "aa" of "aaaa"
            while _cuts(printed, start):  # nothing begins inside a word
                start += 1
            start = printed.find(wanted, start, high)


def find(piece: str, text: Folded, within: Span | None = None) -> Span | None:
    """The first place where ``piece`` stands whole in ``text``, or None."""
    return next(find_all(piece, text, within), None)
