"""What stands around the numbers of a sentence: the cues that lead to one, that follow it, and the movements."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.text.numbers.cues import DIRECTIONS, MOVES, Clauses, Cue
from extractor.text.numbers.found import Finder, Found

HEDGES = {"about": "about", "nearly": "nearly", "over": "over", "up_to": "up_to", "above": "over", "below": "up_to"}
"""Cues before a number that say how certain it is → the qualifier."""
HEDGES_AFTER = {"about_after": "about", "over_after": "over", "up_to_after": "up_to", "above_after": "over"}
_COMPARED = {
    1: "more greater higher larger больше выше más mas superior plus supérieur mehr höher über fazla 多 高",
    -1: "less fewer lower smaller меньше ниже menos inferior moins inférieur weniger niedriger unter az 少 低",
}
_COMPARES = {word: direction for direction, listed in _COMPARED.items() for word in listed.split()}
"""The first word of a hedge that after a number compares: "5% more than in 2022" → its direction."""
_SIGNED = {"about": "about", "over": "over", "up_to": "up_to"}
_SPENT = frozenset({"sank", "sunk"})
"""Falls that with "into" are investments."""
_QUIET = frozenset("'\"*")
_FARTHEST = 12  # tokens to the left of a number that may lead to it


@dataclass(slots=True)
class Lead:
    """The chain of phrases that touch a number from before."""

    cue: Cue | None = None
    """The nearest that is neither a hedge nor a filler."""
    hedges: list[str] = field(default_factory=list)
    start: int = 0
    """The token at which the outermost hedge begins; that of the number where there is none."""
    at: int = 0
    """The token before which the chain ends."""
    is_passing: bool = False
    """Whether the hedge makes a level of what follows a rise: "rose above"."""

    @property
    def meaning(self) -> str:
        """What the cue means; empty where there is none."""
        return self.cue.meaning if self.cue else ""


class Next(NamedTuple):
    """A cue after a number, what it means there, and the unknown words between."""

    cue: Cue
    meaning: str
    gap: int


class Frame:
    """The numbers of a text, its cues, clauses and movements."""

    def __init__(self, finder: Finder) -> None:
        self.tokens, self.language, cues = finder.tokens, finder.language, finder.cues
        self.found: list[Found] = finder.found
        taken = bytearray(len(self.tokens.words))
        for one in self.found:
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
        spent = self._spent()
        self.cues = [self._cut(cue, taken) for cue in cues if not (taken[cue.start] or cue.start in spent)]
        self.starts = {cue.start: cue for cue in self.cues}
        self.ends = {cue.end: cue for cue in self.cues}
        self._years = {one.end: one.start for one in finder.found if one.is_passed and self.language in ("zh", "en")}
        self.clauses = Clauses(self.tokens, self.cues, taken)
        self.moves = [cue for cue in self.cues if cue.meaning in MOVES and not self._is_particle(cue)]
        self.moves += [Cue(_own(one), one.start, one.end) for one in self.found if one.fold is not None]
        self.moves.sort(key=lambda cue: cue.start)
        self._move_starts = [cue.start for cue in self.moves]
        self._move_ends = [cue.end for cue in self.moves]
        self.is_known = taken
        """For each token, whether it is of a number or of a cue."""
        for cue in self.cues:
            self.is_known[cue.start : cue.end] = b"\1" * (cue.end - cue.start)
        self._number_starts: list[int] = []

    def _cut(self, cue: Cue, taken: bytearray) -> Cue:
        """The cue without the "un" of "à un million", which is of the number."""
        end = taken.find(1, cue.start, cue.end)
        return cue if end < 0 else cue._replace(end=end)

    def _spent(self) -> set[int]:
        """Where a verb tells no fall: "sank $2bn ($1bn last year) into a port"."""
        words = self.tokens.words
        if self.language != "en" or _SPENT.isdisjoint(words):
            return set()
        spent: set[int] = set()
        for one in (one for one in self.found if one.quantity.unit == "currency"):
            end = one.end
            if self.tokens.word(end) in ("(", "[") and ")" in words[end : end + _FARTHEST]:
                end = words.index(")", end) + 1
            if self.tokens.word(end) == "into":
                spent.update(at for at in range(max(one.start - 4, 0), one.start) if words[at] in _SPENT)
        return spent

    def _is_particle(self, cue: Cue) -> bool:
        """Whether the "up" belongs to a verb that tells no rise: "wrapped up"."""
        if cue.meaning not in ("up", "down") or self.language != "en":
            return False
        word = self.tokens.word(cue.start - 1)
        return word.endswith("ed") and self.ends.get(cue.start) is None

    def is_same(self, one: int, other: int, *, hard: bool = False) -> bool:
        """Whether two tokens stand in the same clause; ``hard``: in the same thought, across commas."""
        numbers = self.clauses.hard if hard else self.clauses.soft
        last = len(numbers) - 1
        return last >= 0 and numbers[min(one, last)] == numbers[min(other, last)]

    def _back(self, at: int) -> int:
        """Past the quotation marks and apostrophes before a token."""
        while at > 0 and self.tokens.words[at - 1] in _QUIET:
            at -= 1
        return at

    def lead(self, one: Found) -> Lead:
        """What leads to a number: hedges, then the cue."""
        lead = Lead(start=one.start, at=one.start)
        at = one.start
        while one.start - at < _FARTHEST:
            at = self._back(at)
            if at in self._years:
                at = self._years[at]
                continue
            cue = self.ends.get(at)
            if cue is None:
                sign = self.tokens.meaning("mark", at - 1) if at and not self.tokens.word(at - 1)[0].isalnum() else None
                if sign not in _SIGNED:
                    break
                cue = Cue(sign, at - 1, at)
            lead.at = at = cue.start
            if cue.meaning in HEDGES:
                lead.hedges.append(HEDGES[cue.meaning])
                lead.start = at
                lead.is_passing = lead.is_passing or cue.meaning in ("above", "below")
            elif cue.meaning != "filler":
                lead.cue = cue
                self._take_outer_hedge(lead, cue)
                break
        return lead

    def _take_outer_hedge(self, lead: Lead, cue: Cue) -> None:
        """Take in the hedge of "более чем на 5%" and "almost by 5%"."""
        outer = self.ends.get(self._back(cue.start))
        if outer and outer.meaning in HEDGES and cue.meaning in ("by", "of", "de", "to", "up_to_or_to", "level"):
            lead.hedges.append(HEDGES[outer.meaning])
            lead.start = outer.start

    def following(self, one: Found) -> Iterator[Next]:
        """The cues after a number, fillers aside, as far as its clause goes and with few unknown words between."""
        at, gap, end = one.end, 0, one.end
        words = self.tokens.words
        while at < len(words) and gap < 3 and at - end < _FARTHEST:
            if words[at] in _QUIET or words[at] == "-":
                at += 1
                continue
            if not self.is_same(at, one.start) or words[at][0].isdecimal():
                cue = self.starts.get(at)
                if cue is None or cue.meaning != "over_after":
                    return
            cue = self.starts.get(at)
            if cue is None:
                if not words[at][0].isalpha():
                    if self.tokens.meaning("mark", at) == "over_after":
                        yield Next(Cue("over_after", at, at + 1), "over_after", gap)
                    return
                gap += 1
                at += 1
                continue
            meaning = cue.meaning
            if meaning in ("over", "up_to", "baseline") and words[cue.start] in _COMPARES:
                meaning = "more" if _COMPARES[words[cue.start]] > 0 else "less"
            at = cue.end
            if meaning != "filler":
                yield Next(cue, meaning, gap)

    def move_before(self, at: int, *, hard: bool = True) -> Cue | None:
        """The last movement that is told before a token, in the same thought or, else, in the same clause."""
        index = bisect_right(self._move_ends, at)
        cue = self.moves[index - 1] if index else None
        return cue if cue and self.is_same(cue.start, max(at - 1, 0), hard=hard) else None

    def move_after(self, at: int, *, hard: bool = False) -> Cue | None:
        """The first movement that is told from a token on, in the same clause."""
        index = bisect_left(self._move_starts, at)
        cue = self.moves[index] if index < len(self.moves) else None
        return cue if cue and self.is_same(cue.start, max(at - 1, 0), hard=hard) else None

    def index(self) -> None:
        """Take in which numbers are left after ranges are joined."""
        self._number_starts = [one.start for one in self.found if not one.is_passed]

    def is_free(self, start: int, end: int) -> bool:
        """Whether no number begins among these tokens, years and dates aside."""
        return bisect_left(self._number_starts, end) <= bisect_left(self._number_starts, start)

    def is_denied(self, at: int) -> bool:
        """Whether the words right before a token say that what it tells did not happen."""
        for start in range(at, max(at - 4, 0), -1):
            cue = self.ends.get(start)
            if cue and cue.meaning in ("not", "instead"):
                return self.is_same(cue.start, max(at - 1, 0))
            if cue and cue.meaning == "notnot":
                return False
        return False

    def direction(self, cue: Cue | None) -> int:
        """Which way a cue points."""
        if cue is None:
            return 0
        return DIRECTIONS.get(cue.meaning, 0)


def _own(one: Found) -> str:
    return "fall" if one.fold is not None and one.fold < 1 else "rise"
