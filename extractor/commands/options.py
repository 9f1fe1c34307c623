"""What several commands take, and how it is read. The one place that reads the environment."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extractor.errors import QueryError, SetupError
from extractor.settings import Settings
from extractor.usage import Rates

if TYPE_CHECKING:
    from extractor.catalog import Catalog

Db = Annotated[Path, typer.Option("--db", help="The SQLite file.", metavar="FILE")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Schemas = Annotated[str, typer.Option(help="Importable package with ALL, the kinds to look for.", metavar="PACKAGE")]
Prompts = Annotated[str, typer.Option(help="Importable package with task.md and a guide a kind.", metavar="PACKAGE")]


def load(schemas: str, prompts: str) -> Catalog:
    """The kinds of fact that two packages name."""
    from extractor.catalog import load_catalog  # noqa: PLC0415 - pydantic is slow to import, and --help waits for it

    if str(Path.cwd()) not in sys.path:
        sys.path.append(str(Path.cwd()))  # a user's own schemas package may lie where the command is given
    return load_catalog(schemas, prompts)


def with_environment(bare: Settings) -> Settings:
    """The settings, with what the environment adds: ``<PROVIDER>_API_KEY`` and ``<PROVIDER>_BASE_URL``."""
    address = bare.base_url or os.environ.get(bare.key_variable.replace("_API_KEY", "_BASE_URL"))
    return replace(bare, api_key=os.environ.get(bare.key_variable) or None, base_url=address or None)


_MOST_DOLLARS = 10**9
_FINEST = 12  # decimals


def dollars(text: str, option: str) -> Decimal:
    """The amount that an option gives. Raises SetupError for what is none."""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or not 0 <= amount <= _MOST_DOLLARS or amount != round(amount, _FINEST):
        raise SetupError(f"{option} {text!r}: write dollars, for example 5.00")
    return amount


def rates(text: str | None) -> Rates | None:
    """The prices that ``--rates`` gives."""
    if text is None:
        return None
    read, slash, written = text.partition("/")
    if not slash:
        raise SetupError(f"--rates {text!r}: write dollars for a million tokens in and out, for example 0.10/0.50")
    return Rates(dollars(read, "--rates"), dollars(written, "--rates"))


def day(text: str | None) -> date | None:
    """The day that ``--published`` gives."""
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise SetupError(f"--published {text!r}: write the day as YYYY-MM-DD") from error


def parameters(given: list[str] | None) -> dict[str, str]:
    """What the ``--param`` of a question give, by name."""
    pairs = [text.partition("=") for text in given or []]
    if wrong := [name for name, sign, _ in pairs if not (name and sign)]:
        raise QueryError(f"--param {wrong[0]!r}: write it as name=value")
    return {name: value for name, _, value in pairs}
