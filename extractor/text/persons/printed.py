"""The words of a text that may be names, made ready once to be asked for many names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from extractor.text.fold import Span
from extractor.text.persons.claimed import WORD, folded
from extractor.text.persons.endings import stems
from extractor.text.persons.spelling import Spelling, spelling

_GAP = re.compile(r"[^\S\n]{1,2}|[^\S\n]?\r?\n[^\S\n]?|\.[^\S\n]?|[-‐‑‒–'’‘ʼ`´]")
_STARTS = re.compile(r"(?:\A|[.!?…:;\n。！？|])[\s\"'“”„«»‘’()\[\]*_#>–—-]{0,6}\Z")
_LONGEST = 40  # letters


@lru_cache(maxsize=32768)
def _spellings(word: str) -> tuple[Spelling, ...]:
    return tuple(map(spelling, stems(word)))


class Printed:
    """A text as words; those that may be a name are found by their keys."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[Span] = [found.span() for found in WORD.finditer(text)]
        self.words = [folded(text[start : min(end, start + _LONGEST)]) for start, end in self.spans]
        self._own: dict[tuple[str, str], list[int]] = {}
        self._other: dict[str, list[tuple[str, int]]] = {}
        for at, (start, _) in enumerate(self.spans):
            if not text[start].islower() or (at and text[start - 1] in "-‐‑"):
                self._add(at)

    def _add(self, at: int) -> None:
        own: set[tuple[str, str]] = set()
        other: set[tuple[str, str]] = set()
        for spelled in _spellings(self.words[at]):
            own |= {(spelled.script, key) for key in spelled.own}
            other |= {(key, spelled.script) for key in spelled.other}
        for pair in own:
            self._own.setdefault(pair, []).append(at)
        for key, script in other:
            self._other.setdefault(key, []).append((script, at))

    def places(self, word: Spelling, within: Span | None) -> list[int]:
        """Where a word stands, in order: the numbers of the words."""
        found = {at for key in word.own for at in self._own.get((word.script, key), ())}
        found |= {at for key in word.other for script, at in self._other.get(key, ()) if script != word.script}
        if within is not None:
            low, high = within
            first = bisect_left(self.spans, (low, 0))
            found = {at for at in found if at >= first and self.spans[at][1] <= high}
        return sorted(found)

    def has(self, word: Spelling) -> bool:
        """Whether a word stands anywhere."""
        own = any((word.script, key) in self._own for key in word.own)
        return own or any(script != word.script for key in word.other for script, _ in self._other.get(key, ()))

    def spellings(self, at: int) -> tuple[Spelling, ...]:
        """What the word ``at`` may be without its case."""
        return _spellings(self.words[at])

    def is_capital(self, at: int) -> bool:
        """Whether the word begins with a capital, or its script has none."""
        return not self.text[self.spans[at][0]].islower()

    def gap(self, at: int) -> str | None:
        """What stands between the word ``at`` and the one after it, None where they are not of one name."""
        if not 0 <= at < len(self.spans) - 1:
            return None
        start, end = self.spans[at][1], self.spans[at + 1][0]
        is_initial = start - self.spans[at][0] <= 2
        if not _GAP.fullmatch(self.text, start, end):
            return None
        gap = self.text[start:end]
        return None if gap.startswith(".") and not is_initial else gap

    def is_first(self, at: int) -> bool:
        """Whether the word begins a sentence."""
        start = self.spans[at][0]
        return bool(_STARTS.search(self.text[max(0, start - 7) : start]))

    def is_headline(self, at: int) -> bool:
        """Whether the words around are all in capitals or begin with them."""
        near: Iterator[int] = iter(range(max(0, at - 4), min(len(self.spans), at + 6)))
        long = [number for number in near if len(self.words[number]) > 3]
        return len(long) > 3 and all(map(self.is_capital, long))


@lru_cache(maxsize=8)
def printed(text: str) -> Printed:
    """A text made ready; the last few are kept."""
    return Printed(text)
