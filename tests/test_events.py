"""Twelve articles on three visits; and whatever the order, batches and changes, the same events."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.store import Store
from tests import jobs
from tests.happenings import Story, Told, agreement, count, figure, resolve, save, visit, world, world_of, worth

ORVANE = visit(visitor_name="Ada Quill")
TRADE = "Ministry of Trade"
CUSTOMS = "Customs Board"
TWELVE = (
    Story(1, [visit(status="planned", date_text="on 4 May"), figure("9.5", attributed_to=TRADE)], "2031-05-01", "Wire"),
    Story(2, [visit(status="planned"), figure("9.5", attributed_to=TRADE)], "2031-05-02", "Gazette", copy_of=1),
    Story(3, [visit(status="planned"), figure("9.5", attributed_to=TRADE)], "2031-05-02", "Courier", copy_of=1),
    Story(4, [visit(visitor_name="Ада Квилл"), agreement()], "2031-05-05", names=(("visitor_name", "quill"),)),
    Story(5, [visit("2031-05-04/2031-05-06", met_with=["Bo Lind"])], "2031-05-07"),
    Story(6, [visit("2031-05-01/2031-05-31"), figure("12", attributed_to=CUSTOMS)], "2031-05-20"),
    Story(7, [visit("2031-06-10", host_country="CHN", city="Pelin")], "2031-06-11"),
    Story(8, [visit("2031-06-12", host_country="CHN", city=None)], "2031-06-13"),
    Story(9, [visit(None, host_country="CHN", status="planned")], "2031-06-01"),
    Story(10, [visit("2031-06-10", host_country="LAO")], "2031-06-11"),
    Story(11, [visit("2031-06-11", host_country="LAO", visitor_name=None)], "2031-06-12"),
    Story(12, [visit("2031-06-10", host_country="LAO"), agreement(status="in_force", days="2031-09-01")], "2031-09-02"),
)
"""Ada Quill, premier of Norway, in Vietnam (told by six), in China (three) and in Laos (three)."""
QUILL = (("visitor_name", "quill"),)
STORIES = tuple(
    replace(story, names=QUILL) if any(data.get("visitor_name") for _, data in story.facts) else story
    for story in TWELVE
)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def test_twelve_articles_on_three_visits_are_three_visits(db: Path) -> None:
    """Copies count as articles and not as independent ones; the latest status is the visit's."""
    resolve(db, [STORIES])
    sql = """SELECT host_country, visitor, status, articles, independent, first_seen, last_seen
        FROM visit_event ORDER BY host_country"""
    assert jobs.rows(db, sql) == [
        ("CHN", "quill", "completed", 3, 3, "2031-06-01", "2031-06-13"),
        ("LAO", "quill", "completed", 3, 3, "2031-06-11", "2031-09-02"),
        ("VNM", "quill", "completed", 6, 4, "2031-05-01", "2031-05-20"),
    ]
    assert jobs.is_sound(db)


def test_two_ministries_are_one_conflict_of_two_series(db: Path) -> None:
    """What they say stands side by side; copies tell no other value."""
    resolve(db, [STORIES])
    series = jobs.rows(
        db, "SELECT source, value_base, articles, independent, told_values FROM figure_series ORDER BY 1"
    )
    assert series == [("customs board", 12000000, 1, 1, 1), ("ministry trade", 9500000, 3, 1, 1)]
    assert jobs.rows(db, "SELECT value, source, articles FROM conflict ORDER BY value") == [
        ("12000000", "customs board", 1),
        ("9500000.0", "ministry trade", 3),
    ]
    assert jobs.rows(db, "SELECT count(DISTINCT conflict_id) FROM conflict") == [(1,)]
    assert set(jobs.rows(db, "SELECT kind, field, about, unit FROM conflict")) == {
        ("trade_figure", "value_base", "exports NOR VNM 2030", "USD")
    }


def test_what_is_signed_comes_into_force(db: Path) -> None:
    """One agreement, and the days on which its statuses were told."""
    resolve(db, [STORIES])
    assert jobs.rows(db, "SELECT status, articles, party_ids FROM agreement_event") == [("in_force", 2, "NOR VNM")]
    history = (
        "SELECT s.status, s.first_seen, s.articles FROM event_status s JOIN agreement_event a ON a.id = s.event_id"
    )
    assert jobs.rows(db, f"{history} ORDER BY s.first_seen") == [
        ("signed", "2031-05-05", 1),
        ("in_force", "2031-09-02", 1),
    ]


@given(st.randoms(use_true_random=False), st.integers(1, 12))
@settings(max_examples=12, deadline=None)
def test_the_order_of_arrival_does_not_matter(chance: random.Random, size: int) -> None:
    """In whatever order and batches, and made anew from nothing, the rows are the same."""
    stories = list(STORIES)
    chance.shuffle(stories)
    with TemporaryDirectory() as folder:
        at_once, one_by_one = Path(folder) / "a.db", Path(folder) / "b.db"
        resolve(at_once, [STORIES])
        resolve(one_by_one, (stories[start : start + size] for start in range(0, len(stories), size)))
        assert world(one_by_one) == world(at_once)
        with Store(one_by_one, jobs.catalog()) as store:
            world_of(store).resolve(rebuild=True)
        assert world(one_by_one) == world(at_once)


