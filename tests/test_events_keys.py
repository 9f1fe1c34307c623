"""The keys of the domain, case by case: what is one event, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import jobs
from tests.happenings import Item, Story, Told, agreement, count, figure, resolve, visit, worth

MONTH = "2031-05-01/2031-05-31"
YEAR = "2031-01-01/2031-12-31"
VISITS: dict[str, tuple[list[Told], int]] = {
    "the same day": ([visit(), visit()], 1),
    "two days apart": ([visit("2031-05-04"), visit("2031-05-06")], 1),
    "three days apart": ([visit("2031-05-04"), visit("2031-05-07")], 2),
    "a stay and its last day": ([visit("2031-05-04/2031-05-08"), visit("2031-05-08")], 1),
    "across the turn of the year": ([visit("2030-12-31"), visit("2031-01-01")], 1),
    "a chain of reports": ([visit("2031-05-04"), visit("2031-05-08"), visit("2031-05-06")], 1),
    "planned, then completed": ([visit(status="planned"), visit()], 1),
    "two stops of a tour": ([visit(), visit(host_country="LAO")], 2),
    "and back again": ([visit(), visit(visitor_country="VNM", host_country="NOR")], 2),
    "another visitor": ([visit(), visit(visitor_name="Bo Lind")], 2),
    "a surname alone": ([visit(), visit(visitor_name="Quill")], 1),
    "a surname in another script": ([visit(visitor_name="Kasym Tokayev"), visit(visitor_name="Касым Токаев")], 1),
    "a month, and one visit in it": ([visit(), visit(MONTH)], 1),
    "a month, and two visits in it": ([visit(), visit("2031-05-20"), visit(MONTH)], 3),
    "a month, and another's visit in it": ([visit(), visit("2031-05-20", visitor_name="Bo Lind"), visit(MONTH)], 2),
    "a month, and a visit in the next": ([visit("2031-06-04"), visit(MONTH)], 2),
    "the same month": ([visit(MONTH), visit(MONTH)], 1),
    "a year, a month and a day": ([visit(YEAR), visit(MONTH), visit()], 1),
    "no date, and one visit": ([visit(None), visit()], 1),
    "no date, and two visits": ([visit(None), visit(), visit("2031-05-20")], 3),
    "no date, and one visit long before": ([visit(None), visit("2029-05-04")], 2),
    "no date, in articles of one day": ([visit(None), visit(None)], 1),
    "unnamed, and one of that level": ([visit(), visit(visitor_name=None)], 1),
    "unnamed, and one of another level": ([visit(), visit(visitor_name=None, visitor_level="minister")], 2),
    "unnamed, and two of that level": ([visit(), visit(visitor_name="Bo Lind"), visit(visitor_name=None)], 3),
    "unnamed, and another day": ([visit(), visit("2031-05-20", visitor_name=None)], 2),
    "unnamed twice": ([visit(visitor_name=None), visit(visitor_name=None)], 1),
    "unnamed, of two levels": ([visit(visitor_name=None), visit(visitor_name=None, visitor_level="minister")], 2),
    "no host country": ([visit(host_country=None), visit(host_country=None)], 2),
    "no visitor's country": ([visit(visitor_country=None), visit(visitor_country=None)], 1),
}
LAO = {"name": "Laos", "kind": "country", "country": "LAO"}
NOR = {"name": "Norway", "kind": "country", "country": "NOR"}
VNM = {"name": "Viet Nam", "kind": "country", "country": "VNM"}
MILLS = {"name": "Zorban Mills", "kind": "organization", "country": "NOR"}
ZORBAN = {"name": "The ZORBAN Mills", "kind": "organization", "country": None}


def _ahead(published: str, **changed: object) -> Told:
    """A proposal without a date, in an article of this day."""
    kind, data = agreement(None, status="proposed", **changed)
    return kind, data | {"_published": published}


AGREEMENTS: dict[str, tuple[list[Told], int]] = {
    "the same": ([agreement(), agreement()], 1),
    "three days apart": ([agreement(), agreement("2031-05-08")], 1),
    "four days apart": ([agreement(), agreement("2031-05-09")], 2),
    "parties in another order": ([agreement(), agreement(parties=[VNM, NOR])], 1),
    "one party more": ([agreement(), agreement(parties=[VNM, NOR, LAO])], 2),
    "an organization's name": ([agreement(parties=[MILLS, LAO]), agreement(parties=[LAO, ZORBAN])], 1),
    "an organization and its country": ([agreement(parties=[NOR, LAO]), agreement(parties=[MILLS, LAO])], 2),
    "no parties": ([agreement(parties=[]), agreement(parties=[])], 2),
    "instruments of one class": ([agreement(instrument="treaty"), agreement(instrument="agreement")], 1),
    "instruments of two classes": ([agreement(), agreement(instrument="protocol")], 2),
    "a package and its member": ([agreement(), agreement(is_package=True)], 2),
    "a title told longer": ([agreement(title="MoU on rice mills"), agreement(title="memorandum on new rice mills")], 1),
    "two titles of one day": ([agreement(), agreement(title="memorandum on rail")], 2),
    "titles of other numbers": ([agreement(title="mills rail air 5"), agreement(title="mills rail air 6")], 2),
    "no title, and one of its subjects": ([agreement(), agreement(title=None)], 1),
    "no title, and two of its subjects": ([agreement(), agreement(title="on rail"), agreement(title=None)], 3),
    "no title, and other subjects": ([agreement(), agreement(title=None, subjects=["health"])], 2),
    "no title twice": ([agreement(title=None), agreement(title=None)], 1),
    "a title in another language": ([agreement(), agreement(title="Меморандум о мельницах")], 1),
    "two titles, and one in another language": (
        [agreement(), agreement(title="on rail"), agreement(title="Меморандум о мельницах")],
        3,
    ),
    "another language, other subjects": (
        [agreement(), agreement(title="Меморандум о мельницах", subjects=["health"])],
        2,
    ),
    "signed, later in force": ([agreement(), agreement("2031-09-01", status="in_force")], 1),
    "proposed, later signed": ([agreement("2031-03-01", status="proposed"), agreement()], 1),
    "in force before another was signed": ([agreement("2030-05-05", status="in_force"), agreement()], 2),
    "signed years before": ([agreement("2024-05-05"), agreement(status="in_force")], 2),
    "signed twice, then in force": (
        [agreement(), agreement("2031-06-05"), agreement("2031-09-01", status="in_force")],
        3,
    ),
    "signed, later in force, without a title": (
        [agreement(title=None), agreement("2031-09-01", title=None, status="in_force")],
        2,
    ),
    "no date, and one agreement": ([agreement(None, status="in_force"), agreement()], 1),
    "no date, and two agreements": ([agreement(None, status="in_force"), agreement(), agreement("2031-06-05")], 3),
    "no date, still to come, and the next of two": ([_ahead("2031-04-20"), agreement(), agreement("2031-06-05")], 2),
    "no date, still to come, and the next of two, the first being over": (
        [_ahead("2031-05-20"), agreement(), agreement("2031-06-05")],
        2,
    ),
    "still to come after it was signed": ([_ahead("2031-05-20"), agreement()], 2),
    "still to come on the day on which it was signed": ([_ahead("2031-05-07"), agreement()], 1),
    "still to come, signed more than a year later": ([_ahead("2030-04-20"), agreement()], 2),
    "still to come, told again and again": ([_ahead("2031-01-10"), _ahead("2031-02-20"), _ahead("2031-04-30")], 1),
    "still to come, told after a long silence": ([_ahead("2030-01-10"), _ahead("2031-02-20")], 2),
    "still to come, before it was signed and after": (
        [_ahead("2031-04-20"), agreement(), _ahead("2031-05-20")],
        2,
    ),
    "two proposals of two titles": ([_ahead("2031-04-20"), _ahead("2031-04-20", title="memorandum on rail")], 2),
    "a proposal of another title": ([_ahead("2031-04-20", title="memorandum on rail"), agreement()], 2),
    "a proposal of other parties": ([_ahead("2031-04-20", parties=[NOR, LAO]), agreement()], 2),
    "a proposal of another class": ([_ahead("2031-04-20", instrument="protocol"), agreement()], 2),
    "a proposed package and its member": ([_ahead("2031-04-20", is_package=True), agreement()], 2),
    "proposed, negotiated and signed": (
        [agreement("2031-01-10", status="proposed"), agreement("2031-03-01", status="negotiating"), agreement()],
        1,
    ),
    "proposed twice, then signed": (
        [agreement("2031-03-01", status="proposed"), agreement("2031-04-15", status="proposed"), agreement()],
        1,
    ),
    "proposed, then signed twice": (
        [agreement("2031-03-01", status="proposed"), agreement(), agreement("2031-06-05")],
        2,
    ),
    "signed, then proposed": ([agreement(), agreement("2031-07-01", status="proposed")], 2),
    "to be signed on a day, signed later": ([agreement("2031-04-28", status="proposed"), agreement()], 1),
    "proposed, signed and in force": (
        [_ahead("2031-04-20"), agreement(), agreement("2031-09-01", status="in_force")],
        1,
    ),
    "proposed, and in force": ([_ahead("2031-04-20"), agreement("2031-09-01", status="in_force")], 1),
    "a proposal without a title, and two of its subjects later": (
        [_ahead("2031-04-20", title=None), agreement(), agreement("2031-06-05", title="on rail")],
        3,
    ),
    "a proposal without a title, and the one of its subjects": ([_ahead("2031-04-20", title=None), agreement()], 1),
    "a proposal without a title, after the signing": ([_ahead("2031-05-20", title=None), agreement()], 2),
    "in the month of one": ([agreement(MONTH), agreement()], 1),
}
TURNOVER: Item = {"indicator": "trade_turnover"}
SWAPPED: Item = {"reporter": "VNM", "partner": "NOR"}
SHARE: Item = {"measure": "share", "share_of": "exports", "unit": "percent", "currency": None}
FIGURES: dict[str, tuple[list[Told], int, int]] = {
    "the same": ([figure(), figure()], 1, 0),
    "rounded": ([figure("1.2", "billion"), figure("1204", "million")], 1, 0),
    "beyond rounding": ([figure("1.2", "billion"), figure("1.3", "billion")], 1, 1),
    "a hedge that covers it": ([figure("400", qualifier="over"), figure("419.5")], 1, 0),
    "no hedge": ([figure("400"), figure("419.5")], 1, 1),
    "in a range": ([figure("10", value_max="20"), figure("15")], 1, 0),
    "out of a range": ([figure("10", value_max="20"), figure("25")], 1, 1),
    "another currency": ([figure(), figure("300", currency="KZT")], 1, 0),
    "converted alike": (
        [figure("50.4"), figure("22.8", "billion", currency="KZT", converted=worth("50.4"))],
        1,
        0,
    ),
    "converted to another sum": (
        [figure("70.4"), figure("22.8", "billion", currency="KZT", converted=worth("50.4"))],
        1,
        1,
    ),
    "two sources, one value": ([figure(attributed_to="Customs"), figure(attributed_to="Bank")], 2, 0),
    "two sources, two values": ([figure(attributed_to="Customs"), figure("8", attributed_to="Bank")], 2, 1),
    "one source, corrected": ([figure(attributed_to="Customs"), figure("8", attributed_to="The Customs")], 1, 1),
    "another period": ([figure(), figure("8", year=2029)], 2, 0),
    "so far this year": ([figure(), figure("8", period_kind="ytd")], 2, 0),
    "another status": ([figure(), figure("8", status="target")], 2, 0),
    "another commodity": ([figure(), figure("8", commodity="fish")], 2, 0),
    "a commodity in capitals": ([figure("8", commodity="Fish"), figure("8", commodity="fish")], 1, 0),
    "another indicator": ([figure(), figure("8", indicator="imports")], 2, 0),
    "turnover, the sides exchanged": ([figure(**TURNOVER), figure(**TURNOVER, **SWAPPED)], 1, 0),
    "turnover by the other side's statistics": ([figure(**TURNOVER), figure("12", **TURNOVER, **SWAPPED)], 1, 1),
    "exports, the sides exchanged": ([figure(), figure("12", **SWAPPED)], 2, 0),
    "a share and a level": ([figure(), figure("8", **SHARE)], 2, 0),
    "shares of two wholes": ([figure("8", **SHARE), figure("9", **SHARE | {"share_of": "output"})], 2, 0),
    "shares that differ": ([figure("8", **SHARE), figure("9", **SHARE)], 1, 1),
    "no period, the same value": ([figure(year=None), figure(year=None)], 1, 0),
    "no period, another value": ([figure(year=None), figure("8", year=None)], 2, 0),
    "nobody's": ([figure(reporter=None, partner=None), figure("8", reporter=None, partner=None)], 2, 0),
}


def _changed(percent: str, kind: str = "percent", printed: str | None = None, baseline: str | None = "2029") -> Told:
    change = {"value": printed or percent, "kind": kind, "baseline_period": baseline}
    return figure(None, measure="change", amount_text=None, change_text=percent, change=change, change_pct=percent)


CHANGES: dict[str, tuple[list[Told], int]] = {
    "rounded": ([_changed("30"), _changed("29.8")], 0),
    "beyond rounding": ([_changed("30"), _changed("31")], 1),
    "a fold": ([_changed("260", "fold", "3.6"), _changed("258")], 0),
    "another fold": ([_changed("260", "fold", "3.6"), _changed("240")], 1),
    "another baseline": ([_changed("30"), _changed("31", baseline="2028")], 0),
    "falls": ([_changed("-50", "fold", "0.5"), _changed("-50")], 0),
}


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _stories(facts: list[Told]) -> list[Story]:
    """A story for each fact, of the day that it says, or of the day after."""
    stories = []
    for number, (kind, data) in enumerate(facts):
        said = dict(data)
        day = said.pop("_published", "2031-05-06")
        stories.append(Story(number, [(kind, said)], day))
    return stories


@pytest.mark.parametrize(("facts", "events"), VISITS.values(), ids=list(VISITS))
def test_visits_are_one_by_visitor_countries_and_days(db: Path, facts: list[Told], events: int) -> None:
    """As the domain's key says; what is not sure stays by itself."""
    resolve(db, [_stories(facts)])
    assert count(db, "visit_event") == events


