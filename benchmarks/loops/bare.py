"""The floor: a loop that sends prepared bytes and parses the JSON of the answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import httpx2

from benchmarks.loops.clock import Clock
from extractor.article import Article
from extractor.catalog import Catalog, load_catalog
from extractor.request import messages_for

_HEADERS = {"content-type": "application/json", "authorization": "Bearer none"}


def _body(catalog: Catalog, article: Article) -> bytes:
    schema = {"name": "reading", "strict": True, "schema": catalog.answer_schema}
    asked = {
        "model": "model",
        "response_format": {"type": "json_schema", "json_schema": schema},
        "messages": messages_for(catalog, article),
    }
    return json.dumps(asked, ensure_ascii=False).encode()


async def _work(http: httpx2.AsyncClient, url: str, bodies: Iterator[bytes]) -> int:
    facts = 0
    for body in bodies:
        reply = await http.post(url, content=body, headers=_HEADERS)
        told = json.loads(reply.raise_for_status().json()["choices"][0]["message"]["content"])
        facts += sum(map(len, told.values()))
    return facts


async def read(articles: Iterator[Article], url: str, in_flight: int, clock: Clock) -> int:
    """The number of facts that were told."""
    catalog = load_catalog()
    bodies = [_body(catalog, article) for article in articles]
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx2.AsyncClient(limits=limits, timeout=180) as http:
        clock.start()
        left = iter(bodies)
        return sum(await asyncio.gather(*(_work(http, f"{url}/chat/completions", left) for _ in range(in_flight))))
