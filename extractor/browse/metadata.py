"""What Datasette is told of a database: what tables and columns are, how they are sorted and filtered, questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from extractor.dictionary import Dictionary, TableEntry
from extractor.questions import Question

Json = dict[str, Any]

EVIDENCE_OF = "evidence-of-a-fact"
FACTS_OF = "facts-of-an-event"
_OWN: Mapping[str, Json] = {
    EVIDENCE_OF: {
        "title": "Where does the article say each field of a fact?",
        "description": "fact_id: the number of a fact. Rows without a field are of the fact as a whole.",
        "params": ["fact_id"],
        "sql": """SELECT e.fact_id, f.kind, e.field, substr(a.text, e.start + 1, e."end" - e.start) AS printed,
       f.article_id, e.start, e."end"
FROM evidence e JOIN fact f ON f.id = e.fact_id JOIN article a ON a.id = f.article_id
WHERE e.fact_id = CAST(:fact_id AS INTEGER) ORDER BY e.field IS NOT NULL, e.start""",
    },
    FACTS_OF: {
        "title": "Which facts of which articles tell of an event?",
        "description": "event_id: the id of an event, as in the tables of events.",
        "params": ["event_id"],
        "sql": """SELECT f.id AS fact_id, f.kind, f.verdict, f.codes, a.published AS article_published,
       a.source AS article_source, a.title AS article_title, f.article_id,
       (SELECT group_concat(substr(a.text, e.start + 1, e."end" - e.start), ' … ') FROM evidence e
        WHERE e.fact_id = f.id AND e.field IS NULL) AS quote
FROM event_fact t JOIN fact f ON f.id = t.fact_id JOIN article a ON a.id = f.article_id
WHERE t.event_id = :event_id ORDER BY a.published, f.id""",
    },
}
_LABELS = {"article": "title", "entity": "name"}
_SORTED: Mapping[str, Json] = {
    "entity": {"sort_desc": "articles"},
    "conflict": {"sort": "about"},
    "call": {"sort_desc": "id"},
}
_FACETS: Mapping[str, list[str]] = {
    "quarantine": ["kind"],
    "fact": ["kind", "verdict"],
    "entity": ["kind", "country", "type"],
    "conflict": ["kind", "field"],
    "article": ["source", "language"],
    "call": ["model", "purpose", "status"],
    "evidence": ["field"],
    "decision": ["kind", "decision"],
}
_HIDDEN = frozenset({"batch", "batch_request", "booking", "derived", "reading", "skipped", "unresolved"})
_UNITS: Mapping[str, Json] = {"call": {"seconds": "s"}}
_TOKEN = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|:(\w+)", re.DOTALL)


def metadata_of(dictionary: Dictionary, name: str) -> Json:
    """Datasette's metadata for the database that it calls ``name``."""
    tables = {entry.name: _table(entry) for entry in dictionary.tables.values()}
    queries = {question.name: _query(question) for question in dictionary.catalog.questions}
    own = {named: {**query, "hide_sql": True} for named, query in _OWN.items()}
    told = {
        "description": "Facts that articles state, each proved by its sentences. Read-only.",
        "tables": tables,
        "queries": {**queries, **own},
    }
    return {"title": "extractor", "databases": {name: told}}


def _table(entry: TableEntry) -> Json:
    described = {column.name: column.description for column in entry.columns if column.description}
    names = entry.names
    facets = [name for name in _FACETS.get(entry.name, _facets(entry)) if name in names]
    shown: Json = {"description": entry.summary, "columns": described, "facets": facets, "size": 50}
    shown |= {"hidden": True} if entry.name in _HIDDEN or entry.role == "other" else {}
    shown |= {"label_column": _LABELS[entry.name]} if entry.name in _LABELS else {}
    shown |= {"units": _UNITS[entry.name]} if entry.name in _UNITS else {}
    return shown | (_SORTED.get(entry.name) or _order(entry))


def _order(entry: TableEntry) -> Json:
    """Events by their last day. Views have no order: to find the first of a million facts takes seconds."""
    return {"sort_desc": "last_seen"} if entry.role == "event" and "last_seen" in entry.names else {}


def _facets(entry: TableEntry) -> list[str]:
    """What a model chose from a list, countries, and the verdict."""
    if entry.role not in {"kind", "list", "event"}:
        return []
    chosen = [column.name for column in entry.columns if column.is_read and (column.choices or column.is_country)]
    return [*chosen, "verdict"]


def _query(question: Question) -> Json:
    told = [f"{name}: {meaning}" if meaning else name for name, meaning in question.parameters.items()]
    return {
        "sql": null_where_empty(question.sql),
        "title": question.title,
        "description": "; ".join(told),
        "params": list(question.parameters),
        "hide_sql": True,
    }


def null_where_empty(sql: str) -> str:
    """The question with null for a parameter that is left empty in a form: there every one has a value.

    >>> null_where_empty("SELECT ':a' -- :a\\nWHERE :a IS NULL")
    "SELECT ':a' -- :a\\nWHERE nullif(:a, '') IS NULL"
    """
    return _TOKEN.sub(lambda found: f"nullif(:{found[1]}, '')" if found[1] else found[0], sql)
