"""Three loops that read the same articles, for `benchmarks.throughput`; each runs in a process of its own.

`bare` only sends bytes and parses JSON: what HTTP in Python costs. `instructor` is the loop that a user would write:
it stores and verifies nothing. `extractor` is the job of this project, with verification and storage.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

NAMES = ("bare", "instructor", "extractor")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one loop needed, from just before its first article until it was through."""

    articles: int
    seconds: float
    cpu: float
    """Seconds."""
    peak: float
    """MB, of the process as a whole."""

    @property
    def speed(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds

    @property
    def cost(self) -> float:
        """Milliseconds of CPU an article."""
        return 1000 * self.cpu / self.articles


def command(name: str, url: str, in_flight: int, articles: int) -> list[str]:
    """The command that runs a loop and prints, as JSON, what it needed."""
    numbers = ["--in-flight", str(in_flight), "--articles", str(articles)]
    return [sys.executable, "-m", "benchmarks.loops", name, "--url", url, *numbers]


def measure(name: str, url: str, in_flight: int, articles: int) -> Measured:
    """Run a loop in a process of its own. Raises CalledProcessError where it fails."""
    job = command(name, url, in_flight, articles)
    done = subprocess.run(job, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
    return Measured(**json.loads(done.stdout))
