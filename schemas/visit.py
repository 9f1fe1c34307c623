"""A journey of one official, or one delegation, to one country."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from extractor.marks import Computed, Date, Verbatim, rule
from schemas.fields import Attribution, Certainty, Country, DateBasis, Edtf, Fact, Label, Precision, PrintedName

_AHEAD = ("planned", "invited")
_EITHER = ("postponed", "cancelled")


class Visit(Fact):
    """One visitor's stay in one host country (units as in COLT and ChinaVisits: visitor × host × stay)."""

    visitor_name: Annotated[PrintedName | None, Field(description="Fullest form printed; null if never named.")]
    visitor_title: Annotated[PrintedName | None, Field(description="Office as printed.")]
    visitor_level: Literal[
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "minister",
        "legislature",
        "igo_head",
        "other_official",
        "delegation",
        "unknown",
    ]
    visitor_country: Annotated[Country | None, Field(description="ISO 3166-1 alpha-3 of whom the visitor serves.")]
    host_country: Annotated[Country | None, Field(description="ISO 3166-1 alpha-3 of the country visited.")]
    city: Annotated[PrintedName | None, Field(description="As printed; null if no city is printed.")]
    met_with: Annotated[list[PrintedName], Field(description="Whom the visitor met there, as printed.")]
    visit_type: Annotated[
        Literal["state", "official", "working", "private", "transit", "unspecified"],
        Field(description="Only if that very word is printed."),
    ]
    format: Literal["bilateral", "multilateral", "third_country", "unspecified"]
    occasion: Annotated[Label | None, Field(description="Named summit, forum or council, as printed.")]
    date_text: Annotated[
        str | None, Verbatim(), Date("status", _AHEAD, _EITHER), Field(description="The words that say when, copied.")
    ]
    status: Literal["completed", "ongoing", "planned", "invited", "postponed", "cancelled"]
    attributed_to: Attribution
    certainty: Certainty

    start_date: Annotated[
        Edtf | None,
        Computed("date_text", "start"),
        Field(description="EDTF of the first day (or month, or year); XXXX where the year is not known."),
    ] = None
    end_date: Annotated[
        Edtf | None, Computed("date_text", "end"), Field(description="EDTF of the last day; null for a single one.")
    ] = None
    date_lo: Annotated[
        date | None, Computed("date_text", "lo"), Field(description="First day that is possible, ISO 8601.")
    ] = None
    date_hi: Annotated[
        date | None, Computed("date_text", "hi"), Field(description="Last day that is possible, ISO 8601.")
    ] = None
    date_precision: Annotated[
        Precision | None, Computed("date_text", "precision"), Field(description="How exactly the text says when.")
    ] = None
    date_basis: Annotated[
        DateBasis | None,
        Computed("date_text", "basis"),
        Field(description="What the year, or the whole date, follows from."),
    ] = None

    @rule("visitor_is_host", "refused")
    def crosses_a_border(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Nobody visits the country they serve."""
        return self.visitor_country is None or self.visitor_country != self.host_country

    @rule("no_host_country", "doubtful")
    def has_a_host(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Without a host country it is a meeting, not yet a visit."""
        return self.host_country is not None

    @rule("completed_after_publication", "refused")
    def is_past_if_completed(self, published: date | None) -> bool:
        """What is over had begun when it was reported."""
        if self.status not in {"completed", "ongoing"} or published is None or self.date_lo is None:
            return True
        return self.date_lo <= published

    def identity(self) -> tuple[object, ...]:
        """Surname (or level where unnamed), both countries, and the day it began."""
        names = (self.visitor_name or "").split()
        return names[-1] if names else self.visitor_level, self.visitor_country, self.host_country, self.start_date
