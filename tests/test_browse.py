"""The pages on a database show what it holds, in the words of the schemas, and change nothing, whatever is asked."""

from __future__ import annotations

import asyncio
import html
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from extractor import cli
from extractor.browse.metadata import metadata_of, null_where_empty
from extractor.browse.server import listen, only_local
from extractor.browse.site import Site, site_of
from extractor.database import Database
from extractor.dictionary import Dictionary
from extractor.errors import SetupError, StoreError
from tests import jobs

SCRIPT = "<script>alert(1)</script>"
QUESTIONS = [question.name for question in jobs.catalog().questions]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of a hostile article and of a plain one, with events, and a conflict about one."""
    path = tmp_path_factory.mktemp("browse") / "facts.db"
    hostile = jobs.news(1, title=SCRIPT, source="<img src=x onerror=alert(1)>", url="javascript:alert(1)")
    jobs.read([hostile, jobs.news(2, url="https://example.org/2")], path, jobs.Service())
    jobs.resolve(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO conflict SELECT 'c', id, '9.5', 'visit', 'f', 'a', NULL, NULL, NULL, 1, 1, 'd', 'd' FROM visit_event"
        )
    return path


@pytest.fixture(scope="module")
def site(db: Path) -> Iterator[Site]:
    """Its pages."""
    with site_of(db, jobs.catalog()) as opened:
        yield opened


def _ask(site: Site, path: str, **form: str) -> Any:
    """The answer to a request, made within this process."""

    async def asked() -> Any:
        return await (site.client.post(path, data=form) if form else site.client.get(path))

    return asyncio.run(asked())


def _page(site: Site, path: str) -> str:
    answer = _ask(site, path)
    assert answer.status_code == 200, answer.text
    return str(answer.text)


def _rows(site: Site, path: str) -> list[dict[str, Any]]:
    place, _, query = path.partition("?")
    answer = _ask(site, f"{place}.json?{query}&_shape=objects")
    assert answer.status_code == 200, answer.text
    rows: list[dict[str, Any]] = answer.json()["rows"]
    return rows


def test_every_table_and_view_has_a_page(site: Site, db: Path) -> None:
    """With its rows; also those that the overview hides."""
    names = [name for (name,) in jobs.rows(db, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
    for name in (name for name in names if not name.startswith("sqlite_")):
        assert SCRIPT not in _page(site, f"/facts/{name}")
    overview = html.unescape(_page(site, "/facts"))
    assert "Facts that articles state, each proved by its sentences." in overview
    assert all(question.title in overview for question in jobs.catalog().questions)


def test_a_page_is_in_the_words_of_the_schema(site: Site) -> None:
    """What a row is, and what a column is."""
    page = _page(site, "/facts/visit")
    assert "One visitor&#39;s stay in one host country" in page
    assert "ISO 3166-1 alpha-3 of the country visited." in page
    assert "The name it is printed by most, in its fullest form." in _page(site, "/facts/entity")
    assert "Which entity visitor_name names; null where none is known." in _page(site, "/facts/visit_event")


FACETS = {
    "visit": {"status", "host_country", "visitor_country", "visit_type", "visitor_level", "certainty", "verdict"},
    "trade_figure": {"indicator", "reporter", "partner", "status", "verdict"},
    "agreement_party": {"kind", "country", "verdict"},
    "visit_event": {"status", "host_country"},
}


@pytest.mark.parametrize(("table", "wanted"), FACETS.items(), ids=FACETS.keys())
def test_facets_are_choices_and_countries(site: Site, table: str, wanted: set[str]) -> None:
    """Which the schema lists, and which a model read; with them rows are filtered."""
    shown = set(re.findall(r'data-column="(\w+)"', _page(site, f"/facts/{table}")))
    assert wanted <= shown
    found = _ask(site, f"/facts/{table}.json?_shape=objects").json()["facet_results"]
    assert wanted <= set(found)
    assert not {"date_basis", "quote", "city", "name"} & set(found)


def test_facets_filter(site: Site) -> None:
    """One click from the number to the rows."""
    found = _ask(site, "/facts/visit.json").json()["facet_results"]["host_country"]["results"]
    assert [(facet["value"], facet["count"]) for facet in found] == [("VNM", 2)]
    assert [row["host_country"] for row in _rows(site, "/facts/visit?host_country=VNM")] == ["VNM", "VNM"]
    assert _rows(site, "/facts/visit?host_country=NOR") == []


@pytest.mark.parametrize("name", QUESTIONS)
def test_each_question_is_answered_as_it_is_on_the_command_line(site: Site, db: Path, name: str) -> None:
    """Also where its parameters are left empty in the form, which a page gives as empty texts."""
    question = next(known for known in jobs.catalog().questions if known.name == name)
    with Database(db) as database:
        table = database.query(question.sql, question.bind({}))
        expected = [list(row) for row in table.rows]
    empty = urlencode(dict.fromkeys(question.parameters, ""))
    assert [list(row.values()) for row in _rows(site, f"/facts/{name}?{empty}")] == expected
    page = _page(site, f"/facts/{name}")
    assert question.title in html.unescape(page)
    assert all(f'name="{parameter}"' in page for parameter in question.parameters)


def test_a_question_takes_its_parameters(site: Site) -> None:
    """From the form, and says what they are."""
    assert [row["articles"] for row in _rows(site, "/facts/visitors-to-country?country=VNM")] == [2]
    assert _rows(site, "/facts/visitors-to-country?country=NOR") == []
    assert "country: ISO 3166-1 alpha-3 of the host" in _page(site, "/facts/visitors-to-country")


BOUND = {
    "a name": ("WHERE a = :a", "WHERE a = nullif(:a, '')"),
    "in a text": ("SELECT ':a', 'it''s :a'", "SELECT ':a', 'it''s :a'"),
    "in a name": ('SELECT ":a"', 'SELECT ":a"'),
    "in a comment": ("SELECT 1 -- :a\n", "SELECT 1 -- :a\n"),
    "in a long comment": ("SELECT /* :a\n :b */ :c", "SELECT /* :a\n :b */ nullif(:c, '')"),
    "twice": (":a OR :a", "nullif(:a, '') OR nullif(:a, '')"),
}


@pytest.mark.parametrize(("sql", "bound"), BOUND.values(), ids=BOUND.keys())
def test_an_empty_parameter_is_null(sql: str, bound: str) -> None:
    """Only where a parameter stands."""
    assert null_where_empty(sql) == bound


LINKS = {
    "from a fact to itself": ("/facts/visit", "/facts/fact/1"),
    "from a fact to its evidence": ("/facts/visit", "/facts/evidence-of-a-fact?fact_id=1"),
    "from a fact to its article": ("/facts/visit", "/facts/article/{article}"),
    "from a piece of evidence to its fact": ("/facts/evidence", "/facts/fact/1"),
    "from evidence in words to the article": ("/facts/evidence-of-a-fact?fact_id=1", "/facts/article/{article}"),
    "from a country to what it is": ("/facts/visit", "/facts/entity?id=VNM"),
    "from an event to its facts": ("/facts/visit_event", "/facts/facts-of-an-event?event_id={event}"),
    "from an event to its articles": ("/facts/visit_event", "/facts/event_article?event_id={event}"),
    "from an event to a fact": ("/facts/visit_event", "/facts/fact/{fact}"),
    "from an event to the entity": ("/facts/visit_event", "/facts/entity?id={visitor}"),
    "from an agreement to its parties": ("/facts/agreement_event", "/facts/entity?id=NOR"),
    "from a fact of an event to the event": ("/facts/event_fact", "/facts/visit_event?id={event}"),
    "from a conflict to the event": ("/facts/conflict", "/facts/visit_event?id={event}"),
    "from facts of an event to an article": ("/facts/facts-of-an-event?event_id={event}", "/facts/article/{article}"),
    "from an article's address to it": ("/facts/visit", "https://example.org/2"),
}


@pytest.mark.parametrize(("page", "to"), LINKS.values(), ids=LINKS.keys())
def test_links_lead_on_and_arrive(site: Site, db: Path, page: str, to: str) -> None:
    """From each id to what it is of."""
    ((article,),) = jobs.rows(db, "SELECT article_id FROM fact WHERE id = 1")
    ((event, visitor, fact),) = jobs.rows(db, "SELECT id, visitor, fact_id FROM visit_event")
    page, to = (text.format(article=article, event=event, visitor=visitor, fact=fact) for text in (page, to))
    links = [link.replace("&amp;", "&") for link in re.findall(r'<a href="([^"]+)"', _page(site, page))]
    assert to in links
    if to.startswith("/"):
        assert _page(site, to)


def test_evidence_is_shown_as_printed(site: Site) -> None:
    """Field by field, the sentences of the whole fact first."""
    rows = _rows(site, "/facts/evidence-of-a-fact?fact_id=1")
    assert rows[0]["field"] is None
    assert ("city", "Orvane") in [(row["field"], row["printed"]) for row in rows]


def test_an_article_cannot_run_a_script(site: Site, db: Path) -> None:
    """Its title is text on every page, its address is a link only where it is one of the web."""
    ids = [row["article_id"] for row in _rows(site, "/facts/visit")]
    ((event,),) = jobs.rows(db, "SELECT id FROM visit_event")
    for path in (
        "visit",
        "article",
        f"facts-of-an-event?event_id={event}",
        *(f"article/{known}" for known in ids),
        "fact",
    ):
        page = _page(site, f"/facts/{path}")
        assert SCRIPT not in page
        assert "<img src=x" not in page
        assert not re.search(r'href="\s*javascript', page, re.IGNORECASE)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in _page(site, "/facts/visit")
    asked = quote(f"SELECT '{SCRIPT}' AS article_id, '\"><b>' AS entity_id, '\"><b>' AS fact_id")
    shown = _page(site, f"/facts?sql={asked}")
    assert "<script>alert(1)" not in shown.replace(f"<textarea>{SCRIPT}", "")
    assert '"><b>' not in shown


WRITING = {
    "delete": "DELETE FROM fact",
    "insert": "INSERT INTO unresolved VALUES ('a')",
    "with delete": "WITH f AS (SELECT 1) DELETE FROM fact",
    "drop": "DROP TABLE fact",
    "attach": "ATTACH 'new.db' AS other",
    "pragma": "PRAGMA journal_mode = DELETE",
    "vacuum": "VACUUM INTO 'new.db'",
    "extension": "SELECT load_extension('new')",
}


@pytest.mark.parametrize("sql", WRITING.values(), ids=WRITING.keys())
def test_nothing_can_be_written(site: Site, db: Path, sql: str) -> None:
    """Neither by a question in SQL, nor by a form."""
    before = jobs.dump(db)
    assert _ask(site, f"/facts.json?{urlencode({'sql': sql})}").status_code == 400
    assert _ask(site, "/facts", sql=sql).status_code in {403, 405}
    assert jobs.dump(db) == before


def test_datasette_itself_could_not_write(site: Site) -> None:
    """Whatever a plugin wants: no connection of it writes."""
    with pytest.raises(PermissionError):
        asyncio.run(site.get_database("facts").execute_write("DELETE FROM fact"))
    assert _ask(site, "/facts.db").status_code in {403, 404}


def test_a_question_without_end_is_ended(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """After its time."""
    monkeypatch.setattr(site, "sql_time_limit_ms", 20)
    sql = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    answer = _ask(site, f"/facts.json?{urlencode({'sql': sql})}")
    assert (answer.status_code, answer.json()["title"]) == (400, "SQL Interrupted")


def test_what_a_job_writes_meanwhile_is_seen(tmp_path: Path) -> None:
    """The file is not taken for one that does not change; nothing is left beside it."""
    path = tmp_path / "facts.db"
    jobs.read([jobs.news(1)], path, jobs.Service())
    before = sorted(file.name for file in tmp_path.iterdir())
    with site_of(path, jobs.catalog()) as opened:
        assert len(_rows(opened, "/facts/visit")) == 1
        jobs.read([jobs.news(2)], path, jobs.Service())
        assert len(_rows(opened, "/facts/visit")) == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == before


def test_a_file_in_a_folder_that_cannot_be_written_to_is_shown() -> None:
    """As one that does not change."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        jobs.read([jobs.news(1)], folder / "facts.db", jobs.Service())
        (folder / "facts.db").chmod(0o444)
        with jobs.without_rights(folder, 0o555), site_of(folder / "facts.db", jobs.catalog()) as opened:
            assert len(_rows(opened, "/facts/visit")) == 1


