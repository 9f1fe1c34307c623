"""Scripts without spaces between words, of which each character counts as a word here; texts as they are searched.

>>> spaced("Gas 天然气 2031")
'Gas  天  然  气  2031'
"""

from __future__ import annotations

import re

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana, Han
    "\U00020000-\U0003ffff"  # Han, the rarer
)
"""These characters, as the inside of a class of a regular expression. Korean has spaces."""
_ONE = re.compile(f"[{UNSPACED}]")


def spaced(text: str) -> str:
    """The text with a space on both sides of each character of such a script."""
    return text if text.isascii() else _ONE.sub(r" \g<0> ", text)


def searchable(text: str) -> str:
    """The text as it is indexed and looked for: as `spaced`, and letters alike that people take for one.

    >>> searchable("ışık, ёлка")
    'işik, елка'
    """
    if text.isascii():
        return text
    return spaced(text.replace("ı", "i").replace("ё", "е").replace("Ё", "Е"))  # a tenth of the time of `translate`
