"""A body that acts, signs, publishes or is quoted."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field, computed_field

from extractor.marks import Alignment, Body, Canonical, Name, Named, Owner, SourceIf, TakesPartIf, Worded, rule
from schemas.fields import Certainty, CountryOfName, ElsewhereName, Fact, SecondName
from schemas.words import cues
from schemas.words import organizations as words

Role = Literal[
    "signatory",
    "data_source",
    "quoted_affiliation",
    "publisher",
    "membership",
    "created_by_agreement",
    "investor",
    "mentioned",
]


class Organization(Fact):
    """One named body (types map to FollowTheMoney, IATI and PLOVER); never a country, person, route or document."""

    CUES: ClassVar = cues.ORGANIZATIONS
    NAMES: ClassVar = (
        Named(
            "name",
            "organization",
            country="country",
            type="org_type",
            also=("usual_name", "acronym", "aliases[]"),
            families=words.FAMILIES,
            bodies=words.BODIES,
        ),
    )

    name: Annotated[
        str, Name(), Body(words.GATHERINGS, words.DURING), Field(description="Longest form printed, copied.")
    ]
    usual_name: Annotated[
        str | None,
        Canonical(printed="name", acronym="acronym"),
        Field(description="Usual English name, only where the printed one is garbled or not English; else null."),
    ]
    name_is_garbled: Annotated[bool, Field(description="The printed name is a wrong rendering of the real one.")]
    acronym: Annotated[SecondName | None, Field(description="As printed.")]
    aliases: Annotated[list[SecondName], Field(description="Its other printed names.")]
    org_type: Annotated[
        Literal[
            "ministry",
            "government_body",
            "parliament",
            "state_company",
            "company",
            "financial_institution",
            "igo",
            "joint_body",
            "ngo",
            "chamber_or_association",
            "education_research",
            "media",
            "party",
            "military_security",
            "other",
        ],
        Worded(words.TYPES, within=("name",), needed=words.NEEDED),
    ]
    country: Annotated[CountryOfName | None, Field(description="Null for international bodies.")]
    parent: Annotated[
        ElsewhereName | None, Owner("name", words.BELONGS), Field(description="The body it belongs to, as printed.")
    ]
    roles: Annotated[
        list[
            Annotated[
                Role,
                SourceIf(("data_source",)),
                TakesPartIf(("signatory",), words.SIGNING),
                TakesPartIf(("investor",), words.INVESTING, is_agent=True),
            ]
        ],
        Field(description="What it does in this article."),
    ]
    certainty: Certainty

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorated property (python/mypy#1362)
    @property
    def canonical_name(self) -> str:
        """The usual English name; the printed one where nothing better is known."""
        return self.usual_name or self.name

    alignment: ClassVar = Alignment(
        names=("canonical_name", "name", "acronym"),
        hints=("canonical_name", "name", "country", "org_type", "quote"),
        loose=("parent",),
        proved=("canonical_name",),
        judged=("aliases",),
    )

    @rule("country_of_no_state", "doubtful")
    def is_of_no_country_if_international(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """A body of several states is of none."""
        return self.org_type not in {"igo", "joint_body"} or self.country is None

    @rule("garbled_without_usual", "doubtful")
    def is_mended_if_garbled(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Who knows that a name is garbled knows the right one."""
        return not self.name_is_garbled or self.usual_name is not None

    def identity(self) -> tuple[object, ...]:
        """Country and canonical name."""
        return self.country, self.canonical_name
