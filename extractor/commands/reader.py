"""Who reads where nobody is named: rules, if there is no key for a model and none has read into the database yet."""

# ruff: noqa: PLC0415 - imports inside functions, for the time --help takes

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from extractor.errors import SetupError, StoreError
from extractor.settings import EMBEDDED, OPENAI, Settings


def who_reads(settings: Settings, db: Path) -> Settings:
    """These settings of the default model, or those of the embedded reader, which is told on one line."""
    if settings.api_key or settings.url != OPENAI:
        return settings
    from extractor.embedded import is_there, score_of

    embedded = replace(settings, name=EMBEDDED)
    if not is_there(embedded) or _has_read_others(db):
        return settings
    score = score_of(embedded)
    told = f" ({score})" if score else ""
    print(
        f"no key, so no model is asked: read by {EMBEDDED}{told}; for a model set {settings.key_variable}, "
        "or give one with --model, for example ollama/qwen3",
        file=sys.stderr,
    )
    return embedded


def check_embedded(settings: Settings, *, is_batch: bool) -> None:
    """Raise SetupError for what rules cannot do, and where their package is not there."""
    if not settings.is_embedded:
        return
    from extractor.embedded import is_there, package_of

    if is_batch:
        raise SetupError(f"--batch: {settings.name} asks no provider; leave it out")
    if not is_there(settings):
        raise SetupError(f"model {settings.name!r}: there is no package {package_of(settings)!r} of patterns")


def _has_read_others(db: Path) -> bool:
    """Whether a model has read into a database: what it told is not replaced unasked."""
    from extractor.database import Database
    from extractor.layout import check_layout

    with suppress(StoreError):
        if check_layout(db):
            with Database(db) as database:
                rows = database.query(f"SELECT 1 FROM call WHERE model NOT LIKE '{EMBEDDED}%' LIMIT 1").rows  # noqa: S608 - a word of ours
                return any(rows)
    return False
