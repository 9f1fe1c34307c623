"""A job that is killed loses nothing, doubles nothing, and pays for no finished article again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from cassettes.desk import Desk, Reply, Request
from tests import jobs

ARTICLES = 30
CONCURRENCY = 4
KILLS = (1, 6, 17, 24)
"""How many requests a run is allowed before it is killed: in its very first, early, and in the middle."""

CONTENT = {
    "articles": "SELECT id, text, title, published, path FROM article ORDER BY id",
    "facts": "SELECT article_id, kind, key, verdict, codes, data FROM fact ORDER BY 1, 2, 3, 6",
    "evidence": """SELECT f.article_id, f.kind, e.field, e.start, e."end"
        FROM evidence e JOIN fact f ON f.id = e.fact_id ORDER BY 1, 2, 3, 4""",
    "readings": "SELECT article_id, kind, key FROM reading ORDER BY 1, 2",
    "quarantine": "SELECT article_id, kind, codes FROM quarantine ORDER BY 1, 2",
}


class Watched:
    """A desk that counts which article was read and which repaired, and tells when it was asked so often in this run."""

    def __init__(self) -> None:
        self.asked: Counter[tuple[bool, str]] = Counter()
        self.served_now = 0
        self.kill_at = 0
        self.reached = threading.Event()
        self._lock = threading.Lock()
        self._told = jobs.telling(jobs.whole() | {"visit": [jobs.visit(), jobs.visit(visitor_name="Nobody Atall")]})
        self._mended = jobs.telling({"visit": [jobs.visit(id=1, visitor_name=None)]})

    def begin(self, kill_at: int) -> None:
        """A run begins, which is to be killed at that request."""
        self.served_now, self.kill_at = 0, kill_at
        self.reached = threading.Event()

    def __call__(self, request: Request) -> Reply:
        """Answer."""
        with self._lock:
            is_repair = len(request["messages"]) > 2
            self.asked[is_repair, request["messages"][1]["content"]] += 1
            self.served_now += 1
            if self.served_now == self.kill_at:
                self.reached.set()
        return self._mended(request) if is_repair else self._told(request)


def _start(folder: Path, db: str, desk: Desk) -> subprocess.Popen[bytes]:
    options = ["--db", db, "--model", "desk/reader", "--base-url", desk.url, "--published", "2031-05-06"]
    command = [sys.executable, "-m", "extractor.cli", "run", "news", "--concurrency", str(CONCURRENCY), *options]
    environment = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_BASE_URL"))}
    return subprocess.Popen(  # noqa: S603 - our own program
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _content(db: Path) -> dict[str, list[tuple[object, ...]]]:
    return {name: jobs.rows(db, sql) for name, sql in CONTENT.items()}


def _state(db: Path) -> tuple[set[str], set[str]]:
    """The articles that are read, and those of them that are through; a killed job leaves nothing in between."""
    assert jobs.is_sound(db)
    read = {row[0] for row in jobs.rows(db, "SELECT article_id FROM reading GROUP BY 1 HAVING count(*) = 4")}
    assert read == {row[0] for row in jobs.rows(db, "SELECT id FROM article")}
    booked = jobs.rows(db, "SELECT article_id, group_concat(purpose), max(pending) FROM call GROUP BY 1 ORDER BY id")
    assert {tuple(row[1:]) for row in booked} <= {("read", "repair glean"), ("read,repair", None)}
    through = {row[0] for row in booked if row[2] is None}
    facts = dict(jobs.rows(db, "SELECT article_id, count(*) FROM fact GROUP BY 1"))
    assert facts == {article: 6 if article in through else 5 for article in read}
    return read, through


def test_a_job_that_is_killed_again_and_again_ends_like_one_that_was_not(tmp_path: Path) -> None:
    """SIGKILL at several points, between a reading and its repair too: nothing lost, twice, or paid for again."""
    (tmp_path / "news").mkdir()
    for number in range(ARTICLES):
        (tmp_path / "news" / f"{number:02}.txt").write_text(jobs.news(number).text, "utf-8")
    killed = tmp_path / "killed.db"
    watched = Watched()
    with Desk(watched) as desk:
        for kill_at in KILLS:
            watched.begin(kill_at)
            process = _start(tmp_path, killed.name, desk)
            is_reached = watched.reached.wait(60)
            process.send_signal(signal.SIGKILL)
            process.wait(60)
            assert is_reached
            read, through = _state(killed)
            asked_before = watched.asked.copy()
        watched.begin(0)
        assert _start(tmp_path, killed.name, desk).wait(60) == 0
        last = watched.asked - asked_before
        assert sum(count for (is_repair, _), count in last.items() if not is_repair) == ARTICLES - len(read)
        assert sum(count for (is_repair, _), count in last.items() if is_repair) == ARTICLES - len(through)
        once_more = watched.asked.total()
        assert _start(tmp_path, killed.name, desk).wait(60) == 0
        assert watched.asked.total() == once_more
        assert _start(tmp_path, "quiet.db", desk).wait(60) == 0
    assert _state(killed) == _state(tmp_path / "quiet.db")
    assert len(watched.asked) == 2 * ARTICLES
    assert once_more <= 2 * ARTICLES + len(KILLS) * CONCURRENCY  # only what was in flight was asked about again
    booked = jobs.rows(killed, "SELECT purpose, count(*), count(DISTINCT article_id) FROM call GROUP BY 1")
    assert booked == [("read", ARTICLES, ARTICLES), ("repair", ARTICLES, ARTICLES)]
    assert _content(killed) == _content(tmp_path / "quiet.db")
    assert jobs.rows(killed, "SELECT count(*), count(mended_as) FROM quarantine") == [(ARTICLES, ARTICLES)]
