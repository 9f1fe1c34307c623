"""Where it is wanted, the model is asked once more about what no fact covers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cassettes.desk import Reply, Request, completion
from extractor.coverage import Uncovered
from extractor.duplicates import Held
from extractor.glean import glean_of
from extractor.pipeline import Summary
from extractor.verify import verify
from tests import jobs
from tests.jobs import Items, Maker


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


ARTICLE = jobs.news(1, more=jobs.ANOTHER)
FOUND = jobs.another()


class Gleaned(jobs.Service):
    """A service that tells one thing of an article, another of what is uncovered, a third of what comes back."""

    def __init__(self, first: Items, glean: Items | Maker, repair: Items | None = None) -> None:
        super().__init__()
        self.asked: list[str] = []
        told = glean if callable(glean) else jobs.telling(glean)
        makers = {"read": jobs.telling(first), "repair": jobs.telling(repair or {}), "glean": told}

        def reply(request: Request) -> Reply:
            is_repair = any("id" in node["items"]["properties"] for node in _lists(request).values())
            purpose = "read" if len(request["messages"]) == 2 else "repair" if is_repair else "glean"
            self.asked.append(purpose)
            return makers[purpose](request)

        self.reply = reply


def _lists(request: Request) -> dict[str, Any]:
    lists: dict[str, Any] = request["response_format"]["json_schema"]["schema"]["properties"]
    return lists


def _read(db: Path, service: jobs.Service, **options: Any) -> Summary:
    return jobs.read([ARTICLE], db, service, **({"repair": True, "glean": True} | options))


def _missed(db: Path) -> list[int]:
    return [row[0] for row in jobs.rows(db, "SELECT sentence FROM uncovered WHERE what = 'number'")]


def test_what_is_found_is_verified_stored_and_covers(db: Path) -> None:
    """Booked as a call of its own; the list of what is uncovered is made anew."""
    service = Gleaned(jobs.whole(), {"trade_figure": [FOUND, jobs.figure(evidence=[6], amount_text="$8 million")]})
    summary = _read(db, service)
    assert service.asked == ["read", "glean"]
    found = jobs.rows(db, "SELECT amount_text, verdict FROM trade_figure")
    assert found == [("$9.5 million", "verified"), ("$7 million", "verified")]
    assert jobs.rows(db, "SELECT id, purpose, pending FROM call") == [(1, "read", None), (2, "glean", None)]
    assert jobs.rows(db, "SELECT call_id, count(*) FROM fact GROUP BY 1") == [(1, 4), (2, 2)]
    assert jobs.rows(db, "SELECT count(*) FROM quarantine") == [(1,)]
    assert _missed(db) == []
    assert (summary.gleaned, summary.sent_back) == (1, 0)


def test_the_request_has_the_reading_what_is_known_and_the_sentences(db: Path) -> None:
    """The first two messages and the schema are the same bytes; refused facts are not told."""
    first = jobs.whole() | {"visit": [jobs.visit(), jobs.visit(visitor_name="Nobody Atall")]}
    service = Gleaned(first, {})
    _read(db, service, repair=False)
    read, glean = service.requests
    assert glean["messages"][:2] == read["messages"]
    assert glean["response_format"] == read["response_format"]
    assistant, user = glean["messages"][2:]
    assert json.loads(assistant["content"]) == jobs.whole()
    sentences = sorted({row[0] for row in jobs.rows(db, "SELECT sentence FROM uncovered")})
    assert user["content"] == f"{jobs.catalog().glean.strip()}\n{', '.join(map(str, sentences))}"
    assert 6 in sentences


def test_it_is_off_unless_wanted(db: Path) -> None:
    """One article is one call; a later run with it makes the second alone, and once."""
    service = Gleaned(jobs.whole(), {})
    _read(db, service, glean=False)
    _read(db, service, glean=False)
    assert service.asked == ["read"]
    for _ in range(2):
        _read(db, service)
        assert service.asked == ["read", "glean"]


def test_where_nothing_is_uncovered_nothing_is_asked(db: Path) -> None:
    """Nor is anything left pending."""
    service = Gleaned(jobs.whole(trade_figure=[jobs.figure(), FOUND]), {})
    covered = replace(jobs.catalog(), kinds=tuple(kind for kind in jobs.catalog().kinds if kind.name == "trade_figure"))
    _read(db, service, kinds=covered)
    if not jobs.rows(db, "SELECT * FROM uncovered"):  # a word that tells of a figure may stand anywhere
        assert service.asked == ["read"]
    assert jobs.rows(db, "SELECT pending FROM call WHERE id = 1") == [(None,)]


def test_an_article_is_three_calls_at_most(db: Path) -> None:
    """Repair first, then what is uncovered still; what is gleaned and refused is not mended."""
    first = jobs.whole() | {"visit": [jobs.visit(visitor_name="Nobody Atall")]}
    bad = {"trade_figure": [jobs.figure(evidence=[6], amount_text="$8 million")]}
    service = Gleaned(first, bad, {"visit": [jobs.visit(id=1)]})
    summary = _read(db, service)
    _read(db, service)
    assert service.asked == ["read", "repair", "glean"]
    assert (summary.mended, summary.gleaned, summary.facts["trade_figure", "refused"]) == (1, 0, 1)
    assert json.loads(service.requests[2]["messages"][2]["content"])["visit"] == [jobs.visit()]
    assert jobs.rows(db, "SELECT repairs FROM fact WHERE kind = 'visit' ORDER BY id") == [(None,), (1,)]


def test_what_is_told_again_is_not_doubled(db: Path) -> None:
    """The facts that were known keep their rows."""
    service = Gleaned(jobs.whole(), jobs.whole())
    summary = _read(db, service)
    assert jobs.rows(db, "SELECT call_id, count(*) FROM fact GROUP BY 1") == [(1, 4)]
    assert (summary.gleaned, summary.duplicates) == (0, 4)


def test_one_that_fails_is_booked_and_changes_nothing_else(db: Path) -> None:
    """The reading stands."""
    service = Gleaned(jobs.whole(), lambda request: completion(request, "nonsense"))
    summary = _read(db, service)
    assert (summary.read, summary.further_failed, summary.failed) == (1, {"glean bad_answer": 1}, {})
    assert jobs.rows(db, "SELECT status, pending FROM call") == [("ok", None), ("bad_answer", None)]
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(4,)]
    assert 6 in _missed(db)


class CrashError(BaseException):
    """What a job dies of; no layer in between takes it for an error of its own."""


def _crash(_: Request) -> Reply:
    raise CrashError


def test_a_job_that_dies_before_it_is_asked_goes_on_there(db: Path) -> None:
    """What was paid for is not paid for again; a run without --glean leaves it."""
    first = jobs.whole() | {"visit": [jobs.visit(visitor_name="Nobody Atall")]}
    repair = {"visit": [jobs.visit(id=1)]}
    with pytest.raises(CrashError):
        _read(db, Gleaned(first, _crash, repair))
    assert jobs.rows(db, "SELECT purpose, pending FROM call") == [("read", "glean"), ("repair", None)]
    again = Gleaned(first, {"trade_figure": [FOUND]}, repair)
    _read(db, again, glean=False)
    assert again.asked == []
    summary = _read(db, again)
    assert again.asked == ["glean"]
    assert (summary.known, summary.gleaned, summary.read) == (1, 1, 0)
    assert _missed(db) == []


def test_ten_thousand_known_facts_are_not_all_told_again() -> None:
    """The request stays a request."""
    kind = next(kind for kind in jobs.catalog().kinds if kind.name == "visit")
    fact = verify(jobs.visit(), kind, ARTICLE)
    missed = [Uncovered(6, (0, 1), "number", (0, 1))] * 2
    glean = glean_of(jobs.catalog(), ARTICLE, [Held(fact)] * 10_000, missed)
    assert glean
    assert glean.sentences == [6]
    assert len(glean.request.messages[2]["content"]) < 70_000


def test_without_a_prompt_of_its_own_it_is_not_asked(db: Path) -> None:
    """Packages of prompts that lack glean.md work as before."""
    service = Gleaned(jobs.whole(), {})
    _read(db, service, kinds=replace(jobs.catalog(), glean=""))
    assert service.asked == ["read"]
