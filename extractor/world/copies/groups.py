"""Groups of articles that are copies of each other, as the table ``copy`` keeps them: by their original."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

_NO_DAY = "9999"
"""An article of which no day of publication is known is taken for later than all others."""
_MEMBERS = "SELECT article_id FROM copy WHERE original_id = ?"
_INSERT = "INSERT INTO copy (article_id, original_id, likeness) VALUES (?, ?, 0)"


class Groups:
    """The groups, and what is done to them. Call `settle` at the end."""

    def __init__(self, write: sqlite3.Connection) -> None:
        self._write = write
        self._before: dict[str, str] = {}
        """Of the articles whose group changed, the original that each had."""
        self._known: dict[str, str] = {}
        """The originals of those that were asked for."""

    def original_of(self, article: str) -> str:
        """The original of an article; of one that is no copy itself."""
        known = self._known.get(article)
        if known is None:
            row = self._write.execute("SELECT original_id FROM copy WHERE article_id = ?", (article,)).fetchone()
            known = self._known[article] = str(row[0]) if row else article
        return known

    def join(self, one: str, other: str) -> None:
        """Make one group of those of two articles, which are not in one yet."""
        first, last = sorted({self.original_of(one), self.original_of(other)}, key=self._order)
        for member in self._members(last):
            self._before.setdefault(member, last)
            self._known[member] = first
        self._write.execute("UPDATE copy SET original_id = ? WHERE original_id = ?", (first, last))
        self._write.execute(_INSERT, (last, first))

    def reorder(self, article: str) -> None:
        """See to it that the earliest of an article's group is its original."""
        original = self.original_of(article)
        members = self._members(original)
        if len(members) > 1 and min(members, key=self._order) != original:
            self._put(self._take(original))

    def others(self, article: str) -> list[str]:
        """Those with which an article is in one group."""
        return [member for member in self._members(self.original_of(article)) if member != article]

    def dissolve(self, article: str) -> list[str]:
        """End the group that an article is in; who was in it. Nobody, where it was in none."""
        original = self.original_of(article)
        return self._take(original) if len(self._members(original)) > 1 else []

    def _members(self, original: str) -> list[str]:
        return [original, *(member for (member,) in self._write.execute(_MEMBERS, (original,)))]

    def _order(self, article: str) -> tuple[str, str]:
        (day,) = self._write.execute("SELECT published FROM article WHERE id = ?", (article,)).fetchone()
        return day or _NO_DAY, article

    def _take(self, original: str) -> list[str]:
        members = self._members(original)
        for member in members:
            self._before.setdefault(member, original)
            self._known[member] = member
        self._write.execute("DELETE FROM copy WHERE original_id = ?", (original,))
        return members

    def _put(self, members: list[str]) -> None:
        first = min(members, key=self._order)
        self._known |= dict.fromkeys(members, first)
        self._write.executemany(_INSERT, [(member, first) for member in members if member != first])

    def settle(self, likeness: Callable[[str, str], float]) -> None:
        """Tell how like its original each copy is whose group changed, and touch those whose original is another."""
        for article, before in sorted(self._before.items()):
            original = self.original_of(article)
            if original != article:
                row = (likeness(article, original), article)
                self._write.execute("UPDATE copy SET likeness = ? WHERE article_id = ?", row)
            if original != before:
                touched = [(one,) for one in (article, original, before)]
                self._write.executemany("INSERT OR IGNORE INTO touched VALUES (?)", touched)
