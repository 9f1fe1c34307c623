"""The order of a language, made that of the grammar: "año pasado" as "last year", "2030'a kadar" as "until 2030".

A line is a pattern over the kinds of a row, and after ``->`` what stands there instead: ``1`` for the first group,
``r=1`` for its only token with the kind ``r``, and ``h``, ``l-1`` for a token of its own; nothing leaves it out. The
lines are applied one after the other, each wherever it matches.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.text.fold import Span

Row = list[tuple[str, int | None, Span]]
"""Tokens: kinds, their values, and where they stand in the text."""

_PIECE = re.compile(r"(?:(?P<kind>.)=)?(?P<group>\d)|(?P<token>.)(?P<value>-?\d+)?")
_UNITS = re.compile("(?<=[nc])U")


class Rewriting(NamedTuple):
    """A line of the order."""

    pattern: re.Pattern[str]
    pieces: tuple[re.Match[str], ...]


def read_order(line: str) -> Rewriting:
    """A line of a table. ValueError when it is none.

    >>> ordered([("Y", 3, (0, 3)), ("r", -1, (4, 10))], [read_order("(Y)(r) -> 2 1")])
    [('r', -1, (4, 10)), ('Y', 3, (0, 3))]
    """
    pattern, arrow, pieces = line.partition(" ->")
    found = [match for piece in pieces.split() if (match := _PIECE.fullmatch(piece))]
    if not arrow or len(found) != len(pieces.split()):
        raise ValueError(f"not a line of the order: {line}")
    return Rewriting(re.compile(pattern), tuple(found))


def ordered(row: Row, order: tuple[Rewriting, ...] | list[Rewriting]) -> Row:
    """The row in the order of the grammar; the units that need a number (``U``) have it, or are unreadable."""
    kinds = "".join([token[0] for token in row])
    for rewriting in order:
        if rewriting.pattern.search(kinds):
            row = _rewritten(row, kinds, rewriting)
            kinds = "".join([token[0] for token in row])
    if "U" not in kinds:
        return row
    with_number = {match.start() for match in _UNITS.finditer(kinds)}
    for at, (kind, value, span) in enumerate(row):
        if kind == "U":
            row[at] = ("dWNY"[value or 0], value, span) if at in with_number else ("#", None, span)
    return row


def _rewritten(row: Row, kinds: str, rewriting: Rewriting) -> Row:
    made: Row = []
    end = 0
    for match in rewriting.pattern.finditer(kinds):
        made += row[end : match.start()]
        end = match.end()
        made += _widened([token for piece in rewriting.pieces for token in _piece(row, match, piece)], row, match)
    return made + row[end:]


def _widened(made: Row, row: Row, match: re.Match[str]) -> Row:
    """What stands for the match, over all of its text: the "ayında" left out of "mayıs ayında" is part of it."""
    if made and match.end() > match.start():
        old = row[match.start() : match.end()]
        for low in (True, False):
            edge = min(token[2][0] for token in old) if low else max(token[2][1] for token in old)
            at = (min if low else max)(range(len(made)), key=lambda index: made[index][2][0 if low else 1])
            kind, value, span = made[at]
            made[at] = (kind, value, (edge, span[1]) if low else (span[0], edge))
    return made


def _piece(row: Row, match: re.Match[str], piece: re.Match[str]) -> Row:
    if piece["token"]:
        return [(piece["token"], int(piece["value"]) if piece["value"] else None, _span(row, match))]
    start, end = match.span(int(piece["group"]))
    return [(piece["kind"] or kind, value, span) for kind, value, span in row[max(start, 0) : max(end, 0)]]


def _span(row: Row, match: re.Match[str]) -> Span:
    old = row[match.start() : match.end()]
    return min(token[2][0] for token in old), max(token[2][1] for token in old)
