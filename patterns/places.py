"""What a mention of a country is: its name, its people's, or a city of it."""

from __future__ import annotations

from functools import cache

from extractor.text.places.languages import LANGUAGES

_NAME, _CITY = 0, 2


@cache
def _listed(tongue: str, which: int) -> frozenset[str]:
    lines = (line.partition(" ")[2].split("|") for line in LANGUAGES.get(tongue, "").strip().splitlines())
    return frozenset(
        name.strip().lstrip("…") for lists in lines for name in ",".join(lists[which : which + 1]).split(",")
    ) - {""}


def is_city(printed: str, tongue: str) -> bool:
    """Whether a place is printed by the name of a city."""
    return printed in _listed(tongue, _CITY)


def is_state(printed: str, tongue: str) -> bool:
    """Whether a country is printed by its own name, as the tables have it."""
    return printed in _listed(tongue, _NAME)
