"""Where in a fact's data the fields stand that a schema names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from extractor.marks import CountryCode
from extractor.plan import Plan

Place = tuple[str, object, Mapping[str, Any]]
"""A path, what stands there, and the model in which it does."""


def places_in(value: object, parts: tuple[str, ...], path: str, beside: Mapping[str, Any]) -> Iterator[Place]:
    """Where a field stands in a fact, written as in `Named`; nulls are passed over."""
    if value is None or value == []:
        return
    if not parts:
        yield path, value, beside
        return
    if parts[0] == "[]":
        if isinstance(value, list):
            for number, one in enumerate(value):
                yield from places_in(one, parts[1:], f"{path}[{number}]", beside)
    elif isinstance(value, Mapping):
        yield from places_in(value.get(parts[0]), parts[1:], f"{path}.{parts[0]}" if path else parts[0], value)


@lru_cache(maxsize=1024)
def parts_of(written: str) -> tuple[str, ...]:
    """A field as it is written, cut.

    >>> parts_of("parties[].name")
    ('parties', '[]', 'name')
    """
    return tuple(part for part in written.replace("[]", ".[]").split(".") if part)


def places_of(fact: Mapping[str, Any], written: str) -> Iterable[Place]:
    """Where a field stands in a fact."""
    if written.isidentifier():  # most are
        value = fact.get(written)
        return () if value is None else ((written, value, fact),)
    return places_in(fact, parts_of(written), "", fact)


def country_fields(plan: Plan, path: str = "") -> Iterator[str]:
    """The fields of a schema that hold countries, as they are written in `Named`."""
    if plan.mark(CountryCode):
        yield path
    if plan.items:
        yield from country_fields(plan.items, f"{path}[]")
    for name, below in plan.fields.items():
        yield from country_fields(below, f"{path}.{name}" if path else name)
