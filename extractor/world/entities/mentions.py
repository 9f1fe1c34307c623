"""Whom and what the facts of one article name, as their schemas declare it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from extractor.catalog import Catalog
from extractor.marks import Named, Words
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.text.persons.claimed import is_given_name, is_title
from extractor.text.places import countries_in
from extractor.world.entities.naming import Name, are_one, name_of
from extractor.world.entities.prints import print_of
from extractor.world.entities.told import Form, Mention, Other, Told
from extractor.world.paths import country_fields, places_of

SELECT_FACTS = """SELECT id, kind, codes, data FROM fact WHERE article_id = ? AND verdict <> 'refused' ORDER BY id"""
_MOST_PRESUMED = 3
_MOST_PERSON_WORDS = 5
_LEAST_ACRONYM = 2
_KINDS = ("person", "organization")


def _printable(name: str) -> str:
    """A name without what no database can hold: halves of characters."""
    if name.isascii():
        return name
    return name.encode("utf-8", "ignore").decode("utf-8")


class Declared:
    """What the schemas of a catalogue declare about names and countries."""

    def __init__(self, catalog: Catalog) -> None:
        self.names: dict[str, tuple[Named, ...]] = {}
        self.countries: dict[str, tuple[str, ...]] = {}
        for kind in catalog.kinds:
            self.names[kind.name] = tuple(getattr(kind.schema, "NAMES", ()))
            self.countries[kind.name] = tuple(country_fields(kind.plan))
        every = [named for names in self.names.values() for named in names]
        self.families = tuple(frozenset(family) for named in every for family in named.families)
        self.words = next((named.bodies for named in every if named.bodies), None)

    def told(self, facts: Iterable[tuple[int, str, str, str]]) -> Told:
        """What the kept facts of one article name."""
        told = Told()
        for fact_id, kind, codes, data in facts:
            fact = json.loads(data)
            for written in self.countries.get(kind, ()):
                told.countries += [(fact_id, str(code)) for _, code, _ in places_of(fact, written)]
            doubted = {code.partition(":")[0] for code in codes.split()}
            for named in self.names.get(kind, ()):
                self._tell(told, fact_id, fact, named, doubted)
        return _in_context(told)

    def _tell(self, told: Told, fact_id: int, fact: Mapping[str, Any], named: Named, doubted: set[str]) -> None:
        for path, printed, beside in places_of(fact, named.field):
            if not isinstance(printed, str) or not _counts(named, beside):
                continue
            name, kind, is_common = _taken(printed, named.kind, named.bodies)
            if not name:
                continue
            form = _form(name, kind, is_common, named, fact, beside)
            told.mentions.append(Mention(fact_id, path, form))
            for also in named.also:
                for place, other, _ in places_of(fact, also):
                    second_name, _, is_common = _taken(str(other), named.kind, named.bodies)
                    if second_name:
                        second = form._replace(name=second_name, common=is_common)
                        is_link = place not in doubted and _tells(second)
                        told.others.append(Other(fact_id, form, second, is_link))


@lru_cache(maxsize=65536)
def _taken(printed: str, kind: str | None, bodies: Words | None) -> tuple[str, str, bool]:
    """A name as it is kept, empty where nothing of it can be read; of what it is; whether many countries have it."""
    name = _printable(printed)
    if not print_of(name):
        return "", "", False
    kind = kind or _kind_of(name, bodies)
    return name, kind, kind != "person" and _is_common(bodies, name)


def _form(
    name: str, kind: str, is_common: bool, named: Named, fact: Mapping[str, Any], beside: Mapping[str, Any]
) -> Form:
    country = _value(named.country, beside, fact)
    presumed: set[str] = set()
    for written in () if country else named.presumed:
        presumed.update(str(code) for _, code, _ in places_of(fact, written))
    listed = " ".join(sorted(presumed)) if len(presumed) <= _MOST_PRESUMED else ""
    return Form(kind, name, country, _value(named.type, beside, fact), listed, is_common)


def _value(name: str | None, beside: Mapping[str, Any], fact: Mapping[str, Any]) -> str:
    value = beside.get(name, fact.get(name)) if name else None
    return value if isinstance(value, str) else ""


def _counts(named: Named, beside: Mapping[str, Any]) -> bool:
    return named.only is None or beside.get(named.only[0]) in named.only[1]


def _tells(form: Form) -> bool:
    """Whether another name is one, and not a word for bodies of its sort: "the Ministry"."""
    return not (form.common and " " not in name_of(form.kind, form.name).signature)


def _values_in(words: Words, name: str) -> frozenset[str]:
    return frozenset(value for hit in lexicon_of(words).find(name[:300]) for value in values_of(hit))


def _is_common(words: Words | None, name: str) -> bool:
    return words is not None and "common" in _values_in(words, name)


def _kind_of(name: str, words: Words | None) -> str:
    """What a name is of, where it tells; empty where it does not."""
    if any(end - start == len(name) for _, (start, end) in countries_in(name[:300])):
        return "country"
    if words and _values_in(words, name):
        return "organization"
    printed = name.split()
    is_acronym = len(printed) == 1 and name.isupper() and len(name) >= _LEAST_ACRONYM and name.isalpha()
    if is_acronym:
        return "organization"
    if not 1 < len(printed) <= _MOST_PERSON_WORDS:
        return ""
    given = [word for word in print_of(name).split() if not is_title(word)]
    is_titled = len(given) < len(print_of(name).split())
    return "person" if given and (is_titled or is_given_name(given[0])) else ""


def _in_context(told: Told) -> Told:
    """The same, with the country, and the kind, that other facts of the article give a name."""
    sure: dict[str, list[tuple[Form, Name]]] = {}
    forms = dict.fromkeys(told.known())
    for form in forms:
        if form.kind and form.country:
            name = name_of(form.kind, form.name)
            for key in name.keys:
                sure.setdefault(key, []).append((form, name))
    placed = {form: _placed(form, sure) for form in forms}
    return Told(
        [one._replace(form=placed[one.form]) for one in told.mentions if placed[one.form].kind in _KINDS],
        [
            one._replace(first=placed[one.first], form=one.form._replace(country=placed[one.first].country))
            for one in told.others
        ],
        told.countries,
    )


def _placed(form: Form, sure: Mapping[str, list[tuple[Form, Name]]]) -> Form:
    if (form.country and form.kind) or form.kind == "country":
        return form
    for kind in (form.kind,) if form.kind else ("person", "organization"):
        name = name_of(kind, form.name)
        same = {other.country for key in name.keys for other, theirs in sure.get(key, ()) if are_one(name, theirs)}
        if len(same) == 1:
            return form._replace(kind=kind, country=same.pop(), presumed="")
        if same:
            return form._replace(kind=kind)
    return form
