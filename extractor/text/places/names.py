"""The names of countries, as the tables print them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractor.text.places.languages import LANGUAGES, NOBODY

_MARKS = str.maketrans("", "", "=…")
_FIRST = "en"


@cache
def country_names() -> Mapping[str, tuple[str, ...]]:
    """For each code the names of the country, without demonyms and cities: the usual English one first.

    >>> country_names()["DEU"][:2]
    ('Germany', 'Federal Republic of Germany')
    """
    found: dict[str, dict[str, None]] = {}
    for language in sorted(LANGUAGES, key=lambda language: language != _FIRST):
        for line in LANGUAGES[language].strip().splitlines():
            code, _, lists = line.partition(" ")
            names = lists.partition("|")[0].translate(_MARKS).split(",")
            if code != NOBODY:
                found.setdefault(code, {}).update((" ".join(name.split()), None) for name in names if name.strip())
    return {code: tuple(names) for code, names in found.items()}
