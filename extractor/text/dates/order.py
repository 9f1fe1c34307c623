"""The order of a language, made that of the grammar: "año pasado" as "last year", "2030'a kadar" as "until 2030".

A line is a pattern over the kinds of a row, and after ``->`` what stands there instead: ``1`` for the first group,
``r=1`` for its only token with the kind ``r``, and ``h``, ``l-1`` for a token of its own; nothing leaves it out. The
lines are applied one after the other, each wherever it matches.
"""

from __future__ import annotations

import re
from typing import NamedTuple

Row = list[tuple[str, int | None]]
"""Tokens: kinds and their values."""

_PIECE = re.compile(r"(?:(?P<kind>.)=)?(?P<group>\d)|(?P<token>.)(?P<value>-?\d+)?")
_UNITS = re.compile("(?<=[nc])U")


class Rewriting(NamedTuple):
    """A line of the order."""

    pattern: re.Pattern[str]
    pieces: tuple[re.Match[str], ...]


def read_order(line: str) -> Rewriting:
    """A line of a table. ValueError when it is none.

    >>> ordered([("Y", 3), ("r", -1)], [read_order("(Y)(r) -> 2 1")])
    [('r', -1), ('Y', 3)]
    """
    pattern, arrow, pieces = line.partition(" ->")
    found = [match for piece in pieces.split() if (match := _PIECE.fullmatch(piece))]
    if not arrow or len(found) != len(pieces.split()):
        raise ValueError(f"not a line of the order: {line}")
    return Rewriting(re.compile(pattern), tuple(found))


def ordered(row: Row, order: tuple[Rewriting, ...] | list[Rewriting]) -> Row:
    """The row in the order of the grammar; the units that need a number (``U``) have it, or are unreadable."""
    for rewriting in order:
        row = _rewritten(row, rewriting)
    with_number = {match.start() for match in _UNITS.finditer("".join(kind for kind, _ in row))}
    for at, (kind, value) in enumerate(row):
        if kind == "U":
            row[at] = ("dWNY"[value or 0], value) if at in with_number else ("#", None)
    return row


def _rewritten(row: Row, rewriting: Rewriting) -> Row:
    made: Row = []
    end = 0
    for match in rewriting.pattern.finditer("".join(kind for kind, _ in row)):
        made += row[end : match.start()]
        for piece in rewriting.pieces:
            made += _piece(row, match, piece)
        end = match.end()
    return made + row[end:]


def _piece(row: Row, match: re.Match[str], piece: re.Match[str]) -> Row:
    if piece["token"]:
        return [(piece["token"], int(piece["value"]) if piece["value"] else None)]
    start, end = match.span(int(piece["group"]))
    return [(piece["kind"] or kind, value) for kind, value in row[max(start, 0) : max(end, 0)]]
