"""Who reads where nobody is named: rules, if there is no key for a model and none has read into the database yet."""

# ruff: noqa: PLC0415 - imports inside functions, for the time --help takes

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from extractor.commands.telling import tell
from extractor.errors import SetupError
from extractor.settings import EMBEDDED, OPENAI, Settings

_FIRST_WITH_BATCHES = 3
"""The layout from which on a database knows batches."""


def who_reads(settings: Settings, db: Path, *, is_asked: bool = True) -> Settings:
    """These settings of the default model, or those of the embedded reader, which is told on one line.

    Raises SetupError where a model that is to be asked, and not only forecast, has read before and lacks its key.
    """
    if settings.api_key or settings.url != OPENAI:
        return settings
    from extractor.embedded import is_there, score_of

    embedded = replace(settings, name=EMBEDDED)
    if not is_there(embedded):
        return settings
    if _has_model_read(db):
        if is_asked:
            _refuse(settings, db)
        tell(f"no key; as a model has read into {db}, this is about {settings.name}")
        return settings
    score = score_of(embedded)
    told = f" ({score})" if score else ""
    tell(
        f"no key, so no model is asked: read by {EMBEDDED}{told}; for a model set {settings.key_variable}, "
        "or give one with --model, for example ollama/qwen3"
    )
    return embedded


def _refuse(settings: Settings, db: Path) -> None:
    try:
        settings.check()
    except SetupError as error:
        told = f"a model has read into {db}, and `--model {EMBEDDED}` would replace its facts by those of rules"
        raise SetupError(f"{error}; {told}") from None


def tell_of_replacing(settings: Settings, db: Path) -> None:
    """Say on one line that rules replace what a model told, where they do."""
    if settings.is_embedded and _has_model_read(db):
        tell(f"a model has read into {db}: its facts of these articles are replaced by those of {settings.name}")


def check_embedded(settings: Settings, *, is_batch: bool) -> None:
    """Raise SetupError for what rules cannot do, and where their package is not there."""
    if not settings.is_embedded:
        return
    from extractor.embedded import is_there, package_of

    if is_batch:
        raise SetupError(f"--batch: {settings.name} asks no provider; leave it out")
    if not is_there(settings):
        raise SetupError(f"model {settings.name!r}: there is no package {package_of(settings)!r} of patterns")


def _has_model_read(db: Path) -> bool:
    """Whether a model has read into a database, or will have: what it told is not replaced unasked."""
    from extractor.database import Database
    from extractor.layout import layout_of

    if layout_of(db) is None:
        return False
    with Database(db, may_be_older=True) as database:
        sql = f"SELECT 1 FROM call WHERE NOT (model = '{EMBEDDED}' OR model LIKE '{EMBEDDED}/%')"  # noqa: S608 - a word of ours
        if (database.layout or 0) >= _FIRST_WITH_BATCHES:
            sql += " UNION ALL SELECT 1 FROM batch_request"
        return any(database.query(f"{sql} LIMIT 1").rows)