@pytest.mark.parametrize("name", ["empty.db", "fäcts & more.db", "2031.db"])
def test_an_empty_database_of_any_name_is_shown(tmp_path: Path, name: str) -> None:
    """With pages of no rows."""
    jobs.read([], tmp_path / name, jobs.Service())
    with site_of(tmp_path / name, jobs.catalog()) as opened:
        root = opened.urls.database(opened.served_name)
        assert "visits-by-leader" in _page(opened, root)
        assert _rows(opened, f"{root}/visit") == []


def test_the_jobs_own_records_are_out_of_the_way(db: Path) -> None:
    """Listed apart from what is known of the world."""
    with Database(db) as database:
        tables = metadata_of(Dictionary(database, jobs.catalog()), "facts")["databases"]["facts"]["tables"]
    hidden = {name for name, told in tables.items() if told.get("hidden")}
    assert hidden >= {"derived", "unresolved", "batch", "name_form", "agreement_event_party"}
    assert not hidden & {
        *jobs.KINDS,
        "visit_event",
        "agreement_event",
        "figure_series",
        "entity",
        "conflict",
        "decision",
    }
    assert tables["visit_event"]["sort_desc"] == "last_seen"
    assert (tables["article"]["label_column"], tables["call"]["units"]) == ("title", {"seconds": "s"})


