"""What is exported: a table or view whole, a named question, or a SELECT."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractor.database import Database, Value
from extractor.dictionary import Column, ColumnType, Dictionary
from extractor.errors import QueryError
from extractor.export.cells import Cell, day_of, with_truths

_FORMS: Mapping[ColumnType, set[str]] = {"date": {"day"}, "boolean": {"bool"}, "decimal": {"str"}}


@dataclass(frozen=True)
class Source:
    """Rows to be exported, which can be asked for again and again."""

    database: Database
    name: str
    columns: tuple[Column, ...]
    sql: str
    parameters: Mapping[str, Value]
    is_answer: bool = False
    """Whether a query computes the columns, so that their types show in the values only."""
    is_of_world: bool = False
    """Whether the rows follow from all facts together, and so may be out of date."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in their order."""
        return tuple(column.name for column in self.columns)

    def count(self) -> int:
        """How many rows there are."""
        counted = self.database.query(f"SELECT count(*) FROM ({self.sql}\n)", self.parameters)  # noqa: S608 - read-only
        return int(str(next(counted.rows)[0]))

    def rows(self) -> Iterator[Sequence[Cell]]:
        """The rows, drawn as they are read."""
        truths = [index for index, column in enumerate(self.columns) if column.type == "boolean"]
        rows = self.database.query(self.sql, self.parameters).rows
        return (with_truths(row, truths) for row in rows) if truths else rows

    def settled(self) -> Source:
        """The same with the type of each column of an answer, found by reading all rows once."""
        if not self.is_answer:
            return self
        found: list[set[str]] = [set() for _ in self.columns]
        for row in self.rows():
            for column, forms, value in zip(self.columns, found, row, strict=True):
                forms.add("day" if column.type == "date" and day_of(value) else type(value).__name__)
        columns = (
            replace(column, type=_type_of(column.type, forms - {"NoneType"}))
            for column, forms in zip(self.columns, found, strict=True)
        )
        return replace(self, columns=tuple(columns))


def _type_of(known: ColumnType, forms: set[str]) -> ColumnType:
    """What a column of an answer is, that may be of a known type, by the forms of its values."""
    if forms <= _FORMS.get(known, set()):
        return known
    if forms == {"int"}:
        return "integer"
    return "number" if forms and forms <= {"int", "float"} else "text"


def find_source(dictionary: Dictionary, wanted: str, given: Mapping[str, str]) -> Source:
    """What a person means by ``wanted``. Raises QueryError where there is no such thing, with what there is."""
    entry = dictionary.tables.get(wanted)
    if entry:
        if given:
            raise QueryError(f"{wanted} is a table, it takes no --param {next(iter(given))!r}")
        return Source(dictionary.database, wanted, entry.columns, entry.sql, {}, is_of_world=entry.follows_from_facts)
    named = {question.name: question for question in dictionary.catalog.questions}
    if wanted in named:
        return _answer(dictionary, wanted, named[wanted].sql, named[wanted].bind(given))
    if len(wanted.split()) > 1:
        return _answer(dictionary, "query", wanted, dict(given))
    tables, questions = ", ".join(dictionary.tables), ", ".join(named) or "none"
    raise QueryError(f"there is no {wanted!r} to export; tables: {tables}; questions: {questions}; or write a SELECT")


def _answer(dictionary: Dictionary, name: str, sql: str, parameters: Mapping[str, Value]) -> Source:
    sql = sql.strip().removesuffix(";")
    known = _known_columns(dictionary)
    names = dictionary.database.query(sql, parameters).columns
    columns = tuple(known.get(column, Column(column, "any")) for column in names)
    of_world = [entry.name for entry in dictionary.tables.values() if entry.follows_from_facts]
    is_of_world = any(re.search(rf"\b{re.escape(table)}\b", sql) for table in of_world)
    return Source(dictionary.database, name, columns, sql, parameters, True, is_of_world)


def _known_columns(dictionary: Dictionary) -> Mapping[str, Column]:
    """The days and truths of views: an answer's column of such a name is one, where all views agree that it is."""
    found: dict[str, set[ColumnType]] = {}
    for entry in dictionary.of_role("kind", "list", "event"):
        for column in entry.columns:
            found.setdefault(column.name, set()).add(column.type)
    agreed = {name: types.pop() for name, types in found.items() if len(types) == 1}
    return {name: Column(name, type_) for name, type_ in agreed.items() if type_ in {"date", "boolean", "decimal"}}
