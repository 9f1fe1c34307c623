"""The Python door, as the README opens it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import extractor
from cassettes.desk import Desk, Reply, Request, completion, fault
from extractor.catalog import Catalog
from extractor.errors import AnswerError, ServiceError, SetupError, SourceError, StoreError
from extractor.settings import Settings
from schemas import Visit
from tests import jobs

MODEL = "desk/reader"


@pytest.fixture
def desk() -> Iterator[Desk]:
    """An endpoint that tells one fact of each kind."""
    with Desk(jobs.telling(jobs.whole())) as serving:
        yield serving


def test_the_public_names_are_these() -> None:
    """Each can be imported, and no other is promised."""
    assert extractor.__all__ == [
        "Article",
        "Catalog",
        "Database",
        "ExtractorError",
        "Fact",
        "Found",
        "JobError",
        "Model",
        "OutcomeError",
        "Score",
        "Settings",
        "SourceError",
        "Summary",
        "check",
        "evaluate",
        "extract",
        "extract_async",
        "load_catalog",
        "run",
        "run_async",
    ]
    for name in extractor.__all__:
        assert getattr(extractor, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'zorbania'"):
        _ = extractor.zorbania


def test_one_text_gives_its_facts() -> None:
    """Each with its verdict, data and places; the day is what dates are resolved against."""
    text = jobs.news(1).text.replace("4 May 2031", "4 May")
    desk_items = jobs.whole() | {"visit": [jobs.visit(date_text="4 May"), jobs.visit(city="Nowhere")]}
    with Desk(jobs.telling(desk_items)) as serving:
        facts = extractor.extract(text, published=date(2031, 5, 9), model=MODEL, base_url=serving.url)
    assert [fact.verdict for fact in facts] == ["verified", "refused", "verified", "verified", "verified"]
    visit = facts[0]
    assert (visit.kind, visit.data["visitor_name"], visit.data["start_date"]) == ("visit", "Ada Quill", "2031-05-04")
    assert {text[place.start : place.end] for place in visit.evidence if place.field == "date_text"} == {"4 May"}
    assert "city:absent" in facts[1].codes


def test_an_article_gives_its_facts_too(desk: Desk) -> None:
    """What is known of it need not be said again."""
    [visit] = extractor.extract(jobs.news(1), model=MODEL, base_url=desk.url, catalog=jobs.catalog().of(["visit"]))
    assert (visit.kind, visit.verdict) == ("visit", "verified")


def test_an_open_model_is_asked_and_stays_open() -> None:
    """For many texts in one event loop."""
    service = jobs.Service()

    async def work() -> list[int]:
        async with service.model() as model:
            return [len(await extractor.extract_async(jobs.news(n), model=model)) for n in range(3)]

    assert asyncio.run(work()) == [4, 4, 4]
    assert len(service.requests) == 3


def _nonsense(request: Request) -> Reply:
    return completion(request, "nonsense")


def _wrong_key(_: Request) -> Reply:
    return fault(401, "invalid_api_key")


@pytest.mark.parametrize(
    ("reply", "error"), [(_nonsense, AnswerError), (_wrong_key, ServiceError)], ids=["no answer", "wrong key"]
)
def test_what_goes_wrong_is_raised(reply: jobs.Maker, error: type[Exception]) -> None:
    """One text has nobody else to go on with."""
    with Desk(reply) as desk, pytest.raises(error):
        extractor.extract("Zorbania.", model=MODEL, base_url=desk.url)


def test_a_job_runs_over_paths_and_its_facts_come_back(desk: Desk, tmp_path: Path) -> None:
    """As in the README: run, then facts of a schema."""
    (tmp_path / "news").mkdir()
    for number in range(3):
        (tmp_path / "news" / f"{number}.txt").write_text(jobs.news(number).text)
    db = tmp_path / "facts.db"
    summary = extractor.run([tmp_path / "news"], db, model=MODEL, base_url=desk.url)
    assert (summary.read, desk.served) == (3, 3)
    with extractor.Database(db) as database:
        found = list(database.facts(Visit))
    assert [(one.value.visitor_name, one.value.start_date) for one in found] == [("Ada Quill", "2031-05-04")] * 3
    assert extractor.run(str(tmp_path / "news"), db, model=MODEL, base_url=desk.url).known == 3
    assert desk.served == 3


def test_a_job_runs_over_articles_of_ones_own(desk: Desk, tmp_path: Path) -> None:
    """Also over a generator, with an error in it, and one kind only."""
    service_kinds: Catalog = jobs.catalog().of(["visit"])
    seen: list[str] = []

    def articles() -> Iterator[extractor.Article | SourceError]:
        yield jobs.news(1)
        yield SourceError("wire", "is empty")
        yield jobs.news(2)

    async def work() -> extractor.Summary:
        return await extractor.run_async(
            articles(),
            tmp_path / "facts.db",
            settings=Settings(MODEL, base_url=desk.url),
            catalog=service_kinds,
            concurrency=2,
            watch=lambda _, article, __: seen.append(type(article).__name__),
        )

    summary = asyncio.run(work())
    assert (summary.read, summary.unreadable) == (2, 1)
    assert sorted(seen) == ["Article", "Article", "SourceError"]
    assert summary.facts == {("visit", "verified"): 2}


def test_a_forced_job_asks_again(desk: Desk, tmp_path: Path) -> None:
    """What is known is asked all the same."""
    for _ in range(2):
        extractor.run([jobs.news(1)], tmp_path / "facts.db", model=MODEL, base_url=desk.url, force=True)
    assert desk.served == 2


@pytest.mark.parametrize("repair", [True, False])
@pytest.mark.parametrize("glean", [True, False])
def test_what_follows_a_reading_is_chosen(tmp_path: Path, repair: bool, glean: bool) -> None:
    """A call to mend what was refused, a call about what is uncovered; each can be left out."""
    items = jobs.whole(visit=[jobs.visit(visitor_name="Nobody Atall")])
    with Desk(jobs.telling(items)) as desk:
        options: dict[str, Any] = {"model": MODEL, "base_url": desk.url, "repair": repair, "glean": glean}
        extractor.run([jobs.news(1, more=jobs.ANOTHER)], tmp_path / "facts.db", **options)
        assert desk.served == 1 + repair + glean


def test_the_plain_functions_say_what_to_await_where_a_loop_runs(tmp_path: Path) -> None:
    """In a notebook, say; and no coroutine is left that nobody awaited."""

    async def work() -> None:
        with pytest.raises(SetupError, match="extract_async or run_async"):
            extractor.extract("Zorbania.", model=MODEL, base_url="http://127.0.0.1:1/v1")
        with pytest.raises(SetupError, match="extract_async or run_async"):
            extractor.run([jobs.news(1)], tmp_path / "facts.db", model=MODEL, base_url="http://127.0.0.1:1/v1")

    asyncio.run(work())
    assert list(tmp_path.iterdir()) == []


def test_the_environment_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key is an argument: one that lies about is not taken, and the missing one is told before anything is made."""
    monkeypatch.setenv("OPENAI_API_KEY", jobs.KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    with pytest.raises(SetupError, match=r'no key.*model="patterns"'):
        extractor.extract("Zorbania.")
    with pytest.raises(SetupError, match=r'no key.*model="patterns"'):
        extractor.run([jobs.news(1)], tmp_path / "facts.db")
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_cannot_be_written_is_told_before_anything_is_asked(desk: Desk, tmp_path: Path) -> None:
    """No money is spent on answers that cannot be kept."""
    (tmp_path / "facts.db").write_text("Zorbania\n" * 20)
    with pytest.raises(StoreError):
        extractor.run([jobs.news(1)], tmp_path / "facts.db", model=MODEL, base_url=desk.url)
    assert desk.served == 0
