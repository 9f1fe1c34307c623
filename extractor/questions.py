"""Named questions: SQL files that say in their first comment lines what they answer and which parameters they take.

-- How many visits did each country receive in a year?
-- :year  four digits; every year where it is not given
SELECT …
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from extractor.errors import QueryError

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
        return {name: given.get(name) for name in self.parameters}


def read_question(name: str, sql: str) -> Question:
    """A question from the text of its file."""
    comments = [line for line in sql.splitlines() if line.startswith("--")]
    title = comments[0].removeprefix("--").strip() if comments else name
    parameters = {match[1]: match[2].strip() for line in comments if (match := _PARAMETER.match(line))}
    return Question(name, title, parameters, sql)
