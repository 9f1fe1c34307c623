"""Which fields name persons and organizations, so that names of several articles can be told to be one's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractor.marks.base import Mark, Words


@dataclass(frozen=True, slots=True)
class Named(Mark):
    """A field that names a person or an organization; a schema lists them in its class variable ``NAMES``.

    Fields in lists are written ``met_with[]`` and ``parties[].name``. ``country`` and ``type`` are fields beside the
    name, or of the fact: the country it is of for certain, and its type or level of office. Without ``kind`` the name
    itself tells what it is of, by ``bodies`` and by titles and given names; one that does not is left out.
    """

    field: str
    kind: Literal["person", "organization"] | None = None
    country: str | None = None
    type: str | None = None
    presumed: tuple[str, ...] = ()
    """Fields with countries that it may be of: it is, where a name known for certain is of one of them alone."""
    also: tuple[str, ...] = ()
    """Fields of the fact with other names of the same thing: its acronym, its aliases."""
    only: tuple[str, tuple[str, ...]] | None = None
    """A field beside the name, and the values with which it counts: parties are countries as well."""
    families: tuple[tuple[str, ...], ...] = ()
    """Types that one body may have in two articles. A type in none of them fits every other."""
    bodies: Words | None = None
    """The words in names of bodies. Those of the value ``common`` stand in names that many countries have."""
