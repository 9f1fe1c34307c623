"""What is said beside the results, on standard error."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractor.database import Database


def tell_if_old(database: Database) -> None:
    """Say where entities, events and the search index do not know all facts yet."""
    if waiting := database.unresolved:
        told = "1 article is" if waiting == 1 else f"{waiting:,} articles are"
        tell(f"{told} not resolved yet; run `extractor resolve`")


def tell(line: str) -> None:
    """Say one line; where nobody listens (any more), nothing happens. Also for signal handlers.

    RuntimeError is what a stream raises that is written to already, where the signal came.
    """
    if sys.stderr is not None:
        with suppress(OSError, ValueError, RuntimeError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
