"""What the store runs finds its rows by an index, however large the database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from extractor import statements
from extractor.store import Store
from tests import jobs

STATEMENTS = {name: text for name, text in vars(statements).items() if name.isupper() and not name.startswith("_")}


class Anything(dict[str, None]):
    """A value for each parameter: none."""

    def __missing__(self, _: str) -> None:
        """None."""


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=list(STATEMENTS))
def test_no_statement_reads_a_whole_table(tmp_path: Path, statement: str) -> None:
    """Each searches by an index, so that an article costs the same in a database of a hundred thousand."""
    with Store(tmp_path / "facts.db", jobs.catalog()):
        pass
    with closing(sqlite3.connect(tmp_path / "facts.db")) as database:
        plan = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {statement}", Anything())]
    assert all(step.startswith(("SEARCH ", "USE TEMP B-TREE ")) or "INDEX call_pending" in step for step in plan)


def test_every_statement_is_looked_at() -> None:
    """Those that select, count, write and delete."""
    assert {name.split("_")[0] for name in STATEMENTS} == {"SELECT", "COUNT", "INSERT", "UPDATE", "DELETE"}
