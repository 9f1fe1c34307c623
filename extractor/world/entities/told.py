"""What the facts of an article name: names with all that their facts say of them, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Form(NamedTuple):
    """A name with all that its fact says of it: what is told to be one entity or another."""

    kind: str
    name: str
    country: str
    """Empty where the fact says none."""
    type: str
    presumed: str
    """Countries that it may be of, with spaces between them."""
    common: bool
    """Whether many countries have a body of this name."""


class Mention(NamedTuple):
    """A form in a field of a fact."""

    fact_id: int
    field: str
    form: Form


class Other(NamedTuple):
    """Another name that a fact gives a thing."""

    fact_id: int
    first: Form
    form: Form
    is_link: bool
    """Whether it tells that both are one's."""


@dataclass(slots=True)
class Told:
    """What the facts of an article name."""

    mentions: list[Mention] = field(default_factory=list)
    others: list[Other] = field(default_factory=list)
    countries: list[tuple[int, str]] = field(default_factory=list)
    """The countries of each fact, by its id."""

    def known(self) -> Iterator[Form]:
        """All forms."""
        yield from (mention.form for mention in self.mentions)
        yield from (other.form for other in self.others)
