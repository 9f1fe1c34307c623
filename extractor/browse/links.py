"""Where ids lead to: from a fact to its article and its evidence, from an event to its facts.

Views have no foreign keys, of which Datasette makes links by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from datasette.utils import tilde_encode

from extractor.browse.metadata import EVIDENCE_OF, FACTS_OF
from extractor.dictionary import Dictionary

_ENTITY = re.compile("[0-9a-f]{16}|[A-Z]{3}")


@dataclass(frozen=True)
class Links:
    """Where the values of columns lead to, for one database."""

    events: Mapping[str, str]
    """For each kind that has events, their table."""
    countries: Mapping[str, frozenset[str]]
    """For each table, its columns of country codes."""
    entities: Mapping[str, frozenset[str]]
    """For each table, its columns of the ids of entities."""

    @classmethod
    def of(cls, dictionary: Dictionary) -> Links:
        """The links of what a database has."""
        return cls(
            {entry.kind: entry.name for entry in dictionary.of_role("event") if entry.kind},
            {
                entry.name: frozenset(column.name for column in entry.columns if column.is_country)
                for entry in dictionary.tables.values()
            },
            {
                entry.name: frozenset(column.name for column in entry.columns if column.is_entity)
                for entry in dictionary.tables.values()
            },
        )

    def to(self, table: str | None, column: str, value: object, row: Mapping[str, object]) -> Sequence[tuple[str, str]]:
        """What a value leads to, as (path below the database, text); nothing where it stays as it is."""
        text = str(value)
        if column == "article_id":
            return [(f"article/{tilde_encode(text)}", text)]
        if column == "fact_id":
            return [(f"fact/{tilde_encode(text)}", text), (_filtered(EVIDENCE_OF, fact_id=text), "evidence")]
        if column == "entity_id" or column in self.countries.get(table or "", ()):
            return [(_filtered("entity", id=text), text)]
        if column in self.entities.get(table or "", ()):
            ids = [word.lstrip("?") for word in text.split()]  # a body that is not named has its country's code
            return [(_filtered("entity", id=one), one) for one in ids] if all(map(_ENTITY.fullmatch, ids)) else []
        return self._of_event(table, column, text, row)

    def _of_event(self, table: str | None, column: str, text: str, row: Mapping[str, object]) -> list[tuple[str, str]]:
        if table in self.events.values() and column in {"facts", "articles"}:
            event = str(row.get("id"))
            path = _filtered(FACTS_OF, event_id=event) if column == "facts" else None
            return [(path or _filtered("event_article", event_id=event), text)]
        if column == "event_id":
            event_table = self.events.get(str(row.get("kind")))
            facts = (_filtered(FACTS_OF, event_id=text), "facts")
            return [(_filtered(event_table, id=text), text), facts] if event_table else []
        return []


def _filtered(place: str, **by: str) -> str:
    return f"{place}?{urlencode(by)}"