async def _nothing() -> None:
    """No body."""


HOSTS = {"its address": (b"127.0.0.1:8001", 1), "its name": (b"localhost:8001", 1), "another's": (b"evil.example", 0)}


@pytest.mark.parametrize(("host", "passed"), HOSTS.values(), ids=HOSTS.keys())
def test_a_page_elsewhere_cannot_ask_under_its_own_name(host: bytes, passed: int) -> None:
    """Whose name was made to lead to this machine (DNS rebinding)."""
    reached, sent = [], []

    async def app(*_: Any) -> None:
        reached.append(1)

    async def send(message: Any) -> None:
        sent.append(message.get("status"))

    async def ask() -> None:
        await only_local(app)({"type": "http", "headers": [(b"host", host)]}, _nothing, send)

    asyncio.run(ask())
    assert (len(reached), sent[:1]) == (passed, [] if passed else [421])


def test_a_port_in_use_is_one_line() -> None:
    """With what to do."""
    with listen(0) as taken:
        port = taken.getsockname()[1]
        assert taken.getsockname()[0] == "127.0.0.1"
        with pytest.raises(SetupError, match=rf"cannot listen on port {port} \(Address already in use\); choose anoth"):
            listen(port)


def test_no_database_is_one_line(tmp_path: Path) -> None:
    """And none is made."""
    with pytest.raises(StoreError, match="there is no database yet"), site_of(tmp_path / "a.db", jobs.catalog()):
        pass
    assert not list(tmp_path.iterdir())


