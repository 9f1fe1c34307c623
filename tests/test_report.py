"""The pages of a report: all of it shown, nothing of it dangerous, nothing needed from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.article import Article
from extractor.errors import CatalogError, QueryError
from extractor.report import Extent
from extractor.report.declaration import Declaration, load_declaration, read_part
from tests import reports
from tests.scoring import news, stored, write_database

HOSTILE = (
    "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7 * 7 }}{% raw %}"
    " \x1b[2J\u202egnorw\u202c\u2066 &lt; ' \" `"
)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of the mixed world."""
    folder = tmp_path_factory.mktemp("mixed")
    reports.written(reports.world(folder / "facts.db", reports.mixed()), folder / "out")
    return folder / "out"


@pytest.fixture(scope="module")
def pages(out: Path) -> dict[str, reports.Page]:
    """Its pages, parsed."""
    return reports.pages(out)


def _named(pages: dict[str, reports.Page], title: str) -> Any:
    return next(page for page in pages.values() if title in page.findtext(".//title"))


def test_each_thing_has_its_page(pages: dict[str, reports.Page]) -> None:
    """An overview, two lists, the pairs, the articles; and each link leads to one of them, and to an id on it."""
    kinds = [path.partition("/")[0] for path in pages]
    assert (kinds.count("articles"), kinds.count("pairs")) == (2, 2)
    assert {"index.html", "articles.html", "pairs.html"} <= set(pages)
    for path, page in pages.items():
        folder = path.rpartition("/")[0]
        for href in page.xpath("//a/@href"):
            target, _, name = href.partition("#")
            if target.startswith("https:"):
                continue
            found = str(Path(folder, target)).replace("pairs/../", "").replace("articles/../", "") if target else path
            assert found in pages, href
            assert not name or pages[found].xpath("//*[@id=$name]", name=name), href


def test_the_overview_shows_every_form_and_the_quality(pages: dict[str, reports.Page]) -> None:
    """Pictures with their numbers as tables, conflicts marked, verdicts, reasons and costs."""
    page = pages["index.html"]
    text = reports.said(page)
    for part in (
        "Articles 2",
        "4 verified, 1 doubtful",
        "Visits over time By the day they began.",
        "The numbers as a table",
        "month verified",
        "2031-06 1",
        "industry mining",
        "$9.5 million conflict",
        "visit 2 0 1 67 %",
        "fewer_than_two_parties 1 0",
        "not known",
        "2 sentences that no fact covers",
        "Quill visits Orvane",
        "Xa Qi of Sweden came to Vietnam",
    ):
        assert part in text, part
    assert page.xpath("//td[starts-with(@class, 'h')]/a/@href") == ["pairs/NOR-VNM.html", "pairs/SWE-VNM.html"]


def test_a_pair_has_its_own_numbers(pages: dict[str, reports.Page]) -> None:
    """The parts take its two sides, and lead to the articles."""
    text = reports.said(pages["pairs/SWE-VNM.html"])
    assert "The Kingdom – VNM" in text
    assert "Visits 3" in text
    assert "Xa Qi" in text
    assert "Ada Quill" not in text
    assert "9.5 USD" in text
    assert pages["pairs/SWE-VNM.html"].xpath("//td//a[contains(@href, '../articles/')]")


def test_an_article_shows_its_facts_field_by_field(pages: dict[str, reports.Page]) -> None:
    """Each with verdict, codes at their fields, pieces that lead to their sentences; quarantine below; what is missed."""
    page = _named(pages, "Quill visits")
    cards = page.xpath("//li[contains(@class, 'fact')]")
    assert [card.get("data-verdict") for card in cards] == ["verified", "verified", "verified", "doubtful", "refused"]
    kept = cards[0]
    assert [code.text for code in kept.xpath(".//code")] == ["city:changed"]
    piece = next(link for link in kept.xpath(".//a[@class='piece']") if link.text == "Ada Quill")
    assert page.xpath("//span[@id=$id]/@class", id=piece.get("href")[1:])[0].startswith("seg")
    doubtful = next(card for card in cards if card.get("data-verdict") == "doubtful")
    assert [code.text for code in doubtful.xpath("./p[@class='codes']/code")] == ["fewer_than_two_parties"]
    text = reports.said(page)
    assert "After repair: fact 1" in text
    assert "Also told by Xa Qi of Sweden came to Vietnam" in text
    assert text.index("Quarantine") < text.index("Nowhere") < text.index("Not covered")


