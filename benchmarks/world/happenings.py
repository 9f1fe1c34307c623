"""What happens: visits with what is signed during them. Articles tell of it before, at the time, and years after."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.world.names import Body, Cast, Country, Leader

FIRST, LAST = date(2015, 1, 1), date(2026, 12, 31)
INSTRUMENTS = ("memorandum", "agreement", "treaty", "protocol", "declaration", "contract")
TOPICS = (
    ("energy", "power grids"), ("energy", "oil transit"), ("trade", "customs duties"), ("finance", "bank settlements"),
    ("transport_logistics", "railway freight"), ("transport_logistics", "air traffic"), ("health", "vaccines"),
    ("agriculture_food", "grain supplies"), ("science_education", "student exchange"), ("tourism", "tourist visas"),
    ("industry_mining", "copper mining"), ("environment_water", "river water"), ("digital_ict", "data centres"),
    ("security_defence", "border security"), ("culture_media_sport", "film festivals"), ("investment", "joint funds"),
)  # fmt: skip
_MOST_ARTICLES = 30


@dataclass(frozen=True)
class Journey:
    """One visitor's stay in one country."""

    visitor: Leader
    host: Country
    first: date
    last: date
    is_dropped: bool
    """Whether it was called off in the end."""
    type: str
    is_vague: bool
    """Whether only the month is ever told."""


@dataclass(frozen=True)
class Pact:
    """One document, of two countries or of two bodies of theirs."""

    sides: tuple[Country, Country]
    bodies: tuple[Body, Body] | None
    instrument: str
    subject: str
    title: str
    day: date
    fate: str
    """The last that becomes of it: "proposed", "signed" or "in_force"."""
    millions: int | None


@dataclass(frozen=True)
class Occasion:
    """A visit that the press writes about, with a smaller one that went before and what was signed."""

    main: Journey
    minor: Journey
    pacts: tuple[Pact, ...]
    articles: int


def _journey(visitor: Leader, host: Country, first: date, chance: random.Random) -> Journey:
    last = first + timedelta(chance.choices((0, 1, 2, 3), (4, 4, 2, 1))[0])
    type_ = chance.choices(("unspecified", "official", "state", "working"), (5, 3, 1, 2))[0]
    return Journey(visitor, host, first, last, chance.random() < 0.06, type_, chance.random() < 0.08)


def _pact(sides: tuple[Country, Country], day: date, cast: Cast, chance: random.Random) -> Pact:
    bodies = None
    if chance.random() < 0.4:
        bodies = (chance.choice(cast.bodies[sides[0].code]), chance.choice(cast.bodies[sides[1].code]))
    instrument = chance.choice(INSTRUMENTS[:2] + INSTRUMENTS[5:] if bodies else INSTRUMENTS[:5])
    subject, words = chance.choice(TOPICS)
    fate = chance.choices(("signed", "in_force", "proposed"), (6, 2, 2))[0]
    millions = chance.randint(2, 900) if chance.random() < 0.3 else None
    return Pact(sides, bodies, instrument, subject, f"{instrument} on {words}", day, fate, millions)


def _occasion(day: date, cast: Cast, chance: random.Random) -> Occasion:
    home, host = cast.pair(chance)
    boss, *rest = chance.sample(cast.leaders[home.code], 2)
    main = _journey(boss, host, day, chance)
    minor = _journey(rest[0], host, day - timedelta(chance.randint(20, 90)), chance)
    pacts = tuple(_pact((home, host), day, cast, chance) for _ in range(chance.randint(2, 4)))
    articles = min(_MOST_ARTICLES, int(chance.paretovariate(0.95)))
    return Occasion(main, minor, pacts, articles)


def occasions(cast: Cast, chance: random.Random) -> Iterator[Occasion]:
    """One occasion after the other, without end, on any day of twelve years."""
    days = (LAST - FIRST).days - 60
    while True:
        yield _occasion(FIRST + timedelta(chance.randrange(days)), cast, chance)
