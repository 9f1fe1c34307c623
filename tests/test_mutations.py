"""A mutation test of verification: every verified fact of the examples, one value changed, several ways.

Each mutant says something false, so none may be verified. What survives belongs to one of the classes below, each with
its reason; they are told in the README.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from tests.mutants import mutants

JUDGED = frozenset(
    {
        "agreement.certainty value",
        "agreement.instrument value",
        "agreement.level value",
        "organization.certainty value",
        "organization.name_is_garbled flip",
        "organization.org_type value",
        "trade_figure.certainty value",
        "trade_figure.indicator value",
        "trade_figure.status value",
        "visit.certainty value",
        "visit.format value",
        "visit.status value",
        "visit.visitor_level value",
        "agreement.status value",
        "agreement.parties kind value",
    }
)
"""What a reader judges: the words that bear the one value out are there for the other too ("an agreement", "a pact"; a
target is a plan), or there is no word for it (a company may be the state's)."""
BESIDE = frozenset({"other", "swap", "name other", "country other"})
"""Another piece of the same sort from the same cited sentences, which no rule of ours parts from the fact."""
SHORTER = frozenset({"cut", "letter", "digit"})
"""A piece that says less, and nothing else, or a name that is folded to the same ("Juchiyev", "Juchiyeva")."""
MOST = {"judged": 380, "beside": 290, "shorter": 40}
"""How many of each class survive at the most, of about 9,700 mutants."""


@cache
def _survivors() -> tuple[Counter[str], Counter[str]]:
    tried, found = Counter[str](), Counter[str]()
    for mutant in mutants():
        tried[mutant.name] += 1
        if not mutant.is_caught():
            found[mutant.name] += 1
    return tried, found


def _class_of(name: str) -> str | None:
    way = name.partition(" ")[2]
    if name in JUDGED:
        return "judged"
    return "beside" if way in BESIDE else "shorter" if way in SHORTER else None


def test_there_are_thousands_of_mutants_of_every_kind() -> None:
    """Each field of each kind is changed."""
    tried, _ = _survivors()
    assert tried.total() > 8000
    assert len({name.partition(".")[0] for name in tried}) == 4


def test_what_survives_belongs_to_a_named_class() -> None:
    """Nothing survives that has no reason."""
    assert {name for name in _survivors()[1] if _class_of(name) is None} == set()


def test_no_class_grows() -> None:
    """Hardly a mutant in fifteen gets through, and of numbers, dates and countries one in forty."""
    tried, found = _survivors()
    classes = Counter[str]()
    for name, count in found.items():
        classes[_class_of(name) or "none"] += count
    assert {name: count for name, count in classes.items() if count > MOST.get(name, 0)} == {}
    proved = ("amount_text", "change_text", "period_text", "date_text", "reporter", "partner", "country")
    hard = [name for name in tried if name.partition(" ")[0].endswith(proved)]
    assert sum(found[name] for name in hard) < sum(tried[name] for name in hard) / 40
    assert found.total() < tried.total() / 15
