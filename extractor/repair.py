"""The second call: refused facts that a model could mend go back to it, once and together.

It is told which facts failed, by a small number and our codes, never by a word of a validator or of the article. What
comes back is verified from scratch, as if it had never been told before: a repair cannot launder a wrong value.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog, Kind
from extractor.duplicates import Held
from extractor.parts import Part, excerpt_of
from extractor.request import Request, further_messages
from extractor.strict import JsonSchema, answer_schema
from extractor.verify import Fact, field_of, verify

MOST = 50
"""Facts that go back in one call; an article of which more are refused was not read, and is not mended."""
MOST_TOKENS = 1_000_000
"""Of an article, where nobody says how much a model reads."""
_LONGEST = 4000  # characters of a fact that goes back; no fact that a model copied from the news is longer
_CODE = re.compile(r"[A-Za-z0-9_.\[\]]+(?::[a-z0-9_]+)?")
_NUMBER: JsonSchema = {"type": "integer", "description": "The id of the fact that this one is instead of."}


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a further call."""

    held: tuple[Held, ...]
    note: str | None = None
    """What was passed over in the answer; None where nothing was."""


def asked_fields(fact: Fact, kind: Kind) -> dict[str, Any]:
    """What the model itself told of a fact: without what code computed, and without what was never asked."""
    return {name: fact.data[name] for name in kind.asked["properties"] if name in fact.data}


def is_mendable(fact: Fact, kind: Kind) -> bool:
    """Whether a model could mend this fact: it is refused, and each code names a field to copy anew, or a rule.

    Not so where a code is about the item as a whole (``schema:…``: it is no object, or the schema's own code failed on
    it), as nothing tells what to change; nor where the item is longer than any fact.
    """
    if fact.verdict != "refused" or any(code.startswith("schema:") for code in fact.codes):
        return False
    return len(json.dumps(asked_fields(fact, kind), ensure_ascii=False)) <= _LONGEST


def _tag(kind: Kind) -> str:
    """The name of the number in an item: ``id``, unless the kind has a field of that name."""
    tag = "id"
    while tag in kind.asked["properties"]:
        tag += "_"
    return tag


def _numbered(kind: Kind) -> JsonSchema:
    asked = kind.asked
    properties = {_tag(kind): _NUMBER, **asked["properties"]}
    return {**asked, "properties": properties, "required": [_tag(kind), *asked["required"]]}


@lru_cache(maxsize=64)
def _schema_of(kinds: tuple[Kind, ...]) -> JsonSchema:
    return answer_schema({kind.name: _numbered(kind) for kind in kinds})


@dataclass(frozen=True)
class Repair:
    """One repair call; make it with `repair_of`."""

    catalog: Catalog
    article: Article
    failing: Mapping[int, Held]
    """The facts that go back, by the number under which they do."""
    most_tokens: int = MOST_TOKENS
    """Of an article that is longer, the sentences are shown that the facts cite, with as many around them."""
    purpose = "repair"

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of the failing facts."""
        wanted = {held.fact.kind for held in self.failing.values()}
        return tuple(kind for kind in self.catalog.kinds if kind.name in wanted)

    @cached_property
    def part(self) -> Part:
        """What is shown of the article."""
        cited = {number for held in self.failing.values() for number in _cited(held.fact)}
        return excerpt_of(self.article, {1, *cited}, self.most_tokens)

    @property
    def request(self) -> Request:
        """The first two messages as they were; the failing facts; the rules, and for each fact its codes."""
        told = {
            kind.name: [
                {_tag(kind): number, **asked_fields(held.fact, kind)}
                for number, held in self.failing.items()
                if held.fact.kind == kind.name
            ]
            for kind in self.kinds
        }
        lines = (
            f"{number}: {' '.join(filter(_CODE.fullmatch, held.fact.codes))}" for number, held in self.failing.items()
        )
        turn = "\n".join([self.catalog.repair.strip(), "", *lines])
        messages = further_messages(self.catalog, self.article, told, turn, self.part)
        return Request(messages, _schema_of(self.kinds), tuple(kind.name for kind in self.kinds))

    def heard(self, items: Mapping[str, Sequence[Any]]) -> Heard:
        """What the answer makes of the failing facts, each verified from scratch; all else in it is passed over."""
        mended: dict[int, Held] = {}
        passed: Counter[str] = Counter()
        for kind in self.kinds:
            for item in items.get(kind.name, ()):
                number = item.get(_tag(kind)) if isinstance(item, dict) else None
                first = self.failing.get(number) if type(number) is int else None
                if first is None or first.fact.kind != kind.name or number is None:
                    passed["of no fact asked about"] += 1
                elif number in mended:
                    passed["told twice"] += 1
                else:
                    again = {name: value for name, value in item.items() if name != _tag(kind)}
                    mended[number] = Held(
                        _marked(first.fact, verify(again, kind, self.article), kind), repairs=first.id
                    )
        note = ", ".join(f"{count} {what}" for what, count in sorted(passed.items()))
        return Heard(tuple(mended.values()), f"passed over: {note}" if note else None)


def changed_fields(first: Mapping[str, Any], again: Mapping[str, Any], kind: Kind) -> Iterator[str]:
    """The asked fields that hold another value; null and absent are the same."""
    return (name for name in kind.asked["properties"] if first.get(name) != again.get(name))


def _marked(first: Fact, again: Fact, kind: Kind) -> Fact:
    """The mended fact, with a code for each field that is not what it was.

    These codes alone make nothing doubtful, but for a field that failed, told the fact from others, and is now empty:
    what is left may be another fact's.
    """
    changed = list(changed_fields(first.data, again.data, kind))
    failed = {field_of(code.partition(":")[0]) for code in first.codes}
    is_other = again.key != first.key
    emptied = [name for name in changed if is_other and name in failed and again.data.get(name) is None]
    verdict = "doubtful" if emptied and again.verdict == "verified" else again.verdict
    codes = (f"{name}:{'emptied' if name in emptied else 'changed'}" for name in changed)
    return replace(again, verdict=verdict, codes=(*again.codes, *codes))


def _cited(fact: Fact) -> Iterator[int]:
    evidence = fact.data.get("evidence")
    yield from (number for number in evidence if type(number) is int) if isinstance(evidence, list) else ()


def repair_of(
    catalog: Catalog, article: Article, held: Sequence[Held], most_tokens: int = MOST_TOKENS
) -> Repair | None:
    """The repair of an article's facts; None where there is nothing to mend, or nothing to say about it."""
    kinds = {kind.name: kind for kind in catalog.kinds}
    failing = [
        one
        for one in held
        if one.repairs is None and one.fact.kind in kinds and is_mendable(one.fact, kinds[one.fact.kind])
    ]
    if not (catalog.repair.strip() and failing):
        return None
    return Repair(catalog, article, dict(enumerate(failing[:MOST], 1)), most_tokens)
