"""The word tables of the schemas: each phrase is for a value of its field, stands once, and all seven languages are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

import pytest

from extractor.catalog import Kind
from extractor.marks import Worded, Words
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.text.lexicon import Lexicon
from schemas import ALL
from schemas.words import agreements, figures, hedges, organizations, visits

LANGUAGES = {"en", "ru", "es", "fr", "de", "tr", "zh"}
MODULES = (agreements, figures, hedges, organizations, visits)
TABLES: dict[str, Words] = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Words)
}
SIGNALS: dict[str, Mapping[str, str]] = {
    module.__name__.rpartition(".")[2]: module.SIGNALS for module in MODULES if hasattr(module, "SIGNALS")
}
ASKED = {
    f"{schema.__name__}.{field}": (schema, field, mark)
    for schema in ALL
    for field, plan in Kind(schema, "").plan.fields.items()
    for mark in plan.marks
    if isinstance(mark, Worded)
}


def literals(annotation: Any) -> Iterator[str]:
    """The values of an enumeration, at whatever depth of an annotation."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for inner in get_args(annotation):
            yield from literals(inner)


def phrases(listed: str) -> list[str]:
    """The phrases of one value, as they are looked up."""
    return [" ".join(phrase.split()).casefold() for phrase in listed.split(",")]


of_a_table = pytest.mark.parametrize("words", TABLES.values(), ids=TABLES.keys())


@pytest.mark.parametrize(("schema", "field", "mark"), ASKED.values(), ids=ASKED.keys())
def test_a_value_of_a_table_is_one_of_its_field(schema: Any, field: str, mark: Worded) -> None:
    """No word bears out a value that nobody can claim."""
    values = set(literals(schema.model_fields[field].annotation))
    assert mark.words.values - {""} <= values
    assert set(mark.exclusive) <= mark.words.values
    assert {name.partition(".")[0] for name in (*mark.of, *mark.within)} <= set(schema.model_fields)


@of_a_table
def test_no_phrase_stands_twice_in_one_value(words: Words) -> None:
    """Neither within a language nor, as a weak one, beside the same phrase."""
    for language, table in words.tables.items():
        for value, listed in table.items():
            found = phrases(listed)
            assert sorted(found) == sorted(set(found)), (language, value)
            if value.endswith("?"):
                assert not set(found) & set(phrases(table.get(value[:-1], ""))), (language, value)


@of_a_table
def test_no_phrase_is_empty(words: Words) -> None:
    """No comma too many, no value without a word."""
    assert all(phrase for table in words.tables.values() for listed in table.values() for phrase in phrases(listed))


@of_a_table
def test_a_table_has_all_seven_languages(words: Words) -> None:
    """And no other, under the codes by which texts are told apart."""
    assert set(words.tables) == LANGUAGES


SHARED_STEMS = {"figures.INDICATORS", "organizations.TYPES", "organizations.DURING", "agreements.BYSTANDERS"}
"""Tables in which a language lacks a value where another's stem ("export*") or no word at all stands for it, or
whose values are orders of words."""


@of_a_table
def test_each_language_has_every_value_of_the_others(words: Words) -> None:
    """What English can say, each of the others can; weak phrases count."""
    name = next(name for name, table in TABLES.items() if table is words)
    every = [{value.rstrip("?") for value in table} - {""} for table in words.tables.values()]
    assert name in SHARED_STEMS or set.intersection(*every) == set.union(*every)


