"""A person's decision wins over the machine's verdict everywhere, and outlives the reading it was made of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.database import Database
from extractor.errors import DecisionError
from extractor.store import Store
from schemas import TradeFigure, Visit
from tests import jobs

DOUBTED = jobs.visit(city=None, host_country=None)
"""A visit without a host: doubtful."""
WRONG = jobs.figure(amount_text="$8 million")
"""A figure that the text does not tell: refused."""
BROKEN = {"evidence": [1], "visitor_name": 5}
"""What is no visit at all."""
ITEMS = jobs.whole(visit=[DOUBTED, BROKEN], trade_figure=[WRONG])


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database with one article, of which a fact is doubtful and two are refused."""
    path = tmp_path / "facts.db"
    jobs.read([jobs.news(1)], path, jobs.Service(jobs.telling(ITEMS)))
    return path


def _id(db: Path, kind: str, verdict: str) -> int:
    return int(jobs.rows(db, "SELECT id FROM fact WHERE kind = ? AND verdict = ?", kind, verdict)[0][0])


def _fact(db: Path, fact_id: int) -> tuple[str, str]:
    verdict, codes = jobs.rows(db, "SELECT verdict, codes FROM fact WHERE id = ?", fact_id)[0]
    return verdict, codes


def _read_again(db: Path, items: jobs.Items = ITEMS, **more: bool) -> None:
    jobs.read([jobs.news(1)], db, jobs.Service(jobs.telling(items)), force=True, **more)  # type: ignore[arg-type]  # flags only


def _everything(db: Path) -> list[tuple[object, ...]]:
    facts = "SELECT kind, verdict, codes, data, key FROM fact ORDER BY kind, data, verdict"
    places = """SELECT f.kind, e.field, e.start, e."end" FROM evidence e JOIN fact f ON f.id = e.fact_id
        ORDER BY f.kind, e.start, e."end", e.field"""
    missed = "SELECT sentence, what FROM uncovered ORDER BY sentence, what"
    return [*jobs.rows(db, facts), *jobs.rows(db, places), *jobs.rows(db, missed)]


def test_an_accepted_fact_is_verified_and_says_by_whom(db: Path) -> None:
    """In its row, in its view, and for the Python door."""
    fact_id = _id(db, "visit", "doubtful")
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(fact_id, "accepted", note="as the ministry says")
    verdict, codes = _fact(db, fact_id)
    assert (verdict, codes.split()[-1]) == ("verified", "accepted_by_review")
    assert jobs.rows(db, "SELECT verdict FROM visit") == [("verified",)]
    assert jobs.rows(db, "SELECT decision, verdict, note FROM decision") == [
        ("accepted", "doubtful", "as the ministry says")
    ]
    with Database(db) as database:
        assert [found.verdict for found in database.facts(Visit)] == ["verified"]


def test_a_refused_fact_that_is_accepted_leaves_quarantine(db: Path) -> None:
    """And the sentence that it cites is covered."""
    fact_id = _id(db, "trade_figure", "refused")
    assert jobs.rows(db, "SELECT sentence, what FROM uncovered") == [(2, "number")]
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(fact_id, "accepted")
    assert jobs.rows(db, "SELECT count(*) FROM quarantine WHERE kind = 'trade_figure'") == [(0,)]
    assert jobs.rows(db, "SELECT sentence FROM uncovered") == []
    with Database(db) as database:
        assert [str(found.value.value) for found in database.facts(TradeFigure)] == ["8"]


def test_a_rejected_fact_is_in_quarantine(db: Path) -> None:
    """Whatever the machine made of it."""
    fact_id = _id(db, "agreement", "verified")
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(fact_id, "rejected")
    assert _fact(db, fact_id) == ("refused", "rejected_by_review")
    assert jobs.rows(db, "SELECT count(*) FROM agreement") == [(0,)]


def test_an_edited_fact_is_read_and_computed_anew(db: Path) -> None:
    """What is typed is what a model would have told: value, key and places are code's."""
    fact_id = _id(db, "trade_figure", "refused")
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(fact_id, "edited", edited=jobs.figure())
    assert _fact(db, fact_id) == ("verified", "edited_by_review")
    assert jobs.rows(db, "SELECT value_exact, amount_text FROM trade_figure") == [("9.5", "$9.5 million")]
    places = jobs.rows(db, "SELECT start, \"end\" FROM evidence WHERE fact_id = ? AND field = 'amount_text'", fact_id)
    assert [jobs.news(1).text[start:end] for start, end in places] == ["$9.5 million"]


