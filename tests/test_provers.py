"""Provers: what a model copied stands in the article, or the fact says that it does not."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.claim import Claim, Place
from extractor.marks import Amount, Canonical, CountryCode, Date, Mark, Name, Verbatim, Verdict, Wording
from extractor.provers import prove
from extractor.text.places import CODES
from extractor.text.places.languages import LANGUAGES
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
    return (
        claim.found.verdict,
        claim.found.codes,
        [text[p.start : p.end] for p in (*claim.found.places, *claim.found.countries)],
    )


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


WHOLE_NAMES: dict[str, tuple[str, str, bool]] = {
    "vice": ("President", "Vice President Orlo Venn came.", False),
    "vice, joined": ("President", "Vice-President Orlo Venn came.", False),
    "deputy": ("Prime Minister", "The Deputy Prime Minister came.", False),
    "former": ("President", "The former president came.", False),
    "ex": ("President", "Its ex-President came.", False),
    "under": ("Secretary", "The Under-Secretary came.", False),
    "elect": ("President", "The President-elect came.", False),
    "вице": ("премьер", "Приехал вице-премьер.", False),
    "заместитель": ("министра", "Приехал заместитель министра.", False),
    "with the office of a person": ("President Orlo Venn", "Vice President Orlo Venn came.", False),
    "whole with its rank": ("Vice President", "Vice President Orlo Venn came.", True),
    "once without its rank": ("President", "Vice President Ada Quill met the President.", True),
    "a person with a rank": ("Ada Quill", "Deputy Ada Quill came.", True),
    "a person after a vice president": ("Orlo Venn", "Vice President Orlo Venn came.", True),
    "first of a double name": ("Ada Quill", "Ada Quill-Smith came.", False),
    "last of a double name": ("Ada Quill", "Mary-Ada Quill came.", False),
    "part of a company": ("Zorban Rail", "Zorban Rail–ZR and Zorban Rail-KLM came.", True),
    "a double name with a no-break hyphen": ("Ada Quill", "Ada Quill‑Smith came.", False),
    "joined to a small word": ("Ada Quill", "The Ada Quill-led team came.", True),
    "once whole": ("Ada Quill", "Ada Quill-Smith met Ada Quill.", True),
    "after an apostrophe": ("Quill", "Ada O'Quill came.", False),
    "after a curly apostrophe": ("Quill", "Ada O’Quill came.", False),
    "before an apostrophe": ("Ada", "Ada'Quill came.", False),
    "a possessive": ("Quill", "Quill’s team came.", True),
    "a possessive in capitals": ("QUILL", "QUILL'S TEAM CAME", True),
    "in quotes": ("Zorban Rail", "The 'Zorban Rail' team came.", True),
    "elided": ("Iran", "Les villes de l’Iran.", True),
    "a country of talks": ("Kazakhstan", "The Kazakhstan-China talks began.", True),
    "the other country of talks": ("China", "The Kazakhstan-China talks began.", True),
    "a country of two words": ("Saudi Arabia", "The Saudi Arabia-China talks began.", True),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "is_whole"), WHOLE_NAMES.values(), ids=WHOLE_NAMES.keys())
def test_a_name_is_not_a_part_of_another(name: str, text: str, is_whole: bool) -> None:
    """A vice president is no president, and Quill-Smith is not Quill; two countries that talk are two."""
    claim = proved(Name(), name, text=text)
    assert outcome(claim)[:2] == (("verified", []) if is_whole else ("doubtful", ["field:cut"]))
    assert [text[place.start : place.end].casefold() for place in claim.found.places] == [name.casefold()]


def test_a_name_is_shown_where_it_stands_whole() -> None:
    """Rather than where it is a part of another, though that is cited."""
    text = "Ada Quill-Smith came. Ada Quill did not."
    assert proved(Name(), "Ada Quill", (1,), text).found.places == [Place("field", 22, 31)]


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


def first_names() -> dict[str, str]:
    """The first name of each country in the English table."""
    names: dict[str, str] = {}
    for line in LANGUAGES["en"].strip().splitlines():
        code, _, listed = line.partition(" ")
        names.setdefault(code, listed.partition("|")[0].partition(",")[0].strip().removeprefix("…"))
    return names


ENGLISH = first_names()


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_country_in_use_has_a_code(code: str) -> None:
    """All of the table passes, with the place of its name, where the text names the country."""
    text = f"Orlo Venn left {ENGLISH[code]} on Monday."
    claim = proved(CountryCode(), code, text=text)
    assert outcome(claim) == ("verified", [], [ENGLISH[code]])
    assert claim.found.countries == [Place("field", 15, 15 + len(ENGLISH[code]))]


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_country_is_proved_by_a_text_that_does_not_name_it(code: str) -> None:
    """Nobody can know it from there; the fact is kept as doubtful, and no place is made up."""
    assert outcome(proved(CountryCode(), code)) == ("doubtful", ["field:not_named"], [])


COUNTRIES: dict[str, tuple[str, str, tuple[int, ...], Outcome]] = {
    "in the cited sentence": ("NOR", "Norway sold 40 wagons. It rained.", (1,), ("verified", [], ["Norway"])),
    "in another sentence": ("NOR", "It rained. Norway was glad.", (1,), ("verified", [], ["Norway"])),
    "in the first of others": ("NOR", "It rained. Oslo and Norway. Bergen.", (1,), ("verified", [], ["Oslo"])),
    "rather where it is cited": ("NOR", "Norway is cold. He left Oslo for Bergen.", (2,), ("verified", [], ["Oslo"])),
    "in one of those cited": ("NOR", "Norway. It rained. He left. Oslo.", (4, 2), ("verified", [], ["Oslo"])),
    "by its people": ("VNM", "The Vietnamese envoy came.", (1,), ("verified", [], ["Vietnamese"])),
    "in capitals": ("NOR", "NORWAY SELLS WAGONS", (1,), ("verified", [], ["NORWAY"])),
    "after an emoji": ("NOR", "👩‍🚀🇫🇷 It rained. 😀 Norway!", (1,), ("verified", [], ["Norway"])),
    "in Russian": ("NOR", "Премьер Норвегии прибыл во Вьетнам.", (1,), ("verified", [], ["Норвегии"])),
    "in Russian, by its people": ("VNM", "Шёл дождь. Вьетнамский премьер уехал.", (1,), ("verified", [], ["Вьетнамский"])),
    "in Russian, nowhere": ("KAZ", "Премьер Норвегии прибыл во Вьетнам.", (1,), ("doubtful", ["field:not_named"], [])),
    "in Chinese": ("VNM", "挪威首相访问越南。他离开了。", (1,), ("verified", [], ["越南"])),
    "in Chinese, with another": ("KAZ", "他离开了。中哈贸易额达90亿美元。", (2,), ("verified", [], ["中哈"])),
    "in Chinese, nowhere": ("KAZ", "挪威首相访问越南。", (1,), ("doubtful", ["field:not_named"], [])),
    "nowhere, but another": ("FRA", "Norway sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "only as a code": ("NOR", "NOR sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "a part of another name": ("NER", "Nigeria sold 40 wagons.", (1,), ("doubtful", ["field:not_named"], [])),
    "named with a code that is none": ("YUG", "Yugoslavia (YUG) sold it.", (1,), ("refused", ["field:unknown_code"], [])),
}  # fmt: skip


@pytest.mark.parametrize(("code", "text", "evidence", "expected"), COUNTRIES.values(), ids=COUNTRIES.keys())
def test_a_country_is_named_in_the_article(code: str, text: str, evidence: tuple[int, ...], expected: Outcome) -> None:
    """In the cited sentences, else anywhere, in any of the languages; no sentence is added for it."""
    claim = proved(CountryCode(), code, evidence, text)
    assert outcome(claim) == expected
    assert claim.cited == list(evidence)


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
