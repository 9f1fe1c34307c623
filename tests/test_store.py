"""One writer, one transaction an article, and no article paid for twice."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlmodel import SQLModel

from cassettes.desk import Reply, Request, completion, fault
from extractor import store as store_module
from extractor.article import Article
from extractor.catalog import Catalog
from extractor.duplicates import Held
from extractor.errors import StoreError
from extractor.rows import Row, fact_row
from extractor.store import Exchange, Store
from extractor.usage import Usage
from extractor.verify import Fact, verify
from tests import jobs

EXCHANGE = Exchange(
    dict.fromkeys(jobs.KINDS, "v1"), "desk/reader", "ok", 1, Usage(10, 0, 5), Decimal("0.1"), 0.5, raw="{}"
)
KEYS = dict.fromkeys(jobs.KINDS, "k1")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _facts(article: Article) -> list[Fact]:
    return [verify(item, kind, article) for kind in jobs.catalog().kinds for item in jobs.whole()[kind.name]]


def _save(store: Store, article: Article) -> None:
    store.save_reading(article, EXCHANGE, KEYS, [Held(fact) for fact in _facts(article)])


class BrokenError(Exception):
    """What a test breaks with."""


def _break_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> list[Row]:
        raise BrokenError

    monkeypatch.setattr(store_module, "evidence_rows", broken)


def _break_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(held: Held, article_id: str, call_id: int) -> Row:
        if held.fact.kind == "organization":
            raise BrokenError
        return fact_row(held, article_id, call_id)

    monkeypatch.setattr(store_module, "fact_row", broken)


def _break_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise BrokenError

    monkeypatch.setattr(store_module, "reading_row", broken)


def _break_uncovered(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise BrokenError

    monkeypatch.setattr(store_module, "uncovered", broken)


BREAKS = {
    "readings": _break_reading,
    "the last fact": _break_facts,
    "evidence": _break_evidence,
    "what is uncovered": _break_uncovered,
}


@pytest.mark.parametrize("break_it", BREAKS.values(), ids=list(BREAKS))
def test_an_article_is_stored_whole_or_not_at_all(
    db: Path, monkeypatch: pytest.MonkeyPatch, break_it: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """An error in the middle leaves nothing of a new article, all of a known one, and a store that works on."""
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
        before = jobs.dump(db)
        with monkeypatch.context() as patch:
            break_it(patch)
            for number in (1, 2):
                with pytest.raises(BrokenError):
                    _save(store, jobs.news(number))
        assert jobs.dump(db) == before
        _save(store, jobs.news(2))
    assert jobs.is_sound(db)
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(8,)]


@pytest.mark.parametrize("break_it", [_break_facts, _break_evidence, _break_uncovered], ids=list(BREAKS)[1:])
def test_what_follows_a_reading_is_stored_whole_or_not_at_all(
    db: Path, monkeypatch: pytest.MonkeyPatch, break_it: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """An error in the middle leaves the reading as it was, with what was pending, and no call booked."""
    article = jobs.news(1)
    with Store(db, jobs.catalog()) as store:
        held = [Held(fact) for fact in _facts(article)]
        reading = store.save_reading(article, EXCHANGE, KEYS, held, ["repair"])
        before = jobs.dump(db)
        again = [*store.held_of(article, jobs.KINDS), held[0]]
        with monkeypatch.context() as patch:
            break_it(patch)
            with pytest.raises(BrokenError):
                store.save_further(article, EXCHANGE, replace(reading, pending=()), again)
        assert jobs.dump(db) == before
        assert [one.pending for one in store.open_of(article, ("repair", "glean"))] == [("repair",)]
        store.save_further(article, EXCHANGE, replace(reading, pending=()), again)
        assert store.open_of(article, ("repair", "glean")) == []
    assert jobs.rows(db, "SELECT id, call_id FROM fact ORDER BY id") == [(1, 1), (2, 1), (3, 1), (4, 1), (5, 2)]


def test_facts_come_back_as_they_were_stored(db: Path) -> None:
    """With their places, verdicts and keys; so a job that goes on judges what the first would have."""
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
        held = store.held_of(jobs.news(1), jobs.KINDS)
        assert [one.fact for one in held] == _facts(jobs.news(1))
        assert [(one.id, one.call, one.repairs) for one in held] == [(n, 1, None) for n in (1, 2, 3, 4)]
        assert store.held_of(jobs.news(1), ["visit"]) == held[:1]
        assert store.held_of(jobs.news(2), jobs.KINDS) == []


def test_a_database_that_was_half_made_is_made_anew(db: Path) -> None:
    """A job that dies while it makes the tables leaves nothing that the next one stumbles over."""

    def broken(*_: object, **__: object) -> None:
        raise BrokenError

    event.listen(SQLModel.metadata, "after_create", broken)
    try:
        with pytest.raises(BrokenError) as caught:
            Store(db, jobs.catalog())
    finally:
        event.remove(SQLModel.metadata, "after_create", broken)
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
    assert jobs.is_sound(db)
    del caught  # held so long that the store which could not be opened was not tidied up by chance


def test_the_journal_is_write_ahead(db: Path) -> None:
    """So readers and the writer do not wait for each other."""
    with Store(db, jobs.catalog()):
        pass
    assert jobs.rows(db, "PRAGMA journal_mode") == [("wal",)]


def test_readers_read_while_a_job_writes(db: Path) -> None:
    """A reader sees whole articles while a write is open, and the next one after it is done."""
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
        with closing(sqlite3.connect(db, timeout=0)) as reader:
            with store._transaction() as session:
                store._book(session, jobs.news(2), EXCHANGE)
                assert reader.execute("SELECT count(*) FROM article").fetchone() == (1,)
            assert reader.execute("SELECT count(*) FROM article").fetchone() == (2,)


def test_a_second_writer_is_refused_at_once(db: Path) -> None:
    """Two jobs on one file would pay twice: the second is told so in one line, and the first goes on."""
    with Store(db, jobs.catalog()) as store:
        with pytest.raises(StoreError, match=r"another run is writing it$"):
            Store(db, jobs.catalog())
        _save(store, jobs.news(1))
    with Store(db, jobs.catalog()):
        pass


def test_a_second_name_of_the_file_gets_no_second_writer(db: Path) -> None:
    """A link to the database is the database."""
    link = db.with_name("link.db")
    link.symlink_to(db)
    with Store(db, jobs.catalog()), pytest.raises(StoreError, match="another run"):
        Store(link, jobs.catalog())


@pytest.mark.parametrize("name", ["what?mode=memory.db", "100%41.db", "a#b.db", ":memory:", "факты 🌍.db"])
def test_any_name_of_a_file_is_the_name_of_that_file(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No character of a path means something else."""
    monkeypatch.chdir(tmp_path)
    with Store(Path(name), jobs.catalog()) as store:
        _save(store, jobs.news(1))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, f"{name}.lock"])
    assert jobs.rows(tmp_path / name, "SELECT count(*) FROM article") == [(1,)]


