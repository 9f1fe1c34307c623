"""The engine: a text's row of tokens, made shorter by every rule of the grammar in turn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from extractor.text.dates.grammar import RULES, Rule
from extractor.text.dates.intervals import listed
from extractor.text.dates.reading import Asked, Found, Item, When, nothing, nothing_more
from extractor.text.dates.tokens import tokens
from extractor.text.edtf import Part, day
from extractor.text.fold import Span


class Reduced(NamedTuple):
    """What is left of a text when every rule has been applied, in order."""

    kinds: str
    items: list[Item]
    extents: list[Span]
    """Which tokens of the row each item was made of."""


def reduced(text: str, asked: Asked) -> Reduced:
    """A text, read by all the rules."""
    return reduce_row(tokens(text, asked.language), asked)


def reduce_row(row: Sequence[tuple[str, int | None, Span]], asked: Asked, *, is_list_read: bool = False) -> Reduced:
    """A row, read by all the rules. ``is_list_read``: two dates that make no interval ("2022 and 2023") stay two."""
    left = Reduced(
        "".join([token[0] for token in row]),
        [_known(kind, value) for kind, value, _ in row],
        [(at, at + 1) for at in range(len(row))],
    )
    for rule in RULES:
        if rule.pattern.search(left.kinds):
            left = _applied(rule, left, asked, is_list_read=is_list_read)
    return left


def _known(kind: str, value: int | None) -> Item:
    if value is None:
        return None
    if kind == "y":
        return When((Part(value),))
    return When((day(date.fromordinal(value)),)) if kind == "D" else value


def _applied(rule: Rule, old: Reduced, asked: Asked, *, is_list_read: bool) -> Reduced:
    """One rule, wherever it matches: what its action cannot read becomes ``#``, which nothing joins."""
    kinds: list[str] = []
    items: list[Item] = []
    extents: list[Span] = []
    at = 0
    before = -1  # where what was left out begins that belongs to what follows
    for match in rule.pattern.finditer(old.kinds):
        low, high = match.span()
        if low > at:
            kinds.append(old.kinds[at:low])
            items += old.items[at:low]
            extents += _opened(old.extents[at:low], before)
            before = -1
        at = high
        if low == high:
            continue
        if not rule.kind:
            before = _left_out(rule, old, (low, high), extents)
            continue
        part = old.items[low:high]
        numbers = [item for item in part if isinstance(item, int)]
        whens = [item for item in part if isinstance(item, When)]
        try:
            item = rule.action(Found(asked, match.group(), numbers, whens))
        except ValueError:  # not in the calendar
            item = None
        if item is None and is_list_read and "&" in match.group() and rule.kind == "R":
            apart = listed(match.group(), part)
            kinds.append("".join(kind for kind, _ in apart))
            items += [each for _, each in apart]
            extents += _opened(old.extents[low:high], before)
        else:
            kinds.append("#" if item is None and rule.action not in (nothing, nothing_more) else rule.kind)
            items.append(item)
            extents += _opened([(old.extents[low][0], old.extents[high - 1][1])], before)
        before = -1
    kinds.append(old.kinds[at:])
    return Reduced("".join(kinds), items + old.items[at:], extents + _opened(old.extents[at:], before))


def _left_out(rule: Rule, old: Reduced, at: Span, extents: list[Span]) -> int:
    """Give what is left out to the token before it, or return where it begins, for the one after it."""
    if rule.action is nothing_more and extents:
        extents[-1] = (extents[-1][0], old.extents[at[1] - 1][1])
        return -1
    return old.extents[at[0]][0]


def _opened(extents: list[Span], start: int) -> list[Span]:
    return [(start, extents[0][1]), *extents[1:]] if start >= 0 and extents else extents
