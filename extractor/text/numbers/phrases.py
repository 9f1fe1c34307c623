"""The phrases of all languages in one index, and how they are looked up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.text.fold import fold
from extractor.text.numbers.languages import LANGUAGES, SIGNS
from extractor.text.numbers.lexer import cut

EVERY = frozenset(LANGUAGES)
"""All languages: what a sign or a code is written in."""
_STEM = range(3, 13)  # letters of a word that may be its stem


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase means in its role, and the languages in which it does."""

    meaning: str
    languages: frozenset[str]


def _expanded(phrase: str) -> Iterator[str]:
    before, bracket, rest = phrase.partition("(")
    if not bracket:
        yield phrase
        return
    endings, _, after = rest.partition(")")
    for ending in endings.split("|"):
        yield from _expanded(before + ending + after)


def _keys(listed: str) -> Iterator[str]:
    """What the phrases of a table are found by: their tokens, or the beginning of a word."""
    for phrase in (one for raw in listed.split(",") for one in _expanded(raw.strip())):
        yield fold(phrase).text if phrase.endswith("*") else " ".join(token.word for token in cut(phrase))


def _merged() -> dict[str, dict[str, Entry]]:
    phrases: dict[str, dict[str, Entry]] = {}
    for languages, table in ((EVERY, SIGNS), *((frozenset({name}), table) for name, table in LANGUAGES.items())):
        for role, meanings in table.items():
            known = phrases.setdefault(role, {})
            for meaning, key in ((meaning, key) for meaning, listed in meanings.items() for key in _keys(listed)):
                entry = known.get(key, Entry(meaning, frozenset()))
                if entry.meaning != meaning:
                    raise ValueError(f"{key!r} has two meanings as {role}: {entry.meaning} and {meaning}")
                known[key] = Entry(meaning, entry.languages | languages)
    return phrases


def _longest() -> dict[tuple[str, str], int]:
    sizes: dict[tuple[str, str], int] = {}
    for role, known in PHRASES.items():
        for key in known:
            first, size = key.split(" ")[0], key.count(" ") + 1
            sizes[role, first] = max(size, sizes.get((role, first), 0))
    return sizes


PHRASES = _merged()
"""Role → phrase → entry."""
_STEMMED = frozenset(role for role, known in PHRASES.items() if any(key.endswith("*") for key in known))
_SIZES = _longest()


def phrase_at(words: Sequence[str], role: str, at: int, longest: int) -> tuple[Entry, int] | None:
    """The longest phrase of this role that begins at the word ``at``, and where it ends."""
    word = words[at] if 0 <= at < len(words) else ""
    for size in range(min(longest, _SIZES.get((role, word), 0)), 0, -1):
        entry = PHRASES[role].get(" ".join(words[at : at + size]))
        if entry and at + size <= len(words):
            return entry, at + size
    for size in _STEM if role in _STEMMED and len(word) >= _STEM.start else ():
        if entry := PHRASES[role].get(word[:size] + "*"):
            return entry, at + 1
    return None
