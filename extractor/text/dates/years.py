"""Words and figures that are dates in a copied piece, and in a sentence may be others: "may", "2000 companies"."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.text.dates import cues
from extractor.text.dates.lexemes import is_joined_by_sentence_end
from extractor.text.dates.vocabulary import Language
from extractor.text.fold import Span

Row = Sequence[tuple[str, int | None, Span]]
"""Tokens: kinds, their values, and where they stand in the text."""


def prepared(text: str, row: Row, language: Language) -> Row:
    """Without the numbers that are no years, the verb "may", and words joined over the end of a sentence."""
    made: list[tuple[str, int | None, Span]] = []
    for at, (kind, _, span) in enumerate(row):
        after = row[at + 1][0] if at + 1 < len(row) else ""
        made.append(_meant(text, row, at) if kind in "My#" else row[at])
        if kind in "nY" and after in ("m", "y", "w") and not language.has_points:
            end, start = span[1], row[at + 1][2][0]
            if is_joined_by_sentence_end(text[end : min(start, end + 4) + 1]):
                made.append((".", None, (end, end)))
    return made


def _meant(text: str, row: Row, at: int) -> tuple[str, int | None, Span]:
    """What a word or figure is in a sentence that may be something else in a piece."""
    kind, value, span = row[at]
    after = row[at + 1][0] if at + 1 < len(row) else ""
    before = row[at - 1][0] if at else ""
    if kind == "M" and after != "y":
        return "?", None, span
    if kind == "y" and value and not _is_year(text, value, span, before, after if _is_next(row, at) else ""):
        return "#", None, span
    if kind == "#" and text[span[0] : span[0] + 9].casefold() == "vorjahres":
        return "@", -1, span  # "Vorjahreszeitraum"
    return row[at]


def _is_next(row: Row, at: int) -> bool:
    """Whether no word that is left out stands between a token and the next."""
    return at + 1 < len(row) and row[at + 1][2][0] - row[at][2][1] <= 1


def _is_year(text: str, year: int, span: Span, before: str, after: str) -> bool:
    start, end = span
    if text[end - 1] == "年" or before in tuple("mMqhNxB-/") or after in tuple("Y-/hqFm"):
        return True
    if before in tuple("FSTb"):
        return not cues.is_counted(text[end : end + 24])
    if after == "#" and text[end : end + 1] in (" ", "\u00a0") and text[end + 1 : end + 2].isalpha():
        return False
    return not cues.is_number(year, text[max(0, start - 12) : start], text[end : end + 24])
