"""The fields of a stored fact against the gold's."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.catalog import Kind
from extractor.evaluation.alignment import alignment_of
from extractor.evaluation.comparison import Comparison
from extractor.evaluation.gold import GoldFact
from schemas import ALL, Agreement, Organization, TradeFigure, Visit
from tests.scoring import MAKERS, agreement, figure, organization, visit

MONEY = {"text": "2.1 billion euros", "amount": "2.1", "scale": "billion", "currency": "EUR", "qualifier": "exact"}
NORWAY = {"name": "Norway", "kind": "country", "country": "NOR"}
VIETNAM = {"name": "Vietnam", "kind": "country", "country": "VNM"}
FIRM = {"name": "Noor Energy", "kind": "organization", "country": "ARE"}


def _outcomes(schema: type[Any], gold: dict[str, Any], stored: dict[str, Any], accept: Any = None) -> dict[str, str]:
    """What is not right, by field."""
    kind = Kind(schema, "")
    accepted = {path: tuple(alternatives) for path, alternatives in (accept or {}).items()}
    fact = GoldFact(kind.name, "1", gold, accept=accepted)
    found = Comparison(kind, alignment_of(kind)).fields(fact, stored)
    return {one.field: one.outcome for one in found if one.outcome != "right"}


@pytest.mark.parametrize("schema", ALL, ids=lambda schema: schema.__name__)
def test_a_fact_is_right_against_itself(schema: type[Any]) -> None:
    """In every field."""
    fact = MAKERS[Kind(schema, "").name]()
    assert _outcomes(schema, fact, fact) == {}


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        pytest.param({"visitor_name": "Quill"}, {}, id="surname alone"),
        pytest.param({"visitor_name": "Bo Lind"}, {"visitor_name": "wrong"}, id="another person"),
        pytest.param({"visitor_name": None}, {"visitor_name": "missing"}, id="nobody"),
        pytest.param({"host_country": "SWE"}, {"host_country": "wrong"}, id="another country"),
        pytest.param({"visitor_level": "minister"}, {"visitor_level": "wrong"}, id="another level"),
        pytest.param({"start_date": "2031"}, {}, id="coarser date"),
        pytest.param({"start_date": "2030-05-04"}, {"start_date": "wrong"}, id="another year"),
        pytest.param({"start_date": "XXXX"}, {"start_date": "missing"}, id="a date that says nothing"),
        pytest.param({"end_date": "2031-05-06"}, {"end_date": "wrong"}, id="an end that the gold does not have"),
        pytest.param({"date_text": "4 May 2031"}, {}, id="a shorter piece"),
        pytest.param({"met_with": ["Bo Lind"]}, {"met_with": "wrong"}, id="one too many in a list"),
        pytest.param({"city": ["Orvane"]}, {"city": "wrong"}, id="a list where none should be"),
    ],
)  # fmt: skip
def test_fields_are_right_missing_or_wrong(changed: dict[str, Any], outcome: dict[str, str]) -> None:
    """Wrong is what holds something else, missing what holds nothing."""
    assert _outcomes(Visit, visit(), visit(**changed)) == outcome


@pytest.mark.parametrize(
    ("gold", "accept", "stored", "outcome"),
    [
        pytest.param({"city": "Orvane"}, {"city": [None]}, {"city": None}, {}, id="null"),
        pytest.param({"city": None}, {"city": ["*"]}, {"city": "Oslo"}, {}, id="anything"),
        pytest.param({"city": "Oslo"}, {"city": ["*"]}, {"city": None}, {}, id="anything is nothing too"),
        pytest.param({"met_with": ["A B"]}, {"met_with": [[], ["C D"]]}, {"met_with": []}, {}, id="an empty list"),
        pytest.param({"met_with": ["A B"]}, {"met_with": [["C D", "E F"]]}, {"met_with": ["E F", "C D"]}, {}, id="another list, in any order"),
        pytest.param({"met_with": ["A B"]}, {"met_with": [["C D", "E F"]]}, {"met_with": ["A B", "C D"]}, {"met_with": "wrong"}, id="no mixture of two lists"),
        pytest.param({"met_with": ["A B", "C D"]}, {}, {"met_with": ["A B"]}, {"met_with": "missing"}, id="a part of a list"),
        pytest.param({"start_date": "2023-04~"}, {"start_date": ["2023-04-10", None]}, {"start_date": "2023-04-10"}, {}, id="a finer date"),
    ],
)  # fmt: skip
def test_accept_names_further_right_values(gold: Any, accept: Any, stored: Any, outcome: dict[str, str]) -> None:
    """Each by itself; of a list each alternative is whole."""
    assert _outcomes(Visit, visit(**gold), visit(**stored), accept) == outcome


@pytest.mark.parametrize(
    ("gold", "accept", "stored", "outcome"),
    [
        pytest.param(("2.1", "billion"), {}, ("2100", "million"), {}, id="the same product"),
        pytest.param(("2.1", "billion"), {}, ("2.1", "million"), {"value": "wrong"}, id="another scale"),
        pytest.param(("2.1", "billion"), {}, (None, None), {"value": "missing"}, id="no number"),
        pytest.param(("4200", "one"), {"value": ["4.2"], "scale": ["thousand"]}, ("4.2", "thousand"), {}, id="accepted pair"),
        pytest.param(("18", "billion"), {"value": ["18000", "18000000000"], "scale": ["million", "one"]}, ("18000000000", "one"), {}, id="accepted pairs go in order"),
        pytest.param(("18", "billion"), {"value": ["18000", "18000000000"], "scale": ["million", "one"]}, ("18000000000", "million"), {"value": "wrong"}, id="not crosswise"),
        pytest.param(("50", "one"), {"value": ["0.5", None], "scale": [None]}, ("0.5", None), {}, id="a scale of null is one"),
        pytest.param(("50", "one"), {"value": ["0.5", None], "scale": [None]}, (None, None), {}, id="a value of null is nothing"),
        pytest.param(("9", "one"), {"value": ["*"]}, ("7", "million"), {}, id="anything"),
        pytest.param((None, None), {}, ("7", "million"), {"value": "wrong"}, id="where there is none"),
    ],
)  # fmt: skip
def test_a_number_is_compared_with_its_scale(gold: Any, accept: Any, stored: Any, outcome: dict[str, str]) -> None:
    """As their product, and as one field."""
    fact = figure(value=gold[0], scale=gold[1])
    assert _outcomes(TradeFigure, fact, figure(value=stored[0], scale=stored[1]), accept) == outcome


@pytest.mark.parametrize(
    ("gold", "accept", "stored", "outcome"),
    [
        pytest.param(MONEY, {}, MONEY | {"amount": "2100", "scale": "million"}, {}, id="product"),
        pytest.param(MONEY, {}, MONEY | {"base": "2100000000"}, {}, id="a field that the gold does not have"),
        pytest.param(MONEY, {}, MONEY | {"currency": "USD"}, {"value.currency": "wrong"}, id="currency"),
        pytest.param(MONEY, {"value.qualifier": ["about"]}, MONEY | {"qualifier": "about"}, {}, id="accepted by its path"),
        pytest.param(MONEY, {}, None, {"value": "missing"}, id="none"),
        pytest.param(None, {}, MONEY, {"value": "wrong"}, id="one that the gold does not have"),
        pytest.param(None, {"value": [MONEY]}, MONEY, {}, id="accepted as a whole"),
        pytest.param(None, {"value": [MONEY]}, MONEY | {"currency": "USD"}, {"value.currency": "wrong"}, id="against the accepted whole"),
        pytest.param(MONEY, {"value": [None]}, None, {}, id="accepted to be missing"),
        pytest.param(MONEY, {}, "2.1 billion", {"value": "wrong"}, id="another shape"),
    ],
)  # fmt: skip
def test_a_model_of_its_own_is_compared_field_by_field(gold: Any, accept: Any, stored: Any, outcome: Any) -> None:
    """Against the alternative it comes nearest to."""
    told = {"amount_text": "2.1 billion euros"}
    assert _outcomes(Agreement, agreement(value=gold), agreement(value=stored) | told, accept) == outcome


@pytest.mark.parametrize(
    ("stored", "outcome"),
    [
        pytest.param([VIETNAM, NORWAY], {}, id="order"),
        pytest.param([VIETNAM, NORWAY | {"name": "Norwegen"}], {}, id="another name of the country"),
        pytest.param([NORWAY], {"parties": "missing"}, id="one is left out"),
        pytest.param([NORWAY, VIETNAM | {"name": None}], {"parties": "missing"}, id="a name is left out"),
        pytest.param([NORWAY, VIETNAM, FIRM], {"parties": "wrong"}, id="one too many"),
        pytest.param([NORWAY, FIRM], {"parties": "wrong"}, id="another one"),
        pytest.param(["Norway", "Vietnam"], {"parties": "wrong"}, id="another shape"),
    ],
)
def test_a_list_of_models_is_a_set(stored: Any, outcome: dict[str, str]) -> None:
    """Wrong where something is in it that the gold does not have; missing where something is left out."""
    assert _outcomes(Agreement, agreement(), agreement(parties=stored)) == outcome


def test_what_is_there_where_nothing_was_read_is_missing_not_wrong() -> None:
    """A computed field has a value also where there is no piece to read; it says nothing then."""
    unread = {"amount_text": None, "value": None, "scale": None, "currency": None, "unit": "none"}
    found = _outcomes(TradeFigure, figure(qualifier="over"), figure(**unread, qualifier="exact"))
    assert set(found.values()) == {"missing"}
    assert found.keys() >= {"unit", "qualifier", "value", "currency"}
    assert _outcomes(TradeFigure, figure(), figure(unit="none", qualifier="over")) == {
        "unit": "wrong",
        "qualifier": "wrong",
    }


def test_a_name_that_only_repeats_another_is_missing_not_wrong() -> None:
    """Where no usual name is known the printed one stands for it, and claims nothing."""
    gold = organization(name="Board", canonical_name="Mill Board of Zorbania")
    assert _outcomes(Organization, gold, gold | {"canonical_name": "Board"}) == {"canonical_name": "missing"}
    assert _outcomes(Organization, gold, gold | {"canonical_name": "Milk Board"}) == {"canonical_name": "wrong"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["text", "amount", "name", "kind"]), inner),
    max_leaves=6,
)  # fmt: skip


@given(st.data())
def test_whatever_is_stored_can_be_compared(data: st.DataObject) -> None:
    """A refused fact may hold anything, and so may a gold; the outcome is always the same."""
    schema: type[Any] = data.draw(st.sampled_from(ALL))
    kind = Kind(schema, "")
    fact = MAKERS[kind.name]()
    gold, stored = (fact | data.draw(st.dictionaries(st.sampled_from(list(fact)), JSON)) for _ in range(2))
    accept = data.draw(st.dictionaries(st.sampled_from(list(fact)), st.lists(JSON, max_size=2)))
    assert _outcomes(schema, gold, stored, accept) == _outcomes(schema, gold, stored, accept)
    assert _outcomes(schema, gold, gold, accept) == {}
