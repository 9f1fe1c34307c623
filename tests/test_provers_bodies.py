"""Bodies: no persons, and owned by whom they are said to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Body, Owner
from schemas.words import organizations
from tests.makers import proved

BODIES = {
    "a body": ("Zorban Rail", "Zorban Rail sold wagons.", True),
    "its chief": ("Ada Quill", "Exports rose, said Ada Quill, its chief executive.", False),
    "a minister": ("Ada Quill", "Minister Ada Quill came.", False),
    "once without an office": ("Quill", "Minister Quill bought wagons of Quill for the port.", True),
    "Russian minister": ("Квилл", "Приехал министр Квилл.", False),
    "nowhere": ("Zorban Air", "Zorban Rail sold wagons.", True),
}


@pytest.mark.parametrize(("name", "text", "is_body"), BODIES.values(), ids=BODIES.keys())
def test_a_name_that_only_stands_as_a_persons_is_no_bodys(name: str, text: str, is_body: bool) -> None:
    """Whose name it is, the office beside it tells."""
    claim = proved(Body(), name, text)
    assert claim.found.codes == ([] if is_body else ["field:a_person"])
    assert claim.found.verdict == ("verified" if is_body else "doubtful")


EVENTS = {
    "during": ("Orvane Trade Forum", "Ada Quill spoke during the Orvane Trade Forum.", True),
    "lors du": ("Forum économique d'Orvane", "Lors du Forum économique d'Orvane, la ministre a parlé.", True),
    "durante el": ("Foro de Orvane", "Durante el Foro de Orvane habló la ministra.", True),
    "на полях": ("форума Орван", "На полях форума Орван прошла встреча.", True),
    "sırasında": ("Orvan Forumu", "Orvan Forumu sırasında iki bakan görüştü.", True),
    "期间": ("奥尔万论坛", "奥尔万论坛期间,两国部长会晤。", True),
    "a body called so": ("Orvane Trade Forum", "The Orvane Trade Forum bought a house.", False),
    "also a body": ("Orvane Trade Forum", "During the Orvane Trade Forum it rained; the Orvane Trade Forum has a roof.", False),
    "no gathering": ("Zorban Rail", "He spoke during the Zorban Rail strike.", False),
    "another's gathering": ("Zorban Forum", "During the visit the Zorban Forum bought a house.", False),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "is_event"), EVENTS.values(), ids=EVENTS.keys())
def test_a_gathering_that_takes_place_is_no_body(name: str, text: str, is_event: bool) -> None:
    """Unless it is told once as one that acts."""
    claim = proved(Body(organizations.GATHERINGS, organizations.DURING), name, text)
    assert claim.found.codes == (["field:an_event"] if is_event else [])


OWNED = {
    "subsidiary": ("Zorban Holding", "Zorban Rail, a subsidiary of Zorban Holding, sold wagons.", True),
    "possessive": ("Luste", "Luste's Zorban Rail sold wagons.", True),
    "another sentence": ("Luste", "Zorban Rail sold wagons. It rained in Luste.", False),
    "a buyer": ("Luste", "Zorban Rail sold wagons to Luste.", False),
    "nowhere": ("Quorn", "Zorban Rail sold wagons.", False),
    "empty": ("", "Zorban Rail sold wagons.", False),
}


@pytest.mark.parametrize(("parent", "text", "is_owner"), OWNED.values(), ids=OWNED.keys())
def test_an_owner_is_told_as_one(parent: str, text: str, is_owner: bool) -> None:
    """Who only stands in the article owns nothing."""
    claim = proved(
        Owner("name", organizations.BELONGS), parent, text, (1, 2) if ". " in text else (1,), name="Zorban Rail"
    )
    assert claim.found.codes == ([] if is_owner else ["field:no_owner"])
    assert claim.found.verdict == ("verified" if is_owner else "doubtful")


@given(st.text(), st.text(), st.data())
def test_any_body_of_any_text_is_judged(text: str, name: str, data: st.DataObject) -> None:
    """No crash, and the same answer twice."""
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : start + data.draw(st.integers(0, 20))]
    for mark in (Body(organizations.GATHERINGS, organizations.DURING), Owner("name", organizations.BELONGS)):
        assert proved(mark, piece, text, name=name).found == proved(mark, piece, text, name=name).found
