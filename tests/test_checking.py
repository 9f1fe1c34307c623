"""Checking: one claim against one text, where only what is claimed is judged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.article import Article
from extractor.catalog import load_catalog
from extractor.checking import check
from extractor.errors import CatalogError, SetupError
from extractor.marks import Reader
from tests.effort import calls_of

PUBLISHED = date(2024, 5, 9)
FALL = "Exports fell from $6 bn to $5 bn."

CLAIMS: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "nothing": ("trade_figure", {}, FALL, "verified"),
    "an amount": ("trade_figure", {"amount_text": "$5 bn"}, FALL, "verified"),
    "an amount and its value": ("trade_figure", {"amount_text": "$5 bn", "value": "5"}, FALL, "verified"),
    "its value as a number": ("trade_figure", {"amount_text": "$5 bn", "value": 5}, FALL, "verified"),
    "its value with zeros": ("trade_figure", {"amount_text": "$5 bn", "value": "5.00"}, FALL, "verified"),
    "another value": ("trade_figure", {"amount_text": "$5 bn", "value": "6"}, FALL, "refused"),
    "another scale": ("trade_figure", {"amount_text": "$5 bn", "scale": "million"}, FALL, "refused"),
    "another currency": ("trade_figure", {"amount_text": "$5 bn", "currency": "EUR"}, FALL, "refused"),
    "no value": ("trade_figure", {"amount_text": "$5 bn", "value": None}, FALL, "refused"),
    "a value alone": ("trade_figure", {"value": "5", "scale": "billion", "currency": "USD"}, FALL, "verified"),
    "a value alone, absent": ("trade_figure", {"value": "7", "scale": "billion"}, FALL, "refused"),
    "a value alone of another scale": ("trade_figure", {"value": "5", "scale": "million"}, FALL, "refused"),
    "an indicator": ("trade_figure", {"indicator": "exports", "amount_text": "$5 bn"}, FALL, "verified"),
    "the opposite indicator": ("trade_figure", {"indicator": "imports", "amount_text": "$5 bn"}, FALL, "refused"),
    "a change": ("trade_figure", {"change_text": "rose 5%", "change_pct": "5"}, "Exports rose 5%.", "verified"),
    "a change of another sign": ("trade_figure", {"change_text": "rose 5%", "change_pct": "-5"}, "Exports rose 5%.", "refused"),
    "a change alone": ("trade_figure", {"change_pct": "5"}, "Exports rose 5%.", "verified"),
    "nested": ("trade_figure", {"change_text": "rose 5%", "change": {"value": "5"}}, "Exports rose 5%.", "verified"),
    "nested, another": ("trade_figure", {"change_text": "rose 5%", "change": {"value": "6"}}, "Exports rose 5%.", "refused"),
    "a date": ("visit", {"date_text": "on 4 May", "start_date": "2024-05-04"}, "Orlo Venn came on 4 May.", "verified"),
    "another date": ("visit", {"date_text": "on 4 May", "start_date": "2024-05-05"}, "Orlo Venn came on 4 May.", "refused"),
    "another year": ("visit", {"date_text": "on 4 May", "start_date": "2023-05-04"}, "Orlo Venn came on 4 May.", "refused"),
    "a name": ("visit", {"visitor_name": "Orlo Venn"}, "Orlo Venn came on 4 May.", "verified"),
    "another name": ("visit", {"visitor_name": "Ada Quill"}, "Orlo Venn came on 4 May.", "refused"),
    "a count": ("agreement", {"count_text": "eight memoranda", "document_count": 8}, "They signed eight memoranda.", "verified"),
    "another count": ("agreement", {"count_text": "eight memoranda", "document_count": 9}, "They signed eight memoranda.", "refused"),
    "a count alone": ("agreement", {"document_count": 8}, "They signed eight memoranda.", "verified"),
    "a property": ("agreement", {"count_text": "eight memoranda", "is_package": True}, "They signed eight memoranda.", "verified"),
    "another property": ("agreement", {"count_text": "eight memoranda", "is_package": False}, "They signed eight memoranda.", "refused"),
    "Russian": ("trade_figure", {"amount_text": "5 млрд долларов", "value": "5"}, "Экспорт достиг 5 млрд долларов.", "verified"),
    "Chinese": ("trade_figure", {"amount_text": "90亿美元", "value": "90", "currency": "USD"}, "出口达90亿美元。", "refused"),
    "Chinese base": ("trade_figure", {"amount_text": "90亿美元", "value_base": "9000000000"}, "出口达90亿美元。", "verified"),
    "a sentence that is not cited": ("visit", {"visitor_name": "Orlo Venn", "evidence": [1]}, "It rained. Orlo Venn came.", "doubtful"),
    "a sentence that is": ("visit", {"visitor_name": "Orlo Venn", "evidence": [2]}, "It rained. Orlo Venn came.", "verified"),
    "no sentence": ("visit", {"visitor_name": "Orlo Venn", "evidence": [9]}, "Orlo Venn came.", "refused"),
    "off the schema": ("visit", {"status": "done"}, "Orlo Venn came.", "refused"),
    "an empty text": ("visit", {"visitor_name": "Orlo Venn"}, "", "refused"),
    "empty values": ("visit", {"visitor_name": "", "city": ""}, "Orlo Venn came.", "verified"),
    "ten thousand characters": ("visit", {"visitor_name": "x" * 10_000}, "Orlo Venn came.", "refused"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "claim", "text", "verdict"), CLAIMS.values(), ids=CLAIMS.keys())
def test_a_claim_is_judged_by_what_it_claims(kind: str, claim: dict[str, Any], text: str, verdict: str) -> None:
    """Fields that it leaves open are no fault of it."""
    assert check(kind, claim, text, published=PUBLISHED).verdict == verdict


def test_a_computed_value_that_the_words_do_not_make_is_named() -> None:
    """The code says which of the claimed values differs."""
    fact = check("trade_figure", {"amount_text": "$5 bn", "value": "6", "currency": "USD"}, FALL)
    assert fact.codes[-1] == "value:differs"
    assert "currency:differs" not in fact.codes


def test_an_article_is_taken_as_it_is() -> None:
    """With its own publication date and language."""
    article = Article.of("Orlo Venn came on 4 May.", published=PUBLISHED)
    claim = {"date_text": "on 4 May", "start_date": "2024-05-04"}
    assert check("visit", claim, article) == check("visit", claim, article.text, published=PUBLISHED)
    assert check("visit", claim, article.text).verdict == "refused"  # without a publication date no year is known


@pytest.mark.parametrize(("kind", "claim", "wrong"), [
    ("visit", {"mood": "good"}, "mood"),
    ("visit", {"parties": []}, "parties"),
    ("quarrel", {}, "quarrel"),
    ("", {}, "no kind"),
], ids=["a field of none", "a field of another kind", "a kind of none", "no kind"])  # fmt: skip
def test_what_does_not_exist_cannot_be_claimed(kind: str, claim: dict[str, Any], wrong: str) -> None:
    """A typing error is no doubtful fact."""
    with pytest.raises((SetupError, CatalogError), match=wrong):
        check(kind, claim, FALL)


def test_what_was_claimed_is_left_as_it_came() -> None:
    """And the same question has the same answer."""
    claim = {"amount_text": "$5 bn", "evidence": [1]}
    assert check("trade_figure", claim, FALL) == check("trade_figure", claim, FALL)
    assert claim == {"amount_text": "$5 bn", "evidence": [1]}


CATALOG = load_catalog()
FIELDS = {kind.name: [*kind.schema.model_fields, *kind.schema.model_computed_fields] for kind in CATALOG.kinds}
TEXTS = st.text() | st.lists(
    st.sampled_from(["Kazakhstan", "exported", "$5 bn", "to France", "in 2023", "rose 5%", "90亿美元", ".", "\r\n", "😀", "\u200f"])
).map(" ".join)  # fmt: skip


@given(st.sampled_from(sorted(FIELDS)), TEXTS, st.data())
def test_any_claim_about_any_text_is_judged(kind: str, text: str, data: st.DataObject) -> None:
    """Never a crash, every place inside the text, and the same answer twice."""
    article = Article.of(text, published=PUBLISHED)
    start = data.draw(st.integers(0, len(article.text)))
    values = st.none() | st.booleans() | st.integers(0, 9) | TEXTS | st.just(article.text[start : start + 9])
    names = data.draw(st.lists(st.sampled_from(FIELDS[kind]), max_size=3, unique=True))
    claim = {name: data.draw(values) for name in names if name != "evidence"}
    fact = check(kind, claim, article, catalog=CATALOG)
    assert "schema:raised" not in fact.codes
    assert all(0 <= place.start < place.end <= len(article.text) for place in fact.evidence)
    assert fact == check(kind, claim, article, catalog=CATALOG)


def test_every_source_of_a_computed_field_is_a_field_with_a_reader() -> None:
    """So that a value alone can be looked for in the text."""
    for kind in CATALOG.kinds:
        for _, computed in kind.plan.computed:
            assert kind.plan.fields[computed.source].mark(Reader)


LONG: dict[str, tuple[dict[str, Any], str]] = {
    "trade_figure": ({"indicator": "exports", "reporter": "NOR", "partner": "VNM", "amount_text": "$9.5 million", "period_text": "in 2022"},
                     "Exports of Norway to Vietnam were $9.5 million in 2022"),
    "visit": ({"visitor_name": "Ada Quill", "visitor_title": "President", "visitor_country": "NOR", "host_country": "VNM", "date_text": "on 4 May 2024"},
              "President Ada Quill of Norway arrived in Vietnam on 4 May 2024"),
    "agreement": ({"instrument": "memorandum", "parties": [{"name": "Norway", "kind": "country", "country": "NOR"}], "date_text": "on 5 May 2024"},
                  "Norway and Vietnam signed a memorandum on 5 May 2024"),
}  # fmt: skip
TAILS = (
    ", ${n}.5 million to Norway from Vietnam",
    ", Norway said Ada Quill visited Hanoi on {d} May {y}",
    " and exports of Norway to Vietnam rose {d}% in {y}",
)


@pytest.mark.parametrize("kind", LONG)
@pytest.mark.parametrize("tail", TAILS)
def test_a_sentence_without_end_takes_work_in_proportion(kind: str, tail: str) -> None:
    """A list that never ends is one sentence; each of its countries, numbers and dates could be a rival of each."""
    claim, lead = LONG[kind]

    def work(count: int) -> int:
        more = "".join(tail.format(n=n, d=n % 27 + 1, y=2000 + n % 24) for n in range(count))
        return calls_of(lambda: check(kind, claim, f"{lead}{more}.", published=PUBLISHED, catalog=CATALOG))

    work(10)  # fills what is read once for all
    assert work(400) <= 2.4 * work(200)
