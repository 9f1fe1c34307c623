"""The part that a number plays in its sentence, while it is being decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from extractor.text.numbers.cases import case_of
from extractor.text.numbers.cues import DIRECTIONS, Cue
from extractor.text.numbers.found import Found
from extractor.text.numbers.frame import Frame, Lead, Next

Role = Literal["level", "from", "to", "by", "percent", "points", "fold", "share"]

PLAIN = frozenset({"none", "count"})
"""Units of numbers that measure nothing."""
NOUNS = frozenset({"gain", "loss"})
LEADING = frozenset({"rise", "fall", "gain", "loss", "up", "down", "plus", "minus", "more", "less", "times"})
"""Cues that make a change of the number right after them."""
NEAR = 5
"""Tokens between a movement and a number that it governs without a preposition, or with "of"."""
_NAMES: Mapping[str, Role] = {"percent": "percent", "points": "points", "fold": "fold", "part": "fold"}


@dataclass(slots=True)
class Part:
    """What is decided of a number."""

    role: Role = "level"
    direction: int = 0
    move: Cue | None = None
    is_share: bool = False
    is_open: bool = False
    """A fold that may mean two things: "3 times more"."""
    hedges: tuple[str, ...] = ()
    end: int = 0
    """The token after the hedge behind it."""


@dataclass(slots=True)
class Case:
    """A number with all that its part is decided by."""

    frame: Frame
    one: Found
    lead: Lead
    after: list[Next]
    part: Part
    pair: str
    """The level of a pair it is, "from" or "to"; else empty."""
    last: tuple[Found, Part] | None
    """The number before it, and its part."""

    @property
    def unit(self) -> str:
        """The unit of the number, as the tables name it."""
        return self.one.quantity.unit

    @property
    def language(self) -> str:
        """The language of the sentence."""
        return self.frame.language

    @property
    def case(self) -> str:
        """What a Turkish ending says; else empty."""
        return case_of(self.frame, self.one)

    @property
    def first(self) -> Next | None:
        """The cue right after the number."""
        return self.after[0] if self.after and not self.after[0].gap else None

    def word(self, at: int) -> str:
        """The folded word at a token."""
        return self.frame.tokens.word(at)

    def take(self, role: Role, move: Cue | None = None) -> bool:
        """Decide for a role that tells no change."""
        self.part.role, self.part.move = role, move
        return True

    def take_change(self, move: Cue, meaning: str | None = None) -> bool:
        """Decide for the change that the unit tells."""
        self.part.role = _NAMES.get(self.unit, "by")
        self.part.direction = DIRECTIONS.get(meaning or move.meaning, 0)
        self.part.move = move
        return True

    def governing(self) -> Cue | None:
        """The movement a level belongs to: the last one before it, else the first behind it."""
        frame, cue = self.frame, self.lead.cue
        at = cue.start if cue else self.lead.at
        if cue is not None and cue.meaning in ("rise_to", "fall_to", "move"):
            return cue
        if cue is not None and cue.meaning == "from" and self.word(cue.start) in ("up", "down"):
            return Cue(self.word(cue.start), cue.start, cue.end)
        if frame.language == "tr":
            return frame.move_after(self.one.end) or frame.move_before(at)
        if frame.language == "de" and frame.move_before(at, hard=False) is None:
            return frame.move_after(self.one.end) or frame.move_before(at) or frame.move_after(self.one.end, hard=True)
        return frame.move_before(at) or frame.move_after(self.one.end, hard=True)

    def is_subject(self, move: Cue) -> bool:
        """Whether the movement is what is spoken of: "growth reached 5 percent"."""
        return move.meaning in NOUNS or (self.language == "zh" and self.word(move.start) in ("增", "涨", "降", "跌"))
