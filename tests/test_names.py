"""Names: two prints of one name have one key, and only its own initials pin a usual name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.names import initials, is_acronym_of, key_of, words

WORDS = {
    "hyphen and possessive": ("Al-Zorbi’s “Fund”", ["al", "zorbi", "s", "fund"]),
    "legal punctuation": ("Zorb & Co., Ltd.", ["zorb", "co", "ltd"]),
    "dots": ("Z.O.R.B. S.A.", ["z", "o", "r", "b", "s", "a"]),
    "accents stay": ("École\u00a0Zorbe", ["école", "zorbe"]),
    "composed and decomposed": ("E\u0301cole", ["école"]),
    "underscores part": ("zorb_rail", ["zorb", "rail"]),
    "digits": ("Zorb-2 G20", ["zorb", "2", "g20"]),
    "cyrillic": ("«Зорб Рейл»", ["зорб", "рейл"]),
    "chinese": ("佐尔巴（北州）银行", ["佐尔巴", "北州", "银行"]),
    "soft hyphen": ("Zor\u00adbania", ["zorbania"]),
    "nothing": (" …—“” ", []),
}
SAME_KEY = {
    "case": ("ZORB RAIL", "Zorb Rail"),
    "accents": ("Banco Zórbico São", "Banco Zorbico Sao"),
    "composition": ("Zo\u0301rb", "Z\u00f3rb"),
    "legal punctuation": ("Zorb Rail, Ltd.", "Zorb Rail Ltd"),
    "quotation marks": ("«Zorb Rail» JSC", "JSC “Zorb Rail”".replace("JSC ", "") + " JSC"),
    "hyphen": ("Zorb-Rail", "Zorb Rail"),
    "small words": ("The Ministry of the Economy", "Ministry of Economy"),
    "spaces": ("Zorb\u00a0 Rail\n", "Zorb Rail"),
    "sharp s": ("Zorbstraße AG", "Zorbstrasse AG"),
    "full width": ("ＺＯＲＢ", "Zorb"),
    "ligature": ("Zorb Oﬃce", "Zorb Office"),
    "dotted capital i": ("İzorb", "izorb"),
    "cyrillic yo": ("Зорбё", "Зорбе"),
    "only small words": ("The And", "the and"),
}
OTHER_KEY = {
    "word order": ("Rail Zorb", "Zorb Rail"),
    "one more word": ("Zorb Rail", "Zorb Rail Holding"),
    "ministries": ("Ministry of Economy", "Ministry of Energy"),
    "councils": ("Interstate Council", "Supreme Interstate Council"),
    "scripts": ("Зорб", "Zorb"),
    "lookalike letters": ("ΖΟRB", "ZORB"),
    "joined words": ("ZorbRail", "Zorb Rail"),
    "dotless i": ("ızorb", "izorb"),
    "numbers": ("Zorb 2", "Zorb 3"),
}
ACRONYMS = {
    "all initials": ("SCO", "Shanghai Cooperation Organisation"),
    "initials passed over": ("CICA", "Conference on Interaction and Confidence-Building Measures in Asia"),
    "small words have none": ("OTS", "Organization of Turkic States"),
    "two letters": ("UN", "United Nations"),
    "lower case": ("unesco", "United Nations Educational, Scientific and Cultural Organization"),
    "dots": ("U.N.", "United Nations"),
    "digits are no letters": ("ZR-2", "Zorb Rail"),
    "accents": ("ÉNZ", "École nationale de Zorbanie"),
    "accents in the name only": ("ENZ", "École nationale de Zorbanie"),
    "decomposed": ("E\u0301NZ", "\u00c9cole nationale de Zorbanie"),
    "cyrillic": ("ЗЖД", "Зорбанские железные дороги"),
    "hyphenated": ("AZF", "Al-Zorbi Fund"),
}
NO_ACRONYMS = {
    "garbled by translation": ("OTG", "Organization of Turkic States"),
    "another letter": ("SCU", "Shanghai Cooperation Organisation"),
    "wrong order": ("OSC", "Shanghai Cooperation Organisation"),
    "not from the first": ("CO", "Shanghai Cooperation Organisation"),
    "one letter": ("S", "Shanghai Cooperation Organisation"),
    "one letter and a digit": ("Z2", "Zorb 2"),
    "a letter too many": ("UNN", "United Nations"),
    "a letter twice": ("ZZ", "Zorb Rail"),
    "digits": ("20", "Group of 20"),
    "nothing": ("", "United Nations"),
    "of nothing": ("UN", ""),
    "of punctuation": ("UN", "—"),
    "of small words": ("OT", "of the"),
    "another script": ("ЗР", "Zorb Rail"),
    "lookalike letters": ("ΖR", "Zorb Rail"),
    "the name itself": ("Zorb", "Zorb"),
}


@pytest.mark.parametrize(("name", "expected"), WORDS.values(), ids=WORDS.keys())
def test_words_are_letters_and_digits(name: str, expected: list[str]) -> None:
    """Punctuation parts words and is in none; accents are kept, however they are composed."""
    assert words(name) == expected


@pytest.mark.parametrize(("one", "other"), SAME_KEY.values(), ids=SAME_KEY.keys())
def test_two_prints_of_a_name_have_one_key(one: str, other: str) -> None:
    """Typography, accents and small words make no other name."""
    assert key_of(one) == key_of(other) != ""


@pytest.mark.parametrize(("one", "other"), OTHER_KEY.values(), ids=OTHER_KEY.keys())
def test_another_name_has_another_key(one: str, other: str) -> None:
    """Nothing is merged because it looks alike."""
    assert key_of(one) != key_of(other)


def test_initials_leave_small_words_out() -> None:
    """Hyphens part words; articles and prepositions of several languages count for nothing."""
    assert initials("The Conference on Confidence-Building in Asia") == "ccba"
    assert initials("Banque de la Zorbanie du Sud") == "bzs"
    assert initials("of the") == ""


@pytest.mark.parametrize(("acronym", "name"), ACRONYMS.values(), ids=ACRONYMS.keys())
def test_initials_pin_a_name(acronym: str, name: str) -> None:
    """Its letters are initials of the name in order, from the first."""
    assert is_acronym_of(acronym, name)


@pytest.mark.parametrize(("acronym", "name"), NO_ACRONYMS.values(), ids=NO_ACRONYMS.keys())
def test_other_letters_pin_nothing(acronym: str, name: str) -> None:
    """A letter that is no initial, an order that is not the name's, or a single letter proves no name."""
    assert not is_acronym_of(acronym, name)


ANY = st.text()


@given(ANY)
def test_a_key_does_not_change_when_keyed_again(name: str) -> None:
    """The key of a key is itself: what is stored can be compared."""
    assert key_of(key_of(name)) == key_of(name)


@given(ANY)
def test_a_key_is_words_and_single_spaces(name: str) -> None:
    """Nothing that has a meaning in a key's outer form stands inside a part of it."""
    assert "|" not in key_of(name)
    assert key_of(name).split(" ") == [word for word in key_of(name).split(" ") if word] or key_of(name) == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_composition_makes_no_other_words(name: str) -> None:
    """A name in NFC and in NFD is one name."""
    composed, decomposed = (unicodedata.normalize(form, name) for form in ("NFC", "NFD"))
    assert words(composed) == words(decomposed)
    assert key_of(composed) == key_of(decomposed)


@given(ANY, ANY)
def test_no_text_breaks_an_acronym(acronym: str, name: str) -> None:
    """Any two texts are compared; only two letters or more ever pin a name."""
    if is_acronym_of(acronym, name):
        assert sum(character.isalpha() for character in unicodedata.normalize("NFKD", acronym.casefold())) > 1
