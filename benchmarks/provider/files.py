"""Files: uploaded, listed, fetched and deleted, as OpenAI's files endpoint has them. Their content is in a folder."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.provider.state import State
from benchmarks.provider.wire import RefusedError, Reply, Request, form_of, json_reply

T = TypeVar("T", bound="Listed")
_MOST_LISTED = 10_000


@dataclass(slots=True)
class Listed:
    """A thing with an id, and its place in time."""

    id: str
    created_at: int


@dataclass(slots=True)
class File(Listed):
    """A file, without its content."""

    filename: str
    purpose: str
    path: Path

    def told(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "id": self.id,
            "object": "file",
            "bytes": self.path.stat().st_size,
            "created_at": self.created_at,
            "expires_at": None,
            "filename": self.filename,
            "purpose": self.purpose,
            "status": "processed",
            "status_details": None,
        }


def page_of(things: Sequence[T], query: Mapping[str, str], default: int) -> tuple[list[T], bool]:
    """A page of what is listed, newest first, after the thing that ``after`` names; and whether there is more."""
    newest = list(reversed(things))
    if after := query.get("after"):
        places = [place for place, one in enumerate(newest) if one.id == after]
        if not places:
            raise RefusedError(400, f"No such object: {after}")
        newest = newest[places[0] + 1 :]
    asked = query.get("limit", str(default))
    if not asked.isdecimal() or not 1 <= int(asked) <= _MOST_LISTED:
        raise RefusedError(400, f"Invalid 'limit': {asked}")
    return newest[: int(asked)], len(newest) > int(asked)


def list_reply(page: Sequence[dict[str, Any]], has_more: bool) -> Reply:
    """A page as JSON holds it."""
    ends = {"first_id": page[0]["id"] if page else None, "last_id": page[-1]["id"] if page else None}
    return json_reply({"object": "list", "data": page, "has_more": has_more} | ends)


class Files:
    """The endpoint ``/v1/files``, and the files that batches write."""

    def __init__(self, state: State, folder: Path) -> None:
        self._state = state
        self._folder = folder
        self._held: dict[str, File] = {}
        self._made = 0

    def new(self, filename: str, purpose: str) -> File:
        """A file whose content is still to be written."""
        self._made += 1
        key = f"file-fake{self._made}"
        path = self._folder / key
        path.touch()
        self._held[key] = File(key, int(time.time()), filename, purpose, path)
        return self._held[key]

    def get(self, key: str) -> File:
        """A file by its id. Raises RefusedError if there is none."""
        if key not in self._held:
            raise RefusedError(404, f"No such File object: {key}")
        return self._held[key]

    def drop(self, key: str) -> None:
        """Forget a file by its id. Its content stays until the provider stops: a batch that has begun needs it."""
        self.get(key)
        del self._held[key]

    async def upload(self, request: Request, _: str) -> Reply:
        """Keep a file, if it is within the limits."""
        form = form_of(request)
        if "file" not in form or "purpose" not in form:
            raise RefusedError(400, "'file' and 'purpose' are required properties")
        content, plan = form["file"].content, self._state.plan
        if len(content) > plan.most_bytes:
            raise RefusedError(400, f"File is too large. Maximum size is {plan.most_bytes} bytes.", "file_too_large")
        if _count_lines(content) > plan.most_lines:
            raise RefusedError(400, f"File has more than {plan.most_lines} lines.", "too_many_tasks")
        file = self.new(form["file"].filename or "upload", bytes(form["purpose"].content).decode())
        file.path.write_bytes(content)
        self._state.counts.files_uploaded += 1
        return json_reply(file.told())

    async def list_all(self, request: Request, _: str) -> Reply:
        """Those of a purpose, or all."""
        purpose = request.query.get("purpose")
        wanted = [file for file in self._held.values() if purpose in (None, file.purpose)]
        page, has_more = page_of(wanted, request.query, _MOST_LISTED)
        return list_reply([file.told() for file in page], has_more)

    async def retrieve(self, _: Request, key: str) -> Reply:
        """One file, without its content."""
        return json_reply(self.get(key).told())

    async def fetch(self, _: Request, key: str) -> Reply:
        """The content of one file."""
        return Reply(self.get(key).path.read_bytes(), headers={"content-type": "application/octet-stream"})

    async def delete(self, _: Request, key: str) -> Reply:
        """Delete one file."""
        self.drop(key)
        return json_reply({"id": key, "object": "file", "deleted": True})


def _count_lines(content: memoryview) -> int:
    """Lines, the last one with or without its end."""
    ends = sum(bytes(block).count(b"\n") for block in _blocks(content))
    return ends + (len(content) > 0 and content[-1] != ord("\n"))


def _blocks(content: memoryview) -> Iterator[memoryview]:
    size = 1 << 20
    return (content[start : start + size] for start in range(0, len(content), size))
