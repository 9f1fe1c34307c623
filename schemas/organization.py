"""A body that acts, signs, publishes or is quoted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, computed_field

from extractor.marks import Canonical
from schemas.fields import Certainty, Country, Fact, PrintedName

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

    name: Annotated[PrintedName, Field(description="Longest form printed, copied.")]
    usual_name: Annotated[
        str | None,
        Canonical(printed="name", acronym="acronym"),
        Field(description="Usual English name, only where the printed one is garbled or not English; else null."),
    ]
    name_is_garbled: Annotated[bool, Field(description="The printed name is a wrong rendering of the real one.")]
    acronym: Annotated[PrintedName | None, Field(description="As printed.")]
    aliases: Annotated[list[PrintedName], Field(description="Its other printed names.")]
    org_type: Literal[
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
    ]
    country: Annotated[Country | None, Field(description="Null for international bodies.")]
    parent: Annotated[PrintedName | None, Field(description="The body it belongs to, as printed.")]
    roles: Annotated[list[Role], Field(description="What it does in this article.")]
    certainty: Certainty

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorated property (python/mypy#1362)
    @property
    def canonical_name(self) -> str:
        """The usual English name; the printed one where nothing better is known."""
        return self.usual_name or self.name

    def identity(self) -> tuple[object, ...]:
        """Country and canonical name."""
        return self.country, self.canonical_name
