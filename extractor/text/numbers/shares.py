"""Shares: percents and fractions that are parts of a whole."""

from __future__ import annotations

from extractor.text.numbers.frame import Next
from extractor.text.numbers.moved import far_move
from extractor.text.numbers.parts import NOUNS, Case

_OF = frozenset({"whole", "of", "de", "share", "case_of"})
_FAR = 24
"""Tokens back to the share that a level is one of: "the share of oil in exports rose from 20%"."""
_NEAR = 10


def as_share(case: Case) -> bool:
    """A part of a whole: "26 percent of exports", "accounted for 26%", "the share was 26%", "two thirds of"."""
    if case.unit not in ("percent", "part"):
        return False
    meaning = case.lead.meaning
    is_led = meaning == "share" or (meaning in ("level", "reach", "") and _follows_a_share(case))
    if is_led or (meaning not in ("to", "from", "by") and _is_of_whole(case, case.first)):
        return case.take("share")
    if case.language == "zh" and case.word(case.one.end) == "的" and meaning not in ("from", "by", "to"):
        following = case.frame.starts.get(case.one.end + 1)
        return (following is None or following.meaning in ("filler", "share", "about")) and case.take("share")
    is_part = case.unit == "part" and meaning not in ("to", "by", "de")
    return is_part and far_move(case) is None and case.take("share")


def _is_of_whole(case: Case, first: Next | None) -> bool:
    """Whether a whole follows, and no growth, rate or time."""
    if first is None or first.meaning not in _OF:
        return False
    following = case.frame.starts.get(first.cue.end)
    if case.frame.tokens.meaning("unit", first.cue.end) == "time":
        return False
    return first.meaning not in ("de", "of") or following is None or following.meaning not in ("tariff", *NOUNS)


def _follows_a_share(case: Case) -> bool:
    """Whether a share is spoken of before the number in its clause."""
    frame, at = case.frame, case.lead.at
    for end in range(at, max(at - _NEAR, 0), -1):
        cue = frame.ends.get(end)
        if cue is not None and not frame.is_same(cue.start, max(case.one.start - 1, 0)):
            return False
        if cue is not None and cue.meaning == "share":
            return frame.is_free(cue.end, case.one.start)
    return False


def is_of_share(case: Case) -> bool:
    """Whether a level in percent is that of a share: "the share rose from 20% to 26%", "rose to 26% of exports"."""
    if _is_of_whole(case, case.first):
        return True
    frame, start = case.frame, case.one.start
    for end in range(start, max(start - _FAR, 0), -1):
        cue = frame.ends.get(end)
        if cue is None:
            continue
        if cue.meaning in ("share", "tariff") or not frame.is_same(cue.start, start, hard=True):
            return cue.meaning == "share" and frame.is_same(cue.start, start, hard=True)
    return False
