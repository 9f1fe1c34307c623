"""An article is skipped only where it can hold no fact that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from cassettes.recorder import ARTICLES
from extractor.article import Article
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.errors import CatalogError
from extractor.evaluation.gold import GoldArticle, read_gold
from extractor.formats import READERS, SUFFIXES
from extractor.prefilter import can_state
from extractor.text.cues import words_of
from schemas import ALL
from tests.prefilter_texts import FACTS, NOISE
from tests.test_torture import CASES

CATALOG = load_catalog()
KINDS = {kind.name: kind for kind in CATALOG.kinds}
GOLD = {gold.seed: gold for gold in read_gold(Path(__file__).parents[1] / "examples" / "gold", CATALOG)}
LANGUAGES = {"en", "ru", "es", "fr", "de", "tr", "zh"}
SAID = [(kind, text) for kind, texts in FACTS.items() for text in texts]


def _article(path: Path) -> Article:
    """The one article of a file."""
    with path.open("rb") as stream:
        (article,) = READERS[SUFFIXES[path.suffix]](stream, path.name)
    assert isinstance(article, Article)
    return article


def _holds_cues(kind: str, text: str) -> bool:
    """Whether the words and patterns alone let a text through, whatever its language."""
    cues = KINDS[kind].cues
    assert cues
    return cues.are_in(text, words_of(text))


@pytest.mark.parametrize("gold", GOLD.values(), ids=list(GOLD))
def test_no_example_with_a_fact_is_skipped(gold: GoldArticle) -> None:
    """Required or optional, of whatever kind, and asked for that kind alone."""
    article = _article(ARTICLES / gold.seed)
    for name in {fact.kind for fact in gold.facts}:
        assert _holds_cues(name, article.text), name
        assert can_state(article, [KINDS[name]]), name
        assert can_state(article, CATALOG.kinds)


@pytest.mark.parametrize(("kind", "text"), SAID, ids=[text[:40] for _, text in SAID])
def test_no_sentence_with_a_fact_is_skipped(kind: str, text: str) -> None:
    """Alone, without the article around it, in each of the seven languages."""
    assert _holds_cues(kind, text)


def test_all_true_sentences_of_the_torture_set_pass() -> None:
    """By their cues alone, each asked for its own kind."""
    lost = [
        case["id"] for case in CASES if case["expect"] == "verified" and not _holds_cues(case["kind"], case["text"])
    ]
    assert lost == []


def test_most_news_without_facts_is_skipped() -> None:
    """Sports, crime, culture, weather and local matters: seventeen in twenty, asked for all four kinds at once."""
    passed = [name for name, text in NOISE.items() if can_state(Article.of(text), CATALOG.kinds)]
    assert len(NOISE) >= 50
    assert len(passed) <= 0.15 * len(NOISE), passed


@given(st.sampled_from(SAID), st.text(max_size=200), st.text(max_size=200))
def test_a_sentence_with_a_fact_saves_any_text(said: tuple[str, str], before: str, after: str) -> None:
    """Nothing beside it makes an article be skipped."""
    kind, text = said
    assert can_state(Article.of(f"{before}\n\n{text}\n\n{after}"), [KINDS[kind]])


@given(st.text(max_size=300), st.sampled_from([None, "en", "fi", "zh-Hant", "x"]))
def test_any_text_is_judged(text: str, language: str | None) -> None:
    """Without a crash, the same each time; more kinds let more through."""
    every = [can_state(Article.of(text, language=language), CATALOG.kinds) for _ in range(2)]
    each = [can_state(Article.of(text, language=language), [kind]) for kind in CATALOG.kinds]
    assert every == [any(each)] * 2


OTHERS = {
    "Finnish": "Pääministeri lensi maanantaina naapurimaahan, ja illalla allekirjoitettiin sopimus.",
    "Portuguese": "O chefe da diplomacia chegou na segunda-feira e as vendas ao estrangeiro subiram.",
    "Ukrainian": "Очільник держави прибув у понеділок, сторони уклали угоду про кордон.",
    "Kazakh": "Мемлекет басшысы дүйсенбіде келді, тараптар келісімге қол қойды.",
    "traditional Chinese": "總統週一抵達東京，雙方簽署了協議。",
    "Japanese": "首脳は月曜日に到着した。",
    "Arabic": "وصل الرئيس يوم الاثنين.",
    "nothing": "",
    "a headline": "Zorbair grows",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=list(OTHERS))
def test_a_text_in_another_language_is_read(text: str) -> None:
    """Cues of seven languages do not tell that an eighth says nothing."""
    assert can_state(Article.of(text), CATALOG.kinds)


def test_a_told_language_without_cues_is_believed() -> None:
    """As is one that has them, where the text does not belie it."""
    text = NOISE["en fire"]
    assert not can_state(Article.of(text, language="en-GB"), CATALOG.kinds)
    assert can_state(Article.of(text, language="fi"), CATALOG.kinds)


class Toll(BaseModel):
    """A thing with cues in two languages, of which one lacks a group."""

    model_config = ConfigDict(extra="forbid")
    CUES: ClassVar[object] = {
        "en": {"toll": "toll*", "road": "*way, bridge"},
        "es": {"toll": "peaje*"},
        "": {"road": "A[0-9]"},
    }

    evidence: list[int]


class Gate(BaseModel):
    """A thing without cues."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]


