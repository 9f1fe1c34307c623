"""Rows made into what a page shows: a table always, and a picture where the form has one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.console import counted, plain
from extractor.database import Value
from extractor.report.cells import Cell, Grid, Link, cell, exact, grouped, head, short, worded
from extractor.report.declaration import Form, Part
from extractor.report.periods import Month, columns_of, month_of, name_of, span_name, span_of
from extractor.report.pictures import Numbers, Painter, Picture, Plot

MOST_ROWS = 200
"""Of a table; a page with more would be read by nobody."""
_MOST_SERIES = 7
_MOST_BARS = 24
_MOST_PANELS = 6
_MOST_SIDES = 24
"""Of a matrix, in each direction."""
_SHADES = 5
_FIRST_LINKS = 2
"""Articles that are named in a row; the others are named when they are asked for."""
_HIDDEN = {"conflict", "article_id", "event_id"}

Row = Mapping[str, Value]
Tellers = Mapping[str, tuple[Link, ...]]


@dataclass(frozen=True, slots=True)
class Shown:
    """One part of a page, ready to be shown."""

    id: str
    title: str
    form: Form
    note: str = ""
    pictures: tuple[Picture, ...] = ()
    grid: Grid | None = None
    trouble: str = ""
    """Why there is nothing to show, where it is not that nothing is there."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The pages that rows may lead to."""

    events: Callable[[Sequence[str]], Tellers]
    """For each event, by its id, the articles that tell of it."""
    article: Callable[[str], tuple[Link, ...]]
    pair: Callable[[str, str], str | None]
    painter: Painter = field(default_factory=Painter)


def show(part: Part, rows: Sequence[Row], ways: Ways) -> Shown:
    """A part, made of the rows of its question."""
    pictures, grid = _FORMS[part.form](part, rows, ways) if rows else ((), None)
    return Shown(name_of_part(part), part.question.title, part.form, part.note, pictures, grid)


def name_of_part(part: Part) -> str:
    """By which a link finds the part: the path of its file."""
    return part.question.name.replace("/", "-")


Made = tuple[tuple[Picture, ...], Grid | None]


