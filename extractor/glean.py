"""The third call, where it is wanted: a model is asked once more, about the sentences that no fact covers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.coverage import Uncovered
from extractor.duplicates import Held
from extractor.parts import Part, excerpt_of
from extractor.repair import MOST_TOKENS, Heard, asked_fields
from extractor.request import Request, further_messages
from extractor.verify import verify

_MOST_TOLD = 60_000  # characters of known facts that are told again; those that are past it may be told twice


@dataclass(frozen=True)
class Glean:
    """One gleaning call; make it with `glean_of`."""

    catalog: Catalog
    article: Article
    known: Sequence[Held]
    """The facts that are kept."""
    sentences: Sequence[int]
    """The numbers of the sentences to read once more."""
    most_tokens: int = MOST_TOKENS
    """Of an article that is longer, these sentences are shown, with as many around them."""
    purpose = "glean"

    @cached_property
    def part(self) -> Part:
        """What is shown of the article."""
        return excerpt_of(self.article, self.sentences, self.most_tokens)

    @property
    def request(self) -> Request:
        """The first two messages as they were; the facts that are known; the rules, and the numbers of sentences."""
        turn = f"{self.catalog.glean.strip()}\n{', '.join(map(str, self.part.own))}"
        messages = further_messages(self.catalog, self.article, self._told(), turn, self.part)
        return Request(messages, self.catalog.answer_schema, tuple(kind.name for kind in self.catalog.kinds))

    def _told(self) -> dict[str, list[Any]]:
        kinds = {kind.name: kind for kind in self.catalog.kinds}
        told: dict[str, list[Any]] = {name: [] for name in kinds}
        left = _MOST_TOLD
        for held in self.known:
            if held.fact.kind in kinds:
                fields = asked_fields(held.fact, kinds[held.fact.kind])
                left -= len(json.dumps(fields, ensure_ascii=False))
                if left >= 0:
                    told[held.fact.kind].append(fields)
        return told

    def heard(self, items: Mapping[str, Sequence[Any]]) -> Heard:
        """The facts of the answer, each verified."""
        kinds = self.catalog.kinds
        return Heard(tuple(Held(verify(item, kind, self.article)) for kind in kinds for item in items[kind.name]))


def glean_of(
    catalog: Catalog,
    article: Article,
    held: Sequence[Held],
    missed: Sequence[Uncovered],
    most_tokens: int = MOST_TOKENS,
) -> Glean | None:
    """The gleaning of an article; None where nothing is uncovered, or nothing to say about it."""
    sentences = sorted({one.sentence for one in missed})
    if not (catalog.glean.strip() and sentences):
        return None
    return Glean(catalog, article, [one for one in held if one.is_kept], sentences, most_tokens)
