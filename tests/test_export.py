"""What is exported reads back as it was, in every format, and a hostile article does nothing in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from extractor import cli
from extractor.database import Database
from extractor.dictionary import Column, Dictionary
from extractor.errors import QueryError, SetupError, StoreError
from extractor.export import sheet
from extractor.export.cells import csv_cell, day_of, guarded, printable
from extractor.export.landing import landing
from extractor.export.lines import write_csv
from extractor.export.sheet import check_size, fitting, number_of, write_sheet
from extractor.export.source import Source, find_source
from extractor.export.writing import FileFormat, watched, write_file
from tests import jobs

HOSTILE = '=HYPERLINK("http://example.org","click")'
ARTICLE = jobs.news(1, title=HOSTILE, source="@The Zorban Mail", url="https://example.org/1", language="en")
EXACT = "0.12345678901234567890123456789"
FORMATS: tuple[FileFormat, ...] = ("csv", "jsonl", "parquet", "xlsx")


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of one article with a fact of each kind, one of them with a number that no float holds."""
    path = tmp_path_factory.mktemp("export") / "facts.db"
    jobs.read([ARTICLE, jobs.news(2)], path, jobs.Service())
    jobs.resolve(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE fact SET data = json_set(data, '$.value', ?) WHERE id = 3", (EXACT,))
    return path


@pytest.fixture
def dictionary(db: Path) -> Iterator[Dictionary]:
    """What there is in it, open."""
    with Database(db) as database:
        yield Dictionary(database, jobs.catalog())


def _say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str, str]:
    """Exit status, what is printed, and what is said of it."""
    monkeypatch.setattr(sys, "argv", ["extractor", *words])
    status: Any = 0
    try:
        cli.main()
    except SystemExit as end:
        status = end.code or 0
    said = capsys.readouterr()
    return int(status), said.out, said.err


def _write(dictionary: Dictionary, folder: Path, what: str, form: FileFormat, *, is_raw: bool = False) -> Path:
    out = folder / f"out.{form}"
    write_file(out, find_source(dictionary, what, {}), form, is_raw=is_raw)
    return out


def _expected(dictionary: Dictionary, what: str) -> dict[str, Any]:
    table = dictionary.database.query(f'SELECT * FROM "{what}" ORDER BY 1')
    return dict(zip(table.columns, next(iter(table.rows)), strict=True))


@pytest.mark.parametrize("kind", [kind.name for kind in jobs.catalog().kinds])
def test_pandas_and_duckdb_read_each_kind_as_it_is_in_the_view(
    dictionary: Dictionary, tmp_path: Path, kind: str
) -> None:
    """CSV, JSON lines and Parquet have the view's columns in its order, its rows, and the values of the first."""
    told = _expected(dictionary, kind)
    as_csv, as_jsonl, as_parquet = (_write(dictionary, tmp_path, kind, form, is_raw=True) for form in FORMATS[:3])
    frames = [
        pd.read_csv(as_csv, dtype=str, keep_default_na=False),
        pd.read_json(as_jsonl, lines=True, dtype=False),
        pd.read_parquet(as_parquet),
        duckdb.read_csv(str(as_csv)).df(),
        duckdb.read_json(str(as_jsonl)).df(),
        duckdb.read_parquet(str(as_parquet)).df(),
    ]
    for frame in frames:
        assert list(frame.columns) == list(told)
        assert len(frame) == 2
        assert list(frame["fact_id"].astype(int)) == sorted(frame["fact_id"].astype(int))
        assert frame["quote"][0] == told["quote"]


