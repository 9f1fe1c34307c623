"""Folding: typography and nothing else is forgiven, and what is found stands exactly where it is said to stand."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.fold import Span, find, find_all, fold

FOUND = {
    "curly quotes": ("\"we're done\"", "He said “we’re done” then", "“we’re done”"),
    "low and angle quotes": ('"Zorb" and "Orlo"', "the „Zorb“ and «Orlo» lines", "„Zorb“ and «Orlo»"),
    "primes and backticks": ("5' by `o'", "of 5′ by ‘o´ each", "5′ by ‘o´"),
    "modifier apostrophe": ("O'zb", "in Oʻzb now", "Oʻzb"),
    "en dash": ("2022-2026", "for 2022–2026 too", "2022–2026"),
    "em dash and minus": ("a - b - c", "x a — b − c x", "a — b − c"),
    "no-break hyphen": ("Zorb-Luste", "the Zorb\u2011Luste line", "Zorb\u2011Luste"),
    "no-break space": ("5 million", "of 5\u00a0million tons", "5\u00a0million"),
    "thin and narrow spaces": ("1 200 tons", "about 1\u2009200\u202ftons", "1\u2009200\u202ftons"),
    "ideographic space": ("a b", "a\u3000b", "a\u3000b"),
    "one space for many": ("signed in Luste", "was signed \t in\n Luste.", "signed \t in\n Luste"),
    "many spaces for one": ("signed  in\nLuste", "was signed in Luste.", "signed in Luste"),
    "windows line end inside": ("signed in Luste", "was signed\r\nin Luste.", "signed\r\nin Luste"),
    "space around the piece": (" Luste ", "in Luste.", "Luste"),
    "case": ("LUSTE forum", "the Luste Forum", "Luste Forum"),
    "soft hyphen in the text": ("cooperation", "the co\u00adoperation of", "co\u00adoperation"),
    "zero width in the piece": ("co\u200boperation", "the cooperation of", "cooperation"),
    "byte order mark inside": ("Luste", "in \ufeffLu\ufeffste.", "Lu\ufeffste"),
    "composed for decomposed": ("caf\u00e9", "the cafe\u0301 of", "cafe\u0301"),
    "decomposed for composed": ("cafe\u0301", "the caf\u00e9 of", "caf\u00e9"),
    "hangul composed for jamo": ("\uac00", "x \u1100\u1161 x", "\u1100\u1161"),
    "two marks": ("ệ", "x e\u0323\u0302 x", "e\u0323\u0302"),
    "sharp s": ("STRASSE 5", "in der Straße 5", "Straße 5"),
    "sharp s inside": ("Strasse", "in der Straße.", "Straße"),
    "final sigma": ("ΛΟΥΣΤΟΣ", "ο Λούστος και Λουστος.", "Λουστος"),
    "cyrillic case": ("ЛУСТА", "в городе Луста.", "Луста"),
    "dotted capital of itself": ("İzorb", "in İzorb now", "İzorb"),
    "chinese without spaces": ("北州", "他在北州访问", "北州"),
    "chinese amount": ("90亿美元", "贸易额达90亿美元。", "90亿美元"),
    "emoji before": ("Luste", "😀👍🏽 Luste", "Luste"),
    "emoji inside": ("go 😀 now", "they go 😀 now.", "go 😀 now"),
    "right to left with marks": ("שלום", "\u200fאמר \u202bשלום\u202c", "שלום"),
    "arabic": ("١٢ مليون", "بلغ ١٢ مليون دولار", "١٢ مليون"),
    "a number at the end of a sentence": ("5", "There were 5.", "5"),
    "a number before a comma": ("2023", "In 2023, 300 came", "2023"),
    "a year before a count": ("2023", "in 2023 200 tons", "2023"),
    "a side of a range": ("5", "of 5-6 tons", "5"),
    "an amount without its sign": ("18 billion", "worth $18 billion", "18 billion"),
    "a number beside a unit": ("40", "some 40% of it", "40"),
    "a word before its genitive": ("Zorbania", "Zorbania's trade", "Zorbania"),
    "part of a compound": ("Luste", "the Zorb-Luste line", "Luste"),
    "a number with a bare point": (".5 percent", "up .5 percent", ".5 percent"),
    "a number behind a label": ("5", "as in No.5 too", "5"),
    "a number after a sentence without a space": ("5 came", "in Luste.5 came", "5 came"),
    "a number after an ellipsis": ("5 came", "then ...5 came", "5 came"),
    "punctuation": ("(a, b)", "see (a, b) there", "(a, b)"),
}  # fmt: skip
NOT_FOUND = {
    "empty": ("", "text"),
    "blank": (" \n\u200b", "text with spaces"),
    "in an empty text": ("a", ""),
    "longer than the text": ("Luste and more", "Luste"),
    "a digit of a number": ("4", "40 %"),
    "the end of a number": ("0 %", "40 %"),
    "a shorter decimal": ("1.2", "1.25"),
    "behind the point": ("25", "1.25"),
    "before the point": ("1", "1.25"),
    "behind the comma": ("5 million", "1,5 million"),
    "behind a bare point": ("5 percent", "up .5 percent"),
    "behind a bare point and a sign": ("5 billion", "of $.5 billion"),
    "behind a middle point": ("5 billion", "of $1·5 billion"),
    "behind an arabic point": ("5 million", "of 1٫5 million"),
    "behind an arabic comma": ("500", "of 1٬500"),
    "a shorter group": ("1,234", "11,234"),
    "a group of three": ("234", "1,234"),
    "a dollar amount cut at its point": ("$5", "$5.3"),
    "the fraction of an amount": ("5 billion", "$4.5 billion"),
    "a group behind a space": ("200 tons", "1 200 tons"),
    "a group behind a thin space": ("200 tons", "1\u2009200 tons"),
    "a group before a space": ("1", "1 200 tons"),
    "the middle groups": ("200 300", "1 200 300 tons"),
    "a group behind an apostrophe": ("200", "1'200"),
    "a group behind a curly apostrophe": ("200", "1’200"),
    "a number whose fraction is one character": ("5 tons", "½5 tons"),
    "a number before its half": ("5", "5½ tons"),
    "a digit hidden by a zero width space": ("5 tons", "1\u200b5 tons"),
    "a digit hidden by a soft hyphen": ("1", "1\u00ad5 tons"),
    "a digit of another script": ("٤", "٤٠"),
    "january in november": ("一月", "十一月"),
    "the beginning of a word": ("Kaz", "Kazakhstan"),
    "the end of a word": ("stan", "Kazakhstan"),
    "a word of mixed letters": ("Zor", "Zorбания"),
    "a scale word cut": ("5 m", "5 million"),
    "a base letter": ("e", "e\u0301"),
    "a base letter of a composed one": ("cafe", "café"),
    "half of a sharp s": ("s", "ß"),
    "a consonant without its vowel sign": ("क", "कि"),
    "another letter": ("Lusta", "Luste"),
    "another punctuation": ("a.b", "a,b"),
    "dotless for dotted": ("ırak", "irak"),
    "dotted for dotless": ("irak", "ırak"),
    "dotted capital for plain": ("İrak", "Irak"),
    "plain capital for dotted": ("IRAK", "İrak"),
    "plain capital for dotless": ("IRAK", "ırak"),
    "no space for a space": ("5000", "5 000"),
    "a hyphen for a soft hyphen": ("co-op", "co\u00adop"),
    "a full-width digit": ("5", "５"),
}  # fmt: skip


@pytest.mark.parametrize(("piece", "text", "printed"), FOUND.values(), ids=FOUND.keys())
def test_two_prints_of_one_piece_are_one(piece: str, text: str, printed: str) -> None:
    """A piece is found whatever its typography, and the offsets cut out exactly what is printed."""
    span = find(piece, fold(text))
    assert span is not None
    assert text[span[0] : span[1]] == printed


@pytest.mark.parametrize(("piece", "text"), NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_a_part_or_another_word_is_not_found(piece: str, text: str) -> None:
    """No piece of a longer word or number counts as copied, nor anything but typography as the same."""
    assert find(piece, fold(text)) is None


def test_every_place_is_found_in_order() -> None:
    """Whole words only: not the one inside "Lusten", and each place once."""
    text = "Luste, LUSTE; Lusten (luste)"
    assert [text[a:b] for a, b in find_all("Luste", fold(text))] == ["Luste", "LUSTE", "luste"]


def test_what_is_cut_is_passed_over_for_what_stands_whole() -> None:
    """The first place where the letters stand is not the place if it is inside a longer number."""
    text = "14, 40, 4.4, 4"
    assert list(find_all("4", fold(text))) == [(13, 14)]


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        ((0, 5), (0, 5)),
        ((0, 4), None),
        ((1, 20), (7, 12)),
        ((7, 12), (7, 12)),
        ((7, 11), None),
        ((8, 18), None),
        ((12, 19), (14, 19)),
        ((5, 5), None),
    ],
)
def test_a_search_stays_within_its_limits(within: Span, expected: Span | None) -> None:
    """Not one character of what is found lies outside."""
    assert find("Luste", fold("Luste, Luste; Luste"), within) == expected


def test_limits_do_not_make_a_part_whole() -> None:
    """A limit inside a number does not turn its digits into a number."""
    assert find("25", fold("1.25"), (2, 4)) is None


def test_limits_are_those_of_the_original_text() -> None:
    """Dropped and expanded characters before the limit do not shift it."""
    text = "ß\u200b\u200bﬁ x \r\n Luste"
    assert find("Luste", fold(text), (len(text) - 5, len(text))) == (len(text) - 5, len(text))
    assert find("Luste", fold(text), (len(text) - 4, len(text))) is None


def test_repetition_costs_one_pass() -> None:
    """A long piece in a long run of the same letter begins at no letter but the first."""
    text = fold("a" * 300_000)
    assert list(find_all("a" * 100_000, text)) == []
    assert list(find_all("a " * 5_000 + "b", fold("a " * 100_000))) == []


ANY = st.text(st.characters(exclude_categories=["Cs"]))
HAZARDS = st.text(
    st.sampled_from("aA1. ,'-’–\u00ad\u200b\u0301\u00e9ßİıſ½一十ﬁ😀\u200f\r\n\u00a0र्\uac00\u1161$"), max_size=30
)


@given(HAZARDS | ANY, HAZARDS | ANY)
def test_no_span_lies_outside_its_text(piece: str, text: str) -> None:
    """Whatever is looked for in whatever, each span is a slice, in order, that folds to the piece."""
    folded = fold(text)
    last = -1
    for start, end in find_all(piece, folded):
        assert last < start < end <= len(text)
        assert fold(piece).text.strip() in fold(text[start:end]).text
        last = start


@given(st.lists(HAZARDS | ANY, min_size=1, max_size=5), st.data())
def test_what_was_copied_is_found(parts: list[str], data: st.DataObject) -> None:
    """Any stretch between two blanks, in any other composition, is found where its text is the same."""
    text = " | ".join(parts)
    edges = [0, *(at for at in range(len(text)) if text[at : at + 3] == " | ")]
    start = data.draw(st.sampled_from(edges))
    end = data.draw(st.sampled_from([edge for edge in edges if edge >= start] + [len(text)]))
    piece = text[start:end]
    wanted = fold(piece).text.strip()
    if not wanted or unicodedata.category(wanted[0]).startswith("M"):
        return
    for form in ("NFC", "NFD"):
        span = find(unicodedata.normalize(form, piece), fold(text))
        if fold(unicodedata.normalize(form, piece)).text.strip() == wanted:
            assert span is not None
            assert fold(text[span[0] : span[1]]).text.strip() == wanted


@given(ANY)
def test_folding_keeps_the_order_of_offsets(text: str) -> None:
    """One offset a folded character, rising, inside the text, and the text's length at the end."""
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    assert "  " not in folded.text


@pytest.mark.parametrize(
    ("text", "folded", "offsets"),
    [
        pytest.param("A  b\n\nC", "a b c", [0, 1, 3, 4, 6, 7], id="ascii with runs of spaces"),
        pytest.param("`A’", "'a'", [0, 1, 2, 3], id="quotes of both kinds"),
        pytest.param("É\u00ad x\u00a0\u200b y", "e\u0301 x y", [0, 0, 2, 3, 4, 7, 8], id="grown, dropped and joined"),
    ],
)
def test_offsets_are_those_of_the_original(text: str, folded: str, offsets: list[int]) -> None:
    """Whatever is folded in one go and what character by character."""
    found = fold(text)
    assert (found.text, list(found.offsets)) == (folded, offsets)


def test_a_piece_is_looked_for_only_where_it_may_stand() -> None:
    """The end of a span limits the search, and what overlaps itself is found at every word."""
    text = fold("aa aa aa")
    assert list(find_all("aa aa", text)) == [(0, 5), (3, 8)]
    assert list(find_all("aa", text, (0, 6))) == [(0, 2), (3, 5)]
