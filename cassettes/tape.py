"""How exchanges are recorded and replayed: one setting for tests, for `make run` and for the recorder."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Literal

import vcr
from vcr.record_mode import RecordMode

FOLDER = Path(__file__).parent
DESK_URL = "http://127.0.0.1:8125/v1"
"""Where the desk answers while the recorder runs. When a tape is replayed nothing is there, and nothing is asked."""
DESK_MODEL = "recorded/reader"

_KEPT_HEADERS = {"content-type", "retry-after", "retry-after-ms", "date"}


def _keep_headers(headers: dict[str, Any]) -> dict[str, Any]:
    """An allow-list: whatever else a client or a server says of itself, a key above all, stays off the tape."""
    return {name: value for name, value in headers.items() if name.lower() in _KEPT_HEADERS}


def _bare_request(request: Any) -> Any:
    request.headers = _keep_headers(request.headers)
    return request


def _bare_response(response: dict[str, Any]) -> dict[str, Any]:
    return response | {"headers": _keep_headers(response["headers"])}


def tape(name: str, mode: Literal["none", "all"] = "none") -> AbstractContextManager[Any]:
    """Replay (``none``) or record (``all``) the cassette ``name``.

    A request is found by method, URI and body, so a changed prompt, schema or article fails instead of getting
    another's answer; exchanges of one request are replayed in the order in which they were recorded.
    """
    recorder = vcr.VCR(
        record_mode=RecordMode(mode),
        match_on=("method", "uri", "body"),
        before_record_request=_bare_request,
        before_record_response=_bare_response,
        decode_compressed_response=True,
    )
    context: AbstractContextManager[Any] = recorder.use_cassette(str(FOLDER / f"{name}.yaml"))
    return context
