"""Chat completions: one answer, or one fault, for each request."""

from __future__ import annotations

import asyncio
import math
from typing import Any

from benchmarks.provider.limits import Excess, wait_headers
from benchmarks.provider.state import State, key_of
from benchmarks.provider.wire import RefusedError, Reply, Request, Sent, error_reply, json_reply

_ACCOUNT = {
    "unauthorized": (401, "Incorrect API key provided.", "invalid_api_key", "invalid_request_error"),
    "no_model": (
        404,
        "The model does not exist or you do not have access to it.",
        "model_not_found",
        "invalid_request_error",
    ),
    "no_quota": (
        429,
        "You exceeded your current quota, please check your plan and billing details.",
        "insufficient_quota",
        "insufficient_quota",
    ),
}
_BROKEN: dict[str, Sent] = {"hang": "never", "half_sent": "half", "hung_up": "nothing"}
_UNBILLED = ("throttled", "server_error", "overloaded", "hung_up")


def is_asked(given: Any) -> bool:
    """Whether this is a request for a chat completion."""
    if not isinstance(given, dict):
        return False
    messages = given.get("messages")
    return isinstance(messages, list) and bool(messages) and all(isinstance(message, dict) for message in messages)


def account_reply(fault: str) -> Reply:
    """How a fault of the account is told."""
    return error_reply(*_ACCOUNT[fault])


class Chat:
    """The endpoint ``/v1/chat/completions``."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def reply(self, request: Request) -> tuple[Reply, str]:
        """The reply to a request, and the name of its outcome."""
        counts, plan = self._state.counts, self._state.plan
        counts.requests += 1
        asked = self._read(request)
        if asked is None:
            return error_reply(400, "We could not parse the JSON body of your request."), "bad_request"
        counts.asked[key_of(asked)] += 1
        if fault := self._state.is_refused("unauthorized", "no_model", "no_quota"):
            return account_reply(fault), fault
        fault, jitter = plan.faults.drawn(self._state.chance), self._state.chance.random() * plan.jitter
        completion = self._state.model.complete(asked, plan, fault)
        if excess := self._state.limiter.charge(completion.prompt + completion.completion):
            return self._limited(excess), "rate_limited"
        headers = self._state.limiter.headers | {"x-request-id": f"req_fake{counts.requests}"}
        if plan.latency + jitter:
            await asyncio.sleep(plan.latency + jitter)
        if fault in _UNBILLED:
            return self._failed(fault, headers), fault
        self._state.pay(asked, completion)
        sent = json_reply(completion.body, headers)
        return Reply(sent.body, 200, headers, _BROKEN.get(fault or "", "whole")), fault or "ok"

    @staticmethod
    def _read(request: Request) -> dict[str, Any] | None:
        try:
            given = request.json
        except ValueError:
            return None
        return given if is_asked(given) else None

    def _limited(self, excess: Excess) -> Reply:
        is_endless = math.isinf(excess.wait)
        asks = "Request too large." if is_endless else f"Please try again in {math.ceil(excess.wait * 1000)}ms."
        message = f"Rate limit reached on {excess.what} per min: Limit {excess.limit:.0f}. {asks}"
        headers = self._state.limiter.headers | ({} if is_endless else wait_headers(excess.wait))
        return error_reply(429, message, "rate_limit_exceeded", excess.what, headers)

    def _failed(self, fault: str, headers: dict[str, str]) -> Reply:
        if fault == "throttled":
            wait = self._state.plan.retry_after
            spent = {"x-ratelimit-limit-requests": "500", "x-ratelimit-remaining-requests": "0"}
            told = spent | {"x-ratelimit-reset-requests": "1s"} | headers | wait_headers(wait)
            return error_reply(429, "Rate limit reached.", "rate_limit_exceeded", "requests", told)
        if fault == "hung_up":
            return Reply(sent="nothing")
        if fault == "overloaded":
            return error_reply(503, "The engine is currently overloaded.", None, "server_error", headers)
        return error_reply(500, "The server had an error.", None, "server_error", headers)


def refuse(state: State, *faults: str) -> None:
    """Raise RefusedError if the account has one of these faults."""
    if fault := state.is_refused(*faults):
        status, message, code, kind = _ACCOUNT[fault]
        raise RefusedError(status, message, code, kind)
