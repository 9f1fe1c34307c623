"""The Python door: one text, many articles, and the results.

Nothing here reads the environment; a key is an argument.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from extractor.article import Article
from extractor.budget import Budget
from extractor.catalog import Catalog, load_catalog
from extractor.door import Door, asked_of, open_door
from extractor.duplicates import Held, united
from extractor.errors import OutcomeError, ServiceError, SetupError, SourceError
from extractor.model import Model
from extractor.pace import Pace
from extractor.parts import name_of, parts_of
from extractor.pipeline import Job, Summary, Watch
from extractor.reading import facts_in
from extractor.repair import repair_of
from extractor.request import reading_request
from extractor.selection import Wish
from extractor.settings import DEFAULT_MODEL, EMBEDDED, OPENAI, Settings
from extractor.sources import Known, read_articles
from extractor.store import Store
from extractor.verify import Fact

T = TypeVar("T")


async def extract_async(
    text: str | Article,
    *,
    published: date | None = None,
    model: str | Model = DEFAULT_MODEL,
    api_key: str | None = None,
    base_url: str | None = None,
    catalog: Catalog | None = None,
    repair: bool = True,
) -> list[Fact]:
    """The facts that one text states, each with its verdict, codes and spans; the refused ones too.

    Those refused for a mendable reason go back to the model once; what it makes of them stands at the end, with a code
    ``field:changed`` for each field that is another. ``repair=False`` leaves out this second call.

    ``published`` is what dates without a year are resolved against. ``model`` is ``provider/model``, or a `Model`
    that is open already. Raises OutcomeError where the model gave no usable answer, JobError where it cannot be asked.
    """
    article = text if isinstance(text, Article) else Article.of(text, published=published)
    catalog = catalog or load_catalog()
    if isinstance(model, Model):
        return await _extracted(article, catalog, model, repair=repair)
    async with open_door(_settings(model, api_key, base_url), catalog) as opened:
        return await _extracted(article, catalog, opened, repair=repair)


def _settings(model: str, api_key: str | None, base_url: str | None) -> Settings:
    """These settings. Raises SetupError, as one says it in Python, where there is no key."""
    settings = Settings(name=model, api_key=api_key, base_url=base_url)
    if not api_key and settings.url == OPENAI:
        raise SetupError(
            "no key for OpenAI: give one as api_key, or the base_url of a local server, "
            f'or read by rules, which need none: model="{EMBEDDED}"'
        )
    return settings


async def _extracted(article: Article, catalog: Catalog, model: Door, *, repair: bool) -> list[Fact]:
    room = model.settings.part_tokens
    told: list[Held] = []
    for part in parts_of(article, room):
        request = reading_request(catalog, article, part if name_of(part, article) else None)
        told += (Held(fact) for fact in facts_in(await model.answer(request), catalog, article))
    held = united(told, catalog.kinds)
    further = repair_of(catalog, article, held, room) if repair else None
    if further:
        with suppress(OutcomeError, ServiceError):  # a repair that fails changes nothing of what is paid for
            heard = further.heard((await model.answer(further.request)).items)
            held = united([*held, *heard.held], catalog.kinds)
    return [one.fact for one in held]


def extract(
    text: str | Article,
    *,
    published: date | None = None,
    model: str = DEFAULT_MODEL,
    api_key: str | None = None,
    base_url: str | None = None,
    catalog: Catalog | None = None,
    repair: bool = True,
) -> list[Fact]:
    """`extract_async`, for where no event loop runs."""
    work = extract_async(
        text,
        published=published,
        model=model,
        api_key=api_key,
        base_url=base_url,
        catalog=catalog,
        repair=repair,
    )
    return _wait_for(work)


async def run_async(  # noqa: PLR0913 - one parameter an option
    paths: Sequence[str | Path] | Iterable[Article | SourceError],
    db: str | Path,
    *,
    settings: Settings,
    known: Known | None = None,
    catalog: Catalog | None = None,
    concurrency: int = 64,
    budget: Decimal | None = None,
    force: bool = False,
    repair: bool = True,
    glean: bool = False,
    prefilter: bool = False,
    resolve: bool = True,
    watch: Watch | None = None,
) -> Summary:
    """Read many articles into the database ``db``: those already read with this model and these schemas cost nothing.

    ``paths`` are files, folders and patterns, or the articles themselves. ``watch`` is called after each article.
    ``repair`` lets refused facts go back to the model, in one more call an article that has such; ``glean`` asks once
    more about the sentences that no fact covers: an article is at most three calls. ``concurrency`` is the most that
    is in flight; how much is, follows from how the service bears it. ``budget`` is in dollars, and never exceeded: the
    summary says ``stopped``: "budget", where it ended the job. ``prefilter`` passes over what holds no cue of a fact.
    At the end entities and events are brought up to date, unless that is left to a later run (``resolve=False``).
    """
    if concurrency < 1:
        raise SetupError(f"concurrency {concurrency}: at least 1 article is in flight")
    catalog = asked_of(settings, catalog or load_catalog())
    articles = _articles(paths, known or Known())
    wish = Wish(force=force, repair=repair, glean=glean, prefilter=prefilter)
    purse = Budget(budget) if budget is not None else None
    async with open_door(settings, catalog, pace=Pace(concurrency), budget=purse) as model:
        with Store(Path(db), catalog) as store:
            summary = await Job(catalog, model, store, wish).run(articles, watch=watch or _ignore)
            if resolve:
                store.world.resolve()
            return summary


def run(  # noqa: PLR0913 - one parameter an option
    paths: Sequence[str | Path] | Iterable[Article | SourceError],
    db: str | Path,
    *,
    model: str = DEFAULT_MODEL,
    api_key: str | None = None,
    base_url: str | None = None,
    catalog: Catalog | None = None,
    concurrency: int = 64,
    budget: Decimal | None = None,
    force: bool = False,
    repair: bool = True,
    glean: bool = False,
    prefilter: bool = False,
    resolve: bool = True,
) -> Summary:
    """`run_async`, for where no event loop runs."""
    job = run_async(
        paths,
        db,
        settings=_settings(model, api_key, base_url),
        catalog=catalog,
        concurrency=concurrency,
        budget=budget,
        force=force,
        repair=repair,
        glean=glean,
        prefilter=prefilter,
        resolve=resolve,
    )
    return _wait_for(job)


def _articles(paths: Sequence[str | Path] | Iterable[Article | SourceError], known: Known) -> Iterable[Any]:
    if isinstance(paths, (str, Path)):
        return read_articles([paths], known=known)
    if isinstance(paths, Sequence) and all(isinstance(path, (str, Path)) for path in paths):
        return read_articles([path for path in paths if isinstance(path, (str, Path))], known=known)
    return _each(paths, known)


def _each(paths: Iterable[str | Path | Article | SourceError], known: Known) -> Iterator[Article | SourceError]:
    """Paths and articles in any order, drawn as they are needed."""
    for path in paths:
        if isinstance(path, (str, Path)):
            yield from read_articles([path], known=known)
        else:
            yield path


def _ignore(_: Summary, __: Article | SourceError, ___: OutcomeError | None) -> None:
    """Watch nothing."""


def _wait_for(work: Coroutine[Any, Any, T]) -> T:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    work.close()
    raise SetupError("an event loop is running here: await extract_async or run_async instead")