def test_the_same_job_again_asks_nothing_and_changes_nothing(db: Path) -> None:
    """What is known costs no call, and the file's content stays, byte for byte."""
    articles = [jobs.news(number) for number in range(3)]
    first = jobs.Service()
    jobs.read(articles, db, first)
    before, content = jobs.dump(db), db.read_bytes()
    again = jobs.Service()
    summary = jobs.read(articles, db, again)
    assert (len(first.requests), len(again.requests)) == (3, 0)
    assert (summary.known, summary.read, summary.cost) == (3, 0, Decimal(0))
    assert jobs.dump(db) == before
    assert db.read_bytes() == content


def test_passing_over_a_known_article_is_three_look_ups(db: Path) -> None:
    """And none writes, so that a job that goes on is soon where it was."""
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
        ran: list[str] = []
        store._connection.set_trace_callback(ran.append)
        assert store.published_of(jobs.news(1)) == jobs.PUBLISHED
        assert store.keys_of(jobs.news(1)) == KEYS
        assert store.open_of(jobs.news(1), ("repair", "glean")) == []
    assert [sql.split()[0] for sql in ran] == ["SELECT", "SELECT", "SELECT"]


def test_one_more_article_costs_one_call(db: Path) -> None:
    """What is new is asked about, and nothing else."""
    jobs.read([jobs.news(1), jobs.news(2)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1), jobs.news(3), jobs.news(2)], db, service)
    assert len(service.requests) == 1
    assert "report number 3" in service.asked_texts[0]


def _ids(db: Path) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for kind, number in jobs.rows(db, "SELECT kind, id FROM fact ORDER BY id"):
        found.setdefault(kind, []).append(number)
    return found