def test_a_decimal_is_exact_and_a_number_beside_it(dictionary: Dictionary, tmp_path: Path) -> None:
    """The text has every digit that was printed, the number is for computing."""
    as_csv, as_jsonl, as_parquet, as_xlsx = (_write(dictionary, tmp_path, "trade_figure", form) for form in FORMATS)
    exact = f"SELECT value_exact FROM read_csv('{as_csv}', types={{'value_exact': 'DECIMAL(38, 30)'}})"
    assert Decimal(EXACT) in [row[0] for row in _ask(exact)]
    assert EXACT in list(pd.read_csv(as_csv, dtype={"value_exact": str})["value_exact"])
    assert json.loads(as_jsonl.read_text("utf-8").splitlines()[0])["value_exact"] == EXACT
    frame = pd.read_parquet(as_parquet)
    assert (frame["value"].dtype, frame["value_exact"][0]) == ("float64", EXACT)
    assert frame["value"][1] == 9.5
    cells = _cells(as_xlsx)
    assert [row["value_exact"] for row in cells] == [EXACT, 9.5]
    assert [row["value"] for row in cells] == [pytest.approx(float(EXACT), rel=1e-15), 9.5]


def _ask(sql: str) -> list[Any]:
    """What DuckDB answers."""
    return duckdb.connect().execute(sql).fetchall()


def _cells(path: Path) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(path)
    header, *rows = ([cell.value for cell in row] for row in book.active.iter_rows())
    book.close()
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_days_and_truths_have_their_types(dictionary: Dictionary, tmp_path: Path) -> None:
    """Days are days and truths are truths wherever a format knows them; ISO 8601 and true elsewhere."""
    files = {form: _write(dictionary, tmp_path, "agreement", form) for form in FORMATS}
    day = date(2031, 5, 5)
    described = dict(row[:2] for row in _ask(f"DESCRIBE SELECT * FROM '{files['parquet']}'"))
    assert (described["date_lo"], described["is_package"], described["fact_id"]) == ("DATE", "BOOLEAN", "BIGINT")
    assert described["signed_date"] == "VARCHAR"  # EDTF, which may be a month
    sniffed = _ask(f"SELECT date_lo, is_package FROM '{files['csv']}'")
    assert sniffed[0] == (day, False)
    assert pd.read_parquet(files["parquet"])["date_lo"][0] == day
    assert pd.read_csv(files["csv"])["is_package"].dtype == bool
    assert json.loads(files["jsonl"].read_text("utf-8").splitlines()[0])["is_package"] is False
    cell = _cells(files["xlsx"])[0]
    assert (cell["date_lo"], cell["is_package"]) == (datetime(2031, 5, 5), False)  # noqa: DTZ001 - a day of Excel


def test_what_an_article_says_is_no_formula(dictionary: Dictionary, tmp_path: Path) -> None:
    """In a sheet it is a string and no link; in CSV an apostrophe stands before it, unless --raw; elsewhere it is bare."""
    files = {form: _write(dictionary, tmp_path, "visit", form) for form in FORMATS}
    book = openpyxl.load_workbook(files["xlsx"])
    titles = [cell for row in book.active.iter_rows() for cell in row if cell.value == HOSTILE]
    assert [(cell.data_type, cell.hyperlink) for cell in titles] == [("s", None)]
    book.close()
    assert pd.read_csv(files["csv"])["article_title"][0] == f"'{HOSTILE}"
    assert pd.read_csv(files["csv"])["article_source"][0] == "'@The Zorban Mail"
    assert pd.read_parquet(files["parquet"])["article_title"][0] == HOSTILE
    assert json.loads(files["jsonl"].read_text("utf-8").splitlines()[0])["article_title"] == HOSTILE
    raw = _write(dictionary, tmp_path, "visit", "csv", is_raw=True)
    assert pd.read_csv(raw)["article_title"][0] == HOSTILE


GUARDED = {
    "formula": ("=1+1", "'=1+1"),
    "command": ("@SUM(A1)", "'@SUM(A1)"),
    "sum of money": ("-$5m", "'-$5m"),
    "tab before": ("\t=1", "'\t=1"),
    "wide sign": ("＝1", "'＝1"),
    "apostrophe before": ("'=1", "''=1"),
    "negative number": ("-12.5", "-12.5"),
    "negative in print": ("-1,234.5", "-1,234.5"),
    "percent": ("+7%", "+7%"),
    "power of ten": ("-1E+3", "-1E+3"),
    "apostrophe alone": ("'tis", "'tis"),
    "sign inside": ("a=1", "a=1"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "shown"), GUARDED.values(), ids=GUARDED.keys())
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(text: str, shown: str) -> None:
    """And nothing else is: numbers stay numbers."""
    assert guarded(text) == shown


