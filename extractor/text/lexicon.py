"""Words and phrases that mean something, found in a text in one pass.

A table gives each meaning its phrases, with commas between them. ``sign*`` stands for every word that begins so, ``_``
for any word; an ideograph is a word of its own. Case and typography are folded, a hyphen or an apostrophe parts two
words, and the longest phrase wins, then the longest stem:

>>> lexicon = Lexicon({"done": "signed, 签署", "ahead": "will sign, plan* to"})
>>> [(hit.meaning, hit.span) for hit in lexicon.find("They will sign it; 双方签署")]
[('ahead', (5, 14)), ('done', (21, 23))]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from extractor.text.fold import Span, fold

_WORD = re.compile(
    r"[A-Za-z]++(?![^\x00-\x7f])"  # nothing but the short way of the next line
    r"|(?:[^\W\d_\u3040-\u9fff]++|[\u0300-\u036f]|(?<=\w)[\u00ad\u200b-\u200f\u2060](?=\w))+"
    r"|[\u3040-\u9fff]|\d+|%"
)
_MOST_PIECES = 16384  # of each lexicon; they are shared, and hold most of what is printed
_ANY = "_"
_LONGEST_WORD = 40  # letters; no word of a table comes near
_KEPT = 4000  # characters; a longer text is cut anew each time
_MOST_WORDS = 65536  # words of hostile texts do not fill the memory

Table = Mapping[str, str]
"""Meaning → its phrases, with commas between them."""


class Hit(NamedTuple):
    """A phrase that stands in a text."""

    meaning: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    """Folded; each may end in ``*``."""
    meaning: str


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """A word folded, also without the dots of Turkish, which capitals do not tell apart for all languages."""
    folded = fold(word[:_LONGEST_WORD]).text
    return folded.replace("i\u0307", "i").replace("ı", "i")


def _is_kept(piece: str) -> bool:
    """Whether it is worth the memory to know a piece between spaces again: figures are new in every text."""
    return len(piece) <= _LONGEST_WORD and not any(map(str.isdecimal, piece))


def words_with_spans(text: str) -> Sequence[tuple[str, Span]]:
    """The words of a text, folded, with where they stand; an ideograph is a word of its own."""
    return (_words_once if len(text) <= _KEPT else _words)(text)


def _words(text: str) -> tuple[tuple[str, Span], ...]:
    return tuple([(fold_word(found[0]), found.span()) for found in _WORD.finditer(text)])


_words_once = lru_cache(maxsize=64)(_words)


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else wanted in (word, _ANY)


def _phrases(tables: Iterable[Table]) -> list[_Phrase]:
    found: list[_Phrase] = []
    for table in tables:
        for meaning, listed in table.items():
            cut = ([word for part in phrase.split() for word in _words_of(part)] for phrase in listed.split(","))
            found += [_Phrase(tuple(words), meaning) for words in cut if words]
    return found


def _rank(phrase: _Phrase) -> tuple[int, int, int]:
    """Most words first, then whole words before stems, then the longest stem."""
    return -len(phrase.words), sum(word.endswith("*") for word in phrase.words), -sum(map(len, phrase.words))


def _words_of(part: str) -> list[str]:
    if part == _ANY:
        return [_ANY]
    words = [word for word, _ in words_with_spans(part)]
    if part.endswith("*") and words:
        words[-1] += "*"
    return words


class Lexicon:
    """The phrases of several tables, found together."""

    def __init__(self, *tables: Table) -> None:
        self._by_word: dict[str, list[_Phrase]] = {}
        self._by_stem: dict[str, list[_Phrase]] = {}
        for phrase in _phrases(tables):
            first = phrase.words[0]
            index, key = (self._by_stem, first[:-1]) if first.endswith("*") else (self._by_word, first)
            index.setdefault(key, []).append(phrase)
        self._is_of_letters = all(first[:1].isalpha() for first in (*self._by_word, *self._by_stem))
        """Whether no phrase begins with a figure or a sign."""
        self._sizes = sorted({len(stem) for stem in self._by_stem})
        self._known: dict[str, Sequence[_Phrase]] = {}
        self._quiet: set[str] = set()
        """Pieces between spaces that were met and in which no phrase begins."""

    def _candidates(self, word: str) -> Sequence[_Phrase]:
        """The phrases that may begin with this word, the longest first."""
        if word.isdecimal():  # figures are new in every text, and begin no stem
            return sorted(self._by_word.get(word, ()), key=_rank)
        found = self._known.get(word)
        if found is None:
            stems = (self._by_stem.get(word[:size], ()) for size in self._sizes if size <= len(word))
            every = [*self._by_word.get(word, ()), *(phrase for stem in stems for phrase in stem)]
            found = sorted(every, key=_rank)
            if len(self._known) < _MOST_WORDS:
                self._known[word] = found
        return found

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every phrase that stands in the text, in order; none overlaps another. Linear in the length of the text."""
        return self.find_among(words_with_spans(text))

    def may_stand(self, printed: Sequence[str]) -> bool:
        """Whether a phrase may begin in one of these pieces of a text, which is parted at its spaces."""
        quiet = self._quiet
        if quiet.issuperset(printed):
            return False
        for piece in printed:
            if piece in quiet or (self._is_of_letters and not any(map(str.isalpha, piece))):
                continue
            if any(self._candidates(fold_word(word)) for word in _WORD.findall(piece)):
                return True
            if len(quiet) < _MOST_PIECES and _is_kept(piece):
                quiet.add(intern(piece))
        return False

    def find_among(self, words: Sequence[tuple[str, Span]]) -> tuple[Hit, ...]:
        """The same, for a text that is cut into words already."""
        known = self._known
        every = [known[word] if word in known else self._candidates(word) for word, _ in words]
        hits: list[Hit] = []
        end = 0
        for at, phrases in enumerate(every):
            if phrases and at >= end and (phrase := self._longest(phrases, words, at)):
                end = at + len(phrase.words)
                hits.append(Hit(phrase.meaning, (words[at][1][0], words[end - 1][1][1])))
        return tuple(hits)

    @staticmethod
    def _longest(phrases: Sequence[_Phrase], words: Sequence[tuple[str, Span]], at: int) -> _Phrase | None:
        """The first of these phrases that stands at the word ``at``; of each, its first word is known to."""
        for phrase in phrases:
            end = at + len(phrase.words)
            if end <= len(words) and all(map(_is, (word for word, _ in words[at + 1 : end]), phrase.words[1:])):
                return phrase
        return None
