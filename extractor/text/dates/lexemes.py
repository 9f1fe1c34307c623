"""A text cut into words, figures and signs, before any language is known.

>>> [(match.lastgroup, match[0]) for match in lexemes("2024'te, 5月")]
[('suffix', '2024'), ('ending', "'te"), ('sign', ','), ('suffix', '5月')]
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.text.dates.vocabulary import BETWEEN_SPACES, WITHOUT_SPACES

_SIGNS = (
    dict.fromkeys(map(ord, "‐‑‒–—―−－～"), "-")
    | dict.fromkeys(map(ord, "()（），、"), ",")
    | dict.fromkeys(map(ord, ";；!?。！？"), ".")
    | {ord("："): ":"}
)
_HAN = r"[\u3007\u3400-\u9fff]"
_LETTER = rf"(?:(?!{_HAN})[^\W\d_]|[\u0300-\u036f])"


def _printed(words: set[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


_HAN_WORDS = _printed({word for word in WITHOUT_SPACES.words if re.search(_HAN, word)})
_HYPHENATED = _printed(
    {word for each in BETWEEN_SPACES for word in each.words if re.fullmatch(r"[^\W\d]+(?:-[^\W\d]+)+", word)}
)
_ENDINGS = _printed({word[1:] for each in BETWEEN_SPACES for word in each.words if word.startswith("'")})
_LEXEME = re.compile(
    r"(?!\s)(?:(?P<plain>(?![Yy]ü)[A-Za-zÀ-ɏА-яё]+(?![\w\u0300-\u036f'’-]))"  # most words, told at once
    r"|(?P<skip>['’]s\b|\d\d?:\d\d(?:\s?[AaPp]\.?[Mm]\b\.?)?|\d\d?\s?[AaPp]\.?[Mm]\b\.?"
    r"|\d\d?\s(?:out\s)?of\s(?:the\s)?\d\d?\b"
    r"|\d\d?h\d\d\b|\d\d?(?:[.:]\d\d)?\s?Uhr\b|\d\d?[时点](?:\d\d?分)?|[Yy]üzde\s\d{1,9}(?:,\d{1,9})?"
    r"|\d{1,9}(?:[.,]\d{1,9})?\s?(?:%|per\s?cent\b|por\sciento\b|pour\scent\b|Prozent\b))"
    r"|(?P<short>\d\d?\.\d\d?\.?(?=\s?(?:-|bis)\s?(?:zum\s)?\d\d?\.\d\d?\.\d{4}(?!\d)))"
    r"|(?P<date>\d{1,4}(?P<mark>[-./])\d\d?(?P=mark)\d{1,4}(?!\d))"
    r"|(?P<refused>['’]\d\d(?!\d)|\d+\.\d+|\d+(?:,\d{3})+(?!\d)|\d+,\d\d?(?!\d)|[$€£¥₽]\s?\d+(?:[.,]\d+)*)"
    r"|(?P<pair>\d{4}[-/]\d\d(?!\d))"
    r"|(?P<code>[QHqh]\d\b)"
    rf"|(?P<han>(?=\d|{_HAN})(?:{_HAN_WORDS}))"
    r"|(?P<numeral>[〇零一二两三四五六七八九十]+)(?P<counted>[年月日号]?)"
    rf"|(?P<unknown>{_HAN})"
    r"|(?P<name>(?!FY\d)[A-Za-zА-я]+\d\w*)"
    rf"|(?P<number>\d+)(?P<suffix>\s?[年月日号]|-(?:го|ое|ом|му|е|й|м|х)\b|\.?[ºª°]|{_LETTER}*)"
    rf"|(?P<ending>(?<=\w)['’](?i:{_ENDINGS})\b(?![\u0300-\u036f]))"
    rf"|(?P<word>(?=\w{{2,12}}-)(?i:{_HYPHENATED})\b|{_LETTER}+)"
    r"|(?P<sign>[-,/.&:]))"
)


@lru_cache(maxsize=8)
def lexemes(text: str) -> tuple[re.Match[str], ...]:
    """What a text consists of, in order; ``lastgroup`` says what each is, and what is none of it is left out."""
    return tuple(_LEXEME.finditer(text.translate(_SIGNS)))


_SENTENCE_END = re.compile(r"\.\s+[^\W\d_a-zа-яё]")


def is_joined_by_sentence_end(between: str) -> bool:
    """Whether a point and a capital stand between two words."""
    return _SENTENCE_END.search(between) is not None
