"""The tables of the languages, made ready: what a word or a phrase means to the reader of clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.text.factuality.languages import LANGUAGES, Table
from extractor.text.factuality.phrases import Phrases
from extractor.text.fold import Span, fold
from extractor.text.lexicon import fold_word

_LONGEST = 65536  # words of hostile texts do not fill the memory


def _words(listed: str) -> list[str]:
    return [fold_word(word) for word in listed.split()]


class Grammar:
    """A table with its lookups: meanings of phrases, classes of words."""

    def __init__(self, table: Table) -> None:
        self._phrases = Phrases((table.cues, table.joints))
        self._classes: dict[str, set[str]] = {}
        for name, listed in table.classes.items():
            for word in _words(listed):
                self._classes.setdefault(word, set()).add(name)
        pairs = [(end, meaning) for meaning, listed in table.endings.items() for end in _words(listed)]
        self._endings = sorted(pairs, key=lambda pair: -len(pair[0]))
        self._not_so = frozenset(_words(table.not_so))
        self._fused = re.compile(fold(table.fused).text) if table.fused else None
        self.one_verb = table.one_verb
        self._known: dict[str, tuple[str, frozenset[str]]] = {}

    def _look_up(self, word: str) -> tuple[str, frozenset[str]]:
        classes = set(self._classes.get(word, ()))
        meaning = ""
        if word not in self._not_so:
            for end, found in self._endings:
                if len(word) > len(end) and word.endswith(end):
                    if found.startswith("="):
                        classes.add(found[1:])
                    else:
                        meaning = found
                    break
        if self._fused is not None and self._fused.fullmatch(word):
            meaning = "fused"
        return meaning, frozenset(classes)

    def of_word(self, word: str) -> tuple[str, frozenset[str]]:
        """The meaning that the ending of a folded word has, if any, and the classes of the word."""
        found = self._known.get(word)
        if found is None:
            found = self._look_up(word)
            if len(self._known) < _LONGEST:
                self._known[word] = found
        return found

    def meanings(self, words: Sequence[tuple[str, Span]]) -> dict[int, tuple[str, int]]:
        """First word of a phrase → its meaning and its last word."""
        return self._phrases.find(words)


@cache
def grammar_of(language: str) -> Grammar | None:
    """The grammar of a language, or None where there is no table for it."""
    table = LANGUAGES.get(language)
    return Grammar(table) if table is not None else None
