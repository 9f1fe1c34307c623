"""Cues and what they govern."""

from __future__ import annotations

from extractor.text.factuality.orders import Orders

_FAR = -99
_NEAR = 8  # clauses


class Cues(Orders):
    """What cues do to the clauses of a text; the manners are told by ``Table``."""

    def _on_cue(self, at: int, meaning: str) -> None:
        named, manner = meaning.split(" ")
        stances = self._stances(named)
        if self._is_other(at, manner):
            return
        if named == "werden" and not self._is_future(at):
            self._on_be(at)
            return
        if named == "not":
            manner = "aux" if self._in_group else "forward"
        getattr(self, f"_govern_{manner}")(at, stances)

    def _stances(self, named: str) -> frozenset[str]:
        if named == "would":
            around = [self._clauses.here, *self._clauses.here.outers()]
            is_told = any(clause.kind in {"complement", "governed"} for clause in around)
            return frozenset({"future" if is_told else "conditional"})
        if named == "werden":
            return frozenset({"future"})
        return frozenset({"negated"}) if named == "not" else frozenset(named.split("+"))

    def _is_other(self, at: int, manner: str) -> bool:
        """Whether a word only looks like a cue: a month, a name, a noun."""
        raw = self._raw(at)
        if manner == "aux":
            if raw[0].isupper() and (raw == "May" or at > 0) and not raw.isupper():
                return True
            return self._has(at - 1, "determiner") and not self._in_group
        if manner == "adjective" and self._last + 1 < len(self.words) and self.words[self._last + 1][0] == "to":
            return not self._is_infinitive(self._last + 2)
        return False

    def _govern_aux(self, at: int, stances: frozenset[str]) -> None:
        if self._clauses.here.own and self._has(at, "weak"):
            return
        if not self._in_group:
            self._verb(at)
        self._clauses.here.own |= stances
        self._group, self._is_be, self._takes_participle = at, False, False

    def _govern_word(self, at: int, stances: frozenset[str]) -> None:
        self._clauses.here.own |= stances
        if self._in_group:
            self._group = at

    def _govern_verb(self, at: int, stances: frozenset[str]) -> None:
        if not self._in_group and self._has(at - 1, "determiner") and self._has(at, "past"):
            self._near.append((at + 1, at + 3, self._clauses.here, stances))
            return
        is_noun = self._has(at - 1, "determiner")
        if not self._in_group and (is_noun or self.words[at][0].endswith("ing")):
            self._govern_forward(at, stances)
        else:
            if not self._in_group:
                self._verb(at, "weak" if self._has(at, "past") else "strong")
            self._clauses.here.own |= stances
        here = self._clauses.here
        here.governs_at = self._last
        self._group = _FAR
        if self._last > at and self.words[self._last][0] == "that":
            self._clauses.open("governed", here, here)

    def _govern_say(self, at: int, stances: frozenset[str]) -> None:
        """A verb of saying that leaves open whether it is so."""
        before = self._clauses.here
        self._on_say(at)
        here = self._clauses.here
        if here is not before:
            here.own |= stances
            here.governs_at = self._last

    def _govern_back(self, at: int, stances: frozenset[str]) -> None:
        """A predicate that denies its subject: "reports that it was signed are false"."""
        before = self._clauses.here
        before.verb = "strong" if before.verb == "weak" else before.verb
        if not self._in_group:
            self._verb(at)
        here = self._clauses.here
        is_subject = here.outer is before or (before.outer is here and before.kind == "complement")
        told = {here, before} if is_subject else {here}
        for clause in told:
            clause.own |= stances
        for clause in self._clauses.every[-_NEAR:]:
            if clause.outer in told and (clause.is_content or clause.outer is not here):
                clause.own |= stances
                told.add(clause)
        self._group = _FAR

    def _govern_forward(self, _: int, stances: frozenset[str]) -> None:
        here = self._clauses.here
        if "attained" in here.classes and stances == {"future"}:
            return
        self._clauses.open("forward", here, here, stances).verb = "strong"
        self._group, self._forward_end = _FAR, self._last

    def _govern_adjective(self, at: int, stances: frozenset[str]) -> None:
        clauses = self._clauses
        if self._in_group:
            clauses.here.own |= stances
            clauses.here.governs_at = self._last
        elif self._is_before_noun():
            self._near.append((at + 1, at + 3, clauses.here, stances))
        else:
            self._govern_forward(at, stances)
            clauses.here.governs_at = self._last
        self._group = _FAR

    def _govern_final(self, _: int, stances: frozenset[str]) -> None:
        """A participle before its noun: the clause ends here."""
        if self._last + 1 < len(self.words) and self._has(self._last + 1, "before"):
            return
        self._clauses.here.own |= stances
        self._ends_after = True

    def _govern_tense(self, at: int, stances: frozenset[str]) -> None:
        """A form that is a finite verb at the end of its clause, and a participle elsewhere."""
        following = self._last + 1
        is_last = following >= len(self.words) or self._has(following, "closer")
        if is_last or not self._gap(following).isspace():
            self._govern_aux(at, stances)
        else:
            self._govern_final(at, stances)

    def _is_before_noun(self) -> bool:
        following = self._last + 1
        if following >= len(self.words):
            return False
        return (
            self._gap(following).isspace() and not self._has(following, "preposition") and not self._is_digit(following)
        )
