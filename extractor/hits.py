"""What was found, as a person reads it, or as rows for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from extractor.console import COLOURS, plain, print_table
from extractor.database import Table, Value
from extractor.search import Hit

_COLUMNS = ("date", "source", "title", "kind", "verdict", "sentence", "article_id", "fact_id")


def print_hits(hits: Sequence[Hit], form: str) -> None:
    """Print hits, each a paragraph of three lines; or as csv, json or jsonl, where the words are not marked."""
    if form != "table":
        print_table(Table(_COLUMNS, _rows(hits)), form)
        return
    console = Console(highlight=False)
    for number, hit in enumerate(hits):
        if number:
            console.print()
        console.print(Text(_line(hit.title) or "(no title)", style="bold"), soft_wrap=True)
        console.print(_known(hit), soft_wrap=True)
        console.print(_marked(hit, is_bold=console.is_terminal), soft_wrap=True)
    if not hits:
        print("(no rows)")


def _rows(hits: Sequence[Hit]) -> Iterator[tuple[Value, ...]]:
    for hit in hits:
        known = (hit.published, hit.source, hit.title, " ".join(hit.kinds), hit.verdict)
        yield (*known, hit.sentence, hit.article_id, hit.fact_id)


def _line(value: str | None) -> str:
    return " ".join(plain(value).split())


def _known(hit: Hit) -> Text:
    """Day, source, kinds, verdict and id, as far as they are known."""
    shown = [_line(hit.published), _line(hit.source), ", ".join(map(_line, hit.kinds)), hit.verdict, hit.article_id]
    line = Text(style="dim")
    for part in filter(None, shown):
        line.append(" · " if line else "")
        line.append(_line(part), style=COLOURS.get(part, ""))
    return line


def _marked(hit: Hit, *, is_bold: bool) -> Text:
    """The sentence, its words bold on a terminal, and between ``**`` elsewhere."""
    line, at, sign = Text(), 0, "" if is_bold else "**"
    for start, end in hit.marks:
        line.append(plain(hit.sentence[at:start]))
        line.append(f"{sign}{plain(hit.sentence[start:end])}{sign}", style="bold")
        at = end
    return line.append(plain(hit.sentence[at:]))
