"""What a failed exchange with a model means, in our own words.

Never in the provider's, which may hold a part of the key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx2
import openai
from instructor.core import InstructorError

from extractor.client import MOST_BYTES, TooLargeError
from extractor.errors import (
    AnswerError,
    CutOffError,
    OutcomeError,
    RefusalError,
    RejectedError,
    ServiceError,
    UnavailableError,
)
from extractor.retry import BROKEN, SPENT, is_worth_retrying
from extractor.settings import Settings
from extractor.usage import Usage

Fault = OutcomeError | ServiceError

_POLICY_CODES = {"content_policy_violation", "content_filter"}
_MOST_TOKENS = 2**40
_MOST_REFUSED = 2
_ASKED_WRONGLY = {"unsupported_parameter", "unsupported_value", "invalid_json_schema", "model_not_found"}
"""Codes that find fault with what every request has, whatever its article."""
_TOLD_CODES = (
    _POLICY_CODES
    | {*SPENT}
    | _ASKED_WRONGLY
    | {"context_length_exceeded", "invalid_request_error", "invalid_value", "invalid_api_key"}
)


@dataclass(frozen=True, slots=True)
class Met:
    """How a fault was met."""

    settings: Settings
    attempts: int
    has_answered: bool
    """Whether this service has ever answered."""
    refused: int = 0
    """How many articles it has refused one after the other before this one: what it refuses to all is not theirs."""

    @property
    def is_of_all(self) -> bool:
        """Whether a refusal is taken for one of all articles."""
        return self.refused >= _MOST_REFUSED


def usage_of(completion: Any) -> Usage:
    """The tokens a completion cost; none where the server does not say."""
    usage = getattr(completion, "usage", None)
    read = _count(usage, "prompt_tokens")
    cached = _count(getattr(usage, "prompt_tokens_details", None), "cached_tokens")
    return Usage(read, min(cached, read), _count(usage, "completion_tokens"))


def _count(told: object, name: str) -> int:
    """A number of tokens; servers may put anything there, and what is none counts as none."""
    number = getattr(told, name, None)
    return number if isinstance(number, int) and 0 <= number < _MOST_TOKENS else 0


def fault_of(error: InstructorError, met: Met) -> Fault:
    """The error of ours that an error of instructor stands for."""
    cause = error.__cause__
    if isinstance(cause, openai.APIError):
        return fault_of_api(cause, met)
    return _answer_fault(getattr(error, "last_completion", None), met)


def fault_of_api(error: openai.APIError, met: Met) -> Fault:
    """The error of ours that an error of the openai client stands for."""
    if isinstance(error, openai.APIConnectionError):
        return _connection_fault(error, met)
    return _job_fault(error, met) or _article_fault(error, met)


def fault_of_line(status: object, code: str | None) -> OutcomeError:
    """The error of ours for a line of a batch that came to no answer."""
    if code in _POLICY_CODES:
        return RefusalError("the provider's filter refused the article")
    if code == "context_length_exceeded":
        return RejectedError("the request is longer than the model can read")
    if isinstance(status, int) and 400 <= status < 500 and status not in {408, 409, 429}:
        return RejectedError(f"the service refused the request (HTTP {status})")
    return UnavailableError("the service failed on a line of a batch")


def _answer_fault(completion: Any, met: Met) -> Fault:
    choices = getattr(completion, "choices", None)
    if not choices or not choices[0].message:
        raw = completion if isinstance(completion, str) else None  # the SDK gives what is not JSON as it came
        if raw is not None and raw.lstrip().startswith("<") and not met.has_answered:
            return ServiceError(f"{met.settings.place}: it answers with a web page: check --base-url")
        return AnswerError(
            "the answer is no chat completion", raw=raw, attempts=met.attempts, usage=usage_of(completion)
        )
    choice = choices[0]
    raw = choice.message.content
    raw = raw if isinstance(raw, str) or raw is None else str(raw)
    rest: dict[str, Any] = {"raw": raw, "attempts": met.attempts, "usage": usage_of(completion)}
    if choice.message.refusal:
        return RefusalError("the model declined to answer", **rest | {"raw": str(choice.message.refusal)})
    if choice.finish_reason == "content_filter":
        return RefusalError("the provider's filter withheld the answer", **rest)
    if choice.finish_reason == "length":
        return CutOffError(f"the answer was cut off at {rest['usage'].output} tokens", **rest)
    return AnswerError("the answer is not JSON of the asked shape", **rest)


def _connection_fault(error: openai.APIConnectionError, met: Met) -> Fault:
    if isinstance(error, openai.APITimeoutError):
        return UnavailableError(f"no answer in {met.settings.timeout:g} s", attempts=met.attempts)
    if isinstance(error.__cause__, BROKEN) and not isinstance(error.__cause__, httpx2.ConnectError):
        return UnavailableError("the connection broke", attempts=met.attempts)
    if isinstance(error.__cause__, TooLargeError):
        return AnswerError(f"the answer is larger than {MOST_BYTES // 1_000_000} MB", attempts=met.attempts)
    return ServiceError(f"cannot reach {met.settings.place}: is the server running, and the address right?")


def _code_of(error: openai.APIError) -> str:
    """The provider's code where it is one that is known, as servers may put anything there, a key too; else nothing."""
    code: object = error.code
    return code if isinstance(code, str) and code in _TOLD_CODES else ""


def _job_fault(error: openai.APIError, met: Met) -> ServiceError | None:
    """What a status that is not 200 says of the whole job."""
    settings, code = met.settings, _code_of(error)
    status = getattr(error, "status_code", None)
    if code in SPENT or status == 402:
        return ServiceError(f"{settings.place}: the account's quota is spent")
    told: dict[int | None, str] = {
        401: f"it does not accept the key: check {settings.key_variable}",
        404: f"it has no model {settings.model!r}: check --model and --base-url",
    }
    if status in told:
        return ServiceError(f"{settings.place}: {told[status]}")
    if status == 403 and (met.is_of_all or not met.has_answered) and code not in _POLICY_CODES:
        return ServiceError(f"{settings.place}: the key may not use {settings.name}")
    return None


def _article_fault(error: openai.APIError, met: Met) -> Fault:
    """What it says of one article; of all, where it says the same of several and has answered none."""
    settings, code = met.settings, _code_of(error)
    status = getattr(error, "status_code", None)
    if code in _POLICY_CODES:
        return RefusalError("the provider's filter refused the article", attempts=met.attempts)
    if code == "context_length_exceeded":
        return RejectedError("the request is longer than the model can read", attempts=met.attempts)
    if status is None or is_worth_retrying(error):
        return UnavailableError(f"the service kept failing (HTTP {status})", attempts=met.attempts)
    is_of_all = not met.has_answered and (met.is_of_all or code in _ASKED_WRONGLY)
    if status == 413 or not is_of_all:
        told = f"HTTP {status}, {code}" if code else f"HTTP {status}"
        return RejectedError(f"the service refused the request ({told})", attempts=met.attempts)
    return ServiceError(f"{settings.place}: it refuses the request (HTTP {status}, {code or 'no code'})")
