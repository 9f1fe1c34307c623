"""The Python door: one text, many articles, and the results.

Nothing here reads the environment; a key is an argument.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from extractor.article import Article
from extractor.catalog import Catalog, load_catalog
from extractor.errors import OutcomeError, SetupError, SourceError
from extractor.model import Model
from extractor.pipeline import Job, Summary, Watch, facts_in
from extractor.settings import DEFAULT_MODEL, Settings
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
) -> list[Fact]:
    """The facts that one text states, each with its verdict, codes and spans; the refused ones too.

    ``published`` is what dates without a year are resolved against. ``model`` is ``provider/model``, or a `Model`
    that is open already. Raises OutcomeError where the model gave no usable answer, JobError where it cannot be asked.
    """
    article = text if isinstance(text, Article) else Article.of(text, published=published)
    catalog = catalog or load_catalog()
    if isinstance(model, Model):
        return facts_in(await model.ask(catalog, article), catalog, article)
    async with Model(Settings(name=model, api_key=api_key, base_url=base_url)) as opened:
        return facts_in(await opened.ask(catalog, article), catalog, article)


def extract(
    text: str | Article,
    *,
    published: date | None = None,
    model: str = DEFAULT_MODEL,
    api_key: str | None = None,
    base_url: str | None = None,
    catalog: Catalog | None = None,
) -> list[Fact]:
    """`extract_async`, for where no event loop runs."""
    return _wait_for(
        extract_async(text, published=published, model=model, api_key=api_key, base_url=base_url, catalog=catalog)
    )


async def run_async(
    paths: Sequence[str | Path] | Iterable[Article | SourceError],
    db: str | Path,
    *,
    settings: Settings,
    known: Known | None = None,
    catalog: Catalog | None = None,
    concurrency: int = 8,
    force: bool = False,
    watch: Watch | None = None,
) -> Summary:
    """Read many articles into the database ``db``: those already read with this model and these schemas cost nothing.

    ``paths`` are files, folders and patterns, or the articles themselves. ``watch`` is called after each article.
    """
    if concurrency < 1:
        raise SetupError(f"concurrency {concurrency}: at least 1 article is in flight")
    catalog = catalog or load_catalog()
    articles = _articles(paths, known or Known())
    async with Model(settings) as model:
        with Store(Path(db), catalog) as store:
            job = Job(catalog, model, store, force=force)
            return await job.run(articles, concurrency=concurrency, watch=watch or _ignore)


def run(
    paths: Sequence[str | Path] | Iterable[Article | SourceError],
    db: str | Path,
    *,
    model: str = DEFAULT_MODEL,
    api_key: str | None = None,
    base_url: str | None = None,
    catalog: Catalog | None = None,
    concurrency: int = 8,
    force: bool = False,
) -> Summary:
    """`run_async`, for where no event loop runs."""
    settings = Settings(name=model, api_key=api_key, base_url=base_url)
    return _wait_for(run_async(paths, db, settings=settings, catalog=catalog, concurrency=concurrency, force=force))


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
