"""The fields of a stored fact against those of a gold fact.

A field is *right* where it holds what the gold holds or accepts, *wrong* where it holds anything else, and *missing*
where it holds nothing though the gold says something. Where both say nothing there is nothing to compare. Names are
compared folded; numbers by value, with their scale; dates as `values.is_right_date` says; copied pieces and labels by
their words; lists as sets; a model of its own field by field.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest
from typing import Any, Literal

from extractor.catalog import Kind
from extractor.evaluation.gold import ANYTHING, GoldFact
from extractor.evaluation.shapes import Shape, shapes_of
from extractor.evaluation.values import (
    is_date,
    is_loosely_same_name,
    is_right_date,
    is_same_name,
    is_same_wording,
    is_silent,
    number_of,
    product_of,
)
from extractor.marks import Alignment

Outcome = Literal["right", "missing", "wrong"]
_ORDER: tuple[Outcome, ...] = ("right", "missing", "wrong")
Data = Mapping[str, Any]
_SAME = object()


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of a stored fact beside the gold's."""

    field: str
    gold: Any
    stored: Any
    outcome: Outcome
    proved: bool = False
    """Whether the engine answers for it, so that a wrong value makes the fact false."""


def worst(compared: Sequence[Compared]) -> Outcome:
    """The worst outcome; nothing compared is right."""
    return max((one.outcome for one in compared), key=_ORDER.index, default="right")