def test_the_sentences_of_a_fact_are_cut_out_of_the_text(pages: dict[str, reports.Page]) -> None:
    """The text is whole, and the segments that a fact names hold its sentences."""
    page = _named(pages, "Quill visits")
    spans = page.xpath("//span[@data-o]")
    article = reports.mixed()[0][0]
    assert "".join(span.text or "" for span in spans) == article.text
    card = page.xpath("//li[contains(@class, 'fact')][@data-kind='agreement']")[0]
    first, last = map(int, card.get("data-at").split("-"))
    assert "".join(span.text for span in spans[first : last + 1]).startswith("The two signed a memorandum")


def test_pages_need_nothing_from_elsewhere(out: Path) -> None:
    """No address of a script, style, font or picture; a policy that forbids them; one script, by its hash."""
    for path in out.rglob("*.html"):
        text = path.read_text("utf-8")
        page = reports.parsed(path)
        assert page.xpath("//link | //img | //iframe | //object | //embed | //base | //*[@src] | //use | //image") == []
        assert not re.search(r"url\(|@import|xlink|xmlns", text)
        assert set(re.findall(r"https?://[^\s\"<]*", text)) <= {"https://news.example/1"}
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-")
        for script in page.xpath("//script"):
            digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
            assert f"script-src 'sha256-{digest}'" in policy
        assert page.xpath("//*[@style]") == []


def test_pages_can_be_read_by_everybody(out: Path) -> None:
    """Language, width, headings in order, names for pictures and regions, heads with a scope, ids that are one's own."""
    for path, page in reports.pages(out).items():
        assert page.get("lang") == "en"
        assert page.xpath("//meta[@name='viewport']")
        assert len(page.xpath("//h1")) == len(page.xpath("//main")) == 1, path
        levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3 | //h4")]
        assert all(below - above <= 1 for above, below in pairwise(levels)), path
        assert all(cell.get("scope") in ("row", "col") for cell in page.xpath("//th"))
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), path
        for drawn in page.xpath("//*[local-name() = 'svg']"):
            assert drawn.get("role") == "img"
            for name in drawn.get("aria-labelledby").split():
                assert page.get_element_by_id(name).text
        assert all(one.get("aria-label") for one in page.xpath("//*[@role='region']"))


def test_the_same_database_gives_the_same_pages(out: Path, tmp_path: Path) -> None:
    """No clock and no chance in them."""
    reports.written(reports.world(tmp_path / "facts.db", reports.mixed()), tmp_path / "out")
    for path in out.rglob("*.html"):
        assert (tmp_path / "out" / path.relative_to(out)).read_bytes() == path.read_bytes()


