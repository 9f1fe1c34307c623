"""How a schema says how each of its fields is proved.

A schema is a plain Pydantic model. Its fields carry marks through ``Annotated``; the engine proves what the marks
promise and computes what they leave to code. This is all of the engine that a schema needs to know:

>>> from typing import Annotated
>>> from pydantic import BaseModel
>>> class Fee(BaseModel):
...     '''A fee somebody must pay.'''
...     evidence: list[int]
...     payer: Annotated[str | None, Name()]
...     amount_text: Annotated[str | None, Verbatim(), Amount()]
...     value: Annotated[str | None, Computed("amount_text")] = None

A model is asked for ``evidence``, ``payer`` and ``amount_text``; ``value`` is read from ``amount_text`` by code.
Every schema has ``evidence``: the numbers of the sentences that state the fact.
"""

from __future__ import annotations

from extractor.marks.alignment import Alignment, Mirror
from extractor.marks.base import Mark, Verdict, Words
from extractor.marks.entities import Named
from extractor.marks.events import Days, Event, Likeness, Pair, Quantity, Sides, Unlike, Who
from extractor.marks.names import (
    Body,
    Canonical,
    Name,
    NotBeside,
    Office,
    OtherName,
    Owner,
    Person,
    Source,
    SourceIf,
    TakesPart,
    TakesPartIf,
)
from extractor.marks.pieces import Hedged, Told, Verbatim, Worded, Wording
from extractor.marks.places import CountryCode, CountryOrBody, PlaceIn, Relation, Side
from extractor.marks.readers import Amount, Change, Computed, Count, Date, Reader
from extractor.marks.rules import RuleMethod, rule, rules_of

__all__ = [
    "Alignment",
    "Amount",
    "Body",
    "Canonical",
    "Change",
    "Computed",
    "Count",
    "CountryCode",
    "CountryOrBody",
    "Date",
    "Days",
    "Event",
    "Hedged",
    "Likeness",
    "Mark",
    "Mirror",
    "Name",
    "Named",
    "NotBeside",
    "Office",
    "OtherName",
    "Owner",
    "Pair",
    "Person",
    "PlaceIn",
    "Quantity",
    "Reader",
    "Relation",
    "RuleMethod",
    "Side",
    "Sides",
    "Source",
    "SourceIf",
    "TakesPart",
    "TakesPartIf",
    "Told",
    "Unlike",
    "Verbatim",
    "Verdict",
    "Who",
    "Worded",
    "Wording",
    "Words",
    "rule",
    "rules_of",
]
