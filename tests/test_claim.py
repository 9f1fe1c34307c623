"""Claims: an item stands on the sentences it cites, and on no others."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.claim import Claim, Findings, Place
from extractor.marks import Verdict
from tests.makers import article

TEXT = "One came. Two went. Three met. Four sat. Five left."
THE_ARTICLE = article(TEXT)


def claim(*evidence: int) -> Claim:
    """A claim that cites these sentences."""
    return Claim({"evidence": list(evidence)}, THE_ARTICLE)


def cut(one: Claim) -> list[str]:
    """The stretches of a claim, as text."""
    return [TEXT[start:end] for start, end in one.stretches()]


CITED: dict[str, tuple[list[int], list[int], list[str], Verdict]] = {
    "one": ([2], [2], [], "verified"),
    "three": ([3, 1, 2], [3, 1, 2], [], "verified"),
    "twice the same": ([2, 2, 2], [2], [], "verified"),
    "four": ([1, 2, 3, 4], [1, 2, 3, 4], ["evidence:too_many"], "doubtful"),
    "all": ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], ["evidence:too_many"], "doubtful"),
    "three and one of them twice": ([1, 2, 3, 1], [1, 2, 3], [], "verified"),
    "none": ([], [], ["evidence:no_such_sentence"], "refused"),
    "zero": ([0], [], ["evidence:no_such_sentence"], "refused"),
    "negative": ([-1], [], ["evidence:no_such_sentence"], "refused"),
    "one too far": ([6], [], ["evidence:no_such_sentence"], "refused"),
    "astronomical": ([10**400], [], ["evidence:no_such_sentence"], "refused"),
    "one of two unknown": ([2, 6], [2], ["evidence:no_such_sentence"], "doubtful"),
    "unknown and too many": (
        [1, 2, 3, 4, 0],
        [1, 2, 3, 4],
        ["evidence:no_such_sentence", "evidence:too_many"],
        "doubtful",
    ),
}


@pytest.mark.parametrize(("asked", "cited", "codes", "verdict"), CITED.values(), ids=CITED.keys())
def test_only_sentences_that_are_there_are_cited(
    asked: list[int], cited: list[int], codes: list[str], verdict: Verdict
) -> None:
    """In the order given, each once; a number without a sentence costs the claim its certainty, all of them its place."""
    one = claim(*asked)
    assert one.cited == cited
    assert one.found.codes == codes
    assert one.found.verdict == verdict


@pytest.mark.parametrize(
    ("evidence", "stretches"),
    [
        ([2], ["Two went."]),
        ([1, 2], ["One came. Two went."]),
        ([2, 1], ["One came. Two went."]),
        ([1, 3], ["One came.", "Three met."]),
        ([5, 2, 3], ["Two went. Three met.", "Five left."]),
        ([0], []),
    ],
)
def test_neighbours_are_one_stretch(evidence: list[int], stretches: list[str]) -> None:
    """A piece may run over the end of a sentence into the next cited one, never over one that is not cited."""
    assert cut(claim(*evidence)) == stretches


@pytest.mark.parametrize(
    ("piece", "evidence", "found"),
    [
        ("went. three", [2, 3], "went. Three"),
        ("went. three", [2, 4], None),
        ("went", [2], "went"),
        ("went", [1, 3], None),
        ("left", [1, 5], "left"),
        ("came. two went. three", [1, 3], None),
    ],
)
def test_a_piece_is_found_in_cited_sentences_only(piece: str, evidence: list[int], found: str | None) -> None:
    """Wherever else it stands."""
    span = claim(*evidence).find_cited(piece)
    assert (span and TEXT[span[0] : span[1]]) == found


@pytest.mark.parametrize(
    ("words", "evidence", "cited"),
    [
        ("Three", [1], [1, 3]),
        ("Three", [3], [3]),
        ("went. Three", [1], [1, 2, 3]),
        ("went. Three", [2], [2, 3]),
        ("came. Two went. Three", [5], [5, 1, 2, 3]),
    ],
)
def test_what_is_moved_is_cited_once(words: str, evidence: list[int], cited: list[int]) -> None:
    """All sentences under the piece are cited after it, and none twice."""
    one = claim(*evidence)
    start = TEXT.index(words)
    one.cite((start, start + len(words)))
    assert one.cited == cited


def test_a_place_between_sentences_is_in_none() -> None:
    """Pictures between two lines are no sentence, so nothing is cited for them."""
    text = "One came.\n\n😀😀\n\nTwo went."
    one = Claim({"evidence": [1]}, article(text))
    one.cite((text.index("😀"), text.index("😀") + 2))
    assert one.cited == [1]


def test_the_words_of_the_article_are_folded() -> None:
    """As names are, so that both can be compared."""
    one = Claim({"evidence": [1]}, article("The Zorb-Rail’s ÉCOLE."))
    assert one.article_words == {"the", "zorb", "rail", "s", "école"}


def test_a_verdict_becomes_no_better() -> None:
    """Neither a good finding after a bad one nor the same one twice changes what was found."""
    found = Findings()
    assert found.verdict == "verified"
    for code, verdict, after in [
        ("a", "verified", "verified"),
        ("b", "doubtful", "doubtful"),
        ("c", "verified", "doubtful"),
        ("d", "refused", "refused"),
        ("e", "doubtful", "refused"),
        ("d", "verified", "refused"),
    ]:
        found.note(code, verdict)  # type: ignore[arg-type]  # a table of literals
        assert found.verdict == after
    assert found.codes == ["a", "b", "c", "d", "e"]


def test_the_same_code_may_lower_the_verdict_later() -> None:
    """A code is written once, its worst verdict counts."""
    found = Findings()
    found.note("a")
    found.note("a", "refused")
    assert (found.codes, found.verdict) == (["a"], "refused")


def test_places_are_compared_by_what_they_say() -> None:
    """Two findings of one place are equal."""
    assert Place("name", 1, 2) == Place("name", 1, 2) != Place(None, 1, 2)


SOLD = article(
    "Norway sold 40 wagons in Oslo. It rained. Chile bought 40 wagons, Norway $5 bn and Chile $6 bn. Norway rested."
)


def sold(*evidence: int, **item: Any) -> Claim:
    """A claim about the sale."""
    return Claim({"evidence": list(evidence)} | item, SOLD)


def printed(spans: list[tuple[int, int]]) -> list[str]:
    """What stands there."""
    return [SOLD.text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("evidence", "piece", "count"),
    [
        ((1,), "40 wagons", 1),
        ((1, 3), "40 wagons", 2),
        ((2,), "40 wagons", 0),
        ((1, 2, 3), "0 wagons", 0),
        ((1,), "", 0),
    ],
)
def test_every_cited_place_of_a_piece_is_found(evidence: tuple[int, ...], piece: str, count: int) -> None:
    """Whole words, in the cited sentences only."""
    assert printed(sold(*evidence).spans_of(piece)) == [piece] * count


@pytest.mark.parametrize(
    ("evidence", "code", "expected"),
    [
        ((1,), "NOR", ["Norway", "Oslo"]),
        ((3,), "NOR", ["Norway"]),
        ((2,), "NOR", []),
        ((3,), "CHL", ["Chile", "Chile"]),
        ((1,), "FRA", []),
        ((1,), "no code", []),
    ],
)
def test_a_country_is_mentioned_where_it_is_cited(evidence: tuple[int, ...], code: str, expected: list[str]) -> None:
    """By name or by a city."""
    assert printed(sold(*evidence).mentions(code)) == expected


ITEM = {"a": {"b": 1}, "parties": [{"name": "x"}, {"name": "y", "home": {"c": 2}}], "text": "z"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("", {"evidence": [1], **ITEM}),
        ("a", {"b": 1}),
        ("parties[1]", {"name": "y", "home": {"c": 2}}),
        ("parties[1].home", {"c": 2}),
        ("text", {}),
    ],
)
def test_a_path_leads_to_an_object(path: str, expected: dict[str, Any]) -> None:
    """The fact itself for an empty one; what is no object is an empty one."""
    assert sold(1, **ITEM).item_at(path) == expected


def test_the_place_of_fields_is_that_of_the_first_that_stands_somewhere() -> None:
    """Of a list its first element, and never a field whose name only begins so."""
    claim = sold(1)
    claim.found.places += [Place("names[0]", 1, 2), Place("names[1]", 3, 4), Place("amount_text", 5, 6)]
    claim.found.words.append(Place("status", 7, 8))
    assert claim.place_of(["nowhere", "names"]) == (1, 2)
    assert claim.place_of(["amount_text", "names"]) == (5, 6)
    assert claim.place_of(["status"]) == (7, 8)
    assert claim.place_of(["amount"]) is None
    assert claim.place_of(["name"]) is None
    assert claim.place_of([]) is None


def test_the_anchor_is_where_most_of_the_fact_stands() -> None:
    """A piece that stands in several cited sentences is asked in the one that holds the others."""
    claim = sold(1, 3, what="40 wagons", worth="$5 bn")
    start = SOLD.text.index("$5 bn")
    claim.found.places += [Place("what", *claim.spans_of("40 wagons")[0]), Place("worth", start, start + 5)]
    assert claim.place_of(["what"]) == claim.spans_of("40 wagons")[0]
    assert claim.anchor_of(["what"]) == claim.spans_of("40 wagons")[1]
    assert claim.anchor_of(["nowhere"]) is None


def test_the_numbers_of_a_piece_are_those_that_it_holds() -> None:
    """None that is longer than the piece, which is cut then, and none of a field that stands nowhere."""
    claim = sold(3)
    start = SOLD.text.index("$5 bn")
    claim.found.places += [Place("whole", start, start + 5), Place("cut", start, start + 2)]
    (told,), is_cut = claim.told("whole")
    assert (told.amount and told.amount.text, is_cut) == ("$5 bn", False)
    assert claim.told("cut") == ([], True)
    assert claim.told("nowhere") == ([], False)


def test_the_cited_words_are_those_of_the_cited_sentences() -> None:
    """And the cited sentences come in the order in which they were cited."""
    claim = sold(4, 2)
    assert claim.cited_words == {"it", "rained", "norway", "rested"}
    assert [sentence.number for sentence in claim.sentences] == [4, 2]


@pytest.mark.parametrize(
    ("place", "verdict"),
    [("It", "verified"), ("rested", "doubtful"), ("nowhere", "verified")],
    ids=["cited", "elsewhere", "nowhere"],
)
def test_a_fact_of_which_all_stands_elsewhere_is_doubted(place: str, verdict: Verdict) -> None:
    """Whatever was cited later for what was moved."""
    claim = sold(2)
    if place in SOLD.text:
        start = SOLD.text.index(place)
        claim.found.places.append(Place("a", start, start + len(place)))
        claim.cite((start, start + len(place)))
    claim.check_citations()
    assert claim.found.verdict == verdict
    assert ("evidence:elsewhere" in claim.found.codes) is (verdict == "doubtful")


def test_what_is_refused_already_is_known_by_its_field() -> None:
    """A code of another field, or no refusal, is nothing."""
    found = Findings()
    found.note("name:absent", "doubtful")
    assert not found.refuses("name")
    found.note("names:absent", "refused")
    assert (found.refuses("name"), found.refuses("names"), found.refuses("nam")) == (True, True, False)
