"""The least hashes of all articles' shingles, and under each hash the articles that have it.

The first of these, by their ids, stand for it: with them all others are compared.
"""

from __future__ import annotations

import sqlite3
import struct
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from extractor.world.copies.shingles import SHARED_LEAST, SKETCH, Print, print_of, sketch_of

STANDING = 16
"""So many articles stand for a hash. A story that more outlets print is one group still, by way of these."""
TABLES = (
    """CREATE TABLE IF NOT EXISTS copy_sketch (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES article (id), hashes BLOB NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS copy_hash (
        hash INTEGER NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (hash, article_id)) WITHOUT ROWID""",
)
_FIRST = "SELECT * FROM (SELECT hash, article_id FROM copy_hash WHERE hash = ? ORDER BY article_id LIMIT ?)"
_FIRST_OF_ALL = " UNION ALL ".join([_FIRST] * SKETCH)
_ALL = "SELECT article_id FROM copy_hash WHERE hash = ?"
_HASHES = "SELECT hashes FROM copy_sketch WHERE article_id = ?"
_BITS, _REST = 32, 0xFFFFFFFF  # of a hash
_AT_ONCE = 50_000  # articles whose hashes are sorted before they are written: neighbours in the table are neighbours
_HELD = 4096  # sketches taken apart
_PRINTS = 128  # taken apart; the longest takes a MB
_ROOM = 24_000_000  # shingles of packed prints, 4 bytes each

One = TypeVar("One", str, int)
Displaced = dict[str, set[int]]
"""Articles that stood for hashes, and no longer do."""


class Sketches(Protocol):
    """Where sketches are looked up."""

    def of(self, article: str) -> frozenset[int]:
        """The hashes of an article."""

    def standing(self, hashes: Collection[int]) -> Mapping[int, Collection[str]]:
        """For some hashes of an article, and maybe others, those that stand for each."""

    def near(self, article: str) -> dict[str, int]:
        """With whom an article shares enough hashes for which it or they stand, and how many; itself may be there."""


class StoredSketches:
    """Sketches that are looked up in the database: for some articles that came."""

    def __init__(self, write: sqlite3.Connection) -> None:
        self._write = write
        self.of = lru_cache(_HELD)(self._of)
        self._known: dict[int, Collection[str]] = {}

    def _of(self, article: str) -> frozenset[int]:
        (packed,) = self._write.execute(_HASHES, (article,)).fetchone()
        return frozenset(_unpacked(packed))

    def standing(self, hashes: Collection[int]) -> Mapping[int, Collection[str]]:
        """For some hashes of an article, and maybe others, those that stand for each."""
        if unknown := [number for number in hashes if number not in self._known]:
            self._known |= _first(self._write, unknown, STANDING)
        return self._known

    def near(self, article: str) -> dict[str, int]:
        """With whom an article shares enough hashes for which it or they stand, and how many; itself may be there."""
        hashes = self.of(article)
        standing = self.standing(hashes)
        listed: list[str] = []
        for number in hashes:
            those: Iterable[str] = standing[number]
            if len(standing[number]) == STANDING and article in those:
                those = [one for (one,) in self._write.execute(_ALL, (number,))]
            listed += those
        return _enough(Counter(listed))


class HeldSketches:
    """Sketches that are all held in memory, packed, 300 bytes each: for very many articles that came."""

    def __init__(self, write: sqlite3.Connection) -> None:
        cursor = write.cursor()
        cursor.row_factory = None
        rows = cursor.execute("SELECT article_id, hashes FROM copy_sketch ORDER BY article_id").fetchall()
        self._articles = [article for article, _ in rows]
        self._packed = [packed for _, packed in rows]
        self._number = {article: number for number, article in enumerate(self._articles)}
        self._hashes, self._members = array("I"), array("I")
        for number, article in cursor.execute("SELECT hash, article_id FROM copy_hash ORDER BY hash, article_id"):
            self._hashes.append(number)
            self._members.append(self._number[article])
        self.of = lru_cache(_HELD)(self._of)

    def _of(self, article: str) -> frozenset[int]:
        return frozenset(_unpacked(self._packed[self._number[article]]))

    def standing(self, hashes: Collection[int]) -> Mapping[int, Collection[str]]:
        """For some hashes of an article those that stand for each."""
        return {
            number: [self._articles[one] for one in self._members[slice(*self._first(number))]] for number in hashes
        }

    def _first(self, number: int) -> tuple[int, int]:
        start = bisect_left(self._hashes, number)
        return start, bisect_right(self._hashes, number, start, min(start + STANDING, len(self._hashes)))

    def near(self, article: str) -> dict[str, int]:
        """With whom an article shares enough hashes for which it or they stand, and how many; itself may be there."""
        mine, members = self._number[article], self._members
        listed = array("I")
        for number in _unpacked(self._packed[mine]):
            start, end = self._first(number)
            first = members[start:end]
            if len(first) == STANDING and mine in first:
                first = members[start : bisect_right(self._hashes, number, end)]
            listed.extend(first)
        return {self._articles[one]: count for one, count in _enough(Counter(listed)).items()}


