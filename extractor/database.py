"""The results, read-only: SQL, and facts as typed objects.

Nothing asked through here can write: the file is opened read-only, and SQLite's authorizer lets only reading pass
(so neither ATTACH nor VACUUM INTO nor a PRAGMA that sets something).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar
from weakref import WeakSet

from pydantic import BaseModel, ValidationError

from extractor.article import Article, clean
from extractor.catalog import Kind
from extractor.errors import QueryError, StoreError
from extractor.layout import check_layout, layout_of
from extractor.marks import Verdict
from extractor.text.fold import Span

Schema = TypeVar("Schema", bound=BaseModel)
Value = str | int | float | bytes | None

_STEPS = 100_000  # of SQLite's virtual machine, some milliseconds
_CACHE = 64 * 1024  # KiB of pages that are kept, as far as they are read; SQLite's own 2 MB are read again and again
_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
_TELLING_PRAGMAS = {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list",
                    "integrity_check", "quick_check", "user_version", "application_id",
                    "data_version"}  # fmt: skip
"""FTS5 asks for the last of them by itself."""


@dataclass(frozen=True, slots=True)
class Found(Generic[Schema]):
    """A stored fact: the typed object, its verdict, and where it stands."""

    value: Schema
    verdict: Verdict
    codes: tuple[str, ...]
    quote: str
    article_id: str
    spans: Mapping[str, Span]
    """For each proved field, half-open character offsets into the article's text."""


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to a query: the names of its columns, and its rows, drawn as they are read."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Value, ...]]


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Names of columns, the second of one name numbered, so that none hides another."""
    seen: list[str] = []
    for name in names:
        number, wanted = 2, name
        while wanted in seen:
            wanted, number = f"{name}_{number}", number + 1
        seen.append(wanted)
    return tuple(seen)


def _heed_interrupt(error: sqlite3.Error) -> None:
    """A Ctrl-C that was heard in SQLite's turn for Python shows as an error of SQLite."""
    if str(error) == "interrupted":
        raise KeyboardInterrupt from None


def _allow(action: int, first: str | None, second: str | None, _: str | None, __: str | None) -> int:
    if action in _READING:
        return sqlite3.SQLITE_DENY if first == "load_extension" or second == "load_extension" else sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_UPDATE and first == "sqlite_master":
        return sqlite3.SQLITE_OK  # asked where a virtual table is opened; SQLite lets no statement change that table
    if action == sqlite3.SQLITE_PRAGMA and first in _TELLING_PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