def test_a_changed_guide_asks_again_for_its_kind_only(db: Path) -> None:
    """The request holds this kind alone; its facts are replaced, and those of the others stay the same rows."""
    jobs.read([jobs.news(1), jobs.news(2)], db, jobs.Service())
    before = _ids(db)
    service = jobs.Service(jobs.telling({"visit": [jobs.visit(city=None), jobs.visit(city=None, visitor_name=None)]}))
    jobs.read([jobs.news(1), jobs.news(2)], db, service, kinds=jobs.changed("visit"))
    after = _ids(db)
    assert [jobs.kinds_in(request) for request in service.requests] == [["visit"], ["visit"]]
    assert set(after.pop("visit")).isdisjoint(before.pop("visit"))
    assert after == before
    assert jobs.rows(db, "SELECT count(*), count(city) FROM visit") == [(4, 0)]
    assert jobs.rows(db, "SELECT DISTINCT kinds FROM call ORDER BY id") == [(",".join(jobs.KINDS),), ("visit",)]
    assert jobs.is_sound(db)
    quiet = jobs.Service()
    jobs.read([jobs.news(1), jobs.news(2)], db, quiet, kinds=jobs.changed("visit"))
    assert quiet.requests == []


def test_a_changed_task_asks_for_all_kinds_again(db: Path) -> None:
    """The task is a part of every kind's question."""
    jobs.read([jobs.news(1)], db, jobs.Service())
    service = jobs.Service()
    task = replace(jobs.catalog(), task=jobs.catalog().task + "\nBe brief.")
    jobs.read([jobs.news(1)], db, service, kinds=task)
    assert [jobs.kinds_in(request) for request in service.requests] == [list(jobs.KINDS)]


def test_fewer_kinds_leave_the_facts_of_the_others(db: Path) -> None:
    """To look for one kind only forgets nothing of the others."""
    jobs.read([jobs.news(1)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1)], db, service, kinds=jobs.catalog().of(["visit"]))
    assert service.requests == []
    assert jobs.rows(db, "SELECT count(DISTINCT kind) FROM fact") == [(4,)]


def test_kinds_can_be_read_one_after_the_other(db: Path) -> None:
    """What was not asked yet is asked, and no more."""
    jobs.read([jobs.news(1)], db, jobs.Service(), kinds=jobs.catalog().of(["visit"]))
    service = jobs.Service()
    jobs.read([jobs.news(1)], db, service)
    assert [jobs.kinds_in(request) for request in service.requests] == [list(jobs.KINDS[1:])]


def test_a_publication_date_that_becomes_known_asks_again(db: Path) -> None:
    """Dates are resolved against it, so the facts of the undated text are replaced."""
    jobs.read([jobs.news(1, published=None)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1)], db, service)
    assert len(service.requests) == 1
    assert jobs.rows(db, "SELECT published FROM article") == [(jobs.PUBLISHED.isoformat(),)]
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(4,)]


@pytest.mark.parametrize("day", [date(2032, 1, 1), None], ids=["another day", "no day"])
def test_the_first_publication_date_stays(db: Path, day: date | None) -> None:
    """One text with two dates, run after run, is paid for once; --force takes the other date."""
    jobs.read([jobs.news(1)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1, published=day)], db, service)
    assert service.requests == []
    assert jobs.rows(db, "SELECT published FROM article") == [(jobs.PUBLISHED.isoformat(),)]
    jobs.read([jobs.news(1, published=day)], db, service, force=True)
    assert len(service.requests) == 1
    assert jobs.rows(db, "SELECT published FROM article") == [(day.isoformat() if day else None,)]


def test_another_model_is_asked_again(db: Path) -> None:
    """An answer of one model is no answer of another."""
    jobs.read([jobs.news(1)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1)], db, service, model="openai/gpt-4o")
    assert len(service.requests) == 1
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(4,)]


def test_force_asks_again_without_doubling(db: Path) -> None:
    """Both answers are booked, and the newer one's facts stand alone."""
    jobs.read([jobs.news(1), jobs.news(2)], db, jobs.Service())
    service = jobs.Service()
    jobs.read([jobs.news(1), jobs.news(2)], db, service, force=True)
    assert len(service.requests) == 2
    assert jobs.rows(db, "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM call)") == [(2, 4)]
    assert jobs.rows(db, "SELECT count(*), min(call_id) FROM fact") == [(8, 3)]
    assert jobs.is_sound(db)


