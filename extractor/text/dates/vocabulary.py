"""The tables of :mod:`extractor.text.dates.languages`, made ready to look words up in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from extractor.text.dates.languages import CHINESE, ENGLISH, OTHERS, RUSSIAN, Table
from extractor.text.dates.order import Rewriting, read_order

Token = tuple[str, int | None]
"""A kind, one character, and its value: None for the kinds that have none."""

_UNITS = "dWNYUh"
_TOKEN = re.compile(r"(.)(-?\d+)?")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of a language, and the order they stand in."""

    own: frozenset[str]
    """The words of its own tables, folded, also those of its phrases."""
    words: Mapping[str, tuple[Token, ...]]
    """A word or phrase, folded, and what it is worth: nothing for what is left out of the row."""
    abbreviations: frozenset[str]
    ordinals: frozenset[str]
    """What may be written to the number of a day."""
    in_capitals: frozenset[str]
    """These are other words in small letters."""
    in_small: frozenset[str]
    """These are other words with a capital."""
    order: tuple[Rewriting, ...]
    has_events_first: bool
    """Whether what is counted from stands before the count: "geziden iki ay sonra"."""
    has_points: bool
    """Whether a point after a number makes it an ordinal."""
    last_words: frozenset[str]
    """The last words of its phrases."""


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """In small letters, composed, and without the point or its lack that tells the Turkish i from the English.

    >>> folded("İlk"), folded("ARALIK")
    ('ilk', 'aralik')
    """
    if word.isascii():
        return word.casefold()
    return unicodedata.normalize("NFC", word).casefold().replace("i̇", "i").replace("ı", "i")


def _counted(worth: str, at: int) -> tuple[Token, ...]:
    """What the group at this place of a line is worth."""
    found = [match for part in worth.split("+") if (match := _TOKEN.fullmatch(part))]
    last = max((index for index, match in enumerate(found) if match[2] and match[1] not in _UNITS), default=0)
    row = [(match[1], int(match[2]) + at * (index == last) if match[2] else None) for index, match in enumerate(found)]
    return () if worth == "_" else tuple(row)


def _entries(table: Table) -> Iterator[tuple[str, tuple[Token, ...]]]:
    for line in table.words.strip().replace("\n ", " ").splitlines():
        worth, _, groups = line.partition(" ")
        for at, group in enumerate(groups.split("|")):
            for word in group.split():
                forms = [word[:-1] + ending for ending in table.endings.split()] if word.endswith("*") else [word]
                yield from ((folded(form.replace("_", " ")), _counted(worth, at)) for form in forms)


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _language(*tables: Table, beside: Mapping[str, tuple[Token, ...]]) -> Language:
    """Of one table or two that share no word, with the words of others that are read beside them."""
    entries = [entry for table in tables for entry in _entries(table)]
    words = {**beside, **{form.rstrip("."): row for form, row in entries}}
    return Language(
        own=frozenset(part for form, _ in entries for part in form.rstrip(".").split()),
        words=words,
        abbreviations=frozenset(form.rstrip(".") for form, _ in entries if form.endswith(".")),
        ordinals=frozenset([""]).union(*(_listed(table.ordinals) for table in tables), _listed(CHINESE.ordinals)),
        in_capitals=frozenset().union(*(_listed(table.in_capitals) for table in (*tables, ENGLISH))),
        in_small=frozenset().union(*(_listed(table.in_small) for table in tables)),
        order=tuple(read_order(line) for table in tables for line in table.order.strip().splitlines()),
        has_events_first=any(table.has_events_first for table in tables),
        has_points=any(table.has_points for table in tables),
        last_words=frozenset(form.rpartition(" ")[2] for form in words if " " in form),
    )


_MONTHS = {
    form: row
    for table in (*reversed(OTHERS), RUSSIAN, ENGLISH)
    for form, row in _entries(table)
    if [kind for kind, _ in row] == ["m"] and not form.endswith(".")
}
"""A month in another language is a month: names of months go from one to another."""
COMMON = _language(ENGLISH, RUSSIAN, beside=_MONTHS)
"""English and Russian, and what is read where no word tells the language."""
BETWEEN_SPACES = (COMMON, *(_language(table, beside=_MONTHS) for table in OTHERS))
"""The languages that a text of words may be in."""
WITHOUT_SPACES = _language(CHINESE, beside=COMMON.words)
"""Chinese."""
