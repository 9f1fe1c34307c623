"""The four schemas: what a model is asked, what is stored, and which facts contradict themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from extractor.catalog import Catalog, Kind
from extractor.marks import Reader
from extractor.strict import answer_schema, violations
from schemas import ALL, Agreement, Organization, TradeFigure, Visit, agreement, fields, organization

KINDS = {kind.name: kind for kind in (Kind(schema, "") for schema in ALL)}
PUBLISHED = date(2031, 5, 9)

# The fields that the domain asks of the result. Its `quote` is `evidence` here, and its derived fields are listed too.
STORED = {
    "visit": "evidence visitor_name visitor_title visitor_level visitor_country host_country city met_with visit_type format "
    "occasion date_text start_date end_date status date_lo date_hi date_precision date_basis attributed_to certainty",
    "agreement": "evidence title instrument level parties signatories subjects is_package document_count count_qualifier status "
    "value date_text signed_date term_start term_end place occasion date_lo date_hi date_precision date_basis "
    "attributed_to certainty",
    "trade_figure": "evidence indicator measure reporter partner scope commodity amount_text value value_max scale unit currency "
    "qualifier converted period_text period period_kind status change change_pct share_of part_of value_base usd_value "
    "date_lo date_hi date_basis attributed_to certainty",
    "organization": "evidence name canonical_name name_is_garbled acronym aliases org_type country parent roles certainty",
}
DERIVED = {
    "visit": set(),
    "agreement": {"is_package"},
    "trade_figure": {"measure"},
    "organization": {"canonical_name"},
}
COMPUTED = {
    "visit": "start_date end_date date_lo date_hi date_precision date_basis",
    "agreement": "document_count count_qualifier value signed_date date_lo date_hi date_precision date_basis term_start term_end",
    "trade_figure": "value value_max scale unit currency qualifier value_base usd_value converted change change_pct period "
    "period_kind date_lo date_hi date_basis",
    "organization": "",
}

# The enumerations of the domain, as asked of a model.
ASKED_VALUES = {
    "visit.visitor_level": "head_of_state head_of_government foreign_minister minister legislature igo_head other_official "
    "delegation unknown",
    "visit.visit_type": "state official working private transit unspecified",
    "visit.format": "bilateral multilateral third_country unspecified",
    "visit.status": "completed ongoing planned invited postponed cancelled",
    "visit.certainty": "certain probable possible",
    "agreement.instrument": "treaty agreement protocol amendment memorandum declaration joint_statement programme contract "
    "decision exchange_of_notes mixed other",
    "agreement.level": "intergovernmental interagency commercial mixed unspecified",
    "agreement.parties.kind": "country organization unnamed",
    "agreement.subjects": "energy trade investment finance transport_logistics industry_mining agriculture_food "
    "science_education culture_media_sport health environment_water security_defence digital_ict visa_migration "
    "political_strategic sme_business tourism other",
    "agreement.status": "proposed negotiating agreed initialled signed ratified in_force suspended terminated",
    "agreement.certainty": "certain probable possible",
    "trade_figure.indicator": "trade_turnover exports imports trade_balance investment loan_or_aid project_cost contract_value "
    "freight_volume transit_volume capacity production tariff other",
    "trade_figure.status": "actual provisional estimate forecast target planned potential",
    "trade_figure.certainty": "certain probable possible",
    "organization.org_type": "ministry government_body parliament state_company company financial_institution igo joint_body ngo "
    "chamber_or_association education_research media party military_security other",
    "organization.roles": "signatory data_source quoted_affiliation publisher membership created_by_agreement investor mentioned",
    "organization.certainty": "certain probable possible",
}
COMPUTED_VALUES = {
    "Scale": "one thousand million billion trillion",
    "Unit": "currency percent tonne kilogram cubic_metre barrel teu kwh count none other",
    "Qualifier": "exact about nearly over up_to range",
    "PeriodKind": "year half quarter month ytd fiscal_year cumulative point_in_time unspecified",
    "Precision": "day month quarter half year range unknown",
    "DateBasis": "explicit pub_date_year relative_to_pub relative_to_event unresolved",
}

VISIT: dict[str, Any] = {
    "evidence": [1],
    "visitor_name": "Ada Quill",
    "visitor_title": None,
    "visitor_level": "head_of_government",
    "visitor_country": "KAZ",
    "host_country": "GBR",
    "city": None,
    "met_with": [],
    "visit_type": "unspecified",
    "format": "bilateral",
    "occasion": None,
    "date_text": None,
    "status": "completed",
    "attributed_to": None,
    "certainty": "certain",
}
KAZ = {"name": "Kazakhstan", "kind": "country", "country": "KAZ"}
GBR = {"name": "Britain", "kind": "country", "country": "GBR"}
BANK = {"name": "Stae Bank", "kind": "organization", "country": "KAZ"}
UNNAMED = {"name": None, "kind": "unnamed", "country": "GBR"}
MONEY = {"text": "$5", "amount": 5, "scale": "one", "currency": "USD", "qualifier": "exact", "base": 5}
AGREEMENT: dict[str, Any] = {
    "evidence": [1],
    "title": None,
    "instrument": "memorandum",
    "level": "intergovernmental",
    "parties": [KAZ, GBR],
    "signatories": [],
    "subjects": [],
    "count_text": None,
    "status": "signed",
    "amount_text": None,
    "date_text": None,
    "term_text": None,
    "place": None,
    "occasion": None,
    "attributed_to": None,
    "certainty": "certain",
}
FIGURE: dict[str, Any] = {
    "evidence": [1],
    "indicator": "exports",
    "reporter": "KAZ",
    "partner": "GBR",
    "scope": None,
    "commodity": None,
    "amount_text": "$5 million",
    "change_text": None,
    "period_text": None,
    "status": "actual",
    "share_of": None,
    "part_of": None,
    "attributed_to": None,
    "certainty": "certain",
}
ORGANIZATION: dict[str, Any] = {
    "evidence": [1],
    "name": "Stae Bank",
    "usual_name": None,
    "name_is_garbled": False,
    "acronym": None,
    "aliases": [],
    "org_type": "financial_institution",
    "country": "KAZ",
    "parent": None,
    "roles": [],
    "certainty": "certain",
}
ITEMS = {"visit": VISIT, "agreement": AGREEMENT, "trade_figure": FIGURE, "organization": ORGANIZATION}


def _nodes(node: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield path, node
    for name, child in node.get("properties", {}).items():
        yield from _nodes(child, f"{path}.{name}")
    for child in [*node.get("anyOf", []), *([node["items"]] if "items" in node else [])]:
        yield from _nodes(child, path)


def _whole() -> Mapping[str, Any]:
    return answer_schema({name: kind.asked for name, kind in KINDS.items()})


by_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())


def test_the_kinds_are_the_four_of_the_domain() -> None:
    """In the order in which they are asked."""
    assert list(KINDS) == ["visit", "agreement", "trade_figure", "organization"]


@by_kind
def test_a_question_is_inside_the_strict_subset(kind: Kind) -> None:
    """Alone and in the whole answer: no default, no tuple, set or dict, nothing optional, nothing open."""
    assert violations(kind.asked) == []
    assert violations(dict(_whole())) == []


@by_kind
def test_no_number_may_come_as_a_text_or_a_number(kind: Kind) -> None:
    """A Decimal would let the model write a float."""
    unions = [{arm.get("type") for arm in node["anyOf"]} for _, node in _nodes(kind.asked, "") if "anyOf" in node]
    assert all(len(union - {"null"}) == 1 for union in unions)
    assert "number" not in json.dumps(kind.asked)


def test_the_whole_question_stays_far_below_the_limits() -> None:
    """At most five levels and a quarter of a thousand enumeration values, and 15 kB that are sent with every article."""
    nodes = dict(_nodes(_whole(), "$"))
    assert max(path.count(".") for path in nodes) <= 3
    assert sum(len(node.get("enum", ())) for _, node in _nodes(_whole(), "$")) <= 250
    assert len(json.dumps(_whole())) < 15_000


@by_kind
def test_what_code_computes_is_not_asked(kind: Kind) -> None:
    """Every computed and derived field is left out of the question, and nothing else."""
    computed = set(COMPUTED[kind.name].split())
    assert {name for name, _ in kind.plan.computed} == computed
    assert set(kind.asked["properties"]) == set(kind.schema.model_fields) - computed
    assert set(kind.schema.model_computed_fields) == DERIVED[kind.name]


@by_kind
def test_every_field_of_the_domain_is_stored(kind: Kind) -> None:
    """None of sections 2.1 to 2.4 is forgotten."""
    stored = kind.schema.model_validate(ITEMS[kind.name]).model_dump()
    assert sorted(set(STORED[kind.name].split()) - stored.keys()) == []


@by_kind
def test_a_computed_field_asks_its_reader_for_a_part_it_has(kind: Kind) -> None:
    """The parts that a reader's docstring promises are the only ones."""
    readers: dict[str, Reader] = dict(kind.plan.readers)
    for name, computed in kind.plan.computed:
        promised = (type(readers[computed.source]).__doc__ or "").partition("Parts: ")[2].partition(".")[0]
        assert (computed.part or name) in promised.replace(",", " ").split(), name


