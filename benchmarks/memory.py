"""Peak memory of a job over 1,000 and over 20,000 articles, against the fake provider at 50 ms.

    python -m benchmarks.memory [ARTICLES …]

Each job is a process of its own; exit status 1 if one needs 300 MB, or the largest 10 % more than the smallest.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

from benchmarks.provider import TEXT

DEFAULT = (1_000, 20_000)
MOST_MB = 300
MOST_GROWTH = 1.10


def _write_articles(file: Path, count: int) -> None:
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            text = TEXT.format(number=number) + "The talks went on for some time, as talks do. " * 60
            out.write(json.dumps({"text": text, "published": "2031-05-09"}) + "\n")


def run_job(url: str, count: int) -> tuple[float, float]:
    """Peak memory in MB and seconds of one job over ``count`` articles. Called in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        _write_articles(articles, count)
        command = [sys.executable, "-m", "extractor.cli", "run", str(articles), "--db", f"{folder}/facts.db"]
        began = time.monotonic()
        job = [*command, "--model", "fake/model", "--base-url", url, "--concurrency", "16", "--json"]
        done = subprocess.run(job, check=True, capture_output=True, text=True)  # noqa: S603 - our own command
        seconds = time.monotonic() - began
        assert json.loads(done.stdout)["read"] == count, done.stdout  # noqa: S101 - a benchmark of nothing is no benchmark
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, seconds


def main() -> int:
    """Print a table."""
    counts = [int(argument) for argument in sys.argv[1:]] or DEFAULT
    server = subprocess.Popen([sys.executable, "-m", "benchmarks.provider"], stdout=subprocess.PIPE, text=True)
    peaks = []
    try:
        assert server.stdout is not None  # noqa: S101 - it is a pipe; tells the type checker
        url = server.stdout.readline().strip()
        for count in counts:
            with get_context("spawn").Pool(1) as pool:
                peak, seconds = pool.apply(run_job, (url, count))
            peaks.append(peak)
            print(f"{count:>7,} articles  {peak:6.1f} MB peak  {count / seconds:6.1f} articles/s", flush=True)
    finally:
        server.terminate()
        server.wait()
    return int(max(peaks) >= MOST_MB or max(peaks) > MOST_GROWTH * min(peaks))


if __name__ == "__main__":
    sys.exit(main())
