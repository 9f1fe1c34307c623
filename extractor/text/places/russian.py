"""Russian declension by the ending: the six cases of names, and all forms of adjectives and demonyms.

A word with ``=`` has one form in all cases. A stroke parts the forms that one case can have.
"""

from __future__ import annotations

from itertools import product

Rows = tuple[tuple[str, str], ...]
"""Ending → what stands in its place, case by case; the first row that fits is taken."""

_CASES: Rows = (
    ("острова", "острова островов островам острова островами островах"),
    ("море", "море моря морю море морем море"),
    ("ское", "ское ского скому ское ским ском"),
    ("ое", "ое ого ому ое ым ом"),
    ("ый", "ый ого ому ый/ого ым ом"),
    ("ий", "ий его/ого ему/ому ий/ого/его им ем/ом"),
    ("ая", "ая ой ой ую ой/ою ой"),
    ("ые", "ые ых ым ые/ых ыми ых"),
    ("ие", "ие их им ие/их ими их"),
    ("ия", "ия ии ии ию ией ии"),
    ("ья", "ья ьи ье ью ьей ье"),
    ("ии", "ии ий иям ии иями иях"),
    ("я", "я и е ю ей е"),
    ("а", "а ы/и е у ой/ей е"),
    ("ы", "ы /ов ам ы/ов ами ах"),
    ("ец", "ец ца цу ец/ца цем/цом це"),
    ("ье", "ье ья ью ье ьем ье"),
    ("во", "во ва ву во вом ве"),
    ("й", "й я ю й/я ем е/и"),
    ("ь", "ь я/и ю/и ь/я ем/ью/ём е/и"),
)
_PEOPLE: Rows = (
    ("аец", "аец айца айцу айцем айце айцы айцев айцам айцами айцах"),
    ("еец", "еец ейца ейцу ейцем ейце ейцы ейцев ейцам ейцами ейцах"),
    ("иец", "иец ийца ийцу ийцем ийце ийцы ийцев ийцам ийцами ийцах"),
    ("ец", "ец ца цу цем це цы цев цам цами цах"),
    ("нин", "нин нина нину нином нине не н нам нами нах"),
    ("рин", "рин рина рину рином рине ры р рам рами рах"),
    ("зин", "зин зина зину зином зине зины зинам зинами зинах"),
    ("ка", "ка ки ке ку кой ок кам ками ках"),
)
_ADJECTIVE = "ий ого ому им ом ая ой ую ое ие их ими о"
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_HARD: Rows = (("", " а у /а ом/ем е"),)
_HARD_PEOPLE: Rows = (("", " а у ом е ы и ов ам ами ах"),)


def _replaced(word: str, rows: Rows) -> list[list[str]]:
    """The forms of a word by the first row that fits it; none where no row does."""
    for ending, cases in rows:
        if word.casefold().endswith(ending):
            stem = word[: len(word) - len(ending)]
            return [[stem + form for form in case.split("/")] for case in cases.split(" ")]
    return []


def _cases(word: str) -> list[list[str]]:
    if word.startswith("="):
        return [[word.removeprefix("=")]] * 6
    hard = _HARD if word[-1] in _CONSONANTS else ()
    return _replaced(word, _CASES + hard) or [[word]] * 6


def _people(word: str) -> list[str]:
    if word.endswith("кий"):
        return [word.removesuffix("ий") + ending for ending in _ADJECTIVE.split(" ")]
    hard = _HARD_PEOPLE if word[-1] in _CONSONANTS else ()
    return [form for case in _replaced(word, _PEOPLE + hard) or [[word]] for form in case]


def declined(phrase: str) -> list[str]:
    """Every form of a Russian phrase: its words agree in case; a word in small letters is a demonym or adjective.

    >>> declined("Южная Корея")[:2]
    ['Южная Корея', 'Южной Кореи']
    """
    if phrase[0].islower():
        return _people(phrase)
    by_word = [_cases(word) for word in phrase.split(" ")]
    return [" ".join(form) for case in range(6) for form in product(*(cases[case] for cases in by_word))]
