"""What is sent for one article: the static instructions first, the numbered article next, a further turn last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.parts import Part, numbered
from extractor.strict import JsonSchema


class Message(TypedDict):
    """One message of a chat completion."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked in one call."""

    messages: tuple[Message, ...]
    schema: JsonSchema
    """The JSON schema of the answer."""
    kinds: tuple[str, ...]
    """The lists of the answer."""
    article: Article | None = field(default=None, compare=False, repr=False)
    """What a reading is about, for who reads it without the messages."""


def messages_for(catalog: Catalog, article: Article, part: Part | None = None) -> list[Message]:
    """The two messages of a request. The first is the same, byte for byte, for every article.

    Of a ``part`` only its sentences are shown, with the numbers that they have in the article.
    """
    published = f"Published: {article.published.isoformat()}\n" if article.published else ""
    return [
        {"role": "system", "content": catalog.instructions},
        {"role": "user", "content": f"{published}{numbered(article, part) if part else article.numbered}"},
    ]


def reading_request(catalog: Catalog, article: Article, part: Part | None = None) -> Request:
    """All kinds of the catalogue, asked at once."""
    kinds = tuple(kind.name for kind in catalog.kinds)
    return Request(tuple(messages_for(catalog, article, part)), catalog.answer_schema, kinds, article)


def further_messages(
    catalog: Catalog, article: Article, told: Mapping[str, Sequence[Any]], turn: str, part: Part | None = None
) -> tuple[Message, ...]:
    """The two messages of the reading, as they were, what was told of it, and what is asked about that.

    The first two are the same bytes as before, so that providers serve them from their cache.
    """
    said = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    further: tuple[Message, ...] = ({"role": "assistant", "content": said}, {"role": "user", "content": turn})
    return *messages_for(catalog, article, part), *further


def reading_key(version: str, model: str, article: Article) -> str:
    """What an answer about one kind depends on besides the text: as long as it stays, nothing is asked again."""
    published = article.published.isoformat() if article.published else ""
    return hashlib.sha256("\0".join((version, model, published)).encode()).hexdigest()[:16]
