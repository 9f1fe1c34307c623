"""What a text must hold if a number is to be read from it: figures, a sign of money, or a word of a number's phrase.

Most sentences hold none of these, and reading them as `extractor.text.numbers.sentence` does takes thirty times as
long as to see that. The words are those of the tables that the reader itself looks in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extractor.text.fold import fold
from extractor.text.numbers.cues import cues_that_tell
from extractor.text.numbers.currencies import CODES
from extractor.text.numbers.lexer import PATTERN
from extractor.text.numbers.phrases import PHRASES

_ROLES = ("number", "part", "folds", "fraction", "alone", "numeral", "times", "scale", "single")
"""The roles of the phrases of which one stands in every number that is told in words."""
_MEASURES = (
    "scale",
    "currency",
    "unit",
    "prefix",
    "part",
    "folds",
    "fraction",
    "times",
    "alone",
    "numeral",
    "single",
)
"""Those of which one, a sign of money or a code stands by every number that is no bare one (or cannot be read)."""
_TOKEN = re.compile(re.sub(r"\?P<\w+>", "?:", PATTERN.pattern))
"""The same tokens, for finding them all in one go."""
_MOST_WORDS = 65536
_LONGEST_WORD = 40
"""Letters. Words of hostile texts do not fill the memory."""


def _phrases(roles: Iterable[str]) -> Iterator[str]:
    """The phrases of these roles, the signs of money, and what tells how much by itself, as "halved" does."""
    for role in roles:
        yield from PHRASES[role]
    yield from (sign for sign in PHRASES["symbol"] if " " not in sign)
    yield from (phrase for phrase, entry in PHRASES["mark"].items() if entry.meaning.startswith("own "))
    yield from cues_that_tell(("own ", "part "))


def _telling_words(phrases: Iterable[str]) -> frozenset[str]:
    """Words of which one stands in every phrase, the longest where none does yet: "hälfte" of "die hälfte".

    Phrases of short words come first, so that "should halve" is told by the "halve" of "to halve".
    """
    chosen: set[str] = set()
    for words in sorted((phrase.split(" ") for phrase in phrases), key=lambda words: max(map(len, words))):
        if len(words) == 1 or chosen.isdisjoint(words):
            chosen.add(max(words, key=len))
    return frozenset(chosen)


class _Hints:
    """Words of which a text must hold one; those that were met and are none of them are remembered."""

    def __init__(self, roles: Iterable[str], *, figures: bool) -> None:
        self._words = _telling_words(_phrases(roles))
        self._stems = tuple(word[:-1] for word in self._words if word.endswith("*"))
        self._figures = figures
        self._quiet: set[str] = set()
        """Pieces between spaces that were met and tell nothing."""

    def _is_telling(self, token: str) -> bool:
        word = token.replace(".", "") if token[0].isalpha() else token
        if self._figures and word[0].isdecimal():
            return True
        return word in self._words or word.startswith(self._stems)

    def are_in(self, text: str) -> bool:
        """Whether one of them stands in the text."""
        pieces = text.split()
        if self._quiet.issuperset(pieces):
            return False
        for piece in pieces:
            if piece in self._quiet:
                continue
            if any(map(self._is_telling, _TOKEN.findall(fold(piece).text))):
                return True
            if len(self._quiet) < _MOST_WORDS and len(piece) <= _LONGEST_WORD:
                self._quiet.add(piece)
        return False


_OF_NUMBERS = _Hints(_ROLES, figures=True)
_OF_MEASURES = _Hints(_MEASURES, figures=False)
_CODE = re.compile("|".join(sorted(CODES)))


def may_tell_number(text: str) -> bool:
    """Whether a number may be told; where it says no, there is none.

    >>> may_tell_number("Trade grew by half"), may_tell_number("The talks went on for some time")
    (True, False)
    """
    return _OF_NUMBERS.are_in(text)


def may_tell_measure(text: str) -> bool:
    """Whether a number with a currency, a unit or a percent sign may be told, or a fold; else none is.

    >>> may_tell_measure("It cost 5 euros"), may_tell_measure("They met 5 times on 4 May 2031")
    (True, True)
    >>> may_tell_measure("They met on 4 May 2031")
    False
    """
    return _OF_MEASURES.are_in(text) or _CODE.search(text) is not None
