"""Marks: rules are found once each, in order, and stay plain methods."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date

import pytest
from pydantic import BaseModel

from extractor import marks as marks_module
from extractor.marks import (
    Amount,
    Canonical,
    Change,
    Computed,
    Count,
    CountryCode,
    CountryOrBody,
    Date,
    Mark,
    Name,
    OtherName,
    PlaceIn,
    Reader,
    Side,
    Source,
    SourceIf,
    Told,
    Verbatim,
    Wording,
    Words,
    rule,
    rules_of,
)


class Base(BaseModel):
    """A schema with two rules."""

    amount: int = 0

    @rule("negative", "refused")
    def is_positive(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Below nothing is nothing."""
        return self.amount >= 0

    @rule("undated", "doubtful")
    def is_dated(self, published: date | None) -> bool:
        """A date is known."""
        return published is not None

    def is_no_rule(self, published: date | None) -> bool:
        """An ordinary method."""
        return published is None


class Stricter(Base):
    """A schema that adds a rule and replaces another."""

    @rule("small", "doubtful")
    def is_large(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """A rule of its own."""
        return self.amount > 10

    @rule("undated", "refused")
    def is_dated(self, published: date | None) -> bool:
        """The base's rule, made harder."""
        return published is not None


class Freed(Base):
    """A schema that takes a rule back."""

    def is_dated(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """No rule any more."""
        return True


RULES = {
    "its own, in order": (Base, [("negative", "refused"), ("undated", "doubtful")]),
    "bases first, overridden once": (
        Stricter,
        [("negative", "refused"), ("small", "doubtful"), ("undated", "refused")],
    ),
    "taken back": (Freed, [("negative", "refused")]),
    "none": (BaseModel, []),
}


@pytest.mark.parametrize(("schema", "expected"), RULES.values(), ids=RULES.keys())
def test_the_rules_of_a_schema_are_its_marked_methods(schema: type[BaseModel], expected: list[tuple[str, str]]) -> None:
    """Each once, the bases' first, and of an overridden one only the last."""
    assert [(found.code, found.verdict) for found in rules_of(schema)] == expected


def test_a_rule_is_asked_with_the_fact_and_the_day_of_publication() -> None:
    """Called as the engine calls it, it answers as the method does."""
    positive, dated = rules_of(Base)
    assert (positive(Base(amount=-1), None), positive(Base(amount=1), None)) == (False, True)
    assert (dated(Base(), None), dated(Base(), date(2031, 5, 4))) == (False, True)


def test_a_rule_stays_a_method_of_its_schema() -> None:
    """A schema can be used, and tested, without the engine."""
    assert Base(amount=1).is_positive(None)


VALUES = [
    Verbatim(),
    Name(),
    Name(near="other"),
    Amount(),
    Amount(("reporter",), change="change_text"),
    Computed("a"),
    Date("status", ("planned",)),
    Date(of=("amount_text",), places=True),
    Wording(of=("amount_text",)),
    OtherName("name"),
    CountryOrBody(),
    CountryCode(near="name"),
    PlaceIn("country"),
    Source(),
    SourceIf(("source",)),
    Told(("done",), ("ahead",), ("status",)),
    Canonical("name", "acronym"),
    Side("partner", {"": ("of",)}, {"": ("to",)}),
]


@pytest.mark.parametrize("mark", VALUES, ids=repr)
def test_marks_are_values(mark: Mark) -> None:
    """Equal by content, usable as keys, never changed."""
    assert {mark} == {type(mark)(**{name: getattr(mark, name) for name in mark.__dataclass_fields__})}
    with pytest.raises((FrozenInstanceError, TypeError)):
        mark.source = "other"  # type: ignore[attr-defined]  # that it cannot be set is the promise


def test_only_the_marks_that_read_are_readers() -> None:
    """What may be the source of a computed field."""
    marks = [value for value in vars(marks_module).values() if isinstance(value, type) and issubclass(value, Mark)]
    assert {mark for mark in marks if issubclass(mark, Reader)} == {Reader, Amount, Change, Count, Date}


def test_the_values_of_words_are_those_of_all_languages() -> None:
    """A weak phrase is its value's; the key of phrases that only keep others out is told too."""
    words = Words(
        {"en": {"exports": "export*", "aid?": "gave"}, "ru": {"imports": "импорт*", "": "министерств* торговли"}}
    )
    assert words.values == {"exports", "imports", "aid", ""}
    assert Words({}).values == frozenset()


def test_tables_of_words_are_themselves() -> None:
    """They may be keys, though the mappings in them may not: each is equal to itself alone."""
    one, same = Words({"en": {"a": "b"}}), Words({"en": {"a": "b"}})
    assert one != same
    assert {one, same, one} == {one, same}
    assert len({one, same, one}) == 2
