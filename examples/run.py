"""`make run`: the main job over examples/articles, and two questions to the new database.

With OPENAI_API_KEY set, the model is asked. Without it, the recorded answers in cassettes/ stand in for the model:
the same requests, the same code, no network.
"""

from __future__ import annotations

import os
import sys

from cassettes.tape import DESK_MODEL, DESK_URL, tape
from extractor.cli import app

DB = "facts.db"
QUESTIONS = ("visitors-to-country", "targets")
_NO_KEY = """No OPENAI_API_KEY is set, so no model is asked: the answers come from the recording in cassettes/
(written by a reader, see cassettes/README.md). To ask a real model:

    OPENAI_API_KEY=... make run
    .venv/bin/extractor run YOUR_ARTICLES --model ollama/qwen3        (a local server, no key)
"""


def _command(*arguments: str) -> int:
    """Run one command of extractor as if it was typed, and show it."""
    print(f"\n$ extractor {' '.join(arguments)}", flush=True)
    try:
        app(list(arguments), standalone_mode=False)
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


def main() -> int:
    """Run the job, then ask."""
    if os.environ.get("OPENAI_API_KEY"):
        status = _command("run", "examples/articles", "--db", DB)
    else:
        print(_NO_KEY, end="")
        with tape("examples"):
            arguments = ("run", "examples/articles", "--db", DB, "--model", DESK_MODEL, "--base-url", DESK_URL)
            status = _command(*arguments)
    for question in QUESTIONS:
        status = status or _command("query", question, "--db", DB)
    return status


if __name__ == "__main__":
    sys.exit(main())