@pytest.mark.parametrize(("facts", "events"), AGREEMENTS.values(), ids=list(AGREEMENTS))
def test_agreements_are_one_by_parties_instrument_days_and_title(db: Path, facts: list[Told], events: int) -> None:
    """As the domain's key says; a status that moves on does not make another."""
    resolve(db, [_stories(facts)])
    assert count(db, "agreement_event") == events


@pytest.mark.parametrize(("facts", "series", "conflicts"), FIGURES.values(), ids=list(FIGURES))
def test_figures_are_one_by_all_that_they_are_about(db: Path, facts: list[Told], series: int, conflicts: int) -> None:
    """Equal values corroborate; others are side by side, whoever says so."""
    resolve(db, [_stories(facts)])
    assert count(db, "figure_series") == series
    assert jobs.rows(db, "SELECT count(DISTINCT conflict_id) FROM conflict") == [(conflicts,)]


@pytest.mark.parametrize(("facts", "conflicts"), CHANGES.values(), ids=list(CHANGES))
def test_changes_are_compared_by_their_percent(db: Path, facts: list[Told], conflicts: int) -> None:
    """As exactly as they are printed, and only from the same baseline."""
    resolve(db, [_stories(facts)])
    assert jobs.rows(db, "SELECT count(DISTINCT conflict_id) FROM conflict") == [(conflicts,)]