@given(st.text())
def test_the_guard_can_be_taken_off(text: str) -> None:
    """Two texts never become one, and what becomes of one begins with no sign of a formula, or is a number."""
    shown = guarded(text)
    assert shown in (text, f"'{text}")
    assert shown[:1] not in {"=", "@", "\t"}
    assert guarded(shown) == (f"'{shown}" if shown != text else shown)


@given(st.lists(st.text(st.characters()), min_size=1))
def test_any_text_is_a_cell_of_csv(texts: list[str]) -> None:
    """Also NUL, controls and halves of letters: it can be written as UTF-8, and reads back as one row."""
    file = io.StringIO()
    write_csv(file, [f"c{index}" for index in range(len(texts))], [texts])
    file.getvalue().encode()
    rows = list(csv.reader(io.StringIO(file.getvalue(), newline="")))
    assert rows[1:] == [[guarded(printable(text)) for text in texts]]


def test_numbers_are_not_text_of_csv() -> None:
    """A negative one has no apostrophe."""
    assert [csv_cell(value) for value in (-1, -1.5, None, True, b"\x00")] == [-1, -1.5, None, "true", "00"]


NUMBERS: dict[str, tuple[Any, Any, Any]] = {
    "whole": (5, "number", 5),
    "broken": (0.1, "number", 0.1),
    "computed": (0.1 + 0.2, "number", 0.1 + 0.2),
    "an exact decimal": ("461.90", "decimal", 461.9),
    "negative": ("-0.5", "decimal", -0.5),
    "of sixteen digits": ("1234567890.123456", "decimal", None),
    "a whole one of sixteen digits": (1234567890123456, "integer", None),
    "a large round one": ("12000000000000000000", "decimal", 1.2e19),
    "beyond a float": ("1E+999", "decimal", None),
    "infinity": (float("inf"), "number", None),
    "no number": ("many", "decimal", None),
    "text that looks like one": ("007", "text", None),
}


@pytest.mark.parametrize(("value", "type_", "expected"), NUMBERS.values(), ids=NUMBERS.keys())
def test_excel_gets_a_number_only_where_it_shows_all_its_digits(value: Any, type_: Any, expected: float | None) -> None:
    """Else the text stands there, which is right."""
    assert number_of(value, type_) == expected


DAYS = {
    "a day": ("2031-05-06", date(2031, 5, 6)),
    "a month": ("2031-05", None),
    "no such day": ("2031-02-30", None),
    "a moment": ("2031-05-06T10:00", None),
    "unknown year": ("XXXX-05-06", None),
    "other digits": ("２０３１-05-06", None),
}


@pytest.mark.parametrize(("text", "day"), DAYS.values(), ids=DAYS.keys())
def test_only_a_whole_day_is_a_day(text: str, day: date | None) -> None:
    """EDTF that says less stays text."""
    assert day_of(text) == day


def test_odd_texts_stand_in_a_sheet(tmp_path: Path) -> None:
    """Controls, links, what looks like an escape, a day before Excel's time, and more letters than a cell holds."""
    columns = [Column(name) for name in ("a", "b", "c")] + [Column("d", "date")]
    rows = [
        ("a\x00b\x0bc\ud800\uffff", "https://example.org", "_x0041_", "1899-12-31"),
        ("🌍" * 20_000, "x" * 32_767, None, "2031-05"),
    ]
    assert write_sheet(tmp_path / "odd.xlsx", "a" * 40, columns, rows) == 1
    book = openpyxl.load_workbook(tmp_path / "odd.xlsx")
    first, second = ([cell.value for cell in row] for row in book.active.iter_rows(min_row=2))
    first[2] = unescape(first[2])  # as Excel does, and openpyxl does not by itself
    assert first == ["a\ufffdb\ufffdc\ufffd\ufffd", "https://example.org", "_x0041_", "1899-12-31"]
    assert second == [fitting("🌍" * 20_000), "x" * 32_767, None, "2031-05"]
    assert (len(second[0]), second[0][-1]) == (16_384, "…")
    assert book.active["B2"].hyperlink is None
    book.close()


