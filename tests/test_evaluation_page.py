"""The page and the tables of a score: all of it shown, nothing of it dangerous, everything readable."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.article import Article
from extractor.errors import SetupError
from extractor.evaluation import Score, evaluate
from extractor.evaluation.page import page_of, write_page
from extractor.evaluation.table import print_score, score_as_json
from tests.jobs import catalog
from tests.scoring import TEXT, news, score, stored, visit, wanted, write_database, write_gold

HOSTILE = '</style></blockquote><script>alert("x")</script><img src=x onerror="y()"> \x1b[2J\u202egnorw\u202c &lt; \' "'
EMPTY = {"meta", "wbr", "br", "img", "link", "input", "hr"}


class Reader(HTMLParser):
    """Reads a page as a browser does: its elements, their attributes, and its text; counts what is left open."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It ends, and nothing else was open in it."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """What is read, without the styles."""
        if self.open[-1:] != ["style"]:
            self.text += f" {data}"

    def named(self, *names: str) -> list[dict[str, str | None]]:
        """The attributes of the elements with one of these names."""
        return [attributes for tag, attributes in self.tags if tag in names]


def _read(found: Score) -> Reader:
    reader = Reader(page_of(found))
    assert reader.open == []
    return reader


@pytest.fixture
def mixed(tmp_path: Path) -> Score:
    """A score with everything in it: found, wrong, missed, in quarantine, doubtful, said twice, not in the gold."""
    rows = [
        stored("visit"),
        stored("visit"),
        stored("visit", "refused", "visitor_name:absent", visitor_name="Cy Ray"),
        stored("visit", visitor_name="Xa Invented", host_country="SWE", status="planned"),
        stored("trade_figure", currency="EUR"),
        stored("agreement", "doubtful", "parties[0].name:absent parties[1].name:absent", title="mills"),
    ]
    visits = [
        wanted("visit", "v1"),
        wanted("visit", "v2", visitor_name="Cy Ray", note="Named in the lead."),
        wanted("visit", "v3", visitor_name="Di Mo", quote="The Zorban Mill Board welcomed it"),
    ]
    figures, agreements = [wanted("trade_figure", "t1")], [wanted("agreement", "a1")]
    return score(tmp_path, rows, visits=visits, trade_figures=figures, agreements=agreements)


def test_each_miss_and_each_false_fact_stands_beside_its_sentence(mixed: Score) -> None:
    """With what was claimed and what the gold has, where they differ."""
    text = re.sub(r"\s+", " ", _read(mixed).text)
    for part in (
        "missed, in quarantine visit v2: Cy Ray",
        "Refused: visitor_name:absent",
        "The reader’s note: Named in the lead.",
        "missed visit v3: Di Mo",
        "not in the gold, yet verified visit Xa Invented",
        "said twice, yet verified visit Ada Quill",
        "wrong value, yet verified trade figure t1: 9.5 million",
        "Exports to Orvaland grew by 5% to $9.5 million in 2030.",
        "EUR wrong USD",
        "doubtful agreement a1",
        "Doubted: parties[0].name:absent",
    ):
        assert part in text


def test_the_gold_quote_is_marked_in_its_sentence(mixed: Score) -> None:
    """Also where it is typeset otherwise."""
    page = page_of(mixed)
    assert "<mark>The Zorban Mill Board welcomed it</mark>." in page


def test_the_page_needs_nothing_from_elsewhere(mixed: Score) -> None:
    """No script, no address, and a policy that forbids them."""
    reader, page = _read(mixed), page_of(mixed)
    assert reader.named("script", "link", "img", "iframe", "object") == []
    assert all((link["href"] or "").startswith("#") for link in reader.named("a"))
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|https?:", page)


def test_the_page_can_be_read_by_everybody(mixed: Score) -> None:
    """Language, width, headings in order, captions, header cells with a scope, and words where there is colour."""
    reader = _read(mixed)
    assert reader.named("html")[0]["lang"] == "en"
    assert any(meta.get("name") == "viewport" for meta in reader.named("meta"))
    assert len(reader.named("h1")) == len(reader.named("main")) == 1
    levels = [int(tag[1]) for tag, _ in reader.tags if re.fullmatch("h[1-6]", tag)]
    assert all(below - above <= 1 for above, below in pairwise(levels))
    assert all(cell.get("scope") in ("row", "col") for cell in reader.named("th"))
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {f"#{name}" for name in ids} >= {link["href"] for link in reader.named("a")}
    assert all(meter.get("aria-label") for meter in reader.named("meter"))


def _hostile(tmp_path: Path, told: str) -> Score:
    (tmp_path / "gold").mkdir()
    article = Article.of(f"{told}. {TEXT}", title=told, path="/a/news.txt")
    rows = [
        stored("visit", "doubtful", told, visitor_title=told),
        stored("organization", name=told, canonical_name=told),
        stored("visit", visitor_name=told, host_country="SWE", met_with=[told], occasion=told),
    ]
    lists: dict[str, Any] = {
        "visits": [
            wanted("visit", told, note=told, occasion=told),
            wanted("visit", f"{told} 2", visitor_name=told, quote=told),
        ],
        "organizations": [wanted("organization", "3", name=told, quote="not in it")],
        told: [{"id": told}],
    }
    db = write_database(tmp_path / "facts.db", [(article, rows)])
    return evaluate(write_gold(tmp_path / "gold", **lists), db, catalog())


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    """In articles, facts, codes, ids, notes, quotes and the names of lists."""
    reader = _read(_hostile(tmp_path, HOSTILE))
    assert reader.named("script", "img") == []
    assert not any(name.startswith("on") for _, attributes in reader.tags for name in attributes)
    assert '<script>alert("x")</script>' in reader.text
    assert not set("\x1b\u202e\u202c") & set(reader.text)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30).filter(lambda told: told.strip()))
