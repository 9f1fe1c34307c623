"""What the project's schemas declare for the report, on facts that were read, stored and resolved."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.database import Database
from extractor.report import write_report
from extractor.report.declaration import load_declaration
from extractor.store import Store
from tests import jobs, reports

DECLARED = load_declaration("schemas")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, reports.Page]:
    """The report of two articles that tell one visit and differ in a figure."""
    folder = tmp_path_factory.mktemp("schemas")
    db = folder / "facts.db"
    jobs.read([jobs.news(1, source="Mail"), jobs.news(2, source="Post")], db, jobs.Service(jobs.telling(jobs.whole())))
    with Store(db, jobs.catalog()) as store:
        store.world.resolve()
    with Database(db) as database:
        write_report(database, jobs.catalog(), DECLARED, folder / "out")
    return reports.pages(folder / "out")


def test_each_part_is_declared_for_people() -> None:
    """With a title of its own, in the order of the names of the files."""
    parts = [*DECLARED.overview, *DECLARED.pair]
    assert {part.form for part in parts} == {"timeline", "matrix", "bars", "beside", "table", "lines"}
    assert all(part.question.title != part.question.name for part in parts)
    assert all(set(part.question.parameters) == {"a", "b"} for part in DECLARED.pair)
    assert DECLARED.pairs is not None


def test_the_overview_tells_events(pages: dict[str, reports.Page]) -> None:
    """Once each, however many articles tell them."""
    text = reports.said(pages["index.html"])
    for part in (
        "Visits over time",
        "2031-05 1",
        "Who visited whom",
        "Agreements by sector",
        "Figures by pair and year",
    ):
        assert part in text
    assert pages["index.html"].xpath("//td[contains(@class, 'h1')]/a/@href") == ["pairs/NOR-VNM.html"]


def test_the_pair_tells_visits_agreements_and_figures(pages: dict[str, reports.Page]) -> None:
    """With links to all articles that tell them."""
    page = pages["pairs/NOR-VNM.html"]
    text = reports.said(page)
    for part in ("Visits 1", "Ada Quill", "memorandum on mills", "$9.5 million", "Mail", "Post"):
        assert part in text
    assert len(page.xpath("//td//ul[@class='links']/li/a")) >= 4


def test_an_empty_database_is_declared_for_too(tmp_path: Path) -> None:
    """Nothing fails where no event was ever made."""
    db = tmp_path / "facts.db"
    with Store(db, jobs.catalog()):
        pass
    with Database(db) as database:
        written = write_report(database, jobs.catalog(), DECLARED, tmp_path / "out")
    assert (written.articles, written.pairs) == (0, 0)