_DAYS = st.sampled_from(
    [
        "2031-05-04",
        "2031-05-05",
        "2031-05-08",
        "2031-05-04/2031-05-07",
        "2031-05-01/2031-05-31",
        "2031-01-01/2031-12-31",
    ]
)
_VISITS = st.builds(
    lambda days, name, level, status: visit(days, visitor_name=name, visitor_level=level, status=status),
    st.none() | _DAYS,
    st.sampled_from([None, "Ada Quill", "Bo Lind"]),
    st.sampled_from(["head_of_state", "minister"]),
    st.sampled_from(["planned", "completed"]),
)
_AGREEMENTS = st.builds(
    lambda days, title, status, value: agreement(days, title=title, status=status, value=value),
    st.none() | _DAYS,
    st.sampled_from([None, "memorandum on mills", "memorandum on mills and rail", "Меморандум о мельницах"]),
    st.sampled_from(["proposed", "signed", "in_force"]),
    st.sampled_from([None, worth("5"), worth("6")]),
)
_FIGURES = st.builds(
    lambda value, source, year: figure(value, year=year, attributed_to=source),
    st.sampled_from(["9", "9.5", "9.4", "12"]),
    st.sampled_from([None, TRADE, CUSTOMS]),
    st.sampled_from([2030, None]),
)
_FACTS = st.lists(_VISITS | _AGREEMENTS | _FIGURES, max_size=3)


@given(st.lists(_FACTS, min_size=1, max_size=7), st.lists(_FACTS, max_size=3), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_what_is_told_anew_leaves_no_trace(
    first: list[list[Told]], again: list[list[Told]], chance: random.Random
) -> None:
    """Events follow from the facts that there are now: one after the other, read anew or made anew."""
    days = [None if chance.random() < 0.2 else f"2031-05-{chance.randrange(1, 28):02}" for _ in first]
    stories = [Story(number, facts, day) for number, (facts, day) in enumerate(zip(first, days, strict=True))]
    changed = [replace(story, facts=facts) for story, facts in zip(stories, again, strict=False)]
    final = changed + stories[len(changed) :]
    chance.shuffle(final)
    with TemporaryDirectory() as folder:
        step_by_step, at_once = Path(folder) / "a.db", Path(folder) / "b.db"
        with Store(at_once, jobs.catalog()) as store:
            for story in final:
                save(store, story)
            store._connection.execute("UPDATE article SET added_at = '2031-06-01'")
            world_of(store).resolve()
        with Store(step_by_step, jobs.catalog()) as store:
            for story in stories + changed:
                save(store, story)
                store._connection.execute("UPDATE article SET added_at = '2031-06-01'")
                world_of(store).resolve()
        assert world(step_by_step) == world(at_once)


def test_a_fact_that_is_read_no_more_leaves_its_event(db: Path) -> None:
    """The event is without it; one that nobody tells any more is gone, with all that was known of it."""
    resolve(db, [STORIES, [replace(STORIES[11], facts=[], names=())]])
    assert jobs.rows(db, "SELECT articles FROM visit_event WHERE host_country = 'LAO'") == [(2,)]
    assert jobs.rows(db, "SELECT status FROM agreement_event") == [("signed",)]
    resolve(db, [[replace(story, facts=[], names=()) for story in STORIES]])
    assert {name: count(db, name) for name in world(db)} == dict.fromkeys(world(db), 0)


def test_a_conflict_ends_where_one_side_is_read_anew(db: Path) -> None:
    """The other side's rows go as well, though nothing of its own changed."""
    resolve(db, [STORIES])
    assert count(db, "conflict") == 2
    resolve(db, [[replace(STORIES[5], facts=[figure("9.5", attributed_to=CUSTOMS)], names=())]])
    assert count(db, "conflict") == 0


def test_a_fact_that_is_refused_later_is_no_part_of_an_event(db: Path) -> None:
    """A person's decision counts as the next reading does."""
    resolve(db, [STORIES])
    with Store(db, jobs.catalog()) as store:
        store._connection.execute(
            "UPDATE fact SET verdict = 'refused' WHERE json_extract(data, '$.host_country') = 'LAO'"
        )
        store._connection.execute("INSERT INTO unresolved SELECT id FROM article")
        world_of(store).resolve()
    assert jobs.rows(db, "SELECT host_country FROM visit_event ORDER BY 1") == [("CHN",), ("VNM",)]


def test_an_ambiguity_ends_with_one_of_the_two(db: Path) -> None:
    """The visit told by its month joins the one that is left, though only the other's article changed."""
    month = Story(3, [visit("2031-05-01/2031-05-31")])
    both = [Story(1, [visit("2031-05-04")]), Story(2, [visit("2031-05-20")]), month]
    resolve(db, [both])
    assert count(db, "visit_event") == 3
    resolve(db, [[Story(2, [])]])
    assert jobs.rows(db, "SELECT articles FROM visit_event") == [(2,)]


def test_one_more_article_writes_its_own_events_only(db: Path) -> None:
    """The rows of other visits between the same countries stay as they are."""
    resolve(db, [[Story(n, [visit(f"2031-0{n}-04")]) for n in range(1, 9)]])
    with Store(db, jobs.catalog()) as store:
        written: list[str] = []
        save(store, Story(9, [visit("2031-08-05")]))
        store._connection.set_trace_callback(written.append)
        world_of(store).resolve()
        store._connection.set_trace_callback(None)
    assert sum('INSERT OR REPLACE INTO "visit_event"' in statement for statement in written) == 1
    assert count(db, "visit_event") == 8
