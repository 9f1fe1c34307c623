"""Ways to run a fake provider: in a thread, for tests, or as a process of its own, for benchmarks."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from benchmarks.provider.answers import Answer, answer_facts
from benchmarks.provider.counts import Counts, counts_from_json
from benchmarks.provider.limits import Clock
from benchmarks.provider.plan import Plan, plan_as_json
from benchmarks.provider.server import Provider

_ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def serving(
    plan: Plan | None = None, answer: Answer = answer_facts, *, clock: Clock = time.monotonic
) -> Iterator[Provider]:
    """A provider that runs in a thread of its own, with its own event loop, as long as the block does."""
    provider = Provider(plan, answer, clock=clock)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="fake provider", daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(provider.start(), loop).result()
        yield provider
    finally:
        asyncio.run_coroutine_threadsafe(provider.stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@dataclass(frozen=True, slots=True)
class Remote:
    """A provider in another process."""

    url: str
    """The base URL, ending in ``/v1``."""
    http: httpx2.Client

    def counts(self) -> Counts:
        """All that is counted, as it stands."""
        return counts_from_json(self.http.get("/counts").raise_for_status().content)

    def change(self, **settings: Any) -> None:
        """Change settings of its plan, given as `plan_as_json` gives them; they hold from the next request on."""
        self.http.post("/control", json=settings).raise_for_status()


@contextmanager
def provider_process(plan: Plan | None = None) -> Iterator[Remote]:
    """A provider that runs in a process of its own as long as the block does; it gives the default answers."""
    settings = json.dumps(plan_as_json(plan or Plan()))
    command = [sys.executable, "-m", "benchmarks.provider", "--plan", settings]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as process:  # noqa: S603 - our own command
        try:
            assert process.stdout is not None  # noqa: S101 - it is a pipe; tells the type checker
            url = process.stdout.readline().strip()
            with httpx2.Client(base_url=url.removesuffix("/v1"), trust_env=False) as http:
                yield Remote(url, http)
        finally:
            process.terminate()
