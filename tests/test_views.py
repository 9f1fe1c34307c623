"""Each kind is a view that reads like a table a person made."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, create_model

from extractor.article import Article
from extractor.catalog import Catalog, Kind
from extractor.database import Database
from extractor.errors import CatalogError
from extractor.marks import Amount, Computed, Verbatim
from extractor.store import Store
from extractor.views import view_statements
from tests import jobs

BEHIND = [
    "verdict",
    "codes",
    "quote",
    "article_id",
    "article_title",
    "article_published",
    "article_source",
    "article_url",
]
LIST_VIEWS = {
    "visit_met_with": ["met_with"],
    "agreement_party": ["name", "kind", "country"],
    "agreement_signatory": ["signatory"],
    "agreement_subject": ["subject"],
    "organization_alias": ["alias"],
    "organization_role": ["role"],
}


class Fee(BaseModel):
    """A fee somebody must pay."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    order: str | None
    países: list[str]  # noqa: PLC2401 - that such a name works is what is tested
    amount_text: Annotated[str | None, Verbatim(), Amount()]
    base: Annotated[Decimal | None, Computed("amount_text")] = None


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _tell(db: Path, items: jobs.Items, article: Article | None = None, kinds: Catalog | None = None) -> None:
    jobs.read([article or jobs.news(1)], db, jobs.Service(jobs.telling(items)), kinds=kinds)


def _columns(db: Path, view: str) -> list[str]:
    return [row[1] for row in jobs.rows(db, f'PRAGMA table_info("{view}")')]


def _with(*schemas: type[BaseModel]) -> Catalog:
    return Catalog("task", (*jobs.catalog().kinds, *(Kind(schema, "guide") for schema in schemas)))


