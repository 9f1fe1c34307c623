"""One world across articles: what their facts are about, computed by code from what is stored, as facts arrive.

Steps follow each other: near-copies of articles, entities and their names, events, the index that is searched. Each
brings its tables up to date for the articles whose facts changed, and for nothing else; made anew from nothing, the
rows are the same.
"""

from __future__ import annotations

from extractor.world.copies import Copies
from extractor.world.entities import Alias, Entities, read_aliases, replace_aliases
from extractor.world.events import Events
from extractor.world.index import Index
from extractor.world.lookups import Lookups
from extractor.world.upkeep import Step, World

__all__ = [
    "Alias",
    "Copies",
    "Entities",
    "Events",
    "Index",
    "Lookups",
    "Step",
    "World",
    "read_aliases",
    "replace_aliases",
    "steps",
]


def steps() -> tuple[Step, ...]:
    """All of them, in their order."""
    return (Copies(), Entities(), Events(), Lookups(), Index())
