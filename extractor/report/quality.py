"""How good the facts are, what they cost, and what failed: known of every database, whatever its kinds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extractor.console import VERDICTS, plain
from extractor.database import Database
from extractor.report.cells import Cell, Grid, grouped, worded
from extractor.report.pictures import Painter, Picture, Plot

_MOST_CODES = 15


@dataclass(frozen=True, slots=True)
class Tile:
    """One number of a database, large."""

    name: str
    number: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Quality:
    """What the section on quality shows."""

    picture: Picture | None
    kinds: Grid | None
    reasons: Grid | None
    costs: Grid | None
    failures: Grid | None
    notes: tuple[str, ...]


def quality_of(database: Database, kinds: Sequence[str], painter: Painter) -> Quality:
    """The quality of a database's facts."""
    counts = _counts(database)
    named = [kind for kind in kinds if any(counts[kind, verdict] for verdict in VERDICTS)]
    picture = None
    if named:
        series = tuple((verdict, [float(counts[kind, verdict]) for kind in named]) for verdict in VERDICTS)
        about = "For each kind of fact, how many were verified, how many are doubtful, how many were refused."
        picture = painter.draw(Plot("bars", "Verdicts by kind", about, tuple(map(worded, named)), series))
    return Quality(
        picture, _kinds(counts, named), _reasons(database), _costs(database), _failures(database), _notes(database)
    )


def kinds_of(database: Database, known: Sequence[str]) -> list[str]:
    """The kinds of the facts, those of the catalogue first, each of which has a colour by its place."""
    stored = [str(row[0]) for row in database.query("SELECT DISTINCT kind FROM fact ORDER BY kind").rows]
    return [*known, *(kind for kind in stored if kind not in known)]


def tiles_of(database: Database) -> list[Tile]:
    """What there is, counted."""
    number = _ask(database)
    articles, copies = number("SELECT count(*) FROM article"), number("SELECT count(*) FROM copy")
    verified, doubtful = (number(f"SELECT count(*) FROM fact WHERE verdict = '{one}'") for one in VERDICTS[:2])  # noqa: S608 - written in console
    events = number("SELECT count(DISTINCT event_id) FROM event_fact")
    entities = number("SELECT count(*) FROM entity")
    torn = number("SELECT count(DISTINCT conflict_id) FROM conflict")
    return [
        Tile(
            "Articles",
            f"{articles:,}",
            f"{copies:,} copies of others among them" if copies else "none a copy of another",
        ),
        Tile("Facts kept", f"{verified + doubtful:,}", f"{verified:,} verified, {doubtful:,} doubtful"),
        Tile("Events", f"{events:,}", "told by one article or several"),
        Tile("Entities", f"{entities:,}", "countries, persons, organizations"),
        Tile("Conflicts", f"{torn:,}", "different values told of one thing"),
    ]


def _ask(database: Database) -> Any:
    def number(sql: str) -> int:
        return next(int(str(row[0] or 0)) for row in database.query(sql).rows)

    return number


def _counts(database: Database) -> Counter[tuple[str, str]]:
    rows = database.query("SELECT kind, verdict, count(*) FROM fact GROUP BY kind, verdict").rows
    return Counter({(str(kind), str(verdict)): int(str(number)) for kind, verdict, number in rows})


def _kinds(counts: Counter[tuple[str, str]], kinds: Sequence[str]) -> Grid | None:
    rows = []
    for kind in kinds:
        numbers = [counts[kind, verdict] for verdict in VERDICTS]
        share = f"{100 * numbers[0] / sum(numbers):.0f} %"
        cells = (Cell(f"{number:,}", is_number=True) for number in numbers)
        rows.append((Cell(worded(kind)), *cells, Cell(share, is_number=True)))
    heads = ("kind", *VERDICTS, "verified of all")
    return _grid(heads, rows)


def _reasons(database: Database) -> Grid | None:
    """Why facts are doubtful or refused: the codes, most frequent first."""
    sql = """SELECT codes, verdict, count(*) FROM fact
        WHERE verdict <> 'verified' AND codes <> '' GROUP BY codes, verdict"""
    sums: Counter[tuple[str, str]] = Counter()
    for codes, verdict, number in database.query(sql).rows:
        for code in set(str(codes).split()):
            sums[code, str(verdict)] += int(str(number))
    totals = Counter[str]()
    for (code, _), number in sums.items():
        totals[code] += number
    ordered = sorted(totals, key=lambda code: (-totals[code], code))[:_MOST_CODES]
    rows = [
        (Cell(plain(code)), *(Cell(f"{sums[code, verdict]:,}", is_number=True) for verdict in VERDICTS[1:]))
        for code in ordered
    ]
    return _grid(("reason", *VERDICTS[1:]), rows)


def _costs(database: Database) -> Grid | None:
    sql = """SELECT model, count(*), count(DISTINCT article_id), sum(tokens_in), sum(tokens_out),
          CASE WHEN count(*) = count(cost) THEN sum(cost) END FROM call GROUP BY model ORDER BY count(*) DESC, model"""
    rows = []
    for model, *numbers, cost in database.query(sql).rows:
        money = f"${float(str(cost)):,.4f}" if cost is not None else "not known"
        cells = (Cell(grouped(number), is_number=True) for number in numbers)
        rows.append((Cell(plain(model)), *cells, Cell(money, is_number=True)))
    return _grid(("model", "calls", "articles", "tokens in", "tokens out", "cost"), rows)


def _failures(database: Database) -> Grid | None:
    sql = (
        "SELECT status, purpose, count(*) FROM call WHERE status <> 'ok' GROUP BY status, purpose ORDER BY 3 DESC, 1, 2"
    )
    rows = [
        (Cell(worded(str(status))), Cell(plain(purpose)), Cell(grouped(number), is_number=True))
        for status, purpose, number in database.query(sql).rows
    ]
    return _grid(("failure", "what was asked", "calls"), rows)


def _notes(database: Database) -> tuple[str, ...]:
    number = _ask(database)
    told = {
        "sentences that no fact covers, though they hold a number or a telling word": "SELECT count(*) FROM uncovered",
        "articles were not asked about, as they hold no cue of a fact": "SELECT count(*) FROM skipped",
        "facts were decided about by a person": "SELECT count(*) FROM decision",
        "articles are not resolved yet, so what they tell is missing from events; run `extractor resolve`": (
            "SELECT count(*) FROM unresolved"
        ),
    }
    counted = {name: number(sql) for name, sql in told.items()}
    return tuple(f"{amount:,} {name}." for name, amount in counted.items() if amount)


def _grid(heads: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> Grid | None:
    if not rows:
        return None
    return Grid(
        tuple(Cell(name, is_number=at > 0 and rows[0][at].is_number) for at, name in enumerate(heads)), tuple(rows)
    )