NEWS: dict[str, dict[str, dict[str, str]]] = {
    "figures.INDICATORS": {
        "en": {"trade_turnover": "trade turnover", "exports": "exports", "imports": "imports", "trade_balance": "trade surplus", "investment": "investments", "loan_or_aid": "loan", "project_cost": "cost", "contract_value": "contract", "freight_volume": "freight", "transit_volume": "transit", "capacity": "capacity", "production": "output", "tariff": "tariffs"},
        "ru": {"trade_turnover": "товарооборота", "exports": "экспорта", "imports": "импортом", "trade_balance": "профицит", "investment": "инвестиций", "loan_or_aid": "кредита", "project_cost": "стоимость", "contract_value": "контракт", "freight_volume": "грузоперевозок перевозки", "transit_volume": "транзит", "capacity": "мощностью", "production": "производства", "tariff": "пошлины"},
        "es": {"trade_turnover": "intercambio comercial", "exports": "exportaciones", "imports": "importaciones", "trade_balance": "superávit", "investment": "inversiones", "loan_or_aid": "préstamo", "project_cost": "costo", "contract_value": "contrato", "freight_volume": "carga", "transit_volume": "tránsito", "capacity": "capacidad", "production": "producción", "tariff": "aranceles"},
        "fr": {"trade_turnover": "échanges commerciaux", "exports": "exportations", "imports": "importations", "trade_balance": "excédent", "investment": "investissements", "loan_or_aid": "prêt", "project_cost": "coût", "contract_value": "contrat", "freight_volume": "fret", "transit_volume": "transit", "capacity": "capacité", "production": "production", "tariff": "droits de douane"},
        "de": {"trade_turnover": "Handelsvolumen", "exports": "Ausfuhren", "imports": "Einfuhren", "trade_balance": "Handelsüberschuss", "investment": "Investitionen", "loan_or_aid": "Kredit", "project_cost": "Baukosten", "contract_value": "Auftrag", "freight_volume": "Frachtaufkommen", "transit_volume": "Transit", "capacity": "Kapazität", "production": "Produktion", "tariff": "Zölle"},
        "tr": {"trade_turnover": "ticaret hacmi", "exports": "ihracatı", "imports": "ithalatı", "trade_balance": "ticaret fazlası", "investment": "yatırımlar", "loan_or_aid": "kredi", "project_cost": "maliyeti", "contract_value": "sözleşme", "freight_volume": "yük", "transit_volume": "transit", "capacity": "kapasitesi", "production": "üretimi", "tariff": "gümrük vergisi"},
        "zh": {"trade_turnover": "贸易额", "exports": "出口", "imports": "进口", "trade_balance": "顺差", "investment": "投资", "loan_or_aid": "贷款", "project_cost": "造价", "contract_value": "合同", "freight_volume": "货运量", "transit_volume": "过境", "capacity": "产能", "production": "产量", "tariff": "关税"},
    },
    "agreements.INSTRUMENTS": {
        "en": {"treaty": "treaty", "agreement": "agreements", "protocol": "protocol", "memorandum": "MoU", "declaration": "declaration", "joint_statement": "joint statement", "programme": "roadmap", "contract": "contracts", "decision": "decision", "amendment": "amendments"},
        "ru": {"treaty": "договора", "agreement": "соглашениями", "protocol": "протокола", "memorandum": "меморандумы", "declaration": "декларации", "joint_statement": "совместное заявление", "programme": "дорожную карту", "contract": "контракты", "decision": "решения", "amendment": "поправки"},
        "es": {"treaty": "tratado", "agreement": "acuerdos", "protocol": "protocolo", "memorandum": "memorando", "declaration": "declaración", "joint_statement": "declaración conjunta", "programme": "hoja de ruta", "contract": "contratos", "decision": "decisión", "amendment": "enmienda"},
        "fr": {"treaty": "traité", "agreement": "accords", "protocol": "protocole", "memorandum": "mémorandum", "declaration": "déclaration", "joint_statement": "déclaration commune", "programme": "feuille de route", "contract": "contrats", "decision": "décision", "amendment": "avenant"},
        "de": {"treaty": "Staatsvertrag", "agreement": "Abkommen", "protocol": "Protokolle", "memorandum": "Absichtserklärungen", "declaration": "Erklärung", "joint_statement": "gemeinsame Erklärung", "programme": "Fahrplan", "contract": "Verträge", "decision": "Beschluss", "amendment": "Änderung"},
        "tr": {"treaty": "antlaşması", "agreement": "anlaşmalar", "protocol": "protokolü", "memorandum": "mutabakat zaptı", "declaration": "bildirisi", "joint_statement": "ortak bildiri", "programme": "yol haritası", "contract": "sözleşmesi", "decision": "kararı", "amendment": "değişiklik"},
        "zh": {"treaty": "条约", "agreement": "协定", "protocol": "议定书", "memorandum": "谅解备忘录", "declaration": "宣言", "joint_statement": "联合声明", "programme": "路线图", "contract": "合同", "decision": "决定", "amendment": "修正案"},
    },
    "agreements.STATUSES": {
        "en": {"signed": "signed", "agreed": "agreed", "negotiating": "negotiations", "ratified": "ratified", "in_force": "entered into force", "suspended": "suspended", "terminated": "terminated"},
        "ru": {"signed": "подписано", "agreed": "договорились", "negotiating": "переговоры", "ratified": "ратифицировал", "in_force": "вступило в силу", "suspended": "приостановлено", "terminated": "расторгнут"},
        "es": {"signed": "suscribieron", "agreed": "acordaron", "negotiating": "negocian", "ratified": "ratificó", "in_force": "entró en vigor", "suspended": "suspendió", "terminated": "rescindió"},
        "fr": {"signed": "signé", "agreed": "convenu", "negotiating": "négociations", "ratified": "ratifié", "in_force": "entré en vigueur", "suspended": "suspendu", "terminated": "dénoncé"},
        "de": {"signed": "unterzeichneten", "agreed": "einigten", "negotiating": "verhandeln", "ratified": "ratifiziert", "in_force": "in Kraft", "suspended": "ausgesetzt", "terminated": "gekündigt"},
        "tr": {"signed": "imzaladı", "agreed": "anlaştı", "negotiating": "müzakereler", "ratified": "onayladı", "in_force": "yürürlüğe", "suspended": "askıya", "terminated": "feshetti"},
        "zh": {"signed": "签署", "agreed": "商定", "negotiating": "谈判", "ratified": "批准", "in_force": "生效", "suspended": "暂停", "terminated": "终止"},
    },
    "visits.TYPES": {
        "en": {"state": "state visit", "official": "official three-day visit", "working": "working visit", "private": "private visit"},
        "ru": {"state": "государственным визитом", "official": "официального визита", "working": "рабочая поездка", "private": "частным визитом"},
        "es": {"state": "visita de Estado", "official": "visita oficial", "working": "visita de trabajo", "private": "visita privada"},
        "fr": {"state": "visite d’État", "official": "visite officielle", "working": "visite de travail", "private": "visite privée"},
        "de": {"state": "Staatsbesuchs", "official": "offiziellen Besuch", "working": "Arbeitsbesuch", "private": "Privatbesuch"},
        "tr": {"state": "devlet ziyareti", "official": "resmî ziyaret", "working": "çalışma ziyareti", "private": "özel ziyaret"},
        "zh": {"state": "国事访问", "official": "正式访问", "working": "工作访问", "private": "私人访问"},
    },
    "visits.STATUSES": {
        "en": {"cancelled": "called off", "postponed": "postponed", "invited": "invited", "ongoing": "arrived"},
        "ru": {"cancelled": "отменил", "postponed": "перенесён", "invited": "пригласил", "ongoing": "прибыл"},
        "es": {"cancelled": "canceló", "postponed": "aplazó", "invited": "invitó", "ongoing": "llegó"},
        "fr": {"cancelled": "annulé", "postponed": "reporté", "invited": "invité", "ongoing": "arrivé"},
        "de": {"cancelled": "abgesagt", "postponed": "verschoben", "invited": "eingeladen", "ongoing": "eingetroffen"},
        "tr": {"cancelled": "iptal", "postponed": "ertelendi", "invited": "davet", "ongoing": "geldi"},
        "zh": {"cancelled": "取消", "postponed": "推迟", "invited": "邀请", "ongoing": "抵达"},
    },
    "visits.LEVELS": {
        "en": {"head_of_state": "King", "head_of_government": "Prime Minister", "foreign_minister": "Foreign Minister", "minister": "Minister", "legislature": "Speaker", "igo_head": "Secretary-General", "other_official": "ambassador", "delegation": "delegation"},
        "ru": {"head_of_state": "президент", "head_of_government": "премьер-министра", "foreign_minister": "главой МИД", "minister": "министр", "legislature": "спикер", "igo_head": "генсек", "other_official": "посол", "delegation": "делегация"},
        "es": {"head_of_state": "presidenta", "head_of_government": "primer ministro", "foreign_minister": "canciller", "minister": "ministra", "legislature": "senadores", "igo_head": "secretario general", "other_official": "embajador", "delegation": "delegación"},
        "fr": {"head_of_state": "président", "head_of_government": "première ministre", "foreign_minister": "ministre des Affaires étrangères", "minister": "ministre", "legislature": "député", "igo_head": "secrétaire général", "other_official": "ambassadeur", "delegation": "délégation"},
        "de": {"head_of_state": "Staatspräsident", "head_of_government": "Bundeskanzlerin", "foreign_minister": "Außenministerin", "minister": "Wirtschaftsminister", "legislature": "Abgeordnete", "igo_head": "Generalsekretär", "other_official": "Botschafter", "delegation": "Delegation"},
        "tr": {"head_of_state": "Cumhurbaşkanı", "head_of_government": "Başbakan", "foreign_minister": "Dışişleri Bakanı", "minister": "bakanı", "legislature": "milletvekili", "igo_head": "Genel Sekreteri", "other_official": "büyükelçisi", "delegation": "heyeti"},
        "zh": {"head_of_state": "国家主席", "head_of_government": "总理", "foreign_minister": "外长", "minister": "部长", "legislature": "议长", "igo_head": "秘书长", "other_official": "大使", "delegation": "代表团"},
    },
    "organizations.TYPES": {
        "en": {"ministry": "Ministry of Trade", "parliament": "Senate", "financial_institution": "Bank", "education_research": "University", "chamber_or_association": "Chamber of Commerce", "company": "LLC"},
        "ru": {"ministry": "Министерство торговли", "parliament": "Парламент", "financial_institution": "Банка", "education_research": "Университет", "chamber_or_association": "Торгово-промышленная палата"},
        "es": {"ministry": "Ministerio de Economía", "parliament": "Senado", "financial_institution": "Banco", "education_research": "Universidad", "chamber_or_association": "Cámara de Comercio"},
        "fr": {"ministry": "Ministère de l’Économie", "parliament": "Sénat", "financial_institution": "Banque", "education_research": "Université", "chamber_or_association": "Chambre de commerce"},
        "de": {"ministry": "Wirtschaftsministerium", "parliament": "Bundestag", "financial_institution": "Zentralbank", "education_research": "Universität", "chamber_or_association": "Handelskammer"},
        "tr": {"ministry": "Ticaret Bakanlığı", "parliament": "Millet Meclisi", "financial_institution": "Merkez Bankası", "education_research": "Üniversitesi", "chamber_or_association": "Ticaret Odası"},
        "zh": {"parliament": "议会", "financial_institution": "银行", "education_research": "大学", "chamber_or_association": "商会"},
    },
}  # fmt: skip
NEWS_CASES = [
    pytest.param(name, value, printed, id=f"{name} {language} {value}")
    for name, languages in NEWS.items()
    for language, printed_values in languages.items()
    for value, printed in printed_values.items()
]


