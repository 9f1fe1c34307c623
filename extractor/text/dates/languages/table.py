"""The shape of a language's table."""

from __future__ import annotations

from typing import NamedTuple


class Table(NamedTuple):
    """What a language has of its own: words, and the order they stand in."""

    words: str
    """Line by line: a kind of word with the value of the first group, and the groups."""
    order: str = ""
    """Line by line: a pattern of kinds, and how the same stands in the order of the grammar."""
    endings: str = ""
    """What ``*`` stands for at the end of a word."""
    ordinals: str = ""
    """What may be written to a number of a day: 1st, 1er, 1º."""
    in_capitals: str = ""
    """The words that are other words in small letters: "May", "may"."""
    has_events_first: bool = False
    """Whether what is counted from stands before the count: "geziden iki ay sonra"."""
    has_points: bool = False
    """Whether a point after a number makes it an ordinal: "4. Mai"."""
    in_small: str = ""
    """The words that are other words with a capital: "morgen", "Morgen"."""
