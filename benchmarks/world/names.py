"""Who is in the news: countries, their officials, and bodies with acronyms."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cached_property

_COUNTRIES = """KAZ Kazakhstan Astana|CHN China Beijing|RUS Russia Moscow|UZB Uzbekistan Tashkent|TUR Turkey Ankara
DEU Germany Berlin|FRA France Paris|ARE the United Arab Emirates Abu Dhabi|AZE Azerbaijan Baku|ITA Italy Rome
KGZ Kyrgyzstan Bishkek|IND India New Delhi|JPN Japan Tokyo|QAT Qatar Doha|SAU Saudi Arabia Riyadh|IRN Iran Tehran
GEO Georgia Tbilisi|TKM Turkmenistan Ashgabat|TJK Tajikistan Dushanbe|HUN Hungary Budapest|POL Poland Warsaw
GBR the United Kingdom London|USA the United States Washington|KOR South Korea Seoul|MNG Mongolia Ulaanbaatar
PAK Pakistan Islamabad|VNM Vietnam Hanoi|IDN Indonesia Jakarta|MYS Malaysia Kuala Lumpur|SGP Singapore Singapore
BRA Brazil Brasilia|ARG Argentina Buenos Aires|CHL Chile Santiago|MEX Mexico Mexico City|CAN Canada Ottawa
EGY Egypt Cairo|MAR Morocco Rabat|KEN Kenya Nairobi|ETH Ethiopia Addis Ababa|NGA Nigeria Abuja|ZAF South Africa Pretoria
ESP Spain Madrid|PRT Portugal Lisbon|NLD the Netherlands The Hague|BEL Belgium Brussels|CHE Switzerland Bern
AUT Austria Vienna|CZE Czechia Prague|ROU Romania Bucharest|BGR Bulgaria Sofia|SRB Serbia Belgrade|GRC Greece Athens
FIN Finland Helsinki|SWE Sweden Stockholm|NOR Norway Oslo|EST Estonia Tallinn|LVA Latvia Riga|LTU Lithuania Vilnius
ARM Armenia Yerevan|THA Thailand Bangkok"""
_TWO_WORDS = ("Abu Dhabi", "New Delhi", "Kuala Lumpur", "Buenos Aires", "Mexico City", "Addis Ababa", "The Hague")
_OFFICES = (
    ("President", "head_of_state"),
    ("Prime Minister", "head_of_government"),
    ("Foreign Minister", "foreign_minister"),
    ("Minister of Trade", "minister"),
    ("Minister of Energy", "minister"),
)
_GIVEN = ("Ada", "Bertil", "Imre", "Noor", "Pia", "Tomas", "Yusuf", "Aigul", "Marek", "Leila", "Ivo", "Sanna")
_STARTS = ("Tokh", "Qal", "Mer", "Zhor", "Bek", "Sul", "Yarm", "Dov", "Khan", "Oraz", "Vel", "Ghul")
_MIDDLES = ("a", "am", "ur", "ib", "on", "et", "ish", "an", "ol")
_ENDS = ("yev", "ov", "zade", "li", "sen", "escu", "ian", "ashvili", "mann", "ez")
_SPELLINGS = (
    ("yev", "ev"),
    ("kh", "h"),
    ("Kh", "H"),
    ("Zh", "J"),
    ("Q", "K"),
    ("Gh", "G"),
    ("Y", "I"),
    ("ish", "isch"),
)
_STEMS = ("Kaspor", "Tengri", "Altyn", "Borea", "Quillex", "Orvane", "Zorban", "Estmer", "Marrow", "Tessal", "Halcyon",
          "Ostrava", "Pelagos", "Vantor", "Meridian", "Sarmat", "Lazur", "Corvin", "Auria", "Nimbus")  # fmt: skip
_FIELDS = ("Oil and Gas", "Railway", "Grain", "Copper", "Energy", "Shipping", "Uranium", "Telecom", "Steel", "Cotton")
_FORMS = (
    ("Company", "state_company"),
    ("Corporation", "company"),
    ("Bank", "financial_institution"),
    ("Institute", "education_research"),
    ("Chamber of Commerce", "chamber_or_association"),
    ("Holding", "state_company"),
)


@dataclass(frozen=True)
class Country:
    """A country that is in the news."""

    code: str
    name: str
    capital: str


@dataclass(frozen=True)
class Leader:
    """An official, and the ways in which the press writes the name."""

    names: tuple[str, ...]
    office: str
    level: str
    country: Country


@dataclass(frozen=True)
class Body:
    """An organization with its acronym."""

    name: str
    acronym: str
    type: str
    country: Country


def _countries() -> tuple[Country, ...]:
    found = []
    for line in _COUNTRIES.replace("\n", "|").split("|"):
        code, _, rest = line.partition(" ")
        capital = next((name for name in _TWO_WORDS if rest.endswith(name)), rest.split()[-1])
        found.append(Country(code, rest.removesuffix(capital).strip(), capital))
    return tuple(found)


def _spelled(surname: str) -> tuple[str, ...]:
    """The surname, and how others write it."""
    others = [surname.replace(one, other) for one, other in _SPELLINGS if one in surname]
    return tuple(dict.fromkeys([surname, *others]))[:3]


def _leader(number: int, country: Country, chance: random.Random) -> Leader:
    surname = chance.choice(_STARTS) + chance.choice(_MIDDLES) + chance.choice(_ENDS)
    given = f"{chance.choice(_GIVEN)} {chance.choice('ABDKLMNRST')}."[: -3 if chance.random() < 0.5 else None]
    office, level = _OFFICES[number % len(_OFFICES)]
    return Leader(tuple(f"{given} {one}" for one in _spelled(surname)), office, level, country)


def _body(number: int, country: Country, chance: random.Random) -> Body:
    form, type_ = chance.choice(_FORMS)
    stem, field = _STEMS[number % len(_STEMS)], chance.choice(_FIELDS)
    name = f"{stem} {country.capital} {field} {form}"
    acronym = "".join(word[0] for word in name.split() if word[0].isupper())
    return Body(name, acronym, type_, country)


class Cast:
    """All that are in the news, the same for the same seed. A country's place in the list says how often it is."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(f"cast:{seed}")  # noqa: S311 - no secret is made of it
        self.countries = _countries()
        self.leaders = {one.code: [_leader(number, one, chance) for number in range(5)] for one in self.countries}
        bodies = [_body(number, self.countries[number % 60], chance) for number in range(2_000 - 60 * 2)]
        self.bodies = {one.code: [body for body in bodies if body.country is one] for one in self.countries}
        self.ministries = {
            one.code: (
                Body(f"Ministry of Trade of {one.name}", "MT", "ministry", one),
                Body(f"Customs Service of {one.name}", "CS", "government_body", one),
            )
            for one in self.countries
        }

    @cached_property
    def weights(self) -> list[float]:
        """How often a country is in the news, added up: as Zipf has it, the nth one nth as often as the first."""
        total, found = 0.0, []
        for rank in range(1, len(self.countries) + 1):
            total += 1 / rank
            found.append(total)
        return found

    def pair(self, chance: random.Random) -> tuple[Country, Country]:
        """Two countries that have to do with each other."""
        while True:
            one, other = chance.choices(self.countries, cum_weights=self.weights, k=2)
            if one is not other:
                return one, other
