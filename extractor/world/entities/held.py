"""What the facts of articles name, held until it is known which entities the names are of."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator

from extractor.text.places.codes import CODES
from extractor.world.entities.forms import Forms
from extractor.world.entities.told import Told

_OURS = "article_id IN (SELECT article_id FROM touched)"
_SUM = f"SELECT entity_id, count(*), sum(facts) FROM entity_article WHERE {_OURS} GROUP BY entity_id"  # noqa: S608 - a constant
_ENTITIES = "SELECT id, entity_id FROM name_form"
_ENTITY = "SELECT entity_id FROM name_form WHERE id = ?"
_MANY = 1_000  # articles, for which the entities of all forms are read at once
_AT_ONCE = 1_000  # articles


class Held:
    """The mentions of some articles, packed: 22 bytes each."""

    def __init__(self) -> None:
        self._articles: list[str] = []
        self._ends = array("L")
        """For each article the end of its mentions."""
        self._countries: list[tuple[tuple[str, int], ...]] = []
        self._facts, self._forms, self._fields = array("Q"), array("Q"), array("L")
        self._paths: list[str] = []
        self._numbers: dict[str, int] = {}
        self._listed: dict[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]] = {}

    def put(self, article_id: str, told: Told, forms: Forms) -> None:
        """Keep what each field of an article's facts names, and how many of these are about each country."""
        for mention in told.mentions:
            number = self._numbers.get(mention.field)
            if number is None:
                number = self._numbers[mention.field] = len(self._paths)
                self._paths.append(mention.field)
            self._facts.append(mention.fact_id)
            self._fields.append(number)
            self._forms.append(forms.id_of(mention.form))
        countries = tuple(sorted(Counter(code for _, code in set(told.countries) if code in CODES).items()))
        self._articles.append(article_id)
        self._ends.append(len(self._facts))
        self._countries.append(self._listed.setdefault(countries, countries))

    def write(self, write: sqlite3.Connection) -> dict[str, tuple[int, int]]:
        """Put it in the place of what the touched articles named.

        For each entity, if they are others, how many articles and facts there are more.
        """
        changes: dict[str, tuple[int, int]] = {
            entity: (-articles, -facts) for entity, articles, facts in write.execute(_SUM)
        }
        write.execute(f"DELETE FROM mention WHERE {_OURS}")  # noqa: S608 - a constant
        write.execute(f"DELETE FROM entity_article WHERE {_OURS}")  # noqa: S608 - a constant
        entities = self._entities(write)
        for at in range(0, len(self._articles), _AT_ONCE):
            mentions: list[tuple[int, str, str, str]] = []
            counts: list[tuple[str, str, int]] = []
            for article, rows, countries in self._of_articles(at, entities):
                mentions += rows
                told = Counter(entity for _, entity in {(fact, entity) for fact, _, entity, _ in rows})
                counts += ((article, entity, facts) for entity, facts in (*sorted(told.items()), *countries))
            for _, entity, facts in counts:
                before = changes.get(entity, (0, 0))
                changes[entity] = (before[0] + 1, before[1] + facts)
            write.executemany(
                "INSERT INTO mention (fact_id, field, entity_id, article_id) VALUES (?, ?, ?, ?)", mentions
            )
            write.executemany("INSERT INTO entity_article (article_id, entity_id, facts) VALUES (?, ?, ?)", counts)
        return {entity: more for entity, more in changes.items() if more != (0, 0)}

    def _entities(self, write: sqlite3.Connection) -> dict[int, str]:
        if len(self._articles) > _MANY:
            return {number: entity for number, entity in write.execute(_ENTITIES)}  # noqa: C416 - a Row is no tuple
        return {number: write.execute(_ENTITY, (number,)).fetchone()[0] for number in set(self._forms)}

    def _of_articles(
        self, first: int, entities: dict[int, str]
    ) -> Iterator[tuple[str, list[tuple[int, str, str, str]], tuple[tuple[str, int], ...]]]:
        """Some articles, each with its rows of mentions, and its countries."""
        for at in range(first, min(first + _AT_ONCE, len(self._articles))):
            article = self._articles[at]
            rows = [
                (self._facts[one], self._paths[self._fields[one]], entities[self._forms[one]], article)
                for one in range(self._ends[at - 1] if at else 0, self._ends[at])
            ]
            yield article, rows, self._countries[at]
