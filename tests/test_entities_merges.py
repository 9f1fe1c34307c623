"""Which names are one, and which are not, whatever they look like."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest
from pydantic import BaseModel, ConfigDict

from extractor.catalog import Catalog, Kind
from extractor.errors import CatalogError
from extractor.marks import Named
from tests.named import Fact, agreement, body, desk, figure, visit

ARTICLES = dict[str, list[Fact]]
MINISTRY = {"org_type": "ministry"}

ONE: dict[str, tuple[ARTICLES, str, str]] = {
    "letter case": ({"a": [body("ZORBAN RAIL")], "b": [body("Zorban Rail")]}, "ZORBAN RAIL", "Zorban Rail"),
    "accents": (
        {"a": [body("Türkan Şimşek Bank")], "b": [body("Turkan Simsek Bank")]},
        "Türkan Şimşek Bank",
        "Turkan Simsek Bank",
    ),
    "legal form behind": (
        {"a": [body("Zorban Rail JSC")], "b": [body("Zorban Rail")]},
        "Zorban Rail JSC",
        "Zorban Rail",
    ),
    "legal form before, in quotes": (
        {"a": [body("АО «Зорбан Рейл»")], "b": [body("Зорбан Рейл")]},
        "АО «Зорбан Рейл»",
        "Зорбан Рейл",
    ),
    "another legal form": (
        {"a": [body("Quill Co., Ltd.")], "b": [body("Quill A.Ş.")]},
        "Quill Co., Ltd.",
        "Quill A.Ş.",
    ),
    "another script": (
        {"a": [body("ТОО «Зорбантранс»")], "b": [body("Zorbantrans LLP")]},
        "ТОО «Зорбантранс»",
        "Zorbantrans LLP",
    ),
    "one article says no country": (
        {"a": [body("Zorban Rail")], "b": [body("Zorban Rail", None)]},
        "Zorban Rail",
        "Zorban Rail",
    ),
    "types that readers mix up": (
        {"a": [body("Zorban Rail", org_type="state_company")], "b": [body("ZORBAN Rail", org_type="company")]},
        "Zorban Rail",
        "ZORBAN Rail",
    ),
    "acronym in the same fact": (
        {"a": [body("Zorban Investment Fund", acronym="ZIF")], "b": [body("ZIF")]},
        "Zorban Investment Fund",
        "ZIF",
    ),
    "alias in the same fact": (
        {"a": [body("Zorban Investment Fund", aliases=["Zorinvest"])], "b": [agreement([("Zorinvest", "KAZ")])]},
        "Zorban Investment Fund",
        "Zorinvest",
    ),
    "usual name in the same fact": (
        {"a": [body("Зорбанский фонд", usual_name="Zorban Fund")], "b": [body("Zorban Fund")]},
        "Зорбанский фонд",
        "Zorban Fund",
    ),
    "a source of another article, presumed of its country": (
        {"a": [body("Ministry of Trade", **MINISTRY)], "b": [figure("MINISTRY OF TRADE")]},
        "Ministry of Trade",
        "MINISTRY OF TRADE",
    ),
    "transliterations": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("Qasym-Jomart Toqaev")]},
        "Kassym-Jomart Tokayev",
        "Qasym-Jomart Toqaev",
    ),
    "Cyrillic": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("Касым-Жомарт Токаев")]},
        "Kassym-Jomart Tokayev",
        "Касым-Жомарт Токаев",
    ),
    "Cyrillic, in a case": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("Касым-Жомартом Токаевым")]},
        "Kassym-Jomart Tokayev",
        "Касым-Жомартом Токаевым",
    ),
    "surname alone": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("Tokaev")]},
        "Kassym-Jomart Tokayev",
        "Tokaev",
    ),
    "surname alone in Cyrillic, with a title": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("Президент Токаев")]},
        "Kassym-Jomart Tokayev",
        "Президент Токаев",
    ),
    "initials": (
        {"a": [visit("Kassym-Jomart Tokayev")], "b": [visit("K.-J. Tokayev")]},
        "Kassym-Jomart Tokayev",
        "K.-J. Tokayev",
    ),
    "a father's name more": (
        {"a": [visit("Ivan Petrov", "RUS")], "b": [visit("Иван Сергеевич Петров", "RUS")]},
        "Ivan Petrov",
        "Иван Сергеевич Петров",
    ),
    "full names in capitals": ({"a": [visit("ADA QUILL")], "b": [visit("Ada Quill")]}, "ADA QUILL", "Ada Quill"),
    "whom they met, presumed of the host": (
        {"a": [visit("Ada Quill", "FRA")], "b": [visit("Brek Tan", "KAZ", met_with=["President Quill"])]},
        "Ada Quill",
        "President Quill",
    ),
    "who signed, presumed of a party": (
        {
            "a": [visit("Ada Quill", "FRA")],
            "b": [agreement([("Zorban Rail", "KAZ"), ("Fr Rail", "FRA")], ["A. Quill"])],
        },
        "Ada Quill",
        "A. Quill",
    ),
    "a surname alone as the source, in its article": (
        {"a": [visit("Ada Quill", "FRA", host_country="UZB"), figure("Quill", "KAZ", "UZB")]},
        "Ada Quill",
        "Quill",
    ),
    "the same double surname": (
        {"a": [visit("Ana Garcia Lopez", "ESP")], "b": [visit("Ana García López", "ESP")]},
        "Ana Garcia Lopez",
        "Ana García López",
    ),
    "a father's name, written in another way": (
        {"a": [visit("Khalid bin Salman", "SAU")], "b": [visit("Khalid ibn Salman", "SAU")]},
        "Khalid bin Salman",
        "Khalid ibn Salman",
    ),
    "a given name with a hyphen, and without": (
        {"a": [visit("Jean-Pierre Dupont", "FRA")], "b": [visit("Jean Pierre Dupont", "FRA")]},
        "Jean-Pierre Dupont",
        "Jean Pierre Dupont",
    ),
    "a given name with a hyphen, and its initial": (
        {"a": [visit("Anne-Marie Dupont", "FRA")], "b": [visit("A. Dupont", "FRA")]},
        "Anne-Marie Dupont",
        "A. Dupont",
    ),
    "Chinese in three scripts' letters": (
        {"a": [visit("Xi Jinping", "CHN")], "b": [visit("Си Цзиньпин", "CHN")]},
        "Xi Jinping",
        "Си Цзиньпин",
    ),
}
TWO: dict[str, tuple[ARTICLES, str, str]] = {
    "a longer name of a ministry": (
        {"a": [body("Ministry of Trade", **MINISTRY)], "b": [body("Ministry of Trade and Integration", **MINISTRY)]},
        "Ministry of Trade",
        "Ministry of Trade and Integration",
    ),
    "ministries of like names": (
        {"a": [body("Ministry of Economy", **MINISTRY)], "b": [body("Ministry of Energy", **MINISTRY)]},
        "Ministry of Economy",
        "Ministry of Energy",
    ),
    "two ministries with one acronym": (
        {
            "a": [body("Ministry of Economy", acronym="ME", **MINISTRY)],
            "b": [body("Ministry of Energy", acronym="ME", **MINISTRY)],
        },
        "Ministry of Economy",
        "Ministry of Energy",
    ),
    "two banks": (
        {"a": [body("Bank of China", "CHN")], "b": [body("China Development Bank", "CHN")]},
        "Bank of China",
        "China Development Bank",
    ),
    "councils": (
        {"a": [body("Interstate Council", None)], "b": [body("Supreme Interstate Council", None)]},
        "Interstate Council",
        "Supreme Interstate Council",
    ),
    "a word for bodies as an alias": (
        {
            "a": [body("Ministry of Economy", aliases=["the Ministry"], **MINISTRY)],
            "b": [body("the Ministry", **MINISTRY)],
        },
        "Ministry of Economy",
        "the Ministry",
    ),
    "acronyms of like sound": ({"a": [body("МИД")], "b": [body("MID")]}, "МИД", "MID"),
    "an acronym that is doubted": ({"a": [body("Zorban Fund", acronym="QX")], "b": [body("QX")]}, "Zorban Fund", "QX"),
    "a letter less": ({"a": [body("Zorbann Rail")], "b": [body("Zorban Rail")]}, "Zorbann Rail", "Zorban Rail"),
    "other given names": ({"a": [visit("Ada Quill")], "b": [visit("Kora Quill")]}, "Ada Quill", "Kora Quill"),
    "other initials": ({"a": [visit("A. Quill")], "b": [visit("K. Quill")]}, "A. Quill", "K. Quill"),
    "a surname alone, of two persons": (
        {"a": [visit("Ada Quill"), visit("Kora Quill")], "b": [visit("Quill")]},
        "Ada Quill",
        "Quill",
    ),
    "an initial, of two persons": (
        {"a": [visit("Kassym Quill"), visit("Kanat Quill")], "b": [visit("K. Quill")]},
        "Kanat Quill",
        "K. Quill",
    ),
    "a surname alone without a country": (
        {"a": [visit("Ada Quill")], "b": [visit("Quill", None)]},
        "Ada Quill",
        "Quill",
    ),
    "fathers of two names": (
        {
            "a": [visit("Иван Петрович Сидоров", "RUS")],
            "b": [visit("Иван Павлович Сидоров", "RUS")],
            "c": [visit("Иван Сидоров", "RUS")],
        },
        "Иван Петрович Сидоров",
        "Иван Павлович Сидоров",
    ),
    "a father's name and a house's": (
        {"a": [visit("Khalid bin Salman", "SAU")], "b": [visit("Khalid Al Salman", "SAU")]},
        "Khalid bin Salman",
        "Khalid Al Salman",
    ),
    "a double surname, and its last part": (
        {"a": [visit("Ana Garcia Lopez", "ESP")], "b": [visit("Ana Lopez", "ESP")]},
        "Ana Garcia Lopez",
        "Ana Lopez",
    ),
    "a double surname, and its first part": (
        {"a": [visit("Ana Garcia Lopez", "ESP")], "b": [visit("Ana Garcia", "ESP")]},
        "Ana Garcia Lopez",
        "Ana Garcia",
    ),
    "a given name with a hyphen, and its half": (
        {"a": [visit("Jean-Pierre Dupont", "FRA")], "b": [visit("Jean Dupont", "FRA")]},
        "Jean-Pierre Dupont",
        "Jean Dupont",
    ),
    "a man and a woman of one surname": (
        {"a": [visit("Иванова", "RUS")], "b": [visit("Иван Иванов", "RUS")]},
        "Иванова",
        "Иван Иванов",
    ),
    "a person and a body": ({"a": [visit("Ada Quill")], "b": [body("Quill")]}, "Ada Quill", "Quill"),
}


@pytest.mark.parametrize(("articles", "one", "other"), ONE.values(), ids=list(ONE))
def test_names_with_evidence_are_one(tmp_path: Path, articles: ARTICLES, one: str, other: str) -> None:
    """Both names are of one entity, which says why for each."""
    with desk(tmp_path / "facts.db") as here:
        here.put(articles)
        here.resolve()
        assert here.entity_of(one) == here.entity_of(other)
        assert all(why for (why,) in here.rows("SELECT why FROM entity_name"))


@pytest.mark.parametrize(("articles", "one", "other"), TWO.values(), ids=list(TWO))
def test_look_alikes_stay_two(tmp_path: Path, articles: ARTICLES, one: str, other: str) -> None:
    """Nothing merges names but evidence."""
    with desk(tmp_path / "facts.db") as here:
        here.put(articles, codes="acronym:absent" if "QX" in (one, other) else "")
        here.resolve()
        entities = here.entities()
        assert not any({one, other} <= names for names in entities)
        assert any(one in names for names in entities)


COUNTRIES: dict[str, ARTICLES] = {
    "ministry": {
        "a": [body("Ministry of Trade", "KAZ", **MINISTRY)],
        "b": [body("Ministry of Trade", "UZB", **MINISTRY)],
    },
    "ministry of no country": {
        "a": [body("Ministry of Trade", "KAZ", **MINISTRY)],
        "b": [body("Ministry of Trade", None, **MINISTRY)],
    },
    "company": {"a": [body("Zorban Rail", "KAZ")], "b": [body("Zorban Rail", "UZB")]},
    "surname": {"a": [visit("Quill", "KAZ")], "b": [visit("Quill", "UZB")]},
    "full name": {"a": [visit("Ada Quill", "KAZ")], "b": [visit("Ada Quill", "UZB")]},
    "type": {"a": [body("Zorban", org_type="company")], "b": [body("Zorban", org_type="party")]},
}


@pytest.mark.parametrize("articles", COUNTRIES.values(), ids=list(COUNTRIES))
def test_one_name_in_two_countries_is_two(tmp_path: Path, articles: ARTICLES) -> None:
    """The same name of another country, or of quite another type, is another's."""
    with desk(tmp_path / "facts.db") as here:
        here.put(articles)
        here.resolve()
        assert len(here.entities()) == 2


