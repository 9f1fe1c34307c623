"""How a verbatim piece is read by code."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.marks.base import Mark, Words


@dataclass(frozen=True, slots=True)
class Reader(Mark):
    """The root of the marks that say how a piece is read. A piece that cannot be read makes the fact doubtful."""


@dataclass(frozen=True, slots=True)
class Amount(Reader):
    """Parts: value, value_max, scale, unit, currency, qualifier, base, usd, converted, money.

    Where the words leave the currency open ("kroner"), the countries that the fields ``countries`` hold may tell
    which; such a value is kept, and the fact is doubtful. The number is what stands, or what was reached: where the
    text tells it as a change, or as the old level of a fact with a ``change`` of its own, the fact is refused; a share
    is one if and only if the field ``share`` holds of what.
    """

    countries: tuple[str, ...] = ()
    of: str | None = None
    """The field of the thing whose worth it is, told by a word of ``heads``; the nearer worth of another is doubted."""
    heads: Words | None = None
    whole: str | None = None
    """The field that, filled, makes it a package, whose worth may stand anywhere."""
    change: str | None = None
    share: str | None = None
    period: str | None = None
    """The field that says for when: an old level needs a date of its own."""
    labels: tuple[str, ...] = ()
    """The fields that say of what: one of them holds the word before the brackets in which the number stands."""


@dataclass(frozen=True, slots=True)
class Change(Reader):
    """Parts: change (text, value, kind, scale, currency, baseline_period), percent.

    With ``of``, the field that copies the level reached: both are told of one movement, or the fact is doubted.
    """

    of: str | None = None


@dataclass(frozen=True, slots=True)
class Count(Reader):
    """Parts: count, qualifier. Words that name no number ("a number of") are read as no count; that is no fault.

    With ``words``, what is counted: one of them stands in the piece or right behind it, or the fact is doubtful.
    """

    words: Words | None = None


@dataclass(frozen=True, slots=True)
class Date(Reader):
    """Parts: edtf, start, end, lo, hi, precision, basis, period_kind.

    A date without a year lies before publication; after it, where the field ``status`` has one of the values
    ``ahead``; on whichever side is nearer, where it has one of ``either``. With ``of``, the fields whose pieces it goes
    with: where the sentence gives these another date, the fact is refused.
    """

    status: str | None = None
    ahead: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    places: bool = False
    """Whether these are places, and other places are what the date may belong to instead of other numbers."""
    words: Words | None = None
    """Or the words of acts, where these are the words that tell the status."""


@dataclass(frozen=True, slots=True)
class Computed(Mark):
    """A field that is not asked: part ``part`` (its own name where None) of what ``source`` was read as."""

    source: str
    part: str | None = None
