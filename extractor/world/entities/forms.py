"""The printed names in the database: how many facts and articles have each, and which are told to be one's.

These tables are what entities are made of. A form is a name with all that its facts say of it; what it belongs to is
found again only where forms or the links between them come and go, not where one more article has them.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from extractor.world.entities.naming import are_one, name_of
from extractor.world.entities.prints import print_of
from extractor.world.entities.told import Form, Told

_SELECT_ID = """SELECT id FROM name_form
WHERE name = ? AND kind = ? AND country = ? AND type = ? AND presumed = ? AND common = ?"""
_INSERT = """INSERT INTO name_form (id, kind, name, country, type, presumed, common, print)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_COUNT = "UPDATE name_form SET facts = facts + ?, articles = articles + ? WHERE id = ?"
_COUNT_LINK = """INSERT INTO name_link VALUES (?, ?, ?)
ON CONFLICT (form_id, other_id) DO UPDATE SET articles = articles + excluded.articles"""
_SELECT_STALE = """SELECT id, kind, name, country, type, presumed, common FROM name_form WHERE stale = 1"""
_SELECT_KNOWN = """SELECT DISTINCT f.country, f.name FROM name_key k JOIN name_form f ON f.id = k.form_id
WHERE k.key = ? AND f.country = ?"""
_SELECT_LIKE = """SELECT entity_id, rank, why, given_by FROM name_form
WHERE name = ? AND kind = ? AND place = ? AND country = coalesce(?, country) AND (? = 'person' OR type = ?)
AND stale = 0 LIMIT 1"""
_UPDATE_LIKE = """UPDATE name_form SET entity_id = ?, rank = ?, why = ?, given_by = ?, place = ?, stale = 0
WHERE id = ?"""
_LIKE = """SELECT 1 FROM name_form f JOIN name_form o ON o.name = f.name AND o.kind = f.kind AND o.place = f.place
WHERE f.id = ? AND o.id <> f.id AND o.articles > 0 AND (f.kind = 'person' OR o.type = f.type)
AND (f.country = '' OR o.country = f.country) LIMIT 1"""
_DELETE_KEY = "DELETE FROM name_key WHERE key = ? AND form_id = ?"
_MOST_HELD = 50_000
_BATCH = 5_000  # rows


def keys_of(form: Form) -> tuple[str, ...]:
    """The keys under which a form is found by those that may be the same."""
    return (*name_of(form.kind, form.name).keys, f"{form.kind} = {print_of(form.name)}")


def place_of(form: Form, known: Iterable[tuple[str, str]]) -> str:
    """The one presumed country in which a name that may be the same is known for certain; empty where several are.

    ``known`` are such countries, with names of the same key.
    """
    name = name_of(form.kind, form.name)
    fitting = {country for country, other in known if are_one(name, name_of(form.kind, other))}
    return fitting.pop() if len(fitting) == 1 else ""


