"""Provers: what a model copied stands in the article, or the fact says that it does not."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.claim import Claim, Place
from extractor.marks import Amount, Canonical, CountryCode, Date, Mark, Name, Verbatim, Verdict, Wording
from extractor.provers import prove
from extractor.text.places import CODES
from tests.makers import article

TEXT = (
    "Zorban Rail (ZR) sold 40 wagons. Orlo Venn, its head, came to Luste. "
    "He praised Luste and 1.25 billion lures. The École Zorbe of Luste was there on 5 May."
)


def proved(mark: Mark, value: object, evidence: tuple[int, ...] = (1,), text: str = TEXT, **item: Any) -> Claim:
    """A claim of which one field was proved."""
    claim = Claim({"evidence": list(evidence)} | item, article(text))
    prove(claim, "field", mark, value)
    return claim


def outcome(claim: Claim) -> tuple[Verdict, list[str], list[str]]:
    """Verdict, codes, and the text at each place."""
    text = claim.article.text
    return claim.found.verdict, claim.found.codes, [text[p.start : p.end] for p in claim.found.places]


Outcome = tuple[Verdict, list[str], list[str]]
VERBATIM: dict[str, tuple[str, tuple[int, ...], Outcome]] = {
    "in the cited sentence": ("40 wagons", (1,), ("verified", [], ["40 wagons"])),
    "in one of them": ("1.25 billion", (1, 3), ("verified", [], ["1.25 billion"])),
    "over two of them": ("wagons. Orlo", (1, 2), ("verified", [], ["wagons. Orlo"])),
    "in another print": ("orlo\u00a0VENN", (2,), ("verified", [], ["Orlo Venn"])),
    "once elsewhere": ("40 wagons", (4,), ("verified", ["field:moved"], ["40 wagons"])),
    "once elsewhere, over two": ("wagons. Orlo", (1,), ("verified", ["field:moved"], ["wagons. Orlo"])),
    "several times elsewhere": ("Luste", (1,), ("refused", ["field:not_cited"], [])),
    "several times, one cited": ("Luste", (1, 3), ("verified", [], ["Luste"])),
    "nowhere": ("50 wagons", (1,), ("refused", ["field:absent"], [])),
    "a part of a number": ("25 billion lures", (3,), ("refused", ["field:absent"], [])),
    "a part of a word": ("wagon", (1,), ("refused", ["field:absent"], [])),
    "with another word": ("40 new wagons", (1,), ("refused", ["field:absent"], [])),
    "with an ellipsis": ("Zorban Rail … wagons", (1,), ("refused", ["field:absent"], [])),
    "only typography": ("\u200b", (1,), ("refused", ["field:absent"], [])),
}


@pytest.mark.parametrize(("piece", "evidence", "expected"), VERBATIM.values(), ids=VERBATIM.keys())
def test_a_piece_stands_where_it_is_cited(piece: str, evidence: tuple[int, ...], expected: Outcome) -> None:
    """Verbatim in the cited sentences; moved if it stands once elsewhere; else refused."""
    assert outcome(proved(Verbatim(), piece, evidence)) == expected


def test_a_move_cites_the_sentence_it_went_to() -> None:
    """What is moved is a part of the evidence from then on, after what was cited."""
    claim = proved(Verbatim(), "40 wagons", (4, 2))
    assert claim.cited == [4, 2, 1]
    assert claim.found.places == [Place("field", TEXT.index("40"), TEXT.index("40 wagons") + 9)]


def test_a_piece_that_is_not_moved_cites_nothing() -> None:
    """A refusal leaves the evidence as it was."""
    assert proved(Verbatim(), "Luste", (1,)).cited == [1]
    assert proved(Verbatim(), "50 wagons", (1,)).cited == [1]


def test_a_move_does_not_mend_a_worse_verdict() -> None:
    """A fact that cites no sentence stays refused, though its piece is found."""
    claim = proved(Verbatim(), "40 wagons", (9,))
    assert outcome(claim) == ("refused", ["evidence:no_such_sentence", "field:moved"], ["40 wagons"])


NAMES: dict[str, tuple[str, Outcome]] = {
    "in the cited sentence": ("Zorban Rail", ("verified", [], ["Zorban Rail"])),
    "anywhere": ("Orlo Venn", ("verified", [], ["Orlo Venn"])),
    "several times": ("Luste", ("verified", [], ["Luste"])),
    "in another print": ("ECOLE\u0301 zorbe".replace("ECOLE\u0301", "E\u0301COLE"), ("verified", [], ["École Zorbe"])),
    "its words apart": ("Luste Rail", ("doubtful", ["field:scattered"], [])),
    "its words in another order": ("Venn, Orlo", ("doubtful", ["field:scattered"], [])),
    "one word missing": ("Zorban Rail Holding", ("refused", ["field:absent"], [])),
    "without its accent": ("Ecole Zorbe", ("refused", ["field:absent"], [])),
    "a part of a word": ("Zor", ("refused", ["field:absent"], [])),
    "no words": ("—", ("refused", ["field:absent"], [])),
}


@pytest.mark.parametrize(("name", "expected"), NAMES.values(), ids=NAMES.keys())
def test_a_name_stands_in_the_article(name: str, expected: Outcome) -> None:
    """Whole, it is proved; in scattered words, doubtful; with a word that is not there, refused."""
    assert outcome(proved(Name(), name)) == expected


def test_a_name_is_shown_where_it_is_cited() -> None:
    """Of several places, the one in the cited sentences; no sentence is added for a name."""
    claim = proved(Name(), "Luste", (3,))
    assert claim.found.places == [Place("field", TEXT.index("Luste and"), TEXT.index("Luste and") + 5)]
    assert proved(Name(), "Orlo Venn", (1,)).cited == [1]


WORDINGS: dict[str, tuple[str, Outcome]] = {
    "as printed": ("40 wagons", ("verified", [], ["40 wagons"])),
    "elsewhere": ("1.25 billion lures", ("verified", [], ["1.25 billion lures"])),
    "the text's words in another order": ("wagons of Zorban Rail", ("verified", [], [])),
    "a word of its own": ("wagons of Zorban Rails", ("doubtful", ["field:not_in_the_text"], [])),
    "no words": ("?!", ("doubtful", ["field:not_in_the_text"], [])),
}


@pytest.mark.parametrize(("label", "expected"), WORDINGS.values(), ids=WORDINGS.keys())
def test_a_label_is_made_of_the_articles_words(label: str, expected: Outcome) -> None:
    """A word that does not stand there makes it doubtful, never refused."""
    assert outcome(proved(Wording(), label)) == expected


PINNED: dict[str, tuple[str, str | None, str | None, list[str]]] = {
    "as printed": ("Zorban Rail", "Zorban Rail", None, []),
    "as printed but for typography": ("The ZORBAN-RAIL", "Zorban Rail", None, []),
    "by its printed acronym": ("Zorbanian Railways", "Zorban Rail", "ZR", []),
    "by an acronym of other letters": ("Zorbanian State Lines", "Zorban Rail", "ZR", ["field:unproved"]),
    "by an acronym that is not printed": ("Zorbanian State Railways", "Zorban Rail", "ZSR", ["field:unproved"]),
    "by nothing": ("Zorbanian Railways", "Zorban Rail", None, ["field:unproved"]),
    "by no printed name": ("Zorbanian Lines", None, None, ["field:unproved"]),
    "one letter": ("Zorbania", "Zorban Rail", "Z", ["field:unproved"]),
}


@pytest.mark.parametrize(("name", "printed", "acronym", "codes"), PINNED.values(), ids=PINNED.keys())
def test_a_usual_name_is_pinned_by_the_print(
    name: str, printed: str | None, acronym: str | None, codes: list[str]
) -> None:
    """It is the printed name, or the article prints its initials; otherwise it is only a guess."""
    claim = proved(Canonical(printed="printed", acronym="acronym"), name, printed=printed, acronym=acronym)
    assert outcome(claim) == ("doubtful" if codes else "verified", codes, [])


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_country_in_use_has_a_code(code: str) -> None:
    """All of the table passes."""
    assert outcome(proved(CountryCode(), code)) == ("verified", [], [])


@pytest.mark.parametrize("code", ["YUG", "SUN", "ZZZ", "UKX", "kaz", "KA", "", "KAZ "])
def test_any_other_code_is_refused(code: str) -> None:
    """No country is made up, revived or respelt."""
    assert outcome(proved(CountryCode(), code)) == ("refused", ["field:unknown_code"], [])


@pytest.mark.parametrize("mark", [Amount(), Date(), Mark()], ids=["amount", "date", "none"])
def test_marks_of_readers_prove_nothing(mark: Mark) -> None:
    """How a piece is read is no proof that it stands there, nor that it does not."""
    assert outcome(proved(mark, "50 wagons")) == ("verified", [], [])


@pytest.mark.parametrize("value", [5, True, ["40 wagons"], {"a": "b"}, None])
@pytest.mark.parametrize(
    "mark", [Verbatim(), Name(), Wording(), CountryCode()], ids=["verbatim", "name", "wording", "code"]
)
def test_only_text_is_looked_up(mark: Mark, value: object) -> None:
    """A mark on a list is proved element by element; the list itself is not searched for."""
    assert outcome(proved(mark, value)) == ("verified", [], [])
