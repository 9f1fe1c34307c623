"""What the score of some facts is made of: pairs, strays and misses, and the numbers that follow.

*Found* is a gold fact to which a kept fact (verified or doubtful) is aligned, each to one at the most. *Recall* is over
the required facts; *precision* is the share of the kept facts that are aligned, to required or optional ones. A
verified fact is *false* in one of two ways, which are counted apart: it is aligned to no gold fact (among these, the
ones that say once more what another fact says), or it is aligned, and a field for which the engine answers is wrong.
The engine answers for the fields that carry a proving mark, and for those that the schema's alignment calls proved; a
copied piece or a label is no such field, and a field that is left empty is missing, not wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from extractor.article import Article
from extractor.evaluation.alignment import Pair
from extractor.evaluation.comparison import Outcome
from extractor.evaluation.gold import GoldArticle, GoldFact
from extractor.evaluation.stored import StoredFact
from extractor.marks import Alignment

_DIGITS = 4
_INDEX = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Stray:
    """A kept fact that is aligned to no gold fact."""

    fact: StoredFact
    nearest: Pair | None
    """The gold fact that is most like it, if any is."""
    is_duplicate: bool
    """Whether it could be aligned, were not another fact of the article aligned there."""


@dataclass(frozen=True)
class Result:
    """One kind in one article."""

    kind: str
    gold: tuple[GoldFact, ...]
    stored: tuple[StoredFact, ...]
    pairs: tuple[Pair, ...]
    """Of gold and kept facts."""
    lost: tuple[Pair, ...]
    """Of gold facts that were not found, and refused facts that would have been them."""
    strays: tuple[Stray, ...]
    alignment: Alignment = field(default_factory=Alignment)

    @cached_property
    def missed(self) -> tuple[GoldFact, ...]:
        """The required facts that were not found."""
        found = {id(pair.gold) for pair in self.pairs}
        return tuple(fact for fact in self.gold if not fact.optional and id(fact) not in found)

    def refused_for(self, gold: GoldFact) -> StoredFact | None:
        """The fact in quarantine that a missed one was, if there is one."""
        return next((pair.stored for pair in self.lost if pair.gold is gold), None)


@dataclass(frozen=True, slots=True)
class ScoredArticle:
    """One article of the gold."""

    gold: GoldArticle
    article: Article | None
    """None where the database does not have it: all of it counts as missed."""
    results: tuple[Result, ...]


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, _DIGITS) if whole else None


@dataclass(frozen=True)
class Tally:
    """The counts of some results, and the ratios that follow; a ratio of nothing is None."""

    results: tuple[Result, ...]

    def _verdicts(self, *verdicts: str) -> int:
        return sum(fact.verdict in verdicts for result in self.results for fact in result.stored)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """All pairs."""
        return tuple(pair for result in self.results for pair in result.pairs)

    @cached_property
    def counts(self) -> dict[str, int]:
        """The whole numbers."""
        gold = [fact for result in self.results for fact in result.gold]
        found = [pair for pair in self.pairs if not pair.gold.optional]
        verified = [pair for pair in self.pairs if pair.stored.verdict == "verified"]
        strays = [stray for result in self.results for stray in result.strays if stray.fact.verdict == "verified"]
        outcomes = sum(self.fields.values(), Counter[Outcome]())
        return {
            "required": sum(not fact.optional for fact in gold),
            "optional": sum(fact.optional for fact in gold),
            "stored": self._verdicts("verified", "doubtful"),
            "verified": self._verdicts("verified"),
            "doubtful": self._verdicts("doubtful"),
            "refused": self._verdicts("refused"),
            "matched": len(self.pairs),
            "matched_verified": len(verified),
            "found": len(found),
            "found_verified": sum(pair.stored.verdict == "verified" for pair in found),
            "found_doubtful": sum(pair.stored.verdict == "doubtful" for pair in found),
            "missed": sum(len(result.missed) for result in self.results),
            "missed_in_quarantine": sum(not pair.gold.optional for result in self.results for pair in result.lost),
            "false_unmatched": len(strays),
            "false_duplicates": sum(stray.is_duplicate for stray in strays),
            "false_values": sum(bool(pair.false_fields) for pair in verified),
            "fields_compared": outcomes.total(),
            "fields_right": outcomes["right"],
            "fields_missing": outcomes["missing"],
            "fields_wrong": outcomes["wrong"],
        }

    @cached_property
    def fields(self) -> dict[str, Counter[Outcome]]:
        """For each field of the pairs, how often it is right, missing and wrong."""
        counted: dict[str, Counter[Outcome]] = {}
        for pair in self.pairs:
            for one in pair.fields:
                counted.setdefault(one.field, Counter())[one.outcome] += 1
        return counted

    @cached_property
    def lost_to(self) -> dict[str, Counter[str]]:
        """For each code, without places in lists, how many required facts that are doubtful or refused bear it; the
        most frequent first."""  # fmt: skip
        counted: dict[str, Counter[str]] = {}
        for result in self.results:
            for pair in (*result.pairs, *result.lost):
                if not pair.gold.optional and pair.stored.verdict != "verified":
                    for code in {_INDEX.sub("", code) for code in pair.stored.codes.split()}:
                        counted.setdefault(code, Counter())[pair.stored.verdict] += 1
        return dict(sorted(counted.items(), key=lambda item: (-item[1].total(), item[0])))

    @property
    def recall(self) -> float | None:
        """Required facts found, of all required."""
        return _ratio(self.counts["found"], self.counts["required"])

    @property
    def recall_verified(self) -> float | None:
        """Required facts found by a verified fact, of all required."""
        return _ratio(self.counts["found_verified"], self.counts["required"])

    @property
    def precision(self) -> float | None:
        """Kept facts that are in the gold, required or optional, of all kept."""
        return _ratio(self.counts["matched"], self.counts["stored"])

    @property
    def precision_verified(self) -> float | None:
        """The same of the verified ones alone."""
        return _ratio(self.counts["matched_verified"], self.counts["verified"])

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        recall, precision = self.recall, self.precision
        if recall is None or precision is None:
            return None
        return round(2 * recall * precision / (recall + precision), _DIGITS) if recall + precision else 0.0

    @property
    def field_accuracy(self) -> float | None:
        """Right fields, of all fields of the pairs in which one side says something."""
        return _ratio(self.counts["fields_right"], self.counts["fields_compared"])

    @property
    def false_verified(self) -> int:
        """Verified facts that are false in either way."""
        return self.counts["false_unmatched"] + self.counts["false_values"]

    def as_dict(self) -> dict[str, Any]:
        """All numbers under stable names."""
        names = (
            "recall",
            "recall_verified",
            "precision",
            "precision_verified",
            "f1",
            "field_accuracy",
            "false_verified",
        )
        return {**self.counts, **{name: getattr(self, name) for name in names}}
