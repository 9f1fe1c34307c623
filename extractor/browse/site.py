"""Datasette on one database, which only reads, with links of our own.

The file is opened with ``mode=ro``, not as immutable: a job may be writing to it, and what it writes is to be seen.
Immutable it is only where SQLite cannot read it otherwise, in a folder that cannot be written to and has no log.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from datasette.app import Datasette
from datasette.database import Database as Served
from datasette.plugins import pm

from extractor.browse import plugin
from extractor.browse.links import Links
from extractor.browse.metadata import metadata_of
from extractor.catalog import Catalog
from extractor.database import Database
from extractor.dictionary import Dictionary

_SETTINGS = {
    "sql_time_limit_ms": 3000,
    "facet_time_limit_ms": 250,  # of each one; a page has up to eight
    "default_page_size": 50,
    "suggest_facets": False,  # it tries each column of each page
    "allow_download": False,
}


class ReadOnly(Served):  # type: ignore[misc]  # datasette ships no types
    """A file that is never opened for writing."""

    def connect(self, write: bool = False) -> sqlite3.Connection:
        """A connection for reading."""
        if write:
            raise PermissionError("the database is open for reading only")
        connection: sqlite3.Connection = super().connect()
        connection.execute("PRAGMA query_only = ON")
        connection.create_function("casefold", 1, lambda text: str(text or "").casefold(), deterministic=True)
        return connection


class Site(Datasette):  # type: ignore[misc]  # datasette ships no types
    """The pages on one database."""

    def __init__(self, path: Path, dictionary: Dictionary) -> None:
        self.links = Links.of(dictionary)
        self.served_name = path.stem
        super().__init__([], metadata=metadata_of(dictionary, path.stem), settings=_SETTINGS)
        self.remove_database("_memory")  # it comes where there is no file
        self.add_database(ReadOnly(self, str(path.resolve()), is_mutable=_is_readable(path)), name=path.stem)

    def close(self) -> None:
        """Close all connections and threads."""
        self.executor.shutdown()
        for database in self.databases.values():
            database.close()


def _is_readable(path: Path) -> bool:
    """Whether SQLite can read the file as one that may change."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        return False
    return True


pm.register(plugin, "extractor")
# A SELECT with a slip would print its whole stack on the terminal, with all that an article says in it.
pm.get_plugin("datasette.handle_exception").rich = None


@contextmanager
def site_of(path: Path, catalog: Catalog) -> Iterator[Site]:
    """The pages on a database. Raises StoreError where there is none of ours; leaves no file beside it."""
    with Database(path) as database:
        site = Site(path, Dictionary(database, catalog))
        try:
            yield site
        finally:
            site.close()