def _hostile(folder: Path, told: str) -> Path:
    article = Article.of(
        f"{told}\n\nPremier {told} came. 🌍 {told}", title=told, source=told, path=told, url="javascript:alert(1)"
    )
    rows = [
        stored("visit", visitor_name=told, visitor_country=told, host_country=told, start_date=told, met_with=[told]),
        stored("visit", "doubtful", told, visitor_title=told),
        stored("visit", "refused", "city:absent", **{told: {told: [told]}}),
        stored("trade_figure", amount_text=told, attributed_to=told, currency=told, period=told, value=told),
        stored("agreement", subjects=[told]),
    ]
    rows[4].kind = told
    reports.written(reports.world(folder / "facts.db", [(article, rows)]), folder / "out")
    return folder / "out"


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    """In articles, facts, names of fields and kinds, codes, charts and names of pages; nothing of it acts."""
    out = _hostile(tmp_path, HOSTILE)
    assert {path.parent for path in tmp_path.rglob("*")} <= {tmp_path, out, out / "articles", out / "pairs"}
    for path, page in reports.pages(out).items():
        assert len(page.xpath("//script")) == (path.startswith("articles/") and 1)
        assert page.xpath("//img | //*[@onerror] | //a[starts-with(@href, 'javascript')]") == []
        assert len(page.xpath("//style")) == 1
        text = reports.said(page)
        assert not set("\x1b\u202e\u202c\u2066") & set(text)
        assert "49" not in text or "{{ 7 * 7 }}" in text
    assert "<script>alert(1)</script>" in reports.said(_named(reports.pages(out), "script>alert(1)"))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30).filter(lambda told: told.strip()))
def test_any_text_gives_whole_pages(tmp_path_factory: pytest.TempPathFactory, told: str) -> None:
    """The elements are those that harmless text has."""
    clean = told.encode("utf-8", "replace").decode().replace("\x00", " ")
    for path, page in reports.pages(_hostile(tmp_path_factory.mktemp("any"), clean)).items():
        assert page.xpath("//img | //iframe | //object | //base") == []
        assert len(page.xpath("//main")) == 1
        assert len(page.xpath("//script")) == (path.startswith("articles/") and 1)


def test_an_empty_database_has_an_overview(tmp_path: Path) -> None:
    """Which says that there is nothing yet, as do the lists."""
    written = reports.written(write_database(tmp_path / "facts.db", []), tmp_path / "out")
    pages = reports.pages(tmp_path / "out")
    assert (written.articles, written.pairs, list(pages)) == (0, 0, ["articles.html", "index.html", "pairs.html"])
    text = reports.said(pages["index.html"])
    assert all(part in text for part in ("Articles 0", "No facts yet.", "No articles yet.", "Nothing of this is told."))


def test_failures_are_shown(tmp_path: Path) -> None:
    """Of a database that holds nothing else."""
    db = write_database(tmp_path / "facts.db", [(news(), [])])
    reports.changed(db, "UPDATE call SET status = 'spent_quota', error = 'no more'")
    reports.written(db, tmp_path / "out")
    pages = reports.pages(tmp_path / "out")
    assert "Calls that failed" in (text := reports.said(pages["index.html"]))
    assert "spent quota read 1" in text
    (article,) = (page for path, page in pages.items() if path.startswith("articles/"))
    assert "No fact of this article is kept." in reports.said(article)


def test_only_the_latest_articles_have_a_page(tmp_path: Path) -> None:
    """The overview says so, and what leads to the others is no link."""
    written = reports.written(
        reports.world(tmp_path / "facts.db", reports.mixed()), tmp_path / "out", extent=Extent(1, 1)
    )
    pages = reports.pages(tmp_path / "out")
    assert (written.articles, written.left_articles, written.pairs, written.left_pairs) == (1, 1, 1, 1)
    assert "the other 1 have no page here" in reports.said(pages["index.html"])
    assert sum(path.startswith("articles/") for path in pages) == 1
    assert "1 more pair without a page" in reports.said(pages["pairs.html"])


