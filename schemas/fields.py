"""The types that several schemas share, and the base of them all.

Codes are ISO 3166-1 alpha-3 (and XKX, EUU, WLD), ISO 4217, and EDTF (ISO 8601-2).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from extractor.marks import CountryCode, Hedged, Name, OtherName, Person, Source, Verbatim, Wording
from schemas.words import hedges

Country = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), CountryCode()]
CountryOfName = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), CountryCode(near="name")]
"""The country of the body in the field `name`."""
Edtf = str
Scale = Literal["one", "thousand", "million", "billion", "trillion"]
Unit = Literal[
    "currency", "percent", "tonne", "kilogram", "cubic_metre", "barrel", "teu", "kwh", "count", "none", "other"
]
Qualifier = Literal["exact", "about", "nearly", "over", "up_to", "range"]
PeriodKind = Literal[
    "year", "half", "quarter", "month", "ytd", "fiscal_year", "cumulative", "point_in_time", "unspecified"
]
Precision = Literal["day", "month", "quarter", "half", "year", "range", "unknown"]
DateBasis = Literal["explicit", "pub_date_year", "relative_to_pub", "relative_to_event", "unresolved"]
Certainty = Annotated[
    Literal["certain", "probable", "possible"],
    Hedged("certain", hedges.HEDGES),
    Field(description="How sure the text itself is of this fact."),
]
ATTRIBUTION = "Who is named as the source of it, as printed; null = the article itself."
Attribution = Annotated[str | None, Name(), Source(), Field(description=ATTRIBUTION)]
Printed = Annotated[str, Verbatim()]
PrintedName = Annotated[str, Name()]
PersonName = Annotated[str, Person()]
SecondName = Annotated[str, OtherName("name")]
ElsewhereName = Annotated[str, Name(anywhere=True)]
"""A name that may stand in a sentence which states nothing else of the fact."""
Label = Annotated[str, Wording()]


class Fact(BaseModel):
    """What every fact has: the sentences that state it, and how sure they are."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    evidence: Annotated[
        list[int], Field(description="Numbers of the 1 to 3 sentences that state it, the fullest statement first.")
    ]

    def identity(self) -> tuple[object, ...]:
        """What makes two reports one fact, and the stored key: all that is asked, unless a schema says less."""
        asked = (name for name, field in type(self).model_fields.items() if field.is_required())
        return tuple(getattr(self, name) for name in asked if name != "evidence")


class Money(BaseModel):
    """A sum of money as printed, and what it says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    amount: Decimal
    scale: Scale
    currency: str | None
    qualifier: Qualifier
    base: Decimal
    """Amount × scale."""


class ChangeFrom(BaseModel):
    """A change as printed: falls are negative, a fold is new / old."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    value: Decimal
    kind: Literal["percent", "fold", "absolute", "percentage_points"]
    scale: Scale
    currency: str | None
    baseline_period: Edtf | None
