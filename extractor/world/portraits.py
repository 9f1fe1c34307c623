"""How entities are shown: their name, their other names with the evidence for each, country, type and counts."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extractor.text.places.codes import CODES
from extractor.text.places.names import country_names
from extractor.world.naming import PersonName, name_of

_FORMS = """SELECT id, kind, name, print, type, place, facts, rank, why, given_by
FROM name_form WHERE entity_id = ?"""
_INSERT = "INSERT INTO entity (id, kind, name, country, type, articles, facts) VALUES (?, ?, ?, ?, ?, ?, ?)"
_INSERT_NAME = "INSERT INTO entity_name (entity_id, name, why, article_id, facts) VALUES (?, ?, ?, ?, ?)"
_FIRST_GIVEN = "SELECT min(article_id) FROM name_link_article WHERE form_id = ? AND other_id = ?"
_ACRONYM = 6  # letters


class _Form(NamedTuple):
    id: int
    kind: str
    name: str
    print: str
    type: str
    place: str
    facts: int
    rank: int
    why: str
    given_by: str


def redraw(write: sqlite3.Connection, entities: Iterable[str], changes: Mapping[str, tuple[int, int]]) -> None:
    """Put the rows of some entities right. ``changes``: how many articles and facts there are more of each."""
    for entity in sorted(entities):
        row = write.execute("SELECT articles, facts FROM entity WHERE id = ?", (entity,)).fetchone() or (0, 0)
        more = changes.get(entity, (0, 0))
        counts = (row[0] + more[0], row[1] + more[1])
        if entity in CODES and counts[0] and row[0]:
            write.execute("UPDATE entity SET articles = ?, facts = ? WHERE id = ?", (*counts, entity))
            continue
        write.execute("DELETE FROM entity_name WHERE entity_id = ?", (entity,))
        write.execute("DELETE FROM entity WHERE id = ?", (entity,))
        if not counts[0]:
            continue  # named by no kept fact, but maybe as another name of something else
        if entity in CODES:
            _draw_country(write, entity, counts)
        else:
            _draw(write, entity, [_Form(*form) for form in write.execute(_FORMS, (entity,))], counts)


def _draw_country(write: sqlite3.Connection, code: str, counts: tuple[int, int]) -> None:
    names = country_names().get(code, (code,))
    write.execute(_INSERT, (code, "country", names[0], code, None, *counts))
    rows = [(code, name, "name of the country", None, 0) for name in dict.fromkeys(names)]
    write.executemany(_INSERT_NAME, rows)


def _draw(write: sqlite3.Connection, entity: str, forms: Sequence[_Form], counts: tuple[int, int]) -> None:
    by_name: dict[str, list[_Form]] = {}
    for form in forms:
        by_name.setdefault(form.name, []).append(form)
    name = min(by_name, key=lambda name: _rank(forms[0].kind, name, sum(form.facts for form in by_name[name])))
    country, type_ = _most((form.place, form.facts) for form in forms), _most((form.type, form.facts) for form in forms)
    write.execute(_INSERT, (entity, forms[0].kind, name, country, type_, *counts))
    for one, those in by_name.items():
        first = min(those, key=lambda form: (form.rank, form.why, form.given_by))
        facts = sum(form.facts for form in those)
        write.execute(_INSERT_NAME, (entity, one, first.why, _giving(write, those, first.given_by, forms), facts))


def _rank(kind: str, name: str, facts: int) -> tuple[object, ...]:
    taken = name_of(kind, name)
    if isinstance(taken, PersonName):
        return not taken.is_full, -facts, -len(taken.words), name
    return " " not in taken.key and len(taken.key) <= _ACRONYM, -facts, -len(name), name


def _most(values: Iterable[tuple[str, int]]) -> str | None:
    """The value that most facts give; of several the first in the alphabet."""
    counts: Counter[str] = Counter()
    for value, facts in values:
        if value:
            counts[value] += facts
    return min(counts, key=lambda value: (-counts[value], value), default=None)


def _giving(write: sqlite3.Connection, ours: Sequence[_Form], given_by: str, forms: Sequence[_Form]) -> str | None:
    """The first of the articles that give a name beside the one printed so."""
    if not given_by:
        return None
    found = []
    for one in ours:
        for other in forms:
            if other.print == given_by:
                for pair in ((one.id, other.id), (other.id, one.id)):
                    found += [row[0] for row in write.execute(_FIRST_GIVEN, pair) if row[0] is not None]
    return min(found, default=None)
