"""What a person's name is known by: the surname in any spelling, and given names that fit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from extractor.text.persons.claimed import claimed
from extractor.text.persons.spelling import Spelling, spelling
from extractor.world.entities.prints import LONGEST, print_of

_INSTRUMENTAL = re.compile(r"(.+(?:ов|ев|ёв|ин))ым|(.+(?:ск|цк))им")
"""Forms of Russian surnames that are of one nominative only; "Иванова" may be hers."""
_GIVEN_INSTRUMENTAL = re.compile(r"(.{3,}[бвгджзклмнпрстфхцчшщ])ом")


def _initial(word: str) -> bool:
    return len(word) == 1


@dataclass(frozen=True)
class PersonName:
    """A person's name: the surname, and what stands beside it."""

    print: str
    surname: Spelling | None
    """None where the name has no letters that a surname could be told by: it is known by its print."""
    words: tuple[str, ...] = ()
    """The given names in their order, initials among them."""

    @cached_property
    def given(self) -> tuple[Spelling, ...]:
        """How the given names are spelled."""
        return tuple(map(spelling, self.words))

    @property
    def is_full(self) -> bool:
        """Whether a given name is written out."""
        return self.surname is None or (bool(self.words) and not _initial(self.words[0]))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Under which it is found; names that are one share one."""
        return tuple(f"person {key}" for key in sorted(self.surname.other)) if self.surname else (f"= {self.print}",)

    @cached_property
    def firsts(self) -> tuple[str, ...]:
        """What tells full names of one surname apart: two that fit share one."""
        if self.surname is None:
            return ("",)
        if not self.is_full:
            return ()
        return tuple(sorted(self.given[0].other | _joined(self.words).other))

    @cached_property
    def signature(self) -> str:
        """What its entity is known by."""
        if self.surname is None:
            return self.print
        return " ".join([min(self.surname.own), *(min(one.own) for one in self.given)])

    @property
    def sort_key(self) -> tuple[bool, int, str]:
        """Which of several names an entity is known by: one that is full, and the shortest such."""
        return not self.is_full, len(self.words), self.signature

    def is_same(self, name: PersonName) -> bool:
        """Whether the surnames are one, and nothing in the given names speaks against it."""
        if self.surname is None or name.surname is None:
            return self.print == name.print
        return self.surname.is_same(name.surname) and self._fits(name)

    def _fits(self, name: PersonName) -> bool:
        if not self.words or not name.words:
            return True
        if all(_fit(*pair) for pair in zip(self._spelled(), name._spelled(), strict=False)):
            return True
        return _joined(self.words).is_same(_joined(name.words))

    def _spelled(self) -> list[tuple[str, Spelling]]:
        return list(zip(self.words, self.given, strict=True))


def _joined(given: tuple[str, ...]) -> Spelling:
    return spelling("".join(given))


def _fit(one: tuple[str, Spelling], other: tuple[str, Spelling]) -> bool:
    """Whether two given names are one, or an initial is of the other."""
    if not (_initial(one[0]) or _initial(other[0])):
        return one[1].is_same(other[1])
    return not {key[:1] for key in one[1].other}.isdisjoint({key[:1] for key in other[1].other})


@lru_cache(maxsize=65536)
def person(name: str) -> PersonName:
    """A person's name, taken apart.

    >>> person("Касым-Жомарт Токаев").is_same(person("K. Tokayev")), person("Токаевым").is_same(person("Tokaev"))
    (True, True)
    """
    taken = claimed(name) if len(name) <= LONGEST else None
    if taken is None or not taken.surnames:
        return PersonName(print_of(name), None)
    at = taken.surnames[0]
    given = tuple(word for number, word in enumerate(taken.words) if number != at)
    surname = taken.words[at]
    if found := _INSTRUMENTAL.fullmatch(surname):
        surname = found[1] or f"{found[2]}ий"
        given = tuple(_GIVEN_INSTRUMENTAL.sub(r"\1", word) for word in given)
    return PersonName(print_of(name), spelling(surname), given)
