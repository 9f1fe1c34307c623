"""A name of one country and type, and when two of them may be one's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extractor.world.entities.bodies import Body
from extractor.world.entities.naming import Name, name_of
from extractor.world.entities.persons import PersonName

FORCED, SAME, SPELLED, FULLER, GIVEN = range(5)
"""How strong a piece of evidence is: the alias table's, then the same name, … and at last that a fact gives both."""
_ACRONYM = 6  # letters of one word: a longer one is a name


@dataclass(frozen=True)
class Node:
    """A name of one country and type. Two prints that differ in case and typography alone are one node."""

    kind: str
    print: str
    country: str
    type: str
    """Of an organization; a person's level of office tells nobody apart."""
    common: bool
    name: str = field(compare=False)
    """One of its prints, as it stands."""

    @cached_property
    def taken(self) -> Name:
        """The name, taken apart."""
        return name_of(self.kind, self.name)

    @cached_property
    def sort_key(self) -> tuple[object, ...]:
        """Which of several nodes an entity is known by: the first."""
        if isinstance(self.taken, PersonName):
            rank: tuple[object, ...] = self.taken.sort_key
        else:
            key = self.taken.key
            rank = (" " not in key and len(key) <= _ACRONYM, 0, key)
        return (*rank[:1], not self.country, *rank[1:], self.country, self.print, self.type)

    @property
    def known_as(self) -> str:
        """What an entity's id is made of."""
        return f"{self.kind}\0{self.taken.signature}\0{self.country}"


def _countries_fit(one: Node, other: Node) -> bool:
    if one.country == other.country:
        return True
    return not (one.country and other.country) and not (one.common or other.common)


def _types_fit(one: str, other: str, families: Sequence[frozenset[str]]) -> bool:
    if not (one and other) or one == other:
        return True
    ours = {number for number, family in enumerate(families) if one in family}
    theirs = {number for number, family in enumerate(families) if other in family}
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _bodies_fit(one: Node, other: Node, families: Sequence[frozenset[str]]) -> tuple[int, str] | None:
    ours, theirs = one.taken, other.taken
    if not (isinstance(ours, Body) and isinstance(theirs, Body) and ours.is_same(theirs)):
        return None
    if not (_countries_fit(one, other) and _types_fit(one.type, other.type, families)):
        return None
    place = "same country" if one.country == other.country else "a country that only one of them gives"
    if ours.key == theirs.key:
        return SAME, f"same name but for case, accents and legal form; {place}"
    return (
        (SPELLED, "same name in another script; same country") if one.country and one.country == other.country else None
    )


def _persons_fit(one: Node, other: Node) -> tuple[int, str] | None:
    ours, theirs = one.taken, other.taken
    if not (isinstance(ours, PersonName) and isinstance(theirs, PersonName) and ours.is_same(theirs)):
        return None
    is_of_one_country = one.country == other.country
    if ours.signature == theirs.signature and is_of_one_country:
        return SAME, "same name but for case, titles and spelling; same country"
    if not (ours.is_full and theirs.is_full):
        if not (is_of_one_country and one.country):
            return None
        return FULLER, "surname, and no other given name: the only such person of this country"
    if is_of_one_country or not (one.country and other.country):
        place = "same country" if is_of_one_country else "a country that only one of them gives"
        return SPELLED, f"same surname in another spelling, and given names that fit; {place}"
    return None


def fit(one: Node, other: Node, families: Sequence[frozenset[str]]) -> tuple[int, str] | None:
    """Whether two names may be one's: how sure that is, and why; None where they are two."""
    return _persons_fit(one, other) if one.kind == "person" else _bodies_fit(one, other, families)
