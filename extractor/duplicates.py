"""Facts that one article tells twice are kept once.

Two kept facts are one where kind and key are the same and no piece that code reads (amount, change, count, date) is
read otherwise. The better verdict wins, then the fuller fact, then the earlier one; where it stands is united. Refused
facts stay apart: they neither win nor lose, but of two that are the same, letter for letter, one is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from extractor.catalog import Kind
from extractor.claim import Place
from extractor.text.names import key_of
from extractor.verify import Fact

_RANK = {"verified": 0, "doubtful": 1}
_MOST_READINGS = 50
"""Of one key: so many are compared with each other. Whoever tells more is not reporting news."""
_TOLD_OTHERWISE = {"text", "basis"}
"""The parts of a piece that may differ where the same is said: its words, and what a date follows from."""
_IN_BASE = {"value", "amount", "scale"}
"""5 million and 5,000 thousand are one number: its base tells."""
_DECIMAL = re.compile(r"-?\d{1,40}(?:\.\d{1,40})?")


@dataclass(frozen=True, slots=True)
class Held:
    """A fact with what is known of its storing; None where it is not stored yet."""

    fact: Fact
    id: int | None = None
    call: int | None = None
    """The exchange that told it."""
    repairs: int | None = None
    """The refused fact that it is instead of."""

    @property
    def is_kept(self) -> bool:
        """Whether it is a fact, and not in quarantine."""
        return self.fact.verdict != "refused"


_Placed = tuple[int, Held]
"""A fact with its place among all."""


def _plain(value: Any) -> Hashable:
    """A value of JSON as something to compare: numbers by value, 5 and 5.0 alike."""
    if isinstance(value, Mapping):
        return _said(value)
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    return value if isinstance(value, (str, int, float)) else json.dumps(value, sort_keys=True)


def _said(parts: Mapping[str, Any]) -> Hashable:
    left_out = _TOLD_OTHERWISE | (_IN_BASE if parts.get("base") is not None else set())
    return frozenset(
        (name, _plain(value)) for name, value in parts.items() if name not in left_out and value is not None
    )


def _readings(fact: Fact, kind: Kind) -> dict[str, Hashable]:
    """What code reads in each filled piece; the folded piece itself where it reads nothing."""
    found: dict[str, dict[str, Any]] = {}
    for name, computed in kind.plan.computed:
        piece, value = fact.data.get(computed.source), fact.data.get(name)
        if piece is not None:
            parts = found.setdefault(computed.source, {})
            if value is not None:
                parts[computed.part or name] = value
    return {
        source: _said(parts) or key_of(str(fact.data[source]))
        for source, parts in found.items()
    }  # fmt: skip


def _filled(fact: Fact) -> int:
    return sum(value is not None and value != [] for value in fact.data.values())


def _places(winner: Fact, others: Sequence[Fact]) -> Iterator[Place]:
    """Where all stand; a field of another only where it holds the same. The winner's last: it is the one shown."""
    sentences = (place for fact in (winner, *others) for place in fact.evidence if place.field is None)
    yield from sorted(set(sentences), key=lambda place: (place.start, place.end))
    own = [place for place in winner.evidence if place.field is not None]
    known, added = set(own), list[list[Place]]()
    for other in others:
        new = [place for place in other.evidence if place.field is not None and place not in known]
        added.append([place for place in new if _holds_same(winner, other, place.field or "")])
        known.update(added[-1])
    for places in reversed(added):
        yield from places
    yield from own


def _holds_same(one: Fact, other: Fact, field: str) -> bool:
    root = re.split(r"[.\[]", field, maxsplit=1)[0]
    return bool(one.data.get(root) == other.data.get(root))


def _joined(winner: Held, others: Sequence[Held]) -> Held:
    """A fact with where the others of its group stand, all at once: work linear in their number."""
    if not others:
        return winner
    everyone = (winner, *others)
    cited = list(dict.fromkeys(number for one in everyone for number in one.fact.data["evidence"]))
    data = {**winner.fact.data, "evidence": cited}
    fact = replace(winner.fact, data=data, evidence=tuple(_places(winner.fact, [one.fact for one in others])))
    return replace(winner, fact=fact, repairs=next((one.repairs for one in everyone if one.repairs is not None), None))


def _agree(one: Mapping[str, Hashable], other: Mapping[str, Hashable]) -> bool:
    return all(one[source] == other[source] for source in one.keys() & other.keys())


def is_same(one: Fact, other: Fact, kind: Kind) -> bool:
    """Whether two facts of one article, of a kind, say the same; where they have no key, letter for letter."""
    if one.key is None or other.key is None:
        return _but_evidence(one.data) == _but_evidence(other.data)
    return one.key == other.key and _agree(_readings(one, kind), _readings(other, kind))


def _but_evidence(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name != "evidence"}


def _distinct(told: Sequence[_Placed], kind: Kind) -> list[_Placed]:
    """Of facts of one key, the better first: those that differ, each joined with those that do not."""
    if len(told) == 1:
        return list(told)
    found: list[tuple[list[_Placed], dict[str, Hashable]]] = []
    known: dict[Hashable, int] = {}
    for at, one in told:
        said = _readings(one.fact, kind)
        whole = frozenset(said.items())
        same = known.get(whole)
        if same is None:
            same = next((index for index, (_, other) in enumerate(found[:_MOST_READINGS]) if _agree(said, other)), None)
        known[whole] = len(found) if same is None else same
        if same is None:
            found.append(([(at, one)], said))
        else:
            group, readings = found[same]
            group.append((at, one))
            found[same] = (group, said | readings)
    return [(group[0][0], _joined(group[0][1], [one for _, one in group[1:]])) for group, _ in found]


def _refused_once(placed: Iterable[_Placed]) -> Iterator[_Placed]:
    seen: set[str] = set()
    for at, one in placed:
        told = json.dumps([one.fact.kind, one.fact.data, one.fact.codes], sort_keys=True)
        if told not in seen:
            yield at, one
        seen.add(told)


def united(held: Sequence[Held], kinds: Iterable[Kind]) -> list[Held]:
    """The same facts without those told twice, in their order. Linear in their number."""
    by_name = {kind.name: kind for kind in kinds}
    groups: dict[tuple[str, str], list[_Placed]] = {}
    placed = list(enumerate(held))
    left = list(_refused_once((at, one) for at, one in placed if not one.is_kept))
    kept = [(at, one) for at, one in placed if one.is_kept]
    for at, one in sorted(kept, key=lambda pair: (_RANK[pair[1].fact.verdict], -_filled(pair[1].fact))):
        if one.fact.key is None or one.fact.kind not in by_name:
            left.append((at, one))
        else:
            groups.setdefault((one.fact.kind, one.fact.key), []).append((at, one))
    for (name, _), told in groups.items():
        left += _distinct(told, by_name[name])
    return [one for _, one in sorted(left, key=lambda pair: pair[0])]
