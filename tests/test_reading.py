"""Long articles: asked in parts, each once and with its own numbers, and put together as if they had been one."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from cassettes.desk import Reply, Request, completion, fault
from extractor.article import Article
from extractor.parts import GAP, parts_of
from tests import jobs

ROOM = 200
COUNT = 30
_LINE = re.compile(r"^\[?(\d+)\]?", re.MULTILINE)
Numbers = list[int]


def _name(number: int) -> str:
    """A name that no other sentence holds."""
    return f"Zor{chr(97 + number % 26)}an{chr(97 + number // 26)} Mill Board"


def _article(first: int = 0) -> Article:
    """Each sentence names an organization of its own."""
    told = (f"The {_name(number + first)} of Norway said much about mills, roads and salt." for number in range(COUNT))
    return Article.of(" ".join(told), published=jobs.PUBLISHED)


def _lines(request: Request) -> dict[int, str]:
    """The lines that a request shows, by their numbers."""
    shown = [line for line in request["messages"][1]["content"].splitlines() if "Mill Board" in line]
    found = {}
    for line in shown:
        number = _LINE.search(line)
        assert number is not None
        found[int(number[1])] = line
    return found


def _organizations(request: Request) -> str:
    """An organization for each line that is shown, what stands before the part too."""
    told = []
    for number, line in _lines(request).items():
        name = re.search(r"Zor\w+ Mill Board", line)
        assert name is not None
        told.append(jobs.organization(evidence=[number], name=name[0], roles=["mentioned"]))
    return json.dumps({kind: told if kind == "organization" else [] for kind in jobs.kinds_in(request)})


def _tell(request: Request) -> Reply:
    return completion(request, _organizations(request))


def _failing(*calls: int, status: int = 400) -> jobs.Maker:
    """Tells the same, but for these calls, counted from 0."""
    made = 0

    def reply(request: Request) -> Reply:
        nonlocal made
        made += 1
        return fault(status, "server_error") if made - 1 in calls else _tell(request)

    return reply


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _owned() -> list[Numbers]:
    return [list(part.own) for part in parts_of(_article(), ROOM)]


def _names(db: Path) -> list[str]:
    return [name for (name,) in jobs.rows(db, "SELECT json_extract(data, '$.name') FROM fact ORDER BY 1")]


ALL = sorted(_name(number) for number in range(COUNT))


def test_each_part_is_asked_once_with_the_numbers_that_its_sentences_have(db: Path) -> None:
    """All of them are asked about; each line is the one that the whole article would show under that number."""
    service = jobs.Service(_tell)
    summary = jobs.read([_article()], db, service, most_article_tokens=ROOM)
    owned = _owned()
    assert len(owned) > 2
    assert len(service.requests) == summary.calls == len(owned)
    whole = dict(enumerate(_article().numbered.splitlines(), 1))
    for request, own in zip(service.requests, owned, strict=True):
        shown = _lines(request)
        assert set(own) <= set(shown)
        assert all(shown[number] == whole[number] for number in shown)
        assert len(shown) < COUNT
    assert GAP in service.requests[-1]["messages"][1]["content"]


def test_parts_are_merged_without_doubles(db: Path) -> None:
    """What is told by two parts, as both were shown it, is stored once; nothing that one part told is missing."""
    service = jobs.Service(_tell)
    summary = jobs.read([_article()], db, service, most_article_tokens=ROOM)
    told = Counter(number for request in service.requests for number in _lines(request))
    assert summary.duplicates == told.total() - COUNT > 0
    assert _names(db) == ALL
    assert summary.facts == {("organization", "verified"): COUNT}
    assert jobs.rows(db, "SELECT count(*), count(DISTINCT kind) FROM reading") == [(4, 4)]
    parts = [part.name for part in parts_of(_article(), ROOM)]
    assert [row[0] for row in jobs.rows(db, "SELECT part FROM call ORDER BY id")] == parts
    assert jobs.is_sound(db)


def test_each_fact_is_of_the_call_that_told_it(db: Path) -> None:
    """What a part alone was shown, stands under the call about it."""
    jobs.read([_article()], db, jobs.Service(_tell), most_article_tokens=ROOM)
    calls = dict(jobs.rows(db, "SELECT json_extract(data, '$.evidence[0]'), call_id FROM fact"))
    for call, own in enumerate(_owned(), 1):
        assert calls[own[-3]] == call


FAILURES = {"the first": (0,), "the second": (1,), "the last": (-1,), "two": (0, 2)}


def test_an_older_reading_stays_where_a_part_fails(db: Path) -> None:
    """What was known of the article before is replaced when all parts are there, not sooner."""
    jobs.read([_article()], db, jobs.Service(_tell), most_article_tokens=10_000)
    service = jobs.Service(_failing(1, status=500))
    summary = jobs.read([_article()], db, service, most_article_tokens=ROOM, force=True, attempts=1)
    assert summary.failed == {"unavailable": 1}
    assert _names(db) == ALL
    again = jobs.Service(_tell)
    assert jobs.read([_article()], db, again, most_article_tokens=ROOM).known == 1
    assert again.requests == []


@pytest.mark.parametrize("failing", FAILURES.values(), ids=list(FAILURES))
def test_the_next_run_asks_for_what_failed_only(failing: tuple[int, ...], db: Path) -> None:
    """And then all is there, as if nothing had failed."""
    owned = _owned()
    numbers = sorted(number % len(owned) for number in failing)
    service = jobs.Service(_failing(*numbers, status=500))
    summary = jobs.read([_article()], db, service, most_article_tokens=ROOM, attempts=1)
    assert summary.failed == {"unavailable": 1}
    assert len(service.requests) == len(owned)
    assert jobs.rows(db, "SELECT count(*) FROM reading") == jobs.rows(db, "SELECT count(*) FROM fact") == [(0,)]
    again = jobs.Service(_tell)
    summary = jobs.read([_article()], db, again, most_article_tokens=ROOM)
    assert [set(owned[number]) <= set(_lines(request)) for number, request in zip(numbers, again.requests, strict=True)]
    assert (summary.read, summary.calls) == (1, len(numbers))
    assert _names(db) == ALL
    assert summary.duplicates > 0


def test_what_is_asked_by_force_is_asked_in_all_parts(db: Path) -> None:
    """Those that are answered too."""
    service = jobs.Service(_tell)
    jobs.read([_article()], db, service, most_article_tokens=ROOM)
    once = len(service.requests)
    jobs.read([_article()], db, service, most_article_tokens=ROOM, force=True)
    assert len(service.requests) == 2 * once
    assert _names(db) == ALL


def test_an_article_that_fits_is_asked_as_a_whole(db: Path) -> None:
    """One call, of no part."""
    service = jobs.Service(_tell)
    jobs.read([_article()], db, service, most_article_tokens=10_000)
    assert len(service.requests) == 1
    assert jobs.rows(db, "SELECT part FROM call") == [(None,)]


def _repaired(make: Callable[[Request], str]) -> jobs.Maker:
    """Refused facts about the tenth sentence, which the repair call mends by ``make``."""

    def reply(request: Request) -> Reply:
        if len(request["messages"]) > 2:
            return completion(request, make(request))
        told = json.loads(_organizations(request))
        for item in told["organization"]:
            if item["evidence"] == [10]:
                item["name"] = "Nobody At All"
        return completion(request, json.dumps(told))

    return reply


def test_the_repair_of_a_long_article_shows_an_excerpt_only(db: Path) -> None:
    """The sentences that the failed facts cite and those around them, under their numbers, in no more room than a part."""

    def mend(request: Request) -> str:
        item = {"id": 1, **jobs.organization(evidence=[10], name=_name(9), roles=["mentioned"])}
        return json.dumps({kind: [item] for kind in jobs.kinds_in(request)})

    service = jobs.Service(_repaired(mend))
    summary = jobs.read([_article()], db, service, most_article_tokens=ROOM, repair=True)
    request = service.requests[-1]
    shown = _lines(request)
    assert len(request["messages"]) == 4
    assert {1, 9, 10, 11} <= set(shown)
    assert len(shown) < COUNT / 2
    assert (summary.sent_back, summary.mended) == (1, 1)
    assert _name(9) in _names(db)
    (part,) = jobs.rows(db, "SELECT part FROM call WHERE purpose = 'repair'")
    assert part != (None,)
