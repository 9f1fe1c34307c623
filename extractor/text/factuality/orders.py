"""What a word order of its own asks for: German, Turkish (the verb is last) and Chinese (no endings)."""

from __future__ import annotations

import re

from extractor.text.factuality.joints import Joints

_BREAK = re.compile(r"[,;:!?()—–]")


class Orders(Joints):
    """Joints and cues of single languages."""

    def _on_article(self, at: int) -> None:
        """German: an article right after a comma, or after a comma and a preposition, is a relative pronoun."""
        here = self._clauses.here
        if here.kind != "part" or here.outer is None or here.outer.governs_at >= at - 2:
            return
        is_first = at == here.start and self._is_after_comma(at)
        if is_first or (at == here.start + 1 and self._is_after_comma(at - 1) and self._has(at - 1, "preposition")):
            self._clauses.open("relative", here.outer)

    def _is_after_comma(self, at: int) -> bool:
        return at > 0 and "," in self._gap(at)

    def _on_zu(self, at: int) -> None:
        if at + 1 < len(self.words) and self._is_bare(at + 1) and not self._has(at + 1, "preposition"):
            self._on_fused(at)

    def _on_fused(self, _: int) -> None:
        """German: the infinitive at the end of its clause."""
        here = self._clauses.here
        around = [here, *here.outers()][:2]
        if here.kind == "part" and here.outer is not None and here.outer.governs_at >= here.start - 3:
            here.inherits = here.outer
        if not here.stances and not any("implicative" in clause.classes for clause in around):
            here.own.add("future")

    def _is_bare(self, at: int) -> bool:
        """German: whether a word is an infinitive."""
        word, raw = self.words[at][0], self._raw(at)
        is_participle = word.startswith("ge") or word in {"worden", "abgeschlossen", "unterschrieben", "beschlossen"}
        return raw[0].islower() and word.endswith(("en", "ern", "eln", "tun", "sein")) and not is_participle

    def _is_future(self, at: int) -> bool:
        """German: whether "werden" goes with an infinitive, which ends the clause, or stands right before it."""
        if at and self._is_bare(at - 1):
            return True
        for place in range(at, min(at + 40, len(self.words))):
            after = place + 1
            is_last = after >= len(self.words) or bool(_BREAK.search(self._gap(after)))
            if (is_last or self._has(after, "closer")) and place > at and self._is_bare(place):
                return True
            if is_last:
                return False
        return False

    def _on_cut(self, _: int) -> None:
        """What stands before this word goes with the noun after it; a mark of what is done will then part them."""
        self._cut = (self._clauses.here, self._clauses.at)

    def _on_done(self, at: int) -> None:
        """A mark of what is done: a verb of its own, unless a cue governs it."""
        clauses, (cut, place) = self._clauses, self._cut
        here = clauses.here
        if here.own and cut is here and place >= here.start:
            clauses.split(place + 1)
        elif not here.verb:
            clauses.take_verb("strong")
        clauses.here.classes.add("done")
        if self._has(at, "adverb"):
            self._group = at

    def _on_soft(self, at: int) -> None:
        """A verb without tense: it takes the tense of what is around it."""
        here = self._clauses.here
        if not here.verb and not self._in_group:
            here.verb, here.weak_at = "strong", at
            here.classes.add("soft")

    def _on_participle(self, _: int) -> None:
        """A participle before its noun, in a language that puts it last: a fact, whose clause ends here."""
        self._ends_after = True