@pytest.mark.parametrize("force", [False, True], ids=["as usual", "forced"])
def test_a_text_that_comes_twice_in_one_run_is_asked_about_once(db: Path, force: bool) -> None:
    """Also while the first is still in flight."""
    service = jobs.Service()
    twins = [jobs.news(1, path="a.txt"), jobs.news(1, path="b.txt"), jobs.news(2), jobs.news(1)]
    summary = jobs.read(twins, db, service, concurrency=4, force=force)
    assert len(service.requests) == 2
    assert (summary.articles, summary.read, summary.known) == (4, 2, 2)


FAILURES: dict[str, tuple[Callable[[Request], Reply], str, str | None]] = {
    "refusal": (lambda r: completion(r, None, refusal="No, thank you."), "refusal", "No, thank you."),
    "cut off": (lambda r: completion(r, '{"visit":[', finish="length"), "cut_off", '{"visit":['),
    "broken": (lambda r: completion(r, "Zorbania 🌍 is lovely"), "bad_answer", "Zorbania 🌍 is lovely"),
    "other shape": (lambda r: completion(r, '{"facts":[]}'), "bad_answer", '{"facts":[]}'),
    "lone surrogate": (lambda r: completion(r, "odd \ud800 thing"), "bad_answer", "odd \ufffd thing"),
    "control characters": (lambda r: completion(r, "a\x00b\x1b[31mc"), "bad_answer", "a b [31mc"),
}


@pytest.mark.parametrize(("reply", "code", "raw"), FAILURES.values(), ids=list(FAILURES))
def test_a_failed_exchange_is_booked_and_asked_again(
    db: Path, reply: Callable[[Request], Reply], code: str, raw: str
) -> None:
    """With the answer as it came, its tokens and its cost; the next run asks again."""
    summary = jobs.read([jobs.news(1)], db, jobs.Service(reply))
    assert summary.failed == {code: 1}
    sql = "SELECT status, kinds, attempts, raw, tokens_in > 0, CAST(cost AS REAL) > 0, error IS NOT NULL FROM call"
    assert jobs.rows(db, sql) == [(code, ",".join(jobs.KINDS), 1, raw, 1, 1, 1)]
    assert jobs.rows(db, "SELECT (SELECT count(*) FROM fact), (SELECT count(*) FROM reading)") == [(0, 0)]
    assert jobs.rows(db, "SELECT text FROM article") == [(jobs.news(1).text,)]
    service = jobs.Service()
    assert jobs.read([jobs.news(1)], db, service).read == 1
    assert len(service.requests) == 1


def test_a_service_that_keeps_failing_is_booked_without_an_answer(db: Path) -> None:
    """What was never answered has no tokens and cost nothing, and all attempts are counted."""
    jobs.read([jobs.news(1)], db, jobs.Service(lambda _: fault(503, "overloaded")))
    booked = jobs.rows(db, "SELECT status, attempts, raw, tokens_in, tokens_out, CAST(cost AS REAL) FROM call")
    assert booked == [("unavailable", 2, None, 0, 0, 0.0)]


def test_what_was_known_stays_when_a_forced_exchange_fails(db: Path) -> None:
    """A failure takes nothing away: the earlier facts stay, and stay known."""
    jobs.read([jobs.news(1)], db, jobs.Service())
    before = jobs.rows(db, "SELECT * FROM fact"), jobs.rows(db, "SELECT * FROM reading")
    summary = jobs.read([jobs.news(1)], db, jobs.Service(lambda r: completion(r, "no")), force=True)
    assert summary.failed == {"bad_answer": 1}
    assert (jobs.rows(db, "SELECT * FROM fact"), jobs.rows(db, "SELECT * FROM reading")) == before
    service = jobs.Service()
    jobs.read([jobs.news(1)], db, service)
    assert service.requests == []


def test_an_answered_exchange_is_booked_exactly(db: Path) -> None:
    """Tokens, cost and the raw answer stand in the database as they were."""
    summary = jobs.read([jobs.news(1)], db, jobs.Service())
    [(tokens_in, tokens_out, cost, raw, status)] = jobs.rows(
        db, "SELECT tokens_in, tokens_out, cost, raw, status FROM call"
    )
    assert (tokens_in, tokens_out) == (summary.usage.input, summary.usage.output)
    assert Decimal(cost) == summary.cost != 0
    assert json.loads(raw) == jobs.whole()
    assert status == "ok"


