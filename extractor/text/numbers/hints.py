"""What a text must hold if a number is to be read from it: figures, a sign of money, or a word of a number's phrase.

Most sentences hold none of these, and reading them as `extractor.text.numbers.sentence` does takes thirty times as
long as to see that. The words are those of the tables that the reader itself looks in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.text.fold import fold
from extractor.text.numbers.cues import cues_that_tell
from extractor.text.numbers.lexer import PATTERN
from extractor.text.numbers.phrases import PHRASES

_ROLES = ("number", "part", "folds", "fraction", "alone", "numeral", "times", "scale", "single")
"""The roles of the phrases of which one stands in every number that is told in words."""
_TOKEN = re.compile(re.sub(r"\?P<\w+>", "?:", PATTERN.pattern))
"""The same tokens, for finding them all in one go."""
_MOST_WORDS = 65536
_LONGEST_WORD = 40
"""Letters. Words of hostile texts do not fill the memory."""


def _phrases() -> Iterator[str]:
    """The phrases of which one stands in every number without figures; a sign of money may be unreadable alone."""
    for role in _ROLES:
        yield from PHRASES[role]
    yield from (sign for sign in PHRASES["symbol"] if " " not in sign)
    yield from (phrase for phrase, entry in PHRASES["mark"].items() if entry.meaning.startswith("own "))
    yield from cues_that_tell(("own ", "part "))


def _telling_words() -> frozenset[str]:
    """Words of which one stands in every phrase, the longest where none does yet: "hälfte" of "die hälfte".

    Phrases of short words come first, so that "should halve" is told by the "halve" of "to halve".
    """
    chosen: set[str] = set()
    for words in sorted((phrase.split(" ") for phrase in _phrases()), key=lambda words: max(map(len, words))):
        if len(words) == 1 or chosen.isdisjoint(words):
            chosen.add(max(words, key=len))
    return frozenset(chosen)


_WORDS = _telling_words()
_STEMS = tuple(word[:-1] for word in _WORDS if word.endswith("*"))
_quiet: set[str] = set()
"""Pieces between spaces that were met and tell nothing."""


def _is_telling(token: str) -> bool:
    word = token.replace(".", "") if token[0].isalpha() else token
    return word[0].isdecimal() or word in _WORDS or word.startswith(_STEMS)


def may_tell_number(text: str) -> bool:
    """Whether a number may be told; where it says no, there is none.

    >>> may_tell_number("Trade grew by half"), may_tell_number("The talks went on for some time")
    (True, False)
    """
    pieces = text.split()
    if _quiet.issuperset(pieces):
        return False
    for piece in pieces:
        if piece in _quiet:
            continue
        if any(map(_is_telling, _TOKEN.findall(fold(piece).text))):
            return True
        if len(_quiet) < _MOST_WORDS and len(piece) <= _LONGEST_WORD:
            _quiet.add(piece)
    return False
