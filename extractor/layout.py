"""The number of the tables' layout, written in every database, and the check of it before anything else."""

from __future__ import annotations

from pathlib import Path

from extractor.errors import StoreError

APPLICATION_ID = 0x46414354  # "FACT", in the header of the file (SQLite: PRAGMA application_id)
LAYOUT = 1


def _header_of(path: Path) -> tuple[int, int]:
    """Application id and user version, read from the file's first 100 bytes (SQLite file format, section 1.3)."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise StoreError(f"{path}: not a SQLite database")
    return int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")


def check_layout(path: Path) -> bool:
    """Whether ``path`` is a database of this layout; False where there is none yet. Writes nothing.

    Raises StoreError for another program's file, or another layout's.
    """
    try:
        if path.stat().st_size == 0:
            return False
        application, layout = _header_of(path)
    except FileNotFoundError:
        return False
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        raise StoreError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if application != APPLICATION_ID:
        raise StoreError(f"{path}: a SQLite database, but not one of extractor's; name another file with --db")
    if layout != LAYOUT:
        age = "an older" if layout < LAYOUT else "a newer"
        raise StoreError(
            f"{path}: made by {age} extractor (layout {layout}, this one is {LAYOUT}); "
            "it is left as it is: use that version, or name a new file with --db"
        )
    return True