def test_the_worth_of_one_agreement_may_be_in_conflict(db: Path) -> None:
    """Both sums stand in it, each with its words and its source; the agreement is one."""
    told = [agreement(value=worth("55"), amount_text="$55m"), agreement(value=worth("60"), amount_text="$60m")]
    resolve(db, [[Story(1, told[:1], source="Wire"), Story(2, told[1:], source="Gazette")]])
    assert count(db, "agreement_event") == 1
    found = jobs.rows(db, "SELECT field, value, printed, unit, source FROM conflict ORDER BY value")
    assert found == [
        ("value.base", "55000000", "$55m", "USD", "Wire"),
        ("value.base", "60000000", "$60m", "USD", "Gazette"),
    ]


def test_the_source_of_a_series_is_the_article_where_nobody_is_named(db: Path) -> None:
    """Outlets that print the same number corroborate it; an entity, where one is known, is the source."""
    resolve(db, [[Story(1, [figure()], source="Wire"), Story(2, [figure()], "2031-05-07", source="Gazette")]])
    assert jobs.rows(db, "SELECT source, articles FROM figure_series") == [("Wire", 2)]
    named = figure(attributed_to="Customs")
    resolve(db, [[Story(number, [named], names=(("attributed_to", "c0ffee"),)) for number in (1, 2)]])
    assert jobs.rows(db, "SELECT source, articles FROM figure_series") == [("c0ffee", 2)]


