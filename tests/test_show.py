"""One article as a person checks it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.article import Article
from extractor.database import Database
from extractor.show import Missed, Shown, article_as_json, facts_of, missed_of, print_article
from tests import jobs


def _shown(capsys: pytest.CaptureFixture[str], article: Article, *facts: Shown) -> list[str]:
    print_article(article, list(facts))
    return [line.rstrip() for line in capsys.readouterr().out.splitlines() if line.strip()]


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that folds nothing."""
    monkeypatch.setenv("COLUMNS", "250")


def test_facts_stand_below_the_sentences_that_state_them(capsys: pytest.CaptureFixture[str]) -> None:
    """Each below the first it cites, with the others named, its verdict, and its codes."""
    lines = _shown(
        capsys,
        jobs.news(1, source="The Zorban Mail", path="a.txt"),
        Shown("visit", "verified", "", {"evidence": [1, 3], "visitor_name": "Ada Quill"}),
        Shown("trade_figure", "doubtful", "period_text:unread", {"evidence": [2], "amount_text": "$9.5 million"}),
        Shown("visit", "refused", "city:absent", {"evidence": [1], "city": "Nowhere"}),
    )
    assert lines[0] == jobs.news(1).id
    assert lines[1] == "The Zorban Mail · 2031-05-06 · a.txt"
    assert lines[2] == "  1 Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031."
    assert lines[3].split("  ")[-2:] == ["visitor_name Ada Quill", "(also 3)"]
    assert [line.lstrip()[:14] for line in lines].count("verified visit") == 1
    assert lines[3].lstrip().startswith("verified visit")
    assert lines[4].startswith("  2 Exports")
    assert lines[5].lstrip() == "doubtful trade_figure  amount_text $9.5 million  [period_text:unread]"
    at = lines.index("quarantine")
    assert lines[at + 1 :] == ["  refused visit  city Nowhere  [city:absent]"]


def test_without_refused_facts_there_is_no_quarantine(capsys: pytest.CaptureFixture[str]) -> None:
    """Nor a heading of it."""
    assert "quarantine" not in _shown(capsys, jobs.news(1))


