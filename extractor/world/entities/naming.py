"""What a printed name is known by: keys that are equal for two spellings of one name, and nothing like a likeness."""

from __future__ import annotations

from extractor.world.entities.bodies import Body, body
from extractor.world.entities.persons import PersonName, person

Name = Body | PersonName


def name_of(kind: str, name: str) -> Name:
    """A name of this kind, taken apart."""
    return person(name) if kind == "person" else body(name)


def are_one(one: Name, other: Name) -> bool:
    """Whether nothing but the country, the type or other names could tell two names apart."""
    if isinstance(one, Body):
        return isinstance(other, Body) and one.is_same(other)
    return isinstance(other, PersonName) and one.is_same(other)
