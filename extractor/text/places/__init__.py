"""Where a text names a country: by name, demonym, adjective, capital or city, in seven languages.

An ambiguous word stands for each of its possible countries ("Dominican", "Congo", "Valencia"); the longest phrase wins
("North Korea", "New Jersey"). A word that is printed with a capital in the tables needs one in the text ("Turkey"),
whole phrases such as "Indian Ocean" are known to name nobody, and persons are not told from countries ("Jordan").

The way of a text, and what imports what: ``languages`` (the tables) → ``endings`` (their inflected forms) →
``phrases`` (the index) → ``mentions``, the reader. ``words`` cuts, ``codes`` are those that a field may hold.
``relations`` tells which way the grammar points from a mention, by the tables of ``relating``.

>>> find_country("KAZ", "Astana's exports")
(0, 6)
>>> countries_in("North Korea and 中哈")
[('PRK', (0, 11)), ('CHN', (16, 18)), ('KAZ', (16, 18))]
"""

from __future__ import annotations

from extractor.text.places.codes import CODES
from extractor.text.places.mentions import countries_in, find_country
from extractor.text.places.relations import Relation, relations_of

__all__ = ["CODES", "Relation", "countries_in", "find_country", "relations_of"]
