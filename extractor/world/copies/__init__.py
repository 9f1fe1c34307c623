"""Which articles are copies of each other: what two texts have in common, who is compared, and the groups."""

from __future__ import annotations

from extractor.world.copies.step import Copies

__all__ = ["Copies"]
