"""The phrases of all languages in one index, and how they are looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.text.fold import fold
from extractor.text.numbers.currencies import CODES
from extractor.text.numbers.languages import CUES, LANGUAGES, SIGNS, Table
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


def _fractions(name: str) -> Table:
    """The fractions that the cues of a language tell, but for halves, which periods have too."""
    told = {meaning.removeprefix("part "): listed for meaning, listed in CUES[name].items() if meaning[:5] == "part "}
    return {"fraction": {meaning: listed for meaning, listed in told.items() if meaning != "1/2"}}


def _merged() -> dict[str, dict[str, Entry]]:
    phrases: dict[str, dict[str, Entry]] = {}
    own = ((frozenset({name}), {**table, **_fractions(name)}) for name, table in LANGUAGES.items())
    for languages, table in ((EVERY, SIGNS), *own):
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
_SIZES = _longest()
_FIRST_WORDS = frozenset(first for _, first in _SIZES)
_STEMS = {role: stems for role, known in PHRASES.items() if (stems := {key for key in known if key.endswith("*")})}
_BEGINNERS = frozenset({
    "prefix", "symbol", "number", "article", "part", "folds", "fraction", "one", "alone", "numeral"
})  # fmt: skip
_NOTHING: Mapping[str, int] = {}


def _stem_of(word: str, role: str) -> str | None:
    """The shortest stem of this role that the word begins with."""
    stems = (word[:size] + "*" for size in _STEM if size <= len(word)) if role in _STEMS else ()
    return next((stem for stem in stems if stem in _STEMS[role]), None)


@lru_cache(maxsize=16384)
def roles_of(word: str) -> Mapping[str, int]:
    """The roles of the phrases that begin with this word, and how many words the longest of each role has."""
    if word[:1].isdecimal() and word not in _FIRST_WORDS:  # figures are new in every text
        return _NOTHING
    sizes = {role: _SIZES.get((role, word), 0) or int(_stem_of(word, role) is not None) for role in PHRASES}
    return {role: size for role, size in sizes.items() if size} or _NOTHING


@lru_cache(maxsize=16384)
def may_begin(word: str) -> bool:
    """Whether a number with its measure may begin with this word."""
    is_written = word[:1].isdecimal() or word in ("+", "-") or word.upper() in CODES
    return is_written or not _BEGINNERS.isdisjoint(roles_of(word))


@lru_cache(maxsize=16384)
def may_matter(word: str) -> bool:
    """Whether a number, or a word that stands for one or makes a name of one, may begin with this word."""
    roles = roles_of(word)
    if may_begin(word) or "scale" in roles or "times" in roles:
        return True
    keys = (key for key in PHRASES["mark"] if key.split(" ")[0] == word) if "mark" in roles else ()
    return any(PHRASES["mark"][key].meaning.startswith(("own ", "label")) for key in keys)


def phrase_at(words: Sequence[str], role: str, at: int, longest: int) -> tuple[Entry, int] | None:
    """The longest phrase of this role that begins at the word ``at``, and where it ends.

    ``longest``: how many words it may have, as `roles_of` tells of the word, in which the role must be.
    """
    known = PHRASES[role]
    for size in range(min(longest, len(words) - at), 1, -1):
        if entry := known.get(" ".join(words[at : at + size])):
            return entry, at + size
    if entry := known.get(words[at]):
        return entry, at + 1
    stem = _stem_of(words[at], role) if role in _STEMS else None
    return (known[stem], at + 1) if stem else None
