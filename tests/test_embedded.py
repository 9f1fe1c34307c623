"""The embedded reader: rules of any package behind the door of the models, and nothing told that is not proved."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor import api
from extractor.catalog import Catalog
from extractor.door import asked_of
from extractor.embedded import is_there
from extractor.errors import CatalogError, SetupError
from extractor.settings import Settings
from extractor.summary import Summary
from tests import jobs

VISITS = """
SPARE = frozenset({"city", "date_text"})

def find(article):
    visit = {"evidence": [1], "visitor_name": "Ada Quill", "visitor_title": "Premier", "status": "completed",
             "visitor_level": "head_of_government", "visitor_country": "NOR", "host_country": "VNM"}
    yield visit | {"city": "Orvane"}
    yield visit | {"visitor_name": "Bertil Osso"}
    yield visit | {"host_country": "JPN", "date_text": "in 1903"}
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """A package of rules for visits; none for the other kinds."""
    folder = tmp_path / "zorban_rules"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "visit.py").write_text(VISITS)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield Settings("patterns/zorban_rules")
    for name in [name for name in sys.modules if name.startswith("zorban_rules")]:
        del sys.modules[name]


def _run(settings: Settings, db: Path, catalog: Catalog | None = None) -> Summary:
    return asyncio.run(api.run_async([jobs.news()], db, settings=settings, catalog=catalog or jobs.catalog()))


def test_only_what_is_proved_is_told_and_a_kind_without_rules_has_none(rules: Settings, tmp_path: Path) -> None:
    """Not the person who is not there, nor the country; nothing of it is refused, as nobody told it."""
    summary = _run(rules, tmp_path / "facts.db")
    assert dict(summary.facts) == {("visit", "verified"): 1}
    rows = jobs.rows(tmp_path / "facts.db", "SELECT visitor_name, host_country FROM visit")
    assert rows == [("Ada Quill", "VNM")]


def test_its_call_is_booked_as_any_and_costs_nothing(rules: Settings, tmp_path: Path) -> None:
    """By its own name, with no tokens; the summary has no dollars either."""
    summary = _run(rules, tmp_path / "facts.db")
    sql = "SELECT model, status, attempts, cost, purpose FROM call"
    assert jobs.rows(tmp_path / "facts.db", sql) == [("patterns/zorban_rules", "ok", 1, "0", "read")]
    assert summary.cost == 0
    assert (summary.usage.input, summary.expected.input) == (0, 0)


def test_the_same_rules_read_an_article_once_and_changed_ones_again(rules: Settings, tmp_path: Path) -> None:
    """And only the kinds whose rules have changed."""
    _run(rules, tmp_path / "facts.db")
    assert _run(rules, tmp_path / "facts.db").known == 1
    before = asked_of(rules, jobs.catalog()).versions
    (tmp_path / "zorban_rules" / "visit.py").write_text(VISITS + "# changed")
    after = asked_of(rules, jobs.catalog()).versions
    assert {kind for kind in before if before[kind] != after[kind]} == {"visit"}
    assert _run(rules, tmp_path / "facts.db").read == 1


def test_what_rules_share_is_part_of_every_version(rules: Settings, tmp_path: Path) -> None:
    """A changed helper reads all kinds again."""
    before = asked_of(rules, jobs.catalog()).versions
    (tmp_path / "zorban_rules" / "helper.py").write_text("ONE = 1")
    after = asked_of(rules, jobs.catalog()).versions
    assert all(before[kind] != after[kind] for kind in before)


def test_no_call_follows_a_reading(rules: Settings, tmp_path: Path) -> None:
    """Nothing is mended, and nothing gleaned, whatever is wanted."""
    db = tmp_path / "facts.db"
    job = api.run_async([jobs.news()], db, settings=rules, catalog=jobs.catalog(), repair=True, glean=True)
    asyncio.run(job)
    assert jobs.rows(db, "SELECT count(*) FROM call") == [(1,)]


def test_one_text_is_read_without_a_database(rules: Settings) -> None:
    """As with a model."""
    found = api.extract(jobs.news(), model=rules.name, catalog=jobs.catalog())
    assert [(fact.kind, fact.verdict) for fact in found] == [("visit", "verified")]


def test_a_package_that_is_not_there_is_said(tmp_path: Path) -> None:
    """Before anything is read."""
    assert not is_there(Settings("patterns/zorban_nowhere"))
    with pytest.raises(SetupError, match="cannot load the patterns of 'zorban_nowhere'"):
        _run(Settings("patterns/zorban_nowhere"), tmp_path / "facts.db")


@pytest.mark.parametrize("name", ["zorban_module", "zorban_folder.inner", "zorban_module.inner"])
def test_a_module_that_is_no_package_is_not_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To look whether there are rules runs nothing."""
    (tmp_path / "zorban_folder").mkdir()
    for file in ("zorban_module.py", "zorban_folder/__init__.py", "zorban_folder/inner.py"):
        (tmp_path / file).write_text("raise SystemExit('it was run')")
    monkeypatch.syspath_prepend(tmp_path)
    assert not is_there(Settings(f"patterns/{name}"))
    assert is_there(Settings("patterns/zorban_folder"))
    with pytest.raises(SetupError, match="there is no package of this name"):
        _run(Settings(f"patterns/{name}"), tmp_path / "facts.db")


def test_rules_that_cannot_be_imported_are_no_kind_without_rules(rules: Settings, tmp_path: Path) -> None:
    """What is wrong with them is said."""
    (tmp_path / "zorban_rules" / "agreement.py").write_text("import zorban_nowhere")
    with pytest.raises(CatalogError, match=r"cannot load zorban_rules\.agreement"):
        _run(rules, tmp_path / "facts.db")


def test_an_address_is_none_of_its_business() -> None:
    """It asks no server."""
    with pytest.raises(SetupError, match="asks no server"):
        Settings("patterns", base_url="http://localhost:1").check()