@by_kind
def test_a_computed_field_may_stay_empty(kind: Kind) -> None:
    """A fact whose pieces cannot be read is a fact all the same."""
    assert not any(kind.schema.model_fields[name].is_required() for name, _ in kind.plan.computed)


def test_a_piece_that_was_not_read_says_nothing() -> None:
    """Null, or the value of its enumeration that stands for nothing."""
    said = {
        name: KINDS[kind].schema.model_validate(ITEMS[kind]).model_dump()[name]
        for kind in KINDS
        for name in COMPUTED[kind].split()
    }
    assert {name: value for name, value in said.items() if value is not None} == {
        "unit": "none",
        "qualifier": "exact",
        "period_kind": "unspecified",
    }


@pytest.mark.parametrize("path", ASKED_VALUES)
def test_an_enumeration_asked_is_the_one_of_the_domain(path: str) -> None:
    """No value more, none less, in its order."""
    name, _, inner = path.partition(".")
    found = [node["enum"] for place, node in _nodes(KINDS[name].asked, "") if place == f".{inner}" and "enum" in node]
    assert found == [ASKED_VALUES[path].split()]


def test_no_enumeration_is_asked_besides() -> None:
    """The table above is whole."""
    found = {
        f"{name}{place}" for name, kind in KINDS.items() for place, node in _nodes(kind.asked, "") if "enum" in node
    }
    assert found == set(ASKED_VALUES)