def test_a_surname_alone_leaves_when_a_second_person_comes(tmp_path: Path) -> None:
    """What was right on fewer articles is undone where more tell better, and the articles are told to later steps."""
    with desk(tmp_path / "facts.db") as here:
        here.put({"a": [visit("Ada Quill")], "b": [visit("Quill")]})
        here.resolve()
        assert here.entities() == [{"Ada Quill", "Quill"}]
        here.put({"c": [visit("Kora Quill")]})
        here.resolve()
        assert here.entities() == [{"Ada Quill"}, {"Kora Quill"}, {"Quill"}]
        assert ("b",) in here.rows("SELECT article_id FROM touched")


def test_sources_are_told_by_what_their_names_say(tmp_path: Path) -> None:
    """A body by its words, a person by a title or a given name; a country is neither, nor what tells nothing."""
    sources = ["Bureau of National Statistics", "Minister Quill", "Viktor Quill", "Kazakhstan", "Zorban Quill", "KNB"]
    with desk(tmp_path / "facts.db") as here:
        here.put({str(number): [figure(name)] for number, name in enumerate(sources)})
        here.resolve()
        assert here.rows("SELECT kind, name FROM entity WHERE kind <> 'country' ORDER BY kind, name") == [
            ("organization", "Bureau of National Statistics"),
            ("organization", "KNB"),
            ("person", "Minister Quill"),
            ("person", "Viktor Quill"),
        ]


