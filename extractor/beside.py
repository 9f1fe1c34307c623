"""Whether a copied piece was cut: words beside it belong to what it says.

"$18" is verbatim in "HK$18 billion", and yet another sum. So a piece is read once more together with the words that
touch or follow it in its sentence; where these change the reading, the piece was not copied whole. What no reader
makes sense of together is told by the few words that never leave a piece as it is: "minus", "failed to", "except".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from extractor import marks
from extractor.readers import EXCLUDING, Parts, Setting, read_piece
from extractor.text.fold import Span
from extractor.text.numbers import is_unsure, read_amount, tells_change_of

_WORD = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")
_LEAD = re.compile(r"\S+\s*")
_IDIOM = re.compile(
    r"\b(?:hold|held|put|set|makes?|made|take|took|sign|line|open|back|pay|paid|give|gave|build|built|buy|bought|"
    r"\w+ed)\s+(?:up|down)\b",
    re.IGNORECASE,
)
"""The "held up" of "held up at 5 million tons" is no rise."""
_IDEOGRAPHS = "\u2e80"
"""From here on characters touch without belonging together."""
_REACH = 60  # characters
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

_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|some|\d+)"
_UNIT = r"(?:day|week|month|year|decade)s?"
_BEFORE_A_DATE = re.compile(
    rf"\b{EXCLUDING}(?:\s+(?:in|on|by|for|during|until|since|before|after|the|в|во|на))*\s+$"
    rf"|\b{_UNIT}\s+(?:before|after)\s+$"
    r"|\b(?:pre|post|non)\s*-\s*$|\b(?:FY|[HQ][1-4]|[1-4][HQ]|fiscal(?:\s+year)?|financial\s+year)\s*'?$",
    re.IGNORECASE,
)
_AFTER_A_DATE = re.compile(
    rf"(?:,?\s+(?:{_COUNT}\s+{_UNIT}\s+(?:ago|earlier)|(?:the\s+)?(?:last|next|previous|following)\s+(?:week|month|year))"
    rf"|\s+(?:of|in)\s+(?:the\s+)?(?:last|next|previous|following)\s+(?:week|month|year)"
    rf"|\s+{_COUNT}\s+{_UNIT}\s+later"
    r"|,?\s+(?:прошл|позапрошл|следующ|предыдущ)\w+\s+(?:год|недел|месяц)\w*"
    r"|,?\s+(?:\w+\s+)?(?:год|лет|недел|месяц)\w*\s+(?:назад|спустя))\b(?!['’])",
    re.IGNORECASE,
)


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


def _is_within(inner: Parts, outer: Parts) -> bool:
    bounds = (outer["lo"], inner["lo"], inner["hi"], outer["hi"])
    return None not in bounds and list(bounds) == sorted(bounds)


def _is_other_date(part: Parts, whole: Parts | None, wider: _Wider) -> bool:
    if whole is None:
        return wider.is_tied and wider.is_before
    if part["edtf"] == whole["edtf"]:
        return bool(part["period_kind"] != whole["period_kind"] == "fiscal_year")
    is_within = _is_within(whole, part)
    is_narrower = is_within and (part["lo"], part["hi"]) != (whole["lo"], whole["hi"])
    if is_narrower and wider.is_before and "," not in wider.added:
        return True  # the 2021 of "May 2021"
    finds_a_year = part["basis"] != "explicit" and whole["basis"] == "explicit"
    is_relative = whole["basis"] in ("relative_to_pub", "relative_to_event") and not is_within
    return wider.is_glued or finds_a_year or is_relative


_IS_OTHER: Mapping[type[marks.Reader], Callable[[Parts, Parts | None, _Wider], bool]] = {
    marks.Amount: _is_other_amount,
    marks.Change: _is_other_change,
    marks.Count: _is_other_count,
    marks.Date: _is_other_date,
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
    if piece.parts["currency"] and _OF_A_COUNTRY.match(piece.after):
        return True
    amount = read_amount(piece.text)
    lead = "".join(_LEAD.findall(piece.before)[-_WORDS_BEFORE:])
    return amount is not None and not _IDIOM.search(lead) and tells_change_of(lead + piece.text, amount)


def _is_cut_change(piece: _Piece) -> bool:
    return is_unsure(piece.before, piece.after)


def _is_cut_date(piece: _Piece) -> bool:
    if _BEFORE_A_DATE.search(piece.before):
        return True
    beside = _AFTER_A_DATE.match(piece.after)
    if beside is None or piece.parts["basis"] == "explicit":
        return False
    whole = read_piece(piece.reader, piece.text + beside[0], piece.setting)
    return whole is None or bool(whole["edtf"] != piece.parts["edtf"])


_IS_CUT: Mapping[type[marks.Reader], Callable[[_Piece], bool]] = {
    marks.Amount: _is_cut_amount,
    marks.Change: _is_cut_change,
    marks.Count: _is_cut_number,
    marks.Date: _is_cut_date,
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
    (start, end), (low, high) = span, within
    before, after = text[max(low, start - _REACH) : start], text[end : min(high, end + _REACH)]
    if _IS_CUT[type(reader)](_Piece(reader, parts, text[start:end], before, after, setting)):
        return None
    is_other = _IS_OTHER[type(reader)]
    for wider in _wider(text, span, within):
        whole = read_piece(reader, wider.text, setting)
        if is_other(parts, whole, wider):
            return None
        if whole and isinstance(reader, marks.Amount) and parts["money"]["text"] in whole["money"]["text"]:
            parts = _hedged(parts, whole)
    return parts
