"""Names: bodies and places stand whole where they are cited, and second names are tied to them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.claim import Place
from extractor.marks import Canonical, Mark, Name, OtherName, Verbatim
from tests.makers import Outcome, outcome, proved

TEXT = (
    "Zorban Rail (ZR) sold 40 wagons. Orlo Venn, its head, came to Luste. "
    "He praised Luste and 1.25 billion lures. The École Zorbe of Luste was there on 5 May."
)
ALL = (1, 2, 3, 4)

NAMES: dict[str, tuple[str, tuple[int, ...], Outcome]] = {
    "in the cited sentence": ("Zorban Rail", (1,), ("verified", [], ["Zorban Rail"])),
    "in another sentence": ("Orlo Venn", (1,), ("doubtful", ["field:not_cited"], ["Orlo Venn"])),
    "several times": ("Luste", ALL, ("verified", [], ["Luste"])),
    "in another print": ("E\u0301COLE zorbe", (4,), ("verified", [], ["École Zorbe"])),
    "its words apart": ("Luste Rail", (1,), ("doubtful", ["field:scattered"], [])),
    "its words in another order": ("Venn, Orlo", (2,), ("doubtful", ["field:scattered"], [])),
    "one word missing": ("Zorban Rail Holding", (1,), ("refused", ["field:absent"], [])),
    "without its accent": ("Ecole Zorbe", (4,), ("refused", ["field:absent"], [])),
    "a part of a word": ("Zor", (1,), ("refused", ["field:absent"], [])),
    "no words": ("—", (1,), ("refused", ["field:absent"], [])),
    "empty": ("", (1,), ("refused", ["field:absent"], [])),
    "a small word": ("of", (4,), ("refused", ["field:absent"], [])),
    "ten thousand characters": ("Zorban Rails " * 800, (1,), ("refused", ["field:absent"], [])),
    "a picture": ("🚃", (1,), ("refused", ["field:absent"], [])),
}


@pytest.mark.parametrize(("name", "evidence", "expected"), NAMES.values(), ids=NAMES.keys())
def test_a_name_stands_in_the_cited_sentences(name: str, evidence: tuple[int, ...], expected: Outcome) -> None:
    """Whole, it is proved; elsewhere or in scattered words, doubtful; with a word that is not there, refused."""
    claim = proved(Name(), name, TEXT, evidence)
    if len(evidence) > 3:
        claim.found.codes.remove("evidence:too_many")
        claim.found.verdict = "verified"
    assert outcome(claim) == expected


def test_a_name_that_may_stand_anywhere_is_proved_anywhere() -> None:
    """A body's parent need not stand in the sentence that is cited; no sentence is added for it."""
    claim = proved(Name(anywhere=True), "Orlo Venn", TEXT)
    assert outcome(claim) == ("verified", [], ["Orlo Venn"])
    assert claim.cited == [1]


WHOLE_NAMES: dict[str, tuple[str, str, bool]] = {
    "vice": ("President", "Vice President Orlo Venn came.", False),
    "vice, joined": ("President", "Vice-President Orlo Venn came.", False),
    "deputy": ("Prime Minister", "The Deputy Prime Minister came.", False),
    "former": ("President", "The former president came.", False),
    "ex": ("President", "Its ex-President came.", False),
    "under": ("Secretary", "The Under-Secretary came.", False),
    "elect": ("President", "The President-elect came.", False),
    "вице": ("премьер", "Приехал вице-премьер.", False),
    "заместитель": ("министра", "Приехал заместитель министра.", False),
    "with the office of a person": ("President Orlo Venn", "Vice President Orlo Venn came.", False),
    "whole with its rank": ("Vice President", "Vice President Orlo Venn came.", True),
    "once without its rank": ("President", "Vice President Ada Quill met the President.", True),
    "a person with a rank": ("Ada Quill", "Deputy Ada Quill came.", True),
    "a person after a vice president": ("Orlo Venn", "Vice President Orlo Venn came.", True),
    "first of a double name": ("Ada Quill", "Ada Quill-Smith came.", False),
    "last of a double name": ("Ada Quill", "Mary-Ada Quill came.", False),
    "part of a company": ("Zorban Rail", "Zorban Rail–ZR and Zorban Rail-KLM came.", True),
    "a double name with a no-break hyphen": ("Ada Quill", "Ada Quill‑Smith came.", False),
    "joined to a small word": ("Ada Quill", "The Ada Quill-led team came.", True),
    "once whole": ("Ada Quill", "Ada Quill-Smith met Ada Quill.", True),
    "after an apostrophe": ("Quill", "Ada O'Quill came.", False),
    "after a curly apostrophe": ("Quill", "Ada O’Quill came.", False),
    "before an apostrophe": ("Ada", "Ada'Quill came.", False),
    "a possessive": ("Quill", "Quill’s team came.", True),
    "a possessive in capitals": ("QUILL", "QUILL'S TEAM CAME", True),
    "in quotes": ("Zorban Rail", "The 'Zorban Rail' team came.", True),
    "elided": ("Iran", "Les villes de l’Iran.", True),
    "a country of talks": ("Kazakhstan", "The Kazakhstan-China talks began.", True),
    "the other country of talks": ("China", "The Kazakhstan-China talks began.", True),
    "a country of two words": ("Saudi Arabia", "The Saudi Arabia-China talks began.", True),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "is_whole"), WHOLE_NAMES.values(), ids=WHOLE_NAMES.keys())
def test_a_name_is_not_a_part_of_another(name: str, text: str, is_whole: bool) -> None:
    """A vice president is no president, and Quill-Smith is not Quill; two countries that talk are two."""
    claim = proved(Name(), name, text)
    assert outcome(claim)[:2] == (("verified", []) if is_whole else ("doubtful", ["field:cut"]))
    assert [text[place.start : place.end].casefold() for place in claim.found.places] == [name.casefold()]


