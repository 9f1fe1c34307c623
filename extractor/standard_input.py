"""Standard input that can be told to end while somebody waits for more of it."""

from __future__ import annotations

import io
import os
import select
import sys
from typing import BinaryIO, cast


class StandardInput(io.RawIOBase):
    """What comes in at a file descriptor, until it ends or is told to."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._woken, self._waker = os.pipe()
        self._can_wait = sys.platform != "win32"  # there only sockets can be waited for

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed's Buffer has no len
        """Fill the buffer with what is there, waiting for something; 0 at the end."""
        if self._can_wait:
            ready, _, _ = select.select([self._descriptor, self._woken], [], [])
            if self._woken in ready:
                return 0
        piece = os.read(self._descriptor, len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def end(self) -> None:
        """Let nothing more come in: who waits is told that it ended. Any thread may call it, and a signal handler."""
        os.write(self._waker, b"\0")

    def close(self) -> None:
        """Close what it waits by; the descriptor stays open."""
        if not self.closed:
            os.close(self._woken)
            os.close(self._waker)
        super().close()


def open_stdin() -> tuple[BinaryIO | None, StandardInput | None]:
    """Standard input as a stream, and what ends it; None for what there is not."""
    if sys.stdin is None:
        return None, None
    try:
        waiting = StandardInput(sys.stdin.fileno())
    except (OSError, ValueError):  # closed, or no file
        return sys.stdin.buffer, None
    return cast(BinaryIO, io.BufferedReader(waiting)), waiting
