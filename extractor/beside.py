"""Whether a copied piece was cut: words beside it belong to what it says.

"$18" is verbatim in "HK$18 billion", and yet another sum. So the
whole sentence is read, and the number or date at the place of the piece must be the one that was read from the piece;
a number that the reader of sentences does not tell is read once more together with the words that touch or follow it.
What no reader makes sense of together is told by the few words that never leave a piece as it is: "minus", "except".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor import marks
from extractor.readers import DOUBT, Parts, Setting, date_parts, direction_of, read_piece
from extractor.text.dates import Dated, DateSaid, as_whole
from extractor.text.fold import Span
from extractor.text.numbers import Amount, Told, is_unsure, numbers_in, read_amount

_WORD = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")
_IDEOGRAPHS = "\u2e80"
"""From here on characters touch without belonging together."""
_REACH = 60  # characters
_CHANGES = frozenset({"by", "percent", "points", "fold"})
_WORDS_BEFORE = 4
_WORDS_AFTER = 3
_NO_UNIT = ("none", "count", "other")

_NUMERAL = re.compile(
    r"\b(?:(?:hundred|thousand)\s+(?:and\s+)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:\s+|\s*-\s*))$",
    re.IGNORECASE,
)
_MINUS = re.compile(r"\b(?:minus|negative|минус)\s+$", re.IGNORECASE)
_PART_OF = re.compile(r"\b(?:half|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)\s+of\s+$", re.IGNORECASE)
_ONE = re.compile(r"(?:an?|one|million|billion)\b", re.IGNORECASE)
_SCALE = re.compile(r"\s+(?:hundred|thousand|million|billion|trillion|lakh|crore)s?\b", re.IGNORECASE)
_OF_A_COUNTRY = re.compile(
    r"\s+(?!US\b|U\.S|American\b|United\b|British\b)[A-Z]\w+\s+(?:[A-Z]\w+\s+)?(?:dollar|pound|peso|franc|rupee|dinar)s?\b"
    r"|\s+(?!American\b|British\b)[A-Z]\w+(?:an|ese|ish)(?=\W*$|[.,;:)]|\s+(?:in|for|from|to|of|on|at|by|and|or|was|is)\b)"
)
"""The "Jamaican" of "$5 million Jamaican (dollars)"."""


@dataclass(frozen=True, slots=True)
class _Wider:
    text: str
    added: str
    is_before: bool
    is_glued: bool
    """Whether nothing, not even a comma, parts the piece from what stands beside it."""
    is_next: bool
    """Whether only one word was added."""

    @property
    def is_tied(self) -> bool:
        """Whether the word that was added is one with the piece, though nobody can read them."""
        return self.is_glued and self.is_next and self.added[-1 if self.is_before else 0] < _IDEOGRAPHS


def _is_glue(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in {"Sc", "Pd", "Sm"} or character in "/%"


def _wider(text: str, span: Span, within: Span) -> Iterator[_Wider]:
    start, end = span
    low, high = max(within[0], start - _REACH), min(within[1], end + _REACH)
    for count, word in enumerate([*_WORD.finditer(text, low, start)][: -_WORDS_BEFORE - 1 : -1]):
        at = word.start()
        yield _Wider(text[at:end], text[at:start], True, _is_glue(text[start - 1]), count == 0)
    for count, word in enumerate([*_WORD.finditer(text, end, high)][:_WORDS_AFTER]):
        at = word.end()
        yield _Wider(text[start:at], text[end:at], False, _is_glue(text[end]), count == 0)


def _is_other_amount(part: Parts, whole: Parts | None, wider: _Wider) -> bool:
    if whole is None:
        return wider.is_tied  # the 5 of "-5", of "1/5" and of "5th"
    if part["money"]["text"] not in whole["money"]["text"]:
        return False  # what was read is another number that stands beside it
    is_range = whole["value_max"] is not None and part["value_max"] is None
    if is_range and not wider.is_glued:  # "from 4 to 5": two levels, or a range in which each end stands whole
        upper = part["base"] * whole["value"] == whole["base"] * whole["value_max"]
        return part["currency"] != whole["currency"] or not (upper or part["base"] == whole["base"])
    units = {None if parts["unit"] in _NO_UNIT else parts["unit"] for parts in (part, whole)}
    same = ("base", "value_max", "currency")
    return len(units) > 1 or any(part[name] != whole[name] for name in same)


def _is_other_change(part: Parts, whole: Parts | None, wider: _Wider) -> bool:
    if whole is None:
        return wider.is_tied and any(map(str.isdecimal, wider.added))  # the 5% of "5%-7%"
    return any(part["change"][name] != whole["change"][name] for name in ("value", "kind"))


def _is_other_count(part: Parts, whole: Parts | None, wider: _Wider) -> bool:
    if part["count"] is None or whole is None:
        return False
    if whole["count"] is not None:
        return part != whole
    amount = read_amount(wider.text)
    is_end_of_range = amount is not None and part["count"] in (amount.value, amount.value_max)
    return is_end_of_range or (wider.is_tied and wider.is_before)  # 12 or 13; G20


_IS_OTHER: Mapping[type[marks.Reader], Callable[[Parts, Parts | None, _Wider], bool]] = {
    marks.Amount: _is_other_amount,
    marks.Change: _is_other_change,
    marks.Count: _is_other_count,
}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece that was read, and the rest of its sentence."""

    reader: marks.Reader
    parts: Parts
    text: str
    before: str
    after: str
    setting: Setting


def _is_cut_number(piece: _Piece) -> bool:
    if _MINUS.search(piece.before) or (piece.text[:1].isalpha() and _NUMERAL.search(piece.before)):
        return True
    return bool(_ONE.match(piece.text) and _PART_OF.search(piece.before))


