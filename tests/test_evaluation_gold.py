"""What a careful reader found, read from files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.catalog import Catalog, Kind
from extractor.errors import SetupError
from extractor.evaluation.gold import GoldArticle, read_gold
from schemas.fields import Fact
from tests.jobs import catalog


class Policy(Fact):
    """A fifth kind, with a plural of its own."""

    title: str


def _read(folder: Path, told: Any, kinds: Catalog | None = None) -> GoldArticle:
    (folder / "a.json").write_text(told if isinstance(told, str) else json.dumps(told), "utf-8")
    (found,) = read_gold(folder, kinds or catalog())
    return found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        pytest.param("visits", "visit", id="plural"),
        pytest.param("visit", "visit", id="the kind itself"),
        pytest.param("trade_figures", "trade_figure", id="two words"),
        pytest.param("policies", "policy", id="plural in ies"),
        pytest.param("policys", "policy", id="plural with an s"),
    ],
)
def test_a_list_is_called_like_its_kind_or_its_plural(tmp_path: Path, name: str, kind: str) -> None:
    """Of every kind of the catalogue, a fifth one too."""
    kinds = Catalog("", (*catalog().kinds, Kind(Policy, "")))
    (fact,) = _read(tmp_path, {"seed": "a.txt", name: [{"id": "x1"}]}, kinds).facts
    assert (fact.kind, fact.id, fact.fields) == (kind, "x1", {})


def test_what_stands_beside_the_fields_is_told_from_them(tmp_path: Path) -> None:
    """Id, note, quote, optional and accept are about the fact, and none of them must be there."""
    visits = [
        {"city": "Oslo", "note": "n", "quote": "q", "optional": True, "accept": {"city": [None], "host_country": "*"}},
        {},
    ]
    full, bare = _read(tmp_path, {"visits": visits}).facts
    assert (full.fields, full.note, full.quote, full.optional) == ({"city": "Oslo"}, "n", "q", True)
    assert (full.accepted("city"), full.accepted("host_country"), full.accepted("y")) == ((None,), ("*",), ())
    assert (bare.id, bare.fields, bare.optional, bare.quote) == ("visits 2", {}, False, "")


def test_missing_lists_are_empty_and_unknown_ones_are_told(tmp_path: Path) -> None:
    """A gold of fewer kinds is a gold; one of other kinds says so."""
    found = _read(tmp_path, {"seed": "a.txt", "treaties": [{"id": "1"}], "remarks": []})
    assert (found.facts, found.unknown) == ((), ("treaties",))


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        pytest.param("{", "no JSON", id="broken JSON"),
        pytest.param("[" * 100_000, "cannot be read", id="endless JSON"),
        pytest.param([], "an object with a list", id="a list"),
        pytest.param({"name": "package"}, "no list of facts", id="another object"),
        pytest.param({"visits": ["Oslo"]}, r"visits\[0\] is no object", id="a fact that is none"),
        pytest.param({"visits": [{"accept": ["*"]}]}, "accept of", id="accept that names no fields"),
        pytest.param({"visits": [{"visitor_nmae": "A"}]}, "no field 'visitor_nmae'", id="a misspelt field"),
        pytest.param({"visits": [{"accept": {"citty": []}}]}, "no field 'citty'", id="accept of a misspelt field"),
        pytest.param({"visits": [{"optional": "true"}]}, "neither true nor false", id="optional in quotes"),
        pytest.param({"seed": "a", "visits": {"id": "v1"}}, "visits is no list", id="an object for a list"),
        pytest.param({"visits": [], "visit": []}, "are of one kind", id="two lists of a kind"),
        pytest.param({"visits": [{"id": "1"}, {"id": "1"}]}, "id of another", id="an id twice"),
    ],
)
def test_a_file_that_is_no_gold_is_named_in_one_line(tmp_path: Path, told: Any, reason: str) -> None:
    """With what is wrong with it."""
    with pytest.raises(SetupError, match=reason) as caught:
        _read(tmp_path, told)
    assert "a.json" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", [pytest.param("gone", id="no such"), pytest.param("", id="empty")])
def test_a_folder_without_gold_is_an_error(tmp_path: Path, name: str) -> None:
    """No score is no score of zero."""
    with pytest.raises(SetupError, match=r"no such file|no gold in it"):
        read_gold(tmp_path / name, catalog())


def test_bytes_that_are_no_text_are_an_error(tmp_path: Path) -> None:
    """In one line, as above."""
    (tmp_path / "a.json").write_bytes(b'{"seed": "\xff"}')
    with pytest.raises(SetupError, match="cannot be read as gold"):
        read_gold(tmp_path / "a.json", catalog())


def test_the_golds_of_the_examples_are_read() -> None:
    """All of them, with every list known."""
    found = read_gold(Path("examples/gold"), catalog())
    assert len(found) == len(list(Path("examples/articles").iterdir()))
    assert {article.unknown for article in found} == {()}
    assert {fact.kind for article in found for fact in article.facts} == {kind.name for kind in catalog().kinds}
