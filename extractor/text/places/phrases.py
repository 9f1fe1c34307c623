"""All phrases of the tables in one index, by their first word or character. Compiled once, when first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from extractor.text.places.endings import forms
from extractor.text.places.languages import LANGUAGES, NOBODY
from extractor.text.places.words import WORD, key_of, plain

_INSIDE = "…"
_SHORT = 3  # letters: "US", "Чад", "Fas" stand exactly so, as other words are as short
_PLAIN = 5  # letters: a shorter word without its accents is another word
_LAST_LATIN = "\u024f"
_FIRST_HAN = "\u3400"


class Phrase(NamedTuple):
    """How a phrase looks: its words as keys, and what their case must be."""

    keys: tuple[str, ...]
    capitals: tuple[bool, ...]
    """Word by word: whether it begins with a capital."""
    exact: str
    """The one print of a short word or an abbreviation, else empty."""
    is_inside: bool
    """Whether it counts only inside a sentence, not as its first word."""


Entries = list[tuple[Phrase, tuple[str, ...]]]
"""Phrases and the codes that each stands for, the longest first; no codes: the phrase names nobody."""


@dataclass(frozen=True, slots=True)
class Index:
    """Every phrase, found by the key of its first word; Chinese ones by their first character."""

    by_word: dict[str, Entries] = field(default_factory=dict)
    by_character: dict[str, list[tuple[str, tuple[str, ...]]]] = field(default_factory=dict)


def _phrases(line: str, language: str) -> Iterator[tuple[str, str]]:
    code, _, lists = line.partition(" ")
    for kind, listed in enumerate(lists.split("|")):
        for phrase in filter(None, map(str.strip, listed.split(","))):
            inside = _INSIDE * phrase.startswith(_INSIDE)
            found = forms(phrase.removeprefix(_INSIDE), language, is_people=kind == 1)
            yield from ((code, inside + form) for form in dict.fromkeys(found))


def printed() -> Iterator[tuple[str, str]]:
    """Every code and phrase of the tables, in all its forms; ``…`` before those that count inside a sentence only."""
    for language, table in LANGUAGES.items():
        for line in table.strip().splitlines():
            yield from _phrases(line, language)


def _compiled(printed_form: str) -> Iterator[Phrase]:
    is_inside, form = printed_form.startswith(_INSIDE), printed_form.removeprefix(_INSIDE)
    words = (form,) if form.isalpha() else tuple(found.group() for found in WORD.finditer(form))
    capitals = tuple(word[0].isupper() for word in words)
    is_exact = len(words) == 1 and capitals[0] and (len(form) <= _SHORT or form.isupper())
    keys = tuple(map(key_of, words))
    yield Phrase(keys, capitals, words[0] if is_exact else "", is_inside)
    if form.isascii() or form[-1] > _LAST_LATIN or is_exact or not any(capitals):  # "finés" is not "fines"
        return
    bare = tuple(map(plain, keys))
    if bare != keys and sum(map(len, bare)) >= _PLAIN:
        yield Phrase(bare, capitals, "", is_inside)


@lru_cache(maxsize=1)
def index() -> Index:
    """The index of all phrases."""
    words: dict[Phrase, set[str]] = {}
    chinese: dict[str, set[str]] = {}
    for code, form in printed():
        codes = {code} - {NOBODY}
        if form[0] > _FIRST_HAN:
            chinese.setdefault(form, set()).update(codes)
            continue
        for phrase in _compiled(form):
            words.setdefault(phrase, set()).update(codes)
    made = Index()
    for phrase, named in sorted(words.items(), key=lambda entry: -len(entry[0].keys)):
        made.by_word.setdefault(phrase.keys[0], []).append((phrase, tuple(sorted(named))))
    for form, named in sorted(chinese.items(), key=lambda entry: -len(entry[0])):
        made.by_character.setdefault(form[0], []).append((form, tuple(sorted(named))))
    return made