@pytest.mark.parametrize("verb", ["accepted", "rejected", "edited"])
@pytest.mark.parametrize("kind", ["visit", "trade_figure"])
def test_what_is_undone_is_as_it_was(db: Path, kind: str, verb: str) -> None:
    """Verdict, codes, data, places, and what is uncovered."""
    before = _everything(db)
    fact_id = _id(db, kind, "doubtful" if kind == "visit" else "refused")
    with Store(db, jobs.catalog()) as store:
        edited = getattr(jobs, "visit" if kind == "visit" else "figure")() if verb == "edited" else None
        store.decisions.decide(fact_id, verb, edited=edited)  # type: ignore[arg-type]  # one of the three
        store.decisions.decide(fact_id, "rejected")
        assert _everything(db) != before
        store.decisions.undo(fact_id)
        assert _everything(db) == before
        assert jobs.rows(db, "SELECT count(*) FROM decision") == [(0,)]
        with pytest.raises(DecisionError, match="nothing is decided"):
            store.decisions.undo(fact_id)


def test_a_decision_outlives_its_reading(db: Path) -> None:
    """The same fact read anew has it again; what the machine has by then is what an undo gives back."""
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(_id(db, "visit", "doubtful"), "accepted")
        store.decisions.decide(_id(db, "trade_figure", "refused"), "edited", edited=jobs.figure())
        store.decisions.decide(_id(db, "agreement", "verified"), "rejected")
    before = _everything(db)
    _read_again(db)
    assert _everything(db) == before
    assert jobs.rows(db, "SELECT count(*) FROM decision d JOIN fact f ON f.id = d.fact_id AND f.kind = d.kind") == [
        (3,)
    ]
    with Store(db, jobs.catalog()) as store:
        for (fact_id,) in jobs.rows(db, "SELECT fact_id FROM decision"):
            store.decisions.undo(fact_id)
    assert jobs.rows(db, "SELECT count(*) FROM fact WHERE codes LIKE '%by_review%'") == [(0,)]


def test_a_decision_about_what_is_not_told_again_waits(db: Path) -> None:
    """It holds for no other fact meanwhile, also where one gets the same number, and again when it is told again."""
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(_id(db, "trade_figure", "refused"), "rejected")
    _read_again(db, jobs.whole())
    assert jobs.rows(db, "SELECT verdict FROM trade_figure") == [("verified",)]
    assert jobs.rows(db, "SELECT fact_id FROM decision") == [(None,)]
    _read_again(db)
    assert jobs.rows(db, "SELECT codes LIKE '%rejected_by_review' FROM fact WHERE kind = 'trade_figure'") == [(1,)]


def test_a_further_call_leaves_decisions_as_they_are(db: Path) -> None:
    """It writes all facts anew, those too about which something is decided."""
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(_id(db, "visit", "doubtful"), "accepted")
    jobs.read([jobs.news(1)], db, jobs.Service(jobs.telling(jobs.whole())), repair=True)
    assert jobs.rows(db, "SELECT purpose FROM call ORDER BY id") == [("read",), ("repair",)]
    assert jobs.rows(db, "SELECT verdict FROM visit") == [("verified",)]
    assert jobs.rows(db, "SELECT verdict, codes FROM decision") == [("doubtful", "no_host_country")]


def test_what_is_off_its_schema_cannot_be_accepted(db: Path) -> None:
    """The views and the Python door could not read it; an edited one can."""
    (fact_id,) = jobs.rows(db, "SELECT id FROM fact WHERE kind = 'visit' AND key IS NULL")[0]
    with Store(db, jobs.catalog()) as store:
        for edited in (None, BROKEN):
            with pytest.raises(DecisionError, match="not of the form of visit"):
                store.decisions.decide(fact_id, "edited" if edited else "accepted", edited=edited)
        store.decisions.decide(fact_id, "edited", edited=jobs.visit())
    assert _fact(db, fact_id) == ("verified", "edited_by_review")


def test_a_fact_that_is_not_there_is_one_clear_error(db: Path) -> None:
    """And nothing is written."""
    with Store(db, jobs.catalog()) as store, pytest.raises(DecisionError, match="fact 999: there is none"):
        store.decisions.decide(999, "accepted")
    assert jobs.rows(db, "SELECT count(*) FROM decision") == [(0,)]


def test_what_the_machine_had_is_kept_whole(db: Path) -> None:
    """Decided twice, it is still the machine's that is kept."""
    fact_id = _id(db, "trade_figure", "refused")
    with Store(db, jobs.catalog()) as store:
        store.decisions.decide(fact_id, "edited", edited=jobs.figure())
        store.decisions.decide(fact_id, "accepted")
    [(told, verdict, decision)] = jobs.rows(db, "SELECT told, verdict, decision FROM decision")
    assert (json.loads(told)["amount_text"], verdict, decision) == ("$8 million", "refused", "accepted")
    assert jobs.rows(db, "SELECT amount_text FROM trade_figure") == [("$8 million",)]
