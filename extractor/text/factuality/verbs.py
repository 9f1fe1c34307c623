"""Finite verbs, auxiliaries, participles and infinitives."""

from __future__ import annotations

from extractor.text.factuality.words import Words

_FAR = -99


class Verbs(Words):
    """What verbs do to the clauses of a text."""

    def _verb(self, at: int, strength: str = "strong") -> None:
        here = self._clauses.here
        if "soft" in here.classes and "done" not in here.classes and self._cut[0] is not here:
            return  # one verb of a series, or a noun
        self._clauses.take_verb("weak" if strength == "weak" else "strong", is_present=self._has(at, "present"))

    def _on_be(self, at: int) -> None:
        if not self._in_group:
            self._verb(at)
        self._group, self._is_be, self._takes_participle = at, True, True

    def _on_have(self, at: int) -> None:
        if not self._in_group:
            self._verb(at)
        self._group, self._is_be, self._takes_participle = at, False, True

    def _on_bare(self, at: int) -> None:
        self._group, self._is_be, self._takes_participle = at, True, True

    def _on_finite(self, at: int) -> None:
        if not self._in_group and not self._has(at - 1, "determiner"):
            self._verb(at)
        self._group = _FAR

    def _on_past(self, at: int) -> None:
        here = self._clauses.here
        if self._in_group:
            here.classes.update({"grouped"} if self._takes_participle else ())
        elif not (
            self._is_joined(at)
            or self._has(at - 1, "determiner")
            or self._has(at, "transparent")
            or (at == self._forward_end + 1 and here.kind == "forward")  # "not ratified"
        ):
            self._verb(at, "weak")
        self._group = _FAR

    def _is_joined(self, at: int) -> bool:
        """Whether a participle goes with the auxiliary of the one before it: "will be signed and ratified"."""
        here = self._clauses.here
        return at == here.start and here.inherits is not None and "grouped" in here.inherits.classes

    def _is_infinitive(self, at: int) -> bool:
        if at >= len(self.words):
            return False
        word, raw = self.words[at][0], self._raw(at)
        if raw[0].isupper() or not raw.isalpha():
            return False
        if self._has(at, "infinitive") or word in {"be", "have"} or (word == "not" and self._is_infinitive(at + 1)):
            return True
        if self._has(at, "adverb") and self._has(at + 1, "infinitive"):
            return True
        return self._has(at + 1, "article") and not self._has(at, "determiner") and not self._has(at, "preposition")

    def _on_to(self, at: int) -> None:
        """An infinitive is a purpose, unless what leads to it says that it came to be ("managed to")."""
        clauses, was_be = self._clauses, self._in_group and self._is_be
        here = clauses.here
        self._group, self._is_be, self._takes_participle = at + 1, False, False
        if here.stances and here.kind != "if":
            return
        if was_be:
            here.own.add("future")
        elif any(self._has(at - back, "ordinal") and self._has(at - back - 1, "determiner") for back in (2, 3, 4)):
            pass  # "the first premier to visit"
        elif not self._has(at - 1, "implicative") and not ("change" in here.classes and self._has(at + 1, "result")):
            is_headline = here.kind == "main" and not here.verb
            clauses.open("forward", here, here, frozenset({"future"})).verb = "strong"
            if is_headline:
                here.classes.add("headline")

    def _on_infinitive(self, at: int) -> None:
        here = self._clauses.here
        if self._in_group or at <= self._infinitive or here.stances:
            self._group = _FAR
            return
        if "implicative" in here.classes or ("change" in here.classes and self._has(at, "result")):
            return
        outer = here.outer if here.kind == "part" and not here.verb else None
        if outer is not None and "implicative" in outer.classes:
            return
        self._clauses.open("forward", here, here, frozenset({"future"})).verb = "strong"
