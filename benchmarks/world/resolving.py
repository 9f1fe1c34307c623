"""How long it takes to bring entities and events up to date: of all articles, and of one more."""

from __future__ import annotations

import resource
import sqlite3
import statistics
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from benchmarks.world.articles import Report
from benchmarks.world.filling import Filler
from extractor.catalog import load_catalog
from extractor.store import Store


@dataclass(frozen=True, slots=True)
class Resolved:
    """How long it took to resolve all articles, and where."""

    seconds: float
    peak: float
    """Of the process, in MB."""
    steps: dict[str, float]
    """For each step the second at which it was first heard of."""


def _resolve(path: Path) -> Resolved:
    steps: dict[str, float] = {}
    with Store(path, load_catalog()) as store:
        began = time.perf_counter()
        store.world.resolve(lambda name, _, __: steps.setdefault(name, time.perf_counter() - began) and None)
        seconds = time.perf_counter() - began
    return Resolved(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, steps)


def resolve_all(path: Path) -> Resolved:
    """Resolve whatever is not, in a process of its own."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_resolve, (path,))


def resolve_each(path: Path, reports: Sequence[Report]) -> float:
    """Median milliseconds of bringing all up to date after each of these articles."""
    taken: list[float] = []
    catalog = load_catalog()
    with Store(path, catalog) as store, closing(sqlite3.connect(path)) as connection:
        filler = Filler(connection, catalog)
        for report in reports:
            filler.write([report])
            began = time.perf_counter()
            store.world.resolve()
            taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken)
