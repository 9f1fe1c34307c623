"""What the tests of events share: facts as they are stored, and what becomes of them across articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.duplicates import Held
from extractor.store import Exchange, Store
from extractor.usage import Usage
from extractor.verify import Fact
from extractor.world import Events, Lookups, World
from tests import jobs

Item = dict[str, Any]
Told = tuple[str, Item]
"""A kind, and a fact of it."""
_SCALES = {"million": 10**6, "billion": 10**9}


def visit(days: str | None = "2031-05-04", **changed: Any) -> Told:
    """A stored visit; ``days`` are "2031-05-04", "2031-05-04/2031-05-06" or null."""
    low, _, high = (days or "").partition("/")
    dated = {"start_date": low or None, "date_lo": low or None, "date_hi": high or low or None}
    return "visit", jobs.visit(**dated) | changed


def agreement(days: str | None = "2031-05-05", **changed: Any) -> Told:
    """A stored agreement."""
    low, _, high = (days or "").partition("/")
    dated = {"signed_date": low or None, "date_lo": low or None, "date_hi": high or low or None}
    return "agreement", jobs.agreement(is_package=False, value=None, **dated) | changed


def worth(amount: str, scale: str = "million", currency: str = "USD", qualifier: str = "exact") -> Item:
    """The worth of an agreement."""
    base = str(Decimal(amount) * _SCALES[scale])
    return {"text": f"{amount} {scale}", "amount": amount, "scale": scale, "currency": currency} | {
        "qualifier": qualifier,
        "base": base,
    }


def figure(value: str | None = "9.5", scale: str = "million", year: int | None = 2030, **changed: Any) -> Told:
    """A stored level of exports in a year."""
    told: Item = {"value": value, "value_max": None, "scale": scale, "unit": "currency", "currency": "USD"}
    if value is not None:
        told["value_base"] = str(Decimal(value) * _SCALES[scale])
    dated = {"period": str(year), "period_kind": "year", "date_lo": f"{year}-01-01", "date_hi": f"{year}-12-31"}
    told |= {"qualifier": "exact", "measure": "level", "amount_text": f"{value} {scale}"} | (dated if year else {})
    return "trade_figure", jobs.figure(**told) | changed


@dataclass(frozen=True, slots=True)
class Story:
    """An article, and what was read of it."""

    number: int
    facts: Sequence[Told]
    published: str | None = "2031-05-06"
    source: str | None = None
    copy_of: int | None = None
    names: tuple[tuple[str, str], ...] = ()
    """For a field of its facts the entity that is named."""

    @property
    def article(self) -> Article:
        """The article; its text tells its number only."""
        day = date.fromisoformat(self.published) if self.published else None
        return Article.of(f"This is report number {self.number}.", published=day, source=self.source)


def told(kind: str, data: Item, verdict: str = "verified") -> Fact:
    """A fact as it is kept, with a key as the store has it."""
    parts = (data.get(name) for name in ("visitor_name", "title", "indicator", "host_country", "status", "period"))
    return Fact(kind, verdict, (), data, "|".join(map(str, parts)), ())  # type: ignore[arg-type]  # a verdict's name


def save(store: Store, story: Story, verdict: str = "verified") -> None:
    """Put what was read of an article in the place of what was read of it before."""
    exchange = Exchange(dict.fromkeys(jobs.KINDS, "v"), "desk/reader", "ok", 1, Usage(1, 0, 1), None, 0.1, raw="{}")
    held = [Held(told(kind, data, verdict)) for kind, data in story.facts]
    store.save_reading(story.article, exchange, dict.fromkeys(jobs.KINDS, "k"), held)
    write = store._connection
    for field, entity in story.names:
        write.execute(
            f"""INSERT INTO mention SELECT id, ?, ?, article_id FROM fact
            WHERE article_id = ? AND json_extract(data, '$.{field}') IS NOT NULL""",  # noqa: S608 - a field's name
            (field, entity, story.article.id),
        )


def world_of(store: Store) -> World:
    """A world of events only: who is named, and what is a copy, stays as the test has put it there."""
    return World(store.path, store._connection, store._transaction, store.catalog, Events(), Lookups())


def resolve(db: Path, batches: Iterable[Iterable[Story]], *, kinds: Catalog | None = None) -> None:
    """Save the stories of each batch, and bring the world up to date after each."""
    with Store(db, kinds or jobs.catalog()) as store:
        seen: list[Story] = []
        for batch in batches:
            for story in batch:
                save(store, story)
                seen.append(story)
            _note_copies(store, seen)
            world_of(store).resolve()


def _note_copies(store: Store, stories: Iterable[Story]) -> None:
    """What the step of copies does: an article is a copy as soon as its original is there."""
    for story in stories:
        original = Story(story.copy_of, ()).article if story.copy_of is not None else None
        if original and store.article(original.id):
            row = (story.article.id, original.id)
            store._connection.execute("INSERT OR REPLACE INTO copy VALUES (?, ?, 1.0)", row)
            store._connection.execute("INSERT OR IGNORE INTO unresolved VALUES (?)", row[:1])


def count(db: Path, table: str) -> int:
    """How many rows a table has."""
    return int(jobs.rows(db, f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608 - a table's name


_TABLES = {
    "visit_event": "fact_id",
    "agreement_event": "fact_id",
    "figure_series": "fact_id",
    "event_article": "",
    "event_status": "",
    "conflict": "fact_id",
    "event_outline": "fact_id",
}


def world(db: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that is known of events, without the numbers that facts got as they came."""
    found = {}
    for table, without in _TABLES.items():
        names = [name for (name,) in jobs.rows(db, "SELECT name FROM pragma_table_info(?)", table) if name != without]
        columns = ", ".join(f'"{name}"' for name in names)
        found[table] = sorted(jobs.rows(db, f'SELECT {columns} FROM "{table}"'), key=repr)  # noqa: S608 - names of columns
    links = """SELECT e.event_id, e.kind, e.block, f.article_id, f.data
        FROM event_fact e JOIN fact f ON f.id = e.fact_id"""
    return found | {"event_fact": sorted(jobs.rows(db, links))}
