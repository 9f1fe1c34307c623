"""How fast the embedded reader is: CPU time and memory of a job over 1,000 articles of 600 words, stored and all.

Run ``python -m benchmarks.patterns``; it prints a line for each quarter of the job, and fails (exit 1) where the whole
takes 20 s or more on one core, or where the last quarter needs 10 MB more than the first.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.news import PUBLISHED, article_text
from extractor.api import run_async
from extractor.article import Article
from extractor.settings import EMBEDDED, Settings

_ARTICLES = 1000
_QUARTERS = 4
_MOST_SECONDS = 20.0
_MOST_GROWTH = 10.0  # MB


def _memory() -> float:
    """The most memory that was held so far, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


class Meter:
    """Hands out the articles, and notes time and memory at each quarter."""

    def __init__(self) -> None:
        self.marks: list[tuple[float, float]] = [(time.process_time(), _memory())]

    def articles(self) -> Iterator[Article]:
        """All of them, made as they are asked for."""
        published = date.fromisoformat(PUBLISHED)
        for number in range(_ARTICLES):
            if number and number % (_ARTICLES // _QUARTERS) == 0:
                self.note()
            yield Article.of(article_text(number), published=published)

    def note(self) -> None:
        """Note where the job stands."""
        self.marks.append((time.process_time(), _memory()))


def main() -> int:
    """Measure, print, judge."""
    meter = Meter()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(name=EMBEDDED)
        summary = asyncio.run(run_async(meter.articles(), Path(folder) / "facts.db", settings=settings, resolve=False))
    meter.note()
    for (before, _), (after, memory) in zip(meter.marks, meter.marks[1:], strict=False):
        print(f"{_ARTICLES // _QUARTERS:,} articles: {after - before:5.2f} s of CPU, {memory:6.1f} MB")
    seconds, growth = meter.marks[-1][0] - meter.marks[0][0], meter.marks[-1][1] - meter.marks[1][1]
    facts = sum(summary.facts.values())
    print(f"{summary.read:,} articles in {seconds:.1f} s, {1000 * seconds / _ARTICLES:.1f} ms each; {facts:,} facts")
    return int(seconds >= _MOST_SECONDS or growth >= _MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