class Forms:
    """The forms of some articles, booked: what they had before, and what they have now."""

    def __init__(self, write: sqlite3.Connection) -> None:
        self._write = write
        (last,) = write.execute("SELECT coalesce(max(id), 0) FROM name_form").fetchone()
        self._next = int(last) + 1
        self._is_first = self._was_empty = last == 0
        self._ids: dict[Form, int] = {}
        self._facts: Counter[int] = Counter()
        self._articles: Counter[int] = Counter()
        self._links: Counter[tuple[int, int]] = Counter()
        self._new: list[tuple[object, ...]] = []
        self._keys: list[tuple[str, int]] = []
        self._has: list[tuple[str, int, int]] = []
        self._gives: list[tuple[str, int, int]] = []
        self.changed: list[int] = []
        """The numbers of the forms of which there are more facts or fewer."""
        self.relinked: set[int] = set()
        """The numbers of the forms that more articles, or fewer, give other names of."""
        self.left: set[str] = set()
        """The entities of which a form is gone."""

    def id_of(self, form: Form) -> int:
        """The number of a form, which is made where there is none."""
        found = self._ids.get(form)
        if found is None:
            if len(self._ids) >= _MOST_HELD:
                self.flush()
                self._ids.clear()
                self._is_first = False
            found = self._ids[form] = self._stored(form) or self._made(form)
        return found

    def _stored(self, form: Form) -> int | None:
        if self._is_first:
            return None
        kind, name, country, type_, presumed, common = form
        row = self._write.execute(_SELECT_ID, (name, kind, country, type_, presumed, common)).fetchone()
        return int(row[0]) if row else None

    def _made(self, form: Form) -> int:
        number = self._next
        self._next += 1
        self._new.append((number, *form, print_of(form.name)))
        self._keys += [(key, number) for key in keys_of(form)]
        return number

    def book(self, article_id: str, told: Told) -> None:
        """Put what an article tells in the place of what it told before."""
        ours = (article_id,)
        self._unbook(ours)
        facts: dict[int, set[int]] = {}
        for mention in told.mentions:
            facts.setdefault(self.id_of(mention.form), set()).add(mention.fact_id)
        links = set()
        for other in told.others:
            number = self.id_of(other.form)
            facts.setdefault(number, set()).add(other.fact_id)
            if other.is_link and other.first != other.form:
                links.add((self.id_of(other.first), number))
        for number, those in facts.items():
            self._facts[number] += len(those)
            self._articles[number] += 1
            self._has.append((article_id, number, len(those)))
        for link in links:
            self._links[link] += 1
            self._gives.append((article_id, *link))
        if len(self._has) > _BATCH:
            self.flush()

    def _unbook(self, ours: tuple[str]) -> None:
        if self._was_empty:
            return
        rows = self._write.execute("SELECT form_id, facts FROM name_article WHERE article_id = ?", ours).fetchall()
        for number, facts in rows:
            self._facts[number] -= facts
            self._articles[number] -= 1
        if rows:
            self._write.execute("DELETE FROM name_article WHERE article_id = ?", ours)
            select = "SELECT form_id, other_id FROM name_link_article WHERE article_id = ?"
            self._links.subtract((one, other) for one, other in self._write.execute(select, ours).fetchall())
            self._write.execute("DELETE FROM name_link_article WHERE article_id = ?", ours)

    def flush(self) -> None:
        """Write what is booked so far."""
        self._write.executemany(_INSERT, self._new)
        self._write.executemany("INSERT INTO name_key VALUES (?, ?)", self._keys)
        self._write.executemany("INSERT INTO name_article VALUES (?, ?, ?)", self._has)
        self._write.executemany("INSERT INTO name_link_article VALUES (?, ?, ?)", self._gives)
        for rows in (self._new, self._keys, self._has, self._gives):
            rows.clear()

    def close(self) -> set[str]:
        """Write all of it; the keys of what came or went, of which the entities are to be found again."""
        self.flush()
        self.changed = [
            one for one in self._facts.keys() | self._articles.keys() if self._facts[one] or self._articles[one]
        ]
        self._write.executemany(_COUNT, [(self._facts[one], self._articles[one], one) for one in self.changed])
        return {*self._links_changed(), *self._gone(), *self._stale()}

    def _links_changed(self) -> Iterator[str]:
        for (one, other), number in self._links.items():
            self.relinked |= {one, other}
            if number:
                self._write.execute(_COUNT_LINK, (one, other, number))
                row = self._write.execute(
                    "SELECT articles FROM name_link WHERE form_id = ? AND other_id = ?", (one, other)
                ).fetchone()
                if row[0] in (0, number):
                    yield from self._keys_of(one)
                    yield from self._keys_of(other)
                if not row[0]:
                    self._write.execute("DELETE FROM name_link WHERE form_id = ? AND other_id = ?", (one, other))

    def _gone(self) -> Iterator[str]:
        for number in self.changed:
            if self._articles[number] >= 0:
                continue
            select = "SELECT articles, entity_id FROM name_form WHERE id = ?"
            articles, entity = self._write.execute(select, (number,)).fetchone()
            if not articles:
                self.left.update({entity} - {None})
                keys = self._keys_of(number)
                has_like = self._write.execute(_LIKE, (number,)).fetchone()
                self._write.executemany(_DELETE_KEY, [(key, number) for key in keys])
                self._write.execute("DELETE FROM name_form WHERE id = ?", (number,))
                if not has_like:
                    yield from keys

    def _stale(self) -> Iterator[str]:
        """The keys of new forms. One that brings nothing new belongs where its like does."""
        for number, kind, name, country, type_, presumed, common in self._write.execute(_SELECT_STALE).fetchall():
            form = Form(kind, name, country, type_, presumed, bool(common))
            if self._was_empty or not self._is_like_another(number, form):
                yield from keys_of(form)

    def _is_like_another(self, number: int, form: Form) -> bool:
        place = form.country or place_of(form, self._known(form))
        sure = form.country or None
        row = self._write.execute(_SELECT_LIKE, (form.name, form.kind, place, sure, form.kind, form.type)).fetchone()
        if row:
            self._write.execute(_UPDATE_LIKE, (*row, place, number))
        return row is not None

    def _known(self, form: Form) -> Iterator[tuple[str, str]]:
        """The countries, of those presumed, in which names of the same key are for certain, with these names."""
        for country in form.presumed.split():
            for key in name_of(form.kind, form.name).keys:
                yield from self._write.execute(_SELECT_KNOWN, (key, country)).fetchall()

    def _keys_of(self, number: int) -> tuple[str, ...]:
        row = self._write.execute(
            "SELECT kind, name, country, type, presumed, common FROM name_form WHERE id = ?", (number,)
        ).fetchone()
        return keys_of(Form(*row)) if row else ()
