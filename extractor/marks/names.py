"""How names are proved: of persons, bodies, sources, and of who takes part."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.marks.base import Mark, Words


@dataclass(frozen=True, slots=True)
class Name(Mark):
    """The name (each of them, in a list) stands in a cited sentence; absent from the article, it refuses the fact.

    One that stands elsewhere in the article only makes the fact doubtful, unless it may stand ``anywhere``; so does one
    that is cut where it stands nearest to the name in the field ``near`` ("President" of "Vice President Quill").
    """

    anywhere: bool = False
    near: str | None = None


@dataclass(frozen=True, slots=True)
class Person(Mark):
    """A person, proved by the surname in a cited sentence; transliteration and inflection are folded.

    A given name that the article prints nowhere makes the fact doubtful; another one with that surname refuses it, and
    so do the words of ``other`` before the name, which tell that it is the other side's ("met with"), and those of
    ``hosting`` that make it the host's (`Side`).
    """

    other: Words | None = None
    hosting: Words | None = None
    where: tuple[str, ...] = ()
    """The fields of where they went: the name's place nearest to it counts."""


@dataclass(frozen=True, slots=True)
class OtherName(Mark):
    """A second name of the body in the field ``of``, anywhere in the article.

    It is its initials, or has words of it, or stands right beside it ("the Stae Bank (SBZ)"); what nothing ties to it
    makes the fact doubtful.
    """

    of: str


@dataclass(frozen=True, slots=True)
class Canonical(Mark):
    """The usual form of the name in field ``printed``. Where it differs, only ``acronym``, printed, can pin it:
    its letters are the initials of the usual name. Otherwise the fact is doubtful."""  # fmt: skip

    printed: str
    acronym: str


@dataclass(frozen=True, slots=True)
class Office(Mark):
    """An office: one without a word of ``words`` makes the fact doubtful."""

    words: Words


@dataclass(frozen=True, slots=True)
class Body(Mark):
    """A body's name: one that stands as a person's is doubted, and a gathering's that the text tells as an event.

    ``gatherings`` are the words of such names ("forum"), ``during`` what stands ``before`` or ``behind`` them.
    """

    gatherings: Words | None = None
    during: Words | None = None


@dataclass(frozen=True, slots=True)
class Owner(Mark):
    """The body that the one in the field ``of`` belongs to, as ``words`` tell ("a subsidiary of"), or an 's."""

    of: str
    words: Words


@dataclass(frozen=True, slots=True)
class NotBeside(Mark):
    """A name that is doubted where words beside it tell that it is no side of the thing: "attended", "drafted by"."""

    words: Words


@dataclass(frozen=True, slots=True)
class TakesPart(Mark):
    """A name that takes part in what the fields ``of`` tell; one in a clause of its own behind it is doubted.

    So is one that another of the ``things`` brings in ("the agreement between Vitol and"), and a country that stands
    nearer to another of them while the fact's own has another nearer to it.
    """

    of: tuple[str, ...]
    things: Words | None = None


@dataclass(frozen=True, slots=True)
class TakesPartIf(Mark):
    """Where the field has one of ``values``, the name in the field ``name`` takes part in what ``words`` tell.

    With ``is_agent`` it does it: it stands before the word, or behind a "by".
    """

    values: tuple[str, ...]
    words: Words
    name: str = "name"
    is_agent: bool = False


@dataclass(frozen=True, slots=True)
class Source(Mark):
    """The name of whom the article gives as the source of what is said; one that only stands in it is doubted.

    With ``of``, the fields of whose number it is the source: one nearer to another number, where another source is
    nearer to this one, is doubted too.
    """

    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceIf(Mark):
    """Where the field has one of ``values``, the name in the field ``name`` is that of a source (`Source`)."""

    values: tuple[str, ...]
    name: str = "name"
