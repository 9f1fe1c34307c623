"""What a fake model says, and the completion that it says it in."""

from __future__ import annotations

import hashlib
import json
import marshal
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from benchmarks.provider.counts import Asked
from benchmarks.provider.plan import Plan

Answer = Callable[[Asked], str]
"""The content of the answer to a request. It depends on nothing else: it may be called for one that is then refused."""

TEXT = (
    "Zorbanian Premier Ada Quill arrived in Orvane on 4 May 2031 for a working visit. "
    "Exports of salt rose 12 percent to $4.{number:05d} million in 2030, the Zorban Customs Office said. "
)
"""The article of the benchmarks; ``number`` makes each one different."""

_TOLD = {
    "organization": {
        "evidence": [2],
        "name": "Zorban Customs Office",
        "usual_name": None,
        "name_is_garbled": False,
        "acronym": None,
        "aliases": [],
        "org_type": "government_body",
        "country": None,
        "parent": None,
        "roles": ["data_source"],
        "certainty": "certain",
    }
}
_REFUSAL = "I'm sorry, I can't help with that."
_MOST_LENGTHS = 100
_CACHED_FROM, _CACHED_STEP = 1024, 128  # tokens: as OpenAI caches prompts


def kinds_in(asked: Asked) -> tuple[str, ...]:
    """The lists that a request asks for."""
    try:
        return tuple(asked["response_format"]["json_schema"]["schema"]["properties"])
    except (KeyError, TypeError):
        return ()


@lru_cache(maxsize=1000)
def _told(kinds: tuple[str, ...], is_first: bool) -> str:
    return json.dumps({kind: [_TOLD[kind]] if is_first and kind in _TOLD else [] for kind in kinds})


def answer_facts(asked: Asked) -> str:
    """The organization that `TEXT` states, where it is asked for; nothing in a further turn."""
    return _told(kinds_in(asked), len(asked["messages"]) <= 2)


@dataclass(frozen=True, slots=True)
class Completion:
    """An answer, and what it is billed as."""

    body: dict[str, Any]
    prompt: int
    cached: int
    completion: int


_lengths: dict[bytes, int] = {}


def _length(part: Any, *, is_kept: bool) -> int:
    """Characters of a part of a request as JSON; those of a part that comes again and again are kept."""
    if not is_kept:
        return len(json.dumps(part, ensure_ascii=False, separators=(",", ":")))
    packed = marshal.dumps(part)  # many times as fast as JSON
    if packed not in _lengths:
        if len(_lengths) >= _MOST_LENGTHS:
            _lengths.clear()
        _lengths[packed] = _length(part, is_kept=False)
    return _lengths[packed]


def prompt_tokens(asked: Asked) -> int:
    """A quarter of the characters of the list of the messages and the schema, as JSON."""
    first, *others = asked["messages"]
    lengths = [_length(part, is_kept=True) for part in (first, asked.get("response_format"))]
    lengths += [_length(message, is_kept=False) for message in others]
    return (sum(lengths) + len(lengths) + 3) // 4  # as `[[message,message],schema]`


class Model:
    """The fake model: makes completions, and remembers which prompts it has seen."""

    def __init__(self, answer: Answer, chance: random.Random) -> None:
        self._answer = answer
        self._chance = chance
        self._seen: set[bytes] = set()
        self._made = 0

    def complete(self, asked: Asked, plan: Plan, fault: str | None = None) -> Completion:
        """The completion of a request. Draws one number where tokens are drawn."""
        content = self._answer(asked)
        message: dict[str, Any] = {"role": "assistant", "content": _spoilt(content, fault), "refusal": None}
        if fault == "refusal":
            message |= {"content": None, "refusal": _REFUSAL}
        said = message["content"] or message["refusal"] or ""
        completion = self._chance.randint(*plan.tokens) if plan.tokens else len(said) // 4
        most = asked.get("max_completion_tokens") or asked.get("max_tokens")
        if isinstance(most, int):
            completion = min(completion, most)
        prompt = prompt_tokens(asked)
        cached = min(prompt, self._cached(asked)) if plan.caching else 0
        self._made += 1
        body = {
            "id": f"chatcmpl-fake{self._made}",
            "object": "chat.completion",
            "created": int(time.time()),
            "model": asked.get("model", "fake"),
            "choices": [
                {
                    "index": 0,
                    "message": message,
                    "logprobs": None,
                    "finish_reason": "length" if fault == "cut_off" else "stop",
                }
            ],
            "usage": {
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "total_tokens": prompt + completion,
                "prompt_tokens_details": {"cached_tokens": cached},
            },
        }
        return Completion(body, prompt, cached, completion)

    def _cached(self, asked: Asked) -> int:
        """Tokens of the longest beginning (the schema and some messages) that was seen; all of it is seen now."""
        told = [json.dumps(part, ensure_ascii=False) for part in (asked.get("response_format"), *asked["messages"])]
        hashed, length, cached = hashlib.sha256(), 0, 0
        for part in told:
            hashed.update(part.encode(errors="surrogatepass"))
            length += len(part)
            if hashed.digest() in self._seen:
                cached = length // 4 // _CACHED_STEP * _CACHED_STEP
            self._seen.add(hashed.digest())
        return cached if cached >= _CACHED_FROM else 0


def _spoilt(content: str, fault: str | None) -> str:
    if fault == "cut_off":
        return content[: len(content) // 2]
    if fault == "wrong_json":
        return "Here are the facts: none, as far as I can see."
    return '{"facts":[]}' if fault == "wrong_shape" else content
