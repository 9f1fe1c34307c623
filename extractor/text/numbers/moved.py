"""Changes: what tells by how much something rose or fell."""

from __future__ import annotations

from extractor.text.numbers.cues import Cue
from extractor.text.numbers.frame import Next
from extractor.text.numbers.parts import LEADING, NEAR, NOUNS, PLAIN, Case
from extractor.text.numbers.quantity import RELATIVE

_OPEN = frozenset({"more", "less", "plus", "minus"})
"""What makes a fold mean two things."""
_OR = frozenset({"or", "или", "o", "ou", "soit", "oder", "veya", "或", "то", "即"})
_BETWEEN = frozenset({"de", "of", "case_of", "level", "by", "whole", "rise", "gain"})
"""Cues that may stand between a percent and its growth: "5 % de croissance"."""


def as_led(case: Case) -> bool:
    """Led to by the change itself or its preposition: "rose 5%", "by 5%", "an increase of 5%"."""
    cue = case.lead.cue
    if cue is None:
        return False
    if cue.meaning in LEADING:
        return _as_direct(case, cue)
    if cue.meaning == "by":
        return _as_by(case, cue)
    is_of = cue.meaning in ("of", "de") or (cue.meaning == "from" and case.language == "de")
    is_of = is_of or (cue.meaning == "level" and case.language == "ru" and case.word(cue.start) in ("в", "на"))
    return is_of and _as_of(case, cue)


def _as_direct(case: Case, cue: Cue) -> bool:
    if case.language == "tr" and (cue.meaning not in NOUNS or case.unit not in RELATIVE):
        return False
    if case.unit == "none" and not case.one.quantity.exponent and cue.meaning != "times":
        return False
    case.part.is_open = cue.meaning in _OPEN
    return case.take_change(cue)


def _as_by(case: Case, cue: Cue) -> bool:
    frame, one = case.frame, case.one
    compared = next((each for each in case.after if each.meaning in ("more", "less") and not each.gap), None)
    if compared:
        return case.take_change(compared.cue, compared.meaning)
    is_final = case.language == "de" and frame.move_before(cue.start, hard=False) is None
    move = (is_final and frame.move_after(one.end)) or frame.move_before(cue.start) or frame.move_after(one.end)
    if move and _governs(case, move, cue):
        case.take_change(move)
        if not frame.is_free(move.end, cue.start) and not _is_joined(case, move, cue):
            case.part.direction = 0
        return True
    if case.language == "de":  # "um" tells nothing else
        return case.take_change(cue)
    return False


def _governs(case: Case, move: Cue, cue: Cue) -> bool:
    """Whether a movement governs a preposition that may also mean another thing: "на" is "for", "en" is "in"."""
    if case.language in ("es", "fr") and cue.start - move.end > NEAR:
        return False
    if case.language == "ru" and move.start >= case.one.end:
        return move.start - case.one.end < NEAR + 3
    if case.language == "ru":
        return case.frame.is_same(move.start, case.one.start) or case.unit in RELATIVE
    return case.language in ("en", "de") or case.frame.is_free(move.end, cue.start)


def _is_joined(case: Case, move: Cue, cue: Cue) -> bool:
    """Whether a preposition belongs to a movement though numbers stand between: "rose to $5bn, or by 5%"."""
    before = case.frame.ends.get(cue.start)
    return case.frame.is_same(move.start, cue.start) or (before is not None and before.meaning == "and")


def _as_of(case: Case, cue: Cue) -> bool:
    move = case.frame.move_before(cue.start, hard=False)
    if move is None or cue.start - move.end >= NEAR or not case.frame.is_free(move.end, cue.start):
        return False
    return (move.meaning in NOUNS or case.language in ("es", "fr")) and case.take_change(move)


def as_followed(case: Case) -> bool:
    """Followed by the change: "5% growth", "$2bn more", "yüzde 5 arttı"; or signed: "+5%"."""
    if case.unit in PLAIN and case.language != "tr":
        return False
    following = _change_after(case)
    if following:
        case.part.is_open = following.meaning in _OPEN or (case.language == "tr" and case.unit == "fold")
        is_level = case.lead.meaning in ("to", "from", "baseline")
        return not is_level and case.take_change(following.cue, following.meaning)
    sign, is_level = case.one.quantity.sign, case.lead.meaning in ("of", "de", "level", "reach", "tariff")
    if not sign or case.unit not in ("percent", "points") or is_level:
        return False
    case.part.role, case.part.direction = ("percent" if case.unit == "percent" else "points"), sign
    return True


