"""The words of a sentence that tell the roles of its numbers, by the language of the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from extractor.text.language import guess_language, words_of
from extractor.text.numbers.languages import CUES, Cues
from extractor.text.numbers.lexer import cut
from extractor.text.numbers.tokens import Tokens

_QUIET = frozenset("'\"-*")
"""Signs that may stand within a phrase."""
_SAMPLE = 2000
_MOST_WORDS = 65536
"""Words of hostile texts do not fill the memory."""
_HARD = frozenset(";!?。；！？")
_SOFT = frozenset(",()[]:，、（）：")
_SIGNS = _HARD | _SOFT | {"."}
_UPS = frozenset({"rise", "gain", "up", "rise_to"})
_DOWNS = frozenset({"fall", "loss", "down", "fall_to"})
MOVES = _UPS | _DOWNS | {"move", "times"}
"""The cues of a movement."""
DIRECTIONS: Mapping[str, int] = {
    **dict.fromkeys(_UPS | {"plus", "more"}, 1),
    **dict.fromkeys(_DOWNS | {"minus", "less"}, -1),
    "times": 1,
}
"""Which way a cue points; a cue that is missing here points neither way."""


class Cue(NamedTuple):
    """A phrase around the numbers, as the tokens ``[start:end]``."""

    meaning: str
    start: int
    end: int


class _Phrases:
    """The cues of a language, found by whole words: four times as quick as a `Lexicon`, which must be as lenient."""

    def __init__(self, table: Cues) -> None:
        self.meanings: dict[str, str] = {}
        """Phrase → meaning."""
        self._longest: dict[str, int] = {}
        self._stems: set[str] = set()
        for meaning, listed in table.items():
            for phrase in listed.split(","):
                words = [form for part in phrase.split() for form in _forms_of(part)]
                self._stems.update(word for word in words if word.endswith("*"))
                self.meanings.setdefault(" ".join(words), meaning)
                self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))
        self.openers = frozenset(self._longest)
        """The words that phrases begin with."""
        self._sizes = sorted({len(stem) - 1 for stem in self._stems})
        self._known: dict[str, tuple[int, tuple[str, ...]]] = {}

    def _look_up(self, word: str) -> tuple[int, tuple[str, ...]]:
        """How many words a phrase may have that begins with this one, and all that stands for it in phrases."""
        if word[:1].isdecimal():  # figures are new in every text
            return self._longest.get(word, 0), (word,)
        stems = (word[:size] + "*" for size in self._sizes if size <= len(word))
        forms = (word, *(stem for stem in stems if stem in self._stems))
        found = max(self._longest.get(form, 0) for form in forms), forms
        if len(self._known) < _MOST_WORDS:
            self._known[word] = found
        return found

    def find(self, words: list[str], places: list[int]) -> list[Cue]:
        """The longest phrases, none overlapping another; ``places``: where each word stands among the tokens."""
        cues, at, last = [], 0, len(words)
        known = [self._known.get(word) or self._look_up(word) for word in words]
        while at < last:
            longest = known[at][0]
            if not longest:
                at += 1
                continue
            for size in range(min(longest, last - at), 0, -1):
                meaning = self._meaning(words, known, at, at + size)
                if meaning:
                    cues.append(Cue(meaning, places[at], places[at + size - 1] + 1))
                    at += size
                    break
            else:
                at += 1
        return cues

    def _meaning(self, words: list[str], known: list[tuple[int, tuple[str, ...]]], start: int, end: int) -> str | None:
        found = self.meanings.get(words[start] if end == start + 1 else " ".join(words[start:end]))
        if found or not self._stems or max(len(forms) for _, forms in known[start:end]) == 1:
            return found
        each = product(*(forms for _, forms in known[start:end]))
        return next((meaning for forms in each if (meaning := self.meanings.get(" ".join(forms)))), None)


def _forms_of(part: str) -> list[str]:
    """The words of a part of a phrase, folded; the last keeps its star."""
    words = [token.word for token in cut(part.rstrip("*"))]
    return [*words[:-1], words[-1] + "*"] if part.endswith("*") else words


_PHRASES: Mapping[str, _Phrases] = {name: _Phrases(table) for name, table in CUES.items()}


def language_of(text: str) -> str:
    """The language whose cues a text is read with."""
    language = guess_language(text)
    if language == "en":
        words = set(words_of(text[:_SAMPLE].casefold()))
        if words.isdisjoint(_PHRASES["en"].openers):
            return max(_PHRASES, key=lambda name: (len(words & _PHRASES[name].openers), name == "en"))
    return language if language in CUES else "en"


def cues_that_tell(beginnings: tuple[str, ...]) -> Iterator[str]:
    """The phrases of all languages whose meaning begins so, as their folded words."""
    for phrases in _PHRASES.values():
        yield from (phrase for phrase, meaning in phrases.meanings.items() if meaning.startswith(beginnings))


def find_cues(tokens: Tokens, language: str) -> list[Cue]:
    """The cues of a text, in order; none overlaps another."""
    places = [at for at, word in enumerate(tokens.words) if word not in _QUIET]
    return _PHRASES[language].find([tokens.words[at] for at in places], places)


class Clauses:
    """Where the clauses and the sentences of a text end, as running numbers of its tokens."""

    def __init__(self, tokens: Tokens, cues: list[Cue], taken: bytearray) -> None:
        stops = {cue.start: cue.meaning for cue in cues if cue.meaning in ("stop", "and")}
        self.hard: list[int] = []
        """Grows where a sentence ends or another thought begins."""
        self.soft: list[int] = []
        """Grows there, at commas and at "and"."""
        hard = soft = 0
        for at, word in enumerate(tokens.words):
            if (word in _SIGNS or at in stops) and not taken[at]:
                is_hard = word in _HARD or (word == "." and _ends_sentence(tokens, at)) or stops.get(at) == "stop"
                hard += is_hard
                soft += is_hard or word in _SOFT or stops.get(at) == "and"
            self.hard.append(hard)
            self.soft.append(soft)


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    """Whether the point ends a sentence: a capital, or a script without capitals, follows after a space."""
    if at + 1 >= len(tokens.words) or tokens.is_glued(at + 1):
        return False
    following = tokens.text[tokens.spans[at + 1][0]]
    return following.isupper() or not following.isalnum()
