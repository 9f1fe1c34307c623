"""One article as a person checks it: each sentence, the facts it states beside it, and the quarantine below."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from extractor.article import Article
from extractor.console import COLOURS, plain
from extractor.database import Database


@dataclass(frozen=True, slots=True)
class Shown:
    """One stored fact of the article, kept or refused."""

    kind: str
    verdict: str
    codes: str
    data: Mapping[str, Any]

    @property
    def sentences(self) -> list[int]:
        """The numbers of the sentences it cites."""
        cited = self.data.get("evidence")
        return [number for number in cited if isinstance(number, int)] if isinstance(cited, list) else []


def facts_of(database: Database, article_id: str) -> list[Shown]:
    """All facts of one article, in the order they were stored."""
    sql = "SELECT kind, verdict, codes, data FROM fact WHERE article_id = ? ORDER BY id"
    rows = database.query(sql, (article_id,)).rows
    return [Shown(str(kind), str(verdict), str(codes), json.loads(str(data))) for kind, verdict, codes, data in rows]


def article_as_json(article: Article, facts: list[Shown]) -> str:
    """The article, its numbered sentences and its facts, for scripts."""
    told = {
        "id": article.id,
        **article.metadata,
        "sentences": [
            {"number": s.number, "start": s.start, "end": s.end, "text": article.text[s.start : s.end]}
            for s in article.sentences
        ],
        "facts": [
            {"kind": fact.kind, "verdict": fact.verdict, "codes": fact.codes.split(), "data": fact.data}
            for fact in facts
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def print_article(article: Article, facts: list[Shown]) -> None:
    """Print the article with its facts beside the sentences that state them."""
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
    refused = [fact for fact in facts if fact.verdict == "refused"]
    if refused:
        console.print(Text("\nquarantine", style="bold"))
    for fact in refused:
        console.print(Padding(_fact_line(fact), (0, 0, 0, 2)))


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
