"""The countries that a text names, and where."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from extractor.text.fold import Span
from extractor.text.places.phrases import Entries, Phrase, index
from extractor.text.places.words import GAP, POINT, SPLIT, is_han, key_of

Named = tuple[tuple[str, ...], Span]
"""The countries that one phrase may name, and where it stands."""

_CURRENCY = frozenset("$€£₽¥")
_FIRST_HAN = "\u3400"
_LONGEST = 40  # letters; nothing in the tables comes near
_ABBREVIATION = 3  # letters before a point that ends no sentence
_STARTS = re.compile(r"(?:\A|[.!?…:;\n。！？])[\s\"'“”„«»‘’()\[\]*_#>–—-]{0,6}\Z")


class _Words:
    """The words of a stretch of a text, with what a phrase asks about them."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        cut = SPLIT.split(text[start:end])  # gaps and words by turns, all in one go
        ends = list(accumulate(map(len, cut), initial=start))[1:]
        self.printed: Sequence[str] = cut[1::2]
        self.starts, self.ends = ends[::2], ends[1::2]
        self.keys = [key_of(word[:_LONGEST]) for word in self.printed]

    def _is_joined(self, at: int) -> bool:
        """Whether the word ``at`` and the one before it can belong to one phrase."""
        start, end = self.ends[at - 1], self.starts[at]
        is_short = len(self.printed[at - 1]) <= _ABBREVIATION
        return bool(GAP.fullmatch(self.text, start, end) or (is_short and POINT.fullmatch(self.text, start, end)))

    def _is_first(self, at: int) -> bool:
        start = self.starts[at]
        return bool(_STARTS.search(self.text[max(0, start - 7) : start])) or start == 0

    def _is_printed(self, exact: str, at: int) -> bool:
        is_money = self.text[self.ends[at] : self.ends[at] + 1] in _CURRENCY  # "US$5 million"
        return unicodedata.normalize("NFC", self.printed[at]) == exact and not is_money

    def stands(self, phrase: Phrase, at: int) -> bool:
        """Whether the phrase stands at the word ``at``."""
        end = at + len(phrase.keys)
        if tuple(self.keys[at:end]) != phrase.keys or not all(map(self._is_joined, range(at + 1, end))):
            return False
        if phrase.exact and not self._is_printed(phrase.exact, at):
            return False
        pairs = zip(phrase.capitals, self.printed[at:end], strict=True)
        if any(is_capital and not printed[0].isupper() for is_capital, printed in pairs):
            return False
        return not (phrase.is_inside and self._is_first(at))

    def span(self, at: int, end: int) -> Span:
        """Where the words from ``at`` until ``end`` stand, with the last point of initials ("U.S.")."""
        first, last = self.ends[at], self.ends[end - 1]
        is_initials = end - at > 1 and all(len(printed) <= 2 for printed in self.printed[at:end])
        has_point = is_initials and self.text[first] == "." and self.text[last : last + 1] == "."
        return self.starts[at], last + has_point


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


class _Piece(NamedTuple):
    """What stands between two spaces, by the phrases that may begin in it."""

    reach: int
    """How many words the longest of them has; 0 where there is none."""
    first: str
    """The key of its first word; empty where it has none."""
    seconds: frozenset[str] | None
    """What must follow, where all of them begin with its last word and have another; None where nothing must."""


_ANYTHING = _Piece(16, "", None)
"""More words than any phrase has."""


@lru_cache(maxsize=32768)
def _met(piece: str) -> _Piece:
    """Most pieces begin no phrase, and that is known of them."""
    printed = SPLIT.split(piece)[1::2]
    keys = [key_of(word[:_LONGEST]) for word in printed]
    found: list[tuple[int, Phrase]] = []
    for at, (word, key) in enumerate(zip(printed, keys, strict=True)):
        phrases = (phrase for phrase, _ in index().by_word.get(key, ()))
        found += [(at, phrase) for phrase in phrases if word[0].isupper() or not phrase.capitals[0]]
    has_han = any(is_han(word[0]) for word in printed)
    is_open = has_han or any(at < len(keys) - 1 or len(phrase.keys) == 1 for at, phrase in found)
    reach = max((len(phrase.keys) for _, phrase in found), default=int(has_han))
    seconds = None if is_open else frozenset(phrase.keys[1] for _, phrase in found)
    return _Piece(reach, keys[0] if keys else "", seconds)


def _stretches(text: str) -> Iterator[Span]:
    """Where countries may be named: what may begin a phrase, with as many words behind it as the phrase may have.

    A dash may stand alone between two words.
    """
    cut = text.split(" ")
    filled = [at for at, piece in enumerate(cut) if piece] if "" in cut else range(len(cut))
    pieces = [_met(piece) if len(piece) <= _LONGEST else _ANYTHING for piece in cut if piece]
    begin = [at for at, (reach, _, _) in enumerate(pieces) if reach and _may_go_on(pieces, at)]
    if not begin:
        return
    ends = [end + at for at, end in enumerate(accumulate(map(len, cut)))]
    first = last = begin[0]
    for at in begin:
        if at > last:
            yield _hull(cut, ends, filled[first], filled[last])
            first = at
        last = max(last, min(at + 2 * (pieces[at].reach - 1), len(filled) - 1))
    yield _hull(cut, ends, filled[first], filled[last])


def _may_go_on(pieces: Sequence[_Piece], at: int) -> bool:
    """Whether a phrase that begins in a piece may go on in the next one."""
    seconds = pieces[at].seconds
    if seconds is None:
        return True
    following = pieces[at + 1].first if at + 1 < len(pieces) else None
    return following is not None and (not following or following in seconds)


def _hull(cut: Sequence[str], ends: Sequence[int], first: int, last: int) -> Span:
    return ends[first] - len(cut[first]), ends[last]


def _named(text: str) -> Iterator[Named]:
    for start, end in _stretches(text):
        yield from _named_in(text, start, end)


def _named_in(text: str, start: int, end: int) -> Iterator[Named]:
    words, known, free = _Words(text, start, end), index().by_word, 0  # free: the first word that no phrase has taken
    for at, key in enumerate(words.keys):
        if at < free or (key not in known and key < _FIRST_HAN):
            continue
        if entries := known.get(key):
            codes, size = _longest(words, entries, at)
            free = at + size
            if codes:
                yield tuple(sorted(codes)), words.span(at, free)
        elif is_han(words.printed[at][0]):
            yield from _in_chinese(words.printed[at], words.starts[at])


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
