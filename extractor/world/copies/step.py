"""Which articles are copies of each other: wire stories reprinted, shortened, under another headline.

Texts that may be copies have some of the least hashes of their shingles in common (`extractor.world.copies.shingles`).
Under each hash `copy_hash` lists the articles; the first of them by id stand for it, and whoever comes is compared with
these, and they with all. So a phrase that ten thousand articles end with costs what a rare one does. Whether two are
copies is told by their texts. Copies of copies are copies; the earliest published is the original.

Which pairs are compared follows from the articles alone, not from the order in which they came: where one that stood
for a hash no longer does, as one with a lesser id came, and a tie of its group rests on that, the group is found anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

from extractor.catalog import Catalog
from extractor.world.copies.groups import Groups
from extractor.world.copies.shingles import SHARED_LEAST, are_copies, likeness, may_be_copies
from extractor.world.copies.sketches import TABLES, Displaced, HeldSketches, Prints, Sketches, StoredSketches, enter
from extractor.world.upkeep import Tick

_MANY = 2_000  # articles that came, for which all sketches are held in memory

_IS_KNOWN = "EXISTS (SELECT 1 FROM copy_sketch s WHERE s.article_id = t.article_id)"  # looked up, not gone through
_NEW = f"SELECT article_id FROM touched t WHERE NOT {_IS_KNOWN} ORDER BY article_id"  # noqa: S608 - the line above
_KNOWN = f"SELECT article_id FROM touched t WHERE {_IS_KNOWN}"  # noqa: S608 - the same


class Copies:
    """The step that finds copies."""

    name = "copies"

    def version(self, catalog: Catalog) -> str:  # noqa: ARG002 - the rules are the same whatever the kinds are
        """By which rules copies are found."""
        return "2"

    def prepare(self, write: sqlite3.Connection, catalog: Catalog) -> None:
        """Nothing: its tables are of the layout."""

    def clear(self, write: sqlite3.Connection, catalog: Catalog) -> None:  # noqa: ARG002 - see version
        """Forget all copies."""
        for table in TABLES:
            write.execute(table)
        for name in ("copy_hash", "copy_sketch", "copy"):
            write.execute(f"DELETE FROM {name}")  # noqa: S608 - the names above

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:  # noqa: ARG002 - see version
        """Find the copies among the touched articles and all others."""
        groups = Groups(write)
        for (article,) in write.execute(_KNOWN).fetchall():
            groups.reorder(article)  # its day may be another
        new = [article for (article,) in write.execute(_NEW)]
        prints = Prints(write)
        displaced = enter(write, new, prints)
        search = _Search(groups, prints, HeldSketches(write) if len(new) > _MANY else StoredSketches(write))
        for group in search.torn(displaced):
            for number, article in enumerate(group):
                search.link(article, frozenset(group[:number]).__contains__)
        left = set(new)  # they come here themselves, and see those before them
        for done, article in enumerate(new, 1):
            search.link(article, lambda other: other not in left)
            left.remove(article)
            tick(done)
        groups.settle(search.likeness)


class _Search:
    """Whom the articles that came, or whose group was dissolved, are copies of."""

    def __init__(self, groups: Groups, prints: Prints, sketches: Sketches) -> None:
        self._groups = groups
        self._sketches = sketches
        self._print_of = prints.of
        self._likeness: dict[frozenset[str], float] = {}
        """Of those that were joined; most are joined with their original."""

    def link(self, article: str, is_wanted: Callable[[str], bool]) -> None:
        """Put an article in one group with all that it is a copy of, as far as these are wanted."""
        sketch, shared = self._sketches.of(article), self._sketches.near(article)
        near = [other for other in shared if other != article and is_wanted(other)]
        for other in sorted(near, key=lambda other: (-shared[other], other)):
            if (
                may_be_copies(sketch, self._sketches.of(other))
                and self._groups.original_of(other) != self._groups.original_of(article)
                and self._are_copies(article, other)
            ):
                self._groups.join(article, other)
                self._likeness[frozenset((article, other))] = self.likeness(article, other)

    def torn(self, displaced: Displaced) -> Iterator[list[str]]:
        """The members of groups of which a tie is gone, with those that no longer stand; the groups are dissolved."""
        for article in sorted(displaced):
            others = self._groups.others(article)
            if any(self._is_lost(article, other, displaced) for other in others):
                yield sorted(self._groups.dissolve(article))

    def _is_lost(self, one: str, other: str, displaced: Displaced) -> bool:
        """Whether two were compared and found to be copies, and would not be compared any more."""
        ours, theirs = self._sketches.of(one), self._sketches.of(other)
        if not may_be_copies(ours, theirs):
            return False
        shared = ours & theirs
        standing = self._sketches.standing(shared)
        still = {number for number in shared if not {one, other}.isdisjoint(standing[number])}
        gone = shared & (displaced.get(one, set()) | displaced.get(other, set()))
        return len(still) < SHARED_LEAST <= len(still | gone) and self._are_copies(one, other)

    def _are_copies(self, one: str, other: str) -> bool:
        return are_copies(self._print_of(one), self._print_of(other))

    def likeness(self, one: str, other: str) -> float:
        """Which share of the shingles of two articles is common."""
        known = self._likeness.get(frozenset((one, other)))
        return round(likeness(self._print_of(one), self._print_of(other)), 4) if known is None else known
