"""The countries that a text names, and where."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from extractor.text.fold import Span
from extractor.text.places.phrases import Entries, Phrase, index
from extractor.text.places.words import GAP, POINT, WORD, key_of

Named = tuple[tuple[str, ...], Span]
"""The countries that one phrase may name, and where it stands."""

_CURRENCY = frozenset("$€£₽¥")
_LONGEST = 40  # letters; nothing in the tables comes near
_ABBREVIATION = 3  # letters before a point that ends no sentence
_STARTS = re.compile(r"(?:\A|[.!?…:;\n。！？])[\s\"'“”„«»‘’()\[\]*_#>–—-]{0,6}\Z")


class _Words:
    """The words of a text, with what a phrase asks about them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: Sequence[re.Match[str]] = list(WORD.finditer(text))
        self.keys = [key_of(found[0][:_LONGEST]) for found in self.found]

    def _is_joined(self, at: int) -> bool:
        """Whether the word ``at`` and the one before it can belong to one phrase."""
        before = self.found[at - 1]
        start, end = before.end(), self.found[at].start()
        is_short = start - before.start() <= _ABBREVIATION
        return bool(GAP.fullmatch(self.text, start, end) or (is_short and POINT.fullmatch(self.text, start, end)))

    def _is_first(self, at: int) -> bool:
        start = self.found[at].start()
        return bool(_STARTS.search(self.text[max(0, start - 7) : start])) or start == 0

    def _is_printed(self, exact: str, at: int) -> bool:
        found = self.found[at]
        is_money = self.text[found.end() : found.end() + 1] in _CURRENCY  # "US$5 million"
        return unicodedata.normalize("NFC", found.group()) == exact and not is_money

    def stands(self, phrase: Phrase, at: int) -> bool:
        """Whether the phrase stands at the word ``at``."""
        end = at + len(phrase.keys)
        if tuple(self.keys[at:end]) != phrase.keys or not all(map(self._is_joined, range(at + 1, end))):
            return False
        if phrase.exact and not self._is_printed(phrase.exact, at):
            return False
        pairs = zip(phrase.capitals, self.found[at:end], strict=True)
        if any(is_capital and not found.group()[0].isupper() for is_capital, found in pairs):
            return False
        return not (phrase.is_inside and self._is_first(at))

    def span(self, at: int, end: int) -> Span:
        """Where the words from ``at`` until ``end`` stand, with the last point of initials ("U.S.")."""
        first, last = self.found[at], self.found[end - 1]
        is_initials = end - at > 1 and all(len(found.group()) <= 2 for found in self.found[at:end])
        has_point = is_initials and self.text[first.end()] == "." and self.text[last.end() : last.end() + 1] == "."
        return first.start(), last.end() + has_point


def _longest(words: _Words, entries: Entries, at: int) -> tuple[set[str], int]:
    """All that the longest phrases at a word may name, and how many words they have; none has 0."""
    size, codes = 0, set[str]()
    for phrase, named in entries:
        if len(phrase.keys) < size:
            break
        if words.stands(phrase, at):
            size = len(phrase.keys)
            codes.update(named)
    return codes, size


def _in_chinese(run: str, start: int) -> Iterator[Named]:
    at, known = 0, index().by_character
    while at < len(run):
        for phrase, codes in known.get(run[at], ()):
            if run.startswith(phrase, at):
                yield codes, (start + at, start + at + len(phrase))
                at += len(phrase) - 1
                break
        at += 1


def _named(text: str) -> Iterator[Named]:
    words, known, free = _Words(text), index().by_word, 0  # free: the first word that no phrase has taken
    for at, key in enumerate(words.keys):
        if at < free:
            continue
        if entries := known.get(key):
            codes, size = _longest(words, entries, at)
            free = at + size
            if codes:
                yield tuple(sorted(codes)), words.span(at, free)
        elif words.found[at]["han"]:
            yield from _in_chinese(words.found[at].group(), words.found[at].start())


def countries_in(text: str) -> list[tuple[str, Span]]:
    """Every mention of a country: its alpha-3 code and where it stands, in order; linear in the length of the text.

    The longest phrase wins; an ambiguous one is a mention of each of its countries, with the same span.

    >>> countries_in("the Dominican envoy in New Jersey")
    [('DMA', (4, 13)), ('DOM', (4, 13)), ('USA', (23, 33))]
    """
    return [(code, span) for codes, span in _named(text) for code in codes]


def find_country(code: str, text: str) -> Span | None:
    """Where a text first names this country by name, demonym, adjective, capital or city; None if nowhere."""
    return next((span for codes, span in _named(text) if code in codes), None)
