"""The phrases of a table as a tree of words: a word of a text is looked at about once, however many begin so.

The notation is that of :class:`extractor.text.lexicon.Lexicon`; there a common word ("in", "is") tries every phrase.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.text.fold import Span
from extractor.text.lexicon import words_with_spans

_MOST = 65536  # words of hostile texts do not fill the memory


@dataclass(slots=True)
class _Node:
    """What may follow the words that lead here."""

    meaning: str = ""
    words: dict[str, _Node] = field(default_factory=dict)
    stems: dict[str, _Node] = field(default_factory=dict)
    known: dict[str, _Node | None] = field(default_factory=dict)
    """Words that were looked up among the stems."""

    def grow(self, word: str, *, is_stem: bool) -> _Node:
        """The node behind a word, made if it is new."""
        return (self.stems if is_stem else self.words).setdefault(word, _Node())

    def find(self, word: str) -> _Node | None:
        """The node behind a word, or behind the longest stem that it begins with."""
        found = self.words.get(word)
        if found is not None or not self.stems:
            return found
        if word not in self.known:
            stems = [stem for stem in self.stems if word.startswith(stem)]
            found = self.stems[max(stems, key=len)] if stems else None
            if len(self.known) < _MOST:
                self.known[word] = found
            return found
        return self.known[word]


class Phrases:
    """The phrases of several tables; of two that are the same, the first counts."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self._root = _Node()
        for table in tables:
            for meaning, listed in table.items():
                for phrase in listed.split(","):
                    self._add(phrase, meaning)

    def _add(self, phrase: str, meaning: str) -> None:
        node = self._root
        for part in phrase.split():
            words = [word for word, _ in words_with_spans(part)]
            for place, word in enumerate(words, 1):
                node = node.grow(word, is_stem=part.endswith("*") and place == len(words))
        node.meaning = node.meaning or meaning

    def find(self, words: Sequence[tuple[str, Span]]) -> dict[int, tuple[str, int]]:
        """First word of a phrase → its meaning and its last word; the longest wins, and none overlaps another."""
        found: dict[int, tuple[str, int]] = {}
        at = 0
        while at < len(words):
            node, place = self._root.find(words[at][0]), at
            at += 1
            first = place
            while node is not None:
                if node.meaning:
                    found[first] = node.meaning, place
                    at = place + 1
                place += 1
                node = node.find(words[place][0]) if place < len(words) else None
        return found
