"""The facts of one article as its page lists them: field by field, each with the piece of the text that proves it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.console import plain
from extractor.database import Database, Value
from extractor.report.cells import worded
from extractor.report.selection import TITLE
from extractor.text.fold import Span

_SILENT = ("", "unspecified", "none")
_DEEPEST = 6
_MOST_PIECES = 4
"""Of a fact's pieces, that are named in its heading."""
_MOST_OTHERS = 5
"""Other articles that tell the same, that are named."""
_LONGEST_PIECE = 90
_LONGEST = 2_000  # characters of a value


@dataclass(frozen=True, slots=True)
class Field:
    """One field that says something."""

    name: str
    value: str
    piece: Span | None = None
    """Where it stands in the text."""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Other:
    """Another article that tells of the same event."""

    article_id: str
    fact_id: int
    source: str
    day: str


@dataclass(frozen=True, slots=True)
class Told:
    """One stored fact, kept or refused."""

    id: int
    kind: str
    verdict: str
    codes: tuple[str, ...]
    """Those that are about no one field."""
    fields: tuple[Field, ...]
    spans: tuple[Span, ...]
    """The sentences that state it."""
    repairs: int | None = None
    decision: str = ""
    """What a person decided about it."""
    others: tuple[Other, ...] = ()
    more: int = 0
    """How many others tell it besides."""
    in_conflict: bool = False
    heading: str = ""
    """The first field, and the first pieces that are copied from the text."""

    @property
    def is_kept(self) -> bool:
        """Whether it is no quarantined one."""
        return self.verdict != "refused"


def facts_of(database: Database, article_id: str, text: str) -> list[Told]:
    """The facts of an article with this text: the kept ones in the order of the text, then those in quarantine."""
    where = "SELECT id FROM fact WHERE article_id = ?"
    pieces: dict[int, list[tuple[str | None, Span]]] = defaultdict(list)
    sql = f'SELECT fact_id, field, start, "end" FROM evidence WHERE fact_id IN ({where}) ORDER BY id'  # noqa: S608 - written above
    for fact_id, field, start, end in _rows(database, sql, article_id):
        pieces[fact_id].append((field, (start, end)))
    decisions = dict(
        _rows(database, "SELECT fact_id, decision FROM decision WHERE article_id = ? ORDER BY id", article_id)
    )
    events = _events(database, article_id)
    sql = "SELECT id, kind, verdict, codes, data, repairs FROM fact WHERE article_id = ? ORDER BY id"
    told = [
        _fact(row, text, pieces[row[0]], decisions.get(row[0], ""), events.get(row[0], _NO_EVENT))
        for row in _rows(database, sql, article_id)
    ]
    return sorted(told, key=lambda fact: (not fact.is_kept, min(fact.spans, default=(1 << 60, 0)), fact.id))


def _rows(database: Database, sql: str, article_id: str) -> Iterator[tuple[Any, ...]]:
    return database.query(sql, (article_id,)).rows


_Event = tuple[tuple[Other, ...], int, bool]
_NO_EVENT: _Event = ((), 0, False)


def _events(database: Database, article_id: str) -> dict[int, _Event]:
    """For each fact, by its id, the other articles that tell its event, and whether its values are in conflict."""
    sql = f"""SELECT mine.fact_id, f.id, f.article_id, coalesce(a.source, {TITLE}), coalesce(a.published, ''),
          EXISTS (SELECT 1 FROM conflict c WHERE c.event_id = mine.event_id)
        FROM fact own JOIN event_fact mine ON mine.fact_id = own.id
        LEFT JOIN event_fact its ON its.event_id = mine.event_id
        LEFT JOIN fact f ON f.id = its.fact_id AND f.article_id <> own.article_id
        LEFT JOIN article a ON a.id = f.article_id
        WHERE own.article_id = ? ORDER BY mine.fact_id, a.published, f.id"""  # noqa: S608 - written there
    others: dict[int, dict[str, Other]] = defaultdict(dict)
    torn: dict[int, bool] = {}
    for mine, fact_id, other_id, source, day, is_torn in _rows(database, sql, article_id):
        torn[mine] = bool(is_torn)
        if other_id is not None:
            others[mine].setdefault(other_id, Other(other_id, fact_id, plain(source), plain(day)))
    return {
        mine: (
            tuple([*others[mine].values()][:_MOST_OTHERS]),
            max(0, len(others[mine]) - _MOST_OTHERS),
            torn[mine],
        )
        for mine in torn
    }


def _fact(
    row: Sequence[Any], text: str, pieces: Sequence[tuple[str | None, Span]], decision: str, event: _Event
) -> Told:
    fact_id, kind, verdict, codes, data, repairs = row
    at = {name: span for name, span in reversed(pieces) if name is not None}
    by_field: dict[str, list[str]] = defaultdict(list)
    for code in str(codes).split():
        name, colon, _ = code.partition(":")
        by_field[name if colon else ""].append(code)
    fields = tuple(_fields(_mapping(data), at, by_field))
    known = {one.name for one in fields}
    general = tuple(code for name, of in by_field.items() if name not in known for code in of)
    spans = tuple(span for name, span in pieces if name is None)
    told = (fact_id, str(kind), str(verdict), general, fields, spans, repairs, decision, *event)
    return Told(*told, _heading(fields, text))


def _heading(fields: Sequence[Field], text: str) -> str:
    copied = [one.value for one in fields if one.piece and text[slice(*one.piece)].split() == one.value.split()]
    chosen: list[str] = []
    for value in [*(worded(one.value) for one in fields[:1]), *copied]:
        if len(value) <= _LONGEST_PIECE and not any(value in other for other in chosen):
            chosen.append(value)
    return " · ".join(chosen[:_MOST_PIECES])


def _mapping(data: Value) -> Mapping[str, Any]:
    try:
        read = json.loads(str(data))
    except (ValueError, RecursionError):
        return {"data": str(data)}
    return read if isinstance(read, dict) else {"data": read}


def _fields(data: Mapping[str, Any], at: Mapping[str, Span], codes: Mapping[str, Sequence[str]]) -> Iterator[Field]:
    for name, value in _flat(data):
        path = name.partition("[")[0].partition(".")[0]
        here = codes.get(name, ()) or (codes.get(path, ()) if path == name else ())
        yield Field(plain(name), plain(value)[:_LONGEST], at.get(name), tuple(here))


def _flat(data: Mapping[str, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """The fields that say something, those inside others by their path: ``parties[0].name``."""
    for name, value in data.items():
        if name == "evidence" and not prefix:
            continue
        yield from _flat_value(f"{prefix}{name}", value, depth)


def _flat_value(path: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    if value is None or value is False or value in ([], {}) or (isinstance(value, str) and value in _SILENT):
        return
    if depth >= _DEEPEST:
        yield path, json.dumps(value, ensure_ascii=False)
    elif isinstance(value, dict):
        yield from _flat(value, f"{path}.", depth + 1)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _flat_value(f"{path}[{number}]", one, depth + 1)
    else:
        yield path, "yes" if value is True else str(value)