def test_a_name_is_shown_where_it_stands_whole() -> None:
    """Rather than where it is a part of another, though that is cited."""
    text = "Ada Quill-Smith came. Ada Quill did not."
    claim = proved(Name(), "Ada Quill", text)
    assert claim.found.places == [Place("field", 22, 31)]
    assert claim.found.verdict == "doubtful"


def test_a_name_is_shown_where_it_is_cited() -> None:
    """Of several places, the one in the cited sentences; no sentence is added for a name."""
    claim = proved(Name(), "Luste", TEXT, (3,))
    assert claim.found.places == [Place("field", TEXT.index("Luste and"), TEXT.index("Luste and") + 5)]
    assert proved(Name(), "Orlo Venn", TEXT).cited == [1]


NEIGHBOURS = {
    "whole beside it": ("President", "President Orlo Venn met Vice President Ada Quill.", "Orlo Venn", []),
    "cut beside it": ("President", "President Orlo Venn met Vice President Ada Quill.", "Ada Quill", ["field:cut"]),
    "too far from it": (
        "President",
        "President Orlo Venn stayed in Luste for the rest of the whole season, while the city was left by Ada Quill.",
        "Ada Quill",
        ["field:of_another"],
    ),
    "told before": ("President", "Orlo Venn is President. Venn came.", "Orlo Venn", []),
}


@pytest.mark.parametrize(("title", "text", "name", "codes"), NEIGHBOURS.values(), ids=NEIGHBOURS.keys())
def test_an_office_is_whole_where_it_stands_nearest_to_its_holder(
    title: str, text: str, name: str, codes: list[str]
) -> None:
    """The vice president's office is not that of the president who stands beside."""
    claim = proved(Name(near="holder"), title, text, (1, 2) if ". " in text else (1,), (("holder", Name(), name),))
    assert claim.found.codes == codes
    assert claim.found.verdict == ("doubtful" if codes else "verified")


SECOND = {
    "its initials": ("ZR", "Zorban Rail sold wagons. ZR won.", "Zorban Rail", "verified"),
    "in brackets": ("Zoro", "Zorban Rail (Zoro) sold wagons.", "Zorban Rail", "verified"),
    "words of it": ("Rail of Zorba", "Zorban Rail sold wagons. The Rail of Zorba won.", "Zorban Rail", "verified"),
    "untied": ("Quorn", "Zorban Rail sold wagons. Quorn won.", "Zorban Rail", "doubtful"),
    "not printed": ("Quorn", "Zorban Rail sold wagons.", "Zorban Rail", "refused"),
    "Russian": ("КТЖ", "«Казахстан темир жолы» (КТЖ) купила вагоны.", "Казахстан темир жолы", "verified"),
    "empty": ("", "Zorban Rail sold wagons.", "Zorban Rail", "refused"),
}


@pytest.mark.parametrize(("name", "text", "first", "verdict"), SECOND.values(), ids=SECOND.keys())
def test_a_second_name_is_tied_to_the_first(name: str, text: str, first: str, verdict: str) -> None:
    """By its letters, its words, or by standing right beside it."""
    assert proved(OtherName("name"), name, text, name=first).found.verdict == verdict


PINNED: dict[str, tuple[str, str | None, str | None, list[str]]] = {
    "as printed": ("Zorban Rail", "Zorban Rail", None, []),
    "as printed but for typography": ("The ZORBAN-RAIL", "Zorban Rail", None, []),
    "by its printed acronym": ("Zorbanian Railways", "Zorban Rail", "ZR", []),
    "by an acronym of other letters": ("Zorbanian State Lines", "Zorban Rail", "ZR", ["field:unproved"]),
    "by an acronym that is not printed": ("Zorbanian State Railways", "Zorban Rail", "ZSR", ["field:unproved"]),
    "by nothing": ("Zorbanian Railways", "Zorban Rail", None, ["field:unproved"]),
    "by no printed name": ("Zorbanian Lines", None, None, ["field:unproved"]),
    "one letter": ("Zorbania", "Zorban Rail", "Z", ["field:unproved"]),
}


@pytest.mark.parametrize(("name", "printed", "acronym", "codes"), PINNED.values(), ids=PINNED.keys())
def test_a_usual_name_is_pinned_by_the_print(
    name: str, printed: str | None, acronym: str | None, codes: list[str]
) -> None:
    """It is the printed name, or the article prints its initials; otherwise it is only a guess."""
    claim = proved(Canonical(printed="printed", acronym="acronym"), name, TEXT, printed=printed, acronym=acronym)
    assert outcome(claim) == ("doubtful" if codes else "verified", codes, [])


MARKS: list[Mark] = [Name(), Name(near="other"), OtherName("other"), Canonical("other", "other")]
LETTERS = st.text() | st.text(st.sampled_from("aZ é'’-–. (),\u0301\u00ad\u200f😀ßİ一習月\r\n\u00a0"))


@given(LETTERS, LETTERS, st.data())
def test_any_name_in_any_text_is_proved_or_not(text: str, name: str, data: st.DataObject) -> None:
    """No crash, places inside the text, and the same answer twice."""
    start = data.draw(st.integers(0, len(text)))
    names = [name, text[start : start + data.draw(st.integers(0, 40))]]
    for mark in MARKS:
        for one in names:

            def found(mark: Mark = mark, one: str = one) -> Any:
                return proved(mark, one, text, (1, 2), (("other", Verbatim(), names[0]),)).found

            assert found() == found()
            assert all(0 <= p.start < p.end <= len(text) for p in (*found().places, *found().words))
