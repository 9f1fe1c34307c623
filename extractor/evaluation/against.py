"""Two scores against one gold, side by side: what each found, and what of it is right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractor.console import counted, plain
from extractor.evaluation.markup import safe, spaced
from extractor.evaluation.page import numbers_table, save_page, sheet
from extractor.evaluation.results import Tally
from extractor.evaluation.score import Score
from extractor.evaluation.table import percent, print_table, rows_of

_COLUMNS = ("recall", "precision", "fields right", "false")
_NAMES = ("kind", "required", *_COLUMNS, *(f"{name}, against" for name in _COLUMNS))
_KEYS = (
    "required",
    "found_verified",
    "recall_verified",
    "verified",
    "precision_verified",
    "field_accuracy",
    "false_verified",
)


def _cells(tally: Tally) -> tuple[object, ...]:
    return (
        percent(tally.recall_verified),
        percent(tally.precision_verified),
        percent(tally.field_accuracy),
        tally.false_verified,
    )


def _rows(one: Score, other: Score) -> Iterator[tuple[object, ...]]:
    for (name, first), (_, second) in zip(rows_of(one), rows_of(other), strict=True):
        yield name, first.counts["required"], *_cells(first), *_cells(second)


def print_comparison(one: Score, other: Score) -> None:
    """Print a row a kind, first of the one database, then of the other; of the verified facts alone."""
    articles = counted(len(one.articles), "article")
    print(f"{articles} of {plain(one.gold)}: {plain(one.db)} against {plain(other.db)}, verified facts only\n")
    print_table(_NAMES, _rows(one, other))
    for score in (one, other):
        for note in score.notes:
            print(f"{plain(score.db)}: {plain(note)}")


def comparison_as_json(one: Score, other: Score) -> str:
    """The same for scripts."""
    return json.dumps({"gold": one.gold, "db": _as_dict(one), "against": _as_dict(other)}, ensure_ascii=False, indent=1)


def _as_dict(score: Score) -> dict[str, Any]:
    kinds = {name: {key: tally.as_dict()[key] for key in _KEYS} for name, tally in rows_of(score)}
    return {"db": score.db, "kinds": kinds, "notes": list(score.notes)}


def write_comparison(one: Score, other: Score, path: Path) -> None:
    """Write it as a page. Raises SetupError where the file cannot be written."""
    rows = [
        f'<tr><th scope="row">{spaced(str(name))}</th>{"".join(f"<td>{safe(cell)}</td>" for cell in cells)}</tr>'
        for name, *cells in _rows(one, other)
    ]
    paths = [f'<span class="path">{safe(path)}</span>' for path in (one.db, other.db, one.gold)]
    about = f"{paths[0]} against {paths[1]}, both by the gold in {paths[2]}"
    body = [
        "<header>",
        "<h1>Two runs side by side</h1>",
        f'<p class="soft">{about}; verified facts only</p>',
        "</header>",
        f"<main>{numbers_table('Verified facts, kind by kind', _NAMES, rows)}</main>",
    ]
    save_page(sheet(f"{one.db} against {other.db}", body), path, (one.db, other.db, one.gold))
