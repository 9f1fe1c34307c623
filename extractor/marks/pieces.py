"""How copied pieces, labels and the values of words are proved."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.marks.base import Mark, Words


@dataclass(frozen=True, slots=True)
class Verbatim(Mark):
    """The piece stands, typography folded, in a cited sentence; absent, the fact is refused.

    A piece that stands exactly once elsewhere in the article is moved there, and the move is recorded.
    """


@dataclass(frozen=True, slots=True)
class Wording(Mark):
    """A label made of words of the cited sentences. A word that does not stand there makes the fact doubtful.

    With ``of``, the fields whose pieces it goes with: where the words tie it to another number ("boats ($22m) and
    sugar ($13m)"), the fact is doubted too.
    """

    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Worded(Mark):
    """A value that the text's words must bear out; values without phrases claim nothing.

    The word is looked for in the cited sentences, nearest to the pieces of the fields ``of``; with ``within``, in the
    text of those fields alone, where no word at all is no fault. The word of another value, or none, makes the fact
    doubtful; it is refused where both values are ``exclusive``, as exports and imports are. With ``rivals``, the words
    of the things that may have the value, any word of its own will do that is nearest to the fact's own thing: "a
    memorandum was initialled and a contract signed".
    """

    words: Words
    of: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    rivals: Words | None = None
    exclusive: tuple[str, ...] = ()
    whole: str | None = None
    """With ``rivals``: the field that, filled, makes it a package, of which any own word in its part tells."""
    needed: tuple[str, ...] = ()
    """With ``within``: the values that need a word, there or right beside it in a cited sentence."""


@dataclass(frozen=True, slots=True)
class Told(Mark):
    """How the text must tell the thing: as done, as to come, or as called off.

    At the pieces of the fields ``of`` (the first that stands somewhere) the words are read. A value among ``done`` is
    refused where they plan, suppose, condition or deny; one among ``ahead`` is doubted where nothing says so, and
    refused where it is denied. ``unless`` are the fields and values of facts that are never told as done or not. A word
    of ``against`` in the same sentence ("called off") makes a value among ``done`` doubtful.
    """

    done: tuple[str, ...]
    ahead: tuple[str, ...]
    of: tuple[str, ...]
    unless: tuple[tuple[str, str], ...] = ()
    against: Words | None = None


@dataclass(frozen=True, slots=True)
class Hedged(Mark):
    """How sure the text is: a value other than ``sure`` needs a hedge, or the fact is doubtful.

    That is a word of ``words`` in the cited sentences, or something possible or conditional at the fact's pieces.
    """

    sure: str
    words: Words
