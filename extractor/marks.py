"""How a schema says how each of its fields is proved.

A schema is a plain Pydantic model. Its fields carry marks through ``Annotated``; the engine proves what the marks
promise and computes what they leave to code. This is all of the engine that a schema needs to know:

>>> from typing import Annotated
>>> from pydantic import BaseModel
>>> class Fee(BaseModel):
...     '''A fee somebody must pay.'''
...     evidence: list[int]
...     payer: Annotated[str | None, Name()]
...     amount_text: Annotated[str | None, Verbatim(), Amount()]
...     value: Annotated[str | None, Computed("amount_text")] = None

A model is asked for ``evidence``, ``payer`` and ``amount_text``; ``value`` is read from ``amount_text`` by code.
Every schema has ``evidence``: the numbers of the sentences that state the fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol, TypeGuard, TypeVar

from pydantic import BaseModel

Verdict = Literal["verified", "doubtful", "refused"]
"""``verified``: every mark proved; ``doubtful``: kept, unproved but not contradicted; ``refused``: not kept."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The root of all marks."""


# What the engine proves of a field the model filled.


@dataclass(frozen=True, slots=True)
class Verbatim(Mark):
    """The piece stands, typography folded, in a cited sentence; absent, the fact is refused.

    A piece that stands exactly once elsewhere in the article is moved there, and the move is recorded.
    """


@dataclass(frozen=True, slots=True)
class Name(Mark):
    """The name (each of them, in a list) stands in the article; absent, the fact is refused."""


@dataclass(frozen=True, slots=True)
class Wording(Mark):
    """A label made of the article's own words. A word that does not stand in the article makes the fact doubtful."""


@dataclass(frozen=True, slots=True)
class Canonical(Mark):
    """The usual form of the name in field ``printed``. Where it differs, only ``acronym``, printed, can pin it:
    its letters are the initials of the usual name. Otherwise the fact is doubtful."""  # fmt: skip

    printed: str
    acronym: str


@dataclass(frozen=True, slots=True)
class CountryCode(Mark):
    """An ISO 3166-1 alpha-3 code in use (or XKX, EUU, WLD); any other refuses the fact.

    The article names the country, by name, demonym, capital or city; one that it names nowhere makes the fact doubtful.
    """


# How a verbatim piece is read by code.


@dataclass(frozen=True, slots=True)
class Reader(Mark):
    """The root of the marks that say how a piece is read. A piece that cannot be read makes the fact doubtful."""


@dataclass(frozen=True, slots=True)
class Amount(Reader):
    """Parts: value, value_max, scale, unit, currency, qualifier, base, usd, converted, money.

    Where the words leave the currency open ("kroner"), the countries that the fields ``countries`` hold may tell
    which; such a value is kept, and the fact is doubtful.
    """

    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change(Reader):
    """Parts: change (text, value, kind, scale, currency, baseline_period), percent."""


@dataclass(frozen=True, slots=True)
class Count(Reader):
    """Parts: count, qualifier. Words that name no number ("a number of") are read as no count; that is no fault."""


@dataclass(frozen=True, slots=True)
class Date(Reader):
    """Parts: edtf, start, end, lo, hi, precision, basis, period_kind.

    A date without a year lies before publication; after it, where the field ``status`` has one of the values
    ``ahead``; on whichever side is nearer, where it has one of ``either``.
    """

    status: str | None = None
    ahead: tuple[str, ...] = ()
    either: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Computed(Mark):
    """A field that is not asked: part ``part`` (its own name where None) of what ``source`` was read as."""

    source: str
    part: str | None = None


# Rules across fields: methods of the schema.


class RuleMethod(Protocol):
    """A schema's method that holds or not, given the article's publication date."""

    code: str
    verdict: Verdict

    def __call__(self, fact: Any, published: date | None) -> bool:
        """Whether the rule holds for ``fact``."""


Method = TypeVar("Method", bound=Callable[[Any, "date | None"], bool])


def rule(code: str, verdict: Verdict) -> Callable[[Method], Method]:
    """Make a method of a schema a rule: where it returns False, the fact gets this code and at best this verdict."""

    def marked(method: Method) -> Method:
        method.code = code  # type: ignore[attr-defined]  # a function takes attributes; typing has no word for it
        method.verdict = verdict  # type: ignore[attr-defined]  # as above
        return method

    return marked


def _is_rule(value: object) -> TypeGuard[RuleMethod]:
    return hasattr(value, "code") and hasattr(value, "verdict")


def rules_of(schema: type[BaseModel]) -> Iterator[RuleMethod]:
    """The rules of a schema, its bases' first; of one that a schema overrides, only its own."""
    for base in reversed(schema.__mro__):
        names = [name for name, value in vars(base).items() if _is_rule(value)]
        for name in names:
            method = getattr(schema, name, None)
            if method is vars(base)[name] and _is_rule(method):
                yield method