def test_any_script_is_stored_readable(db: Path) -> None:
    """No escapes: what an article says can be searched for as it is written."""
    text = "Премьер Ада Квилл 🌍 прибыла в Орване 4 мая 2031 года. Норвегия и Вьетнам рады."
    item = jobs.visit(visitor_name="Ада Квилл 🌍", visitor_title="Премьер", city="Орване", date_text="4 мая 2031 года")
    article = Article.of(text, title="Визит 🌍", published=jobs.PUBLISHED, path="новости/1.txt")
    jobs.read([article], db, jobs.Service(jobs.telling({"visit": [item]})))
    [(data, raw, title, path)] = jobs.rows(
        db, "SELECT f.data, c.raw, a.title, a.path FROM fact f JOIN call c ON c.id = f.call_id JOIN article a"
    )
    assert "Ада Квилл 🌍" in data
    assert "Ада Квилл 🌍" in raw
    assert (title, path) == ("Визит 🌍", "новости/1.txt")
    assert not any("\\u" in line for line in jobs.dump(db))
    assert jobs.rows(db, "SELECT visitor_name FROM visit") == [("Ада Квилл 🌍",)]


def test_one_items_oddities_do_not_lose_its_article(db: Path) -> None:
    """Lone surrogates, controls, infinities and very large numbers in an item leave its siblings alone."""
    odd = (
        '{"visit":[{"evidence":[1],"visitor_name":"a\\u0000\\u001b[1m","x":1e999,"y":' + "9" * 400 + "},"
        '7,null,"visit",[[]],{}],"agreement":[],"trade_figure":[],"organization":'
        + json.dumps([jobs.organization()])
        + "}"
    )
    summary = jobs.read([jobs.news(1)], db, jobs.Service(lambda r: completion(r, odd)))
    assert summary.facts == {("visit", "refused"): 6, ("organization", "verified"): 1}
    assert jobs.rows(db, "SELECT count(*) FROM quarantine") == [(6,)]
    assert jobs.rows(db, "SELECT count(*) FROM fact WHERE NOT json_valid(data)") == [(0,)]


def test_a_schema_that_changes_changes_its_view(db: Path) -> None:
    """A view of another form is made anew; those of kinds not looked for this time, and a user's own, stay."""
    with Store(db, jobs.catalog()):
        pass
    before = dict(jobs.rows(db, "SELECT name, sql FROM sqlite_master WHERE type = 'view'"))
    with closing(sqlite3.connect(db)) as user:
        user.execute("CREATE VIEW mine AS SELECT 1 AS one")
        user.execute("DROP VIEW agreement")
        user.execute("CREATE VIEW agreement AS SELECT 'older' AS form")
        user.commit()
    with Store(db, Catalog("task", jobs.catalog().kinds[1:])):
        pass
    after = dict(jobs.rows(db, "SELECT name, sql FROM sqlite_master WHERE type = 'view'"))
    assert after.pop("mine") == "CREATE VIEW mine AS SELECT 1 AS one"
    assert after == before


def test_a_locked_database_is_one_clear_error(db: Path) -> None:
    """Another program that holds the file is told of in one line, and the article is not half stored."""
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))
        store._connection.execute("PRAGMA busy_timeout = 0")
        with closing(sqlite3.connect(db)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match=r"cannot be written \(database is locked\)"):
                _save(store, jobs.news(2))
            other.rollback()
        _save(store, jobs.news(2))
    assert jobs.rows(db, "SELECT count(*) FROM article") == [(2,)]


def test_a_running_job_holds_no_lock_that_outlives_it(db: Path) -> None:
    """After a job that was broken off from inside the next one starts."""

    async def broken() -> None:
        with Store(db, jobs.catalog()):
            await asyncio.sleep(0)
            raise BrokenError

    with pytest.raises(BrokenError):
        asyncio.run(broken())
    with Store(db, jobs.catalog()) as store:
        _save(store, jobs.news(1))


@pytest.mark.parametrize("is_replaced", [False, True], ids=["deleted", "replaced"])
def test_a_file_that_is_not_there_any_more_is_an_error(tmp_path: Path, is_replaced: bool) -> None:
    """SQLite would go on writing what nobody can open any more, and all of it would be lost at the end."""
    db = tmp_path / "facts.db"
    with Store(db, jobs.catalog()) as store:
        store.save_article(jobs.news(1))
        db.unlink()
        if is_replaced:
            db.write_bytes(b"")
        with pytest.raises(StoreError, match="the file is gone, or another is in its place"):
            store.save_article(jobs.news(2))
