"""Batches: OpenAI's batch endpoint. A batch goes on by one status each time it is asked for by its id; no clock."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from benchmarks.provider.chat import refuse
from benchmarks.provider.files import File, Files, Listed, list_reply, page_of
from benchmarks.provider.lines import Error, Lines, Results, error_of
from benchmarks.provider.plan import Final
from benchmarks.provider.state import State
from benchmarks.provider.wire import RefusedError, Reply, Request, json_reply

_ENDPOINT = "/v1/chat/completions"
_DAY = 24 * 60 * 60
_FINAL = ("failed", "completed", "expired", "cancelled")
_STAMPED = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")
_LISTED = 20  # of a page
_MOST_METADATA, _LONGEST_KEY, _LONGEST_VALUE = 16, 64, 512
_ENQUEUED = error_of("token_limit_exceeded", "Enqueued token limit reached. Please try again once some are completed.")


@dataclass(slots=True)
class Batch(Listed):
    """One batch."""

    input: File
    window: str
    metadata: dict[str, str] | None
    outcome: Final
    """The status that it ends with, unless it is cancelled, or its file is wrong."""
    status: str = "validating"
    polls: int = 0
    lines: list[int] | None = None
    """Where each line of the file begins, once it is validated."""
    errors: list[Error] = field(default_factory=list)
    stamps: dict[str, int] = field(default_factory=dict)
    results: Results = field(default_factory=Results)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def become(self, status: str) -> None:
        """Take a status."""
        self.status = status
        self.stamps[status] = int(time.time())

    def told(self) -> dict[str, Any]:
        """As JSON holds it."""
        results = self.results
        return {
            "id": self.id,
            "object": "batch",
            "endpoint": _ENDPOINT,
            "errors": {"object": "list", "data": self.errors} if self.errors else None,
            "input_file_id": self.input.id,
            "completion_window": self.window,
            "status": self.status,
            "output_file_id": results.output_file_id,
            "error_file_id": results.error_file_id,
            "created_at": self.created_at,
            "expires_at": self.created_at + _DAY,
            "request_counts": {
                "total": len(self.lines or ()),
                "completed": results.completed,
                "failed": results.failed,
            },
            "metadata": self.metadata,
        } | {f"{status}_at": self.stamps.get(status) for status in _STAMPED}


class Batches:
    """The endpoint ``/v1/batches``."""

    def __init__(self, state: State, files: Files) -> None:
        self._state = state
        self._files = files
        self._lines = Lines(state, files)
        self._held: dict[str, Batch] = {}

    def _get(self, key: str) -> Batch:
        if key not in self._held:
            raise RefusedError(404, f"No batch found with id '{key}'.")
        return self._held[key]

    async def create(self, request: Request, _: str) -> Reply:
        """Begin a batch."""
        refuse(self._state, "no_quota")
        given = _json_of(request)
        if given.get("endpoint") != _ENDPOINT or given.get("completion_window") != "24h":
            raise RefusedError(400, f"'endpoint' is to be {_ENDPOINT}, 'completion_window' 24h")
        file = self._files.get(str(given.get("input_file_id")))
        if file.purpose != "batch":
            raise RefusedError(400, f"Invalid purpose of {file.id}: {file.purpose}")
        number, outcomes = len(self._held), self._state.plan.outcomes
        outcome = outcomes[number] if number < len(outcomes) else "completed"
        metadata = _metadata_of(given)
        batch = Batch(f"batch_fake{number + 1}", int(time.time()), file, "24h", metadata, outcome)
        self._held[batch.id] = batch
        self._state.counts.batches_created += 1
        return json_reply(batch.told())

    async def list_all(self, request: Request, _: str) -> Reply:
        """Batches as they stand; being listed moves none."""
        page, has_more = page_of(list(self._held.values()), request.query, _LISTED)
        return list_reply([batch.told() for batch in page], has_more)

    async def retrieve(self, _: Request, key: str) -> Reply:
        """One batch, gone on by one status."""
        batch = self._get(key)
        async with batch.lock:
            if batch.status not in _FINAL:
                batch.polls += 1
                await self._go_on(batch)
        return json_reply(batch.told())

    async def cancel(self, _: Request, key: str) -> Reply:
        """Cancel a batch: when it is next asked for, it is cancelled, with the answers that it has."""
        batch = self._get(key)
        async with batch.lock:
            if batch.status in _FINAL:
                raise RefusedError(409, f"Cannot cancel a batch with status '{batch.status}'.")
            if batch.status != "cancelling":
                batch.become("cancelling")
        return json_reply(batch.told())

    async def _go_on(self, batch: Batch) -> None:
        polls = self._state.plan.polls_to_finish
        if batch.status == "cancelling":
            await self._finish(batch, "cancelled")
        elif batch.status == "validating" and not await self._is_valid(batch):
            batch.become("failed")
        elif batch.polls >= polls:
            await self._finish(batch, batch.outcome)
        elif batch.status == "validating":
            batch.become("in_progress")
        elif batch.polls == polls - 1:
            batch.become("finalizing")

    async def _is_valid(self, batch: Batch) -> bool:
        if fault := self._state.is_refused("no_model"):
            batch.errors = [error_of("model_not_found", f"The provided model does not exist ({fault}).", 1)]
        elif batch.outcome == "failed":
            batch.errors = [_ENQUEUED]
        else:
            batch.lines, batch.errors = await self._lines.validated(batch.input.path)
        return not batch.errors

    async def _finish(self, batch: Batch, status: str) -> None:
        """Answer the lines: all of them, or half where the batch is cancelled or expired. The work is done here."""
        lines = batch.lines or []
        answered = len(lines) if status == "completed" else len(lines) // 2
        rest = "batch_cancelled" if status == "cancelled" else "batch_expired"
        batch.results = await self._lines.served(batch.id, batch.input.path, lines, answered, rest)
        batch.become(status)


def _json_of(request: Request) -> dict[str, Any]:
    try:
        given = request.json
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise RefusedError(400, "We could not parse the JSON body of your request.")
    return given


def _metadata_of(given: dict[str, Any]) -> dict[str, str] | None:
    """The metadata of a batch. Raises RefusedError where it is more than OpenAI takes."""
    metadata = given.get("metadata")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or len(metadata) > _MOST_METADATA:
        raise RefusedError(400, f"Invalid 'metadata': at most {_MOST_METADATA} pairs")
    for key, value in metadata.items():
        if not isinstance(value, str) or len(key) > _LONGEST_KEY or len(value) > _LONGEST_VALUE:
            raise RefusedError(400, f"Invalid 'metadata': {key[:_LONGEST_KEY]}")
    return metadata