def test_any_text_gives_a_whole_page(tmp_path_factory: pytest.TempPathFactory, told: str) -> None:
    """Each element is closed, and the elements are those that harmless text has."""
    clean = told.encode("utf-8", "replace").decode().replace("\x00", " ")
    names = {tag for tag, _ in _read(_hostile(tmp_path_factory.mktemp("any"), clean)).tags}
    assert not names & {"script", "img", "iframe", "object", "form"}


def test_the_same_score_is_the_same_page(mixed: Score) -> None:
    """No clock, no order by chance."""
    assert page_of(mixed) == page_of(evaluate(mixed.gold, mixed.db, catalog()))


def test_an_article_that_is_not_in_the_database_is_shown(tmp_path: Path) -> None:
    """By the name of its gold, with the quotes of all that is missed."""
    db = write_database(tmp_path / "facts.db", [(news("other", "Nothing."), [])])
    found = evaluate(write_gold(tmp_path / "gold", visits=[wanted("visit", "v1")]), db, catalog())
    text = _read(found).text
    assert "its article is not in the database" in text
    assert "Ada Quill of Zorbania arrived in Orvane" in text


def test_the_page_is_not_written_over_what_was_scored(mixed: Score, tmp_path: Path) -> None:
    """Nor where there is no folder; both in one line."""
    before = Path(mixed.db).read_bytes()
    with pytest.raises(SetupError, match="name another file"):
        write_page(mixed, Path(mixed.db))
    with pytest.raises(SetupError, match="cannot be written"):
        write_page(mixed, tmp_path / "gone" / "page.html")
    assert Path(mixed.db).read_bytes() == before


def test_the_tables_show_the_numbers(mixed: Score, capsys: pytest.CaptureFixture[str]) -> None:
    """Of each kind and in all; a dash where there is nothing to divide by."""
    print_score(mixed)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["visit", "3", "1", "33.3%", "33.3%", "1", "0"] in lines
    assert ["all", "5", "3", "60.0%", "40.0%", "1", "0"] in lines
    assert ["organization", "0", "0", "–", "–", "0", "0"] in lines
    assert ["all", "4", "3", "2", "1", "1"] in lines
    assert ["trade_figure", "currency", "1", "0.0%", "0", "1"] in lines
    assert ["agreement", "parties.name:absent", "1", "0"] in lines


def test_the_numbers_are_there_for_scripts(mixed: Score) -> None:
    """Under stable names; ratios have four digits, and are null where there is nothing to divide by."""
    told: dict[str, Any] = json.loads(score_as_json(mixed))
    assert list(told) == ["gold", "db", "all", "kinds", "articles", "notes"]
    assert list(told["kinds"]) == ["visit", "agreement", "trade_figure", "organization"]
    assert (told["kinds"]["visit"]["recall"], told["kinds"]["organization"]["recall"]) == (0.3333, None)
    assert told["kinds"]["trade_figure"]["fields"]["currency"] == {
        "compared": 1,
        "right": 0,
        "missing": 0,
        "wrong": 1,
        "accuracy": 0.0,
    }
    assert told["kinds"]["visit"]["lost_to"] == {"visitor_name:absent": {"doubtful": 0, "refused": 1}}
    assert told["kinds"]["agreement"]["lost_to"] == {"parties.name:absent": {"doubtful": 1, "refused": 0}}
    (article,) = told["articles"]
    assert article["missed"] == [
        {"kind": "visit", "gold_id": "v2", "quarantined": {"fact_id": 3, "codes": ["visitor_name:absent"]}},
        {"kind": "visit", "gold_id": "v3", "quarantined": None},
    ]
    assert [(stray["fact_id"], stray["duplicate"]) for stray in article["unmatched"]] == [(2, True), (4, False)]
    assert [(pair["gold_id"], pair["false"]) for pair in article["wrong"]] == [("t1", True)]
    assert set(told["all"]) == set(told["kinds"]["visit"]) - {"fields", "lost_to"}
    assert {name for name, value in told["all"].items() if isinstance(value, int)} >= {
        "required", "optional", "stored", "verified", "doubtful", "refused", "matched", "found", "found_verified",
        "found_doubtful", "missed", "missed_in_quarantine", "false_unmatched", "false_duplicates", "false_values",
        "false_verified", "fields_compared", "fields_right", "fields_missing", "fields_wrong",
    }  # fmt: skip


def test_long_values_do_not_hide_what_differs(tmp_path: Path) -> None:
    """Lists and models are written out."""
    told = visit(met_with=["A B", "C D"])
    found = score(tmp_path, [stored("visit", met_with=["A B", "E F"])], visits=[{**wanted("visit"), **told}])
    assert "A B; E F" in _read(found).text
