"""Articles a second, CPU, memory and requests of three loops, side by side, against the fake provider at 200 ms.

    python -m benchmarks.throughput [--in-flight 16 64 256] [--articles N] [--markdown] [--profile]

The loops are told in `benchmarks.loops`; each line is a process of its own. Exit status 1
if at 256 in flight the extractor reads under 2.5 times as many articles a second as the loop around instructor, or
needs 4 ms of CPU for one.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.loops import NAMES, Measured, command, measure
from benchmarks.provider import Plan, provider_process

LEVELS = (16, 64, 256)
JUDGED = 256
LEAST_RATIO = 2.5
MOST_COST = 4.0
"""Milliseconds of CPU an article."""
LATENCY = 0.2
_ARTICLES, _FEW_ARTICLES, _FEW_IN_FLIGHT = 2000, 500, 16
_HEADS = ("in flight", "loop", "articles/s", "CPU ms an article", "peak MB", "requests an article")


@dataclass(frozen=True, slots=True)
class Line:
    """One loop at one level."""

    in_flight: int
    name: str
    measured: Measured
    requests: float
    """An article."""

    @property
    def cells(self) -> tuple[str, ...]:
        """As they are printed."""
        numbers = (f"{self.measured.speed:.1f}", f"{self.measured.cost:.2f}", f"{self.measured.peak:.0f}")
        return str(self.in_flight), self.name, *numbers, f"{self.requests:.2f}"


def measured_lines(levels: Sequence[int], articles: int | None) -> Iterator[Line]:
    """One line after the other, as each is measured."""
    for in_flight in levels:
        count = articles or (_FEW_ARTICLES if in_flight <= _FEW_IN_FLIGHT else _ARTICLES)
        with provider_process(Plan(latency=LATENCY)) as remote:
            for name in NAMES:
                before = remote.counts().requests
                measured = measure(name, remote.url, in_flight, count)
                yield Line(in_flight, name, measured, (remote.counts().requests - before) / count)


def as_plain(cells: Sequence[str]) -> str:
    """A row in columns."""
    return "  ".join(
        f"{cell:>{len(head)}}" for cell, head in zip(cells, ("in flight", "instructor", *_HEADS[2:]), strict=True)
    )


def as_markdown(cells: Sequence[str]) -> str:
    """A row of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def ratio_at(lines: Sequence[Line], in_flight: int) -> float:
    """How many articles the extractor reads while the loop around instructor reads one."""
    speeds = {line.name: line.measured.speed for line in lines if line.in_flight == in_flight}
    return speeds["extractor"] / speeds["instructor"]


def faults_of(lines: Sequence[Line]) -> Iterator[str]:
    """What is too slow at the level that is judged; nothing where that was not measured."""
    for line in lines:
        if (line.in_flight, line.name) != (JUDGED, "extractor"):
            continue
        if ratio_at(lines, JUDGED) < LEAST_RATIO:
            yield f"at {JUDGED} in flight: under {LEAST_RATIO} times the articles/s of the loop around instructor"
        if line.measured.cost >= MOST_COST:
            yield f"at {JUDGED} in flight: {line.measured.cost:.2f} ms of CPU an article; under {MOST_COST} is allowed"


def print_profile(in_flight: int, articles: int | None) -> None:
    """Where the time of the extractor goes."""
    with provider_process(Plan(latency=LATENCY)) as remote:
        job = [*command("extractor", remote.url, in_flight, articles or _ARTICLES), "--profile"]
        print(subprocess.run(job, check=True, stdout=subprocess.PIPE, text=True).stdout)  # noqa: S603 - our own command


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.throughput", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--in-flight", type=int, nargs="+", default=LEVELS, metavar="N", help="levels to measure")
    told = f"to read; {_ARTICLES:,} unless told, {_FEW_ARTICLES} where {_FEW_IN_FLIGHT} or fewer are in flight"
    parser.add_argument("--articles", type=int, metavar="N", help=told)
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    parser.add_argument("--profile", action="store_true", help=f"print a profile of the extractor at {JUDGED} instead")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table, the ratios, and what is too slow."""
    given = _parser().parse_args(arguments)
    if given.profile:
        print_profile(JUDGED, given.articles)
        return 0
    row = as_markdown if given.markdown else as_plain
    print(row(_HEADS))
    if given.markdown:
        print(row(["---:", "---", *["---:"] * 4]))
    lines = []
    for line in measured_lines(given.in_flight, given.articles):
        lines.append(line)
        print(row(line.cells), flush=True)
    print()
    for in_flight in given.in_flight:
        ratio = ratio_at(lines, in_flight)
        print(f"at {in_flight} in flight, the extractor reads {ratio:.2f} times as many articles/s as instructor")
    faults = list(faults_of(lines))
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
