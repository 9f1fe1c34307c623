"""A date that a sentence says, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractor.text.dates.reading import Dated
from extractor.text.fold import Span

Role = Literal["at", "span", "since", "until", "before", "after", "baseline"]
"""``at``: then; ``span``: from one time to another; ``since`` and ``until``: one edge is said; ``before`` and
``after``: not then; ``baseline``: what is compared with."""

PLAIN: tuple[Role, ...] = ("at", "span")
"""The roles of a time at which something is."""


@dataclass(frozen=True, slots=True)
class DateSaid:
    """An expression of time in a text."""

    span: Span
    """With the preposition only where it bears meaning (since, by, until, before, after, compared with)."""
    dated: Dated
    role: Role
    core: Span
    """The date itself, without such words; empty where no date is printed ("year-on-year")."""
    anchor: Span | None = None
    """The date of the event that it is counted from, where this is part of it."""
    counted: tuple[Span, ...] = ()
    """Its words that count from another time: "last", "two weeks ago"; without them it says something else."""
