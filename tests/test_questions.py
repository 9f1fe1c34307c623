"""Named questions: what they say of themselves is what they take."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from extractor.catalog import load_catalog
from extractor.cli import app
from extractor.database import Database
from extractor.errors import QueryError
from extractor.questions import Question, read_question
from extractor.store import Store
from tests import jobs, small_world

SQL = """-- How many visits did each country receive in a year?
-- :year  four digits; every year where it is not given
-- :country ISO alpha-3
-- :bare
SELECT * FROM visit WHERE :year IS NULL OR date_lo LIKE :year || '%' -- not :this
"""
QUESTIONS = load_catalog().questions


def test_a_question_is_read_from_its_comments() -> None:
    """Title first, then a line a parameter; one without a meaning counts too."""
    assert read_question("visits", SQL) == Question(
        "visits",
        "How many visits did each country receive in a year?",
        {"year": "four digits; every year where it is not given", "country": "ISO alpha-3", "bare": ""},
        SQL,
    )


def test_a_question_without_comments_has_its_name_for_a_title() -> None:
    """And takes nothing."""
    assert read_question("all", "SELECT 1") == Question("all", "all", {}, "SELECT 1")


@given(st.text(), st.text())
def test_any_text_is_read_as_a_question(name: str, sql: str) -> None:
    """Whether it is SQL is for the database to say; its text stays as it was."""
    question = read_question(name, sql)
    assert (question.name, question.sql) == (name, sql)
    assert all(f":{parameter}" in sql for parameter in question.parameters)


FORMS: dict[str, tuple[str, str, str | None]] = {
    "a code": ("country", "KEN", "KEN"),
    "a code in small letters": ("country", " ken", "KEN"),
    "a name": ("country", "Kenya", "KEN"),
    "a name in another language": ("country", "Кения", "KEN"),
    "no code": ("country", "ZZZ", None),
    "two countries": ("country", "Kenya and Uganda", None),
    "nothing": ("country", "", None),
    "a year": ("year", "2024", "2024"),
    "no year": ("year", "abc", None),
    "a month": ("year", "2024-05", None),
    "an empty year": ("year", "", None),
    "a day": ("before", "2024-05-09", "2024-05-09"),
    "no day": ("before", "foo", None),
    "a day that is none": ("before", "2024-02-31", None),
    "a word": ("word", "anything 'at' all", "anything 'at' all"),
}
OF_FORM = """-- What?
-- :country ISO 3166-1 alpha-3 of the host
-- :year four digits
-- :before a day as YYYY-MM-DD
-- :word such as completed
SELECT 1"""


@pytest.mark.parametrize(("name", "value", "bound"), FORMS.values(), ids=list(FORMS))
def test_a_parameter_is_of_the_form_that_its_meaning_names(name: str, value: str, bound: str | None) -> None:
    """Else no rows would look like an answer."""
    question = read_question("what", OF_FORM)
    if bound is None:
        with pytest.raises(QueryError, match=f"^{name}="):
            question.bind({name: value})
    else:
        assert question.bind({name: value})[name] == bound


def test_a_parameter_that_is_not_given_is_null() -> None:
    """Every one has a value, as SQLite wants it."""
    question = read_question("visits", SQL)
    assert question.bind({"year": "2031"}) == {"year": "2031", "country": None, "bare": None}
    assert question.bind({}) == {"year": None, "country": None, "bare": None}


UNKNOWN = {
    "one of several": (SQL, "visits takes no parameter 'yaer'; it takes year, country, bare"),
    "none taken": ("SELECT 1", "visits takes no parameter 'yaer'; it takes none"),
}


@pytest.mark.parametrize(("sql", "line"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_an_unknown_parameter_is_told_with_those_there_are(sql: str, line: str) -> None:
    """A mistyped one would answer another question."""
    with pytest.raises(QueryError) as caught:
        read_question("visits", sql).bind({"yaer": "2031"})
    assert str(caught.value) == line


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_of_the_project_says_what_it_asks_and_takes(question: Question) -> None:
    """Its title is a question or a whole line, and the parameters declared are those its SQL uses."""
    body = re.sub(r"--.*|'[^']*'", "", question.sql)
    assert question.title != question.name
    assert question.title[0].isupper()
    assert set(re.findall(r":(\w+)", body)) == set(question.parameters)
    assert all(question.parameters.values())


NAMED = {question.name: question for question in QUESTIONS}
FIFTEEN = {
    "visits-by-leader", "visitors-to-country", "visit-matrix", "signed-during-visits", "instruments-by-year",
    "signing-companies", "announced-never-signed", "turnover-by-year", "export-structure",
    "growth-printed-and-computed", "targets", "corridor-volumes", "trade-after-visits", "figure-sources",
    "sentence-behind",
}  # fmt: skip
MINISTRY, CUSTOMS = small_world.MINISTRY, small_world.CUSTOMS
QUILL = ("Ada Quill", "VNM", "2031-05-04", "completed", 4)
LINH = ("Bao Linh", "NOR", "2030-06-10", "completed", 1)
CONTRACT, MILLS = ("contract", "contract on salt"), ("memorandum", "memorandum on mills")
IN_2030 = [("NOR", "$10 million", MINISTRY, 2, "conflict"), ("VNM", "$12 million", CUSTOMS, 1, "conflict")]
IN_2031 = ("NOR", "$11 million", MINISTRY, 1, None)
GROWTH = (MINISTRY, "rose 10%", 10, 10.0, 0.0, "$10 million", "$11 million")
AFTER = [
    ("2030", 1, CUSTOMS, None, None),
    ("2030", 1, MINISTRY, "$11 million", 10.0),
    ("2031", 1, MINISTRY, None, None),
]
TENS = [("2031-01-20", "The Zorban Mail", 0, 100, 2), ("2031-03-03", "Orvane Today", 0, 100, 2)]
Case = tuple[str, dict[str, str], str, list[tuple[Any, ...]]]
"""A question, its parameters, which of its columns are looked at, and its rows."""
LEADER, VISITOR = "leader visits hosts", "visitor host_country start_date status articles"
AGREED, FIGURE = "instrument agreement", "reporter amount_text told_by articles conflict"
COMPUTED = "told_by change_text printed computed difference from_amount to_amount"
YEARS, CARRIED = "year visits told_by year_after change_pct", "article_published article_source start end articles"
CASES: dict[str, Case] = {
    "a visit of four articles counts once": (
        "visits-by-leader",
        {},
        LEADER,
        [("Ada Quill", 1, "VNM"), ("Bao Linh", 1, "NOR")],
    ),
    "the visits of a year": ("visits-by-leader", {"year": "2031"}, LEADER, [("Ada Quill", 1, "VNM")]),
    "of a level": ("visits-by-leader", {"level": "head_of_state"}, LEADER, [("Bao Linh", 1, "NOR")]),
    "of a country's leaders": ("visits-by-leader", {"country": "NOR"}, LEADER, [("Ada Quill", 1, "VNM")]),
    "no visit in a year": ("visits-by-leader", {"year": "2029"}, LEADER, []),
    "no such leader that year": ("visits-by-leader", {"year": "2031", "country": "VNM"}, LEADER, []),
    "visitors of every country": ("visitors-to-country", {}, VISITOR, [LINH, QUILL]),
    "visitors of one": ("visitors-to-country", {"country": "VNM"}, VISITOR, [QUILL]),
    "visitors of a year": ("visitors-to-country", {"year": "2030"}, VISITOR, [LINH]),
    "what was planned and then done is done": ("visitors-to-country", {"status": "planned"}, VISITOR, []),
    "both directions": ("visit-matrix", {}, "country_a country_b a_to_b b_to_a", [("NOR", "VNM", 1, 1)]),
    "one direction in a year": (
        "visit-matrix",
        {"year": "2031"},
        "country_a country_b a_to_b b_to_a",
        [("NOR", "VNM", 1, 0)],
    ),
    "nobody's visits": ("visit-matrix", {"country": "FRA"}, "country_a", []),
    "what states and what firms signed": (
        "signed-during-visits",
        {},
        f"visitor {AGREED}",
        [("Ada Quill", *CONTRACT), ("Ada Quill", *MILLS)],
    ),
    "of a country, in a year": ("signed-during-visits", {"country": "VNM", "year": "2031"}, AGREED, [CONTRACT, MILLS]),
    "nothing was signed on the other visit": ("signed-during-visits", {"year": "2030"}, AGREED, []),
    "documents once each": (
        "instruments-by-year",
        {},
        "year instrument force documents",
        [("2031", "contract", "binding", 1), ("2031", "memorandum", "not binding", 1)],
    ),
    "documents of two countries": (
        "instruments-by-year",
        {"country": "VNM", "partner": "NOR"},
        "instrument documents",
        [("contract", 1), ("memorandum", 1)],
    ),
    "documents of two that have none": ("instruments-by-year", {"country": "NOR", "partner": "FRA"}, "instrument", []),
    "bodies that sign": (
        "signing-companies",
        {},
        "body type title",
        [("Norsalt Company", "state_company", "contract on salt"), ("Orvane Steel", None, "contract on salt")],
    ),
    "state companies": ("signing-companies", {"type": "state_company"}, "body country", [("Norsalt Company", "NOR")]),
    "bodies of a country in a year": (
        "signing-companies",
        {"country": "VNM", "year": "2031"},
        "body",
        [("Orvane Steel",)],
    ),
    "bodies in another year": ("signing-companies", {"country": "VNM", "year": "2030"}, "body", []),
    "announced": (
        "announced-never-signed",
        {},
        "announced agreement parties",
        [("2031-03-03", "treaty on fish", "Norway; France")],
    ),
    "announced by a country": (
        "announced-never-signed",
        {"country": "FRA", "year": "2031"},
        "agreement",
        [("treaty on fish",)],
    ),
    "announced by nobody": ("announced-never-signed", {"country": "VNM"}, "agreement", []),
    "announced, and told of since": ("announced-never-signed", {"before": "2031-03-03"}, "agreement", []),
    "two ministries side by side": ("turnover-by-year", {}, FIGURE, [*IN_2030, IN_2031]),
    "of a pair, in a year": ("turnover-by-year", {"country": "VNM", "partner": "NOR", "year": "2030"}, FIGURE, IN_2030),
    "of a country": ("turnover-by-year", {"country": "NOR", "year": "2031"}, FIGURE, [IN_2031]),
    "of a pair without trade": ("turnover-by-year", {"country": "NOR", "partner": "FRA"}, FIGURE, []),
    "exports by commodity": (
        "export-structure",
        {},
        "reporter partner commodity printed",
        [("NOR", "VNM", "salt", "$3 million")],
    ),
    "exports of a pair": (
        "export-structure",
        {"reporter": "NOR", "partner": "VNM", "year": "2030"},
        "commodity",
        [("salt",)],
    ),
    "exports of a country": ("export-structure", {"reporter": "NOR"}, "commodity", [("salt",)]),
    "exports to a country": ("export-structure", {"partner": "VNM"}, "commodity", [("salt",)]),
    "exports the other way": ("export-structure", {"reporter": "VNM", "partner": "NOR"}, "commodity", []),
    "growth": ("growth-printed-and-computed", {}, COMPUTED, [GROWTH]),
    "growth of a country in a year": (
        "growth-printed-and-computed",
        {"country": "VNM", "year": "2031"},
        COMPUTED,
        [GROWTH],
    ),
    "growth of another year": ("growth-printed-and-computed", {"year": "2030"}, COMPUTED, []),
    "a target missed": (
        "targets",
        {},
        "amount_text period told_by highest_actual outcome",
        [("$13 million", "2031", MINISTRY, 11_000_000, "missed")],
    ),
    "targets of a country": ("targets", {"country": "VNM", "year": "2031"}, "outcome", [("missed",)]),
    "targets of nobody": ("targets", {"country": "FRA"}, "outcome", []),
    "freight by month": (
        "corridor-volumes",
        {},
        "scope period amount_text",
        [("Blue Harbour", "2031-03", "2 million tonnes")],
    ),
    "freight of a corridor": ("corridor-volumes", {"scope": "blue", "year": "2031"}, "scope", [("Blue Harbour",)]),
    "freight of no corridor": ("corridor-volumes", {"scope": "Silk"}, "scope", []),
    "trade after visits": ("trade-after-visits", {}, YEARS, AFTER),
    "trade after a country's visits of a year": (
        "trade-after-visits",
        {"country": "VNM", "year": "2030"},
        YEARS,
        AFTER[:2],
    ),
    "trade after no visits": ("trade-after-visits", {"country": "FRA"}, YEARS, []),
    "sources": ("figure-sources", {}, "told_by figures articles", [(MINISTRY, 6, 7), (CUSTOMS, 1, 1)]),
    "sources about a country": ("figure-sources", {"country": "VNM"}, "told_by figures", [(MINISTRY, 5), (CUSTOMS, 1)]),
    "all articles that carry a number": ("sentence-behind", {"amount": "$10 million"}, CARRIED, TENS),
    "by words of it": ("sentence-behind", {"amount": "10 million"}, CARRIED, TENS),
    "in agreements": (
        "sentence-behind",
        {"amount": "$2 million"},
        "kind what articles",
        [("agreement", "contract", 1)],
    ),
    "a number that nobody told": ("sentence-behind", {"amount": "$77 million"}, CARRIED, []),
    "no number at all": ("sentence-behind", {"amount": '"*('}, CARRIED, []),
    "every sentence": (
        "sentence-behind",
        {},
        "amount_text",
        [
            ("$10 million",),
            ("$10 million",),
            ("$11 million",),
            ("$12 million",),
            ("$13 million",),
            ("$2 million",),
            ("$3 million",),
            ("2 million tonnes",),
        ],
    ),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the small world, read and resolved."""
    db = tmp_path_factory.mktemp("world") / "facts.db"
    small_world.make(db)
    return db


