"""How a language says to, from, in, of, with, between and by: one table a language, and what reads them.

``table`` (what a table holds) → the languages → ``grammar`` (tables made ready), ``forms`` (what a mention is by its
form), ``window`` (the words around it) → ``phrases`` (languages of prepositions), ``suffixes`` (Turkish) and
``characters`` (Chinese). Another language of prepositions is another table.
"""

from __future__ import annotations
