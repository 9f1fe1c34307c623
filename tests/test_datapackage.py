"""A data package holds what the database does, says what it is, and takes nobody else's place."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest

from extractor.database import Database
from extractor.dictionary import Dictionary
from extractor.errors import StoreError
from extractor.export import package
from extractor.export.package import write_package
from tests import jobs

Json = dict[str, Any]
TYPES = {"string", "integer", "number", "boolean", "date", "datetime", "object", "any"}
PLAIN = [
    "visit", "agreement", "trade_figure", "organization", "agreement_party", "agreement_signatory", "agreement_subject",
    "organization_alias", "organization_role", "visit_met_with", "agreement_event", "figure_series", "visit_event", "evidence", "copy", "entity",
    "entity_name", "mention", "event_fact", "event_article", "event_status", "conflict", "quarantine", "article",
]  # fmt: skip


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of two articles, and what they tell of."""
    path = tmp_path_factory.mktemp("package") / "facts.db"
    jobs.read([jobs.news(1, title="Mills"), jobs.news(2)], path, jobs.Service())
    jobs.resolve(path)
    return path


def _write(db: Path, folder: Path, **wanted: bool) -> Json:
    with Database(db) as database:
        written = write_package(Dictionary(database, jobs.catalog()), folder, progress=None, **wanted)
    told: Json = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert written == len(told["resources"])
    return told


