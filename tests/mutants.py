"""Mutants: verified facts of the examples with one value changed, so that each of them says something false."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from extractor import marks
from extractor.article import Article
from extractor.catalog import Kind, load_catalog
from extractor.plan import Plan
from extractor.sources import read_articles
from extractor.text.names import words
from extractor.verify import Fact, verify

Item = dict[str, Any]
_ROOT = Path(__file__).parent.parent
_CLAIM_NOTHING = ("other", "unspecified", "unknown", "none")
"""Values that say nothing false, only less."""
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Mutant:
    """One changed fact."""

    article: Article
    kind: Kind
    item: Item
    field: str
    way: str
    """How it was changed: ``digit``, ``cut``, ``other``, ``swap``, ``letter``, ``value``, ``flip``."""
    was: Any
    original: Fact

    @property
    def name(self) -> str:
        """Kind, field and way: the class it belongs to."""
        return f"{self.kind.name}.{self.field} {self.way}"

    def is_caught(self) -> bool:
        """Whether verification does not let it pass, or reads it as it read the original."""
        fact = verify(self.item, self.kind, self.article)
        return fact.verdict != "verified" or self._says_the_same(fact)

    def _says_the_same(self, fact: Fact) -> bool:
        """Whether the changed piece is read as the old one: "in 2023" for "2023" is no other fact."""
        computed = [name for name, one in self.kind.plan.computed if one.source == self.field]
        return bool(computed) and all(
            fact.data[name] is None or _bare(fact.data[name]) == _bare(self.original.data[name]) for name in computed
        )


def _bare(value: Any) -> Any:
    return {name: part for name, part in value.items() if name != "text"} if isinstance(value, Mapping) else value


@cache
def verified() -> tuple[tuple[Article, Kind, Item, Fact], ...]:
    """Every fact of the examples that is verified."""
    found = []
    for article in read_articles([_ROOT / "examples" / "articles"]):
        assert isinstance(article, Article)
        assert article.path
        answer = json.loads((_ROOT / "cassettes" / "answers" / f"{Path(article.path).stem}.json").read_text("utf-8"))
        for kind in load_catalog().kinds:
            facts = [(item, verify(item, kind, article)) for item in answer[kind.name]]
            found += [(article, kind, item, fact) for item, fact in facts if fact.verdict == "verified"]
    return tuple(found)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from _strings(element)
    elif isinstance(value, Mapping):
        for element in value.values():
            yield from _strings(element)


def _said(article: Article, mark: type[marks.Mark]) -> tuple[str, ...]:
    """All that the verified facts of an article say in fields with this mark."""
    said: dict[str, None] = {}
    for other, kind, item, _ in verified():
        if other.id == article.id:
            said |= dict.fromkeys(str(value) for _, one, value in kind.plan.walk(item) if isinstance(one, mark))
    return tuple(said)


def _numbers(article: Article) -> Iterator[str]:
    for sentence in article.sentences:
        yield from (article.print_of(sentence)[slice(*told.whole)] for told in article.numbers(sentence))


def _texts(plan: Plan, value: str, article: Article) -> Iterator[tuple[str, str]]:
    """Other values for a piece, a name or a label."""
    if found := _DIGIT.search(value):
        at = found.start()
        yield "digit", value[:at] + str((int(value[at]) + 3) % 10) + value[at + 1 :]
    if plan.mark(marks.Reader):
        first, _, rest = value.partition(" ")
        head, _, _ = value.rpartition(" ")
        yield from (("cut", piece) for piece in (rest, head) if piece and first)
    if plan.mark(marks.Amount) or plan.mark(marks.Change) or plan.mark(marks.Count):
        yield from (("other", piece) for piece in _numbers(article) if piece not in value and value not in piece)
    reader = plan.mark(marks.Reader) or next(iter(plan.marks), None)
    if reader:
        own = set(words(value))
        others = _said(article, type(reader))
        yield from (("other", piece) for piece in others if not own & set(words(piece)))
    if plan.mark(marks.Name) or plan.mark(marks.Person):
        yield "letter", value[:-1] + ("a" if value[-1] != "a" else "o")


def _countries(value: str, article: Article) -> Iterator[tuple[str, str]]:
    for code in (*article.countries, "FJI", "XXX"):
        if code != value:
            yield "other", code


def _changed(plan: Plan, annotation: Any, value: Any, article: Article) -> Iterator[tuple[str, Any]]:
    """What a value may be changed into, with how."""
    if isinstance(value, bool):
        yield "flip", not value
    elif plan.mark(marks.CountryCode):
        yield from _countries(value, article)
    elif options := _options(annotation):
        yield from (("value", option) for option in options if option not in (value, *_CLAIM_NOTHING))
    elif isinstance(value, str) and plan.marks:
        yield from _texts(plan, value, article)
    else:
        yield from _changed_inside(plan, annotation, value, article)


def _changed_inside(plan: Plan, annotation: Any, value: Any, article: Article) -> Iterator[tuple[str, Any]]:
    """What a list or an object may be changed into, one element at a time."""
    if isinstance(value, list) and plan.items:
        for at, element in enumerate(value):
            inner = get_args(annotation)[0] if get_args(annotation) else None
            for way, other in _changed(plan.items, inner, element, article):
                yield way, [*value[:at], other, *value[at + 1 :]]
    elif isinstance(value, Mapping):
        for name, below in plan.fields.items():
            field = annotation.model_fields[name].annotation if hasattr(annotation, "model_fields") else None
            for way, other in _changed(below, field, value[name], article):
                yield f"{name} {way}", {**value, name: other}


def _options(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return next((found for arm in get_args(annotation) if (found := _options(arm))), ()) if annotation else ()


def mutants() -> Iterator[Mutant]:
    """Each verified fact of the examples, with each of its fields changed in several ways."""
    for article, kind, item, fact in verified():
        for field, plan in kind.plan.fields.items():
            if field == "evidence" or not plan.is_asked or item[field] is None:
                continue
            annotation = kind.schema.model_fields[field].annotation
            for way, value in _changed(plan, annotation, item[field], article):
                if value != item[field]:
                    changed = deepcopy(item) | {field: value}
                    yield Mutant(article, kind, changed, field, way, item[field], fact)
        yield from _swapped(article, kind, item, fact)


def _swapped(article: Article, kind: Kind, item: Item, fact: Fact) -> Iterator[Mutant]:
    for one, other in (("reporter", "partner"), ("visitor_country", "host_country")):
        if item.get(one) and item.get(other):
            changed = deepcopy(item) | {one: item[other], other: item[one]}
            if verify(changed, kind, article).key != fact.key:  # of a turnover either side may come first
                yield Mutant(article, kind, changed, one, "swap", item[one], fact)
