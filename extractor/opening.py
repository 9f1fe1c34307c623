"""How a database file is opened for writing: made, brought up to date, its views put right; all of it or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel, create_engine

from extractor.errors import StoreError
from extractor.layout import APPLICATION_ID, LAYOUT, STEPS, layout_of

_PATIENCE = 5
"""Seconds to wait for another program that holds the file; meanwhile no answer is heard, nor a Ctrl-C."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """A lower error becomes a StoreError: disk full, file gone, locked by somebody else."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError, OSError) as error:
        reason = getattr(error, "orig", None) or error
        raise StoreError(f"{path}: cannot be written ({reason})") from error


def opened(path: Path, views: Mapping[str, str]) -> sqlite3.Connection:
    """The database at ``path``, with the tables of this layout and these views in it; transactions are the caller's."""
    with translated(path):
        database = sqlite3.connect(path.resolve(), timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    database.row_factory = sqlite3.Row
    try:
        with translated(path):
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("PRAGMA synchronous = NORMAL")
            with create_engine("sqlite://", creator=lambda: database, poolclass=StaticPool).connect() as connection:
                connection.exec_driver_sql("BEGIN IMMEDIATE")  # a job killed here leaves no half-made database
                _bring_up_to_date(connection, layout_of(path))
                _make_views(connection, views)
                connection.commit()
            database.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        database.close()
        raise
    return database


def _bring_up_to_date(connection: Connection, layout: int | None) -> None:
    """Make the tables of this layout, where there are none yet, or those of an older one."""
    if layout == LAYOUT:
        return
    for number in range(layout or LAYOUT, LAYOUT):
        for statement in STEPS[number]:
            connection.exec_driver_sql(statement)
    SQLModel.metadata.create_all(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {LAYOUT}")


def _make_views(connection: Connection, statements: Mapping[str, str]) -> None:
    """Make the views that the schemas ask for. What is there already, or is another's, stays untouched."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'view'").all()
    known = {str(row[0]): str(row[1]) for row in rows}
    for name, statement in statements.items():
        if known.get(name) == statement:
            continue
        if name in known:
            connection.exec_driver_sql(f'DROP VIEW "{name}"')
        connection.exec_driver_sql(statement)