@pytest.mark.parametrize(("name", "value", "printed"), NEWS_CASES)
def test_each_language_has_every_value_that_news_needs(name: str, value: str, printed: str) -> None:
    """As news prints it, inflected or in capitals; a weak word will do."""
    hits = lexicon_of(TABLES[name]).find(printed)
    assert value in {part.rstrip("?") for hit in hits for part in hit.meaning.split("|")}


def test_the_words_of_news_are_there_in_all_seven_languages() -> None:
    """The table above is whole."""
    assert all(set(languages) == LANGUAGES for languages in NEWS.values())
    assert set(NEWS) <= set(TABLES)


@of_a_table
def test_every_phrase_is_found_and_means_its_value(words: Words) -> None:
    """A stem as well, and a gap with any word in it; a longer phrase may win, but not lose the value to nothing."""
    lexicon = lexicon_of(words)
    for language, table in words.tables.items():
        for value, listed in table.items():
            for phrase in phrases(listed):
                printed = phrase.replace("*", "").replace("_", "x")
                hits = lexicon.find(printed)
                assert hits, (language, value, phrase)
                told = {part for hit in hits for part in hit.meaning.split("|")}
                assert value in told or len(hits) == 1, (language, value, phrase, told)


@of_a_table
def test_a_phrase_found_stands_for_values_of_its_table(words: Words) -> None:
    """And for no other text."""
    lexicon = lexicon_of(words)
    for table in words.tables.values():
        for listed in table.values():
            for hit in lexicon.find(" ".join(phrases(listed)).replace("*", "")):
                assert values_of(hit) <= words.values


