"""Provers: all marked values of a fact are proved in turns, and nothing that a model copied breaks them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import marks
from extractor.claim import Claim
from extractor.marks import Amount, CountryCode, Date, Mark, Name, Verbatim, Wording
from extractor.provers import prove
from tests.makers import Marked, article, outcome, proved

TEXT = "Zorban Rail (ZR) sold 40 wagons. Orlo Venn, its head, came to Luste in Norway on 5 May."


@pytest.mark.parametrize("mark", [Amount(), Date(), Mark()], ids=["amount", "date", "none"])
def test_marks_of_readers_prove_no_copy(mark: Mark) -> None:
    """How a piece is read is no proof that it stands there, nor that it does not."""
    assert outcome(proved(mark, "50 wagons", TEXT)) == ("verified", [], [])


@pytest.mark.parametrize("value", [5, True, ["40 wagons"], {"a": "b"}, None])
@pytest.mark.parametrize(
    "mark", [Verbatim(), Name(), Wording(), CountryCode()], ids=["verbatim", "name", "wording", "code"]
)
def test_only_text_is_looked_up(mark: Mark, value: object) -> None:
    """A mark on a list is proved element by element; the list itself is not searched for."""
    assert outcome(proved(mark, value, TEXT)) == ("verified", [], [])


MARKED: list[Marked] = [
    ("label", Wording(of=("amount",)), "boats"),
    ("amount", Amount(), "$22m"),
    ("amount", Verbatim(), "$22m"),
    ("country", CountryCode(near="name"), "NOR"),
    ("name", Name(), "Luste"),
    ("day", Date(of=("amount",)), "on 5 May"),
    ("day", Verbatim(), "on 5 May"),
]
SOLD = "Norway sold boats ($22m) and sugar ($13m) to Luste on 5 May."


@given(st.permutations(MARKED))
def test_the_order_of_the_fields_changes_no_finding(marked: list[Marked]) -> None:
    """What is copied is found first, whichever field a schema names first."""

    def found(order: list[Marked]) -> tuple[object, ...]:
        claim = Claim({"evidence": [1]} | {path: value for path, _, value in order}, article(SOLD))
        prove(claim, order)
        places = (*claim.found.places, *claim.found.words)
        return claim.found.verdict, sorted(claim.found.codes), sorted(places, key=str)

    assert found(marked) == found(MARKED) == ("verified", [], found(MARKED)[2])


def test_a_field_that_is_proved_twice_has_both_findings() -> None:
    """Two marks of one field are asked one after the other."""
    claim = Claim({"evidence": [1]}, article(TEXT))
    prove(claim, [("a", Name(), "Zorbo"), ("a", Wording(), "Zorbo")])
    assert (claim.found.verdict, claim.found.codes) == ("refused", ["a:absent", "a:not_in_the_text"])


def test_nothing_marked_is_nothing_found() -> None:
    """A fact of which nothing is to be proved stays as it is."""
    claim = Claim({"evidence": [1]}, article(TEXT))
    prove(claim, [])
    assert (claim.found.verdict, claim.found.codes, claim.found.places, claim.found.words) == ("verified", [], [], [])


WORDS = marks.Words({"en": {"a": "rose, sold", "b": "fell", "hosted": "hosted", "by": "by", "met": "met"}})
EVERY: list[Mark] = [
    marks.Verbatim(),
    marks.Name(near="one"),
    marks.Person(other=WORDS, hosting=WORDS),
    marks.OtherName("one"),
    marks.CountryOrBody("one", "two"),
    marks.PlaceIn("two"),
    marks.Source(),
    marks.SourceIf(("a",), "one"),
    marks.Wording(of=("one",)),
    marks.Worded(WORDS, of=("one",), rivals=WORDS),
    marks.Worded(WORDS, of=("one",), exclusive=("a", "b")),
    marks.Worded(WORDS, within=("one",)),
    marks.Canonical("one", "two"),
    marks.CountryCode(near="one"),
    marks.Side("two", {"": ("of",)}, {"": ("to", "in")}, turned=WORDS, at=("one",), is_place=True),
    marks.Amount(of="two", heads=WORDS, change="two", share="three", period="three", labels=("one",)),
    marks.Change(of="one"),
    marks.Count(WORDS),
    marks.Date(of=("one",)),
    marks.Date(of=("one",), places=True),
    marks.Date(of=("one",), words=WORDS),
]
PARTS = ["Norway", "France", "Orlo Venn", "rose", "by", "met", "$5 bn", "40%", "in 2023", "on 5 May", "(", ")", ". ", "，",
         "и", "90亿美元", "法国", "\r\n\r\n", "\u00a0", "😀", "\u200f", "e\u0301", "“", "’s", "hosted", "sold"]  # fmt: skip
TEXTS = (
    st.text()
    | st.lists(st.sampled_from(PARTS), max_size=12).map(" ".join)
    | st.lists(st.sampled_from(PARTS), max_size=12).map("".join)
)


@given(TEXTS, st.lists(st.sampled_from(EVERY), min_size=1, max_size=4), st.data())
def test_any_marks_on_any_values_of_any_text_are_proved(text: str, chosen: list[Mark], data: st.DataObject) -> None:
    """Never a crash, every place inside the text and not empty, and the same answer twice."""
    of = article(text)

    def value() -> str:
        if data.draw(st.booleans()):
            return data.draw(st.sampled_from(["a", "b", "NOR", "FRA", "country", "", *PARTS]))
        start = data.draw(st.integers(0, len(of.text)))
        return of.text[start : start + data.draw(st.integers(0, 15))]

    names = ["one", "two", "three", "four"]
    marked: list[Marked] = [(name, mark, value()) for name, mark in zip(names, chosen, strict=False)]
    marked += [(name, Verbatim(), told) for name, _, told in marked]
    answers = []
    for _ in range(2):
        claim = Claim({"evidence": [1, 2, 3]} | {name: told for name, _, told in marked}, of)
        prove(claim, marked)
        claim.check_citations()
        answers.append((claim.found.verdict, claim.found.codes, claim.found.places, claim.found.words))
        for place in (*claim.found.places, *claim.found.words):
            assert 0 <= place.start < place.end <= len(of.text)
    assert answers[0] == answers[1]
