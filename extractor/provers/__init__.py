"""Does the article bear out what a field says? One function per mark.

Each takes the claim, the field's path, its mark and its value, and leaves on the claim the spans it found, or a code.
What is copied is found first, then the words around it are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from extractor import marks
from extractor.claim import Claim
from extractor.provers.acts import prove_act, prove_act_if, prove_bystander
from extractor.provers.bodies import prove_body, prove_owned
from extractor.provers.countries import prove_country, prove_kind, prove_owner, prove_place
from extractor.provers.dates import prove_date
from extractor.provers.names import prove_canonical, prove_name, prove_neighbour, prove_other_name
from extractor.provers.persons import prove_office, prove_other_side, prove_person
from extractor.provers.pieces import prove_counted, prove_label, prove_verbatim, prove_wording
from extractor.provers.roles import prove_amount, prove_change
from extractor.provers.sides import prove_side
from extractor.provers.sources import prove_source, prove_source_if
from extractor.provers.tellings import prove_hedged
from extractor.provers.tellings import prove_told as prove_told
from extractor.provers.words import prove_worded

Prover = Callable[[Claim, str, Any, str], None]

_TURNS: tuple[Mapping[type[marks.Mark], Prover], ...] = (
    {
        marks.Verbatim: prove_verbatim,
        marks.Name: prove_name,
        marks.Person: prove_person,
        marks.OtherName: prove_other_name,
        marks.Wording: prove_wording,
        marks.Canonical: prove_canonical,
        marks.CountryCode: prove_country,
    },
    {
        marks.Worded: prove_worded,
        marks.CountryCode: prove_owner,
        marks.Side: prove_side,
        marks.CountryOrBody: prove_kind,
        marks.PlaceIn: prove_place,
        marks.Source: prove_source,
        marks.SourceIf: prove_source_if,
        marks.Count: prove_counted,
        marks.Amount: prove_amount,
        marks.Change: prove_change,
    },
    {
        marks.Wording: prove_label,
        marks.Date: prove_date,
        marks.NotBeside: prove_bystander,
        marks.Owner: prove_owned,
        marks.TakesPart: prove_act,
        marks.TakesPartIf: prove_act_if,
        marks.Body: prove_body,
        marks.Office: prove_office,
        marks.Hedged: prove_hedged,
        marks.Person: prove_other_side,
        marks.Name: prove_neighbour,
    },
)
"""The copied pieces; the words around them; what goes with them."""
_PROVERS: Mapping[type[marks.Mark], Sequence[tuple[int, Prover]]] = {
    mark: [(number, turn[mark]) for number, turn in enumerate(_TURNS) if mark in turn]
    for mark in {mark for turn in _TURNS for mark in turn}
}
"""Mark → the turns in which it is proved, and how."""


def prove(claim: Claim, marked: Iterable[tuple[str, marks.Mark, object]]) -> None:
    """Prove all marked values of a fact; marks that only say how a piece is read prove nothing here."""
    turns: list[list[tuple[Prover, str, Any, str]]] = [[] for _ in _TURNS]
    for path, mark, value in marked:
        if isinstance(value, str):
            for turn, prover in _PROVERS.get(type(mark), ()):
                turns[turn].append((prover, path, mark, value))
    for each in turns:
        for prover, path, mark, value in each:
            prover(claim, path, mark, value)
