"""Names of persons, bodies and things: their words, their initials, and the fold that keys are made of."""

from __future__ import annotations

import re
import unicodedata

from extractor.text.fold import fold

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}
SMALL_WORDS = frozenset("a an and at by de del der des di du for from in la of on the to und with".split())  # noqa: SIM905 - prose


def words(name: str) -> list[str]:
    """The words of a name, folded, without punctuation.

    >>> words("Al-Thani’s “Fund”")
    ['al', 'thani', 's', 'fund']
    """
    return words_of_folded(fold(name).text)


def words_of_folded(folded: str) -> list[str]:
    """The same, of a name or a text that is folded already."""
    if folded.isascii():
        return folded.translate(_GAPS).split()
    return _WORD.findall(unicodedata.normalize("NFC", folded))


def _plain(name: str) -> str:
    """Without case and accents."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())  # "𝐀" has no lower case
    return "".join(character for character in plain if not unicodedata.combining(character))


def key_of(name: str) -> str:
    """What two prints of one name have in common: words without accents, case, punctuation and small words.

    >>> key_of("The Ministry of Économie")
    'ministry economie'
    """
    found = _WORD.findall(_plain(name))
    return " ".join([word for word in found if word not in SMALL_WORDS] or found)


def initials(name: str) -> str:
    """The first letters of the words of a name, without accents, small words left out.

    >>> initials("Conference on Interaction and Confidence-Building Measures in Asia")
    'cicbma'
    """
    return "".join(word[0] for word in words(_plain(name)) if word not in SMALL_WORDS)


def is_acronym_of(acronym: str, name: str) -> bool:
    """Whether the letters of ``acronym`` are initials of ``name``, in order, beginning with its first.

    Initials may be passed over (CICA for the name above), letters of the acronym may not; two letters at the least.
    """
    letters = [c for c in _plain(acronym) if c.isalpha()]
    remaining = iter(initials(name))
    if len(letters) < 2 or not initials(name).startswith(letters[0]):  # one letter pins nothing
        return False
    return all(letter in remaining for letter in letters)
