"""The command line: parse, wire, print, exit status. The one place that reads the environment.

Exit status: 0 all done; 1 done, but some articles or calls failed or could not be read; 2 wrong use, or the job could
not go on; 130 interrupted. Heavy modules are imported inside the commands that need them, so that ``--help`` answers
at once (openai alone takes 0.6 s to import).
"""

# ruff: noqa: PLC0415 - see above: imports inside commands, for the time --help takes

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.errors import ExtractorError, QueryError, SetupError
from extractor.settings import DEFAULT_MODEL, Settings

if TYPE_CHECKING:
    from extractor.catalog import Catalog
    from extractor.console import Watcher
    from extractor.pipeline import Job, Summary

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

Example: `extractor run news/ --db facts.db --published 2024-05-09`
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


def _settings(model: str, base_url: str | None, timeout: float) -> Settings:
    """The settings, with what the environment adds: ``<PROVIDER>_API_KEY`` and ``<PROVIDER>_BASE_URL``."""
    bare = Settings(name=model, timeout=timeout)
    address = base_url or os.environ.get(bare.key_variable.replace("_API_KEY", "_BASE_URL"))
    found = replace(bare, api_key=os.environ.get(bare.key_variable) or None, base_url=address or None)
    found.check()
    return found


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
    concurrency: Annotated[int, typer.Option(min=1, max=512, help="Most articles in flight.")] = 8,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")] = 180.0,
    schemas: Schemas = "schemas",
    prompts: Prompts = "prompts",
    as_json: Json = False,
) -> None:
    """Read articles into a database."""
    settings = _settings(model, base_url, timeout)
    from extractor.console import Watcher, print_summary, summary_as_json
    from extractor.model import Model
    from extractor.pipeline import Job
    from extractor.sources import Known, count_sources, read_articles
    from extractor.store import Store

    catalog = _load(schemas, prompts)
    wanted = catalog.of(kind) if kind else catalog
    known = Known(published=_day(published), language=language, source=source)
    articles = read_articles(paths, known=known, format=format, stdin=sys.stdin.buffer if sys.stdin else None)

    async def work(watcher: Watcher) -> Summary:
        async with Model(settings) as asked:
            with Store(db, catalog) as store:
                job = Job(wanted, asked, store, force=force, repair=repair, glean=glean)
                with _stopping_on_interrupt(job):
                    return await job.run(articles, concurrency=concurrency, watch=watcher)

    with Watcher(count_sources(paths, format=format)) as watcher:
        summary = asyncio.run(work(watcher))
    if as_json:
        print(summary_as_json(summary, watcher.seconds, str(db)))
    else:
        print_summary(summary, watcher.seconds, str(db))
    if summary.interrupted:
        raise typer.Exit(130)
    raise typer.Exit(1 if summary.failed or summary.unreadable or summary.put_off else 0)


@contextmanager
def _stopping_on_interrupt(job: Job) -> Iterator[None]:
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
