"""Pieces: what was copied stands where it was cited, a label is made of the text's words, a count counts its things."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.claim import Place
from extractor.marks import Count, Verbatim, Wording, Words
from extractor.text.fold import fold
from tests.makers import Outcome, outcome, proved

TEXT = (
    "Zorban Rail (ZR) sold 40 wagons. Orlo Venn, its head, came to Luste. "
    "He praised Luste and 1.25 billion lures. The École Zorbe of Luste was there on 5 May."
)

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
    "empty": ("", (1,), ("refused", ["field:absent"], [])),
    "ten thousand characters": ("40 wagons " * 1000, (1,), ("refused", ["field:absent"], [])),
    "turned round by a mark": ("\u202e40 wagons\u202c", (1,), ("verified", [], ["40 wagons"])),
    "a picture": ("🚃", (1,), ("refused", ["field:absent"], [])),
}


@pytest.mark.parametrize(("piece", "evidence", "expected"), VERBATIM.values(), ids=VERBATIM.keys())
def test_a_piece_stands_where_it_is_cited(piece: str, evidence: tuple[int, ...], expected: Outcome) -> None:
    """Verbatim in the cited sentences; moved if it stands once elsewhere; else refused."""
    assert outcome(proved(Verbatim(), piece, TEXT, evidence)) == expected


def test_a_move_cites_the_sentence_it_went_to() -> None:
    """What is moved is a part of the evidence from then on, after what was cited."""
    claim = proved(Verbatim(), "40 wagons", TEXT, (4, 2))
    assert claim.cited == [4, 2, 1]
    assert claim.found.places == [Place("field", TEXT.index("40"), TEXT.index("40 wagons") + 9)]


def test_a_piece_that_is_not_moved_cites_nothing() -> None:
    """A refusal leaves the evidence as it was."""
    assert proved(Verbatim(), "Luste", TEXT).cited == [1]
    assert proved(Verbatim(), "50 wagons", TEXT).cited == [1]


def test_a_move_does_not_mend_a_worse_verdict() -> None:
    """A fact that cites no sentence stays refused, though its piece is found."""
    claim = proved(Verbatim(), "40 wagons", TEXT, (9,))
    assert outcome(claim) == ("refused", ["evidence:no_such_sentence", "field:moved"], ["40 wagons"])


WORLD = {
    "emoji": ("👩‍🚀🇫🇷 😀 “40 wagons” 👍🏽 went.", "40 WAGONS"),
    "combining marks": ("Cafe\u0301 Zorbe\u0301 sold it.", "caf\u00e9 zorb\u00e9"),
    "soft hyphens": ("They sold 40 wa\u00adgons\u200b.", "40 wagons"),
    "line ends": ("They sold 40\r\nwagons.", "40 wagons"),
    "no-break spaces": ("They sold 1\u00a0200\u202fwagons.", "1 200 wagons"),
    "Hebrew": ("\u200fנמכרו \u202a40 wagons\u202c בשנת 2023.", "40 wagons"),
    "Arabic": ("باعت زوربانيا 40 عربة.", "40 عربة"),
    "letters that grow": ("ßßßﬁﬁİİ ẞ: 40 wagons.", "40 wagons"),
    "astral letters": ("𝒜𝒷𝒸 𐐀𐐁 40 wagons.", "40 wagons"),
    "Russian": ("Продано «40 вагонов».", "40 вагонов"),
    "Chinese": ("出售了四十节车厢。", "四十节车厢"),
}


@pytest.mark.parametrize(("text", "piece"), WORLD.values(), ids=WORLD.keys())
def test_the_place_of_a_piece_is_exact_in_any_text(text: str, piece: str) -> None:
    """What stands there is the piece, typography folded."""
    verdict, codes, printed = outcome(proved(Verbatim(), piece, text))
    assert (verdict, codes) == ("verified", [])
    assert [fold(one).text for one in printed] == [fold(piece).text]


LABELS: dict[str, tuple[str, tuple[int, ...], Outcome]] = {
    "as printed": ("40 wagons", (1,), ("verified", [], ["40 wagons"])),
    "words in another order": ("wagons of Zorban Rail", (1, 4), ("verified", [], [])),
    "printed elsewhere": ("1.25 billion lures", (1,), ("doubtful", ["field:not_cited"], ["1.25 billion lures"])),
    "words of another sentence": ("lures of Luste", (1,), ("doubtful", ["field:not_cited"], [])),
    "a word of its own": ("wagons of Zorban Rails", (1, 2, 3), ("doubtful", ["field:not_in_the_text"], [])),
    "no words": ("?!", (1,), ("doubtful", ["field:not_in_the_text"], [])),
    "empty": ("", (1,), ("doubtful", ["field:not_in_the_text"], [])),
    "ten thousand characters": ("lure " * 2000, (3,), ("doubtful", ["field:not_in_the_text"], [])),
}


@pytest.mark.parametrize(("label", "evidence", "expected"), LABELS.values(), ids=LABELS.keys())
def test_a_label_is_made_of_words_that_are_cited(label: str, evidence: tuple[int, ...], expected: Outcome) -> None:
    """A word that does not stand there makes it doubtful, never refused."""
    assert outcome(proved(Wording(), label, TEXT, evidence)) == expected


OWN_NUMBER = {
    "in brackets behind it": ("They sold boats ($22m) and sugar ($13m).", "$22m", "boats", True),
    "in another's brackets": ("They sold boats ($22m) and sugar ($13m).", "$22m", "sugar", False),
    "of": ("They sold $22m of boats and $13m of sugar.", "$13m", "sugar", True),
    "of, another's": ("They sold $22m of boats and $13m of sugar.", "$13m", "boats", False),
    "German": ("Verkauft wurden Boote ($22m) und Zucker ($13m).", "$13m", "Boote", False),
    "Spanish": ("Vendieron $22m de barcos y $13m de azúcar.", "$22m", "azúcar", False),
    "French": ("Ils ont vendu $22m de bateaux et $13m de sucre.", "$13m", "sucre", True),
    "one for all": ("Boats and sugar brought $22m.", "$22m", "sugar", True),
    "told twice": ("Sugar brought more: boats ($22m), sugar ($13m).", "$22m", "sugar", True),
}


@pytest.mark.parametrize(("text", "number", "label", "is_own"), OWN_NUMBER.values(), ids=OWN_NUMBER.keys())
def test_a_label_that_the_words_tie_to_another_number_is_doubted(
    text: str, number: str, label: str, is_own: bool
) -> None:
    """Sugar is not what the boats brought."""
    claim = proved(Wording(of=("amount",)), label, text, others=(("amount", Verbatim(), number),))
    assert ("field:of_another_number" not in claim.found.codes) is is_own
    assert claim.found.verdict == ("verified" if is_own else "doubtful")


DOCUMENTS = Words({"en": {"one": "memorand*, document*"}, "ru": {"one": "документ*"}, "zh": {"one": "文件"}})
COUNTED = {
    "in the piece": ("They signed eight memoranda.", "eight memoranda", True),
    "behind it": ("They signed eight new trade memoranda.", "eight", True),
    "before it only": ("The memoranda are worth 8 billion.", "8 billion", False),
    "in the next sentence": ("They signed eight. Memoranda are rare.", "eight", False),
    "too far behind": ("Eight very old and very tired ministers signed a document.", "Eight", False),
    "Russian": ("Подписано восемь документов.", "восемь документов", True),
    "Russian, another thing": ("Приехали восемь министров.", "восемь министров", False),
    "Chinese": ("双方签署了八份文件。", "八份", True),
}


@pytest.mark.parametrize(("text", "piece", "is_counted"), COUNTED.values(), ids=COUNTED.keys())
def test_a_count_counts_what_stands_with_it(text: str, piece: str, is_counted: bool) -> None:
    """Eight memoranda, not 8 billion."""
    claim = proved(Count(DOCUMENTS), piece, text, others=(("field", Verbatim(), piece),))
    assert claim.found.codes == ([] if is_counted else ["field:other_thing"])
    assert claim.found.verdict == ("verified" if is_counted else "doubtful")


def test_a_count_of_anything_is_not_asked_what_it_counts() -> None:
    """A schema that gives no words wants none."""
    claim = proved(Count(), "Eight", "Eight came.", others=(("field", Verbatim(), "Eight"),))
    assert outcome(claim) == ("verified", [], ["Eight"])


@given(st.text(), st.text(), st.lists(st.integers(-1, 4), max_size=4))
def test_any_piece_of_any_text_is_found_inside_it_or_not_at_all(text: str, piece: str, evidence: list[int]) -> None:
    """Each place holds the piece; what is verified stands somewhere."""
    for mark in (Verbatim(), Wording()):
        claim = proved(mark, piece, text, tuple(evidence))
        for place in claim.found.places:
            assert 0 <= place.start < place.end <= len(claim.article.text)
            assert fold(piece).text.strip() in fold(claim.article.text[place.start : place.end]).text
        assert isinstance(mark, Wording) or claim.found.verdict == "refused" or claim.found.places
