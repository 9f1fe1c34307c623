"""The loop that a user of instructor would write: every fact parsed; nothing stored, nothing verified."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import instructor
import openai
from pydantic import BaseModel, create_model

from benchmarks.loops.clock import Clock
from extractor.article import Article
from extractor.catalog import load_catalog
from extractor.request import Message, messages_for


def _answer_model() -> type[BaseModel]:
    fields: dict[str, Any] = {kind.name: (list[kind.schema], ...) for kind in load_catalog().kinds}  # type: ignore[name-defined]  # made as the job runs
    return create_model("Reading", **fields)


async def read(articles: Iterator[Article], url: str, in_flight: int, clock: Clock) -> int:
    """The number of facts that were told."""
    catalog, answer_model = load_catalog(), _answer_model()
    asked = [messages_for(catalog, article) for article in articles]
    client = instructor.from_openai(openai.AsyncOpenAI(api_key="none", base_url=url), mode=instructor.Mode.JSON_SCHEMA)
    free = asyncio.Semaphore(in_flight)
    facts: list[BaseModel] = []

    async def read_one(messages: list[Message]) -> None:
        async with free:
            answer = await client.create(
                model="model",
                messages=messages,  # type: ignore[arg-type]  # the SDK's union of message types
                response_model=answer_model,
            )
        facts.extend(fact for _, told in answer for fact in told)

    clock.start()
    await asyncio.gather(*map(read_one, asked))
    return len(facts)
