"""A text cut into numbers, words and signs, typography folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.text.fold import fold

CHINESE = "\u3040"
"""From here on characters are words without spaces."""

PATTERN = re.compile(  # groups are not possessive: that fails before Python 3.11.5 (gh-106052)
    r"(?P<number>\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d++)?|\d++(?:[.,'/:]\d++)*)"
    r"|(?P<acronym>(?:[a-z]\.){2,6})(?!\w)"
    r"|[мm][23](?!\w)|[\u3040-\u9fff]|(?:[^\W\d_\u3040-\u9fff]|[\u0300-\u036f])+|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or a sign."""

    word: str
    """Folded; an acronym without its points."""
    span: tuple[int, int]
    """In the original text."""
    is_glued: bool
    """Whether it stands without a space after the one before it, or is joined to it by a hyphen."""


def cut(text: str) -> Iterator[Token]:
    """The tokens of a text, in order; linear in its length. A hyphen within a compound is none.

    >>> [token.word for token in cut("US$5bn in mid-May")]
    ['us', '$', '5', 'bn', 'in', 'mid', 'may']
    """
    folded = fold(text)
    end = -1
    for match in PATTERN.finditer(folded.text):
        is_glued = match.start() == end
        end = match.end()
        if match[0] == "-" and is_glued and folded.text[end : end + 1].isalpha():
            continue
        word = match[0].replace(".", "") if match["acronym"] else match[0]
        yield Token(word, folded.span(match.start(), end), is_glued)
