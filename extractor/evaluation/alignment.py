"""Which stored fact is which gold fact: by what identifies them, not by their exact text.

The schema says what that is (`extractor.marks.Alignment`). One that says nothing is aligned by the names and countries
that a model is asked for, which may not differ, and by half at the least of all its other fields. Of all ways to pair
the facts of one article, each in one pair at the most, that one is taken in which they are most alike in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.article import Article
from extractor.catalog import Kind
from extractor.errors import CatalogError
from extractor.evaluation.assignment import assign
from extractor.evaluation.comparison import Compared, Comparison, Data, worst
from extractor.evaluation.gold import GoldFact
from extractor.evaluation.shapes import Shape, shapes_of
from extractor.evaluation.stored import StoredFact
from extractor.marks import Alignment, CountryCode
from extractor.text.fold import Span, find
from extractor.text.names import key_of

QUOTE = "quote"
_SAME = 0.5  # the share of a list's elements from which on two lists are of one thing
_SURE = 0.75  # the share of the hints that is enough where the keys say nothing
_VERIFIED_FIRST = 0.01  # of two facts as like, the verified one is taken


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold fact and the stored fact that is the same, with their fields."""

    gold: GoldFact
    stored: StoredFact
    fields: tuple[Compared, ...]
    alike: float
    """The share of the schema's hints that agree."""

    @property
    def false_fields(self) -> tuple[Compared, ...]:
        """What is wrong in it though the engine answers for it."""
        return tuple(one for one in self.fields if one.proved and one.outcome == "wrong")


def alignment_of(kind: Kind) -> Alignment:
    """What the schema declares, else what its marks tell."""
    declared = getattr(kind.schema, "alignment", None)
    if declared is None:
        return _from_marks(kind)
    if not isinstance(declared, Alignment):
        raise CatalogError(f"{kind.schema.__name__}.alignment is no Alignment")
    known = {*shapes_of(kind.schema), QUOTE}
    if unknown := [name for name in fields_in(declared) if name.partition(".")[0] not in known]:
        raise CatalogError(f"{kind.schema.__name__}.alignment: there is no field {unknown[0]!r}")
    return declared


def fields_in(alignment: Alignment) -> Iterator[str]:
    """The fields that an alignment names: what identifies a fact first."""
    yield from alignment.names
    for key in alignment.keys:
        yield from (key,) if isinstance(key, str) else key
    yield from alignment.hints
    for product in alignment.products:
        yield from product
    yield from (*alignment.loose, *alignment.proved, *alignment.judged)
    if alignment.mirror:
        yield from (alignment.mirror.field, *alignment.mirror.swap)


def _from_marks(kind: Kind) -> Alignment:
    shapes, plans = shapes_of(kind.schema), kind.plan.fields
    asked = [name for name in shapes if name in plans and plans[name].is_asked]
    keys = tuple(name for name in asked if shapes[name].how == "name" or plans[name].mark(CountryCode))
    loose = tuple(name for name in keys if shapes[name].how == "name")
    hints = (*(name for name in shapes if name not in keys and shapes[name].how != "wording"), QUOTE)
    return Alignment(keys=keys, hints=hints, loose=loose, least=0.5 if len(hints) > 1 else 0.0)


