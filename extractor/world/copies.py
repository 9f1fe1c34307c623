"""Which articles are copies of each other: wire stories reprinted, shortened, under another headline.

Texts that may be copies have some of the least hashes of their shingles in common (`extractor.world.shingles`). Under
each hash `copy_hash` lists the articles; the first of them by id stand for it, and whoever comes is compared with
these, and they with all. So a phrase that ten thousand articles end with costs what a rare one does. Whether two are
copies is told by their texts. Copies of copies are copies; the earliest published is the original.

Which pairs are compared follows from the articles alone, not from the order in which they came: where one that stood
for a hash no longer does, as one with a lesser id came, its group is found anew.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from extractor.catalog import Catalog
from extractor.world.groups import Groups
from extractor.world.shingles import SHARED_LEAST, SKETCH, are_copies, likeness, may_be_copies, print_of, sketch_of
from extractor.world.upkeep import Tick

STANDING = 16
"""So many articles stand for a hash. A story that more outlets print is one group still, by way of these."""
_REMEMBERED = 64  # texts taken apart; the longest takes a few MB
_MOST_ROWS = 1000  # of all hashes of an article at once
_BYTES = 4  # of a hash
_AT_ONCE = 4000  # articles whose hashes are sorted before they are written: neighbours in the table are neighbours

_TABLES = (
    """CREATE TABLE IF NOT EXISTS copy_sketch (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES article (id), hashes BLOB NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS copy_hash (
        hash INTEGER NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (hash, article_id)) WITHOUT ROWID""",
)
_IS_KNOWN = "EXISTS (SELECT 1 FROM copy_sketch s WHERE s.article_id = t.article_id)"  # looked up, not gone through
_NEW = f"SELECT article_id FROM touched t WHERE NOT {_IS_KNOWN} ORDER BY article_id"  # noqa: S608 - the line above
_KNOWN = f"SELECT article_id FROM touched t WHERE {_IS_KNOWN}"  # noqa: S608 - the same
_STANDING_FOR = "SELECT article_id FROM copy_hash WHERE hash = ? ORDER BY article_id LIMIT ?"
_DISPLACED = "SELECT article_id FROM copy_hash WHERE hash = ? ORDER BY article_id LIMIT ? OFFSET ?"
_NEAR = f"""SELECT hash, article_id FROM copy_hash WHERE hash IN ({", ".join("?" * SKETCH)})
    ORDER BY hash, article_id LIMIT {_MOST_ROWS}"""  # noqa: S608 - numbers of this module
_ALL = "SELECT article_id FROM copy_hash WHERE hash = ?"


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
        for table in _TABLES:
            write.execute(table)
        for name in ("copy_hash", "copy_sketch", "copy"):
            write.execute(f"DELETE FROM {name}")  # noqa: S608 - the names above

    def update(self, write: sqlite3.Connection, catalog: Catalog, tick: Tick) -> None:  # noqa: ARG002 - see version
        """Find the copies among the touched articles and all others."""
        groups = Groups(write)
        for (article,) in write.execute(_KNOWN).fetchall():
            groups.reorder(article)  # its day may be another
        new = [article for (article,) in write.execute(_NEW)]
        displaced = _enter(write, new)
        torn = sorted({member for article in displaced for member in groups.dissolve(article)})
        search = _Search(write, groups, frozenset((*new, *torn)))
        for done, article in enumerate((*torn, *new), 1):
            search.link(article)
            tick(done)
        groups.settle(search.likeness)


class _Search:
    """Whom the articles that came, or whose group was dissolved, are copies of."""

    def __init__(self, write: sqlite3.Connection, groups: Groups, fresh: frozenset[str]) -> None:
        self._write = write
        self._groups = groups
        self._fresh = fresh
        self._print_of = lru_cache(_REMEMBERED)(lambda article: print_of(_text(write, article)))

    def link(self, article: str) -> None:
        """Put an article in one group with all that it is a copy of."""
        for other in self._alike(article):
            if other > article and other in self._fresh:
                continue  # it comes here itself, and sees this one
            if self._groups.original_of(other) != self._groups.original_of(article) and are_copies(
                self._print_of(article), self._print_of(other)
            ):
                self._groups.join(article, other)

    def likeness(self, one: str, other: str) -> float:
        """Which share of the shingles of two articles is common."""
        return round(likeness(self._print_of(one), self._print_of(other)), 4)

    def _alike(self, article: str) -> list[str]:
        """Those with which it shares hashes for which it or they stand, and of all hashes enough, the likest first."""
        sketch = self._sketch_of(article)
        shared = Counter(one for standing in self._standing(article, sketch) for one in standing)
        del shared[article]
        near = (other for other, count in shared.most_common() if count >= SHARED_LEAST)
        return [other for other in near if may_be_copies(sketch, self._sketch_of(other))]

    def _standing(self, article: str, sketch: Collection[int]) -> Iterator[list[str]]:
        """For each hash of an article those with which it is to be compared."""
        found: dict[int, list[str]] = {}
        for number, one in self._write.execute(_NEAR, (*sketch, *[None] * (SKETCH - len(sketch)))):
            found.setdefault(number, []).append(one)
        if sum(map(len, found.values())) == _MOST_ROWS:  # seldom: phrases that very many share
            rows = (self._write.execute(_STANDING_FOR, (number, STANDING)).fetchall() for number in sketch)
            found = {number: [one for (one,) in of] for number, of in zip(sketch, rows, strict=True)}
        for number, listed in found.items():
            first = listed[:STANDING]
            if len(first) == STANDING and article in first:
                first = [one for (one,) in self._write.execute(_ALL, (number,))]
            yield first

    def _sketch_of(self, article: str) -> frozenset[int]:
        (packed,) = self._write.execute("SELECT hashes FROM copy_sketch WHERE article_id = ?", (article,)).fetchone()
        return frozenset(_unpacked(packed))


def _enter(write: sqlite3.Connection, new: Sequence[str]) -> list[str]:
    """List new articles under their hashes; those that may have stood for one, and no longer do."""
    is_first = write.execute("SELECT 1 FROM copy LIMIT 1").fetchone() is None
    displaced: set[str] = set()
    for at in range(0, len(new), _AT_ONCE):
        sketches = ((article, sketch_of(_text(write, article))) for article in new[at : at + _AT_ONCE])
        rows: list[tuple[int, str]] = []
        for article, hashes in sketches:
            write.execute("INSERT INTO copy_sketch VALUES (?, ?)", (article, _packed(hashes)))
            rows += ((number, article) for number in hashes)
        rows.sort()
        write.executemany("INSERT INTO copy_hash VALUES (?, ?)", rows)
        if not is_first:
            for number, more in Counter(number for number, _ in rows).items():
                displaced.update(one for (one,) in write.execute(_DISPLACED, (number, more, STANDING)))
    return sorted(displaced)


def _packed(hashes: Sequence[int]) -> bytes:
    return b"".join(number.to_bytes(_BYTES, "big") for number in hashes)


def _unpacked(packed: bytes) -> list[int]:
    return [int.from_bytes(packed[at : at + _BYTES], "big") for at in range(0, len(packed), _BYTES)]


def _text(write: sqlite3.Connection, article: str) -> str:
    (text,) = write.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()
    return str(text)
