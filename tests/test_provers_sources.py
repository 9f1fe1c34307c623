"""Sources: who is named as having said it, not who is only named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Source, SourceIf, Verbatim
from tests.makers import proved

SOURCES = {
    "English": ("Ada Quill", "Exports rose, said Ada Quill, who met Brek Tan.", True),
    "English, not the source": ("Brek Tan", "Ada Quill, who met Brek Tan, said exports rose.", False),
    "according to": ("Zorban Rail", "According to Zorban Rail, exports rose.", True),
    "only named": ("Zorban Rail", "Exports of Zorban Rail rose.", False),
    "Russian": ("Росстат", "По данным Росстат, экспорт вырос.", True),
    "Spanish": ("Ada Quill", "Según Ada Quill, las ventas subieron.", True),
    "French": ("Ada Quill", "Selon Ada Quill, les ventes ont progressé.", True),
    "German": ("Ada Quill", "Laut Ada Quill stiegen die Exporte.", True),
    "Turkish": ("Ada Quill", "Ada Quill’e göre ihracat arttı.", True),
    "Chinese": ("新华社", "据新华社报道，出口增长。", True),
    "its figures": ("Zorban Rail", "Figures of Zorban Rail show exports rose.", True),
}


@pytest.mark.parametrize(("name", "text", "is_told"), SOURCES.values(), ids=SOURCES.keys())
def test_a_source_is_told_as_one(name: str, text: str, is_told: bool) -> None:
    """Who is only named, met or spoken of has said nothing."""
    claim = proved(Source(), name, text)
    assert claim.found.codes == ([] if is_told else ["field:no_source"])
    assert claim.found.verdict == ("verified" if is_told else "doubtful")


@pytest.mark.parametrize(("value", "verdict"), [("data_source", "doubtful"), ("mentioned", "verified")])
def test_only_who_is_called_a_source_must_be_one(value: str, verdict: str) -> None:
    """A body that is mentioned need not say anything."""
    mark = SourceIf(("data_source",))
    assert proved(mark, value, "Exports of Zorban Rail rose.", name="Zorban Rail").found.verdict == verdict
    assert proved(mark, value, "Zorban Rail said exports rose.", name="Zorban Rail").found.verdict == "verified"


@given(
    st.text()
    | st.lists(st.sampled_from(["said", "Ada Quill", "$5", "по данным", "据", "laut", ",", ". ", "😀", "\r\n"])).map(
        " ".join
    ),
    st.data(),
)
def test_any_source_in_any_text_is_judged(text: str, data: st.DataObject) -> None:
    """No crash, and the same answer twice."""
    start = data.draw(st.integers(0, len(text)))
    name = text[start : start + data.draw(st.integers(0, 20))]
    for mark in (Source(), SourceIf(("a",), "other")):
        others = (("other", Verbatim(), name),)
        assert proved(mark, name, text, (1, 2), others).found == proved(mark, name, text, (1, 2), others).found
