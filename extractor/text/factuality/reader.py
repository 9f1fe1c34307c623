"""The words of a text read in turn: each opens a clause, closes one, gives it a stance, or only stands in it."""

from __future__ import annotations

from typing import Literal

from extractor.text.factuality.clauses import Clause
from extractor.text.factuality.cues import Cues
from extractor.text.factuality.grammar import Grammar

Stance = Literal["future", "possible", "conditional", "negated"]

_PLAIN = ("", frozenset[str]())
"""The meaning and the classes of most words."""


class Reader(Cues):
    """One reading of one text."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        super().__init__(text, grammar)
        self.stances: list[frozenset[Stance]] = self._read()  # type: ignore[assignment]  # the tables name nothing else
        """The stances of each word."""

    def _read(self) -> list[frozenset[str]]:
        at = 0
        while at < len(self.words):
            start = self.words[at][1][0]
            if start - self._last_end != 1 or self.text[start - 1] != " ":
                self._read_gap(at)
            at = self._pass(at) if at not in self._phrases and self._is_plain(at) else self._read_word(at)
        self._clauses.settle()
        found = [place.final for place in self._clauses.places]
        for first, last, clause, stances in self._near:
            if "realized" not in clause.classes:
                for place in range(first, min(last + 1, len(found))):
                    found[place] |= stances
        return found

    def _is_plain(self, at: int) -> bool:
        """Whether a word of no phrase only stands in its clause."""
        return self._grammar.of_word(self.words[at][0]) == _PLAIN

    def _pass(self, at: int) -> int:
        """Put a word that does nothing into its clause, as `_read_word` would; where the next begins."""
        self._last = at
        self._last_end = self.words[at][1][1]
        self._clauses.places.append(self._clauses.here)
        return at + 1

    def _read_word(self, at: int) -> int:
        """Read the phrase or the word at ``at``; where the next begins."""
        meaning, classes = self._meet(at)
        before = self._clauses.here
        if " " in meaning:
            self._on_cue(at, meaning)
        elif meaning and meaning != "neutral":
            getattr(self, f"_on_{meaning}")(at)
        elif classes & {"past", "participle"} and not meaning:
            self._on_past(at)
        elif self._group == at - 1 and "adverb" in classes and not meaning:
            self._group = at
        self._place(at, meaning, before)
        here = self._clauses.here
        here.classes |= classes
        if self._group == at:
            self._group = self._last
        self._last_end = self.words[self._last][1][1]
        if self._ends_after:
            self._ends_after = False
            self._clauses.open("main", None)
        return self._last + 1

    def _meet(self, at: int) -> tuple[str, frozenset[str]]:
        """The meaning of the phrase or the word at ``at``, and the word's classes; the phrase's last word is noted."""
        meaning, self._last = self._phrases.get(at, ("", at))
        ending, classes = self._grammar.of_word(self.words[at][0])
        if at > 0 and self._is_name(at):
            ending, classes = "", classes - {"past"}
        meaning = meaning or ending
        return "" if meaning == "to" and not self._is_infinitive(at + 1) else meaning, classes

    def _place(self, at: int, meaning: str, before: Clause) -> None:
        """Put the words into their clause; what leads to a clause stands outside of it."""
        here = self._clauses.here
        if meaning.endswith("forward") and not before.own:
            here = before
        elif meaning == "say" and here.start == at and here.outer is not None:
            here = here.outer
        self._clauses.places.extend([here] * (self._last + 1 - at))
