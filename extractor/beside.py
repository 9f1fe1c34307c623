"""Whether a copied piece was cut: words beside it belong to what it says.

"$18" is verbatim in "HK$18 billion", and yet another sum. So a piece is read once more together with the words that
touch or follow it in its sentence; where these change the reading, the piece was not copied whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from extractor import marks
from extractor.readers import Parts, Setting, read_piece
from extractor.text.fold import Span

_WORD = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")
_REACH = 40  # characters
_WORDS_BEFORE = 2
_WORDS_AFTER = 3
_NO_UNIT = ("none", "count", "other")


@dataclass(frozen=True, slots=True)
class _Wider:
    text: str
    is_glued: bool
    """Whether nothing, not even a comma, parts the piece from what stands beside it."""
    is_next: bool
    """Whether only one word was added."""


def _is_glue(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in {"Sc", "Pd", "Sm"} or character in "/%"


def _wider(text: str, span: Span, within: Span) -> Iterator[_Wider]:
    start, end = span
    low, high = max(within[0], start - _REACH), min(within[1], end + _REACH)
    for count, word in enumerate([*_WORD.finditer(text, low, start)][: -_WORDS_BEFORE - 1 : -1]):
        yield _Wider(text[word.start() : end], _is_glue(text[start - 1]), count == 0)
    for count, word in enumerate([*_WORD.finditer(text, end, high)][:_WORDS_AFTER]):
        yield _Wider(text[start : word.end()], _is_glue(text[end]), count == 0)


def _is_other_amount(part: Parts, whole: Parts, *, is_glued: bool) -> bool:
    if part["money"]["text"] not in whole["money"]["text"]:
        return False  # what was read is another number that stands beside it
    is_range = whole["value_max"] is not None and part["value_max"] is None
    if is_range and not is_glued:  # "from 4 to 5": two levels, or a range in which each end stands whole
        upper = part["base"] * whole["value"] == whole["base"] * whole["value_max"]
        return part["currency"] != whole["currency"] or not (upper or part["base"] == whole["base"])
    units = {None if parts["unit"] in _NO_UNIT else parts["unit"] for parts in (part, whole)}
    same = ("base", "value_max", "currency")
    return len(units) > 1 or any(part[name] != whole[name] for name in same)


def _is_other_change(part: Parts, whole: Parts, *, is_glued: bool) -> bool:  # noqa: ARG001 - the form of all of them
    return any(part["change"][name] != whole["change"][name] for name in ("value", "kind"))


def _is_other_count(part: Parts, whole: Parts, *, is_glued: bool) -> bool:  # noqa: ARG001 - the form of all of them
    return None not in (part["count"], whole["count"]) and part != whole


def _is_other_date(part: Parts, whole: Parts, *, is_glued: bool) -> bool:
    finds_a_year = part["basis"] != "explicit" and whole["basis"] == "explicit"
    return part["edtf"] != whole["edtf"] and (is_glued or finds_a_year)


_IS_OTHER: Mapping[type[marks.Reader], Callable[..., bool]] = {
    marks.Amount: _is_other_amount,
    marks.Change: _is_other_change,
    marks.Count: _is_other_count,
    marks.Date: _is_other_date,
}


def _hedged(part: Parts, whole: Parts) -> Parts:
    """The same amount with the hedge that was left out: "nearly" before the piece."""
    hedge = whole["qualifier"]
    if part["qualifier"] != "exact" or hedge in {"exact", "up_to"}:  # the "до" of "вырос до" hedges nothing
        return part
    return part | {"qualifier": hedge, "money": part["money"] | {"qualifier": hedge}}


def read_with_neighbours(
    reader: marks.Reader, parts: Parts, text: str, span: Span, within: Span, setting: Setting
) -> Parts | None:
    """What the piece at ``span``, read as ``parts``, says together with what stands beside it ``within``.

    None where it reads otherwise, that is, was cut; a hedge that was left out is taken in.
    """
    is_other = _IS_OTHER[type(reader)]
    for wider in _wider(text, span, within):
        whole = read_piece(reader, wider.text, setting)
        if whole is None:
            if isinstance(reader, marks.Amount) and wider.is_glued and wider.is_next and wider.text.isascii():
                return None  # the 5 of "-5", of "1/5" and of "5th"
        elif is_other(parts, whole, is_glued=wider.is_glued):
            return None
        elif isinstance(reader, marks.Amount) and parts["money"]["text"] in whole["money"]["text"]:
            parts = _hedged(parts, whole)
    return parts