class Database:
    """A database of facts, open for reading. Use it in ``with``. One that ``may_be_older`` has what its layout had."""

    def __init__(self, path: str | Path, *, may_be_older: bool = False) -> None:
        self.path = Path(path)
        if not may_be_older:
            check_layout(self.path)
        self.layout = layout_of(self.path)
        if self.layout is None:
            raise StoreError(f"{path}: there is no database yet; `extractor run` makes one")
        self._log = self.path.resolve().with_name(f"{self.path.resolve().name}-wal")
        self._had_log = self._log.exists()
        self._connection = self._connect()
        self._cursors: WeakSet[sqlite3.Cursor] = WeakSet()
        self._connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        self._connection.execute("SELECT 1 FROM json_each('[]')")  # made once a connection, by what is no reading
        self._connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        self._connection.set_authorizer(_allow)
        self._connection.create_function("casefold", 1, lambda text: str(text or "").casefold(), deterministic=True)
        self._connection.set_progress_handler(lambda: 0, _STEPS)  # a turn for Python, so that Ctrl-C is heard

    def _connect(self) -> sqlite3.Connection:
        """Open read-only; in a folder that cannot be written, where no log is left, as a file that does not change."""
        address = self.path.resolve().as_uri()
        has_log = self._had_log and self._log.stat().st_size > 0
        reason: sqlite3.Error | None = None
        for mode in ("mode=ro",) if has_log else ("mode=ro", "mode=ro&immutable=1"):
            try:
                connection = sqlite3.connect(f"{address}?{mode}", uri=True, timeout=30)
            except sqlite3.Error as error:
                reason = reason or error
                continue
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.Error as error:
                connection.close()
                reason = reason or error
                if "locked" in str(error):
                    break  # somebody writes: the file does change
            else:
                return connection
        raise StoreError(f"{self.path}: cannot be read ({reason})") from reason

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, and leave none beside it that was not there before.

        SQLite keeps an empty log where only readers were; one that may write takes it away, unless it is needed.
        """
        for cursor in self._cursors:
            cursor.close()  # one that is not read to its end would keep the file open
        self._connection.close()
        if not self._had_log and self._log.exists():
            with suppress(sqlite3.Error), closing(sqlite3.connect(self.path.resolve(), timeout=0)) as last:
                last.execute("SELECT count(*) FROM sqlite_master").fetchone()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """While it lasts every question is answered from the file as it is now, whoever writes meanwhile."""
        self._turn("BEGIN")
        try:
            list(self.query("SELECT count(*) FROM sqlite_master").rows)  # a transaction begins with its first question
            yield
        finally:
            self._turn("ROLLBACK")

    def _turn(self, statement: str) -> None:
        self._connection.set_authorizer(None)
        try:
            self._connection.execute(statement)
        finally:
            self._connection.set_authorizer(_allow)

    def query(self, sql: str, parameters: Mapping[str, Value] | Sequence[Value] = ()) -> Table:
        """Run one SELECT. Raises QueryError where SQLite finds fault with it, or it would do more than read."""
        try:
            cursor = self._connection.execute(sql, parameters)
        except sqlite3.DatabaseError as error:
            _heed_interrupt(error)
            told = "only reading is allowed" if "authoriz" in str(error) else error
            raise QueryError(f"query: {told}") from error
        except (sqlite3.Warning, sqlite3.ProgrammingError, ValueError, OverflowError) as error:
            raise QueryError(f"query: {error}") from error
        self._cursors.add(cursor)
        if cursor.description is None:
            raise QueryError("query: no question in it; write a SELECT")
        return Table(_distinct(column[0] for column in cursor.description), self._rows(cursor))

    def _rows(self, cursor: sqlite3.Cursor) -> Iterator[tuple[Value, ...]]:
        try:
            for row in cursor:  # noqa: UP028 - `yield from` would close the cursor, of a database that may be closed
                yield row
        except sqlite3.Error as error:
            _heed_interrupt(error)
            raise QueryError(f"query: {error}") from error

    @property
    def unresolved(self) -> int:
        """How many articles have facts of which entities, events and the search index do not know yet."""
        return int(str(next(self.query("SELECT count(*) FROM unresolved").rows)[0]))

    def article(self, article_id: str) -> Article | None:
        """The article with this id, or None."""
        columns = "text, title, published, language, source, url, path"
        rows = self.query(f"SELECT {columns} FROM article WHERE id = ?", (article_id,)).rows  # noqa: S608 - written above
        for text, title, published, *rest in rows:
            known = [None if value is None else str(value) for value in (title, *rest)]
            day = date.fromisoformat(str(published)) if published else None
            return Article(str(text), known[0], day, *known[1:])
        return None

    def find_articles(self, wanted: str, most: int = 10) -> list[str]:
        """Ids of the articles meant by ``wanted``: the beginning of an id, or part of a path or a title."""
        sql = """SELECT id FROM article
            WHERE id = :w OR path = :w OR (length(:w) > 3 AND substr(id, 1, length(:w)) = :w)
               OR (length(:w) > 1 AND instr(casefold(path), casefold(:w)) > 0)
               OR (length(:w) > 1 AND instr(casefold(title), casefold(:w)) > 0)
            ORDER BY id <> :w, path IS NOT :w, id LIMIT :most"""
        ids = [str(row[0]) for row in self.query(sql, {"w": clean(wanted), "most": most}).rows]
        return [wanted] if wanted in ids else ids

    def facts(self, schema: type[Schema], *, article_id: str | None = None) -> Iterator[Found[Schema]]:
        """The kept facts of one kind as typed objects, verified and doubtful, in the order they were stored.

        Raises StoreError where a fact was stored under a form of the schema that this one is not; a run with the new
        schema replaces such facts.
        """
        kind = Kind(schema, "").name
        sql = f"""SELECT f.id, f.data, f.verdict, f.codes, f.article_id, v.quote
            FROM fact f JOIN "{kind}" v ON v.fact_id = f.id
            WHERE f.kind = :kind AND (:article IS NULL OR f.article_id = :article) ORDER BY f.id"""  # noqa: S608 - a class's name
        table = self.query(sql, {"kind": kind, "article": article_id})
        for fact_id, data, verdict, codes, article, quote in table.rows:
            try:
                value = _stored(schema, str(data))
            except ValidationError as error:
                raise StoreError(
                    f"{self.path}: {kind} {fact_id!r} was stored under another form of the schema; run the job again"
                ) from error
            spans = {str(name): (start, end) for name, start, end in self._spans(fact_id)}
            yield Found(value, verdict, tuple(str(codes).split()), str(quote or ""), str(article), spans)  # type: ignore[arg-type]  # the store writes no other verdict

    def _spans(self, fact_id: Value) -> list[tuple[str, int, int]]:
        sql = 'SELECT field, start, "end" FROM evidence WHERE fact_id = ? AND field IS NOT NULL ORDER BY id'
        return self._connection.execute(sql, (fact_id,)).fetchall()


def _stored(schema: type[Schema], data: str) -> Schema:
    """A fact as it was stored: without the fields that the schema derives by itself."""
    derived = set(schema.model_computed_fields)
    fields = {name: value for name, value in json.loads(data).items() if name not in derived}
    return schema.model_validate(fields)
