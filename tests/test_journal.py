"""What is written of batches outlives a power cut, and tells how full the provider's queue is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from extractor.handed import Batch, Waiting, new_token
from extractor.store import Store
from tests import jobs

NOW = datetime(2031, 5, 6, tzinfo=UTC)
FULL = "token_limit_exceeded"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    with Store(tmp_path / "facts.db", jobs.catalog()) as store:
        yield store


def _planned(store: Store, requests: int = 1) -> Batch:
    article = jobs.news()
    store.save_article(article)
    batch = Batch(0, new_token(), 0, NOW, "http://place/v1", "mark")
    number = len(store.journal._select("SELECT id FROM batch", {}))
    keys = [f"{number:016x}{one:016x}" for one in range(requests)]
    waiting = [
        Waiting(key, article.id, "read", {"visit": "v"}, {"visit": "k"}, "1-2", None, tuple(keys)) for key in keys
    ]
    return store.journal.plan(batch, "m", waiting)


def test_what_is_written_is_read_again(store: Store) -> None:
    """A batch on its way, and its requests."""
    batch = _planned(store, 2)
    assert store.journal.live("m") == [batch]
    request = store.journal.request(f"{0:032x}")
    assert request is not None
    assert (request.siblings, request.part, request.batch) == ((f"{0:032x}", f"{1:032x}"), "1-2", batch.id)
    batch = store.journal.sending(batch, "file", NOW)
    assert store.journal.live("m") == [batch]
    store.journal.submitted(batch, "its id")
    store.journal.short(batch, NOW)
    (found,) = store.journal.live("m")
    assert (found.provider_id, found.short_at, found.file_id, found.sent_at) == ("its id", NOW, "file", NOW)
    assert [article for _, article in store.journal.ended(found, "done", None, NOW)] == [jobs.news().id] * 2
    assert (store.journal.live("m"), store.journal.waiting(found)) == ([], 0)


def test_what_is_begun_is_on_the_disk_first(store: Store) -> None:
    """Plan, sending and id are synchronized; what follows is not, as it can be asked for again."""
    said: list[str] = []
    store._connection.set_trace_callback(lambda sql: said.append(sql.split(" (")[0]))
    batch = _planned(store)
    batch = store.journal.sending(batch, "file", NOW)
    store.journal.submitted(batch, "its id")
    for what in ("INSERT INTO batch", "UPDATE batch SET file_id", "UPDATE batch SET state"):
        place = next(place for place, sql in enumerate(said) if sql.startswith(what))
        before = [sql for sql in said[:place] if sql.startswith("PRAGMA synchronous")]
        after = [sql for sql in said[place:] if sql.startswith(("PRAGMA synchronous", "COMMIT"))]
        assert before[-1].endswith("FULL")
        assert after[0] == "COMMIT"
        assert after[1].endswith("NORMAL")


ENDS: dict[str, tuple[list[tuple[int, str | None]], int | None]] = {
    "never full": ([(7, None), (9, None)], None),
    "full": ([(8, FULL)], 4),
    "full, and full again": ([(8, FULL), (4, FULL)], 2),
    "two at once": ([(8, FULL), (8, FULL)], 2),
    "full, and then not": ([(8, FULL), (4, None), (4, None)], 16),
    "one is the least": ([(1, FULL), (1, FULL)], 1),
    "another fault": ([(8, FULL), (4, "refused")], 4),
}


@pytest.mark.parametrize(("ends", "room"), ENDS.values(), ids=list(ENDS))
def test_the_room_in_the_queue_is_learnt_from_how_batches_ended(
    store: Store, ends: list[tuple[int, str | None]], room: int | None
) -> None:
    """Half as much after each that was refused, twice as much after each that went well; old ones tell nothing."""
    for requests, error in ends:
        store.journal.ended(_planned(store, requests), "failed" if error else "done", error, NOW)
    assert store.journal.room("m", FULL, NOW) == room
    assert store.journal.room("m", FULL, NOW + timedelta(seconds=1)) is None


def test_forgotten_batches_wait_no_more(store: Store) -> None:
    """Those of another model do."""
    _planned(store)
    store.journal.forget("other")
    assert store.journal.is_waiting(jobs.news().id, "m")
    store.journal.forget("m")
    assert not store.journal.is_waiting(jobs.news().id, "m")
    assert store.journal.live("m") == []
