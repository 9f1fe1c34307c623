"""Files that are there as a whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from extractor.errors import StoreError


@contextmanager
def landing(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to, which takes its place at the end; whatever goes wrong, none is left.

    Raises StoreError where it cannot be written.
    """
    path = path.resolve()  # what a link leads to is written, and the link stays
    if path.is_dir():
        raise StoreError(f"{path}: a folder; name a file")
    if path.exists() and not path.is_file():
        raise StoreError(f"{path}: no regular file, but a device or a pipe; leave --out away to print")
    beside = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        yield beside
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StoreError(f"{path}: cannot be written ({error.strerror or error})") from error
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
