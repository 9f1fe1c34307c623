"""Templates filled: everything that is put in is escaped, and what a page may do is forbidden to it by its head."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from extractor.console import counted, plain
from extractor.report.cells import grouped, web_address, worded

_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src {style}"
_CHUNK = 64  # pieces of a page that are written at once


def _final(value: Any) -> Any:
    """What an expression gives, as harmless text; only our own markup stays as it is."""
    return value if isinstance(value, (Markup, int)) else plain(value)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("extractor.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_final,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(worded=worded, grouped=grouped, web_address=web_address)
    made.globals["counted"] = counted
    return made


@cache
def _asset(name: str) -> tuple[Markup, str]:
    """A file of ours as it stands in a page, and its hash for the policy."""
    text = resources.files("extractor.report").joinpath("templates", name).read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Markup(text), f"'sha256-{digest}'"  # noqa: S704 - a file of this package


def page(template: str, told: Mapping[str, Any], *, root: str = "", script: str | None = None) -> Iterator[str]:
    """The pieces of a page. ``root`` leads to the folder of the report."""
    style, style_hash = _asset("page.css")
    policy = _POLICY.format(style=style_hash)
    code = None
    if script:
        code, script_hash = _asset(script)
        policy += f"; script-src {script_hash}"
    stream = _environment().get_template(template).stream(**told, root=root, style=style, script=code, policy=policy)
    stream.enable_buffering(_CHUNK)
    return iter(stream)
