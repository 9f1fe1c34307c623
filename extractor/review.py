"""Doubtful and refused facts beside their sentences, one after the other, for a person to decide about."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.text import Text

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.console import COLOURS, plain
from extractor.database import Database, Value
from extractor.decisions import Verb
from extractor.errors import DecisionError
from extractor.store import Store
from extractor.verify import Fact, field_of

Ask = Callable[[str], str]
"""Puts a question, and gives the line that is answered; raises EOFError where nobody answers any more."""
VERDICTS = ("doubtful", "refused")
_PROMPT = "[a]ccept  [r]eject  [e]dit  [s]kip  [u]ndo the last  [q]uit  > "
_DOUBT = "{} to the machine, for what is marked; keep it all the same? [y/N] > "
_VERBS: Mapping[str, Verb] = {"a": "accepted", "r": "rejected"}
_HELP = """a  accept: the fact is right as it stands
r  reject: the fact is wrong, and goes to quarantine
e  edit: field = value, one a line, as JSON or as plain text; null for nothing; an empty line ends it
s  skip: decide another time      u  undo the last decision      q  quit"""
_OPEN = """SELECT f.id, f.article_id FROM fact f LEFT JOIN decision d ON d.fact_id = f.id
WHERE d.id IS NULL AND f.verdict IN (SELECT value FROM json_each(:verdicts)) AND (:kind IS NULL OR f.kind = :kind)
  AND NOT EXISTS (SELECT 1 FROM fact m WHERE m.repairs = f.id AND m.verdict <> 'refused')
ORDER BY f.article_id, f.id"""


@dataclass(frozen=True, slots=True)
class Open:
    """A fact about which nothing is decided yet."""

    id: int
    article: Article
    fact: Fact


def open_facts(
    database: Database, kind: str | None = None, verdicts: Sequence[str] = VERDICTS
) -> list[tuple[int, str]]:
    """The facts to decide about, as their ids and those of their articles; a refused one that was mended is not."""
    rows = database.query(_OPEN, {"kind": kind, "verdicts": json.dumps(verdicts)}).rows
    return [(int(str(fact)), str(article)) for fact, article in rows]


def open_fact(database: Database, fact_id: int, article_id: str) -> Open | None:
    """One of them as it is now."""
    article = database.article(article_id)
    sql = "SELECT kind, verdict, codes, data, key FROM fact WHERE id = ? AND article_id = ?"
    for kind, verdict, codes, data, key in database.query(sql, (fact_id, article_id)).rows:
        if article:
            told = json.loads(str(data))
            return Open(fact_id, article, Fact(str(kind), verdict, tuple(str(codes).split()), told, _text(key), ()))  # type: ignore[arg-type]  # the store writes no other verdict
    return None


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


class Review:
    """A walk through facts. What is decided is stored at once, so that it can be left at any time."""

    def __init__(self, store: Store, database: Database, catalog: Catalog, ask: Ask, console: Console) -> None:
        self._store = store
        self._database = database
        self._fields = {kind.name: set(kind.asked["properties"]) for kind in catalog.kinds}
        self._ask = ask
        self._console = console
        self._decided: list[int] = []

    def walk(self, facts: Sequence[tuple[int, str]]) -> int:
        """Show each and do what is answered; how many are decided about at the end."""
        at = 0
        while at < len(facts):
            one = open_fact(self._database, *facts[at])
            if one is None:
                at += 1
                continue
            self._console.print(Text(f"\n{at + 1} of {len(facts)}", style="dim"), end="  ")
            self._show(one)
            try:
                step = self._turn(one)
            except EOFError:
                break
            if step is None:
                break
            at = max(0, at + step)
        return len(self._decided)

    def _turn(self, one: Open) -> int | None:
        """One answer, asked for until it is one: how far to go on, None to end."""
        while True:
            answer = self._ask(_PROMPT).strip().lower()[:1]
            if answer == "q":
                return None
            if answer == "s":
                return 1
            if answer == "u" and self._decided:
                self._store.decisions.undo(self._decided.pop())
                return -1
            if answer in _VERBS and self._decide(one, _VERBS[answer]):
                return 1
            if answer == "e" and (edited := self._edited(one)) and self._decide(one, "edited", edited):
                return 1
            if answer not in {"e", *_VERBS}:
                self._console.print(Text(_HELP, style="dim"))

    def _decide(self, one: Open, verb: Verb, edited: Mapping[str, Any] | None = None) -> bool:
        try:
            if edited is not None and not self._is_meant(self._store.decisions.weigh(one.id, edited)):
                return False
            self._store.decisions.decide(one.id, verb, edited=edited)
        except DecisionError as error:
            self._console.print(Text(plain(error), style="red"))
            return False
        self._decided.append(one.id)
        return True

    def _is_meant(self, fact: Fact) -> bool:
        """Show what an edit came to; where the machine does not prove that, ask whether it is meant so."""
        self._console.print(self._fields_of(fact))
        return fact.verdict == "verified" or self._ask(_DOUBT.format(fact.verdict)).strip().lower()[:1] == "y"

    def _edited(self, one: Open) -> dict[str, Any] | None:
        """The item with the fields that are typed; None where none was."""
        asked = self._fields.get(one.fact.kind, set())
        item = {name: value for name, value in one.fact.data.items() if name in asked}
        changed: dict[str, Any] = {}
        while line := self._ask("field = value > ").strip():
            name, sign, value = line.partition("=")
            if not sign or name.strip() not in asked:
                self._console.print(Text(f"one of: {', '.join(sorted(asked))}", style="red"))
                continue
            changed[name.strip()] = _value_of(value.strip())
        return item | changed if changed else None

    def _show(self, one: Open) -> None:
        article, fact = one.article, one.fact
        about = [article.title or article.path or article.id, article.published and article.published.isoformat()]
        self._console.print(Text(" · ".join(plain(part) for part in about if part), style="dim"))
        cited = fact.data.get("evidence")
        numbers = [number for number in cited if isinstance(number, int)] if isinstance(cited, list) else []
        for sentence in article.sentences:
            if any(abs(sentence.number - number) <= 1 for number in numbers):
                line = plain(" ".join(article.text[sentence.start : sentence.end].split()))
                mark, style = ("▸", "") if sentence.number in numbers else (" ", "dim")
                self._console.print(Text.assemble((f"{mark}{sentence.number:>3} ", "dim"), (line, style)))
        heading = Text.assemble((f"{fact.verdict} ", COLOURS.get(fact.verdict, "")), (fact.kind, "bold"))
        self._console.print(heading.append(f"  fact {one.id}", style="dim"))
        self._console.print(self._fields_of(fact))

    def _fields_of(self, fact: Fact) -> Text:
        """A line a field; those that a code finds fault with say so."""
        text = Text()
        told = dict(_told(fact.data))
        for name, value in told.items():
            codes = [code for code in fact.codes if _field_in(code) == name]
            text.append(f"     {name:<18} ", style="dim").append(plain(value), style="bold" if codes else "")
            text.append(f"  ← {' '.join(plain(code) for code in codes)}" if codes else "", style="yellow").append("\n")
        rest = [code for code in fact.codes if _field_in(code) not in told]
        text.append(f"     {' '.join(map(plain, rest))}\n" if rest else "", style="yellow")
        text.rstrip()
        return text


def _field_in(code: str) -> str:
    """The field that a code finds fault with; the code itself where it is a rule's."""
    return field_of(code.partition(":")[0])


def _told(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in data.items():
        if name != "evidence" and value is not None and value != []:
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _value_of(text: str) -> Any:
    """What was typed: JSON, or text as it stands."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