def test_long_lists_have_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which lead to each other."""
    monkeypatch.setattr("extractor.report.writing._LIST", 1)
    reports.written(reports.world(tmp_path / "facts.db", reports.mixed()), tmp_path / "out")
    pages = reports.pages(tmp_path / "out")
    assert pages["articles.html"].xpath("//a[@rel='next']/@href") == ["articles-2.html"]
    assert pages["articles-2.html"].xpath("//a[@rel='prev']/@href") == ["articles.html"]
    assert "Page 2 of 2" in reports.said(pages["pairs-2.html"])


def test_a_part_whose_tables_are_not_made_says_so(tmp_path: Path) -> None:
    """The rest of the page is as ever."""
    db = write_database(tmp_path / "facts.db", [(news(), [stored("visit")])])
    declaration = reports.part("-- Events\n-- chart: table\nSELECT * FROM visit_event_of_tomorrow")
    reports.written(db, tmp_path / "out", declaration)
    text = reports.said(reports.pages(tmp_path / "out")["index.html"])
    assert "The events are not made yet: `extractor resolve` makes them." in text
    assert "Ada Quill" not in text or "visit 1 0 0" in text


FAULTS = {
    "no SQL": ("SELECT nonsense FROM fact", "report/overview/1-one.sql: query: no such column: nonsense"),
    "no such column of the form": (
        "SELECT 1 AS label FROM article",
        "report/overview/1-one.sql: `chart: bars` needs a column 'number'",
    ),
}


@pytest.mark.parametrize(("sql", "line"), FAULTS.values(), ids=list(FAULTS))
def test_a_faulty_declaration_is_told_by_its_file(tmp_path: Path, sql: str, line: str) -> None:
    """In one line."""
    db = write_database(tmp_path / "facts.db", [(news(), [])])
    with pytest.raises(QueryError) as caught:
        reports.written(db, tmp_path / "out", reports.part(f"-- One\n-- chart: bars\n{sql}"))
    assert str(caught.value) == line


def test_a_declaration_is_read_from_its_comments() -> None:
    """Title, form, note, parameters."""
    part = read_part("pair/1-x", "-- Visits\n-- chart: table\n-- What to\n-- know.\n-- :a  one\nSELECT 1")
    assert (part.question.title, part.form, part.note, list(part.question.parameters)) == (
        "Visits",
        "table",
        "What to know.",
        ["a"],
    )


@pytest.mark.parametrize("sql", ["SELECT 1", "-- A\n-- chart: cake", "-- A\n-- chart: bars\n-- chart: bars"])
def test_a_declaration_names_one_form(sql: str) -> None:
    """One that there is."""
    with pytest.raises(CatalogError, match=r"say `-- chart: FORM` once; the forms are timeline, bars"):
        read_part("overview/1-x", sql)


def test_a_package_may_declare_nothing(tmp_path: Path) -> None:
    """Then the pages show what the engine knows by itself."""
    assert load_declaration("prompts") == Declaration()
    db = reports.world(tmp_path / "facts.db", reports.mixed())
    reports.written(db, tmp_path / "out", Declaration())
    assert "Quality and cost" in reports.said(reports.pages(tmp_path / "out")["index.html"])
    with pytest.raises(CatalogError, match="cannot import"):
        load_declaration("no.such.package")


def test_a_long_article_with_many_facts_is_written(tmp_path: Path) -> None:
    """Two megabytes, five thousand facts, all on one sentence or each on its own."""
    article = Article.of("A word and another word. " * 80_000, title="Long")
    db = write_database(tmp_path / "facts.db", [(article, [])])
    facts = [(number, article.id, '{"visitor_name": "word"}') for number in range(1, 5_001)]
    places = [(number, number * 25, number * 25 + 24) for number in range(1, 2_501)]
    places += [(number, 0, 2_000_000) for number in range(2_501, 5_001)]
    sql = "INSERT INTO fact (id, article_id, call_id, kind, verdict, codes, data) VALUES (?, ?, 1, 'visit', 'verified', '', ?)"
    reports.changed(db, sql, facts)
    reports.changed(db, 'INSERT INTO evidence (fact_id, start, "end") VALUES (?, ?, ?)', places)
    reports.written(db, tmp_path / "out", Declaration())
    (page,) = (tmp_path / "out" / "articles").glob("*.html")
    assert page.stat().st_size < 12_000_000
