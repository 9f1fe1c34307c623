"""The words of a text, the marks between them, and what is known while they are read one after the other."""

from __future__ import annotations

import re

from extractor.text.factuality.clauses import Clause, Clauses
from extractor.text.factuality.grammar import Grammar
from extractor.text.lexicon import words_with_spans

_FAR = -99
_STOP = re.compile(r"[.!?…;:。！？；：]|\n\s*\n")
_COMMA = re.compile(r"[,，،—–]|(?:^|\s)-\s")
_OPENING, _CLOSING = re.compile(r"[(\[（【]"), re.compile(r"[)\]）】]")
_SHORT = frozenset(
    """mr mrs ms dr st no bn mn tn vs jr gen sen gov prof inc ltd co corp млрд млн долл тыс руб им ул гг sr sra mio
    mrd bzw ca nr m mme av art approx u s g г""".split()  # noqa: SIM905 - prose
)
"""Abbreviations that a sentence does not end with."""


class Words:
    """A text that is being read."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.words = words_with_spans(text)
        self.says: list[tuple[int, int, Clause]] = []
        """The verbs of saying: first and last word, clause."""
        self._grammar = grammar
        self._phrases = grammar.meanings(self.words)
        self._clauses = Clauses(one_verb=grammar.one_verb)
        self._last = 0
        """The last word of the phrase that is read."""
        self._last_end = 0
        self._ends_after = False
        """Whether a clause ends with the word that is read."""
        self._group = _FAR
        """The last word of the verb group that is open: an auxiliary, and adverbs after it."""
        self._is_be = False
        self._takes_participle = False
        self._forward_end = _FAR
        """The last word of the last cue that governs what follows it."""
        self._infinitive = _FAR
        """The last word at which an infinitive says nothing of its own."""
        self._cut: tuple[Clause | None, int] = (None, 0)
        """The last word that ends an attribute (Chinese), and its clause."""
        self._asides: list[Clause] = []
        self._near: list[tuple[int, int, Clause, frozenset[str]]] = []
        """What an adjective before a noun governs: first and last word, clause, stances."""

    @property
    def places(self) -> list[Clause]:
        """The clause of each word."""
        return self._clauses.places

    def _gap(self, at: int) -> str:
        """What stands between a word and the one before."""
        return self.text[self.words[at - 1][1][1] : self.words[at][1][0]]

    def _raw(self, at: int) -> str:
        start, end = self.words[at][1]
        return self.text[start:end]

    def _has(self, at: int, name: str) -> bool:
        return 0 <= at < len(self.words) and name in self._grammar.of_word(self.words[at][0])[1]

    def _is_digit(self, at: int) -> bool:
        return self.words[at][0].isdecimal()

    def _is_name(self, at: int) -> bool:
        """Whether a word has a capital that nothing but a name gives; its ending tells nothing then."""
        raw = self._raw(at)
        return raw[0].isupper() and not raw.isupper() and self._clauses.here.start != at

    @property
    def _in_group(self) -> bool:
        return self._group >= self._clauses.at - 1

    def _read_gap(self, at: int) -> None:
        start, end = self._last_end, self.words[at][1][0]
        gap = self.text[start:end]
        if gap in {"", " ", "'", "’"} or (at == 0 and not _OPENING.search(gap)):
            return
        if len(gap) == 1 and gap in ".,:-–" and self._is_digit(at - 1) and self._is_digit(at):
            return
        if _CLOSING.search(gap) and self._asides:
            self._clauses.here = self._asides.pop()
            self._group = _FAR
        if (found := _STOP.search(gap)) and self._is_stop(found[0], at, gap):
            self._clauses.end()
            self._asides.clear()
            self._group = _FAR
        elif _COMMA.search(gap):
            self._clauses.part()
            self._group = _FAR
        if _OPENING.search(gap) and len(self._asides) < 16:
            self._asides.append(self._clauses.here)
            self._clauses.open("part", None, self._clauses.here)

    def _is_stop(self, mark: str, at: int, gap: str) -> bool:
        """A point ends a sentence only before a space and a capital, and not after an abbreviation."""
        if mark != ".":
            return True
        before, after = self.words[at - 1][0], self.text[self.words[at][1][0]]
        is_ordinal = self._is_digit(at - 1) and len(before) < 3 and not self._is_digit(at)
        if before in _SHORT or len(before) == 1 or is_ordinal:
            return False
        return any(character.isspace() for character in gap) and not after.islower()