@pytest.mark.parametrize("name", COMPUTED_VALUES)
def test_an_enumeration_computed_is_the_one_of_the_domain(name: str) -> None:
    """No value more, none less, in its order."""
    assert list(get_args(getattr(fields, name))) == COMPUTED_VALUES[name].split()


def test_the_named_enumerations_of_lists_are_those_asked() -> None:
    """Subjects and roles."""
    assert list(get_args(agreement.Subject)) == ASKED_VALUES["agreement.subjects"].split()
    assert list(get_args(organization.Role)) == ASKED_VALUES["organization.roles"].split()


BROKEN = {
    "a value outside the enumeration": ("visit", {"status": "done"}),
    "a field of another kind": ("visit", {"parties": []}),
    "a country in words": ("visit", {"host_country": "Britain"}),
    "a country in small letters": ("trade_figure", {"reporter": "kaz"}),
    "evidence in words": ("organization", {"evidence": ["one"]}),
    "a party that is a name": ("agreement", {"parties": ["Kazakhstan"]}),
    "a role that is none": ("organization", {"roles": ["boss"]}),
}


@pytest.mark.parametrize(("name", "change"), BROKEN.values(), ids=BROKEN.keys())
def test_a_fact_outside_its_schema_is_refused(name: str, change: dict[str, object]) -> None:
    """Servers that do not constrain the decoding are held to it here."""
    KINDS[name].schema.model_validate(ITEMS[name])
    with pytest.raises(ValidationError):
        KINDS[name].schema.model_validate(ITEMS[name] | change)


