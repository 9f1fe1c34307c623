"""The score as tables for people, and as one object for scripts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from rich.table import Table
from rich.text import Text

from extractor.console import counted, plain, print_fitting
from extractor.evaluation.alignment import Pair
from extractor.evaluation.comparison import Outcome
from extractor.evaluation.results import Result, ScoredArticle, Stray, Tally
from extractor.evaluation.score import Score

_ALL = "all"
_MOST_ROWS = 8


def percent(ratio: float | None) -> str:
    """A ratio with one decimal; a dash where there is none."""
    return "–" if ratio is None else f"{100 * ratio:.1f}%"


def rows_of(score: Score) -> list[tuple[str, Tally]]:
    """Each kind by name, and all of them where there are several."""
    return [*score.by_kind.items(), *([(_ALL, score.total)] if len(score.kinds) > 1 else [])]


def fields_as_dict(fields: dict[str, Counter[Outcome]]) -> dict[str, dict[str, Any]]:
    """For each field the counts, and the share that is right; those that are most often not right first."""

    def faults(field: str) -> tuple[int, str]:
        return fields[field]["right"] - fields[field].total(), field

    return {
        field: {
            "compared": fields[field].total(),
            **{outcome: fields[field][outcome] for outcome in ("right", "missing", "wrong")},
            "accuracy": round(fields[field]["right"] / fields[field].total(), 4),
        }
        for field in sorted(fields, key=faults)
    }


def print_score(score: Score) -> None:
    """Print what was found, stored and false, the fields most often not right, and what verification lost, and why."""
    print(f"{counted(len(score.articles), 'article')} of {plain(score.gold)} against {plain(score.db)}\n")
    print_table(
        ("kind", "required", "found", "recall", "verified only", "in quarantine", "optional"),
        (
            (
                name,
                c["required"],
                c["found"],
                percent(t.recall),
                percent(t.recall_verified),
                c["missed_in_quarantine"],
                c["optional"],
            )
            for name, t, c in _counted(score)
        ),
    )
    print_table(
        ("kind", "stored", "in gold", "precision", "verified only", "F1", "fields", "right"),
        (
            (
                name,
                c["stored"],
                c["matched"],
                percent(t.precision),
                percent(t.precision_verified),
                percent(t.f1),
                f"{c['fields_compared']:,}",
                percent(t.field_accuracy),
            )
            for name, t, c in _counted(score)
        ),
    )
    print_table(
        ("kind", "verified", "false", "not in gold", "of these twice", "wrong value"),
        (
            (name, c["verified"], t.false_verified, c["false_unmatched"], c["false_duplicates"], c["false_values"])
            for name, t, c in _counted(score)
        ),
    )
    faulty = [(kind, *item) for kind, tally in score.by_kind.items() for item in _faulty_fields(tally)]
    if faulty:
        print_table(("kind", "field", "compared", "right", "missing", "wrong"), faulty)
    lost = [(kind, *item) for kind, tally in score.by_kind.items() for item in list(lost_rows(tally))[:_MOST_ROWS]]
    if lost:
        print_table(("kind", "required facts lost to", "doubtful", "refused"), lost)
    for note in score.notes:
        print(plain(note))


def _counted(score: Score) -> Iterator[tuple[str, Tally, dict[str, int]]]:
    return ((name, tally, tally.counts) for name, tally in rows_of(score))


def lost_rows(tally: Tally) -> Iterator[tuple[str, int, int]]:
    """For each code that kept required facts from being verified, how many it left doubtful and refused."""
    return ((code, verdicts["doubtful"], verdicts["refused"]) for code, verdicts in tally.lost_to.items())


def _faulty_fields(tally: Tally) -> Iterator[tuple[object, ...]]:
    for field, told in list(fields_as_dict(tally.fields).items())[:_MOST_ROWS]:
        if told["right"] < told["compared"]:
            yield field, told["compared"], percent(told["accuracy"]), told["missing"], told["wrong"]


def print_table(columns: tuple[str, ...], rows: Iterable[Iterable[object]]) -> None:
    """Print a table: words to the left, numbers to the right."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    lines = [[Text(plain(cell)) for cell in row] for row in rows]
    for place, column in enumerate(columns):
        is_text = any(line[place].plain[:1].isalpha() for line in lines)
        table.add_column(column, justify="left" if is_text else "right", overflow="fold")
    for line in lines:
        table.add_row(*line)
    print_fitting(table)
    print()


def score_as_json(score: Score) -> str:
    """All of it for scripts: the numbers in all, of each kind and field, and what is missed and false by article."""
    told = {
        "gold": score.gold,
        "db": score.db,
        "all": score.total.as_dict(),
        "kinds": {
            kind: {
                **tally.as_dict(),
                "fields": fields_as_dict(tally.fields),
                "lost_to": {code: {"doubtful": left, "refused": out} for code, left, out in lost_rows(tally)},
            }
            for kind, tally in score.by_kind.items()
        },
        "articles": [_article_as_dict(article) for article in score.articles],
        "notes": list(score.notes),
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _article_as_dict(scored: ScoredArticle) -> dict[str, Any]:
    return {
        "gold": scored.gold.file,
        "article_id": scored.article.id if scored.article else None,
        "missed": [missed for result in scored.results for missed in _missed(result)],
        "unmatched": [_stray_as_dict(stray) for result in scored.results for stray in result.strays],
        "wrong": [wrong for result in scored.results for pair in result.pairs if (wrong := _wrong(pair))],
    }


def _missed(result: Result) -> Iterator[dict[str, Any]]:
    for fact in result.missed:
        refused = result.refused_for(fact)
        quarantined = {"fact_id": refused.id, "codes": refused.codes.split()} if refused else None
        yield {"kind": fact.kind, "gold_id": fact.id, "quarantined": quarantined}


def _stray_as_dict(stray: Stray) -> dict[str, Any]:
    return {
        "kind": stray.fact.kind,
        "fact_id": stray.fact.id,
        "verdict": stray.fact.verdict,
        "duplicate": stray.is_duplicate,
        "nearest": stray.nearest.gold.id if stray.nearest else None,
    }


def _wrong(pair: Pair) -> dict[str, Any] | None:
    fields = [
        {"field": one.field, "gold": one.gold, "stored": one.stored, "outcome": one.outcome, "proved": one.proved}
        for one in pair.fields
        if one.outcome != "right"
    ]
    if not fields:
        return None
    about = {"kind": pair.gold.kind, "gold_id": pair.gold.id, "fact_id": pair.stored.id, "verdict": pair.stored.verdict}
    return {**about, "false": bool(pair.false_fields), "fields": fields}
