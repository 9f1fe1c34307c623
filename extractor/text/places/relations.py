"""Which grammatical relation a mention of a country has in its sentence, so that "of A to B" is not "of B to A".

Told by the words right around it: prepositions, cases, suffixes, the place before a verb. Nothing is known of what a
verb means: the subject of "received" is a subject.

>>> sorted(relations_of("exports of Kazakhstan to Qatar", (25, 30)))
['to']
>>> sorted(relations_of("exportaciones de México", (17, 23), "es"))
['from', 'of']
"""

from __future__ import annotations

from functools import lru_cache

from extractor.text.fold import Span
from extractor.text.language import guess_language
from extractor.text.places.relating import characters, suffixes
from extractor.text.places.relating.forms import form_of
from extractor.text.places.relating.grammar import TABLES, grammar
from extractor.text.places.relating.phrases import Phrase
from extractor.text.places.relating.table import Relation
from extractor.text.places.relating.window import window

__all__ = ["Relation", "relations_of"]

_SAMPLE = 240  # characters that tell a language well enough
_FIRST_CYRILLIC, _LAST_CYRILLIC = "\u0400", "\u052f"
_FIRST_HAN, _LAST_HAN = "\u3400", "\ufaff"
_LATIN = ("en", "es", "fr", "de", "tr")
_UNTOLD = frozenset[Relation]()


@lru_cache(maxsize=256)
def _guessed(sample: str) -> str:
    return guess_language(sample)


def _language(text: str, span: Span, language: str | None) -> str:
    """The language of a mention: of its script, then as told or guessed, then of the table that alone prints it."""
    first = text[span[0]]
    if _FIRST_CYRILLIC <= first <= _LAST_CYRILLIC:
        return "ru" if language is None or language in ("zh", *_LATIN) else language
    if _FIRST_HAN <= first <= _LAST_HAN:
        guessed = language or _guessed(text[:_SAMPLE])
        return guessed if guessed in ("ja", "ko") else "zh"
    if language is not None and language not in ("ru", "zh"):
        return language
    low = max(0, span[0] - _SAMPLE // 2)
    guessed = _guessed(text[low : low + _SAMPLE] if language is None and len(text) > _SAMPLE else text[:_SAMPLE])
    guessed = guessed if guessed in _LATIN else "en"
    if language is None and suffixes.is_suffixed(text[span[1] : span[1] + 8]):
        return "tr"
    told = form_of(text[span[0] : span[1]], guessed).languages
    return guessed if not told or "en" in told or guessed in told else min(told)


def relations_of(text: str, span: Span, language: str | None = None) -> frozenset[Relation]:
    """The relations that the grammar around a mention allows; several where it is ambiguous, empty where it tells none.

    ``span`` is a mention as ``countries_in`` gives it; ``language`` is ISO 639-1, guessed where it is None. A name in
    another script than the language's is read as its script asks. Looks at a window of bounded size.
    """
    start, end = span
    if not 0 <= start < end <= len(text):
        return _UNTOLD
    told = _language(text, span, language)
    printed = text[start:end]
    if told == "zh":
        return characters.relations(text, span, form_of(printed, told))
    if told == "tr":
        return suffixes.relations(window(text, span), form_of(printed, told))
    if told not in TABLES:
        return _UNTOLD
    return Phrase(printed, window(text, span), form_of(printed, told), grammar(told)).relations()
