"""What a person sees: progress, summaries, tables, an article beside its facts.

Everything printed that comes from an article or a model is text, never markup, and without characters that would act
on the terminal or hide what stands there.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from decimal import Decimal
from io import StringIO
from types import TracebackType
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table as RichTable
from rich.text import Text

from extractor.article import Article
from extractor.database import Table
from extractor.errors import OutcomeError, SourceError
from extractor.export.cells import as_json
from extractor.export.lines import write_csv, write_jsonl
from extractor.summary import Summary

VERDICTS = ("verified", "doubtful", "refused")
_WIDEST = 100_000  # columns; a pipe folds no lines
_BETWEEN_MOVES = 0.1  # seconds; the bar is drawn no oftener
COLOURS = {"verified": "green", "doubtful": "yellow", "refused": "red"}


def plain(value: object) -> str:
    """A value as harmless text: control and direction characters (Unicode categories Cc, Cf, Cs) left out."""
    text = "" if value is None else str(value)
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs"} else " " for c in text)


def dollars(cost: Decimal | None) -> str:
    """A cost: four decimals, or that it is not known."""
    return f"${cost:.4f}" if cost is not None else "cost unknown"


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 article, 2 articles."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


class Watcher:
    """Shows a job while it runs: a bar on a terminal, a line an article elsewhere. Use it in ``with``.

    A quiet one has no line for an article with which all is well.
    """

    def __init__(self, total: int | None, stream: TextIO | None = None, *, is_quiet: bool = False) -> None:
        self._is_quiet = is_quiet
        self._stream = stream or sys.stderr or StringIO()
        self._console = Console(file=self._stream, highlight=False)
        self._has_bar = self._console.is_terminal
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            disable=not self._has_bar,
        )
        self._task = self._bar.add_task("articles", total=total)
        self._summary = Summary()
        self._began = self._moved = time.monotonic()

    def __enter__(self) -> Watcher:
        self._bar.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._move()
        self._bar.stop()

    @property
    def seconds(self) -> float:
        """Since the job began."""
        return time.monotonic() - self._began

    def __call__(self, summary: Summary, article: Article | SourceError, failure: OutcomeError | None) -> None:
        """Show that one more article is through."""
        if isinstance(article, SourceError):
            self.say(f"skipped  {plain(article)}")
        elif failure:
            self.say(f"failed   {plain(article.path or article.id)}: {plain(failure)}")
        elif not (self._has_bar or self._is_quiet):
            self.say(f"done     {plain(article.path or article.id)}")
        self._summary = summary
        if self._has_bar and time.monotonic() - self._moved > _BETWEEN_MOVES:
            self._move()

    def _move(self) -> None:
        """Set the bar to where the job is."""
        self._moved, summary = time.monotonic(), self._summary
        facts, failures = sum(summary.facts.values()), sum(summary.failed.values()) + summary.unreadable
        tokens = summary.usage.input + summary.usage.output
        status = f"{facts:,} facts · {tokens:,} tokens · {dollars(summary.cost)} · {failures:,} failed"
        self._bar.update(self._task, completed=summary.articles, description=status)

    def say(self, line: str) -> None:
        """A line, above the bar where there is one."""
        try:
            if self._has_bar:
                self._console.print(Text(line), soft_wrap=True)
            else:  # rich would take more time for the line than a known article does
                self._stream.write(f"{line}\n")
                self._stream.flush()
        except OSError:  # whoever watched went away; the job goes on
            self._stream = StringIO()
            self._console = Console(file=self._stream)


def print_table(table: Table, form: str) -> None:
    """Rows as a table for people, or as csv, json or jsonl for programs."""
    if form == "table":
        _print_rich(table)
    elif form == "csv":
        write_csv(sys.stdout, table.columns, table.rows)
    elif form == "jsonl":
        write_jsonl(sys.stdout, table.columns, table.rows)
    else:
        rows = (as_json(table.columns, row) for row in table.rows)
        print("[" + ",\n ".join(rows) + "]")


def _print_rich(table: Table) -> None:
    rows = [[plain(value) for value in row] for row in table.rows]
    shown = RichTable(box=None, pad_edge=False, header_style="bold")
    for index, column in enumerate(table.columns):
        is_number = all(_is_number(row[index]) for row in rows) and any(row[index] for row in rows)
        shown.add_column(Text(plain(column)), justify="right" if is_number else "left", overflow="fold")
    for row in rows:
        shown.add_row(*(Text(cell) for cell in row))
    print_fitting(shown)
    if not rows:
        print("(no rows)")


def print_fitting(shown: RichTable) -> None:
    """Print a table: folded to the width of a terminal; elsewhere as wide as it is, without trailing space."""
    console = Console(highlight=False)
    if console.is_terminal:
        console.print(shown)
        return
    wide = Console(highlight=False, width=_WIDEST, file=StringIO())
    with wide.capture() as captured:
        wide.print(shown)
    print("\n".join(line.rstrip() for line in captured.get().splitlines()))


def _is_number(text: str) -> bool:
    return not text or text.replace(".", "", 1).lstrip("-").isdecimal()
