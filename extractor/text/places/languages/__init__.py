"""The names, demonyms and cities of the countries, one table per language.

A line is a code and three lists: names | demonyms and adjectives | capitals, cities and seats of power. A code may
have several lines; ``---`` are phrases that name no country. What the text must look like follows from how a phrase is
printed here: a word with a capital needs a capital (or to be all capitals), a small one does not; a word of up to
three letters, or all in capitals, must stand exactly so. ``…`` before a phrase: never as the first word of a sentence.
``=`` before a word (Russian) or a phrase (the others): it has no other forms than this one. All other words get the
endings of their language (:mod:`extractor.text.places.endings`): names in Russian and German, demonyms in all but
Chinese, which is found character by character.

The tables complete each other: what is printed the same in English stands in the English table only. Sources: CLDR
territory names, and our own knowledge for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.text.places.languages import chinese, english, french, german, russian, spanish, turkish

NOBODY = "---"
"""The code of phrases that name no country."""
LANGUAGES: Mapping[str, str] = {
    "en": english.PLACES,
    "ru": russian.PLACES,
    "es": spanish.PLACES,
    "fr": french.PLACES,
    "de": german.PLACES,
    "tr": turkish.PLACES,
    "zh": chinese.PLACES,
}
"""Language → its table."""