@pytest.fixture(scope="module")
def folder(db: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its data package."""
    made = tmp_path_factory.mktemp("made") / "package"
    _write(db, made)
    return made


@pytest.fixture(scope="module")
def told(folder: Path) -> Json:
    """What the package says of itself."""
    described: Json = json.loads((folder / "datapackage.json").read_text("utf-8"))
    return described


def test_all_tables_are_there_and_no_other_file(told: Json, folder: Path) -> None:
    """Facts, events and what they rest on; not the records of the job, with what a model said."""
    assert [resource["name"] for resource in told["resources"]] == PLAIN
    assert {path.name for path in folder.iterdir()} == {f"{name}.csv" for name in PLAIN} | {"datapackage.json"}


def test_each_file_is_what_the_description_says(told: Json, folder: Path) -> None:
    """Size, hash, and header."""
    for resource in told["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        header = next(csv.reader(data.decode("utf-8").splitlines()))
        assert header == [field["name"] for field in resource["schema"]["fields"]]


def test_each_column_has_a_type_and_that_of_a_fact_a_description(told: Json) -> None:
    """In the words of the schema, with the values there are."""
    fields = {
        (resource["name"], field["name"]): field
        for resource in told["resources"]
        for field in resource["schema"]["fields"]
    }
    assert {field["type"] for field in fields.values()} <= TYPES
    assert fields["visit", "host_country"] == {
        "name": "host_country",
        "type": "string",
        "description": "ISO 3166-1 alpha-3 of the country visited.",
    }
    assert fields["visit", "date_lo"]["type"] == "date"
    assert fields["trade_figure", "value_exact"]["type"] == "number"
    assert fields["trade_figure", "value_exact"]["description"].startswith("The number as printed")
    assert fields["agreement", "is_package"]["type"] == "boolean"
    assert "completed" in fields["visit", "status"]["constraints"]["enum"]
    assert fields["visit_event", "visitor_name"] == fields["visit", "visitor_name"]
    assert (
        fields["visit_event", "independent"]["description"] == "How many of the articles are no copies of each other."
    )
    assert fields["entity", "name"]["description"] == "The name it is printed by most, in its fullest form."
    assert fields["agreement_party", "country"]["description"] == "The country itself, or the organization's."
    bare = {name for (table, name), field in fields.items() if table in jobs.KINDS and "description" not in field}
    assert bare == set()


def test_keys_and_references_hold(told: Json, folder: Path) -> None:
    """A key is there once, and what a column points to is there."""
    frames = {resource["name"]: pd.read_csv(folder / resource["path"], dtype=str) for resource in told["resources"]}
    keyed = 0
    for resource in told["resources"]:
        frame, schema = frames[resource["name"]], resource["schema"]
        if "primaryKey" in schema:
            assert not frame.duplicated(schema["primaryKey"]).any()
        for reference in schema.get("foreignKeys", []):
            keyed += 1
            (column,), target = reference["fields"], reference["reference"]
            assert set(frame[column].dropna()) <= set(frames[target["resource"]][target["fields"][0]])
    assert keyed > 10


def test_values_are_those_of_the_database(db: Path, told: Json, folder: Path) -> None:
    """Row by row, read with the types that the description gives."""
    kinds = {"integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}
    for resource in told["resources"]:
        types = {field["name"]: kinds.get(field["type"], "VARCHAR") for field in resource["schema"]["fields"]}
        types |= {name: "VARCHAR" for name in types if name.endswith("_exact")}  # every digit
        read = duckdb.read_csv(str(folder / resource["path"]), dtype=types, header=True)
        rows = jobs.rows(db, f'SELECT * FROM "{resource["name"]}"')
        assert len(read) == len(rows)
        names = list(types)
        stored = {tuple(_plain(value) for value in row) for row in rows}
        assert {tuple(_plain(value) for value in row) for row in read.fetchall()} == stored, names


def _plain(value: object) -> object:
    """As both sides have it: days as text, truths as numbers, the empty text as null."""
    if isinstance(value, (bool, int, float)):
        return float(value)
    return str(value) if value not in (None, "") else None


def test_texts_can_be_left_out(db: Path, tmp_path: Path) -> None:
    """The articles are there all the same, with all else that is known of them."""
    described = _write(db, tmp_path / "a", with_text=False)
    fields = [field["name"] for field in described["resources"][-1]["schema"]["fields"]]
    assert (described["resources"][-1]["name"], "text" in fields, "title" in fields) == ("article", False, True)
    assert "report number 1" not in (tmp_path / "a" / "article.csv").read_text("utf-8")


def test_the_engine_is_named_and_the_same_facts_give_the_same_bytes(db: Path, told: Json, tmp_path: Path) -> None:
    """No moment of writing is in it, so that a package under version control changes where facts do."""
    assert told["extractor"]["layout"] == 4
    assert set(told["extractor"]["kinds"]) == set(jobs.KINDS)
    assert _write(db, tmp_path / "a") == told


def test_a_former_package_is_renewed_and_what_a_person_added_stays(db: Path, tmp_path: Path) -> None:
    """A licence, a title, a file of their own; a table that is no longer there goes."""
    folder = tmp_path / "a"
    told = _write(db, folder)
    stale = {"name": "old", "path": "old.csv"}
    outside = {"name": "far", "path": "../far.csv"}
    mine = {"title": "Mine", "licenses": [{"name": "CC-BY-4.0"}], "resources": [*told["resources"], stale, outside]}
    (folder / "datapackage.json").write_text(json.dumps(told | mine), "utf-8")
    for path in (folder / "old.csv", folder / "README.md", tmp_path / "far.csv", folder / "other.csv"):
        path.write_text("x")
    again = _write(db, folder)
    assert (again["title"], again["licenses"]) == ("Mine", [{"name": "CC-BY-4.0"}])
    assert again["resources"] == told["resources"]
    assert not (folder / "old.csv").exists()
    assert (tmp_path / "far.csv").exists()
    assert (folder / "README.md").exists()
    assert (folder / "other.csv").exists()


FOREIGN = {
    "files": {"a.txt": "x"},
    "another's package": {"datapackage.json": '{"resources": []}'},
    "no JSON": {"datapackage.json": "{"},
    "a list": {"datapackage.json": '["extractor"]'},
}


@pytest.mark.parametrize("files", FOREIGN.values(), ids=FOREIGN.keys())
def test_nobody_elses_folder_is_written_to(db: Path, tmp_path: Path, files: dict[str, str]) -> None:
    """One line, and it is as it was."""
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(StoreError, match="neither new, nor empty, nor a former package"):
        _write(db, tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == files


def test_an_empty_folder_is_filled(db: Path, told: Json, tmp_path: Path) -> None:
    """As well as a new one."""
    assert _write(db, tmp_path) == told


@pytest.mark.parametrize("is_new", [True, False], ids=["new", "former"])
def test_what_is_interrupted_leaves_nothing_new(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_new: bool
) -> None:
    """Neither a folder nor a file where there was none; a former package is as it was."""
    folder = tmp_path / "a"
    if not is_new:
        _write(db, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else None
    written: list[str] = []

    def stop(file: Any, *_: object, **__: object) -> None:
        written.append(file.name)
        if len(written) == 5:
            raise KeyboardInterrupt

    monkeypatch.setattr(package, "write_lines", stop)
    with pytest.raises(KeyboardInterrupt):
        _write(db, folder)
    after = {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else None
    assert after == before


def test_an_empty_database_makes_a_package(tmp_path: Path) -> None:
    """Of headers."""
    jobs.read([], tmp_path / "facts.db", jobs.Service())
    described = _write(tmp_path / "facts.db", tmp_path / "a")
    assert [resource["name"] for resource in described["resources"]] == PLAIN
    assert all(len((tmp_path / "a" / each["path"]).read_text().splitlines()) == 1 for each in described["resources"])


def test_every_column_of_a_view_is_known_to_the_dictionary(db: Path) -> None:
    """A view gets no column that the dictionary has not from its schema: none is of any type."""
    with Database(db) as database:
        dictionary = Dictionary(database, jobs.catalog())
        unknown = [
            (entry.name, column.name)
            for entry in dictionary.of_role("kind", "list", "event", "engine")
            for column in entry.columns
            if column.type == "any"
        ]
        roles = {entry.name: (entry.role, entry.kind) for entry in dictionary.tables.values()}
    assert unknown == []
    assert roles["visit_event"] == ("event", "visit")
    assert roles["agreement_event_party"] == roles["name_form"] == ("other", None)
    assert roles["visit_met_with"] == ("list", "visit")
