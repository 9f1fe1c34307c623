"""An article in parts is asked about part by part, and what is answered is not asked again."""

from __future__ import annotations

from pathlib import Path

import pytest

from cassettes.desk import Reply, Request, completion
from tests import jobs

LONG = jobs.news(more=" ".join([jobs.ANOTHER] * 40))


@pytest.mark.parametrize("force", [False, True], ids=["as needed", "all anew"])
def test_a_part_that_failed_is_asked_again_and_no_other(tmp_path: Path, *, force: bool) -> None:
    """The answers about the others are kept from the run before, unless all is to be asked anew."""
    db, told = tmp_path / "facts.db", jobs.telling(jobs.whole())

    def but_the_last(request: Request) -> Reply:
        return completion(request, "nonsense") if "45|" in request["messages"][-1]["content"] else told(request)

    first = jobs.Service(but_the_last)
    summary = jobs.read([LONG], db, first, most_article_tokens=300)
    assert (summary.read, summary.failed) == (0, {"bad_answer": 1})
    parts = len(first.requests)
    assert parts > 2
    again = jobs.Service()
    assert jobs.read([LONG], db, again, most_article_tokens=300, force=force).read == 1
    assert len(again.requests) == (parts if force else 1)
    assert jobs.read([LONG], db, again, most_article_tokens=300).known == 1
