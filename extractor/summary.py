"""What a job has done so far, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from extractor.usage import Usage


@dataclass(slots=True)
class Summary:
    """What a job has done so far."""

    articles: int = 0
    """Articles seen, whatever became of them."""
    known: int = 0
    """Articles that needed no reading: everything asked of them was in the database."""
    read: int = 0
    """Articles answered and stored."""
    failed: Counter[str] = field(default_factory=Counter)
    """Articles whose exchange failed, by outcome code; they are asked again on the next run."""
    unreadable: int = 0
    """Files and records that are no readable article."""
    facts: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Facts by (kind, verdict)."""
    duplicates: int = 0
    """Facts that one article told twice, and that are stored once."""
    sent_back: int = 0
    """Refused facts that went back to the model."""
    mended: int = 0
    """Those of them that came back and are kept."""
    gleaned: int = 0
    """Facts that are kept because the model was asked once more about what was uncovered."""
    further_failed: Counter[str] = field(default_factory=Counter)
    """Further calls that failed, by purpose and outcome code, as ``repair bad_answer``; the reading stays."""
    put_off: int = 0
    """Those of them that the service did not answer; the next run makes them."""
    uncovered: int = 0
    """Sentences that no kept fact cites, though they hold a number or a telling word."""
    usage: Usage = field(default_factory=Usage)
    cost: Decimal | None = Decimal(0)
    """Dollars; None as soon as one exchange has no known price."""
    interrupted: bool = False
    """Whether the job was told to stop before its articles were through."""

    def book(self, usage: Usage, cost: Decimal | None) -> None:
        """Add what one exchange cost."""
        self.usage += usage
        self.cost = self.cost + cost if self.cost is not None and cost is not None else None
