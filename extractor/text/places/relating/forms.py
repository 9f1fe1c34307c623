"""What a mention is by its form: a name or an adjective, and in Russian its case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from extractor.text.places.endings import forms
from extractor.text.places.languages import LANGUAGES, NOBODY
from extractor.text.places.relating.table import CASES
from extractor.text.places.russian import _cases  # the one table of Russian cases
from extractor.text.places.words import WORD, key_of

_PEOPLE = 1  # the second list of a line
_PAIR = 2
ANY_CASE = frozenset(CASES)
_ADJECTIVES = {
    "ий": "nom acc", "ый": "nom acc", "ого": "gen", "его": "gen", "ому": "dat", "им": "ins dat", "ым": "ins dat",
    "ом": "loc", "ая": "nom", "ой": "gen dat ins loc", "ую": "acc", "ое": "nom acc", "ие": "nom acc", "их": "gen loc",
    "ими": "ins",
}  # fmt: skip
_NOUNS = {"у": "acc dat", "ю": "acc dat", "е": "loc dat", "и": "loc dat gen", "ах": "loc", "ях": "loc",
          "ы": "gen acc", "а": "gen", "я": "gen acc", "ом": "ins", "ем": "ins", "ой": "ins", "ей": "ins gen",
          "ов": "gen", "ами": "ins", "ями": "ins", "ам": "dat", "ям": "dat"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """What a mention may be in one language."""

    is_people: bool = False
    """An adjective or a demonym, not a name."""
    cases: frozenset[str] = ANY_CASE
    is_genitive: bool = False
    """A name with the German -s."""
    languages: frozenset[str] = frozenset()
    """The tables that print it."""
    is_pair: bool = False
    """Chinese: it names two countries (中哈)."""


@dataclass(slots=True)
class _Known:
    people: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    genitive: bool = False
    codes: set[str] = field(default_factory=set)


def _key(phrase: str) -> str:
    return " ".join(key_of(found[0]) for found in WORD.finditer(phrase))


def _listed() -> Iterator[tuple[str, str, int, str]]:
    """Language, code, number of the list and phrase, as the tables have them."""
    for language, table in LANGUAGES.items():
        for line in table.strip().splitlines():
            code, _, lists = line.partition(" ")
            for kind, listed in enumerate(lists.split("|")):
                for phrase in filter(None, map(str.strip, listed.split(","))):
                    yield language, code, kind, phrase.removeprefix("…")


def _declined(phrase: str) -> Iterator[tuple[str, str]]:
    by_word = [_cases(word) for word in phrase.split(" ")]
    for number, case in enumerate(CASES):
        for form in product(*(cases[number] for cases in by_word)):
            yield " ".join(form), case


@lru_cache(maxsize=1)
def _known() -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for language, code, kind, phrase in _listed():
        if code == NOBODY:
            continue
        bare = _key(phrase.replace("=", ""))
        for form in forms(phrase, language, is_people=kind == _PEOPLE):
            key = _key(form)
            known = found.setdefault(key, _Known())
            known.codes.add(code)
            (known.people if kind == _PEOPLE else known.names).add(language)
            known.genitive |= language == "de" and kind != _PEOPLE and key == bare + "s"
        if language == "ru" and kind != _PEOPLE and phrase[0] not in "abcdefghijklmnopqrstuvwxyz":
            for form, case in _declined(phrase):
                found.setdefault(_key(form), _Known()).cases.add(case)
    return found


def is_people_word(word: str) -> bool:
    """Whether one word in small letters is an adjective or demonym of some country."""
    known = _known().get(word)
    return known is not None and bool(known.people)


def adjective_cases(word: str) -> frozenset[str] | None:
    """The cases of a Russian adjective by its ending, None if it is none."""
    for size in (3, 2):
        stem, ending = word[:-size], word[-size:]
        if ending in _ADJECTIVES and stem.endswith("к"):
            return frozenset(_ADJECTIVES[ending].split())
    return None


def noun_cases(word: str) -> frozenset[str]:
    """The cases of a Russian noun, as far as its ending tells."""
    for size in (3, 2, 1):
        if word[-size:] in _NOUNS:
            return frozenset(_NOUNS[word[-size:]].split())
    return frozenset({"nom", "acc"})


@lru_cache(maxsize=8192)
def form_of(printed: str, language: str) -> Form:
    """What a mention is, printed so in a text of this language; a name where the tables do not know it."""
    key = _key(printed)
    known = _known().get(key)
    if known is None:
        return Form()
    told = known.people | known.names
    asked = language if language in told else "en" if "en" in told else min(told, default=language)
    is_people = asked in known.people and (asked not in known.names or printed[:1].islower())
    cases = frozenset(known.cases) or ANY_CASE
    if is_people:
        cases = adjective_cases(key) or ANY_CASE
    is_pair = "zh" in told and len(known.codes) == _PAIR == len(printed)
    is_genitive = known.genitive and "en" not in known.names
    return Form(is_people, cases, is_genitive, frozenset(told), is_pair)