def test_there_is_a_view_for_each_kind_and_for_each_of_its_lists(db: Path) -> None:
    """And one for what was refused; nothing else."""
    with Store(db, jobs.catalog()):
        pass
    found = {row[0] for row in jobs.rows(db, "SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert found == {*jobs.KINDS, *LIST_VIEWS, "quarantine"}


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_a_view_has_every_field_and_what_is_behind_it(db: Path, kind: str) -> None:
    """Each field has a column, or one for each of its parts; then come the article and the sentence."""
    with Store(db, jobs.catalog()):
        pass
    columns = _columns(db, kind)
    assert columns[0] == "fact_id"
    assert columns[-8:] == BEHIND
    [schema] = [known.schema for known in jobs.catalog().kinds if known.name == kind]
    fields = [*schema.model_fields, *schema.model_computed_fields]
    missing = {name for name in fields if not any(c == name or c.startswith(f"{name}_") for c in columns)}
    assert missing == {"evidence"}
    assert len(set(columns)) == len(columns)


@pytest.mark.parametrize(("view", "own"), LIST_VIEWS.items(), ids=list(LIST_VIEWS))
def test_a_list_view_has_position_element_and_what_is_behind_it(db: Path, view: str, own: list[str]) -> None:
    """One row an element, in the order of the list."""
    with Store(db, jobs.catalog()):
        pass
    assert _columns(db, view) == ["fact_id", "position", *own, *BEHIND]


def test_the_first_question_anybody_asks_needs_no_join(db: Path) -> None:
    """Who went where and when, and which sentence says so."""
    _tell(db, jobs.whole())
    assert jobs.rows(db, "SELECT visitor_name, host_country, start_date, quote FROM visit") == [
        ("Ada Quill", "VNM", "2031-05-04", "Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031.")
    ]


def test_every_row_knows_its_article(db: Path) -> None:
    """Title, day, source and address stand beside every fact."""
    article = jobs.news(1, title="Premier in Orvane", source="The Zorban Mail", url="https://example.org/1")
    _tell(db, {"visit": [jobs.visit(evidence=[2])]}, article)
    sql = "SELECT article_id, article_title, article_published, article_source, article_url FROM visit"
    expected = [(article.id, "Premier in Orvane", "2031-05-06", "The Zorban Mail", "https://example.org/1")]
    assert jobs.rows(db, sql) == expected


AMOUNTS = {
    "$9.5": (9.5, "9.5"),
    "$100": (100, "100"),
    "$0.10": (0.1, "0.10"),
    "$12,345,678,901.25": (12345678901.25, "12345678901.25"),
    "$99999999999999999999.01": (1e20, "99999999999999999999.01"),
}


def test_numbers_compare_as_numbers_and_stand_exactly_beside(db: Path) -> None:
    """9.5 is less than 100, and no digit is lost in the text beside."""
    text = "Zorbania paid " + " Then it paid ".join(f"{amount} to Orvaland." for amount in AMOUNTS)
    figures = [jobs.figure(amount_text=amount, period_text=None, evidence=[n]) for n, amount in enumerate(AMOUNTS, 1)]
    _tell(db, {"trade_figure": figures}, Article.of(text, published=jobs.PUBLISHED))
    found = jobs.rows(db, "SELECT amount_text, value, value_exact FROM trade_figure ORDER BY fact_id")
    assert {amount: (value, exact) for amount, value, exact in found} == AMOUNTS
    ordered = jobs.rows(db, "SELECT amount_text FROM trade_figure ORDER BY value_base")
    assert [row[0] for row in ordered] == sorted(AMOUNTS, key=lambda amount: AMOUNTS[amount][0])
    assert jobs.rows(db, "SELECT amount_text FROM trade_figure WHERE value < 9.6 AND value > 9") == [("$9.5",)]


def test_lists_are_joined_and_have_a_row_an_element_in_their_own_view(db: Path) -> None:
    """In the order of the article, with positions from one."""
    _tell(db, jobs.whole())
    assert jobs.rows(db, "SELECT subjects FROM agreement") == [("industry_mining; trade",)]
    assert jobs.rows(db, "SELECT parties FROM agreement") == [("Norway; Vietnam",)]
    assert jobs.rows(db, "SELECT position, name, country FROM agreement_party ORDER BY position") == [
        (1, "Norway", "NOR"),
        (2, "Vietnam", "VNM"),
    ]
    assert jobs.rows(db, "SELECT position, role FROM organization_role") == [
        (1, "mentioned"),
        (2, "quoted_affiliation"),
    ]
    joined = "SELECT g.title FROM agreement g JOIN agreement_party p USING (fact_id) WHERE p.name = 'Vietnam'"
    assert jobs.rows(db, joined) == [("memorandum on mills",)]


def test_empty_lists_are_null_and_have_no_rows(db: Path) -> None:
    """Nobody met is no row."""
    _tell(db, {"visit": [jobs.visit(met_with=[])]})
    assert jobs.rows(db, "SELECT met_with FROM visit") == [(None,)]
    assert jobs.rows(db, "SELECT count(*) FROM visit_met_with") == [(0,)]


def test_nested_values_are_columns(db: Path) -> None:
    """What stands inside a field is asked for by its path, with an underscore."""
    text = "Norway and Vietnam signed a memorandum on mills worth $2.5 billion in Orvane on 5 May 2031."
    _tell(
        db,
        {"agreement": [jobs.agreement(evidence=[1], amount_text="$2.5 billion")]},
        Article.of(text, published=jobs.PUBLISHED),
    )
    [found] = jobs.rows(
        db,
        """SELECT value_text, value_amount, value_amount_exact, value_scale, value_currency, value_base, value_base_exact
        FROM agreement""",
    )
    assert found[:-1] == ("$2.5 billion", 2.5, "2.5", "billion", "USD", 2_500_000_000)
    assert Decimal(found[-1]) == 2_500_000_000


def test_refused_facts_stand_in_quarantine_only(db: Path) -> None:
    """With their codes and all that was told of them; doubtful ones stay in the view."""
    doubtful = jobs.visit(host_country=None)
    refused = jobs.visit(visitor_name="Nobody Atall", met_with=["Ada Quill"])
    _tell(db, {"visit": [refused, doubtful, 7]}, None)  # type: ignore[list-item]  # a model may answer anything
    assert jobs.rows(db, "SELECT verdict, codes FROM visit") == [("doubtful", "no_host_country")]
    assert jobs.rows(db, "SELECT count(*) FROM visit_met_with") == [(0,)]
    found = jobs.rows(
        db, "SELECT kind, codes, json_extract(data, '$.visitor_name'), quote FROM quarantine ORDER BY fact_id"
    )
    quote = "Premier Ada Quill of Norway arrived in Orvane, Vietnam, on 4 May 2031."
    assert found[0] == ("visit", "visitor_name:absent", "Nobody Atall", quote)
    assert found[1] == ("visit", "schema:not_an_object", None, None)
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(3,)]


QUOTES: dict[str, tuple[str, list[int], str]] = {
    "emoji before it": ("🌍🚢👩‍👩‍👧 News! Premier Ada Quill arrived in Orvane on 4 May 2031.", [2], "Premier Ada Quill arrived in Orvane on 4 May 2031."),
    "letters beyond the BMP": ("𐍈𐍈𐍈 is old. Premier Ada Quill arrived in Orvane on 4 May 2031 𝔷.", [2], "Premier Ada Quill arrived in Orvane on 4 May 2031 𝔷."),
    "combining accents": ("Cafe\u0301 e\u0301te\u0301. Premier Ada Quill arrived in Orvane on 4 May 2031.", [2], "Premier Ada Quill arrived in Orvane on 4 May 2031."),
    "what was NUL": ("A\0B met. Premier Ada Quill arrived in Orvane on 4 May 2031.", [2], "Premier Ada Quill arrived in Orvane on 4 May 2031."),
    "wrapped lines": ("The ministers signed the long-awaited memorandum\non 4 May 2031 in the presence of Premier Ada Quill\nof Orvane. Then left.", [1], "The ministers signed the long-awaited memorandum on 4 May 2031 in the presence of Premier Ada Quill of Orvane."),
    "two sentences, cited backwards": ("She left on 4 May 2031. It rained. Premier Ada Quill saw Orvane.", [3, 1], "She left on 4 May 2031. … Premier Ada Quill saw Orvane."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "cited", "quote"), QUOTES.values(), ids=list(QUOTES))
def test_the_quote_is_the_text_of_the_cited_sentences(db: Path, text: str, cited: list[int], quote: str) -> None:
    """Whatever characters stand before it, in the order of the article."""
    _tell(db, {"visit": [jobs.visit(evidence=cited, visitor_title=None)]}, Article.of(text, published=jobs.PUBLISHED))
    assert jobs.rows(db, "SELECT quote FROM visit") == [(quote,)]


def test_a_fifth_kind_gets_its_view_by_itself(db: Path) -> None:
    """Schema and guide are all there is to write; also a keyword of SQL, or another script, is a name."""
    item = {"evidence": [2], "order": "first", "países": ["Zorbania", "Orvaland"], "amount_text": "$9.5 million"}
    _tell(db, {"fee": [item]}, kinds=_with(Fee))
    sql = 'SELECT "order", "países", amount_text, base, CAST(base_exact AS INTEGER), quote FROM fee'
    quote = "Exports of Norway to Vietnam were $9.5 million in 2030."
    assert jobs.rows(db, sql) == [("first", "Zorbania; Orvaland", "$9.5 million", 9_500_000, 9_500_000, quote)]
    assert jobs.rows(db, 'SELECT position, "país" FROM "fee_país"') == [(1, "Zorbania"), (2, "Orvaland")]


def test_what_is_known_of_the_others_is_not_asked_again_for_a_fifth_kind(db: Path) -> None:
    """A new kind costs its own question only."""
    jobs.read([jobs.news(1)], db, jobs.Service(), kinds=Catalog("task", jobs.catalog().kinds))
    service = jobs.Service(jobs.telling({}))
    jobs.read([jobs.news(1)], db, service, kinds=_with(Fee))
    assert [jobs.kinds_in(request) for request in service.requests] == [["fee"]]
    assert jobs.rows(db, "SELECT count(*) FROM fact") == [(4,)]


def _schema(called: str, /, **fields: Any) -> type[BaseModel]:
    made: type[BaseModel] = create_model(
        called, __config__=ConfigDict(extra="forbid"), evidence=(list[int], ...), **fields
    )
    return made


CLASHES: dict[str, tuple[type[BaseModel], str]] = {
    "a column of every view": (_schema("Fee", quote=(str, ...)), "'quote'"),
    "the fact's own number": (_schema("Fee", fact_id=(str, ...)), "'fact_id'"),
    "a column in capitals": (_schema("Fee", Quote=(str, ...)), "'quote'"),
    "two that differ in capitals": (_schema("Fee", name=(str, ...), Name=(str, ...)), "'name'"),
    "the position in a list": (_schema("Fee", position=(list[str], ...)), "'position'"),
    "a list's element": (_schema("Fee", codes=(list[str], ...)), "'codes'"),
    "a table": (_schema("Article", payer=(str, ...)), "'article'"),
    "the quarantine": (_schema("Quarantine", payer=(str, ...)), "'quarantine'"),
    "the list of what is uncovered": (_schema("Uncovered", payer=(str, ...)), "'uncovered'"),
    "a list view of another kind": (_schema("VisitMetWith", payer=(str, ...)), "'visit_met_with'"),
    "SQLite's own names": (_schema("Sqlite", master=(list[str], ...)), "'sqlite_master'"),
    "a quotation mark": (_schema("Fee", **{'a"b': (str, ...)}), "'a\"b'"),
    "an apostrophe": (_schema("Fee", **{"a'b": (str, ...)}), '"a\'b"'),
    "a statement": (_schema("Fee", **{'a" FROM fact; DROP TABLE fact; --': (str, ...)}), "DROP"),
    "a path": (_schema("Fee", **{"a.b": (str, ...)}), "'a.b'"),
}


@pytest.mark.parametrize(("schema", "told"), CLASHES.values(), ids=list(CLASHES))
def test_a_name_that_cannot_stand_in_a_view_is_told_before_anything_is_made(
    db: Path, schema: type[BaseModel], told: str
) -> None:
    """A schema whose names clash with others, or with SQL, is a CatalogError that names it, and makes no file."""
    with pytest.raises(CatalogError) as caught:
        Store(db, _with(schema))
    assert told in str(caught.value)
    assert not db.exists()


def test_types_of_any_shape_have_columns() -> None:
    """Unions, enumerations and lists in lists are columns too."""

    class Part(BaseModel):
        """A part."""

        model_config = ConfigDict(extra="forbid")

        label: Literal["a", "b"] | None
        tags: list[str]

    schema = _schema("Fee", either=(str | int, ...), parts=(list[Part], ...), whole=(Part | None, ...))
    statements = view_statements(Catalog("task", (Kind(schema, "guide"),)))
    assert list(statements) == ["quarantine", "fee_part", "fee"]
    assert all(f'AS "{name}"' in statements["fee"] for name in ("either", "parts", "whole_label", "whole_tags"))
    assert all(f'AS "{name}"' in statements["fee_part"] for name in ("label", "tags"))


QUESTIONS = [question.name for question in jobs.catalog().questions]


def test_there_are_questions() -> None:
    """So that the tests of them test something."""
    assert len(QUESTIONS) >= 13


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_named_question_runs_on_an_empty_and_on_a_filled_database(db: Path, name: str) -> None:
    """Without its parameters, and with all of them."""
    [question] = [known for known in jobs.catalog().questions if known.name == name]
    with Store(db, jobs.catalog()), Database(db) as database:
        assert list(database.query(question.sql, question.bind({})).rows) == []
    _tell(db, jobs.whole())
    formed = {"year": "2031", "before": "2031-05-09"}
    given = {parameter: formed.get(parameter, "NOR") for parameter in question.parameters}
    with Database(db) as database:
        table = database.query(question.sql, question.bind({}))
        rows = list(table.rows)
        assert all(len(row) == len(table.columns) for row in rows)
        assert len(list(database.query(question.sql, question.bind(given)).rows)) <= len(rows)
    assert question.title.endswith((".", "?"))


ANSWERED = {
    "cost": ("openai/gpt-4o-mini", 1, 1),
    "figure-sources": ("(the article itself)", None, 1, 1),
    "instruments-by-year": ("2031", "memorandum", "not binding", 1),
    "signed-during-visits": ("Ada Quill", "NOR", "VNM", "2031-05-04", "memorandum", "memorandum on mills"),
    "visit-matrix": ("NOR", "VNM", 1, 0),
    "visitors-to-country": ("VNM", "2031-05-04", None, "Ada Quill"),
    "visits-by-leader": ("Ada Quill", "head_of_government", "NOR", "2031", 1, "VNM"),
    "turnover-by-year": (
        "NOR",
        "VNM",
        "2030",
        "year",
        "exports",
        "NOR",
        "(the article itself)",
        "$9.5 million",
        9_500_000,
    ),
}


@pytest.mark.parametrize(("name", "row"), ANSWERED.items(), ids=list(ANSWERED))
def test_a_named_question_is_answered(db: Path, name: str, row: tuple[object, ...]) -> None:
    """From one article with one fact of each kind."""
    _tell(db, jobs.whole())
    jobs.resolve(db)
    [question] = [known for known in jobs.catalog().questions if known.name == name]
    with Database(db) as database:
        [first] = database.query(question.sql, question.bind({})).rows
    assert first[: len(row)] == row
