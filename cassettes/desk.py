"""A small endpoint in the OpenAI wire format that gives out prepared replies. Loopback only.

It knows nothing of prompts and schemas: replies are chosen by the last message (the numbered article), or given in
order. Usage is estimated at four characters a token, and says so nowhere else than here and in README.md.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

Request = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back: a status, a JSON body, and headers."""

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


def completion(request: Request, content: str | None, *, finish: str = "stop", refusal: str | None = None) -> Reply:
    """A chat completion with this content."""
    asked = json.dumps([request.get("messages"), request.get("response_format")], ensure_ascii=False)
    said = content or refusal or ""
    usage = {"prompt_tokens": len(asked) // 4, "completion_tokens": len(said) // 4}
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return Reply(
        200,
        {
            "id": "chatcmpl-desk",
            "object": "chat.completion",
            "created": 0,
            "model": request.get("model"),
            "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
            "usage": usage | {"total_tokens": sum(usage.values())},
        },
    )


def fault(status: int, code: str, **headers: str) -> Reply:
    """An error in OpenAI's form."""
    body = {"error": {"message": f"{code} (made up by the desk)", "type": "desk", "code": code}}
    return Reply(status, body, {name.replace("_", "-"): value for name, value in headers.items()})


def by_article(answers: Mapping[str, str], mended: Mapping[str, str] | None = None) -> Callable[[Request], Reply]:
    """Replies chosen by the article's message, whatever the prompt; kinds that are not asked are left out of an answer.

    ``mended`` are the answers to what is asked in a further turn (repair); where nobody has prepared one, nothing is
    told, that is, all is withdrawn.
    """

    def reply(request: Request) -> Reply:
        _, article, *further = request["messages"]
        answer = answers.get(article["content"])
        if answer is None:
            return fault(400, "no_prepared_answer")
        asked = request["response_format"]["json_schema"]["schema"]["properties"]
        again = (mended or {}).get(article["content"], "{}")
        told = dict.fromkeys(asked, ()) | json.loads(again) if further else json.loads(answer)
        facts = {kind: items for kind, items in told.items() if kind in asked}
        return completion(request, json.dumps(facts, ensure_ascii=False, separators=(",", ":")))

    return reply


def in_order(makers: Iterable[Callable[[Request], Reply]]) -> Callable[[Request], Reply]:
    """Replies given one after the other."""
    remaining = iter(makers)

    def reply(request: Request) -> Reply:
        make = next(remaining)
        return make(request)

    return reply


class Desk:
    """The endpoint, serving while it is used in ``with``."""

    def __init__(self, reply: Callable[[Request], Reply], port: int = 0) -> None:
        self.served = 0
        desk = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["content-length"])))
                given = reply(request)
                desk.served += 1
                body = json.dumps(given.body, ensure_ascii=False).encode()
                self.send_response(given.status)
                for name, value in {"content-type": "application/json", **given.headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away in the middle is nothing to tell of."""

        self._server = Server(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def url(self) -> str:
        """The base URL to give to a client."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Desk:
        self._thread.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