def _is_cut_amount(piece: _Piece) -> bool:
    if _is_cut_number(piece) or _SCALE.match(piece.after):
        return True
    return bool(piece.parts["currency"] and _OF_A_COUNTRY.match(piece.after))


def _is_cut_change(piece: _Piece) -> bool:
    return is_unsure(piece.before, piece.after)


_IS_CUT: Mapping[type[marks.Reader], Callable[[_Piece], bool]] = {
    marks.Amount: _is_cut_amount,
    marks.Change: _is_cut_change,
    marks.Count: _is_cut_number,
}


def _hedged(part: Parts, qualifier: str) -> Parts:
    """The same amount with the hedge that was left out: "nearly" before the piece."""
    if part["qualifier"] != "exact" or qualifier in {"exact", "range"}:
        return part
    return part | {"qualifier": qualifier, "money": part["money"] | {"qualifier": qualifier}}


def _is_same_amount(part: Parts, amount: Amount | None) -> bool:
    if amount is None:
        return False
    units = {None if unit in _NO_UNIT else unit for unit in (part["unit"], amount.unit)}
    told = (amount.base, amount.value_max, amount.currency)
    return len(units) == 1 and (part["base"], part["value_max"], part["currency"]) == told


def _by_country(piece: _Piece, one: Told, sentence: str) -> Parts | None:
    """A number whose currency only a country settles, as its sentence prints it."""
    if one.amount is not None or DOUBT not in piece.parts:
        return None
    whole = read_piece(piece.reader, sentence[slice(*one.whole)], piece.setting)
    same = ("base", "value_max", "currency", "unit")
    return whole if whole and all(whole[name] == piece.parts[name] for name in same) else None


def _as_told_amount(piece: _Piece, told: Sequence[Told], sentence: str) -> Parts | None:
    """The amount as its sentence tells it, as a level; None where it tells another, or a change: "rose $2bn"."""
    for one in told:
        if one.role in _CHANGES:
            continue
        if one.amount is not None and _is_same_amount(piece.parts, one.amount):
            return _hedged(piece.parts, one.amount.qualifier)
        if whole := _by_country(piece, one, sentence):
            return _hedged(piece.parts, whole["qualifier"])
    return None


def _as_told_change(piece: _Piece, told: Sequence[Told], _: str) -> Parts | None:
    change = piece.parts["change"]
    read = (change["value"], change["kind"], change["scale"], change["currency"])
    changes = [one.change for one in told if one.change]
    is_told = any((one.value, one.kind, one.scale, one.currency) == read for one in changes)
    return piece.parts if is_told else None


def _as_told_count(piece: _Piece, told: Sequence[Told], _: str) -> Parts | None:
    read = (piece.parts["count"], piece.parts["qualifier"], None)
    amounts = [one.amount for one in told if one.amount and one.amount.unit in ("count", "none")]
    is_told = any((amount.base, amount.qualifier, amount.value_max) == read for amount in amounts)
    return piece.parts if is_told or piece.parts["count"] is None else None


_AS_TOLD: Mapping[type[marks.Reader], Callable[[_Piece, Sequence[Told], str], Parts | None]] = {
    marks.Amount: _as_told_amount,
    marks.Change: _as_told_change,
    marks.Count: _as_told_count,
}
"""What is read of a piece, against what its sentence tells at its place."""


def _among_neighbours(piece: _Piece, text: str, span: Span, within: Span) -> Parts | None:
    """What a piece says beside the words around it, where the reader of sentences tells no number: durations."""
    is_other, parts = _IS_OTHER[type(piece.reader)], piece.parts
    for wider in _wider(text, span, within):
        whole = read_piece(piece.reader, wider.text, piece.setting)
        if is_other(parts, whole, wider):
            return None
        if whole and isinstance(piece.reader, marks.Amount) and parts["money"]["text"] in whole["money"]["text"]:
            parts = _hedged(parts, "exact" if whole["qualifier"] == "up_to" else whole["qualifier"])
    return parts


def read_date_beside(
    reader: marks.Date, parts: Parts, text: str, span: Span, dates: Sequence[DateSaid], setting: Setting
) -> Parts | None:
    """What the date at ``span``, read as ``parts``, says in its sentence, of which these are all ``dates``.

    None where it was cut.
    """
    direction = direction_of(reader, setting.fact)
    whole = as_whole(Dated(**parts), text, span, dates, published=setting.published, direction=direction)
    return date_parts(whole) if whole else None


def read_with_neighbours(
    reader: marks.Reader,
    parts: Parts,
    text: str,
    span: Span,
    within: Span,
    setting: Setting,
    *,
    told: Sequence[Told] | None = None,
) -> Parts | None:
    """What the number at ``span``, read as ``parts``, says together with what stands beside it ``within``.

    None where it reads otherwise, that is, was cut; a hedge that was left out is taken in. ``told`` is
    ``numbers_in(text[within])`` where the caller keeps it.
    """
    (start, end), (low, high) = span, within
    before, after = text[max(low, start - _REACH) : start], text[end : min(high, end + _REACH)]
    piece = _Piece(reader, parts, text[start:end], before, after, setting)
    if _IS_CUT[type(reader)](piece):
        return None
    sentence = text[low:high]
    every = numbers_in(sentence) if told is None else told
    here = [one for one in every if one.span[0] < end - low and start - low < one.span[1]]
    if here:
        return _AS_TOLD[type(reader)](piece, here, sentence)
    return _among_neighbours(piece, text, span, within)
