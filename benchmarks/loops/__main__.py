"""One loop over invented articles, measured from inside; prints what it needed as JSON.

python -m benchmarks.loops extractor --url http://127.0.0.1:8000/v1 --in-flight 64 --articles 500 [--profile]
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import json
import pstats
from dataclasses import asdict
from datetime import date
from importlib import import_module

from benchmarks.loops import NAMES, Measured
from benchmarks.loops.clock import Clock
from benchmarks.news import PUBLISHED, article_text
from extractor.article import Article

_TOP = 40
# A loop is imported where it runs, so that none is charged for the memory of what another imports.
_MODULES = dict(zip(NAMES, ("bare", "with_instructor", "with_extractor"), strict=True))


def run(name: str, url: str, in_flight: int, count: int, profile: cProfile.Profile | None = None) -> Measured:
    """Let a loop read so many articles. Raises RuntimeError unless it found the fact of every one."""
    published = date.fromisoformat(PUBLISHED)
    articles = (Article.of(article_text(number), published=published) for number in range(count))
    clock, read = Clock(profile), import_module(f"benchmarks.loops.{_MODULES[name]}").read
    facts = asyncio.run(read(articles, url, in_flight, clock))
    measured = clock.read(count)
    if facts != count:
        raise RuntimeError(f"{name}: {facts} facts in {count} articles")
    return measured


def main() -> None:
    """Run what the command line says."""
    parser = argparse.ArgumentParser("python -m benchmarks.loops", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--url", required=True)
    parser.add_argument("--in-flight", type=int, default=64)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--profile", action="store_true", help="print where the time goes, instead of how much")
    given = parser.parse_args()
    loop = given.name, given.url, given.in_flight, given.articles
    if given.profile:
        profile = cProfile.Profile()
        run(*loop, profile)
        pstats.Stats(profile).sort_stats("tottime").print_stats(_TOP)
    else:
        print(json.dumps(asdict(run(*loop))))


if __name__ == "__main__":
    main()