def test_a_missing_library_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], db: Path
) -> None:
    """With the extra that brings it."""
    for name in [name for name in sys.modules if name.startswith("extractor.browse.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "datasette.app", None)
    monkeypatch.setattr(sys, "argv", ["extractor", "browse", str(db)])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    assert capsys.readouterr().err == "extractor: browsing needs Datasette: pip install 'extractor[browse]'\n"


def test_it_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    """A page over a socket of this machine; Ctrl-C ends it at once and quietly, and leaves no file."""
    db = tmp_path / "facts.db"
    jobs.read([jobs.news(1)], db, jobs.Service())
    before = sorted(file.name for file in tmp_path.iterdir())
    root = Path(__file__).parent.parent
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "extractor.cli", "browse", str(db), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(root)},
        cwd=root,
    )
    assert process.stdout
    try:
        found = re.search(r"(http://127\.0\.0\.1:\d+/facts) \(Ctrl-C ends it\)", process.stdout.readline())
        assert found
        with urllib.request.urlopen(f"{found[1]}/visit", timeout=30) as answer:  # noqa: S310 - our own address
            assert answer.status == 200
        request = urllib.request.Request(found[1], headers={"Host": "evil.example"})  # noqa: S310 - the same
        with pytest.raises(urllib.error.HTTPError, match="421") as refused:
            urllib.request.urlopen(request, timeout=30)  # noqa: S310 - the same
        refused.value.close()
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "")
    assert sorted(file.name for file in tmp_path.iterdir()) == before
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", int(found[1].split(":")[2].split("/")[0]))) != 0