def test_more_rows_than_a_sheet_holds_are_told_before_writing(
    dictionary: Dictionary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line, and no file is begun."""
    monkeypatch.setattr(sheet, "ROWS", 2)
    with pytest.raises(QueryError, match="a sheet holds 1 rows below its header"):
        _write(dictionary, tmp_path, "visit", "xlsx")
    assert not list(tmp_path.iterdir())
    monkeypatch.undo()
    check_size(10, 1_048_575)
    with pytest.raises(QueryError, match="1,048,576 rows of 10 columns"):
        check_size(10, 1_048_576)


def test_a_question_takes_its_parameters(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path
) -> None:
    """As `extractor query` does; the header is there where no row is."""
    status, out, _ = _say(
        capsys, monkeypatch, "export", "visitors-to-country", "--param", "country=VNM", "--db", str(db)
    )
    assert (status, len(out.splitlines())) == (0, 2)
    _, out, _ = _say(capsys, monkeypatch, "export", "visitors-to-country", "--param", "country=NOR", "--db", str(db))
    assert out.splitlines() == [
        "host_country,start_date,end_date,visitor,visitor_title,visitor_country,visit_type,status,articles,independent"
    ]


ANSWERS = {
    "whole numbers": ("SELECT 1 AS c UNION ALL SELECT NULL", "int64", [1, None]),
    "whole and broken": ("SELECT 1 AS c UNION ALL SELECT 2.5", "double", [1.0, 2.5]),
    "numbers and words": ("SELECT 1 AS c UNION ALL SELECT 'b'", "string", ["1", "b"]),
    "nothing known": ("SELECT NULL AS c", "string", [None]),
    "no row": ("SELECT 1 AS c WHERE 0", "string", []),
    "a day by its name": ("SELECT '2031-05-06' AS date_lo", "date32[day]", [date(2031, 5, 6)]),
    "a year under a day's name": ("SELECT '2031' AS date_lo", "string", ["2031"]),
    "a truth by its name": ("SELECT 1 AS is_package", "bool", [True]),
    "a number under a truth's name": ("SELECT 7 AS is_package", "int64", [7]),
    "bytes": ("SELECT x'00ff' AS c", "string", ["00ff"]),
    "half a letter": (r"""SELECT json_extract('{"a":"x\ud800"}', '$.a') AS c""", "string", ["x\ufffd\ufffd\ufffd"]),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "type_", "values"), ANSWERS.values(), ids=ANSWERS.keys())
def test_the_columns_of_an_answer_are_what_its_values_are(
    dictionary: Dictionary, tmp_path: Path, sql: str, type_: str, values: list[Any]
) -> None:
    """Parquet wants one type a column: it is found before the first row is written."""
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(_write(dictionary, tmp_path, sql, "parquet"))
    assert str(table.schema.field(0).type) == type_
    assert table.column(0).to_pylist() == values


def test_a_value_of_another_schema_is_told(dictionary: Dictionary, tmp_path: Path) -> None:
    """A column of days that holds none is not left out in silence."""
    source = Source(dictionary.database, "x", (Column("day", "date"),), "SELECT 'soon'", {})
    with pytest.raises(QueryError, match="day: 'soon' is no date"):
        write_file(tmp_path / "x.parquet", source, "parquet")
    assert not list(tmp_path.iterdir())


WRONG = {
    "unknown name": (["export", "visits"], "there is no 'visits' to export; tables: visit, agreement, trade_figure, "),
    "nothing named": (["export"], "name what to export"),
    "both": (["export", "visit", "--all", "folder"], "name what to export"),
    "all as parquet": (["export", "--all", "folder", "--format", "parquet"], "--all writes a folder of CSV files"),
    "parquet to the terminal": (["export", "visit", "--format", "parquet"], "name a file with --out"),
    "no folder": (["export", "visit", "--out", "nowhere/a.csv"], "nowhere/a.csv: cannot be written (No such file"),
    "a folder": (["export", "visit", "--out", "."], "a folder; name a file"),
    "no format": (["export", "visit", "--out", "visits.pdf"], "its ending tells no format; end it in .csv, .jsonl"),
    "a parameter of a table": (["export", "visit", "--param", "a=b"], "visit is a table, it takes no --param 'a'"),
    "a parameter of a question": (["export", "visit-matrix", "--param", "a=b"], "takes no parameter 'a'"),
    "no SQL": (["export", "who went where"], "query: near"),
    "writing": (["export", "DELETE FROM fact"], "query: only reading is allowed"),
}  # fmt: skip


@pytest.mark.parametrize(("words", "line"), WRONG.values(), ids=WRONG.keys())
def test_wrong_use_is_one_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    db: Path,
    tmp_path: Path,
    words: list[str],
    line: str,
) -> None:
    """With what to do instead; nothing is written."""
    monkeypatch.chdir(tmp_path)
    status, out, err = _say(capsys, monkeypatch, *words, "--db", str(db))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert line in err
    assert not list(tmp_path.iterdir())


def test_the_database_is_not_written_over(dictionary: Dictionary, db: Path) -> None:
    """By whatever name it is called."""
    before = db.read_bytes()
    with pytest.raises(QueryError, match="that is the database itself"):
        write_file(db.parent / "." / db.name, find_source(dictionary, "visit", {}), "csv")
    assert db.read_bytes() == before


@pytest.mark.parametrize(("module", "form"), [("pyarrow", "parquet"), ("xlsxwriter", "xlsx")])
def test_a_library_that_is_not_there_is_named(
    dictionary: Dictionary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, form: FileFormat
) -> None:
    """With the extra that brings it."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SetupError, match=rf"pip install 'extractor\[{form}\]'"):
        _write(dictionary, tmp_path, "visit", form)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, OSError(28, "No space left on device")])
