"""The torture set: sentences of news and claims about them, half true, half wrong in one respect.

``tests/torture/*.jsonl``, one claim a line: what is claimed (asked and computed fields), of which text, published when,
what is to come of it, and for a wrong one the respect, the field and the code. Written by readers who knew the schemas
and the guides, not the code: ``en`` and the six other languages of traps, ``daily`` and ``press`` of what one meets every
day. What still goes wrong is in ``known.json``, and the README tells how much that is.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor.catalog import Catalog, load_catalog
from extractor.checking import check
from extractor.verify import Fact

Case = dict[str, Any]
_FOLDER = Path(__file__).parent / "torture"
RESPECTS = ("digit", "scale", "currency", "unit", "year", "direction", "entity", "status", "role")


@cache
def _catalog() -> Catalog:
    return load_catalog()


def _cases() -> list[Case]:
    lines = (line for file in sorted(_FOLDER.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines())
    return [json.loads(line) for line in lines]


CASES = _cases()
KNOWN = frozenset(json.loads((_FOLDER / "known.json").read_text("utf-8")))
"""What is known to go wrong; it shrinks, and never grows unseen: a case that turns right fails here too."""


def _found(case: Case) -> Fact:
    published = date.fromisoformat(case["published"]) if case["published"] else None
    return check(case["kind"], case["claim"], case["text"], published=published, catalog=_catalog())


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_a_claim_is_verified_if_and_only_if_it_is_true(case: Case) -> None:
    """With the code that was expected, where it is wrong."""
    fact = _found(case)
    is_right = (fact.verdict == "verified") == (case["expect"] == "verified")
    assert is_right != (case["id"] in KNOWN), fact.codes
    if is_right and case["code"]:
        assert case["code"] in fact.codes


def test_the_set_is_what_it_says() -> None:
    """At least 300 claims, half of them true, a third not English, each respect thirty times."""
    true = [case for case in CASES if case["expect"] == "verified"]
    others = [case for case in CASES if case["lang"] != "en"]
    assert len(CASES) >= 300
    assert 2 * len(true) == len(CASES)
    assert 3 * len(others) >= len(CASES)
    assert min(Counter(case["wrong"] for case in CASES if case["wrong"])[respect] for respect in RESPECTS) >= 30


def test_no_wrong_claim_gets_in_and_hardly_a_true_one_is_lost() -> None:
    """Of the wrong claims at most one in a hundred gets in, of the true ones at most one in eighteen is doubted."""
    wrong = [case for case in CASES if case["id"] in KNOWN and case["wrong"]]
    lost = [case for case in CASES if case["id"] in KNOWN and not case["wrong"]]
    half = len(CASES) / 2
    assert len(wrong) <= half / 100
    assert len(lost) <= half / 18
