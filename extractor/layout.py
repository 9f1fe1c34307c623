"""The number of the tables' layout, written in every database, and the check of it before anything else."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from pathlib import Path

from extractor.errors import StoreError

APPLICATION_ID = 0x46414354  # "FACT", in the header of the file (SQLite: PRAGMA application_id)
LAYOUT = 4
STEPS: Mapping[int, Sequence[str]] = {
    1: (
        "ALTER TABLE call ADD COLUMN purpose VARCHAR DEFAULT 'read' NOT NULL",
        "ALTER TABLE call ADD COLUMN pending VARCHAR",
        "CREATE INDEX call_pending ON call (article_id) WHERE pending IS NOT NULL",
        "ALTER TABLE fact ADD COLUMN repairs INTEGER REFERENCES fact (id) ON DELETE SET NULL",
        "CREATE INDEX ix_fact_repairs ON fact (repairs)",
    ),
    2: (
        """CREATE TABLE batch (id INTEGER NOT NULL, token VARCHAR NOT NULL, model VARCHAR NOT NULL,
            state VARCHAR NOT NULL, requests INTEGER NOT NULL, file_id VARCHAR, provider_id VARCHAR, error VARCHAR,
            made_at VARCHAR NOT NULL, ended_at VARCHAR, PRIMARY KEY (id), UNIQUE (token))""",
        "CREATE INDEX batch_live ON batch (model) WHERE ended_at IS NULL",
        """CREATE TABLE batch_request ("key" VARCHAR NOT NULL, batch_id INTEGER NOT NULL, article_id VARCHAR NOT NULL,
            purpose VARCHAR NOT NULL, kinds VARCHAR NOT NULL, versions VARCHAR NOT NULL, reading_keys VARCHAR NOT NULL,
            part VARCHAR, call_id INTEGER, PRIMARY KEY ("key"), FOREIGN KEY(batch_id) REFERENCES batch (id),
            FOREIGN KEY(article_id) REFERENCES article (id)) WITHOUT ROWID""",
        "CREATE INDEX ix_batch_request_batch_id ON batch_request (batch_id)",
        "CREATE INDEX ix_batch_request_article_id ON batch_request (article_id)",
        "ALTER TABLE call ADD COLUMN key VARCHAR",
        "ALTER TABLE call ADD COLUMN part VARCHAR",
        "ALTER TABLE call ADD COLUMN batch_id INTEGER REFERENCES batch (id)",
        "CREATE INDEX ix_call_key ON call (key)",
        "CREATE INDEX ix_call_batch_id ON call (batch_id)",
    ),
    3: (
        "CREATE TABLE unresolved (article_id VARCHAR NOT NULL, PRIMARY KEY (article_id)) WITHOUT ROWID",
        "INSERT INTO unresolved SELECT DISTINCT article_id FROM reading",
        "ALTER TABLE batch ADD COLUMN place VARCHAR",
        "ALTER TABLE batch ADD COLUMN mark VARCHAR",
        "ALTER TABLE batch ADD COLUMN sent_at VARCHAR",
        "ALTER TABLE batch ADD COLUMN short_at VARCHAR",
        "UPDATE batch SET sent_at = made_at",  # whether it was is not known of one that is planned
        "CREATE INDEX batch_ended ON batch (model, ended_at) WHERE ended_at IS NOT NULL",
        "ALTER TABLE batch_request ADD COLUMN siblings VARCHAR",
    ),
}
"""For each older layout, what makes the next one of it; tables that are new are made besides."""


def _header_of(path: Path) -> tuple[int, int]:
    """Application id and user version, read from the file's first 100 bytes (SQLite file format, section 1.3)."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise StoreError(f"{path}: not a SQLite database")
    return int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")


def layout_of(path: Path) -> int | None:
    """The layout of the database at ``path``: this one, or one that `STEPS` lead on from; None where there is none yet.

    Writes nothing. Raises StoreError for another program's file, or another layout's.
    """
    try:
        status = path.stat()
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):  # reading a folder tells its own fault
            raise StoreError(f"{path}: not a regular file")
        if status.st_size == 0:
            return None
        application, layout = _header_of(path)
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise StoreError(f"{path}: there is no folder {path.parent}; make it first") from None
        return None
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        raise StoreError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if application != APPLICATION_ID:
        raise StoreError(f"{path}: a SQLite database, but not one of extractor's; name another file with --db")
    if layout != LAYOUT and layout not in STEPS:
        age = "an older" if layout < LAYOUT else "a newer"
        raise StoreError(
            f"{path}: made by {age} extractor (layout {layout}, this one is {LAYOUT}); "
            "it is left as it is: use that version, or name a new file with --db"
        )
    return layout


def check_layout(path: Path) -> bool:
    """Whether ``path`` is a database of this layout; False where there is none yet. Writes nothing.

    Raises StoreError for another program's file, or another layout's.
    """
    layout = layout_of(path)
    if layout in STEPS:
        raise StoreError(
            f"{path}: made by an older extractor (layout {layout}, this one is {LAYOUT}); "
            f"`extractor resolve --db {path}` brings it up to date, as the next `extractor run` into it does"
        )
    return layout is not None