TOLL, GATE = (Kind(schema, "guide") for schema in (Toll, Gate))
JUDGED: dict[str, tuple[str, list[Kind], bool]] = {
    "a cue of each group": ("The tolls of the motorway are high in the summer.", [TOLL], True),
    "one group lacks": ("The tolls of the ferry are high in the summer.", [TOLL], False),
    "an end in the middle": ("The toll of the wayward is high in the summer.", [TOLL], False),
    "a pattern": ("The toll on the A4 is high in the summer.", [TOLL], True),
    "a pattern without the rest": ("The traffic on the A4 is high in the summer.", [TOLL], False),
    "no cue": ("The days are long in the summer.", [TOLL], False),
    "capitals, a soft hyphen": ("The TO\u00adLL OF THE BRIDGE is high in the summer.", [TOLL], True),
    "a kind without cues": ("The days are long in the summer.", [GATE], True),
    "a kind without cues beside one with": ("The days are long in the summer.", [TOLL, GATE], True),
    "a language that lacks a group": ("Los días son largos en el verano y las noches son cortas.", [TOLL], True),
    "no kind": ("The tolls of the motorway are high in the summer.", [], False),
}


@pytest.mark.parametrize(("text", "kinds", "passes"), JUDGED.values(), ids=list(JUDGED))
def test_an_article_passes_with_a_cue_of_every_group(text: str, kinds: list[Kind], passes: bool) -> None:
    """Of one kind at least; what is not known passes."""
    assert can_state(Article.of(text), kinds) is passes


BAD = {
    "a text": ("toll", "a mapping"),
    "no groups": ({"en": "toll"}, "a mapping"),
    "a list": ({"en": {"toll": ["toll"]}}, "are text"),
    "a number": ({1: {"toll": "toll"}}, "are text"),
    "two words": ({"en": {"toll": "toll, must pay"}}, "toll in en: 'must pay' is not one word"),
    "a comma too many": ({"en": {"toll": "toll, "}}, "toll in en: '' is not one word"),
    "a broken pattern": ({"": {"toll": "("}}, "toll in patterns: no regular expression"),
    "a pattern of nothing": ({"": {"toll": "x*"}}, "toll in patterns: its pattern is found in every text"),
}


@pytest.mark.parametrize(("cues", "told"), BAD.values(), ids=list(BAD))
def test_cues_that_are_none_are_a_fault_of_the_catalogue(cues: object, told: str) -> None:
    """Told when it is loaded, not in the middle of a job."""
    schema = type("Bad", (Gate,), {"__doc__": "Bad.", "CUES": cues, "__annotations__": {"CUES": ClassVar[object]}})
    with pytest.raises(CatalogError, match=rf"Bad\.CUES: .*{told}"):
        Catalog("task", (Kind(schema, "guide"),))


@pytest.mark.parametrize("kind", CATALOG.kinds, ids=lambda kind: kind.name)
def test_every_language_has_cues_of_every_group(kind: Kind) -> None:
    """All seven, each word once."""
    assert kind.cues
    assert kind.cues.languages == LANGUAGES
    for language, groups in kind.schema.CUES.items():  # type: ignore[attr-defined]  # has cues, so has CUES
        for group, listed in groups.items():
            found = [cue.strip() for cue in listed.split(",")]
            assert not language or sorted(found) == sorted(set(found)), (language, group)


@pytest.mark.parametrize("schema", [schema for schema in ALL if hasattr(schema, "SIGNALS")], ids=lambda s: s.__name__)
def test_what_signals_a_fact_is_a_cue(schema: type[BaseModel]) -> None:
    """A sentence with such a phrase has one of what is done; only who does it, and in what matter, may stand elsewhere."""
    told = "president, energy, "
    for listed in schema.SIGNALS.values():  # type: ignore[attr-defined]  # those with SIGNALS
        for phrase in listed.split(","):
            assert _holds_cues(Kind(schema, "").name, told + phrase.replace("*", "")), phrase
