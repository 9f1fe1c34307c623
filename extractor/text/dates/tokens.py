"""A text as a row of tokens: a kind, one letter, its value, and where it stands.

The kinds are letters, so that the grammar (:mod:`extractor.text.dates.grammar`, where they are listed) is regular
expressions over a short string. Words get theirs from the tables of a language, figures and signs theirs here.

>>> tokens("on May 4, 2024")
(('m', 5, (3, 6)), ('n', 4, (7, 8)), (',', None, (8, 9)), ('y', 2024, (10, 14)))
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from extractor.text.dates import figures
from extractor.text.dates.lexemes import lexemes
from extractor.text.dates.order import Row, ordered
from extractor.text.dates.vocabulary import COMMON, WITHOUT_SPACES, Language, Token, folded
from extractor.text.fold import Span

_LONGEST = 24  # letters; nothing in the tables comes near
_WORDS = 5  # of the longest phrase
_OTHER: Token = ("?", None)
_UNREADABLE: Token = ("#", None)

Tail = list[tuple[str, int, int]]
"""The words before, as the tables have them, how many tokens each has given, and where each begins."""


@lru_cache(maxsize=64)
def tokens(text: str, language: Language = COMMON) -> tuple[tuple[str, int | None, Span], ...]:
    """The row of tokens that a text is. Linear in its length; a word of no table is just another word."""
    row: Row = []
    tail: Tail = []
    bare = -1  # where a number has ended that nothing is written to
    for found in lexemes(text):
        kind = found.lastgroup or ""
        if kind in ("plain", "word"):
            _add_word(row, found[0], found.span(), tail, language)
            continue
        if kind == "ending":
            _add_ending(row, found, tail, language)
            continue
        if kind == "sign":
            abbreviated = (tail and tail[-1][0] in language.abbreviations) or (row and row[-1][0] == "n")
            if found[0] != "." or not abbreviated:
                row.append(("," if found[0] == ":" else found[0], None, found.span()))
        elif kind == "unknown":
            _add_unknown(row, found.span(), is_glued=found.start() == bare)
        elif kind in _READERS:
            span = found.span()
            row.extend([(each, value, span) for each, value in _READERS[kind](found, language)])
        tail.clear()
        bare = found.end() if kind == "suffix" and not found["suffix"] else -1
    return tuple(ordered(row, language.order))


def _add_unknown(row: Row, span: Span, *, is_glued: bool) -> None:
    """A Chinese character of no word: right after a number it is a measure, and the number no date."""
    if is_glued:
        row[-1] = (*_UNREADABLE, row[-1][2])
    elif not row or row[-1][:2] != _OTHER:
        row.append((*_OTHER, span))


def _add_ending(row: Row, found: re.Match[str], tail: Tail, language: Language) -> None:
    """What is written to a name or a figure after an apostrophe, in a language that does so; else just a word."""
    printed, (start, end) = found[0], found.span()
    known = language.words.get("'" + folded(printed[1:]))
    if known is None:
        _add_word(row, printed[1:], (start + 1, end), tail, language)
        return
    if not known and row and row[-1][2][1] == start:  # the "'nin" is left out, and is part of the name
        row[-1] = (row[-1][0], row[-1][1], (row[-1][2][0], end))
    row.extend([(kind, value, (start, end)) for kind, value in known])


def _add_word(row: Row, printed: str, span: Span, tail: Tail, language: Language) -> None:
    """Add a word, or make it one with the words before it that are a phrase with it."""
    if len(printed) > _LONGEST:
        row.append((*_OTHER, span))
        tail.clear()
        return
    word, worth, is_last = _looked_up(printed, language)
    start = span[0]
    phrase = None
    if tail and is_last:
        for size in range(min(_WORDS - 1, len(tail)), 0, -1):
            phrase = language.words.get(" ".join([*(before for before, _, _ in tail[-size:]), word]))
            if phrase is not None:
                start = tail[-size][2]
                del row[len(row) - sum(count for _, count, _ in tail[-size:]) :]
                tail[-size:] = [(before, 0, at) for before, _, at in tail[-size:]]
                break
    if phrase is None:
        phrase = worth
    for kind, value in phrase:
        row.append((kind, value, (start, span[1])))
    tail.append((word, len(phrase), span[0]))
    if len(tail) > _WORDS:
        del tail[0]


@lru_cache(maxsize=16384)
def _looked_up(printed: str, language: Language) -> tuple[str, tuple[Token, ...], bool]:
    """A word as the tables have it, what it is worth by itself, and whether a phrase may end in it."""
    word = folded(printed)
    return word, _worth(printed, word, language), word in language.last_words


def _worth(printed: str, word: str, language: Language) -> tuple[Token, ...]:
    """What a word is worth by itself, also by its case."""
    known = language.words.get(word, (_OTHER,))
    if printed == word and word in language.in_capitals and known:
        return (("M", known[0][1]),) if known[0][0] == "m" else (_OTHER,)
    return (_OTHER,) if printed != word and word in language.in_small else known


_READERS: dict[str, Callable[[re.Match[str], Language], list[Token] | tuple[Token, ...]]] = {
    "short": lambda found, _: figures.short_day(found),
    "date": lambda found, _: [figures.day(found)],
    "pair": lambda found, _: [figures.pair(found)],
    "code": lambda found, _: [figures.code(found)],
    "refused": lambda _, __: [_UNREADABLE],
    "name": lambda found, language: language.words.get(folded(found["name"]), (_OTHER,)),
    "han": lambda found, _: WITHOUT_SPACES.words[found["han"]],
    "counted": lambda found, _: figures.han_number(found["numeral"], found["counted"], WITHOUT_SPACES),
    "suffix": lambda found, language: figures.number(found["number"], found["suffix"], language),
}
