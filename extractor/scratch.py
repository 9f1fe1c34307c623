"""A file for the time being, in the system's folder for such files, without a name: no death leaves it there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from extractor.errors import StoreError


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        folder = tempfile.tempdir or "no folder for temporary files"
        reason = error.strerror or error
        raise StoreError(f"{folder}: cannot be written ({reason}); TMPDIR names another folder") from error


class Scratch:
    """A file to write and to read. Close it: it is gone then. Raises StoreError where the folder takes it not."""

    def __init__(self) -> None:
        with _translated():
            self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`

    def write(self, data: bytes) -> None:
        """Add to its end."""
        with _translated():
            self._file.write(data)

    def clear(self) -> None:
        """Take all out of it."""
        with _translated():
            self._file.seek(0)
            self._file.truncate()

    def read(self) -> IO[bytes]:
        """The file as it is to be read, from its beginning."""
        with _translated():
            self._file.flush()
            self._file.seek(0)
        return self._file

    def close(self) -> None:
        """Away with it, and with what of it could not be written."""
        with suppress(OSError):
            self._file.close()