class Comparison:
    """How the facts of one kind are compared."""

    def __init__(self, kind: Kind, alignment: Alignment) -> None:
        self.shapes = shapes_of(kind.schema)
        self.alignment = alignment
        self._scales = dict(alignment.products)

    def fields(self, gold: GoldFact, data: Data) -> list[Compared]:
        """Every field that both know and of which one of them says something."""
        found = [one for name in self.shapes if name in gold.fields for one in self.field(gold, data, name)]
        return [self._said_again(one, data) for one in found]

    def _said_again(self, one: Compared, data: Data) -> Compared:
        """A name that only repeats another of the fact's names claims nothing: it is missing, not wrong."""
        names = self.alignment.names
        is_again = one.field in names and one.stored in [data.get(name) for name in names if name != one.field]
        return replace(one, outcome="missing") if is_again and one.outcome == "wrong" else one

    def field(self, gold: GoldFact, data: Data, path: str) -> list[Compared]:
        """The field at this path; one a place where it is a model of its own; none where both say nothing."""
        top, _, rest = path.partition(".")
        if top not in self.shapes or top not in gold.fields or path in self._scales.values():
            return []
        found = self._field(gold, data, top)
        return [one for one in found if one.field == path] if rest else found

    def _field(self, gold: GoldFact, data: Data, path: str) -> list[Compared]:
        shape = self.shapes[path]
        is_read = shape.source is None or data.get(shape.source) is not None or data.get(path) != shape.default
        right = (gold.fields[path], *gold.accepted(path))
        found = self._compare(gold, path, shape, right, data.get(path), (gold.fields, data))
        return [
            replace(
                one,
                outcome="missing" if one.outcome == "wrong" and not is_read else one.outcome,
                proved=(one.proved or path in self.alignment.proved) and path not in self.alignment.judged,
            )
            for one in found
        ]

    def _compare(
        self, gold: GoldFact, path: str, shape: Shape, right: tuple[Any, ...], stored: Any, around: tuple[Data, Data]
    ) -> Iterator[Compared]:
        """``around`` are the two objects, the gold's and the stored one, in which the field stands."""
        if shape.fields and isinstance(stored, Mapping) and ANYTHING not in right:
            wanted = [one for one in right if isinstance(one, Mapping)]
            if wanted:
                yield from self._compare_models(gold, path, shape, wanted, stored)
                return
        if path in self._scales:
            yield from self._compare_products(gold, path, shape, right, around)
            return
        if is_silent(stored) and is_silent(right[0]):
            return
        outcome = self._outcome(path, shape, right, stored)
        yield Compared(path, right[0], stored, outcome, shape.has_proof)

    def _outcome(self, path: str, shape: Shape, right: tuple[Any, ...], stored: Any) -> Outcome:
        if ANYTHING in right:
            return "right"
        if is_silent(stored):
            return "right" if any(is_silent(one) for one in right) else "missing"
        if isinstance(stored, list) and shape.items:
            lists = (one for one in right if isinstance(one, list))
            found = (self._compare_lists(path, shape.items, one, stored) for one in lists)
            return min(found, key=_ORDER.index, default="wrong")
        return "right" if any(self.is_same(path, shape, one, stored) for one in right) else "wrong"

    def is_same(self, path: str, shape: Shape, wanted: Any, stored: Any) -> bool:
        """Whether one stored value is the wanted one."""
        if not isinstance(wanted, str) or not isinstance(stored, str):
            return number_of(wanted) == number_of(stored) is not None or (
                wanted == stored and isinstance(wanted, bool) == isinstance(stored, bool)
            )
        if path in self.alignment.loose:
            return is_loosely_same_name(wanted, stored)
        if path in self.alignment.names or shape.how == "name":
            return is_same_name(wanted, stored)
        if shape.how == "exact" or wanted == stored:
            return wanted == stored
        return is_same_wording(wanted, stored) if shape.how == "wording" else _is_same_value(wanted, stored)

    def _compare_lists(self, path: str, items: Shape, wanted: list[Any], stored: list[Any]) -> Outcome:
        """Right where each element has its own on the other side; missing where all that is stored has."""
        left, outcomes = list(wanted), set[Outcome]()
        for element in stored:
            found = [(self._outcome_of_element(path, items, one, element), place) for place, one in enumerate(left)]
            outcome, place = min(found, key=lambda pair: _ORDER.index(pair[0]), default=("wrong", 0))
            outcomes.add(outcome)
            if outcome != "wrong":
                left.pop(place)
        return "wrong" if "wrong" in outcomes else "missing" if left or "missing" in outcomes else "right"

    def _outcome_of_element(self, path: str, items: Shape, wanted: Any, stored: Any) -> Outcome:
        nothing = GoldFact("", "", {})
        return worst(list(self._compare(nothing, path, items, (wanted,), stored, ({}, {}))))

    def element_likeness(self, path: str, items: Shape, wanted: Any, stored: Any) -> float:
        """How alike two elements of a list are: 1 the same, 0.5 the same by name, else 0.

        Where not both have a name, half of what both say must agree.
        """
        if not items.fields:
            return float(self._outcome_of_element(path, items, wanted, stored) == "right")
        found = list(self._compare(GoldFact("", "", {}), path, items, (wanted,), stored, ({}, {})))
        if worst(found) == "right":
            return 1.0
        said = [one for one in found if not is_silent(one.gold) and not is_silent(one.stored)]
        named = [one for one in said if one.field in _paths_of_names(path, items)]
        right = [one.outcome == "right" for one in named or said]
        return 0.5 if right and sum(right) * 2 >= len(right) and (all(right) or not named) else 0.0

    def _compare_models(
        self, gold: GoldFact, path: str, shape: Shape, right: Sequence[Data], stored: Data
    ) -> list[Compared]:
        """Field by field, against the alternative that it comes nearest to."""
        tries = []
        for wanted in right:
            found: list[Compared] = []
            for name, part in shape.fields.items():
                inner = f"{path}.{name}"
                if name in wanted and inner not in self._scales.values():
                    values = (wanted[name], *gold.accepted(inner))
                    found += self._compare(gold, inner, part, values, stored.get(name), (wanted, stored))
            tries.append(found)
        return min(tries, key=lambda found: [[one.outcome for one in found].count(o) for o in ("wrong", "missing")])

    def _compare_products(
        self, gold: GoldFact, path: str, shape: Shape, right: tuple[Any, ...], around: tuple[Data, Data]
    ) -> Iterator[Compared]:
        """A number with its scale, shown together. The accepted numbers go with the accepted scales in their order."""
        of_scale = self._scales[path]
        wanted_scale, scale = (one.get(of_scale.rpartition(".")[2]) for one in around)
        value = around[1].get(path.rpartition(".")[2])
        if is_silent(value) and is_silent(right[0]):
            return
        if ANYTHING in right:
            outcome: Outcome = "right"
        elif is_silent(value):
            outcome = "right" if any(is_silent(one) for one in right) else "missing"
        else:
            others = zip_longest(right[1:], gold.accepted(of_scale), fillvalue=_SAME)
            pairs = [(right[0] if one is _SAME else one, wanted_scale if of is _SAME else of) for one, of in others]
            wanted = [_product(*pair) for pair in ((right[0], wanted_scale), *pairs)]
            outcome = "right" if _product(value, scale) in wanted else "wrong"
        yield Compared(path, _shown(right[0], wanted_scale), _shown(value, scale), outcome, shape.has_proof)


def _paths_of_names(path: str, items: Shape) -> set[str]:
    return {f"{path}.{name}" for name, part in items.fields.items() if part.how == "name"}


def _product(value: Any, scale: Any) -> Decimal | tuple[Any, Any]:
    """A number times its scale; what is no number stays as it is."""
    product = product_of(value, scale)
    return (value, scale) if product is None else product


def _shown(value: Any, scale: Any) -> Any:
    return value if scale in (None, "one") or value is None else f"{value} {scale}"


def _is_same_value(wanted: str, stored: str) -> bool:
    """Two texts without a mark: numbers, dates, or words."""
    numbers = number_of(wanted), number_of(stored)
    if None not in numbers:
        return numbers[0] == numbers[1]
    if is_date(wanted) and is_date(stored):
        return is_right_date(stored, wanted)
    return is_same_wording(wanted, stored)
