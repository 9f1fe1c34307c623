"""Persons: by surname in any script, on the right side, with the word of an office."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.marks import Name, Office, Person, Verbatim
from extractor.verify import verify
from schemas.words import visits
from tests.makers import VISIT, article, proved, visit

PERSON = Person(other=visits.MET, hosting=visits.HOSTING)

PERSONS = {
    "as printed": ("Orlo Venn", "Orlo Venn of Kazakhstan came.", "verified", None),
    "by surname": ("Venn", "Orlo Venn of Kazakhstan came.", "verified", None),
    "surname first": ("Venn Orlo", "Orlo Venn of Kazakhstan came.", "verified", "respelt"),
    "from Russian": ("Касым-Жомарт Токаев", "President Kassym-Jomart Tokayev came.", "verified", "respelt"),
    "into English": ("Kassym-Jomart Tokayev", "Президент Касым-Жомарт Токаев прибыл.", "verified", "respelt"),
    "inflected": ("Касым-Жомарт Токаев", "Прошли переговоры Касым-Жомарта Токаева.", "verified", "respelt"),
    "without accents": ("Emmanuel Macron", "Le président Emmanuel Macron est venu.", "verified", None),
    "Spanish accents folded": ("Pedro Sanchez", "Pedro Sánchez llegó a Luste.", "verified", "respelt"),
    "Turkish suffix": ("Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan’ın ziyareti bitti.", "verified", None),
    "Turkish letters folded": ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan geldi.", "verified", "respelt"),
    "German": ("Olaf Scholz", "Bundeskanzler Olaf Scholz kam.", "verified", None),
    "Chinese": ("习近平", "习近平主席抵达。", "verified", None),
    "a given name that is not printed": ("Orlo Venn", "Minister Venn came.", "doubtful", "given_name"),
    "another given name": ("Ada Venn", "Orlo Venn came.", "refused", "other_person"),
    "another given name in Russian": ("Пётр Иванов", "Сергей Иванов прибыл.", "refused", "other_person"),
    "another surname": ("Orlo Quill", "Orlo Venn came.", "refused", "absent"),
    "nobody": ("Ada Quill", "It rained.", "refused", "absent"),
    "empty": ("", "Orlo Venn came.", "refused", "absent"),
    "a picture": ("🚀", "Orlo Venn came.", "refused", "absent"),
    "ten thousand letters": ("x" * 10_000, "Orlo Venn came.", "refused", "absent"),
    "a country": ("France", "France was visited by Orlo Venn.", "doubtful", "no_person"),
}


@pytest.mark.parametrize(("name", "text", "verdict", "reason"), PERSONS.values(), ids=PERSONS.keys())
def test_a_person_is_proved_by_the_surname(name: str, text: str, verdict: str, reason: str | None) -> None:
    """In any script, case or order; another given name refuses it."""
    claim = proved(PERSON, name, text)
    assert claim.found.verdict == verdict
    assert claim.found.codes[-1:] == ([f"field:{reason}"] if reason else [])


@pytest.mark.parametrize("name", ["Vann", "Venna", "Wennberg", "O. Vonn", "Orlo Vennov", "Венин"])
def test_no_person_is_verified_by_another_surname(name: str) -> None:
    """However near it is in letters."""
    assert proved(PERSON, name, "Orlo Venn of Kazakhstan came to Luste.").found.verdict != "verified"


SIDES = {
    "who met": ("Orlo Venn", "Orlo Venn of Kazakhstan met Ada Quill in France.", True),
    "who was met": ("Ada Quill", "Orlo Venn of Kazakhstan met Ada Quill in France.", False),
    "who was met, Russian": (
        "Ада Квилл",
        "Министр Казахстана Орло Венн провел переговоры с Ада Квилл во Франции.",
        False,
    ),
    "who met, Russian": ("Орло Венн", "Министр Казахстана Орло Венн провел переговоры с Ада Квилл во Франции.", True),
    "who was met, French": ("Ada Quill", "Orlo Venn du Kazakhstan a rencontré Ada Quill en France.", False),
    "who was met, German": ("Ada Quill", "Orlo Venn aus Kasachstan traf Ada Quill in Frankreich.", False),
    "who was met, Spanish": ("Ada Quill", "Orlo Venn de Kazajistán se reunió con Ada Quill en Francia.", False),
    "who met, Spanish": ("Orlo Venn", "Orlo Venn de Kazajistán se reunió con Ada Quill en Francia.", True),
    "the host": ("Ada Quill", "Ada Quill of France received Orlo Venn of Kazakhstan.", False),
    "the guest": ("Orlo Venn", "Ada Quill of France received Orlo Venn of Kazakhstan.", True),
    "the guest before": ("Orlo Venn", "Orlo Venn of Kazakhstan was received by Ada Quill in France.", True),
    "the host after": ("Ada Quill", "Orlo Venn of Kazakhstan was received by Ada Quill in France.", False),
}


@pytest.mark.parametrize(("name", "text", "is_visitor"), SIDES.values(), ids=SIDES.keys())
def test_who_was_met_or_received_them_is_no_visitor(name: str, text: str, is_visitor: bool) -> None:
    """The words before a name tell whose side it is on; either may be met with."""
    fact = verify(visit(visitor_name=name), VISIT, article(text))
    assert ("visitor_name:other_side" not in fact.codes) is is_visitor
    assert (fact.verdict == "verified") is is_visitor


OFFICES = {
    "English": ("President of Kazakhstan", True),
    "Russian": ("премьер-министр", True),
    "Spanish": ("ministra de Exteriores", True),
    "French": ("ministre des Affaires étrangères", True),
    "German": ("Bundeskanzlerin", True),
    "Turkish": ("Dışişleri Bakanı", True),
    "Chinese": ("外交部长", True),
    "a name": ("Orlo Venn", False),
    "a place": ("Luste", False),
    "a picture": ("👑", False),
    "ten thousand letters": ("x" * 10_000, False),
}


@pytest.mark.parametrize(("title", "is_office"), OFFICES.values(), ids=OFFICES.keys())
def test_a_title_has_the_word_of_an_office(title: str, is_office: bool) -> None:
    """In any of the languages; what has none is doubted."""
    claim = proved(Office(visits.LEVELS), title, "Orlo Venn came.")
    assert claim.found.codes == ([] if is_office else ["field:no_office"])
    assert claim.found.verdict == ("verified" if is_office else "doubtful")


@given(st.text() | st.text(st.sampled_from("aZ é'’-. (),\u0301\u00ad\u200f😀ßİ一習月\r\n\u00a0")), st.text(), st.data())
def test_any_person_in_any_text_is_proved_or_not(text: str, name: str, data: st.DataObject) -> None:
    """No crash, places inside the text, and the same answer twice."""
    start = data.draw(st.integers(0, len(text)))
    for mark in (PERSON, Person(other=visits.MET, hosting=visits.HOSTING, where=("other",)), Office(visits.LEVELS)):
        for one in (name, text[start : start + data.draw(st.integers(0, 40))]):
            others = (("other", Verbatim(), name), ("third", Name(), one))
            found = [proved(mark, one, text, (1, 2), others).found for _ in range(2)]
            assert found[0] == found[1]
            assert all(0 <= p.start < p.end <= len(text) for p in (*found[0].places, *found[0].words))
