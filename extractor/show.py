"""One article as a person checks it: sentences, the facts beside them, and below what was refused or missed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from extractor.article import Article
from extractor.console import COLOURS, plain
from extractor.database import Database, Value
from extractor.text.fold import Span


@dataclass(frozen=True, slots=True)
class Shown:
    """One stored fact of the article, kept or refused."""

    kind: str
    verdict: str
    codes: str
    data: Mapping[str, Any]
    id: int | None = None
    repairs: int | None = None
    """The id of the refused fact that it is instead of."""

    @property
    def sentences(self) -> list[int]:
        """The numbers of the sentences it cites."""
        cited = self.data.get("evidence")
        return [number for number in cited if isinstance(number, int)] if isinstance(cited, list) else []


@dataclass(frozen=True, slots=True)
class Missed:
    """A sentence that no kept fact cites, and what in it might be one."""

    sentence: int
    what: str
    piece: Span


def facts_of(database: Database, article_id: str) -> list[Shown]:
    """All facts of one article, in the order they were stored."""
    sql = "SELECT kind, verdict, codes, data, id, repairs FROM fact WHERE article_id = ? ORDER BY id"
    return [
        Shown(str(kind), str(verdict), str(codes), json.loads(str(data)), *map(_id, ids))
        for kind, verdict, codes, data, *ids in database.query(sql, (article_id,)).rows
    ]


def _id(value: Value) -> int | None:
    return value if isinstance(value, int) else None


def missed_of(database: Database, article_id: str) -> list[Missed]:
    """What is uncovered of one article, in the order of the text."""
    sql = "SELECT sentence, what, piece_start, piece_end FROM uncovered WHERE article_id = ? ORDER BY id"
    rows = database.query(sql, (article_id,)).rows
    return [Missed(int(str(number)), str(what), (int(str(start)), int(str(end)))) for number, what, start, end in rows]


def article_as_json(article: Article, facts: list[Shown], missed: Sequence[Missed] = ()) -> str:
    """The article, its numbered sentences, its facts, and what they leave uncovered, for scripts."""
    told = {
        "id": article.id,
        **article.metadata,
        "sentences": [
            {"number": s.number, "start": s.start, "end": s.end, "text": article.text[s.start : s.end]}
            for s in article.sentences
        ],
        "facts": [
            {
                "id": fact.id,
                "kind": fact.kind,
                "verdict": fact.verdict,
                "codes": fact.codes.split(),
                "repairs": fact.repairs,
                "data": fact.data,
            }
            for fact in facts
        ],
        "uncovered": [
            {
                "sentence": one.sentence,
                "what": one.what,
                "start": one.piece[0],
                "end": one.piece[1],
                "text": article.text[slice(*one.piece)],
            }
            for one in missed
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def print_article(article: Article, facts: list[Shown], missed: Sequence[Missed] = ()) -> None:
    """Print the article with its facts beside the sentences that state them, then what was refused, and what missed."""
    console = Console(highlight=False)
    heading = [article.source, article.published and article.published.isoformat(), article.url, article.path]
    console.print(Text(plain(article.title or article.id), style="bold"))
    console.print(Text(" · ".join(plain(part) for part in heading if part), style="dim"))
    kept = [fact for fact in facts if fact.verdict != "refused"]
    for sentence in article.sentences:
        line = plain(" ".join(article.text[sentence.start : sentence.end].split()))
        console.print(Text.assemble((f"\n{sentence.number:>3} ", "dim"), line))
        for fact in kept:
            if fact.sentences[:1] == [sentence.number]:
                console.print(Padding(_fact_line(fact), (0, 0, 0, 6)))
    _print_quarantine(console, facts)
    if missed:
        console.print(Text("\nnot covered by any fact", style="bold"))
    for one in missed:
        piece = plain(" ".join(article.text[slice(*one.piece)].split()))
        console.print(Text.assemble((f"{one.sentence:>3} ", "dim"), (f"{one.what} ", "bold"), f" {piece}"))


def _print_quarantine(console: Console, facts: list[Shown]) -> None:
    """The refused facts, each with what a repair made of it below it."""
    refused = [fact for fact in facts if fact.verdict == "refused"]
    again = {fact.repairs: fact for fact in facts if fact.repairs is not None}
    if refused:
        console.print(Text("\nquarantine", style="bold"))
    for fact in refused:
        if fact.repairs is not None and any(fact.repairs == other.id for other in refused):
            continue  # told below the first
        console.print(Padding(_fact_line(fact), (0, 0, 0, 2)))
        if fact.id is not None and (mended := again.get(fact.id)):
            console.print(Padding(_mended_line(fact, mended), (0, 0, 0, 4)))


def _mended_line(first: Shown, again: Shown) -> Text:
    """What a repair made of a refused fact: the fields that are another, each with what it was."""
    verdict = (f"{again.verdict}  ", COLOURS.get(again.verdict, ""))
    line = Text.assemble(("→ after repair ", "dim"), verdict)
    before = dict(_told(first.data))
    now = dict(_told(again.data))
    names = [name for name in now | before if now.get(name) != before.get(name)]
    changes = (f"{plain(name)} {plain(now.get(name, '—'))} (was {plain(before.get(name, '—'))})" for name in names)
    line.append(" · ".join(changes) or "nothing changed")
    line.append(f"  [{plain(again.codes)}]" if again.codes and again.verdict == "refused" else "", style="dim")
    return line


def _fact_line(fact: Shown) -> Text:
    also = ", ".join(str(number) for number in fact.sentences[1:])
    line = Text.assemble((f"{fact.verdict} ", COLOURS.get(fact.verdict, "")), (fact.kind, "bold"))
    line.append("  " + " · ".join(f"{plain(name)} {plain(value)}" for name, value in _told(fact.data)))
    line.append(f"  (also {also})" if also else "", style="dim")
    line.append(f"  [{plain(fact.codes)}]" if fact.codes else "", style="dim")
    return line


def _told(data: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """The fields that say something, nested ones by their path."""
    for name, value in data.items():
        if value is None or value is False or value in ([], "unspecified", "none") or name in {"evidence", "certainty"}:
            continue
        if isinstance(value, dict):
            yield from _told({part: of for part, of in value.items() if of not in data.values()}, f"{prefix}{name}.")
        elif isinstance(value, list):
            yield f"{prefix}{name}", "; ".join(_named(element) for element in value)
        else:
            yield f"{prefix}{name}", str(value)


def _named(element: Any) -> str:
    if isinstance(element, dict):
        return next((str(value) for value in element.values() if value is not None), "")
    return str(element)
