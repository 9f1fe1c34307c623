"""A job that is killed again and again, by SIGKILL at random moments, and then let alone.

    python -m benchmarks.kills [KILLS] [ARTICLES]

Against the fake provider at 50 ms, 16 in flight. At the end the database is compared with that of a job that nobody
disturbed, and the provider's count with what a killed job may ask twice: what was in flight. Exit status 1 where they
differ, or where anything finished was asked about again.
"""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.news import PUBLISHED, article_text
from benchmarks.provider import Plan, Remote, provider_process

KILLS = 50
ARTICLES = 2_000
IN_FLIGHT = 16
MOST_CALLS = 60
"""A job is killed after a random number of calls, at most so many, and a random time."""
CONTENT = (
    "SELECT id, text, published FROM article ORDER BY id",
    "SELECT article_id, kind, key, verdict, codes, data FROM fact ORDER BY 1, 2, 3, 6",
    "SELECT article_id, kind, key FROM reading ORDER BY 1, 2",
    "SELECT article_id, sentence, what FROM uncovered ORDER BY 1, 2, 3",
)


def _write_articles(file: Path, count: int) -> None:
    lines = (json.dumps({"text": article_text(number), "published": PUBLISHED}) for number in range(count))
    file.write_text("\n".join(lines), "utf-8")


def _start(file: Path, db: Path, url: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "extractor.cli", "run", str(file), "--db", str(db), "--model", "fake/model"]
    more = ["--base-url", url, "--concurrency", str(IN_FLIGHT), "--json"]
    return subprocess.Popen([*command, *more], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own


def _content(db: Path) -> list[list[tuple[object, ...]]]:
    with closing(sqlite3.connect(db)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall()
        return [sound, *(connection.execute(sql).fetchall() for sql in CONTENT)]


def _read(db: Path) -> int:
    if not db.exists():
        return 0
    with closing(sqlite3.connect(db)) as connection:
        return int(connection.execute("SELECT count(DISTINCT article_id) FROM reading").fetchone()[0])


def _kill_often(file: Path, db: Path, remote: Remote, kills: int, seed: int = 1) -> int:
    """Kill so many jobs, each at a random moment after its first calls; how many of them were at work."""
    chance, met = random.Random(seed), 0  # noqa: S311 - moments, no secrets
    for _ in range(kills):
        begun, calls = remote.counts().calls, chance.randint(1, MOST_CALLS)
        job = _start(file, db, remote.url)
        while job.poll() is None and remote.counts().calls < begun + calls:
            time.sleep(0.003)
        time.sleep(chance.random() * 0.06)
        met += job.poll() is None
        job.send_signal(signal.SIGKILL)
        job.wait()
    return met


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill, finish, compare."""
    given = [int(argument) for argument in (sys.argv[1:] if arguments is None else arguments)]
    kills, articles = (*given, *(KILLS, ARTICLES)[len(given) :])
    with TemporaryDirectory() as folder, provider_process(Plan(latency=0.05)) as remote:
        file, killed, quiet = (Path(folder) / name for name in ("articles.jsonl", "killed.db", "quiet.db"))
        _write_articles(file, articles)
        began = time.monotonic()
        met = _kill_often(file, killed, remote, kills)
        before = _read(killed)
        asked = remote.counts().calls
        _start(file, killed, remote.url).wait()
        last = remote.counts().calls - asked
        in_all = remote.counts().calls
        again = _start(file, killed, remote.url).wait() or remote.counts().calls - in_all
        _start(file, quiet, remote.url).wait()
        is_same = _content(killed) == _content(quiet)
        seconds = time.monotonic() - began
    twice = in_all - articles
    print(f"{kills} kills ({met} of a job at work), {articles:,} articles, {seconds:.0f} s")
    print(f"read before the last run {before:,}; the last run asked {last:,}; one more asked {again:,}")
    print(f"asked twice {twice:,} (at most {met * IN_FLIGHT:,} were in flight); database as undisturbed: {is_same}")
    return int(not is_same or again > 0 or last != articles - before or twice > met * IN_FLIGHT)


if __name__ == "__main__":
    sys.exit(main())
