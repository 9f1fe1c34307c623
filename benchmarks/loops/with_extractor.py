"""The job of this project: every fact verified and stored. What follows from all facts together is measured apart."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.loops.clock import Clock
from extractor.api import run_async
from extractor.article import Article
from extractor.catalog import load_catalog
from extractor.settings import Settings


def _drawn(waiting: deque[Article], clock: Clock) -> Iterator[Article]:
    """The clock starts when the first is drawn, with the connection and the database open; none is held here after."""
    clock.start()
    while waiting:
        yield waiting.popleft()


async def read(articles: Iterator[Article], url: str, in_flight: int, clock: Clock) -> int:
    """The number of facts that were verified and stored."""
    settings, catalog = Settings(name="fake/model", base_url=url), load_catalog()
    with TemporaryDirectory() as folder:
        db, drawn = Path(folder) / "facts.db", _drawn(deque(articles), clock)
        summary = await run_async(drawn, db, settings=settings, catalog=catalog, concurrency=in_flight, resolve=False)
    return sum(count for (_, verdict), count in summary.facts.items() if verdict == "verified")