def _timeline(part: Part, rows: Sequence[Row], ways: Ways) -> Made:
    told = [(month, row) for row in rows if (month := month_of(row["day"])) is not None]
    if not told:
        return (), None
    span = span_of([month for month, _ in told])
    columns = columns_of([month for month, _ in told], span)
    sums: dict[str, dict[Month, float]] = defaultdict(lambda: defaultdict(float))
    for month, row in told:
        sums[_series(row)][month // span * span] += _float(row["number"])
    named = [name_of(month, span) for month in columns]
    series = _fewer({name: [of.get(month, 0.0) for month in columns] for name, of in sums.items()})
    about = f"{part.question.title}: a column a {span_name(span)}, {named[0]} to {named[-1]}."
    plot = Plot("columns", part.question.title, about, tuple(named), tuple(series.items()))
    return (ways.painter.draw(plot),), _numbers_grid(span_name(span), named, series)


def _bars(part: Part, rows: Sequence[Row], ways: Ways) -> Made:
    sums: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    totals: dict[str, float] = defaultdict(float)
    for row in rows:
        label, number = worded(str(row["label"])), _float(row["number"])
        sums[_series(row)][label] += number
        totals[label] += number
    labels = sorted(totals, key=lambda label: (-totals[label], label))
    series = _fewer({name: [of.get(label, 0.0) for label in labels] for name, of in sums.items()})
    drawn = tuple(labels[:_MOST_BARS])
    about = f"{part.question.title}: {counted(len(drawn), 'bar')}, the longest {drawn[0]} ({short(totals[drawn[0]])})."
    plot = Plot("bars", part.question.title, about, drawn, tuple((n, of[:_MOST_BARS]) for n, of in series.items()))
    return (ways.painter.draw(plot),), _numbers_grid("", labels, series)


def _lines(part: Part, rows: Sequence[Row], ways: Ways) -> Made:
    panels: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        panels[worded(str(row.get("panel") or ""))].append(row)
    fullest = sorted(panels, key=lambda name: -len(panels[name]))[:_MOST_PANELS]
    pictures = [_panel(part.question.title, name, panels[name], ways) for name in fullest if len(_xs(panels[name])) > 1]
    cells = tuple(
        (Cell(plain(row["x"])), Cell(_series(row)), Cell(grouped(row["number"]), is_number=True), Cell(panel))
        for panel, inside in panels.items()
        for row in inside
    )
    heads = (Cell("when"), Cell("what"), Cell("number", is_number=True), Cell("unit"))
    return tuple(pictures), Grid(heads, cells[:MOST_ROWS], max(0, len(cells) - MOST_ROWS))


def _xs(rows: Sequence[Row]) -> list[str]:
    return sorted({plain(row["x"]) for row in rows})


def _panel(title: str, name: str, rows: Sequence[Row], ways: Ways) -> Picture:
    xs = _xs(rows)
    values: dict[str, dict[str, float]] = defaultdict(dict)
    for row in rows:
        values[_series(row)][plain(row["x"])] = _float(row["number"])
    most = sorted(values, key=lambda one: -len(values[one]))[:_MOST_SERIES]
    series: tuple[tuple[str, Numbers], ...] = tuple((one, [values[one].get(x) for x in xs]) for one in most)
    about = f"{title}, in {name}: {counted(len(series), 'line')}, {xs[0]} to {xs[-1]}."
    return ways.painter.draw(Plot("lines", f"{title}: {name}", about, tuple(xs), series))


def _matrix(_: Part, rows: Sequence[Row], ways: Ways) -> Made:
    numbers = {(plain(row["row"]), plain(row["column"])): _float(row["number"]) for row in rows}
    names = {
        plain(row[side]): plain(row.get(f"{side}_name") or row[side]) for row in rows for side in ("row", "column")
    }
    down, across = (_largest(numbers, at)[:_MOST_SIDES] for at in (0, 1))
    most = max(float(_SHADES), *numbers.values())
    cells = tuple(
        (
            Cell(one, title=names[one]),
            *(_shaded(numbers.get((one, other)), most, ways.pair(one, other)) for other in across),
        )
        for one in sorted(down)
    )
    heads = (Cell("from ↓ to →"), *(Cell(other, title=names[other], is_number=True) for other in across))
    left = len({one for one, _ in numbers}) - len(down)
    return (), Grid(heads, cells, left)


def _largest(numbers: Mapping[tuple[str, str], float], at: int) -> list[str]:
    """The rows or columns of the largest numbers, in the order of their names."""
    sums: dict[str, float] = defaultdict(float)
    for sides, number in numbers.items():
        sums[sides[at]] += number
    return sorted(sorted(sums, key=lambda one: (-sums[one], one))[:_MOST_SIDES])


def _shaded(number: float | None, most: float, href: str | None) -> Cell:
    if not number:
        return Cell(is_number=True)
    shade = max(1, min(_SHADES, round(_SHADES * number / most)))
    return Cell(grouped(f"{number:.0f}"), href=href, mark=f"h{shade}", is_number=True)


def _beside(_: Part, rows: Sequence[Row], ways: Ways) -> Made:
    columns = sorted({plain(row["column"]) for row in rows})
    if all(map(str.isdecimal, columns)):
        columns.reverse()  # years: what is new is seen first, also on a phone
    lines: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        lines[worded(str(row["row"]))][plain(row["column"])].append(row)
    few = dict(list(lines.items())[:MOST_ROWS])
    tellers = _tellers([row for inside in few.values() for told in inside.values() for row in told], ways)
    cells = tuple(
        (Cell(name), *(_told(inside.get(column, ()), tellers) for column in columns)) for name, inside in few.items()
    )
    heads = (Cell(), *(Cell(column or "not told") for column in columns))
    return (), Grid(heads, cells, len(lines) - len(few))


def _tellers(rows: Sequence[Row], ways: Ways) -> Tellers:
    return ways.events(list(dict.fromkeys(str(row["event_id"]) for row in rows if row.get("event_id"))))


def _told(rows: Sequence[Row], tellers: Tellers) -> Cell:
    """What is told at one place: each value leads to the first article that tells it."""
    values: dict[str, list[Link]] = defaultdict(list)
    for row in rows:
        values[plain(row["value"])].extend(tellers.get(str(row.get("event_id")), ()))
    first = tuple(Link(value, of[0].href if of else None) for value, of in values.items())
    more = tuple(dict.fromkeys(link for of in values.values() for link in of[1:]))
    mark = "conflict" if any(row.get("conflict") for row in rows) else ""
    if len(first) == 1:
        told = values[first[0].text]
        return Cell(first[0].text, first[0].href, more=more, mark=mark, title=told[0].text if told else "")
    return Cell(links=first, more=more, mark=mark)


def _table(_: Part, rows: Sequence[Row], ways: Ways) -> Made:
    names = [name for name in rows[0] if name not in _HIDDEN]
    tellers = _tellers(rows[:MOST_ROWS], ways)
    cells = tuple(tuple(_row(row, names, ways, tellers)) for row in rows[:MOST_ROWS])
    heads = [head(name, cells, at) for at, name in enumerate(names)]
    if {"event_id", "article_id"} & rows[0].keys():
        heads.append(Cell("told by"))
    return (), Grid(tuple(heads), cells, max(0, len(rows) - MOST_ROWS))


def _row(row: Row, names: Sequence[str], ways: Ways, tellers: Tellers) -> Iterator[Cell]:
    for at, name in enumerate(names):
        if name == "verdict":
            yield Cell(plain(row[name]), mark=plain(row[name]))
        elif at == 0 and row.get("conflict"):
            yield Cell(plain(row[name]), mark="conflict")
        else:
            yield cell(row[name])
    if row.get("event_id"):
        links = tellers.get(str(row["event_id"]), ())
        yield Cell(links=links[:_FIRST_LINKS], more=links[_FIRST_LINKS:])
    elif row.get("article_id"):
        yield Cell(links=ways.article(str(row["article_id"])))
    elif {"event_id", "article_id"} & row.keys():
        yield Cell()


def _series(row: Row) -> str:
    return worded(str(row.get("series") or "all"))


def _float(value: Value) -> float:
    number = exact(value)
    return float(number) if number is not None else 0.0


def _fewer(series: dict[str, list[float]]) -> dict[str, list[float]]:
    """The largest series, the rest of them put together."""
    ordered = sorted(series, key=lambda name: (-sum(series[name]), name))
    few = {name: series[name] for name in ordered[:_MOST_SERIES]}
    if rest := ordered[_MOST_SERIES:]:
        few["others"] = [sum(numbers) for numbers in zip(*(series[name] for name in rest), strict=True)]
    return few


def _numbers_grid(name: str, labels: Sequence[str], series: Mapping[str, Sequence[float]]) -> Grid:
    rows = tuple(
        (Cell(label), *(Cell(short(numbers[at]), is_number=True) for numbers in series.values()))
        for at, label in enumerate(labels)
        if any(numbers[at] for numbers in series.values())
    )
    heads = (Cell(name), *(Cell(one, is_number=True) for one in series))
    return Grid(heads, rows[:MOST_ROWS], max(0, len(rows) - MOST_ROWS))


_FORMS: Mapping[Form, Callable[[Part, Sequence[Row], Ways], Made]] = {
    "timeline": _timeline,
    "bars": _bars,
    "lines": _lines,
    "matrix": _matrix,
    "beside": _beside,
    "table": _table,
}
