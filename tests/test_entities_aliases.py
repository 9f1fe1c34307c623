"""The alias table: it forces merges and undoes them, and has the last word."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from extractor.cli import app
from extractor.errors import SetupError
from extractor.world import Alias, read_aliases
from tests.named import Desk, Fact, agreement, body, desk, visit

ARTICLES: dict[str, list[Fact]] = {
    "a": [visit("Kassym-Jomart Tokayev"), visit("Ada Quill"), visit("Bo Quillov", "UZB")],
    "b": [visit("Токаев"), visit("Kora Quill"), visit("Bo Quillov", "RUS")],
    "c": [visit("President Tokayev"), visit("Adelaide Quill"), visit("Bo Quillov", None)],
    "d": [body("Zorban Investment Fund", acronym="ZIF"), body("Zorban Rail"), body("Rail of Zorban")],
    "e": [body("ZIF"), agreement([("Zorban Railways", "KAZ"), ("ZIF", "UZB")])],
}
FORCED: dict[str, tuple[Alias, str, str]] = {
    "other given names": (Alias("person", "Ada Quill", None, "Adelaide Quill"), "Ada Quill", "Adelaide Quill"),
    "whatever the case": (Alias("person", "ADA  quill", "KAZ", "adelaide Quill"), "Ada Quill", "Adelaide Quill"),
    "a body": (Alias("organization", "Rail of Zorban", None, "Zorban Rail"), "Rail of Zorban", "Zorban Rail"),
    "of one country": (
        Alias("organization", "Zorban Railways", "KAZ", "Zorban Rail"),
        "Zorban Railways",
        "Zorban Rail",
    ),
}
UNDONE: dict[str, tuple[Alias, str, str]] = {
    "a transliteration": (
        Alias("person", "Токаев", None, None, "Kassym-Jomart Tokayev"),
        "Токаев",
        "Kassym-Jomart Tokayev",
    ),
    "of one country": (
        Alias("person", "Токаев", "KAZ", None, "Kassym-Jomart Tokayev"),
        "Токаев",
        "Kassym-Jomart Tokayev",
    ),
    "an acronym": (Alias("organization", "Zorban Investment Fund", None, None, "ZIF"), "Zorban Investment Fund", "ZIF"),
}


def _are_one(here: Desk, one: str, other: str) -> bool:
    return any({one, other} <= names for names in here.entities())


def _same_as_rebuilt(here: Desk) -> bool:
    before = here.tables()
    here.resolve(rebuild=True)
    return here.tables() == before


@pytest.mark.parametrize(("line", "one", "other"), FORCED.values(), ids=list(FORCED))
def test_a_line_forces_a_merge_and_taken_out_undoes_it(tmp_path: Path, line: Alias, one: str, other: str) -> None:
    """Both names are one while the line stands; the tables are those of a rebuild at each step."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES)
        here.resolve()
        first = here.tables()
        assert here.store.save_aliases([line])
        here.resolve()
        assert _are_one(here, one, other)
        assert "alias table" in {why for (why,) in here.rows("SELECT why FROM entity_name")}
        assert _same_as_rebuilt(here)
        here.store.save_aliases([])
        here.resolve()
        assert here.tables() == first


@pytest.mark.parametrize(("line", "one", "other"), UNDONE.values(), ids=list(UNDONE))
def test_a_line_undoes_a_merge_whatever_speaks_for_it(tmp_path: Path, line: Alias, one: str, other: str) -> None:
    """They are two while the line stands, and no third name or forced merge ties them."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES)
        here.resolve()
        first = here.tables()
        assert _are_one(here, one, other)
        forced = Alias(line.kind, one, None, other)
        assert here.store.save_aliases([forced, line])
        here.resolve()
        assert not _are_one(here, one, other)
        assert _same_as_rebuilt(here)
        here.store.save_aliases([])
        here.resolve()
        assert here.tables() == first


def test_names_are_one_by_a_third_that_no_article_prints(tmp_path: Path) -> None:
    """The usual name may stand in the table alone."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES)
        here.store.save_aliases([Alias("person", name, None, "Q. of Zorbania") for name in ("Ada Quill", "Kora Quill")])
        here.resolve()
        assert _are_one(here, "Ada Quill", "Kora Quill")
        assert not here.rows("SELECT 1 FROM entity_name WHERE name = 'Q. of Zorbania'")
        assert _same_as_rebuilt(here)


