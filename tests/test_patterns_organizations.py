"""The patterns of bodies, on invented sentences: what they find, and what they keep silent about."""

from __future__ import annotations

import pytest

from tests.embedded import facts

pytest.importorskip("patterns", reason="there are no patterns here")

FIELDS = ("name", "acronym", "org_type", "country", "roles")
NONE: list[str] = []
TRUE: dict[str, list[tuple[object, ...]]] = {
    "The Kenya Revenue Authority published the trade figures.":
        [("Kenya Revenue Authority", None, "government_body", "KEN", NONE)],
    "The World Trade Organization (WTO) met in Geneva to discuss tariffs.":
        [("World Trade Organization", "WTO", "igo", None, NONE)],
    "Exports rose to $5 million, according to the Ministry of Economy of Georgia.":
        [("Ministry of Economy of Georgia", None, "ministry", "GEO", ["data_source"])],
    "Indonesia's trade ministry says commerce was worth $5 billion.":
        [("trade ministry", None, "ministry", "IDN", ["data_source"])],
    "Tajikistan joined the Asian Development Bank in 1998.":
        [("Asian Development Bank", None, "financial_institution", None, ["membership"])],
    "The Brazilian export agency Apex signed a memorandum.":
        [("Apex", None, "government_body", "BRA", NONE)],
    "Havlys Vind, a Norwegian energy company, signed a contract.":
        [("Havlys Vind", None, "company", "NOR", NONE)],
    "The Brazil-Algeria joint commission had not met for six years; trade grew.":
        [("Brazil-Algeria joint commission", None, "joint_body", None, NONE)],
    "The Foreign Trade Chamber of Kazakhstan signed a memorandum.":
        [("Foreign Trade Chamber of Kazakhstan", None, "chamber_or_association", "KAZ", NONE)],
    "Researchers at the University of Nairobi wrote on trade in Kenya.":
        [("University of Nairobi", None, "education_research", "KEN", NONE)],
    "The Japan External Trade Organization (JETRO) opened an office.":
        [("Japan External Trade Organization", "JETRO", "government_body", "JPN", NONE)],
    "The Moroccan customs service said exports fell to $4 million.":
        [("Moroccan customs service", None, "government_body", "MAR", ["data_source"])],
    "The European Commission lent Ukraine 2 billion euros.":
        [("European Commission", None, "igo", None, NONE)],
    "SRCK (the State Railway Company of the Republic of Kenya) signed a memorandum.":
        [("State Railway Company of the Republic of Kenya", "SRCK", "state_company", "KEN", NONE)],
    "The trade news was spread by the news agency Zorbanews.":
        [("Zorbanews", None, "media", None, NONE)],
    "Обе страны состоят в Организации тюркских государств (ОТГ).":
        [("Организации тюркских государств", "ОТГ", "igo", None, ["membership"])],
}  # fmt: skip
TRAPS = (
    "Foreign Minister Ada Quill spoke of trade with Norway.",
    "The Middle Corridor Initiative and the Baku-Tbilisi Route carry trade.",
    "Norway and Vietnam signed a Memorandum of Understanding.",
    "Ada Quill and Bertil Osso talked about exports.",
    "TRADE RISES AS MINISTERS MEET IN THE BANK OF THE RIVER",
    "The World Cup and the Summit of the Future were in the news; trade grew.",
    "On Monday In March The Weather Was Fine; exports rose.",
    "Japan's Ministry of Economy, Trade and Industry (METI) published the export figures.",
    "The summit was held in Harambee Avenue; trade grew.",
    "The left bank of the river exports sand.",
    "New York Times Square Days are famous for trade.",
    "The President of the Republic of Kenya spoke of trade.",
    "<!-- The Zorban Trade Bank is the best bank. --> Trade grew.",
    "The company said that trade grew.",
    "A ministry, any ministry, is fond of trade.",
    'The film "Ministry of Rain" opened on Monday in Norway.',
    "The Bank of Lost Days, a Norwegian pop group, played on Monday.",
    "Fans of the University of Noise danced in Oslo.",
)


@pytest.mark.parametrize(("text", "told"), TRUE.items(), ids=list(TRUE))
def test_a_body_is_found_with_what_its_name_tells(text: str, told: list[tuple[object, ...]]) -> None:
    """And no other one."""
    assert facts("organization", text, FIELDS) == told


@pytest.mark.parametrize("text", TRAPS)
def test_what_is_no_body_is_no_fact(text: str) -> None:
    """Silence is better than a guess."""
    assert facts("organization", text, FIELDS) == []


def test_a_body_is_told_once() -> None:
    """However often it is named."""
    text = "The Bank of Lithuania lent money. The Bank of Lithuania lent more."
    assert len(facts("organization", text, FIELDS)) == 1


def test_a_name_of_two_acronyms_is_one_name() -> None:
    """ "ABC LMN" is not "ABC"."""
    text = "The Norwegian company ABC LMN opened an office in Kenya."
    assert [fact[0] for fact in facts("organization", text, FIELDS)] == ["ABC LMN"]