def _answer(db: Path, name: str, given: dict[str, str]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    with Database(db) as database:
        table = database.query(NAMED[name].sql, NAMED[name].bind(given))
        return table.columns, list(table.rows)


def test_all_that_people_ask_has_a_name_and_a_case() -> None:
    """Fifteen questions, and what it cost; each parameter is tried."""
    assert NAMED.keys() == FIFTEEN | {"cost"}
    tried: dict[str, set[str]] = {}
    for name, parameters, _, _ in CASES.values():
        tried.setdefault(name, set()).update(parameters)
    assert {name: set(NAMED[name].parameters) for name in FIFTEEN} == tried


@pytest.mark.parametrize(("name", "given", "columns", "expected"), CASES.values(), ids=CASES.keys())
def test_a_question_is_answered_rightly(
    world: Path, name: str, given: dict[str, str], columns: str, expected: list[tuple[Any, ...]]
) -> None:
    """Each thing counts once, however many articles tell it."""
    found, rows = _answer(world, name, given)
    at = [found.index(column) for column in columns.split()]
    seen = [tuple(row[number] for number in at) for row in rows]
    assert (sorted(seen) if columns == "amount_text" else seen) == expected


@pytest.mark.parametrize("name", sorted(name for name in NAMED if "AS told_by" in NAMED[name].sql))
def test_a_figure_that_nobody_is_named_for_is_told_by_the_article(world: Path, tmp_path: Path, name: str) -> None:
    """No question leaves the place empty."""
    db = tmp_path / "facts.db"
    shutil.copy(world, db)
    with closing(sqlite3.connect(db)) as database, database:
        database.execute("UPDATE figure_series SET source = '', attributed_to = NULL")
    columns, rows = _answer(db, name, {})
    tellers = {row[columns.index(column)] for column in columns if column in ("told_by", "levels_by") for row in rows}
    assert tellers <= {"(the article itself)", None}
    assert tellers or name == "export-structure"


@pytest.mark.parametrize("name", sorted(NAMED))
def test_an_empty_database_has_no_answer(tmp_path: Path, name: str) -> None:
    """No rows, and no error."""
    db = tmp_path / "facts.db"
    with Store(db, jobs.catalog()):
        pass
    assert _answer(db, name, {})[1] == []


@pytest.mark.parametrize("name", sorted(NAMED))
def test_what_is_no_value_of_a_parameter_has_no_answer(world: Path, name: str) -> None:
    """Whatever is written, it is a value, or refused for its form; never a part of the SQL."""
    for parameter in NAMED[name].parameters:
        try:
            assert _answer(world, name, {parameter: "' OR 1=1 --"})[1] == []
        except QueryError as error:
            assert str(error).startswith(f"{parameter}=")  # noqa: PT017 - one or the other


def test_events_that_are_not_all_there_are_told(world: Path, tmp_path: Path) -> None:
    """One line on stderr, and the answer all the same; a question about calls is not concerned."""
    db = tmp_path / "facts.db"
    jobs.read([jobs.news(1)], db, jobs.Service())
    told = "1 article is not resolved yet; run `extractor resolve`\n"
    for asked, of, expected in (("visit-matrix", db, told), ("cost", db, ""), ("visit-matrix", world, "")):
        answer = CliRunner().invoke(app, ["query", asked, "--db", str(of), "--json"])
        assert (answer.exit_code, answer.stderr) == (0, expected)
