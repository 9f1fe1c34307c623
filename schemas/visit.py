"""A journey of one official, or one delegation, to one country."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from extractor.marks import (
    Alignment,
    Computed,
    Date,
    Days,
    Event,
    Name,
    Named,
    Office,
    Person,
    PlaceIn,
    Relation,
    Side,
    Told,
    Unlike,
    Verbatim,
    Who,
    Worded,
    rule,
)
from schemas.fields import Attribution, Certainty, Country, DateBasis, Edtf, Fact, Label, PersonName, Precision
from schemas.words import cues, organizations
from schemas.words import visits as words
from schemas.words.hedges import OFF

_AHEAD = ("planned", "invited")
_EITHER = ("postponed", "cancelled")
_GOES: dict[str, tuple[Relation, ...]] = {"": ("of", "by")}
_COMES_TO: dict[str, tuple[Relation, ...]] = {"": ("to", "in")}
_WHERE = ("city", "host_country", "date_text", "visitor_name")


class Visit(Fact):
    """One visitor's stay in one host country (units as in COLT and ChinaVisits: visitor × host × stay)."""

    SIGNALS: ClassVar = words.SIGNALS
    CUES: ClassVar = cues.VISITS
    NAMES: ClassVar = (
        Named("visitor_name", "person", country="visitor_country", type="visitor_level"),
        Named("met_with[]", "person", presumed=("host_country",)),
        Named("attributed_to", presumed=("visitor_country", "host_country"), bodies=organizations.BODIES),
    )

    visitor_name: Annotated[
        str | None,
        Person(other=words.MET, hosting=words.HOSTING, where=("city", "host_country")),
        Field(description="Fullest form printed; null if never named."),
    ]
    visitor_title: Annotated[
        str | None, Name(near="visitor_name"), Office(words.LEVELS), Field(description="Office as printed.")
    ]
    visitor_level: Annotated[
        Literal[
            "head_of_state",
            "head_of_government",
            "foreign_minister",
            "minister",
            "legislature",
            "igo_head",
            "other_official",
            "delegation",
            "unknown",
        ],
        Worded(words.LEVELS, of=("visitor_name",), within=("visitor_title",)),
    ]
    visitor_country: Annotated[
        Country | None,
        Side("host_country", _GOES, _COMES_TO, turned=words.HOSTING, near=("visitor_name", "city")),
        Field(description="ISO 3166-1 alpha-3 of whom the visitor serves."),
    ]
    host_country: Annotated[
        Country | None,
        Side(
            "visitor_country",
            _COMES_TO,
            _GOES,
            turned=words.HOSTING,
            is_place=True,
            places=("city",),
            near=("visitor_name", "city"),
        ),
        Field(description="ISO 3166-1 alpha-3 of the country visited."),
    ]
    city: Annotated[
        str | None,
        Name(),
        PlaceIn("host_country", of=("visitor_name",)),
        Field(description="As printed; null if no city is printed."),
    ]
    met_with: Annotated[list[PersonName], Field(description="Whom the visitor met there, as printed.")]
    visit_type: Annotated[
        Literal["state", "official", "working", "private", "transit", "unspecified"],
        Worded(words.TYPES, of=_WHERE, exclusive=("state", "official", "working", "private")),
        Field(description="Only if that very word is printed."),
    ]
    format: Annotated[
        Literal["bilateral", "multilateral", "third_country", "unspecified"],
        Worded(words.FORMATS),
    ]
    occasion: Annotated[Label | None, Field(description="Named summit, forum or council, as printed.")]
    date_text: Annotated[
        str | None,
        Verbatim(),
        Date("status", _AHEAD, _EITHER, of=("city", "host_country"), places=True),
        Field(description="The words that say when, copied."),
    ]
    status: Annotated[
        Literal["completed", "ongoing", "planned", "invited", "postponed", "cancelled"],
        Worded(words.STATUSES, of=_WHERE),
        Told(done=("completed", "ongoing"), ahead=("planned", "invited"), of=_WHERE, against=OFF),
    ]
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

    alignment: ClassVar = Alignment(
        keys=("visitor_name", "host_country"),
        hints=("start_date", "visitor_country", "visitor_level", "city", "status", "quote"),
        loose=("visitor_name", "visitor_title", "city", "met_with", "attributed_to"),
        proved=("status",),
    )
    event: ClassVar = Event(
        table="visit_event",
        same=("visitor_country", "host_country"),
        who=Who("visitor_name", instead="visitor_level", column="visitor"),
        unlike=(Unlike("visitor_title", words.PLAIN_TITLES), Unlike("city", is_of_day=True)),
        days=Days("date_lo", "date_hi", slack=2),
        needs=("host_country",),
        stages=("invited", "planned", "postponed", "cancelled", "ongoing", "completed"),
        done=("ongoing", "completed"),
        off=("postponed", "cancelled"),
        source="attributed_to",
        indexed=(
            ("host_country", "date_lo"),
            ("status", "date_lo", "visitor", "visitor_name", "visitor_country", "visitor_level", "host_country"),
            ("status", "visitor_country", "host_country", "date_lo", "date_hi"),
        ),
    )

    def identity(self) -> tuple[object, ...]:
        """Surname (or level where unnamed), both countries, and the day it began."""
        names = (self.visitor_name or "").split()
        return names[-1] if names else self.visitor_level, self.visitor_country, self.host_country, self.start_date
