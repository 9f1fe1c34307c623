"""How an article tells of something: a sentence, and the fact that the extractor makes of it.

The fact's data are those of its schema, as code computes them: what is told here, the real verifier would tell.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from benchmarks.world.happenings import Journey, Pact
from benchmarks.world.names import Body, Country
from extractor.text.names import key_of
from schemas import Agreement, Organization, Visit

Data = dict[str, Any]
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One fact of an article, and the sentence that states it."""

    kind: str
    sentence: str
    data: Data
    pieces: Mapping[str, str]
    """For some fields, what of the sentence is their evidence."""
    key: str


@cache
def _folded(part: str) -> str:
    return key_of(part)


def key(*parts: str | bool | None) -> str:
    """What a fact is known by, as the verifier writes it."""
    told = ("" if part is None else str(part) for part in parts)
    return "|".join(part if part[:1].isdigit() else _folded(part) for part in told)


def _days(first: date, last: date) -> str:
    month = f"{MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return f"on {first.day} {month}"
    if first.month == last.month:
        return f"on {first.day}-{last.day} {month}"
    return f"from {first.day} {MONTHS[first.month - 1]} to {last.day} {month}"


def _when(first: date, last: date, *, is_vague: bool) -> Data:
    if is_vague:
        end = (first.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
        start, low, high, precision = f"{first:%Y-%m}", first.replace(day=1), end, "month"
        text, until = f"in {MONTHS[first.month - 1]} {first.year}", None
    else:
        start, low, high, precision = str(first), first, last, "day" if first == last else "range"
        text, until = _days(first, last), str(last) if last != first else None
    return {
        "date_text": text,
        "start_date": start,
        "end_date": until,
        "date_lo": str(low),
        "date_hi": str(high),
        "date_precision": precision,
        "date_basis": "explicit",
    }


_VISIT = Visit(
    evidence=[1], visitor_name=None, visitor_title=None, visitor_level="unknown", visitor_country=None,
    host_country=None, city=None, met_with=[], visit_type="unspecified", format="bilateral", occasion=None,
    date_text=None, status="completed", attributed_to=None, certainty="certain",
).model_dump(mode="json")  # fmt: skip
_VISIT_SENTENCES = {
    "completed": (
        "{who} of {home} paid {a}visit to {host} {when} and stayed in {city}.",
        "{home}’s {who} came to {city} in {host} {when} for {a}visit.",
        "In {city}, the capital of {host}, {who} of {home} ended {a}visit {when}.",
        "{host} received {who} of {home}, who made {a}visit to {city} {when}.",
    ),
    "planned": (
        "{who} of {home} will pay {a}visit to {host} {when} and see {city}.",
        "{home}’s {who} is to come to {city} in {host} {when} for {a}visit.",
        "A programme for {a}visit of {who} of {home} to {city} in {host} {when} is being prepared.",
    ),
    "cancelled": (
        "The visit of {who} of {home} to {city} in {host} {when} was called off.",
        "{who} of {home} cancelled {a}visit to {city} in {host} {when}.",
    ),
}


def tell_visit(one: Journey, published: date, chance: random.Random) -> Told:
    """A visit, as it stood on the day of publication."""
    over = one.last <= published
    status = (
        "cancelled" if one.is_dropped and published > one.first - timedelta(5) else "completed" if over else "planned"
    )
    visitor, when = one.visitor, _when(one.first, one.last, is_vague=one.is_vague)
    name = chance.choices(visitor.names, (6, 2, 1)[: len(visitor.names)])[0]
    type_ = "unspecified" if status == "cancelled" else one.type
    sentence = chance.choice(_VISIT_SENTENCES[status]).format(
        who=f"{visitor.office} {name}", home=visitor.country.name, host=one.host.name, city=one.host.capital,
        when=when["date_text"], a={"unspecified": "a ", "official": "an official "}.get(type_, f"a {type_} "),
    )  # fmt: skip
    told = {
        "visitor_name": name, "visitor_title": visitor.office, "visitor_level": visitor.level,
        "visitor_country": visitor.country.code, "host_country": one.host.code, "city": one.host.capital,
        "visit_type": type_, "status": status,
    }  # fmt: skip
    pieces = {"visitor_name": name, "host_country": one.host.name, "date_text": when["date_text"]}
    known_by = key(name.split()[-1], visitor.country.code, one.host.code, when["start_date"])
    return Told("visit", sentence, _VISIT | told | when, pieces, known_by)


_AGREEMENT = Agreement(
    evidence=[1], title=None, instrument="agreement", level="intergovernmental", parties=[], signatories=[],
    subjects=[], count_text=None, status="signed", amount_text=None, date_text=None, term_text=None, place=None,
    occasion=None, attributed_to=None, certainty="certain",
).model_dump(mode="json")  # fmt: skip
_AGREEMENT_SENTENCES = {
    "proposed": (
        "{one} and {other} will sign a {title}{worth}.",
        "A {title}{worth} is to be signed by {one} and {other}.",
    ),
    "signed": (
        "{one} and {other} signed a {title}{worth} {when}.",
        "A {title}{worth} was signed by {one} and {other} {when}.",
        "The {title}{worth} that {one} and {other} signed {when} is the first of its kind.",
    ),
    "in_force": (
        "The {title}{worth} between {one} and {other} entered into force {when}.",
        "{one} and {other} saw their {title}{worth} enter into force {when}.",
    ),
}  # fmt: skip
_NO_DAY: Data = {"date_text": None, "date_lo": None, "date_hi": None, "date_precision": None, "date_basis": None}


def _money(millions: int) -> Data:
    return {
        "text": f"${millions} million", "amount": str(millions), "scale": "million", "currency": "USD",
        "qualifier": "exact", "base": f"{millions}000000",
    }  # fmt: skip


def _party(side: Country | Body) -> Data:
    if isinstance(side, Country):
        return {"name": side.name, "kind": "country", "country": side.code}
    return {"name": side.name, "kind": "organization", "country": side.country.code}


def tell_agreement(one: Pact, published: date, chance: random.Random) -> Told:
    """A document, as it stood on the day of publication."""
    status, day = "proposed", None
    if published >= one.day and one.fate != "proposed":
        status, day = "signed", one.day
        if one.fate == "in_force" and published >= one.day + timedelta(90):
            status, day = "in_force", one.day + timedelta(90)
    when = _when(day, day, is_vague=False) if day else _NO_DAY | {"start_date": None}
    parties = [_party(side) for side in one.bodies or one.sides]
    worth = f" worth ${one.millions} million" if one.millions else ""
    sentence = chance.choice(_AGREEMENT_SENTENCES[status]).format(
        one=parties[0]["name"], other=parties[1]["name"], title=one.title, worth=worth, when=when["date_text"]
    )
    told = {
        "title": one.title, "instrument": one.instrument, "parties": parties, "subjects": [one.subject],
        "level": "commercial" if one.bodies else "intergovernmental", "status": status,
        "amount_text": f"${one.millions} million" if one.millions else None,
        "value": _money(one.millions) if one.millions else None,
        **{name: when[name] for name in _NO_DAY}, "signed_date": when["start_date"],
    }  # fmt: skip
    pieces = {"title": one.title, "parties[0].name": parties[0]["name"], "parties[1].name": parties[1]["name"]}
    names = ";".join(sorted(party["name"] for party in parties))
    return Told(
        "agreement",
        sentence,
        _AGREEMENT | told,
        pieces,
        key(names, one.instrument, told["signed_date"], False, one.title),
    )


_ORGANIZATION = Organization(
    evidence=[1], name="", usual_name=None, name_is_garbled=False, acronym=None, aliases=[], org_type="other",
    country=None, parent=None, roles=["mentioned"], certainty="certain",
).model_dump(mode="json")  # fmt: skip
_BODY_SENTENCES = (
    "The {name} ({acronym}) took part in the talks.",
    "Experts of the {name} ({acronym}) were present.",
    "The {name} ({acronym}) was mentioned several times.",
    "Nobody of the {name} was there to comment.",
    "The {name} had prepared the papers.",
)


def tell_body(one: Body, chance: random.Random) -> Told:
    """An organization, with its acronym or without."""
    form = chance.choice(_BODY_SENTENCES)
    acronym = one.acronym if "acronym" in form else None
    told = {
        "name": one.name, "acronym": acronym, "org_type": one.type, "country": one.country.code,
        "canonical_name": one.name,
    }  # fmt: skip
    pieces = {"name": one.name} | ({"acronym": acronym} if acronym else {})
    sentence = form.format(name=one.name, acronym=one.acronym)
    return Told("organization", sentence, _ORGANIZATION | told, pieces, key(one.country.code, one.name))
