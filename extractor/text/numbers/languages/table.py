"""The shape of a table of words."""

from __future__ import annotations

from collections.abc import Mapping

Table = Mapping[str, Mapping[str, str]]
"""Role → meaning → phrases."""
