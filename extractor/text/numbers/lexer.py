"""A text cut into numbers, words and signs, typography folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.text.fold import Span, fold

CHINESE = "\u3040"
"""From here on characters are words without spaces."""

PATTERN = re.compile(  # groups are not possessive: that fails before Python 3.11.5 (gh-106052)
    r"[a-z]{2,}+(?![^\x00-\x7f])"  # nothing but the short way of the last line
    r"|(?P<number>\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d++)?|\d++(?:[.,'/:]\d++)*)"
    r"|(?P<acronym>(?:[a-z]\.){2,6})(?!\w)"
    r"|[мm][23](?!\w)|[\u3040-\u9fff]|(?:[^\W\d_\u3040-\u9fff]++|[\u0300-\u036f])+|\S"
)


class Token(NamedTuple):
    """A number, a word or a sign."""

    word: str
    """Folded; an acronym without its points."""
    span: tuple[int, int]
    """In the original text."""
    is_glued: bool
    """Whether it stands without a space after the one before it, or is joined to it by a hyphen."""


def cut_rows(text: str) -> tuple[list[str], list[Span], list[bool]]:
    """The tokens of a text, in order, as their words, their spans, and whether each is glued to the one before it."""
    folded = fold(text)
    plain, offsets = folded.text, folded.offsets
    words: list[str] = []
    spans: list[Span] = []
    glued: list[bool] = []
    end = -1
    for match in PATTERN.finditer(plain):
        start = match.start()
        is_glued = start == end
        end = match.end()
        word = match[0]
        if word == "-" and is_glued and plain[end : end + 1].isalpha():
            continue
        words.append(word.replace(".", "") if match.lastgroup == "acronym" else word)
        spans.append((offsets[start], offsets[end - 1] + 1))
        glued.append(is_glued)
    return words, spans, glued


def cut(text: str) -> Iterator[Token]:
    """The tokens of a text, in order; linear in its length. A hyphen within a compound is none.

    >>> [token.word for token in cut("US$5bn in mid-May")]
    ['us', '$', '5', 'bn', 'in', 'mid', 'may']
    """
    return map(Token, *cut_rows(text))