def test_countries_are_entities_with_their_names(tmp_path: Path) -> None:
    """Each country that a kept fact is about, with the articles and facts that are."""
    with desk(tmp_path / "facts.db") as here:
        here.put({"a": [visit(None, "KAZ"), visit(None, "UZB")], "b": [visit(None, "KAZ"), figure(None, "KAZ", None)]})
        here.resolve()
        assert here.rows("SELECT id, name, articles, facts FROM entity ORDER BY id") == [
            ("FRA", "France", 2, 3),
            ("KAZ", "Kazakhstan", 2, 3),
            ("UZB", "Uzbekistan", 1, 1),
        ]
        assert here.entity_of("Казахстан") == "KAZ"


def test_an_entity_has_its_fullest_name_and_what_most_facts_say(tmp_path: Path) -> None:
    """The full name that most facts print, the commonest type, and every article once."""
    with desk(tmp_path / "facts.db") as here:
        facts = [visit("Ada Quill", visitor_level="minister"), visit("Ada Quill", visitor_level="minister")]
        here.put(
            {
                "a": facts,
                "b": [visit("Quill", visitor_level="head_of_state")],
                "c": [visit("Quill"), visit("A. Quill", visitor_level="minister")],
            }
        )
        here.resolve()
        rows = here.rows("SELECT name, country, type, articles, facts FROM entity WHERE kind = 'person'")
        assert rows == [("Ada Quill", "KAZ", "minister", 3, 5)]


def test_the_evidence_of_another_name_has_its_article(tmp_path: Path) -> None:
    """Where a fact gives both names, its article is named: the first of several."""
    with desk(tmp_path / "facts.db") as here:
        both = body("Zorban Investment Fund", acronym="ZIF")
        here.put({"c": [both], "b": [both], "a": [body("ZIF")]})
        here.resolve()
        assert here.rows("SELECT name, why, article_id, facts FROM entity_name WHERE name = 'ZIF'") == [
            ("ZIF", "a fact gives both names for one body: Zorban Investment Fund", "b", 3)
        ]


class Fee(BaseModel):
    """A schema that names a field which it does not have."""

    NAMES: ClassVar = (Named("payers[].title", "person"),)

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    payers: list[str]


def test_a_name_in_no_field_is_a_fault_of_the_schema() -> None:
    """It would name nobody, in silence."""
    with pytest.raises(CatalogError, match=r"Fee\.NAMES: there is no field 'payers\[\]\.title'"):
        Catalog("", (Kind(Fee, ""),))
