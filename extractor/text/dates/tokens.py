"""A text as a row of tokens: a kind, one letter, and its value.

The kinds are letters, so that the grammar (:mod:`extractor.text.dates.grammar`, where they are listed) is regular
expressions over a short string. Words get theirs from the tables, figures and signs here.

>>> tokens("on May 4, 2024")
[('m', 5), ('n', 4), (',', None), ('y', 2024)]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date

from extractor.text.dates.words import LANGUAGES

Token = tuple[str, int | None]
"""A kind, one character, and its value: None for the kinds that have none."""

_ENDINGS = "ый ий ой ого его ому ему ом ем ая яя ую юю ей ое ее ые ие ых их ым им"  # of a Russian adjective
_LINE = re.compile(r"(.)(-?\d+)? (.*)")


def _entries(table: str) -> Iterator[tuple[str, Token]]:
    for line in table.strip().splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"not a line of words: {line}")
        kind, first, groups = found.groups()
        for at, group in enumerate(groups.split("|")):
            value = int(first) + at if first is not None else None
            for word in group.split():
                forms = [word[:-1] + ending for ending in _ENDINGS.split()] if word.endswith("*") else [word]
                for form in forms:
                    yield form.replace("_", " ").casefold(), (kind, value)


_PRINTED = [entry for table in reversed(LANGUAGES) for entry in _entries(table)]
_WORDS: dict[str, Token] = {form.rstrip("."): token for form, token in _PRINTED}
_ABBREVIATIONS = frozenset(form.rstrip(".") for form, _ in _PRINTED if form.endswith("."))
_CAPITALS = frozenset({"may", "march", "mar", "mon", "wed", "sat", "sun"})  # in small letters they are other words
_ORDINALS = frozenset(["", "st", "nd", "rd", "th", "er", "º", "日", "号", "-го", "-е", "-й", "-м", "-ом", "-му", "-ое"])
_DECADES = frozenset({"s", "-е", "-х"})
_SIGNS = dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-") | dict.fromkeys(map(ord, "();（），、"), ",")
_LONGEST = 24  # letters; nothing in the tables comes near
_LETTERS = r"(?:[^\W\d_]|[\u0300-\u036f])"
_LEXEME = re.compile(
    r"(?P<skip>['’]s\b|\d\d?:\d\d(?:\s?[AaPp]\.?[Mm]\b\.?)?|\d\d?\s?[AaPp]\.?[Mm]\b\.?|\d{1,9}(?:[.,]\d{1,9})?\s?(?:%|per\s?cent\b))"
    r"|(?P<date>\d{1,4}(?P<mark>[-./])\d\d?(?P=mark)\d{1,4}(?!\d))"
    r"|(?P<refused>['’]\d\d(?!\d)|\d+\.\d+|[$€£¥₽]\s?\d+)"
    r"|(?P<pair>\d{4}[-/]\d\d(?!\d))"
    r"|(?P<code>[QHqh]\d\b)"
    r"|(?P<name>(?!FY\d)[A-Za-zА-я]+\d\w*)"
    rf"|(?P<number>\d+)(?P<suffix>[年月日号]|-(?:го|ое|ом|му|е|й|м|х)\b|{_LETTERS}*)"
    rf"|(?P<word>{_LETTERS}+)"
    r"|(?P<sign>[-,/.&])"
)


def tokens(text: str) -> list[Token]:
    """The row of tokens that a text is. Linear in its length; a word of no table is just another word."""
    row: list[Token] = []
    previous = ""  # the word before, of a phrase of two
    for found in _LEXEME.finditer(text.translate(_SIGNS)):
        kind = found.lastgroup
        if kind == "word":
            previous = _add_word(row, found["word"], previous)
            continue
        if kind == "suffix":
            row.extend(_number(found["number"], found["suffix"]))
        elif kind == "sign":
            abbreviated = previous in _ABBREVIATIONS or bool(row and row[-1][0] == "n")
            if found["sign"] != "." or not abbreviated:
                row.append((found["sign"], None))
        elif kind in _READERS:
            row.append(_READERS[kind](found))
        previous = ""
    return row


def _add_word(row: list[Token], printed: str, previous: str) -> str:
    """Add a word, or make it one with the word before it; returns it as the tables have it."""
    if len(printed) > _LONGEST:
        row.append(("?", None))
        return ""
    word = printed if printed.isascii() else unicodedata.normalize("NFC", printed)
    word = word.casefold()
    kind, value = _WORDS.get(word, ("?", None))
    if printed == word and word in _CAPITALS:
        kind = "M" if kind == "m" else "?"
    phrase = _WORDS.get(f"{previous} {word}")
    if phrase is not None:
        if row and _WORDS.get(previous, ("?", None))[0] != "_":
            row.pop()
        row.append(phrase)
    elif kind != "_":
        row.append((kind, value))
    return word


def _number(digits: str, suffix: str) -> list[Token]:
    suffix = suffix.casefold()
    kind = "#"
    if len(digits) == 4 and 1500 <= int(digits) < 2200:
        decade = suffix in _DECADES and int(digits) % 10 == 0
        kind = "K" if decade else "y" if suffix == "年" or suffix in _ORDINALS else "#"
    elif len(digits) <= 2:
        kind = "n" if suffix in _ORDINALS else "#"
        if suffix == "月" and 1 <= int(digits) <= 12:
            kind = "m"
    if kind != "#":
        return [(kind, int(digits))]
    if suffix in _WORDS and len(digits) in (1, 2, 4):
        return [*_number(digits, ""), _WORDS[suffix]]
    return [("#", None)]


def _day(found: re.Match[str]) -> Token:
    """A day in figures, when only one day can be meant: points stand between day, month and year in this order."""
    first, second, third = found["date"].split(found["mark"])
    if len(first) == 4:
        year, month, in_month = int(first), int(second), int(third)
    elif len(third) == 4:
        year, month, in_month = int(third), int(second), int(first)
        if found["mark"] != "." and in_month <= 12 and month != in_month:
            if month <= 12:
                return "#", None
            month, in_month = in_month, month  # the American order
    else:
        return "#", None
    try:
        return "D", date(year, month, in_month).toordinal()
    except ValueError:
        return "#", None


def _pair(found: re.Match[str]) -> Token:
    """``2024-02``, ``2022-26`` or ``2022/23``, or ``2005-06`` that may be a month or two years.

    The value is the year times 100 and the two figures.
    """
    year, short = int(found["pair"][:4]), int(found["pair"][5:])
    if "/" in found["pair"]:
        return "j", year * 100 + short
    if short <= year % 100:
        return "I", year * 100 + short
    return ("X" if short <= 12 else "i"), year * 100 + short


def _code(found: re.Match[str]) -> Token:
    """``Q1`` to ``Q4``, ``H1`` and ``H2``, as EDTF numbers them."""
    base, parts = (33, 4) if found["code"][0] in "Qq" else (40, 2)
    number = int(found["code"][1])
    return ("q", base + number - 1) if 1 <= number <= parts else ("#", None)


_READERS: dict[str | None, Callable[[re.Match[str]], Token]] = {
    "date": _day,
    "pair": _pair,
    "code": _code,
    "refused": lambda _: ("#", None),
    "name": lambda _: ("?", None),
}
