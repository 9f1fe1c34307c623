"""How long a job takes over articles that it has read before, all of them: no call, only a look at what is known.

    python -m benchmarks.again [ARTICLES]

Fills a database from a JSON Lines file of 20,000 articles, through the fake provider without latency, then reads the
same file once more. Exit status 1 if the second job makes a call, or takes 15 s.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.news import PUBLISHED, article_text
from benchmarks.provider import provider_process

ARTICLES = 20_000
MOST_SECONDS = 15.0


def _write_articles(file: Path, count: int) -> None:
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps({"text": article_text(number), "published": PUBLISHED}) + "\n")


def run_job(file: Path, url: str) -> tuple[dict[str, Any], float]:
    """The summary of a job over the articles, into a database beside them, and its seconds."""
    command = [sys.executable, "-m", "extractor.cli", "run", str(file), "--db", str(file.with_suffix(".db"))]
    job = [*command, "--model", "fake/model", "--base-url", url, "--concurrency", "16", "--json"]
    began = time.monotonic()
    done = subprocess.run(job, check=True, capture_output=True, text=True)  # noqa: S603 - our own command
    seconds = time.monotonic() - began
    summary: dict[str, Any] = json.loads(done.stdout)
    return summary, seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row for each of the two jobs."""
    given = sys.argv[1:] if arguments is None else arguments
    count = int(given[0]) if given else ARTICLES
    with TemporaryDirectory() as folder, provider_process() as remote:
        file = Path(folder) / "articles.jsonl"
        _write_articles(file, count)
        calls = []
        for name, outcome in (("first", "read"), ("again", "known")):
            before = remote.counts().calls
            summary, seconds = run_job(file, remote.url)
            calls.append(remote.counts().calls - before)
            if summary[outcome] != count:
                raise RuntimeError(f"{name}: {summary}")
            print(f"{name}  {count:>7,} articles  {calls[-1]:>7,} calls  {seconds:7.1f} s", flush=True)
    return int(calls[-1] > 0 or seconds >= MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