@by_kind
@pytest.mark.parametrize("missing", ["evidence", "certainty"])
def test_a_fact_without_what_is_asked_is_refused(kind: Kind, missing: str) -> None:
    """Null is an answer; silence is none."""
    item = {name: value for name, value in ITEMS[kind.name].items() if name != missing}
    with pytest.raises(ValidationError):
        kind.schema.model_validate(item)


# rule, the kind, what holds, what breaks
NEXT_DAY, SAME_DAY = date(2031, 5, 10), date(2031, 5, 9)
RULES: dict[str, list[tuple[str, dict[str, Any], bool]]] = {
    "visitor_is_host": [
        ("visit", {}, True),
        ("visit", {"host_country": "KAZ"}, False),
        ("visit", {"visitor_country": None, "host_country": None}, True),
    ],
    "no_host_country": [("visit", {}, True), ("visit", {"host_country": None}, False)],
    "completed_after_publication": [
        ("visit", {"date_lo": SAME_DAY}, True),
        ("visit", {"date_lo": NEXT_DAY}, False),
        ("visit", {"date_lo": NEXT_DAY, "status": "ongoing"}, False),
        ("visit", {"date_lo": NEXT_DAY, "status": "planned"}, True),
        ("visit", {"date_lo": None}, True),
    ],
    "fewer_than_two_parties": [
        ("agreement", {}, True),
        ("agreement", {"parties": [KAZ]}, False),
        ("agreement", {"parties": [], "status": "ratified"}, False),
        ("agreement", {"parties": [], "status": "in_force"}, False),
        ("agreement", {"parties": [KAZ], "status": "proposed"}, True),
        ("agreement", {"parties": [], "count_text": "Eight memoranda", "document_count": 8}, True),
        ("agreement", {"parties": [KAZ], "count_text": "a memorandum", "document_count": 1}, False),
    ],
    "party_told_twice": [
        ("agreement", {}, True),
        ("agreement", {"parties": [KAZ, KAZ]}, False),
        ("agreement", {"parties": [UNNAMED, UNNAMED]}, True),
        ("agreement", {"parties": []}, True),
    ],
    "level_of_other_parties": [
        ("agreement", {}, True),
        ("agreement", {"parties": [BANK, BANK]}, False),
        ("agreement", {"parties": [BANK, KAZ]}, True),
        ("agreement", {"parties": [BANK, BANK], "level": "interagency"}, True),
        ("agreement", {"parties": []}, True),
    ],
    "worth_is_no_money": [
        ("agreement", {"amount_text": "$5"}, True),
        ("agreement", {"amount_text": "$5", "value": MONEY}, True),
        ("agreement", {"amount_text": "5 tons", "value": MONEY | {"currency": None}}, False),
    ],
    "named_and_unnamed": [
        ("agreement", {}, True),
        ("agreement", {"parties": [UNNAMED, KAZ]}, True),
        ("agreement", {"parties": [KAZ, KAZ | {"name": None}]}, False),
        ("agreement", {"parties": [KAZ, UNNAMED | {"name": "Stae Bank"}]}, False),
        ("agreement", {"parties": []}, True),
    ],
    "signed_after_publication": [
        ("agreement", {"date_lo": SAME_DAY}, True),
        ("agreement", {"date_lo": NEXT_DAY}, False),
        ("agreement", {"date_lo": NEXT_DAY, "status": "in_force"}, False),
        ("agreement", {"date_lo": NEXT_DAY, "status": "negotiating"}, True),
        ("agreement", {"date_lo": None}, True),
    ],
    "no_figure": [
        ("trade_figure", {}, True),
        ("trade_figure", {"amount_text": None, "change_text": "tripled"}, True),
        ("trade_figure", {"amount_text": None}, False),
    ],
    "reporter_is_partner": [
        ("trade_figure", {}, True),
        ("trade_figure", {"partner": "KAZ"}, False),
        ("trade_figure", {"reporter": None, "partner": None}, True),
    ],
    "actual_after_publication": [
        ("trade_figure", {"date_lo": SAME_DAY}, True),
        ("trade_figure", {"date_lo": NEXT_DAY}, False),
        ("trade_figure", {"date_lo": NEXT_DAY, "status": "provisional"}, False),
        ("trade_figure", {"date_lo": NEXT_DAY, "status": "target"}, True),
        ("trade_figure", {"date_lo": None}, True),
    ],
    "money_without_currency": [
        ("trade_figure", {"indicator": "investment", "unit": "currency", "value": Decimal(5)}, True),
        ("trade_figure", {"indicator": "investment", "unit": "none", "value": Decimal(5)}, False),
        ("trade_figure", {"indicator": "investment", "unit": "count", "value": Decimal(5)}, False),
        ("trade_figure", {"indicator": "investment", "unit": "percent", "value": Decimal(5)}, True),
        ("trade_figure", {"indicator": "investment", "unit": "none", "value": Decimal("0.5")}, True),
        ("trade_figure", {"indicator": "production", "unit": "none", "value": Decimal(5)}, True),
        ("trade_figure", {"indicator": "investment", "unit": "none"}, True),
    ],
    "share_is_no_part": [
        ("trade_figure", {"share_of": "exports", "unit": "percent"}, True),
        ("trade_figure", {"share_of": "exports", "unit": "none", "value": Decimal("0.5")}, True),
        ("trade_figure", {"share_of": "exports", "unit": "none", "value": Decimal(2)}, False),
        ("trade_figure", {"share_of": "exports", "unit": "currency", "value": Decimal("0.5")}, False),
        ("trade_figure", {"unit": "currency"}, True),
    ],
    "country_of_no_state": [
        ("organization", {}, True),
        ("organization", {"org_type": "igo"}, False),
        ("organization", {"org_type": "joint_body"}, False),
        ("organization", {"org_type": "igo", "country": None}, True),
    ],
    "garbled_without_usual": [
        ("organization", {}, True),
        ("organization", {"name_is_garbled": True}, False),
        ("organization", {"name_is_garbled": True, "usual_name": "State Bank"}, True),
        ("organization", {"usual_name": "State Bank"}, True),
    ],
}  # fmt: skip
RULE_CASES = [(code, *case) for code, cases in RULES.items() for case in cases]


