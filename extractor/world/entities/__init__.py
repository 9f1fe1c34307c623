"""Which names are one's: names taken apart, their forms in the database, evidence, and how entities are shown."""

from __future__ import annotations

from extractor.world.entities.aliases import Alias, read_aliases, replace_aliases
from extractor.world.entities.step import Entities

__all__ = ["Alias", "Entities", "read_aliases", "replace_aliases"]
