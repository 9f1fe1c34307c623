"""The words of amounts, one table per language; another language is another table.

A table goes role by role: a meaning and the phrases that say it, parted by commas. ``a(|s)`` stands for ``a`` and
``as``; ``a*`` for any word that begins with ``a``. Meanings: ``kwh+6`` is a million of that unit; ``letter 6`` a scale
of one letter; ``own 2`` a fold in a word of its own. What the words alone do not settle is ``?``; a currency that the
country can settle is ``?krone``, one with a default ``KRW?won`` (:mod:`extractor.text.numbers.currencies`). Long scale
words: Milliarde and milliard are 10^9, Billionen and billones 10^12.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.text.numbers.languages import chinese, english, french, german, russian, signs, spanish, turkish
from extractor.text.numbers.languages.table import Cues, Table

__all__ = ["CUES", "LANGUAGES", "SIGNS", "Cues", "Table"]

SIGNS: Table = signs.WORDS
"""What is written alike in every language."""
LANGUAGES: Mapping[str, Table] = {
    "en": english.WORDS,
    "ru": russian.WORDS,
    "de": german.WORDS,
    "es": spanish.WORDS,
    "fr": french.WORDS,
    "tr": turkish.WORDS,
    "zh": chinese.WORDS,
}
CUES: Mapping[str, Cues] = {
    "en": english.CUES,
    "ru": russian.CUES,
    "de": german.CUES,
    "es": spanish.CUES,
    "fr": french.CUES,
    "tr": turkish.CUES,
    "zh": chinese.CUES,
}
