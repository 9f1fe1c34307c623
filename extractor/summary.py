"""What a job has done so far, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from extractor.pace import Report
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
    skipped: int = 0
    """Articles that hold no cue of a fact, and were not asked about."""
    waiting: int = 0
    """Requests that are at the provider in batches; of a job without batches: articles passed over for that."""
    batches: int = 0
    """The batches that they are in."""
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
    calls: int = field(default=0, compare=False)
    """Readings that were asked for: one an article, or one a part of a long one."""
    expected: Usage = field(default_factory=Usage, compare=False)
    """What was expected of the readings that were asked for, before they were (`extractor.expectation`)."""
    expected_cost: Decimal | None = field(default=Decimal(0), compare=False)
    earlier: int = 0
    """Answers to what was handed in, in batches, by earlier runs."""
    earlier_cost: Decimal | None = Decimal(0)
    """What of the cost is for them; they are no matter of this run's budget."""
    trouble: list[str] = field(default_factory=list)
    """What hinders batches, one line each."""
    stopped: Literal["interrupted", "budget"] | None = None
    """Why the job ended before its articles were through; None where it did not."""
    left: int | None = None
    """Articles that are left to the next run, where it is known how many."""
    pace: Report | None = field(default=None, compare=False)
    """How many requests were in flight, and what held the job back."""

    def pass_over(self, why: Literal["known", "skipped", "waiting", "unreadable"]) -> None:
        """Count an article that needs no call."""
        self.articles += 1
        setattr(self, why, getattr(self, why) + 1)

    def expect(self, usage: Usage, cost: Decimal | None) -> None:
        """Add what is expected of a call."""
        self.expected += usage
        self.expected_cost = self.expected_cost + cost if self.expected_cost is not None and cost is not None else None

    def hear_late(self, cost: Decimal | None) -> None:
        """Count an answer to what an earlier run handed in."""
        self.earlier += 1
        known = self.earlier_cost
        self.earlier_cost = known + cost if known is not None and cost is not None else None

    def book(self, usage: Usage, cost: Decimal | None) -> None:
        """Add what one exchange cost."""
        self.usage += usage
        self.cost = self.cost + cost if self.cost is not None and cost is not None else None