@pytest.mark.parametrize(
    ("code", "name", "change", "holds"), RULE_CASES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_rule_tells_the_sound_fact_from_the_contradictory_one(
    code: str, name: str, change: dict[str, Any], holds: bool
) -> None:
    """Each rule alone: the change decides, and the publication date is that of the article."""
    fact = KINDS[name].schema.model_validate(ITEMS[name] | change)
    (wanted,) = (rule for rule in KINDS[name].rules if rule.code == code)
    assert wanted(fact, PUBLISHED) is holds


def test_every_rule_has_a_holding_and_a_breaking_case() -> None:
    """The table above is whole, and a rule that a fact breaks has the right verdict."""
    verdicts = {rule.code: rule.verdict for kind in KINDS.values() for rule in kind.rules}
    assert set(RULES) == set(verdicts)
    assert all({holds for _, _, holds in cases} == {True, False} for cases in RULES.values())
    doubtful = {
        "no_host_country",
        "fewer_than_two_parties",
        "party_told_twice",
        "level_of_other_parties",
        "named_and_unnamed",
        "money_without_currency",
        "share_is_no_part",
        "country_of_no_state",
        "garbled_without_usual",
    }
    assert {code for code, verdict in verdicts.items() if verdict == "doubtful"} == doubtful
    assert set(verdicts.values()) == {"doubtful", "refused"}


@by_kind
def test_without_a_publication_date_no_date_contradicts(kind: Kind) -> None:
    """The day of publication is never guessed."""
    late = {"date_lo": date(2999, 1, 1)} if "date_lo" in kind.schema.model_fields else {}
    fact = kind.schema.model_validate(ITEMS[kind.name] | late)
    assert [rule.code for rule in kind.rules if not rule(fact, None)] == []


DERIVATIONS: dict[str, tuple[str, dict[str, Any], str, object]] = {
    "one document": ("agreement", {}, "is_package", False),
    "eight documents": ("agreement", {"count_text": "Eight", "document_count": 8}, "is_package", True),
    "a number of documents": ("agreement", {"count_text": "a number of agreements"}, "is_package", True),
    "one, in words": ("agreement", {"count_text": "one agreement", "document_count": 1}, "is_package", False),
    "a level": ("trade_figure", {}, "measure", "level"),
    "a level with a change": ("trade_figure", {"change_text": "rose 5%"}, "measure", "level"),
    "a change": ("trade_figure", {"amount_text": None, "change_text": "rose 5%"}, "measure", "change"),
    "a share": ("trade_figure", {"amount_text": "26%", "share_of": "exports"}, "measure", "share"),
    "a name as printed": ("organization", {}, "canonical_name", "Stae Bank"),
    "a name repaired": ("organization", {"usual_name": "State Bank"}, "canonical_name", "State Bank"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "change", "field", "expected"), DERIVATIONS.values(), ids=DERIVATIONS.keys())
def test_a_derived_field_follows_from_the_others(
    name: str, change: dict[str, Any], field: str, expected: object
) -> None:
    """It is stored with them, and nobody has to ask for it."""
    assert KINDS[name].schema.model_validate(ITEMS[name] | change).model_dump()[field] == expected


SAME = {
    "a visit told with fewer words": ("visit", {"visitor_name": "Quill", "city": "London", "evidence": [4], "date_text": "on 4 May"}),
    "a visit planned, then done": ("visit", {"status": "planned"}),
    "parties the other way round": ("agreement", {"parties": [GBR, KAZ]}),
    "an agreement planned, then signed": ("agreement", {"status": "proposed"}),
    "a figure with its value": ("trade_figure", {"amount_text": "5 million dollars", "value": Decimal(5)}),
    "a body with another role": ("organization", {"roles": ["signatory"], "aliases": ["the Bank"]}),
    "a body under its usual name": ("organization", {"name": "Steat Bank", "usual_name": "Stae Bank"}),
}  # fmt: skip
OTHER = {
    "another visitor": ("visit", {"visitor_name": "Bo Quell"}),
    "another visitor's country": ("visit", {"visitor_country": "UZB"}),
    "another host": ("visit", {"host_country": "FRA"}),
    "another day": ("visit", {"start_date": "2031-05-04"}),
    "an unnamed visitor": ("visit", {"visitor_name": None}),
    "another instrument": ("agreement", {"instrument": "treaty"}),
    "another party": ("agreement", {"parties": [KAZ, {"name": None, "kind": "unnamed", "country": None}]}),
    "another signing day": ("agreement", {"signed_date": "2031-05-04"}),
    "another title": ("agreement", {"title": "On salt"}),
    "another subject": ("agreement", {"subjects": ["energy"]}),
    "a package": ("agreement", {"count_text": "Eight memoranda", "document_count": 8}),
    "another indicator": ("trade_figure", {"indicator": "imports"}),
    "another measure": ("trade_figure", {"amount_text": None, "change_text": "tripled"}),
    "sides swapped": ("trade_figure", {"reporter": "GBR", "partner": "KAZ"}),
    "another corridor": ("trade_figure", {"scope": "the Salt Road"}),
    "another commodity": ("trade_figure", {"commodity": "salt"}),
    "another period": ("trade_figure", {"period": "2030"}),
    "another status": ("trade_figure", {"status": "target"}),
    "another source": ("trade_figure", {"attributed_to": "the Customs Office"}),
    "another body": ("organization", {"name": "Salt Bank"}),
    "another country's body": ("organization", {"country": "GBR"}),
}  # fmt: skip


def _identity(name: str, change: dict[str, Any]) -> tuple[object, ...]:
    fact = KINDS[name].schema.model_validate(ITEMS[name] | change)
    assert isinstance(fact, fields.Fact)
    return fact.identity()


@pytest.mark.parametrize(("name", "change"), SAME.values(), ids=SAME.keys())
def test_two_reports_of_one_fact_have_one_identity(name: str, change: dict[str, Any]) -> None:
    """They corroborate each other."""
    assert _identity(name, change) == _identity(name, {})


@pytest.mark.parametrize(("name", "change"), OTHER.values(), ids=OTHER.keys())
def test_different_facts_have_different_identities(name: str, change: dict[str, Any]) -> None:
    """They are never merged, and conflicting sources stay side by side."""
    assert _identity(name, change) != _identity(name, {})


@pytest.mark.parametrize("pair", [("KAZ", "GBR"), ("KAZ", None)], ids=str)
def test_turnover_has_no_direction(pair: tuple[str, str | None]) -> None:
    """Told from either side it is one figure."""
    there = {"indicator": "trade_turnover", "reporter": pair[0], "partner": pair[1]}
    back = {"indicator": "trade_turnover", "reporter": pair[1], "partner": pair[0]}
    assert _identity("trade_figure", there) == _identity("trade_figure", back)


TEXTS = st.none() | st.text(max_size=5)
PARTIES = st.lists(
    st.fixed_dictionaries({"name": TEXTS, "kind": st.sampled_from(["country", "unnamed"]), "country": st.sampled_from([None, "KAZ"])}),
    max_size=3,
)  # fmt: skip


@given(TEXTS, TEXTS, PARTIES)
def test_whatever_stands_in_a_fact_it_has_an_identity(one: str | None, two: str | None, parties: list[Any]) -> None:
    """Blank names and absent countries included."""
    assert _identity("visit", {"visitor_name": one, "start_date": two})
    assert _identity("agreement", {"title": one, "parties": parties, "signed_date": two})
    assert _identity("trade_figure", {"scope": one, "commodity": two, "reporter": None})
    assert _identity("organization", {"name": one or "", "usual_name": two})


def test_a_schema_that_says_nothing_has_all_that_is_asked_for_its_identity() -> None:
    """A fifth kind need not think of it."""

    class Plain(fields.Fact):
        """Nothing said of identity."""

        name: str
        note: str | None = None

    assert Plain(evidence=[1], name="a", note="x").identity() == ("a",)


@pytest.mark.parametrize(
    "fact",
    [Visit(**VISIT), Agreement(**AGREEMENT), TradeFigure(**FIGURE), Organization(**ORGANIZATION)],
    ids=lambda fact: type(fact).__name__,
)
def test_a_fact_never_changes(fact: BaseModel) -> None:
    """What was verified is what is stored."""
    with pytest.raises(ValidationError, match="frozen"):
        fact.evidence = [2]  # type: ignore[attr-defined]  # that it cannot be set is the promise


def test_the_schemas_make_a_catalogue() -> None:
    """All faults that a catalogue looks for are absent."""
    assert [kind.name for kind in Catalog("task", tuple(KINDS.values())).kinds] == list(KINDS)
