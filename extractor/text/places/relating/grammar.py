"""Tables made ready: sets of words, and the prepositions by their last word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from extractor.text.places.relating import english, french, german, russian, spanish
from extractor.text.places.relating.table import Governed, Relation, Table
from extractor.text.places.relating.window import plain, tokens

TABLES: Mapping[str, Table] = {
    "en": english.TABLE,
    "es": spanish.TABLE,
    "fr": french.TABLE,
    "de": german.TABLE,
    "ru": russian.TABLE,
}
"""The languages that relate their nouns by words before them."""


def _phrases(listed: str) -> list[list[str]]:
    return [tokens(plain(phrase) + "a")[:-1] if phrase.endswith("'") else tokens(plain(phrase))
            for phrase in filter(None, map(str.strip, listed.split(",")))]  # fmt: skip


class Words:
    """A list of words and of stems, asked whether a word is among them."""

    def __init__(self, listed: str) -> None:
        every = [word.strip() for word in listed.split(",") if word.strip()]
        self._words = frozenset(plain(word) for word in every if not word.endswith("*"))
        self._stems = tuple(plain(word[:-1]) for word in every if word.endswith("*"))

    def __contains__(self, word: str) -> bool:
        return word in self._words or (bool(self._stems) and word.startswith(self._stems))


class Grammar:
    """A table, ready to be asked."""

    def __init__(self, language: str, table: Table) -> None:
        self.language, self.table = language, table
        self.skipped, self.titles, self.of = Words(table.skipped), Words(table.titles), Words(table.of)
        self.places, self.parties, self.owned = Words(table.places), Words(table.parties), Words(table.owned)
        self.joins, self.opens, self.verbs = Words(table.joins), Words(table.opens), Words(table.verbs)
        self.no_verbs, self.unsubjected = Words(table.no_verbs), Words(table.unsubjected)
        self.adverbs, self.copulas, self.giving = Words(table.adverbs), Words(table.copulas), Words(table.giving)
        self.ambiguous = Words(table.ambiguous)
        self.suffixes: dict[str, frozenset[Relation]] = {
            word: frozenset(cast("list[Relation]", relations.split()))
            for relations, listed in table.suffixes.items()
            for (word,) in _phrases(listed)
        }
        self._by_last = self._prepositions()
        self._single = {word for word, every in self._by_last.items() if not every[-1][0]}

    def _prepositions(self) -> dict[str, list[tuple[list[str], Governed]]]:
        told: dict[tuple[str, ...], list[tuple[str, Relation]]] = {}
        for relations, listed in self.table.prepositions.items():
            for phrase in filter(None, map(str.strip, listed.split(","))):
                words, _, case = phrase.partition("+")
                every = told.setdefault(tuple(_phrases(words)[0]), [])
                every += [(case, cast("Relation", relation)) for relation in relations.split()]
        found: dict[str, list[tuple[list[str], Governed]]] = {}
        for key in sorted(told, key=len, reverse=True):
            found.setdefault(key[-1], []).append((list(key[:-1]), tuple(told[key])))
        return found

    def preposition(self, words: list[str], at: int) -> tuple[Governed, int] | None:
        """The longest preposition that ends at the word ``at``, and where it begins."""
        for earlier, governed in self._by_last.get(words[at], ()):
            start = at - len(earlier)
            if not earlier or (start >= 0 and words[start:at] == earlier):
                return governed, start
        return None

    def is_verb(self, word: str) -> bool:
        """Whether a word looks like a finite verb."""
        if word in self.verbs:
            return True
        return len(word) > 3 and word.endswith(self.table.verb_endings) and word not in self.no_verbs

    def is_function(self, word: str) -> bool:
        """Whether a word is a small one or a verb, not a noun."""
        small = word in self.opens or word in self.adverbs or word in self.joins or word in self.skipped
        return small or word in self.copulas or self.is_verb(word) or word in self._single or not word.isalpha()


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """The grammar of a language of prepositions; KeyError for any other."""
    return Grammar(language, TABLES[language])
