"""Dense worlds: many facts of the same countries, and what one more article reads of them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.store import Store
from tests import jobs
from tests.happenings import Story, Told, agreement, figure, resolve, save, visit, world, world_of, worth

_START = date(2031, 1, 1)
_NAMES = ("Ada Quill", "Bo Lind", "Cy Marrow", "Quill", "Ада Квилл")
_TITLES = (
    "memorandum on rice mills",
    "memorandum on rice mills and rail",
    "memorandum on rice mills, rail and air",
    "agreement on vaccines",
    "treaty on vaccines",
)
_STATUSES = ("proposed", "negotiating", "initialled", "signed", "signed", "ratified", "in_force")


def _days(chance: random.Random) -> str | None:
    first = _START + timedelta(chance.randrange(500))
    form = chance.random()
    if form < 0.35:
        return None
    if form < 0.8:
        return str(first)
    return f"{first}/{first + timedelta(chance.choice((2, 30, 365)))}"


def _visit(chance: random.Random, *, is_plain: bool) -> Told:
    names = _NAMES[:4] if is_plain else (*_NAMES, None)
    level, status = chance.choice(("minister", "head_of_state")), chance.choice(("planned", "completed"))
    return visit(_days(chance), visitor_name=chance.choice(names), visitor_level=level, status=status)


def _agreement(chance: random.Random, *, is_plain: bool) -> Told:
    titles = _TITLES if is_plain else (*_TITLES, None, "Меморандум о мельницах")
    value = chance.choice((None, None, worth("5"), worth("6")))
    subjects = chance.choice((["health"], ["trade"]))
    return agreement(
        _days(chance), title=chance.choice(titles), status=chance.choice(_STATUSES), value=value, subjects=subjects
    )


def _figure(chance: random.Random) -> Told:
    source = chance.choice((None, "Ministry of Trade", "Customs Board"))
    return figure(chance.choice(("9", "9.5", "9.4", "12")), year=chance.choice((2030, None)), attributed_to=source)


def _story(number: int, chance: random.Random, *, is_plain: bool) -> Story:
    facts = [_visit(chance, is_plain=is_plain), _agreement(chance, is_plain=is_plain)]
    facts += [_agreement(chance, is_plain=is_plain), _figure(chance)]
    day = None if chance.random() < 0.1 else str(_START + timedelta(chance.randrange(500)))
    copy_of = chance.randrange(number) if number and chance.random() < 0.2 else None
    return Story(number, chance.sample(facts, chance.randrange(1, 5)), day, copy_of=copy_of)


def _batches(stories: list[Story], chance: random.Random) -> Iterator[list[Story]]:
    """Each story once, in any order, with some that are read anew between them."""
    left = chance.sample(stories, len(stories))
    while left:
        size = chance.choice((1, 1, 2, 9))
        yield left[:size]
        left = left[size:]


@pytest.mark.parametrize("is_plain", [True, False], ids=["all named", "some not, in two scripts"])
@given(st.integers(0, 10**9))
@settings(max_examples=8)
def test_a_dense_world_is_the_same_in_any_order(is_plain: bool, seed: int) -> None:
    """Read one after the other, some anew, or all at once: the same events, and the same outlines of facts."""
    chance = random.Random(seed)  # noqa: S311 - no secret is made of it
    before = [_story(number, chance, is_plain=is_plain) for number in range(60)]
    others = [_story(number, random.Random(seed + number), is_plain=is_plain) for number in range(60)]  # noqa: S311
    stories = [
        Story(one.number, other.facts if one.number % 5 == 0 else one.facts, one.published, copy_of=one.copy_of)
        for one, other in zip(before, others, strict=True)
    ]
    with TemporaryDirectory() as folder:
        at_once, step_by_step = Path(folder) / "a.db", Path(folder) / "b.db"
        resolve(at_once, [stories])
        again = [story for story in stories if story.number % 5 == 0]
        resolve(step_by_step, [*_batches(before, chance), *_batches(again, chance)])
        assert world(step_by_step) == world(at_once)


def test_one_more_article_reads_in_full_only_what_its_events_tell(tmp_path: Path) -> None:
    """Of the visits and agreements of the same countries, those of other days are known by their outlines."""
    db = tmp_path / "facts.db"
    resolve(
        db, [[Story(n, [visit(f"2031-{n % 12 + 1:02}-04"), agreement(f"2031-{n % 12 + 1:02}-09")]) for n in range(48)]]
    )
    with Store(db, jobs.catalog()) as store:
        save(store, Story(99, [visit("2031-03-04"), agreement("2031-03-09")]))
        asked: list[str] = []
        store._connection.set_trace_callback(asked.append)
        world_of(store).resolve()
        store._connection.set_trace_callback(None)
    written = [one for one in asked if one.startswith("INSERT OR REPLACE INTO")]
    assert sum("event_fact" in one for one in written) == 2
    assert (
        sum('"agreement_event"' in one or '"visit_event"' in one for one in set(written)) == 2
    )  # told again by triggers
    read = [found for one in asked for found in re.findall(r"json_each\('(\[[\d, ]+])'\) j CROSS JOIN fact", one)]
    assert [len(json.loads(one)) for one in read] == [5, 5]
