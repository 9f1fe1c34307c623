"""A text as the row of tokens that the grammar walks along."""

from __future__ import annotations

from extractor.text.numbers.currencies import CODES, RENAMED
from extractor.text.numbers.lexer import cut_rows
from extractor.text.numbers.phrases import PHRASES, Entry, phrase_at, roles_of


class Tokens:
    """The tokens of a text by their place, and the phrases that begin there."""

    def __init__(self, text: str, *, is_sentence: bool = False) -> None:
        self.text = text
        self.is_sentence = is_sentence
        """Whether the words after a number may be no part of what it counts."""
        self.words, self.spans, self.glued = cut_rows(text)
        self._roles = list(map(roles_of, self.words))

    def word(self, at: int) -> str:
        """The folded word, or an empty one beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_glued(self, at: int) -> bool:
        """Whether the word ``at`` stands and is glued to the one before it."""
        return 0 < at < len(self.glued) and self.glued[at]

    def printed(self, start: int, end: int) -> str:
        """The words of ``[start:end]`` as the text prints them; the slice must not be empty."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]

    def find(self, role: str, at: int, longest: int = 9) -> tuple[Entry, int] | None:
        """The longest phrase of this role that begins at the word ``at``, and where it ends."""
        words = self.words
        if not 0 <= at < len(words) or (known := self._roles[at].get(role)) is None:
            return None
        if known == 1 and (entry := PHRASES[role].get(words[at])):
            return entry, at + 1
        return phrase_at(words, role, at, min(known, longest))

    def has(self, role: str, at: int) -> bool:
        """Whether a phrase of this role may begin at the word ``at``, which stands."""
        return role in self._roles[at]

    def meaning(self, role: str, at: int) -> str | None:
        """What the longest phrase of this role means that begins at the word ``at``."""
        found = self.find(role, at)
        return found[0].meaning if found else None

    def code(self, at: int) -> str | None:
        """The ISO 4217 code that stands at the word ``at`` in capitals."""
        if len(self.word(at)) != 3 or self.printed(at, at + 1) not in CODES:
            return None
        return RENAMED.get(self.printed(at, at + 1), self.printed(at, at + 1))
