"""Named questions: SQL files that say in their first comment lines what they answer and which parameters they take.

-- How many visits did each country receive in a year?
-- :year  four digits; every year where it is not given
SELECT …

Where the meaning of a parameter names its form, "four digits", "YYYY-MM-DD" or "ISO 3166-1 alpha-3", a value of another
form is an error; a country may also be given by its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from extractor.errors import QueryError
from extractor.text.places import CODES, countries_in

_YEAR = re.compile(r"[0-9]{4}")
_PARAMETER = re.compile(r"--\s*:(\w+)(.*)")


@dataclass(frozen=True, slots=True)
class Question:
    """One named question."""

    name: str
    title: str
    parameters: Mapping[str, str]
    """For each parameter, what it means. One that is not given is null."""
    sql: str

    def bind(self, given: Mapping[str, str]) -> dict[str, str | None]:
        """A value for every parameter. Raises QueryError for one the question does not take."""
        if unknown := sorted(given.keys() - self.parameters.keys()):
            takes = ", ".join(self.parameters) or "none"
            raise QueryError(f"{self.name} takes no parameter {unknown[0]!r}; it takes {takes}")
        return {
            name: _settled(name, given[name], meaning) if name in given else None
            for name, meaning in self.parameters.items()
        }


def _settled(name: str, value: str, meaning: str) -> str:
    """The value of a parameter in its form. Raises QueryError where it is of another."""
    if "ISO 3166-1 alpha-3" in meaning:
        return _country(name, value.strip())
    if "four digits" in meaning and not _YEAR.fullmatch(value):
        raise QueryError(f"{name}={value!r}: a year is four digits, such as 2024")
    if "YYYY-MM-DD" in meaning and not _is_day(value):
        raise QueryError(f"{name}={value!r}: a day is written as YYYY-MM-DD, such as 2024-05-09")
    return value


def _country(name: str, value: str) -> str:
    if value.upper() in CODES:
        return value.upper()
    named = [code for code, span in countries_in(value) if span == (0, len(value))]
    if len(named) != 1:
        raise QueryError(f"{name}={value!r}: no country; write its ISO 3166-1 alpha-3 code, such as KEN, or its name")
    return named[0]


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def read_question(name: str, sql: str) -> Question:
    """A question from the text of its file."""
    comments = [line for line in sql.splitlines() if line.startswith("--")]
    title = comments[0].removeprefix("--").strip() if comments else name
    parameters = {match[1]: match[2].strip() for line in comments if (match := _PARAMETER.match(line))}
    return Question(name, title, parameters, sql)
