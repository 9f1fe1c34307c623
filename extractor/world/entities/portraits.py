"""How entities are shown: their name, their other names with the evidence for each, country, type and counts."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from extractor.text.places.codes import CODES
from extractor.text.places.names import country_names
from extractor.world.entities.naming import name_of
from extractor.world.entities.persons import PersonName

_COUNTS = "SELECT name, place, type, sum(facts) FROM name_form WHERE entity_id = ? GROUP BY name, place, type"
_FORMS = "SELECT id, name, print, rank, why, given_by FROM name_form WHERE entity_id = ?"
_KIND = "SELECT kind FROM name_form WHERE entity_id = ? LIMIT 1"
_ENTITY = "SELECT articles, facts FROM entity WHERE id = ?"
_INSERT = "INSERT OR REPLACE INTO entity (id, kind, name, country, type, articles, facts) VALUES (?, ?, ?, ?, ?, ?, ?)"
_INSERT_NAME = "INSERT INTO entity_name (entity_id, name, why, article_id, facts) VALUES (?, ?, ?, ?, ?)"
_COUNT_NAME = "UPDATE entity_name SET facts = ? WHERE entity_id = ? AND name = ? AND facts <> ?"
_FIRST_GIVEN = "SELECT min(article_id) FROM name_link_article WHERE form_id = ? AND other_id = ?"
_ACRONYM = 6  # letters


class _Form(NamedTuple):
    id: int
    name: str
    print: str
    rank: int
    why: str
    given_by: str


def redraw(
    write: sqlite3.Connection,
    entities: Iterable[str],
    renamed: Collection[str],
    changes: Mapping[str, tuple[int, int]],
) -> None:
    """Put the rows of some entities right: of those that are ``renamed`` the names too, of the others their counts.

    ``changes`` tells how many articles and facts there are more of each.
    """
    for entity in sorted(entities):
        row = write.execute(_ENTITY, (entity,)).fetchone()
        before, more = tuple(row or (0, 0)), changes.get(entity, (0, 0))
        counts = (before[0] + more[0], before[1] + more[1])
        if not counts[0]:  # named by no kept fact, but maybe as another name of something else
            write.execute("DELETE FROM entity_name WHERE entity_id = ?", (entity,))
            write.execute("DELETE FROM entity WHERE id = ?", (entity,))
        elif entity in CODES:
            _draw_country(write, entity, counts, is_new=row is None)
        else:
            _draw(write, entity, counts, is_renamed=row is None or entity in renamed)


def _draw_country(write: sqlite3.Connection, code: str, counts: tuple[int, int], *, is_new: bool) -> None:
    names = country_names().get(code, (code,))
    write.execute(_INSERT, (code, "country", names[0], code, None, *counts))
    if is_new:
        rows = [(code, name, "name of the country", None, 0) for name in dict.fromkeys(names)]
        write.executemany(_INSERT_NAME, rows)


def _draw(write: sqlite3.Connection, entity: str, counts: tuple[int, int], *, is_renamed: bool) -> None:
    (kind,) = write.execute(_KIND, (entity,)).fetchone()
    names: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    types: Counter[str] = Counter()
    for name, country, type_, facts in write.execute(_COUNTS, (entity,)):
        names[name] += facts
        countries[country] += facts
        types[type_] += facts
    usual = min(names, key=lambda name: _rank(kind, name, names[name]))
    write.execute(_INSERT, (entity, kind, usual, _most(countries), _most(types), *counts))
    if is_renamed:
        _list_names(write, entity, names)
    else:
        write.executemany(_COUNT_NAME, [(facts, entity, name, facts) for name, facts in names.items()])


def _list_names(write: sqlite3.Connection, entity: str, facts: Mapping[str, int]) -> None:
    forms = [_Form(*row) for row in write.execute(_FORMS, (entity,))]
    by_name: dict[str, list[_Form]] = {}
    for form in forms:
        by_name.setdefault(form.name, []).append(form)
    rows = []
    for name, those in by_name.items():
        first = min(those, key=lambda form: (form.rank, form.why, form.given_by))
        article = _giving(write, those, first.given_by, forms) if first.given_by else None
        rows.append((entity, name, first.why, article, facts[name]))
    write.execute("DELETE FROM entity_name WHERE entity_id = ?", (entity,))
    write.executemany(_INSERT_NAME, rows)


def _rank(kind: str, name: str, facts: int) -> tuple[object, ...]:
    """The full name that most facts print comes first."""
    taken = name_of(kind, name)
    if isinstance(taken, PersonName):
        return not taken.is_full, -facts, -len(taken.words), name
    return " " not in taken.key and len(taken.key) <= _ACRONYM, -facts, -len(name), name


def _most(counts: Mapping[str, int]) -> str | None:
    """The value that most facts give; of several the first in the alphabet."""
    return min(filter(None, counts), key=lambda value: (-counts[value], value), default=None)


def _giving(write: sqlite3.Connection, ours: Sequence[_Form], given_by: str, forms: Sequence[_Form]) -> str | None:
    """The first of the articles that give a name beside the one printed so."""
    others = [form.id for form in forms if form.print == given_by]
    pairs = [pair for one in ours for other in others for pair in ((one.id, other), (other, one.id))]
    found = (write.execute(_FIRST_GIVEN, pair).fetchone()[0] for pair in pairs)
    return min(filter(None, found), default=None)
