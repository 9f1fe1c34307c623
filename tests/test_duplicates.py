"""What one article tells twice is one fact; what differs stays two."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.claim import Place
from extractor.duplicates import Held, united
from extractor.verify import Fact, verify
from tests import jobs
from tests.effort import calls_of
from tests.makers import FIGURE, ORGANIZATION, VISIT, article, figure, organization, visit

KINDS = (VISIT, FIGURE, ORGANIZATION)
TEXT = (
    "Kazakhstan sold France wheat for $9.5 million in 2023. "
    "Exports of wheat to France came to $9,500 thousand in 2023, up 5% on 2022. "
    "Kazakhstan sold France wheat for $9.7 million in 2023, other sources say. "
    "Premier Ada Quill of Kazakhstan arrived in France on 4 May. The visit ended on 6 May."
)
ARTICLE = article(TEXT)
NUMBERS: dict[str, Any] = {"commodity": "wheat", "period_text": "in 2023"}


def _figure(**fields: Any) -> Held:
    return Held(verify(figure(**(NUMBERS | fields)), FIGURE, ARTICLE))


def _visit(**fields: Any) -> Held:
    return Held(verify(visit(evidence=[4], visitor_name="Ada Quill", **fields), VISIT, ARTICLE))


SHORT = _figure(amount_text="$9.5 million")
LONG = _figure(amount_text="$9,500 thousand", change_text="up 5% on 2022", evidence=[2])
OTHER = _figure(amount_text="$9.7 million", evidence=[3])
DATED = _visit(date_text="on 4 May", city=None)


def _doubtful(held: Held) -> Held:
    return replace(held, fact=replace(held.fact, verdict="doubtful", codes=("status:hedged",)))


def _refused(held: Held) -> Held:
    return replace(held, fact=replace(held.fact, verdict="refused", codes=("city:absent",)))


PAIRS = {
    "the same": (SHORT, SHORT, 1),
    "the same in other words": (SHORT, LONG, 1),
    "another number": (SHORT, OTHER, 2),
    "a number and none": (SHORT, replace(OTHER, fact=replace(OTHER.fact, key=None)), 2),
    "another kind": (SHORT, DATED, 2),
    "a better verdict": (SHORT, _doubtful(LONG), 1),
    "refused and kept": (SHORT, _refused(SHORT), 2),
    "refused twice": (_refused(SHORT), _refused(SHORT), 1),
    "refused, each for another thing": (_refused(SHORT), _refused(LONG), 2),
    "without a key": (Held(replace(SHORT.fact, key=None)), Held(replace(SHORT.fact, key=None)), 2),
    "another end": (
        _visit(date_text="on 4 May"),
        Held(replace(DATED.fact, data={**DATED.fact.data, "end_date": "2024-05-06"})),
        2,
    ),
}  # fmt: skip


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "the other way round"])
@pytest.mark.parametrize(("one", "other", "count"), PAIRS.values(), ids=list(PAIRS))
def test_two_facts_are_one_or_two(one: Held, other: Held, count: int, turned: bool) -> None:
    """Whichever comes first."""
    assert len(united([other, one] if turned else [one, other], KINDS)) == count


def test_what_is_compared_is_verified() -> None:
    """The facts above are of one key; only then is there anything to compare."""
    assert SHORT.fact.verdict == DATED.fact.verdict == "verified"
    assert SHORT.fact.key == LONG.fact.key == OTHER.fact.key


def test_the_better_verdict_wins_then_the_fuller_fact_then_the_earlier() -> None:
    """Nothing of the loser's fields is taken over."""
    for pair in ([SHORT, LONG], [LONG, SHORT]):
        [winner] = united(pair, KINDS)
        assert winner.fact.data["change_text"] == "up 5% on 2022"
        assert winner.fact.data["amount_text"] == "$9,500 thousand"
        [winner] = united([SHORT if one is SHORT else _doubtful(one) for one in pair], KINDS)
        assert winner.fact.data["change_text"] is None
        assert winner.fact.verdict == "verified"
    first, second = replace(SHORT, id=1), replace(SHORT, id=2)
    assert united([first, second], KINDS)[0].id == 1


def test_where_they_stand_is_united() -> None:
    """All sentences, and of the fields those places where the same piece stands; the winner's own come last."""
    [winner] = united([SHORT, LONG], KINDS)
    sentences = [place for place in winner.fact.evidence if place.field is None]
    assert sentences == [Place(None, *ARTICLE.sentences[number].span) for number in (0, 1)]
    assert winner.fact.data["evidence"] == [2, 1]
    spans = {place.field: TEXT[place.start : place.end] for place in winner.fact.evidence if place.field}
    assert (spans["amount_text"], spans["change_text"]) == ("$9,500 thousand", "up 5% on 2022")
    amounts = [place for place in winner.fact.evidence if place.field == "amount_text"]
    assert len(amounts) == 1
    periods = [place.start for place in winner.fact.evidence if place.field == "period_text"]
    assert periods == [TEXT.index("in 2023"), TEXT.index("in 2023", 60)]


