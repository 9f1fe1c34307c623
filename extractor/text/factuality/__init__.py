"""How a sentence tells what it tells: as a fact, or as planned, possible, conditional or negated.

After FactBank (Saurí and Pustejovsky 2009): certain, probable or possible, and positive or negative. No kind of fact is
known here, only language: cues and the clauses they govern. Both ends of a planned change are future ("plans to raise
exports from $4bn to $8bn"); what is postponed is future and negated; an infinitive of purpose is future.

``languages`` (the tables) → ``phrases`` and ``grammar`` (their look-up) → ``clauses`` (how they open and close) → what
words do to them: ``words``, ``verbs``, ``joints``, ``orders``, ``cues`` → ``reader`` (word by word).

>>> text = "Exports reached $5bn in 2023 and are expected to reach $6bn in 2024"
>>> stances_at(text, (17, 20)), stances_at(text, (57, 60))
(frozenset(), frozenset({'future'}))
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from extractor.text.factuality.grammar import grammar_of
from extractor.text.factuality.reader import Reader, Stance
from extractor.text.fold import Span
from extractor.text.language import guess_language

__all__ = ["Stance", "reading_of", "stances_at"]

_KEPT = 4000  # characters; a longer text is read anew each time


def _read(text: str, language: str) -> Reader | None:
    grammar = grammar_of(language)
    return Reader(text, grammar) if grammar is not None else None


_read_once = lru_cache(maxsize=64)(_read)


def reading_of(text: str, language: str) -> Reader | None:
    """A sentence, read; None in a language (ISO 639-1) that has no table. One reading serves all who ask."""
    return (_read_once if len(text) <= _KEPT else _read)(text, language)


def stances_at(text: str, span: Span, language: str | None = None) -> frozenset[Stance]:
    """How the words at a place of a sentence are told; empty if as a fact, or in a language that has no table.

    ``language`` is a BCP 47 tag, of which the primary part counts; it is guessed where none is given. Linear in the
    length of the text.
    """
    code = (language or guess_language(text)).replace("_", "-").split("-")[0].lower()
    reader = reading_of(text, code)
    if reader is None:
        return frozenset()
    first = bisect_right(reader.words, span[0], key=lambda word: word[1][1])
    last = bisect_left(reader.words, span[1], key=lambda word: word[1][0])
    return frozenset().union(*reader.stances[first : max(last, first)])
