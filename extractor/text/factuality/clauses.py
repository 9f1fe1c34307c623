"""The clauses of a text as they open and close, and what each is told as.

A clause has at most one finite verb. So a verb that arrives in a clause that has one already tells that the earlier
clause is over: an interrupted one goes on ("the deal that could fail | was signed"), the earlier verb was a participle
("the deal signed on Monday | would bring"), or a new clause begins. Nothing looks back further than a few clauses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["main", "part", "relative", "complement", "governed", "time", "if", "forward", "fact", "reduced"]
"""``part``: what a comma or an "and" begins, whose kin is not known before its verb; ``governed``: "denied that …";
``forward``: what a cue such as "without" governs; ``fact``: independent of what is around it."""

_DEEPEST = 8  # how many open clauses a verb may look through
_LENDING = frozenset({"part", "complement", "time"})
"""Kinds that are told as the clause around them until they have a verb of their own."""


@dataclass(slots=True, eq=False)
class Clause:
    """A stretch of words told with one factuality."""

    kind: Kind
    outer: Clause | None = None
    """The clause that is interrupted by this one."""
    inherits: Clause | None = None
    """The clause whose stances also hold here."""
    own: set[str] = field(default_factory=set)
    start: int = 0
    """Its first word."""
    verb: Literal["", "weak", "strong"] = ""
    """Weak: a word that may turn out to be a participle."""
    weak_at: int = 0
    governs_at: int = -99
    """The last word of its last cue that may introduce a clause."""
    said_at: int = -99
    classes: set[str] = field(default_factory=set)
    """Classes of the words in it."""
    is_content: bool = False
    """Whether it tells what a noun before it says: "reports that"."""
    final: frozenset[str] = frozenset()

    @property
    def stances(self) -> set[str]:
        """What is known so far of how it is told."""
        return self.own | (self.inherits.own if self.inherits is not None else set())

    def outers(self) -> Iterator[Clause]:
        """The clauses around it that are open, from the inside; not all, if they are very many."""
        clause = self.outer
        for _ in range(_DEEPEST):
            if clause is None:
                return
            yield clause
            clause = clause.outer


class Clauses:
    """The clauses of one text, and the one that is open at the word that is read."""

    def __init__(self, *, one_verb: bool = False) -> None:
        self._one_verb = one_verb
        self.here = Clause("main")
        self.every = [self.here]
        self.places: list[Clause] = []
        """Of each word that was read, its clause."""

    @property
    def at(self) -> int:
        """The word that is read."""
        return len(self.places)

    @property
    def is_empty(self) -> bool:
        """Whether no word stands in the open clause yet."""
        return self.here.start == self.at

    @property
    def base(self) -> Clause:
        """The open clause; if it has no word yet, the one around it."""
        here = self.here
        return here.outer if self.is_empty and here.outer is not None and not here.own else here

    def open(
        self, kind: Kind, outer: Clause | None, inherits: Clause | None = None, own: frozenset[str] = frozenset()
    ) -> Clause:
        """Begin a clause at the word that is read."""
        self.here = Clause(kind, outer, inherits, set(own), self.at)
        self.every.append(self.here)
        return self.here

    def end(self) -> None:
        """End all that is open."""
        if not (self.is_empty and self.here.kind == "main"):
            self.open("main", None)

    def part(self) -> None:
        """A comma: what follows goes on with this clause, or with one around it, or is new; its verb will tell."""
        here = self.here
        if self.is_empty:
            return
        if here.kind in {"forward", "reduced", "fact"} and here.outer is not None:
            here = here.outer
        if here.kind == "part" and not here.verb and here.outer is not None:
            here = here.outer
        self.open("part", here, here)

    def join(self) -> None:
        """An "and": what follows is told as what is before it, unless it has a verb of its own."""
        here = self.base
        if here.kind == "part" and not here.verb and here.outer is not None:
            self.open("part", here.outer, here.inherits, frozenset(here.own))
        else:
            self.open("part", here, here)

    def _lacking(self, clause: Clause) -> Clause | None:
        """The clause around this one that waits for its verb."""
        found = None
        for outer in clause.outers():
            if not outer.verb and outer.kind in {"main", "complement", "governed", "relative"}:
                return outer
            if not outer.verb and found is None:
                found = outer
        return found

    def _merge(self, clause: Clause, outer: Clause) -> None:
        outer.own |= clause.own
        outer.classes |= clause.classes
        for place in range(clause.start, self.at):
            if self.places[place] is clause:
                self.places[place] = outer
        self.here = outer

    def _reduce(self, clause: Clause) -> None:
        """What stands in a clause since its verb is a participle with its words: no clause's fact but its own."""
        reduced = Clause("reduced", start=clause.weak_at)
        self.every.append(reduced)
        for place in range(clause.weak_at, self.at):
            if self.places[place] is clause:
                self.places[place] = reduced

    def split(self, first: int) -> None:
        """The words of the open clause from ``first`` on are a clause of their own, a fact."""
        before = self.here
        self.open("main", None).verb = "strong"
        for place in range(first, self.at):
            if self.places[place] is before:
                self.places[place] = self.here

    def take_verb(self, verb: Literal["weak", "strong"], *, is_present: bool = False) -> None:
        """A finite verb stands at the word that is read (weak: or a participle)."""
        here = self.here
        lacking = self._lacking(here)
        if not here.verb:
            if here.kind == "part" and lacking is not None:
                self._merge(here, lacking)
            elif here.kind in _LENDING and not (here.kind == "time" and is_present):
                here.inherits = None
        elif self._one_verb and here.verb == "strong" and (lacking is None or here.kind != "forward"):
            return
        elif here.verb == "weak" and verb == "strong":
            self._reduce(here)
        elif here.verb == "weak":
            if here.own:  # "refused to ratify the treaty signed in May"
                self.open("reduced", here).verb = "strong"
            return
        elif lacking is not None:
            self.here = lacking
        elif verb == "weak":
            self.open("reduced", here).verb = "strong"
            return
        else:
            governed = here.governs_at >= self.at - 6
            self.open("governed" if governed else "complement", here, here if governed else None)
        self.here.verb = verb
        self.here.weak_at = self.at

    def settle(self) -> None:
        """Find how each clause is told, now that all words are read."""
        for clause in self.every:  # a clause inherits from an earlier one only
            inherited = clause.inherits.final if clause.inherits is not None else frozenset()
            clause.final = inherited | clause.own
