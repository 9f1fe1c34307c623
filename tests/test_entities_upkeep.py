"""Entities as articles come, change and go: the tables are those that a rebuild makes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.named import Fact, agreement, body, desk, figure, visit

PERSONS = ["Ada Quill", "A. Quill", "Quill", "QUILL", "Kora Quill", "K. Quill", "Karl Quill", "Ада Квилл", "Квилл", "Xi Jinping",
           "Си Цзиньпин", "President Quill", "Adakora Quill", "Ada-Kora Quill"]  # fmt: skip
BODIES = [
    "Zorban Rail",
    "ZORBAN RAIL JSC",
    "АО «Зорбан Рейл»",
    "ZR",
    "Zorban Roads",
    "Ministry of Trade",
    "MT",
    "the Ministry",
]
COUNTRIES = [None, "KAZ", "UZB"]
_persons, _bodies, _countries = st.sampled_from(PERSONS), st.sampled_from(BODIES), st.sampled_from(COUNTRIES)
_types = st.sampled_from(["company", "party", "ministry", "other"])
FACTS = st.one_of(
    st.builds(lambda name, country, met: visit(name, country, met_with=met), _persons, _countries, st.lists(_persons, max_size=1)),
    st.builds(
        lambda name, country, type_, acronym, also: body(name, country, org_type=type_, acronym=acronym, aliases=also),
        _bodies, _countries, _types, st.sampled_from([None, "ZR", "MT"]), st.lists(_bodies, max_size=1),
    ),
    st.builds(figure, st.sampled_from([*PERSONS, *BODIES, None]), st.sampled_from(["KAZ", "UZB"])),
    st.builds(lambda party, country, by: agreement([(party, country)], by), _bodies, _countries, st.lists(_persons, max_size=1)),
)  # fmt: skip
STEPS = st.lists(
    st.dictionaries(st.sampled_from("abcdefgh"), st.lists(FACTS, max_size=3), min_size=1, max_size=4),
    min_size=1,
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_whatever_the_order_the_tables_are_those_of_a_rebuild(steps: list[dict[str, list[Fact]]]) -> None:
    """Articles that come in batches, are read again with other facts, or lose all, leave no trace of how."""
    last: dict[str, list[Fact]] = {}
    for step in steps:
        last |= step
    with tempfile.TemporaryDirectory() as folder:
        with desk(Path(folder) / "steps.db") as here:
            for step in steps:
                here.put(step)
                here.resolve()
            found = here.tables()
            here.resolve(rebuild=True)
            assert here.tables() == found
        with desk(Path(folder) / "once.db") as there:
            there.put(dict(sorted(last.items(), reverse=True)))
            there.resolve()
            assert there.tables() == found


def test_articles_whose_mentions_moved_are_told_to_later_steps_and_no_others(tmp_path: Path) -> None:
    """An increment touches its own groups."""
    with desk(tmp_path / "facts.db") as here:
        here.put(
            {
                "a": [visit("Ada Quill")],
                "b": [visit("Quill")],
                "c": [visit("Brek Tan")],
                "d": [visit("Kora Quill", "UZB")],
            }
        )
        here.resolve()
        here.put({"e": [visit("A. Quill")]})
        here.resolve()
        assert here.rows("SELECT article_id FROM touched") == [("e",)]
        here.put({"f": [visit("Kora Quill")]})
        here.resolve()
        assert here.rows("SELECT article_id FROM touched") == [("b",), ("f",)]


def test_a_fact_that_is_gone_takes_its_name_along(tmp_path: Path) -> None:
    """An article that is read again without the fact no longer bears witness; the rest stays."""
    with desk(tmp_path / "facts.db") as here:
        here.put({"a": [visit("Ada Quill"), body("Zorban Fund", acronym="ZIF")], "b": [visit("Quill"), body("ZIF")]})
        here.resolve()
        assert here.entities() == [{"Ada Quill", "Quill"}, {"ZIF", "Zorban Fund"}]
        here.put({"a": [visit("Ada Quill")]})
        here.resolve()
        assert here.entities() == [{"Ada Quill", "Quill"}, {"ZIF"}]
        here.put({"a": [], "b": []})
        here.resolve()
        assert [len(rows) for rows in here.tables().values()] == [0, 0, 0, 0]
        assert here.rows("SELECT (SELECT count(*) FROM name_form) + (SELECT count(*) FROM name_key)") == [(0,)]


def test_refused_facts_name_nobody(tmp_path: Path) -> None:
    """Only what is kept counts."""
    with desk(tmp_path / "facts.db") as here:
        here.put({"a": [visit("Ada Quill")]}, verdict="refused")
        here.resolve()
        assert here.tables()["entity"] == []


HOSTILE = {
    "nothing": "",
    "spaces": " \u00a0\t",
    "unseen characters": "\u200b\u200d\ufeff",
    "control characters": "\x00\x01\x1f",
    "control characters in a name": "Ada\x00 Quill\x07",
    "emoji": "😀🏳️‍🌈",
    "points": "...",
    "a mark alone": "\u0301",
    "ten thousand letters": "q" * 10_000,
    "ten thousand words": "Ada " * 10_000,
    "ten thousand initials": "A." * 10_000,
    "half a character": "Ada \ud800Quill",
    "right to left": "\u202eلliuQ adA",
    "SQL": "'; DROP TABLE entity; --",
    "commas": ",,,",
    "a title alone": "President",
    "a particle alone": "van",
    "digits": "2024",
    "a legal form alone": "JSC",
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=list(HOSTILE))
def test_any_name_can_be_read(tmp_path: Path, name: str) -> None:
    """It is an entity of its own or none, and the same after a rebuild."""
    with desk(tmp_path / "facts.db") as here:
        facts = [visit(name), body(name, aliases=[name, "ZR"]), figure(name), agreement([(name, None)], [name])]
        here.put({"a": [visit("Ada Quill")], "b": facts})
        here.resolve()
        found = here.tables()
        here.resolve(rebuild=True)
        assert here.tables() == found


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), min_size=1, max_size=4))
def test_any_text_can_be_a_name(pairs: list[tuple[str, str]]) -> None:
    """Nothing that a model may write stops the work, and the order does not matter."""
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder) / "facts.db") as here:
        for number, (one, other) in enumerate(pairs):
            here.put({str(number): [visit(one, met_with=[other]), body(one, aliases=[other]), figure(other)]})
            here.resolve()
        found = here.tables()
        here.resolve(rebuild=True)
        assert here.tables() == found
