"""Words that begin a clause: "and", "but", "which", "that", "after", "if", "said"."""

from __future__ import annotations

from extractor.text.factuality.verbs import Verbs

_FAR = -99


class Joints(Verbs):
    """What the joints of a sentence do to its clauses."""

    def _on_and(self, _: int) -> None:
        self._group = _FAR
        self._clauses.join()
        self._clauses.here.start = self._last + 1

    def _on_but(self, _: int) -> None:
        self._group = _FAR
        self._clauses.open("part", None).start = -1

    def _on_relative(self, _: int) -> None:
        self._group = _FAR
        self._clauses.open("relative", self._clauses.base)

    def _on_that(self, at: int) -> None:
        self._group = _FAR
        base = self._clauses.base
        if base.governs_at >= at - 6:
            self._clauses.open("governed", base, base)
        elif base.said_at >= at - 6 or (base.kind == "complement" and base.outer and base.outer.said_at >= at - 4):
            self._clauses.open("complement", base)
        else:
            self._clauses.open("relative", base).is_content = True

    def _on_time(self, _: int) -> None:
        self._group = _FAR
        base = self._clauses.base
        self._clauses.open("time", base, base)

    def _on_if(self, _: int) -> None:
        self._group = _FAR
        self._clauses.open("if", self._clauses.base, None, frozenset({"conditional"}))

    def _on_whether(self, _: int) -> None:
        self._group = _FAR
        self._clauses.open("governed", self._clauses.base, None, frozenset({"possible"}))

    def _on_say(self, at: int) -> None:
        if self._has(at - 1, "determiner") or self._clauses.here.governs_at == at - 1:  # a noun: "denied reports that"
            return
        if not self._in_group:
            self._clauses.take_verb("strong" if not self._has(at, "past") else "weak")
        self._group = _FAR
        here = self._clauses.here
        here.said_at = self._last
        self.says.append((at, self._last, here))
        self._clauses.open("complement", here, here)

    def _on_fact(self, at: int) -> None:
        base = self._clauses.base
        is_governed = base.governs_at == at - 1
        self._clauses.open("fact", base, base if is_governed else None).verb = "strong"
        self._group = at
        self._infinitive = self._last + 2

    def _on_baseline(self, _: int) -> None:
        self._group = _FAR
        self._clauses.open("fact", self._clauses.here).verb = "strong"
