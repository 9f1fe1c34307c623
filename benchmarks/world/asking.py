"""How long each named question takes: with the parameters that people give, and without any."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from extractor.database import Database
from extractor.questions import Question

RUNS = 20
TYPICAL: Mapping[str, Mapping[str, str]] = {
    "announced-never-signed": {"country": "KAZ", "year": "2024"},
    "corridor-volumes": {"scope": "Middle Corridor"},
    "cost": {},
    "export-structure": {"reporter": "KAZ", "partner": "CHN"},
    "figure-sources": {"country": "KAZ"},
    "growth-printed-and-computed": {"country": "KAZ", "year": "2023"},
    "instruments-by-year": {"country": "KAZ", "partner": "CHN"},
    "sentence-behind": {"amount": "218.4 million"},
    "signed-during-visits": {"country": "KAZ", "year": "2024"},
    "signing-companies": {"country": "KAZ", "type": "state_company", "year": "2024"},
    "targets": {"country": "KAZ", "year": "2025"},
    "trade-after-visits": {"country": "KAZ", "year": "2022"},
    "turnover-by-year": {"country": "KAZ", "partner": "CHN"},
    "visit-matrix": {"year": "2024"},
    "visitors-to-country": {"country": "KAZ", "year": "2024"},
    "visits-by-leader": {"year": "2024"},
}


@dataclass(frozen=True, slots=True)
class Answered:
    """How long one question takes, in milliseconds, and how many rows are its answer."""

    rows: int
    median: float


def _asked(database: Database, question: Question, given: Mapping[str, str], runs: int) -> Answered:
    taken, rows = [], 0
    for _ in range(runs):
        began = time.perf_counter()
        rows = sum(1 for _ in database.query(question.sql, question.bind(given)).rows)
        taken.append(1000 * (time.perf_counter() - began))
    return Answered(rows, statistics.median(taken))


def ask_all(
    path: Path, questions: tuple[Question, ...], runs: int = RUNS
) -> Iterator[tuple[Question, Answered, Answered]]:
    """For each question the answer with its typical parameters, and the one without any."""
    with Database(path) as database:
        for question in questions:
            yield (
                question,
                _asked(database, question, TYPICAL[question.name], runs),
                _asked(database, question, {}, runs),
            )
