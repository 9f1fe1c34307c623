"""Levels: what something rose from, what it reached, and what it is compared with."""

from __future__ import annotations

from extractor.text.numbers.cues import DIRECTIONS, Cue
from extractor.text.numbers.parts import LEADING, NOUNS, PLAIN, Case
from extractor.text.numbers.quantity import RELATIVE


def as_pair(case: Case) -> bool:
    """One of "from $4bn to $5bn"."""
    if case.pair == "from":
        return case.take("from", case.governing())
    return case.pair == "to" and case.take("to", case.governing())


def as_ending(case: Case) -> bool:
    """What a Turkish ending of the number says, and that a Chinese fold always may mean two things."""
    if case.language == "zh" and case.unit == "fold" and case.lead.meaning not in ("rise_to", "fall_to"):
        case.part.is_open = True
        return case.take("fold", case.frame.move_before(case.one.start, hard=False))
    ending, first = case.case, case.first
    if case.language == "tr" and first and first.meaning == "above_after":
        move = case.frame.move_after(case.part.end)
        return move is not None and move.start == case.part.end and case.take("to", move)
    if not ending or case.part.end != case.one.end:
        return False
    if case.unit == "fold":
        return _as_folded_to(case)
    move = case.frame.move_after(case.one.end) or case.frame.move_before(case.one.start, hard=False)
    if any(following.meaning == "baseline_after" for following in case.after[:3]):
        return case.take("from", move)
    if ending == "case_of":
        is_gain = any(following.meaning in NOUNS and not following.gap for following in case.after)
        return case.unit in ("percent", "part") and not is_gain and case.take("share")
    return move is not None and case.take("from" if ending == "case_from" else "to", move)


def _as_folded_to(case: Case) -> bool:
    """The Turkish fold of "2,5 katına çıktı", which is the new level over the old one."""
    move = case.frame.move_after(case.one.end)
    is_risen = move is not None and move.start == case.one.end and DIRECTIONS.get(move.meaning) == 1
    return move is not None and is_risen and case.take_change(move)


def as_baseline(case: Case) -> bool:
    """What a level is compared with: "against $4bn", "down from $4bn"."""
    meaning, cue = case.lead.meaning, case.lead.cue
    if meaning == "from" and cue and case.language == "de":
        return _as_german_from(case, cue)
    is_from = meaning in ("baseline", "instead")
    is_from = is_from or any(one.meaning == "baseline_after" and one.gap < 2 for one in case.after[:2])
    if not is_from and meaning == "from" and case.unit != "count":
        is_from = case.governing() is not None
    return is_from and case.take("from", case.governing())


def _as_german_from(case: Case, cue: Cue) -> bool:
    """The "von" of "stieg von 4 Mrd.", not that of "ein Plus von 5 Prozent" and "Zoll von 5 Prozent"."""
    move = case.frame.move_before(cue.start, hard=False) or case.frame.move_after(case.one.end)
    return move is not None and move.meaning not in NOUNS and case.unit not in PLAIN and case.take("from", move)


def as_reached(case: Case) -> bool:
    """The level that a movement reached: "rose to $5bn", "tripled, reaching $5bn"; the fold of "增长到3倍"."""
    lead = case.lead
    if lead.cue and lead.meaning in ("rise_to", "fall_to"):
        return case.take_change(lead.cue) if case.unit == "fold" else case.take("to", lead.cue)
    if case.unit == "fold":
        return False
    if lead.is_passing and lead.meaning in LEADING:
        return case.take("to", lead.cue)
    if lead.meaning in ("to", "up_to_or_to"):
        return _as_to(case)
    return lead.meaning == "reach" and lead.cue is not None and _as_reach(case, lead.cue)


def _as_to(case: Case) -> bool:
    """After "to"; where nothing moves, what also means "up to" is a hedge."""
    lead, one, move = case.lead, case.one, case.governing()
    if move and move.start > one.start:
        is_after = case.language in ("de", "tr", "ru") and case.frame.is_same(move.start, one.start)
        move = move if is_after else None
    if case.unit in PLAIN and not one.quantity.exponent and not _is_told_right_before(case):
        move = None
    if move:
        return case.take("to", move)
    if lead.meaning == "up_to_or_to" and lead.cue:
        case.part.hedges = (*case.part.hedges, "up_to")
        lead.start = min(lead.start, lead.cue.start)
    return lead.meaning == "up_to_or_to"


def _is_told_right_before(case: Case) -> bool:
    """Whether a movement, or its percent, stands right before the "to"; or in German right after what is counted."""
    if case.language == "de" and (move := case.frame.move_after(case.one.end)):
        return move.start - case.one.end <= 1
    at = case.lead.cue.start if case.lead.cue else 0
    cue = case.frame.ends.get(at)
    is_relative = case.last is not None and case.last[0].end == at and case.last[0].quantity.unit in RELATIVE
    return is_relative or (cue is not None and case.frame.move_before(at) == cue)


def _as_reach(case: Case, cue: Cue) -> bool:
    """After "reaching": the level of the movement before; where a growth is what reached it, the change."""
    move = case.frame.move_before(cue.start)
    if move is None:
        return False
    if case.is_subject(move) and case.frame.is_free(move.end, case.one.start):
        is_told = case.unit in ("percent", "points") and case.frame.is_same(move.start, case.one.start)
        return (is_told or move.end == cue.start) and case.take_change(move)
    return case.take("to", move)
