"""What the tests of patterns share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import extractor
from tests.jobs import catalog

PUBLISHED = date(2024, 3, 1)


def facts(kind: str, text: str, fields: Sequence[str]) -> list[tuple[object, ...]]:
    """The facts of a kind that the embedded reader finds in a text, some fields of each; all of them are verified."""
    found = extractor.extract(text, published=PUBLISHED, model="patterns", catalog=catalog().of([kind]))
    assert all(fact.verdict == "verified" for fact in found)
    return [tuple(fact.data[field] for field in fields) for fact in found]
