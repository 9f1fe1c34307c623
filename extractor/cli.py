"""The command line: parse, wire, print, exit status. The one place that reads the environment.

Exit status: 0 all done; 1 done, but some articles or calls failed or could not be read; 2 wrong use, or the job could
not go on; 3 stopped by the budget; 4 requests wait at the provider (--batch), and the same command goes on; 130
interrupted. Heavy modules are imported inside the commands that need them, so
that ``--help`` answers at once (openai alone takes 0.6 s to import).
"""

# ruff: noqa: PLC0415 - see above: imports inside commands, for the time --help takes

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.errors import ExtractorError, QueryError, SetupError, SourceError
from extractor.settings import DEFAULT_MODEL, Settings
from extractor.usage import Rates

if TYPE_CHECKING:
    from extractor.article import Article
    from extractor.batch_job import BatchJob
    from extractor.catalog import Catalog
    from extractor.console import Watcher
    from extractor.pipeline import Job
    from extractor.selection import Wish
    from extractor.summary import Summary

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="News on diplomacy and trade in, facts proved by their sentences out, in SQLite.",
)


FileFormat = Literal["txt", "md", "html", "jsonl", "json", "csv"]
RowFormat = Literal["table", "csv", "json", "jsonl"]
Db = Annotated[Path, typer.Option("--db", help="The SQLite file.", metavar="FILE")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Schemas = Annotated[str, typer.Option(help="Importable package with ALL, the kinds to look for.", metavar="PACKAGE")]
Prompts = Annotated[str, typer.Option(help="Importable package with task.md and a guide a kind.", metavar="PACKAGE")]
_RUN_HELP = """Read articles into a database: ask a model, verify every fact, store.

Articles already in it are not asked about again, so the same command continues a job and adds what is new.

An article is one call. A second one, small, follows where facts were refused for a reason that can be mended
(not with --no-repair), and a third where sentences are left uncovered and --glean is given: three calls at most.

`--dry-run` counts articles, tokens and dollars, and asks nothing. With `--budget 5.00` no call is made that might bring
the cost of this run above five dollars; it ends with exit status 3, and the same command goes on from there.

With `--batch` the provider's batches are asked, at half the price: the run ends with exit status 4 while they are
worked at, and the same command picks up what is ready. With `--wait` it stays until all is answered.

Example: `extractor run news/ --db facts.db --published 2024-05-09 --budget 5.00`
"""
_QUERY_HELP = """Ask the database: a SELECT, or a named question (see --list). Nothing can be written.

Example: `extractor query "SELECT visitor_name, host_country, start_date FROM visit" --db facts.db`
"""
_SHOW_HELP = """Show one article, the facts beside the sentences that state them, and below what was refused or missed.

ARTICLE is (the beginning of) an id, or a part of a path or a title. Example: `extractor show hanoi --db facts.db`
"""
_EVAL_HELP = """Score a database against what a careful reader found: recall, precision, right fields, false facts.

GOLD_DIR holds one JSON file an article, as `examples/gold` does. Example: `extractor eval examples/gold --db facts.db`
"""


def _load(schemas: str, prompts: str) -> Catalog:
    from extractor.catalog import load_catalog

    if str(Path.cwd()) not in sys.path:
        sys.path.append(str(Path.cwd()))  # a user's own schemas package may lie where the command is given
    return load_catalog(schemas, prompts)


def _with_environment(bare: Settings) -> Settings:
    """The settings, with what the environment adds: ``<PROVIDER>_API_KEY`` and ``<PROVIDER>_BASE_URL``."""
    address = bare.base_url or os.environ.get(bare.key_variable.replace("_API_KEY", "_BASE_URL"))
    return replace(bare, api_key=os.environ.get(bare.key_variable) or None, base_url=address or None)


def _dollars(text: str, option: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise SetupError(f"{option} {text!r}: write dollars, for example 5.00")
    return amount


def _rates(text: str | None) -> Rates | None:
    if text is None:
        return None
    read, slash, written = text.partition("/")
    if not slash:
        raise SetupError(f"--rates {text!r}: write dollars for a million tokens in and out, for example 0.10/0.50")
    return Rates(_dollars(read, "--rates"), _dollars(written, "--rates"))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise SetupError(f"--published {text!r}: write the day as YYYY-MM-DD") from error


@app.command(help=_RUN_HELP)
def run(  # noqa: PLR0913 - one parameter an option
    paths: Annotated[list[str], typer.Argument(help="Files, folders, patterns, or - for standard input.")],
    db: Db = Path("facts.db"),
    model: Annotated[str, typer.Option(help="As provider/model.", metavar="NAME")] = DEFAULT_MODEL,
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
    concurrency: Annotated[
        int, typer.Option(min=1, max=1024, help="Most requests in flight; how many are, follows from the service.")
    ] = 64,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")] = 180.0,
    most_article_tokens: Annotated[
        int | None,
        typer.Option(min=200, help="Longer articles are asked in parts; by default two thirds of an answer's cap."),
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
    as_json: Json = False,
) -> None:
    """Read articles into a database."""
    settings = Settings(
        name=model, base_url=base_url, timeout=timeout, rates=_rates(rates), most_article_tokens=most_article_tokens
    )
    settings = _with_environment(settings)
    limit = _dollars(budget, "--budget") if budget is not None else None
    _check_together(batch=batch, wait=wait, force=force)
    if not dry_run:
        settings.check()
    from extractor.console import Watcher
    from extractor.selection import Wish
    from extractor.sources import Known, count_sources, read_articles

    catalog = _load(schemas, prompts)
    wanted = catalog.of(kind) if kind else catalog
    known = Known(published=_day(published), language=language, source=source)
    articles = read_articles(paths, known=known, format=format, stdin=sys.stdin.buffer if sys.stdin else None)
    wish = Wish(force=force, repair=repair, glean=glean, prefilter=prefilter)
    total = count_sources(paths, format=format)
    with Watcher(total, is_quiet=dry_run) as watcher:
        if dry_run:
            _foretell(articles, wanted, settings, db, wish, watcher, as_json=as_json, is_batch=batch)
            return
        if batch:
            work = _work_by_batches(articles, catalog, wanted, settings, db, wish, limit, wait, watcher)
        else:
            work = _work(articles, catalog, wanted, settings, db, wish, limit, concurrency, watcher)
        summary = asyncio.run(work)
    if summary.stopped and total is not None:
        summary.left = total - summary.articles
    from extractor.tally import print_summary, summary_as_json

    if as_json:
        print(summary_as_json(summary, watcher.seconds, str(db)))
    else:
        print_summary(summary, watcher.seconds, str(db))
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
    if summary.batches:
        return 4
    return 1 if summary.failed or summary.unreadable or summary.put_off else 0


def _foretell(
    articles: Iterator[Article | SourceError],
    catalog: Catalog,
    settings: Settings,
    db: Path,
    wish: Wish,
    watcher: Watcher,
    *,
    as_json: bool,
    is_batch: bool,
) -> None:
    """Print what a job is expected to take."""
    from extractor.database import Database
    from extractor.forecast import forecast
    from extractor.layout import check_layout
    from extractor.tally import forecast_as_json, print_forecast

    with Database(db) if check_layout(db) else nullcontext() as database:
        summary = forecast(articles, catalog, settings, database, wish, watcher, is_batch=is_batch)
    print(forecast_as_json(summary, str(db))) if as_json else print_forecast(summary, str(db))


async def _work(
    articles: Iterator[Article | SourceError],
    catalog: Catalog,
    wanted: Catalog,
    settings: Settings,
    db: Path,
    wish: Wish,
    limit: Decimal | None,
    concurrency: int,
    watcher: Watcher,
) -> Summary:
    from extractor.budget import Budget
    from extractor.model import Model
    from extractor.pace import Pace
    from extractor.pipeline import Job
    from extractor.store import Store

    budget = Budget(limit) if limit is not None else None
    async with Model(settings, pace=Pace(concurrency), budget=budget) as model:
        with Store(db, catalog) as store:
            job = Job(wanted, model, store, wish)
            with _stopping_on_interrupt(job):
                return await job.run(articles, watch=watcher)


async def _work_by_batches(
    articles: Iterator[Article | SourceError],
    catalog: Catalog,
    wanted: Catalog,
    settings: Settings,
    db: Path,
    wish: Wish,
    limit: Decimal | None,
    wait: bool,
    watcher: Watcher,
) -> Summary:
    from extractor.batch_job import BatchJob
    from extractor.batches import Batches
    from extractor.budget import Budget
    from extractor.model import Model
    from extractor.store import Store

    budget = Budget(limit) if limit is not None else None
    async with Model(settings, budget=budget) as model, Batches(settings) as batches:
        with Store(db, catalog) as store:
            job = BatchJob(wanted, model, batches, store, wish)
            with _stopping_on_interrupt(job):
                return await job.run(articles, watch=watcher, wait=wait)


@contextmanager
def _stopping_on_interrupt(job: Job | BatchJob) -> Iterator[None]:
    """On the first Ctrl-C finish what is in flight; on the second stop where it stands.

    A signal handler of Python, not of the event loop: it is heard also while known articles are passed over.
    """

    def interrupted(_: int, __: object) -> None:
        signal.signal(signal.SIGINT, before)
        print("stopping: finishing what is in flight; Ctrl-C again to stop at once", file=sys.stderr)
        job.stop()

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _parameters(given: list[str] | None) -> dict[str, str]:
    pairs = [text.partition("=") for text in given or []]
    if wrong := [name for name, sign, _ in pairs if not (name and sign)]:
        raise QueryError(f"--param {wrong[0]!r}: write it as name=value")
    return {name: value for name, _, value in pairs}


@app.command(help=_QUERY_HELP)
def query(
    question: Annotated[str | None, typer.Argument(metavar="SQL|NAME", help="A SELECT, or the name of one.")] = None,
    db: Db = Path("facts.db"),
    param: Annotated[list[str] | None, typer.Option(help="A parameter, name=value.", metavar="NAME=VALUE")] = None,
    format: Annotated[RowFormat, typer.Option(help="How rows are printed.")] = "table",  # noqa: A002 - the option's name
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    list_them: Annotated[bool, typer.Option("--list", help="List the named questions.")] = False,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Ask the database."""
    from extractor.console import print_table
    from extractor.database import Database, Table

    form = "json" if as_json else format
    named = {known.name: known for known in _load(schemas, prompts).questions}
    if list_them:
        told = ((known.name, known.title, " ".join(known.parameters)) for known in named.values())
        print_table(Table(("name", "what it answers", "parameters"), iter(told)), form)
        return
    if question is None:
        raise QueryError("no question: give a SELECT, or a name from --list")
    with Database(db) as database:
        if question in named:
            known = named[question]
            print_table(database.query(known.sql, known.bind(_parameters(param))), form)
        elif len(question.split()) > 1:
            print_table(database.query(question, _parameters(param)), form)
        else:
            raise QueryError(f"no question named {question!r}; `extractor query --list` names them")


@app.command(help=_SHOW_HELP)
def show(
    article: Annotated[str, typer.Argument(help="Its id, or a part of its path or title.")],
    db: Db = Path("facts.db"),
    as_json: Json = False,
) -> None:
    """Show one article and its facts."""
    from extractor.database import Database
    from extractor.show import article_as_json, facts_of, missed_of, print_article

    with Database(db) as database:
        found = database.find_articles(article)
        if len(found) != 1:
            told = f"{len(found)} articles" if found else "no article"
            raise QueryError(f"{told} in {db} for {article!r}" + (f": {', '.join(found)}" if found else ""))
        text = database.article(found[0])
        facts, missed = facts_of(database, found[0]), missed_of(database, found[0])
    if text is not None:
        if as_json:
            print(article_as_json(text, facts, missed))
        else:
            print_article(text, facts, missed)


@app.command("eval", help=_EVAL_HELP)
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="A folder of gold files, or one of them.")],
    db: Db = Path("facts.db"),
    as_json: Json = False,
    html: Annotated[
        Path | None, typer.Option(help="Write a page with each miss and each false fact.", metavar="FILE")
    ] = None,
    kind: Annotated[
        list[str] | None, typer.Option(help="Score this kind only; may be repeated.", metavar="KIND")
    ] = None,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
) -> None:
    """Score a database."""
    from extractor.evaluation import evaluate
    from extractor.evaluation.table import print_score, score_as_json

    catalog = _load(schemas, prompts)
    found = evaluate(gold, db, catalog, kind or None)
    if html:
        from extractor.evaluation.page import write_page

        write_page(found, html)
    if as_json:
        print(score_as_json(found))
    else:
        print_score(found)


@app.command()
def kinds(schemas: Schemas = "schemas", prompts: Prompts = "prompts", as_json: Json = False) -> None:
    """Describe the kinds of fact: their fields, what is asked and what is computed. Example: `extractor kinds`."""
    from extractor.describe import kinds_as_json, print_kinds

    catalog = _load(schemas, prompts)
    if as_json:
        print(kinds_as_json(catalog))
    else:
        print_kinds(catalog)


def main() -> None:
    """The entry point: an error of ours is one line and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a letter that the terminal's encoding lacks stops nothing
    try:
        try:
            app()
        finally:
            if sys.stdout:
                sys.stdout.flush()  # a reader that went away shows here, not in the interpreter's last breath
    except ExtractorError as error:
        print(f"extractor: {' '.join(str(error).split())}", file=sys.stderr)
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        _hush()
        raise SystemExit(0) from None
    except OSError as error:
        _hush()
        print(f"extractor: cannot print: {error.strerror or error}", file=sys.stderr)
        raise SystemExit(2) from None


def _hush() -> None:
    """Nothing more can be printed: what is left in the buffer goes nowhere, and is no error at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
