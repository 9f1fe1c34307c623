"""The lines of a batch: validated when it begins, answered when it ends."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.provider.chat import is_asked
from benchmarks.provider.files import Files
from benchmarks.provider.state import State, key_of
from benchmarks.provider.wire import encoded_json, error_body

Error = dict[str, Any]

_MOST_ERRORS = 100
_AT_ONCE = 100  # lines, before others get their turn
_LATE = {
    "batch_expired": "This request could not be executed before the completion window expired.",
    "batch_cancelled": "This request was not executed because the batch was cancelled.",
}


@dataclass(frozen=True, slots=True)
class Results:
    """What a batch has come to."""

    output_file_id: str | None = None
    error_file_id: str | None = None
    completed: int = 0
    failed: int = 0
    """Lines that were tried; those that expired are neither."""


def error_of(code: str, message: str, line: int | None = None) -> Error:
    """What is wrong with a batch, or with a line of its file."""
    return {"code": code, "message": message, "param": None, "line": line}


def _fault_of(text: bytes, seen: set[str]) -> tuple[str, str] | None:
    """What is wrong with a line: a code, and how it is told."""
    try:
        line = json.loads(text)
    except ValueError:
        return "invalid_json_line", "This line is not parseable as valid JSON."
    if not isinstance(line, dict) or not isinstance(line.get("custom_id"), str) or not line["custom_id"]:
        return "missing_required_parameter", "Missing required parameter: 'custom_id'."
    if line["custom_id"] in seen:
        return "duplicate_custom_id", "The 'custom_id' of this line is a duplicate."
    seen.add(line["custom_id"])
    if line.get("method") != "POST" or line.get("url") != "/v1/chat/completions":
        return "invalid_url", "The method or the URL of this line does not match the batch."
    if not is_asked(line.get("body")):
        return "invalid_request", "The body of this line is no request for a chat completion."
    return None


def _places(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each line, and where it begins."""
    place = 0
    with path.open("rb") as file:
        for text in file:
            yield place, text
            place += len(text)


class Lines:
    """Validates and answers the lines of batches."""

    def __init__(self, state: State, files: Files) -> None:
        self._state = state
        self._files = files
        self._made = 0

    async def validated(self, path: Path) -> tuple[list[int], list[Error]]:
        """Where each line of an input file begins, and what is wrong with them."""
        places: list[int] = []
        errors: list[Error] = []
        seen: set[str] = set()
        for number, (place, text) in enumerate(_places(path), 1):
            places.append(place)
            if len(errors) < _MOST_ERRORS and (fault := _fault_of(text, seen)):
                errors.append(error_of(*fault, number))
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
        if not places:
            errors.append(error_of("empty_file", "The input file is empty."))
        return places, errors

    async def served(self, batch: str, path: Path, places: Sequence[int], answered: int, rest: str) -> Results:
        """Answer so many lines, in no order, and tell of each of the rest that it came to no answer."""
        if not places:
            return Results()
        order = self._state.chance.sample(places, len(places))
        out = self._files.new(f"{batch}_output.jsonl", "batch_output")
        failed = self._files.new(f"{batch}_error.jsonl", "batch_output")
        ends: Counter[str] = Counter()
        with path.open("rb") as source, out.path.open("wb") as good, failed.path.open("wb") as bad:
            for number, place in enumerate(order):
                source.seek(place)
                end, told = self._answer(json.loads(source.readline()), None if number < answered else rest)
                ends[end] += 1
                if told:
                    is_bad = told["error"] is not None or told["response"]["status_code"] != 200
                    (bad if is_bad else good).write(encoded_json(told) + b"\n")
                if number % _AT_ONCE == 0:
                    await asyncio.sleep(0)
        self._state.counts.line_outcomes += ends
        kept = [file.id if file.path.stat().st_size else None for file in (out, failed)]
        for file, is_kept in zip((out, failed), kept, strict=True):
            if is_kept is None:
                self._files.drop(file.id)
        tried = sum(ends[end] for end in ("ok", "refusal", "cut_off", "wrong_json"))
        return Results(kept[0], kept[1], tried, ends["error_line"])

    def _answer(self, line: dict[str, Any], late: str | None) -> tuple[str, dict[str, Any] | None]:
        """How a line ends, and what the output file or the error file tells of it."""
        state, asked = self._state, line["body"]
        fault = late or state.plan.line_faults.drawn(state.chance)
        self._made += 1
        told: dict[str, Any] = {"id": f"batch_req_fake{self._made}", "custom_id": line["custom_id"]}
        if fault == "expired":
            fault = "batch_expired"
        if fault in _LATE:
            return fault, told | {"response": None, "error": {"code": fault, "message": _LATE[fault]}}
        if fault == "missing":
            return fault, None
        status, body = 500, error_body("The server had an error.", None, "server_error")
        state.counts.asked[key_of(asked)] += 1
        if fault != "error_line":
            completion = state.model.complete(asked, state.plan, fault)
            state.pay(asked, completion, in_batch=True)
            status, body = 200, completion.body
            state.counts.lines_served += 1
        response = {"status_code": status, "request_id": f"req_fake_line{self._made}", "body": body}
        return fault or "ok", told | {"response": response, "error": None}
