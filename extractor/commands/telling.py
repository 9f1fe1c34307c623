"""What is said beside the results, on standard error."""

from __future__ import annotations

import sys
from contextlib import suppress


def tell(line: str) -> None:
    """Say one line; where nobody listens (any more), nothing happens. Also for signal handlers.

    RuntimeError is what a stream raises that is written to already, where the signal came.
    """
    if sys.stderr is not None:
        with suppress(OSError, ValueError, RuntimeError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