def test_fields_that_say_nothing_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Nested ones stand by their path, and lists are joined."""
    data = {
        "evidence": [1],
        "city": None,
        "met_with": [],
        "visit_type": "unspecified",
        "parties": [{"name": "Zorbania"}, {"name": None, "kind": "unnamed"}, {}],
        "value": {"text": "$2", "inner": {"base": "2"}},
        "zero": 0,
    }
    line = _shown(capsys, jobs.news(1), Shown("visit", "verified", "", data))[3]
    assert line.strip() == "verified visit  parties Zorbania; unnamed;  · value.text $2 · value.inner.base 2 · zero 0"


def test_zero_is_something(capsys: pytest.CaptureFixture[str]) -> None:
    """A figure of zero is a figure, though False is left out."""
    lines = _shown(capsys, jobs.news(1), Shown("fee", "verified", "", {"evidence": [1], "value": 0, "is_new": False}))
    assert "value 0" in lines[3]
    assert "is_new" not in lines[3]


ODD_EVIDENCE = {
    "none": {},
    "text": {"evidence": "one"},
    "no numbers": {"evidence": ["1", None]},
    "no item": {"item": 7},
}


@pytest.mark.parametrize("data", ODD_EVIDENCE.values(), ids=list(ODD_EVIDENCE))
def test_a_refused_fact_of_any_shape_is_shown(capsys: pytest.CaptureFixture[str], data: dict[str, object]) -> None:
    """It may hold what the schema knows nothing of."""
    lines = _shown(capsys, jobs.news(1), Shown("visit", "refused", "schema:not_an_object", data))
    assert lines[-1].lstrip().startswith("refused visit")


def test_the_json_has_the_article_its_sentences_and_all_facts(tmp_path: Path) -> None:
    """Offsets cut the sentences out of the text, also after an emoji; scripts stay readable."""
    article = Article.of(
        f"🌍🌍 News! {jobs.news(1).text} Визит.", published=jobs.PUBLISHED, title="🌍🌍 News!", language="en"
    )
    items = {"visit": [jobs.visit(evidence=[2]), jobs.visit(evidence=[2], city="Nowhere"), "odd"]}
    jobs.read([article], tmp_path / "facts.db", jobs.Service(jobs.telling(items)))  # type: ignore[arg-type]  # "odd"
    with Database(tmp_path / "facts.db") as database:
        text = article_as_json(article, facts_of(database, article.id))
    told = json.loads(text)
    assert "Визит" in text
    assert (told["id"], told["title"], told["language"], told["url"]) == (article.id, "🌍🌍 News!", "en", None)
    for sentence in told["sentences"]:
        assert article.text[sentence["start"] : sentence["end"]] == sentence["text"]
    assert [fact["verdict"] for fact in told["facts"]] == ["verified", "refused", "refused"]
    assert told["facts"][1]["codes"] == ["city:absent"]
    assert told["facts"][2]["data"] == {"item": "odd"}


def test_a_repaired_fact_is_shown_beside_what_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    """The mended one below its sentence; in quarantine the first, and below it which fields are another."""
    lines = _shown(
        capsys,
        jobs.news(1),
        Shown("visit", "refused", "city:absent", {"evidence": [1], "city": "Nowhere", "visitor_name": "A"}, 1),
        Shown("visit", "refused", "x:absent", {"evidence": [1], "city": "Gone"}, 2),
        Shown("visit", "verified", "city:changed", {"evidence": [1], "city": "Orvane", "visitor_name": "A"}, 3, 1),
        Shown("visit", "refused", "x:absent x:changed", {"evidence": [1], "city": "Away", "occasion": "b"}, 4, 2),
    )
    assert lines[3].strip() == "verified visit  city Orvane · visitor_name A  [city:changed]"
    assert [line.strip() for line in lines[lines.index("quarantine") + 1 :]] == [
        "refused visit  city Nowhere · visitor_name A  [city:absent]",
        "→ after repair verified  city Orvane (was Nowhere)",
        "refused visit  city Gone  [x:absent]",
        "→ after repair refused  city Away (was Gone) · occasion b (was —)  [x:absent x:changed]",
    ]


def test_what_a_repair_withdrew_of_a_fact_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A field that is now empty was something; a fact that only cites anew has nothing changed to show."""
    lines = _shown(
        capsys,
        jobs.news(1),
        Shown("visit", "refused", "city:absent", {"evidence": [1], "city": "Nowhere"}, 1),
        Shown("visit", "verified", "", {"evidence": [1], "city": None}, 2, 1),
        Shown("visit", "refused", "city:not_cited", {"evidence": [3], "city": "Orvane"}, 3),
        Shown("visit", "verified", "", {"evidence": [1], "city": "Orvane"}, 4, 3),
    )
    after = [line.strip() for line in lines if "→" in line]
    assert after == ["→ after repair verified  city — (was Nowhere)", "→ after repair verified  nothing changed"]


def test_what_is_uncovered_is_listed_below(capsys: pytest.CaptureFixture[str]) -> None:
    """By sentence, with what might be a fact; without any there is no heading."""
    article = jobs.news(1)
    at = article.text.index("$9.5 million")
    print_article(article, [], [Missed(2, "number", (at, at + 12)), Missed(3, "visit", (0, 7))])
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert lines[lines.index("not covered by any fact") + 1 :] == ["  2 number  $9.5 million", "  3 visit  Premier"]
    assert "not covered by any fact" not in _shown(capsys, article)


def test_pairs_and_what_is_uncovered_come_from_the_database(tmp_path: Path) -> None:
    """Also as JSON, where a script finds the first version by its id."""
    article, db = jobs.news(1, more=jobs.ANOTHER), tmp_path / "facts.db"
    first = jobs.telling(jobs.whole(visit=[jobs.visit(visitor_name="Nobody Atall")]))
    again = jobs.telling({"visit": [jobs.visit(id=1)]})
    service = jobs.Service(lambda request: again(request) if len(request["messages"]) > 2 else first(request))
    jobs.read([article], db, service, repair=True)
    with Database(db) as database:
        facts, missed = facts_of(database, article.id), missed_of(database, article.id)
    told = json.loads(article_as_json(article, facts, missed))
    visits = [fact for fact in told["facts"] if fact["kind"] == "visit"]
    assert [(fact["verdict"], fact["repairs"]) for fact in visits] == [("refused", None), ("verified", visits[0]["id"])]
    numbers = [one for one in told["uncovered"] if one["what"] == "number"]
    assert [(one["sentence"], one["text"]) for one in numbers] == [(6, "$7 million")]
    assert article.text[numbers[0]["start"] : numbers[0]["end"]] == "$7 million"
