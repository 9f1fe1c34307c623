"""A document that parties made, or mean to make, with each other."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, computed_field

from extractor.marks import (
    Alignment,
    Amount,
    Computed,
    Count,
    CountryOrBody,
    Date,
    Days,
    Event,
    Likeness,
    Name,
    Named,
    NotBeside,
    Person,
    PlaceIn,
    Quantity,
    Sides,
    TakesPart,
    Told,
    Verbatim,
    Worded,
    rule,
)
from schemas.fields import (
    Attribution,
    Certainty,
    CountryOfName,
    DateBasis,
    Edtf,
    Fact,
    Label,
    Money,
    Precision,
    Qualifier,
)
from schemas.words import agreements as words
from schemas.words import cues, organizations
from schemas.words.hedges import OFF

Subject = Literal[
    "energy",
    "trade",
    "investment",
    "finance",
    "transport_logistics",
    "industry_mining",
    "agriculture_food",
    "science_education",
    "culture_media_sport",
    "health",
    "environment_water",
    "security_defence",
    "digital_ict",
    "visa_migration",
    "political_strategic",
    "sme_business",
    "tourism",
    "other",
]
PartyName = Annotated[str, Name(), NotBeside(words.BYSTANDERS), TakesPart(("status", "instrument"), words.INSTRUMENTS)]
Signatory = Annotated[str, Person(), NotBeside(words.BYSTANDERS), TakesPart(("status", "instrument"))]
_DONE = {"signed", "ratified", "in_force"}


class Party(BaseModel):
    """One side of an agreement."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[PartyName | None, Field(description="As printed; null if unnamed.")]
    kind: Annotated[Literal["country", "organization", "unnamed"], CountryOrBody()]
    country: Annotated[CountryOfName | None, Field(description="The country itself, or the organization's.")]