class Aligner:
    """Aligns the facts of one kind in one article."""

    def __init__(self, kind: Kind, article: Article | None) -> None:
        self.alignment = alignment_of(kind)
        self._comparison = Comparison(kind, self.alignment)
        self._article = article
        self._spans: dict[str, Span | None] = {}

    def pairs(self, gold: Sequence[GoldFact], stored: Sequence[StoredFact]) -> list[Pair]:
        """The pairs in which the facts are most alike in all."""
        found = [[self.pair(wanted, fact) for fact in stored] for wanted in gold]
        worth = [[_worth(pair) for pair in row] for row in found]
        chosen = (found[row][column] for row, column in assign(worth))
        return [pair for pair in chosen if pair]

    def pair(self, gold: GoldFact, stored: StoredFact) -> Pair | None:
        """The two as a pair, or None where they cannot be one fact."""
        possible = [pair for pair in self._views(gold, stored) if self._is_same(gold, pair)]
        return max(possible, key=lambda pair: pair.alike, default=None)

    def nearest(self, gold: Iterable[GoldFact], stored: StoredFact) -> Pair | None:
        """The gold fact that is most like a stored one that is none of them; None where none is like it."""
        views = [pair for wanted in gold for pair in self._views(wanted, stored)]
        best = max(views, key=lambda pair: pair.alike, default=None)
        return best if best and best.alike >= _SAME else None

    def _views(self, gold: GoldFact, stored: StoredFact) -> Iterator[Pair]:
        """The pair as the stored fact is told, and as it is told from the other side."""
        for data in self._told(stored.data):
            fields = tuple(self._comparison.fields(gold, data))
            hints = [self._agreement(gold, stored, data, name) for name in self.alignment.hints]
            alike = sum(1.0 if hint is None else hint for hint in hints) / len(hints) if hints else 1.0
            yield Pair(gold, stored, fields, alike)

    def _told(self, data: Data) -> Iterator[Data]:
        yield data
        mirror = self.alignment.mirror
        told = data.get(mirror.field) if mirror else None
        if mirror and isinstance(told, str) and told in mirror.values:
            left, right = mirror.swap
            yield {**data, mirror.field: mirror.values[told], left: data.get(right), right: data.get(left)}

    def _is_same(self, gold: GoldFact, pair: Pair) -> bool:
        agreed = [self._key_agrees(gold, pair, key) for key in self.alignment.keys]
        if self.alignment.names:
            agreed.append(self._share_a_name(gold, pair.stored.data))
        enough = self.alignment.least if True in agreed or not agreed else max(self.alignment.least, _SURE)
        return False not in agreed and pair.alike >= enough

    def _key_agrees(self, gold: GoldFact, pair: Pair, key: str | tuple[str, ...]) -> bool | None:
        """Whether one of these fields agrees; None where no two of them say anything."""
        names = (key,) if isinstance(key, str) else key
        found = [self._stated(gold, pair, name) for name in names]
        said = [value for value in found if value is not None]
        return max(said) >= _SAME if said else None

    def _stated(self, gold: GoldFact, pair: Pair, name: str) -> float | None:
        """How far a key agrees; None where one side says nothing that the other accepts."""
        if name == QUOTE:
            return self._overlap(gold, pair.stored)
        found = [one for one in pair.fields if one.field == name or one.field.startswith(f"{name}.")]
        if not found or worst(found) == "missing":
            return self._share(gold, pair.stored.data, name) or None
        if _is_empty(found[0].gold) and worst(found) == "wrong":
            return None
        return 1.0 if worst(found) == "right" else self._share(gold, pair.stored.data, name)

    def _agreement(self, gold: GoldFact, stored: StoredFact, data: Data, name: str) -> float | None:
        """How far a hint agrees, from 0 to 1; None where both say nothing."""
        if name == QUOTE:
            return self._overlap(gold, stored)
        found = self._comparison.field(gold, data, name)
        if not found:
            return None
        return 1.0 if worst(found) == "right" else self._share(gold, data, name)

    def _share(self, gold: GoldFact, data: Data, name: str) -> float:
        """The share that two lists have in common; 0 for all else."""
        shape, stored = self._comparison.shapes.get(name), data.get(name)
        right = (gold.fields.get(name), *gold.accepted(name))
        if shape is None or shape.items is None or not isinstance(stored, list) or not stored:
            return 0.0
        lists = (one for one in right if isinstance(one, list) and one)
        return max((self._common(name, shape.items, one, stored) for one in lists), default=0.0)

    def _common(self, name: str, items: Shape, wanted: list[Any], stored: list[Any]) -> float:
        like = [[self._comparison.element_likeness(name, items, one, other) for other in stored] for one in wanted]
        return sum(like[row][column] for row, column in assign(like)) / max(len(wanted), len(stored))

    def _share_a_name(self, gold: GoldFact, data: Data) -> bool:
        wanted = {
            key_of(name)
            for field in self.alignment.names
            for name in _names((gold.fields.get(field), *gold.accepted(field)))
        }
        told = {key_of(name) for field in self.alignment.names for name in _names((data.get(field),))}
        return bool((wanted & told) - {""})

    def _overlap(self, gold: GoldFact, stored: StoredFact) -> float:
        """Whether a sentence of the stored fact has a part in the gold's quote: 1 or 0."""
        if self._article and gold.quote not in self._spans:
            self._spans[gold.quote] = find(gold.quote, self._article.folded)
        span = self._spans.get(gold.quote)
        return float(span is not None and any(start < span[1] and span[0] < end for start, end in stored.sentences))


def _worth(pair: Pair | None) -> float:
    if pair is None:
        return 0.0
    right = sum(one.outcome == "right" for one in pair.fields) / (len(pair.fields) or 1)
    return 1.0 + pair.alike + right / 10 + (_VERIFIED_FIRST if pair.stored.verdict == "verified" else 0.0)


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [])


def _names(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, list):
            yield from (one for one in value if isinstance(one, str))
        elif isinstance(value, str):
            yield value
