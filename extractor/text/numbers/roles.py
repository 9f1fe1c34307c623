"""The roles of the numbers of a sentence: which is a level, which the old one, and which tells a change."""

from __future__ import annotations

from extractor.text.numbers.cues import Cue
from extractor.text.numbers.frame import HEDGES_AFTER, Frame
from extractor.text.numbers.levels import as_baseline, as_ending, as_pair, as_reached
from extractor.text.numbers.moved import as_far, as_followed, as_led, as_listed
from extractor.text.numbers.pairs import Pairs
from extractor.text.numbers.parts import Case, Part
from extractor.text.numbers.shares import as_share, is_of_share

_STEPS = (as_pair, as_ending, as_baseline, as_reached, as_led, as_followed, as_share, as_far, as_listed)
"""The first that decides is right; what none decides is a level."""


def _take_hedge_behind(case: Case) -> None:
    """Take in the hedge behind a number: "or more", "以上", "dolardan fazla"."""
    first = case.first
    if first and first.meaning.startswith("case_") and len(case.after) > 1 and not case.after[1].gap:
        first = case.after[1]
    if first is None:
        return
    meaning, word = HEDGES_AFTER.get(first.meaning), case.word(first.cue.start)
    if case.case == "case_from" and word in ("fazla", "az"):
        meaning = "over" if word == "fazla" else "up_to"
    if meaning:
        case.part.hedges = (*case.part.hedges, meaning)
        case.part.end = first.cue.end


def _decide(case: Case) -> Part:
    part, fold = case.part, case.one.fold
    _take_hedge_behind(case)
    if fold is not None:
        part.role, part.direction = "fold", 1 if fold > 1 else -1
        part.move = Cue("rise" if fold > 1 else "fall", case.one.start, case.one.end)
        return part
    any(step(case) for step in _STEPS)
    if case.unit in ("percent", "part"):
        part.is_share = part.role == "share" or (part.role in ("from", "to", "level") and is_of_share(case))
    if part.role == "level" and part.is_share:
        part.role = "share"
    return part


class Roles:
    """The parts of all numbers of a text."""

    def __init__(self, frame: Frame) -> None:
        self.pairs = Pairs(frame)
        self.parts: list[Part] = []
        """One for each number of the frame."""
        for index, one in enumerate(frame.found):
            lead = self.pairs.leads[id(one)]
            last = (frame.found[index - 1], self.parts[-1]) if index else None
            part = Part(end=one.end, hedges=tuple(lead.hedges))
            pair = self.pairs.levels.get(id(one), "")
            case = Case(frame, one, lead, list(frame.following(one)), part, pair, last)
            self.parts.append(_decide(case))
