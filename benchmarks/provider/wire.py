"""As much of HTTP/1.1 as the clients of a fake provider speak."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

Sent = Literal["whole", "half", "nothing", "never"]
"""How much of a reply is sent. After all but the whole the connection is closed; ``never``: once the client leaves."""

_REASONS = {200: b"OK", 400: b"Bad Request", 401: b"Unauthorized", 404: b"Not Found", 409: b"Conflict"} | {
    429: b"Too Many Requests",
    500: b"Internal Server Error",
    503: b"Service Unavailable",
}


@dataclass(frozen=True, slots=True)
class Request:
    """A request, read to its end."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By their names in lower case."""
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON. Raises ValueError if it is none."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered, and how much of it is sent."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    sent: Sent = "whole"

    def encoded(self) -> bytes:
        """Head and body."""
        head = [b"HTTP/1.1 %d %b" % (self.status, _REASONS.get(self.status, b""))]
        given = {"content-type": "application/json", "content-length": str(len(self.body)), **self.headers}
        head += [f"{name}: {value}".encode("latin-1") for name, value in given.items()]
        return b"\r\n".join([*head, b"", self.body])


class RefusedError(Exception):
    """A request that is answered with an error."""

    def __init__(self, status: int, message: str, code: str | None = None, kind: str = "invalid_request_error") -> None:
        super().__init__(message)
        self.reply = error_reply(status, message, code, kind)


def error_body(message: str, code: str | None = None, kind: str = "invalid_request_error") -> dict[str, Any]:
    """An error as OpenAI words it."""
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def error_reply(
    status: int,
    message: str,
    code: str | None = None,
    kind: str = "invalid_request_error",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """The reply that tells an error."""
    return Reply(json.dumps(error_body(message, code, kind)).encode(), status, headers or {})


def encoded_json(told: Any) -> bytes:
    """A value as JSON in UTF-8; as ASCII where it holds half of a pair of surrogates, which UTF-8 has not."""
    try:
        return json.dumps(told, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(told).encode()


def json_reply(told: Any, headers: Mapping[str, str] | None = None) -> Reply:
    """The reply that tells a value."""
    return Reply(encoded_json(told), headers=headers or {})


async def _read_body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return await reader.readexactly(int(headers.get("content-length", "0")))
    body = bytearray()
    while size := int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readuntil(b"\r\n")
    return bytes(body)


async def read_request(reader: asyncio.StreamReader) -> Request:
    """The next request of a connection. Raises IncompleteReadError where the client has left."""
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[:-2]
    method, target, _ = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await _read_body(reader, headers)
    url = urlsplit(target)
    return Request(method, unquote(url.path), dict(parse_qsl(url.query)), headers, body)


async def write_reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, reply: Reply) -> bool:
    """Send as much of a reply as is to be sent; whether the connection can be used again."""
    if reply.sent == "never":
        while await reader.read(1 << 16):
            pass
    elif reply.sent != "nothing":
        data = reply.encoded()
        writer.write(data if reply.sent == "whole" else data[: len(data) - (len(reply.body) + 1) // 2])
        await writer.drain()
    return reply.sent == "whole"


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a form."""

    filename: str | None
    content: memoryview


_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_NAME = re.compile(r'\bname="([^"]*)"')
_FILENAME = re.compile(r'\bfilename="([^"]*)"')


def form_of(request: Request) -> dict[str, Part]:
    """The fields of a ``multipart/form-data`` body (RFC 7578), by name. Raises RefusedError if it is none."""
    boundary = _BOUNDARY.search(request.headers.get("content-type", ""))
    if boundary is None:
        raise RefusedError(400, "a form (multipart/form-data) is expected")
    mark, body, parts = b"--" + boundary[1].encode("latin-1"), memoryview(request.body), {}
    start = request.body.find(mark)
    while start >= 0 and (end := request.body.find(b"\r\n" + mark, start)) >= 0:
        blank = request.body.find(b"\r\n\r\n", start, end)
        head = request.body[start:blank].decode()
        name, filename = _NAME.search(head), _FILENAME.search(head)
        if blank >= 0 and name:
            parts[name[1]] = Part(filename[1] if filename else None, body[blank + 4 : end])
        start = end + 2
    return parts
