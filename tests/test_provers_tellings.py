"""Tellings: what is planned, possible, conditional or denied is not stored as done."""

from __future__ import annotations

import pytest

from extractor.marks import Hedged, Told
from extractor.provers import prove_told
from extractor.verify import verify
from schemas.words import hedges
from tests.makers import AGREEMENT, FIGURE, VISIT, agreement, article, figure, proved, visit

SIGNING = {
    "done": ("Kazakhstan and France signed an agreement.", "done"),
    "done ru": ("Казахстан и Франция подписали соглашение.", "done"),
    "done es": ("Kazajistán y Francia firmaron un acuerdo.", "done"),
    "done fr": ("Le Kazakhstan et la France ont signé un accord.", "done"),
    "done de": ("Kasachstan und Frankreich haben ein Abkommen unterzeichnet.", "done"),
    "done tr": ("Kazakistan ve Fransa anlaşma imzaladı.", "done"),
    "done zh": ("哈萨克斯坦和法国签署了协议。", "done"),
    "will": ("Kazakhstan and France will sign an agreement.", "ahead"),
    "plan to": ("Kazakhstan and France plan to sign an agreement.", "ahead"),
    "could": ("Kazakhstan and France could sign an agreement.", "ahead"),
    "if": ("If Kazakhstan and France sign an agreement, trade will grow.", "ahead"),
    "ready to": ("Kazakhstan and France are ready to sign an agreement.", "ahead"),
    "will ru": ("Казахстан и Франция подпишут соглашение.", "ahead"),
    "plan ru": ("Казахстан и Франция планируют подписать соглашение.", "ahead"),
    "will es": ("Kazajistán y Francia firmarán un acuerdo.", "ahead"),
    "will fr": ("Le Kazakhstan et la France signeront un accord.", "ahead"),
    "will de": ("Kasachstan und Frankreich werden ein Abkommen unterzeichnen.", "ahead"),
    "will tr": ("Kazakistan ve Fransa anlaşma imzalayacak.", "ahead"),
    "will zh": ("哈萨克斯坦和法国将签署协议。", "ahead"),
    "not": ("Kazakhstan and France did not sign an agreement.", "denied"),
    "deny": ("Kazakhstan denied that it had signed an agreement with France.", "denied"),
    "not ru": ("Казахстан и Франция не подписали соглашение.", "denied"),
    "not es": ("Kazajistán y Francia no firmaron un acuerdo.", "denied"),
    "not fr": ("Le Kazakhstan et la France n’ont pas signé d’accord.", "denied"),
    "not de": ("Kasachstan und Frankreich haben das Abkommen nicht unterzeichnet.", "denied"),
    "not tr": ("Kazakistan ve Fransa anlaşmayı imzalamadı.", "denied"),
    "not zh": ("哈萨克斯坦和法国没有签署协议。", "denied"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SIGNING.values(), ids=SIGNING.keys())
def test_an_agreement_is_signed_only_where_it_is_told_as_signed(text: str, told: str) -> None:
    """A plan stored as done is never verified, and neither is what is denied; what is told is."""
    done = verify(agreement(status="signed"), AGREEMENT, article(text))
    assert (done.verdict == "verified") is (told == "done"), done.codes
    ahead = verify(agreement(status="proposed"), AGREEMENT, article(text))
    assert (ahead.verdict == "verified") is (told == "ahead"), ahead.codes


FIGURES = {
    "reached": ("Kazakh exports to France reached $5 billion.", "$5 billion", "done"),
    "could reach": ("Kazakh exports to France could reach $5 billion.", "$5 billion", "ahead"),
    "are to reach": ("Kazakh exports to France are expected to reach $5 billion.", "$5 billion", "ahead"),
    "to bring to": ("Kazakhstan aims to bring exports to France to $5 billion.", "$5 billion", "ahead"),
    "ru": ("Экспорт Казахстана во Францию достиг 5 млрд долларов.", "5 млрд долларов", "done"),
    "ru ahead": ("Экспорт Казахстана во Францию может достичь 5 млрд долларов.", "5 млрд долларов", "ahead"),
    "es ahead": (
        "Las exportaciones de Kazajistán a Francia podrían alcanzar 5 millones de euros.",
        "5 millones de euros",
        "ahead",
    ),
    "fr ahead": (
        "Les exportations du Kazakhstan vers la France devraient atteindre 5 millions d’euros.",
        "5 millions d’euros",
        "ahead",
    ),
    "de ahead": (
        "Die Exporte Kasachstans nach Frankreich sollen 5 Millionen Euro erreichen.",
        "5 Millionen Euro",
        "ahead",
    ),
    "zh ahead": ("哈萨克斯坦对法国出口额有望达到50亿美元。", "50亿美元", "ahead"),
    "never reached": ("Kazakh exports to France never reached $5 billion.", "$5 billion", "denied"),
}


@pytest.mark.parametrize(("text", "amount", "told"), FIGURES.values(), ids=FIGURES.keys())
def test_what_could_be_is_no_actual_figure(text: str, amount: str, told: str) -> None:
    """Targets and potentials never fall into a sum with actuals."""
    actual = verify(figure(amount_text=amount), FIGURE, article(text))
    assert (actual.verdict == "verified") is (told == "done"), actual.codes
    assert told == "done" or actual.verdict == "refused"
    target = verify(figure(amount_text=amount, status="target"), FIGURE, article(text))
    assert (target.verdict == "verified") is (told == "ahead"), target.codes


VISITS = {
    "came": ("Orlo Venn of Kazakhstan came to France.", "done"),
    "will come": ("Orlo Venn of Kazakhstan will come to France.", "ahead"),
    "may come": ("Orlo Venn of Kazakhstan may come to France.", "ahead"),
    "did not come": ("Orlo Venn of Kazakhstan did not come to France.", "denied"),
    "ru": ("Министр Казахстана прибыл во Францию.", "done"),
    "ru ahead": ("Министр Казахстана планирует посетить Францию.", "ahead"),
    "es ahead": ("El ministro de Kazajistán viajará a Francia.", "ahead"),
    "fr ahead": ("Le ministre du Kazakhstan se rendra en France.", "ahead"),
    "de ahead": ("Der Minister Kasachstans wird nach Frankreich reisen.", "ahead"),
    "zh ahead": ("哈萨克斯坦部长将访问法国。", "ahead"),
}


@pytest.mark.parametrize(("text", "told"), VISITS.values(), ids=VISITS.keys())
def test_a_visit_is_over_only_where_it_is_told_as_over(text: str, told: str) -> None:
    """Who will come has not come."""
    done = verify(visit(), VISIT, article(text))
    assert (done.verdict == "verified") is (told == "done"), done.codes
    ahead = verify(visit(status="planned"), VISIT, article(text))
    assert (ahead.verdict == "verified") is (told == "ahead"), ahead.codes


@pytest.mark.parametrize(("status", "text"), [
    ("cancelled", "Orlo Venn of Kazakhstan cancelled his visit to France."),
    ("postponed", "Orlo Venn of Kazakhstan postponed his visit to France."),
    ("invited", "Orlo Venn of Kazakhstan was invited to France."),
    ("cancelled", "Министр Казахстана отменил визит во Францию."),
    ("postponed", "哈萨克斯坦部长推迟访问法国。"),
])  # fmt: skip
def test_a_visit_that_was_called_off_did_not_take_place(status: str, text: str) -> None:
    """Its own status is verified, and a completed one is not."""
    assert verify(visit(status=status), VISIT, article(text)).verdict == "verified"
    assert verify(visit(status="completed"), VISIT, article(text)).verdict != "verified"


def test_a_capacity_is_told_as_neither() -> None:
    """That a port can handle so much is no plan."""
    text = article("The Kazakh terminal can handle 5 million tons a year for France.")
    fact = verify(figure(indicator="capacity", amount_text="5 million tons"), FIGURE, text)
    assert not any(code.startswith("status:") for code in fact.codes)


@pytest.mark.parametrize("value", ["done", "ahead", "other", "", "x" * 10_000])
def test_what_stands_nowhere_is_not_asked_how_it_is_told(value: str) -> None:
    """Without a place there is no sentence to read."""
    mark = Told(done=("done",), ahead=("ahead",), of=("thing",))
    claim = proved(mark, value, "They will not sign it.")
    prove_told(claim, "field", mark, value)
    assert claim.found.codes == []


HEDGED = {
    "sure and told so": ("certain", "They signed it.", True),
    "less than sure and told so": ("probable", "They reportedly signed it.", True),
    "less than sure of what is told as fact": ("probable", "They signed it.", False),
    "the least sure": ("possible", "They signed it.", False),
    "Russian": ("probable", "Они, вероятно, подписали его.", True),
    "Spanish": ("probable", "Supuestamente lo firmaron.", True),
    "French": ("probable", "Ils l’auraient signé, selon la presse, et peut-être ratifié.", True),
    "Turkish": ("probable", "Muhtemelen imzaladılar.", True),
    "Chinese": ("possible", "双方可能签署了协议。", True),
    "German": ("probable", "Sie haben es angeblich unterzeichnet.", True),
    "empty": ("", "They signed it.", False),
}


@pytest.mark.parametrize(("certainty", "text", "is_hedged"), HEDGED.values(), ids=HEDGED.keys())
def test_what_is_less_than_sure_is_hedged_by_the_words(certainty: str, text: str, is_hedged: bool) -> None:
    """What is told as fact is sure, and a model's own doubt is none of the text's."""
    claim = proved(Hedged("certain", hedges.HEDGES), certainty, text)
    assert claim.found.codes == ([] if is_hedged else ["field:unhedged"])
    assert claim.found.verdict == ("verified" if is_hedged else "doubtful")