def test_a_line_without_a_country_ties_nobody_across_borders(tmp_path: Path) -> None:
    """Bearers of a name in two countries stay two, though both are tied to another name."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES | {"f": [visit("Xo Tan", "UZB"), visit("Xo Tan", "RUS")]})
        here.store.save_aliases([Alias("person", "Bo Quillov", None, "Xo Tan")])
        here.resolve()
        rows = here.rows("SELECT DISTINCT country FROM entity WHERE name IN ('Bo Quillov', 'Xo Tan') ORDER BY country")
        assert rows == [(None,), ("RUS",), ("UZB",)]
        assert len([names for names in here.entities() if {"Bo Quillov", "Xo Tan"} <= names]) == 2


def test_a_bearer_of_one_country_is_told_from_the_others(tmp_path: Path) -> None:
    """A name can be told from itself, by the country."""
    with desk(tmp_path / "facts.db") as here:
        here.put({"a": [body("Zorban Rail", "KAZ")], "b": [body("Zorban Rail", None)]})
        here.resolve()
        assert len(here.rows("SELECT id FROM entity WHERE kind = 'organization'")) == 1
        here.store.save_aliases([Alias("organization", "Zorban Rail", "KAZ", None, "Zorban Rail")])
        here.resolve()
        assert len(here.rows("SELECT id FROM entity WHERE kind = 'organization'")) == 2
        assert _same_as_rebuilt(here)


def test_the_same_table_again_changes_nothing(tmp_path: Path) -> None:
    """Nothing is looked at again for it."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES)
        lines = [Alias("person", "Ada Quill", None, "Kora Quill")]
        assert here.store.save_aliases(lines)
        here.resolve()
        assert not here.store.save_aliases(lines)
        assert here.rows("SELECT * FROM unresolved") == []


HEADER = "kind,name,country,same_as,not_same_as,note\n"
FAULTS = {
    "no header": ("", "line 1: the columns are"),
    "another column": ("kind,name,colour\n", "line 1: the columns are"),
    "a column twice": ("kind,name,name\n", "line 1: the columns are"),
    "no name column": ("kind,same_as\n", "line 1: the columns are"),
    "too few values": (HEADER + "person,Ada\n", "line 2: 2 values for 6 columns"),
    "a kind that is none": (HEADER + "\nplace,Ada,,Kora,,\n", "line 3: kind is 'place'"),
    "no name": (HEADER + "person, ,,Kora,,\n", "line 2: there is no name"),
    "a country that is none": (HEADER + "person,Ada,Kazakhstan,Kora,,\n", "line 2: country is 'Kazakhstan'"),
    "neither": (HEADER + "person,Ada,,,,\n", "line 2: fill either"),
    "both": (HEADER + "person,Ada,,Kora,Kora,\n", "line 2: fill either"),
    "the same": (HEADER + "person,Ada,,ADA,,\n", "line 2: both names are the same"),
    "not itself": (HEADER + "person,Ada,,,ADA,\n", "line 2: a name is the same as itself"),
    "other name of nothing": (HEADER + "person,Ada,,\u200b,,\n", "line 2: the other name has no letters"),
    "the contrary": (HEADER + "\nperson,Ada,,Kora,,\nperson,Kora,,,Ada,\n", "line 4: it says the contrary of line 3"),
    "an open quote": (HEADER + 'person,"Ada,,\n', "it is no CSV file"),
}


@pytest.mark.parametrize(("text", "told"), FAULTS.values(), ids=list(FAULTS))
def test_a_fault_in_the_file_is_one_line_with_its_number(tmp_path: Path, text: str, told: str) -> None:
    """A person sees where to look."""
    path = tmp_path / "aliases.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(SetupError) as caught:
        read_aliases(path)
    assert told in str(caught.value)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None], ids=["not UTF-8", "no file"])
def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    """With the reason."""
    path = tmp_path / "aliases.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SetupError, match="cannot be read"):
        read_aliases(path)


def test_columns_in_any_order_and_a_mark_of_bytes(tmp_path: Path) -> None:
    """As a spreadsheet saves it."""
    path = tmp_path / "aliases.csv"
    path.write_text('name,kind,same_as,note\r\nАда,person,Ada,"her, in Russian"\r\n,,,\r\n', "utf-8-sig")
    assert read_aliases(path) == (Alias("person", "Ада", None, "Ada", None, "her, in Russian"),)


def test_the_command_takes_the_file(tmp_path: Path) -> None:
    """`extractor resolve --aliases` merges, and a bad file leaves all as it was."""
    with desk(tmp_path / "facts.db") as here:
        here.put(ARTICLES)
        here.resolve()
    path, bad = tmp_path / "aliases.csv", tmp_path / "bad.csv"
    path.write_text(HEADER + "person,Ada Quill,KAZ,Adelaide Quill,,her full name\n", "utf-8")
    bad.write_text(HEADER + "person,Ada Quill\n", "utf-8")
    command = ["resolve", "--db", str(tmp_path / "facts.db"), "--aliases"]
    assert CliRunner().invoke(app, [*command, str(path)]).exit_code == 0
    failed = CliRunner().invoke(app, [*command, str(bad)])
    assert failed.exit_code != 0
    with desk(tmp_path / "facts.db") as here:
        assert _are_one(here, "Ada Quill", "Adelaide Quill")
        assert ("alias table: her full name",) in here.rows("SELECT why FROM entity_name")
