"""What the ending of a number, or the words right beside it, say of its role: Turkish cases, what moved to it."""

from __future__ import annotations

from extractor.text.numbers.found import Found
from extractor.text.numbers.frame import Frame, Lead

_NOUN_CASES = {"noun_from": "case_from", "noun_to": "case_to"}
"""Cues that are what a Turkish number counts, with their ending."""
_ABLATIVE = ("dan", "den", "tan", "ten", "ken")
_NO_DATIVE = frozenset({"lira", "kilometre", "metre", "ruble", "tenge", "ila", "para"})
_STEM = 2
"""Letters that two cases of a Turkish noun share: "adetten" and "adede" of "adet"."""
_MOVED = frozenset({"to", "up_to_or_to", "by", "from", "de"})
"""Cues that lead to a number right after a movement."""


def case_of(frame: Frame, one: Found) -> str:
    """What a Turkish ending says of a number: "case_from", "case_to", "case_of", or nothing."""
    if frame.language != "tr" or one.quantity.unit == "part":
        return ""
    word = frame.tokens.word(one.end - 1)
    if word[:1].isalpha() and len(word) > 3 and one.quantity.unit != "count":
        if word.endswith(_ABLATIVE):
            return "case_from"
        if word[-1] in "ae" and word not in _NO_DATIVE:
            return "case_to"
    cue = frame.starts.get(one.end + (frame.tokens.word(one.end) == "'"))
    if cue and cue.meaning in _NOUN_CASES:
        return _NOUN_CASES[cue.meaning]
    return cue.meaning if cue and cue.meaning.startswith("case_") else ""


def has_cases_of_a_noun(frame: Frame, low: Found, high: Found) -> bool:
    """Whether one noun is counted from and to: "810 bin adetten 952 bin adede"."""
    if low.quantity.unit != "count" or high.quantity.unit != "count":
        return False
    one, other = frame.tokens.word(low.end), frame.tokens.word(high.end)
    return one[:_STEM] == other[:_STEM] and one.endswith(_ABLATIVE) and other.endswith(("a", "e"))


def is_moved_to(frame: Frame, one: Found, lead: Lead) -> bool:
    """Whether a movement stands right before the preposition of a number, or in German and Turkish right behind it."""
    if lead.meaning in ("rise_to", "fall_to"):
        return True
    if case_of(frame, one) == "case_to":
        at = one.end + 1 + (frame.tokens.word(one.end) == "'")
        return (move := frame.move_after(at)) is not None and move.start == at
    if lead.cue is None or lead.meaning not in _MOVED:
        return False
    before, after = frame.move_before(lead.cue.start, hard=False), frame.move_after(one.end)
    is_behind = frame.language == "de" and after is not None and after.start == one.end
    return is_behind or (before is not None and before.end == lead.cue.start)
