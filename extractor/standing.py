"""How a batch stands at a provider, read of what it tells. A server may tell anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_ENDED = {"completed", "expired", "cancelled", "failed"}
_STATUSES = _ENDED | {"validating", "in_progress", "finalizing", "cancelling"}
FULL = "token_limit_exceeded"
"""The code of a batch that the provider's queue has no room for now."""
_TOLD_CODES = {FULL, "model_not_found", "invalid_json_line", "duplicate_custom_id", "invalid_url",
               "invalid_request", "missing_required_parameter", "empty_file", "mismatched_model",
               "billing_hard_limit_reached"}  # fmt: skip
_LONGEST = 500  # characters of an id
_MOST = 2**40


class NonsenseError(ValueError):
    """What is told is not what was asked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a batch stands at the provider."""

    status: str
    files: tuple[str, ...] = ()
    """The files with its answers and its errors."""
    error: str | None = None
    """Of a failed one: the provider's code, where it is one that is known."""
    completed: int | None = None
    """How many requests are answered; None: it does not tell."""
    failed: int | None = None
    """How many were tried in vain."""

    @property
    def has_ended(self) -> bool:
        """Whether nothing more comes."""
        return self.status in _ENDED

    def is_short(self, heard: int, answered: int) -> bool:
        """Whether more is to come than so many lines, of which so many hold an answer."""
        if self.completed is None:
            return self.status == "completed" and not self.files
        return answered < self.completed or heard < self.completed + (self.failed or 0)


def id_of(told: object) -> str:
    """The id of what a service tells about. Raises NonsenseError where it tells of nothing that has one."""
    found = getattr(told, "id", None)
    if not _is_id(found):
        raise NonsenseError("it answers with what is no batch and no file")
    return str(found)


def _is_id(told: object) -> bool:
    return isinstance(told, str) and 0 < len(told) <= _LONGEST and told.isascii() and told.isprintable()


def standing_of(told: Any) -> Standing:
    """How a batch stands. Raises NonsenseError where what is told is no batch."""
    id_of(told)
    status = getattr(told, "status", None)
    if status not in _STATUSES:
        raise NonsenseError("it answers with a batch in no status that is known")
    named = (getattr(told, name, None) for name in ("output_file_id", "error_file_id"))
    counts = getattr(told, "request_counts", None)
    completed, failed = (_count(getattr(counts, name, None)) for name in ("completed", "failed"))
    return Standing(status, tuple(str(one) for one in named if _is_id(one)), _code_of(told), completed, failed)


def _count(told: object) -> int | None:
    return told if isinstance(told, int) and 0 <= told < _MOST else None


def _code_of(told: Any) -> str | None:
    errors = getattr(getattr(told, "errors", None), "data", None)
    codes = [getattr(error, "code", None) for error in errors] if isinstance(errors, list) else []
    return next((code for code in codes if isinstance(code, str) and code in _TOLD_CODES), None)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list."""

    entries: tuple[Any, ...]
    """Those that have an id."""
    last: str | None
    """After which the next page begins; None: there is none."""


def page_of(told: object) -> Page:
    """A page. Raises NonsenseError where what is told is none."""
    data = getattr(told, "data", None)
    if not isinstance(data, list):
        raise NonsenseError("it answers with what is no list")
    entries = tuple(one for one in data if _is_id(getattr(one, "id", None)))
    return Page(entries, entries[-1].id if entries and getattr(told, "has_more", None) is True else None)
