"""The forms of a phrase of the tables: cases, numbers and genders by the ending, language by language.

Rules that are too generous cost nothing, as what they make is no word; rules that miss a form lose a country.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from extractor.text.places.russian import declined

Endings = tuple[tuple[str, str], ...]
"""Pattern of an ending → what may stand in its place, the first that fits."""

_ENGLISH: Endings = (
    ("(?<=[sc]h)man|(?<=ots)man|(?<=sey)man", "man men woman women"),
    ("(?<=ese)|(?<=s)|(?<=sh)|(?<=French)|(?<=Dutch)|(?<=Manx)", ""),
    ("", " s"),
)
_SPANISH: Endings = (
    ("és", "és esa eses esas"),
    ("án", "án ana anes anas"),
    ("ín", "ín ina ines inas"),
    ("ón", "ón ona ones onas"),
    ("o", "o a os as"),
    ("í", "í íes ís"),
    ("ú", "ú úes"),
    ("ol", "ol ola oles olas"),
    ("", " s"),
)
_FRENCH: Endings = (
    ("(?<=tur)c", "c que cs ques"),
    ("(?<=gre)c", "c cque cs cques"),
    ("(?<=[iéy]en)|(?<=on)", " ne s nes"),
    ("(?<=e)", " s"),
    ("(?<=[sz])", " e es"),
    ("", " e s es"),
)
_GERMAN_PEOPLE: Endings = (
    ("(?<=[^A-ZÄÖÜ]isch)|(?<=deutsch)", " e en em er es"),
    ("(?<=er)", " s n in innen"),
    ("e", "e en in innen"),
    ("(?<=[it])", " s en in innen"),
    ("", " s"),
)
_GERMAN_NAME: Endings = (("(?<=[sxzß])|(?<=[A-ZÄÖÜ]{2})", ""), ("", " s"))
_TURKISH: Endings = (
    ("(?<=[aıou])", " lar ların ları lara larla lardan nın yı ya"),
    ("(?<=[eiöü])", " ler lerin leri lere lerle lerden nin yi ye"),
    ("(?<=[aıouâ][^aeıioöuü])|(?<=[aıouâ][^aeıioöuü]{2})", " lar ların ları lara larla lardan ın ı a"),
    ("", " ler lerin leri lere lerle lerden in i e"),
)


def _inflected(phrase: str, endings: Endings) -> list[str]:
    for pattern, others in endings:
        if found := re.search(f"(?:{pattern})$", phrase):
            return [phrase[: found.start()] + other for other in others.split(" ")]
    return [phrase]


_OF_NAMES: Mapping[str, Callable[[str], list[str]]] = {
    "ru": declined,
    "de": lambda name: _inflected(name, _GERMAN_NAME),
}
_OF_PEOPLE: Mapping[str, Callable[[str], list[str]]] = {
    "en": lambda word: _inflected(word, _ENGLISH),
    "ru": declined,
    "es": lambda word: _inflected(word, _SPANISH),
    "fr": lambda word: _inflected(word, _FRENCH),
    "de": lambda word: _inflected(word, _GERMAN_PEOPLE),
    "tr": lambda word: _inflected(word, _TURKISH),
}


def forms(phrase: str, language: str, *, is_people: bool) -> list[str]:
    """Every form of a phrase of the tables, itself among them, without the mark of one that has no others.

    >>> forms("turc", "fr", is_people=True)
    ['turc', 'turque', 'turcs', 'turques']
    """
    inflect = (_OF_PEOPLE if is_people else _OF_NAMES).get(language)
    if inflect is None or (phrase.startswith("=") and language != "ru"):
        return [phrase.replace("=", "")]
    return inflect(phrase)
