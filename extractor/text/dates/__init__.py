"""The words that say when, read into EDTF.

The words become a row of tokens, and a cascade of rules, each a regular expression over the kinds of the tokens, joins
neighbours into days, periods and intervals until one is left. Where none is left, or two that are no interval, nothing
is read: None is never a guess. There is no clock: "last year" follows from the publication date or from an anchor in
the text, and otherwise stays ``XXXX``.

A text is read in the language that knows most of its words, or those of its context: English, Russian, Spanish, French,
German, Turkish or Chinese. Where two are as likely and do not read alike ("hier" alone), it is not read.

The way of a text, and what imports what: ``languages`` (the tables; ``vocabulary`` is their index) → ``lexemes`` →
``choice`` (of the language) → ``tokens`` (``figures`` reads the numbers; ``order`` puts "año pasado" and "2030'a kadar"
into the order of English, so that one grammar serves all) → ``grammar`` (the rules; what they make is in ``literal``,
``relative`` and ``intervals``) → ``reduction`` (the engine) → ``anchors`` and ``settling`` (what is counted from the
text and from publication) → ``resolution`` (:func:`read_date`). ``reading`` holds the types.

A whole sentence goes the same way: ``years`` (what is no date in it) → the rules → ``view`` (what they leave) →
``roles`` (by the words of ``cues``) and ``counted`` → ``sentence`` (:func:`dates_in`, of ``said``) → ``wholeness``
(what a piece of it is: :func:`date_at`, :func:`as_whole`, :func:`is_whole`).

>>> from datetime import date
>>> read_date("May 4-5", published=date(2024, 5, 9)).edtf
'2024-05-04/2024-05-05'
>>> read_date("on June 3", published=None).edtf
'XXXX-06-03'
>>> read_date("on June 3", published=date(2024, 5, 9), direction="nearest").edtf
'2024-06-03'
>>> read_date("two months after the trip in March 2023", published=None).edtf
'2023-05~'
>>> [(said.dated.edtf, said.role) for said in dates_in("It rose to $5bn in 2023 from $4bn in 2022", published=None)]
[('2023', 'at'), ('2022', 'baseline')]
"""

from __future__ import annotations

from extractor.text.dates.reading import Basis, Dated, Direction, PeriodKind
from extractor.text.dates.resolution import read_date
from extractor.text.dates.said import PLAIN, DateSaid, Role
from extractor.text.dates.sentence import dates_in
from extractor.text.dates.wholeness import as_whole, date_at, is_whole, just_at
from extractor.text.edtf import Precision

__all__ = [
    "PLAIN",
    "Basis",
    "DateSaid",
    "Dated",
    "Direction",
    "PeriodKind",
    "Precision",
    "Role",
    "as_whole",
    "date_at",
    "dates_in",
    "is_whole",
    "just_at",
    "read_date",
]
