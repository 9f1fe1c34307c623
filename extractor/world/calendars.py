"""Stretches of days, found by the days that they meet: so that a pair of countries with years of events stays quick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
_MONTH = 32
"""Days in a sheet of the calendar."""
_MOST = 40
"""How many sheets a stretch is written on; one of more is kept apart."""


class Calendar(Generic[Thing]):
    """Things by the days that they take."""

    def __init__(self, things: Iterable[tuple[int, int, Thing]]) -> None:
        self._sheets: dict[int, list[tuple[int, int, Thing]]] = {}
        self._long: list[tuple[int, int, Thing]] = []
        for entry in things:
            low, high = entry[0] // _MONTH, entry[1] // _MONTH
            if high - low > _MOST:
                self._long.append(entry)
            else:
                for sheet in range(low, high + 1):
                    self._sheets.setdefault(sheet, []).append(entry)

    def meeting(self, low: int, high: int) -> Iterator[Thing]:
        """The things that take any of these days; some more than once."""
        for entry in self._entries(low // _MONTH, high // _MONTH):
            if entry[0] <= high and entry[1] >= low:
                yield entry[2]

    def _entries(self, first: int, last: int) -> Iterator[tuple[int, int, Thing]]:
        yield from self._long
        sheets = range(first, last + 1) if last - first < len(self._sheets) else sorted(self._sheets)
        for sheet in sheets:
            if first <= sheet <= last:
                yield from self._sheets.get(sheet, ())
