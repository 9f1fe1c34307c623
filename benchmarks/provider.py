"""A fake provider on loopback: chat completions after a set latency, each with the facts one invented article states.

    python -m benchmarks.provider [--latency 0.05]

Prints its base URL on the first line, and serves until it is stopped.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
TEXT = (
    "Zorbanian Premier Ada Quill arrived in Orvane on 4 May 2031 for a working visit. "
    "Exports of salt rose 12 percent to $4.{number:05d} million in 2030, the Zorban Customs Office said. "
)
"""The article of the benchmarks; ``number`` makes each one different."""

_ORGANIZATION = {
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
_CONTENT = json.dumps({"visit": [], "agreement": [], "trade_figure": [], "organization": [_ORGANIZATION]})
_BODY = json.dumps(
    {
        "id": "chatcmpl-fake",
        "object": "chat.completion",
        "created": 0,
        "model": "fake",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": _CONTENT}}],
        "usage": {"prompt_tokens": 5500, "completion_tokens": 60, "total_tokens": 5560},
    }
).encode()
_RESPONSE = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: " + str(len(_BODY)).encode() + b"\r\n\r\n"
) + _BODY


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, latency: float) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            await reader.readexactly(int(length[1]) if length else 0)
            await asyncio.sleep(latency)
            writer.write(_RESPONSE)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def serve(latency: float) -> None:
    """Serve until cancelled."""
    server = await asyncio.start_server(lambda reader, writer: _serve(reader, writer, latency), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}/v1", flush=True)
    async with server:
        await server.serve_forever()


def main() -> None:
    """Parse and serve."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--latency", type=float, default=0.05, metavar="SECONDS")
    try:
        asyncio.run(serve(parser.parse_args().latency))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