def _enough(shared: Mapping[One, int]) -> dict[One, int]:
    return {one: count for one, count in shared.items() if count >= SHARED_LEAST}


class Prints:
    """The prints of articles: the last ones, and packed as many as take little memory, for very many that came."""

    def __init__(self, write: sqlite3.Connection) -> None:
        self._write = write
        self._packed: dict[str, array[int]] = {}
        self._room = _ROOM
        self.of = lru_cache(_PRINTS)(self._of)

    def _of(self, article: str) -> Print:
        if packed := self._packed.get(article):
            return Print(frozenset(packed), lambda: self._text(article))
        made = print_of(self._text(article))
        if len(made.shingles) <= self._room:
            self._room -= len(made.shingles)
            self._packed[article] = array("I", made.shingles)
        return made

    def _text(self, article: str) -> str:
        (text,) = self._write.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()
        return str(text)


def enter(write: sqlite3.Connection, new: Sequence[str], prints: Prints) -> Displaced:
    """List new articles under their hashes; those that stood for one, and no longer do, if there are copies yet."""
    is_first = write.execute("SELECT 1 FROM copy LIMIT 1").fetchone() is None
    displaced: Displaced = {}
    for at in range(0, len(new), _AT_ONCE):
        some = new[at : at + _AT_ONCE]
        entries = array("Q")
        write.executemany("INSERT INTO copy_sketch VALUES (?, ?)", _sketched(some, prints, entries))
        rows = ((entry >> _BITS, some[entry & _REST]) for entry in sorted(entries))
        write.executemany("INSERT INTO copy_hash VALUES (?, ?)", rows)
        if not is_first:
            for number, article in _displaced(write, frozenset(some), Counter(entry >> _BITS for entry in entries)):
                displaced.setdefault(article, set()).add(number)
    return displaced


def _sketched(new: Sequence[str], prints: Prints, entries: array[int]) -> Iterator[tuple[str, bytes]]:
    """The sketches of articles; their hashes are added to ``entries``, each with the place of its article in them."""
    for place, article in enumerate(new):
        hashes = sketch_of(prints.of(article))
        entries.extend(number << _BITS | place for number in hashes)
        yield article, struct.pack(f">{len(hashes)}I", *hashes)


def _displaced(write: sqlite3.Connection, new: frozenset[str], more: Counter[int]) -> Iterator[tuple[int, str]]:
    """Hashes, with articles that stood for them before so many more came."""
    hashes = sorted(more, key=lambda number: more[number])
    for at in range(0, len(hashes), SKETCH):
        some = hashes[at : at + SKETCH]
        for number, listed in _first(write, some, STANDING + more[some[-1]]).items():
            stood = [(place, article) for place, article in enumerate(listed) if article not in new][:STANDING]
            yield from ((number, article) for place, article in stood if place >= STANDING)


def _first(write: sqlite3.Connection, hashes: Sequence[int], most: int) -> dict[int, list[str]]:
    """For each of some hashes, as many as of one article at most, the first articles that have it."""
    given = [one for number in hashes for one in (number, most)]
    given += [0] * (2 * SKETCH - len(given))  # no row of nothing
    found: dict[int, list[str]] = {}
    for number, article in write.execute(_FIRST_OF_ALL, given):
        found.setdefault(number, []).append(article)
    return found


def _unpacked(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f">{len(packed) // 4}I", packed)
