"""A sentence whose row of tokens has been reduced: what is left, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.text.dates.reading import Asked, When
from extractor.text.dates.reduction import Reduced
from extractor.text.dates.settling import settled
from extractor.text.dates.years import Row
from extractor.text.fold import Span


@dataclass(frozen=True, slots=True)
class View:
    """A sentence, its row, and what the rules have left of it."""

    text: str
    row: Row
    left: Reduced
    asked: Asked
    printed: str
    """The kinds of the row, before any rule."""

    def extent(self, at: int) -> Span:
        """Where the item at this place stands in the text."""
        low, high = self.left.extents[at]
        if high - low == 1:
            return self.row[low][2]
        spans = [token[2] for token in self.row[low:high]]
        return min(start for start, _ in spans), max(end for _, end in spans)

    def low(self, at: int) -> int:
        """The first token of the item at this place."""
        return self.left.extents[at][0]

    def start(self, token: int) -> int:
        """Where a token of the row begins in the text."""
        return self.row[token][2][0]

    def when(self, at: int) -> When | None:
        """The date at this place, with its year; None where there is none."""
        item = self.left.items[at]
        return settled(item, self.asked) if isinstance(item, When) else None
