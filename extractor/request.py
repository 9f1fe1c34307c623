"""What is sent for one article: the static instructions first, the numbered article last."""

from __future__ import annotations

import hashlib
from typing import Literal, TypedDict

from extractor.article import Article
from extractor.catalog import Catalog


class Message(TypedDict):
    """One message of a chat completion."""

    role: Literal["system", "user"]
    content: str


def messages_for(catalog: Catalog, article: Article) -> list[Message]:
    """The two messages of a request. The first is the same, byte for byte, for every article."""
    published = f"Published: {article.published.isoformat()}\n" if article.published else ""
    return [
        {"role": "system", "content": catalog.instructions},
        {"role": "user", "content": f"{published}{article.numbered}"},
    ]


def reading_key(version: str, model: str, article: Article) -> str:
    """What an answer about one kind depends on besides the text: as long as it stays, nothing is asked again."""
    published = article.published.isoformat() if article.published else ""
    return hashlib.sha256("\0".join((version, model, published)).encode()).hexdigest()[:16]