class Agreement(Fact):
    """One document or one package of documents (instruments as in GGO, statuses as in UN treaty actions)."""

    SIGNALS: ClassVar = words.SIGNALS
    CUES: ClassVar = cues.AGREEMENTS
    NAMES: ClassVar = (
        Named(
            "parties[].name",
            "organization",
            country="country",
            only=("kind", ("organization",)),
            bodies=organizations.BODIES,
        ),
        Named("signatories[]", "person", presumed=("parties[].country",)),
        Named("attributed_to", presumed=("parties[].country",), bodies=organizations.BODIES),
    )

    title: Annotated[Label | None, Field(description="Title as printed, else a short phrase of the text's words.")]
    instrument: Annotated[
        Literal[
            "treaty",
            "agreement",
            "protocol",
            "amendment",
            "memorandum",
            "declaration",
            "joint_statement",
            "programme",
            "contract",
            "decision",
            "exchange_of_notes",
            "mixed",
            "other",
        ],
        Worded(words.INSTRUMENTS, of=("title", "count_text")),
    ]
    level: Annotated[
        Literal["intergovernmental", "interagency", "commercial", "mixed", "unspecified"],
        Field(description="commercial = firms; interagency = ministries, agencies, chambers."),
    ]
    parties: list[Party]
    signatories: Annotated[list[Signatory], Field(description="Persons who signed, as printed.")]
    subjects: list[Subject]
    count_text: Annotated[
        str | None,
        Verbatim(),
        Count(words.COUNTED),
        Field(description="For several documents in one: the words that say so, copied; null for a single document."),
    ]
    status: Annotated[
        Literal[
            "proposed",
            "negotiating",
            "agreed",
            "initialled",
            "signed",
            "ratified",
            "in_force",
            "suspended",
            "terminated",
        ],
        Worded(words.STATUSES, of=("title", "count_text", "instrument"), rivals=words.INSTRUMENTS, whole="count_text"),
        Told(
            done=("agreed", "initialled", "signed", "ratified", "in_force"),
            ahead=("proposed", "negotiating"),
            of=("status", "instrument", "title", "count_text", "amount_text"),
            against=OFF,
        ),
    ]
    amount_text: Annotated[
        str | None,
        Verbatim(),
        Amount(of="instrument", heads=words.WORTHS, whole="count_text"),
        Field(description="Its worth, copied with hedge, currency and scale."),
    ]
    date_text: Annotated[
        str | None,
        Verbatim(),
        Date("status", ("proposed", "negotiating"), of=("status",), words=words.STATUSES),
        Field(description="The words that say when this status was reached, copied."),
    ]
    term_text: Annotated[
        str | None, Verbatim(), Date(), Field(description="The words that say for which years it runs, copied.")
    ]
    place: Annotated[str | None, Name(), PlaceIn(of=("status", "instrument")), Field(description="Where, as printed.")]
    occasion: Annotated[Label | None, Field(description="Visit, summit or forum at which, in the text's words.")]
    attributed_to: Attribution
    certainty: Certainty

    document_count: Annotated[
        int | None, Computed("count_text", "count"), Field(description="How many documents the words name.")
    ] = None
    count_qualifier: Annotated[
        Qualifier | None, Computed("count_text", "qualifier"), Field(description="Whether that number is exact.")
    ] = None
    value: Annotated[
        Money | None,
        Computed("amount_text", "money"),
        Field(description="Its worth: text, amount, scale, currency, qualifier, and base = amount × scale."),
    ] = None
    signed_date: Annotated[
        Edtf | None, Computed("date_text", "edtf"), Field(description="EDTF of when the status was reached.")
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
    term_start: Annotated[
        Edtf | None, Computed("term_text", "start"), Field(description="EDTF of when it begins to run.")
    ] = None
    term_end: Annotated[Edtf | None, Computed("term_text", "end"), Field(description="EDTF of when it ends.")] = None

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorated property (python/mypy#1362)
    @property
    def is_package(self) -> bool:
        """Whether it stands for several documents (AidData's umbrella), to be left out where documents are counted."""
        return self.count_text is not None and self.document_count != 1

    @rule("fewer_than_two_parties", "doubtful")
    def has_two_parties(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """What is signed has two sides, though a package may be told without them."""
        return self.status not in _DONE or self.is_package or len(self.parties) > 1

    @rule("party_told_twice", "doubtful")
    def is_of_different_parties(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Nobody makes a document with itself."""
        names = [party.name for party in self.parties if party.name is not None]
        return len(set(names)) == len(names)

    @rule("level_of_other_parties", "doubtful")
    def is_of_their_level(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """What bodies alone sign is not between governments."""
        return {party.kind for party in self.parties} != {"organization"} or self.level != "intergovernmental"

    @rule("worth_is_no_money", "refused")
    def is_worth_money(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Tonnes a year are what is agreed, not what it is worth."""
        return self.value is None or self.value.currency is not None

    @rule("named_and_unnamed", "doubtful")
    def is_unnamed_without_a_name(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """A side is unnamed if and only if it has no name."""
        return all((party.kind == "unnamed") == (party.name is None) for party in self.parties)

    @rule("signed_after_publication", "refused")
    def is_past_if_signed(self, published: date | None) -> bool:
        """What is signed had been signed when it was reported."""
        if self.status not in _DONE or published is None or self.date_lo is None:
            return True
        return self.date_lo <= published

    alignment: ClassVar = Alignment(
        keys=("parties", ("subjects", "title", "quote")),
        hints=("instrument", "title", "subjects", "is_package", "document_count", "status", "signed_date", "quote"),
        least=0.5,
        loose=("signatories", "place", "attributed_to"),
        products=(("value.amount", "value.scale"),),
        proved=("status", "is_package"),
    )
    event: ClassVar = Event(
        table="agreement_event",
        same=("instrument", "is_package"),
        classes={"instrument": words.CLASSES},
        sides=Sides("parties", "name", "country", coded=("kind", "country"), column="party_ids"),
        like=Likeness("title", instead="subjects", plain=words.PLAIN),
        days=Days("date_lo", "date_hi", slack=3, reach=366, talks=92, moves=3 * 366),
        needs=("parties",),
        stages=(
            "proposed",
            "negotiating",
            "agreed",
            "initialled",
            "signed",
            "ratified",
            "in_force",
            "suspended",
            "terminated",
        ),
        ahead=("proposed", "negotiating", "agreed", "initialled"),
        values=(
            Quantity("value.base", "value.amount", "amount_text", unit=("value.currency",), hedge="value.qualifier"),
        ),
        source="attributed_to",
        about=("instrument", "title", "signed_date"),
        indexed=(("is_package", "status", "instrument", "date_lo"),),
    )

    def identity(self) -> tuple[object, ...]:
        """Parties in any order, instrument, signing date, whether a package, and title (subjects where it has none)."""
        parties = sorted(party.name or party.country or party.kind for party in self.parties)
        label = self.title or ";".join(sorted(self.subjects))
        return ";".join(parties), self.instrument, self.signed_date, self.is_package, label
