"""The words around a mention, of a window of bounded size: the rest of the text is not looked at."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from extractor.text.fold import Span

_BEFORE, _AFTER = 80, 48  # characters
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:-[^\W_]+)*(?:'(?=[^\W_]|\Z))?|\n[^\S\n]*\n|[^\w\s]")
_PRINTS = (
    dict.fromkeys(map(ord, "’‘ʼ`´"), "'")
    | dict.fromkeys(map(ord, "‐‑‒–−"), "-")
    | dict.fromkeys(map(ord, "“”„«»‹›*_#>"), '"')
    | {ord("ё"): "е", ord("Ё"): "Е"}
    | dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF], "")
)
_MARKED = re.compile(r"[`*_#>]")
START = "."
"""Stands before the first word of a text, as a sentence might have ended there."""


@dataclass(frozen=True, slots=True)
class Window:
    """A mention and the words and marks around it, in small letters and as printed."""

    before: list[str]
    before_printed: list[str]
    after: list[str]
    after_printed: list[str]
    is_joined_before: bool
    """Whether a hyphen joins the mention to the word before it."""
    is_joined_after: bool
    tail: str
    """What follows, as far as it is looked at."""


def plain(piece: str) -> str:
    """A piece of a text in one typography: straight apostrophes, hyphens, quotation marks, composed accents."""
    if piece.isascii() and not _MARKED.search(piece):
        return piece
    return unicodedata.normalize("NFC", piece).translate(_PRINTS)


def tokens(piece: str) -> list[str]:
    """The words, numbers and marks of a piece in plain typography; an empty line is a full stop."""
    found: list[str] = _TOKEN.findall(piece)
    return [START if word[0] == "\n" else word for word in found] if "\n" in piece else found


def window(text: str, span: Span) -> Window:
    """The window around a span."""
    start, end = span
    low = max(0, start - _BEFORE)
    head, tail = plain(text[low:start]), plain(text[end : end + _AFTER])
    before, after = tokens(head), tokens(tail)
    if low == 0:
        before.insert(0, START)
    else:
        del before[:1]  # it may be cut
    return Window(
        [word.lower() for word in before],
        before,
        [word.lower() for word in after],
        after,
        head[-1:] == "-" and head[-2:-1].isalnum(),
        tail[:1] == "-" and tail[1:2].isalnum(),
        tail,
    )