@pytest.mark.parametrize("form", FORMATS)
def test_what_is_interrupted_leaves_what_was_there(
    dictionary: Dictionary, tmp_path: Path, form: FileFormat, error: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The former file is whole, and no other is beside it."""
    out = tmp_path / f"out.{form}"
    out.write_text("former")

    def stop(rows: Any, *_: object) -> Iterator[Any]:
        yield next(iter(rows))
        raise error

    monkeypatch.setattr("extractor.export.writing.watched", stop)
    with pytest.raises((KeyboardInterrupt, ValueError, StoreError)):
        write_file(out, find_source(dictionary, "visit", {}), form)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(out.name, "former")]


def test_a_file_lands_with_the_rights_of_any_other(tmp_path: Path) -> None:
    """As if it had been written in its place."""
    with landing(tmp_path / "a") as beside:
        beside.write_text("x")
        assert not (tmp_path / "a").exists()
    (tmp_path / "b").write_text("x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_rows_are_drawn_as_they_are_written(dictionary: Dictionary) -> None:
    """None is read before it is wanted, so that any number of them takes little memory; the bar is told of some."""
    endless = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
    told: list[tuple[str, int, int]] = []
    rows = watched(find_source(dictionary, endless, {}).rows(), "n", 9, lambda *step: told.append(step))
    assert [next(rows)[0] for _ in range(1001)][-1] == 1001
    assert told == [("n", 1000, 9)]


def test_an_export_is_of_one_moment(db: Path, tmp_path: Path) -> None:
    """What a job writes meanwhile is not in it."""
    copy = tmp_path / "facts.db"
    copy.write_bytes(db.read_bytes())
    with Database(copy) as database, database.snapshot():
        jobs.read([jobs.news(3)], copy, jobs.Service())
        assert list(database.query("SELECT count(*) FROM article").rows) == [(2,)]
    assert jobs.rows(copy, "SELECT count(*) FROM article") == [(3,)]


def test_events_that_are_out_of_date_say_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, tmp_path: Path
) -> None:
    """On stderr, for tables that follow from all facts, and for questions of them; a kind's view is never out of date."""
    copy = tmp_path / "facts.db"
    copy.write_bytes(db.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("INSERT INTO unresolved SELECT id FROM article")
    for what, line in {
        "entity": "2 articles are not resolved yet; run `extractor resolve`\n",
        "SELECT id FROM conflict JOIN entity": "2 articles are not resolved yet; run `extractor resolve`\n",
        "visit": "",
    }.items():
        status, _, err = _say(capsys, monkeypatch, "export", what, "--db", str(copy))
        assert (status, err) == (0, line)


def test_the_ending_of_the_file_says_the_format(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, tmp_path: Path
) -> None:
    """Unless --format says another."""
    for name, begins in {"a.PARQUET": b"PAR1", "a.xlsx": b"PK", "a.jsonl": b"{", "a.csv": b"fact_id,"}.items():
        assert _say(capsys, monkeypatch, "export", "visit", "--db", str(db), "--out", str(tmp_path / name))[0] == 0
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_long_texts_are_cut_for_excel_and_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, tmp_path: Path
) -> None:
    """And said where they are whole."""
    long = (
        "WITH RECURSIVE n(x) AS (VALUES ('ab') UNION ALL SELECT x || x FROM n WHERE length(x) < 32000) SELECT x FROM n"
    )
    status, _, err = _say(capsys, monkeypatch, "export", long, "--db", str(db), "--out", str(tmp_path / "a.xlsx"))
    assert (status, err) == (0, "1 cell is cut at the 32,767 characters of Excel; csv and parquet have them whole\n")


def test_every_table_of_an_empty_database_can_be_exported(tmp_path: Path) -> None:
    """A header, and no row, in every format."""
    jobs.read([], tmp_path / "facts.db", jobs.Service())
    with Database(tmp_path / "facts.db") as database:
        dictionary = Dictionary(database, jobs.catalog())
        for name in dictionary.tables:
            for form in FORMATS:
                frame = {
                    "csv": pd.read_csv,
                    "parquet": pd.read_parquet,
                    "xlsx": pd.read_excel,
                }.get(form)
                out = _write(dictionary, tmp_path, name, form)
                assert frame is None or list(frame(out).columns) == list(dictionary.tables[name].names)


def test_rows_that_are_printed_have_no_bar(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, tmp_path: Path
) -> None:
    """It would take stdout for its own, and a file that the shell fills would stay empty; a file of ours has one."""
    shown: list[str] = []

    @contextmanager
    def stepping() -> Iterator[Any]:
        yield lambda *step: shown.append(step[0])

    monkeypatch.setattr("extractor.progress.stepping", stepping)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    _, out, _ = _say(capsys, monkeypatch, "export", "visit", "--db", str(db))
    assert (len(out.splitlines()), shown) == (3, [])
    _say(capsys, monkeypatch, "export", "visit", "--db", str(db), "--out", str(tmp_path / "a.csv"))
    assert shown == ["visit"]


def test_what_is_no_regular_file_is_left_as_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, db: Path, tmp_path: Path
) -> None:
    """A pipe stays a pipe; what a link leads to is written, and the link stays; - is standard output."""
    pipe, link, target = tmp_path / "pipe.csv", tmp_path / "link.csv", tmp_path / "target.csv"
    os.mkfifo(pipe)
    target.write_text("old")
    link.symlink_to(target)
    status, _, err = _say(capsys, monkeypatch, "export", "visit", "--db", str(db), "--out", str(pipe))
    assert (status, pipe.is_fifo()) == (2, True)
    assert "no regular file" in err
    assert _say(capsys, monkeypatch, "export", "visit", "--db", str(db), "--out", str(link))[0] == 0
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"fact_id,")
    status, out, _ = _say(capsys, monkeypatch, "export", "visit", "--db", str(db), "--out", "-")
    assert (status, out.startswith("fact_id,")) == (0, True)
