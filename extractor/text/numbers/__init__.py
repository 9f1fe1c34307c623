"""Copied pieces of an article read into exact values: amounts, changes and counts.

One pass finds every quantity of a piece and the words that lead to it; the three readers then decide. What has no
certain reading gives None: two amounts that are no range and no bracketed conversion, a currency that the words and
the country leave open, "1.234" where a point may group or divide, words of two languages in one quantity. Rules:
domain.md 2.3 and 4. Nothing is rounded, except a third and what falls threefold (28 digits).

The way of a text, and what imports what: ``languages`` (the tables) → ``lexer`` → ``phrases`` (their index) →
``tokens`` → ``numerals`` (a number; ``singles`` reads "eine Million", "миллион" and 十二) → ``measures`` (with its
scale, unit and currency) → ``scan`` (all of a piece; ``ranges`` joins two) → ``amounts``, ``changes`` and
``counts``, the readers. ``values`` makes digits exact, ``currencies`` knows the codes, ``quantity`` is what is
being read, and ``reading`` holds the types that come out.

A whole sentence is read another way, with roles: ``cues`` (its words, by language) → ``found`` (its numbers) →
``frame`` (what stands around them) → ``cases`` (what their endings say) → ``pairs`` (those that are read together)
→ ``levels``, ``moved`` and ``shares`` (the rules, over the ``parts`` of a case) → ``roles`` (their order) →
``sentence``, if ``hints`` sees that there may be any.

>>> read_amount("22.8 billion tenge ($50.4 million)").converted.base
Decimal('50400000')
>>> read_amount("120 million kroner", country_hint="NOR").currency
'NOK'
>>> read_change("rose by 30 percent from $2bn").value
Decimal('30')
"""

from __future__ import annotations

from extractor.text.numbers.amounts import read_amount
from extractor.text.numbers.changes import is_unsure, read_change, tells_change_of
from extractor.text.numbers.counts import read_count
from extractor.text.numbers.parts import Role
from extractor.text.numbers.reading import Amount, Change, ChangeKind, Count, Qualifier, Scale, Unit
from extractor.text.numbers.sentence import Told, numbers_in

__all__ = [
    "Amount",
    "Change",
    "ChangeKind",
    "Count",
    "Qualifier",
    "Role",
    "Scale",
    "Told",
    "Unit",
    "is_unsure",
    "numbers_in",
    "read_amount",
    "read_change",
    "read_count",
    "tells_change_of",
]