@pytest.mark.parametrize("signals", SIGNALS.values(), ids=SIGNALS.keys())
def test_signals_are_there_in_all_seven_languages(signals: Mapping[str, str]) -> None:
    """The words by which a sentence that no fact cites is noticed."""
    assert set(signals) == LANGUAGES
    for language, listed in signals.items():
        found = phrases(listed)
        assert sorted(found) == sorted(set(found)), language
        assert all(found), language
        assert all(Lexicon({"x": listed}).find(phrase.replace("*", "")) for phrase in found), language


OPPOSITES = {
    "figures.INDICATORS": "exports imports trade_balance investment transit_volume tariff",
    "visits.TYPES": "state official working private transit",
    "visits.STATUSES": "cancelled postponed invited",
}


@pytest.mark.parametrize(("name", "values"), OPPOSITES.items(), ids=OPPOSITES.keys())
def test_opposites_share_only_words_that_mean_both(name: str, values: str) -> None:
    """No word that bears out one of them bears out another, but what ships or supplies goes both ways."""
    both = {"shipments", "shipped", "shipment", "supplies", "supplied", "deliver*", "поставк*", "suministr*", "lieferung*",
            "sevkiyat*"}  # fmt: skip
    for language, table in TABLES[name].tables.items():
        told: dict[str, set[str]] = {}
        for value in values.split():
            for phrase in phrases(table.get(value, "")):
                told.setdefault(phrase, set()).add(value)
        shared = {phrase: named for phrase, named in told.items() if phrase and len(named) > 1 and phrase not in both}
        assert shared == {}, language
