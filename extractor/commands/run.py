"""`extractor run`: its options, and what it says at the end."""

# ruff: noqa: PLC0415 - imports inside commands, for the time --help takes

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.commands.jobs import Order
from extractor.commands.options import Db, Json, Prompts, Schemas, day, dollars, load, with_environment
from extractor.commands.options import rates as rates_in
from extractor.commands.reader import check_embedded, tell_of_replacing, who_reads
from extractor.errors import ExtractorError, SetupError
from extractor.layout import layout_of
from extractor.settings import DEFAULT_MODEL, Settings

if TYPE_CHECKING:
    from extractor.summary import Summary

FileFormat = Literal["txt", "md", "html", "jsonl", "json", "csv"]
HELP = """Read articles into a database: ask a model, verify every fact, store.

Articles already in it are not asked about again, so the same command continues a job and adds what is new.

An article is one call. A second one, small, follows where facts were refused for a reason that can be mended
(not with --no-repair), and a third where sentences are left uncovered and --glean is given: three calls at most.

`--model patterns` asks no model: rules read, at once and for nothing. So it is where there is no key and no --model.

`--dry-run` counts articles, tokens and dollars, and asks nothing. With `--budget 5.00` no call is made that might bring
the cost of this run above five dollars; it ends with exit status 3, and the same command goes on from there.

With `--batch` the provider's batches are asked, at half the price: the run ends with exit status 4 while they are
worked at, and the same command picks up what is ready. With `--wait` it stays until all is answered. Answers to what
earlier runs handed in are stored, and in the cost, whatever the budget of the run that picks them up.

Example: `extractor run news/ --db facts.db --published 2024-05-09 --budget 5.00`
"""


def run(  # noqa: PLR0913 - one parameter an option
    paths: Annotated[list[str], typer.Argument(help="Files, folders, patterns, or - for standard input.")],
    db: Db = Path("facts.db"),
    model: Annotated[
        str | None,
        typer.Option(help="As provider/model; patterns is no model.", metavar="NAME", show_default=DEFAULT_MODEL),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(help="Address of any OpenAI-compatible server.", metavar="URL")
    ] = None,
    published: Annotated[
        str | None, typer.Option(help="Publication date of articles that give none, YYYY-MM-DD.", metavar="DAY")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of articles that give none.", metavar="TAG")] = None,
    source: Annotated[str | None, typer.Option(help="Source of articles that give none.", metavar="NAME")] = None,
    format: Annotated[FileFormat | None, typer.Option(help="What the files are, whatever their names.")] = None,  # noqa: A002 - the option's name
    kind: Annotated[
        list[str] | None, typer.Option(help="Look for this kind only; may be repeated.", metavar="KIND")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Ask again about articles that are known.")] = False,
    repair: Annotated[
        bool, typer.Option("--repair/--no-repair", help="Let refused facts go back to the model, once an article.")
    ] = True,
    glean: Annotated[
        bool, typer.Option("--glean", help="Ask once more about sentences that no fact covers, once an article.")
    ] = False,
    prefilter: Annotated[
        bool, typer.Option("--prefilter", help="Skip articles without any word that a fact could be told by.")
    ] = False,
    budget: Annotated[str | None, typer.Option(help="Most dollars that this run may cost.", metavar="DOLLARS")] = None,
    rates: Annotated[
        str | None, typer.Option(help="Dollars for a million tokens, where none are listed.", metavar="IN/OUT")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count and estimate; ask nothing, write nothing.")] = False,
    batch: Annotated[
        bool, typer.Option("--batch", help="Ask by the provider's batches: half the price, answered within a day.")
    ] = False,
    wait: Annotated[bool, typer.Option("--wait", help="With --batch: stay until all is answered.")] = False,
    forget_batches: Annotated[
        bool, typer.Option("--forget-batches", help="Ask anew what waits in batches; their answers are lost.")
    ] = False,
    concurrency: Annotated[
        int, typer.Option(min=1, max=1024, help="Most requests in flight; how many are, follows from the service.")
    ] = 64,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")] = 180.0,
    most_article_tokens: Annotated[
        int | None,
        typer.Option(min=200, help="Longer articles are asked in parts; by default two thirds of an answer's cap."),
    ] = None,
    resolve: Annotated[
        bool, typer.Option(help="At the end, bring entities and events up to date; else `extractor resolve` does.")
    ] = True,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
    as_json: Json = False,
) -> None:
    """Read articles into a database."""
    settings = Settings(
        name=model or DEFAULT_MODEL,
        base_url=base_url,
        timeout=timeout,
        rates=rates_in(rates),
        most_article_tokens=most_article_tokens,
    )
    settings = with_environment(settings)
    limit = dollars(budget, "--budget") if budget is not None else None
    _check_together(batch=batch, wait=wait, force=force)
    layout_of(db)  # raises where it is no database of ours, before anything is said of who reads
    settings = settings if model or batch else who_reads(settings, db, is_asked=not dry_run)
    if not dry_run:
        settings.check()
    check_embedded(settings, is_batch=batch)
    from extractor.console import Watcher
    from extractor.door import asked_of
    from extractor.selection import Wish
    from extractor.sources import STDIN, Known, count_sources, read_articles
    from extractor.standard_input import open_stdin
    from extractor.summary import Summary
    from extractor.tally import forecast_as_json, print_forecast, print_summary, summary_as_json

    catalog = asked_of(settings, load(schemas, prompts))
    known = Known(published=day(published), language=language, source=source)
    stdin, waiting = open_stdin() if STDIN in paths else (None, None)
    articles = read_articles(paths, known=known, format=format, stdin=stdin)
    wish = Wish(force=force, repair=repair, glean=glean, prefilter=prefilter)
    wanted, summary = catalog.of(kind) if kind else catalog, Summary()
    order = Order(articles, catalog, wanted, settings, db, wish, limit, concurrency, summary, forget_batches)
    order = replace(order, end_source=waiting.end if waiting else None)
    rules = settings.name if settings.is_embedded else None
    if not dry_run:
        tell_of_replacing(settings, db)
    total = count_sources(paths, format=format)
    with Watcher(total, is_quiet=dry_run) as watcher:
        if dry_run:
            expected = order.foretell(watcher, is_batch=batch)
            print(forecast_as_json(expected, str(db))) if as_json else print_forecast(expected, str(db), rules)
            return
        try:
            asyncio.run(order.run_by_batches(watcher, wait=wait) if batch else order.run(watcher))
        except (ExtractorError, KeyboardInterrupt) as error:
            if as_json:
                print(summary_as_json(summary, watcher.seconds, str(db), str(error) or "interrupted"))
            raise
    if summary.stopped and total is not None:
        summary.left = max(total - summary.articles, 0)
    if as_json:
        print(summary_as_json(summary, watcher.seconds, str(db)))
    else:
        print_summary(summary, watcher.seconds, str(db))
    if resolve and summary.stopped != "interrupted":
        order.resolve()
    raise typer.Exit(_status_of(summary))


def _check_together(*, batch: bool, wait: bool, force: bool) -> None:
    """Raise SetupError for options that do not go together."""
    if wait and not batch:
        raise SetupError("--wait: it goes with --batch only")
    if force and batch:
        raise SetupError("--force: it asks anew in each run, and --batch takes several; leave one of them out")


def _status_of(summary: Summary) -> int:
    if summary.stopped:
        return 130 if summary.stopped == "interrupted" else 3
    if summary.batches or summary.waiting:
        return 4
    return 1 if summary.failed or summary.unreadable or summary.put_off else 0
