"""The forms in which rows are shown, where there are many rows: what is drawn, what is put together, what is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from extractor.database import Value
from extractor.report.cells import Cell, Grid, Link
from extractor.report.declaration import read_part
from extractor.report.forms import MOST_ROWS, Shown, Ways, show

Row = Mapping[str, Value]


def _links(number: int) -> tuple[Link, ...]:
    return tuple(Link(f"Mail {at}", f"articles/{at}.html") for at in range(number))


WAYS = Ways(lambda events: {event: _links(int(event)) for event in events}, lambda _: _links(1), lambda *_: None)


def _shown(form: str, rows: Sequence[Row]) -> Shown:
    return show(read_part("overview/1-part", f"-- A title\n-- chart: {form}"), rows, WAYS)


def _grid(form: str, rows: Sequence[Row]) -> Grid:
    grid = _shown(form, rows).grid
    assert grid is not None
    return grid


MANY: dict[str, tuple[str, list[Row]]] = {
    "table": ("table", [{"name": str(at)} for at in range(MOST_ROWS + 3)]),
    "beside": ("beside", [{"row": str(at), "column": "a", "value": "1"} for at in range(MOST_ROWS + 3)]),
    "lines": (
        "lines",
        [{"panel": "USD", "x": str(at), "series": "a", "number": 1} for at in range(MOST_ROWS + 3)],
    ),
    "bars": ("bars", [{"label": str(at), "series": None, "number": 1} for at in range(MOST_ROWS + 3)]),
}


@pytest.mark.parametrize(("form", "rows"), MANY.values(), ids=list(MANY))
def test_a_long_table_is_cut(form: str, rows: list[Row]) -> None:
    """And tells how many rows are left out."""
    grid = _grid(form, rows)
    assert (len(grid.rows), grid.left_out) == (MOST_ROWS, 3)


def test_a_matrix_has_the_largest_sides() -> None:
    """In the order of their names, shaded by the largest number."""
    rows: list[Row] = [{"row": f"A{at:02}", "column": "B", "number": at} for at in range(30)]
    grid = _grid("matrix", rows)
    assert [row[0].text for row in grid.rows] == [f"A{at:02}" for at in range(6, 30)]
    assert (grid.rows[0][1].mark, grid.rows[-1][1].mark, grid.left_out) == ("h1", "h5", 6)


def test_many_series_are_put_together() -> None:
    """The largest have a colour of their own."""
    rows: list[Row] = [{"label": "x", "series": f"s{at:02}", "number": at + 1} for at in range(10)]
    shown = _shown("bars", rows)
    assert shown.pictures[0].legend == ("s09", "s08", "s07", "s06", "s05", "s04", "s03", "others")
    assert shown.grid is not None
    assert shown.grid.rows[0][-1].text == "6"


TOLD: dict[str, tuple[list[Row], Cell]] = {
    "one value, one article": (
        [{"row": "r", "column": "c", "value": "$1", "event_id": "1", "conflict": 0}],
        Cell("$1", "articles/0.html", title="Mail 0"),
    ),
    "one value, several articles": (
        [{"row": "r", "column": "c", "value": "$1", "event_id": "3", "conflict": 0}],
        Cell("$1", "articles/0.html", more=_links(3)[1:], title="Mail 0"),
    ),
    "two values": (
        [{"row": "r", "column": "c", "value": value, "event_id": "1", "conflict": 1} for value in ("$1", "$2")],
        Cell(links=(Link("$1", "articles/0.html"), Link("$2", "articles/0.html")), mark="conflict"),
    ),
    "nobody known": ([{"row": "r", "column": "c", "value": "$1", "event_id": None}], Cell("$1")),
}


@pytest.mark.parametrize(("rows", "cell"), TOLD.values(), ids=list(TOLD))
def test_a_value_leads_to_who_tells_it(rows: list[Row], cell: Cell) -> None:
    """The first article; the others are named when they are asked for."""
    assert _grid("beside", rows).rows[0][1] == cell


def test_a_row_of_a_table_names_its_tellers() -> None:
    """The first two at once; marked where it is in conflict, also where there is nobody to name."""
    rows: list[Row] = [
        {"name": "a", "verdict": "doubtful", "event_id": "3", "conflict": 1},
        {"name": "b", "verdict": "verified", "event_id": None, "conflict": 0},
    ]
    grid = _grid("table", rows)
    assert [head.text for head in grid.heads] == ["name", "verdict", "told by"]
    assert grid.rows[0] == (
        Cell("a", mark="conflict"),
        Cell("doubtful", mark="doubtful"),
        Cell(links=_links(2), more=_links(3)[2:]),
    )
    assert grid.rows[1][2] == Cell()


def test_days_that_are_unknown_make_no_timeline() -> None:
    """It says that there is nothing to show."""
    assert _shown("timeline", [{"day": "XXXX-05-04", "series": "x", "number": 1}]).grid is None


def test_each_unit_has_a_picture_of_its_own() -> None:
    """Dollars and tonnes are not drawn on one axis; a single year is no line."""
    rows: list[Row] = [
        {"panel": panel, "x": x, "series": "s", "number": 1}
        for panel, xs in (("USD", ("2029", "2030")), ("tonne", ("2029", "2030")), ("EUR", ("2030",)))
        for x in xs
    ]
    shown = _shown("lines", rows)
    assert len(shown.pictures) == 2
    assert shown.grid is not None
    assert len(shown.grid.rows) == 5
