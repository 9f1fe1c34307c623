"""Acts: who takes part in what is told, and who only stands by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import NotBeside, TakesPart, TakesPartIf, Verbatim
from schemas.words import agreements, organizations
from tests.makers import Marked, proved

BYSTANDERS = {
    "a side": ("Zorban Rail", "Zorban Rail and Stae Bank signed it.", True),
    "who attended": ("Stae Bank", "Zorban Rail signed it as Stae Bank attended.", False),
    "who drafted it": ("Stae Bank", "Zorban Rail signed the text drafted by Stae Bank.", False),
    "a side beside who drafted it": ("Zorban Rail", "Zorban Rail signed the text drafted by Stae Bank.", True),
    "Russian": ("Квилл", "Стороны подписали его, наблюдателем был Квилл.", True),
    "nowhere": ("Quorn", "Zorban Rail signed it.", True),
}


@pytest.mark.parametrize(("name", "text", "is_side"), BYSTANDERS.values(), ids=BYSTANDERS.keys())
def test_who_only_looked_on_is_no_side(name: str, text: str, is_side: bool) -> None:
    """The words beside a name tell."""
    claim = proved(NotBeside(agreements.BYSTANDERS), name, text)
    assert claim.found.codes == ([] if is_side else ["field:bystander"])
    assert claim.found.verdict == ("verified" if is_side else "doubtful")


ACTS = {
    "before the act": ("Zorban Rail", "Zorban Rail and Stae Bank signed it.", True),
    "the second before": ("Stae Bank", "Zorban Rail and Stae Bank signed it.", True),
    "with": ("Stae Bank", "Zorban Rail signed it with Stae Bank.", True),
    "passive": ("Stae Bank", "It was signed by Zorban Rail and Stae Bank.", True),
    "a list": ("Quorn", "It was signed by Zorban Rail, Stae Bank, and Quorn.", True),
    "a clause of its own": ("Quorn", "Zorban Rail and Stae Bank signed it; exports of Quorn rose.", False),
    "a clause of its own behind a comma": ("Quorn", "Zorban Rail and Stae Bank signed it, as ships of the port of Quorn sailed.", False),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "takes_part"), ACTS.values(), ids=ACTS.keys())
def test_who_stands_in_a_clause_of_its_own_takes_no_part(name: str, text: str, takes_part: bool) -> None:
    """What is told behind the act is another thing."""
    claim = proved(TakesPart(("act",)), name, text, others=(("act", Verbatim(), "signed"),))
    assert claim.found.codes == ([] if takes_part else ["field:apart"])
    assert claim.found.verdict == ("verified" if takes_part else "doubtful")


ROLES = {
    "a signatory": ("signatory", "Zorban Rail signed a contract.", True),
    "no signatory": ("signatory", "Zorban Rail repaired wagons.", False),
    "a signatory in Russian": ("signatory", "Zorban Rail подписала контракт.", True),
    "a signatory in Chinese": ("signatory", "Zorban Rail 签署了合同。", True),
    "another role": ("mentioned", "Zorban Rail sold wagons.", True),
}


@pytest.mark.parametrize(("role", "text", "is_told"), ROLES.values(), ids=ROLES.keys())
def test_a_role_is_told_by_its_word(role: str, text: str, is_told: bool) -> None:
    """Who signed nothing is no signatory."""
    claim = proved(TakesPartIf(("signatory",), organizations.SIGNING), role, text, name="Zorban Rail")
    assert claim.found.verdict == ("verified" if is_told else "doubtful")


AGENTS = {
    "who invests": ("Zorban Rail", "Zorban Rail invested $5 in Luste Port.", True),
    "by whom": ("Zorban Rail", "It was invested by Zorban Rail.", True),
    "in whom": ("Luste Port", "Zorban Rail invested $5 in Luste Port.", False),
}


@pytest.mark.parametrize(("name", "text", "is_agent"), AGENTS.values(), ids=AGENTS.keys())
def test_who_acts_stands_before_the_word_or_behind_a_by(name: str, text: str, is_agent: bool) -> None:
    """In whom somebody invests does not invest."""
    mark = TakesPartIf(("investor",), organizations.INVESTING, is_agent=True)
    assert proved(mark, "investor", text, name=name).found.verdict == ("verified" if is_agent else "doubtful")


@given(
    st.text() | st.lists(st.sampled_from(["signed", "by", "Quorn", "attended", ",", "; ", ". ", "签署", "😀", "France"])).map(" ".join),
    st.data(),
)  # fmt: skip
def test_any_part_in_any_text_is_judged(text: str, data: st.DataObject) -> None:
    """No crash, places inside the text, and the same answer twice."""
    cuts = [data.draw(st.integers(0, len(text))) for _ in range(2)]
    name, act = (text[cut : cut + data.draw(st.integers(0, 20))] for cut in cuts)
    others: tuple[Marked, ...] = (("act", Verbatim(), act), ("parties[0]", Verbatim(), name))
    for mark in (
        NotBeside(agreements.BYSTANDERS),
        TakesPart(("act",), agreements.INSTRUMENTS),
        TakesPartIf((name,), organizations.SIGNING, "act", is_agent=True),
    ):
        found = [proved(mark, name, text, (1, 2), others).found for _ in range(2)]
        assert found[0] == found[1]
