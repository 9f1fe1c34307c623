"""What is measured of a loop, inside its process."""

from __future__ import annotations

import cProfile
import resource
import time

from benchmarks.loops import Measured


class Clock:
    """Started by a loop just before its first article, and read when all is done; so is a profile, if one is given."""

    def __init__(self, profile: cProfile.Profile | None = None) -> None:
        self._profile = profile
        self._began = self._cpu = 0.0

    def start(self) -> None:
        """What was imported and prepared by now is not counted."""
        if self._profile:
            self._profile.enable()
        self._began, self._cpu = time.perf_counter(), time.process_time()

    def read(self, articles: int) -> Measured:
        """What so many articles needed."""
        seconds, cpu = time.perf_counter() - self._began, time.process_time() - self._cpu
        if self._profile:
            self._profile.disable()
        return Measured(articles, seconds, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
