"""The shape of a table of words."""

from __future__ import annotations

from collections.abc import Mapping

Table = Mapping[str, Mapping[str, str]]
"""Role → meaning → phrases."""

Cues = Mapping[str, str]
"""What a phrase says of the numbers beside it in a sentence → the phrases, as `extractor.text.lexicon` takes them."""
