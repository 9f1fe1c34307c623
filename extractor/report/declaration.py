"""What the pages show, as the schemas declare it: files of SQL in the folder ``report`` of their package.

``overview/*.sql`` are the parts of the overview, ``pair/*.sql`` those of a pair's page, in the order of their names;
``pairs.sql`` names the pairs. Each begins with comments: its title, then the form in which its rows are shown, then,
where there is something to say, what a reader has to know:

-- Visits over time
-- chart: timeline
-- Each visit counts once, by the day it began.
SELECT date_lo AS day, status AS series, count(*) AS number …

The forms, and the columns they look for: timeline (day, series, number), bars (label, series, number), lines (panel,
x, series, number), matrix (row, column, number, and row_name, column_name), beside (row, column, value, conflict,
event_id), table (any). In a table and beside, ``event_id`` and ``article_id`` become links to the articles, and a row
whose ``conflict`` is true is marked. A part of a pair's page takes ``:a`` and ``:b``. The columns of ``pairs.sql`` are
a, b, a_name, b_name, and further numbers, which are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal, get_args

from extractor.errors import CatalogError
from extractor.questions import Question, read_question

Form = Literal["timeline", "bars", "lines", "matrix", "beside", "table"]
_FORM = re.compile(r"--\s*chart:\s*(\S+)\s*$")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a page: a question, and the form of its answer."""

    question: Question
    form: Form
    note: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the pages show. Without any, they show what the engine knows by itself."""

    overview: tuple[Part, ...] = ()
    pair: tuple[Part, ...] = ()
    pairs: Question | None = None


def read_part(name: str, sql: str) -> Part:
    """A part from the text of its file. Raises CatalogError where it names no form that there is."""
    question = read_question(name, sql)
    comments = [line for line in sql.splitlines() if line.startswith("--")]
    forms = [match[1] for line in comments if (match := _FORM.match(line))]
    known = get_args(Form)
    if len(forms) != 1 or forms[0] not in known:
        raise CatalogError(f"report/{name}.sql: say `-- chart: FORM` once; the forms are {', '.join(known)}")
    told = [line.removeprefix("--").strip() for line in comments[1:] if not _FORM.match(line)]
    note = " ".join(line for line in told if not line.startswith(":"))
    return Part(question, forms[0], note)  # type: ignore[arg-type]  # it is one of them


def load_declaration(package: str) -> Declaration:
    """What a package of schemas declares. Raises CatalogError with the first fault."""
    try:
        folder = resources.files(package).joinpath("report")
    except (ImportError, TypeError, ValueError) as error:
        raise CatalogError(f"cannot import {package!r}: {error}") from error
    if not folder.is_dir():
        return Declaration()
    pairs = [read_question(name, sql) for name, sql in _files(folder, "") if name == "pairs"]
    return Declaration(
        tuple(read_part(name, sql) for name, sql in _files(folder, "overview")),
        tuple(read_part(name, sql) for name, sql in _files(folder, "pair")),
        pairs[0] if pairs else None,
    )


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, str]]:
    """The SQL files in a folder inside it, by the path of each."""
    inside = folder.joinpath(name) if name else folder
    for file in sorted(inside.iterdir(), key=lambda one: one.name) if inside.is_dir() else ():
        if file.name.endswith(".sql"):
            path = f"{name}/{file.name}".strip("/").removesuffix(".sql")
            try:
                yield path, file.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise CatalogError(f"cannot read report/{path}.sql: {type(error).__name__}") from error
