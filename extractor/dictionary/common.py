"""What the columns mean that every view has, or every table of events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Common = Mapping[str, tuple[Literal["text", "integer", "date", "json"], str]]

OF_VIEWS: Common = {
    "fact_id": ("integer", "The number of the fact in the table `fact`."),
    "position": ("integer", "The place in the fact's list, from 1."),
    "kind": ("text", "Which kind of fact it is."),
    "data": ("json", "The fact as it is stored."),
    "mended_as": ("integer", "The fact that a repair made of this one."),
    "repairs": ("integer", "The refused fact that was to be mended by this one."),
    "verdict": ("text", "verified: every piece is proved by the text; doubtful: kept, but not proved."),
    "codes": ("text", "What the proof found fault with, with spaces between; empty where all is well."),
    "quote": ("text", "The sentences that state the fact, as printed."),
    "article_id": ("text", "The article that tells it."),
    "article_title": ("text", "Its title."),
    "article_published": ("date", "The day it was published."),
    "article_source": ("text", "Who published it."),
    "article_url": ("text", "Its address."),
}
OF_EVENTS: Common = {
    "id": ("text", "The event's own id, which follows from what it is."),
    "verdict": ("text", "The best verdict of its facts."),
    "facts": ("integer", "How many facts tell of it."),
    "articles": ("integer", "How many articles tell of it."),
    "independent": ("integer", "How many of the articles are no copies of each other."),
    "first_seen": ("date", "The day of the first article that tells of it."),
    "last_seen": ("date", "The day of the last one."),
    "fact_id": ("integer", "The fact whose values the row has: the best proved, latest and fullest."),
}
DAYS = frozenset({"published", "first_seen", "last_seen"})
MOMENTS = frozenset({"at", "added_at", "made_at", "ended_at"})
