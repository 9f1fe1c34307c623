"""The words that say when, one table per language; another language is another table.

A line of the words is what a word is worth, and groups of words parted by ``|`` whose values count up from there; it
goes on in lines that begin with a space. A word is worth a kind and a value, or more of them joined by ``+``, of which
the last value counts up that is not of a unit. ``_`` joins the words of a phrase, a trailing ``.`` allows the word as
an abbreviation, and ``*`` stands for the endings of an adjective. What the kinds mean stands in
:mod:`extractor.text.dates.grammar`; words of the kind ``_`` are left out, and those of the kind ``?`` say no date and
only tell the language. Names of months and days: CLDR, both the forms of dates and those that stand alone.

A line of the order is a pattern over the kinds and what is put there (:mod:`extractor.text.dates.order`).
"""

from __future__ import annotations

from extractor.text.dates.languages import chinese, english, french, german, russian, spanish, turkish
from extractor.text.dates.languages.table import Table

__all__ = ["CHINESE", "ENGLISH", "OTHERS", "RUSSIAN", "Table"]

ENGLISH: Table = english.TABLE
"""Read together with Russian, which shares no letter with it."""
RUSSIAN: Table = russian.TABLE
"""Read together with English."""
CHINESE: Table = chinese.TABLE
"""Written without spaces, and read among the words of any other language."""
OTHERS: tuple[Table, ...] = (spanish.TABLE, french.TABLE, german.TABLE, turkish.TABLE)
"""Languages that share words with others: a text is read in one of them."""
