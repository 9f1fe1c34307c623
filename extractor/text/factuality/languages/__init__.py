"""The words of factuality, one table a language; what a table holds is told by :class:`Table`."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.text.factuality.languages.chinese import CHINESE
from extractor.text.factuality.languages.english import ENGLISH
from extractor.text.factuality.languages.french import FRENCH
from extractor.text.factuality.languages.german import GERMAN
from extractor.text.factuality.languages.russian import RUSSIAN
from extractor.text.factuality.languages.spanish import SPANISH
from extractor.text.factuality.languages.table import Table
from extractor.text.factuality.languages.turkish import TURKISH

__all__ = ["LANGUAGES", "Table"]

LANGUAGES: Mapping[str, Table] = {
    "en": ENGLISH,
    "ru": RUSSIAN,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "tr": TURKISH,
    "zh": CHINESE,
}
"""Language → its table."""
