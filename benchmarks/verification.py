"""How long it takes to verify: CPU time for articles of 1, 4, 16 and 64 thousand words, 20 facts for each thousand.

Everything that verification needs is counted: cutting into sentences, folding, finding the countries, every mark of
every fact. Run ``python -m benchmarks.verification``; it prints a table, and fails (exit 1) where the median for
1,000 words passes 10 ms.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.verify import verify

_PUBLISHED = date(2024, 5, 9)
_LIMIT = 10.0  # milliseconds
_THOUSANDS = (1, 4, 16, 64)
_RUNS = {1: 41, 4: 15, 16: 7, 64: 3}
_FILLER = (
    "Observers in the capital said that the talks had gone well, although none of them would be drawn on details. "
    "The two sides have known each other for a long time, and their officials meet every spring and every autumn."
)
_TOLD = (
    "Kazakhstan’s President Ada Quill-{n} paid an official visit to France on {d} April.",
    "Exports of salt from Kazakhstan to France rose {d}% to ${n}.5 million in 2023, the Zorban Customs Office said.",
    "Kazakhstan’s Zorbair signed a €{n} million contract with Quillex of France on {d} March.",
    "The State Bank of Zorbania No. {n} published the figures.",
)
Item = dict[str, Any]


def _visit(n: int, d: int) -> Item:
    return {
        "visitor_name": f"Ada Quill-{n}", "visitor_title": "President", "visitor_level": "head_of_state",
        "visitor_country": "KAZ", "host_country": "FRA", "city": None, "met_with": [], "visit_type": "official",
        "format": "bilateral", "occasion": None, "date_text": f"{d} April", "status": "completed",
        "attributed_to": None, "certainty": "certain",
    }  # fmt: skip


def _figure(n: int, d: int) -> Item:
    return {
        "indicator": "exports", "reporter": "KAZ", "partner": "FRA", "scope": None, "commodity": "salt",
        "amount_text": f"${n}.5 million", "change_text": f"rose {d}%", "period_text": "in 2023", "status": "actual",
        "share_of": None, "part_of": None, "attributed_to": "Zorban Customs Office", "certainty": "certain",
    }  # fmt: skip


def _agreement(n: int, d: int) -> Item:
    parties = [
        {"name": "Zorbair", "kind": "organization", "country": "KAZ"},
        {"name": "Quillex", "kind": "organization", "country": "FRA"},
    ]
    return {
        "title": None, "instrument": "contract", "level": "commercial", "parties": parties, "signatories": [],
        "subjects": ["trade"], "count_text": None, "status": "signed", "amount_text": f"€{n} million",
        "date_text": f"on {d} March", "term_text": None, "place": None, "occasion": None, "attributed_to": None,
        "certainty": "certain",
    }  # fmt: skip


def _organization(n: int, _: int) -> Item:
    return {
        "name": f"State Bank of Zorbania No. {n}", "usual_name": None, "name_is_garbled": False, "acronym": None,
        "aliases": [], "org_type": "financial_institution", "country": None, "parent": None, "roles": ["data_source"],
        "certainty": "certain",
    }  # fmt: skip


_MAKERS = (("visit", _visit), ("trade_figure", _figure), ("agreement", _agreement), ("organization", _organization))


def made(thousands: int, catalog: Catalog, run: int = 0) -> tuple[str, list[tuple[Kind, Item]]]:
    """A text of so many thousand words, and twenty true facts for each thousand; other numbers in each run."""
    kinds = {kind.name: kind for kind in catalog.kinds}
    paragraphs, items = [], []
    for n in range(20 * thousands):
        d, number = (n + run) % 27 + 1, n + 7 * run + 2
        paragraphs.append(f"{_TOLD[n % 4].format(n=number, d=d)} {_FILLER}")
        name, make = _MAKERS[n % 4]
        items.append((kinds[name], {"evidence": [3 * n + 1], **make(number, d)}))
    return "\n\n".join(paragraphs), items


def milliseconds(thousands: int, catalog: Catalog) -> Iterator[float]:
    """CPU milliseconds of each run, each on an article that nobody has seen, so that no cache knows its sentences."""
    for run in range(_RUNS[thousands]):
        text, items = made(thousands, catalog, run)
        article = Article.of(text, published=_PUBLISHED)
        begun = time.process_time()
        for kind, item in items:
            verify(item, kind, article)
        yield 1000 * (time.process_time() - begun)


def main() -> int:
    """Measure, print, judge."""
    catalog = load_catalog()
    medians = {}
    print("  words  facts  verified  median ms  ms per 1,000 words")
    for thousands in _THOUSANDS:
        text, items = made(thousands, catalog)
        article = Article.of(text, published=_PUBLISHED)
        good = sum(verify(item, kind, article).verdict == "verified" for kind, item in items)
        median = medians[thousands] = statistics.median(milliseconds(thousands, catalog))
        print(f"{len(text.split()):7,}  {len(items):5}  {good:8}  {median:9.2f}  {median / thousands:18.2f}")
    return int(medians[1] >= _LIMIT)


if __name__ == "__main__":
    sys.exit(main())