def test_facts_told_three_times_are_one_and_the_order_stays() -> None:
    """The one that is left stands where the winner stood."""
    told = [DATED, SHORT, OTHER, SHORT, DATED, LONG]
    left = united(told, KINDS)
    assert [one.fact.data.get("amount_text") for one in left] == [None, "$9.7 million", "$9,500 thousand"]


def test_a_piece_that_code_does_not_read_is_compared_as_it_stands() -> None:
    """Two words for one number, or two numbers? Nobody knows, so both stay."""
    data = {name: value for name, value in SHORT.fact.data.items() if name not in ("value", "value_base", "usd_value")}
    unread = replace(SHORT.fact, data=data | {"amount_text": "some millions", "scale": None, "currency": None})
    unread = replace(unread, data={**unread.data, "unit": None, "qualifier": None}, verdict="doubtful")
    assert len(united([SHORT, Held(unread)], KINDS)) == 2
    assert len(united([Held(unread), Held(unread)], KINDS)) == 1


def test_a_hedge_makes_another_number() -> None:
    """Five and over five are two figures."""
    over = replace(SHORT.fact, data={**SHORT.fact.data, "qualifier": "over"})
    assert len(united([SHORT, Held(over)], KINDS)) == 2


def test_what_is_instead_of_a_refused_fact_stays_linked() -> None:
    """Also where another fact stands for it."""
    mended = replace(SHORT, repairs=7)
    assert united([replace(SHORT, id=3), mended], KINDS)[0].repairs == 7
    assert united([mended, replace(SHORT, id=3, repairs=8)], KINDS)[0].repairs == 7


def test_an_organization_told_twice_is_one() -> None:
    """By its country and name, whatever its roles."""
    text = article("Zorban Rail of France was quoted. Zorban Rail signed.")
    told = [
        Held(verify(organization(evidence=[number], roles=[role]), ORGANIZATION, text))
        for number, role in ((1, "mentioned"), (2, "signatory"))
    ]
    [one] = united(told, KINDS)
    assert one.fact.data["roles"] == ["mentioned"]
    assert one.fact.data["evidence"] == [1, 2]


@given(st.lists(st.sampled_from([SHORT, LONG, OTHER, DATED, _doubtful(LONG), _refused(SHORT), _refused(LONG)])))
def test_whatever_is_told_nothing_is_lost_and_once_is_enough(told: list[Held]) -> None:
    """Every key that was kept is kept, every refused fact stays refused, and uniting again changes nothing."""
    left = united(told, KINDS)
    assert {(one.fact.key, one.is_kept) for one in left} == {(one.fact.key, one.is_kept) for one in told}
    assert united(left, KINDS) == left


@pytest.mark.parametrize("sort", ["the same", "different", "refused"])
def test_ten_thousand_facts_of_one_key_take_no_age(sort: str) -> None:
    """Hostile answers cost seconds at most."""

    def made(number: int) -> Held:
        base = {**SHORT.fact.data, "value_base": "5" if sort == "the same" else str(number)}
        held = Held(replace(SHORT.fact, data=base))
        return _refused(held) if sort == "refused" else held

    began = time.process_time()
    left = united([made(number) for number in range(10_000)], KINDS)
    assert len(left) == (1 if sort == "the same" else 10_000)
    assert time.process_time() - began < 10


def _repeated(count: int) -> list[Held]:
    """One statement, told in so many places."""
    [place] = [place for place in SHORT.fact.evidence if place.field == "amount_text"]
    return [
        replace(SHORT, fact=replace(SHORT.fact, data={**SHORT.fact.data, "evidence": [at]}, evidence=places))
        for at in range(count)
        for places in [tuple(replace(place, field=field, start=at, end=at + 1) for field in (None, place.field))]
    ]


def test_a_statement_repeated_ten_times_as_often_is_ten_times_the_work() -> None:
    """Each repetition has places of its own, and they are looked at once."""
    few, many = _repeated(100), _repeated(1000)
    assert calls_of(lambda: united(many, KINDS)) < 11 * calls_of(lambda: united(few, KINDS))
    [winner] = united(many, KINDS)
    assert winner.fact.data["evidence"] == list(range(1000))
    assert [place.start for place in winner.fact.evidence if place.field is None] == list(range(1000))
    shown = [place.start for place in winner.fact.evidence if place.field]
    assert shown == [*range(999, 0, -1), 0], "the winner's own comes last"


def test_a_job_stores_once_what_is_told_twice(tmp_path: Path) -> None:
    """And counts it."""
    items = jobs.whole() | {"visit": [jobs.visit(), jobs.visit(city=None), jobs.visit(date_text="in May")]}
    summary = jobs.read([jobs.news(1)], tmp_path / "facts.db", jobs.Service(jobs.telling(items)))
    found = jobs.rows(tmp_path / "facts.db", "SELECT city FROM visit")
    assert len(found) == summary.facts["visit", "verified"] + summary.facts["visit", "doubtful"]
    assert summary.duplicates == 3 - len(found) - summary.facts["visit", "refused"] >= 1


def test_a_fact_without_an_answer_of_code_is_never_an_error() -> None:
    """A kept fact of a kind that the catalogue lacks stays as it is."""
    stranger = Held(Fact("fee", "verified", (), {"evidence": [1]}, "k", ()))
    assert united([stranger, stranger], KINDS) == [stranger, stranger]
