"""The engine: a text's row of tokens, made shorter by every rule of the grammar in turn."""

from __future__ import annotations

from datetime import date

from extractor.text.dates.grammar import RULES, Rule
from extractor.text.dates.reading import Asked, Found, Item, When, nothing
from extractor.text.dates.tokens import tokens
from extractor.text.edtf import Part, day


def reduced(text: str, asked: Asked) -> tuple[str, list[Item]]:
    """The kinds and the items that are left of a text when every rule has been applied, in order."""
    row = tokens(text, asked.language)
    kinds = "".join(kind for kind, _ in row)
    items = [_known(kind, value) for kind, value in row]
    for rule in RULES:
        if rule.pattern.search(kinds):
            kinds, items = _applied(rule, kinds, items, asked)
    return kinds, items


def _known(kind: str, value: int | None) -> Item:
    if value is not None and kind == "y":
        return When((Part(value),))
    if value is not None and kind == "D":
        return When((day(date.fromordinal(value)),))
    return value


def _applied(rule: Rule, kinds: str, items: list[Item], asked: Asked) -> tuple[str, list[Item]]:
    """One rule, wherever it matches: what its action cannot read becomes ``#``, which nothing joins."""
    left: list[str] = []
    made: list[Item] = []
    at = 0
    for match in rule.pattern.finditer(kinds):
        low, high = match.span()
        part = items[low:high]
        numbers = [item for item in part if isinstance(item, int)]
        whens = [item for item in part if isinstance(item, When)]
        try:
            item = rule.action(Found(asked, match.group(), numbers, whens))
        except ValueError:  # not in the calendar
            item = None
        left += kinds[at:low], ("#" if item is None and rule.action is not nothing else rule.kind)
        made += items[at:low]
        made += [item] if left[-1] else []
        at = high
    return "".join(left) + kinds[at:], made + items[at:]
