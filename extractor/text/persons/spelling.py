"""How a word of a name is spelled in other scripts and manners: a few keys, equal where the spellings are.

Cyrillic becomes Latin letter by letter (BGN/PCGN and ICAO 9303, as far as they agree; Chinese syllables by
Palladius in reverse), and what writers of Latin letters do differently is made alike: y, i and j; ye, ie and e
before v; yo and e; kh and h; ts, tz and c; x and ks; sch and sh; ae and e; ph and f; w and v; q, c and k; doubled
letters; accents.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ə": "a", "ß": "ss", "þ": "th", "ð": "d", "ŋ": "ng"}
)
_SOUNDS = str.maketrans(  # what an accent may be where it is not just left out
    {"ş": "sh", "š": "sh", "ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ğ": "", "ö": "oe", "ü": "ue", "ä": "ae",
     "å": "aa", "ø": "oe", "ñ": "ny", "ń": "ny"}
)  # fmt: skip
_CYRILLIC = str.maketrans(
    {"а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
     "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
     "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
     "я": "ya", "і": "i", "ї": "i", "є": "ye", "ґ": "g", "ў": "u", "қ": "k", "ғ": "g", "ң": "n", "ү": "u", "ұ": "u",
     "ә": "a", "ө": "o", "һ": "h", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ј": "y", "ђ": "dj", "ћ": "ch", "љ": "l",
     "њ": "n", "џ": "dzh"}
)  # fmt: skip
_ALIKE = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        ("dzh|dj", "j"), ("shch|sch", "sh"), ("tch|tsch|cz(?!k)", "ch"), ("tz|ts", "c"), ("kh", "h"), ("ph", "f"),
        ("x", "ks"), ("ck|cq", "k"), ("c(?![eiyh]|$)", "k"), ("q", "k"), ("w", "v"), ("gh", "g"), ("ou", "u"),
        ("(?<=.)yo", "e"), ("[iy]*[yj]ev|i+ev", "ev"), ("^[yj]e", "e"), ("ah$", "a"), ("ae", "e"), ("[yj]", "i"),
    )
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_ZH = re.compile(r"^j(?=[aeou])|(?<=[aeiou])j(?=[aeou])")
_GERMAN = tuple(
    (re.compile(pattern), other)
    for pattern, other in (("^s(?=[tp])", "sh"), ("e[iy]", "ai"), ("eu|äu", "oi"), ("ie(?!r)", "i"), ("(?<!t)z", "ts"),
                           ("^v", "f"), ("(?<=[aeiou])h(?=[lmnr]|$)", ""))
)  # fmt: skip
_SOFT = re.compile(r"gi(?=[aou])|g(?=[eiy])|^c(?=[aeio])")  # Giorgia, George, Cevdet: with "дж"
_PALLADIUS = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        ("нь", "n"), ("н(?![аеёиоуыэюя])", "ng"), ("чж", "zh"), ("цз(?=[июя])", "j"), ("цз", "z"), ("ц(?=[июя])", "q"),
        ("ц", "c"), ("с(?=[июя])", "x"), ("ж", "r"), ("х", "h"), ("(?<=[jqx])юэ", "ue"), ("(?<=[jqx])ю", "u"),
        ("(?<=[jqx])я", "ia"), ("^я", "ya"), ("я", "ia"), ("^юэ", "yue"), ("^ю", "yu"), ("^у(?=[аэо])", "w"),
        ("^у$", "wu"), ("^и$", "yi"), ("^и(?=н)", "yi"), ("эй", "ei"), ("ай", "ai"), ("ао", "ao"), ("ян", "ian"),
        ("е", "ie"), ("^в", "w"), ("э", "e"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spelling:
    """The keys of a word: those that it has in its own script, and those that it is told by in another."""

    script: str
    own: frozenset[str]
    other: frozenset[str]

    def is_same(self, word: Spelling) -> bool:
        """Whether both may be one word."""
        return not (self.own if self.script == word.script else self.other).isdisjoint(
            word.own if self.script == word.script else word.other
        )


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.translate(_LETTERS)) if not unicodedata.combining(c))


def _normal(latin: str) -> str:
    for pattern, other in _ALIKE:
        latin = pattern.sub(other, latin)
    return _DOUBLED.sub(r"\1", latin)


def _sounding(word: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, other in rules:
        word = pattern.sub(other, word)
    return word


def _script(word: str) -> str:
    if any("\u0400" <= c <= "\u052f" for c in word):
        return "cyrillic"
    return "latin" if word[:1] <= "\u024f" or "\u1e00" <= word[:1] <= "\u1eff" else "other"


@lru_cache(maxsize=32768)
def spelling(word: str) -> Spelling:
    """The keys of one word in small letters.

    >>> spelling("токаев").is_same(spelling("tokayev")), spelling("li").is_same(spelling("lee"))
    (True, False)
    """
    script = _script(word)
    if script == "other":
        return Spelling(script, frozenset({word}), frozenset({word}))
    if script == "cyrillic":
        key = _normal(_bare(word.translate(_CYRILLIC)))
        chinese = _normal(_bare(_sounding(word, _PALLADIUS).translate(_CYRILLIC)))
        return Spelling(script, frozenset({key}), frozenset({key, chinese}))
    bare = _bare(word)
    own = {_normal(bare), _normal(_bare(word.translate(_SOUNDS))), _normal(_ZH.sub("zh", bare))}
    soft = _SOFT.sub("j", bare).replace("w", "u")
    other = own | {_normal(soft), _normal(_bare(_sounding(word, _GERMAN))), _normal(bare.replace("th", "t"))}
    return Spelling(script, frozenset(own), frozenset(other))
