"""Named questions: what they say of themselves is what they take."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.catalog import load_catalog
from extractor.errors import QueryError
from extractor.questions import Question, read_question

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
