"""To which entities forms belong: those that something changed for are told anew, with all that may be tied to them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.world.entities.aliases import AliasTable
from extractor.world.entities.evidence import resolved
from extractor.world.entities.forms import place_of
from extractor.world.entities.naming import name_of
from extractor.world.entities.nodes import Node
from extractor.world.entities.told import Form

_BY_KEY = """SELECT f.id, f.kind, f.name, f.country, f.type, f.presumed, f.common, f.print, f.entity_id, f.place,
    f.rank, f.why, f.given_by, f.stale
FROM name_key k JOIN name_form f ON f.id = k.form_id WHERE k.key = ?"""
_KEYS = "SELECT kind, name, print FROM name_form WHERE id = ?"
_LINKS = "SELECT other_id FROM name_link WHERE form_id = ? UNION SELECT form_id FROM name_link WHERE other_id = ?"
_UPDATE = """UPDATE name_form SET entity_id = ?, rank = ?, why = ?, given_by = ?, place = ?, stale = 0 WHERE id = ?"""


class _Form(NamedTuple):
    id: int
    kind: str
    name: str
    country: str
    type: str
    presumed: str
    common: int
    print: str
    entity: str | None
    place: str | None
    rank: int | None
    why: str | None
    given_by: str | None
    stale: int


class Moved(NamedTuple):
    """A form of which something is told otherwise than before."""

    id: int
    before: str | None
    after: str


class Grouping:
    """The forms of a database, grouped."""

    def __init__(self, write: sqlite3.Connection, aliases: AliasTable, families: Sequence[frozenset[str]]) -> None:
        self._write = write
        self._aliases = aliases
        self._families = families

    def regroup(self, keys: Iterable[str]) -> Iterator[Moved]:
        """Find the entities of all forms under these keys, and of what is tied to them; those that changed."""
        seen: set[str] = set()
        for key in sorted(keys):
            if key not in seen:
                yield from self._told(self._tied(key, seen))

    def _tied(self, key: str, seen: set[str]) -> dict[int, _Form]:
        """All forms that evidence could tie to those under a key, directly or by others."""
        found: dict[int, _Form] = {}
        open_ = [key]
        while open_:
            key = open_.pop()
            if key in seen:
                continue
            seen.add(key)
            for row in self._write.execute(_BY_KEY, (key,)).fetchall():
                form = _Form(*row)
                if form.id not in found:
                    found[form.id] = form
                    open_ += self._keys_beside(form)
        return found

    def _keys_beside(self, form: _Form) -> Iterator[str]:
        yield from _keys(form.kind, form.name, form.print)
        for name in self._aliases.beside(form.kind, form.print):
            yield f"{form.kind} = {name}"
        if form.kind == "person":  # only bodies have other names
            return
        for (other,) in self._write.execute(_LINKS, (form.id, form.id)).fetchall():
            yield from _keys(*self._write.execute(_KEYS, (other,)).fetchone())

    def _told(self, forms: dict[int, _Form]) -> Iterator[Moved]:
        places = _places(forms.values())
        nodes = _nodes(forms.values(), places)
        links = [
            (nodes[one], nodes[other])
            for one, form in forms.items()
            if form.kind != "person"
            for (other,) in self._write.execute("SELECT other_id FROM name_link WHERE form_id = ?", (one,)).fetchall()
        ]
        distinct = sorted(set(nodes.values()), key=lambda node: node.sort_key)
        told = resolved(distinct, links, self._aliases.orders(distinct), self._families)
        changed: list[tuple[object, ...]] = []
        for form in forms.values():
            found = told[nodes[form.id]]
            before = (form.entity, form.rank, form.why, form.given_by, form.place)
            after = (found.entity, found.rank, found.why, found.of, places[form.id])
            if before != after or form.stale:
                changed.append((*after, form.id))
            if before != after:
                yield Moved(form.id, form.entity, found.entity)
        self._write.executemany(_UPDATE, changed)


def _keys(kind: str, name: str, printed: str) -> Iterator[str]:
    yield from name_of(kind, name).keys
    yield f"{kind} = {printed}"


def _places(forms: Iterable[_Form]) -> dict[int, str]:
    """The country that each form is of: its own, or the one of those presumed that has a bearer for certain."""
    sure: dict[str, set[tuple[str, str]]] = {}
    for form in forms:
        if form.country:
            for key in name_of(form.kind, form.name).keys:
                sure.setdefault(key, set()).add((form.country, form.name))
    places: dict[int, str] = {}
    for form in forms:
        places[form.id] = form.country
        if form.presumed:
            presumed = form.presumed.split()
            keys = name_of(form.kind, form.name).keys
            known = {one for key in keys for one in sure.get(key, ()) if one[0] in presumed}
            bare = Form(form.kind, form.name, "", "", form.presumed, bool(form.common))
            places[form.id] = place_of(bare, known)
    return places


def _nodes(forms: Iterable[_Form], places: dict[int, str]) -> dict[int, Node]:
    """The node of each form, by its number; what is one node has the first of its prints in all of them."""
    made: dict[Node, Node] = {}
    nodes: dict[int, Node] = {}
    for form in sorted(forms, key=lambda form: form.name):
        type_ = "" if form.kind == "person" else form.type
        node = Node(form.kind, form.print, places[form.id], type_, bool(form.common), form.name)
        nodes[form.id] = made.setdefault(node, node)
    return nodes
