"""Which names are one, by evidence alone: a set of names in, the entities that they are of out.

The answer follows from the set, whatever its order. A name that may be of two that are not one joins neither:
"K. Quill" stays alone where there are Kora Quill and Karl Quill.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from extractor.world.entities.nodes import FORCED, GIVEN, Node, fit


class Edge(NamedTuple):
    """A piece of evidence that two names are one."""

    rank: int
    one: Node
    other: Node
    why: str


class Belonging(NamedTuple):
    """To which entity a node belongs, and by which evidence."""

    entity: str
    rank: int
    why: str
    of: str
    """The print of the name beside which an article gives this one; empty where none does."""


@dataclass(frozen=True, slots=True)
class Orders:
    """What the alias table says about some nodes."""

    forced: Sequence[tuple[Node, Node, str]] = ()
    forbidden: Sequence[tuple[frozenset[Node], frozenset[Node]]] = ()


class _Groups:
    """Nodes that are united step by step, but never two that may not be one."""

    def __init__(self, forbidden: Sequence[tuple[frozenset[Node], frozenset[Node]]] = ()) -> None:
        self._parents: dict[Node, Node] = {}
        self._sides: dict[Node, set[tuple[int, int]]] = {}
        for number, sides in enumerate(forbidden):
            for side, nodes in enumerate(sides):
                for node in nodes:
                    self._sides.setdefault(node, set()).add((number, side))

    def root(self, node: Node) -> Node:
        """One node of the group, the same for all its nodes."""
        path = []
        while (parent := self._parents.get(node, node)) != node:
            path.append(node)
            node = parent
        for one in path:
            self._parents[one] = node
        return node

    def unite(self, one: Node, other: Node) -> bool:
        """Make one group of two, where they are two and may be one; whether they were."""
        one, other = self.root(one), self.root(other)
        ours, theirs = self._sides.get(one, set()), self._sides.get(other, set())
        if one == other or any((number, 1 - side) in theirs for number, side in ours):
            return False
        self._parents[other] = one
        if theirs:
            self._sides[one] = ours | theirs
        return True


def _candidates(nodes: Iterable[Node]) -> Iterator[tuple[Node, Node]]:
    """Pairs that may fit; others share too little, which spares the names of a large country's one surname."""
    whole: dict[tuple[str, ...], list[Node]] = {}
    short: dict[tuple[str, ...], list[Node]] = {}
    for node in nodes:
        for key in node.taken.keys:
            for first in node.taken.firsts:
                whole.setdefault((key, first), []).append(node)
            short.setdefault((key, node.country), []).append(node)
    for (key, _), bucket in whole.items():
        if bucket[0].kind == "person":
            yield from combinations(bucket, 2)
        else:
            yield from ((one, other) for one in short.get((key, ""), ()) for other in bucket if one != other)
    for bucket in short.values():
        brief = [node for node in bucket if node.kind != "person" or not node.taken.is_full]
        brief_ones = frozenset(brief)
        yield from combinations(brief, 2)
        yield from ((one, other) for one in brief for other in bucket if other not in brief_ones)


def _of_names(nodes: Iterable[Node], families: Sequence[frozenset[str]]) -> Iterator[Edge]:
    """What the names themselves tell: those that fit each other, and nobody else who is another."""
    beside: dict[Node, dict[Node, tuple[int, str]]] = {}
    for one, other in _candidates(nodes):
        if other not in beside.get(one, ()) and (found := fit(one, other, families)):
            beside.setdefault(one, {})[other] = found
            beside.setdefault(other, {})[one] = found
    sure = {node for node, others in beside.items() if all(two in beside[one] for one, two in combinations(others, 2))}
    for one, others in beside.items():
        for other, (rank, why) in others.items():
            if one.sort_key < other.sort_key and ((one in sure and other in sure) or _are_alike(one, other)):
                yield Edge(rank, one, other, why)


def _are_alike(one: Node, other: Node) -> bool:
    """Whether two names tell the same, so that what is unsure of one is unsure of both."""
    return one.known_as == other.known_as and one.type == other.type


def _of_facts(links: Iterable[tuple[Node, Node]], groups: _Groups) -> Iterator[Edge]:
    """What facts tell: that a body has another name. A name that two bodies have joins neither."""
    pairs = sorted(set(links), key=lambda link: (link[0].sort_key, link[1].sort_key))
    first: dict[Node, set[Node]] = {}
    for one, other in pairs:
        if groups.root(one) != groups.root(other):
            first.setdefault(groups.root(other), set()).add(groups.root(one))
    several = {other for other, those in first.items() if len(those) > 1}
    together = _Groups()
    for other, those in first.items():
        if other not in several:
            together.unite(next(iter(those)), other)
    for one, other in pairs:
        those = first.get(groups.root(other), set())
        if groups.root(one) != groups.root(other) and len({together.root(root) for root in those}) == 1:
            yield Edge(GIVEN, one, other, "a fact gives both names for one body")


def resolved(
    nodes: Sequence[Node],
    links: Iterable[tuple[Node, Node]],
    orders: Orders,
    families: Sequence[frozenset[str]],
) -> Mapping[Node, Belonging]:
    """For each node the entity that it belongs to. ``nodes`` are all that could have to do with each other."""
    edges = list(_of_names(nodes, families))
    groups = _Groups()
    for edge in edges:
        groups.unite(edge.one, edge.other)
    edges += _of_facts(links, groups)
    edges += [
        Edge(FORCED, min(one, other, key=_order), max(one, other, key=_order), why) for one, other, why in orders.forced
    ]
    kept: dict[Node, list[tuple[Edge, Node]]] = {}
    final = _Groups(orders.forbidden)
    for edge in sorted(edges, key=lambda edge: (edge.rank, edge.one.sort_key, edge.other.sort_key, edge.why)):
        if final.unite(edge.one, edge.other):
            kept.setdefault(edge.one, []).append((edge, edge.other))
            kept.setdefault(edge.other, []).append((edge, edge.one))
    members: dict[Node, list[Node]] = {}
    for node in nodes:
        members.setdefault(final.root(node), []).append(node)
    return dict(_named(list(members.values()), kept))


def _order(node: Node) -> tuple[object, ...]:
    return node.sort_key


def _named(
    entities: Sequence[Sequence[Node]], kept: Mapping[Node, Sequence[tuple[Edge, Node]]]
) -> Iterator[tuple[Node, Belonging]]:
    heads = [min(nodes, key=_order) for nodes in entities]
    times = Counter(head.known_as for head in heads)
    for head in heads:
        is_shared = times[head.known_as] > 1
        text = f"{head.known_as}\0{head.print}\0{head.type}" if is_shared else head.known_as
        entity = hashlib.sha256(text.encode()).hexdigest()[:16]
        yield head, Belonging(entity, -1, "the name it is known by", "")
        yield from _followed(head, entity, kept)


def _followed(
    head: Node, entity: str, kept: Mapping[Node, Sequence[tuple[Edge, Node]]]
) -> Iterator[tuple[Node, Belonging]]:
    """The nodes that a chain of evidence ties to the first one."""
    seen, open_ = {head}, [head]
    while open_:
        node = open_.pop()
        for edge, other in kept.get(node, ()):
            if other not in seen:
                seen.add(other)
                open_.append(other)
                why = f"{edge.why}: {node.name}" if edge.rank != FORCED else edge.why
                yield other, Belonging(entity, edge.rank, why, node.print if edge.rank == GIVEN else "")