def _change_after(case: Case) -> Next | None:
    """The change that follows the number, few words apart."""
    if case.language == "tr" and case.part.end != case.one.end:
        return None
    verbs = {"rise", "fall"} if case.language in ("tr", "zh") else set()
    for following in case.after[:3]:
        if following.gap > (1 if case.unit in RELATIVE and following.meaning in NOUNS else 0):
            return None
        if following.meaning in {"more", "less", *NOUNS, *verbs}:
            is_tied = case.language != "zh" or case.word(following.cue.start - 1) == "的"
            return following if is_tied else None
        if following.meaning not in _BETWEEN or case.unit not in RELATIVE:
            return None
    return None


def far_move(case: Case) -> Cue | None:
    """The verb a few words before a number: "fell sharply 5%"."""
    frame, lead = case.frame, case.lead
    move = frame.move_before(lead.at, hard=False)
    if lead.cue is not None or move is None or lead.at - move.end > NEAR or move.meaning in NOUNS | {"move"}:
        return None
    between = (frame.starts[at].meaning for at in range(move.end, lead.at) if at in frame.starts)
    return move if all(meaning == "filler" for meaning in between) and frame.is_free(move.end, lead.at) else None


def as_far(case: Case) -> bool:
    """A percent or a fold whose verb stands farther off: "growth this year was 5 percent"."""
    if case.unit not in RELATIVE:
        return False
    move = far_move(case)
    before = case.frame.move_before(case.lead.at, hard=False)
    if move is None and case.unit == "fold":
        move = before or case.frame.move_after(case.one.end)
    if move is None and case.lead.meaning == "level" and case.unit in ("percent", "points"):
        move = before if before and case.is_subject(before) and _speaks_of(case, before) else None
    return move is not None and case.take_change(move)


def _speaks_of(case: Case, move: Cue) -> bool:
    """Whether nothing else is spoken of between a growth and its number: no rate, no other number."""
    starts, between = case.frame.starts, range(move.end, case.one.start)
    is_rate = any(starts[at].meaning == "tariff" for at in between if at in starts)
    return not is_rate and case.frame.is_free(move.end, case.one.start)


def as_listed(case: Case) -> bool:
    """What follows a change with only "and" or a comma between is another: "rose 5% and 12%"."""
    if case.last is None:
        return False
    before, part = case.last
    if _is_said_again(case, before.end):
        return part.role in ("percent", "points", "by") and part.move is not None and case.take_change(part.move)
    if before.quantity.unit != case.unit or part.role not in ("percent", "points", "by", "share"):
        return False
    lead = case.lead
    gap = case.frame.tokens.words[before.end : lead.cue.end if lead.cue else lead.at]
    is_list = len(gap) <= 2 and (lead.meaning == "and" or gap in ([","], ["、"])) and not lead.is_passing
    if not is_list and not _is_elliptic(case, before.end):
        return False
    case.part.role, case.part.direction, case.part.move = part.role, part.direction, part.move
    return True


def _is_said_again(case: Case, end: int) -> bool:
    """Whether it is the number before it in other terms: the 15% of "fell by $300 million, or 15%"."""
    cue = case.lead.cue
    if cue is None or case.word(cue.start) not in _OR or cue.start - end > 1:
        return False
    return case.last is not None and case.last[0].quantity.unit != case.unit and case.unit not in PLAIN


def _is_elliptic(case: Case, end: int) -> bool:
    """Whether the verb is left out: the 9% of "shipments grew 7.5% and revenue 9%"."""
    between = range(end, case.lead.at)
    if case.lead.cue is not None or len(between) > NEAR or case.unit not in ("percent", "points"):
        return False
    known = [case.frame.starts[at].meaning for at in between if at in case.frame.starts]
    return set(known) <= {"and", "filler"} and "and" in known and case.frame.is_same(end, case.one.start, hard=True)