def test_the_later_articles_status_wins_and_copies_are_as_old_as_their_original(db: Path) -> None:
    """A plan that is printed again after the visit was over takes nothing back; a call-off does."""
    plan, over, off = visit(status="planned"), visit(), visit(status="cancelled")
    stories = [
        Story(1, [plan], "2031-05-01"),
        Story(2, [over], "2031-05-06"),
        Story(3, [plan], "2031-05-09", copy_of=1),
    ]
    resolve(db, [stories])
    assert jobs.rows(db, "SELECT status, last_seen FROM visit_event") == [("completed", "2031-05-09")]
    assert jobs.rows(db, "SELECT status, first_seen, last_seen, articles FROM event_status ORDER BY first_seen") == [
        ("planned", "2031-05-01", "2031-05-01", 2),
        ("completed", "2031-05-06", "2031-05-06", 1),
    ]
    resolve(db, [[Story(4, [off], "2031-05-10")]])
    assert jobs.rows(db, "SELECT status FROM visit_event") == [("cancelled",)]


def test_entities_decide_who_it_was(db: Path) -> None:
    """Two of one surname are two; one of two names is one."""
    names = [("Ada Quill", "a"), ("Eda Quill", "b"), ("Ada Lovell", "a")]
    stories = [
        Story(number, [visit(visitor_name=name)], names=(("visitor_name", entity),))
        for number, (name, entity) in enumerate(names)
    ]
    resolve(db, [stories])
    assert jobs.rows(db, "SELECT visitor, articles FROM visit_event ORDER BY visitor") == [("a", 2), ("b", 1)]
