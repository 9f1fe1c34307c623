"""Fill a database with a world of news, resolve it, ask it all questions, and print how long it took.

Exit status 1 if, of 100,000 articles or more, resolving all takes 5 minutes or 1 GB, one more article 50 ms, or one of
the questions 50 ms with its typical parameters (`cost` is not judged: it adds up all calls).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.world.articles import FACTS, Press
from benchmarks.world.asking import TYPICAL, Answered, ask_all
from benchmarks.world.filling import fill
from benchmarks.world.resolving import Resolved, resolve_all, resolve_each
from extractor.catalog import load_catalog
from extractor.questions import Question

ARTICLES = 100_000
MORE = 20
MOST_SECONDS, MOST_MB, MOST_MS = 300.0, 1000.0, 50.0
_FREE = "cost"
_HEADS = ("question", "parameters", "rows", "ms", "rows without any", "ms without any")


def _cells(question: Question, typical: Answered, bare: Answered) -> tuple[str, ...]:
    given = " ".join(f"{name}={value}" for name, value in TYPICAL[question.name].items())
    numbers = (f"{typical.rows:,}", f"{typical.median:.1f}", f"{bare.rows:,}", f"{bare.median:.1f}")
    return (f"`{question.name}`", given, *numbers)


def as_plain(cells: Sequence[str]) -> str:
    """A row in columns."""
    return "  ".join(f"{cell:{width}}" for cell, width in zip(cells, (30, 44, 7, 8, 16, 14), strict=True))


def as_markdown(cells: Sequence[str]) -> str:
    """A row of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def faults_of(resolved: Resolved, one_more: float, asked: Sequence[tuple[Question, Answered]]) -> Iterator[str]:
    """What is too slow, or too large."""
    if resolved.seconds >= MOST_SECONDS:
        yield f"resolving all takes {resolved.seconds:.0f} s; under {MOST_SECONDS:.0f} is allowed"
    if resolved.peak >= MOST_MB:
        yield f"resolving all takes {resolved.peak:.0f} MB; under {MOST_MB:.0f} is allowed"
    if one_more >= MOST_MS:
        yield f"one more article takes {one_more:.1f} ms; under {MOST_MS:.0f} is allowed"
    for question, answered in asked:
        if question.name != _FREE and answered.median >= MOST_MS:
            yield f"{question.name} takes {answered.median:.1f} ms; under {MOST_MS:.0f} is allowed"


def measure(path: Path, articles: int, seed: int, *, is_markdown: bool) -> list[str]:
    """Fill, resolve, ask, print; what is too slow."""
    catalog, reports = load_catalog(), Press(seed).reports()
    began = time.perf_counter()
    fill(path, islice(reports, articles), catalog, lambda _: None)
    seconds = time.perf_counter() - began
    size = path.stat().st_size / 1e6
    print(f"{articles:,} articles, {FACTS * articles:,} facts: {size:,.0f} MB, written in {seconds:.1f} s", flush=True)
    resolved = resolve_all(path)
    steps = ", ".join(f"{name} from {second:.1f} s" for name, second in resolved.steps.items())
    print(f"all resolved in {resolved.seconds:.1f} s, {resolved.peak:.0f} MB peak ({steps})", flush=True)
    one_more = resolve_each(path, list(islice(reports, MORE)))
    print(f"one more article: {one_more:.1f} ms, median of {MORE}\n", flush=True)
    row = as_markdown if is_markdown else as_plain
    print(row(_HEADS))
    if is_markdown:
        print(row(["---", "---", *["---:"] * 4]))
    asked: list[tuple[Question, Answered]] = []
    for question, typical, bare in ask_all(path, catalog.questions):
        asked.append((question, typical))
        print(row(_cells(question, typical, bare)), flush=True)
    return list(faults_of(resolved, one_more, asked))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks.world", description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"{ARTICLES:,} unless told")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another seed makes another world")
    parser.add_argument("--db", type=Path, metavar="FILE", help="keep the database; there must be none yet")
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was measured, and what is too slow."""
    given = _parser().parse_args(arguments)
    if given.db and given.db.exists():
        print(f"{given.db}: is there already", file=sys.stderr)
        return 2
    with nullcontext(given.db.parent) if given.db else TemporaryDirectory() as folder:
        path = given.db or Path(folder) / "world.db"
        faults = measure(path, given.articles, given.seed, is_markdown=given.markdown)
    if given.articles < ARTICLES:
        return 0
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
