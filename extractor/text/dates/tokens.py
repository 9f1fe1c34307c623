"""A text as a row of tokens: a kind, one letter, and its value.

The kinds are letters, so that the grammar (:mod:`extractor.text.dates.grammar`, where they are listed) is regular
expressions over a short string. Words get theirs from the tables of a language, figures and signs theirs here.

>>> tokens("on May 4, 2024")
[('m', 5), ('n', 4), (',', None), ('y', 2024)]
"""

from __future__ import annotations

import re
from collections.abc import Callable

from extractor.text.dates import figures
from extractor.text.dates.lexemes import lexemes
from extractor.text.dates.order import ordered
from extractor.text.dates.vocabulary import COMMON, WITHOUT_SPACES, Language, Token, folded

_LONGEST = 24  # letters; nothing in the tables comes near
_WORDS = 5  # of the longest phrase
_OTHER: Token = ("?", None)
_UNREADABLE: Token = ("#", None)

Tail = list[tuple[str, int]]
"""The words before, as the tables have them, and how many tokens each has given."""


def tokens(text: str, language: Language = COMMON) -> list[Token]:
    """The row of tokens that a text is. Linear in its length; a word of no table is just another word."""
    row: list[Token] = []
    tail: Tail = []
    bare = -1  # where a number has ended that nothing is written to
    for found in lexemes(text):
        kind = found.lastgroup or ""
        if kind == "word":
            _add_word(row, found["word"], tail, language)
            continue
        if kind == "ending":
            _add_ending(row, found["ending"], tail, language)
            continue
        if kind == "sign":
            abbreviated = (tail and tail[-1][0] in language.abbreviations) or (row and row[-1][0] == "n")
            if found["sign"] != "." or not abbreviated:
                row.append((found["sign"], None))
        elif kind == "unknown":
            _add_unknown(row, is_glued=found.start() == bare)
        elif kind in _READERS:
            row.extend(_READERS[kind](found, language))
        tail.clear()
        bare = found.end() if kind == "suffix" and not found["suffix"] else -1
    return ordered(row, language.order)


def _add_unknown(row: list[Token], *, is_glued: bool) -> None:
    """A Chinese character of no word: right after a number it is a measure, and the number no date."""
    if is_glued:
        row[-1] = _UNREADABLE
    elif row[-1:] != [_OTHER]:
        row.append(_OTHER)


def _add_ending(row: list[Token], printed: str, tail: Tail, language: Language) -> None:
    """What is written to a name or a figure after an apostrophe, in a language that does so; else just a word."""
    known = language.words.get("'" + folded(printed[1:]))
    if known is None:
        _add_word(row, printed[1:], tail, language)
        return
    row.extend(known)


def _add_word(row: list[Token], printed: str, tail: Tail, language: Language) -> None:
    """Add a word, or make it one with the words before it that are a phrase with it."""
    if len(printed) > _LONGEST:
        row.append(_OTHER)
        tail.clear()
        return
    word = folded(printed)
    for size in range(min(_WORDS - 1, len(tail)), 0, -1):
        phrase = language.words.get(" ".join([*(before for before, _ in tail[-size:]), word]))
        if phrase is not None:
            del row[len(row) - sum(count for _, count in tail[-size:]) :]
            tail[-size:] = [(before, 0) for before, _ in tail[-size:]]
            break
    else:
        phrase = _worth(printed, word, language)
    row.extend(phrase)
    tail.append((word, len(phrase)))
    del tail[:-_WORDS]


def _worth(printed: str, word: str, language: Language) -> tuple[Token, ...]:
    """What a word is worth by itself, also by its case."""
    known = language.words.get(word, (_OTHER,))
    if printed == word and word in language.in_capitals and known:
        return (("M", known[0][1]),) if known[0][0] == "m" else (_OTHER,)
    return (_OTHER,) if printed != word and word in language.in_small else known


_READERS: dict[str, Callable[[re.Match[str], Language], list[Token] | tuple[Token, ...]]] = {
    "date": lambda found, _: [figures.day(found)],
    "pair": lambda found, _: [figures.pair(found)],
    "code": lambda found, _: [figures.code(found)],
    "refused": lambda _, __: [_UNREADABLE],
    "name": lambda found, language: language.words.get(folded(found["name"]), (_OTHER,)),
    "han": lambda found, _: WITHOUT_SPACES.words[found["han"]],
    "counted": lambda found, _: figures.han_number(found["numeral"], found["counted"], WITHOUT_SPACES),
    "suffix": lambda found, language: figures.number(found["number"], found["suffix"], language),
}
